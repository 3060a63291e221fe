// Clients of many tenants, by the events that arrive.

import type { WhatsApp } from "./client.js";
import { asText } from "./crossing.js";
import { ValidationError } from "./errors.js";
import type { Event } from "./events.js";
import { checked } from "./replies.js";
import type { Tenant } from "./settings.js";

/** Finds the tenant of an event. Returns nothing if it is unknown. */
export type TenantLookup = (event: Event) => Tenant | null | undefined | Promise<Tenant | null | undefined>;

/** Number of clients that are kept. */
const ROOM = 1000;

/** The clients of many tenants. They share connections, hooks and options. */
export class Tenants {
  readonly #base: WhatsApp;
  readonly #lookup: TenantLookup;
  /** From the one that was used least recently. */
  readonly #clients = new Map<string, Promise<WhatsApp>>();

  constructor(base: WhatsApp, lookup: TenantLookup) {
    if (typeof lookup !== "function") throw new ValidationError("lookup", "a function", typeof lookup);
    this.#base = base;
    this.#lookup = lookup;
  }

  /**
   * Returns the client for the phone number that an event arrived at, or for its account if it belongs to no number. Looks
   * the tenant up at its first event, and keeps the 1,000 clients that were used last.
   */
  async client(event: Event): Promise<WhatsApp> {
    const id = asText(checked(event).phone_number_id ?? event.entry_id, "event.phone_number_id");
    const found = this.#clients.get(id) ?? this.#find(event, id);
    this.#clients.delete(id);
    this.#clients.set(id, found);
    if (this.#clients.size > ROOM) this.#clients.delete(this.#clients.keys().next().value!);
    return found;
  }

  /** Forgets the client of a phone number or account, for example after its token changed. */
  forget(id: string): void {
    this.#clients.delete(id);
  }

  #find(event: Event, id: string): Promise<WhatsApp> {
    const found = this.#make(event, id);
    found.catch(() => this.#clients.get(id) === found && this.#clients.delete(id));
    return found;
  }

  async #make(event: Event, id: string): Promise<WhatsApp> {
    const tenant = await this.#lookup(event);
    if (tenant == null) throw new ValidationError("tenants.lookup", `the settings of the tenant with the number or account ${id}`);
    return this.#base.with({ ...(event.phone_number_id !== undefined && { phoneNumberId: event.phone_number_id }), ...tenant });
  }
}
