//! Runs `cargo test --target wasm32-unknown-unknown` in a headless browser: cargo hands it the
//! compiled tests (see .cargo/config.toml). All the work is wasm-bindgen's own runner's.

use std::process::ExitCode;

fn main() -> ExitCode {
    let ran = wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os());
    // The runner has told of failed tests by itself; what is left is why it could not run them.
    let said = ran.map_err(|problem| xtask::problem::tell(&format!("{problem:#}")));
    if said.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
