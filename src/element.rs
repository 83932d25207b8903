//! Elements of the page: made at once, tied to signals where they change.
//!
//! Leptos runs the signals, memos and effects; these few types stand in for its `view!`, which gives
//! every element, attribute and child a type and code of its own: 330 kB to download became half of
//! that (DESIGN.md, "Where the bytes are"). [`El`] is a view of Leptos like any other.

mod rows;

use std::borrow::Cow;

use atlas_core::decimal::with_places;
use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::view::Render;
use leptos::task::spawn_local;

use self::rows::Rows;
use crate::derived::Derived;
use crate::platform::dom::{FromEvent, Node, Region, listener};

/// An element, or a fragment of several. Its methods write on it and hand it back.
pub struct El {
    node: Node,
}

/// An empty element.
pub fn el(tag: &'static str) -> El {
    let node = Node::element(tag);
    El { node }
}

/// Several nodes side by side, without an element around them.
pub fn fragment() -> El {
    let node = Node::fragment();
    El { node }
}

/// A button that does something when it is pressed.
pub fn button(class: &'static str, mut act: impl FnMut() + 'static) -> El {
    let button = el("button").attr("type", "button").class(class);
    button.on(leptos::ev::click, move |_| act())
}

impl El {
    /// Sets the classes.
    pub fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    /// Sets an attribute once.
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        value.write(&self.node, name);
        self
    }

    /// Keeps an attribute at what a closure says.
    pub fn live_attr<V: Value>(self, name: &'static str, value: impl Fn() -> V + 'static) -> Self {
        let node = self.node.clone();
        watch(Box::new(move || value().write(&node, name)));
        self
    }

    /// Keeps the text of a field, or the option of a menu that has its options already.
    pub fn live_value(self, value: impl Fn() -> String + 'static) -> Self {
        let node = self.node.clone();
        watch(Box::new(move || {
            node.set_property("value", &value().into());
        }));
        self
    }

    /// Keeps the tick of a box.
    pub fn live_checked(self, is_checked: impl Fn() -> bool + 'static) -> Self {
        let node = self.node.clone();
        watch(Box::new(move || {
            node.set_property("checked", &is_checked().into());
        }));
        self
    }

    /// Sets a property of the style.
    pub fn style(self, name: &'static str, value: &str) -> Self {
        self.node.set_style(name, value);
        self
    }

    /// Sets a length of the style to a part, 0 to 1, of the room there is.
    pub fn style_part(self, name: &'static str, part: f64) -> Self {
        self.style(name, &(with_places(part * 100.0, 3) + "%"))
    }

    /// Sets a length of the style in sizes of the root's letters.
    pub fn style_rem(self, name: &'static str, rem: f64) -> Self {
        self.style(name, &(with_places(rem, 2) + "rem"))
    }

    /// Does something whenever an event happens.
    pub fn on<E>(self, event: E, act: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: FromEvent,
    {
        self.node.listen(&event.name(), listener(act));
        self
    }

    /// Puts something at the end.
    pub fn child(self, content: impl Content) -> Self {
        content.put(&self);
        self
    }

    /// Puts several things at the end.
    pub fn children<C: Content>(self, contents: impl IntoIterator<Item = C>) -> Self {
        for content in contents {
            content.put(&self);
        }
        self
    }

    /// Keeps a text at what a closure says.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        let node = Node::text("");
        self.node.append(&node);
        watch(Box::new(move || node.set_text(&text())));
        self
    }

    /// Keeps a stretch of content at what a closure makes. It is made anew whenever a signal that the
    /// closure reads changes.
    pub fn live<C: Content>(self, make: impl Fn() -> C + 'static) -> Self {
        self.live_region(Box::new(move |into| make().put(into)))
    }

    fn live_region(self, fill: Box<dyn Fn(&Self)>) -> Self {
        let region = Region::at_end_of(&self.node);
        watch(Box::new(move || {
            let content = fragment();
            fill(&content);
            region.replace(&content.node);
        }));
        self
    }

    /// Content that is there while a condition holds.
    pub fn when<C: Content>(
        self,
        holds: impl Fn() -> bool + 'static,
        make: impl Fn() -> C + 'static,
    ) -> Self {
        // Boxed, so that all conditions share their code.
        let holds: Box<dyn Fn() -> bool> = Box::new(holds);
        let holds = Derived::new(holds);
        self.live(move || holds.get().then(|| untrack(&make)))
    }

    /// An element for each item. It stays as it is for as long as an equal item is among them.
    pub fn each<T: PartialEq + 'static>(
        self,
        items: impl Fn() -> Vec<T> + 'static,
        view: impl Fn(&T) -> Self + 'static,
    ) -> Self {
        let mut rows = Rows::at_end_of(&self.node);
        let mut shown: Vec<T> = Vec::new();
        watch(Box::new(move || {
            let items = items();
            let mut is_free = vec![true; shown.len()];
            // Most lists keep their order, so each is looked for behind the one before it first.
            let mut next = 0;
            let mut place = |item: &T| {
                let is_it =
                    |at: &usize| is_free.get(*at) == Some(&true) && shown.get(*at) == Some(item);
                let at = (next..shown.len()).chain(0..next).find(is_it)?;
                *is_free.get_mut(at)? = false;
                next = at + 1;
                Some(at)
            };
            let kept: Vec<Option<usize>> = items.iter().map(&mut place).collect();
            rows.arrange(&kept, &mut |at| items.get(at).map_or_else(fragment, &view));
            shown = items;
        }));
        self
    }
}

