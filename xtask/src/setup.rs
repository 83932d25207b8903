//! Brings what a task needs and the machine lacks, and says so. Installs nothing that no task asked
//! for.

use std::path::PathBuf;

use crate::command::Tool;
use crate::problem::{Problem, Result};
use crate::wasm::TARGET;

/// The standard library for the browser.
pub fn wasm_target() -> Result {
    let sysroot = Tool::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .quietly();
    if sysroot.is_some_and(|folder| std::path::Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    println!(
        "Rust's standard library for {TARGET} is missing: asking rustup for it (about 25 MB)."
    );
    Tool::new("rustup").args(["target", "add", TARGET]).run(
        "rustup could not add it",
        "run `rustup target add wasm32-unknown-unknown`, or install Rust's package for that target",
    )
}

/// The npm packages listed in package.json: wasm-opt and axe-core. False if there is no npm.
pub fn npm_packages() -> Result<bool> {
    let root = crate::project::root();
    if root.join("node_modules/.bin/wasm-opt").is_file()
        && root.join("node_modules/axe-core").is_dir()
    {
        return Ok(true);
    }
    if crate::project::program("npm").is_none() {
        return Ok(false);
    }
    println!("Installing binaryen and axe-core into node_modules/ by `npm ci` (about 110 MB).");
    Tool::new("npm")
        .args(["ci"])
        .run("npm ci failed", "run it by hand, or go on without node")?;
    Ok(true)
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
pub fn browser() -> Result {
    debian_packages(&BROWSER)
}

/// Firefox, WebKitGTK and their drivers. Returns where Firefox's driver is.
pub fn engines() -> Result<PathBuf> {
    debian_packages(&ENGINES)?;
    if let Some(driver) = crate::project::program("geckodriver") {
        return Ok(driver);
    }
    let tools = crate::project::target_dir()?.join("tools");
    let driver = tools.join("bin/geckodriver");
    if !driver.is_file() {
        println!("Building geckodriver {GECKODRIVER}, which Debian does not have (two minutes).");
        Tool::cargo("install")
            .args([
                "geckodriver",
                "--locked",
                "--version",
                GECKODRIVER,
                "--root",
            ])
            .args([&tools])
            .run(
                "geckodriver could not be built",
                "put a geckodriver on the PATH",
            )?;
    }
    Ok(driver)
}

/// Installs what is missing of some programs and of the fonts, each by the Debian package that holds it.
fn debian_packages(programs: &[(&str, &'static str)]) -> Result {
    let missing = programs
        .iter()
        .filter(|(name, _)| crate::project::program(name).is_none());
    let mut packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
    let has_apt = crate::project::program("apt-get").is_some();
    if packages.is_empty() && !has_apt {
        // Not Debian: its fonts lie elsewhere, and screenshots are not compared to the pixel.
        return Ok(());
    }
    packages.extend(
        FONTS
            .iter()
            .filter(|(file, _)| !std::path::Path::new(file).is_file())
            .map(|(_, package)| package),
    );
    if packages.is_empty() {
        return Ok(());
    }
    let wanted = packages.join(", ");
    if !has_apt {
        return Err(Problem::new(
            format!("The browser tests need {wanted}, and there is no apt-get to bring it"),
            "install these browsers with their drivers, and put all of them on the PATH",
        ));
    }
    println!("Installing {wanted} by apt-get.");
    let remedy = format!("install by hand: {}", packages.join(" "));
    apt_get(&["update"]).run("apt-get update failed", &remedy)?;
    let install = ["install", "--yes", "--no-install-recommends"];
    apt_get(&install)
        .args(packages)
        .run("apt-get install failed", &remedy)
}

/// `apt-get`, through sudo where the person is not root and has it.
fn apt_get(args: &[&str]) -> Tool {
    let is_root = Tool::new("id")
        .args(["-u"])
        .quietly()
        .is_some_and(|id| id.trim() == "0");
    let tool = match crate::project::program("sudo") {
        Some(sudo) if !is_root => Tool::new(sudo).args(["apt-get"]),
        _ => Tool::new("apt-get"),
    };
    tool.env("DEBIAN_FRONTEND", "noninteractive").args(args)
}
