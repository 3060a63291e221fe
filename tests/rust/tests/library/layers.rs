//! Layers of core's modules, as listed in ARCHITECTURE.md: each imports only from those below it.

#![allow(clippy::disallowed_methods, reason = "tests read files")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Returns the layer of each module: the lowest is 0.
fn layers(architecture: &str) -> BTreeMap<&str, usize> {
    let picture = architecture.split("```layers\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let mut layers = BTreeMap::new();
    for (layer, line) in picture.lines().rev().enumerate() {
        let modules = line.split("  ").next().unwrap_or_default();
        layers.extend(modules.split(' ').map(|module| (module, layer)));
    }
    layers
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// Returns the modules of core that a source imports: the first names after `crate::`, also of several in braces.
fn imported(source: &str) -> Vec<&str> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut modules = vec![];
    let mut depth = None;
    for line in code {
        let mut rest = line;
        if let Some((before, after)) = line.split_once("crate::")
            && !before.ends_with('$')
        {
            depth = after.starts_with('{').then_some(0);
            rest = after;
            modules.extend(depth.is_none().then(|| first(after)));
        }
        // Names inside the outermost braces only begin a path.
        let Some(open) = &mut depth else { continue };
        let mut begins = *open == 1;
        for (at, byte) in rest.bytes().enumerate() {
            match byte {
                b'{' => *open += 1,
                b'}' => *open -= 1,
                b' ' => continue,
                _ if begins && *open == 1 && byte.is_ascii_lowercase() => modules.push(first(&rest[at..])),
                _ => {}
            }
            begins = matches!(byte, b'{' | b',');
        }
        if *open == 0 {
            depth = None;
        }
    }
    modules
}

fn first(path: &str) -> &str {
    path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[test]
fn finds_every_way_to_import() {
    let source = "use crate::{\n    error::{Error, excerpt},\n    json::Json, time::Time,\n};\n// crate::not\nlet x = crate::phone::x();\nuse crate::{secret, table::{Keys, pair}};\n$crate::no";
    assert_eq!(imported(source), ["error", "json", "time", "phone", "secret", "table"]);
}

#[test]
fn every_module_imports_only_from_the_layers_below_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let architecture = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let layers = layers(&architecture);
    let core = root.join("core/src");
    let mut upwards = vec![];
    for path in sources(&core) {
        let place = path.strip_prefix(&core).unwrap().to_str().unwrap();
        let module = first(place);
        if module == "lib" {
            continue;
        }
        let layer = layers.get(module).unwrap_or_else(|| panic!("{module} stands in no layer of the picture"));
        for other in imported(&fs::read_to_string(&path).unwrap()) {
            let below = || layers.get(other).is_some_and(|other| other < layer);
            if other != module && !below() {
                upwards.push(format!("{place} imports crate::{other}"));
            }
        }
    }
    assert!(upwards.is_empty(), "{}", upwards.join("\n"));
    for module in layers.keys() {
        assert!(core.join(module).with_extension("rs").exists(), "the picture has {module}, which isn't there");
    }
}

#[test]
fn documents_name_files_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut named = 0;
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "SECURITY.md"] {
        let text = fs::read_to_string(root.join(document)).unwrap();
        let quoted = text.split('`').skip(1).step_by(2);
        let crates = ["core/", "sandbox/", "cli/", "wasm/ts/", "python/", "bindings/", "tests/", "xtask/"];
        for path in
            quoted.filter(|text| crates.iter().any(|name| text.starts_with(name)) && !text.contains(['*', '{', '<']))
        {
            assert!(root.join(path).exists(), "{document} names {path}");
            named += 1;
        }
    }
    assert!(named > 30, "{named}");
}
