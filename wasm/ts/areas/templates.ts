// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Inline } from "../forms.js";
import type { TemplateCategory } from "./message_samples.js";
import type { EnrollStatus } from "./accounts.js";
import type { HealthStatus, Paging } from "./shared.js";

/** Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`. */
export interface TemplatesArea {
  /**
   * Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
   * `message_send_ttl_seconds` is in the range of the category.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  create(params: CreateTemplate, options?: Options): Promise<CreatedTemplate>;

  /**
   * Creates a template from a library template. Its text stays unchanged, and it is usually approved at once.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
   */
  createFromLibrary(params: CreateTemplateFromLibrary, options?: Options): Promise<CreatedTemplate>;

  /**
   * Lists the templates of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  list(params?: ListTemplates, options?: Options): Promise<Templates>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListTemplates, options?: Options): AsyncGenerator<Template, void>;

  /**
   * Gets a template by its ID. The response can be passed to `check_template`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  get(params: GetTemplate, options?: Options): Promise<Template>;

  /**
   * Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
   */
  listLibrary(params?: ListLibraryTemplates, options?: Options): Promise<LibraryTemplates>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listLibraryAll(params?: ListLibraryTemplates, options?: Options): AsyncGenerator<LibraryTemplate, void>;
}

/**
 * Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
 * `message_send_ttl_seconds` is in the range of the category.
 */
