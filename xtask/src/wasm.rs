//! Checks of WebAssembly modules: core does no I/O, and the npm package's module is small.

use std::{fs, io::Write};

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use wasmparser::{Parser, Payload};

use crate::{
    run::{command, root, succeed},
    tools,
};

/// Maximum size of the npm package's module, compressed, as a browser or an edge runtime loads it.
const AT_MOST: usize = 162 * 1024;

/// Builds core for WebAssembly without a runtime, and checks that the module imports nothing.
pub(crate) fn imports_nothing() -> Result<String> {
    let path = tools::bindgen("laws")?;
    let module = fs::read(path.trim()).with_context(|| format!("no module at {path}"))?;
    let Surface { imports, exports } = surface(&module)?;
    ensure!(exports.iter().any(|name| name == "reach"), "the module doesn't reach core: it exports only {exports:?}");
    ensure!(
        imports.is_empty(),
        "core asks its surroundings for {}: something in it, or in a dependency, reads a clock, a random source or a file",
        imports.join(", ")
    );
    Ok(format!("{} bytes, no import", module.len()))
}

/// Imports and exports of a module.
struct Surface {
    imports: Vec<String>,
    exports: Vec<String>,
}

fn surface(module: &[u8]) -> Result<Surface> {
    let (mut imports, mut exports) = (vec![], vec![]);
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    imports.push(format!("{}.{}", import.module, import.name));
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    exports.push(export?.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok(Surface { imports, exports })
}

/// Builds the npm package.
pub(crate) fn build() -> Result<String> {
    tools::npm_packages("wasm")?;
    tools::bindgen("wasm")?;
    succeed(command("npm run build:js --prefix wasm")).map(|_| String::new())
}

/// Checks that the module in the npm package stays below its maximum size.
pub(crate) fn is_small() -> Result<String> {
    let path = root().join("wasm/js/core_bg.wasm");
    let module = fs::read(&path).context("no wasm/js/core_bg.wasm: `npm run build --prefix wasm` makes it")?;
    let mut gzip = GzEncoder::new(vec![], Compression::best());
    gzip.write_all(&module)?;
    let compressed = gzip.finish()?.len();
    let sizes = format!("{} bytes, {compressed} compressed by gzip", module.len());
    ensure!(
        compressed <= AT_MOST,
        "{sizes}: more than {AT_MOST}. `twiggy top` on a build with names shows what takes room"
    );
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::surface;

    #[test]
    fn detects_an_import() {
        let module = [
            &b"\0asm\x01\0\0\0"[..],
            b"\x01\x04\x01\x60\0\0",           // a type: fn()
            b"\x02\x0b\x01\x03env\x03now\0\0", // an import of it
            b"\x07\x05\x01\x01f\0\0",          // the same as an export
        ];
        let surface = surface(&module.concat()).unwrap();
        assert_eq!((surface.imports, surface.exports), (vec!["env.now".to_owned()], vec!["f".to_owned()]));
    }
}
