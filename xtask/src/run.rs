//! Running other programs.

use std::{
    env,
    ffi::OsStr,
    fs, io,
    io::Read,
    path::{Path, PathBuf},
    process::{Command, ExitStatus},
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result, bail};

/// The repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository")
}

/// Where cargo builds: this program lies two levels below.
pub(crate) fn target() -> Result<PathBuf> {
    let own = env::current_exe()?;
    Ok(own.ancestors().nth(2).context("xtask isn't where cargo puts programs")?.to_owned())
}

/// A program and its arguments, separated by spaces, to run in the repository.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = here(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// A binary of the workspace. It has the features that clippy and the tests choose: for one package cargo would choose fewer, and
/// compile what the packages share again.
pub(crate) fn binary(name: &str) -> Result<Command> {
    succeed(command(&format!("cargo build --quiet --workspace --bin {name}")))?;
    Ok(here(target()?.join("debug").join(name)))
}

/// A program to run in the repository.
fn here(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    // By cargo's path, programs would find what cargo has built before the libraries that they come with.
    command.current_dir(root()).env_remove("LD_LIBRARY_PATH");
    command
}

/// Run it and take all that it says, in the order in which it says it.
pub(crate) fn capture(mut command: Command) -> Result<(ExitStatus, String)> {
    let name = command.get_program().to_string_lossy().into_owned();
    let (mut out, write) = io::pipe()?;
    command.stdout(write.try_clone()?).stderr(write).stdin(std::process::Stdio::null());
    let child = command.spawn();
    // It holds the pipe's other end, and reading would never end.
    drop(command);
    let mut child = child.with_context(|| format!("`{name}` could not be started: is it installed?"))?;
    let mut said = vec![];
    out.read_to_end(&mut said)?;
    Ok((child.wait()?, String::from_utf8_lossy(&said).into_owned()))
}

/// Run it, and fail with all that it said if it fails.
pub(crate) fn succeed(command: Command) -> Result<String> {
    let (status, said) = capture(command)?;
    if !status.success() {
        bail!("{said}({status})");
    }
    Ok(said)
}

/// Run an installation, one at a time. What it says goes to a file, which the error names.
pub(crate) fn install(command: Command) -> Result<()> {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let line = format!("{command:?}");
    let (status, said) = capture(command)?;
    if !status.success() {
        let log = target()?.join("install.log");
        fs::write(&log, format!("{line}\n{said}"))?;
        bail!("an installation failed ({status}); what it said is in {}", log.display());
    }
    Ok(())
}

/// Run it before everyone's eyes.
pub(crate) fn show(mut command: Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("`{name}` could not be started: is it installed?"))?;
    if !status.success() {
        bail!("`{name}` failed ({status})");
    }
    Ok(())
}
