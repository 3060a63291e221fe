//! Builds the modules and libraries that the packages load, from the crates in `wasm/` and `bindings/ffi/`. It is
//! separate from `xtask`, which must start at once: its dependencies take minutes to compile.
#![allow(clippy::disallowed_methods, reason = "a chore reads files and the environment")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use uniffi::{GenerateOptions, TargetLanguage};
use wasm_bindgen_cli_support::Bindgen;

/// WebAssembly features that Rust's output uses and every runtime has. Never `--all-features`: Node 20 rejects the
/// resulting module.
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
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("this crate lies in xtask/bindgen")?;
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["wasm"] => wasm(root),
        ["laws"] => compile(root, "wabakit-laws").map(|module| println!("{}", module.display())),
        ["kotlin"] => kotlin(root),
        ["swift"] => swift(root, false),
        ["swift", "--check"] => swift(root, true),
        _ => bail!("usage: xtask-bindgen wasm|laws|kotlin|swift [--check]"),
    }
}

/// Builds `wasm/js/core.js`, `core_bg.wasm`, and `core_inline.js` and `.cjs`, which hold the module, for runtimes that
/// can't load a file.
fn wasm(root: &Path) -> Result<()> {
    let module = compile(root, "wabakit-wasm")?;
    let js = root.join("wasm/js");
    Bindgen::new().input_path(module).web(true)?.typescript(false).out_name("core").generate(&js)?;
    let wasm = js.join("core_bg.wasm");
    shrink(root, &wasm)?;
    let glue = js.join("core.js");
    fs::write(&glue, portable(&fs::read_to_string(&glue)?)?)?;
    let base64 = STANDARD.encode(fs::read(&wasm)?);
    fs::write(js.join("core_inline.js"), format!("export default \"{base64}\";\n"))?;
    fs::write(js.join("core_inline.cjs"), format!("module.exports = \"{base64}\";\n"))?;
    Ok(())
}

/// Parts of wasm-bindgen's glue that fail in some runtimes: where each begins, what follows it, and its replacement.
const PARTS: &[(&str, &str, &str)] = &[
    // Test environments lack text coders at import, or altogether.
    (
        "let cachedTextDecoder = new TextDecoder",
        "const MAX_SAFARI_DECODE_BYTES",
        "import { textDecoder, textEncoder } from './host.js';\n\nlet cachedTextDecoder;\n",
    ),
    (
        "        cachedTextDecoder = new TextDecoder",
        "        numBytesDecoded = bytes.length;",
        "        cachedTextDecoder = textDecoder({ ignoreBOM: true });\n",
    ),
    ("const cachedTextEncoder = new TextEncoder", "let WASM_VECTOR_LEN", "let cachedTextEncoder;\n\n"),
    // `initSync` is enough, and bundlers can't follow the `fetch` of the other one.
    ("async function __wbg_load(", "function initSync(", ""),
    ("let __wbg_init_promise;", "export { initSync", ""),
    (", __wbg_init as default", " };", ""),
    // `instanceof` is false for a module of another realm, as in edge runtimes.
    (
        "function initSync(",
        "    const instance = new WebAssembly.Instance",
        "function initSync({ module }) {
    if (wasm !== undefined) return wasm;
    cachedTextDecoder = textDecoder({ ignoreBOM: true });
    cachedTextEncoder = textEncoder();
    const imports = __wbg_get_imports();
",
    ),
];

/// Returns wasm-bindgen's glue in a form that works in every runtime.
fn portable(glue: &str) -> Result<String> {
    PARTS.iter().try_fold(glue.to_owned(), |glue, (from, until, replacement)| {
        let (before, part) = glue.split_once(from).with_context(|| format!("the glue lacks {from}"))?;
        let at = part.find(until).with_context(|| format!("the glue lacks {until}"))?;
        Ok([before, replacement, &part[at..]].concat())
    })
}

/// Builds `bindings/kotlin/target/made`: UniFFI's Kotlin, and the native library where JNA searches for it in a jar.
fn kotlin(root: &Path) -> Result<()> {
    let library = native(root)?;
    let made = root.join("bindings/kotlin/target/made");
    let place = made.join("natives").join(format!("{}-{}", env::consts::OS, env::consts::ARCH.replace('_', "-")));
    fs::create_dir_all(&place)?;
    fs::copy(&library, place.join(library.file_name().unwrap_or_default()))?;
    let text = |path: PathBuf| path.into_os_string().into_string().ok().context("a path that isn't text");
    uniffi::generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: text(library)?.into(),
        out_dir: text(made.join("kotlin"))?.into(),
        ..GenerateOptions::default()
    })
}

