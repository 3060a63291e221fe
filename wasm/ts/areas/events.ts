// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { TemplateCategory } from "./message_samples.js";
import type { JoinApprovalMode } from "./groups.js";
import type { CallingState } from "./settings.js";
import type { UsernameStatus } from "./usernames.js";
import type { QualityScore } from "./templates.js";

/** The type of the data of each kind of event. */
export interface Kinds {
  /** A message from a WhatsApp user to a business phone number. */
  message: InboundMessage;
  /** Status of a message that the business sent. Statuses arrive in any order, and more than once. */
  status: Status;
  /** An error reported in a webhook. */
  error: WebhookError;
  /** A user's action on a marketing message, such as a click on a link. */
  user_action: UserAction;
  /** A user's choice to stop or resume marketing messages. */
  user_preference: UserPreference;
  /** A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead. */
  user_id_update: UserIdUpdate;
  /** A message that the business sent with the WhatsApp Business app, or from another app. */
  message_echo: MessageEcho;
  /** A part of the chat history of the WhatsApp Business app. */
  history: HistoryChunk;
  /**
   * A message of the chat history, or the media that belongs to one. The media of a message of type `media_placeholder`
   * arrives in an event of its own with the same ID, if it is at most 14 days old.
   */
  history_message: HistoryMessage;
  /** A contact that was added to the WhatsApp Business app's contacts, changed or removed. */
  state_sync: StateSync;
  /** A change of the app that owns a conversation. */
  messaging_handover: MessagingHandover;
  /** Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation. */
  standby: Standby;
  /** Update of a call, such as its start or its end. */
  call: CallUpdate;
  /** Status of a call that the business started. */
  call_status: CallStatus;
  /** Creation or deletion of a group, or its failure. */
  group_lifecycle_update: GroupLifecycleUpdate;
  /** Change of a group's participants: users joined, left, or asked to join. */
  group_participants_update: GroupParticipantsUpdate;
  /** Change of a group's subject, description or profile picture, or its failure. */
  group_settings_update: GroupSettingsUpdate;
  /** Suspension of a group, or its end. */
  group_status_update: GroupStatusUpdate;
  /**
   * Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
   * portfolio.
   */
  account_update: AccountUpdate;
  /** Alert about a business, an account or a business phone number. */
  account_alert: AccountAlert;
  /** Result of an account review. */
  account_review_update: AccountReviewUpdate;
  /** Change of a business phone number's settings, including changes made through the API. */
  account_settings_update: AccountSettingsUpdate;
  /** Change of the business's messaging limit or of its maximum number of phone numbers. */
  business_capability_update: BusinessCapabilityUpdate;
  /** Change of a business phone number's username. */
  business_username_update: BusinessUsernameUpdate;
  /** Result of a display name review. */
  phone_number_name_update: PhoneNumberNameUpdate;
  /** Change of a business phone number's throughput or messaging limit. */
  phone_number_quality_update: PhoneNumberQualityUpdate;
  /** Change of a business phone number's two-step verification PIN, or a request to turn it off. */
  security: SecurityUpdate;
  /** Change of a template's status: approved, rejected, paused, disabled, deleted and others. */
  message_template_status_update: MessageTemplateStatusUpdate;
  /** Change of a template's quality score. */
  message_template_quality_update: MessageTemplateQualityUpdate;
  /** New components of a template that was edited. */
  message_template_components_update: MessageTemplateComponentsUpdate;
  /** Change of a template's category, done or announced 24 hours ahead. */
  template_category_update: TemplateCategoryUpdate;
  /** Another category that the platform assigned to a template sent with Direct Send. */
  template_correct_category_detection: TemplateCorrectCategoryDetection;
  /** Change of a flow's status or health. */
  flow: FlowUpdate;
  /** Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio. */
  partner_solution: PartnerSolutionUpdate;
  /** Creation or change of a payment configuration. */
  payment_configuration_update: PaymentConfigurationUpdate;
  /**
   * A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United Kingdom
   * and Japan.
   */
  automatic_event: AutomaticEvent;
  /** Tracking event of a marketing message. */
  tracking_event: TrackingEvent;
  /** Unknown item: this version of the library doesn't know its kind, or can't read it. */
  unknown: unknown;
  /** A payload that is not valid JSON, encoded in Base64. */
  malformed: Undecoded;
}

/** A message from a WhatsApp user to a business phone number. */
export interface InboundMessage {
  /** ID of the message (`wamid.…`), used to reply, react or mark as read. */
  id: string;
  /** Time when the message was sent. Seconds since the Unix epoch. */
  timestamp: string;
  /** Phone number of the sender. Absent if the user has a username and hides the phone number. */
  from?: string;
  /** Business-scoped user ID of the sender. */
  from_user_id?: string;
  /** Parent business-scoped user ID of the sender, shared by linked business portfolios. */
  from_parent_user_id?: string;
  /** ID of the group that the message was sent to. */
  group_id?: string;
  /** Message that this message replies to, or information about its forwarding. */
  context?: MessageContext;
  /** Ad or post that the conversation started from. */
  referral?: Referral;
  /** Identity state of the user. Present if identity checks are enabled for the number. */
  identity?: IdentityState;
  /** Reasons for missing content: in messages of type `unsupported`, and for media above 100 MB. */
  errors?: WebhookError[];
  /** Type of the content: the name of the key that holds it. */
  type: "text" | "image" | "video" | "audio" | "voice" | "document" | "sticker" | "location" | "contacts" | "interactive" | "button" | "order" | "reaction" | "system" | "edit" | "revoke" | "unsupported" | (string & {});
  /** A text message. */
  text?: InboundText;
  /** An image message. */
  image?: InboundImage;
  /** A video message. */
  video?: InboundVideo;
  /** An audio or voice message. */
  audio?: InboundAudio;
  /** A voice message, in older payloads. */
  voice?: InboundAudio;
  /** A document message. */
  document?: InboundDocument;
  /** A sticker message. */
  sticker?: InboundSticker;
  /** A location message. */
  location?: InboundLocation;
  /** A contacts message: one or more shared contacts. */
  contacts?: InboundContact[];
  /** A reply to buttons, a list, a flow, an address message or a call permission request. */
  interactive?: InteractiveReply;
  /** A tap on a template's quick reply button. */
  button?: InboundButton;
  /** An order of products from a catalog. */
  order?: InboundOrder;
  /** A reaction to a message, or its removal. */
  reaction?: InboundReaction;
  /** A system message about a user. It opens no customer service window. */
  system?: SystemMessage;
  /** An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits. */
  edit?: InboundEdit;
  /** A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions. */
  revoke?: InboundRevocation;
  /** A message of a type that the API doesn't deliver; since 2026 with the original type. */
  unsupported?: UnsupportedContent;
}

/** Message that a message replies to, or information about its forwarding. */
export interface MessageContext {
  /** Phone number of the sender of the message that is replied to. */
  from?: string;
  /** ID of the message that is replied to. */
  id?: string;
  /** Product that the message asks about. */
  referred_product?: ReferredProduct;
  /** True if the message was forwarded at most 5 times. */
  forwarded?: boolean;
  /** True if the message was forwarded more than 5 times. */
  frequently_forwarded?: boolean;
}

/** Product that a message asks about. */
export interface ReferredProduct {
  /** ID of the product's catalog. */
  catalog_id?: string;
  /** Retailer ID (SKU) of the product in the catalog. */
  product_retailer_id?: string;
}

/** Ad or post that a conversation started from. Sent with the first message. */
export interface Referral {
  /** Link to the ad or post. */
  source_url?: string;
  /** ID of the ad or post. */
  source_id?: string;
  /** Type of the source. */
  source_type?: ReferralSource;
  /** Headline of the ad or post. */
  headline?: string;
  /** Text of the ad or post. */
  body?: string;
  /** Type of the media: `image` or `video`. */
  media_type?: string;
  /** URL of the image. */
  image_url?: string;
  /** URL of the video. */
  video_url?: string;
  /** URL of the video's thumbnail. */
  thumbnail_url?: string;
  /** Click ID, used to report conversions to Meta. Absent for ads in WhatsApp Status. */
  ctwa_clid?: string;
  /** Greeting that the ad showed. */
  welcome_message?: WelcomeMessage;
}

/**
 * Type of the source of a conversation.
 * Other values are accepted, too.
 */
export type ReferralSource =
  /** A click-to-WhatsApp ad. */
  | "ad"
  /** A Facebook or Instagram post. */
  | "post"
  | (string & {});

/** Greeting that an ad showed. */
export interface WelcomeMessage {
  /** Text of the greeting. */
  text?: string;
}

/** Identity state of a user. */
export interface IdentityState {
  /** True if the business acknowledged the identity. */
  acknowledged?: boolean;
  /** Time when the identity was created. Seconds since the Unix epoch. */
  created_timestamp?: string;
  /** Hash of the identity key. */
  hash?: string;
}

/** An error reported in a webhook. */
export interface WebhookError {
  /** Error code, from the same list as in API errors. */
  code: number;
  /** Title of the error, human-readable. */
  title?: string;
  /** Message of the error; usually identical to the title. */
  message?: string;
  /** Details of the error. */
  error_data?: WebhookErrorData;
  /** Link to the platform's page about errors; may be relative. */
  href?: string;
}

/** Details of an error reported in a webhook. */
export interface WebhookErrorData {
  /** Most specific description of the error, human-readable. */
  details?: string;
}

/** Content of a message from a user. */
export interface MessageContent {
  /** Type of the content: the name of the key that holds it. */
  type: "text" | "image" | "video" | "audio" | "voice" | "document" | "sticker" | "location" | "contacts" | "interactive" | "button" | "order" | "reaction" | "system" | "edit" | "revoke" | "unsupported" | (string & {});
  /** A text message. */
  text?: InboundText;
  /** An image message. */
  image?: InboundImage;
  /** A video message. */
  video?: InboundVideo;
  /** An audio or voice message. */
  audio?: InboundAudio;
  /** A voice message, in older payloads. */
  voice?: InboundAudio;
  /** A document message. */
  document?: InboundDocument;
  /** A sticker message. */
  sticker?: InboundSticker;
  /** A location message. */
  location?: InboundLocation;
  /** A contacts message: one or more shared contacts. */
  contacts?: InboundContact[];
  /** A reply to buttons, a list, a flow, an address message or a call permission request. */
  interactive?: InteractiveReply;
  /** A tap on a template's quick reply button. */
  button?: InboundButton;
  /** An order of products from a catalog. */
  order?: InboundOrder;
  /** A reaction to a message, or its removal. */
  reaction?: InboundReaction;
  /** A system message about a user. It opens no customer service window. */
  system?: SystemMessage;
  /** An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits. */
  edit?: InboundEdit;
  /** A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions. */
  revoke?: InboundRevocation;
  /** A message of a type that the API doesn't deliver; since 2026 with the original type. */
  unsupported?: UnsupportedContent;
}

