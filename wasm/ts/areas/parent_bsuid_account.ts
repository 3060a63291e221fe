// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `parent_bsuid_account.get`. */
export interface ParentBsuidAccountArea {
  /**
   * Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  get(params?: GetParentBsuidAccount, options?: Options): Promise<ParentBsuidAccount>;
}

/** Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too. */
export interface GetParentBsuidAccount {
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** An account by which linked portfolios know people by the same id. */
export interface ParentBsuidAccount {
  /** Its id; nothing where the portfolio shares none. */
  parent_bsuid_account_id?: string;
  /** The portfolios: numbers of any of them can write to its parent ids. */
  enrolled_business_portfolios?: string[];
}
