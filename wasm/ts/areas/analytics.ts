// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Paging } from "./shared.js";

/** Operations: `analytics.get_messaging`, `analytics.get_conversations`, `analytics.list_conversations`, `analytics.get_pricing`, `analytics.list_pricing`, `analytics.get_calls`, `analytics.list_calls`, `analytics.list_templates`, `analytics.list_template_groups`, `analytics.list_groups`, `analytics.list_template_performance`. */
export interface AnalyticsArea {
  /**
   * Gets the number of messages sent and delivered, over at most the last year.
   *
   * Some product types cannot be combined in one query (code 100, subcode 2388077).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  getMessaging(params: GetMessagingAnalytics, options?: Options): Promise<AccountMessagingAnalytics>;

  /**
   * Gets the number and the cost of conversations, over at most the last year.
   *
   * Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  getConversations(params: GetConversationAnalytics, options?: Options): Promise<AccountConversationAnalytics>;

  /**
   * Lists the number and the cost of conversations in pages, over at most the last year.
   *
   * Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  listConversations(params: ListConversationAnalytics, options?: Options): Promise<ConversationAnalytics>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listConversationsAll(params: ListConversationAnalytics, options?: Options): AsyncGenerator<ConversationSeries, void>;

  /**
   * Gets the number and the cost of delivered messages, over at most the last year.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  getPricing(params: GetPricingAnalytics, options?: Options): Promise<AccountPricingAnalytics>;

  /**
   * Lists the number and the cost of delivered messages in pages, over at most the last year.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  listPricing(params: ListPricingAnalytics, options?: Options): Promise<PricingAnalytics>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listPricingAll(params: ListPricingAnalytics, options?: Options): AsyncGenerator<PricingSeries, void>;

  /**
   * Gets the number, the average duration and the cost of calls.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  getCalls(params: GetCallAnalytics, options?: Options): Promise<AccountCallAnalytics>;

  /**
   * Lists the number, the average duration and the cost of calls in pages.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  listCalls(params: ListCallAnalytics, options?: Options): Promise<CallAnalyticsPage>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listCallsAll(params: ListCallAnalytics, options?: Options): AsyncGenerator<CallAnalytics, void>;

  /**
   * Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.
   *
   * Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007 until
   * then). Reads and clicks are counted for 7 days after the delivery.
   * If `use_waba_timezone` is `true`: `start` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`; `end` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  listTemplates(params: ListTemplateAnalytics, options?: Options): Promise<TemplateAnalytics>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listTemplatesAll(params: ListTemplateAnalytics, options?: Options): AsyncGenerator<TemplateSeries, void>;

  /**
   * Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  listTemplateGroups(params: ListTemplateGroupAnalytics, options?: Options): Promise<TemplateGroupAnalytics>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listTemplateGroupsAll(params: ListTemplateGroupAnalytics, options?: Options): AsyncGenerator<TemplateGroupSeries, void>;

  /**
   * Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
   */
  listGroups(params: ListGroupAnalytics, options?: Options): Promise<GroupAnalytics>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listGroupsAll(params: ListGroupAnalytics, options?: Options): AsyncGenerator<GroupSeries, void>;