/** A text message from a user. */
export interface InboundText {
  /** Text of the message. */
  body: string;
}

/** An image from a user. */
export interface InboundImage {
  /** Media ID, valid for 7 days. */
  id: string;
  /** MIME type of the image. */
  mime_type?: string;
  /** SHA-256 of the image, in Base64. */
  sha256?: string;
  /** Download URL, valid for 5 minutes. Requires the access token. */
  url?: string;
  /** Caption of the image. */
  caption?: string;
}

/** A video from a user. */
export interface InboundVideo {
  /** Media ID, valid for 7 days. */
  id: string;
  /** MIME type of the video. */
  mime_type?: string;
  /** SHA-256 of the video, in Base64. */
  sha256?: string;
  /** Download URL, valid for 5 minutes. Requires the access token. */
  url?: string;
  /** Caption of the video. */
  caption?: string;
}

/** An audio file from a user. */
export interface InboundAudio {
  /** Media ID, valid for 7 days. */
  id: string;
  /** MIME type of the audio file. */
  mime_type?: string;
  /** SHA-256 of the audio file, in Base64. */
  sha256?: string;
  /** Download URL, valid for 5 minutes. Requires the access token. */
  url?: string;
  /** `true` for a voice message. Voicemail arrives as audio too. */
  voice?: boolean;
}

/** A document from a user. */
export interface InboundDocument {
  /** Media ID, valid for 7 days. */
  id: string;
  /** MIME type of the document. */
  mime_type?: string;
  /** SHA-256 of the document, in Base64. */
  sha256?: string;
  /** Download URL, valid for 5 minutes. Requires the access token. */
  url?: string;
  /** File name of the document. */
  filename?: string;
  /** Caption of the document. */
  caption?: string;
}

/** A sticker from a user. */
export interface InboundSticker {
  /** Media ID, valid for 7 days. */
  id: string;
  /** MIME type of the sticker. */
  mime_type?: string;
  /** SHA-256 of the sticker, in Base64. */
  sha256?: string;
  /** Download URL, valid for 5 minutes. Requires the access token. */
  url?: string;
  /** `true` for an animated sticker. */
  animated?: boolean;
}

/** A location from a user. */
export interface InboundLocation {
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** Name of the location. */
  name?: string;
  /** Address of the location. */
  address?: string;
  /** Website of the location. */
  url?: string;
}

/** A contact that a user shared. */
export interface InboundContact {
  /** Name of the contact. */
  name?: InboundContactName;
  /** Phone numbers of the contact. */
  phones?: InboundContactPhone[];
  /** Email addresses of the contact. */
  emails?: InboundContactEmail[];
  /** Websites of the contact. */
  urls?: InboundContactUrl[];
  /** Postal addresses of the contact. */
  addresses?: InboundContactAddress[];
  /** Organization of the contact. */
  org?: InboundContactOrg;
  /** Birthday in the format `YYYY-MM-DD`. */
  birthday?: string;
  /** Complete contact as a vCard. */
  vcard?: string;
  /**
   * Origin of the contact: `contact_request` for the answer to a request for the user's contact information,
   * otherwise `other`.
   */
  origin?: string;
}

/** Name of a shared contact. */
export interface InboundContactName {
  /** Full name as displayed. */
  formatted_name?: string;
  /** First name of the contact. */
  first_name?: string;
  /** Last name of the contact. */
  last_name?: string;
  /** Middle name of the contact. */
  middle_name?: string;
  /** Prefix of the name, such as `Dr.` */
  prefix?: string;
  /** Suffix of the name, such as `Jr.` */
  suffix?: string;
}

/** Phone number of a shared contact. */
export interface InboundContactPhone {
  /** Phone number as shared. */
  phone?: string;
  /** WhatsApp ID of the phone number, if it has one. */
  wa_id?: string;
  /** Type of the phone number, such as `MOBILE` or `HOME`. */
  type?: string;
}

/** Email address of a shared contact. */
export interface InboundContactEmail {
  /** Email address as shared. */
  email?: string;
  /** Type of the email address, such as `WORK` or `HOME`. */
  type?: string;
}

/** Website of a shared contact. */
export interface InboundContactUrl {
  /** URL of the website. */
  url?: string;
  /** Type of the website, such as `WORK` or `HOME`. */
  type?: string;
}

/** Postal address of a shared contact. */
export interface InboundContactAddress {
  /** Street and house number. */
  street?: string;
  /** City of the address. */
  city?: string;
  /** State or region of the address. */
  state?: string;
  /** Postal code of the address. */
  zip?: string;
  /** Name of the country. */
  country?: string;
  /** Country, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Type of the address, such as `WORK` or `HOME`. */
  type?: string;
}

/** Organization of a shared contact. */
export interface InboundContactOrg {
  /** Name of the company. */
  company?: string;
  /** Department in the company. */
  department?: string;
  /** Job title of the contact. */
  title?: string;
}

/** A user's reply to an interactive message. */
export interface InteractiveReply {
  /** Type of the content: the name of the key that holds it. */
  type: "button_reply" | "list_reply" | "nfm_reply" | "call_permission_reply" | (string & {});
  /** A tap on a reply button. */
  button_reply?: ButtonReply;
  /** A selected row of a list. */
  list_reply?: ListReply;
  /** A completed flow or address message. */
  nfm_reply?: FlowReply;
  /** An answer to a call permission request. */
  call_permission_reply?: CallPermissionReply;
}

/** A tap on a reply button. */
export interface ButtonReply {
  /** ID of the button, as sent. */
  id: string;
  /** Title of the button. */
  title?: string;
}

/** A selected row of a list. */
export interface ListReply {
  /** ID of the row, as sent. */
  id: string;
  /** Title of the row. */
  title?: string;
  /** Description of the row. */
  description?: string;
}

/** A completed flow or address message. */
export interface FlowReply {
  /** Type of the reply: `flow` or `address_message`. */
  name?: string;
  /** Text that the chat shows for the reply. */
  body?: string;
  /**
   * Submitted data, as a JSON object in a string. A flow has keys of its own; an address has `values` and
   * `saved_address_id`.
   */
  response_json?: string;
}

/** A user's answer to a call permission request. */
export interface CallPermissionReply {
  /** The user's answer. */
  response?: CallPermissionAnswer;
  /** True if the permission doesn't expire. */
  is_permanent?: boolean;
  /** Time when the permission expires. Seconds since the Unix epoch. Absent if it is permanent. */
  expiration_timestamp?: string;
  /** Origin of the answer. */
  response_source?: CallPermissionSource;
}

/**
 * A user's answer to a call permission request.
 * Other values are accepted, too.
 */
export type CallPermissionAnswer =
  /** Granted by the user. */
  | "accept"
  /** Declined by the user. */
  | "reject"
  | (string & {});

/**
 * Origin of an answer to a call permission request.
 * Other values are accepted, too.
 */
export type CallPermissionSource =
  /** Given by the user, who answered the request. */
  | "user_action"
  /** Granted automatically, because the user called the business. */
  | "automatic"
  | (string & {});

/** A tap on a template's quick reply button. */
export interface InboundButton {
  /** Payload that was sent with the button. */
  payload?: string;
  /** Text of the button. */
  text?: string;
}

/** An order of products from a catalog. */
export interface InboundOrder {
  /** ID of the catalog. */
  catalog_id?: string;
  /** Text that the user sent with the order. */
  text?: string;
  /** Products of the order. */
  product_items?: OrderedProduct[];
}

/** A product of an order. */
export interface OrderedProduct {
  /** Retailer ID (SKU) of the product in the catalog. */
  product_retailer_id: string;
  /** Quantity of the product. */
  quantity?: number;
  /** Price of one item, in the currency's main unit. */
  item_price?: number;
  /** Currency, as an ISO 4217 code. */
  currency?: string;
}

/** A user's reaction to a message, or its removal. */
export interface InboundReaction {
  /** ID of the message that the reaction belongs to. */
  message_id: string;
  /** Emoji of the reaction. Absent or empty if the reaction was removed. */
  emoji?: string;
}

/** A system message about a user. */
export interface SystemMessage {
  /** Type of the change. */
  type?: SystemKind;
  /** Description of the change in one sentence. */
  body?: string;
  /** New WhatsApp ID of the user. */
  wa_id?: string;
  /** New WhatsApp ID of the user, in older payloads. */
  new_wa_id?: string;
  /** Previous WhatsApp ID of the user, in older payloads. */
  customer?: string;
  /** New business-scoped user ID of the user. */
  user_id?: string;
  /** Previous business-scoped user ID of the user. */
  previous_user_id?: string;
  /** Parent business-scoped user ID of the user, shared by linked business portfolios. */
  parent_user_id?: string;
  /** Hash of the user's new identity key. Present if identity checks are enabled for the number. */
  identity?: string;
}

/**
 * Type of a change reported in a system message.
 * Other values are accepted, too.
 */
export type SystemKind =
  /** Phone number changed. The user also has a new user ID. */
  | "user_changed_number"
  /** User ID changed. */
  | "user_changed_user_id"
  /** Phone number changed, in older payloads. */
  | "customer_changed_number"
  /** Identity key changed: a new device or a new installation of WhatsApp. */
  | "customer_identity_changed"
  | (string & {});

/** An edit of an earlier message. Possible within 15 minutes. */
export interface InboundEdit {
  /** ID of the edited message. */
  original_message_id: string;
  /** New content of the message. */
  message: EditedMessage;
}

/** New content of an edited message. */
export interface EditedMessage {
  /** Message that the edited message replies to. */
  context?: MessageContext;
  /** Type of the content: the name of the key that holds it. */
  type: "text" | "image" | "video" | "document" | (string & {});
  /** A text message. */
  text?: InboundText;
  /** An image message. */
  image?: InboundImage;
  /** A video message. */
  video?: InboundVideo;
  /** A document message. */
  document?: InboundDocument;
}

