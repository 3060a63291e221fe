// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes, ExactlyOne, Inline } from "../forms.js";
import type { FlowAction } from "./messages.js";
import type { TemplateCategory } from "./message_samples.js";
import type { DegreesOfFreedom, EnrollStatus } from "./accounts.js";
import type { HealthStatus, Paging, Success } from "./shared.js";

/** Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`, `templates.update`, `templates.delete`, `templates.compare`, `templates.unpause`, `templates.archive`, `templates.unarchive`, `templates.migrate`, `templates.upsert_authentication`, `templates.preview_authentication`. */
export interface TemplatesArea {
  /**
   * Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
   * No rule of severity error is broken, as `validate_template` finds them.
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

  /**
   * Updates a template and submits it for review again.
   *
   * Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and paused
   * templates can be updated without limit, and all others not at all.
   * No rule of severity error is broken, as `validate_template` finds them.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  update(params: UpdateTemplate, options?: Options): Promise<UpdatedTemplate>;

  /**
   * Deletes templates: by name in all languages, by name and ID in one language, or several by ID.
   *
   * The name of an approved template can't be used again for 30 days. Templates with undelivered messages are deleted after
   * at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.
   * If `hsm_id` is set: `name` is required.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  delete(params: DeleteTemplates, options?: Options): Promise<Success>;

  /**
   * Compares two templates of one account. Both were sent at least 1,000 times in the period.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-comparison
   */
  compare(params: CompareTemplates, options?: Options): Promise<TemplateComparison>;

  /**
   * Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of low quality
   * can't be lifted: the error contains the response with the reason. The template can be sent 5 minutes later.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-pacing
   */
  unpause(params: UnpauseTemplate, options?: Options): Promise<Success>;

  /**
   * Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  archive(params: ArchiveTemplates, options?: Options): Promise<ArchivedTemplates>;

  /**
   * Takes templates out of the archive. They have their previous status again.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  unarchive(params: UnarchiveTemplates, options?: Options): Promise<UnarchivedTemplates>;

  /**
   * Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is the
   * destination.
   *
   * Only approved templates of high or unknown quality are copied. Their quality rating starts again.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-migration
   */
  migrate(params: MigrateTemplates, options?: Options): Promise<MigratedTemplates>;

  /**
   * Creates or updates one authentication template in many languages. The platform supplies the texts.
   * No rule of severity error is broken, as `validate_template` finds them.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/bulk-management
   */
  upsertAuthentication(params: UpsertAuthenticationTemplates, options?: Options): Promise<UpsertedTemplates>;

  /**
   * Previews the fixed texts of authentication templates, by language.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/template-preview
   */
  previewAuthentication(params?: PreviewAuthenticationTemplates, options?: Options): Promise<TemplatePreviews>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  previewAuthenticationAll(params?: PreviewAuthenticationTemplates, options?: Options): AsyncGenerator<TemplatePreview, void>;
}

/**
 * Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
 * No rule of severity error is broken, as `validate_template` finds them.
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
  /**
   * Files of the media headers without a sample: the template's own header, then the headers of the cards, in order. The
   * client uploads each file, and puts its handle into the header. Requires an app ID.
   */
  media?: readonly Bytes[];
  /** Format of the parameters. Default: `POSITIONAL`. */
  parameter_format?: ParameterFormat;
  /**
   * Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
   * 43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
   */
  message_send_ttl_seconds?: number;
  /** Subcategory, for templates about orders. */
  sub_category?: TemplateSubCategory;
  /** Display format: `ORDER_DETAILS` for a marketing template with the details of an order. */
  display_format?: string;
  /** Turns off the tracking of link clicks. */
  cta_url_link_tracking_opted_out?: boolean;
  /** Delivers messages with the template to the primary device of the user only. */
  is_primary_device_delivery_only?: boolean;
  /** Automatic creative optimizations that the platform may apply. For marketing templates. */
  degrees_of_freedom_spec?: DegreesOfFreedom;
  /** Maximum price, for the Marketing Messages API. Can't be added to a template later, nor removed. */
  optimization_spec?: TemplatePrice;
  /** Set of products of the catalog. Known from Meta's SDK only. */
  product_set_id?: string;
  /** Template to copy. Known from Meta's SDK only. */
  source_template_id?: string;
  /** Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only. */
  send_type?: string;
  /** Deprecated, without effect since April 2025: the platform changes the category of templates in any case. */
  allow_category_change?: boolean;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** A component of a new template. */
