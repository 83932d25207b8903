//! One name for all files of a site together, and the worker that keeps them together.
//! Leaves out the worker's work itself: `public/sw.js`.

use crate::site::{Site, sha256};

/// How many digits of the hash are the name: enough for two versions never to share one.
const DIGITS: usize = 12;

/// The version of a site: any byte of any file changes it, the worker's own included.
pub fn of(site: &Site, worker: &str) -> String {
    let mut version = sha256((site.list() + worker).as_bytes());
    version.truncate(DIGITS);
    version
}

/// The worker's script with its two constants: the version, and the files that the page needs.
pub fn worker(script: &str, version: &str, files: &[String]) -> String {
    format!("const VERSION = \"{version}\", FILES = {files:?};\n{script}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_byte_and_any_name_change_the_version() {
        let site = |name: &str, text: &str| {
            let mut site = Site::default();
            site.insert(name, text);
            site
        };
        let first = of(&site("a", "x"), "w");
        assert_eq!(first.len(), DIGITS);
        assert_eq!(first, of(&site("a", "x"), "w"));
        for other in [
            of(&site("a", "y"), "w"),
            of(&site("b", "x"), "w"),
            of(&site("a", "x"), "v"),
        ] {
            assert_ne!(first, other);
        }
    }

    #[test]
    fn the_worker_gets_its_constants() {
        let files = ["./".to_owned(), "a.js".to_owned()];
        let script = worker("go();\n", "12ab", &files);
        assert_eq!(
            script,
            "const VERSION = \"12ab\", FILES = [\"./\", \"a.js\"];\ngo();\n"
        );
    }
}
