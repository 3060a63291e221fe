// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { TemplateCategory } from "./message_samples.js";
import type { JoinApprovalMode } from "./groups.js";
import type { CallingState } from "./settings.js";
import type { UsernameStatus } from "./usernames.js";
import type { QualityScore } from "./templates.js";

/** The type of the data of each kind of event. */
export interface Kinds {
  /** A message that somebody wrote to the number. */
  message: InboundMessage;
  /** What became of a message that you sent. Statuses come in any order, and more than once. */
  status: Status;
  /** Something that went wrong, as webhooks tell it. */
  error: WebhookError;
  /** Somebody did something with a marketing message. */
  user_action: UserAction;
  /** Somebody wants marketing messages, or no more of them. */
  user_preference: UserPreference;
  /** Somebody has another user id. Since August 2026 the platform tells it in a `system` message. */
  user_id_update: UserIdUpdate;
  /** A message that was sent with the WhatsApp Business app, or by another app. */
  message_echo: MessageEcho;
  /** A piece of the chats that the WhatsApp Business app had before. */
  history: HistoryChunk;
  /** A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id. */
  history_message: HistoryMessage;
  /** A person came into the WhatsApp Business app's contacts, or left them. */
  state_sync: StateSync;
  /** A conversation has another owner. */
  messaging_handover: MessagingHandover;
  /** What happens in conversations that another app owns. Don't answer it: that takes the conversation. */
  standby: Standby;
  /** A call begins or ends. */
  call: CallUpdate;
  /** What becomes of a call that you began. */
  call_status: CallStatus;
  /** A group was made or deleted, or couldn't be. */
  group_lifecycle_update: GroupLifecycleUpdate;
  /** People joined a group, left it, or want to join. */
  group_participants_update: GroupParticipantsUpdate;
  /** A group's subject, description or picture changed, or couldn't be. */
  group_settings_update: GroupSettingsUpdate;
  /** A group was suspended, or is no longer. */
  group_status_update: GroupStatusUpdate;
  /** Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio. */
  account_update: AccountUpdate;
  /** Something about the account or a number that you should know. */
  account_alert: AccountAlert;
  /** The account was reviewed. */
  account_review_update: AccountReviewUpdate;
  /** A number's settings changed, by you too. */
  account_settings_update: AccountSettingsUpdate;
  /** How much the business may do changed. */
  business_capability_update: BusinessCapabilityUpdate;
  /** The number's username changed. */
  business_username_update: BusinessUsernameUpdate;
  /** A display name was reviewed. */
  phone_number_name_update: PhoneNumberNameUpdate;
  /** How much a number can send changed. */
  phone_number_quality_update: PhoneNumberQualityUpdate;
  /** Somebody changed a number's PIN, or wants to. */
  security: SecurityUpdate;
  /** A template was reviewed, paused, disabled or deleted. */
  message_template_status_update: MessageTemplateStatusUpdate;
  /** How people rate a template changed. */
  message_template_quality_update: MessageTemplateQualityUpdate;
  /** A template was edited. This is what it says now. */
  message_template_components_update: MessageTemplateComponentsUpdate;
  /** A template has another category, or will have in 24 hours. */
  template_category_update: TemplateCategoryUpdate;
  /** A template that was sent directly belongs in another category. */
  template_correct_category_detection: TemplateCorrectCategoryDetection;
  /** A flow's state or health changed. */
  flow: FlowUpdate;
  /** A solution that several partners share changed. The event's `entry_id` is a business portfolio. */
  partner_solution: PartnerSolutionUpdate;
  /** A way to be paid was set up or changed. */
  payment_configuration_update: PaymentConfigurationUpdate;
  /** The platform took what somebody wrote for a lead or a purchase. */
  automatic_event: AutomaticEvent;
  /** What became of a marketing message, to be counted. */
  tracking_event: TrackingEvent;
  /** An item that this version doesn't know, or whose shape it doesn't recognize. */
  unknown: unknown;
  /** Bytes that aren't JSON, in those languages where data is. */
  malformed: Undecoded;
}

/** A message that somebody wrote to the number. */
export interface InboundMessage {
  /** Its id (`wamid.…`): answer, react to it or mark it as read by this. */
  id: string;
  /** When it was written. */
  timestamp: string;
  /** Who wrote it, by phone number; not there if they hide it behind a user name. */
  from?: string;
  /** Who wrote it, by business-scoped user id. */
  from_user_id?: string;
  /** Who wrote it, by the user id that linked portfolios share. */
  from_parent_user_id?: string;
  /** The group that it was written in. */
  group_id?: string;
  /** The message that it answers, or how it was forwarded. */
  context?: MessageContext;
  /** The ad or post that brought them here. */
  referral?: Referral;
  /** Whether they are who they were, where the number checks identities. */
  identity?: IdentityState;
  /** Why there is no content: `unsupported` messages, and files that are too large. */
  errors?: WebhookError[];
  /** Type of the content. */
  type: "text" | "image" | "video" | "audio" | "voice" | "document" | "sticker" | "location" | "contacts" | "interactive" | "button" | "order" | "reaction" | "system" | "edit" | "revoke" | "unsupported" | (string & {});
  /** Text. */
  text?: InboundText;
  /** A picture. */
  image?: InboundImage;
  /** A video. */
  video?: InboundVideo;
  /** Sound, or a voice message. */
  audio?: InboundAudio;
  /** A voice message, as the platform called it before. */
  voice?: InboundAudio;
  /** A document. */
  document?: InboundDocument;
  /** A sticker. */
  sticker?: InboundSticker;
  /** A place. */
  location?: InboundLocation;
  /** People's contact details. */
  contacts?: InboundContact[];
  /** The answer to buttons, a list, a flow or another question. */
  interactive?: InteractiveReply;
  /** A quick reply of a template that was tapped. */
  button?: InboundButton;
  /** Products of your catalog that they want. */
  order?: InboundOrder;
  /** An emoji on a message, or its removal. */
  reaction?: InboundReaction;
  /** What the platform says about a person. It opens no customer service window. */
  system?: SystemMessage;
  /** Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these. */
  edit?: InboundEdit;
  /** An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these. */
  revoke?: InboundRevocation;
  /** Something that the platform doesn't hand on, and since 2026 what it was. */
  unsupported?: UnsupportedContent;
}

/** The message that another one answers, or how it was forwarded. */
export interface MessageContext {
  /** Who wrote the message that is answered. */
  from?: string;
  /** The message that is answered. */
  id?: string;
  /** The product that they ask about. */
  referred_product?: ReferredProduct;
  /** It was forwarded up to five times. */
  forwarded?: boolean;
  /** It was forwarded more than five times. */
  frequently_forwarded?: boolean;
}

/** A product that somebody asks about. */
export interface ReferredProduct {
  /** The catalog that has it. */
  catalog_id?: string;
  /** Your own id of it. */
  product_retailer_id?: string;
}

/** An ad or post that brought somebody here. It comes with the first message. */
export interface Referral {
  /** A link to it. */
  source_url?: string;
  /** Its id. */
  source_id?: string;
  /** Which of them it is. */
  source_type?: ReferralSource;
  /** Its headline. */
  headline?: string;
  /** Its text. */
  body?: string;
  /** What it shows: `image` or `video`. */
  media_type?: string;
  /** Its picture. */
  image_url?: string;
  /** Its video. */
  video_url?: string;
  /** A small picture of the video. */
  thumbnail_url?: string;
  /** The click's id, to tell Meta what came of it. Not there for ads in WhatsApp's own status. */
  ctwa_clid?: string;
  /** What they were greeted with. */
  welcome_message?: WelcomeMessage;
}

/**
 * Where somebody comes from.
 * Other values are accepted, too.
 */
export type ReferralSource =
  /** An ad. */
  | "ad"
  /** A post. */
  | "post"
  | (string & {});

/** What somebody was greeted with who came from an ad. */
export interface WelcomeMessage {
  /** The text. */
  text?: string;
}

/** Whether a person is who they were. */
export interface IdentityState {
  /** Whether you said that you know. */
  acknowledged?: boolean;
  /** Since when they are who they are. */
  created_timestamp?: string;
  /** The hash of their identity. */
  hash?: string;
}

/** Something that went wrong, as webhooks tell it. */
export interface WebhookError {
  /** The code: the same as in errors of calls. */
  code: number;
  /** A title, for people. */
  title?: string;
  /** The title again. */
  message?: string;
  /** More of it. */
  error_data?: ProblemData;
  /** The platform's page about it. */
  href?: string;
}

/** More about something that went wrong. */
export interface ProblemData {
  /** The most specific reason, for people. */
  details?: string;
}