/** Content that can be edited: text, and captions of media. */
export interface EditedContent {
  /** Type of the content: the name of the key that holds it. */
  type: "text" | "image" | "video" | "document" | (string & {});
  /** A text message. */
  text?: InboundText;
  /** An image message. */
  image?: InboundImage;
  /** A video message. */
  video?: InboundVideo;
  /** A document message. */
  document?: InboundDocument;
}

/** A deletion of an earlier message. Possible within 2 days. */
export interface InboundRevocation {
  /** ID of the deleted message. */
  original_message_id: string;
}

/** A message of a type that the API doesn't deliver. */
export interface UnsupportedContent {
  /** Original type of the message: `poll_creation`, `edit`, `group_invite`, … */
  type?: string;
}

/** Status of a message that the business sent. Statuses arrive in any order, and more than once. */
export interface Status {
  /** ID of the message (`wamid.…`), as in the response to the send request. */
  id: string;
  /** New status of the message. */
  status: StatusKind;
  /** Type of the status, if it isn't about the message itself: `payment`. */
  type?: string;
  /** Time of the status. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Phone number of the recipient, or ID of the group. */
  recipient_id?: string;
  /** Business-scoped user ID of the recipient. */
  recipient_user_id?: string;
  /** Parent business-scoped user ID of the recipient, shared by linked business portfolios. */
  recipient_parent_user_id?: string;
  /** Parent business-scoped user ID of the recipient. Spelling of early 2026. */
  parent_recipient_user_id?: string;
  /** Type of the recipient: `group` if the message was sent to a group. */
  recipient_type?: string;
  /** ID of the group, in payloads that don't report it as `recipient_id`. */
  group_id?: string;
  /** Phone number of the group's participant that the status is about. */
  recipient_participant_id?: string;
  /** Phone number of the group's participant. Alternative spelling of `recipient_participant_id`. */
  participant_recipient_id?: string;
  /** Business-scoped user ID of the group's participant. */
  recipient_participant_user_id?: string;
  /** Parent business-scoped user ID of the group's participant, shared by linked business portfolios. */
  recipient_participant_parent_user_id?: string;
  /** Hash of the recipient's identity key. Present if identity checks are enabled for the number. */
  recipient_identity_key_hash?: string;
  /** Custom data that was sent with the message. */
  biz_opaque_callback_data?: string;
  /** ID of the message's template. */
  template_id?: string | number;
  /** Conversation that the message belongs to. Since v24.0 only for conversations that started from an ad or post. */
  conversation?: Conversation;
  /** Pricing of the message: type and category. Sent with one of its statuses. */
  pricing?: Pricing;
  /** State of the payment that the message requested. */
  payment?: Payment;
  /** Reasons for a failure. */
  errors?: WebhookError[];
}

/**
 * Status of a message, or of the payment that it requested.
 * Other values are accepted, too.
 */
export type StatusKind =
  /** Sent by the platform: one check mark. */
  | "sent"
  /** Delivered to the user's device: two check marks. */
  | "delivered"
  /** Read by the user. */
  | "read"
  /** Voice message played by the user. */
  | "played"
  /** Not sent or not delivered; or the payment failed. */
  | "failed"
  /** Pending, for a payment. */
  | "pending"
  /** Captured, for a payment. */
  | "captured"
  /** Successful, for a payment. */
  | "success"
  | (string & {});

/** A conversation: the unit of pricing before the platform charged per message. */
export interface Conversation {
  /** ID of the conversation. */
  id?: string;
  /** Time when the conversation expires. Seconds since the Unix epoch. */
  expiration_timestamp?: string;
  /** Origin of the conversation. */
  origin?: ConversationOrigin;
  /** Pricing of the message, in some payloads of groups. */
  pricing?: Pricing;
}

/** Origin of a conversation. */
export interface ConversationOrigin {
  /** Category of the conversation. */
  type?: PricingCategory;
}

/**
 * Category that a message is charged as.
 * Other values are accepted, too.
 */
export type PricingCategory =
  /** Authentication: one-time passwords. */
  | "authentication"
  /** Authentication at the international rate: one-time passwords to another country. */
  | "authentication-international"
  /** Marketing: offers, and all content outside the other categories. */
  | "marketing"
  /** Marketing through the Marketing Messages API. */
  | "marketing_lite"
  /** Utility: follow-up to an action or request of the user. */
  | "utility"
  /** Service: replies without a template. */
  | "service"
  /** Service in conversations that started from an ad or post. */
  | "referral_conversion"
  /** Marketing in a group. */
  | "group_marketing"
  /** Utility in a group. */
  | "group_utility"
  /** Service in a group. */
  | "group_service"
  /** Replies of general-purpose AI assistants. */
  | "general_purpose_ai"
  | (string & {});

/** Pricing of a message. */
export interface Pricing {
  /** True if the message is billable. `type` and `category` are more precise. */
  billable?: boolean;
  /** Pricing model: `PMP` (per message) or, before July 2025, `CBP` (per conversation). */
  pricing_model?: string;
  /** Pricing type: billable, or the reason why the message is free. */
  type?: PricingKind;
  /** Category that the message is charged as. */
  category?: PricingCategory;
  /** Subtype of the pricing type: `paid_exempt`. */
  subtype?: string;
}

/**
 * Pricing type of a message.
 * Other values are accepted, too.
 */
export type PricingKind =
  /** Billable at the regular rate. */
  | "regular"
  /**
   * Free: a reply in the customer service window. From October 2026 one of the number's first 1,000 service messages
   * in a month.
   */
  | "free_customer_service"
  /** Free: the conversation started from an ad or post. */
  | "free_entry_point"
  /** Free: a reply in a group's customer service window. */
  | "free_group_customer_service"
  | (string & {});

/** State of a payment. */
export interface Payment {
  /** Reference ID of the order, as in the `order_details` message. */
  reference_id?: string;
  /** Amount of the payment. */
  amount?: PaidAmount;
  /** Currency, as an ISO 4217 code. */
  currency?: string;
  /** Transaction of the payment. */
  transaction?: PaymentTransaction;
  /** Receipt text that was sent with the order. */
  receipt?: string;
  /** Notes that were sent with the order. */
  notes?: unknown;
  /** User-defined field 1, as sent with the order. */
  udf1?: string;
  /** User-defined field 2, as sent with the order. */
  udf2?: string;
  /** User-defined field 3, as sent with the order. */
  udf3?: string;
  /** User-defined field 4, as sent with the order. */
  udf4?: string;
  /** Additional information 1, as sent with the order. */
  additional_info1?: string;
  /** Additional information 2, as sent with the order. */
  additional_info2?: string;
  /** Additional information 3, as sent with the order. */
  additional_info3?: string;
  /** Additional information 4, as sent with the order. */
  additional_info4?: string;
  /** Additional information 5, as sent with the order. */
  additional_info5?: string;
  /** Additional information 6, as sent with the order. */
  additional_info6?: string;
  /** Additional information 7, as sent with the order. */
  additional_info7?: string;
  /** Refunds of the payment. */
  refunds?: PaymentRefund[];
}

/** Amount of money: `value` divided by `offset`. */
export interface PaidAmount {
  /** Amount before the division. */
  value?: number;
  /** Divisor of the amount: 100. */
  offset?: number;
}

/** Transaction of a payment. */
export interface PaymentTransaction {
  /** ID of the transaction. */
  id?: string;
  /** ID of the transaction at the payment provider. */
  pg_transaction_id?: string;
  /** Payment provider: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, … */
  type?: string;
  /** Status of the transaction: `success`, `failed` or `pending`. */
  status?: string;
  /** Time when the transaction was created. Seconds since the Unix epoch. */
  created_timestamp?: string | number;
  /** Time when the transaction was last changed. Seconds since the Unix epoch. */
  updated_timestamp?: string | number;
  /** Amount of the transaction. */
  amount?: PaidAmount;
  /** Currency, as an ISO 4217 code. */
  currency?: string;
  /** Payment method of the transaction. */
  method?: PaymentMethod;
  /** Reason for a failure. */
  error?: PaymentError;
}

/** Payment method of a transaction. */
export interface PaymentMethod {
  /** Type of the payment method: `upi`, `card`, `netbanking`, `wallet`, … */
  type?: string;
}

/** Reason for a failed payment. */
export interface PaymentError {
  /** Error code of the payment provider. */
  code?: string;
  /** Description of the reason, human-readable. */
  reason?: string;
}

/** Refund of a payment. */
export interface PaymentRefund {
  /** ID of the refund. */
  id?: string;
  /** Amount of the refund. */
  amount?: PaidAmount;
  /** Speed of the refund: `instant` or `normal`. */
  speed_processed?: string;
  /** Status of the refund: `success`, `failed` or `pending`. */
  status?: string;
  /** Time when the refund was created. Seconds since the Unix epoch. */
  created_timestamp?: string | number;
  /** Time when the refund was last changed. Seconds since the Unix epoch. */
  updated_timestamp?: string | number;
}

/** A user's action on a marketing message, such as a click on a link. */
export interface UserAction {
  /** Type of the action: `marketing_messages_link_click`. */
  action_type?: string;
  /** Time of the action. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Details of the click. */
  marketing_messages_link_click_data?: LinkClick;
}

/** Click on a link in a marketing message that was sent within the last 7 days. */
export interface LinkClick {
  /** Clicked component: `cta` or `body`. */
  click_component?: string;
  /** ID of the click. */
  click_id?: string;
  /** Tracking token of the message. */
  tracking_token?: string;
  /** Retailer ID (SKU) of the product in the catalog. */
  product_id?: string;
  /** User agent of the user's browser. */
  client_user_agent?: string;
}

/** A user's choice to stop or resume marketing messages. */
export interface UserPreference {
  /** WhatsApp ID of the user. */
  wa_id?: string;
  /** Business-scoped user ID of the user. */
  user_id?: string;
  /** Parent business-scoped user ID of the user, shared by linked business portfolios. */
  parent_user_id?: string;
  /** Description of the choice in one sentence. */
  detail?: string;
  /** Category of messages: `marketing_messages`. */
  category?: string;
  /** The user's choice. */
  value?: UserPreferenceValue;
  /** ID of the in-app signup by which the user opted in. */
  signup_id?: string;
  /** Time of the choice. Seconds since the Unix epoch. */
  timestamp?: string | number;
}

