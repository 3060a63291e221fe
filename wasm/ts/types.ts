// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Secret } from "./secret.js";

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

/** One or several of these keys. */
type AtLeastOne<Keys extends keyof Fields, Fields> = Fields & { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } }[Keys];

/**
 * Send a message to a person or a group.
 *
 * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
 * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
 * sending twice is two messages.
 * A reaction has no `context`.
 * Groups don't get interactive messages.
 * Messages are pinned in groups only.
 * `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
 * Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
 * In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
 * A template with a `gif` on top goes by `marketing_messages.send` only.
 */
export type SendMessage = {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The message that this one answers, quoted above it. */
  context?: ReplyTo;
  /** Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it. */
  biz_opaque_callback_data?: string;
  /** Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000. */
  recipient_identity_key_hash?: string;
  /** Which messaging account pays, where the app has several on this number. */
  messaging_account_id?: string;
  /** Direct Send, where your account has it: text or buttons outside the customer service window, without a template. */
  category?: DirectSendCategory;
  /**
   * With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
   * told), 30 to 900 for `authentication` (600 unless told).
   */
  ttl_seconds?: number;
  /** With Direct Send: more about the template that the platform makes of it. */
  direct_send_config?: DirectSendConfig;
} & Recipient & Content;

/** Recipient of a message: `to` or `recipient`. If both are given, `to` wins. */
export type Recipient = AtLeastOne<"to" | "recipient", {
  /** A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`. */
  to?: string;
  /** Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins. */
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
  /** A video. */
  video: VideoMedia;
  /** A voice message or other sound. */
  audio: AudioMedia;
  /** A file. */
  document: DocumentMedia;
  /** A sticker. */
  sticker: StickerMedia;
  /** A place on the map. */
  location: LocationPin;
  /** A message that was approved beforehand, filled in. */
  template: TemplateMessage;
  /** Something to choose, fill in or pay. */
  interactive: Interactive;
  /** Contact cards: 1 to 257, though fewer is better. */
  contacts: readonly ContactCard[];
  /** An emoji on a message, or its removal. */
  reaction: Reaction;
  /** A group's message pinned, or no longer. */
  pin: Pin;
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

/**
 * A video: MP4 or 3GPP with H.264 and AAC, up to 16 MB. By the id of an upload (faster), or by a public link that the
 * platform fetches and keeps for ten minutes.
 */
export type VideoMedia = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public `http` or `https` URL. */
  link?: string;
  /** Text below the video, up to 1024 characters. */
  caption?: string;
}>;

/**
 * Sound: AAC, AMR, MP3, MP4 or OGG, up to 16 MB. By the id of an upload (faster), or by a public link that the platform
 * fetches and keeps for ten minutes.
 */
export type AudioMedia = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public `http` or `https` URL. */
  link?: string;
  /** A voice message: OGG with the OPUS codec, mono; up to 512 KB it shows a play button. A status `played` follows. */
  voice?: boolean;
}>;

/**
 * A file of any kind that the platform takes, up to 100 MB. By the id of an upload (faster), or by a public link that the
 * platform fetches and keeps for ten minutes.
 */
export type DocumentMedia = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public `http` or `https` URL. */
  link?: string;
  /** Text below the file, up to 1024 characters. */
  caption?: string;
  /** Its name, with the extension that decides on the icon. */
  filename?: string;
}>;

/**
 * A sticker: WebP of 512 × 512 pixels, up to 100 KB, or 500 KB if it moves. By the id of an upload (faster), or by a public
 * link that the platform fetches and keeps for ten minutes.
 */
export type StickerMedia = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public `http` or `https` URL. */
  link?: string;
}>;

/** A place on the map. */
export interface LocationPin {
  /** In degrees, from -90 to 90. */
  latitude: number | `${number}`;
  /** In degrees, from -180 to 180. */
  longitude: number | `${number}`;
  /** What is there. */
  name?: string;
  /** Its address. */
  address?: string;
}

/** A template, filled in. */
export interface TemplateMessage {
  /** The template's name: up to 512 lower-case letters, digits and underscores. */
  name: string;
  /** The language to send it in. */
  language: TemplateLanguage;
  /** The parts that have something to fill in. Their number and kinds must be the template's (else code 132000 or 132012). */
  components?: readonly TemplateComponent[];
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
  /** When an offer ends. */
  limited_time_offer: TemplateOffer;
  /** The cards'. */
  carousel: TemplateCarousel;
  /** Where a tap on the message leads. */
  tap_target_configuration: TemplateTapTarget;
  /** News of an order. */
  order_status: TemplateOrderStatus;
}>;

/** What fills the header. */
export interface TemplateHeader {
  /** One value. */
  parameters: readonly TemplateHeaderParameter[];
}

/** A value for the header. */
export type TemplateHeaderParameter = {
  /** The parameter's name, in templates that name theirs: lower-case letters and underscores. */
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
  /** A moving picture: MP4 up to 3.5 MB. For the Marketing Messages API only. */
  gif: HeaderMedia;
  /** A place on the map. */
  location: TemplateLocation;
  /** A product of the catalog. */
  product: ProductAction;
}>;

/** A picture or video on top of a message, by the id of an upload or by a public link. */
export type HeaderMedia = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public `http` or `https` URL. */
  link?: string;
}>;

/** A document on top of a message, by the id of an upload or by a public link. */
export type HeaderDocument = ExactlyOne<"id" | "link", {
  /** The id of an upload. */
  id?: string;
  /** A public `http` or `https` URL. */
  link?: string;
  /** Its name, with the extension that decides on the icon. */
  filename?: string;
}>;

/** A place on the map. */
export interface TemplateLocation {
  /** In degrees, from -90 to 90. */
  latitude: number | `${number}`;
  /** In degrees, from -180 to 180. */
  longitude: number | `${number}`;
  /** What is there. */
  name: string;
  /** Its address. */
  address: string;
}

/** A product of a catalog. */
export interface ProductAction {
  /** The catalog. */
  catalog_id: string;
  /** The product, by your own id for it. */
  product_retailer_id: string;
}

/** What fills the text. */
export interface TemplateBody {
  /**
   * A value for each of the template's parameters: in their order, or by their names.
   * All parameters have a name, or none has.
   */
  parameters: readonly TemplateParameter[];
}

/** A value for the text. */
export type TemplateParameter = {
  /** The parameter's name, in templates that name theirs: lower-case letters and underscores. */
  parameter_name?: string;
} & TemplateValue;