/** What a message that somebody wrote says. */
export interface MessageContent {
  /** Type of the content. */
  type: "text" | "image" | "video" | "audio" | "voice" | "document" | "sticker" | "location" | "contacts" | "interactive" | "button" | "order" | "reaction" | "system" | "edit" | "revoke" | "unsupported" | (string & {});
  /** Text. */
  text?: InboundText;
  /** A picture. */
  image?: InboundImage;
  /** A video. */
  video?: InboundVideo;
  /** Sound, or a voice message. */
  audio?: InboundAudio;
  /** A voice message, as the platform called it before. */
  voice?: InboundAudio;
  /** A document. */
  document?: InboundDocument;
  /** A sticker. */
  sticker?: InboundSticker;
  /** A place. */
  location?: InboundLocation;
  /** People's contact details. */
  contacts?: InboundContact[];
  /** The answer to buttons, a list, a flow or another question. */
  interactive?: InteractiveReply;
  /** A quick reply of a template that was tapped. */
  button?: InboundButton;
  /** Products of your catalog that they want. */
  order?: InboundOrder;
  /** An emoji on a message, or its removal. */
  reaction?: InboundReaction;
  /** What the platform says about a person. It opens no customer service window. */
  system?: SystemMessage;
  /** Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these. */
  edit?: InboundEdit;
  /** An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these. */
  revoke?: InboundRevocation;
  /** Something that the platform doesn't hand on, and since 2026 what it was. */
  unsupported?: UnsupportedContent;
}

/** Text that somebody wrote. */
export interface InboundText {
  /** The text. */
  body: string;
}

/** A picture that somebody sent. */
export interface InboundImage {
  /** Its id, for seven days. */
  id: string;
  /** Its MIME type. */
  mime_type?: string;
  /** Its SHA-256, in Base64. */
  sha256?: string;
  /** Where to download it, for five minutes, with your token. */
  url?: string;
  /** Text below it. */
  caption?: string;
}

/** A video that somebody sent. */
export interface InboundVideo {
  /** Its id, for seven days. */
  id: string;
  /** Its MIME type. */
  mime_type?: string;
  /** Its SHA-256, in Base64. */
  sha256?: string;
  /** Where to download it, for five minutes, with your token. */
  url?: string;
  /** Text below it. */
  caption?: string;
}

/** Sound that somebody sent. */
export interface InboundAudio {
  /** Its id, for seven days. */
  id: string;
  /** Its MIME type. */
  mime_type?: string;
  /** Its SHA-256, in Base64. */
  sha256?: string;
  /** Where to download it, for five minutes, with your token. */
  url?: string;
  /** Whether they spoke it into the phone. Messages on your voicemail come so too. */
  voice?: boolean;
}

/** A document that somebody sent. */
export interface InboundDocument {
  /** Its id, for seven days. */
  id: string;
  /** Its MIME type. */
  mime_type?: string;
  /** Its SHA-256, in Base64. */
  sha256?: string;
  /** Where to download it, for five minutes, with your token. */
  url?: string;
  /** Its name. */
  filename?: string;
  /** Text below it. */
  caption?: string;
}

/** A sticker that somebody sent. */
export interface InboundSticker {
  /** Its id, for seven days. */
  id: string;
  /** Its MIME type. */
  mime_type?: string;
  /** Its SHA-256, in Base64. */
  sha256?: string;
  /** Where to download it, for five minutes, with your token. */
  url?: string;
  /** Whether it moves. */
  animated?: boolean;
}

/** A place that somebody sent. */
export interface InboundLocation {
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
  /** Its name. */
  name?: string;
  /** Its address. */
  address?: string;
  /** Its website. */
  url?: string;
}

/** Contact details that somebody shared. */
export interface InboundContact {
  /** The name. */
  name?: InboundContactName;
  /** Phone numbers. */
  phones?: InboundContactPhone[];
  /** Email addresses. */
  emails?: InboundContactEmail[];
  /** Websites. */
  urls?: InboundContactUrl[];
  /** Postal addresses. */
  addresses?: InboundContactAddress[];
  /** Where they work. */
  org?: InboundContactOrg;
  /** The birthday: `YYYY-MM-DD`. */
  birthday?: string;
  /** All of it as a vCard. */
  vcard?: string;
  /** Why they shared it: `contact_request` if you asked for their number, else `other`. */
  origin?: string;
}

/** A name in shared contact details. */
export interface InboundContactName {
  /** All of it. */
  formatted_name?: string;
  /** The first name. */
  first_name?: string;
  /** The last name. */
  last_name?: string;
  /** The names between. */
  middle_name?: string;
  /** What stands before it: `Dr.` */
  prefix?: string;
  /** What stands behind it: `Jr.` */
  suffix?: string;
}

/** A phone number in shared contact details. */
export interface InboundContactPhone {
  /** The number. */
  phone?: string;
  /** Its WhatsApp id, if it has one. */
  wa_id?: string;
  /** What it is for: `MOBILE`, `HOME`, … */
  type?: string;
}

/** An email address in shared contact details. */
export interface InboundContactEmail {
  /** The address. */
  email?: string;
  /** What it is for: `WORK`, `HOME`, … */
  type?: string;
}

/** A website in shared contact details. */
export interface InboundContactUrl {
  /** The link. */
  url?: string;
  /** What it is for: `WORK`, `HOME`, … */
  type?: string;
}

/** A postal address in shared contact details. */
export interface InboundContactAddress {
  /** The street and the number. */
  street?: string;
  /** The city. */
  city?: string;
  /** The state. */
  state?: string;
  /** The postal code. */
  zip?: string;
  /** The country's name. */
  country?: string;
  /** The country's code, of two letters. */
  country_code?: string;
  /** What it is for: `WORK`, `HOME`, … */
  type?: string;
}

/** Where somebody works, in shared contact details. */
export interface InboundContactOrg {
  /** The company. */
  company?: string;
  /** The department. */
  department?: string;
  /** What they are there. */
  title?: string;
}

/** What somebody chose or filled in. */
export interface InteractiveReply {
  /** Type of the content. */
  type: "button_reply" | "list_reply" | "nfm_reply" | "call_permission_reply" | (string & {});
  /** A button. */
  button_reply?: ButtonReply;
  /** A row of a list. */
  list_reply?: ListReply;
  /** A flow or an address that was filled in. */
  nfm_reply?: FlowReply;
  /** Whether you may call. */
  call_permission_reply?: CallPermissionReply;
}

/** A button that somebody chose. */
export interface ButtonReply {
  /** Its id, as you sent it. */
  id: string;
  /** What it said. */
  title?: string;
}

/** A row of a list that somebody chose. */
export interface ListReply {
  /** Its id, as you sent it. */
  id: string;
  /** What it said. */
  title?: string;
  /** The small text below. */
  description?: string;
}

/** A flow or an address that somebody filled in. */
export interface FlowReply {
  /** Which: `flow` or `address_message`. */
  name?: string;
  /** What they see of it. */
  body?: string;
  /**
   * What they filled in: an object in JSON, of your own keys for a flow, of `values` and `saved_address_id` for an
   * address.
   */
  response_json?: string;
}

/** Whether somebody lets you call. */
export interface CallPermissionReply {
  /** Whether they do. */
  response?: CallPermissionAnswer;
  /** Whether for good. */
  is_permanent?: boolean;
  /** Until when, if not for good. */
  expiration_timestamp?: string;
  /** Who said so. */
  response_source?: CallPermissionSource;
}

/**
 * Whether somebody lets you call.
 * Other values are accepted, too.
 */
export type CallPermissionAnswer =
  /** They do. */
  | "accept"
  /** They don't. */
  | "reject"
  | (string & {});

/**
 * Who let you call.
 * Other values are accepted, too.
 */
export type CallPermissionSource =
  /** The person. */
  | "user_action"
  /** The platform, because they called. */
  | "automatic"
  | (string & {});

/** A template's quick reply that somebody tapped. */
export interface InboundButton {
  /** What you sent with the button. */
  payload?: string;
  /** What it said. */
  text?: string;
}

/** Products that somebody wants. */
export interface InboundOrder {
  /** The catalog that has them. */
  catalog_id?: string;
  /** What they wrote with it. */
  text?: string;
  /** The products. */
  product_items?: OrderedProduct[];
}

/** A product that somebody wants. */
export interface OrderedProduct {
  /** Your own id of it. */
  product_retailer_id: string;
  /** How many of it. */
  quantity?: number;
  /** The price of one, in the currency's whole units. */
  item_price?: number;
  /** The currency. */
  currency?: string;
}

/** An emoji that somebody put on a message, or took away. */
export interface InboundReaction {
  /** The message. */
  message_id: string;
  /** The emoji; nothing, or an empty text, if it was taken away. */
  emoji?: string;
}

/** What the platform says about a person. */
export interface SystemMessage {
  /** What happened. */
  type?: SystemKind;
  /** The same in a sentence. */
  body?: string;
  /** Their WhatsApp id from now on. */
  wa_id?: string;
  /** The same, as the platform spelled it before. */
  new_wa_id?: string;
  /** Their WhatsApp id until now, in older messages. */
  customer?: string;
  /** Their business-scoped user id from now on. */
  user_id?: string;
  /** Their business-scoped user id until now. */
  previous_user_id?: string;
  /** The user id that linked portfolios share. */
  parent_user_id?: string;
  /** The hash of their new identity, where the number checks identities. */
  identity?: string;
}

/**
 * What happened to a person.
 * Other values are accepted, too.
 */
export type SystemKind =
  /** They have another phone number, and with it another user id. */
  | "user_changed_number"
  /** They have another user id. */
  | "user_changed_user_id"
  /** They have another phone number, as the platform said it before. */
  | "customer_changed_number"
  /** They have another phone, or installed WhatsApp again. */
  | "customer_identity_changed"
  | (string & {});

/** Another wording of an earlier message, within 15 minutes. */
export interface InboundEdit {
  /** The earlier message. */
  original_message_id: string;
  /** What it says now. */
  message: EditedMessage;
}

