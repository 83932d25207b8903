//! The page in one file, with another dataset in it.
//!
//! Leaves out how such a page is made in the first place (`xtask::offline`). It is cut open as text: its
//! policy names its scripts and styles by their hashes, and neither is touched.

/// Up to the type: a file from the build carries its dataset packed, one made here carries it as it is.
const DATASET: &str = "<script id=\"atlas-embedded\" type=\"";
const HOME: &str = "<meta name=\"atlas-home\" content=\"";

/// `page` with `dataset` in the place of its own, saying that it comes from the site at `home` (empty:
/// from nowhere one could go back to). `None` if `page` is no such page.
///
/// ```
/// use atlas_export::one_file;
///
/// let page = r#"<meta name="atlas-home" content=""><script id="atlas-embedded" type="application/json">{}</script>"#;
/// let made = one_file(page, r#"{"title":"<b>"}"#, "https://atlas.example/").unwrap_or_default();
/// assert!(made.contains(r#"content="https://atlas.example/""#));
/// assert!(made.contains(r#"{"title":"\u003cb>"}"#));
/// assert_eq!(one_file("<p>404</p>", "{}", ""), None);
/// ```
pub fn one_file(page: &str, dataset: &str, home: &str) -> Option<String> {
    let (before, rest) = page.split_once(HOME)?;
    let (_, rest) = rest.split_once('"')?;
    let (middle, rest) = rest.split_once(DATASET)?;
    let (_, after) = rest.split_once("</script>")?;
    let home = home.replace('&', "&amp;").replace('"', "&quot;");
    let dataset = escaped(dataset);
    Some(
        [
            before,
            HOME,
            &home,
            "\"",
            middle,
            DATASET,
            "application/json\">",
            &dataset,
            "</script>",
            after,
        ]
        .concat(),
    )
}

/// JSON that may stand inside a `<script>`: no `<` is left that could end it. Inside JSON a `<` stands in
/// texts only, where the escape means the same.
pub fn escaped(json: &str) -> String {
    json.replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::one_file;

    const PAGE: &str = "<meta name=\"atlas-home\" content=\"https://a.example/\"><p>x</p>\
        <script id=\"atlas-embedded\" type=\"application/json\">{\"old\":1}</script><script>go()</script>";

    #[test]
    fn dataset_and_home_are_replaced_and_nothing_else() {
        let made = one_file(PAGE, "{\"new\":\"</script>\"}", "https://b.example/?x=\"&y");
        let expected = "<meta name=\"atlas-home\" content=\"https://b.example/?x=&quot;&amp;y\"><p>x</p>\
            <script id=\"atlas-embedded\" type=\"application/json\">{\"new\":\"\\u003c/script>\"}</script>\
            <script>go()</script>";
        assert_eq!(made.as_deref(), Some(expected));
        // What was made can be made into another.
        let again = made.and_then(|made| one_file(&made, "{\"old\":1}", "https://a.example/"));
        assert_eq!(again.as_deref(), Some(PAGE));
        let packed = PAGE.replace("json\">{\"old\":1}", "gzip\">H4sI");
        let made = one_file(&packed, "{\"old\":1}", "https://a.example/");
        assert_eq!(made.as_deref(), Some(PAGE));
    }

    #[test]
    fn another_page_is_refused() {
        for page in [
            "",
            "<p>404</p>",
            &PAGE.replace("atlas-home", "x"),
            &PAGE.replace("embedded", "x"),
        ] {
            assert_eq!(one_file(page, "{}", ""), None, "{page}");
        }
    }
}
