// The send policy: decides which messages may be sent to a user, by customer service windows, free entry points,
// opt-ins and opt-outs.

import type { SendPolicy as Core } from "./core.js";
import { asFlag, asNumber, asObject, asText } from "./crossing.js";
import { type Decision, decision } from "./decision.js";
import { calling } from "./errors.js";
import { stringify } from "./json.js";
import { core, seeded } from "./runtime.js";
import type { Event } from "./webhooks.js";

/**
 * Category of a message, as the platform charges it: `service` for free-form messages, otherwise the category of its
 * template. Upper case is accepted too.
 */
export type Category = Lowercase<Templates> | Templates;
type Templates = "SERVICE" | "MARKETING" | "UTILITY" | "AUTHENTICATION";

/**
 * Decision whether a message should be sent to a user now, with the open windows. Times are in milliseconds since the
 * Unix epoch.
 */
export interface PolicyDecision {
  /** Decision whether the message should be sent, with the reason for a refusal. */
  decision: Decision;
  /** End of the customer service window, in which free-form messages may be sent. Absent if the window is closed. */
  openUntil?: number;
  /** End of the free entry point window, in which all messages are free. Absent if the window is closed. */
  freeUntil?: number;
}

/** Settings of a send policy. */
export interface SendPolicySettings {
  /**
   * Requires an opt-in: templates may be sent only to users who opted in. Otherwise, they may be sent to all users who
   * haven't opted out. In an open customer service window, this applies to marketing templates only. Default: `false`.
   */
  requiresOptIn?: boolean;
}

/**
 * Decides which messages may be sent to a user now, from received events and recorded sends. Default of `now`:
 * `Date.now()`.
 *
 * A user is identified by phone number, in any notation, and by user ID; a group by its ID. Windows belong to one
 * business phone number, given by its ID. Opt-ins and opt-outs apply to all numbers, so create one policy for each
 * business.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. Events may arrive more than once and in any
 * order; the resulting state is the same.
 */
export class SendPolicy {
  readonly #core: () => Core;

  constructor(settings: SendPolicySettings = {}, snapshot?: string) {
    const Core = core().SendPolicy;
    const requires = asFlag(asObject(settings, "settings").requiresOptIn ?? false, "requiresOptIn");
    const restored = snapshot === undefined ? undefined : calling(() => Core.restore(asText(snapshot, "snapshot")));
    this.#core = restored ? () => restored : seeded((seed) => calling(() => new Core(requires, seed)));
  }

  /** Creates a policy from a snapshot. */
  static restore(snapshot: string): SendPolicy {
    return new SendPolicy({}, asText(snapshot, "snapshot"));
  }

  /** Records an event. Irrelevant events are ignored, so pass all of them. */
  event(event: Event): void {
    const { kind, phone_number_id, timestamp, data } = asObject(event, "event");
    if (phone_number_id === undefined || timestamp === undefined || data === undefined) return;
    this.#core().learn(asText(kind, "kind"), asText(phone_number_id, "phone_number_id"), asNumber(timestamp, "timestamp"), stringify(data, "data"));
  }

  /**
   * Records a sent message. The first reply to a user who came from an ad or a Page makes all messages free for 72
   * hours. This doesn't apply to users of WhatsApp Web or Desktop, which webhooks don't reveal; the message's status
   * reports the exact end.
   */
  recordSent(number: string, person: string, now: number = Date.now()): void {
    this.#core().recordSent(asText(number, "number"), asText(person, "person"), asNumber(now, "now"));
  }

  /** Records that a user opted in. Keep your own record of the consent. */
  optIn(person: string, at: number = Date.now()): void {
    this.#core().optIn(asText(person, "person"), asNumber(at, "at"));
  }

  /**
   * Records that a user opted out. Until a later opt-in, templates are refused (`opted_out`), whether or not an opt-in
   * is required. In an open customer service window, only marketing templates are refused, and free-form messages may
   * be sent.
   */
  optOut(person: string, at: number = Date.now()): void {
    this.#core().optOut(asText(person, "person"), asNumber(at, "at"));
  }

  /** Returns whether a message of this category should be sent from a number to a user or group now. */
  check(number: string, person: string, category: Category, now: number = Date.now()): PolicyDecision {
    const text = calling(() =>
      this.#core().check(asText(number, "number"), asText(person, "person"), asText(category, "category"), asNumber(now, "now")),
    );
    const [open, free, ...rest] = text.split(" ") as [string, string, ...string[]];
    const windows = { ...(open !== "0" && { openUntil: Number(open) }), ...(free !== "0" && { freeUntil: Number(free) }) };
    return { decision: decision(rest.join(" ")), ...windows };
  }

  /**
   * Returns the end of the customer service window between this number and this user or group, or `undefined` if it is
   * closed.
   */
  openUntil(number: string, person: string, now: number = Date.now()): number | undefined {
    return this.check(number, person, "service", now).openUntil;
  }

  /** Removes closed windows. Opt-ins and opt-outs stay. */
  prune(now: number = Date.now()): void {
    this.#core().prune(asNumber(now, "now"));
  }

  /** Returns the state as text for `restore`. It contains no names. */
  snapshot(): string {
    return this.#core().snapshot();
  }
}