/** What an edited message says now. */
export interface EditedMessage {
  /** The message that it answers. */
  context?: MessageContext;
  /** Type of the content. */
  type: "text" | "image" | "video" | "document" | (string & {});
  /** Text. */
  text?: InboundText;
  /** A picture. */
  image?: InboundImage;
  /** A video. */
  video?: InboundVideo;
  /** A document. */
  document?: InboundDocument;
}

/** What can be edited: texts, and those below files. */
export interface EditedContent {
  /** Type of the content. */
  type: "text" | "image" | "video" | "document" | (string & {});
  /** Text. */
  text?: InboundText;
  /** A picture. */
  image?: InboundImage;
  /** A video. */
  video?: InboundVideo;
  /** A document. */
  document?: InboundDocument;
}

/** An earlier message that was taken back, within two days. */
export interface InboundRevocation {
  /** The earlier message. */
  original_message_id: string;
}

/** What the platform doesn't hand on. */
export interface UnsupportedContent {
  /** What it was: `poll_creation`, `edit`, `group_invite`, … */
  type?: string;
}

/** What became of a message that you sent. Statuses come in any order, and more than once. */
export interface Status {
  /** The message, as the answer to sending it named it. */
  id: string;
  /** What became of it. */
  status: StatusKind;
  /** What it is about, if not the message: `payment`. */
  type?: string;
  /** When. */
  timestamp?: string;
  /** Whom it was for: a phone number, or the group's id. */
  recipient_id?: string;
  /** Whom it was for, by business-scoped user id. */
  recipient_user_id?: string;
  /** Whom it was for, by the user id that linked portfolios share. */
  recipient_parent_user_id?: string;
  /** The same, as the platform spelled it in early 2026. */
  parent_recipient_user_id?: string;
  /** Whether it was for a `group`. */
  recipient_type?: string;
  /** The group that it was for, where the platform doesn't say it as `recipient_id`. */
  group_id?: string;
  /** The member of the group. */
  recipient_participant_id?: string;
  /** The same, as some pages of the platform spell it. */
  participant_recipient_id?: string;
  /** The member of the group, by business-scoped user id. */
  recipient_participant_user_id?: string;
  /** The member of the group, by the user id that linked portfolios share. */
  recipient_participant_parent_user_id?: string;
  /** The hash of the person's identity, where the number checks identities. */
  recipient_identity_key_hash?: string;
  /** Your own note from when you sent it. */
  biz_opaque_callback_data?: string;
  /** The template that it was made of. */
  template_id?: string | number;
  /** The conversation that it belongs to. Since v24.0 only for those that ads and posts began. */
  conversation?: Conversation;
  /** What it costs. Comes with one of its statuses. */
  pricing?: Pricing;
  /** What became of the payment that it asked for. */
  payment?: Payment;
  /** Why it failed. */
  errors?: WebhookError[];
}

/**
 * What became of a message, or of the payment that it asked for.
 * Other values are accepted, too.
 */
export type StatusKind =
  /** It left the platform: one tick. */
  | "sent"
  /** It is on the person's device: two ticks. */
  | "delivered"
  /** The person saw it. */
  | "read"
  /** The person played the voice message. */
  | "played"
  /** It wasn't sent, or couldn't be delivered; or a payment failed. */
  | "failed"
  /** A payment isn't done yet. */
  | "pending"
  /** A payment is yours. */
  | "captured"
  /** A payment is done. */
  | "success"
  | (string & {});

/** A conversation, as the platform charged for before it charged by the message. */
export interface Conversation {
  /** Its id. */
  id?: string;
  /** When it ends. */
  expiration_timestamp?: string;
  /** What began it. */
  origin?: ConversationOrigin;
  /** What the message costs: in groups it has been seen here. */
  pricing?: Pricing;
}

/** What began a conversation. */
export interface ConversationOrigin {
  /** Its category. */
  type?: PricingCategory;
}

/**
 * What messages are charged as.
 * Other values are accepted, too.
 */
export type PricingCategory =
  /** One-time codes. */
  | "authentication"
  /** One-time codes to another country. */
  | "authentication-international"
  /** Offers and everything else. */
  | "marketing"
  /** Offers by the Marketing Messages API. */
  | "marketing_lite"
  /** About something the person did or asked for. */
  | "utility"
  /** Answers. */
  | "service"
  /** Answers to people whom an ad or post brought. */
  | "referral_conversion"
  /** Offers in a group. */
  | "group_marketing"
  /** About something the group did or asked for. */
  | "group_utility"
  /** Answers in a group. */
  | "group_service"
  /** Answers of general assistants. */
  | "general_purpose_ai"
  | (string & {});

/** What a message costs. */
export interface Pricing {
  /** Whether it costs. `type` and `category` tell more. */
  billable?: boolean;
  /** `PMP`: by the message; `CBP`: by the conversation, before July 2025. */
  pricing_model?: string;
  /** Whether it costs, or why not. */
  type?: PricingKind;
  /** The category that is charged. */
  category?: PricingCategory;
  /** More about the kind: `paid_exempt`. */
  subtype?: string;
}

/**
 * Whether a message costs, or why not.
 * Other values are accepted, too.
 */
export type PricingKind =
  /** It does. */
  | "regular"
  /** It was an answer in the customer service window; from October 2026 also one of a number's first thousand in a month. */
  | "free_customer_service"
  /** An ad or post brought the person. */
  | "free_entry_point"
  /** It was an answer in a group's customer service window. */
  | "free_group_customer_service"
  | (string & {});

/** What became of a payment. */
export interface Payment {
  /** Your own id of the order. */
  reference_id?: string;
  /** How much. */
  amount?: PaidAmount;
  /** The currency. */
  currency?: string;
  /** The attempt to pay. */
  transaction?: PaymentTransaction;
  /** Your own receipt. */
  receipt?: string;
  /** Your own notes. */
  notes?: unknown;
  /** A field of your own. */
  udf1?: string;
  /** A field of your own. */
  udf2?: string;
  /** A field of your own. */
  udf3?: string;
  /** A field of your own. */
  udf4?: string;
  /** A field of your own. */
  additional_info1?: string;
  /** A field of your own. */
  additional_info2?: string;
  /** A field of your own. */
  additional_info3?: string;
  /** A field of your own. */
  additional_info4?: string;
  /** A field of your own. */
  additional_info5?: string;
  /** A field of your own. */
  additional_info6?: string;
  /** A field of your own. */
  additional_info7?: string;
  /** What was paid back. */
  refunds?: PaymentRefund[];
}

/** An amount of money: `value` divided by `offset`. */
export interface PaidAmount {
  /** The amount. */
  value?: number;
  /** What it is to be divided by: 100. */
  offset?: number;
}

/** An attempt to pay. */
export interface PaymentTransaction {
  /** Its id. */
  id?: string;
  /** Its id with the payment provider. */
  pg_transaction_id?: string;
  /** Who did it: `razorpay`, `payu`, `billdesk`, `zaakpay`, `upi`, … */
  type?: string;
  /** What became of it: `success`, `failed`, `pending`. */
  status?: string;
  /** When it began. */
  created_timestamp?: string | number;
  /** When it last changed. */
  updated_timestamp?: string | number;
  /** How much. */
  amount?: PaidAmount;
  /** The currency. */
  currency?: string;
  /** How it was paid. */
  method?: PaymentMethod;
  /** Why it failed. */
  error?: PaymentError;
}

/** How something was paid. */
export interface PaymentMethod {
  /** `upi`, `card`, `netbanking`, `wallet`, … */
  type?: string;
}

/** Why a payment failed. */
export interface PaymentError {
  /** The provider's code. */
  code?: string;
  /** The reason, for people. */
  reason?: string;
}

/** Money that was paid back. */
export interface PaymentRefund {
  /** Its id. */
  id?: string;
  /** How much. */
  amount?: PaidAmount;
  /** How fast: `instant` or `normal`. */
  speed_processed?: string;
  /** What became of it: `success`, `failed`, `pending`. */
  status?: string;
  /** When it began. */
  created_timestamp?: string | number;
  /** When it last changed. */
  updated_timestamp?: string | number;
}

/** Somebody did something with a marketing message. */
export interface UserAction {
  /** What: `marketing_messages_link_click`. */
  action_type?: string;
  /** When. */
  timestamp?: string;
  /** What they clicked. */
  marketing_messages_link_click_data?: LinkClick;
}

/** A click on a marketing message, of the last seven days. */
export interface LinkClick {
  /** Where: `cta` or `body`. */
  click_component?: string;
  /** Its id. */
  click_id?: string;
  /** The message's token. */
  tracking_token?: string;
  /** Your own id of the product. */
  product_id?: string;
  /** The person's browser. */
  client_user_agent?: string;
}

/** Somebody wants marketing messages, or no more of them. */
export interface UserPreference {
  /** Who, by WhatsApp id. */
  wa_id?: string;
  /** Who, by business-scoped user id. */
  user_id?: string;
  /** Who, by the user id that linked portfolios share. */
  parent_user_id?: string;
  /** The same in a sentence. */
  detail?: string;
  /** Of which messages: `marketing_messages`. */
  category?: string;
  /** What they want. */
  value?: UserPreferenceValue;
  /** The sign-up by which they said so. */
  signup_id?: string;
  /** When. */
  timestamp?: string | number;
}

