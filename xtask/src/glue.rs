//! Makes the glue that wasm-bindgen writes smaller: without the way to start at once, which this page
//! does not take, without entries for imports that are gone, without indentation.
//!
//! Works line by line on the form that the pinned version writes. Leaves out the WebAssembly itself
//! (`wasm`), which follows: what the glue no longer names is no export there.

use std::collections::BTreeSet;

/// The glue without `initSync`. The page imports the default export only.
pub fn without_init_sync(glue: &str) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut is_dropping = false;
    for line in glue.lines() {
        let code = line.trim_start();
        is_dropping |= code.starts_with("function initSync(");
        is_dropping &= !code.starts_with("let __wbg_init_promise");
        if !is_dropping {
            kept.push_str(&line.replace("export { initSync, ", "export { "));
            kept.push('\n');
        }
    }
    kept
}

/// Whether the glue calls or reads an export of the WebAssembly.
pub fn uses(glue: &str, export: &str) -> bool {
    let name = format!("wasm.{export}");
    let ends = |(at, _): (usize, &str)| {
        let next = glue
            .get(at + name.len()..)
            .and_then(|rest| rest.chars().next());
        !next.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$')
    };
    glue.match_indices(&name).any(ends)
}

/// The glue with entries for these imports only, and without indentation and comments.
pub fn pruned(glue: &str, imports: &BTreeSet<String>) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut is_dropping = false;
    let mut is_comment = false;
    for line in glue.lines().map(str::trim) {
        let entry = line.split_once(": function(").map(|(name, _)| name);
        let is_entry = |name: &&str| name.starts_with("__wbg_") || name.starts_with("__wbindgen_");
        if let Some(name) = entry.filter(is_entry) {
            is_dropping = !imports.contains(name);
        }
        let was_dropping = is_dropping;
        if line == "}," || line.ends_with(", arguments); },") {
            is_dropping = false;
        }
        is_comment |= line.starts_with("/*");
        let was_comment = is_comment || line.starts_with("//");
        if line.ends_with("*/") {
            is_comment = false;
        }
        if !(was_dropping || was_comment || line.is_empty()) {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
function __wbg_get_imports() {
    const import0 = {
    __wbg_call_1: function() { return handleError(function (arg0) {
return {
a: 1,
};
}, arguments); },
    __wbg_gone_2: function(arg0) {
    arg0.gone();
},
    // A comment.
    __wbindgen_init: function() {
wasm.start();
},
};
}
/**
 * More.
 */
        function initSync(module) {
return wasm.start_at_once();
}
let __wbg_init_promise;
export { initSync, init as default };
";

    #[test]
    fn only_what_is_called_is_used() {
        let glue = without_init_sync(GLUE);
        assert!(!glue.contains("initSync"), "{glue}");
        assert!(uses(GLUE, "start_at_once"));
        assert!(!uses(&glue, "start_at_once"));
        assert!(uses(&glue, "start"));
        assert!(!uses(&glue, "star"));
    }

    #[test]
    fn imports_that_are_gone_leave_no_entry() {
        let imports = ["__wbg_call_1", "__wbindgen_init"].map(str::to_owned);
        let glue = pruned(&without_init_sync(GLUE), &imports.into());
        let expected = "\
function __wbg_get_imports() {
const import0 = {
__wbg_call_1: function() { return handleError(function (arg0) {
return {
a: 1,
};
}, arguments); },
__wbindgen_init: function() {
wasm.start();
},
};
}
let __wbg_init_promise;
export { init as default };
";
        assert_eq!(glue, expected);
    }
}
