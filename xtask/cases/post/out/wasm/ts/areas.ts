// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

export * from "./areas/letters.js";
export * from "./areas/stamps.js";
export * from "./areas/events.js";