/**
 * What somebody wants.
 * Other values are accepted, too.
 */
export type UserPreferenceValue =
  /** No more messages: what you send fails with code 131050. */
  | "stop"
  /** Messages again. */
  | "resume"
  /** Messages, which they signed up for. */
  | "signup"
  | (string & {});

/** Somebody has another user id. Since August 2026 the platform tells it in a `system` message. */
export interface UserIdUpdate {
  /** Who, by WhatsApp id. */
  wa_id?: string;
  /** The same in a sentence. */
  detail?: string;
  /** Their business-scoped user id. */
  user_id?: UserIdChange;
  /** The user id that linked portfolios share. */
  parent_user_id?: UserIdChange;
  /** When. */
  timestamp?: string | number;
}

/** An id that changed. */
export interface UserIdChange {
  /** It until now. */
  previous?: string;
  /** It from now on. */
  current?: string;
}

/** A message that was sent with the WhatsApp Business app, or by another app. */
export interface MessageEcho {
  /** Its id (`wamid.…`). */
  id: string;
  /** When it was written. */
  timestamp: string;
  /** Who wrote it: the business phone number. */
  from?: string;
  /** Whom it was for, by phone number; not there if they hide it behind a user name. */
  to?: string;
  /** Whom it was for, by business-scoped user id. */
  to_user_id?: string;
  /** Whom it was for, by the user id that linked portfolios share. */
  to_parent_user_id?: string;
  /** The group that it was written in. */
  group_id?: string;
  /** The message that it answers, or how it was forwarded. */
  context?: MessageContext;
  /** Why there is no content. */
  errors?: WebhookError[];
  /** Type of the content. */
  type: "text" | "image" | "video" | "audio" | "voice" | "document" | "sticker" | "location" | "contacts" | "interactive" | "button" | "order" | "reaction" | "system" | "edit" | "revoke" | "unsupported" | (string & {});
  /** Text. */
  text?: InboundText;
  /** A picture. */
  image?: InboundImage;
  /** A video. */
  video?: InboundVideo;
  /** Sound, or a voice message. */
  audio?: InboundAudio;
  /** A voice message, as the platform called it before. */
  voice?: InboundAudio;
  /** A document. */
  document?: InboundDocument;
  /** A sticker. */
  sticker?: InboundSticker;
  /** A place. */
  location?: InboundLocation;
  /** People's contact details. */
  contacts?: InboundContact[];
  /** The answer to buttons, a list, a flow or another question. */
  interactive?: InteractiveReply;
  /** A quick reply of a template that was tapped. */
  button?: InboundButton;
  /** Products of your catalog that they want. */
  order?: InboundOrder;
  /** An emoji on a message, or its removal. */
  reaction?: InboundReaction;
  /** What the platform says about a person. It opens no customer service window. */
  system?: SystemMessage;
  /** Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these. */
  edit?: InboundEdit;
  /** An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these. */
  revoke?: InboundRevocation;
  /** Something that the platform doesn't hand on, and since 2026 what it was. */
  unsupported?: UnsupportedContent;
}

/** A piece of the chats that the WhatsApp Business app had before. */
export interface HistoryChunk {
  /** Where it belongs. */
  metadata?: HistoryMetadata;
  /** The chats. */
  threads?: HistoryThread[];
  /** Why there is none: the business may decline to share it. */
  errors?: WebhookError[];
}

/** Where a piece of the history belongs. */
export interface HistoryMetadata {
  /** 0 is the last day, 1 the last 90 days, 2 the last 180 days. */
  phase?: number;
  /** Its place among the pieces of its phase, which come in any order. */
  chunk_order?: number;
  /** How much of the whole has been sent, in per cent. */
  progress?: number;
}

/** A chat of the history. */
export interface HistoryThread {
  /** With whom: their phone number. */
  id?: string;
  /** With whom, in all ways. */
  context?: HistoryPerson;
  /** Its messages. One that can't be read isn't among them, and stands in the event's data only. */
  messages?: HistoryMessage[];
}

/** With whom a chat of the history is. */
export interface HistoryPerson {
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** The user id that linked portfolios share. */
  parent_user_id?: string;
  /** Their user name. */
  username?: string;
}

/** A message of the history, or the file that belongs to one. Of type `media_placeholder` it has a file, which comes in an event of its own with the same id. */
export interface HistoryMessage {
  /** Its id (`wamid.…`). */
  id: string;
  /** When it was written. */
  timestamp: string;
  /** Who wrote it: a person, or the business phone number. */
  from?: string;
  /** Who wrote it, by business-scoped user id. */
  from_user_id?: string;
  /** Who wrote it, by the user id that linked portfolios share. */
  from_parent_user_id?: string;
  /** Whom it was for, by phone number; not there if they hide it behind a user name. */
  to?: string;
  /** Whom it was for, by business-scoped user id. */
  to_user_id?: string;
  /** Whom it was for, by the user id that linked portfolios share. */
  to_parent_user_id?: string;
  /** The group that it was written in. */
  group_id?: string;
  /** The message that it answers, or how it was forwarded. */
  context?: MessageContext;
  /** What had become of it. */
  history_context?: HistoryContext;
  /** Why there is no content. */
  errors?: WebhookError[];
  /** Type of the content. */
  type: "text" | "image" | "video" | "audio" | "voice" | "document" | "sticker" | "location" | "contacts" | "interactive" | "button" | "order" | "reaction" | "system" | "edit" | "revoke" | "unsupported" | (string & {});
  /** Text. */
  text?: InboundText;
  /** A picture. */
  image?: InboundImage;
  /** A video. */
  video?: InboundVideo;
  /** Sound, or a voice message. */
  audio?: InboundAudio;
  /** A voice message, as the platform called it before. */
  voice?: InboundAudio;
  /** A document. */
  document?: InboundDocument;
  /** A sticker. */
  sticker?: InboundSticker;
  /** A place. */
  location?: InboundLocation;
  /** People's contact details. */
  contacts?: InboundContact[];
  /** The answer to buttons, a list, a flow or another question. */
  interactive?: InteractiveReply;
  /** A quick reply of a template that was tapped. */
  button?: InboundButton;
  /** Products of your catalog that they want. */
  order?: InboundOrder;
  /** An emoji on a message, or its removal. */
  reaction?: InboundReaction;
  /** What the platform says about a person. It opens no customer service window. */
  system?: SystemMessage;
  /** Another wording of an earlier message. Only numbers that the WhatsApp Business app has too get these. */
  edit?: InboundEdit;
  /** An earlier message was taken back. Only numbers that the WhatsApp Business app has too get these. */
  revoke?: InboundRevocation;
  /** Something that the platform doesn't hand on, and since 2026 what it was. */
  unsupported?: UnsupportedContent;
}

/** What had become of a message of the history. */
export interface HistoryContext {
  /** What had become of it. */
  status?: HistoryMessageStatus;
}

/**
 * What had become of a message of the history.
 * Other values are accepted, too.
 */
export type HistoryMessageStatus =
  /** It wasn't sent yet. */
  | "PENDING"
  /** It was sent. */
  | "SENT"
  /** It was on the device. */
  | "DELIVERED"
  /** It was seen. */
  | "READ"
  /** It was played. */
  | "PLAYED"
  /** It wasn't sent. */
  | "ERROR"
  | (string & {});

/** A person came into the WhatsApp Business app's contacts, or left them. */
export interface StateSync {
  /** `contact`. */
  type?: string;
  /** What happened. */
  action?: StateSyncAction;
  /** The person. */
  contact?: SyncedContact;
  /** When. */
  metadata?: StateSyncMetadata;
}

/**
 * What happened to a contact.
 * Other values are accepted, too.
 */
export type StateSyncAction =
  /** It is new, or was changed. */
  | "add"
  /** It is gone. */
  | "remove"
  | (string & {});

/** A person among the WhatsApp Business app's contacts. */
export interface SyncedContact {
  /** All of their name; not there when they are gone. */
  full_name?: string;
  /** Their first name. */
  first_name?: string;
  /** Their phone number. */
  phone_number?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** The user id that linked portfolios share. */
  parent_user_id?: string;
  /** Their user name. */
  username?: string;
}

/** When a contact changed. */
export interface StateSyncMetadata {
  /** When. */
  timestamp?: string;
}

/** A conversation has another owner. */
export interface MessagingHandover {
  /** `control_passed` or `control_taken`. */
  type?: string;
  /** When. */
  timestamp?: string;
  /** With whom the conversation is. */
  sender?: HandoverPerson;
  /** The business phone number. */
  recipient?: HandoverNumber;
  /** Who had it and who has it, where one gave it to the other. */
  control_passed?: HandoverControl;
  /** Who had it and who has it, where one took it from the other. */
  control_taken?: HandoverControl;
}

/** With whom a conversation is. */
export interface HandoverPerson {
  /** Their phone number. */
  phone_number?: string;
  /** Their business-scoped user id. */
  user_id?: string;
}

/** The business phone number of a conversation. */
export interface HandoverNumber {
  /** Its id. */
  phone_number_id?: string;
  /** The number itself. */
  display_phone_number?: string;
}

