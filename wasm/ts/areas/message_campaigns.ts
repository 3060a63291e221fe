// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `message_campaigns.list`. */
export interface MessageCampaignsArea {
  /**
   * Lists the message campaigns of a WhatsApp Business account. Known from Meta's SDK only, without the fields of a
   * campaign.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListMessageCampaigns, options?: Options): Promise<MessageCampaigns>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListMessageCampaigns, options?: Options): AsyncGenerator<unknown, void>;
}

/**
 * Lists the message campaigns of a WhatsApp Business account. Known from Meta's SDK only, without the fields of a
 * campaign.
 */
export interface ListMessageCampaigns {
  /** Fields to return per campaign, separated by commas. */
  fields?: string;
  /** Maximum number of campaigns per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A page of message campaigns. */
export interface MessageCampaigns {
  /** Campaigns on this page, as JSON objects. */
  data: unknown[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}
