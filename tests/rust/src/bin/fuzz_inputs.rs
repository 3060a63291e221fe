//! Writes the initial inputs of the fuzz targets: a folder for each target, and a file for each input.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a program has arguments and files")]

use std::{env, fs, io, path::PathBuf};

use wabakit_vectors::fuzz::TARGETS;

fn main() -> io::Result<()> {
    let corpus = env::args_os().nth(1).map(PathBuf::from).ok_or(io::Error::other("fuzz_inputs <folder>"))?;
    for target in TARGETS {
        let folder = corpus.join(target.name);
        fs::create_dir_all(&folder)?;
        for (i, input) in target.inputs().iter().enumerate() {
            fs::write(folder.join(format!("vector-{i}")), input)?;
        }
    }
    Ok(())
}
