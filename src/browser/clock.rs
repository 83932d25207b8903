//! Today's date. The core never reads a clock: it is handed this.

use atlas_core::time::Day;

/// Today where the reader is.
pub(crate) fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let month = u8::try_from(now.get_month() + 1).ok()?;
    let day = u8::try_from(now.get_date()).ok()?;
    Day::from_ymd(i32::try_from(now.get_full_year()).ok()?, month, day)
}