export interface CreateTemplate {
  /** Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language. */
  name: string;
  /** Language of the template, such as `en_US`. */
  language: string;
  /** Category of the template. The platform can change it to marketing. */
  category: TemplateCategory;
  /** Components of the template. Exactly one body. */
  components: readonly NewComponent[];
  /** Format of the parameters. Default: `POSITIONAL`. */
  parameter_format?: ParameterFormat;
  /**
   * Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
   * 43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
   */
  message_send_ttl_seconds?: number;
  /** Turns off the tracking of link clicks. */
  cta_url_link_tracking_opted_out?: boolean;
  /** Deprecated, without effect since April 2025: the platform changes the category of templates in any case. */
  allow_category_change?: boolean;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A component of a new template. */
export type NewComponent = Inline<{
  /** Header of the template. */
  HEADER: NewHeader;
  /** Body of the template. */
  BODY: NewBody;
  /** Footer of the template. */
  FOOTER: NewFooter;
  /** Buttons of the template. */
  BUTTONS: NewButtons;
}>;

/** Header of a new template. */
export interface NewHeader {
  /** Format of the header. */
  format: HeaderFormat;
  /** Text of a text header. At most 60 characters, with at most one parameter. */
  text?: string;
  /** Sample content of the header. Required for media and for a text with a parameter. */
  example?: HeaderExample;
}

/**
 * Format of a template header.
 * Other values are accepted, too.
 */
export type HeaderFormat =
  /** A text header. */
  | "TEXT"
  /** An image header. */
  | "IMAGE"
  /** A video header. */
  | "VIDEO"
  /** A document header (PDF). */
  | "DOCUMENT"
  /** A GIF header. Marketing Messages API only. */
  | "GIF"
  /** A location header. */
  | "LOCATION"
  /** A product header. */
  | "PRODUCT"
  | (string & {});

/** Sample content of a template header. */
export interface HeaderExample {
  /** Sample value of a positional parameter. */
  header_text?: readonly string[];
  /** Sample value of a named parameter. */
  header_text_named_params?: readonly NamedExample[];
  /** Sample media for an image, video or document header: the handle of a resumable upload. */
  header_handle?: readonly string[];
}

/** Sample value of a named parameter. */
export interface NamedExample {
  /** Name of the parameter. Lowercase letters and underscores. */
  param_name: string;
  /** Sample value of the parameter. */
  example: string;
}

/** Body of a new template. */
export interface NewBody {
  /** Text of the body. At most 1,024 characters. Not for authentication templates, which have a fixed text. */
  text?: string;
  /** Sample values of the parameters in the text. */
  example?: BodyExample;
  /** Adds the recommendation not to share the code. For authentication templates. */
  add_security_recommendation?: boolean;
}

/** Sample values of the parameters in a template body. */
export interface BodyExample {
  /** Sample values of positional parameters: a list that contains one list of values. */
  body_text?: readonly (readonly string[])[];
  /** Sample values of named parameters. */
  body_text_named_params?: readonly NamedExample[];
}

/** Footer of a new template. */
export interface NewFooter {
  /** Text of the footer. At most 60 characters. */
  text?: string;
  /** Validity of the code in minutes, 1 to 90. For authentication templates. */
  code_expiration_minutes?: number;
}

/** Buttons of a new template. */
export interface NewButtons {
  /**
   * Buttons of the template. At most 10, of which 2 URL buttons, 1 phone number button and 1 copy code button. Quick reply
   * buttons are adjacent.
   */
  buttons: readonly NewButton[];
}

/** A button of a new template. */
export type NewButton = Inline<{
  /** Quick reply button, which sends its label to the business. */
  QUICK_REPLY: NewQuickReply;
  /** URL button, which opens a web page. At most two. */
  URL: NewUrlButton;
  /** Phone number button, which calls a number. At most one. */
  PHONE_NUMBER: NewPhoneButton;
  /** Copy code button, which copies a code. At most one. */
  COPY_CODE: NewCopyCodeButton;
}>;

/** A quick reply button of a new template. */
export interface NewQuickReply {
  /** Label of the button. At most 25 characters. */
  text: string;
}

/** A URL button of a new template. */
export interface NewUrlButton {
  /** Label of the button. At most 25 characters. */
  text: string;
  /** URL of the web page. At most 2,000 characters, with at most one parameter, at the end. */
  url: string;
  /** Sample URL, complete. Required for a URL with a parameter. */
  example?: readonly string[];
}

/** A phone number button of a new template. */
export interface NewPhoneButton {
  /** Label of the button. At most 25 characters. */
  text: string;
  /** Phone number to call. At most 20 characters. */
  phone_number: string;
}

/** A copy code button of a new template. */
export interface NewCopyCodeButton {
  /** Sample code. At most 20 characters. */
  example: string;
}

/**
 * Format of a template's parameters.
 * Other values are accepted, too.
 */
export type ParameterFormat =
  /** Named parameters, such as `{{first_name}}`. */
  | "NAMED"
  /** Positional parameters, such as `{{1}}`. */
  | "POSITIONAL"
  | (string & {});

/** Result of creating a template. */
export interface CreatedTemplate {
  /** ID of the template. */
  id: string;
  /** Status of the template. */
  status?: TemplateStatus;
  /** Category that the platform assigned. */
  category?: TemplateCategory;
}

/**
 * Status of a template.
 * Other values are accepted, too.
 */
export type TemplateStatus =
  /** Approved: the template can be sent. */
  | "APPROVED"
  /** Pending review by the platform. */
  | "PENDING"
  /** Rejected by the platform. */
  | "REJECTED"
  /** Paused temporarily because of low quality. */
  | "PAUSED"
  /** Disabled permanently because of low quality. */
  | "DISABLED"
  /** In appeal: the rejection is under review. */
  | "IN_APPEAL"
  /** Pending deletion: deleted after the last pending message is delivered. */
  | "PENDING_DELETION"
  /** Deleted by the business. */
  | "DELETED"
  /** Limit exceeded: the account has the maximum number of templates. */
  | "LIMIT_EXCEEDED"
  /** Archived manually, or automatically after 12 months without a send. Cannot be sent. */
  | "ARCHIVED"
  | (string & {});

/** Creates a template from a library template. Its text stays unchanged, and it is usually approved at once. */
export interface CreateTemplateFromLibrary {
  /** Name of the new template. At most 512 lowercase letters, digits and underscores. Unique per language. */
  name: string;
  /** Language of the new template, such as `en_US`. */
  language: string;
  /** Category of the library template. */
  category: TemplateCategory;
  /** Name of the library template. */
  library_template_name: string;
  /** Inputs for the buttons, in the order of the buttons. */
  library_template_button_inputs?: readonly LibraryButton[];
  /** Inputs for the optional parts of the body. */
  library_template_body_inputs?: LibraryBody;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Input for a button of a library template. */
export interface LibraryButton {
  /** Type of the button. */
  type: LibraryButtonType;
  /** URL of the web page, for `URL`. */
  url?: LibraryUrl;
  /** Phone number to call, for `PHONE_NUMBER`. At most 20 characters. */
  phone_number?: string;
  /** Delivery of the code to the app, for `OTP`. */
  otp_type?: OtpType;
  /** Android apps that receive the code without copying, for `OTP`. */
  supported_apps?: readonly SupportedApp[];
  /** Acceptance of the zero-tap terms, for `OTP`. */
  zero_tap_terms_accepted?: boolean;
}

/**
 * Type of a library template's button.
 * Other values are accepted, too.
 */
export type LibraryButtonType =
  /** URL button, which opens a web page. */
  | "URL"
  /** Phone number button, which calls a number. */
  | "PHONE_NUMBER"
  /** Quick reply button, which sends its label to the business. */
  | "QUICK_REPLY"
  /** One-time password button, which delivers the code to an app. */
  | "OTP"
  | (string & {});

/** URL of a library template's button. */
export interface LibraryUrl {
  /** URL of the web page. At most 2,000 characters, with at most one parameter, at the end. */
  base_url: string;
  /** Sample URL, complete. Required for a URL with a parameter. */
  url_suffix_example?: string;
}

/**
 * Delivery of a one-time password to an app.
 * Other values are accepted, too.
 */
export type OtpType =
  /** Copy code: the user copies the code. */
  | "COPY_CODE"
  /** One-tap: the user taps once to fill in the code. */
  | "ONE_TAP"
  /** Zero-tap: the app receives the code without user action. */
  | "ZERO_TAP"
  | (string & {});

/** An Android app that receives one-time passwords. */
export interface SupportedApp {
  /** Package name of the app, such as `com.example.app`. */
  package_name: string;
  /** Hash of the app's signing key. */
  signature_hash: string;
}

/** Inputs for the optional parts of a library template's body. */
export interface LibraryBody {
  /** Adds the contact number of the business. */
  add_contact_number?: boolean;
  /** Adds a link to learn more. */
  add_learn_more_link?: boolean;
  /** Adds the recommendation not to share the code. */
  add_security_recommendation?: boolean;
  /** Adds a link to track the package. */
  add_track_package_link?: boolean;
  /** Validity of the code in minutes. 1 to 90. */
  code_expiration_minutes?: number;
}

/** Lists the templates of a WhatsApp Business account. */
export interface ListTemplates {
  /** Name filter: only templates with this name, in all languages. */
  name?: string;
  /** Content filter: only templates with this text in a component. */
  content?: string;
  /** Name or content filter: only templates with this text in the name or in a component. */
  name_or_content?: string;
  /** Language filter: only templates in these languages, such as `en_US`. */
  language?: readonly string[];
  /** Category filter: only templates of these categories. */
  category?: readonly TemplateCategory[];
  /**
   * Correct category filter: only templates that belong to this category according to the platform, but have
   * another.
   */
  correct_category?: TemplateCategory;
  /** Status filter: only templates with one of these statuses. */
  status?: readonly TemplateStatus[];
  /** Quality filter: only templates with one of these quality ratings. */
  quality_score?: readonly QualityScore[];
  /** Source filter: only templates created manually, or only templates generated by Direct Send. */
  source?: TemplateSource;
  /** Start of the period in which the template was changed. Seconds since the Unix epoch. */
  since?: number;
  /** End of the period in which the template was changed. Seconds since the Unix epoch. */
  until?: number;
  /** Fields to return per template. */
  fields?: readonly TemplateField[];
  /**
   * Summary fields to return, separated by commas: `total_count`, `message_template_count`,
   * `message_template_limit`, `are_translations_complete`.
   */
  summary?: string;
  /** Maximum number of templates per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Quality rating of a template.
 * Other values are accepted, too.
 */
export type QualityScore =
  /** High quality (GREEN). */
  | "GREEN"
  /** Medium quality (YELLOW). The template can be paused soon. */
  | "YELLOW"
  /** Low quality (RED). The template can be paused. */
  | "RED"
  /** Unrated: too little user feedback. */
  | "UNKNOWN"
  | (string & {});

/**
 * Source of a template.
 * Other values are accepted, too.
 */
export type TemplateSource =
  /** Generated by Direct Send from a message. Cannot be edited or deleted. */
  | "AUTO_GENERATED"
  /** Created manually by the business. */
  | "MANUAL"
  | (string & {});

/**
 * Field of `Template` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `language`, `status`, `category`, `parameter_format`, `components`, `quality_score`, `rejected_reason`.
 */
export type TemplateField =
  /** ID of the template. */
  | "id"
  /** Name of the template, the same in all languages. */
  | "name"
  /** Language of the template, such as `en_US`. */
  | "language"
  /** Status of the template. */
  | "status"
  /** Category of the template. */
  | "category"
  /** Subcategory of the template, such as `ORDER_STATUS`. */
  | "sub_category"
  /** Previous category of the template. */
  | "previous_category"
  /** Category that the platform considers correct. */
  | "correct_category"
  /** Format of the parameters: named or positional. */
  | "parameter_format"
  /** Components of the template, as stored by the platform. */
  | "components"
  /** Quality rating of the template. */
  | "quality_score"
  /** Reason for the rejection. `NONE` if the template was not rejected. */
  | "rejected_reason"
  /** Delivery time limit (TTL) of messages with the template, in seconds. */
  | "message_send_ttl_seconds"
  /** True if link click tracking is off. */
  | "cta_url_link_tracking_opted_out"
  /** Name of the library template from which the template was created. */
  | "library_template_name"
  /** Automatic creative optimizations of a marketing template. */
  | "degrees_of_freedom_spec"
  /** Maximum price. Absent if the template was created without one. */
  | "optimization_spec"
  /** Health status of the template: sending capability and blocking errors. */
  | "health_status"
  | (string & {});

/** A page of templates. */
export interface Templates {
  /** Templates on this page. */
  data: Template[];
  /** Summary of all templates. Returned if `summary` is requested. */
  summary?: TemplateSummary;
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A template in one language. Contains only the requested fields. */
export interface Template {
  /** ID of the template. */
  id?: string;
  /** Name of the template, the same in all languages. */
  name?: string;
  /** Language of the template, such as `en_US`. */
  language?: string;
  /** Status of the template. */
  status?: TemplateStatus;
  /** Category of the template. */
  category?: TemplateCategory;
  /** Subcategory of the template, such as `ORDER_STATUS`. */
  sub_category?: string;
  /** Previous category of the template. */
  previous_category?: string;
  /** Category that the platform considers correct. */
  correct_category?: TemplateCategory;
  /** Format of the parameters: named or positional. */
  parameter_format?: ParameterFormat;
  /** Components of the template, as stored by the platform. */
  components?: unknown[];
  /** Quality rating of the template. */
  quality_score?: TemplateRating;
  /** Reason for the rejection. `NONE` if the template was not rejected. */
  rejected_reason?: string;
  /** Delivery time limit (TTL) of messages with the template, in seconds. */
  message_send_ttl_seconds?: number;
  /** True if link click tracking is off. */
  cta_url_link_tracking_opted_out?: boolean;
  /** Name of the library template from which the template was created. */
  library_template_name?: string;
  /** Automatic creative optimizations of a marketing template. */
  degrees_of_freedom_spec?: TemplateFreedom;
  /** Maximum price. Absent if the template was created without one. */
  optimization_spec?: TemplatePrice;
  /** Health status of the template: sending capability and blocking errors. */
  health_status?: HealthStatus;
}

/** Quality rating of a template, with date and reasons. */
export interface TemplateRating {
  /** Quality rating of the template. */
  score?: QualityScore;
  /** Date of the rating. Seconds since the Unix epoch. */
  date?: string | number;
  /** Reasons for the rating. */
  reasons?: string[];
}

/** Automatic creative optimizations of a marketing template. */
export interface TemplateFreedom {
  /** Features of creative optimization, each with its status. */
  creative_features_spec?: TemplateFeature[];
}

/** Feature of creative optimization, with its status for a template. */
export interface TemplateFeature {
  /** Name of the feature in upper case, such as `IMAGE_TOUCHUPS`. */
  key?: string;
  /** Status of the feature. */
  value?: TemplateFeatureStatus;
}

/** Status of a creative optimization feature. */
export interface TemplateFeatureStatus {
  /** Enrollment status of the feature. */
  enroll_status?: EnrollStatus;
}

/** Maximum price of a marketing template. */
export interface TemplatePrice {
  /** Maximum price per 1,000 deliveries, in the smallest unit of the account's currency. */
  bid_amount?: number;
  /** Bid strategy: `LOWEST_COST_WITH_BID_CAP`. */
  bid_strategy?: string;
}

/** Summary of the templates of an account. */
export interface TemplateSummary {
  /** Number of templates that match the request. */
  total_count?: number;
  /** Number of templates of the account. */
  message_template_count?: number;
  /** Maximum number of templates of the account. */
  message_template_limit?: number;
  /** True if all templates exist in all languages. */
  are_translations_complete?: boolean;
}

/** Gets a template by its ID. The response can be passed to `check_template`. */
export interface GetTemplate {
  /** ID of the template. */
  template_id: string;
  /** Fields to return. */
  fields?: readonly TemplateField[];
}

/** Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`). */
export interface ListLibraryTemplates {
  /** Text to search for in the name or the components of the template. */
  search?: string;
  /** Category filter: only templates of this category. */
  category?: TemplateCategory;
  /** Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`. */
  topic?: string;
  /** Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`. */
  usecase?: string;
  /** Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`. */
  industry?: string;
  /** Language filter, such as `en_US`. */
  language?: string;
  /** Maximum number of templates per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/** A page of library templates. */
export interface LibraryTemplates {
  /** Templates on this page. */
  data: LibraryTemplate[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A template of the library. */
export interface LibraryTemplate {
  /** ID of the library template. */
  id?: string;
  /** Name of the library template. */
  name?: string;
  /** Language of the template, such as `en_US`. */
  language?: string;
  /** Category of the template. */
  category?: TemplateCategory;
  /** Topic of the template. */
  topic?: string;
  /** Use case of the template. */
  usecase?: string;
  /** Industries that the template is for. */
  industry?: string[];
  /** Text of the header. */
  header?: string;
  /** Text of the body. */
  body?: string;
  /** Sample values of the body parameters. */
  body_params?: string[];
  /** Types of the body parameters: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`. */
  body_param_types?: string[];
  /** Buttons of the template, as stored by the platform. */
  buttons?: unknown[];
}