/** A value for the text. */
export type TemplateValue = Keyed<{
  /** Text: up to 32,768 characters, if the template has nothing but its text; else it counts toward 1024. */
  text: string;
  /** An amount of money. */
  currency: TemplateCurrency;
  /** A date. */
  date_time: TemplateDateTime;
  /** A group, in the template that invites to groups: it becomes the invite link. */
  group_id: string;
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

/**
 * What fills a button.
 * A button has its place in `index`, but for `voice_call`.
 * The value fits the kind of button.
 * One value, but for `voice_call`; the payload of a `quick_reply` has at most 256 characters.
 * The action of `mpm` has `sections`, that of `order_details` a bill.
 */
export interface TemplateButton {
  /** The kind of button. */
  sub_type: TemplateButtonType;
  /** Its value; two for `voice_call`. */
  parameters: readonly TemplateButtonParameter[];
  /** Its place among the template's buttons, from 0 to 9. Required but for `voice_call`. */
  index?: number | `${number}`;
}

/** Kinds of button that have something to fill in. */
export type TemplateButtonType =
  /** Opens a page: the value is put at the end of the template's URL. */
  | "url"
  /** Answers: the value comes back when it is tapped. */
  | "quick_reply"
  /** Copies a coupon's code. */
  | "copy_code"
  /** Opens the catalog. */
  | "catalog"
  /** Opens products of the catalog. */
  | "mpm"
  /** Opens a flow. */
  | "flow"
  /** Shows a bill. */
  | "order_details"
  /** Calls you. */
  | "voice_call"
  | (string & {});

/**
 * A value for a button.
 * `payment_link_preview` goes with the text of a `url`.
 */
export type TemplateButtonParameter = {
  /** `url`, in India, where your account has it: show what the link lets one pay. */
  payment_link_preview?: boolean;
} & TemplateButtonValue;

/** A value for a button. */
export type TemplateButtonValue = Keyed<{
  /** `url`: the end of the URL, 2,000 characters in all. */
  text: string;
  /**
   * `quick_reply`: what comes back when it is tapped, up to 256 characters. `voice_call`: what comes back with the call,
   * up to 512.
   */
  payload: string;
  /** `copy_code`: the code, 1 to 20 characters, better 15. */
  coupon_code: string;
  /** `catalog`, `mpm`, `flow` and `order_details`: what the button does. */
  action: TemplateButtonAction;
  /** `voice_call`: for how long the button works, in minutes: 1 to 43,200; 10,080 (seven days) unless told. */
  ttl_minutes: number;
}>;

/** What a button does, as its kind wants it. */
export interface TemplateButtonAction {
  /** `catalog` and `mpm`: the product whose picture is shown. */
  thumbnail_product_retailer_id?: string;
  /** `mpm`, which needs them: 1 to 10 sections with 30 products in all. */
  sections?: readonly ProductSection[];
  /** `flow`: comes back with what the person filled in. `unused` unless told. */
  flow_token?: string;
  /** `flow`: what the first screen shows. */
  flow_action_data?: Record<string, unknown>;
  /** `order_details`, which needs it: the bill. */
  order_details?: OrderDetails;
}

/** A section of products. */
export interface ProductSection {
  /** The products. */
  product_items: readonly ProductItem[];
  /** Up to 24 characters; required if there are several sections. */
  title?: string;
}

/** A product. */
export interface ProductItem {
  /** Your own id for it. */
  product_retailer_id: string;
}

/**
 * A bill. Amounts are whole numbers of hundredths.
 * In India, where the currency is `INR`, the `reference_id` has at most 35 characters.
 * With `shipping_info`, in checkout templates, it is one item, at most 100 times.
 * The amounts add up: `subtotal` to the items, `total_amount` to subtotal + tax + shipping - discount.
 */
export interface OrderDetails {
  /** Your number for it, no other message's: letters, digits, `_`, `-` and `.`; up to 35 in India, 60 in Brazil. */
  reference_id: string;
  /** Whether something is delivered. */
  type: GoodsType;
  /** What all amounts are in. */
  currency: OrderCurrency;
  /** What is to be paid: subtotal + tax + shipping - discount. */
  total_amount: Amount;
  /** What was ordered. */
  order: OrderToPay;
  /** How it can be paid. */
  payment_settings?: readonly PaymentSetting[];
  /** The older way to say how it can be paid: `upi` in India, `br` in Brazil. */
  payment_type?: string;
  /** With `upi`: the name of the payment configuration, up to 60 characters. */
  payment_configuration?: string;
  /** In India: the way of paying that is offered first. One. */
  preferred_payment_methods?: readonly PreferredPaymentMethod[];
  /** In India, where something is delivered: to whom. */
  beneficiaries?: readonly Beneficiary[];
  /** In checkout templates, instead of `beneficiaries`: the addresses to choose from; none if you know none. */
  shipping_info?: ShippingInfo;
}

/** Whether something is delivered. */
export type GoodsType =
  /** Nothing that needs an address. */
  | "digital-goods"
  /** Something that needs an address. */
  | "physical-goods"
  | (string & {});

/** What bills are in, by ISO 4217. */
export type OrderCurrency =
  /** Indian rupees. */
  | "INR"
  /** Brazilian reais. */
  | "BRL"
  | (string & {});

/** An amount of money. */
export interface Amount {
  /** The amount times `offset`. */
  value: number;
  /** 100. */
  offset: number;
}

/**
 * What was ordered.
 * Items with pictures are at most 10, and neither they nor the order name a catalog's products.
 */
export interface OrderToPay {
  status?: "pending";
  /** The items. With pictures at most 10. */
  items: readonly OrderItem[];
  /** The sum of all items: (`sale_amount` or else `amount`) × `quantity`. */
  subtotal: Amount;
  /** Taxes. */
  tax: DescribedAmount;
  /** What the delivery costs. */
  shipping?: DescribedAmount;
  /** What makes it cheaper. */
  discount?: Discount;
  /** The catalog that the items are from. */
  catalog_id?: string;
  /** When it can no longer be paid. */
  expiration?: OrderExpiration;
  /** `quick_pay` leaves out the step in which the bill is looked at. */
  type?: string;
}

/** An item of a bill. */
export interface OrderItem {
  /** Its name: up to 60 characters. */
  name: string;
  /** What one costs. */
  amount: Amount;
  /** How many. */
  quantity: number;
  /** What one costs at present, if that is less. */
  sale_amount?: Amount;
  /** Your own id for it. */
  retailer_id?: string;
  /** Its picture, where the order has no `catalog_id`. */
  image?: OrderImage;
  /** In India, without a catalog: where it was made. */
  country_of_origin?: string;
  /** In India, without a catalog: who imported it. */
  importer_name?: string;
  /** In India, without a catalog: the importer's address. */
  importer_address?: ImporterAddress;
}

/** The picture of an item. */
export interface OrderImage {
  /** A public `http` or `https` URL. */
  link: string;
}

/** An importer's address. */
export interface ImporterAddress {
  /** Street and number. */
  address_line1?: string;
  /** More of it. */
  address_line2?: string;
  /** City: up to 120 characters. */
  city?: string;
  /** State: its two letters. */
  zone_code?: string;
  /** Postal code. */
  postal_code?: string;
  /** Country: its two letters. */
  country_code?: string;
}

/** An amount of money, and what it is for. */
export interface DescribedAmount {
  /** The amount times `offset`. */
  value: number;
  /** 100. */
  offset: number;
  /** What it is for: up to 60 characters. */
  description?: string;
}

/** What makes it cheaper. */
export interface Discount {
  /** The amount times `offset`. */
  value: number;
  /** 100. */
  offset: number;
  /** Why: up to 60 characters. */
  description?: string;
  /** The programme that grants it: up to 60 characters. */
  discount_program_name?: string;
}

/** When a bill can no longer be paid. */
export interface OrderExpiration {
  /** Seconds since 1970, as text: at least 300 from now, which only the platform checks (code 131009). */
  timestamp: string;
  /** What the person is told: up to 120 characters. */
  description: string;
}

/** A way to pay. */
export type PaymentSetting = Keyed<{
  /** In India: through a payment gateway. */
  payment_gateway: PaymentGateway;
  /** In India: with a UPI app. */
  upi_intent_link: UpiIntentLink;
  /** On a page. */
  payment_link: PaymentLink;
  /** In Brazil: with a Pix code made for this bill. */
  pix_dynamic_code: PixDynamicCode;
  /** In Brazil: with a boleto. */
  boleto: Boleto;
  /** In Brazil: with a card that you know. */
  offsite_card_pay: OffsiteCardPay;
}>;

/** A payment gateway, in India. */
export interface PaymentGateway {
  /** Which one. */
  type: PaymentGatewayType;
  /** The name of the payment configuration: up to 60 characters. */
  configuration_name: string;
  /** What Razorpay is told. */
  razorpay?: Razorpay;
  /** What PayU is told. */
  payu?: Payu;
  /** What Zaakpay is told. */
  zaakpay?: Zaakpay;
  /** What BillDesk is told. */
  billdesk?: Billdesk;
  /** Which ways to pay are offered: `upi`, `web`. */
  enabled_payment_options?: readonly string[];
  /** The way of paying that is offered first. One. */
  preferred_payment_methods?: readonly PreferredPaymentMethod[];
}

/** Payment gateways. */
export type PaymentGatewayType =
  /** BillDesk. */
  | "billdesk"
  /** Razorpay. */
  | "razorpay"
  /** PayU. */
  | "payu"
  /** Zaakpay. */
  | "zaakpay"
  | (string & {});

/** What Razorpay is told. */
export interface Razorpay {
  /** Your number for the receipt: up to 40 characters. */
  receipt?: string;
  /**
   * Notes: up to 15, of up to 256 characters each.
   * At most 15 notes of at most 256 characters.
   */
  notes?: Record<string, string>;
}

/** What PayU is told. */
export interface Payu {
  /** Up to 255 characters. */
  udf1?: string;
  /** Up to 255 characters. */
  udf2?: string;
  /** Up to 255 characters. */
  udf3?: string;
  /** Up to 255 characters. */
  udf4?: string;
}

/** What Zaakpay is told. */
export interface Zaakpay {
  /** Up to 180 characters. */
  extra1?: string;
  /** Up to 180 characters. */
  extra2?: string;
}

/** What BillDesk is told. */
export interface Billdesk {
  /** Up to 120 characters. */
  additional_info1?: string;
  /** Up to 120 characters. */
  additional_info2?: string;
  /** Up to 120 characters. */
  additional_info3?: string;
  /** Up to 120 characters. */
  additional_info4?: string;
  /** Up to 120 characters. */
  additional_info5?: string;
  /** Up to 120 characters. */
  additional_info6?: string;
  /** Up to 120 characters. */
  additional_info7?: string;
}

/** A way of paying that is offered first. */
export interface PreferredPaymentMethod {
  /** As in `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred`, `mobikwik`. */
  method: string;
}

/** A link that a UPI app opens. */
export interface UpiIntentLink {
  /**
   * `upi://pay?…` with the parameters `pa`, `pn`, `mc`, `purpose` and `tr`.
   * No other parameters than these five.
   */
  link: string;
}

/** A page to pay on. */
export interface PaymentLink {
  /** The page. */
  uri: string;
  /** In India: where to go when it was paid. */
  success_url?: string;
  /** In India: where to go when it wasn't. */
  cancel_url?: string;
}

/** A Pix code made for one bill, in Brazil. */
export interface PixDynamicCode {
  /** The code. */
  code: string;
  /** Who is paid. */
  merchant_name: string;
  /** The key of who is paid. */
  key: string;
  /** The kind of key. */
  key_type: PixKeyType;
}

/** Kinds of Pix keys. */
export type PixKeyType =
  /** A person's tax number. */
  | "CPF"
  /** A company's tax number. */
  | "CNPJ"
  /** An email address. */
  | "EMAIL"
  /** A phone number. */
  | "PHONE"
  /** A random key. */
  | "EVP"
  | (string & {});

/** A boleto, in Brazil. */
export interface Boleto {
  /** The line of digits. */
  digitable_line: string;
}

/** A card that you know, in Brazil. */
export interface OffsiteCardPay {
  /** Its last four digits. */
  last_four_digits: string;
  /** Your id for it. */
  credential_id: string;
}

/** To whom something is delivered, in India. */
export interface Beneficiary {
  /** The person's name: up to 200 characters. */
  name: string;
  /** Street and number: up to 100 characters. */
  address_line1: string;
  /** City. */
  city: string;
  /** State. */
  state: string;
  /** `India`. */
  country: string;
  /** 6 digits. */
  postal_code: string;
  /** More of the address: up to 100 characters. */
  address_line2?: string;
}

/** Addresses to choose from, in checkout templates. */
export interface ShippingInfo {
  /** `IN`. */
  country: string;
  /** The addresses; none if you know none. */
  addresses: readonly ShippingAddress[];
}

/** An address to choose, in checkout templates. */
export interface ShippingAddress {
  /** The person's name: up to 256 characters. */
  name?: string;
  /** The person's phone number: up to 12 characters. */
  phone_number?: string;
  /** Street and all the rest: up to 512 characters. */
  address?: string;
  /** City: up to 100 characters. */
  city?: string;
  /** State: up to 100 characters. */
  state?: string;
  /** Up to 6 digits. */
  in_pin_code?: string;
  /** House number: up to 8 characters. */
  house_number?: string;
  /** Floor: up to 10 characters. */
  floor_number?: string;
  /** Tower: up to 8 characters. */
  tower_number?: string;
  /** The building's name: up to 128 characters. */
  building_name?: string;
  /** What is near: up to 128 characters. */
  landmark_area?: string;
}

/** When an offer ends. */
export interface TemplateOffer {
  /** One value. */
  parameters: readonly TemplateOfferParameter[];
}

/** When an offer ends. */
export type TemplateOfferParameter = Keyed<{
  /** When it ends. */
  limited_time_offer: OfferEnd;
}>;

/** When an offer ends. */
export interface OfferEnd {
  /** Milliseconds since 1970. */
  expiration_time_ms: number;
}

/** What fills the cards. */
export interface TemplateCarousel {
  /**
   * 2 to 10 cards: as many as the template has.
   * No two cards have a bill with the same `reference_id`.
   */
  cards: readonly TemplateCard[];
}

/** What fills a card. */
export interface TemplateCard {
  /** Its place, from 0 to 9. */
  card_index: number | `${number}`;
  /** Its parts that have something to fill in. */
  components: readonly TemplateCardComponent[];
}

/** A part of a card that has something to fill in. */
export type TemplateCardComponent = Inline<{
  /** The header's. */
  header: TemplateHeader;
  /** The text's. */
  body: TemplateBody;
  /** A button's. */
  button: TemplateButton;
}>;

/** Where a tap on the message leads. */
export interface TemplateTapTarget {
  /** One value. */
  parameters: readonly TemplateTapTargetParameter[];
}

/** Where a tap on the message leads. */
export type TemplateTapTargetParameter = Keyed<{
  /** The page. */
  tap_target_configuration: readonly TapTarget[];
}>;

/** Where a tap on the message leads. */
export interface TapTarget {
  /** The page. */
  url: string;
  /** What it is called. */
  title: string;
}

/** News of an order. */
export interface TemplateOrderStatus {
  /** One value. */
  parameters: readonly TemplateOrderStatusParameter[];
}

/** News of an order. */
export type TemplateOrderStatusParameter = Keyed<{
  /** The order, and what became of it. */
  order_status: OrderStatusUpdate;
}>;

/** An order, and what became of it. */
export interface OrderStatusUpdate {
  /** Your number for it, as on the bill. */
  reference_id: string;
  /** What became of it. */
  order: OrderProgress;
  /** In Brazil: what became of the payment. */
  payment?: OrderPayment;
}

/** What became of an order. */
export interface OrderProgress {
  /** Where it stands. */
  status: OrderStage;
  /** More about it: up to 120 characters. */
  description?: string;
}

/** Where an order stands. */
export type OrderStage =
  /** Nothing is done yet. */
  | "pending"
  /** It is being prepared. */
  | "processing"
  /** A part of it is on its way. */
  | "partially-shipped"
  /** It is on its way. */
  | "shipped"
  /** It has arrived. */
  | "completed"
  /** It won't come. Orders that were paid can't be canceled. */
  | "canceled"
  | (string & {});

/** What became of a payment. */
export interface OrderPayment {
  /** Where it stands. */
  status: OrderPaymentStatus;
  /** When, in seconds since 1970. */
  timestamp: number;
}

/** Where a payment stands. */
export type OrderPaymentStatus =
  /** It is awaited. */
  | "pending"
  /** It has arrived. */
  | "captured"
  /** It failed. */
  | "failed"
  | (string & {});

/** Something to choose, fill in or pay. */
export type Interactive = Inline<{
  /** Up to three buttons. */
  button: ReplyButtons;
  /** A button that opens a list. */
  list: ListMessage;
  /** A button that opens a page. */
  cta_url: CtaUrlMessage;
  /** A button that opens a flow. */
  flow: FlowMessage;
  /** A product of the catalog. */
  product: ProductMessage;
  /** Up to 30 products of the catalog. */
  product_list: ProductListMessage;
  /** The catalog. */
  catalog_message: CatalogMessage;
  /** A button to send one's place. */
  location_request_message: LocationRequest;
  /** A form for an address, in India. */
  address_message: AddressMessage;
  /** A button to share one's phone number. */
  request_contact_info: ContactRequest;
  /** A request to be allowed to call. */
  call_permission_request: CallPermissionRequest;
  /** A button to call you. */
  voice_call: VoiceCallMessage;
  /** Cards side by side. */
  carousel: CarouselMessage;
  /** A bill, in India and Brazil. */
  order_details: OrderDetailsMessage;
  /** News of an order that was billed. */
  order_status: OrderStatusMessage;
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
  /**
   * 1 to 3 buttons, no two with the same id or title.
   * With Direct Send up to 10, if one or two that open pages stand first.
   */
  buttons: readonly ReplyButton[];
}

/** A button. */
export type ReplyButton = Keyed<{
  /** One that answers. */
  reply: ReplyOption;
  /** One that opens a page. With Direct Send only. */
  cta_url: CtaUrlParameters;
}>;

/** A button's id and title. */
export interface ReplyOption {
  /**
   * Comes back when it is tapped: 1 to 256 characters, no space around them.
   * No space before or after.
   */
  id: string;
  /** What it says: 1 to 20 characters, without markdown. */
  title: string;
}

/** What a button says and opens. */
export interface CtaUrlParameters {
  /** What it says: 1 to 20 characters. */
  display_text: string;
  /** The page. */
  url: string;
  /** In India, where your account has it: show what the link lets one pay. Then the message has no header. */
  payment_link_preview?: boolean;
}

/** What stands on top of an interactive message. */
export type InteractiveHeader = {
  /** Small text below a title: up to 60 characters. Documented in the platform's OpenAPI file only. */
  sub_text?: string;
} & HeaderContent;

/** A title, picture, video or document. */
export type HeaderContent = Keyed<{
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
  header?: TitleHeader;
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
  sections: readonly ListSection[];
}

/** A section of a list. */
export interface ListSection {
  /** Its rows. */
  rows: readonly ListRow[];
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

/** A title on top of a message that has no other header. */
export interface TitleHeader {
  type?: "text";
  /** 1 to 60 characters, without markdown. */
  text: string;
  /** Small text below it: up to 60 characters. Documented in the platform's OpenAPI file only. */
  sub_text?: string;
}

/**
 * A button that opens a page. You aren't told when it is tapped.
 * With `payment_link_preview` there is no header.
 */
export interface CtaUrlMessage {
  /** The text above the button. */
  body: InteractiveBody;
  /** The button. */
  action: CtaUrlAction;
  /** A title, picture, video or document on top. */
  header?: InteractiveHeader;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** A button that opens a page. */
export interface CtaUrlAction {
  name?: "cta_url";
  /** What it says and opens. */
  parameters: CtaUrlParameters;
}

/** A button that opens a flow; what the person filled in arrives as an `nfm_reply`. */
export interface FlowMessage {
  /** The text above the button. */
  body: InteractiveBody;
  /** The button. */
  action: FlowMessageAction;
  /** A title, picture, video or document on top. */
  header?: InteractiveHeader;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** A button that opens a flow. */
export interface FlowMessageAction {
  name?: "flow";
  /** The flow, and how it begins. */
  parameters: FlowMessageParameters;
}

/**
 * A flow, and how it begins.
 * `flow_action_payload` goes with `navigate` only.
 */
export type FlowMessageParameters = ExactlyOne<"flow_id" | "flow_name", {
  flow_message_version?: "3";
  /**
   * What the button says: 1 to 30 characters, better 20.
   * No emoji.
   */
  flow_cta: string;
  /** The flow's id. */
  flow_id?: string;
  /** The flow's name, instead of its id. */
  flow_name?: string;
  /** Whether the flow is published; it is unless told. */
  mode?: FlowMode;
  /** Comes back with what the person filled in, and goes to your endpoint. `unused` unless told. */
  flow_token?: string;
  /** Whether it begins with a screen of its own, as it does unless told, or with your endpoint's answer. */
  flow_action?: FlowAction;
  /** The first screen, with `navigate`. */
  flow_action_payload?: FlowActionPayload;
}>;

/** Whether a flow is published. */
export type FlowMode =
  /** It is. */
  | "published"
  /** Not yet: for tests. */
  | "draft"
  | (string & {});

/** How a flow begins. */
export type FlowAction =
  /** With the screen that the message names. */
  | "navigate"
  /** With what your endpoint answers. */
  | "data_exchange"
  | (string & {});

/** The first screen of a flow. */
export interface FlowActionPayload {
  /** The screen: one that may be the first. `FIRST_ENTRY_SCREEN` unless told. */
  screen?: string;
  /**
   * What the screen shows. Not empty.
   * Not empty.
   */
  data?: Record<string, unknown>;
}

/** A product of the catalog. */
export interface ProductMessage {
  /** The product. */
  action: ProductAction;
  /** Text above it. */
  body?: InteractiveBody;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** Up to 30 products of the catalog. Those that aren't found are left out; if none is, the message fails. */
export interface ProductListMessage {
  /** The title on top. */
  header: TitleHeader;
  /** The text above the products. */
  body: InteractiveBody;
  /** The products. */
  action: ProductListAction;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** Products of a catalog, in sections. */
export interface ProductListAction {
  /** The catalog. */
  catalog_id: string;
  /**
   * 1 to 10 sections with 30 products in all, each with a title if there are several.
   * Every section has a title if there are several.
   */
  sections: readonly ProductSection[];
}

/** The catalog, behind a button. */
export interface CatalogMessage {
  /** The text above the button. */
  body: InteractiveBody;
  /** The button. */
  action: CatalogAction;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** A button that opens the catalog. */
export interface CatalogAction {
  name?: "catalog_message";
  /** Its picture. */
  parameters?: CatalogParameters;
}

/** The picture of the catalog. */
export interface CatalogParameters {
  /** The product whose picture it is; the first one's unless told. */
  thumbnail_product_retailer_id?: string;
}

/** A button to send one's place; the answer arrives as a `location`. */
export interface LocationRequest {
  /** The text above the button. */
  body: InteractiveBody;
  /** The button. */
  action: LocationRequestAction;
}

/** A button to send one's place. */
export interface LocationRequestAction {
  name?: "send_location";
}

/**
 * A form for an address: for businesses and people in India. The answer arrives as an `nfm_reply`; from an app that is too
 * old for it, a status with code 1026.
 */
export interface AddressMessage {
  /** The text above the button. */
  body: InteractiveBody;
  /** The form. */
  action: AddressMessageAction;
  /** A title, picture, video or document on top. */
  header?: InteractiveHeader;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** A form for an address. */
export interface AddressMessageAction {
  name?: "address_message";
  /** What it holds already. */
  parameters: AddressMessageParameters;
}

/** A form for an address, and what it holds already. */
export interface AddressMessageParameters {
  /** `IN`. */
  country: string;
  /** What is filled in already. */
  values?: IndianAddress;
  /** Addresses to choose from. */
  saved_addresses?: readonly SavedAddress[];
  /** What was wrong when the person filled it in before: field → text. */
  validation_errors?: Record<string, string>;
}

/** An address in India. */
export interface IndianAddress {
  /** The person's name. */
  name?: string;
  /** The person's phone number. */
  phone_number?: string;
  /** Up to 6 digits. */
  in_pin_code?: string;
  /** House number. */
  house_number?: string;
  /** Floor. */
  floor_number?: string;
  /** Tower. */
  tower_number?: string;
  /** The building's name. */
  building_name?: string;
  /** Street and all the rest. */
  address?: string;
  /** What is near. */
  landmark_area?: string;
  /** City. */
  city?: string;
  /** State. */
  state?: string;
}

/** An address to choose. */
export interface SavedAddress {
  /** Comes back when it is chosen. */
  id: string;
  /** The address. */
  value: IndianAddress;
}

/**
 * A button to share one's phone number, with words of the platform's; the answer arrives as `contacts` with the origin
 * `contact_request`.
 */
export interface ContactRequest {
  /** The text above the button. */
  body: InteractiveBody;
  /** The button. */
  action: ContactRequestAction;
}

/** A button to share one's phone number. */
export interface ContactRequestAction {
  name?: "request_contact_info";
}

/**
 * A request to be allowed to call. The answer arrives as a `call_permission_reply`. At most one in 24 hours and two in
 * seven days for each person, counted anew after a call.
 */
export interface CallPermissionRequest {
  /** The button. */
  action: CallPermissionRequestAction;
  /** The text above the button. */
  body?: InteractiveBody;
}

/** A button to allow calls. */
export interface CallPermissionRequestAction {
  name?: "call_permission_request";
}

/** A button to call you. */
export interface VoiceCallMessage {
  /** The text above the button. */
  body: InteractiveBody;
  /** The button. */
  action: VoiceCallAction;
}

/** A button to call you. */
export interface VoiceCallAction {
  name?: "voice_call";
  /** What it says, and for how long it works. */
  parameters?: VoiceCallParameters;
}

/** What a button to call you says, and for how long it works. */
export interface VoiceCallParameters {
  /** What it says: up to 20 characters; "Call Now" unless told. */
  display_text?: string;
  /** For how long it works, in minutes: 1 to 43,200; 10,080 (seven days) unless told. */
  ttl_minutes?: number;
  /** Comes back in the webhooks of the call, as `cta_payload`: up to 512 characters. */
  payload?: string;
}

/** Cards side by side, with text above them. */
export interface CarouselMessage {
  /** The text above the cards. */
  body: InteractiveBody;
  /** The cards. */
  action: CarouselAction;
}

/** Cards side by side. */
export interface CarouselAction {
  /**
   * 2 to 10 cards, all with the same things on them.
   * All cards are of products of one catalog, or all have the same kind and number of buttons.
   */
  cards: readonly CarouselCard[];
}

/** A card: of a product, or with a picture or video and buttons. */
export type CarouselCard = Inline<{
  /** A product. */
  product: ProductCard;
  /** A picture or video, with text and buttons. */
  cta_url: MediaCard;
}>;

/** A card of a product. */
export interface ProductCard {
  /** Its place, from 0 to 9. */
  card_index: number;
  /** The product. All cards are of one catalog. */
  action: ProductCardAction;
}

/** The product of a card. */
export interface ProductCardAction {
  /** The product, by your own id for it. */
  product_retailer_id: string;
  /** The catalog. */
  catalog_id: string;
}

/** A card with a picture or video, and buttons. */
export interface MediaCard {
  /** Its place, from 0 to 9. */
  card_index: number;
  /** The picture or video. */
  header: CardHeader;
  /** One button that opens a page, or buttons that answer. */
  action: MediaCardAction;
  /** Text below the picture. */
  body?: CardBody;
}

/** What stands on top of a card. */
export type CardHeader = Keyed<{
  /** A picture. */
  image: CardMedia;
  /** A video. */
  video: CardMedia;
}>;

/** A picture or video on a card. */
export interface CardMedia {
  /** A public `http` or `https` URL. */
  link: string;
}

/**
 * The buttons of a card: one that opens a page, or `buttons` that answer.
 * The button that opens a page is called `cta_url`.
 */
export type MediaCardAction = ExactlyOne<"parameters" | "buttons", {
  /** `cta_url`, beside `parameters`. */
  name?: string;
  /** The button that opens a page. */
  parameters?: CtaUrlParameters;
  /** 1 to 3 buttons that answer. */
  buttons?: readonly CardButton[];
}>;

/** A button of a card. */
export type CardButton = Keyed<{
  /** One that answers. */
  quick_reply: CardReply;
}>;

/** A card's button that answers. */
export interface CardReply {
  /** Comes back when it is tapped: 1 to 20 characters. */
  id: string;
  /** What it says: 1 to 20 characters. */
  title: string;
}

/** The text of a card. */
export interface CardBody {
  /**
   * 1 to 160 characters with at most two line breaks.
   * At most two line breaks.
   */
  text: string;
}

/** A bill, in India and Brazil. */
export interface OrderDetailsMessage {
  /** The text above the bill. */
  body: InteractiveBody;
  /** The bill. */
  action: OrderDetailsAction;
  /** A picture on top. */
  header?: OrderHeader;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** A bill, to look at and to pay. */
export interface OrderDetailsAction {
  name?: "review_and_pay";
  /** The bill. */
  parameters: OrderDetails;
}

/** What stands on top of a bill. */
export type OrderHeader = Keyed<{
  /** A picture. */
  image: HeaderMedia;
}>;

/**
 * News of an order that was billed. What can't follow what was said before fails with code 2046; what can't be canceled,
 * with 2047.
 */
export interface OrderStatusMessage {
  /** The text above the news. */
  body: InteractiveBody;
  /** The news. */
  action: OrderStatusAction;
  /** Small text below. */
  footer?: InteractiveFooter;
}

/** News of an order. */
export interface OrderStatusAction {
  name?: "review_order";
  /** The order, and what became of it. */
  parameters: OrderStatusUpdate;
}

/** A contact card. */
export interface ContactCard {
  /** The name. */
  name: ContactName;
  /** Phone numbers. */
  phones?: readonly ContactPhone[];
  /** Email addresses. */
  emails?: readonly ContactEmail[];
  /** Postal addresses. */
  addresses?: readonly ContactAddress[];
  /** Where the person works. */
  org?: ContactOrg;
  /** Websites. */
  urls?: readonly ContactUrl[];
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
  /**
   * The emoji; empty to remove the one that is there.
   * One emoji, or nothing.
   */
  emoji: string;
}

/**
 * A message of a group that everybody sees on top, or no longer. A group has three at a time: the oldest gives way.
 * A message is pinned for a time.
 */
export interface Pin {
  /** Whether to pin it. */
  type: PinKind;
  /** The message. */
  message_id: string;
  /** For how long: 1 to 30 days. Required to pin. */
  expiration_days?: number | `${number}`;
}

/** Whether a message is pinned. */
export type PinKind =
  /** Pin it. */
  | "pin"
  /** Pin it no longer. */
  | "unpin"
  | (string & {});

/** The message that another one answers. */
export interface ReplyTo {
  /** Its id. */
  message_id: string;
}

/** What a message without a template is about. */
export type DirectSendCategory =
  /** Something that the person asked for or agreed to, as an order's status. */
  | "utility"
  /** A one-time code. Text only, to phone numbers only. */
  | "authentication"
  | (string & {});

/** More about the template that the platform makes of a message. */
export interface DirectSendConfig {
  /** Its name: up to 512 lower-case letters, digits and underscores. `utility` only. */
  template_name: string;
}

/** The platform accepted the message. */
export interface Sent {
  /** Whom it was for, as you said it and as the platform knows them. */
  contacts: SentContact[];
  /** The messages accepted: one. */
  messages: SentMessage[];
  /** Whether the message was accepted. Returned by `marketing_messages.send` only. */
  success?: boolean;
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

/**
 * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
 * aren't.
 */
export interface SendEncryptedMessage {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The body of a message as a JWE in its compact form, for the platform's key (`settings.get`). */
  encrypted_contents: string;
}

/** What the platform answers to an encrypted message. */
export interface EncryptedAnswer {
  /** The answer as a JWE in its compact form, for your key. */
  encrypted_contents: string;
}

/**
 * Send a marketing template, delivered to those who are likely to read it.
 *
 * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
 * It goes to people, not to groups.
 */
export type SendMarketingMessage = {
  messaging_product?: "whatsapp";
  type?: "template";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The template, of the category MARKETING. */
  template: TemplateMessage;
  /** What to do where the platform can't deliver it so. */
  product_policy?: ProductPolicy;
  /** Whether what becomes of it is shared with Meta to deliver better; as the account says unless told. */
  message_activity_sharing?: boolean;
  /**
   * What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
   * `{"per_message_bid_multiplier": 1.2}`.
   */
  bid_spec?: Record<string, unknown>;
  /** The message that this one answers, quoted above it. */
  context?: ReplyTo;
  /** Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it. */
  biz_opaque_callback_data?: string;
  /** Deliver only if the person's identity is still the one with this hash (from a webhook). */
  recipient_identity_key_hash?: string;
} & Recipient;

/** What to do with a message that the Marketing Messages API can't deliver. */
export type ProductPolicy =
  /** Send it as any other template. So it is unless told. */
  | "CLOUD_API_FALLBACK"
  /** Don't send it. */
  | "STRICT"
  | (string & {});

/**
 * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
 *
 * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
 */
export type CreateMessageSample = {
  /** The client's own unless told. */
  waba_id?: string;
} & SampleContent;

/** What a message without a template says. */
export type SampleContent = Keyed<{
  /** Text. */
  text: TextBody;
  /** Buttons, or a button that opens a page. */
  interactive: Interactive;
}>;

/** What the platform takes a message for. */
export interface MessageSample {
  /** Whether the call was good. */
  success?: boolean;
  /** The category: anything but `MARKETING` can be sent without a template. */
  category?: TemplateCategory;
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
  /** `call_voicemail_announcement`, for what an answering machine says: it is kept for good then. */
  use_case?: string;
  /** What it is. */
  description?: string;
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
  file_size?: number | `${number}`;
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

/**
 * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
 *
 * A number has up to 10,000 groups.
 */
export interface CreateGroup {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** Its name: 1 to 128 characters. */
  subject: string;
  /** What it is for: up to 2048 characters. */
  description?: string;
  /** Whether you let people in one by one, or everybody who has the link, as it is unless told. */
  join_approval_mode?: JoinApprovalMode;
}

/** How people get into a group. */
export type JoinApprovalMode =
  /** You let them in one by one. */
  | "approval_required"
  /** Everybody who has the link. */
  | "auto_approve"
  | (string & {});

/**
 * What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is here
 * then.
 */
export interface GroupRequest {
  /** The request's id, in the webhook too. */
  request_id?: string;
  /** Whether it was accepted, where the platform says so. */
  success?: boolean;
}

/** List the groups of a number. */
export interface ListGroups {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** How many on a page: 1 to 1024, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of groups. */
export interface Groups {
  /** The page. */
  data: GroupList;
  /** The way to the other pages. */
  paging?: Paging;
}

/** Groups. */
export interface GroupList {
  /** The groups. */
  groups: GroupSummary[];
}

/** A group, in a list. */
export interface GroupSummary {
  /** Its id, to send to. */
  id: string;
  /** Its name. */
  subject?: string;
  /** When it was created, in seconds since 1970. */
  created_at?: string;
}

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

/** Get a group's name, description, state and people. */
export interface GetGroup {
  /** The group. */
  group_id: string;
  /**
   * What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
   * `total_participant_count`, `join_approval_mode`. Only its id unless told.
   */
  fields?: string;
}

/** A group. Only what was asked for is there. */
export interface Group {
  /** Its id, to send to. */
  id: string;
  /** Its name. */
  subject?: string;
  /** What it is for. */
  description?: string;
  /** How people get in. */
  join_approval_mode?: JoinApprovalMode;
  /** Whether the platform has suspended it. */
  suspended?: boolean;
  /** When it was created. */
  creation_timestamp?: string | number;
  /** The people in it. */
  participants?: GroupMember[];
  /** How many people are in it. */
  total_participant_count?: number;
}

/** A person in a group. */
export interface GroupMember {
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** Their id for all linked portfolios. */
  parent_user_id?: string;
  /** Their username. */
  username?: string;
}

/** Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`). */
export interface UpdateGroup {
  messaging_product?: "whatsapp";
  /** The group. */
  group_id: string;
  /** Its name: 1 to 128 characters. */
  subject?: string;
  /** What it is for: up to 2048 characters. */
  description?: string;
}

/** Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`). */
export interface SetGroupPicture {
  messaging_product?: "whatsapp";
  /** The group. */
  group_id: string;
  /** A square JPEG of at least 192 × 192 pixels, up to 5 MB. */
  file: Bytes;
  /** `image/jpeg`. */
  type?: string;
  /** Its name. */
  filename?: string;
}

/** Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`). */
export interface DeleteGroup {
  /** The group. */
  group_id: string;
}

/** Get a group's invite link. */
export interface GetInviteLink {
  /** The group. */
  group_id: string;
}

/** The way into a group. */
export interface InviteLink {
  /** `https://chat.whatsapp.com/…` */
  invite_link: string;
}

/** Make a new invite link for a group. The old ones lead nowhere any more. */
export interface ResetInviteLink {
  messaging_product?: "whatsapp";
  /** The group. */
  group_id: string;
}

/** Delete a group's invite link. Documented in the platform's OpenAPI file only. */
export interface DeleteInviteLink {
  messaging_product?: "whatsapp";
  /** The group. */
  group_id: string;
}

/** List who asks to join a group. */
export interface ListJoinRequests {
  /** The group. */
  group_id: string;
  /** How many on a page. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of requests to join a group. */
export interface JoinRequests {
  /** The requests. */
  data: JoinRequest[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** Somebody who asks to join a group. */
export interface JoinRequest {
  /** The request's id. */
  join_request_id: string;
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** When they asked. */
  creation_timestamp?: string | number;
}

/** Let people in who asked to join a group. */
export interface ApproveJoinRequests {
  messaging_product?: "whatsapp";
  /** The group. */
  group_id: string;
  /** The requests. */
  join_requests: readonly string[];
}

/** Who was let in. */
export interface ApprovedJoinRequests {
  /** Those who were. */
  approved_join_requests?: string[];
  /** Those who weren't. */
  failed_join_requests?: FailedJoinRequest[];
  /** What went wrong as a whole. */
  errors?: ItemError[];
}

/** A request that couldn't be answered. */
export interface FailedJoinRequest {
  /** The request's id. */
  join_request_id?: string;
  /** Why not. */
  errors?: ItemError[];
}

/** Why one item of a call failed. */
export interface ItemError {
  /** The code. */
  code?: number;
  /** A title, for people. */
  title?: string;
  /** What went wrong, for people. */
  message?: string;
  /** More of it. */
  error_data?: ItemErrorData;
}

/** More about why one item of a call failed. */
export interface ItemErrorData {
  /** The most specific reason, for people. */
  details?: string;
}

/** Turn people away who asked to join a group. */
export interface RejectJoinRequests {
  messaging_product?: "whatsapp";
  /** The group. */
  group_id: string;
  /** The requests. */
  join_requests: readonly string[];
}

/** Who was turned away. */
export interface RejectedJoinRequests {
  /** Those who were. */
  rejected_join_requests?: string[];
  /** Those who weren't. */
  failed_join_requests?: FailedJoinRequest[];
  /** What went wrong as a whole. */
  errors?: ItemError[];
}

/**
 * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
 * (`group_participants_update`).
 */
export interface RemoveParticipants {
  messaging_product?: "whatsapp";
  /** The group. */
  group_id: string;
  /** 1 to 8 people. */
  participants: readonly GroupParticipant[];
}

/** A person of a group. */
export type GroupParticipant = ExactlyOne<"user" | "user_id", {
  /** Their phone number or WhatsApp id. */
  user?: string;
  /** Their business-scoped user id. */
  user_id?: string;
}>;

/**
 * Call a person who allowed it. Their answer arrives by webhook.
 *
 * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
 */
export type ConnectCall = AtLeastOne<"to" | "recipient", {
  messaging_product?: "whatsapp";
  action?: "connect";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** What you offer to send and receive. */
  session: SdpOffer;
  /** A phone number with `+` and its country code. */
  to?: string;
  /** Business-scoped user ID. If `to` is given too, `to` wins. */
  recipient?: string;
  /** Your own note, up to 512 characters. It comes back in the webhooks of this call. */
  biz_opaque_callback_data?: string;
}>;

/** What you offer to send and receive. */
export interface SdpOffer {
  sdp_type?: "offer";
  /** SDP as in RFC 8866, with CRLF at the ends of lines. */
  sdp: string;
}

/** The calls that were begun: one. */
export interface StartedCalls {
  /** The calls. */
  calls: StartedCall[];
}

/** A call that was begun. */
export interface StartedCall {
  /** Its id (`wacid.…`); its webhooks carry it. */
  id: string;
}

/** Prepare to take a call, before you accept it: the first words aren't lost. */
export interface PreAcceptCall {
  messaging_product?: "whatsapp";
  action?: "pre_accept";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The call, from the webhook. */
  call_id: string;
  /** What you will send and receive. */
  session: SdpAnswer;
}

/** What you will send and receive. */
export interface SdpAnswer {
  sdp_type?: "answer";
  /** SDP as in RFC 8866, with CRLF at the ends of lines. */
  sdp: string;
}

/** Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer. */
export interface AcceptCall {
  messaging_product?: "whatsapp";
  action?: "accept";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The call, from the webhook. */
  call_id: string;
  /** What you will send and receive: the same as when it was pre-accepted. */
  session: SdpAnswer;
  /** Your own note, up to 512 characters. It comes back in the webhooks of this call. */
  biz_opaque_callback_data?: string;
}

/** Turn a call down. */
export interface RejectCall {
  messaging_product?: "whatsapp";
  action?: "reject";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The call, from the webhook. */
  call_id: string;
}

/** End a call. Not needed when the other side hung up. */
export interface TerminateCall {
  messaging_product?: "whatsapp";
  action?: "terminate";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The call. */
  call_id: string;
}

/** Find out whether a person may be called, or asked. At most five times a second, else code 613. */
export type GetCallPermissions = ExactlyOne<"user_wa_id" | "recipient", {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The person's WhatsApp id or phone number. */
  user_wa_id?: string;
  /** Instead of `user_wa_id`: their business-scoped user id. */
  recipient?: string;
}>;

/** Whether a person may be called, or asked. */
export interface CallPermissions {
  /** What they allowed. */
  permission: CallPermission;
  /** What you may do, and how often. */
  actions?: CallPermissionAction[];
}

/** What a person allowed. */
export interface CallPermission {
  /** Whether they allowed calls. */
  status: CallPermissionStatus;
  /** Until when, if it isn't for good. */
  expiration_time?: string | number;
}

/** Whether a person allowed calls. */
export type CallPermissionStatus =
  /** They didn't, or can't be called. */
  | "no_permission"
  /** For a time. */
  | "temporary"
  /** For good. */
  | "permanent"
  | (string & {});

/** Something that you may do, or not. */
export interface CallPermissionAction {
  /** What it is: `send_call_permission_request` or `start_call`. */
  action_name: string;
  /** Whether you may do it now. */
  can_perform_action: boolean;
  /** How often you may. */
  limits?: CallPermissionLimit[];
}

/** How often something may be done. */
export interface CallPermissionLimit {
  /** In how long a time, in ISO 8601: `PT24H`, `P7D`. */
  time_period?: string;
  /** How often at most. */
  max_allowed?: number;
  /** How often it was done. */
  current_usage?: number;
  /** Until when you must wait, if you have done it that often. */
  limit_expiration_time?: string | number;
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
  /** Username by which users find the number; absent if it has none. */
  username?: string;
  /** Country of the number, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Country calling code, without `+`. */
  country_dial_code?: string;
  /** How people rate its messages. */
  quality_rating?: QualityRating;
  /** Quality rating as an object, returned if `quality_score` is requested. */
  quality_score?: NumberQuality;
  /** Whether its owner proved that it is theirs. */
  code_verification_status?: string;
  /** The review of its name. */
  name_status?: string;
  /** Display name that was requested and is under review; absent unless a change is pending. */
  new_display_name?: string;
  /** Status of the review of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others. */
  new_name_status?: string;
  /** Status of the reviews of the business and of the display name, taken together. */
  unified_cert_status?: UnifiedCertStatus;
  /** Whether it can send. */
  status?: string;
  /** Platform that hosts the number. */
  platform_type?: HostPlatform;
  /** Platform that hosts the number, under the name that the platform's OpenAPI file gives it. */
  host_platform?: HostPlatform;
  /** How much it can send. */
  throughput?: Throughput;
  /** `LIVE` or `SANDBOX`. */
  account_mode?: string;
  /**
   * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
   * `TIER_UNLIMITED`.
   */
  whatsapp_business_manager_messaging_limit?: string;
  /** The same, for one number, as it was before October 2025. */
  messaging_limit_tier?: string;
  /** Whether messages can be sent, and what is in the way. */
  health_status?: HealthStatus;
  /** Whether it has the badge. */
  is_official_business_account?: boolean;
  /** Whether it is on the WhatsApp Business app too. */
  is_on_biz_app?: boolean;
  /** Whether it has a PIN. */
  is_pin_enabled?: boolean;
  /** Whether a partner verified the number before it was added. */
  is_preverified_number?: boolean;
  /** Whether users find the number by search: `VISIBLE` or `HIDDEN`. */
  search_visibility?: string;
  /** Callback URLs of the webhooks about the number, returned if `webhook_configuration` is requested. */
  webhook_configuration?: CallbackUrls;
  /** When it was onboarded, in ISO 8601. */
  last_onboarded_time?: string;
  /** What its chat offers before anything was written. */
  conversational_automation?: ConversationalAutomation;
  /** Where the application for the badge stands. */
  official_business_account?: OfficialBusinessAccount;
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

/** Quality rating of a number. */
export interface NumberQuality {
  /** Rating. */
  score?: QualityRating;
}

/** Status of the reviews of a business and of a number's display name, taken together. */
export type UnifiedCertStatus =
  /** Approved. */
  | "APPROVED"
  /** The display name is under review. */
  | "NAME_PENDING_REVIEW"
  /** The display name was rejected. */
  | "NAME_NOT_APPROVED"
  /** The review of the account has not started. */
  | "ACCOUNT_REVIEW_NOT_STARTED"
  /** Approved with limited access. */
  | "LIMITED_ACCESS"
  | (string & {});

/** Platform that hosts a phone number. */
export type HostPlatform =
  /** Cloud API. */
  | "CLOUD_API"
  /** On-Premises API. */
  | "ON_PREMISE"
  /** None. */
  | "NOT_APPLICABLE"
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

/** Whether messages can be sent, and what is in the way. */
export interface HealthStatus {
  /** Whether they can, all in all. */
  can_send_message?: CanSend;
  /** Everything that takes part in it: the number, the template, the account, the portfolio and the app. */
  entities?: HealthEntity[];
}

/** Whether something lets messages pass. */
export type CanSend =
  /** It does. */
  | "AVAILABLE"
  /** In part. */
  | "LIMITED"
  /** It doesn't. */
  | "BLOCKED"
  | (string & {});

/** Something that takes part in sending. */
export interface HealthEntity {
  /** What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`. */
  entity_type?: string;
  /** Its id. */
  id?: string;
  /** Whether it lets messages pass. */
  can_send_message?: CanSend;
  /** Whether it lets calls by SIP pass. */
  can_receive_call_sip?: CanSend;
  /** What limits it, for people. */
  additional_info?: string[];
  /** What is in the way. */
  errors?: HealthError[];
}

/** Something that is in the way of messages. */
export interface HealthError {
  /** The code. */
  error_code?: number;
  /** What it means, for people. */
  error_description?: string;
  /** What can be done, for people. */
  possible_solution?: string;
}

/**
 * Callback URLs of the webhooks about a number. The URL of the number takes precedence over that of the account, and that
 * of the account over that of the app.
 */
export interface CallbackUrls {
  /** Callback URL of the number; absent if none is set. */
  phone_number?: string;
  /** Callback URL of the WhatsApp Business account; absent if none is set. */
  whatsapp_business_account?: string;
  /** Callback URL of the app. */
  application?: string;
}

/** What a chat offers. */
export interface ConversationalAutomation {
  /** ID of the configuration. */
  id?: string;
  /** Questions to tap. */
  prompts?: string[];
  /** Commands. */
  commands?: OfferedCommand[];
  /** Whether you are told when somebody opens the chat for the first time. */
  enable_welcome_message?: boolean;
}

/** A command that people choose after `/`. */
export interface OfferedCommand {
  /** Its name. */
  command_name?: string;
  /** What it does. */
  command_description?: string;
}

/** Where an application stands. */
export interface OfficialBusinessAccount {
  /** The number. */
  id?: string;
  /** Where it stands. */
  oba_status?: OfficialBusinessAccountStatus;
  /** The same, for people. */
  status_message?: string;
}

/** Where an application stands. */
export type OfficialBusinessAccountStatus =
  /** Nobody has applied. */
  | "NOT_STARTED"
  /** It waits. */
  | "PENDING"
  /** The number has the badge. */
  | "APPROVED"
  /** It was refused. */
  | "REJECTED"
  /** It is looked at. */
  | "UNDER_REVIEW"
  /** It came to nothing in time. */
  | "EXPIRED"
  /** It was taken back. */
  | "CANCELLED"
  | (string & {});

/** Get one phone number: its name, quality, limits and state. */
export interface GetPhoneNumber {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told. */
  fields?: string;
}

/** Get a number's settings. */
export interface GetSettings {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** What to tell, by commas; all unless told. */
  fields?: string;
  /** Tell the password for SIP too. Keep it as you keep tokens. */
  include_sip_credentials?: boolean;
}

/** A number's settings. */
export interface NumberSettings {
  /** Calls. */
  calling?: CallingState;
  /** Encryption of what is sent. */
  payload_encryption?: EncryptionState;
  /** Where messages are stored. */
  storage_configuration?: StorageState;
  /** Whether messages are held back from people whose identity has changed. */
  user_identity_change?: IdentityChangeState;
}

/** Calls. `Switch` may be spelled in either case. */
export interface CallingState {
  /** Whether people can call the number. */
  status?: Switch;
  /** Whether they see a button to call. */
  call_icon_visibility?: CallIconVisibility;
  /** Who sees the button. */
  call_icons?: CallIconsState;
  /** When the number can be called. */
  call_hours?: CallHoursState;
  /** Whether somebody who called is asked to allow calls back. */
  callback_permission_status?: Switch;
  /** Calls by SIP. */
  sip?: SipState;
  /** How the keys of calls are agreed on. Absent if never set. */
  srtp_key_exchange_protocol?: SrtpProtocol;
  /** More codecs than OPUS. */
  audio?: AudioState;
  /** Video in calls. */
  video?: SwitchState;
  /** The answering machine, where your account has it. */
  voicemail?: VoicemailState;
  /** The platform's addresses, for your firewall: lists by name. */
  ip_addresses?: Record<string, string[]>;
  /** What the number may not do at present. */
  restrictions?: CallRestrictions;
}

/** On or off. */
export type Switch =
  /** On. */
  | "ENABLED"
  /** Off. */
  | "DISABLED"
  | (string & {});

/** Whether people see a button to call. */
export type CallIconVisibility =
  /** They do. */
  | "DEFAULT"
  /** They don't. Buttons in messages still call. */
  | "DISABLE_ALL"
  | (string & {});

/** Who sees the button to call. */
export interface CallIconsState {
  /** People of these countries. */
  restrict_to_user_countries?: string[];
}

/** When a number can be called. */
export interface CallHoursState {
  /** Whether it is called at these hours only. */
  status?: Switch;
  /** The time zone. */
  timezone_id?: string;
  /** Time zone, under the name that the platform's OpenAPI file gives it. */
  timezone?: string;
  /** First day of the week. Documented in the platform's OpenAPI file only. */
  day_of_week_start?: DayOfWeek;
  /** The hours of the week. */
  weekly_operating_hours?: OperatingHoursState[];
  /** Days that are different. */
  holiday_schedule?: HolidayState[];
}

/** Days. */
export type DayOfWeek =
  /** Monday. */
  | "MONDAY"
  /** Tuesday. */
  | "TUESDAY"
  /** Wednesday. */
  | "WEDNESDAY"
  /** Thursday. */
  | "THURSDAY"
  /** Friday. */
  | "FRIDAY"
  /** Saturday. */
  | "SATURDAY"
  /** Sunday. */
  | "SUNDAY"
  | (string & {});

/** A span of a day. */
export interface OperatingHoursState {
  /** The day. */
  day_of_week?: DayOfWeek;
  /** From when. */
  open_time?: string;
  /** Until when. */
  close_time?: string;
}

/** A day that is different. */
export interface HolidayState {
  /** The day. */
  date?: string;
  /** From when. */
  start_time?: string;
  /** Until when. */
  end_time?: string;
}

/** Calls by SIP. */
export interface SipState {
  /** Whether calls go by SIP. */
  status?: Switch;
  /** The servers. */
  servers?: SipServerState[];
}

/** A SIP server. */
export interface SipServerState {
  /** The app that it belongs to. */
  app_id?: string;
  /** Its host name. */
  hostname?: string;
  /** Its port. */
  port?: number;
  /** What is put into the user part of the request's URI. */
  request_uri_user_params?: Record<string, string>;
  /** The password, if you asked for it. */
  sip_user_password?: Secret;
  /** The same, as the platform's OpenAPI file names it. */
  password?: Secret;
}

/** How the keys of calls are agreed on. */
export type SrtpProtocol =
  /** As WebRTC does. So it is unless told. */
  | "DTLS"
  /** In the SDP. */
  | "SDES"
  | (string & {});

/** More codecs than OPUS. */
export interface AudioState {
  /** Whether audio calls are enabled. Documented in the platform's OpenAPI file only. */
  status?: Switch;
  /** The codecs. */
  additional_codecs?: string[];
}

/** On or off. */
export interface SwitchState {
  /** Which. */
  status?: Switch;
}

/** An answering machine. */
export interface VoicemailState {
  /** Whether it answers. */
  status?: Switch;
  /** When it answers. */
  triggers?: string[];
  /** What it says. */
  audio?: VoicemailAudioState;
}

/** What an answering machine says. */
export interface VoicemailAudioState {
  /** What it says. */
  default?: VoicemailAnnouncementState;
}

/** What an answering machine says. */
export interface VoicemailAnnouncementState {
  /** The upload. */
  announcement_media_id?: string;
  /** After how many seconds it answers. */
  timeout_seconds?: number;
}

/** What a number may not do at present. */
export interface CallRestrictions {
  /** What it may not do. */
  restrictions?: CallRestriction[];
  /** The same, as the platform's guide names it. */
  restrictions_list?: CallRestriction[];
}

/** Something that a number may not do at present. */
export interface CallRestriction {
  /** `RESTRICTED_BUSINESS_INITIATED_CALLING` or `RESTRICTED_USER_INITIATED_CALLING`. */
  type?: string;
  /** Why. */
  reason?: string;
  /** Until when. */
  expiration?: string | number;
}

/** Encryption of what is sent. */
export interface EncryptionState {
  /** Whether it is used. */
  status?: Switch;
  /** The fingerprint of your key. */
  client_encryption_key_fingerprint?: string;
  /** The platform's key, to encrypt for. */
  cloud_encryption_key?: string;
}

/** Where messages are stored. */
export interface StorageState {
  /** Where. */
  status?: StorageStatus;
  /** The country. */
  data_localization_region?: string;
  /** For how long, in minutes. */
  retention_minutes?: number;
}

/** Where messages are stored. */
export type StorageStatus =
  /** In a country that you name. */
  | "IN_COUNTRY_STORAGE_ENABLED"
  /** Where the platform wants. */
  | "IN_COUNTRY_STORAGE_DISABLED"
  /** Nowhere, after an hour. */
  | "NO_STORAGE_ENABLED"
  /** Where the platform wants: nothing was set. */
  | "DEFAULT"
  | (string & {});

/** Whether messages are held back from people whose identity has changed. */
export interface IdentityChangeState {
  /** Whether they are. */
  enable_identity_key_check?: boolean;
}

/** Change a number's settings, one kind at a time. */
export type UpdateSettings = ExactlyOne<"calling" | "user_identity_change" | "payload_encryption" | "storage_configuration", {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** Calls. */
  calling?: CallingSettings;
  /** Whether messages are held back from people whose identity has changed. */
  user_identity_change?: IdentityChangeSettings;
  /** Encryption of what is sent. */
  payload_encryption?: EncryptionSettings;
  /** Where messages are stored. Only before the number is registered. */
  storage_configuration?: StorageSettings;
}>;

/** Calls. What isn't said stays as it is. */
export interface CallingSettings {
  /** Whether people can call the number. */
  status?: Switch;
  /** Whether they see a button to call. */
  call_icon_visibility?: CallIconVisibility;
  /** Who sees the button. */
  call_icons?: CallIcons;
  /** When the number can be called. Takes the place of all that was set before. */
  call_hours?: CallHours;
  /** Whether somebody who called is asked to allow calls back. */
  callback_permission_status?: Switch;
  /** Calls by SIP instead of webhooks. */
  sip?: SipSettings;
  /** How the keys of calls are agreed on. */
  srtp_key_exchange_protocol?: SrtpProtocol;
  /** More codecs than OPUS. */
  audio?: AudioSettings;
  /** Video in calls. */
  video?: VideoSettings;
  /** An answering machine, where your account has it. */
  voicemail?: VoicemailSettings;
}

/** Who sees the button to call. */
export interface CallIcons {
  /**
   * People of these countries, by two letters.
   * Countries have two capital letters.
   */
  restrict_to_user_countries: readonly string[];
}

/** When a number can be called. */
export interface CallHours {
  /** Whether it is called at these hours only. */
  status: Switch;
  /** The time zone, as in `America/Manaus`. */
  timezone_id: string;
  /**
   * At most two spans for each day, which don't overlap.
   * Each span ends after it begins; a day has at most two, which don't overlap.
   */
  weekly_operating_hours: readonly OperatingHours[];
  /**
   * Up to 20 days that are different. Left out, all are deleted.
   * Each holiday's hours end after they begin.
   */
  holiday_schedule?: readonly Holiday[];
}

/** A span of a day. */
export interface OperatingHours {
  /** The day. */
  day_of_week: DayOfWeek;
  /**
   * From when, as in `0930`.
   * From `0000` to `2359`.
   */
  open_time: string;
  /**
   * Until when, as in `1730`.
   * From `0000` to `2359`.
   */
  close_time: string;
}

/** A day that is different. */
export interface Holiday {
  /** The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100). */
  date: string;
  /**
   * From when, as in `0930`.
   * From `0000` to `2359`.
   */
  start_time: string;
  /**
   * Until when, as in `1730`.
   * From `0000` to `2359`.
   */
  end_time: string;
}

/** Calls by SIP. */
export interface SipSettings {
  /** Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055. */
  status?: Switch;
  /** The server of this app: one. An empty list deletes it. */
  servers?: readonly SipServer[];
}

/** A SIP server, reached by TLS. */
export interface SipServer {
  /** Its host name. */
  hostname: string;
  /** Its port; 5061 unless told. */
  port?: number;
  /**
   * What is put into the user part of the request's URI: keys and values of up to 128 characters.
   * Keys and values have at most 128 characters.
   */
  request_uri_user_params?: Record<string, string>;
}

/** More codecs than OPUS. */
export interface AudioSettings {
  /** `PCMA`, `PCMU`. */
  additional_codecs?: readonly string[];
}

/** Video in calls. */
export interface VideoSettings {
  /** Whether calls may have video. */
  status: Switch;
}

/** An answering machine. */
export interface VoicemailSettings {
  /** Whether it answers. */
  status?: Switch;
  /** When it answers: `REJECT`, `TIMEOUT`. */
  triggers?: readonly string[];
  /** What it says. */
  audio?: VoicemailAudio;
}

/** What an answering machine says. */
export interface VoicemailAudio {
  /** What it says. */
  default: VoicemailAnnouncement;
}

/** What an answering machine says. */
export interface VoicemailAnnouncement {
  /** An upload: OGG with OPUS, under 60 seconds. */
  announcement_media_id: string;
  /** After how many seconds it answers: 0 to 30. */
  timeout_seconds?: number;
}

/** Whether messages are held back from people whose identity has changed. */
export interface IdentityChangeSettings {
  /** Whether webhooks carry the hash of a person's identity, so that messages can name it. */
  enable_identity_key_check: boolean;
}

/**
 * Encryption of what is sent.
 * A key is needed to switch it on.
 */
export interface EncryptionSettings {
  /** Whether it is used. */
  status: Switch;
  /** To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM. */
  client_encryption_key?: string;
}

/** Where messages are stored. */
export interface StorageSettings {
  /** Where. */
  status: StorageStatus;
  /** With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters. */
  data_localization_region?: string;
  /** With `NO_STORAGE_ENABLED`: 60. */
  retention_minutes?: number;
}

/** Get what people see of a number's business, in a list of one. */
export interface GetBusinessProfile {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`. */
  fields?: string;
}

/** What people see of a business, in a list of one. */
export interface BusinessProfiles {
  /** The one. */
  data: BusinessProfile[];
}

/** What people see of a business: here, or one level deeper. Only what was asked for is there. */
export interface BusinessProfile {
  /** The line below the name. */
  about?: string;
  /** Address. */
  address?: string;
  /** What the business does. */
  description?: string;
  /** Email address. */
  email?: string;
  /** Its picture. */
  profile_picture_url?: string;
  /** Its websites. */
  websites?: string[];
  /** The line of business. */
  vertical?: Vertical;
  /** All of it, where the platform answers as its OpenAPI file says. */
  business_profile?: BusinessProfileNode;
}

/** Lines of business. */
export type Vertical =
  /** Any other. */
  | "OTHER"
  /** Cars. */
  | "AUTO"
  /** Beauty, spa and salon. */
  | "BEAUTY"
  /** Clothing. */
  | "APPAREL"
  /** Education. */
  | "EDU"
  /** Entertainment. */
  | "ENTERTAIN"
  /** Events. */
  | "EVENT_PLAN"
  /** Money. */
  | "FINANCE"
  /** Food shops. */
  | "GROCERY"
  /** The state. */
  | "GOVT"
  /** Hotels. */
  | "HOTEL"
  /** Health. */
  | "HEALTH"
  /** Non-profit. */
  | "NONPROFIT"
  /** Services. */
  | "PROF_SERVICES"
  /** Shops. */
  | "RETAIL"
  /** Travel. */
  | "TRAVEL"
  /** Restaurants. */
  | "RESTAURANT"
  /** Alcohol. */
  | "ALCOHOL"
  /** Gambling on the net. */
  | "ONLINE_GAMBLING"
  /** Gambling elsewhere. */
  | "PHYSICAL_GAMBLING"
  /** Medicine without prescription. */
  | "OTC_DRUGS"
  | (string & {});

/** What people see of a business, as the platform's OpenAPI file has it. */
export interface BusinessProfileNode {
  /** The profile's id, where the profile itself was asked for. */
  id?: string;
  /** The name of the account. */
  account_name?: string;
  /** The line below the name. */
  about?: string;
  /** Address. */
  address?: string;
  /** What the business does. */
  description?: string;
  /** Email address. */
  email?: string;
  /** Its picture. */
  profile_picture_url?: string;
  /** Its websites. */
  websites?: string[];
  /** The line of business. */
  vertical?: Vertical;
}

/** Change what people see of a number's business. */
export interface UpdateBusinessProfile {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The line below the name: 1 to 139 characters. */
  about?: string;
  /** Address: up to 256 characters. */
  address?: string;
  /** What the business does: up to 512 characters. */
  description?: string;
  /** Email address: up to 128 characters. */
  email?: string;
  /**
   * Up to two, of up to 256 characters each.
   * Each begins with `http://` or `https://`.
   */
  websites?: readonly string[];
  /** The line of business. */
  vertical?: Vertical;
  /** The picture: the handle of an upload (`uploads.append`). */
  profile_picture_handle?: string;
}

/** Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only. */
export interface GetBusinessProfileById {
  /** The profile. */
  business_profile_id: string;
  /**
   * What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
   * `websites`, `vertical`.
   */
  fields?: string;
}

/** Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only. */
export interface UpdateBusinessProfileById {
  messaging_product?: "whatsapp";
  /** The profile. */
  business_profile_id: string;
  /** The name of the account: 1 to 75 characters. */
  account_name?: string;
  /** The line below the name: 1 to 139 characters. */
  about?: string;
  /** Address: up to 256 characters. */
  address?: string;
  /** What the business does: 1 to 256 characters. */
  description?: string;
  /** Email address: up to 128 characters. */
  email?: string;
  /**
   * Up to two, of up to 256 characters each.
   * Each begins with `http://` or `https://`.
   */
  websites?: readonly string[];
  /** The line of business. */
  vertical?: Vertical;
  /** The picture: the handle of an upload (`uploads.append`). */
  profile_picture_handle?: string;
}

/** Outcome of an update of a business profile. */
export interface UpdatedBusinessProfile {
  /** Whether the profile was updated. */
  success: boolean;
  /** ID of the profile. */
  id?: string;
}

/**
 * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
 * `conversational_automation`.
 */
export interface SetConversationalAutomation {
  /** The client's own unless told. */
  phone_number_id?: string;
  /**
   * Up to 4 questions to tap.
   * Each has 1 to 80 characters, and no emoji.
   */
  prompts?: readonly string[];
  /** Up to 30 commands, which people choose after `/`. */
  commands?: readonly ChatCommand[];
  /** Be told when somebody opens the chat for the first time. The platform removed this in March 2026. */
  enable_welcome_message?: boolean;
}

/** A command that people choose after `/`. */
export interface ChatCommand {
  /** Its name: 1 to 32 letters, digits and underscores. */
  command_name: string;
  /**
   * What it does: 1 to 256 characters.
   * No emoji.
   */
  command_description: string;
}

/** Get whether people see a number's cart and catalog, in a list of one. */
export interface GetCommerceSettings {
  /** The client's own unless told. */
  phone_number_id?: string;
}

/** What people see of a number's shop, in a list of one. */
export interface CommerceSettingsList {
  /** The one. */
  data: CommerceSettings[];
}

/** What people see of a number's shop. */
export interface CommerceSettings {
  /** The catalog. */
  id?: string;
  /** Whether people can put products into a cart. */
  is_cart_enabled?: boolean;
  /** Whether people see the catalog. */
  is_catalog_visible?: boolean;
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

/** Create a QR code and short link. */
export interface CreateQrCode {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The text that the person sends: 1 to 140 characters. */
  prefilled_message: string;
  /** Make a picture too. */
  generate_qr_image?: QrImageType;
}

/** Kinds of picture. */
export type QrImageType =
  /** SVG. */
  | "SVG"
  /** PNG. */
  | "PNG"
  | (string & {});

/** A QR code and short link. */
export interface QrCode {
  /** The code. */
  code: string;
  /** The text that the person sends. */
  prefilled_message?: string;
  /** The short link: `https://wa.me/message/…`. */
  deep_link_url?: string;
  /** The picture. */
  qr_image_url?: string;
  /** When it was created. For the platform's own apps. */
  creation_time?: string | number;
}

/** Change the text that a QR code stands for. */
export interface UpdateQrCode {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The code. */
  code: string;
  /** The text that the person sends: 1 to 140 characters. */
  prefilled_message: string;
}

/** List the QR codes of a number. */
export interface ListQrCodes {
  /** The client's own unless told. */
  phone_number_id?: string;
  /**
   * What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
   * `qr_image_url.format(SVG)`. The first three unless told.
   */
  fields?: string;
  /** Only this one. */
  code?: string;
  /** How many on a page: 1 to 25, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of QR codes. */
export interface QrCodes {
  /** The codes. */
  data: QrCode[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** Get one QR code, in a list of one. */
export interface GetQrCode {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The code. */
  code: string;
  /** What to tell of it, as in the list. */
  fields?: string;
}

/** Delete a QR code and its short link. */
export interface DeleteQrCode {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The code. */
  code: string;
}

/** Get a number's username. */
export interface GetUsername {
  /** The client's own unless told. */
  phone_number_id?: string;
}

/** A number's username. */
export interface Username {
  /** The username, if there is one. */
  username?: string;
  /** Whether people see it. */
  status?: UsernameStatus;
}

/** Whether people see a username. */
export type UsernameStatus =
  /** They do. */
  | "approved"
  /** It is kept for you, but not shown yet. */
  | "reserved"
  | (string & {});

/** Take a username for a number, or change it. */
export interface SetUsername {
  /** The client's own unless told. */
  phone_number_id?: string;
  /**
   * 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
   * At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
   */
  username: string;
  /** Whether to take it from another number of the portfolio (else code 147005). */
  transfer_action?: UsernameTransfer;
}

/** Whether to take a username from another number. */
export type UsernameTransfer =
  /** Don't. */
  | "none"
  /** Do. */
  | "force_transfer"
  | (string & {});

/** Give up a number's username. */
export interface DeleteUsername {
  /** The client's own unless told. */
  phone_number_id?: string;
}

/** Get usernames that a number could take. */
export interface SuggestUsernames {
  /** The client's own unless told. */
  phone_number_id?: string;
}

/** Usernames that a number could take. */
export interface UsernameSuggestions {
  /** Lists of them. */
  data: UsernameSuggestionList[];
}

/** Usernames that a number could take. */
export interface UsernameSuggestionList {
  /** The usernames. */
  username_suggestions?: string[];
}

/**
 * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
 * 64,000 in all.
 *
 * If one of them can't be blocked, the answer is error 139100; its body tells who was.
 */
export interface BlockUsers {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The people. */
  block_users: readonly BlockedUser[];
}

/** A person to block or unblock. */
export type BlockedUser = ExactlyOne<"user" | "user_id", {
  /** Their phone number or WhatsApp id. */
  user?: string;
  /** Their business-scoped user id; that of a parent is refused. */
  user_id?: string;
}>;

/** Who was blocked. */
export interface BlockedUsers {
  /** Who was, and who wasn't. */
  block_users?: BlockingOutcome;
}

/** Who was blocked, and who wasn't. */
export interface BlockingOutcome {
  /** Those who were. */
  added_users?: BlockOutcome[];
  /** Those who weren't. */
  failed_users?: BlockOutcome[];
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
  errors?: ItemError[];
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
  block_users: readonly BlockedUser[];
}

/** Who was unblocked. */
export interface UnblockedUsers {
  /** Who was, and who wasn't. */
  block_users?: UnblockOutcome;
}

/** Who was unblocked, and who wasn't. */
export interface UnblockOutcome {
  /** Those who were. */
  removed_users?: BlockOutcome[];
  /** Those who were, as the guide's sample calls them. */
  added_users?: BlockOutcome[];
  /** Those who weren't. */
  failed_users?: BlockOutcome[];
}

/** List the people whom a number has blocked. */
export interface ListBlockedUsers {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** How many on a page. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of people who are blocked. */
export interface BlockList {
  /** The people. */
  data: BlockListEntry[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A person who is blocked. */
export interface BlockListEntry {
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** The people, where the platform lists them one level deeper. */
  block_users?: BlockListEntry[];
}

/** Have the platform forget a person's phone number. */
export interface ForgetContact {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The person's business-scoped user id. */
  bsuid: string;
}

/** Whether a person's phone number was forgotten. */
export interface ForgottenContact {
  /** Whether the call was good. */
  success?: boolean;
  /** Whether there was something to forget. */
  deleted?: boolean;
}

/** Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too. */
export interface GetParentBsuidAccount {
  /** The client's own unless told. */
  business_id?: string;
}

/** An account by which linked portfolios know people by the same id. */
export interface ParentBsuidAccount {
  /** Its id; nothing where the portfolio shares none. */
  parent_bsuid_account_id?: string;
  /** The portfolios: numbers of any of them can write to its parent ids. */
  enrolled_business_portfolios?: string[];
}

/** List messages of a number and what became of them. */
export interface ListMessageHistory {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** Only this message. */
  message_id?: string;
  /** What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told. */
  fields?: string;
  /** How many on a page: 1 to 100, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of messages. */
export interface MessageHistory {
  /** The messages. */
  data: MessageHistoryEntry[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A message in the history. */
export interface MessageHistoryEntry {
  /** The entry's id. */
  id: string;
  /** The message. */
  message_id?: string;
  /** What became of it. */
  events?: HistoryEvents;
}

/** A page of what became of a message. */
export interface HistoryEvents {
  /** What became of it. */
  data?: HistoryEvent[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** Something that became of a message, and whether you were told. */
export interface HistoryEvent {
  /** Its id. */
  id?: string;
  /** What it is. */
  delivery_status?: HistoryStatus;
  /** Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`. */
  webhook_update_state?: string;
  /** When. */
  timestamp?: string | number;
  /** Which app was told. */
  application?: HistoryApplication;
  /** Where it was told. */
  webhook_uri?: string;
  /** What went wrong. */
  error_description?: string;
}

/** What became of a message. */
export type HistoryStatus =
  /** It went out. */
  | "SENT"
  /** It arrived. */
  | "DELIVERED"
  /** It was read. */
  | "READ"
  /** It failed. */
  | "FAILED"
  /** It was deleted. */
  | "DELETED"
  | (string & {});

/** An app that was told. */
export interface HistoryApplication {
  /** Its id. */
  id?: string;
  /** Its name. */
  name?: string;
}

/** List what became of one message. */
export interface ListMessageHistoryEvents {
  /** The message's entry in the history. */
  message_history_id: string;
  /** Only these states. */
  status_filter?: HistoryStatus;
  /** What to tell of each, by commas. */
  fields?: string;
  /** How many on a page: 1 to 100, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of what became of a message. */
export interface MessageHistoryEvents {
  /** What became of it. */
  data: HistoryEdge[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** Something that became of a message, and its place in the list. */
export interface HistoryEdge {
  /** Its place. */
  cursor?: string;
  /** What it is. */
  node: HistoryNode;
}

/** Something that became of a message. */
export interface HistoryNode {
  /** Its id. */
  id?: string;
  /** What it is. */
  delivery_status?: HistoryStatus;
  /** When it happened. */
  occurrence_timestamp?: string | number;
  /** When it was known. */
  status_timestamp?: string | number;
  /** What went wrong. */
  error_description?: string;
  /** Which app was told. */
  application?: HistoryApplication;
}

/** Get where a number's application for the badge stands. */
export interface GetOfficialBusinessAccount {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** What to tell, by commas: `oba_status`, `status_message`. Both unless told. */
  fields?: string;
}

/**
 * Apply for the badge. After a refusal, again in 30 days.
 *
 * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
 * and `application_data`. Both pass.
 */
export type ApplyForOfficialBusinessAccount = ExactlyOne<"business_website_url" | "action", {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The business's website. */
  business_website_url?: string;
  /** Where it does most of its business. */
  primary_country_of_operation?: string;
  /** In which language. */
  primary_language?: string;
  /** The business or brand that it belongs to. */
  parent_business_or_brand?: string;
  /** Up to 5 pages that show that the business is well known. */
  supporting_links?: readonly string[];
  /** What else there is to say. */
  additional_supporting_information?: string;
  /** Instead of all that: apply, or take it back. */
  action?: OfficialBusinessAccountAction;
  /** With `action`: about the business. */
  application_data?: OfficialBusinessAccountApplication;
}>;

/** What to do with an application. */
export type OfficialBusinessAccountAction =
  /** Apply. */
  | "SUBMIT_APPLICATION"
  /** Take it back. */
  | "WITHDRAW_APPLICATION"
  /** Apply again. */
  | "RESUBMIT_APPLICATION"
  | (string & {});

/** About a business that applies. */
export interface OfficialBusinessAccountApplication {
  /** Its name: up to 255 characters. */
  business_name?: string;
  /** What it does: up to 1000 characters. */
  business_description?: string;
  /** Its website. */
  website_url?: string;
  /** Where to write to. */
  contact_email?: string;
}

/** What became of what was asked. */
export interface OfficialBusinessAccountUpdate {
  /** Whether it was done. */
  success?: boolean;
  /** The same, for people. */
  message?: string;
  /** Where the application stands now. */
  updated_status?: OfficialBusinessAccount;
  /** The number under which it is looked at. */
  tracking_id?: string;
}

/** Get what a business has told, in a list of one. */
export interface GetComplianceInfo {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** What to tell, by commas; all unless told. */
  fields?: string;
}

/** What a business has told, in a list of one. */
export interface ComplianceInfoList {
  /** The one. */
  data: ComplianceInfo[];
}

/** What a business has told. */
export interface ComplianceInfo {
  /** The account. */
  whatsapp_business_account_id?: string;
  /** The name of the business. */
  entity_name?: string;
  /** Its legal form. */
  entity_type?: EntityType;
  /** Its legal form, if it is none of those. */
  entity_type_custom?: string;
  /** Whether it is registered. */
  is_registered?: boolean;
  /** Who looks after complaints. */
  grievance_officer_details?: ContactDetails;
  /** Who looks after customers. */
  customer_care_details?: ContactDetails;
}

/** Legal forms. */
export type EntityType =
  /** A limited liability partnership. */
  | "LIMITED_LIABILITY_PARTNERSHIP"
  /** A sole proprietorship. */
  | "SOLE_PROPRIETORSHIP"
  /** A partnership. */
  | "PARTNERSHIP"
  /** A public company. */
  | "PUBLIC_COMPANY"
  /** A private company. */
  | "PRIVATE_COMPANY"
  /** Another. */
  | "OTHER"
  | (string & {});

/** Who looks after something, and how to reach them. */
export interface ContactDetails {
  /** Their name. */
  name?: string;
  /** Their email address. */
  email?: string;
  /** Their mobile number. */
  mobile_number?: string;
  /** Their landline number. */
  landline_number?: string;
}

/**
 * Tell what the law of India wants to know.
 * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
 */
export interface UpdateComplianceInfo {
  messaging_product?: "whatsapp";
  /** The client's own unless told. */
  phone_number_id?: string;
  /** The name of the business: 2 to 128 characters. */
  entity_name: string;
  /** Its legal form. */
  entity_type: EntityType;
  /** Who looks after complaints. */
  grievance_officer_details: GrievanceOfficer;
  /** Who looks after customers. */
  customer_care_details: CustomerCare;
  /** With `OTHER`: its legal form, up to 1024 characters. */
  entity_type_custom?: string;
  /** With `OTHER` or `PARTNERSHIP`: whether it is registered. */
  is_registered?: boolean;
}

/** Who looks after complaints. */
export interface GrievanceOfficer {
  /** Their name: 1 to 128 characters. */
  name: string;
  /**
   * Their email address: up to 128 characters.
   * It has an `@`.
   */
  email: string;
  /** Their mobile number, in E.164. */
  mobile_number?: string;
  /** Their landline number, in E.164. */
  landline_number?: string;
}

/** Who looks after customers. */
export interface CustomerCare {
  /**
   * Their email address: up to 128 characters.
   * It has an `@`.
   */
  email: string;
  /** Their mobile number, in E.164. */
  mobile_number?: string;
  /** Their landline number, in E.164. */
  landline_number?: string;
}

/** Get the key that is set. */
export interface GetEncryptionKey {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** What to tell, by commas; all unless told. */
  fields?: string;
}

/** The key that is set: here, or in a list of one. */
export interface BusinessEncryption {
  /** The list of one, as the platform mostly answers. */
  data?: EncryptionKey[];
  /** The key, where there is no list. */
  business_public_key?: string;
  /** Whether it is signed rightly, where there is no list. */
  business_public_key_signature_status?: KeySignatureStatus;
}

/** A key, and whether it is signed rightly. */
export interface EncryptionKey {
  /** The key, as PEM. */
  business_public_key?: string;
  /** Whether it is signed rightly. */
  business_public_key_signature_status?: KeySignatureStatus;
}

/** Whether a key is signed rightly. */
export type KeySignatureStatus =
  /** It is. */
  | "VALID"
  /** It isn't: set it again. */
  | "MISMATCH"
  | (string & {});

/** Set the key: the public half. Its private half decrypts what your endpoint receives. */
export interface SetEncryptionKey {
  /** The client's own unless told. */
  phone_number_id?: string;
  /** An RSA key of 2048 bits, as PEM. */
  business_public_key: string;
}

/** Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into. */
export interface StartUpload {
  /** The client's own unless told. */
  app_id?: string;
  /** The file's size in bytes. */
  file_length: number;
  /**
   * Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
   * The platform takes PDF, JPEG, PNG and MP4.
   */
  file_type: string;
  /** Its name. */
  file_name?: string;
  /** `attachment`, as it is unless told. */
  session_type?: string;
}

/** A session to upload into. */
export interface UploadSession {
  /** Its id: keep the whole of it, its query part included. */
  id: string;
}

/** Find out how much of an upload has arrived, to go on from there. */
export interface GetUpload {
  /** The session, its query part included: `upload:MTphd…?sig=…`. */
  upload_id: string;
}

/** How much of an upload has arrived. */
export interface UploadProgress {
  /** The session. */
  id: string;
  /** The bytes that have arrived: go on from here. */
  file_offset: number;
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

/** Get a WhatsApp Business account: its name, review, limits and what is switched on. */
export interface GetAccount {
  /** The client's own unless told. */
  waba_id?: string;
  /** What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told. */
  fields?: string;
}

/** A WhatsApp Business account. Only what was asked for is there. */
export interface Account {
  /** Its id. */
  id?: string;
  /** Its name. */
  name?: string;
  /** Its time zone, by the platform's number for it. */
  timezone_id?: string;
  /** What its templates were told apart by on the On-Premises API. */
  message_template_namespace?: string;
  /** Where the review of the account stands. */
  account_review_status?: AccountReviewStatus;
  /** Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case. */
  business_verification_status?: string;
  /** `ACTIVE`, or why it isn't. */
  status?: string;
  /** Its country, by two letters. */
  country?: string;
  /** What is billed in, by ISO 4217. */
  currency?: string;
  /** Where the business is, by two letters. */
  primary_business_location?: string;
  /** When it was created. */
  creation_time?: string | number;
  /** Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`. */
  ownership_type?: string;
  /** The portfolio that owns it, with its ID and name only. */
  owner_business?: AccountOwner;
  /** The portfolio that owns it. */
  owner_business_info?: AccountOwner;
  /** The portfolio that it is kept for, where a partner owns it. */
  on_behalf_of_business_info?: AccountOwner;
  /** What pays for it. */
  primary_funding_id?: string;
  /** What its bills carry. */
  purchase_order_number?: string;
  /** Whether templates are analysed. */
  is_enabled_for_insights?: boolean;
  /** Whether partners share it. */
  is_shared_with_partners?: boolean;
  /** Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way. */
  marketing_messages_onboarding_status?: string;
  /** Whether marketing templates go by the Marketing Messages API alone. */
  disable_marketing_messages_on_cloud_api?: boolean;
  /** Whether templates that weren't sent for 12 months are archived. */
  template_auto_archival_enabled?: boolean;
  /**
   * How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
   * `TIER_UNLIMITED`.
   */
  whatsapp_business_manager_messaging_limit?: string;
  /** Whether templates of the account may have a maximum price. */
  whatsapp_manager_marketing_messages_max_price_enroll_status?: EnrollStatus;
  /** When the higher rate for authentication messages to users abroad begins to apply; absent if it doesn't. */
  auth_international_rate_eligibility?: InternationalRateEligibility;
  /** How the platform may change marketing templates, in the form in which it tells it. */
  degrees_of_freedom_spec?: AccountFreedom;
  /** Whether messages can be sent, and what is in the way. */
  health_status?: HealthStatus;
}

/** Where the review of an account stands. */
export type AccountReviewStatus =
  /** It may be used. */
  | "APPROVED"
  /** It is under review. */
  | "PENDING"
  /** It was refused. */
  | "REJECTED"
  /** It may be used in part. */
  | "RESTRICTED"
  /** The portfolio has as many accounts as it may have. */
  | "LIMIT_REACHED"
  | (string & {});

/** A portfolio that has to do with an account. */
export interface AccountOwner {
  /** The portfolio. */
  id?: string;
  /** Its name. */
  name?: string;
  /** Whether the account is kept for it with its consent. */
  status?: string;
  /** What it has to do with the account. */
  type?: string;
  /** Whether it has accepted the terms of the Marketing Messages API. */
  marketing_messages_onboarding_status?: MarketingTerms;
}

/** Whether a portfolio has accepted the terms of the Marketing Messages API. */
export interface MarketingTerms {
  /** `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`. */
  status?: string;
  /** Since which day, as in `2025-08-13`. */
  time?: string;
}

/** Whether the platform may do something. */
export type EnrollStatus =
  /** It may. */
  | "OPT_IN"
  /** It may not. */
  | "OPT_OUT"
  | (string & {});

/** When the higher rate for authentication messages to users abroad begins to apply to an account. */
export interface InternationalRateEligibility {
  /** Start of the rate, for all countries without an exception. */
  start_time?: string | number;
  /** Countries for which the rate starts at another time. */
  exception_countries?: InternationalRateEligibilityException[];
}

/** Country for which the higher rate for authentication messages starts at another time. */
export interface InternationalRateEligibilityException {
  /** Country, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Start of the rate in this country. */
  start_time?: string | number;
}

/** How the platform may change marketing templates. */
export interface AccountFreedom {
  /** One item. */
  data?: AccountFeatures[];
}

/** How the platform may change marketing templates. */
export interface AccountFeatures {
  /** One item: `OPT_IN` or `OPT_OUT` by the name of what is changed. */
  creative_features_spec?: Record<string, string>[];
}

/** Change a WhatsApp Business account. What isn't said stays as it is. */
export interface UpdateAccount {
  /** The client's own unless told. */
  waba_id?: string;
  /** Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063). */
  disable_marketing_messages_on_cloud_api?: boolean;
  /** How the platform may change marketing templates to make people look. */
  degrees_of_freedom_spec?: DegreesOfFreedom;
  /** Whether templates that weren't sent for 12 months are archived. */
  template_auto_archival_enabled?: boolean;
  /** `true` lets templates be analysed. It can't be taken back. */
  is_enabled_for_insights?: boolean;
  /** Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only. */
  name?: string;
  /** Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only. */
  timezone_id?: string;
}

/** How the platform may change marketing templates. */
export interface DegreesOfFreedom {
  /**
   * What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
   * `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
   * `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
   */
  creative_features_spec: Record<string, CreativeFeature>;
}

/** Whether the platform may make one kind of change. */
export interface CreativeFeature {
  /** Whether it may. */
  enroll_status: EnrollStatus;
}

/** An account that was changed. */
export interface UpdatedAccount {
  /** Whether it was. */
  success?: boolean;
  /** The account, where `is_enabled_for_insights` was set. */
  id?: string;
}

/**
 * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
 * `message_send_ttl_seconds` is in the range of the category.
 */
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
  /** The client's own unless told. */
  waba_id?: string;
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

/** Kinds of button in the library. */
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

/** How a one-time code gets into an app. */
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
  /** The client's own unless told. */
  waba_id?: string;
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
}

/** How people rate a template. */
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

/** Where a template comes from. */
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

/**
 * Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
 * the webhook `user_preferences`.
 */
export interface CreateSignup {
  /** The client's own unless told. */
  waba_id?: string;
  /** What people read before they sign up: 1 to 300 characters. */
  signup_message: string;
  /** What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`. */
  confirmation_message: string;
  /** Your privacy policy, by https. It can't be changed afterwards. */
  privacy_policy_url: string;
  /** Your website, by https. */
  website_url?: string;
  /** A code that they get for it: 1 to 50 letters and digits. */
  promo_code?: string;
  /** Your name for it: 1 to 256 characters. */
  display_name?: string;
  /** The terms of In-App Signup, accepted. */
  policy?: SignupPolicy;
}

/** The terms of In-App Signup. */
export interface SignupPolicy {
  /** Where they are. */
  tos: string;
  /** Whether you accept them. */
  accepted: boolean;
}

/** A new signup. */
export interface CreatedSignup {
  /** Its id. */
  id: string;
}

/** List the account's signups. */
export interface ListSignups {
  /** The client's own unless told. */
  waba_id?: string;
  /** What to tell of each, by commas. */
  fields?: string;
  /** How many on a page. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of signups. */
export interface Signups {
  /** The signups. */
  data: Signup[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** A link by which people sign up. */
export interface Signup {
  /** Its id. */
  id?: string;
  /** Whether people can sign up. */
  status?: SignupStatus;
  /** What people read before they sign up. */
  signup_message?: string;
  /** What they read afterwards. */
  confirmation_message?: string;
  /** Your privacy policy. */
  privacy_policy_url?: string;
  /** Your website. */
  website_url?: string;
  /** A code that they get for it. */
  promo_code?: string;
  /** Your name for it. */
  display_name?: string;
}

/** Whether people can sign up. */
export type SignupStatus =
  /** They can. */
  | "ACTIVE"
  /** They can't. */
  | "DISABLED"
  | (string & {});

/** Get one signup. */
export interface GetSignup {
  /** The signup. */
  signup_id: string;
  /** What to tell of it, by commas. */
  fields?: string;
}

/** Change a signup, or end it. What isn't said stays as it is. */
export interface UpdateSignup {
  /** The signup. */
  signup_id: string;
  /** Whether people can sign up. */
  status?: SignupStatus;
  /** What people read before they sign up: 1 to 300 characters. */
  signup_message?: string;
  /** What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`. */
  confirmation_message?: string;
  /** Your website, by https. */
  website_url?: string;
  /** A code that they get for it: 1 to 50 letters and digits. */
  promo_code?: string;
  /** Your name for it: 1 to 256 characters. */
  display_name?: string;
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
  /** Which of the contents it has. */
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

/** Where somebody comes from. */
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
  /** Which of the contents it has. */
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
  /** Which of the contents it has. */
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

/** Whether somebody lets you call. */
export type CallPermissionAnswer =
  /** They do. */
  | "accept"
  /** They don't. */
  | "reject"
  | (string & {});

/** Who let you call. */
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

/** What happened to a person. */
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
  /** Which of the contents it has. */
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
  /** Which of the contents it has. */
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

/** What became of a message, or of the payment that it asked for. */
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

/** What messages are charged as. */
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

/** Whether a message costs, or why not. */
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

/** What somebody wants. */
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
  /** Which of the contents it has. */
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
  /** Which of the contents it has. */
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

/** What had become of a message of the history. */
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

/** What happened to a contact. */
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

/** What happened to a call. */
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

/** Who began a call. */
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

/** How a call ended. */
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

/** What becomes of a call that you began. */
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

/** What happened to an account. */
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

/** What an account may not do. */
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

/** Whether an account was banned. */
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

/** Why the WhatsApp Business app's number left. */
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

/** Who disconnected the WhatsApp Business app's number. */
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

/** What a partner's verification of its client came to. */
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

/** How bad something is. */
export type AlertSeverity =
  /** Bad. */
  | "CRITICAL"
  /** It may become bad. */
  | "WARNING"
  /** Not at all. */
  | "INFORMATIONAL"
  | (string & {});

/** What an alert is about. */
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

/** What a review decided. */
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

/** Why a display name was refused. */
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

/** What happened to a number. */
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

/** What happened to a number's PIN. */
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

/** What happened to a template. */
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

/** Why a template was rejected. */
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

/** Why a template is paused or locked. */
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

/** What happened to a flow. */
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

/** A flow's state. */
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

/** Whether a bound was crossed upwards or downwards. */
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

/** What happened to a solution. */
export type PartnerSolutionEventKind =
  /** It is new. */
  | "SOLUTION_CREATED"
  /** It changed. */
  | "SOLUTION_UPDATED"
  | (string & {});

/** A solution's state. */
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

/** The state of a way to be paid. */
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

/** What the platform takes messages for. */
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