/** Who had a conversation and who has it. */
export interface HandoverControl {
  /** The app that had it. */
  previous_owner_app_id?: string;
  /** What that is there for: `customer_service`, `marketing`, `utility`, `ctwa`, `ai_agent`, `escalation`. */
  previous_owner_role?: string;
  /** The same, as the platform told it before. */
  previous_owner_app_role?: string;
  /** The app that has it. */
  new_owner_app_id?: string;
  /** What that is there for. */
  new_owner_role?: string;
  /** What the one tells the other, up to 2,000 characters. */
  metadata?: string;
  /** What the conversation was about. */
  conversation_context?: ConversationContext;
}

/** What a conversation was about. */
export interface ConversationContext {
  /** `summary`. */
  type?: string;
  /** It in short. */
  summary?: ConversationSummary;
}

/** A conversation in short. */
export interface ConversationSummary {
  /** The text. */
  text?: string;
}

/** What happens in conversations that another app owns. Don't answer it: that takes the conversation. */
export interface Standby {
  /** The business phone number. */
  metadata?: NumberMetadata;
  /** What happened. */
  standby?: StandbyItems;
}

/** A business phone number. */
export interface NumberMetadata {
  /** The number itself. */
  display_phone_number?: string;
  /** Its id. */
  phone_number_id?: string;
}

/** What happened in conversations that another app owns. */
export interface StandbyItems {
  /** The people. */
  contacts?: Contact[];
  /** What they wrote. */
  messages?: InboundMessage[];
  /** What was written to them. */
  message_echoes?: StandbyEcho[];
  /** What became of it. */
  statuses?: Status[];
}

/** What is known of a person. */
export interface Contact {
  /** What they call themselves. */
  profile?: Profile;
  /** Their WhatsApp id; not there if they hide it behind a user name. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** The user id that linked portfolios share. */
  parent_user_id?: string;
  /** The hash of their identity, where the number checks identities. */
  identity_key_hash?: string;
}

/** What a person calls themselves. */
export interface Profile {
  /** Their name. */
  name?: string;
  /** Their user name. */
  username?: string;
}

/** What another app wrote to somebody. */
export interface StandbyEcho {
  /** The message. */
  id?: string;
  /** When. */
  timestamp?: string;
  /** What was sent, as the app asked for it. */
  message?: unknown;
  /** The template that it was made of. */
  template?: unknown;
  /** The flow that it began. */
  flow?: unknown;
}

/** A call begins or ends. */
export interface CallUpdate {
  /** Its id (`wacid.…`): accept, reject or end it by this. */
  id: string;
  /** What happened. */
  event?: CallEventKind;
  /** When. */
  timestamp?: string;
  /** Who began it. */
  direction?: CallDirection;
  /** Who called, by phone number. */
  from?: string;
  /** Who called, by business-scoped user id. */
  from_user_id?: string;
  /** Who called, by the user id that linked portfolios share. */
  from_parent_user_id?: string;
  /** Who was called, by phone number. */
  to?: string;
  /** Who was called, by business-scoped user id. */
  to_user_id?: string;
  /** Who was called, by the user id that linked portfolios share. */
  to_parent_user_id?: string;
  /** How to connect: their offer, or the answer to yours. */
  session?: CallSession;
  /** The same, as the platform told it before. */
  connection?: CallConnection;
  /** What you put into the link that they tapped. */
  deeplink_payload?: string;
  /** What you put into the button that they tapped. */
  cta_payload?: string;
  /** Your own note from when you called. */
  biz_opaque_callback_data?: string;
  /** How it ended. */
  status?: CallOutcome;
  /** When it was picked up; not there if it wasn't. */
  start_time?: string;
  /** When it ended, if it was picked up. */
  end_time?: string;
  /** How long it took, in seconds, if it was picked up. */
  duration?: number;
  /** What was said, as sound. */
  call_recording?: CallRecording;
  /** What was said, as text. */
  call_transcript?: CallTranscript;
  /** Why it failed, where the platform says so here and not in an event of its own. */
  errors?: WebhookError[];
}

/**
 * What happened to a call.
 * Other values are accepted, too.
 */
export type CallEventKind =
  /** It begins: within half a minute accept a call that somebody makes to you. */
  | "connect"
  /** It ended, or wasn't picked up. */
  | "terminate"
  /** It began, and goes on by SIP. */
  | "call_created"
  /** Its recording can be downloaded. */
  | "call_recording_available"
  /** Its transcript can be downloaded. */
  | "call_transcription_available"
  | (string & {});

/**
 * Who began a call.
 * Other values are accepted, too.
 */
export type CallDirection =
  /** The person. */
  | "USER_INITIATED"
  /** You. */
  | "BUSINESS_INITIATED"
  | (string & {});

/** How to connect a call. */
export interface CallSession {
  /** `offer` or `answer`. */
  sdp_type?: string;
  /** The session description (RFC 8866). */
  sdp?: string;
}

/** How to connect a call, as the platform told it before. */
export interface CallConnection {
  /** The session. */
  webrtc?: CallDescription;
}

/** The session of a call, as the platform told it before. */
export interface CallDescription {
  /** The session description, as JSON in text. */
  sdp?: string;
}

/**
 * How a call ended.
 * Other values are accepted, too.
 */
export type CallOutcome =
  /** Somebody hung up. */
  | "COMPLETED"
  /** It failed, or wasn't picked up. */
  | "FAILED"
  | (string & {});

/** What was said in a call, as sound. */
export interface CallRecording {
  /** `audio`. */
  type?: string;
  /** The file. */
  audio?: InboundAudio;
}

/** What was said in a call, as text. */
export interface CallTranscript {
  /** `document`. */
  type?: string;
  /** The file. */
  document?: InboundDocument;
}

/** What becomes of a call that you began. */
export interface CallStatus {
  /** The call. */
  id: string;
  /** What became of it. */
  status: CallStatusKind;
  /** `call`. */
  type?: string;
  /** When. */
  timestamp?: string;
  /** Who was called, by phone number. */
  recipient_id?: string;
  /** Who was called, by business-scoped user id. */
  recipient_user_id?: string;
  /** Who was called, by the user id that linked portfolios share. */
  recipient_parent_user_id?: string;
  /** Your own note from when you called. */
  biz_opaque_callback_data?: string;
}

/**
 * What becomes of a call that you began.
 * Other values are accepted, too.
 */
export type CallStatusKind =
  /** It rings. */
  | "RINGING"
  /** They picked up. */
  | "ACCEPTED"
  /** They didn't want it. */
  | "REJECTED"
  | (string & {});

/** A group was made or deleted, or couldn't be. */
export interface GroupLifecycleUpdate {
  /** `group_create` or `group_delete`. */
  type?: string;
  /** The group. */
  group_id?: string;
  /** What you asked for, as its answer named it. */
  request_id?: string;
  /** When. */
  timestamp?: string;
  /** The group's name. */
  subject?: string;
  /** What it is about. */
  description?: string;
  /** The link by which people join. */
  invite_link?: string;
  /** How people get in. */
  join_approval_mode?: JoinApprovalMode;
  /** Who is in it from the beginning. */
  added_participants?: GroupPerson[];
  /** Why it failed. */
  errors?: WebhookError[];
}

/** A person in a group, or not any more. */
export interface GroupPerson {
  /** Who it is, as you said it. */
  input?: string;
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** The user id that linked portfolios share. */
  parent_user_id?: string;
  /** Their user name. */
  username?: string;
  /** Why it failed for them. */
  errors?: WebhookError[];
}

/** People joined a group, left it, or want to join. */
export interface GroupParticipantsUpdate {
  /** `group_participants_add`, `group_participants_remove`, `group_join_request_created` or `group_join_request_revoked`; the platform also spells the first two `group_add_participants` and `group_remove_participants`. */
  type?: string;
  /** The group. */
  group_id?: string;
  /** What you asked for, as its answer named it. */
  request_id?: string;
  /** When. */
  timestamp?: string;
  /** How they came in: `invite_link`. */
  reason?: string;
  /** Who joined. */
  added_participants?: GroupPerson[];
  /** Who left. */
  removed_participants?: GroupPerson[];
  /** Who couldn't be removed, and why. */
  failed_participants?: GroupPerson[];
  /** Who removed them: `business` or `participant`. */
  initiated_by?: string;
  /** The request to join: approve or reject it by this. */
  join_request_id?: string;
  /** Who wants to join, by WhatsApp id. */
  wa_id?: string;
  /** Who wants to join, by business-scoped user id. */
  user_id?: string;
  /** Who wants to join, by the user id that linked portfolios share. */
  parent_user_id?: string;
  /** Who wants to join, by user name. */
  username?: string;
  /** Why it failed. */
  errors?: WebhookError[];
}

/** A group's subject, description or picture changed, or couldn't be. */
export interface GroupSettingsUpdate {
  /** `group_settings_update`. */
  type?: string;
  /** The group. */
  group_id?: string;
  /** What you asked for, as its answer named it. */
  request_id?: string;
  /** When. */
  timestamp?: string;
  /** Its name. */
  group_subject?: GroupTextUpdate;
  /** What it is about. */
  group_description?: GroupTextUpdate;
  /** Its picture. */
  profile_picture?: GroupPictureUpdate;
  /** Why it failed. */
  errors?: WebhookError[];
}

/** A group's text that changed, or couldn't be. */
export interface GroupTextUpdate {
  /** The text. */
  text?: string;
  /** Whether it changed. */
  update_successful?: boolean;
  /** Why it didn't. */
  errors?: WebhookError[];
}