  /**
   * Lists performance metrics of a template.
   *
   * The platform documents neither the metrics nor their availability.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listTemplatePerformance(params?: ListTemplatePerformanceMetrics, options?: Options): Promise<TemplatePerformanceMetrics>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listTemplatePerformanceAll(params?: ListTemplatePerformanceMetrics, options?: Options): AsyncGenerator<Record<string, unknown>, void>;
}

/**
 * Gets the number of messages sent and delivered, over at most the last year.
 *
 * Some product types cannot be combined in one query (code 100, subcode 2388077).
 */
export interface GetMessagingAnalytics {
  /** Start of the period. Seconds since the Unix epoch. */
  start: number;
  /** End of the period. Seconds since the Unix epoch. */
  end: number;
  /** Length of the interval that a data point covers. */
  granularity: MessagingGranularity;
  /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
  phone_numbers?: readonly string[];
  /**
   * Product types: 0 template messages, 2 other outgoing messages, 100 incoming messages, and in groups 101
   * notifications, 102 customer support, 103 incoming messages. Default: all product types.
   */
  product_types?: readonly number[];
  /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
  country_codes?: readonly string[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Length of the interval that a data point of messaging analytics covers.
 * Other values are accepted, too.
 */
export type MessagingGranularity =
  /** Half an hour. */
  | "HALF_HOUR"
  /** One calendar day. */
  | "DAY"
  /** One calendar month. */
  | "MONTH"
  | (string & {});

/** Messaging analytics of an account. */
export interface AccountMessagingAnalytics {
  /** ID of the account. */
  id?: string;
  /** Number of messages sent and delivered. Absent if there is no data. */
  analytics?: MessagingAnalytics;
}

/** Number of messages sent and delivered. */
export interface MessagingAnalytics {
  /** Phone numbers that are counted, digits only. */
  phone_numbers?: string[];
  /** Countries that are counted, as ISO 3166-1 alpha-2 codes. */
  country_codes?: string[];
  /** Length of the interval that a data point covers. */
  granularity?: MessagingGranularity;
  /** Data points, one for each interval with messages. */
  data_points?: MessagingPoint[];
}

/** Number of messages in one interval. */
export interface MessagingPoint {
  /** Start of the interval. Seconds since the Unix epoch. */
  start?: string | number;
  /** End of the interval. Seconds since the Unix epoch. */
  end?: string | number;
  /** Number of messages sent. */
  sent?: number;
  /** Number of messages delivered. */
  delivered?: number;
  /** Number of messages sent to groups. Absent if the account uses no groups. */
  groups_sent?: number;
  /** Number of messages delivered to groups. Absent if the account uses no groups. */
  groups_delivered?: number;
}

/**
 * Gets the number and the cost of conversations, over at most the last year.
 *
 * Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.
 */
export type GetConversationAnalytics = {
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
} & ConversationQuery;

/** Query of conversation analytics. */
export interface ConversationQuery {
  /** Start of the period. Seconds since the Unix epoch. */
  start: number;
  /** End of the period. Seconds since the Unix epoch. */
  end: number;
  /** Length of the interval that a data point covers. */
  granularity: Granularity;
  /** Metrics to return. Default: all metrics. */
  metric_types?: readonly ConversationMetric[];
  /** Categories of the conversations. Default: all categories. */
  conversation_categories?: readonly ConversationCategory[];
  /** Types of the conversations. Default: all types. */
  conversation_types?: readonly ConversationType[];
  /** Directions of the conversations. Default: all directions. */
  conversation_directions?: readonly ConversationDirection[];
  /** Dimensions that the data points are broken down by. Default: none. */
  dimensions?: readonly ConversationDimension[];
  /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
  phone_numbers?: readonly string[];
  /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
  country_codes?: readonly string[];
}

/**
 * Length of the interval that a data point of conversation, pricing or call analytics covers.
 * Other values are accepted, too.
 */
export type Granularity =
  /** Half an hour. */
  | "HALF_HOUR"
  /** One calendar day. */
  | "DAILY"
  /** One calendar month. */
  | "MONTHLY"
  | (string & {});

/**
 * Metric of conversation analytics.
 * Other values are accepted, too.
 */
export type ConversationMetric =
  /** Cost in the account's currency. */
  | "COST"
  /** Number of conversations. */
  | "CONVERSATION"
  | (string & {});

/**
 * Category of a conversation.
 * Other values are accepted, too.
 */
export type ConversationCategory =
  /** Messages with one-time passwords. */
  | "AUTHENTICATION"
  /** One-time passwords at the international rate. */
  | "AUTHENTICATION_INTERNATIONAL"
  /** Promotions over the Cloud API. */
  | "MARKETING"
  /** Promotions over the Marketing Messages API. */
  | "MARKETING_LITE"
  /** Replies to users. */
  | "SERVICE"
  /** Messages about an action or request of the user. */
  | "UTILITY"
  | (string & {});

/**
 * Type of a conversation.
 * Other values are accepted, too.
 */
export type ConversationType =
  /** Free: started at a free entry point, such as an ad that opens a chat. */
  | "FREE_ENTRY_POINT"
  /** Free: within the free tier. */
  | "FREE_TIER"
  /** Charged at the regular rate. */
  | "REGULAR"
  | (string & {});

/**
 * Direction of a conversation.
 * Other values are accepted, too.
 */
export type ConversationDirection =
  /** Started by the business. */
  | "BUSINESS_INITIATED"
  /** Started by the user. */
  | "USER_INITIATED"
  | (string & {});

/**
 * Dimension of conversation analytics.
 * Other values are accepted, too.
 */
export type ConversationDimension =
  /** Category of the conversation. */
  | "CONVERSATION_CATEGORY"
  /** Direction of the conversation. */
  | "CONVERSATION_DIRECTION"
  /** Type of the conversation. */
  | "CONVERSATION_TYPE"
  /** Country of the user. */
  | "COUNTRY"
  /** Business phone number. */
  | "PHONE"
  | (string & {});

/** Conversation analytics of an account. */
export interface AccountConversationAnalytics {
  /** ID of the account. */
  id?: string;
  /** Number and cost of conversations. Absent if there is no data. */
  conversation_analytics?: ConversationAnalytics;
}

/** A page of conversation analytics. */
export interface ConversationAnalytics {
  /** Series of data points on this page. */
  data: ConversationSeries[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Series of data points of conversation analytics. */
export interface ConversationSeries {
  /** Data points, one for each interval and combination of dimensions. */
  data_points?: ConversationPoint[];
}

/** Number and cost of conversations in one interval. Contains the requested metrics and dimensions. */
export interface ConversationPoint {
  /** Start of the interval. Seconds since the Unix epoch. */
  start?: string | number;
  /** End of the interval. Seconds since the Unix epoch. */
  end?: string | number;
  /** Number of conversations. */
  conversation?: number;
  /** Cost in the account's currency. Absent if a shared credit line pays for the account. */
  cost?: number;
  /** Business phone number, digits only. */
  phone_number?: string;
  /** Country of the users, as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /** Type of the conversations. */
  conversation_type?: ConversationType;
  /** Direction of the conversations. */
  conversation_direction?: ConversationDirection;
  /** Category of the conversations. */
  conversation_category?: ConversationCategory;
}

/**
 * Lists the number and the cost of conversations in pages, over at most the last year.
 *
 * Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.
 */
export type ListConversationAnalytics = {
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
} & ConversationQuery;

/** Gets the number and the cost of delivered messages, over at most the last year. */
export type GetPricingAnalytics = {
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
} & PricingQuery;

/** Query of pricing analytics. */
export interface PricingQuery {
  /** Start of the period. Seconds since the Unix epoch. */
  start: number;
  /** End of the period. Seconds since the Unix epoch. */
  end: number;
  /** Length of the interval that a data point covers. */
  granularity: Granularity;
  /** Metrics to return. Default: all metrics. */
  metric_types?: readonly PricingMetric[];
  /** Pricing types of the messages. Default: all pricing types. */
  pricing_types?: readonly AnalyticsPricingType[];
  /** Pricing categories of the messages. Default: all pricing categories. */
  pricing_categories?: readonly AnalyticsPricingCategory[];
  /** Dimensions that the data points are broken down by. Default: none. */
  dimensions?: readonly PricingDimension[];
  /** Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers. */
  tiers?: readonly string[];
  /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
  phone_numbers?: readonly string[];
  /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
  country_codes?: readonly string[];
}

/**
 * Metric of pricing analytics.
 * Other values are accepted, too.
 */
export type PricingMetric =
  /** Cost in the account's currency. */
  | "COST"
  /** Number of delivered messages. */
  | "VOLUME"
  | (string & {});

/**
 * Pricing type of delivered messages.
 * Other values are accepted, too.
 */
export type AnalyticsPricingType =
  /** Charged at the regular rate. */
  | "REGULAR"
  /** Free within a customer service window. */
  | "FREE_CUSTOMER_SERVICE"
  /** Free after a free entry point, such as an ad that opens a chat. */
  | "FREE_ENTRY_POINT"
  /** Free within a customer service window of a group. */
  | "FREE_GROUP_CUSTOMER_SERVICE"
  | (string & {});

/**
 * Pricing category of delivered messages.
 * Other values are accepted, too.
 */
export type AnalyticsPricingCategory =
  /** Messages with one-time passwords. */
  | "AUTHENTICATION"
  /** One-time passwords at the international rate. */
  | "AUTHENTICATION_INTERNATIONAL"
  /** Promotions over the Cloud API. */
  | "MARKETING"
  /** Promotions over the Marketing Messages API. */
  | "MARKETING_LITE"
  /** Promotions with a maximum price. */
  | "MARKETING_LITE_DYNAMIC"
  /** Free-form messages to users. */
  | "SERVICE"
  /** Messages about an action or request of the user. */
  | "UTILITY"
  /** Messages of an AI agent. */
  | "AI_BOT"
  /** Promotions to groups. */
  | "GROUP_MARKETING"
  /** Promotions to groups over the Marketing Messages API. */
  | "GROUP_MARKETING_LITE"
  /** Free-form messages to groups. */
  | "GROUP_SERVICE"
  /** Utility messages to groups. */
  | "GROUP_UTILITY"
  /** Conversations that began with a referral. */
  | "REFERRAL_CONVERSION"
  | (string & {});

/**
 * Dimension of pricing analytics.
 * Other values are accepted, too.
 */
export type PricingDimension =
  /** Country of the user. */
  | "COUNTRY"
  /** Business phone number. */
  | "PHONE"
  /** Pricing category of the message. */
  | "PRICING_CATEGORY"
  /** Pricing type of the message. */
  | "PRICING_TYPE"
  /** Volume tier. Returned together with the dimensions `PRICING_CATEGORY` and `COUNTRY` only. */
  | "TIER"
  | (string & {});

/** Pricing analytics of an account. */
export interface AccountPricingAnalytics {
  /** ID of the account. */
  id?: string;
  /** Number and cost of delivered messages. Absent if there is no data. */
  pricing_analytics?: PricingAnalytics;
}

/** A page of pricing analytics. */
export interface PricingAnalytics {
  /** Series of data points on this page. */
  data: PricingSeries[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Series of data points of pricing analytics. */
export interface PricingSeries {
  /** Data points, one for each interval and combination of dimensions. */
  data_points?: PricingPoint[];
}

/** Number and cost of delivered messages in one interval. Contains the requested metrics and dimensions. */
export interface PricingPoint {
  /** Start of the interval. Seconds since the Unix epoch. */
  start?: string | number;
  /** End of the interval. Seconds since the Unix epoch. */
  end?: string | number;
  /** Number of delivered messages. */
  volume?: number;
  /** Cost in the account's currency. Absent if a partner's credit line pays for the account. */
  cost?: number;
  /** Business phone number, digits only. */
  phone_number?: string;
  /** Country of the users, as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /** Volume tier: lower and upper limit, both inclusive, such as `0:25000000` or `25000001:MAX`. */
  tier?: string;
  /** Pricing type of the messages. */
  pricing_type?: AnalyticsPricingType;
  /** Pricing category of the messages. */
  pricing_category?: AnalyticsPricingCategory;
}

/** Lists the number and the cost of delivered messages in pages, over at most the last year. */
export type ListPricingAnalytics = {
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
} & PricingQuery;

/** Gets the number, the average duration and the cost of calls. */
export type GetCallAnalytics = {
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
} & CallQuery;

/** Query of call analytics. */
export interface CallQuery {
  /** Start of the period. Seconds since the Unix epoch. */
  start: number;
  /** End of the period. Seconds since the Unix epoch. */
  end: number;
  /** Length of the interval that a data point covers. */
  granularity: Granularity;
  /** Metrics to return. Default: all metrics. */
  metric_types?: readonly CallMetric[];
  /** Directions of the calls. Default: all directions. */
  directions?: readonly AnalyticsCallDirection[];
  /** Dimensions that the data points are broken down by. Default: none. */
  dimensions?: readonly CallDimension[];
  /** Volume tiers of the calls. Default: all tiers. */
  tiers?: readonly string[];
  /** Phone numbers with country code, digits only. Default: all phone numbers of the account. */
  phone_numbers?: readonly string[];
  /** Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries. */
  country_codes?: readonly string[];
}

/**
 * Metric of call analytics.
 * Other values are accepted, too.
 */
export type CallMetric =
  /** Number of calls. */
  | "COUNT"
  /** Cost in the account's currency. */
  | "COST"
  /** Average duration in seconds. */
  | "AVERAGE_DURATION"
  | (string & {});

/**
 * Direction of calls in analytics.
 * Other values are accepted, too.
 */
export type AnalyticsCallDirection =
  /** Started by the user. */
  | "USER_INITIATED"
  /** Started by the business. */
  | "BUSINESS_INITIATED"
  | (string & {});

/**
 * Dimension of call analytics.
 * Other values are accepted, too.
 */
export type CallDimension =
  /** Business phone number. */
  | "PHONE"
  /** Direction of the call. */
  | "DIRECTION"
  /** Country of the user. */
  | "COUNTRY"
  /** Volume tier of the call. */
  | "TIER"
  | (string & {});

/** Call analytics of an account. */
export interface AccountCallAnalytics {
  /** ID of the account. */
  id?: string;
  /** Number, average duration and cost of calls. Absent if there is no data. */
  call_analytics?: CallAnalytics;
}

/** Number, average duration and cost of calls. */
export interface CallAnalytics {
  /** Length of the interval that a data point covers. */
  granularity?: Granularity;
  /** Directions of the counted calls: one direction, or a list. */
  directions?: unknown;
  /** Data points, one for each interval and combination of dimensions. */
  data_points?: CallPoint[];
}

/** Number, average duration and cost of calls in one interval. Contains the requested metrics and dimensions. */
export interface CallPoint {
  /** Start of the interval. Seconds since the Unix epoch. */
  start?: string | number;
  /** End of the interval. Seconds since the Unix epoch. */
  end?: string | number;
  /** Number of calls. */
  count?: number;
  /** Cost in the account's currency. */
  cost?: number;
  /** Average duration in seconds. */
  average_duration?: number;
  /** Direction of the calls. */
  direction?: AnalyticsCallDirection;
  /** Business phone number, digits only. */
  phone_number?: string;
  /** Country of the users, as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /** Volume tier of the calls. */
  tier?: string;
}

/** Lists the number, the average duration and the cost of calls in pages. */
export type ListCallAnalytics = {
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
} & CallQuery;

/** A page of call analytics. */
export interface CallAnalyticsPage {
  /** Series of data points on this page. */
  data: CallAnalytics[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/**
 * Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.
 *
 * Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007 until
 * then). Reads and clicks are counted for 7 days after the delivery.
 * If `use_waba_timezone` is `true`: `start` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`; `end` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`.
 */
export interface ListTemplateAnalytics {
  /** Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day. */
  start: string;
  /** End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day. */
  end: string;
  /** IDs of the templates. 1 to 10 templates. */
  template_ids: readonly string[];
  /** Metrics to return. Default: all metrics. */
  metric_types?: readonly TemplateMetric[];
  /** Product that sent the messages. Default: `CLOUD_API`. */
  product_type?: TemplateProduct;
  /** Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false. */
  use_waba_timezone?: boolean;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
  /** Constant; may be omitted. */
  granularity?: "DAILY";
}

/**
 * Metric of template analytics.
 * Other values are accepted, too.
 */
export type TemplateMetric =
  /** Number of messages sent. */
  | "SENT"
  /** Number of messages delivered. */
  | "DELIVERED"
  /** Number of messages read. */
  | "READ"
  /** Number of replies. */
  | "REPLIED"
  /** Number of clicks per button. Marketing and utility templates only. */
  | "CLICKED"
  /** Cost in the account's currency: total, per delivery and per click. */
  | "COST"
  /** Number of app activations. */
  | "APP_ACTIVATIONS"
  /** Number of additions to the cart in the app. */
  | "APP_ADD_TO_CART"
  /** Number of checkouts initiated in the app. */
  | "APP_CHECKOUTS_INITIATED"
  /** Number of purchases in the app. */
  | "APP_PURCHASES"
  /** Value of the purchases in the app. */
  | "APP_PURCHASES_CONVERSION_VALUE"
  /** Number of additions to the cart on the website. */
  | "WEBSITE_ADD_TO_CART"
  /** Number of checkouts initiated on the website. */
  | "WEBSITE_CHECKOUTS_INITIATED"
  /** Number of purchases on the website. */
  | "WEBSITE_PURCHASES"
  /** Value of the purchases on the website. */
  | "WEBSITE_PURCHASES_CONVERSION_VALUE"
  | (string & {});

/**
 * Product that sent the messages of a template.
 * Other values are accepted, too.
 */
export type TemplateProduct =
  /** The Cloud API. */
  | "CLOUD_API"
  /** Marketing Messages API. */
  | "MARKETING_MESSAGES_LITE_API"
  /** Marketing Messages API, by the later name that parts of the platform's documentation use. */
  | "MARKETING_MESSAGES_API_FOR_WHATSAPP"
  | (string & {});

/** A page of template analytics. */
export interface TemplateAnalytics {
  /** Series of data points on this page. */
  data: TemplateSeries[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Series of data points of template analytics. */
export interface TemplateSeries {
  /** Length of the interval that a data point covers: `DAILY`. */
  granularity?: string;
  /** Product that sent the messages. */
  product_type?: TemplateProduct;
  /** Time zone of the days. Present when the account's time zone was requested. */
  waba_timezone?: string;
  /** Data points, one for each template and day. */
  data_points?: TemplatePoint[];
}

/** Deliveries, reads, clicks, conversions and cost of a template on one day. Contains the requested metrics. */
export interface TemplatePoint {
  /** ID of the template. */
  template_id?: string;
  /** Start of the day, in seconds since the Unix epoch or as a date. */
  start?: string;
  /** End of the day, in seconds since the Unix epoch or as a date. */
  end?: string;
  /** Number of messages sent. */
  sent?: number;
  /** Number of messages delivered. */
  delivered?: number;
  /** Number of messages read. */
  read?: number;
  /** Number of replies. */
  replied?: number;
  /** Clicks, by type and button. */
  clicked?: TemplateClicks[];
  /** Costs, by type. */
  cost?: TemplateCost[];
  /** Number of app activations. */
  app_activations?: unknown;
  /** Number of additions to the cart in the app. */
  app_add_to_cart?: unknown;
  /** Number of checkouts initiated in the app. */
  app_checkouts_initiated?: unknown;
  /** Number of purchases in the app. */
  app_purchases?: unknown;
  /** Value of the purchases in the app. */
  app_purchases_conversion_value?: unknown;
  /** Number of additions to the cart on the website. */
  website_add_to_cart?: unknown;
  /** Number of checkouts initiated on the website. */
  website_checkouts_initiated?: unknown;
  /** Number of purchases on the website. */
  website_purchases?: unknown;
  /** Value of the purchases on the website. */
  website_purchases_conversion_value?: unknown;
}

/** Clicks of one type, on one button. */
export interface TemplateClicks {
  /**
   * Type of the clicks: `quick_reply_button`, `url_button` for all clicks on a URL button, or `unique_url_button`
   * for the number of users who clicked it.
   */
  type?: string;
  /** Text of the button. */
  button_content?: string;
  /** Number of clicks. */
  count?: number;
}

/** Cost of one type. */
export interface TemplateCost {
  /** Type of the cost: `amount_spent`, `cost_per_delivered` or `cost_per_url_button_click`. */
  type?: string;
  /**
   * Cost in the account's currency. Absent if it can't be computed, or if a partner's credit line pays for the
   * account.
   */
  value?: number;
}

/** Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days. */
export interface ListTemplateGroupAnalytics {
  /** Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch. */
  start: string;
  /** End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch. */
  end: string;
  /** IDs of the template groups. 1 to 10 groups. */
  template_group_ids: readonly string[];
  /** Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them. */
  metric_types?: readonly TemplateMetric[];
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
  /** Constant; may be omitted. */
  granularity?: "DAILY";
}

/** A page of template group analytics. */
export interface TemplateGroupAnalytics {
  /** Series of data points on this page. */
  data: TemplateGroupSeries[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Series of data points of template group analytics. */
export interface TemplateGroupSeries {
  /** Length of the interval that a data point covers: `DAILY`. */
  granularity?: string;
  /** Product that sent the messages. */
  product_type?: TemplateProduct;
  /** Data points, one for each template group and day. */
  data_points?: TemplateGroupPoint[];
}

/** Deliveries, reads, clicks and cost of a template group on one day. Contains the requested metrics. */
export interface TemplateGroupPoint {
  /** ID of the template group. */
  template_group_id?: string;
  /** Start of the day, in seconds since the Unix epoch or as a date. */
  start?: string;
  /** End of the day, in seconds since the Unix epoch or as a date. */
  end?: string;
  /** Number of messages sent. */
  sent?: number;
  /** Number of messages delivered. */
  delivered?: number;
  /** Number of messages read. */
  read?: number;
  /** Clicks, by type and button. */
  clicked?: TemplateClicks[];
  /** Costs, by type. */
  cost?: TemplateCost[];
}

/** Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days. */
export interface ListGroupAnalytics {
  /** Start of the period, at most 90 days ago. Seconds since the Unix epoch. */
  start: number;
  /** End of the period. Seconds since the Unix epoch. */
  end: number;
  /** IDs of the groups. One group per query. */
  group_ids: readonly string[];
  /** Metrics to return. */
  metric_types: readonly GroupMetric[];
  /** Length of the interval that a data point covers: `DAILY`. Default: `DAILY`. */
  granularity?: string;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Metric of group analytics.
 * Other values are accepted, too.
 */
export type GroupMetric =
  /** Number of messages sent. */
  | "SENT"
  /** Number of messages delivered. */
  | "DELIVERED"
  /** Number of messages read. */
  | "READ"
  /** Number of participants who joined. */
  | "PARTICIPANTS_JOINED"
  /** Number of participants who left. */
  | "PARTICIPANTS_LEFT"
  /** Number of clicks on links and buttons. */
  | "CLICKS"
  /** Cost in the account's currency. */
  | "COST"
  /** Number of replies. */
  | "REPLIES"
  | (string & {});

/** A page of group analytics. */
export interface GroupAnalytics {
  /** Series of data points on this page. */
  data: GroupSeries[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Series of data points of group analytics. */
export interface GroupSeries {
  /** Data points, one for each day. */
  data_points?: GroupPoint[];
}

/** Number of messages and of changed participants of a group on one day. Contains the requested metrics. */
export interface GroupPoint {
  /** ID of the group. */
  group_id?: string;
  /** Start of the day. Seconds since the Unix epoch. */
  start?: string | number;
  /** End of the day. Seconds since the Unix epoch. */
  end?: string | number;
  /** Number of messages sent. */
  sent?: number;
  /** Number of messages delivered. */
  delivered?: number;
  /** Number of messages read. */
  read?: number;
  /** Number of participants who joined. */
  joined?: number;
  /** Number of participants who left. */
  left?: number;
}

/**
 * Lists performance metrics of a template.
 *
 * The platform documents neither the metrics nor their availability.
 */
export interface ListTemplatePerformanceMetrics {
  /** Name of the template. */
  name?: string;
  /** ID of the template. */
  template_id?: string;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A page of performance metrics. */
export interface TemplatePerformanceMetrics {
  /** Metrics by name, in the form in which the platform returns them. */
  data: Record<string, unknown>[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}
