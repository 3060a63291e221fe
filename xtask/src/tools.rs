//! The tools that the chores need: found, or installed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::run::{command, root, show, succeed, target};

const CARGO_DENY: &str = "0.20.2";
const CARGO_FUZZ: &str = "0.13.2";

/// What rust-toolchain.toml names.
pub(crate) fn rust() -> Result<()> {
    // Without rustup, whoever installed Rust answers for its parts.
    if command("rustup --version").output().is_err() {
        return Ok(());
    }
    succeed(command("rustup target add wasm32-unknown-unknown"))?;
    succeed(command("rustup component add clippy rustfmt")).map(drop)
}

/// cargo-deny.
pub(crate) fn cargo_deny() -> Result<Command> {
    cargo_tool("cargo-deny", CARGO_DENY)
}

/// cargo-fuzz, and the C++ compiler that libFuzzer is built with.
pub(crate) fn cargo_fuzz() -> Result<Command> {
    debian(&["c++"], "g++")?;
    cargo_tool("cargo-fuzz", CARGO_FUZZ)
}

/// A tool of cargo's: from the search path, or installed once for all checkouts.
fn cargo_tool(name: &str, version: &str) -> Result<Command> {
    let tools = cache()?;
    let cached = tools.join("bin").join(name);
    let there = |program: &&Path| Command::new(program).arg("--version").output().is_ok_and(|out| out.status.success());
    if let Some(program) = [Path::new(name), &cached].iter().find(|program| there(program)) {
        return Ok(program_here(program));
    }
    let mut install = command(&format!("cargo install {name} --version {version} --locked --root"));
    install.arg(&tools);
    show(install)?;
    Ok(program_here(&cached))
}

fn program_here(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The packages that a folder's package-lock.json names.
pub(crate) fn npm_packages(folder: &str) -> Result<()> {
    let changed = |path: &str| fs::metadata(root().join(folder).join(path)).and_then(|file| file.modified());
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_ok_and(|installed| changed("package-lock.json").is_ok_and(|wanted| wanted <= installed)) {
        return Ok(());
    }
    succeed(command(&format!("npm ci --no-audit --no-fund --prefix {folder}"))).map(drop)
}

/// Python's tests, over the wheel as it is published.
pub(crate) fn python_tests() -> Result<Command> {
    python_wheel()?;
    npm_packages("python/tests/types")?;
    succeed(command("cargo build --quiet"))?;
    let mut tests = in_venv("-m pytest --quiet -p no:cacheprovider")?;
    tests.arg(root().join("python/tests")).env("WABAKIT", target()?.join("debug/wabakit"));
    Ok(tests)
}

/// Python's benches, over the same wheel.
pub(crate) fn python_bench(group: &str) -> Result<Command> {
    let wheel = python_wheel()?;
    let mut install = in_venv("-m pip install --quiet --disable-pip-version-check --requirement")?;
    install.arg(root().join("python/bench/requirements.txt"));
    succeed(install)?;
    let mut bench = in_venv("")?;
    bench.arg(root().join("python/bench/bench.py")).args(group.split_whitespace()).env("WHEEL", wheel);
    Ok(bench)
}

/// The wheel, installed with what the tests need in an environment of its own.
fn python_wheel() -> Result<PathBuf> {
    let (venv, wheels) = (target()?.join("python-venv"), target()?.join("python-wheels"));
    if !venv.join("bin/python").exists() {
        let mut make = command("python3 -m venv");
        make.arg(&venv);
        succeed(make)?;
    }
    let mut install = in_venv("-m pip install --quiet --disable-pip-version-check --requirement")?;
    install.arg(root().join("python/requirements-test.txt"));
    succeed(install)?;
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    let mut build = in_venv("-m maturin build --quiet --manifest-path")?;
    build.arg(root().join("python/Cargo.toml")).arg("--out").arg(&wheels);
    succeed(build)?;
    let wheel = fs::read_dir(&wheels)?.next().context("maturin made no wheel")??.path();
    let mut install = in_venv("-m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps")?;
    install.arg(&wheel);
    succeed(install)?;
    Ok(wheel)
}

/// Python in that environment. It runs there: from python/, the sources would be imported instead of the wheel.
fn in_venv(line: &str) -> Result<Command> {
    let venv = target()?.join("python-venv");
    let mut command = Command::new(venv.join("bin/python"));
    command.args(line.split_whitespace()).current_dir(&venv);
    Ok(command)
}

/// A program in Python, over the wheel that the tests made.
pub(crate) fn python(program: &Path) -> Result<Command> {
    let mut run = in_venv("")?;
    run.arg(program);
    Ok(run)
}

/// What can be told of the Swift package without Swift, and the vectors through the library that it calls: in the environment
/// of Python's tests, which read the vectors too.
pub(crate) fn swift_sources() -> Result<Command> {
    succeed(command("cargo run --quiet --package xtask-bindgen -- swift --check"))?;
    let mut install = in_venv("-m pip install --quiet --disable-pip-version-check --requirement")?;
    install.arg(root().join("bindings/swift/checks/requirements.txt"));
    succeed(install)?;
    let mut tests = in_venv("-m pytest --quiet -p no:cacheprovider")?;
    tests.args(["bindings/ffi/tests", "bindings/swift/checks"].map(|folder| root().join(folder)));
    tests.env("WABAKIT_FFI", target()?.join("ffi"));
    Ok(tests)
}

/// A Chromium.
pub(crate) fn chromium() -> Result<Option<&'static str>> {
    debian(&["chromium", "chromium-browser", "google-chrome"], "chromium")
}

/// A program by one of its names: one that is there, or Debian's if it has one and we may install it.
pub(crate) fn debian(names: &[&'static str], package: &str) -> Result<Option<&'static str>> {
    let runs = |line: &str| command(line).output().is_ok_and(|out| out.status.success());
    let there = || names.iter().copied().find(|name| runs(&format!("{name} --version")));
    let root = || command("id -u").output().is_ok_and(|out| out.stdout.trim_ascii() == b"0");
    if let Some(name) = there() {
        return Ok(Some(name));
    }
    if !root() || !runs("apt-get --version") {
        return Ok(None);
    }
    // Without a network, what is known of packages must do.
    runs("apt-get update --quiet");
    if !runs(&format!("apt-cache show {package}")) {
        return Ok(None);
    }
    let mut install = command(&format!("apt-get install --yes --quiet --no-install-recommends {package}"));
    install.env("DEBIAN_FRONTEND", "noninteractive");
    succeed(install)?;
    Ok(there())
}

/// Where tools are kept, for all checkouts.
pub(crate) fn cache() -> Result<PathBuf> {
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let caches = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
    Ok(caches.context("neither XDG_CACHE_HOME nor HOME says where tools may be kept")?.join("wabakit-tools"))
}
