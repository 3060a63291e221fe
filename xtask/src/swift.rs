//! The tests of the Swift package: with the Swift of this machine, or with Debian's in a root of its own.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    run::{command, root, show, succeed, target},
    tools,
};

/// Debian's release with Swift. The libc of earlier releases is too old for it, so it gets a root of its own.
const SOURCE: &str =
    "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main\n";

/// Swift, its undeclared dependencies, and the links of a merged `/usr`.
const PACKAGES: &str = "swiftlang base-files libc-bin libc6-dev libstdc++-14-dev tzdata";

/// Runs a program in a root that has the checkout and its target folder. The mounts are in a namespace of their own, which
/// ends with the program, however it ends.
const ENTER: &str = r#"set -e
mount --rbind "$2" "$1/checkout"
mount --rbind "$3" "$1/target"
mount --rbind /proc "$1/proc"
mount --rbind /dev "$1/dev"
root=$1
shift 3
exec chroot "$root" "$@""#;

/// Runs the tests in Debian's root, which is created if it doesn't exist.
pub(crate) fn run() -> Result<()> {
    if !debian()?.exists() {
        make(&debian()?)?;
    }
    show(in_debian()?)
}

/// Returns the command that runs the tests: in Debian's root if it exists, otherwise with the Swift of this machine.
/// `None` without either.
pub(crate) fn tests() -> Result<Option<Command>> {
    if debian()?.exists() {
        return in_debian().map(Some);
    }
    let Some(swift) = tools::debian(&["swift", "/usr/libexec/swift/bin/swift"], "swiftlang")? else { return Ok(None) };
    Ok(Some(test(command(swift), root(), &build()?)))
}

fn in_debian() -> Result<Command> {
    let target = build()?;
    let mut swift = enter(&debian()?, &target, "swift")?;
    swift.env("PATH", "/usr/libexec/swift/bin:/usr/sbin:/usr/bin").env("HOME", "/tmp");
    Ok(test(swift, Path::new("/checkout"), Path::new("/target")))
}

fn test(mut swift: Command, checkout: &Path, target: &Path) -> Command {
    let library = target.join("release");
    swift.arg("test").arg("--package-path").arg(checkout.join("bindings/swift"));
    swift.arg("--scratch-path").arg(target.join("swift"));
    swift.arg("-Xlinker").arg(format!("-L{}", library.display()));
    swift.env("LD_LIBRARY_PATH", &library).env("DYLD_LIBRARY_PATH", &library);
    swift.env("WABAKIT", target.join("debug/wabakit"));
    swift
}

/// Builds the library that the package calls, and the sandbox that it is tested against.
fn build() -> Result<PathBuf> {
    succeed(command("cargo build --quiet --release --package wabakit-ffi"))?;
    succeed(command("cargo build --quiet"))?;
    target()
}

/// Returns the root of Debian with Swift, in a cache for all checkouts.
fn debian() -> Result<PathBuf> {
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let caches = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
    Ok(caches.context("neither XDG_CACHE_HOME nor HOME names a place for tools")?.join("wabakit-tools/swift/root"))
}

/// Unpacks Swift and its dependencies. Only the linker is configured.
fn make(debian: &Path) -> Result<()> {
    let making = debian.with_extension("making");
    let archives = making.join("var/cache/apt/archives");
    for folder in
        ["etc/apt/preferences.d", "var/lib/dpkg", "var/lib/apt/lists/partial", "var/cache/apt/archives/partial"]
    {
        fs::create_dir_all(making.join(folder))?;
    }
    fs::write(making.join("etc/apt/sources.list"), SOURCE)?;
    fs::write(making.join("var/lib/dpkg/status"), "")?;
    show(apt(&making, "update"))?;
    show(apt(&making, &format!("install --yes --download-only --no-install-recommends {PACKAGES}")))?;
    for archive in fs::read_dir(&archives)? {
        let archive = archive?.path();
        if archive.extension().is_some_and(|extension| extension == "deb") {
            let mut unpack = command("dpkg --extract");
            unpack.arg(archive).arg(&making);
            succeed(unpack)?;
        }
    }
    fs::remove_dir_all(&archives)?;
    succeed(enter(&making, &target()?, "ldconfig")?)?;
    Ok(fs::rename(making, debian)?)
}

/// Creates a command of apt with separate sources, state and cache.
fn apt(root: &Path, line: &str) -> Command {
    let mut apt = command(&format!("apt-get --quiet {line}"));
    let status = root.join("var/lib/dpkg/status");
    for (name, value) in [("Dir", root), ("Dir::State::status", &status)] {
        apt.arg("-o").arg(format!("{name}={}", value.display()));
    }
    // As another user, apt may not write there.
    apt.args(["-o", "APT::Sandbox::User=root"]);
    apt
}

/// Creates a command that runs a program in a root. The program may be root there without being root here.
fn enter(debian: &Path, target: &Path, program: &str) -> Result<Command> {
    for folder in ["checkout", "target"] {
        fs::create_dir_all(debian.join(folder))?;
    }
    let mut enter = command("unshare --map-root-user --mount sh -c");
    enter.args([ENTER, "enter"]).args([debian, root(), target]).arg(program);
    Ok(enter)
}
