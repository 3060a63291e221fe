//! The packages, as they are published.

use std::fs;

use anyhow::{Context, Result};

use crate::{
    kotlin,
    run::{command, root, show, target},
    tools, wasm,
};

/// The crates that are published, each before those that depend on it.
const CRATES: &[&str] = &["wabakit-macros", "wabakit", "wabakit-sandbox"];

pub(crate) fn run() -> Result<()> {
    let dist = root().join("dist");
    fs::create_dir_all(&dist)?;
    let mut package = command("cargo package --no-verify --allow-dirty --quiet");
    // Together, as they depend on one another before any of them is published.
    package.args(CRATES.iter().flat_map(|name| ["--package", name]));
    show(package)?;
    for name in CRATES {
        let file = format!("{name}-{}.crate", env!("CARGO_PKG_VERSION"));
        let made = target()?.join("package").join(&file);
        fs::copy(&made, dist.join(&file)).with_context(|| format!("no {}", made.display()))?;
    }
    kotlin::pack(&dist)?;
    tools::npm_packages("wasm")?;
    show(command("npm run build --prefix wasm"))?;
    println!("wasm: {}", wasm::is_small()?);
    let mut pack = command("npm pack --ignore-scripts --pack-destination ../dist");
    pack.current_dir(root().join("wasm"));
    show(pack)
}
