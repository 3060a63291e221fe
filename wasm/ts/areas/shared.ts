// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

/** Result of a successful operation. */
export interface Success {
  /** True if the operation succeeded. */
  success: boolean;
}

/** Links and cursors of a page. */
export interface Paging {
  /** Cursors of the first and the last item of this page. */
  cursors?: Cursors;
  /** URL of the next page. Absent on the last page. To request the page, use `cursors.after`. */
  next?: string;
  /** URL of the previous page. Absent on the first page. */
  previous?: string;
}

/** Cursors of a page. They expire, so don't store them. */
export interface Cursors {
  /** Cursor for the previous page, as the parameter `before`. */
  before?: string;
  /** Cursor for the next page, as the parameter `after`. */
  after?: string;
}
