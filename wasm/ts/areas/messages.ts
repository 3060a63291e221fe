// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { AtLeastOne, ExactlyOne, Inline, Keyed } from "../forms.js";
import type { Success } from "./shared.js";

/** Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`. */
export interface MessagesArea {
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
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
   */
  send(params: SendMessage, options?: Options): Promise<Sent>;

  /**
   * Mark a message that you received as read, with all before it in the thread; and show that you are typing.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
   */
  markRead(params: MarkRead, options?: Options): Promise<Success>;

  /**
   * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
   * aren't.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
   */
  sendEncrypted(params: SendEncryptedMessage, options?: Options): Promise<EncryptedAnswer>;
}

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
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
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

/**
 * Whether `to` names a person or a group.
 * Other values are accepted, too.
 */
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
  /**
   * Text: the header has 60 characters in all.
   * No new lines or tabs, and at most 4 successive spaces.
   */
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
  /**
   * Text: up to 32,768 characters, if the template has nothing but its text; else it counts toward 1024.
   * No new lines or tabs, and at most 4 successive spaces.
   */
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

/**
 * Kinds of button that have something to fill in.
 * Other values are accepted, too.
 */
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
  /**
   * `url`: the end of the URL, 2,000 characters in all.
   * No new lines or tabs, and at most 4 successive spaces.
   */
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

/**
 * Whether something is delivered.
 * Other values are accepted, too.
 */
export type GoodsType =
  /** Nothing that needs an address. */
  | "digital-goods"
  /** Something that needs an address. */
  | "physical-goods"
  | (string & {});

/**
 * What bills are in, by ISO 4217.
 * Other values are accepted, too.
 */
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
  /** Constant; may be omitted. */
  status?: "pending";
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

/**
 * Payment gateways.
 * Other values are accepted, too.
 */
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

/**
 * Kinds of Pix keys.
 * Other values are accepted, too.
 */
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

/**
 * Where an order stands.
 * Other values are accepted, too.
 */
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

/**
 * Where a payment stands.
 * Other values are accepted, too.
 */
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
  /** 1 to 60 characters, without markdown. */
  text: string;
  /** Small text below it: up to 60 characters. Documented in the platform's OpenAPI file only. */
  sub_text?: string;
  /** Constant; may be omitted. */
  type?: "text";
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
  /** What it says and opens. */
  parameters: CtaUrlParameters;
  /** Constant; may be omitted. */
  name?: "cta_url";
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
  /** The flow, and how it begins. */
  parameters: FlowMessageParameters;
  /** Constant; may be omitted. */
  name?: "flow";
}

/**
 * A flow, and how it begins.
 * `flow_action_payload` goes with `navigate` only.
 */
export type FlowMessageParameters = ExactlyOne<"flow_id" | "flow_name", {
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
  /** Constant; may be omitted. */
  flow_message_version?: "3";
}>;

/**
 * Whether a flow is published.
 * Other values are accepted, too.
 */
export type FlowMode =
  /** It is. */
  | "published"
  /** Not yet: for tests. */
  | "draft"
  | (string & {});

/**
 * How a flow begins.
 * Other values are accepted, too.
 */
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
  /** Its picture. */
  parameters?: CatalogParameters;
  /** Constant; may be omitted. */
  name?: "catalog_message";
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
  /** Constant; may be omitted. */
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
  /** What it holds already. */
  parameters: AddressMessageParameters;
  /** Constant; may be omitted. */
  name?: "address_message";
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
  /** Constant; may be omitted. */
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
  /** Constant; may be omitted. */
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
  /** What it says, and for how long it works. */
  parameters?: VoiceCallParameters;
  /** Constant; may be omitted. */
  name?: "voice_call";
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
  /** The bill. */
  parameters: OrderDetails;
  /** Constant; may be omitted. */
  name?: "review_and_pay";
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
  /** The order, and what became of it. */
  parameters: OrderStatusUpdate;
  /** Constant; may be omitted. */
  name?: "review_order";
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

/**
 * Whether a message is pinned.
 * Other values are accepted, too.
 */
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

/**
 * What a message without a template is about.
 * Other values are accepted, too.
 */
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

/**
 * What the platform does with an accepted template message.
 * Other values are accepted, too.
 */
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
  /** The id of the message, from the webhook. */
  message_id: string;
  /** Show a typing bubble until you answer, for at most 25 seconds. */
  typing_indicator?: Typing;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  status?: "read";
}

/** What the person sees while you prepare an answer. */
export interface Typing {
  /** The kind of indicator. */
  type: TypingKind;
}

/**
 * Kinds of typing indicator.
 * Other values are accepted, too.
 */
export type TypingKind =
  /** A text is being typed. */
  | "text"
  | (string & {});

/**
 * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
 * aren't.
 */
export interface SendEncryptedMessage {
  /** The body of a message as a JWE in its compact form, for the platform's key (`settings.get`). */
  encrypted_contents: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** What the platform answers to an encrypted message. */
export interface EncryptedAnswer {
  /** The answer as a JWE in its compact form, for your key. */
  encrypted_contents: string;
}