/** A group's picture that changed, or couldn't be. */
export interface GroupPictureUpdate {
  /** Its MIME type. */
  mime_type?: string;
  /** Its SHA-256. */
  sha256?: string;
  /** Whether it changed. */
  update_successful?: boolean;
  /** Why it didn't. */
  errors?: WebhookError[];
}

/** A group was suspended, or is no longer. */
export interface GroupStatusUpdate {
  /** `group_suspend` or `group_suspend_cleared`. */
  type?: string;
  /** The group. */
  group_id?: string;
  /** What you asked for, as its answer named it. */
  request_id?: string;
  /** When. */
  timestamp?: string;
  /** Why. */
  errors?: WebhookError[];
}

/** Something happened to the account. Of partners' accounts the event's `entry_id` is a business portfolio. */
export interface AccountUpdate {
  /** What happened. What more there is to say is in the part that belongs to it. */
  event?: AccountEventKind;
  /** The number that it happened to. */
  phone_number?: string;
  /** The business's main country. */
  country?: string;
  /** The account, where a partner is told. */
  waba_info?: AccountInfo;
  /** What was broken. */
  violation_info?: ViolationInfo;
  /** What the account may not do. */
  restriction_info?: RestrictionInfo[];
  /** Whether it was banned. */
  ban_info?: BanInfo;
  /** Since when one-time codes to other countries cost more. */
  auth_international_rate_eligibility?: InternationalRate;
  /** The discount that was reached. */
  volume_tier_info?: VolumeTier;
  /** Why the WhatsApp Business app's number left. */
  disconnection_info?: DisconnectionInfo;
  /** What a partner's verification of its client came to. */
  partner_client_certification_info?: CertificationInfo;
  /** Whom a partner must verify. */
  partner_client_certification_needed_info?: CertificationNeed;
}

/**
 * What happened to an account.
 * Other values are accepted, too.
 */
export type AccountEventKind =
  /** It was deleted. */
  | "ACCOUNT_DELETED"
  /** It may not do something: `restriction_info`. */
  | "ACCOUNT_RESTRICTION"
  /** It broke the policies: `violation_info`. */
  | "ACCOUNT_VIOLATION"
  /** It was banned, will be, or is no longer: `ban_info`. */
  | "DISABLED_UPDATE"
  /** The WhatsApp Business app moved to another device: nothing can be sent for now. */
  | "ACCOUNT_OFFBOARDED"
  /** The app is back: sending works again. */
  | "ACCOUNT_RECONNECTED"
  /** It shares an ad account with the Marketing Messages API: `waba_info`. */
  | "AD_ACCOUNT_LINKED"
  /** The terms of the Marketing Messages API were signed. */
  | "MM_LITE_TERMS_SIGNED"
  /** One-time codes to other countries cost more: `auth_international_rate_eligibility`. */
  | "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE"
  /** Its main country was set: `country`. */
  | "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE"
  /** It was shared with a partner: `waba_info`. */
  | "PARTNER_ADDED"
  /** It isn't shared any more: `waba_info`, and `disconnection_info` where the WhatsApp Business app has the number too. */
  | "PARTNER_REMOVED"
  /** A client lets the app in: `waba_info`. */
  | "PARTNER_APP_INSTALLED"
  /** A client doesn't let the app in any more: `waba_info`. */
  | "PARTNER_APP_UNINSTALLED"
  /** A partner's verification of its client came to something: `partner_client_certification_info`. */
  | "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE"
  /** A client must be verified: `partner_client_certification_needed_info`. */
  | "PARTNER_CLIENT_CERTIFICATION_NEEDED"
  /** A discount was reached: `volume_tier_info`. */
  | "VOLUME_BASED_PRICING_TIER_UPDATE"
  /** A test number became a verified account. */
  | "VERIFIED_ACCOUNT"
  /** A number was removed. */
  | "PHONE_NUMBER_REMOVED"
  /** A number was disabled. */
  | "PHONE_NUMBER_DISABLED"
  /** A number was disconnected. */
  | "PHONE_NUMBER_DISCONNECTED"
  /** A number was suspended. */
  | "PHONE_NUMBER_SUSPENDED"
  /** A number works again. */
  | "PHONE_NUMBER_REINSTATED"
  | (string & {});

/** An account that partners are told about. */
export interface AccountInfo {
  /** The account. */
  waba_id?: string;
  /** The portfolio that owns it. */
  owner_business_id?: string;
  /** The partner's app. */
  partner_app_id?: string;
  /** The ad account. */
  ad_account_linked?: string;
  /** The same, as the platform also spells it. */
  ad_account_id?: string;
  /** The solution that several partners share. */
  solution_id?: string;
  /** The portfolios of those partners. */
  solution_partner_business_ids?: string[];
}

/** What an account broke. */
export interface ViolationInfo {
  /** What: `SCAM`, `GAMBLING`, `SPAM`, … A growing list. */
  violation_type?: string;
  /** What to do. */
  remediation?: string;
}

/** Something that an account may not do. */
export interface RestrictionInfo {
  /** What. */
  restriction_type?: RestrictionType;
  /** Until when, in seconds since 1970 or as a date in English. */
  expiration?: string | number;
  /** What to do. */
  remediation?: string;
}

/**
 * What an account may not do.
 * Other values are accepted, too.
 */
export type RestrictionType =
  /** Add numbers. */
  | "RESTRICTED_ADD_PHONE_NUMBER_ACTION"
  /** Add numbers, as the platform also spells it. */
  | "RESTRICTION_ADD_PHONE_NUMBER_ACTION"
  /** Write to people first. */
  | "RESTRICTED_BIZ_INITIATED_MESSAGING"
  /** Answer people. */
  | "RESTRICTED_CUSTOMER_INITIATED_MESSAGING"
  /** Call and be called. */
  | "RESTRICTED_BIZ_INITIATED_AND_USER_INITIATED_CALLING"
  /** Call people. */
  | "RESTRICTED_BUSINESS_INITIATED_CALLING"
  /** Be called. */
  | "RESTRICTED_USER_INITIATED_CALLING"
  /** Be called by a button. */
  | "RESTRICTED_USER_INITIATED_CALLING_CALL_BUTTON_HIDDEN"
  /** Send utility templates. */
  | "RESTRICTED_UTILITY_TEMPLATES"
  /** Send utility templates directly. */
  | "RESTRICTED_DIRECT_SEND_UTILITY_TEMPLATES"
  | (string & {});

/** Whether an account was banned. */
export interface BanInfo {
  /** Whether it was. */
  waba_ban_state?: BanState;
  /** When, as a date in English. */
  waba_ban_date?: string | number;
}

/**
 * Whether an account was banned.
 * Other values are accepted, too.
 */
export type BanState =
  /** It will be. */
  | "SCHEDULE_FOR_DISABLE"
  /** It was. */
  | "DISABLE"
  /** It is no longer. */
  | "REINSTATE"
  | (string & {});

/** Since when one-time codes to other countries cost more. */
export interface InternationalRate {
  /** Since when. */
  start_time?: string | number;
  /** Countries with a time of their own. */
  exception_countries?: InternationalRateException[];
}

/** Since when one-time codes to a country cost more. */
export interface InternationalRateException {
  /** The country's code, of two letters. */
  country_code?: string;
  /** Since when. */
  start_time?: string | number;
}

/** A discount for many messages. */
export interface VolumeTier {
  /** When it was reached. */
  tier_update_time?: string | number;
  /** For which messages: `UTILITY` or `AUTHENTICATION`. */
  pricing_category?: string;
  /** From which message to which: `25000001:50000000`. */
  tier?: string;
  /** In which month: `2025-11`. */
  effective_month?: string;
  /** For which countries. */
  region?: string;
}

/** Why the WhatsApp Business app's number left. */
export interface DisconnectionInfo {
  /** Why. */
  reason?: DisconnectionReason;
  /** Who did it. */
  initiated_by?: DisconnectionInitiator;
}

/**
 * Why the WhatsApp Business app's number left.
 * Other values are accepted, too.
 */
export type DisconnectionReason =
  /** Somebody disconnected it. */
  | "ACCOUNT_DISCONNECTED"
  /** It became a private person's. */
  | "BUSINESS_DOWNGRADE"
  /** It has another number. */
  | "CHANGE_NUMBER"
  /** It wasn't used here for 30 days. */
  | "COMPANION_INACTIVITY"
  /** The app wasn't opened for 14 days. */
  | "PRIMARY_INACTIVITY"
  /** It was registered again. */
  | "USER_RE_REGISTERED"
  | (string & {});

/**
 * Who disconnected the WhatsApp Business app's number.
 * Other values are accepted, too.
 */
export type DisconnectionInitiator =
  /** The business. */
  | "USER"
  /** The platform. */
  | "SYSTEM"
  | (string & {});

/** What a partner's verification of its client came to. */
export interface CertificationInfo {
  /** The client's portfolio. */
  client_business_id?: string;
  /** What it came to. */
  status?: CertificationStatus;
  /** Why it failed: `LEGAL NAME NOT MATCHING`, `ADDRESS NOT MATCHING`, … with blanks or underscores. */
  rejection_reasons?: string[];
}

/**
 * What a partner's verification of its client came to.
 * Other values are accepted, too.
 */
