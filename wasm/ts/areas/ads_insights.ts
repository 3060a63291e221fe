// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `ads_insights.list`. */
export interface AdsInsightsArea {
  /**
   * Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad. Template
   * analytics (`analytics.list_templates`) have replaced them.
   *
   * Benchmarks are up to 2 days late.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/view-metrics
   */
  list(params: ListAdsInsights, options?: Options): Promise<AdsInsights>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params: ListAdsInsights, options?: Options): AsyncGenerator<AdsInsight, void>;
}

/**
 * Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad. Template
 * analytics (`analytics.list_templates`) have replaced them.
 *
 * Benchmarks are up to 2 days late.
 */
export interface ListAdsInsights {
  /**
   * ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
   * `ad_campaign_id`, `ad_adset_id` and `ad_id`.
   */
  ad_object_id: string;
  /** Fields to return. */
  fields?: readonly AdsInsightField[];
  /** Maximum number of entries per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/**
 * Field of `AdsInsight` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `date_start`, `date_stop`, `marketing_messages_sent`, `marketing_messages_delivered`, `marketing_messages_read`, `marketing_messages_link_btn_click`, `marketing_messages_spend`.
 */
export type AdsInsightField =
  /** First day of the period, such as `2026-11-01`. */
  | "date_start"
  /** Last day of the period, such as `2026-11-30`. */
  | "date_stop"
  /** Number of messages sent. */
  | "marketing_messages_sent"
  /** Number of messages delivered. */
  | "marketing_messages_delivered"
  /** Number of messages read. */
  | "marketing_messages_read"
  /** Number of clicks on URL buttons. */
  | "marketing_messages_link_btn_click"
  /** Deliveries per message sent, in percent. */
  | "marketing_messages_delivery_rate"
  /** Reads per delivery, in percent. */
  | "marketing_messages_read_rate"
  /** Clicks on URL buttons per delivery, in percent. */
  | "marketing_messages_link_btn_click_rate"
  /** Cost in the currency of the ad account. */
  | "marketing_messages_spend"
  /** Cost per delivery, in the currency of the ad account. */
  | "marketing_messages_cost_per_delivered"
  /** Cost per click on a URL button, in the currency of the ad account. */
  | "marketing_messages_cost_per_link_btn_click"
  /** Number of additions to the cart on the website. */
  | "marketing_messages_website_add_to_cart"
  /** Number of checkouts initiated on the website. */
  | "marketing_messages_website_initiate_checkout"
  /** Number of purchases on the website. */
  | "marketing_messages_website_purchase"
  /** Value of the purchases on the website. */
  | "marketing_messages_website_purchase_values"
  /** Number of additions to the cart in the app. */
  | "marketing_messages_app_add_to_cart"
  /** Number of checkouts initiated in the app. */
  | "marketing_messages_app_initiate_checkout"
  /** Number of purchases in the app. */
  | "marketing_messages_app_purchase"
  /** Value of the purchases in the app. */
  | "marketing_messages_app_purchase_values"
  /** Benchmark of the read rate, in percent: the 75th percentile of comparable businesses in the last 30 days. */
  | "marketing_messages_read_rate_benchmark"
  /** Benchmark of the click rate, in percent: the 75th percentile of comparable businesses in the last 30 days. */
  | "marketing_messages_click_rate_benchmark"
  | (string & {});

/** A page of ads insights. */
export interface AdsInsights {
  /** Metrics of a period, one entry for each period. */
  data: AdsInsight[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Metrics of marketing messages in a period. Contains only the requested fields; numbers are text. */
export interface AdsInsight {
  /** First day of the period, such as `2026-11-01`. */
  date_start?: string;
  /** Last day of the period, such as `2026-11-30`. */
  date_stop?: string;
  /** Number of messages sent. */
  marketing_messages_sent?: string;
  /** Number of messages delivered. */
  marketing_messages_delivered?: string;
  /** Number of messages read. */
  marketing_messages_read?: string;
  /** Number of clicks on URL buttons. */
  marketing_messages_link_btn_click?: string;
  /** Deliveries per message sent, in percent. */
  marketing_messages_delivery_rate?: string;
  /** Reads per delivery, in percent. */
  marketing_messages_read_rate?: string;
  /** Clicks on URL buttons per delivery, in percent. */
  marketing_messages_link_btn_click_rate?: string;
  /** Cost in the currency of the ad account. */
  marketing_messages_spend?: string;
  /** Cost per delivery, in the currency of the ad account. */
  marketing_messages_cost_per_delivered?: string;
  /** Cost per click on a URL button, in the currency of the ad account. */
  marketing_messages_cost_per_link_btn_click?: string;
  /** Number of additions to the cart on the website. */
  marketing_messages_website_add_to_cart?: string;
  /** Number of checkouts initiated on the website. */
  marketing_messages_website_initiate_checkout?: string;
  /** Number of purchases on the website. */
  marketing_messages_website_purchase?: string;
  /** Value of the purchases on the website. */
  marketing_messages_website_purchase_values?: string;
  /** Number of additions to the cart in the app. */
  marketing_messages_app_add_to_cart?: string;
  /** Number of checkouts initiated in the app. */
  marketing_messages_app_initiate_checkout?: string;
  /** Number of purchases in the app. */
  marketing_messages_app_purchase?: string;
  /** Value of the purchases in the app. */
  marketing_messages_app_purchase_values?: string;
  /** Benchmark of the read rate, in percent: the 75th percentile of comparable businesses in the last 30 days. */
  marketing_messages_read_rate_benchmark?: string;
  /** Benchmark of the click rate, in percent: the 75th percentile of comparable businesses in the last 30 days. */
  marketing_messages_click_rate_benchmark?: string;
}
