// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Decision } from "../decision.js";
import type { Event } from "../webhooks.js";
import { call, create, parts, record, restore, snapshot } from "../stateful.js";

/** Category of a message, as the platform charges it. */
export type Category =
  /** Free-form message: any message without a template. */
  | "service"
  /** Template with promotional content. */
  | "marketing"
  /** Template about an action or request of the user. */
  | "utility"
  /** Template with a one-time password. */
  | "authentication"
  // The platform writes some names in upper case.
  | "SERVICE" | "MARKETING" | "UTILITY" | "AUTHENTICATION";

/** Decision whether a message should be sent to a user now, with the open windows. */
export interface PolicyDecision {
  /** `send` or `refuse`. */
  decision: Decision;
  /** End of the customer service window, in which free-form messages may be sent. `undefined` if the window is closed. Milliseconds since the Unix epoch. */
  openUntil?: number;
  /** End of the free entry point window, in which all messages are free. `undefined` if the window is closed. Milliseconds since the Unix epoch. */
  freeUntil?: number;
}

/** Settings of a `SendPolicy`. */
export interface SendPolicySettings {
  /**
   * Sends templates only to users who opted in. Otherwise, they are sent to all users who haven't
   * opted out. In an open customer service window, this applies to marketing templates only.
   * Default: false.
   */
  requiresOptIn?: boolean;
}

/**
 * Decides which messages may be sent to a user now, from received events and recorded sends.
 *
 * A user is identified by phone number, in any notation, and by user ID; a group by its ID. An event with both names of
 * a user links them. Windows belong to one business phone number. Opt-ins and opt-outs apply to all
 * numbers, so create one policy for each business.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. Events may
 * arrive more than once and in any order; the resulting state is the same. It takes at most 37 bytes for each link,
 * window, opt-in and choice about marketing messages; `prune` removes closed windows.
 */
export class SendPolicy {
  /** Creates a policy that knows no user. */
  constructor(settings: SendPolicySettings = {}) {
    create(this, "SendPolicy", record(settings, "settings"));
  }

  /** Creates a policy from a snapshot. */
  static restore(snapshot: string): SendPolicy {
    return restore(SendPolicy, "SendPolicy", snapshot);
  }

  /** Records an event. Irrelevant events are ignored, so pass all of them. */
  event(event: Event): void {
    call(this, "event", { event: parts(event) });
  }

  /**
   * Links two names of one user, such as a phone number and a user ID. What is recorded under one of them, before or
   * after, applies to both. Events link the names that they contain, and notations of one phone number need no link.
   */
  link(name: string, other: string): void {
    call(this, "link", { name, other });
  }

  /**
   * Records a sent message. The first reply to a user who came from an ad or a Page makes all messages free for 72
   * hours. This doesn't apply to users of WhatsApp Web or Desktop, which webhooks don't reveal; the message's status
   * reports the exact end.
   */
  recordSent(number: string, user: string, now: number = Date.now()): void {
    call(this, "record_sent", { number, user, now });
  }

  /** Records that a user opted in. Keep your own record of the consent. */
  optIn(user: string, at: number = Date.now()): void {
    call(this, "opt_in", { user, at });
  }

  /**
   * Records that a user opted out. Until a later opt-in, templates are refused
   * (`opted_out`), whether or not an opt-in is required. In an open customer service window, only marketing
   * templates are refused, and free-form messages may be sent.
   */
  optOut(user: string, at: number = Date.now()): void {
    call(this, "opt_out", { user, at });
  }

  /**
   * Returns the end of the customer service window between this number and this user or group, or `undefined` if it is
   * closed.
   */
  openUntil(number: string, user: string, now: number = Date.now()): number | undefined {
    return call(this, "open_until", { number, user, now }) as number | undefined;
  }

  /**
   * Returns whether the recipient of a message has an open customer service window, from the parameters of the call. The
   * limiter asks for it.
   *
   * @param op Name of the operation, such as `messages.send`.
   * @param params Parameters of the call, with the ID of its number as `phone_number_id`.
   */
  windowOpen(op: string, params: object, now: number = Date.now()): boolean {
    return call(this, "window_open", { op, params, now }) as boolean;
  }

  /** Returns the end of the free entry point window between this number and this user, or `undefined` if it is closed. */
  freeUntil(number: string, user: string, now: number = Date.now()): number | undefined {
    return call(this, "free_until", { number, user, now }) as number | undefined;
  }

  /** Returns whether a message of this category should be sent from a number to a user or group now. */
  check(number: string, user: string, category: Category, now: number = Date.now()): PolicyDecision {
    return call(this, "check", { number, user, category, now }) as PolicyDecision;
  }

  /** Removes closed windows. Opt-ins, opt-outs and links stay. */
  prune(now: number = Date.now()): void {
    call(this, "prune", { now });
  }

  /** Returns the state as text for `restore`. It contains no names. */
  snapshot(): string {
    return snapshot(this);
  }
}
