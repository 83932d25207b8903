//! Runs `cargo test --target wasm32-unknown-unknown` in a headless browser: cargo hands it the
//! compiled tests (see .cargo/config.toml). All the work is wasm-bindgen's own runner's.

fn main() -> anyhow::Result<()> {
    // The runner tells of failed tests by itself; what it returns is why it could not run them.
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
