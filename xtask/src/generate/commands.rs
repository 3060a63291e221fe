//! The commands of the sandbox: their page, `docs/sandbox/COMMANDS.md`, and their JSON Schema.

use wabakit_sandbox::CommandDescription;

const ABOUT: &str = "\
# Commands of the sandbox

Printed by `cargo xtask generate` from the descriptions in the crate `wabakit-sandbox`. [commands.schema.json](commands.schema.json)
is their JSON Schema, which a running sandbox returns at `/_sandbox/schema`.

A command is performed by `wabakit sandbox do NAME '{...}'` on the command line, by `POST /_sandbox/NAME` with the parameters as
the body, by `Sandbox::command` in Rust, and by a step of a scenario. Unknown keys and values out of bounds are refused, with the
path of the parameter. Over HTTP, the response comes after the webhooks that are due have been delivered and answered;
`?wait=false` doesn't wait.

";

/// Prints the page.
pub(super) fn markdown() -> String {
    let entry = |command: &CommandDescription| {
        let anchor = command.name.replace('.', "");
        format!("- [`{}`](#{anchor}): {}\n", command.name, command.summary())
    };
    let contents: String = CommandDescription::all().map(entry).collect();
    let pages: Vec<_> = CommandDescription::all().map(CommandDescription::page).collect();
    format!("{ABOUT}{contents}\n{}", pages.join("\n"))
}

/// Prints the JSON Schema.
pub(super) fn schema() -> String {
    format!("{:#}\n", CommandDescription::schema_of_all())
}
