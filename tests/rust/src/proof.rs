//! Proofs: tests that are bounded in `cargo xtask test`, and whole in `cargo xtask prove`.

use std::env;

/// Returns the size of a test, or of the whole proof.
pub fn size(test: u64, proof: u64) -> u64 {
    if is_whole() { proof } else { test }
}

/// Prints what a whole proof showed: a row of PROOFS.md.
pub fn shown(what: &str) {
    if is_whole() {
        println!("shown: {what}");
    }
}

fn is_whole() -> bool {
    env::var_os("WABAKIT_PROOF").is_some_and(|size| size == "whole")
}
