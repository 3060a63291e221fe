//! Prints what core describes into the other languages. The printed files are checked in; `--check` only compares.

mod codes;
mod commands;
mod comment;
mod coverage;
mod fidelity;
mod kotlin;
mod naming;
mod public;
mod python;
mod surface;
mod swift;
mod templates;
mod typescript;

use std::{fs, path::Path};

use surface::Surface;

const POM: &str = "bindings/kotlin/pom.xml";

/// First line of every printed file.
const MARK: &str = "Printed by `cargo xtask generate`";

/// Folders that contain printed files.
const FOLDERS: &[&str] =
    &["wasm/ts", "python/wabakit", "bindings/kotlin/src", "bindings/swift/Sources", "bindings/swift/Tests"];

/// A printed file.
struct Printed {
    path: String,
    text: String,
}

impl Printed {
    fn new(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), text }
    }
}

/// Prints every file. With `check`, fails if a file would change.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask is in no folder")?;
    let printed = printed(root)?;
    let mut stale = left_behind(root, &printed)?;
    if !check {
        for path in stale.drain(..) {
            fs::remove_file(root.join(&path)).map_err(|e| format!("{path}: {e}"))?;
            println!("removed {path}");
        }
    }
    for Printed { path, text } in printed {
        let file = root.join(&path);
        if fs::read_to_string(&file).ok().as_deref() == Some(&text) {
            continue;
        }
        if check {
            stale.push(path);
            continue;
        }
        let write = || fs::create_dir_all(file.parent().unwrap_or(root)).and_then(|()| fs::write(&file, text));
        write().map_err(|e| format!("{path}: {e}"))?;
        println!("wrote {path}");
    }
    match stale.as_slice() {
        [] => Ok(()),
        stale => Err(format!("{} would change: run `cargo xtask generate`", stale.join(", "))),
    }
}

/// Returns all printed files.
fn printed(root: &Path) -> Result<Vec<Printed>, String> {
    let read = |path: &str| fs::read_to_string(root.join(path)).map_err(|e| format!("{path}: {e}"));
    let surface = Surface::of_core();
    let mut printed = typescript::files(&surface);
    printed.extend(python::files(&surface));
    printed.extend(kotlin::files(&surface));
    printed.extend(swift::files(&surface));
    let classes = [typescript::classes::files, python::classes::files, kotlin::classes::files, swift::classes::files];
    printed.extend(classes.iter().flat_map(|files| files()));
    printed.extend([
        Printed::new("OPERATIONS.md", coverage::markdown(&read("tests/inventory.json")?)?),
        Printed::new("TEMPLATES.md", templates::markdown()),
        Printed::new("docs/sandbox/COMMANDS.md", commands::markdown()),
        Printed::new("docs/sandbox/commands.schema.json", commands::schema()),
        Printed::new("FIDELITY.md", fidelity::markdown()),
        Printed::new("wasm/ts/codes.ts", codes::typescript()),
        Printed::new("python/wabakit/codes.py", codes::python()),
        Printed::new("python/wabakit/kinds.py", codes::python_kinds()),
        Printed::new("bindings/kotlin/src/main/kotlin/wabakit/Codes.kt", codes::kotlin()),
        Printed::new(POM, kotlin::pom(&read(POM)?)),
        Printed::new("bindings/swift/Sources/Wabakit/Codes.swift", codes::swift()),
        Printed::new(
            "bindings/swift/Tests/WabakitTests/Examples.swift",
            swift::examples(&[read("README.md")?, read("bindings/swift/README.md")?]),
        ),
    ]);
    let lists = public::files(root, &printed).map_err(|e| e.to_string())?;
    printed.extend(lists);
    Ok(printed)
}

/// Finds files that were printed earlier and no longer are.
fn left_behind(root: &Path, printed: &[Printed]) -> Result<Vec<String>, String> {
    let mut found = vec![];
    let mut folders: Vec<_> = FOLDERS.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        for entry in entries.map_err(|e| format!("{}: {e}", folder.display()))? {
            let path = entry.path();
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if printed.iter().all(|printed| printed.path != name)
                && fs::read_to_string(&path)
                    .is_ok_and(|text| text.lines().next().is_some_and(|line| line.contains(MARK)))
            {
                found.push(name);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
#[path = "../cases/mod.rs"]
mod cases;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_files_that_are_no_longer_printed() {
        let root = std::env::temp_dir().join(format!("wabakit-printed-{}", std::process::id()));
        FOLDERS.iter().for_each(|folder| fs::create_dir_all(root.join(folder).join("areas")).unwrap());
        let text = format!("// {MARK} from something.\n");
        fs::write(root.join("wasm/ts/areas/now.ts"), &text).unwrap();
        fs::write(root.join("wasm/ts/areas/once.ts"), &text).unwrap();
        fs::write(root.join("wasm/ts/by_hand.ts"), "// By hand.\n").unwrap();
        let found = left_behind(&root, &[Printed::new("wasm/ts/areas/now.ts", text)]);
        fs::remove_dir_all(root).unwrap();
        assert_eq!(found, Ok(vec!["wasm/ts/areas/once.ts".to_owned()]));
    }
}
