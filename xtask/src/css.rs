//! Makes a style sheet smaller without understanding it: comments and needless blanks go.
//! Touches no value, no order and no string.

/// `css` without comments and without the blanks that mean nothing.
pub fn minified(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(next) = rest.chars().next() {
        let (piece, after) = split_piece(rest, next);
        match next {
            '"' | '\'' => out.push_str(piece),
            '/' if piece.len() > 1 => blank(&mut out),
            _ if next.is_whitespace() => blank(&mut out),
            '{' | '}' | ';' | ',' => {
                trim_end(&mut out, next);
                out.push(next);
            }
            _ => out.push(next),
        }
        rest = after;
    }
    out.trim().to_owned()
}

/// The string, comment, run of blanks or single character that `css` starts with, and the rest.
fn split_piece(css: &str, first: char) -> (&str, &str) {
    let len = match first {
        '"' | '\'' => string_len(css, first),
        '/' if css.starts_with("/*") => css.find("*/").map_or(css.len(), |at| at + 2),
        _ if first.is_whitespace() => css.len() - css.trim_start().len(),
        _ => first.len_utf8(),
    };
    css.split_at(len)
}

fn string_len(css: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in css.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    css.len()
}

/// A single blank, unless what stands before makes it meaningless.
fn blank(out: &mut String) {
    // After a colon too: `a :hover` needs the blank before it, nothing needs the one after.
    if !out.ends_with([' ', '{', '}', ';', ',', ':']) {
        out.push(' ');
    }
}

fn trim_end(out: &mut String, before: char) {
    if out.ends_with(' ') {
        out.pop();
    }
    if before == '}' && out.ends_with(';') {
        out.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::minified;

    fn check(css: &str, want: &str) {
        assert_eq!(minified(css), want);
    }

    #[test]
    fn drops_comments_and_needless_blanks() {
        check(
            "/* a */ a  b ,\n c {\n  color : red ;\n}\n",
            "a b,c{color :red}",
        );
        check(
            "@layer a, b;\n\n@media (width > 40rem) and (hover: hover) { a { x: y } }",
            "@layer a,b;@media (width > 40rem) and (hover:hover){a{x:y}}",
        );
    }

    #[test]
    fn keeps_blanks_that_mean_something() {
        check(
            "a :hover > b + c { width: calc(1px + 2px - 3%) }",
            "a :hover > b + c{width:calc(1px + 2px - 3%)}",
        );
        check("a/**/b { }", "a b{}");
    }

    #[test]
    fn keeps_strings_as_they_are() {
        check(
            r#"a { content: "  /* x */ ; \" } " }"#,
            r#"a{content:"  /* x */ ; \" } "}"#,
        );
        check("a { content: '\\\\' ; }", "a{content:'\\\\'}");
        check("a { content: \"— 中文 \" }", "a{content:\"— 中文 \"}");
    }
}
