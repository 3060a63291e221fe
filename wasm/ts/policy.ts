// Whom you may write to, and what: customer service windows, free entry points, and what people asked for.

import type { SendPolicy as Core } from "./core.js";
import { asFlag, asNumber, asObject, asText } from "./crossing.js";
import { type Decision, decision } from "./decision.js";
import { calling } from "./errors.js";
import { stringify } from "./json.js";
import { core, seeded } from "./runtime.js";
import type { Event } from "./webhooks.js";

/** What a message is, as the platform counts it: free-form (`service`), or what its template is for. Capitals are as good. */
export type Category = Lowercase<Templates> | Templates;
type Templates = "SERVICE" | "MARKETING" | "UTILITY" | "AUTHENTICATION";

/** Whether a message should be sent to a user now, and which windows are open. Times are in milliseconds since the Unix epoch. */
export interface PolicyDecision {
  /** Whether the message should be sent, or why not. */
  decision: Decision;
  /** End of the customer service window, in which free-form messages may be sent. Absent if the window is closed. */
  openUntil?: number;
  /** End of the free entry point window, in which all messages are free. Absent if the window is closed. */
  freeUntil?: number;
}

export interface SendPolicySettings {
  /**
   * Whether templates go only to those who opted in, rather than to all who haven't opted out. In an open customer service
   * window this holds only for those that sell. Default: false.
   */
  requiresOptIn?: boolean;
}

/**
 * Knows who may be written to now, and what, from the events and sends that it is told of. Time is `Date.now()` unless told.
 *
 * A person is known by phone number, however it is written, and by user id; a group by its id. Windows belong to one of your
 * numbers (by its id); what people asked for holds for all of them, so have one for each business. Events may come twice and
 * in any order: the end is the same.
 */
export class SendPolicy {
  readonly #core: () => Core;

  constructor(settings: SendPolicySettings = {}, snapshot?: string) {
    const Core = core().SendPolicy;
    const requires = asFlag(asObject(settings, "settings").requiresOptIn ?? false, "requiresOptIn");
    const restored = snapshot === undefined ? undefined : calling(() => Core.restore(asText(snapshot, "snapshot")));
    this.#core = restored ? () => restored : seeded((seed) => calling(() => new Core(requires, seed)));
  }

  /** As it was when the snapshot was taken. */
  static restore(snapshot: string): SendPolicy {
    return new SendPolicy({}, asText(snapshot, "snapshot"));
  }

  /** Learn from an event. Those that tell nothing of this are passed over, so give it all of them. */
  event(event: Event): void {
    const { kind, phone_number_id, timestamp, data } = asObject(event, "event");
    if (phone_number_id === undefined || timestamp === undefined || data === undefined) return;
    this.#core().learn(asText(kind, "kind"), asText(phone_number_id, "phone_number_id"), asNumber(timestamp, "timestamp"), stringify(data, "data"));
  }

  /**
   * You sent something: the first answer to somebody who came from an ad or a Page makes all messages free for 72 hours. (Not
   * if they use WhatsApp on the web or a desktop, which nobody tells you.) Its status tells the exact end.
   */
  recordSent(number: string, person: string, now: number = Date.now()): void {
    this.#core().recordSent(asText(number, "number"), asText(person, "person"), asNumber(now, "now"));
  }

  /** A person agreed to be written to: by the record of it that you keep. */
  optIn(person: string, at: number = Date.now()): void {
    this.#core().optIn(asText(person, "person"), asNumber(at, "at"));
  }

  /**
   * A person no longer agrees to be written to. Until a later opt-in, templates are refused (`stopped`), whether or not opt-in
   * is required; in an open customer service window only those that sell. Free-form messages may go in that window.
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

  /** Until when free-form messages may go from this number to this person or group: nothing if the window isn't open. */
  openUntil(number: string, person: string, now: number = Date.now()): number | undefined {
    return this.check(number, person, "service", now).openUntil;
  }

  /** Removes closed windows. Opt-ins and opt-outs stay. */
  prune(now: number = Date.now()): void {
    this.#core().prune(asNumber(now, "now"));
  }

  /** Its state, as JSON. It holds no names. */
  snapshot(): string {
    return this.#core().snapshot();
  }
}