/**
 * A user's choice about marketing messages.
 * Other values are accepted, too.
 */
export type UserPreferenceValue =
  /** Opted out of marketing messages. Sending them fails with code 131050. */
  | "stop"
  /** Opted in to marketing messages again. */
  | "resume"
  /** Opted in by an in-app signup. */
  | "signup"
  | (string & {});

/** A change of a user's business-scoped user ID. Since August 2026, a `system` message reports it instead. */
export interface UserIdUpdate {
  /** WhatsApp ID of the user. */
  wa_id?: string;
  /** Description of the change in one sentence. */
  detail?: string;
  /** Change of the business-scoped user ID. */
  user_id?: UserIdChange;
  /** Change of the parent business-scoped user ID, which linked business portfolios share. */
  parent_user_id?: UserIdChange;
  /** Time of the change. Seconds since the Unix epoch. */
  timestamp?: string | number;
}

/** Previous and current value of a user ID. */
export interface UserIdChange {
  /** Previous ID of the user. */
  previous?: string;
  /** Current ID of the user. */
  current?: string;
}

/** A message that the business sent with the WhatsApp Business app, or from another app. */
export interface MessageEcho {
  /** ID of the message (`wamid.…`). */
  id: string;
  /** Time when the message was sent. Seconds since the Unix epoch. */
  timestamp: string;
  /** Phone number of the business. */
  from?: string;
  /** Phone number of the recipient. Absent if the user has a username and hides the phone number. */
  to?: string;
  /** Business-scoped user ID of the recipient. */
  to_user_id?: string;
  /** Parent business-scoped user ID of the recipient, shared by linked business portfolios. */
  to_parent_user_id?: string;
  /** ID of the group that the message was sent to. */
  group_id?: string;
  /** Message that this message replies to, or information about its forwarding. */
  context?: MessageContext;
  /** Reasons for missing content. */
  errors?: WebhookError[];
  /** Type of the content: the name of the key that holds it. */
  type: "text" | "image" | "video" | "audio" | "voice" | "document" | "sticker" | "location" | "contacts" | "interactive" | "button" | "order" | "reaction" | "system" | "edit" | "revoke" | "unsupported" | (string & {});
  /** A text message. */
  text?: InboundText;
  /** An image message. */
  image?: InboundImage;
  /** A video message. */
  video?: InboundVideo;
  /** An audio or voice message. */
  audio?: InboundAudio;
  /** A voice message, in older payloads. */
  voice?: InboundAudio;
  /** A document message. */
  document?: InboundDocument;
  /** A sticker message. */
  sticker?: InboundSticker;
  /** A location message. */
  location?: InboundLocation;
  /** A contacts message: one or more shared contacts. */
  contacts?: InboundContact[];
  /** A reply to buttons, a list, a flow, an address message or a call permission request. */
  interactive?: InteractiveReply;
  /** A tap on a template's quick reply button. */
  button?: InboundButton;
  /** An order of products from a catalog. */
  order?: InboundOrder;
  /** A reaction to a message, or its removal. */
  reaction?: InboundReaction;
  /** A system message about a user. It opens no customer service window. */
  system?: SystemMessage;
  /** An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits. */
  edit?: InboundEdit;
  /** A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions. */
  revoke?: InboundRevocation;
  /** A message of a type that the API doesn't deliver; since 2026 with the original type. */
  unsupported?: UnsupportedContent;
}

/** A part of the chat history of the WhatsApp Business app. */
export interface HistoryChunk {
  /** Position of the part in the history. */
  metadata?: HistoryMetadata;
  /** Chats of the history. */
  threads?: HistoryThread[];
  /** Reasons for missing history. The business can decline to share it (code 2593109). */
  errors?: WebhookError[];
}

/** Position of a part in the chat history. */
export interface HistoryMetadata {
  /** Phase of the history: 0 for the last day, 1 for days 1 to 90, 2 for days 90 to 180. */
  phase?: number;
  /** Position of the part in its phase. Parts arrive in any order. */
  chunk_order?: number;
  /** Progress of the synchronization, in percent. */
  progress?: number;
}

/** A chat of the history. */
export interface HistoryThread {
  /** Phone number of the user. */
  id?: string;
  /** All known IDs of the user. */
  context?: HistoryUser;
  /** Messages of the chat. A message that can't be read is missing here; the event's raw data still contains it. */
  messages?: HistoryMessage[];
}

/** User in a chat of the history. */
export interface HistoryUser {
  /** WhatsApp ID of the user. */
  wa_id?: string;
  /** Business-scoped user ID of the user. */
  user_id?: string;
  /** Parent business-scoped user ID of the user, shared by linked business portfolios. */
  parent_user_id?: string;
  /** Username of the user. */
  username?: string;
}

/**
 * A message of the chat history, or the media that belongs to one. The media of a message of type `media_placeholder`
 * arrives in an event of its own with the same ID, if it is at most 14 days old.
 */
export interface HistoryMessage {
  /** ID of the message (`wamid.…`). */
  id: string;
  /** Time when the message was sent. Seconds since the Unix epoch. */
  timestamp: string;
  /** Phone number of the sender: the user or the business. */
  from?: string;
  /** Business-scoped user ID of the sender. */
  from_user_id?: string;
  /** Parent business-scoped user ID of the sender, shared by linked business portfolios. */
  from_parent_user_id?: string;
  /** Phone number of the recipient. Absent if the user has a username and hides the phone number. */
  to?: string;
  /** Business-scoped user ID of the recipient. */
  to_user_id?: string;
  /** Parent business-scoped user ID of the recipient, shared by linked business portfolios. */
  to_parent_user_id?: string;
  /** ID of the group that the message was sent to. */
  group_id?: string;
  /** Message that this message replies to, or information about its forwarding. */
  context?: MessageContext;
  /** Status of the message. */
  history_context?: HistoryContext;
  /** Reasons for missing content. */
  errors?: WebhookError[];
  /** Type of the content: the name of the key that holds it. */
  type: "text" | "image" | "video" | "audio" | "voice" | "document" | "sticker" | "location" | "contacts" | "interactive" | "button" | "order" | "reaction" | "system" | "edit" | "revoke" | "unsupported" | (string & {});
  /** A text message. */
  text?: InboundText;
  /** An image message. */
  image?: InboundImage;
  /** A video message. */
  video?: InboundVideo;
  /** An audio or voice message. */
  audio?: InboundAudio;
  /** A voice message, in older payloads. */
  voice?: InboundAudio;
  /** A document message. */
  document?: InboundDocument;
  /** A sticker message. */
  sticker?: InboundSticker;
  /** A location message. */
  location?: InboundLocation;
  /** A contacts message: one or more shared contacts. */
  contacts?: InboundContact[];
  /** A reply to buttons, a list, a flow, an address message or a call permission request. */
  interactive?: InteractiveReply;
  /** A tap on a template's quick reply button. */
  button?: InboundButton;
  /** An order of products from a catalog. */
  order?: InboundOrder;
  /** A reaction to a message, or its removal. */
  reaction?: InboundReaction;
  /** A system message about a user. It opens no customer service window. */
  system?: SystemMessage;
  /** An edit of an earlier message. Only numbers that the WhatsApp Business app uses too receive edits. */
  edit?: InboundEdit;
  /** A deletion of an earlier message. Only numbers that the WhatsApp Business app uses too receive deletions. */
  revoke?: InboundRevocation;
  /** A message of a type that the API doesn't deliver; since 2026 with the original type. */
  unsupported?: UnsupportedContent;
}

/** Status of a message of the chat history. */
export interface HistoryContext {
  /** Status of the message. */
  status?: HistoryMessageStatus;
}

/**
 * Status of a message of the chat history.
 * Other values are accepted, too.
 */
export type HistoryMessageStatus =
  /** Not sent yet. */
  | "PENDING"
  /** Sent to the platform. */
  | "SENT"
  /** Delivered to the device. */
  | "DELIVERED"
  /** Read by the recipient. */
  | "READ"
  /** Played by the recipient. */
  | "PLAYED"
  /** Failed to send. */
  | "ERROR"
  | (string & {});

/** A contact that was added to the WhatsApp Business app's contacts, changed or removed. */
export interface StateSync {
  /** Type of the item: `contact`. */
  type?: string;
  /** Change of the contact. */
  action?: StateSyncAction;
  /** The changed contact. */
  contact?: SyncedContact;
  /** Time of the change. */
  metadata?: StateSyncMetadata;
}

/**
 * Change of a contact.
 * Other values are accepted, too.
 */
export type StateSyncAction =
  /** Added or changed. */
  | "add"
  /** Removed from the contacts. */
  | "remove"
  | (string & {});

/** Contact of the WhatsApp Business app. */
export interface SyncedContact {
  /** Full name of the contact. Absent if the contact was removed. */
  full_name?: string;
  /** First name of the contact. */
  first_name?: string;
  /** Phone number of the contact. */
  phone_number?: string;
  /** Business-scoped user ID of the contact. */
  user_id?: string;
  /** Parent business-scoped user ID of the contact, shared by linked business portfolios. */
  parent_user_id?: string;
  /** Username of the contact. */
  username?: string;
}

/** Metadata of a changed contact. */
export interface StateSyncMetadata {
  /** Time of the change. Seconds since the Unix epoch. */
  timestamp?: string;
}

/** A change of the app that owns a conversation. */
export interface MessagingHandover {
  /** Type of the change: `control_passed` or `control_taken`. */
  type?: string;
  /** Time of the change. Seconds since the Unix epoch. */
  timestamp?: string;
  /** User of the conversation. */
  sender?: HandoverUser;
  /** Business phone number of the conversation. */
  recipient?: HandoverNumber;
  /** Previous and new owner, if the previous owner passed the conversation on. */
  control_passed?: HandoverControl;
  /** Previous and new owner, if the new owner took the conversation. */
  control_taken?: HandoverControl;
}

/** User of a conversation. */
export interface HandoverUser {
  /** Phone number of the user. */
  phone_number?: string;
  /** Business-scoped user ID of the user. */
  user_id?: string;
}

