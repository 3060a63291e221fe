// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

/** A file: a `Blob` or `File` tells its own type and name. */
export type Bytes = Blob | ArrayBuffer | ArrayBufferView;

/** One of several contents: `{ type: "text", text: … }`. The type may be left out. */
type Keyed<Contents> = {
  [Tag in keyof Contents]: { type?: Tag } & { [Key in Tag]: Contents[Key] } & { [Key in Exclude<keyof Contents, Tag>]?: never };
}[keyof Contents];

/** One of several contents: `{ type: "body", … }`. */
type Inline<Contents> = { [Tag in keyof Contents]: { type: Tag } & Contents[Tag] }[keyof Contents];

/** One of these keys, and no other of them. */
type ExactlyOne<Keys extends keyof Fields, Fields> = Omit<Fields, Keys> &
  { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } & { [Other in Exclude<Keys, Key>]?: never } }[Keys];

/**
 * Send a message to a person or a group.
 *
 * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
 * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
 * sending twice is two messages.
 * A reaction has no `context`.
 * Groups don't get interactive messages.
 */
export type SendMessage = {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The message that this one answers, quoted above it. */
  context?: ReplyTo;
  /** Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it. */
  biz_opaque_callback_data?: string;
  /** Deliver only if the person's identity is still the one with this hash (from a webhook). */
  recipient_identity_key_hash?: string;
} & Recipient & Content;

/** Who receives a message: `to` or `recipient`. */
export type Recipient = ExactlyOne<"to" | "recipient", {
  /** A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`. */
  to?: string;
  /** Instead of `to`: a business-scoped user id (`US.1349…`), or a parent's (`US.ENT.…`). */
  recipient?: string;
  /** Whether `to` names a person (as it does unless told) or a group. */
  recipient_type?: RecipientType;
}>;

/** Whether `to` names a person or a group. */
export type RecipientType =
  /** A person. */
  | "individual"
  /** A group. */
  | "group"
  | (string & {});

/** What a message says. */
export type Content = Keyed<{
  /** Text. */
  text: TextBody;
  /** A picture. */
  image: ImageMedia;
  /** A message that was approved beforehand, filled in. */
  template: TemplateMessage;
  /** Buttons or a list to choose from. */
  interactive: Interactive;
  /** Contact cards: 1 to 257, though fewer is better. */
  contacts: ContactCard[];
  /** An emoji on a message, or its removal. */
  reaction: Reaction;
}>;

/** Text, with WhatsApp's markdown, and a preview of its first link if you wish. */
export interface TextBody {
  /** 1 to 4096 characters. */
  body: string;
  /** Show a preview of the first link, which must begin with `http://` or `https://`. */
  preview_url?: boolean;
}

/**
 * A picture: JPEG or PNG, up to 5 MB. By the id of an upload (faster), or by a public link that the platform fetches and
 * keeps for ten minutes.
 */
export type ImageMedia = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public `http` or `https` URL. */
  link?: string;
  /** Text below the picture, up to 1024 characters. */
  caption?: string;
}>;

/** A template, filled in. */
export interface TemplateMessage {
  /** The template's name: up to 512 lower-case letters, digits and underscores. */
  name: string;
  /** The language to send it in. */
  language: TemplateLanguage;
  /** The parts that have something to fill in. Their number and kinds must be the template's (else code 132000 or 132012). */
  components?: TemplateComponent[];
}

/** A template's language. */
export interface TemplateLanguage {
  /** As in `en` or `en_US`. */
  code: string;
  /** `deterministic`, the only one there is. */
  policy?: string;
}

/** A part of a template that has something to fill in. */
export type TemplateComponent = Inline<{
  /** The header's. */
  header: TemplateHeader;
  /** The text's. */
  body: TemplateBody;
  /** A button's. */
  button: TemplateButton;
}>;

/** What fills the header. */
export interface TemplateHeader {
  /** One value. */
  parameters: TemplateHeaderParameter[];
}

/** A value for the header. */
export type TemplateHeaderParameter = {
  /** The parameter's name, in templates that name theirs. */
  parameter_name?: string;
} & TemplateHeaderValue;