export type NewComponent = Inline<{
  /** Header of the template. Not for authentication templates. */
  HEADER: NewHeader;
  /** Body of the template. Exactly one. */
  BODY: NewBody;
  /** Footer of the template. */
  FOOTER: NewFooter;
  /** Buttons of the template. */
  BUTTONS: NewButtons;
  /** Cards below the body. For marketing templates. */
  CAROUSEL: NewCarousel;
  /** Limited-time offer. For marketing templates. */
  LIMITED_TIME_OFFER: NewLimitedTimeOffer;
  /** Request for permission to call the user. For marketing and utility templates without buttons. */
  call_permission_request: NewCallPermissionRequest;
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
  /** An image header: JPEG or PNG. */
  | "IMAGE"
  /** A video header: MP4. */
  | "VIDEO"
  /** A document header: PDF. */
  | "DOCUMENT"
  /** A GIF header: MP4 of at most 3.5 MB. Marketing Messages API only. */
  | "GIF"
  /** A location header. */
  | "LOCATION"
  /** A product header, for a template or card with one product. */
  | "PRODUCT"
  | (string & {});

/** Sample content of a template header. */
export interface HeaderExample {
  /** Sample value of a positional parameter. */
  header_text?: readonly string[];
  /** Sample value of a named parameter. */
  header_text_named_params?: readonly NamedExample[];
  /** Sample media for an image, video, GIF or document header: the handle of a resumable upload. */
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
  /**
   * Text of the body. At most 1,024 characters; at most 600 with a limited-time offer, and 160 with a product header. Not for
   * authentication templates, which have a fixed text.
   */
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
  /** Text of the footer. At most 60 characters, without parameters. Not for authentication templates. */
  text?: string;
  /** Validity of the code in minutes, 1 to 90. For authentication templates. */
  code_expiration_minutes?: number;
}

/** Buttons of a new template. */
export interface NewButtons {
  /**
   * Buttons of the template. 1 to 10, of which at most 2 URL buttons, and one of each other type except quick replies. Quick
   * reply buttons are adjacent, before or after all others.
   */
  buttons: readonly NewButton[];
}

/** A button of a new template. */
export type NewButton = Inline<{
  /** Quick reply button, which sends its label to the business. */
  QUICK_REPLY: NewQuickReply;
  /** URL button, which opens a web page. At most two. */
  URL: NewUrlButton;
  /** Phone number button, which calls a number. */
  PHONE_NUMBER: NewPhoneButton;
  /** Copy code button, which copies a coupon code. For marketing templates. */
  COPY_CODE: NewCopyCodeButton;
  /** One-time password button. Required in authentication templates. */
  OTP: NewOtpButton;
  /** Flow button, which opens a flow. */
  FLOW: NewFlowButton;
  /** Catalog button, which opens the connected catalog. For marketing templates. */
  CATALOG: NewCatalogButton;
  /** Multi-product button (MPM), which opens products of the catalog. For marketing templates. */
  MPM: NewMpmButton;
  /** Single-product button (SPM), which opens the product of the header. For marketing templates. */
  SPM: NewSpmButton;
  /** Voice call button, which calls the business on WhatsApp. */
  VOICE_CALL: NewVoiceCallButton;
  /** Contact request button, which shares the contact of the user. */
  REQUEST_CONTACT_INFO: NewContactRequestButton;
  /** Order details button, which opens an order to pay. */
  ORDER_DETAILS: NewOrderDetailsButton;
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
  /** App that opens the link instead of the browser. Marketing Messages API only. */
  app_deep_link?: NewAppDeepLink;
}

/** App that opens the link of a URL button. */
export interface NewAppDeepLink {
  /** ID of the app. */
  meta_app_id?: number;
  /** Link that opens the Android app. */
  android_deep_link?: string;
  /** Link to the app in the Play Store, for devices without the app. */
  android_fallback_playstore_url?: string;
}

/** A phone number button of a new template. */
export interface NewPhoneButton {
  /** Label of the button. At most 25 characters. */
  text: string;
  /** Phone number to call, with country code. At most 20 characters. */
  phone_number: string;
}

/** A copy code button of a new template. */
export interface NewCopyCodeButton {
  /** Sample code. At most 20 letters and digits; at most 15 with a limited-time offer. */
  example: string;
}

/** A one-time password button of a new template. */
export interface NewOtpButton {
  /** Delivery of the code to the app. */
  otp_type: OtpType;
  /** Label of the button that copies the code. At most 25 characters. Default: localized. */
  text?: string;
  /** Label of the button that fills in the code. At most 25 characters. Default: localized. */
  autofill_text?: string;
  /** Android apps that receive the code. 1 to 5, for one-tap and zero-tap. */
  supported_apps?: readonly SupportedApp[];
  /** Acceptance of the zero-tap terms. Required for zero-tap. */
  zero_tap_terms_accepted?: boolean;
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

/** A flow button of a new template: exactly one of `flow_id`, `flow_name` and `flow_json`. */
export interface NewFlowButton {
  /** Label of the button. At most 25 characters. */
  text: string;
  /** ID of the flow. */
  flow_id?: string;
  /** Name of the flow. */
  flow_name?: string;
  /** Flow JSON of a new flow, as text. */
  flow_json?: string;
  /** First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`. */
  flow_action?: FlowAction;
  /** ID of the first screen. Default: `FIRST_ENTRY_SCREEN`. */
  navigate_screen?: string;
  /** Icon of the button. */
  icon?: FlowIcon;
}

/**
 * Icon of a flow button.
 * Other values are accepted, too.
 */
export type FlowIcon =
  /** Icon of a document. */
  | "DOCUMENT"
  /** Icon of a promotion. */
  | "PROMOTION"
  /** Icon of a review. */
  | "REVIEW"
  | (string & {});

/** A catalog button of a new template. */
export interface NewCatalogButton {
  /** Label of the button: `View catalog`. */
  text?: string;
}

/** A multi-product button of a new template. */
export interface NewMpmButton {
  /** Label of the button: `View items`. */
  text?: string;
}

/** A single-product button of a new template. */
export interface NewSpmButton {
  /** Label of the button: `View`. */
  text?: string;
}

/** A voice call button of a new template. */
export interface NewVoiceCallButton {
  /** Label of the button. At most 25 characters; at most 20 recommended. */
  text: string;
  /** Lifetime of the button in minutes. 1,440 to 43,200. Default: 10,080 (7 days). */
  ttl_minutes?: number;
}

/** A contact request button of a new template. */
export interface NewContactRequestButton {
  /** Label of the button: `Share Contact Info`. */
  text?: string;
}

/** An order details button of a new template. */
export interface NewOrderDetailsButton {
  /** Label of the button, such as `Review and Pay` or `Buy now`. */
  text: string;
}

/** Carousel of a new template: media cards or product cards. */
export interface NewCarousel {
  /** Cards of the carousel. 2 to 10, all with the same components. */
  cards: readonly NewCard[];
}

/** A card of a new template's carousel. */
export interface NewCard {
  /**
   * Components of the card. Media card: header (image or video), body, and 1 or 2 buttons. Product card: product
   * header and one button.
   */
  components: readonly NewCardComponent[];
}

/** A component of a card in a new template. */
export type NewCardComponent = Inline<{
  /** Header of the card. */
  HEADER: NewHeader;
  /** Body of the card. */
  BODY: NewBody;
  /** Buttons of the card. */
  BUTTONS: NewButtons;
}>;

/** Limited-time offer of a new template. Requires a copy code button before the URL button if the offer expires. */
export interface NewLimitedTimeOffer {
  /** Text and expiration of the offer. */
  limited_time_offer: NewOffer;
}

/** Text and expiration of a limited-time offer. */
export interface NewOffer {
  /** Text of the offer. At most 16 characters. */
  text: string;
  /** Displays the time until the offer expires, which each message sets. */
  has_expiration?: boolean;
}

/** Request for permission to call the user, in a new template. */
export interface NewCallPermissionRequest {
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

/**
 * Subcategory of a template.
 * Other values are accepted, too.
 */
export type TemplateSubCategory =
  /** Order details: a bill with a button to pay. */
  | "ORDER_DETAILS"
  /** Order status: updates of an order that was sent earlier. */
  | "ORDER_STATUS"
  /** Order status with details of the order. */
  | "RICH_ORDER_STATUS"
  /** Custom. Returned by the platform only. */
  | "CUSTOM"
  | (string & {});

/** Maximum price of a marketing template. */
export interface TemplatePrice {
  /** Maximum price per 1,000 deliveries, in the smallest unit of the account's currency. */
  bid_amount: number;
  /** Bid strategy: `LOWEST_COST_WITH_BID_CAP`. */
  bid_strategy: string;
}

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
  /** Subcategory of the template. */
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
  /** Source of the template: created manually, or generated by Direct Send. */
  | "source"
  /** ID of the ad account that mirrors marketing templates for the Marketing Messages API (being phased out). */
  | "ad_account_id"
  /** ID of the ad campaign that mirrors the template (being phased out). */
  | "ad_campaign_id"
  /** ID of the ad set that mirrors the template (being phased out). */
  | "ad_adset_id"
  /** ID of the ad that mirrors the template (being phased out). */
  | "ad_id"
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
  /** Subcategory of the template. */
  sub_category?: TemplateSubCategory;
  /** Previous category of the template. */
  previous_category?: string;
  /** Category that the platform considers correct. */
  correct_category?: TemplateCategory;
  /** Format of the parameters: named or positional. */
  parameter_format?: ParameterFormat;
  /** Components of the template, as stored by the platform. */
  components?: StoredComponent[];
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
  optimization_spec?: TemplatePriceState;
  /** Source of the template: created manually, or generated by Direct Send. */
  source?: TemplateSource;
  /** ID of the ad account that mirrors marketing templates for the Marketing Messages API (being phased out). */
  ad_account_id?: string;
  /** ID of the ad campaign that mirrors the template (being phased out). */
  ad_campaign_id?: string;
  /** ID of the ad set that mirrors the template (being phased out). */
  ad_adset_id?: string;
  /** ID of the ad that mirrors the template (being phased out). */
  ad_id?: string;
  /** Health status of the template: sending capability and blocking errors. */
  health_status?: HealthStatus;
}

/** Component of a stored template. */
export interface StoredComponent {
  /** Type of the component. */
  type: StoredComponentType;
  /** Format of a header. */
  format?: HeaderFormat;
  /** Text of a text header, a body or a footer. */
  text?: string;
  /** Sample content of a header or body. */
  example?: StoredExample;
  /** Buttons, of a component of the type `BUTTONS`. */
  buttons?: StoredButton[];
  /** Cards of a carousel. */
  cards?: StoredCard[];
  /** Limited-time offer of the template. */
  limited_time_offer?: StoredOffer;
  /** True if the body of an authentication template has the recommendation not to share the code. */
  add_security_recommendation?: boolean;
  /** Validity of the code in minutes, in the footer of an authentication template. */
  code_expiration_minutes?: number;
}

/**
 * Type of a stored template's component.
 * Other values are accepted, too.
 */
export type StoredComponentType =
  /** Header of the template or card. */
  | "HEADER"
  /** Body of the template or card. */
  | "BODY"
  /** Footer of the template. */
  | "FOOTER"
  /** Buttons of the template or card. */
  | "BUTTONS"
  /** Carousel with cards. */
  | "CAROUSEL"
  /** Limited-time offer of the template. */
  | "LIMITED_TIME_OFFER"
  /** Request for permission to call the user. */
  | "call_permission_request"
  | (string & {});

/** Sample content of a stored template's header or body. */
export interface StoredExample {
  /** Sample value of the header's positional parameter. */
  header_text?: string[];
  /** Sample value of the header's named parameter. */
  header_text_named_params?: StoredNamedExample[];
  /** Sample media of the header: a temporary URL, or a handle. */
  header_handle?: string[];
  /** Sample values of the body's positional parameters: a list that contains one list of values. */
  body_text?: string[][];
  /** Sample values of the body's named parameters. */
  body_text_named_params?: StoredNamedExample[];
}

/** Sample value of a named parameter in a stored template. */
export interface StoredNamedExample {
  /** Name of the parameter. */
  param_name?: string;
  /** Sample value of the parameter. */
  example?: string;
}

/** Button of a stored template. */
export interface StoredButton {
  /** Type of the button. */
  type: StoredButtonType;
  /** Label of the button. */
  text?: string;
  /** URL of the web page, of a URL button. */
  url?: string;
  /** Phone number to call, of a phone number button. */
  phone_number?: string;
  /** Sample value: a list with the complete URL of a URL button, or the code of a copy code button. */
  example?: unknown;
  /** Delivery of the code to the app, of a one-time password button. */
  otp_type?: OtpType;
  /** Label of the button that fills in the one-time password. */
  autofill_text?: string;
  /** Android apps that receive the one-time password. */
  supported_apps?: StoredApp[];
  /** Acceptance of the zero-tap terms. */
  zero_tap_terms_accepted?: boolean;
  /** ID of the flow, of a flow button. */
  flow_id?: string;
  /** First action of the flow. */
  flow_action?: FlowAction;
  /** ID of the flow's first screen. */
  navigate_screen?: string;
  /** Icon of a flow button. */
  icon?: FlowIcon;
  /** Lifetime of a voice call button, in minutes. */
  ttl_minutes?: number;
  /** App that opens the link of a URL button instead of the browser. */
  app_deep_link?: StoredAppDeepLink;
}

/**
 * Type of a stored template's button.
 * Other values are accepted, too.
 */
export type StoredButtonType =
  /** Quick reply button, which sends its label to the business. */
  | "QUICK_REPLY"
  /** URL button, which opens a web page. */
  | "URL"
  /** Phone number button, which calls a number. */
  | "PHONE_NUMBER"
  /** Copy code button, which copies a coupon code. */
  | "COPY_CODE"
  /** One-time password button. */
  | "OTP"
  /** Flow button, which opens a flow. */
  | "FLOW"
  /** Catalog button, which opens the connected catalog. */
  | "CATALOG"
  /** Multi-product button, which opens products of the catalog. */
  | "MPM"
  /** Single-product button, which opens the product of the header. */
  | "SPM"
  /** Voice call button, which calls the business on WhatsApp. */
  | "VOICE_CALL"
  /** Contact request button, which shares the contact of the user. */
  | "REQUEST_CONTACT_INFO"
  /** Order details button, which opens an order to pay. */
  | "ORDER_DETAILS"
  | (string & {});

/** Android app that receives the one-time passwords of a stored template. */
export interface StoredApp {
  /** Package name of the app, such as `com.example.app`. */
  package_name?: string;
  /** Hash of the app's signing key. */
  signature_hash?: string;
}

/** App that opens the link of a stored template's URL button. */
export interface StoredAppDeepLink {
  /** ID of the app. */
  meta_app_id?: number | `${number}`;
  /** Link that opens the Android app. */
  android_deep_link?: string;
  /** Link to the app in the Play Store, for devices without the app. */
  android_fallback_playstore_url?: string;
}

/** Card of a stored template's carousel. */
export interface StoredCard {
  /** Components of the card. */
  components?: StoredCardComponent[];
}

/** Component of a card in a stored template. */
export interface StoredCardComponent {
  /** Type of the component: header, body or buttons. */
  type: StoredComponentType;
  /** Format of a header. */
  format?: HeaderFormat;
  /** Text of a body. */
  text?: string;
  /** Sample content of a header or body. */
  example?: StoredExample;
  /** Buttons, of a component of the type `BUTTONS`. */
  buttons?: StoredButton[];
}

/** Text and expiration of a stored template's limited-time offer. */
export interface StoredOffer {
  /** Text of the offer. */
  text?: string;
  /** True if the time until the offer expires is displayed. */
  has_expiration?: boolean;
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
export interface TemplatePriceState {
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
  buttons?: StoredButton[];
}

/**
 * Updates a template and submits it for review again.
 *
 * Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and paused
 * templates can be updated without limit, and all others not at all.
 * No rule of severity error is broken, as `validate_template` finds them.
 */
export interface UpdateTemplate {
  /** ID of the template. */
  template_id: string;
  /** New category of the template. Not for approved templates. */
  category?: TemplateCategory;
  /** New components of the template, which replace all previous ones. */
  components?: readonly NewComponent[];
  /**
   * Files of the media headers in `components` without a sample: the template's own header, then the headers of the cards, in
   * order. The client uploads each file, and puts its handle into the header. Requires an app ID.
   */
  media?: readonly Bytes[];
  /** New format of the parameters. */
  parameter_format?: ParameterFormat;
  /** New delivery time limit (TTL) of messages with the template, in seconds. */
  message_send_ttl_seconds?: number;
  /** New subcategory, for templates about orders. */
  sub_category?: TemplateSubCategory;
  /** Turns the tracking of link clicks off or on. */
  cta_url_link_tracking_opted_out?: boolean;
  /** New automatic creative optimizations that the platform may apply. For marketing templates. */
  degrees_of_freedom_spec?: DegreesOfFreedom;
  /** New maximum price, for templates that were created with one. */
  optimization_spec?: TemplatePrice;
}

/** Result of updating a template. */
export interface UpdatedTemplate {
  /** True if the template was updated. */
  success: boolean;
  /** ID of the template. */
  id?: string;
  /** Name of the template. */
  name?: string;
  /** Category that the platform assigned. */
  category?: TemplateCategory;
}

/**
 * Deletes templates: by name in all languages, by name and ID in one language, or several by ID.
 *
 * The name of an approved template can't be used again for 30 days. Templates with undelivered messages are deleted after
 * at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.
 * If `hsm_id` is set: `name` is required.
 */
export type DeleteTemplates = ExactlyOne<"name" | "hsm_ids", {
  /** Name of the template, to delete it in all languages. */
  name?: string;
  /** ID of the template in one language, to delete only this one. Requires its `name`. */
  hsm_id?: string;
  /** IDs of several templates. 1 to 100. */
  hsm_ids?: readonly string[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}>;

/** Compares two templates of one account. Both were sent at least 1,000 times in the period. */
export interface CompareTemplates {
  /** ID of the first template. */
  template_id: string;
  /** ID of the other template. Exactly one. */
  template_ids: readonly string[];
  /** Start of the period: 7, 30, 60 or 90 days before its end. Seconds since the Unix epoch. */
  start: number;
  /** End of the period. Seconds since the Unix epoch. */
  end: number;
}

/** Comparison of two templates. */
export interface TemplateComparison {
  /** One entry per metric. */
  data: ComparedMetric[];
}

/** Comparison of two templates by one metric. */
export interface ComparedMetric {
  /** Metric of the entry. */
  metric?: ComparisonMetric;
  /** Form of the entry: `RELATIVE`, `NUMBER_VALUES` or `STRING_VALUES`. */
  type?: string;
  /** IDs of the templates in ascending order of the metric, for `RELATIVE`. */
  order_by_relative_metric?: string[];
  /** Number for each template, for `NUMBER_VALUES`. */
  number_values?: ComparedNumber[];
  /** Text for each template, for `STRING_VALUES`. */
  string_values?: ComparedText[];
}

/**
 * Metric of a comparison of templates.
 * Other values are accepted, too.
 */
export type ComparisonMetric =
  /** Share of recipients who blocked the business after the message. Only the order of the templates is given. */
  | "BLOCK_RATE"
  /** Number of messages sent. */
  | "MESSAGE_SENDS"
  /** Most frequent reason for blocks, such as `NO_LONGER_NEEDED` or `SPAM`. */
  | "TOP_BLOCK_REASON"
  | (string & {});

/** Number of one template in a comparison. */
export interface ComparedNumber {
  /** ID of the template. */
  key?: string;
  /** Value of the metric. */
  value?: number;
}

/** Text of one template in a comparison. */
export interface ComparedText {
  /** ID of the template. */
  key?: string;
  /** Value of the metric. */
  value?: string;
}

/**
 * Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of low quality
 * can't be lifted: the error contains the response with the reason. The template can be sent 5 minutes later.
 */
export interface UnpauseTemplate {
  /** ID of the paused template. */
  template_id: string;
}

/** Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28 days. */
export interface ArchiveTemplates {
  /** IDs of the templates. 1 to 100. */
  hsm_ids: readonly string[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Result of archiving templates. */
export interface ArchivedTemplates {
  /** IDs of the templates that are archived now. */
  archived_templates?: string[];
  /** Reason for each template that could not be archived, by its ID. */
  failed_templates?: Record<string, string>;
}

/** Takes templates out of the archive. They have their previous status again. */
export interface UnarchiveTemplates {
  /** IDs of the archived templates. 1 to 100. */
  hsm_ids: readonly string[];
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Result of taking templates out of the archive. */
export interface UnarchivedTemplates {
  /** IDs of the templates that are no longer archived. */
  unarchived_templates?: string[];
  /** Reason for each template that is still archived, by its ID. */
  failed_templates?: Record<string, string>;
}

/**
 * Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is the
 * destination.
 *
 * Only approved templates of high or unknown quality are copied. Their quality rating starts again.
 */
export interface MigrateTemplates {
  /** ID of the account that has the templates. */
  source_waba_id: string;
  /** IDs of the templates to copy. Default: all templates of the page. */
  template_ids?: readonly string[];
  /** Number of the page of templates, from 0. */
  page_number?: number;
  /** Number of templates per page. 1 to 500. */
  count?: number;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Result of copying templates to another account. */
export interface MigratedTemplates {
  /** IDs of the templates that were copied. */
  migrated_templates?: string[];
  /** Reason for each template that was not copied, by its ID. */
  failed_templates?: Record<string, string>;
}

/**
 * Creates or updates one authentication template in many languages. The platform supplies the texts.
 * No rule of severity error is broken, as `validate_template` finds them.
 */
export interface UpsertAuthenticationTemplates {
  /** Name of the template. At most 512 lowercase letters, digits and underscores. */
  name: string;
  /** Languages of the template, such as `en_US`. */
  languages: readonly string[];
  /** Components of the template: a body, a footer with the validity of the code, and one OTP button without labels. */
  components: readonly NewComponent[];
  /** Delivery time limit (TTL) of messages with the template, in seconds. 30 to 900, or -1 for 30 days. Default: 600. */
  message_send_ttl_seconds?: number;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
  /** Constant; may be omitted. */
  category?: "AUTHENTICATION";
}

/** Result of creating or updating an authentication template in many languages. */
export interface UpsertedTemplates {
  /** One entry per language. */
  data: UpsertedTemplate[];
}

/** An authentication template in one language, created or updated. */
export interface UpsertedTemplate {
  /** ID of the template. */
  id?: string;
  /** Status of the template. */
  status?: TemplateStatus;
  /** Language of the template, such as `en_US`. */
  language?: string;
}

/** Previews the fixed texts of authentication templates, by language. */
export interface PreviewAuthenticationTemplates {
  /** Languages to preview, such as `en_US`. Default: all. */
  languages?: readonly string[];
  /** Includes the recommendation not to share the code. */
  add_security_recommendation?: boolean;
  /** Includes the validity of the code in minutes. 1 to 90. */
  code_expiration_minutes?: number;
  /** Types of the buttons: `OTP`. */
  button_types?: readonly string[];
  /** Name of the business. */
  business_name?: string;
  /** Maximum number of languages per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
  /** Constant; may be omitted. */
  category?: "AUTHENTICATION";
}

/** A page of previews. */
export interface TemplatePreviews {
  /** One preview per language. */
  data: TemplatePreview[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** Texts of an authentication template in one language. */
export interface TemplatePreview {
  /** Language of the preview, such as `en_US`. */
  language?: string;
  /** Text of the body, with `{{1}}` for the code. */
  body?: string;
  /** Text of the footer. */
  footer?: string;
  /** Labels of the buttons. */
  buttons?: PreviewedButton[];
}

/** Labels of an OTP button in one language. */
export interface PreviewedButton {
  /** Label of the button that copies the code. */
  text?: string;
  /** Label of the button that fills in the code. */
  autofill_text?: string;
}
