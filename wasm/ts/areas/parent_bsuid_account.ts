// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `parent_bsuid_account.get`. */
export interface ParentBsuidAccountArea {
  /**
   * Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs (`US.ENT.…`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  get(params?: GetParentBsuidAccount, options?: Options): Promise<ParentBsuidAccount>;
}

/** Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs (`US.ENT.…`). */
export interface GetParentBsuidAccount {
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Parent account that shares BSUIDs between linked business portfolios. */
export interface ParentBsuidAccount {
  /** ID of the parent account. Absent if the portfolio has none. */
  parent_bsuid_account_id?: string;
  /** Enrolled business portfolios. Phone numbers of all of them can send messages to the parent BSUIDs. */
  enrolled_business_portfolios?: string[];
}
