// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

/** Reason why a message can't be sent now. */
export type Reason =
  /** Pair rate limit: one message every 6 seconds from a number to one user, and at most 45 at once (error 131056). */
  | "pair"
  /** Throughput of the number: messages per second (error 130429). */
  | "throughput"
  /**
   * Messaging limit of the portfolio: users with a message outside a customer service window in 24 hours. The
   * platform documents no error code for it.
   */
  | "messaging_limit"
  /** Hourly calls of a WABA: 200, or 5,000 with a registered number (errors 80007 and 80008). */
  | "waba_calls"
  /** Hourly calls of an app to the endpoints of credit lines: 5,000 (errors 4 and 80008). */
  | "credit_calls"
  /** Calls of the app or the user of the token (errors 4, 17, 32 and 341). */
  | "app_calls"
  /** Registrations or deregistrations of the number: 10 in 72 hours (error 133016). */
  | "registration"
  /** Verification codes: 125 an hour are checked, and an unknown number is sent (errors 613 and 136024). */
  | "verification"
  /** New templates of a WABA: 100 in an hour. */
  | "template_creation"
  /** Edits of an approved template: one in 24 hours, and 10 in 30 days (error 2388039). */
  | "template_edits"
  /** The template is paused or disabled because of its quality (errors 132015 and 132016). */
  | "template"
  /** The flow is throttled to 10 messages an hour, or blocked (errors 132069 and 132068). */
  | "flow"
  /** Lookups of call permissions of the number: 5 per second (error 613). */
  | "call_lookups"
  /** Requests of a call permission to one user: one in 24 hours, and 2 in 7 days (error 138009). */
  | "call_requests"
  /**
   * Calls to one user: 10 connected ones in 24 hours. Calls of the number: 1,000 at a time (errors 138012, 138002 and
   * 138005).
   */
  | "calls"
  /** The platform limits marketing messages to this user (error 131049). */
  | "user_marketing"
  /** The recipient isn't one of the test number's verified recipients (error 131030). */
  | "test_recipients"
  /** The number is in maintenance, for example during an upgrade of its throughput (errors 131057 and 2494100). */
  | "maintenance"
  /** The platform restricted the number because users reported or blocked it (error 131048). */
  | "spam"
  /** The platform restricted or locked the account (errors 368 and 131031). */
  | "restricted"
  /** The account has no valid payment method (error 131042). */
  | "payment"
  /** The access token is invalid or expired (errors 0, 102 and 190). */
  | "token"
  /** The platform limits the account because of the classification of its templates (error 131064). */
  | "classification"
  /** Operations of the number's groups (error 131208). */
  | "group_operations"
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
