// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

/** Result of a successful operation. */
export interface Success {
  /** True if the operation succeeded. */
  success: boolean;
}

/** A page of a list. */
export interface Paging {
  /** Where this page begins and ends. */
  cursors?: Cursors;
  /** There is a next page as long as this is here. Ask for it with `cursors.after`. */
  next?: string;
  /** There is a previous page as long as this is here. */
  previous?: string;
}

/** Where a page begins and ends. Don't keep cursors: they go stale. */
export interface Cursors {
  /** Give it as `before` for the page before. */
  before?: string;
  /** Give it as `after` for the page after. */
  after?: string;
}
