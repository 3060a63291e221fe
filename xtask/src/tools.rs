//! The tools that the chores need: found, or installed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::run::{command, root, show, succeed, target};

const CARGO_DENY: &str = "0.20.2";

/// What rust-toolchain.toml names.
pub(crate) fn rust() -> Result<()> {
    // Without rustup, whoever installed Rust answers for its parts.
    if command("rustup --version").output().is_err() {
        return Ok(());
    }
    succeed(command("rustup target add wasm32-unknown-unknown"))?;
    succeed(command("rustup component add clippy rustfmt")).map(drop)
}

/// cargo-deny: from the search path, or installed once for all checkouts.
pub(crate) fn cargo_deny() -> Result<Command> {
    let tools = cache()?;
    let cached = tools.join("bin/cargo-deny");
    let there = |program: &&Path| Command::new(program).arg("--version").output().is_ok_and(|out| out.status.success());
    if let Some(program) = [Path::new("cargo-deny"), &cached].iter().find(|program| there(program)) {
        return Ok(program_here(program));
    }
    let mut install = command(&format!("cargo install cargo-deny --version {CARGO_DENY} --locked --root"));
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

/// Python's tests, over the wheel as it is published, in an environment of its own.
pub(crate) fn python_tests() -> Result<Command> {
    let (venv, wheels) = (target()?.join("python-venv"), target()?.join("python-wheels"));
    let in_venv = |line: &str| {
        let mut command = Command::new(venv.join("bin/python"));
        // Elsewhere: from python/, the sources would be imported instead of the wheel.
        command.args(line.split_whitespace()).current_dir(&venv);
        command
    };
    if !venv.join("bin/python").exists() {
        let mut make = command("python3 -m venv");
        make.arg(&venv);
        succeed(make)?;
    }
    let mut install = in_venv("-m pip install --quiet --disable-pip-version-check --requirement");
    install.arg(root().join("python/requirements-test.txt"));
    succeed(install)?;
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    let mut build = in_venv("-m maturin build --quiet --manifest-path");
    build.arg(root().join("python/Cargo.toml")).arg("--out").arg(&wheels);
    succeed(build)?;
    let mut install = in_venv("-m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps");
    for wheel in fs::read_dir(&wheels)? {
        install.arg(wheel?.path());
    }
    succeed(install)?;
    succeed(command("cargo build --quiet"))?;
    let mut tests = in_venv("-m pytest --quiet -p no:cacheprovider");
    tests.arg(root().join("python/tests")).env("WABAKIT", target()?.join("debug/wabakit"));
    Ok(tests)
}

/// A Chromium: one that is there, or Debian's if we may install it.
pub(crate) fn chromium() -> Result<Option<&'static str>> {
    let there = || {
        let names = ["chromium", "chromium-browser", "google-chrome"];
        names.into_iter().find(|name| command(&format!("{name} --version")).output().is_ok())
    };
    let may_install = || {
        let root = command("id -u").output().is_ok_and(|out| out.stdout.trim_ascii() == b"0");
        root && command("apt-get --version").output().is_ok()
    };
    if let Some(name) = there() {
        return Ok(Some(name));
    }
    if !may_install() {
        return Ok(None);
    }
    succeed(command("apt-get update --quiet"))?;
    let mut install = command("apt-get install --yes --quiet --no-install-recommends chromium");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    succeed(install)?;
    Ok(there())
}

fn cache() -> Result<PathBuf> {
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let caches = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
    Ok(caches.context("neither XDG_CACHE_HOME nor HOME says where tools may be kept")?.join("wabakit-tools"))
}
