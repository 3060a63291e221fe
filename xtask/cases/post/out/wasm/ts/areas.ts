// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

export type * from "./areas/letters.js";
export type * from "./areas/stamps.js";
export type * from "./areas/events.js";