/** Business phone number of a conversation. */
export interface HandoverNumber {
  /** ID of the business phone number. */
  phone_number_id?: string;
  /** Business phone number in digits. */
  display_phone_number?: string;
}

/** Previous and new owner of a conversation. */
export interface HandoverControl {
  /** ID of the app that owned the conversation. */
  previous_owner_app_id?: string;
  /** Role of the previous owner: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent` or `escalation`. */
  previous_owner_role?: string;
  /** Role of the previous owner, in older payloads. */
  previous_owner_app_role?: string;
  /** ID of the app that owns the conversation now. */
  new_owner_app_id?: string;
  /** Role of the new owner, from the same list. */
  new_owner_role?: string;
  /** Text from the previous owner for the new owner. At most 2,000 characters. */
  metadata?: string;
  /** Summary of the conversation. */
  conversation_context?: ConversationContext;
}

/** Context of a conversation. */
export interface ConversationContext {
  /** Type of the context: `summary`. */
  type?: string;
  /** Summary of the conversation. */
  summary?: ConversationSummary;
}

/** Summary of a conversation. */
export interface ConversationSummary {
  /** Text of the summary. */
  text?: string;
}

/** Activity in conversations that another app owns. Don't reply to it: a reply takes control of the conversation. */
export interface Standby {
  /** Business phone number of the conversations. */
  metadata?: NumberMetadata;
  /** Activity in the conversations. */
  standby?: StandbyItems;
}

/** Business phone number with its ID. */
export interface NumberMetadata {
  /** Business phone number in digits. */
  display_phone_number?: string;
  /** ID of the business phone number. */
  phone_number_id?: string;
}

/** Activity in conversations that another app owns. */
export interface StandbyItems {
  /** Contact information of the users. */
  contacts?: Contact[];
  /** Messages from users. */
  messages?: InboundMessage[];
  /** Messages that another app sent. */
  message_echoes?: StandbyEcho[];
  /** Statuses of the sent messages. */
  statuses?: Status[];
}

/** Contact information of a WhatsApp user. */
export interface Contact {
  /** Profile of the user. */
  profile?: Profile;
  /** WhatsApp ID of the user. Absent if the user has a username and hides the phone number. */
  wa_id?: string;
  /** Business-scoped user ID (BSUID) of the user. */
  user_id?: string;
  /** Parent business-scoped user ID, shared by linked business portfolios. */
  parent_user_id?: string;
  /** Hash of the user's identity key. Present if identity checks are enabled for the number. */
  identity_key_hash?: string;
}

/** Profile of a WhatsApp user. */
export interface Profile {
  /** Name that the user chose for the profile. */
  name?: string;
  /** Username of the user, if there is one. */
  username?: string;
}

/** A message that another app sent. */
export interface StandbyEcho {
  /** ID of the message (`wamid.…`). */
  id?: string;
  /** Time when the message was sent. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Body of the app's send request. */
  message?: unknown;
  /** Template of the message. */
  template?: unknown;
  /** Flow of the message. */
  flow?: unknown;
}

/** Update of a call, such as its start or its end. */
export interface CallUpdate {
  /** ID of the call (`wacid.…`), used to accept, reject or end it. */
  id: string;
  /** Type of the update. */
  event?: CallEventKind;
  /** Time of the update. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Direction of the call. */
  direction?: CallDirection;
  /** Phone number of the caller. */
  from?: string;
  /** Business-scoped user ID of the caller. */
  from_user_id?: string;
  /** Parent business-scoped user ID of the caller, shared by linked business portfolios. */
  from_parent_user_id?: string;
  /** Phone number of the callee. */
  to?: string;
  /** Business-scoped user ID of the callee. */
  to_user_id?: string;
  /** Parent business-scoped user ID of the callee, shared by linked business portfolios. */
  to_parent_user_id?: string;
  /** Session description: the user's offer, or the answer to the business's offer. */
  session?: CallSession;
  /** Session description in older payloads. */
  connection?: CallConnection;
  /** Payload of the call link that the user tapped. */
  deeplink_payload?: string;
  /** Payload of the call button that the user tapped. */
  cta_payload?: string;
  /** Custom data that was sent when the business started the call. */
  biz_opaque_callback_data?: string;
  /** Outcome of the call. Present when the call ended. */
  status?: CallOutcome;
  /** Time when the call was accepted. Seconds since the Unix epoch. Absent if it wasn't accepted. */
  start_time?: string;
  /** Time when the call ended. Seconds since the Unix epoch. Absent if it wasn't accepted. */
  end_time?: string;
  /** Duration of the call in seconds. Absent if it wasn't accepted. */
  duration?: number;
  /** Recording of the call. */
  call_recording?: CallRecording;
  /** Transcript of the call. */
  call_transcript?: CallTranscript;
  /** Reasons for a failure, if the platform reports them here and not in an event of their own. */
  errors?: WebhookError[];
}

/**
 * Type of a call update.
 * Other values are accepted, too.
 */
export type CallEventKind =
  /** Start of the call. Accept a call from a user within 30 s. */
  | "connect"
  /** End of the call, accepted or not. */
  | "terminate"
  /** Start of a call over SIP. */
  | "call_created"
  /** Recording available for download. */
  | "call_recording_available"
  /** Transcript available for download. */
  | "call_transcription_available"
  | (string & {});

/**
 * Direction of a call.
 * Other values are accepted, too.
 */
export type CallDirection =
  /** Started by the user. */
  | "USER_INITIATED"
  /** Started by the business. */
  | "BUSINESS_INITIATED"
  | (string & {});

/** Session description of a call. */
export interface CallSession {
  /** Type of the session description: `offer` or `answer`. */
  sdp_type?: string;
  /** Session description in SDP (RFC 8866). */
  sdp?: string;
}

/** Session description of a call in older payloads. */
export interface CallConnection {
  /** WebRTC session of the call. */
  webrtc?: CallDescription;
}

/** WebRTC session of a call in older payloads. */
export interface CallDescription {
  /** Session description, as JSON in a string. */
  sdp?: string;
}

/**
 * Outcome of a call.
 * Other values are accepted, too.
 */
export type CallOutcome =
  /** Completed: the call was accepted and ended. */
  | "COMPLETED"
  /** Failed, or not accepted. */
  | "FAILED"
  | (string & {});

/** Recording of a call. */
export interface CallRecording {
  /** Type of the file: `audio`. */
  type?: string;
  /** Audio file of the recording. */
  audio?: InboundAudio;
}

/** Transcript of a call. */
export interface CallTranscript {
  /** Type of the file: `document`. */
  type?: string;
  /** Document with the transcript. */
  document?: InboundDocument;
}

/** Status of a call that the business started. */
export interface CallStatus {
  /** ID of the call (`wacid.…`). */
  id: string;
  /** Status of the call. */
  status: CallStatusKind;
  /** Type of the status: `call`. */
  type?: string;
  /** Time of the status. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Phone number of the callee. */
  recipient_id?: string;
  /** Business-scoped user ID of the callee. */
  recipient_user_id?: string;
  /** Parent business-scoped user ID of the callee, shared by linked business portfolios. */
  recipient_parent_user_id?: string;
  /** Custom data that was sent when the business started the call. */
  biz_opaque_callback_data?: string;
}

/**
 * Status of a call that the business started.
 * Other values are accepted, too.
 */
export type CallStatusKind =
  /** Ringing at the callee. */
  | "RINGING"
  /** Accepted by the callee. */
  | "ACCEPTED"
  /** Rejected by the callee. */
  | "REJECTED"
  | (string & {});

/** Creation or deletion of a group, or its failure. */
export interface GroupLifecycleUpdate {
  /** Type of the update: `group_create` or `group_delete`. */
  type?: string;
  /** ID of the group. */
  group_id?: string;
  /** ID of the request that caused the update, as in its response. */
  request_id?: string;
  /** Time of the update. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Subject of the group. */
  subject?: string;
  /** Description of the group. */
  description?: string;
  /** Invite link of the group. */
  invite_link?: string;
  /** Approval mode for users who join. */
  join_approval_mode?: JoinApprovalMode;
  /** First participants of the group. */
  added_participants?: GroupUser[];
  /** Reasons for a failure. */
  errors?: WebhookError[];
}

/** Current or former participant of a group. */
export interface GroupUser {
  /** Identifier of the participant as given in the request. */
  input?: string;
  /** WhatsApp ID of the participant. */
  wa_id?: string;
  /** Business-scoped user ID of the participant. */
  user_id?: string;
  /** Parent business-scoped user ID of the participant, shared by linked business portfolios. */
  parent_user_id?: string;
  /** Username of the participant. */
  username?: string;
  /** Reasons for a failure with this participant. */
  errors?: WebhookError[];
}

/** Change of a group's participants: users joined, left, or asked to join. */
export interface GroupParticipantsUpdate {
  /**
   * Type of the update: `group_participants_add`, `group_participants_remove`, `group_join_request_created` or
   * `group_join_request_revoked`. Alternative spellings of the first two: `group_add_participants`,
   * `group_remove_participants`.
   */
  type?: string;
  /** ID of the group. */
  group_id?: string;
  /** ID of the request that caused the update, as in its response. */
  request_id?: string;
  /** Time of the update. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Reason for joining: `invite_link`. */
  reason?: string;
  /** Participants that joined. */
  added_participants?: GroupUser[];
  /** Participants that left or were removed. */
  removed_participants?: GroupUser[];
  /** Participants that couldn't be removed, with the reasons. */
  failed_participants?: GroupUser[];
  /** Party that removed the participants: `business` or `participant`. */
  initiated_by?: string;
  /** ID of the join request, used to approve or reject it. */
  join_request_id?: string;
  /** WhatsApp ID of the user who asks to join. */
  wa_id?: string;
  /** Business-scoped user ID of the user who asks to join. */
  user_id?: string;
  /** Parent business-scoped user ID of the user who asks to join, shared by linked business portfolios. */
  parent_user_id?: string;
  /** Username of the user who asks to join. */
  username?: string;
  /** Reasons for a failure. */
  errors?: WebhookError[];
}

