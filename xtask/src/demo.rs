//! Check of the demo: it succeeds, and quickly.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};

use crate::run::{binary, show, succeed};

/// Maximum duration of the demo, once it is built.
const AT_MOST: Duration = Duration::from_secs(10);

pub(crate) fn run() -> Result<()> {
    show(demo()?)
}

fn demo() -> Result<Command> {
    let mut demo = binary("wabakit")?;
    demo.arg("demo");
    Ok(demo)
}

/// Runs the demo and measures it.
pub(crate) fn check() -> Result<String> {
    let demo = demo()?;
    let start = Instant::now();
    succeed(demo)?;
    let took = start.elapsed();
    ensure!(took < AT_MOST, "the demo took {took:.1?}, more than {AT_MOST:?}");
    Ok(format!("it took {took:.1?}"))
}
