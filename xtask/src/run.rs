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

/// Returns the root folder of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository")
}

/// Returns cargo's target folder: this program lies two levels below.
pub(crate) fn target() -> Result<PathBuf> {
    let own = env::current_exe()?;
    Ok(own.ancestors().nth(2).context("xtask isn't where cargo puts programs")?.to_owned())
}

/// Creates a command of a program with arguments separated by spaces, in the root folder of the repository.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = here(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// Builds a binary of the workspace, with the features of the whole workspace: for one package, cargo would choose fewer features
/// and compile shared dependencies again.
pub(crate) fn binary(name: &str) -> Result<Command> {
    succeed(command(&format!("cargo build --quiet --workspace --bin {name}")))?;
    Ok(here(target()?.join("debug").join(name)))
}

/// Creates a command in the root folder of the repository.
fn here(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    // With cargo's path, programs would load the libraries in cargo's folder instead of their own.
    command.current_dir(root()).env_remove("LD_LIBRARY_PATH");
    command
}

/// Runs a command. Returns its status and its whole output, in order.
pub(crate) fn capture(mut command: Command) -> Result<(ExitStatus, String)> {
    let name = command.get_program().to_string_lossy().into_owned();
    let (mut out, write) = io::pipe()?;
    command.stdout(write.try_clone()?).stderr(write).stdin(std::process::Stdio::null());
    let child = command.spawn();
    // The command holds the other end of the pipe: reading would never end.
    drop(command);
    let mut child = child.with_context(|| format!("`{name}` could not be started: is it installed?"))?;
    let mut said = vec![];
    out.read_to_end(&mut said)?;
    Ok((child.wait()?, String::from_utf8_lossy(&said).into_owned()))
}

/// Runs a command and returns its output. The error of a failed command contains the output.
pub(crate) fn succeed(command: Command) -> Result<String> {
    let (status, said) = capture(command)?;
    if !status.success() {
        bail!("{said}({status})");
    }
    Ok(said)
}

/// Runs an installation, one at a time. The error names a file with its output.
pub(crate) fn install(command: Command) -> Result<()> {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let line = format!("{command:?}");
    let (status, said) = capture(command)?;
    if !status.success() {
        let log = target()?.join("install.log");
        fs::write(&log, format!("{line}\n{said}"))?;
        bail!("an installation failed ({status}); its output is in {}", log.display());
    }
    Ok(())
}

/// Runs a command with its output on the terminal.
pub(crate) fn show(mut command: Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("`{name}` could not be started: is it installed?"))?;
    if !status.success() {
        bail!("`{name}` failed ({status})");
    }
    Ok(())
}
