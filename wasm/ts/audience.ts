// Whom you may write to, and what: customer service windows, free entry points, and what people asked for.

import type { People } from "./core.js";
import { asFlag, asNumber, asObject, asText } from "./crossing.js";
import { calling } from "./errors.js";
import { stringify } from "./json.js";
import { core, seeded } from "./runtime.js";
import type { Event } from "./webhooks.js";

/** What a message is, as the platform counts it: free-form (`service`), or what its template is for. Capitals are as good. */
export type Category = Lowercase<Templates> | Templates;
type Templates = "SERVICE" | "MARKETING" | "UTILITY" | "AUTHENTICATION";

/** Whether a message should go to a person now. Times are in milliseconds since 1970. */
export interface Advice {
  /**
   * - `send`: it may go.
   * - `needs_template`: the customer service window isn't open, so only a template may go. Else the platform takes the message
   *   and doesn't deliver it (131047).
   * - `stopped`: the person opted out: with you (`optOut`), or by stopping marketing messages in WhatsApp, after which the
   *   platform doesn't deliver them (131050).
   * - `needs_opt_in`: you require that people opt in, and this person hasn't.
   */
  verdict: "send" | "needs_template" | "stopped" | "needs_opt_in";
  /** Until when free-form messages may go: the end of the customer service window, if it is open. */
  openUntil?: number;
  /** Until when all messages are free: the end of the free entry point window, if it is open. */
  freeUntil?: number;
}

export interface AudienceSettings {
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
export class Audience {
  readonly #people: () => People;

  constructor(settings: AudienceSettings = {}, snapshot?: string) {
    const { People } = core();
    const requires = asFlag(asObject(settings, "settings").requiresOptIn ?? false, "requiresOptIn");
    const restored = snapshot === undefined ? undefined : calling(() => People.restore(asText(snapshot, "snapshot")));
    this.#people = restored ? () => restored : seeded((seed) => calling(() => new People(requires, seed)));
  }

  /** As it was when the snapshot was taken. */
  static restore(snapshot: string): Audience {
    return new Audience({}, asText(snapshot, "snapshot"));
  }

  /** Learn from an event. Those that tell nothing of this are passed over, so give it all of them. */
  event(event: Event): void {
    const { kind, phone_number_id, at, data } = asObject(event, "event");
    if (phone_number_id === undefined || at === undefined || data === undefined) return;
    this.#people().learn(asText(kind, "kind"), asText(phone_number_id, "phone_number_id"), asNumber(at, "at"), stringify(data, "data"));
  }

  /**
   * You sent something: the first answer to somebody who came from an ad or a Page makes all messages free for 72 hours. (Not
   * if they use WhatsApp on the web or a desktop, which nobody tells you.) Its status tells the exact end.
   */
  sent(number: string, person: string, now: number = Date.now()): void {
    this.#people().sent(asText(number, "number"), asText(person, "person"), asNumber(now, "now"));
  }

  /** A person agreed to be written to: by the record of it that you keep. */
  optIn(person: string, at: number = Date.now()): void {
    this.#people().optIn(asText(person, "person"), asNumber(at, "at"));
  }

  /**
   * A person no longer agrees to be written to. Until a later opt-in, templates are refused (`stopped`), whether or not opt-in
   * is required; in an open customer service window only those that sell. Free-form messages may go in that window.
   */
  optOut(person: string, at: number = Date.now()): void {
    this.#people().optOut(asText(person, "person"), asNumber(at, "at"));
  }

  /** Whether a message of this category should go from this number to this person or group now. */
  advise(number: string, person: string, category: Category, now: number = Date.now()): Advice {
    const told = calling(() =>
      this.#people().advise(asText(number, "number"), asText(person, "person"), asText(category, "category"), asNumber(now, "now")),
    );
    const [verdict, open, free] = told.split(" ") as [Advice["verdict"], string, string];
    return { verdict, ...(open !== "0" && { openUntil: Number(open) }), ...(free !== "0" && { freeUntil: Number(free) }) };
  }

  /** Until when free-form messages may go from this number to this person or group: nothing if the window isn't open. */
  openUntil(number: string, person: string, now: number = Date.now()): number | undefined {
    return this.advise(number, person, "service", now).openUntil;
  }

  /** Forget windows that are closed. What people asked for stays. */
  forget(now: number = Date.now()): void {
    this.#people().forget(asNumber(now, "now"));
  }

  /** Its state, as JSON. It holds no names. */
  snapshot(): string {
    return this.#people().snapshot();
  }
}