/** A value for the header. */
export type TemplateHeaderValue = Keyed<{
  /** Text: the header has 60 characters in all. */
  text: string;
  /** A picture. */
  image: HeaderMedia;
  /** A video. */
  video: HeaderMedia;
  /** A document (PDF). */
  document: HeaderDocument;
}>;

/** A picture or video on top of a message, by the id of an upload or by a public link. */
export type HeaderMedia = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public URL. */
  link?: string;
}>;

/** A document on top of a message, by the id of an upload or by a public link. */
export type HeaderDocument = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public URL. */
  link?: string;
  /** Its name, with the extension that decides on the icon. */
  filename?: string;
}>;

/** What fills the text. */
export interface TemplateBody {
  /**
   * A value for each of the template's parameters: in their order, or by their names.
   * All parameters have a name, or none has.
   */
  parameters: TemplateParameter[];
}

/** A value for the text. */
export type TemplateParameter = {
  /** The parameter's name, in templates that name theirs. */
  parameter_name?: string;
} & TemplateValue;

/** A value for the text. */
export type TemplateValue = Keyed<{
  /** Text. */
  text: string;
  /** An amount of money. */
  currency: TemplateCurrency;
  /** A date. */
  date_time: TemplateDateTime;
}>;

/** An amount of money, shown as the person's device writes it. */
export interface TemplateCurrency {
  /** What is shown where it can't be written so. */
  fallback_value: string;
  /** ISO 4217, as in `USD`. */
  code: string;
  /** The amount times 1000. */
  amount_1000: number;
}

/** A date, shown as you wrote it. */
export interface TemplateDateTime {
  /** What is shown. */
  fallback_value: string;
}

/** What fills a button. */
export interface TemplateButton {
  /** The kind of button. */
  sub_type: TemplateButtonType;
  /** Its place among the template's buttons, from 0 to 9. */
  index: number | `${number}`;
  /** Its value. */
  parameters: TemplateButtonParameter[];
}

/** Kinds of button that have something to fill in. */
export type TemplateButtonType =
  /** Opens a page: the value is put at the end of the template's URL. */
  | "url"
  /** Answers: the value comes back when it is tapped. */
  | "quick_reply"
  | (string & {});

/** A value for a button. */
export type TemplateButtonParameter = Keyed<{
  /** The end of a URL. */
  text: string;
  /** What comes back when a quick reply is tapped. */
  payload: string;
}>;

/** A message with something to choose from. */
export type Interactive = Inline<{
  /** Up to three buttons. */
  button: ReplyButtons;
  /** A button that opens a list. */
  list: ListMessage;
}>;

