// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

/** Reason why a message can't be sent now. */
export type Reason =
  /** Pair rate limit: one message every 6 seconds from a number to one user, and at most 45 at once (error 131056). */
  | "pair"
  /** Throughput of the number: messages per second (error 130429). */
  | "throughput"
  /**
   * The customer service window is closed, so only a template may be sent. The API accepts other messages but
   * doesn't deliver them (error 131047).
   */
  | "window_closed"
  /**
   * The user opted out: with the business, or by stopping marketing messages in WhatsApp, after which the API
   * accepts them but doesn't deliver them (error 131050).
   */
  | "opted_out"
  /** The business requires an opt-in, and the user hasn't opted in. */
  | "no_opt_in";
