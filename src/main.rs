//! Starts the page: a readable message if the program has a fault, then the app.

/// A quarter of the code of the standard library's allocator for browsers.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    console_error_panic_hook::set_once();
    policy_atlas::app::start();
}
