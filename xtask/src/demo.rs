//! The demo.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::run::{command, show, succeed};

/// How long it may take, once it is built.
const AT_MOST: Duration = Duration::from_secs(10);

pub(crate) fn run() -> Result<()> {
    show(command("cargo run --quiet -- demo"))
}

/// It works and is quick.
pub(crate) fn check() -> Result<String> {
    succeed(command("cargo build --quiet"))?;
    let start = Instant::now();
    succeed(command("cargo run --quiet -- demo"))?;
    let took = start.elapsed();
    ensure!(took < AT_MOST, "the demo took {took:.1?}: newcomers wait at most {AT_MOST:?}");
    Ok(format!("it took {took:.1?}"))
}