/// Builds `bindings/swift/Sources`: UniFFI's Swift and its C header, which are checked in because SwiftPM builds the
/// files that it finds; with `check`, fails if they would change. Also builds `target/ffi`: UniFFI's Python with the
/// native library, for tests.
fn swift(root: &Path, check: bool) -> Result<()> {
    let library = native(root)?;
    let made = library.ancestors().nth(2).context("the library isn't where cargo puts libraries")?.join("ffi");
    fs::create_dir_all(&made)?;
    fs::copy(&library, made.join(library.file_name().unwrap_or_default()))?;
    let text = |path: &Path| path.to_str().map(Into::into).context("a path that isn't text");
    uniffi::generate(GenerateOptions {
        languages: vec![TargetLanguage::Swift, TargetLanguage::Python],
        source: text(&library)?,
        out_dir: text(&made)?,
        ..GenerateOptions::default()
    })?;
    for file in ["CWabakit/CWabakit.h", "WabakitFFI/WabakitFFI.swift"] {
        let place = root.join("bindings/swift/Sources").join(file);
        let text = fs::read_to_string(made.join(place.file_name().unwrap_or_default()))?;
        let text: String = text.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
        if fs::read_to_string(&place).ok().as_ref() != Some(&text) {
            ensure!(!check, "{file} would change: run `cargo run --package xtask-bindgen -- swift`");
            fs::write(&place, text)?;
            println!("wrote bindings/swift/Sources/{file}");
        }
    }
    Ok(())
}

/// Builds the crate in `bindings/ffi/` for this machine.
fn native(root: &Path) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let build = ["build", "--quiet", "--package", "wabakit-ffi", "--release"];
    let status = Command::new(cargo).args(build).current_dir(root).status()?;
    ensure!(status.success(), "bindings/ffi/ doesn't compile");
    let own = env::current_exe()?;
    let target = own.ancestors().nth(2).context("this program isn't where cargo puts programs")?;
    Ok(target.join("release").join(format!("{}wabakit_ffi{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX)))
}

/// Compiles a package to a WebAssembly module and returns its path.
fn compile(root: &Path, package: &str) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let build = ["build", "--quiet", "--package", package, "--profile", "wasm", "--target", "wasm32-unknown-unknown"];
    // The module contains the paths of the source files of its panics: without the folders of this machine.
    let home = env::home_dir().context("no home directory")?.join(".cargo");
    let sources = env::var_os("CARGO_HOME").map_or(home, PathBuf::from).join("registry/src");
    let remap = format!("--remap-path-prefix={}=", sources.display());
    let mut command = Command::new(cargo);
    command.args(build).current_dir(root);
    // Functions of a few instructions are inlined although the module is built for size.
    let inline = "-Cllvm-args=-inline-threshold=15";
    command.arg("--config").arg(format!("target.wasm32-unknown-unknown.rustflags=[{remap:?}, {inline:?}]"));
    // It would override the flags of .cargo/config.toml for this target.
    let status = command.env_remove("RUSTFLAGS").status()?;
    ensure!(
        status.success(),
        "{package} doesn't compile; `rustup target add wasm32-unknown-unknown` if the target is missing"
    );
    let own = env::current_exe()?;
    let target = own.ancestors().nth(2).context("this program isn't where cargo puts programs")?;
    Ok(target.join("wasm32-unknown-unknown/wasm").join(package.replace('-', "_")).with_extension("wasm"))
}

fn shrink(root: &Path, module: &Path) -> Result<()> {
    let tool = root.join("wasm/node_modules/.bin/wasm-opt");
    let features = FEATURES.iter().map(|feature| format!("--enable-{feature}"));
    let mut command = Command::new(&tool);
    command
        .args(["-Oz", "--converge", "--strip-debug", "--strip-producers"])
        // The descriptions of operations as one segment compress better than in pieces without their zeros.
        .arg("--skip-pass=memory-packing")
        // Rust puts its stack at the start of the memory: no data is below address 1,024, where only a full stack would reach.
        .arg("--low-memory-unused")
        .args(features)
        .arg(module)
        .arg("-o")
        .arg(module);
    let status =
        command.status().with_context(|| format!("no {}: `npm ci --prefix wasm` installs it", tool.display()))?;
    ensure!(status.success(), "wasm-opt failed");
    Ok(())
}