/** Up to three buttons; the answer arrives as a `button_reply`. */
export interface ReplyButtons {
  /** The text above the buttons. */
  body: InteractiveBody;
  /** The buttons. */
  action: ReplyButtonsAction;
  /** A title, picture, video or document on top. */
  header?: InteractiveHeader;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** The text of an interactive message. */
export interface InteractiveBody {
  /** 1 to 1024 characters. */
  text: string;
}

/** The buttons of a message. */
export interface ReplyButtonsAction {
  /** 1 to 3 buttons, no two with the same id or title. */
  buttons: ReplyButton[];
}

/** A button. */
export type ReplyButton = Keyed<{
  /** One that answers. */
  reply: ButtonReply;
}>;

/** A button's id and title. */
export interface ButtonReply {
  /**
   * Comes back when it is tapped: 1 to 256 characters, no space around them.
   * No space before or after.
   */
  id: string;
  /** What it says: 1 to 20 characters, without markdown. */
  title: string;
}

/** What stands on top of an interactive message. */
export type InteractiveHeader = Keyed<{
  /** A title: 1 to 60 characters, without markdown. */
  text: string;
  /** A picture. */
  image: HeaderMedia;
  /** A video. */
  video: HeaderMedia;
  /** A document. */
  document: HeaderDocument;
}>;

/** Small text below an interactive message. */
export interface InteractiveFooter {
  /** 1 to 60 characters. */
  text: string;
}

/** A button that opens a list; the answer arrives as a `list_reply`. */
export interface ListMessage {
  /** The text above the button. */
  body: ListBody;
  /** The list. */
  action: ListAction;
  /** A title on top. Lists have no other header. */
  header?: ListHeader;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** The text of a list message. */
export interface ListBody {
  /** 1 to 4096 characters. */
  text: string;
}

/** The list of a message. */
export interface ListAction {
  /** What the button says: 1 to 20 characters. */
  button: string;
  /**
   * 1 to 10 sections with 10 rows in all, each with a title if there are several.
   * Every section has a title if there are several.
   * No two rows have the same id.
   */
  sections: ListSection[];
}

/** A section of a list. */
export interface ListSection {
  /** Its rows. */
  rows: ListRow[];
  /** Up to 24 characters; required if there are several sections. */
  title?: string;
}

/** A row of a list. */
export interface ListRow {
  /** Comes back when it is chosen: 1 to 200 characters, no other row's. */
  id: string;
  /** What it says: 1 to 24 characters. */
  title: string;
  /** Small text below the title, up to 72 characters. */
  description?: string;
}

/** What stands on top of a list message. */
export type ListHeader = Keyed<{
  /** A title: 1 to 60 characters, without markdown. */
  text: string;
}>;

/** A contact card. */
export interface ContactCard {
  /** The name. */
  name: ContactName;
  /** Phone numbers. */
  phones?: ContactPhone[];
  /** Email addresses. */
  emails?: ContactEmail[];
  /** Postal addresses. */
  addresses?: ContactAddress[];
  /** Where the person works. */
  org?: ContactOrg;
  /** Websites. */
  urls?: ContactUrl[];
  /** As in `1999-01-23`. */
  birthday?: string;
}

/** The name on a contact card. */
export interface ContactName {
  /** The whole name, as it is shown. */
  formatted_name: string;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** Middle name. */
  middle_name?: string;
  /** As in `Dr.` */
  prefix?: string;
  /** As in `Esq.` */
  suffix?: string;
}

/** A phone number on a contact card. */
export interface ContactPhone {
  /** The number. */
  phone?: string;
  /** As in `WORK`, `HOME`, `iPhone`. */
  type?: string;
  /** The WhatsApp id. With it the card offers to write to the person; without, to invite them. */
  wa_id?: string;
}

/** An email address on a contact card. */
export interface ContactEmail {
  /** The address. */
  email?: string;
  /** As in `WORK`, `HOME`. */
  type?: string;
}

/** A postal address on a contact card. */
export interface ContactAddress {
  /** Street and number. */
  street?: string;
  /** City. */
  city?: string;
  /** State or province, as its two letters where it has them. */
  state?: string;
  /** Postal code. */
  zip?: string;
  /** Country, by its name. */
  country?: string;
  /** Country, by its two letters (ISO 3166). */
  country_code?: string;
  /** As in `WORK`, `HOME`. */
  type?: string;
}

/** Where the person on a contact card works. */
export interface ContactOrg {
  /** The company. */
  company?: string;
  /** The department. */
  department?: string;
  /** The person's title there. */
  title?: string;
}

/** A website on a contact card. */
export interface ContactUrl {
  /** Its URL. */
  url?: string;
  /** As in `WORK`, `HOME`. */
  type?: string;
}

/** An emoji on a message of the thread, at most 30 days old. Its only status is `sent`. */
export interface Reaction {
  /** The message. */
  message_id: string;
  /** One emoji; empty to remove the one that is there. */
  emoji: string;
}

/** The message that another one answers. */
export interface ReplyTo {
  /** Its id. */
  message_id: string;
}

/** The platform accepted the message. */
export interface Sent {
  /** Whom it was for, as you said it and as the platform knows them. */
  contacts: SentContact[];
  /** The messages accepted: one. */
  messages: SentMessage[];
}

/** A recipient, as you said it and as the platform knows them. */
export interface SentContact {
  /** What you sent: a phone number, a user id or a group id. */
  input?: string;
  /** The WhatsApp id; may differ from the number. Only where you addressed a phone number. */
  wa_id?: string;
  /** The business-scoped user id. Only where you addressed one. */
  user_id?: string;
}

/** An accepted message. */
export interface SentMessage {
  /** Its id (`wamid.…`); its statuses carry it. */
  id: string;
  /** For templates: whether it goes out now, or is held while the template's quality is judged. */
  message_status?: AcceptedStatus;
  /** The group, where it was for one. */
  group_id?: string;
}

/** What the platform does with an accepted template message. */
export type AcceptedStatus =
  /** It goes out. */
  | "accepted"
  /** It waits until the template's quality is known; then it goes out, or fails with code 132015. */
  | "held_for_quality_assessment"
  /** The template is paused. */
  | "paused"
  | (string & {});

/** Mark a message that you received as read, with all before it in the thread; and show that you are typing. */
export interface MarkRead {
  messaging_product?: "whatsapp";
  status?: "read";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The id of the message, from the webhook. */
  message_id: string;
  /** Show a typing bubble until you answer, for at most 25 seconds. */
  typing_indicator?: Typing;
}

/** What the person sees while you prepare an answer. */
export interface Typing {
  /** The kind of indicator. */
  type: TypingKind;
}

/** Kinds of typing indicator. */
export type TypingKind =
  /** A text is being typed. */
  | "text"
  | (string & {});

/** The platform did it. */
export interface Success {
  /** Always `true`. */
  success: boolean;
}

/** Upload a file, to be sent by its id. It is kept for 30 days. */
export interface UploadMedia {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB. */
  file: Bytes;
  /** Its MIME type. */
  type?: string;
  /** Its name. */
  filename?: string;
  /** How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told. */
  ttl_minutes?: number;
}

/** An uploaded file. */
export interface UploadedMedia {
  /** Its id, to send it with. */
  id: string;
}

/** Find out where to download a file. The URL works for five minutes. */
export interface GetMedia {
  /** The file: uploaded (kept for 30 days), or from a webhook (7 days). */
  media_id: string;
  /** Only if the file belongs to this number. */
  phone_number_id?: string;
}

/** Where a file is. */
export interface Media {
  /** Its id. */
  id?: string;
  /** Where to download it, for five minutes, with the same token. */
  url: string;
  /** Its MIME type. */
  mime_type?: string;
  /** Its SHA-256. */
  sha256?: string;
  /** Its size in bytes. */
  file_size?: number;
}

/** Download a file from the URL that the platform told. The token goes to the platform's hosts alone. */
export interface DownloadMedia {
  /** From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one. */
  url: string;
  /** The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused. */
  sha256?: string;
}

/** Delete a file. */
export interface DeleteMedia {
  /** The file. */
  media_id: string;
  /** Only if the file belongs to this number. */
  phone_number_id?: string;
}

/** List the phone numbers of a WhatsApp Business account. */
export interface ListPhoneNumbers {
  /** The client's own unless told. */
  waba_id?: string;
  /** What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told. */
  fields?: string;
  /** JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`. */
  filtering?: string;
  /** As in `creation_time.desc`. */
  sort?: string;
  /** How many on a page: 1 to 100, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of phone numbers. */
export interface PhoneNumbers {
  /** The numbers. */
  data: PhoneNumber[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A business phone number. Only what was asked for is there. */
export interface PhoneNumber {
  /** Its id. */
  id: string;
  /** The number, as people read it. */
  display_phone_number?: string;
  /** The name that people see. */
  verified_name?: string;
  /** How people rate its messages. */
  quality_rating?: QualityRating;
  /** Whether its owner proved that it is theirs. */
  code_verification_status?: string;
  /** The review of its name. */
  name_status?: string;
  /** Whether it can send. */
  status?: string;
  /** Which API it is on. */
  platform_type?: string;
  /** How much it can send. */
  throughput?: Throughput;
  /** `LIVE` or `SANDBOX`. */
  account_mode?: string;
  /**
   * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
   * `TIER_UNLIMITED`.
   */
  whatsapp_business_manager_messaging_limit?: string;
  /** Whether it has the badge. */
  is_official_business_account?: boolean;
  /** Whether it is on the WhatsApp Business app too. */
  is_on_biz_app?: boolean;
  /** Whether it has a PIN. */
  is_pin_enabled?: boolean;
  /** When it was onboarded, in ISO 8601. */
  last_onboarded_time?: string;
}

/** How people rate a number's messages. */
export type QualityRating =
  /** Well. */
  | "GREEN"
  /** So-so. */
  | "YELLOW"
  /** Badly. */
  | "RED"
  /** Not enough messages to tell. */
  | "NA"
  | (string & {});

/** How much a number can send. */
export interface Throughput {
  /** The level. */
  level: ThroughputLevel;
}

/** How much a number can send. */
export type ThroughputLevel =
  /** 80 messages a second. */
  | "STANDARD"
  /** 1,000 messages a second. */
  | "HIGH"
  /** None: it isn't on the Cloud API. */
  | "NOT_APPLICABLE"
  | (string & {});

/** A page of a list. */
export interface Paging {
  /** Where this page begins and ends. */
  cursors?: Cursors;
  /** There is a next page as long as this is here. Ask for it with `cursors.after`. */
  next?: string;
  /** There is a previous page as long as this is here. */
  previous?: string;
}

/** Where a page begins and ends. Don't keep cursors: they go stale. */
export interface Cursors {
  /** Give it as `before` for the page before. */
  before?: string;
  /** Give it as `after` for the page after. */
  after?: string;
}

/** Get one phone number: its name, quality, limits and state. */
export interface GetPhoneNumber {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told. */
  fields?: string;
}

/**
 * Unblock people, so that they can write to the number again.
 *
 * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
 */
export interface UnblockUsers {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The people. */
  block_users: BlockedUser[];
}

/** A person to block or unblock. */
export type BlockedUser = ExactlyOne<"user" | "user_id", {
  /** Their phone number or WhatsApp id. */
  user?: string;
  /** Their business-scoped user id. */
  user_id?: string;
}>;

/** Who was unblocked. */
export interface UnblockedUsers {
  /** Who was, and who wasn't. */
  block_users?: UnblockOutcome;
}

/** Who was unblocked, and who wasn't. */
export interface UnblockOutcome {
  /** Those who were. */
  removed_users: BlockOutcome[];
  /** Those who weren't. */
  failed_users: BlockOutcome[];
}

/** What became of one person. */
export interface BlockOutcome {
  /** As you said them. */
  input?: string;
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** Why it failed. */
  errors: ItemError[];
}

/** Why one item of a call failed. */
export interface ItemError {
  /** The code. */
  code?: number;
  /** A title, for people. */
  message?: string;
  /** More of it. */
  error_data?: ItemErrorData;
}

/** More about why one item of a call failed. */
export interface ItemErrorData {
  /** The most specific reason, for people. */
  details?: string;
}

/** Show or hide a number's cart and catalog. */
export interface UpdateCommerceSettings {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** Whether people can put products into a cart; they can unless told. */
  is_cart_enabled?: boolean | `${boolean}`;
  /** Whether people see the catalog; they don't unless told. */
  is_catalog_visible?: boolean | `${boolean}`;
}

/** Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it. */
export interface AppendUpload {
  /** The session, its query part included: `upload:MTphd…?sig=…`. */
  upload_id: string;
  /** The bytes from the offset to the end of the file. */
  file: Bytes;
  /** How many bytes have arrived before these: 0 to begin with. */
  file_offset: number;
}

/** What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent. */
export interface UploadHandle {
  /** The handle. */
  h: string;
}

/** Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account. */
export interface CreateTemplate {
  /** The client's own unless told. */
  waba_id?: string;
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
  components: NewComponent[];
  /** How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`. */
  parameter_format?: ParameterFormat;
  /**
   * For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43200 for utility, 43200 to
   * 2592000 for marketing; -1 for 30 days.
   * At least 30, or -1.
   */
  message_send_ttl_seconds?: number;
  /** Don't count clicks on its links. */
  cta_url_link_tracking_opted_out?: boolean;
  /** Had a meaning until April 2025; the platform recategorises now whether it is there or not. */
  allow_category_change?: boolean;
}

/** What a template is for. */
export type TemplateCategory =
  /** One-time codes. */
  | "AUTHENTICATION"
  /** Offers and everything else. */
  | "MARKETING"
  /** About something the person did or asked for. */
  | "UTILITY"
  | (string & {});

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

/** Kinds of header. */
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
  header_text?: string[];
  /** For a parameter with a name. */
  header_text_named_params?: NamedExample[];
  /** For a picture, video or document: the handle of a resumable upload. */
  header_handle?: string[];
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
  body_text?: string[][];
  /** For parameters with names. */
  body_text_named_params?: NamedExample[];
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
  buttons: NewButton[];
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
  example?: string[];
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

/** How a template's parameters are written. */
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

/** A template's state. */
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
  | (string & {});

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
  /** Which of the contents it has. */
  type: "text" | "image" | "interactive" | "reaction" | (string & {});
  /** Text. */
  text?: InboundText;
  /** A picture. */
  image?: InboundImage;
  /** The answer to buttons or a list. */
  interactive?: InteractiveReply;
  /** An emoji on a message, or its removal. */
  reaction?: InboundReaction;
}

/** The message that another one answers, or how it was forwarded. */
export interface MessageContext {
  /** Who wrote the message that is answered. */
  from?: string;
  /** The message that is answered. */
  id?: string;
  /** It was forwarded up to five times. */
  forwarded?: boolean;
  /** It was forwarded more than five times. */
  frequently_forwarded?: boolean;
}

/** What a message that somebody wrote says. */
export interface MessageContent {
  /** Which of the contents it has. */
  type: "text" | "image" | "interactive" | "reaction" | (string & {});
  /** Text. */
  text?: InboundText;
  /** A picture. */
  image?: InboundImage;
  /** The answer to buttons or a list. */
  interactive?: InteractiveReply;
  /** An emoji on a message, or its removal. */
  reaction?: InboundReaction;
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
  /** Its SHA-256. */
  sha256?: string;
  /** Where to download it, for five minutes, with your token. */
  url?: string;
  /** Text below it. */
  caption?: string;
}

/** What somebody chose. */
export interface InteractiveReply {
  /** Which of the contents it has. */
  type: "button_reply" | "list_reply" | (string & {});
  /** A button. */
  button_reply?: ChosenButton;
  /** A row of a list. */
  list_reply?: ChosenRow;
}

/** A button that somebody chose. */
export interface ChosenButton {
  /** Its id, as you sent it. */
  id: string;
  /** What it said. */
  title?: string;
}

/** A row of a list that somebody chose. */
export interface ChosenRow {
  /** Its id, as you sent it. */
  id: string;
  /** What it said. */
  title?: string;
  /** The small text below. */
  description?: string;
}

/** An emoji that somebody put on a message, or took away. */
export interface InboundReaction {
  /** The message. */
  message_id: string;
  /** The emoji; nothing, or an empty text, if it was taken away. */
  emoji?: string;
}

/** What became of a message that you sent. Statuses come in any order, and more than once. */
export interface Status {
  /** The message, as the answer to sending it named it. */
  id: string;
  /** What became of it. */
  status: StatusKind;
  /** When. */
  timestamp?: string;
  /** Whom it was for: a phone number, or the group's id. */
  recipient_id?: string;
  /** Whom it was for, by business-scoped user id. */
  recipient_user_id?: string;
  /** Whether it was for a group. */
  recipient_type?: string;
  /** The member of the group. */
  recipient_participant_id?: string;
  /** Your own note from when you sent it. */
  biz_opaque_callback_data?: string;
  /** What it costs. Comes with one of its statuses. */
  pricing?: Pricing;
  /** Why it failed. */
  errors: Problem[];
}

/** What became of a message. */
export type StatusKind =
  /** It left the platform: one tick. */
  | "sent"
  /** It is on the person's device: two ticks. */
  | "delivered"
  /** The person saw it. */
  | "read"
  /** The person played the voice message. */
  | "played"
  /** It wasn't sent, or couldn't be delivered. */
  | "failed"
  | (string & {});

/** What a message costs. */
export interface Pricing {
  /** Whether it costs. `kind` and `category` tell more. */
  billable?: boolean;
  /** `PMP`: by the message. */
  pricing_model?: string;
  /** `regular`, or why it is free. */
  type?: string;
  /** The category that is charged. */
  category?: string;
}

/** Something that went wrong, as webhooks tell it. */
export interface Problem {
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

/** Bytes that aren't JSON, in those languages where data is. */
export interface Undecoded {
  /** The bytes. */
  base64: string;
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