/// Does something now and whenever a signal that it reads changes, until the part of the page that it
/// belongs to goes.
pub(crate) fn watch(mut act: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_| act());
    on_cleanup(move || drop(effect));
}

/// As [`watch`], but each time after the views that have been made before.
pub(crate) fn watch_drawn(act: Box<dyn FnMut()>) {
    Effect::new(act);
}

/// Does something once the page shows what is being made at this moment. An effect beside it would not do:
/// of two that follow one signal, the first to have read it runs first.
pub(crate) fn once_drawn(act: impl FnOnce() + 'static) {
    spawn_local(async move { act() });
}

/// What an attribute can be set to.
pub trait Value {
    /// Writes it.
    fn write(&self, node: &Node, name: &'static str);
}

impl Value for &str {
    fn write(&self, node: &Node, name: &'static str) {
        node.set_attribute(name, Some(self));
    }
}

impl Value for String {
    fn write(&self, node: &Node, name: &'static str) {
        node.set_attribute(name, Some(self));
    }
}

/// An attribute that is there, empty, or is not.
impl Value for bool {
    fn write(&self, node: &Node, name: &'static str) {
        node.set_attribute(name, self.then_some(""));
    }
}

/// An attribute that is there only with a value.
impl<V: Value> Value for Option<V> {
    fn write(&self, node: &Node, name: &'static str) {
        match self {
            Some(value) => value.write(node, name),
            None => node.set_attribute(name, None),
        }
    }
}

/// What can stand inside an element.
pub trait Content {
    /// Puts it at the end.
    fn put(self, into: &El);
}

impl Content for &str {
    fn put(self, into: &El) {
        into.node.append(&Node::text(self));
    }
}

impl Content for String {
    fn put(self, into: &El) {
        self.as_str().put(into);
    }
}

impl Content for Cow<'_, str> {
    fn put(self, into: &El) {
        (*self).put(into);
    }
}

impl Content for El {
    fn put(self, into: &El) {
        into.node.append(&self.node);
    }
}

impl<C: Content> Content for Option<C> {
    fn put(self, into: &El) {
        if let Some(content) = self {
            content.put(into);
        }
    }
}

/// Puts a view at the end of the page's body, for as long as the page lives.
pub fn mount(view: fn() -> El) {
    let body = Node::body().into_element();
    leptos::mount::mount_to_renderer(&body, view).forget();
}

impl Render for El {
    type State = leptos::tachys::renderer::types::Element;

    fn build(self) -> Self::State {
        self.node.into_element()
    }

    fn rebuild(self, state: &mut Self::State) {
        let made = self.build();
        let _refused = state.replace_with_with_node_1(&made);
        *state = made;
    }
}