export type CertificationStatus =
  /** The client is verified. */
  | "APPROVED"
  /** It was given up. */
  | "DISCARDED"
  /** It failed. */
  | "FAILED"
  /** It was refused. */
  | "REJECTED"
  /** It is being looked at. */
  | "PENDING"
  /** The client is no longer verified. */
  | "REVOKED"
  | (string & {});

/** Whom a partner must verify. */
export interface CertificationNeed {
  /** The client's portfolio. */
  client_business_id?: string;
}

/** Something about the account or a number that you should know. */
export interface AccountAlert {
  /** What it is about: `BUSINESS`, `PHONE_NUMBER`, `CURRENT_STATUS_ID`, `WABA`. */
  entity_type?: string;
  /** Which of them. */
  entity_id?: string | number;
  /** What it says. Before, its keys stood beside this one. */
  alert_info?: AlertInfo;
  /** How bad it is, as the platform told it before. */
  alert_severity?: AlertSeverity;
  /** Whether it still is so, as the platform told it before. */
  alert_status?: string;
  /** What it is, as the platform told it before. */
  alert_type?: AlertType;
  /** The same in a sentence, as the platform told it before. */
  alert_description?: string;
}

/** What an alert says. */
export interface AlertInfo {
  /** How bad it is. */
  alert_severity?: AlertSeverity;
  /** Whether it still is so: `ACTIVE`, `RESOLVED`, `NONE`. */
  alert_status?: string;
  /** What it is. */
  alert_type?: AlertType;
  /** The same in a sentence. */
  alert_description?: string;
}

/**
 * How bad something is.
 * Other values are accepted, too.
 */
export type AlertSeverity =
  /** Bad. */
  | "CRITICAL"
  /** It may become bad. */
  | "WARNING"
  /** Not at all. */
  | "INFORMATIONAL"
  | (string & {});

/**
 * What an alert is about.
 * Other values are accepted, too.
 */
export type AlertType =
  /** You can't write to more people yet. */
  | "INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED"
  /** You can't write to more people. */
  | "INCREASED_CAPABILITIES_ELIGIBILITY_FAILED"
  /** The platform must know more before you can write to more people. */
  | "INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO"
  /** The number is an official business account. */
  | "OBA_APPROVED"
  /** The number didn't become an official business account. */
  | "OBA_REJECTED"
  /** The profile picture is gone. */
  | "PROFILE_PICTURE_LOST"
  | (string & {});

/** The account was reviewed. */
export interface AccountReviewUpdate {
  /** What was decided. */
  decision?: ReviewDecision;
}

/**
 * What a review decided.
 * Other values are accepted, too.
 */
export type ReviewDecision =
  /** It is fine. */
  | "APPROVED"
  /** It isn't. */
  | "REJECTED"
  /** Nothing yet. */
  | "PENDING"
  /** Nothing for now. */
  | "DEFERRED"
  | (string & {});

/** A number's settings changed, by you too. */
export interface AccountSettingsUpdate {
  /** `phone_number_settings`, in either case. */
  type?: string;
  /** When. */
  timestamp?: string;
  /** What they are now. */
  phone_number_settings?: ChangedNumberSettings;
}

/** What a number's settings are now. */
export interface ChangedNumberSettings {
  /** The number. */
  phone_number_id?: string;
  /** Calls; nothing if they didn't change. */
  calling?: CallingState;
}

/** How much the business may do changed. */
export interface BusinessCapabilityUpdate {
  /** How many people all of its numbers can write to first in a day: `TIER_2K` and the like, or a number, of which -1 is any. */
  max_daily_conversations_per_business?: string | number;
  /** How many people each number can write to first in a day, up to v23.0. */
  max_daily_conversation_per_phone?: string | number;
  /** How many numbers it can have in all. */
  max_phone_numbers_per_business?: number | `${number}`;
  /** How many numbers each account can have. */
  max_phone_numbers_per_waba?: number | `${number}`;
}

/** The number's username changed. */
export interface BusinessUsernameUpdate {
  /** The number. */
  display_phone_number?: string;
  /** The username; nothing when it was deleted. */
  username?: string;
  /** Whether people see it. */
  status?: UsernameStatus;
  /** Why: `revoked`. */
  context?: string;
}

/** A display name was reviewed. */
export interface PhoneNumberNameUpdate {
  /** The number. */
  display_phone_number?: string;
  /** What was decided. */
  decision?: ReviewDecision;
  /** The name that was asked for. */
  requested_verified_name?: string;
  /** Why it was refused. */
  rejection_reason?: NameRejectionReason;
}

/**
 * Why a display name was refused.
 * Other values are accepted, too.
 */
export type NameRejectionReason =
  /** It is an employee's. */
  | "NAME_EMPLOYEE_ISSUE"
  /** It isn't the business's. */
  | "NAME_ENDCLIENT_NOTRELATED"
  /** It isn't written as names must be. */
  | "NAME_FORMAT_UNACCEPTABLE"
  /** It is a private person's. */
  | "NAME_INDIVIDUAL_ISSUE"
  /** The business calls itself otherwise elsewhere. */
  | "NAME_NOT_CONSISTENT"
  /** The platform doesn't say. */
  | "UNKNOWN"
  | (string & {});

/** How much a number can send changed. */
export interface PhoneNumberQualityUpdate {
  /** The number. */
  display_phone_number?: string;
  /** What happened. */
  event?: PhoneNumberQualityEventKind;
  /** How many people it could write to first in a day until now: `TIER_250`, `TIER_2K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`. Until February 2026. */
  old_limit?: string | number;
  /** How many people it can write to first in a day. Until February 2026. */
  current_limit?: string | number;
  /** How many people all of the business's numbers can write to first in a day. */
  max_daily_conversations_per_business?: string | number;
}

/**
 * What happened to a number.
 * Other values are accepted, too.
 */
export type PhoneNumberQualityEventKind =
  /** It was registered. */
  | "ONBOARDING"
  /** It can send 1,000 messages a second. */
  | "THROUGHPUT_UPGRADE"
  /** It can write to more people, as the platform said it before. */
  | "UPGRADE"
  /** It can write to fewer people, as the platform said it before. */
  | "DOWNGRADE"
  /** People rate it badly, as the platform said it before. */
  | "FLAGGED"
  /** People rate it better again, as the platform said it before. */
  | "UNFLAGGED"
  | (string & {});

/** Somebody changed a number's PIN, or wants to. */
export interface SecurityUpdate {
  /** The number. */
  display_phone_number?: string;
  /** What happened. */
  event?: SecurityEventKind;
  /** Who asked for it. */
  requester?: string;
}

/**
 * What happened to a number's PIN.
 * Other values are accepted, too.
 */
export type SecurityEventKind =
  /** It was changed. */
  | "PIN_CHANGED"
  /** Somebody asked to turn it off. */
  | "PIN_RESET_REQUEST"
  /** It is off. */
  | "PIN_REQUEST_SUCCESS"
  /** It is off, as the platform also spells it. */
  | "PIN_RESET_SUCCESS"
  | (string & {});

/** A template was reviewed, paused, disabled or deleted. */
export interface MessageTemplateStatusUpdate {
  /** What happened. */
  event?: TemplateEventKind;
  /** The template. */
  message_template_id?: string | number;
  /** Its name. */
  message_template_name?: string;
  /** Its language, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Its category. */
  message_template_category?: TemplateCategory;
  /** Why it was rejected. */
  reason?: TemplateRejectionReason;
  /** Since when it is disabled. */
  disable_info?: TemplateDisabling;
  /** Why it is paused or locked, or that it is no longer. */
  other_info?: TemplatePause;
  /** Why it was rejected, for people. */
  rejection_info?: TemplateRejection;
}

/**
 * What happened to a template.
 * Other values are accepted, too.
 */
export type TemplateEventKind =
  /** It can be sent. */
  | "APPROVED"
  /** It was put away. */
  | "ARCHIVED"
  /** It was taken out again. */
  | "UNARCHIVED"
  /** It was deleted. */
  | "DELETED"
  /** People rate it so badly that it can't be sent any more. */
  | "DISABLED"
  /** People rate it badly: it will be disabled. */
  | "FLAGGED"
  /** Its review is being reviewed. */
  | "IN_APPEAL"
  /** The account has too many. */
  | "LIMIT_EXCEEDED"
  /** It can't be edited. */
  | "LOCKED"
  /** People rate it badly: it can't be sent for a while. */
  | "PAUSED"
  /** It is being reviewed. */
  | "PENDING"
  /** It is being deleted. */
  | "PENDING_DELETION"
  /** It can be sent again. */
  | "REINSTATED"
  /** It was rejected. */
  | "REJECTED"
  | (string & {});

/**
 * Why a template was rejected.
 * Other values are accepted, too.
 */
export type TemplateRejectionReason =
  /** It breaks the policies. */
  | "ABUSIVE_CONTENT"
  /** Its category isn't there for you, as the platform said it before. */
  | "CATEGORY_NOT_AVAILABLE"
  /** It is of another category. */
  | "INCORRECT_CATEGORY"
  /** It isn't written as templates must be. */
  | "INVALID_FORMAT"
  /** It wasn't, or the platform doesn't say. */
  | "NONE"
  /** It is an offer. */
  | "PROMOTIONAL"
  /** It is a fraud. */
  | "SCAM"
  /** It isn't what its category says. */
  | "TAG_CONTENT_MISMATCH"
  | (string & {});

