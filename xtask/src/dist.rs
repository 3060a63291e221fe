//! The packages, as they are published.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, ensure};

use crate::{
    kotlin,
    run::{command, root, show, succeed, target},
    wasm,
};

/// Version of all packages.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Crates that are published, each before those that depend on it.
const CRATES: &[&str] = &["wabakit-macros", "wabakit", "wabakit-sandbox", "wabakit-client"];

/// Packs the crates, checks their content, and builds the packed sources. `cargo package` would build them too, but
/// reuses earlier packages of the same version.
pub(crate) fn crates() -> Result<String> {
    pack_crates()?;
    let unpacked = target()?.join("unpacked");
    fs::create_dir_all(&unpacked)?;
    let (mut members, mut patches, mut sizes) = (vec![], vec![], vec![]);
    for name in CRATES {
        let (packed, folder) = (packed(name)?, format!("{name}-{VERSION}"));
        let _ = fs::remove_dir_all(unpacked.join(&folder));
        // Packed files have old dates, and cargo compares dates.
        let mut unpack = command("tar --extract --touch --gzip");
        unpack.arg("--file").arg(&packed).arg("--directory").arg(&unpacked);
        succeed(unpack)?;
        for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
            ensure!(unpacked.join(&folder).join(file).exists(), "{} has no {file}", packed.display());
        }
        sizes.push(format!("{name} {} KB", fs::metadata(&packed)?.len() / 1024));
        patches.push(format!("{name} = {{ path = {folder:?} }}\n"));
        members.push(folder);
    }
    let manifest = unpacked.join("Cargo.toml");
    let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[patch.crates-io]\n");
    fs::write(&manifest, workspace + &patches.concat())?;
    // Their dependencies are compiled already.
    fs::copy(root().join("Cargo.lock"), unpacked.join("Cargo.lock"))?;
    let mut check = command("cargo check --quiet --workspace");
    check.arg("--manifest-path").arg(manifest).arg("--target-dir").arg(target()?);
    succeed(check)?;
    Ok(sizes.join(", "))
}

fn pack_crates() -> Result<()> {
    let mut package = command("cargo package --no-verify --allow-dirty --quiet");
    // Together, because they depend on one another before any of them is published.
    package.args(CRATES.iter().flat_map(|name| ["--package", name]));
    succeed(package).map(drop)
}

/// Returns the path of a packed crate.
fn packed(name: &str) -> Result<PathBuf> {
    Ok(target()?.join("package").join(format!("{name}-{VERSION}.crate")))
}

pub(crate) fn run() -> Result<()> {
    let dist = root().join("dist");
    fs::create_dir_all(&dist)?;
    pack_crates()?;
    for name in CRATES {
        let made = packed(name)?;
        let file = made.file_name().unwrap_or_default();
        fs::copy(&made, dist.join(file)).with_context(|| format!("no {}", made.display()))?;
    }
    kotlin::pack(&dist)?;
    wasm::build()?;
    println!("wasm: {}", wasm::is_small()?);
    let mut pack = command("npm pack --ignore-scripts --pack-destination ../dist");
    pack.current_dir(root().join("wasm"));
    show(pack)
}
