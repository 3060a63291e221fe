// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Decision } from "../decision.js";
import type { Event } from "../webhooks.js";
import type { Reason } from "./class_types.js";
import { call, create, parts, record, restore, run, snapshot } from "../stateful.js";

/** Model for repaying a burst to one recipient. */
export type PairModel =
  /**
   * Debt: the whole burst is repaid before the next message. After 20 messages at once, the next may be sent after 2
   * minutes. The platform never refuses this, under any reading of its rule.
   */
  | "debt"
  /** GCRA: the burst is repaid gradually. After 45 messages at once, one more may be sent every 6 seconds. */
  | "gcra"
  // The platform writes some names in upper case.
  | "DEBT" | "GCRA";

/**
 * Rate limits of all numbers. Those of one number can be set, or are learned from
 * responses and webhooks.
 */
export interface Limits {
  /** Interval between messages from a number to one recipient. Default: 6 s. In milliseconds. */
  pairInterval?: number;
  /** Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45. */
  pairBurst?: number;
  /** Duration of a burst, from its first message. Default: 6 s. In milliseconds. */
  pairBurstWindow?: number;
  /** Model for repaying a burst. Default: `debt`. */
  pairModel?: PairModel;
  /**
   * Maximum time in which a message reaches the platform. Used for messages whose response isn't
   * observed, whose time of arrival is unknown. Default: 0. In milliseconds.
   */
  pairMargin?: number;
  /**
   * Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
   * the WhatsApp Business app uses the number too. Incoming messages count. Default: 80.
   */
  throughput?: number;
  /**
   * Maximum difference between the times that requests take to the platform: each second is counted longer by this.
   * Grows by 25 ms with each refusal (error 130429), at most to 250 ms, and shrinks by 10 ms an hour. Default: 0. In milliseconds.
   */
  throughputMargin?: number;
  /**
   * Messaging limit of a business portfolio: number of users who may receive messages outside a customer service
   * window in 24 hours. Default: unknown, and not applied until a response or webhook contains it.
   */
  messagingLimit?: number;
}

/** Source of a limit or a pause. */
export type LimitOrigin =
  /** The documentation of the platform. */
  | "default"
  /** A response of the platform, successful or not. */
  | "response"
  /** Webhook of the platform. */
  | "webhook"
  /** A usage header of a response. */
  | "header"
  /** Call of `set_number` by the application. */
  | "caller";

/** State of one limit: what is used, what is allowed, and when more is. */
export interface LimitState {
  /** Limit that is explained. */
  limit: Reason;
  /**
   * Owner of the limit: the ID of a number, a WABA, a portfolio or another object, in some cases two with a slash
   * between them. Empty for the app.
   */
  scope: string;
  /** Source of the allowed number or the pause. */
  source: LimitOrigin;
  /** Messages, users, calls or recipients with debt that count now. */
  used: number;
  /** Allowed number. `undefined` if it is unknown, unlimited, or doesn't apply. */
  of?: number;
  /** Time when more is allowed. `undefined` if more is allowed now, and if waiting alone doesn't help. Milliseconds since the Unix epoch. */
  freeAt?: number;
  /** Time when the allowed number was learned or the pause began. Milliseconds since the Unix epoch. */
  since?: number;
}

/** Limits of one number, instead of those of all numbers and of those that the platform reported. */
export interface NumberLimits {
  /** Messages per second from the number. Default: no change. */
  throughput?: number;
  /** Messaging limit of the number's portfolio: users in 24 hours. Default: no change. */
  messagingLimit?: number;
  /**
   * ID of the business portfolio that the number belongs to. Numbers of one portfolio share its messaging limit.
   * Default: no change; at first the number's WABA, or the number alone.
   */
  portfolio?: string;
}

/**
 * Decides when a call may be made. It knows every documented limit: messages of a number, messages to one recipient,
 * users of a portfolio in 24 hours, hourly calls, and what the platform refuses for a while.
 *
 * Ask `decide` before a call, and report the outcome with `observe`. Pass webhook
 * events to `event`. A recipient is identified by phone number, in any notation, by user ID or by group
 * ID.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes at
 * most 36 bytes for each recipient with outstanding debt, 36 for each link, and 53 for each user who
 * counts for a messaging limit; `prune` removes what no longer counts.
 */
export class Limiter {
  /**
   * Creates a limiter that has counted nothing.
   *
   * @param limits Rate limits. Default: the platform's.
   */
  constructor(limits: Limits = {}) {
    create(this, "Limiter", { limits: record(limits, "limits") });
  }

  /** Creates a limiter from a snapshot of this version or an earlier one. */
  static restore(snapshot: string): Limiter {
    return restore(Limiter, "Limiter", snapshot);
  }

  /**
   * Decides whether a call may be made now, and counts it if so.
   *
   * @param op Name of the operation, such as `messages.send`.
   * @param params Parameters of the call, with the IDs of its number and WABA as `phone_number_id` and `waba_id`.
   * @param windowOpen True if the customer service window of the recipient is open: then the message doesn't count for the messaging
   *   limit. Messages without a template never do. Default: false.
   * @param paced Spreads messages over the second. Default: false.
   */
  decide(op: string, params: object, now: number = Date.now(), windowOpen?: boolean, paced?: boolean): Decision {
    return call(this, "decide", { op, params, now, window_open: windowOpen, paced }) as Decision;
  }

