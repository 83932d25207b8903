//! Makes the glue that wasm-bindgen writes smaller: without the classes that dependencies export and
//! nobody on this page uses, without entries for imports that are gone, without indentation.
//!
//! Works line by line on the form that the pinned version writes. Leaves out the WebAssembly itself
//! (`wasm`), which follows: what the glue no longer names is no export there.

use std::collections::BTreeSet;

/// The glue without exported classes and the way to start at once. The page imports the default
/// export only; Leptos brings `wasm-streams` with its server functions, and with it three classes and
/// what is behind them.
pub fn without_classes(glue: &str) -> String {
    let mut kept = String::with_capacity(glue.len());
    // How the line after the piece that is left out begins.
    let mut class: Option<String> = None;
    let mut names: Vec<String> = Vec::new();
    let mut is_in_registry = false;
    for line in glue.lines() {
        if let Some(rest) = line.strip_prefix("export class ") {
            let name = rest.split([' ', '{']).next().unwrap_or_default();
            names.push(name.to_owned());
            class = Some(format!("if (Symbol.dispose) {name}."));
        }
        if line.trim_start().starts_with("function initSync(") {
            class = Some("let __wbg_init_promise".to_owned());
        }
        if let Some(end) = &class {
            if !line.trim_start().starts_with(end) {
                continue;
            }
            let is_class = end.starts_with("if ");
            class = None;
            if is_class {
                continue;
            }
        }
        let is_registry = |name: &String| line.starts_with(&format!("const {name}Finalization"));
        is_in_registry |= names.iter().any(is_registry);
        if is_in_registry {
            is_in_registry = !line.ends_with(';');
            continue;
        }
        kept.push_str(&line.replace("export { initSync, ", "export { "));
        kept.push('\n');
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
export class Sink {
free() {
wasm.__wbg_sink_free(1);
}
}
if (Symbol.dispose) Sink.prototype[Symbol.dispose] = Sink.prototype.free;
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
return wasm;
}
let __wbg_init_promise;
const SinkFinalization = (typeof FinalizationRegistry === 'undefined')
? {}
: new FinalizationRegistry(ptr => wasm.__wbg_sink_free(ptr, 1));
export { initSync, init as default };
";

    #[test]
    fn classes_go_with_what_frees_them() {
        let glue = without_classes(GLUE);
        assert!(!glue.contains("Sink"), "{glue}");
        assert!(!uses(&glue, "__wbg_sink_free"));
        assert!(uses(&glue, "start"));
        assert!(!uses(&glue, "star"));
        assert!(glue.ends_with("let __wbg_init_promise;\nexport { init as default };\n"));
    }

    #[test]
    fn imports_that_are_gone_leave_no_entry() {
        let imports = ["__wbg_call_1", "__wbindgen_init"].map(str::to_owned);
        let glue = pruned(&without_classes(GLUE), &imports.into());
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
