//! Prints what core describes into the other languages. The printed files are checked in; `--check` only compares.

mod codes;
mod comment;
mod kotlin;
mod naming;
mod python;
mod swift;
mod typescript;
mod walk;

use std::{fs, path::Path};

const POM: &str = "bindings/kotlin/pom.xml";

/// A printed file: where it belongs, and what it says.
struct Printed {
    path: &'static str,
    text: String,
}

/// Print everything; or, to check, fail if anything would change.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask stands in no folder")?;
    let read = |path: &str| fs::read_to_string(root.join(path)).map_err(|e| format!("{path}: {e}"));
    let printed = [
        Printed { path: "wasm/ts/types.ts", text: typescript::types(&walk::everything(walk::described)) },
        Printed { path: "wasm/ts/operations.ts", text: typescript::operations() },
        Printed { path: "wasm/ts/codes.ts", text: codes::typescript() },
        Printed { path: "python/wabakit/params.py", text: python::params() },
        Printed { path: "python/wabakit/types.py", text: python::types() },
        Printed { path: "python/wabakit/operations.py", text: python::operations() },
        Printed { path: "python/wabakit/events.py", text: python::events() },
        Printed { path: "python/wabakit/codes.py", text: codes::python() },
        Printed {
            path: "bindings/kotlin/src/main/kotlin/wabakit/Types.kt",
            text: kotlin::types(&walk::everything(walk::flat)),
        },
        Printed { path: "bindings/kotlin/src/main/kotlin/wabakit/Operations.kt", text: kotlin::operations() },
        Printed { path: "bindings/kotlin/src/main/kotlin/wabakit/Events.kt", text: kotlin::events() },
        Printed { path: "bindings/kotlin/src/main/kotlin/wabakit/Codes.kt", text: codes::kotlin() },
        Printed { path: POM, text: kotlin::pom(&read(POM)?) },
        Printed {
            path: "bindings/swift/Sources/Wabakit/Types.swift",
            text: swift::types(&walk::everything(walk::flat)),
        },
        Printed { path: "bindings/swift/Sources/Wabakit/Operations.swift", text: swift::operations() },
        Printed { path: "bindings/swift/Sources/Wabakit/Events.swift", text: swift::events() },
        Printed { path: "bindings/swift/Sources/Wabakit/Codes.swift", text: codes::swift() },
        Printed { path: "bindings/swift/Tests/WabakitTests/Operations.swift", text: swift::operations_tested() },
        Printed {
            path: "bindings/swift/Tests/WabakitTests/Examples.swift",
            text: swift::examples(&[read("README.md")?, read("bindings/swift/README.md")?]),
        },
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