  /**
   * Decides as `decide` does, for a caller who waits: returns nothing if the call may be made, or the time to ask again.
   * Messages are spread over the second. Fails if the time is after `latest`, or if waiting alone doesn't help. A client
   * with this limiter asks in this way before each attempt.
   *
   * @param op Name of the operation, such as `messages.send`.
   * @param params Parameters of the call, as for `decide`.
   * @param latest Latest time until which the caller waits. Milliseconds since the Unix epoch.
   * @param windowOpen True if the customer service window of the recipient is open, as for `decide`. Default: false.
   */
  admit(op: string, params: object, latest: number, now: number = Date.now(), windowOpen?: boolean): number | undefined {
    return call(this, "admit", { op, params, latest, now, window_open: windowOpen }) as number | undefined;
  }

  /**
   * Observes the outcome of a call: when a message reached the platform, what it refused, and how much of the quotas is
   * used. Report every call that `decide` allowed.
   *
   * @param op Name of the operation, such as `messages.send`.
   * @param params Parameters of the call, as for `decide`.
   * @param departed Time of the decision. Milliseconds since the Unix epoch.
   * @param error Error of the call as an object: `code` and `details` of an error of the API, and `retry`. Default: none, the call
   *   succeeded.
   * @param metadata Metadata of the response, with its `usage`. Default: none.
   */
  observe(op: string, params: object, departed: number, error?: object, metadata?: object, now: number = Date.now()): void {
    call(this, "observe", { op, params, departed, error, metadata, now });
  }

  /**
   * Learns limits that a response contains: those of `phone_numbers.get`, `phone_numbers.list`, `accounts.get` and
   * `calls.get_permissions`. Other responses are ignored.
   *
   * @param op Name of the operation, such as `phone_numbers.get`.
   * @param params Parameters of the call, as for `decide`.
   * @param response Response of the call, with the platform's names.
   */
  learn(op: string, params: object, response: object, now: number = Date.now()): void {
    call(this, "learn", { op, params, response, now });
  }

  /**
   * Learns from an event: received messages, failed statuses, and changes of limits, templates, flows and accounts.
   * Irrelevant events are ignored, so pass all of them.
   */
  event(event: Event, now: number = Date.now()): void {
    call(this, "event", { event: parts(event), now });
  }

  /** Returns what is counted and what is paused. */
  explain(now: number = Date.now()): LimitState[] {
    return call(this, "explain", { now }) as LimitState[];
  }

  /**
   * Ends a pause whose cause is removed, such as a missing payment method.
   *
   * @param limit The limit, as a decision contains it.
   * @param scope ID of the owner: a number, a WABA, a flow, or a WABA and a template's name with a slash between them. Empty
   *   for the app.
   */
  clear(limit: Reason, scope: string): void {
    call(this, "clear", { limit, scope });
  }

  /**
   * Sets limits of one number, instead of those of all numbers and of those that the platform reported.
   *
   * @param number ID of the business phone number.
   * @param limits Limits of the number.
   */
  setNumber(number: string, limits: NumberLimits, now: number = Date.now()): void {
    call(this, "set_number", { number, limits: record(limits, "limits"), now });
  }

  /**
   * Decides whether one message may be sent from a number to a user or group now, and counts it if so. The same as
   * `decide` for a free-form message.
   */
  take(number: string, recipient: string, now: number = Date.now()): Decision {
    return call(this, "take", { number, recipient, now }) as Decision;
  }

  /**
   * Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt. Notations
   * of one phone number need no link, and events link the names that they contain.
   */
  link(name: string, other: string): void {
    call(this, "link", { name, other });
  }

  /**
   * Pauses messages from this number to this recipient until `until`, after the platform refused one (error 131056).
   * `observe` does it.
   */
  pausePair(number: string, recipient: string, until: number): void {
    call(this, "pause_pair", { number, recipient, until });
  }

  /**
   * Pauses all messages from this number until `until`, after the platform refused one (error 130429).
   * `observe` does it.
   */
  pauseNumber(number: string, until: number): void {
    call(this, "pause_number", { number, until });
  }

  /**
   * Removes recipients without outstanding debt, and everything else that no longer counts. Returns the number of
   * recipients still tracked.
   */
  prune(now: number = Date.now()): number {
    return call(this, "prune", { now }) as number;
  }

  /** Replaces the limits of all numbers. */
  setLimits(limits: Limits): void {
    call(this, "set_limits", { limits: record(limits, "limits") });
  }

  /** Returns the state as text for `restore`. It contains no names of users. */
  snapshot(): string {
    return snapshot(this);
  }

  /**
   * Returns whether responses of an operation contain limits, so that `learn` needs them.
   *
   * @param op Name of the operation, such as `phone_numbers.get`.
   */
  static learns(op: string): boolean {
    return run("Limiter", "learns", { op }) as boolean;
  }
}
