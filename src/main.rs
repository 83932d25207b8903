//! Starts the page: a readable message if the program has a fault, then the app.

fn main() {
    console_error_panic_hook::set_once();
    policy_atlas::app::start();
}
