//! Tools that the tasks need: found, or installed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::run::{binary, command, install, root, succeed, target};

/// Installs the toolchain of `rust-toolchain.toml`.
pub(crate) fn rust() -> Result<()> {
    // Without rustup, the installed Rust must have the components already.
    if command("rustup --version").output().is_err() {
        return Ok(());
    }
    succeed(command("rustup target add wasm32-unknown-unknown"))?;
    succeed(command("rustup component add clippy rustfmt")).map(drop)
}

/// Returns a cargo tool by the name of its program. `xtask/tools.txt` contains the versions.
pub(crate) fn cargo_tool(name: &str) -> Result<Command> {
    let mut tool = Venv::new("tools", "xtask/tools.txt")?.program(name);
    tool.current_dir(root());
    Ok(tool)
}

/// Runs `xtask-bindgen` and returns its output.
pub(crate) fn bindgen(arguments: &str) -> Result<String> {
    let mut bindgen = binary("xtask-bindgen")?;
    bindgen.args(arguments.split(' '));
    succeed(bindgen)
}

/// Returns cargo-fuzz, and installs the C++ compiler that libFuzzer is built with.
pub(crate) fn cargo_fuzz() -> Result<Command> {
    debian(&["c++"], "g++")?;
    cargo_tool("cargo-fuzz")
}

/// Installs the packages of a folder's `package-lock.json`.
pub(crate) fn npm_packages(folder: &str) -> Result<()> {
    let changed = |path: &str| fs::metadata(root().join(folder).join(path)).and_then(|file| file.modified());
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_ok_and(|installed| changed("package-lock.json").is_ok_and(|wanted| wanted <= installed)) {
        return Ok(());
    }
    install(command(&format!("npm ci --no-audit --no-fund --prefix {folder}")))
}

/// A Python environment below `target/`.
struct Venv(PathBuf);

impl Venv {
    /// Creates the environment with this name and the packages that a file of the repository lists.
    fn new(name: &str, requirements: &str) -> Result<Self> {
        let venv = Self(target()?.join(name));
        if !venv.0.join("bin/python").exists() {
            let mut make = command("python3 -m venv");
            make.arg(&venv.0);
            install(make)?;
        }
        venv.add(requirements)?;
        Ok(venv)
    }

    /// Installs the packages that a file of the repository lists, unless they are installed.
    fn add(&self, requirements: &str) -> Result<()> {
        let wanted = fs::read(root().join(requirements)).with_context(|| format!("no {requirements}"))?;
        let installed = self.0.join(requirements.replace('/', "-"));
        if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }
        let mut packages = self.python("-m pip install --disable-pip-version-check --requirement");
        packages.arg(root().join(requirements));
        install(packages)?;
        Ok(fs::write(installed, wanted)?)
    }

    /// Creates a Python command with arguments separated by spaces. It runs in the environment's folder: from
    /// `python/`, the sources would be imported instead of the wheel.
    fn python(&self, line: &str) -> Command {
        let mut command = self.program("python");
        command.args(line.split_whitespace());
        command
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.0.join("bin").join(name));
        command.current_dir(&self.0);
        command
    }

    /// Creates a command of pytest over folders of the repository.
    fn pytest(&self, folders: &[&str]) -> Command {
        let mut tests = self.python("-m pytest --quiet -p no:cacheprovider");
        tests.args(folders.iter().map(|folder| root().join(folder)));
        tests
    }
}

/// Returns the environment of Python's tests, which the tests of the Swift package share.
fn python_venv() -> Result<Venv> {
    Venv::new("python-venv", "python/requirements-test.txt")
}

/// Returns Python's tests, over the wheel as it is published.
pub(crate) fn python_tests() -> Result<Command> {
    let venv = python_venv()?;
    python_wheel(&venv)?;
    npm_packages("python/tests/types")?;
    let mut tests = venv.pytest(&["python/tests"]);
    tests.env("WABAKIT", sandbox()?);
    Ok(tests)
}

/// Returns Python's benches, over the same wheel.
pub(crate) fn python_bench(group: &str) -> Result<Command> {
    let venv = python_venv()?;
    let wheel = python_wheel(&venv)?;
    venv.add("python/bench/requirements.txt")?;
    let mut bench = venv.python("");
    bench.arg(root().join("python/bench/bench.py")).args(group.split_whitespace()).env("WHEEL", wheel);
    Ok(bench)
}

/// Builds the wheel and installs it.
fn python_wheel(venv: &Venv) -> Result<PathBuf> {
    let wheels = target()?.join("python-wheels");
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    let mut build = venv.python("-m maturin build --quiet --manifest-path");
    build.arg(root().join("python/Cargo.toml")).arg("--out").arg(&wheels);
    succeed(build)?;
    let wheel = fs::read_dir(&wheels)?.next().context("maturin made no wheel")??.path();
    let mut package = venv.python("-m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps");
    package.arg(&wheel);
    install(package)?;
    Ok(wheel)
}

/// Creates a command that runs a Python program with the wheel of the tests.
pub(crate) fn python(program: &Path) -> Result<Command> {
    let mut run = python_venv()?.python("");
    run.arg(program);
    Ok(run)
}

/// Returns the tests of an independent client against the sandbox.
pub(crate) fn pywa_tests() -> Result<Command> {
    let mut tests = Venv::new("pywa-venv", "tests/foreign/requirements.txt")?.pytest(&["tests/foreign"]);
    tests.env("WABAKIT", sandbox()?);
    Ok(tests)
}

/// Returns the binary that serves the sandbox.
fn sandbox() -> Result<PathBuf> {
    Ok(binary("wabakit")?.get_program().into())
}

/// Returns the checks of the Swift package that need no Swift, and the vectors through the library that it calls.
pub(crate) fn swift_sources() -> Result<Command> {
    bindgen("swift --check")?;
    let venv = python_venv()?;
    venv.add("bindings/swift/checks/requirements.txt")?;
    let mut tests = venv.pytest(&["bindings/ffi/tests", "bindings/swift/checks"]);
    tests.env("WABAKIT_FFI", target()?.join("ffi"));
    Ok(tests)
}

/// Finds or installs Chromium.
pub(crate) fn chromium() -> Result<Option<&'static str>> {
    debian(&["chromium", "chromium-browser", "google-chrome"], "chromium")
}

/// Finds a program by one of its names, or installs Debian's package if that is allowed.
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
    // Without a network, the lists of packages stay as they are.
    runs("apt-get update --quiet");
    if !runs(&format!("apt-cache show {package}")) {
        return Ok(None);
    }
    let mut packages = command(&format!("apt-get install --yes --quiet --no-install-recommends {package}"));
    packages.env("DEBIAN_FRONTEND", "noninteractive");
    install(packages)?;
    Ok(there())
}
