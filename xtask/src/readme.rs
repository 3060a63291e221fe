//! Examples in the README. `tests/laws` runs the Rust examples as doctests; shell commands must exist, and TypeScript
//! must match the package's types.

use std::fs;

use anyhow::{Context, Result, ensure};
use wabakit_sandbox::CommandDescription;

use crate::{
    COMMANDS,
    run::{binary, command, root, succeed},
};

/// Allowed beginnings of shell examples; those of `cargo xtask` are looked up in the list of commands.
const KNOWN: &[&str] = &[
    "cargo add wabakit",
    "cargo run -- ",
    "echo ",
    "export WABAKIT_",
    "git clone ",
    "npm install wabakit",
    "wabakit ",
];

pub(crate) fn check() -> Result<String> {
    let readme = fs::read_to_string(root().join("README.md")).context("no README.md")?;
    for line in blocks(&readme, "sh").iter().flat_map(|block| block.lines()) {
        let line = line.split('#').next().unwrap_or_default().trim();
        ensure!(line.is_empty() || known(line), "README.md contains `{line}`, which is no known command");
        for command in line.split(" | ").filter_map(|command| command.strip_prefix("wabakit ")) {
            let words = words(command);
            let mut help = binary("wabakit")?;
            help.args(&words).arg("--help");
            succeed(help).with_context(|| format!("README.md contains `{line}`"))?;
            if let ["sandbox", "do", name, params] = words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                check_params(name, params).with_context(|| format!("README.md contains `{line}`"))?;
            }
        }
    }
    let scripts = blocks(&readme, "ts");
    typescript(&scripts)?;
    let rust = blocks(&readme, "rust").len();
    Ok(format!("{} examples in TypeScript, {rust} in Rust (run with the Rust tests)", scripts.len()))
}

/// Splits a command as a shell does, up to a redirection.
fn words(command: &str) -> Vec<String> {
    let (mut words, mut quote) = (vec![String::new()], None);
    for c in command.chars() {
        match (quote, c) {
            (None, '<' | '>') => break,
            (None, '\'' | '"') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, ' ') => words.push(String::new()),
            _ => words.last_mut().into_iter().for_each(|word| word.push(c)),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Checks the parameters of a command of the sandbox.
fn check_params(name: &str, params: &str) -> Result<()> {
    let command = CommandDescription::find(name).context("no such command")?;
    let params: serde_json::Value = serde_json::from_str(params)?;
    Ok(command.params.check(&mut params.into(), name)?)
}

fn known(line: &str) -> bool {
    match line.strip_prefix("cargo xtask ") {
        Some(ours) => COMMANDS.iter().any(|(command, _)| command.split(' ').next() == ours.split(' ').next()),
        None => KNOWN.iter().any(|start| line.starts_with(start.trim_end())),
    }
}

/// Checks the examples against the package's types in strict mode, each in a separate file inside the package, where
/// the package's name resolves to itself.
fn typescript(scripts: &[String]) -> Result<()> {
    let folder = root().join("wasm/dist/readme");
    fs::create_dir_all(&folder)?;
    let options = "--noEmit --ignoreConfig --strict --skipLibCheck --target es2022 --module nodenext --types node";
    let mut check = command(&format!("npx --no-install tsc {options}"));
    check.current_dir(root().join("wasm"));
    for (i, script) in scripts.iter().enumerate() {
        let file = folder.join(format!("{i}.mts"));
        fs::write(&file, script)?;
        check.arg(file);
    }
    if !scripts.is_empty() {
        succeed(check)?;
    }
    Ok(())
}

/// Returns the fenced code blocks of a language.
pub(crate) fn blocks(text: &str, language: &str) -> Vec<String> {
    let mut found = vec![];
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(fence) = line.strip_prefix("```") else { continue };
        let block: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
        if fence.split([',', ' ']).next() == Some(language) {
            found.push(block.join("\n"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{blocks, check_params, known, words};

    #[test]
    fn blocks_of_one_language_only() {
        let text = "a\n```sh\none\n# two\n```\n```rust,no_run\nthree\n```\nb";
        assert_eq!(blocks(text, "sh"), ["one\n# two"]);
        assert_eq!(blocks(text, "rust"), ["three"]);
        assert_eq!(blocks(text, "ts"), [""; 0]);
    }

    #[test]
    fn commands_that_exist() {
        assert!(known("cargo xtask bench webhook") && known("cargo run -- demo"));
        assert!(!known("cargo xtask fly") && !known("make"));
    }

    #[test]
    fn commands_with_their_parameters() {
        let write = words(r#"sandbox do users.write '{"from": "1", "text": {"body": "a b"}}' > out"#);
        assert_eq!(write[..3], ["sandbox", "do", "users.write"]);
        assert!(check_params(&write[2], &write[3]).is_ok());
        assert!(check_params("users.write", r#"{"form": "1"}"#).is_err() && check_params("users.fly", "{}").is_err());
    }
}