/** Change of a group's subject, description or profile picture, or its failure. */
export interface GroupSettingsUpdate {
  /** Type of the update: `group_settings_update`. */
  type?: string;
  /** ID of the group. */
  group_id?: string;
  /** ID of the request that caused the update, as in its response. */
  request_id?: string;
  /** Time of the update. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Change of the subject. */
  group_subject?: GroupTextUpdate;
  /** Change of the description. */
  group_description?: GroupTextUpdate;
  /** Change of the profile picture. */
  profile_picture?: GroupPictureUpdate;
  /** Reasons for a failure. */
  errors?: WebhookError[];
}

/** Change of a group's subject or description, or its failure. */
export interface GroupTextUpdate {
  /** New text of the setting. */
  text?: string;
  /** True if the change succeeded. */
  update_successful?: boolean;
  /** Reasons for a failure. */
  errors?: WebhookError[];
}

/** Change of a group's profile picture, or its failure. */
export interface GroupPictureUpdate {
  /** MIME type of the image. */
  mime_type?: string;
  /** SHA-256 of the image. */
  sha256?: string;
  /** True if the change succeeded. */
  update_successful?: boolean;
  /** Reasons for a failure. */
  errors?: WebhookError[];
}

/** Suspension of a group, or its end. */
export interface GroupStatusUpdate {
  /** Type of the update: `group_suspend` or `group_suspend_cleared`. */
  type?: string;
  /** ID of the group. */
  group_id?: string;
  /** ID of the request that caused the update, as in its response. */
  request_id?: string;
  /** Time of the update. Seconds since the Unix epoch. */
  timestamp?: string;
  /** Reasons for the suspension. */
  errors?: WebhookError[];
}

/**
 * Update of a WhatsApp Business account. In updates for partners, the event's `entry_id` is the ID of a business
 * portfolio.
 */
export interface AccountUpdate {
  /** Type of the update. Details are in the field that belongs to the type. */
  event?: AccountEventKind;
  /** Business phone number that the update is about. */
  phone_number?: string;
  /** Primary country of the business, as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /** The account, in updates for partners. */
  waba_info?: AccountInfo;
  /** Policy violation of the account. */
  violation_info?: ViolationInfo;
  /** Restrictions of the account. */
  restriction_info?: RestrictionInfo[];
  /** Ban state of the account. */
  ban_info?: BanInfo;
  /** Start of the authentication-international rate. */
  auth_international_rate_eligibility?: InternationalRate;
  /** Volume tier that the business reached. */
  volume_tier_info?: VolumeTier;
  /** Reason for the disconnection of a WhatsApp Business app number. */
  disconnection_info?: DisconnectionInfo;
  /** Result of a partner-led business verification. */
  partner_client_certification_info?: CertificationInfo;
  /** Client that the partner must verify. */
  partner_client_certification_needed_info?: CertificationNeed;
}

/**
 * Type of an account update.
 * Other values are accepted, too.
 */
export type AccountEventKind =
  /** Deletion of the account. */
  | "ACCOUNT_DELETED"
  /** Account restricted: see `restriction_info`. */
  | "ACCOUNT_RESTRICTION"
  /** Policy violation or warning: see `violation_info`. */
  | "ACCOUNT_VIOLATION"
  /** Ban, scheduled ban or reinstatement: see `ban_info`. */
  | "DISABLED_UPDATE"
  /**
   * Offboarded: the WhatsApp Business app moved to another device. Sending through the API is suspended;
   * permissions and subscriptions remain.
   */
  | "ACCOUNT_OFFBOARDED"
  /** Reconnected: the WhatsApp Business app is connected again, and sending works again. */
  | "ACCOUNT_RECONNECTED"
  /** Ad account shared for the Marketing Messages API: see `waba_info`. */
  | "AD_ACCOUNT_LINKED"
  /** Terms of the Marketing Messages API signed. */
  | "MM_LITE_TERMS_SIGNED"
  /** Eligibility for the authentication-international rate: see `auth_international_rate_eligibility`. */
  | "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE"
  /** Primary country set: see `country`. */
  | "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE"
  /** Account shared with a partner: see `waba_info`. */
  | "PARTNER_ADDED"
  /**
   * Account no longer shared with the partner: see `waba_info`, and `disconnection_info` if the WhatsApp Business
   * app uses the number too.
   */
  | "PARTNER_REMOVED"
  /** App installed by a client, who granted permissions to it: see `waba_info`. */
  | "PARTNER_APP_INSTALLED"
  /** App removed by a client: see `waba_info`. */
  | "PARTNER_APP_UNINSTALLED"
  /** Result of a partner-led business verification: see `partner_client_certification_info`. */
  | "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE"
  /** Verification of a client required: see `partner_client_certification_needed_info`. */
  | "PARTNER_CLIENT_CERTIFICATION_NEEDED"
  /** Volume tier reached: see `volume_tier_info`. */
  | "VOLUME_BASED_PRICING_TIER_UPDATE"
  /** Verified: a test account became a verified account. */
  | "VERIFIED_ACCOUNT"
  /** Business phone number removed. */
  | "PHONE_NUMBER_REMOVED"
  /** Business phone number disabled. */
  | "PHONE_NUMBER_DISABLED"
  /** Business phone number disconnected. */
  | "PHONE_NUMBER_DISCONNECTED"
  /** Business phone number suspended. */
  | "PHONE_NUMBER_SUSPENDED"
  /** Business phone number reinstated. */
  | "PHONE_NUMBER_REINSTATED"
  | (string & {});

/** WhatsApp Business account in an update for partners. */
export interface AccountInfo {
  /** ID of the WhatsApp Business account. */
  waba_id?: string;
  /** ID of the business portfolio that owns the account. */
  owner_business_id?: string;
  /** ID of the partner's app. */
  partner_app_id?: string;
  /** ID of the linked ad account. */
  ad_account_linked?: string;
  /** ID of the linked ad account. Alternative spelling of `ad_account_linked`. */
  ad_account_id?: string;
  /** ID of the multi-partner solution. */
  solution_id?: string;
  /** IDs of the partners' business portfolios. */
  solution_partner_business_ids?: string[];
}

/** Policy violation of an account. */
export interface ViolationInfo {
  /** Type of the violation: `SCAM`, `GAMBLING`, `SPAM`, … The platform adds more over time. */
  violation_type?: string;
  /** Recommended steps, human-readable. */
  remediation?: string;
}

/** Restriction of an account. */
export interface RestrictionInfo {
  /** Type of the restriction. */
  restriction_type?: RestrictionType;
  /** End of the restriction: seconds since the Unix epoch, or a date in English. */
  expiration?: string | number;
  /** Recommended steps, human-readable. */
  remediation?: string;
}

/**
 * Action that an account is restricted from.
 * Other values are accepted, too.
 */
export type RestrictionType =
  /** Adding phone numbers. */
  | "RESTRICTED_ADD_PHONE_NUMBER_ACTION"
  /** Adding phone numbers. Alternative spelling of `RESTRICTED_ADD_PHONE_NUMBER_ACTION`. */
  | "RESTRICTION_ADD_PHONE_NUMBER_ACTION"
  /** Sending messages outside the customer service window. */
  | "RESTRICTED_BIZ_INITIATED_MESSAGING"
  /** Replying to users. */
  | "RESTRICTED_CUSTOMER_INITIATED_MESSAGING"
  /** Making and receiving calls. */
  | "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING"
  /** Making calls to users. */
  | "RESTRICTED_BUSINESS_INITIATED_CALLING"
  /** Receiving calls from users. */
  | "RESTRICTED_USER_INITIATED_CALLING"
  /** Receiving calls by the call button, which is hidden. */
  | "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN"
  /** Sending utility templates. */
  | "RESTRICTED_UTILITY_TEMPLATES"
  /** Sending utility templates with Direct Send. */
  | "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES"
  | (string & {});

/** Ban state of an account. */
export interface BanInfo {
  /** State of the ban. */
  waba_ban_state?: BanState;
  /** Date of the ban, in English. */
  waba_ban_date?: string | number;
}

/**
 * State of an account's ban.
 * Other values are accepted, too.
 */
export type BanState =
  /** Scheduled to be banned. */
  | "SCHEDULE_FOR_DISABLE"
  /** Banned by the platform. */
  | "DISABLE"
  /** Reinstated: no longer banned. */
  | "REINSTATE"
  | (string & {});

/** Start of the authentication-international rate. */
export interface InternationalRate {
  /** Time when the rate starts to apply. Seconds since the Unix epoch. */
  start_time?: string | number;
  /** Countries with a different start. */
  exception_countries?: InternationalRateException[];
}

/** Start of the authentication-international rate for one country. */
export interface InternationalRateException {
  /** Country, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Time when the rate starts to apply in this country. Seconds since the Unix epoch. */
  start_time?: string | number;
}

/** Volume tier: a lower price for a large number of messages. */
export interface VolumeTier {
  /** Time when the tier was reached. Seconds since the Unix epoch. */
  tier_update_time?: string | number;
  /** Category that the tier applies to: `UTILITY` or `AUTHENTICATION`. */
  pricing_category?: string;
  /** First and last message of the tier, such as `25000001:50000000`. */
  tier?: string;
  /** Month of the tier in the format `YYYY-MM`, such as `2025-11`. */
  effective_month?: string;
  /** Market or region that the tier applies to. */
  region?: string;
}

/** Disconnection of a WhatsApp Business app number from the API. */
export interface DisconnectionInfo {
  /** Reason for the disconnection. */
  reason?: DisconnectionReason;
  /** Party that started the disconnection. */
  initiated_by?: DisconnectionInitiator;
}

/**
 * Reason for the disconnection of a WhatsApp Business app number.
 * Other values are accepted, too.
 */
export type DisconnectionReason =
  /** Disconnected in the app. */
  | "ACCOUNT_DISCONNECTED"
  /** Changed to a personal WhatsApp account. */
  | "BUSINESS_DOWNGRADE"
  /** Changed to another phone number. */
  | "CHANGE_NUMBER"
  /** No activity through the API for about 30 days. */
  | "COMPANION_INACTIVITY"
  /** No activity in the app for about 14 days. */
  | "PRIMARY_INACTIVITY"
  /** Number registered again. */
  | "USER_RE_REGISTERED"
  | (string & {});

/**
 * Party that started the disconnection of a WhatsApp Business app number.
 * Other values are accepted, too.
 */
export type DisconnectionInitiator =
  /** Started by the business. */
  | "USER"
  /** Started by the platform. */
  | "SYSTEM"
  | (string & {});

