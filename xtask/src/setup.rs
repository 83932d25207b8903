//! Brings what a task needs and the machine lacks, and says so. Installs nothing that no task asked
//! for.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use xshell::cmd;

use crate::command::{run, shell};
use crate::project;

/// The target that browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for the browser.
pub fn wasm_target() -> Result<()> {
    let sh = shell()?;
    let folder = cmd!(sh, "rustc --print target-libdir --target {TARGET}");
    let folder = folder.quiet().ignore_stderr().read();
    if folder.is_ok_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    println!(
        "Rust's standard library for {TARGET} is missing: asking rustup for it (about 25 MB)."
    );
    run(
        cmd!(sh, "rustup target add {TARGET}"),
        "rustup could not add the target; install Rust's package for wasm32-unknown-unknown",
    )
}

/// The npm packages listed in package.json: wasm-opt and axe-core.
pub fn npm_packages() -> Result<()> {
    let modules = project::root().join("node_modules");
    if modules.join(".bin/wasm-opt").is_file() && modules.join("axe-core").is_dir() {
        return Ok(());
    }
    if project::program("npm").is_none() {
        println!("There is no npm: going on without what it brings, wasm-opt and axe-core.");
        return Ok(());
    }
    println!("Installing binaryen and axe-core into node_modules/ by `npm ci` (about 110 MB).");
    let sh = shell()?;
    run(
        cmd!(sh, "npm ci"),
        "npm ci failed; run it by hand, or go on without node",
    )
}

/// The programs that the browser tests need, by the Debian package that holds each.
const BROWSER: [(&str, &str); 2] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
];
/// A file of each font package, as fonts are no programs.
const FONTS: [(&str, &str); 2] = [
    (
        "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
        "fonts-noto-core",
    ),
    (
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        "fonts-noto-cjk",
    ),
];

/// What the journeys through the two other engines need beyond that.
const ENGINES: [(&str, &str); 4] = [
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("xvfb-run", "xvfb"),
    ("xauth", "xauth"),
];
/// Firefox's driver, which Debian does not have.
const GECKODRIVER: &str = "0.37.1";

/// A browser with its driver, and fonts for both languages of the interface.
pub fn browser() -> Result<()> {
    debian_packages(&BROWSER)
}

/// Firefox, WebKitGTK and their drivers. Returns where Firefox's driver is.
pub fn engines() -> Result<PathBuf> {
    debian_packages(&ENGINES)?;
    if let Some(driver) = project::program("geckodriver") {
        return Ok(driver);
    }
    let tools = project::target_dir()?.join("tools");
    let driver = tools.join("bin/geckodriver");
    if !driver.is_file() {
        println!("Building geckodriver {GECKODRIVER}, which Debian does not have (two minutes).");
        let sh = shell()?;
        run(
            cmd!(
                sh,
                "cargo install geckodriver --locked --version {GECKODRIVER} --root {tools}"
            ),
            "geckodriver could not be built; put a geckodriver on the PATH",
        )?;
    }
    Ok(driver)
}

/// Installs what is missing of some programs and of the fonts, each by the Debian package that holds it.
fn debian_packages(programs: &[(&str, &'static str)]) -> Result<()> {
    let missing = programs
        .iter()
        .filter(|(name, _)| project::program(name).is_none());
    let mut packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
    let has_apt = project::program("apt-get").is_some();
    if packages.is_empty() && !has_apt {
        // Not Debian: its fonts lie elsewhere, and screenshots are not compared to the pixel.
        return Ok(());
    }
    packages.extend(
        FONTS
            .iter()
            .filter(|(file, _)| !Path::new(file).is_file())
            .map(|(_, package)| package),
    );
    if packages.is_empty() {
        return Ok(());
    }
    let wanted = packages.join(", ");
    if !has_apt {
        bail!(
            "The browser tests need {wanted}, and there is no apt-get to bring it; install these browsers with their drivers, and put all of them on the PATH"
        );
    }
    println!("Installing {wanted} by apt-get.");
    // Through sudo where the person is not root and has it.
    let sh = shell()?;
    let is_root = cmd!(sh, "id -u").quiet().ignore_stderr().read();
    let is_root = is_root.is_ok_and(|id| id == "0");
    let sudo = project::program("sudo").filter(|_| !is_root);
    sh.set_var("DEBIAN_FRONTEND", "noninteractive");
    let apt_get = |task: &[&str]| match &sudo {
        Some(sudo) => cmd!(sh, "{sudo} apt-get {task...}"),
        None => cmd!(sh, "apt-get {task...}"),
    };
    let meaning = format!("apt-get failed; install by hand: {}", packages.join(" "));
    run(apt_get(&["update"]), &meaning)?;
    let install = ["install", "--yes", "--no-install-recommends"];
    run(apt_get(&install).args(packages), &meaning)
}
