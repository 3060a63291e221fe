// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `audiences.list`. */
export interface AudiencesArea {
  /**
   * Lists the audiences of a WhatsApp Business account. Known from Meta's SDK only, without the fields of an audience.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListAudiences, options?: Options): Promise<Audiences>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListAudiences, options?: Options): AsyncGenerator<unknown, void>;
}

/** Lists the audiences of a WhatsApp Business account. Known from Meta's SDK only, without the fields of an audience. */
export interface ListAudiences {
  /** Fields to return per audience, separated by commas. */
  fields?: string;
  /** Maximum number of audiences per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A page of audiences. */
export interface Audiences {
  /** Audiences on this page, as JSON objects. */
  data: unknown[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}
