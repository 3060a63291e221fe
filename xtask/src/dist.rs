//! The packages, as they are published.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, ensure};

use crate::{
    kotlin,
    run::{command, root, show, succeed, target},
    tools, wasm,
};

/// The crates that are published, each before those that depend on it.
const CRATES: &[&str] = &["wabakit-macros", "wabakit", "wabakit-sandbox"];

/// Pack the crates, build what is packed, and see that it holds what its readers look for.
pub(crate) fn crates() -> Result<String> {
    let mut package = command("cargo package --allow-dirty --quiet");
    // Together, as they depend on one another before any of them is published.
    package.args(CRATES.iter().flat_map(|name| ["--package", name]));
    succeed(package)?;
    let mut sizes = vec![];
    for name in CRATES {
        let made = packed(name)?;
        let mut list = command("tar --list --gzip --file");
        list.arg(&made);
        let files = succeed(list)?;
        for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
            ensure!(files.lines().any(|path| path.ends_with(&format!("/{file}"))), "{} has no {file}", made.display());
        }
        sizes.push(format!("{name} {} KB", fs::metadata(&made)?.len() / 1024));
    }
    Ok(sizes.join(", "))
}

/// Where a packed crate is.
fn packed(name: &str) -> Result<PathBuf> {
    Ok(target()?.join("package").join(format!("{name}-{}.crate", env!("CARGO_PKG_VERSION"))))
}

pub(crate) fn run() -> Result<()> {
    let dist = root().join("dist");
    fs::create_dir_all(&dist)?;
    crates()?;
    for name in CRATES {
        let made = packed(name)?;
        let file = made.file_name().unwrap_or_default();
        fs::copy(&made, dist.join(file)).with_context(|| format!("no {}", made.display()))?;
    }
    kotlin::pack(&dist)?;
    tools::npm_packages("wasm")?;
    show(command("npm run build --prefix wasm"))?;
    println!("wasm: {}", wasm::is_small()?);
    let mut pack = command("npm pack --ignore-scripts --pack-destination ../dist");
    pack.current_dir(root().join("wasm"));
    show(pack)
}