/** Result of a partner-led business verification. */
export interface CertificationInfo {
  /** ID of the client's business portfolio. */
  client_business_id?: string;
  /** Status of the verification. */
  status?: CertificationStatus;
  /**
   * Reasons for a rejection: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … Words are separated by spaces or
   * underscores.
   */
  rejection_reasons?: string[];
}

/**
 * Status of a partner-led business verification.
 * Other values are accepted, too.
 */
export type CertificationStatus =
  /** Approved: the client is verified. */
  | "APPROVED"
  /** Verification of the client discarded. */
  | "DISCARDED"
  /** Verification of the client failed. */
  | "FAILED"
  /** Rejected by the platform. */
  | "REJECTED"
  /** Pending review by the platform. */
  | "PENDING"
  /** Revoked after an earlier approval. */
  | "REVOKED"
  | (string & {});

/** Client that a partner must verify. */
export interface CertificationNeed {
  /** ID of the client's business portfolio. */
  client_business_id?: string;
}

/** Alert about a business, an account or a business phone number. */
export interface AccountAlert {
  /** Type of the entity: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID` or `WABA`. */
  entity_type?: string;
  /** ID of the entity. */
  entity_id?: string | number;
  /** Content of the alert. In older payloads, its fields are in the alert itself. */
  alert_info?: AlertInfo;
  /** Severity of the alert, in older payloads. */
  alert_severity?: AlertSeverity;
  /** Status of the alert, in older payloads. */
  alert_status?: string;
  /** Type of the alert, in older payloads. */
  alert_type?: AlertType;
  /** Description of the alert in one sentence, in older payloads. */
  alert_description?: string;
}

/** Content of an alert. */
export interface AlertInfo {
  /** Severity of the alert. */
  alert_severity?: AlertSeverity;
  /** Status of the alert: `ACTIVE`, `RESOLVED` or `NONE`. */
  alert_status?: string;
  /** Type of the alert. */
  alert_type?: AlertType;
  /** Description of the alert in one sentence. */
  alert_description?: string;
}

/**
 * Severity of an alert.
 * Other values are accepted, too.
 */
export type AlertSeverity =
  /** Critical: act now. */
  | "CRITICAL"
  /** Warning: may become critical. */
  | "WARNING"
  /** Informational: no action needed. */
  | "INFORMATIONAL"
  | (string & {});

/**
 * Type of an alert.
 * Other values are accepted, too.
 */
export type AlertType =
  /** Higher messaging limit deferred. */
  | "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED"
  /** Higher messaging limit denied. */
  | "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED"
  /** Higher messaging limit that requires more information about the business. */
  | "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO"
  /** Official business account approved. */
  | "OBA_APPROVED"
  /** Official business account rejected. */
  | "OBA_REJECTED"
  /** Profile picture of the number lost. */
  | "PROFILE_PICTURE_LOST"
  | (string & {});

/** Result of an account review. */
export interface AccountReviewUpdate {
  /** Decision of the review. */
  decision?: ReviewDecision;
}

/**
 * Decision of a review.
 * Other values are accepted, too.
 */
export type ReviewDecision =
  /** Approved by the platform. */
  | "APPROVED"
  /** Rejected by the platform. */
  | "REJECTED"
  /** Pending review by the platform. */
  | "PENDING"
  /** Deferred to a later review. */
  | "DEFERRED"
  | (string & {});

/** Change of a business phone number's settings, including changes made through the API. */
export interface AccountSettingsUpdate {
  /** Type of the settings: `phone_number_settings`, in lower or upper case. */
  type?: string;
  /** Time of the change. Seconds since the Unix epoch. */
  timestamp?: string;
  /** New settings of the number. */
  phone_number_settings?: ChangedNumberSettings;
}

/** New settings of a business phone number. */
export interface ChangedNumberSettings {
  /** ID of the business phone number. */
  phone_number_id?: string;
  /** Calling settings. Absent if they didn't change. */
  calling?: CallingState;
}

/** Change of the business's messaging limit or of its maximum number of phone numbers. */
export interface BusinessCapabilityUpdate {
  /**
   * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service
   * windows. One of `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` and `TIER_UNLIMITED`, or a number, where -1 is
   * unlimited.
   */
  max_daily_conversations_per_business?: string | number;
  /** Messaging limit of each business phone number. Up to v23.0. */
  max_daily_conversation_per_phone?: string | number;
  /** Maximum number of phone numbers of the business portfolio. */
  max_phone_numbers_per_business?: number | `${number}`;
  /** Maximum number of phone numbers of each WhatsApp Business account. */
  max_phone_numbers_per_waba?: number | `${number}`;
}

/** Change of a business phone number's username. */
export interface BusinessUsernameUpdate {
  /** Business phone number in digits. */
  display_phone_number?: string;
  /** Username of the number. Absent if it was deleted. */
  username?: string;
  /** Status of the username. */
  status?: UsernameStatus;
  /** Context of the change: `revoked`. */
  context?: string;
}

/** Result of a display name review. */
export interface PhoneNumberNameUpdate {
  /** Business phone number in digits. */
  display_phone_number?: string;
  /** Decision of the review. */
  decision?: ReviewDecision;
  /** Display name that was requested. */
  requested_verified_name?: string;
  /** Reason for a rejection. */
  rejection_reason?: NameRejectionReason;
}

/**
 * Reason for the rejection of a display name.
 * Other values are accepted, too.
 */
export type NameRejectionReason =
  /** Name of an employee. */
  | "NAME_EMPLOYEE_ISSUE"
  /** Name unrelated to the business. */
  | "NAME_ENDCLIENT_NOTRELATED"
  /** Format of the name not accepted. */
  | "NAME_FORMAT_UNACCEPTABLE"
  /** Name of an individual. */
  | "NAME_INDIVIDUAL_ISSUE"
  /** Name different from the business's name elsewhere. */
  | "NAME_NOT_CONSISTENT"
  /** No reason specified. */
  | "UNKNOWN"
  | (string & {});

/** Change of a business phone number's throughput or messaging limit. */
export interface PhoneNumberQualityUpdate {
  /** Business phone number in digits. */
  display_phone_number?: string;
  /** Type of the change. */
  event?: PhoneNumberQualityEventKind;
  /**
   * Previous messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`.
   * Until February 2026.
   */
  old_limit?: string | number;
  /**
   * Current messaging limit of the number: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K` or `TIER_UNLIMITED`. Until
   * February 2026.
   */
  current_limit?: string | number;
  /**
   * Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service
   * windows.
   */
  max_daily_conversations_per_business?: string | number;
}

/**
 * Type of a change of a business phone number.
 * Other values are accepted, too.
 */
export type PhoneNumberQualityEventKind =
  /** Registration of the number. */
  | "ONBOARDING"
  /** Throughput raised to 1,000 messages per second. */
  | "THROUGHPUT_UPGRADE"
  /** Messaging limit raised, in older payloads. */
  | "UPGRADE"
  /** Messaging limit lowered, in older payloads. */
  | "DOWNGRADE"
  /** Quality rating low, in older payloads. */
  | "FLAGGED"
  /** Quality rating recovered, in older payloads. */
  | "UNFLAGGED"
  | (string & {});

/** Change of a business phone number's two-step verification PIN, or a request to turn it off. */
export interface SecurityUpdate {
  /** Business phone number in digits. */
  display_phone_number?: string;
  /** Type of the change. */
  event?: SecurityEventKind;
  /** ID of the business user who made the request. */
  requester?: string;
}

/**
 * Change of a two-step verification PIN.
 * Other values are accepted, too.
 */
export type SecurityEventKind =
  /** PIN created or changed. */
  | "PIN_CHANGED"
  /** Request to turn off two-step verification. */
  | "PIN_RESET_REQUEST"
  /** Two-step verification turned off. */
  | "PIN_REQUEST_SUCCESS"
  /** Two-step verification turned off. Alternative spelling of `PIN_REQUEST_SUCCESS`. */
  | "PIN_RESET_SUCCESS"
  | (string & {});

/** Change of a template's status: approved, rejected, paused, disabled, deleted and others. */
export interface MessageTemplateStatusUpdate {
  /** New status of the template. */
  event?: TemplateEventKind;
  /** ID of the template. */
  message_template_id?: string | number;
  /** Name of the template. */
  message_template_name?: string;
  /** Language of the template, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Category of the template. */
  message_template_category?: TemplateCategory;
  /** Reason for a rejection. */
  reason?: TemplateRejectionReason;
  /** Date when the template was disabled. */
  disable_info?: TemplateDisabling;
  /** Reason for a pause or lock, or its end. */
  other_info?: TemplatePause;
  /** Explanation of a rejection. */
  rejection_info?: TemplateRejection;
}

/**
 * Status of a template in a status update.
 * Other values are accepted, too.
 */
export type TemplateEventKind =
  /** Approved: can be sent. */
  | "APPROVED"
  /** Archived by the business. */
  | "ARCHIVED"
  /** Restored from the archive. */
  | "UNARCHIVED"
  /** Deleted by the business. */
  | "DELETED"
  /** Disabled because of low quality: can no longer be sent. */
  | "DISABLED"
  /** Flagged because of low quality: will be disabled. */
  | "FLAGGED"
  /** In appeal: the rejection is under review. */
  | "IN_APPEAL"
  /** Limit exceeded: the account has the maximum number of templates. */
  | "LIMIT_EXCEEDED"
  /** Locked: can't be edited. */
  | "LOCKED"
  /** Paused because of low quality: can't be sent for a while. */
  | "PAUSED"
  /** Pending review by the platform. */
  | "PENDING"
  /** Deletion in progress. */
  | "PENDING_DELETION"
  /** Reinstated: can be sent again. */
  | "REINSTATED"
  /** Rejected by the platform. */
  | "REJECTED"
  | (string & {});

/**
 * Reason for the rejection of a template.
 * Other values are accepted, too.
 */
export type TemplateRejectionReason =
  /** Content that violates the platform's policies. */
  | "ABUSIVE_CONTENT"
  /** Category not available for the account, in older payloads. */
  | "CATEGORY_NOT_AVAILABLE"
  /** Content that belongs to another category. */
  | "INCORRECT_CATEGORY"
  /** Invalid format of the template. */
  | "INVALID_FORMAT"
  /** Not rejected, or no reason specified. */
  | "NONE"
  /** Content that is promotional. */
  | "PROMOTIONAL"
  /** Content that is fraudulent. */
  | "SCAM"
  /** Content that doesn't match the category. */
  | "TAG_CONTENT_MISMATCH"
  | (string & {});

