//! Nodes of the page: making them, writing on them, putting them in order, hearing what happens to
//! them. No signals: what follows what is `element`'s.
//!
//! A browser refuses such an act only where the program is wrong (a name that is none); the page then
//! goes without it.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::Event;

/// A node: an element, a text, or a fragment that hands its children over when it is put somewhere.
#[derive(Clone, PartialEq)]
pub struct Node(web_sys::Node);

impl Node {
    /// An element, of SVG where it is a part of a drawing. `None` without a document.
    pub(crate) fn element(tag: &str) -> Self {
        let document = document();
        let element = document.and_then(|document| match tag {
            "svg" | "path" => document.create_element_ns(Some(SVG), tag).ok(),
            _ => document.create_element(tag).ok(),
        });
        Self::or_fragment(element)
    }

    /// A text.
    pub(crate) fn text(text: &str) -> Self {
        Self::or_fragment(document().map(|document| document.create_text_node(text)))
    }

    /// A fragment.
    pub(crate) fn fragment() -> Self {
        Self::or_fragment(None::<web_sys::Node>)
    }

    /// The page's body.
    pub(crate) fn body() -> Self {
        Self::or_fragment(document().and_then(|document| document.body()))
    }

    fn or_fragment(node: Option<impl Into<web_sys::Node>>) -> Self {
        let fragment = || {
            let made = web_sys::DocumentFragment::new();
            made.map_or_else(|none| none.unchecked_into(), Into::into)
        };
        Self(node.map_or_else(fragment, Into::into))
    }

    /// Puts a node at the end of this one.
    pub(crate) fn append(&self, child: &Self) {
        let _refused = self.0.append_child(&child.0);
    }

    /// Takes it off the page.
    pub(crate) fn remove(&self) {
        if let Some(parent) = self.0.parent_node() {
            let _refused = parent.remove_child(&self.0);
        }
    }

    /// Replaces what it says.
    pub(crate) fn set_text(&self, text: &str) {
        self.0.set_text_content(Some(text));
    }

    /// Sets an attribute, or takes it away.
    pub(crate) fn set_attribute(&self, name: &str, value: Option<&str>) {
        if let Some(element) = self.0.dyn_ref::<web_sys::Element>() {
            let _refused = match value {
                Some(value) => element.set_attribute(name, value),
                None => element.remove_attribute(name),
            };
        }
    }

    /// Sets what a reader changes too (`value`, `checked`), which an attribute would not.
    pub(crate) fn set_property(&self, name: &str, value: &JsValue) {
        let _refused = js_sys::Reflect::set(&self.0, &name.into(), value);
    }

    /// Sets a property of its style. Unlike a `style` attribute, a strict content policy allows this.
    pub(crate) fn set_style(&self, name: &str, value: &str) {
        if let Some(element) = self.0.dyn_ref::<web_sys::HtmlElement>() {
            let _refused = element.style().set_property(name, value);
        }
    }

    /// Does something whenever an event of this name happens. The browser frees the closure together
    /// with the node.
    pub(crate) fn listen(&self, name: &str, act: Box<dyn FnMut(Event)>) {
        let listener = Closure::wrap(act).into_js_value();
        let _refused = self
            .0
            .add_event_listener_with_callback(name, listener.unchecked_ref());
    }

    /// The element itself, for Leptos to mount.
    pub(crate) fn into_element(self) -> web_sys::Element {
        self.0.unchecked_into()
    }
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// A stretch of a node's children that changes, between two empty texts that stay.
pub(crate) struct Region {
    first: Node,
    last: Node,
}

impl Region {
    /// An empty stretch at the end of a node.
    pub(crate) fn at_end_of(parent: &Node) -> Self {
        let (first, last) = (Node::text(""), Node::text(""));
        parent.append(&first);
        parent.append(&last);
        Self { first, last }
    }

    /// Makes the nodes in it these, in this order. Those that are in place stay untouched, and keep
    /// the focus.
    pub(crate) fn arrange<'a>(&self, nodes: impl Iterator<Item = &'a Node>) {
        let Some(parent) = self.last.0.parent_node() else {
            return;
        };
        let mut present = self.first.0.next_sibling();
        for node in nodes {
            if present.as_ref() == Some(&node.0) {
                present = node.0.next_sibling();
            } else {
                let _refused = parent.insert_before(&node.0, present.as_ref());
            }
        }
        while let Some(node) = present.filter(|node| *node != self.last.0) {
            present = node.next_sibling();
            let _refused = parent.remove_child(&node);
        }
    }

    /// Replaces all that is in it.
    pub(crate) fn replace(&self, content: &Node) {
        self.arrange(std::iter::empty());
        if let Some(parent) = self.last.0.parent_node() {
            let _refused = parent.insert_before(&content.0, Some(&self.last.0));
        }
    }
}

/// What an event can be taken for.
pub trait FromEvent: JsCast {}
impl<E: JsCast> FromEvent for E {}

/// Makes a listener of a closure that knows which kind of event its name brings.
pub(crate) fn listener<E: FromEvent>(mut act: impl FnMut(E) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(move |event| act(event.unchecked_into()))
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
