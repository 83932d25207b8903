//! Values of attributes.

/// A part of the room there is, 0 to 1, as a length of a style.
pub fn percent(part: f64) -> String {
    format!("{:.3}%", part * 100.0)
}

/// The value of an ARIA state (`aria-pressed`, `aria-expanded`): there, `false` is a word and not an absence.
pub const fn aria(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}
