// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

export * from "./classes/class_types.js";
export * from "./classes/limiter.js";
export * from "./classes/send_policy.js";
export * from "./classes/deduplicator.js";
export * from "./classes/template_cache.js";
