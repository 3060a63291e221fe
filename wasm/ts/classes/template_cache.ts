// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Event } from "../webhooks.js";
import type { Template } from "../areas/templates.js";
import { call, create, parts, record, restore, snapshot, stored } from "../stateful.js";

/** Settings of a `TemplateCache`. */
export interface TemplateCacheSettings {
  /** Time after which a template is requested again. Default: 1 hour. In milliseconds. */
  timeToLive?: number;
  /** Maximum number of templates. The oldest are removed first. Default: 10,000. */
  most?: number;
}

/**
 * Caches stored templates by account, name and language, so that filling one needs no request.
 *
 * The state is plain data: take a `snapshot` and `restore` it elsewhere. Pass all
 * webhook events to `apply`: a template that changed is forgotten, and must be requested again.
 */
export class TemplateCache {
  /** Creates an empty cache. */
  constructor(settings: TemplateCacheSettings = {}) {
    create(this, "TemplateCache", record(settings, "settings"));
  }

  /** Creates a cache from a snapshot. */
  static restore(snapshot: string): TemplateCache {
    return restore(TemplateCache, "TemplateCache", snapshot);
  }

  /**
   * Stores templates of an account, instead of those of the same name and language.
   *
   * @param templates Templates as returned by `templates.list`. Those without name or language are ignored.
   */
  store(wabaId: string, templates: readonly Template[], now: number = Date.now()): void {
    call(this, "store", { waba_id: wabaId, templates, now });
  }

  /**
   * Returns the stored template, or `undefined` if it must be requested.
   *
   * @param language Language of the template, such as `en_US`.
   */
  get(wabaId: string, name: string, language: string, now: number = Date.now()): Template | undefined {
    return stored(this, "get", { waba_id: wabaId, name, language, now }) as Template | undefined;
  }

  /**
   * Forgets the template that an event changes: its status, quality, category or components. Returns whether there
   * was one. Other events are ignored, so pass all of them.
   */
  apply(event: Event, now: number = Date.now()): boolean {
    return call(this, "apply", { event: parts(event), now }) as boolean;
  }

  /** Returns the state as text for `restore`. It contains the templates. */
  snapshot(): string {
    return snapshot(this);
  }
}
