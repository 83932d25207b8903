//! Turns the app's Rust into the two files a browser loads: glue in JavaScript and WebAssembly.
//! Names, hashes and the page around them are `build`'s.

use std::path::Path;
use std::{env, fs};

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;
use xshell::cmd;

use crate::command::{run, shell};
use crate::setup::TARGET;
use crate::{project, setup, site};

const APP: &str = "policy-atlas";

/// What rustc's default WebAssembly uses; wasm-opt refuses what it is not told of.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How much time the build may take for a smaller file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Quick to build, with names in its traces: for `serve`.
    Quick,
    /// Small: for visitors.
    Small,
}

impl Effort {
    const fn profile(self) -> &'static str {
        match self {
            Self::Quick => "wasm-dev",
            Self::Small => "wasm-release",
        }
    }
}

/// The files of the compiled app.
pub struct Compiled {
    /// The module that loads the WebAssembly and talks to the browser for it.
    pub glue: Vec<u8>,
    /// The same as a classic script that sets `startAtlas`: modules are not loaded on `file://`. Empty in a quick build,
    /// which makes no single file.
    pub classic_glue: Vec<u8>,
    /// The app.
    pub wasm: Vec<u8>,
}

/// Compiles the app; brings what that needs.
pub fn compile(effort: Effort) -> Result<Compiled> {
    setup::wasm_target()?;
    let target_dir = project::target_dir()?;
    cargo_build(effort)?;
    let input = target_dir
        .join(TARGET)
        .join(effort.profile())
        .join(APP)
        .with_extension("wasm");
    let (glue, wasm) = bind(&input, effort, Glue::Module)?;
    if effort == Effort::Quick {
        return Ok(Compiled {
            glue: glue.into_bytes(),
            classic_glue: Vec::new(),
            wasm,
        });
    }
    let (classic_glue, same_wasm) = bind(&input, effort, Glue::Classic)?;
    if wasm != same_wasm {
        bail!(
            "wasm-bindgen makes different apps for modules and classic scripts; have the single file carry one of its own (xtask/src/wasm.rs)"
        );
    }
    setup::npm_packages()?;
    Ok(Compiled {
        glue: glue.into_bytes(),
        classic_glue: classic_glue.into_bytes(),
        wasm: optimised(wasm, &target_dir)?,
    })
}

/// How the glue is loaded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Glue {
    Module,
    Classic,
}

fn cargo_build(effort: Effort) -> Result<()> {
    let (sh, profile) = (shell()?, effort.profile());
    if effort == Effort::Small {
        // The places that panics name would tell visitors where this machine keeps its sources.
        sh.set_var("CARGO_ENCODED_RUSTFLAGS", release_flags());
    }
    run(
        cmd!(
            sh,
            "cargo build --package {APP} --bin {APP} --target {TARGET} --profile {profile}"
        ),
        "the app does not compile; mend what rustc says above",
    )
}

/// Flags of the release build: the sources get the same names on every machine, so that each builds
/// the same bytes.
fn release_flags() -> String {
    let home = env::var("HOME").unwrap_or_default();
    let cargo_home = env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    // Each registry has a folder named after its host.
    let registries = fs::read_dir(format!("{cargo_home}/registry/src"));
    let registries = registries
        .into_iter()
        .flatten()
        .flatten()
        .map(|folder| folder.path());
    let places = registries
        .map(|folder| (folder, "crates"))
        .chain([(project::root(), "atlas")]);
    let mut flags = vec!["--cfg=erase_components".to_owned()];
    flags.extend(places.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())));
    // Cargo separates encoded flags by this character, so that paths may hold blanks.
    flags.join("\u{1f}")
}

fn bind(input: &Path, effort: Effort, kind: Glue) -> Result<(String, Vec<u8>)> {
    let remedy = "set wasm-bindgen in Cargo.toml and wasm-bindgen-cli-support in xtask/Cargo.toml to the same version";
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(input)
        .typescript(false)
        .omit_default_module_path(true);
    if effort == Effort::Small {
        bindgen
            .remove_name_section(true)
            .remove_producers_section(true);
    }
    let chosen = match kind {
        Glue::Module => bindgen.web(true),
        Glue::Classic => bindgen
            .no_modules(true)
            .and_then(|bindgen| bindgen.no_modules_global("startAtlas")),
    };
    let output = chosen.and_then(Bindgen::generate_output);
    let mut output = output.with_context(|| format!("wasm-bindgen refuses the app; {remedy}"))?;
    let snippets = output
        .snippets()
        .iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(name, _)| name);
    let extra = snippets
        .chain(output.local_modules().keys())
        .chain(output.npm_dependencies().keys())
        .next();
    if let Some(name) = extra {
        bail!(
            "{name} brings JavaScript of its own, which the built site has no place for; do without the crate that uses inline_js or module ="
        );
    }
    let js = output.js().to_owned();
    Ok((js, output.wasm_mut().emit_wasm()))
}

/// `wasm` made smaller by wasm-opt, or as it is where there is none.
fn optimised(wasm: Vec<u8>, target_dir: &Path) -> Result<Vec<u8>> {
    let Some(wasm_opt) = project::program("wasm-opt") else {
        println!(
            "No wasm-opt: going on without; the app is about a tenth larger (`npm ci` brings it)."
        );
        return Ok(wasm);
    };
    let folder = target_dir.join("xtask");
    let (input, output) = (folder.join("bound.wasm"), folder.join("small.wasm"));
    let remedy = "`npm ci` brings the version this project is tested with";
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&input, &wasm))
        .with_context(|| format!("the WebAssembly cannot be handed to wasm-opt; {remedy}"))?;
    let passes = [
        "-Os",
        // Measured on this app, after brotli: -Oz, taking out common subexpressions, drawing large
        // functions into their only caller, cutting the data into pieces and moving locals once more
        // after the blocks have been tidied make it a seventeenth larger.
        "--skip-pass=local-cse",
        "--skip-pass=simplify-locals",
        "--one-caller-inline-max-function-size=60",
        "--always-inline-max-function-size=4",
        "--skip-pass=memory-packing",
        // Pointers stay clear of the first kilobyte, the far end of the stack, so that their offsets
        // can be part of the load.
        "--low-memory-unused",
        // All loads and stores state the same alignment: it is a hint, and engines do not go by it.
        "--dealign",
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
    ];
    let sh = shell()?;
    run(
        cmd!(
            sh,
            "{wasm_opt} {passes...} {FEATURES...} {input} -o {output}"
        ),
        &format!("wasm-opt refuses the app; {remedy}"),
    )?;
    site::read(&output)
}
