// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Inline } from "../forms.js";
import type { TemplateCategory } from "./message_samples.js";
import type { HealthStatus } from "./phone_numbers.js";
import type { EnrollStatus } from "./accounts.js";
import type { Paging } from "./shared.js";

/** Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`. */
export interface TemplatesArea {
  /**
   * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
   * `message_send_ttl_seconds` is in the range of the category.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  create(params: CreateTemplate, options?: Options): Promise<CreatedTemplate>;

  /**
   * Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
   */
  createFromLibrary(params: CreateTemplateFromLibrary, options?: Options): Promise<CreatedTemplate>;

  /**
   * List the templates of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  list(params?: ListTemplates, options?: Options): Promise<Templates>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listAll(params?: ListTemplates, options?: Options): AsyncGenerator<Template, void>;

  /**
   * Get one template, as `check_template` wants it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  get(params: GetTemplate, options?: Options): Promise<Template>;

  /**
   * List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
   */
  listLibrary(params?: ListLibraryTemplates, options?: Options): Promise<LibraryTemplates>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listLibraryAll(params?: ListLibraryTemplates, options?: Options): AsyncGenerator<LibraryTemplate, void>;
}

/**
 * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
 * `message_send_ttl_seconds` is in the range of the category.
 */
export interface CreateTemplate {
  /** Up to 512 lower-case letters, digits and underscores; one template for each name and language. */
  name: string;
  /** As in `en_US`. */
  language: string;
  /** What it is for. The platform may decide that it is marketing. */
  category: TemplateCategory;
  /**
   * Its parts, one of them a body.
   * Exactly one of them is a body.
   */
  components: readonly NewComponent[];
  /** How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`. */
  parameter_format?: ParameterFormat;
  /**
   * For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
   * 2,592,000 for marketing. -1 is 30 days for the first two.
   */
  message_send_ttl_seconds?: number;
  /** Don't count clicks on its links. */
  cta_url_link_tracking_opted_out?: boolean;
  /** Had a meaning until April 2025; the platform recategorises now whether it is there or not. */
  allow_category_change?: boolean;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A part of a new template. */
export type NewComponent = Inline<{
  /** On top. */
  HEADER: NewHeader;
  /** The text. */
  BODY: NewBody;
  /** Small text below. */
  FOOTER: NewFooter;
  /** Buttons. */
  BUTTONS: NewButtons;
}>;

/** What stands on top of a new template. */
export interface NewHeader {
  /** The kind of header. */
  format: HeaderFormat;
  /** For a text header: up to 60 characters with at most one parameter. */
  text?: string;
  /** A sample of what will fill it. */
  example?: HeaderExample;
}

/**
 * Kinds of header.
 * Other values are accepted, too.
 */
export type HeaderFormat =
  /** Text. */
  | "TEXT"
  /** A picture. */
  | "IMAGE"
  /** A video. */
  | "VIDEO"
  /** A document (PDF). */
  | "DOCUMENT"
  /** A moving picture, by the Marketing Messages API only. */
  | "GIF"
  /** A place. */
  | "LOCATION"
  /** A product. */
  | "PRODUCT"
  | (string & {});

/** A sample of what will fill a header. */
export interface HeaderExample {
  /** For a parameter with a number. */
  header_text?: readonly string[];
  /** For a parameter with a name. */
  header_text_named_params?: readonly NamedExample[];
  /** For a picture, video or document: the handle of a resumable upload. */
  header_handle?: readonly string[];
}

/** A sample for a parameter with a name. */
export interface NamedExample {
  /** The parameter's name: lower-case letters and underscores. */
  param_name: string;
  /** The sample. */
  example: string;
}

/** The text of a new template. */
export interface NewBody {
  /** Up to 1024 characters; not for authentication, which has a text of its own. */
  text?: string;
  /** Samples of what will fill it. */
  example?: BodyExample;
  /** For authentication: add the advice not to share the code. */
  add_security_recommendation?: boolean;
}

/** Samples of what will fill a text. */
export interface BodyExample {
  /** For parameters with numbers: a list that holds one list of values. */
  body_text?: readonly (readonly string[])[];
  /** For parameters with names. */
  body_text_named_params?: readonly NamedExample[];
}

/** Small text below a new template. */
export interface NewFooter {
  /** Up to 60 characters. */
  text?: string;
  /** For authentication: for how long the code is good, in minutes (1 to 90). */
  code_expiration_minutes?: number;
}

/** The buttons of a new template. */
export interface NewButtons {
  /**
   * Up to 10, quick replies all in a row.
   * Quick replies stand next to each other.
   * At most two buttons open pages, one calls a number and one copies a code.
   */
  buttons: readonly NewButton[];
}

/** A button of a new template. */
export type NewButton = Inline<{
  /** Answers with its text. */
  QUICK_REPLY: NewQuickReply;
  /** Opens a page. Up to two. */
  URL: NewUrlButton;
  /** Calls a number. Up to one. */
  PHONE_NUMBER: NewPhoneButton;
  /** Copies a code. Up to one. */
  COPY_CODE: NewCopyCodeButton;
}>;

/** A button that answers with its text. */
export interface NewQuickReply {
  /** Up to 25 characters. */
  text: string;
}

/** A button that opens a page. */
export interface NewUrlButton {
  /** Up to 25 characters. */
  text: string;
  /** Up to 2000 characters, with at most one parameter, at the very end. */
  url: string;
  /** With a parameter: one whole URL as a sample. */
  example?: readonly string[];
}

/** A button that calls a number. */
export interface NewPhoneButton {
  /** Up to 25 characters. */
  text: string;
  /** Up to 20 characters. */
  phone_number: string;
}

/** A button that copies a code. */
export interface NewCopyCodeButton {
  /** A sample of the code, up to 20 characters. */
  example: string;
}

/**
 * How a template's parameters are written.
 * Other values are accepted, too.
 */
export type ParameterFormat =
  /** `{{first_name}}` */
  | "NAMED"
  /** `{{1}}` */
  | "POSITIONAL"
  | (string & {});

/** A template that is under review. */
export interface CreatedTemplate {
  /** Its id. */
  id: string;
  /** The state of its review. */
  status?: TemplateStatus;
  /** The category that the platform gave it. */
  category?: TemplateCategory;
}

/**
 * A template's state.
 * Other values are accepted, too.
 */
export type TemplateStatus =
  /** It can be sent. */
  | "APPROVED"
  /** It is under review. */
  | "PENDING"
  /** It was refused. */
  | "REJECTED"
  /** Held back for a while because of bad quality. */
  | "PAUSED"
  /** Held back for good because of bad quality. */
  | "DISABLED"
  /** It was refused, and somebody looks again. */
  | "IN_APPEAL"
  /** It is deleted when the last message with it has arrived. */
  | "PENDING_DELETION"
  /** It was deleted. */
  | "DELETED"
  /** The account has as many templates as it may have. */
  | "LIMIT_EXCEEDED"
  /** It wasn't sent for long, or was put away. */
  | "ARCHIVED"
  | (string & {});

/** Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words. */
export interface CreateTemplateFromLibrary {
  /** Up to 512 lower-case letters, digits and underscores; one template for each name and language. */
  name: string;
  /** As in `en_US`. */
  language: string;
  /** The category of the template in the library. */
  category: TemplateCategory;
  /** The name of the template in the library. */
  library_template_name: string;
  /** What its buttons do, in their order. */
  library_template_button_inputs?: readonly LibraryButton[];
  /** What its text says besides. */
  library_template_body_inputs?: LibraryBody;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** What a button of a library's template does. */
export interface LibraryButton {
  /** The kind of button. */
  type: LibraryButtonType;
  /** `URL`: the page. */
  url?: LibraryUrl;
  /** `PHONE_NUMBER`: the number, up to 20 characters. */
  phone_number?: string;
  /** `OTP`: how the code gets into your app. */
  otp_type?: OtpType;
  /** `OTP`: your apps, which get the code without being copied into. */
  supported_apps?: readonly SupportedApp[];
  /** `OTP`: accepts the terms of codes that nobody taps. */
  zero_tap_terms_accepted?: boolean;
}

/**
 * Kinds of button in the library.
 * Other values are accepted, too.
 */
export type LibraryButtonType =
  /** Opens a page. */
  | "URL"
  /** Calls a number. */
  | "PHONE_NUMBER"
  /** Answers with its text. */
  | "QUICK_REPLY"
  /** Brings a one-time code into an app. */
  | "OTP"
  | (string & {});

/** The page that a button opens. */
export interface LibraryUrl {
  /** Up to 2000 characters, with at most one parameter, at the very end. */
  base_url: string;
  /** With a parameter: one whole URL as a sample. */
  url_suffix_example?: string;
}

/**
 * How a one-time code gets into an app.
 * Other values are accepted, too.
 */
export type OtpType =
  /** The person copies it. */
  | "COPY_CODE"
  /** By one tap. */
  | "ONE_TAP"
  /** By itself. */
  | "ZERO_TAP"
  | (string & {});

/** An app for Android that gets one-time codes. */
export interface SupportedApp {
  /** Its package, as in `com.example.app`. */
  package_name: string;
  /** The hash of the key that it is signed with. */
  signature_hash: string;
}

/** What the text of a library's template says besides. */
export interface LibraryBody {
  /** Whom to call. */
  add_contact_number?: boolean;
  /** Where to learn more. */
  add_learn_more_link?: boolean;
  /** That the code isn't to be shared. */
  add_security_recommendation?: boolean;
  /** Where to track the parcel. */
  add_track_package_link?: boolean;
  /** For how long the code is good, in minutes: 1 to 90. */
  code_expiration_minutes?: number;
}

/** List the templates of a WhatsApp Business account. */
export interface ListTemplates {
  /** Only those with this name, in all their languages. */
  name?: string;
  /** Only those with this in their texts. */
  content?: string;
  /** Only those with this in their name or texts. */
  name_or_content?: string;
  /** Only those in these languages, as in `en_US`. */
  language?: readonly string[];
  /** Only those of these categories. */
  category?: readonly TemplateCategory[];
  /** Only those that the platform finds to be of another category than they are: this one. */
  correct_category?: TemplateCategory;
  /** Only those in these states. */
  status?: readonly TemplateStatus[];
  /** Only those that people rate like this. */
  quality_score?: readonly QualityScore[];
  /** Only those that you made, or that Direct Send made of messages. */
  source?: TemplateSource;
  /** Only those that were changed since then, in seconds since 1970. */
  since?: number;
  /** Only those that were changed until then, in seconds since 1970. */
  until?: number;
  /** What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told. */
  fields?: string;
  /**
   * What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
   * `are_translations_complete`.
   */
  summary?: string;
  /** How many on a page. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * How people rate a template.
 * Other values are accepted, too.
 */
export type QualityScore =
  /** Well. */
  | "GREEN"
  /** So-so: it may be paused soon. */
  | "YELLOW"
  /** Badly: it may be paused. */
  | "RED"
  /** Not enough of them to tell. */
  | "UNKNOWN"
  | (string & {});

/**
 * Where a template comes from.
 * Other values are accepted, too.
 */
export type TemplateSource =
  /** Direct Send made it of a message. It can't be changed or deleted. */
  | "AUTO_GENERATED"
  /** You made it. */
  | "MANUAL"
  | (string & {});

/** A page of templates. */
export interface Templates {
  /** The templates. */
  data: Template[];
  /** The way to the other pages. */
  paging?: Paging;
  /** What was asked of all. */
  summary?: TemplateSummary;
}

/** A template in one language. Only what was asked for is there. */
export interface Template {
  /** Its id. */
  id?: string;
  /** Its name, the same in all languages. */
  name?: string;
  /** Its language, as in `en_US`. */
  language?: string;
  /** Its state. */
  status?: TemplateStatus;
  /** What it is for. */
  category?: TemplateCategory;
  /** A closer word for what it is for. */
  sub_category?: string;
  /** The category that it had before. */
  previous_category?: string;
  /** The category that the platform finds right. */
  correct_category?: TemplateCategory;
  /** How its parameters are written. */
  parameter_format?: ParameterFormat;
  /** Its parts, as the platform keeps them. */
  components?: unknown[];
  /** How people rate it. */
  quality_score?: TemplateRating;
  /** Why it was refused; `NONE` if it wasn't. */
  rejected_reason?: string;
  /** For how long the platform tries to deliver it, in seconds. */
  message_send_ttl_seconds?: number;
  /** Whether clicks on its links are not counted. */
  cta_url_link_tracking_opted_out?: boolean;
  /** The template of the platform's library that it was made of. */
  library_template_name?: string;
  /** Changes that the platform may make to the template, a marketing template, to improve its performance. */
  degrees_of_freedom_spec?: TemplateFreedom;
  /** Maximum price; absent if the template was created without one. */
  optimization_spec?: TemplatePrice;
  /** Whether it can be sent, and what is in the way. */
  health_status?: HealthStatus;
}

/** How people rate a template. */
export interface TemplateRating {
  /** How. */
  score?: QualityScore;
  /** Since when. */
  date?: string | number;
  /** Why. */
  reasons?: string[];
}

/** Changes that the platform may make to a marketing template. */
export interface TemplateFreedom {
  /** Kinds of change, each with its status. */
  creative_features_spec?: TemplateFeature[];
}

/** Kind of change that the platform may or may not make to a template. */
export interface TemplateFeature {
  /** Name of the kind in upper case, such as `IMAGE_TOUCHUPS`. */
  key?: string;
  /** Status of the kind. */
  value?: TemplateFeatureStatus;
}

/** Status of a kind of change. */
export interface TemplateFeatureStatus {
  /** Whether the platform may make the change. */
  enroll_status?: EnrollStatus;
}

/** Maximum price of a marketing template. */
export interface TemplatePrice {
  /** Maximum price of 1,000 deliveries, in the smallest unit of the account's currency. */
  bid_amount?: number;
  /** How the price is applied: `LOWEST_COST_WITH_BID_CAP`. */
  bid_strategy?: string;
}

/** What there is to tell of all templates. */
export interface TemplateSummary {
  /** How many fit what was asked for. */
  total_count?: number;
  /** How many the account has. */
  message_template_count?: number;
  /** How many it may have. */
  message_template_limit?: number;
  /** Whether all are there in all languages. */
  are_translations_complete?: boolean;
}

/** Get one template, as `check_template` wants it. */
export interface GetTemplate {
  /** The template. */
  template_id: string;
  /** What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told. */
  fields?: string;
}

/** List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`). */
export interface ListLibraryTemplates {
  /** Only those with this in their name or texts. */
  search?: string;
  /** Only those of this category. */
  category?: TemplateCategory;
  /** Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`. */
  topic?: string;
  /** Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`. */
  usecase?: string;
  /** Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`. */
  industry?: string;
  /** Only those in this language, as in `en_US`. */
  language?: string;
  /** How many on a page. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of the library. */
export interface LibraryTemplates {
  /** The templates. */
  data: LibraryTemplate[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A template that the platform wrote. */
export interface LibraryTemplate {
  /** Its id. */
  id?: string;
  /** Its name. */
  name?: string;
  /** Its language, as in `en_US`. */
  language?: string;
  /** Its category. */
  category?: TemplateCategory;
  /** What it is about. */
  topic?: string;
  /** What it is for. */
  usecase?: string;
  /** The businesses that it is for. */
  industry?: string[];
  /** Its title. */
  header?: string;
  /** Its text. */
  body?: string;
  /** Samples of what fills the text. */
  body_params?: string[];
  /** What the platform takes for each: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`. */
  body_param_types?: string[];
  /** Its buttons, as the platform keeps them. */
  buttons?: unknown[];
}