/** Since when a template is disabled. */
export interface TemplateDisabling {
  /** When, in seconds since 1970; before as a date in English. */
  disable_date?: string | number;
}

/** Why a template is paused or locked, or that it is no longer. */
export interface TemplatePause {
  /** Why. */
  title?: TemplatePauseTitle;
  /** The same in a sentence. */
  description?: string;
}

/**
 * Why a template is paused or locked.
 * Other values are accepted, too.
 */
export type TemplatePauseTitle =
  /** People rate it badly for the first time: three hours. */
  | "FIRST_PAUSE"
  /** People rate it badly for the second time: six hours. */
  | "SECOND_PAUSE"
  /** Too much was sent. */
  | "RATE_LIMITING_PAUSE"
  /** It is no longer. */
  | "UNPAUSE"
  /** People rate it badly for the third time. */
  | "DISABLED"
  | (string & {});

/** Why a template was rejected, for people. */
export interface TemplateRejection {
  /** Why. */
  reason?: string;
  /** What to do. */
  recommendation?: string;
}

/** How people rate a template changed. */
export interface MessageTemplateQualityUpdate {
  /** The template. */
  message_template_id?: string | number;
  /** Its name. */
  message_template_name?: string;
  /** Its language, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Its rating until now. */
  previous_quality_score?: QualityScore;
  /** Its rating. */
  new_quality_score?: QualityScore;
}

/** A template was edited. This is what it says now. */
export interface MessageTemplateComponentsUpdate {
  /** The template. */
  message_template_id?: string | number;
  /** Its name. */
  message_template_name?: string;
  /** Its language, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** The text of its header. */
  message_template_title?: string;
  /** The text of its body. */
  message_template_element?: string;
  /** The text of its footer. */
  message_template_footer?: string;
  /** Its buttons. */
  message_template_buttons?: EditedTemplateButton[];
}

/** A button of a template that was edited. */
export interface EditedTemplateButton {
  /** What it does: `URL`, `PHONE_NUMBER`, `QUICK_REPLY`, `OTP`, `FLOW`, … */
  message_template_button_type?: string;
  /** What it says. */
  message_template_button_text?: string;
  /** Where it leads. */
  message_template_button_url?: string;
  /** Whom it calls. */
  message_template_button_phone_number?: string;
}

/** A template has another category, or will have in 24 hours. */
export interface TemplateCategoryUpdate {
  /** The template. */
  message_template_id?: string | number;
  /** Its name. */
  message_template_name?: string;
  /** Its language, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Its category until now. */
  previous_category?: TemplateCategory;
  /** Its category. */
  new_category?: TemplateCategory;
  /** Its category in 24 hours. */
  correct_category?: TemplateCategory;
  /** When it will have that. */
  category_update_timestamp?: string | number;
}

/** A template that was sent directly belongs in another category. */
export interface TemplateCorrectCategoryDetection {
  /** The template. */
  message_template_id?: string | number;
  /** Its name. */
  message_template_name?: string;
  /** Its language, as `en_US` or `en-US`. */
  message_template_language?: string;
  /** Its category. */
  category?: TemplateCategory;
  /** The category where it belongs. */
  correct_category?: TemplateCategory;
}

/** A flow's state or health changed. */
export interface FlowUpdate {
  /** What happened. */
  event?: FlowEventKind;
  /** The flow. */
  flow_id?: string | number;
  /** The same in a sentence. */
  message?: string;
  /** What will happen to it, and when. */
  warning?: string;
  /** Its state until now; nothing when it is new. */
  old_status?: FlowState;
  /** Its state. */
  new_status?: FlowState;
  /** How many of its screens or requests fail, in per cent. */
  error_rate?: number;
  /** The bound that was crossed: per cent, or milliseconds. */
  threshold?: number;
  /** Whether the bound was crossed upwards or downwards. */
  alert_state?: FlowAlertState;
  /** What fails. */
  errors?: FlowFailure[];
  /** How long half of the requests to your endpoint take, in milliseconds. */
  p50_latency?: number;
  /** How long nine in ten of the requests to your endpoint take, in milliseconds. */
  p90_latency?: number;
  /** How many requests were measured. */
  requests_count?: number;
  /** How often your endpoint could be reached, in per cent. */
  availability?: number;
}

/**
 * What happened to a flow.
 * Other values are accepted, too.
 */
export type FlowEventKind =
  /** Its state changed, or it is new. */
  | "FLOW_STATUS_CHANGE"
  /** More or fewer of its screens fail, within an hour. */
  | "CLIENT_ERROR_RATE"
  /** More or fewer of the requests to your endpoint fail, within half an hour. */
  | "ENDPOINT_ERROR_RATE"
  /** Your endpoint became slower or faster, within half an hour. */
  | "ENDPOINT_LATENCY"
  /** Your endpoint can't be reached well, or can again, within ten minutes. */
  | "ENDPOINT_AVAILABILITY"
  /** Its version will stop working. */
  | "FLOW_VERSION_EXPIRY_WARNING"
  | (string & {});

/**
 * A flow's state.
 * Other values are accepted, too.
 */
export type FlowState =
  /** It can be tried. */
  | "DRAFT"
  /** It can be sent. */
  | "PUBLISHED"
  /** It can't be sent or opened any more. */
  | "DEPRECATED"
  /** It can't be sent or opened, as it fails too often. */
  | "BLOCKED"
  /** It can be sent to few people, as it fails often. */
  | "THROTTLED"
  | (string & {});

/**
 * Whether a bound was crossed upwards or downwards.
 * Other values are accepted, too.
 */
export type FlowAlertState =
  /** It is bad now. */
  | "ACTIVATED"
  /** It is well again. */
  | "DEACTIVATED"
  | (string & {});

/** Something in a flow that fails. */
export interface FlowFailure {
  /** What: `TIMEOUT`, `INVALID_SCREEN_TRANSITION`, `PUBLIC_KEY_MISSING`, … */
  error_type?: string;
  /** How many of the failures it is, in per cent. */
  error_rate?: number;
  /** How often. */
  error_count?: number;
}

/** A solution that several partners share changed. The event's `entry_id` is a business portfolio. */
export interface PartnerSolutionUpdate {
  /** What happened. */
  event?: PartnerSolutionEventKind;
  /** The solution. */
  solution_id?: string | number;
  /** Its state. */
  solution_status?: PartnerSolutionStatus;
}

/**
 * What happened to a solution.
 * Other values are accepted, too.
 */
export type PartnerSolutionEventKind =
  /** It is new. */
  | "SOLUTION_CREATED"
  /** It changed. */
  | "SOLUTION_UPDATED"
  | (string & {});

/**
 * A solution's state.
 * Other values are accepted, too.
 */
export type PartnerSolutionStatus =
  /** It can be used. */
  | "ACTIVE"
  /** It can't be used any more. */
  | "DEACTIVATED"
  /** It was made, and the partner not asked. */
  | "DRAFT"
  /** The partner was asked. */
  | "INITIATED"
  /** A partner was asked to end it. */
  | "PENDING_DEACTIVATION"
  /** The partner didn't want it. */
  | "REJECTED"
  | (string & {});

/** A way to be paid was set up or changed. */
export interface PaymentConfigurationUpdate {
  /** Its name. */
  configuration_name?: string;
  /** Who does it: `billdesk`, `payu`, `razorpay`, `zaakpay`. */
  provider_name?: string;
  /** Your account there. */
  provider_mid?: string;
  /** Its state. */
  status?: PaymentConfigurationStatus;
  /** When it was made. */
  created_timestamp?: string | number;
  /** When it changed. */
  updated_timestamp?: string | number;
}

/**
 * The state of a way to be paid.
 * Other values are accepted, too.
 */
export type PaymentConfigurationStatus =
  /** It can be used. */
  | "Active"
  /** It isn't connected with your account yet. */
  | "Needs Connecting"
  /** It wasn't tried yet. */
  | "Needs Testing"
  | (string & {});

/** The platform took what somebody wrote for a lead or a purchase. */
export interface AutomaticEvent {
  /** The message. */
  id?: string;
  /** What it was taken for. */
  event_name?: AutomaticEventName;
  /** When. */
  timestamp?: string | number;
  /** The click on an ad that began the conversation. */
  ctwa_clid?: string;
  /** What was bought. */
  custom_data?: PurchaseData;
}

/**
 * What the platform takes messages for.
 * Other values are accepted, too.
 */
export type AutomaticEventName =
  /** A lead. */
  | "LeadSubmitted"
  /** A purchase. */
  | "Purchase"
  | (string & {});

/** What a purchase came to. */
export interface PurchaseData {
  /** The currency. */
  currency?: string;
  /** The amount. */
  value?: number;
}

/** What became of a marketing message, to be counted. */
export interface TrackingEvent {
  /** What: `sent`, … */
  event_name?: string;
  /** When. */
  timestamp?: string | number;
  /** Which message. */
  tracking_data?: TrackingData;
}

/** Which marketing message is counted. */
export interface TrackingData {
  /** The click. */
  click_id?: string;
  /** The message's token. */
  tracking_token?: string;
}

/** Bytes that aren't JSON, in those languages where data is. */
export interface Undecoded {
  /** The bytes. */
  base64: string;
}
