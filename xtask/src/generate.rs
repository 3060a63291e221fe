//! Prints what core describes into the other languages. The printed files are checked in; `--check` only compares.

mod comment;
mod kotlin;
mod typescript;
mod walk;

use std::{fs, path::Path};

/// A printed file: where it belongs, and what it says.
struct Printed {
    path: &'static str,
    text: String,
}

/// Print everything; or, to check, fail if anything would change.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask stands in no folder")?;
    let printed = [
        Printed { path: "wasm/ts/types.ts", text: typescript::types(&walk::everything()) },
        Printed { path: "wasm/ts/operations.ts", text: typescript::operations() },
        Printed { path: "bindings/kotlin/src/main/kotlin/wabakit/Types.kt", text: kotlin::types(&walk::everything()) },
        Printed { path: "bindings/kotlin/src/main/kotlin/wabakit/Operations.kt", text: kotlin::operations() },
        Printed { path: "bindings/kotlin/src/main/kotlin/wabakit/Events.kt", text: kotlin::events() },
    ];
    let mut stale = vec![];
    for Printed { path, text } in printed {
        let file = root.join(path);
        if fs::read_to_string(&file).ok().as_deref() == Some(&text) {
            continue;
        }
        if check {
            stale.push(path);
        } else {
            fs::write(&file, text).map_err(|e| format!("{path}: {e}"))?;
            println!("wrote {path}");
        }
    }
    match stale.as_slice() {
        [] => Ok(()),
        stale => Err(format!("{} would change: run `cargo xtask generate`", stale.join(", "))),
    }
}

#[cfg(test)]
#[path = "../cases/mod.rs"]
mod cases;
