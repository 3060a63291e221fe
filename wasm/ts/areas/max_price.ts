// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";

/** Operations: `max_price.sign_agreement`, `max_price.get_agreement`, `max_price.add_end_businesses`, `max_price.list_end_businesses`, `max_price.remove_end_businesses`, `max_price.estimate_reach`. */
export interface MaxPriceArea {
  /**
   * Requests the agreement on maximum prices, which the signer receives by email. For administrators of the business
   * portfolio.
   *
   * A repeated request sends the email again, at most every 5 minutes.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  signAgreement(params: SignMaxPriceAgreement, options?: Options): Promise<MaxPriceAgreement>;

  /**
   * Gets the status of the agreement on maximum prices.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  getAgreement(params?: GetMaxPriceAgreement, options?: Options): Promise<MaxPriceAgreement>;

  /**
   * Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  addEndBusinesses(params: AddMaxPriceEndBusinesses, options?: Options): Promise<AddedMaxPriceEndBusinesses>;

  /**
   * Lists the clients of a partner who may use maximum prices.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listEndBusinesses(params?: ListMaxPriceEndBusinesses, options?: Options): Promise<MaxPriceEndBusinesses>;

  /**
   * Removes clients of a partner from those who may use maximum prices.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  removeEndBusinesses(params: RemoveMaxPriceEndBusinesses, options?: Options): Promise<RemovedMaxPriceEndBusinesses>;

  /**
   * Estimates the reach and the cost of marketing messages for several maximum prices.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  estimateReach(params: EstimateReach, options?: Options): Promise<ReachEstimates>;
}

/**
 * Requests the agreement on maximum prices, which the signer receives by email. For administrators of the business
 * portfolio.
 *
 * A repeated request sends the email again, at most every 5 minutes.
 */
export interface SignMaxPriceAgreement {
  /** Name of the person who signs the agreement. */
  signer_name: string;
  /** Email address of the person who signs the agreement. */
  signer_email: string;
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Agreement on maximum prices. */
export interface MaxPriceAgreement {
  /** Status of the agreement. */
  status?: MaxPriceAgreementStatus;
  /** Name of the signer. */
  signer_name?: string;
  /** Email address of the signer. */
  signer_email?: string;
  /** Explanation of the status, in words. */
  message?: string;
}

/**
 * Status of an agreement on maximum prices.
 * Other values are accepted, too.
 */
export type MaxPriceAgreementStatus =
  /** Not requested so far. */
  | "none"
  /** Requested and not accepted yet. */
  | "pending"
  /** Accepted: the account can use maximum prices. */
  | "accepted"
  | (string & {});

/** Gets the status of the agreement on maximum prices. */
export interface GetMaxPriceAgreement {
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement. */
export interface AddMaxPriceEndBusinesses {
  /** IDs of the clients' business portfolios. */
  end_business_ids: readonly string[];
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Result of adding clients. */
export interface AddedMaxPriceEndBusinesses {
  /** Result for each client. */
  results?: AddedMaxPriceEndBusiness[];
}

/** Result of adding one client. */
export interface AddedMaxPriceEndBusiness {
  /** ID of the client's business portfolio. */
  end_business_id?: string;
  /** Result: `enrolled` or `rejected`. */
  status?: string;
  /** Reason of the rejection. */
  reason?: string;
}

/** Lists the clients of a partner who may use maximum prices. */
export interface ListMaxPriceEndBusinesses {
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Clients of a partner who may use maximum prices. */
export interface MaxPriceEndBusinesses {
  /** Clients of the partner. */
  data: MaxPriceEndBusiness[];
}

/** Client of a partner who may use maximum prices. */
export interface MaxPriceEndBusiness {
  /** ID of the client's business portfolio. */
  end_business_id?: string;
  /** Name of the client's business portfolio. */
  end_business_name?: string;
  /** Time of the enrollment. Seconds since the Unix epoch. */
  enrolled_time?: string | number;
}

/** Removes clients of a partner from those who may use maximum prices. */
export interface RemoveMaxPriceEndBusinesses {
  /** IDs of the clients' business portfolios. */
  end_business_ids: readonly string[];
  /** Default: the client's business portfolio ID. */
  business_id?: string;
}

/** Result of removing clients. */
export interface RemovedMaxPriceEndBusinesses {
  /** Result for each client. */
  results?: RemovedMaxPriceEndBusiness[];
}

/** Result of removing one client. */
export interface RemovedMaxPriceEndBusiness {
  /** ID of the client's business portfolio. */
  end_business_id?: string;
  /** Result: `removed` or `not_found`. */
  status?: string;
}

/** Estimates the reach and the cost of marketing messages for several maximum prices. */
export interface EstimateReach {
  /** Users to reach. */
  targeting_spec: ReachTargeting;
  /** Past period that the estimate is based on. */
  date_interval: ReachInterval;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Users to reach. */
export interface ReachTargeting {
  /** Places where the users are. */
  geo_locations: ReachLocations;
}

/** Places where the users are. */
export interface ReachLocations {
  /** Countries, as ISO 3166-1 alpha-2 codes. */
  countries: readonly string[];
}

/**
 * Past period that an estimate of the reach is based on.
 * Other values are accepted, too.
 */
export type ReachInterval =
  /** The last day. */
  | "L1D"
  /** Last 7 days. */
  | "L7D"
  /** Last 14 days. */
  | "L14D"
  /** Last 28 days. */
  | "L28D"
  | (string & {});

/** Estimates of the reach and the cost. */
export interface ReachEstimates {
  /** Currency of the account, as an ISO 4217 code. */
  waba_currency?: string;
  /** Estimates, one for each maximum price. */
  estimates?: ReachEstimate[];
}

/** Estimate of the reach and the cost for one maximum price. */
export interface ReachEstimate {
  /** Maximum price of 1,000 deliveries, in the smallest unit of the currency. */
  bid_amount?: number;
  /** Number of users. */
  users?: number;
  /** Lowest expected number of deliveries. */
  lower_bound_deliveries?: number;
  /** Highest expected number of deliveries. */
  upper_bound_deliveries?: number;
  /** Lowest expected cost of 1,000 deliveries, in the smallest unit of the currency. */
  cost_lower_bound?: number;
  /** Highest expected cost of 1,000 deliveries, in the smallest unit of the currency. */
  cost_upper_bound?: number;
}
