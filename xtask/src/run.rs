//! Execution of other programs.

use std::{
    env,
    ffi::OsStr,
    fs, io,
    io::Read,
    path::{Path, PathBuf},
    process::{Command, ExitStatus},
};

use anyhow::{Context, Result, bail};

/// Returns the root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository")
}

/// Returns cargo's target folder, two levels above this program.
pub(crate) fn target() -> Result<PathBuf> {
    let own = env::current_exe()?;
    Ok(own.ancestors().nth(2).context("xtask isn't where cargo puts programs")?.to_owned())
}

/// Creates a command from a program and its arguments, separated by spaces, to run in the repository.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = here(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// Builds a binary of the workspace with the features that clippy and the tests select: for a single package, cargo
/// would select fewer, and compile shared packages again.
pub(crate) fn binary(name: &str) -> Result<Command> {
    succeed(command(&format!("cargo build --quiet --workspace --bin {name}")))?;
    Ok(here(target()?.join("debug").join(name)))
}

/// Creates a command that runs in the repository.
fn here(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    // With cargo's library path, programs would find cargo's libraries before their own.
    command.current_dir(root()).env_remove("LD_LIBRARY_PATH");
    command
}

/// Runs a command and captures its whole output, in order.
pub(crate) fn capture(mut command: Command) -> Result<(ExitStatus, String)> {
    let name = command.get_program().to_string_lossy().into_owned();
    let (mut out, write) = io::pipe()?;
    command.stdout(write.try_clone()?).stderr(write).stdin(std::process::Stdio::null());
    let child = command.spawn();
    // The command holds the other end of the pipe: without this, reading would never end.
    drop(command);
    let mut child = child.with_context(|| format!("`{name}` could not be started: is it installed?"))?;
    let mut output = vec![];
    out.read_to_end(&mut output)?;
    Ok((child.wait()?, String::from_utf8_lossy(&output).into_owned()))
}

/// Runs a command. If it fails, the error contains its output.
pub(crate) fn succeed(command: Command) -> Result<String> {
    let (status, output) = capture(command)?;
    if !status.success() {
        bail!("{output}({status})");
    }
    Ok(output)
}

/// Runs an installation. Its output goes to a file, which the error names.
pub(crate) fn install(command: Command) -> Result<()> {
    let line = format!("{command:?}");
    let (status, output) = capture(command)?;
    if !status.success() {
        let log = target()?.join("install.log");
        fs::write(&log, format!("{line}\n{output}"))?;
        bail!("an installation failed ({status}); its output is in {}", log.display());
    }
    Ok(())
}

/// Runs a command with visible output.
pub(crate) fn show(mut command: Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("`{name}` could not be started: is it installed?"))?;
    if !status.success() {
        bail!("`{name}` failed ({status})");
    }
    Ok(())
}