/** Date when a template was disabled. */
export interface TemplateDisabling {
  /** Date in seconds since the Unix epoch; in older payloads a date in English. */
  disable_date?: string | number;
}

/** Reason for a template's pause or lock, or its end. */
export interface TemplatePause {
  /** Type of the pause or lock. */
  title?: TemplatePauseTitle;
  /** Description of the reason in one sentence. */
  description?: string;
}

/**
 * Type of a template's pause or lock.
 * Other values are accepted, too.
 */
export type TemplatePauseTitle =
  /** First pause because of low quality: 3 hours. */
  | "FIRST_PAUSE"
  /** Second pause because of low quality: 6 hours. */
  | "SECOND_PAUSE"
  /** Paused because too many messages were sent. */
  | "RATE_LIMITING_PAUSE"
  /** End of the pause. */
  | "UNPAUSE"
  /** Disabled because of low quality for the third time. */
  | "DISABLED"
  | (string & {});

/** Explanation of a template's rejection. */
export interface TemplateRejection {
  /** Reason for the rejection, human-readable. */
  reason?: string;
  /** Recommended change, human-readable. */
  recommendation?: string;
}

/** Change of a template's quality score. */
export interface MessageTemplateQualityUpdate {
  /** ID of the template. */
  message_template_id?: string | number;
  /** Name of the template. */
  message_template_name?: string;
  /** Language of the template, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Previous quality score of the template. */
  previous_quality_score?: QualityScore;
  /** New quality score of the template. */
  new_quality_score?: QualityScore;
}

/** New components of a template that was edited. */
export interface MessageTemplateComponentsUpdate {
  /** ID of the template. */
  message_template_id?: string | number;
  /** Name of the template. */
  message_template_name?: string;
  /** Language of the template, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Text of the header. */
  message_template_title?: string;
  /** Text of the body. */
  message_template_element?: string;
  /** Text of the footer. */
  message_template_footer?: string;
  /** Buttons of the template. */
  message_template_buttons?: EditedTemplateButton[];
}

/** Button of a template that was edited. */
export interface EditedTemplateButton {
  /** Type of the button: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, … */
  message_template_button_type?: string;
  /** Text of the button. */
  message_template_button_text?: string;
  /** URL that the button opens. */
  message_template_button_url?: string;
  /** Phone number that the button calls. */
  message_template_button_phone_number?: string;
}

/** Change of a template's category, done or announced 24 hours ahead. */
export interface TemplateCategoryUpdate {
  /** ID of the template. */
  message_template_id?: string | number;
  /** Name of the template. */
  message_template_name?: string;
  /** Language of the template, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Previous category, if the change is done. */
  previous_category?: TemplateCategory;
  /** Current category of the template. */
  new_category?: TemplateCategory;
  /** Category after an announced change. */
  correct_category?: TemplateCategory;
  /** Time of an announced change. Seconds since the Unix epoch. */
  category_update_timestamp?: string | number;
}

/** Another category that the platform assigned to a template sent with Direct Send. */
export interface TemplateCorrectCategoryDetection {
  /** ID of the template. */
  message_template_id?: string | number;
  /** Name of the template. */
  message_template_name?: string;
  /** Language of the template, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Category that the template was sent with. */
  category?: TemplateCategory;
  /** Category that the template belongs to. */
  correct_category?: TemplateCategory;
}

/** Change of a flow's status or health. */
export interface FlowUpdate {
  /** Type of the update. */
  event?: FlowEventKind;
  /** ID of the flow. */
  flow_id?: string | number;
  /** Description of the update in one sentence. */
  message?: string;
  /** Warning about a coming restriction and its date. */
  warning?: string;
  /** Previous status of the flow. Absent if the flow is new. */
  old_status?: FlowState;
  /** New status of the flow. */
  new_status?: FlowState;
  /** Share of failed screens or requests, in percent. */
  error_rate?: number;
  /** Threshold that was crossed: percent or milliseconds. */
  threshold?: number;
  /** State of the alert. */
  alert_state?: FlowAlertState;
  /** Errors by type. */
  errors?: FlowFailure[];
  /** Median latency of the endpoint, in milliseconds. */
  p50_latency?: number;
  /** 90th percentile of the endpoint's latency, in milliseconds. */
  p90_latency?: number;
  /** Number of measured requests. */
  requests_count?: number;
  /** Availability of the endpoint, in percent. */
  availability?: number;
}

/**
 * Type of a flow update.
 * Other values are accepted, too.
 */
export type FlowEventKind =
  /** Status change, or a new flow. */
  | "FLOW_STATUS_CHANGE"
  /** Error rate of screens crossed 5, 10 or 50 percent within 60 minutes. */
  | "CLIENT_ERROR_RATE"
  /** Error rate of endpoint requests crossed 5, 10 or 50 percent within 30 minutes. */
  | "ENDPOINT_ERROR_RATE"
  /** Latency of the endpoint (90th percentile) crossed 1, 5 or 7 s within 30 minutes. */
  | "ENDPOINT_LATENCY"
  /** Availability of the endpoint crossed 90 percent within 10 minutes. */
  | "ENDPOINT_AVAILABILITY"
  /** Upcoming expiration of the flow's version. */
  | "FLOW_VERSION_EXPIRY_WARNING"
  | (string & {});

/**
 * Status of a flow.
 * Other values are accepted, too.
 */
export type FlowState =
  /** Draft: available for tests. */
  | "DRAFT"
  /** Published: can be sent. */
  | "PUBLISHED"
  /** Deprecated: can no longer be sent or opened. */
  | "DEPRECATED"
  /** Blocked because of errors: can't be sent or opened. */
  | "BLOCKED"
  /** Throttled because of errors: at most 10 sends per hour. */
  | "THROTTLED"
  | (string & {});

/**
 * State of a flow alert.
 * Other values are accepted, too.
 */
export type FlowAlertState =
  /** Activated: the alert is active. */
  | "ACTIVATED"
  /** Deactivated: the alert has ended. */
  | "DEACTIVATED"
  | (string & {});

/** Errors of one type in a flow. */
export interface FlowFailure {
  /** Type of the error: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, … */
  error_type?: string;
  /** Share of this error among all errors, in percent. */
  error_rate?: number;
  /** Number of errors of this type. */
  error_count?: number;
}

/** Change of a multi-partner solution. The event's `entry_id` is the ID of a business portfolio. */
export interface PartnerSolutionUpdate {
  /** Type of the change. */
  event?: PartnerSolutionEventKind;
  /** ID of the solution. */
  solution_id?: string | number;
  /** Status of the solution. */
  solution_status?: PartnerSolutionStatus;
}

/**
 * Type of a change of a multi-partner solution.
 * Other values are accepted, too.
 */
export type PartnerSolutionEventKind =
  /** Creation of the solution. */
  | "SOLUTION_CREATED"
  /** Update of the solution. */
  | "SOLUTION_UPDATED"
  | (string & {});

/**
 * Status of a multi-partner solution.
 * Other values are accepted, too.
 */
export type PartnerSolutionStatus =
  /** Active: ready for use. */
  | "ACTIVE"
  /** Deactivated: can no longer be used. */
  | "DEACTIVATED"
  /** Draft: the invitation isn't sent yet. */
  | "DRAFT"
  /** Initiated: the partner is invited. */
  | "INITIATED"
  /** Pending deactivation: a request is open. */
  | "PENDING_DEACTIVATION"
  /** Rejected by the partner. */
  | "REJECTED"
  | (string & {});

/** Creation or change of a payment configuration. */
export interface PaymentConfigurationUpdate {
  /** Name of the payment configuration. */
  configuration_name?: string;
  /** Payment provider: `billdesk`, `payu`, `razorpay` or `zaakpay`. */
  provider_name?: string;
  /** Merchant account ID at the payment provider. */
  provider_mid?: string;
  /** Status of the payment configuration. */
  status?: PaymentConfigurationStatus;
  /** Time when the payment configuration was created. Seconds since the Unix epoch. */
  created_timestamp?: string | number;
  /** Time when the payment configuration was last changed. Seconds since the Unix epoch. */
  updated_timestamp?: string | number;
}

/**
 * Status of a payment configuration.
 * Other values are accepted, too.
 */
export type PaymentConfigurationStatus =
  /** Active: ready for use. */
  | "Active"
  /** Not yet connected with the provider account. */
  | "Needs Connecting"
  /** Connected, but not yet tested. */
  | "Needs Testing"
  | (string & {});

/**
 * A lead or a purchase that the platform detected in a chat. Not available in the European Union, the United Kingdom
 * and Japan.
 */
export interface AutomaticEvent {
  /** ID of the message (`wamid.…`). */
  id?: string;
  /** Type of the detected event. */
  event_name?: AutomaticEventName;
  /** Time of the event. Seconds since the Unix epoch. */
  timestamp?: string | number;
  /** Click ID of the ad that started the conversation. */
  ctwa_clid?: string;
  /** Amount of the purchase. */
  custom_data?: PurchaseData;
}

/**
 * Type of an event detected in a chat.
 * Other values are accepted, too.
 */
export type AutomaticEventName =
  /** A submitted lead. */
  | "LeadSubmitted"
  /** A completed purchase. */
  | "Purchase"
  | (string & {});

/** Amount of a purchase. */
export interface PurchaseData {
  /** Currency, as an ISO 4217 code. */
  currency?: string;
  /** Amount in the currency's main unit. */
  value?: number;
}

/** Tracking event of a marketing message. */
export interface TrackingEvent {
  /** Type of the event, such as `sent`. */
  event_name?: string;
  /** Time of the event. Seconds since the Unix epoch. */
  timestamp?: string | number;
  /** Identifiers of the message. */
  tracking_data?: TrackingData;
}

/** Identifiers of a tracked marketing message. */
export interface TrackingData {
  /** ID of the click. */
  click_id?: string;
  /** Tracking token of the message. */
  tracking_token?: string;
}

/** A payload that is not valid JSON, encoded in Base64. */
export interface Undecoded {
  /** Bytes of the payload, encoded in Base64. */
  base64: string;
}
