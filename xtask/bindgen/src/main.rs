//! Makes what the npm package loads from the crate in wasm/. Apart from `xtask`, which must start at once: its
//! dependencies take minutes to compile.
#![allow(clippy::disallowed_methods, reason = "a chore reads files and the environment")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use wasm_bindgen_cli_support::Bindgen;

/// What Rust's output uses and every runtime has. Never `--all-features`: Node 20 rejects the module that it makes.
const FEATURES: &[&str] = &[
    "bulk-memory",
    "sign-ext",
    "mutable-globals",
    "simd",
    "nontrapping-float-to-int",
    "multivalue",
    "reference-types",
];

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments != ["wasm"] {
        bail!("usage: xtask-bindgen wasm");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("this crate lies in xtask/bindgen")?;
    wasm(root)
}

/// wasm/js/core.js, core_bg.wasm, and core_inline.js for those who can't load a file.
fn wasm(root: &Path) -> Result<()> {
    let module = compile(root)?;
    let js = root.join("wasm/js");
    Bindgen::new().input_path(module).web(true)?.typescript(false).out_name("core").generate(&js)?;
    let wasm = js.join("core_bg.wasm");
    shrink(root, &wasm)?;
    let inline = format!("export default \"{}\";\n", STANDARD.encode(fs::read(&wasm)?));
    fs::write(js.join("core_inline.js"), inline)?;
    Ok(())
}

fn compile(root: &Path) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let build =
        ["build", "--quiet", "--package", "wabakit-wasm", "--profile", "wasm", "--target", "wasm32-unknown-unknown"];
    // The module names the source files of its panics: not where this machine keeps them.
    let home = env::home_dir().context("no home directory")?.join(".cargo");
    let sources = env::var_os("CARGO_HOME").map_or(home, PathBuf::from).join("registry/src");
    let remap = format!("--remap-path-prefix={}=", sources.display());
    let mut command = Command::new(cargo);
    command.args(build).current_dir(root);
    command.arg("--config").arg(format!("target.wasm32-unknown-unknown.rustflags=[{remap:?}]"));
    // It would hide the flags that .cargo/config.toml has for this target.
    let status = command.env_remove("RUSTFLAGS").status()?;
    ensure!(
        status.success(),
        "wasm/ doesn't compile; `rustup target add wasm32-unknown-unknown` if the target is missing"
    );
    let own = env::current_exe()?;
    let target = own.ancestors().nth(2).context("this program isn't where cargo puts programs")?;
    Ok(target.join("wasm32-unknown-unknown/wasm/wabakit_wasm.wasm"))
}

fn shrink(root: &Path, module: &Path) -> Result<()> {
    let tool = root.join("wasm/node_modules/.bin/wasm-opt");
    let features = FEATURES.iter().map(|feature| format!("--enable-{feature}"));
    let mut command = Command::new(&tool);
    command.arg("-Oz").args(["--strip-debug", "--strip-producers"]).args(features).arg(module).arg("-o").arg(module);
    let status =
        command.status().with_context(|| format!("no {}: `npm ci --prefix wasm` installs it", tool.display()))?;
    ensure!(status.success(), "wasm-opt failed");
    Ok(())
}
