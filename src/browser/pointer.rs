//! Where a pointer is, as fractions of the element that listens, and keeping hold of it while it
//! drags.

use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent, PointerEvent, WheelEvent};

/// How far along the listening element an event is, from 0 (left) to 1 (right).
pub(crate) fn x_in(event: &MouseEvent) -> Option<f64> {
    let element = event.current_target()?.dyn_into::<Element>().ok()?;
    let frame = element.get_bounding_client_rect();
    let is_drawn = frame.width() > 0.0;
    let x = (f64::from(event.client_x()) - frame.left()) / frame.width();
    is_drawn.then_some(x.clamp(0.0, 1.0))
}

/// Sends every further move of this pointer to the listening element until it is let go.
pub(crate) fn capture(event: &PointerEvent) {
    let element = event
        .current_target()
        .and_then(|t| t.dyn_into::<Element>().ok());
    if let Some(element) = element {
        let _refused = element.set_pointer_capture(event.pointer_id());
    }
}

/// Whether a wheel event asks for zoom: with Ctrl or ⌘ held, or a pinch on a trackpad, which arrives
/// so. A plain wheel scrolls the page (visjs/vis#2341, nasa/openmct#971).
pub(crate) fn is_zoom(event: &WheelEvent) -> bool {
    event.ctrl_key() || event.meta_key()
}

/// The width of the element with this id, in CSS pixels.
pub(crate) fn width_of(id: &str) -> Option<f64> {
    let element = web_sys::window()?.document()?.get_element_by_id(id)?;
    Some(element.get_bounding_client_rect().width())
}
