// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { AtLeastOne, ExactlyOne, Inline, Keyed } from "../forms.js";
import type { Success } from "./shared.js";

/** Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`. */
export interface MessagesArea {
  /**
   * Sends a message to a WhatsApp user or a group.
   *
   * A successful response means that the platform accepted the message. Delivery states (sent, delivered, read, failed)
   * arrive by webhook. Outside the customer service window (24 hours from the user's last message) only templates are
   * delivered. The API has no idempotency key: sending the same request twice sends two messages.
   * At most one of `reaction`, `context`.
   * If `recipient_type` is `group`: `interactive` is not allowed.
   * If `pin` is set: `recipient_type` must be `group`.
   * A template with a `gif` header can be sent with `marketing_messages.send` only.
   * If `ttl_seconds` is set: `category` is required.
   * If `direct_send_config` is set: `category` is required.
   * If `interactive.action.buttons.cta_url` is set: `category` is required.
   * If `category` is set: at least one of `text`, `interactive` is required; `interactive.type` is one of `button`, `cta_url`; `text.preview_url` must not be `true`; `text.body` has at most 1,024 characters.
   * If `category` is `authentication`: `text` is required; `recipient` is not allowed; `recipient_type` must not be `group`; `direct_send_config` is not allowed; `ttl_seconds` is at most 900.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
   */
  send(params: SendMessage, options?: Options): Promise<Sent>;

  /**
   * Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
   */
  markRead(params: MarkRead, options?: Options): Promise<Success>;

  /**
   * Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
   * response is encrypted too; error responses are not.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
   */
  sendEncrypted(params: SendEncryptedMessage, options?: Options): Promise<EncryptedResponse>;
}

/**
 * Sends a message to a WhatsApp user or a group.
 *
 * A successful response means that the platform accepted the message. Delivery states (sent, delivered, read, failed)
 * arrive by webhook. Outside the customer service window (24 hours from the user's last message) only templates are
 * delivered. The API has no idempotency key: sending the same request twice sends two messages.
 * At most one of `reaction`, `context`.
 * If `recipient_type` is `group`: `interactive` is not allowed.
 * If `pin` is set: `recipient_type` must be `group`.
 * A template with a `gif` header can be sent with `marketing_messages.send` only.
 * If `ttl_seconds` is set: `category` is required.
 * If `direct_send_config` is set: `category` is required.
 * If `interactive.action.buttons.cta_url` is set: `category` is required.
 * If `category` is set: at least one of `text`, `interactive` is required; `interactive.type` is one of `button`, `cta_url`; `text.preview_url` must not be `true`; `text.body` has at most 1,024 characters.
 * If `category` is `authentication`: `text` is required; `recipient` is not allowed; `recipient_type` must not be `group`; `direct_send_config` is not allowed; `ttl_seconds` is at most 900.
 */
export type SendMessage = {
  /** Message to reply to, quoted above this message. */
  context?: ReplyTo;
  /**
   * Custom data, returned in the status webhooks of this message and not visible to the user. At most 512
   * characters.
   */
  biz_opaque_callback_data?: string;
  /**
   * Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
   * 137000).
   */
  recipient_identity_key_hash?: string;
  /** ID of the messaging account to bill, if the app has several accounts on this phone number. */
  messaging_account_id?: string;
  /**
   * Category of a Direct Send message: text or buttons outside the customer service window, without a template.
   * Requires an account with Direct Send.
   */
  category?: DirectSendCategory;
  /**
   * Delivery time limit of a Direct Send message, in seconds. For `utility`: 30 to 43,200, default: 30 days. For
   * `authentication`: 30 to 900, default: 600.
   */
  ttl_seconds?: number;
  /** Template options of a Direct Send message. */
  direct_send_config?: DirectSendConfig;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
} & Recipient & Content;

/** Recipient of a message: `to` or `recipient`. If both are given, `to` applies. */
export type Recipient = AtLeastOne<"to" | "recipient", {
  /** Phone number with `+` and the country code (without these the platform assumes the country code of the business), or a group ID with `recipient_type: "group"`. */
  to?: string;
  /** Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies. */
  recipient?: string;
  /** Type of the recipient in `to`. Default: `individual`. */
  recipient_type?: RecipientType;
}>;

/**
 * Type of the recipient in `to`.
 * Other values are accepted, too.
 */
export type RecipientType =
  /** An individual WhatsApp user. */
  | "individual"
  /** A WhatsApp group. */
  | "group"
  | (string & {});

/** Content of a message. */
export type Content = Keyed<{
  /** Text, with optional link preview. */
  text: TextBody;
  /** Image with optional caption. */
  image: ImageMedia;
  /** Video with optional caption. */
  video: VideoMedia;
  /** Audio file or voice message. */
  audio: AudioMedia;
  /** Document with optional caption and file name. */
  document: DocumentMedia;
  /** Static or animated sticker. */
  sticker: StickerMedia;
  /** Location on a map. */
  location: LocationPin;
  /** Template message: an approved template with its parameters. */
  template: TemplateMessage;
  /** Interactive message: buttons, lists, products, flows, requests and orders. */
  interactive: Interactive;
  /** Contact cards. 1 to 257; fewer are recommended. */
  contacts: readonly ContactCard[];
  /** Reaction with an emoji, or its removal. */
  reaction: Reaction;
  /** Pin or unpin of a group message. */
  pin: Pin;
}>;

/** Text of a message, with WhatsApp formatting and an optional preview of the first link. */
export interface TextBody {
  /** Text of the message. 1 to 4,096 characters. */
  body: string;
  /** Shows a preview of the first link, which must begin with `http://` or `https://`. Default: `false`. */
  preview_url?: boolean;
}

/**
 * An image: JPEG or PNG, at most 5 MB. Set `id` (an uploaded file, faster) or `link` (a public URL, which the platform
 * fetches and caches for 10 minutes).
 */
export type ImageMedia = ExactlyOne<"id" | "link", {
  /** Media ID of the uploaded image. */
  id?: string;
  /** Public `http` or `https` URL of the image. */
  link?: string;
  /** Caption below the image. At most 1,024 characters. */
  caption?: string;
}>;

/**
 * A video: MP4 or 3GPP with H.264 and AAC, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public URL,
 * which the platform fetches and caches for 10 minutes).
 */
export type VideoMedia = ExactlyOne<"id" | "link", {
  /** Media ID of the uploaded video. */
  id?: string;
  /** Public `http` or `https` URL of the video. */
  link?: string;
  /** Caption below the video. At most 1,024 characters. */
  caption?: string;
}>;

/**
 * An audio file: AAC, AMR, MP3, MP4 or OGG, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public
 * URL, which the platform fetches and caches for 10 minutes).
 */
export type AudioMedia = ExactlyOne<"id" | "link", {
  /** Media ID of the uploaded audio file. */
  id?: string;
  /** Public `http` or `https` URL of the audio file. */
  link?: string;
  /**
   * Sends the audio as a voice message: OGG with the OPUS codec, mono. Shows a play button if the file has at most
   * 512 KB. Adds the status `played`. Default: `false`.
   */
  voice?: boolean;
}>;

/**
 * A document: PDF, plain text, Word, Excel or PowerPoint, at most 100 MB. Set `id` (an uploaded file, faster) or
 * `link` (a public URL, which the platform fetches and caches for 10 minutes).
 */
export type DocumentMedia = ExactlyOne<"id" | "link", {
  /** Media ID of the uploaded document. */
  id?: string;
  /** Public `http` or `https` URL of the document. */
  link?: string;
  /** Caption below the document. At most 1,024 characters. */
  caption?: string;
  /** File name of the document. Its extension determines the icon. */
  filename?: string;
}>;

/**
 * A sticker: WebP of 512 × 512 pixels, at most 100 KB if static and 500 KB if animated. Set `id` (an uploaded file,
 * faster) or `link` (a public URL, which the platform fetches and caches for 10 minutes).
 */
export type StickerMedia = ExactlyOne<"id" | "link", {
  /** Media ID of the uploaded sticker. */
  id?: string;
  /** Public `http` or `https` URL of the sticker. */
  link?: string;
}>;

/** A location on a map. */
export interface LocationPin {
  /** Latitude in degrees, from -90 to 90. */
  latitude: number | `${number}`;
  /** Longitude in degrees, from -180 to 180. */
  longitude: number | `${number}`;
  /** Name of the location. */
  name?: string;
  /** Address of the location. */
  address?: string;
}

/** A template message: an approved template with its parameters. */
export interface TemplateMessage {
  /** Name of the template. At most 512 lowercase letters, digits and underscores. */
  name: string;
  /** Language of the template. */
  language: TemplateLanguage;
  /**
   * Components with parameters. Their number and types must match the template, otherwise the message fails with
   * code 132000 or 132012.
   */
  components?: readonly TemplateComponent[];
}

/** Language of a template. */
export interface TemplateLanguage {
  /** Language code, such as `en` or `en_US`. */
  code: string;
  /** Language policy: `deterministic`, the only value. */
  policy?: string;
}

/** A component of a template message, with the parameters of one part of the template. */
export type TemplateComponent = Inline<{
  /** Parameter of the header. */
  header: TemplateHeader;
  /** Parameters of the body. */
  body: TemplateBody;
  /** Parameters of a button. */
  button: TemplateButton;
  /** Expiration of a limited-time offer. */
  limited_time_offer: TemplateOffer;
  /** Parameters of the carousel cards. */
  carousel: TemplateCarousel;
  /** Web page to open when the user taps the message. */
  tap_target_configuration: TemplateTapTarget;
  /** Status update of an order. */
  order_status: TemplateOrderStatus;
}>;

/** Parameter of a template header. */
export interface TemplateHeader {
  /** Header parameter. Exactly one. */
  parameters: readonly TemplateHeaderParameter[];
}

/** A parameter of a template header. */
export type TemplateHeaderParameter = {
  /** Name of the parameter, for templates with named parameters. Lowercase letters and underscores. */
  parameter_name?: string;
} & TemplateHeaderValue;

/** Value of a header parameter. */
export type TemplateHeaderValue = Keyed<{
  /**
   * Text value. The whole header has at most 60 characters.
   * No line breaks or tabs, and at most 4 consecutive spaces.
   */
  text: string;
  /** Image in the header. */
  image: HeaderMedia;
  /** Video in the header. */
  video: HeaderMedia;
  /** Document in the header (PDF). */
  document: HeaderDocument;
  /** GIF in the header: MP4 of at most 3.5 MB. Marketing Messages API only. */
  gif: HeaderMedia;
  /** Location on a map. */
  location: TemplateLocation;
  /** Product of a catalog. */
  product: ProductAction;
}>;

/** Image or video in a header. Set `id` (an uploaded file) or `link` (a public URL). */
export type HeaderMedia = ExactlyOne<"id" | "link", {
  /** Media ID of the uploaded file. */
  id?: string;
  /** Public `http` or `https` URL of the file. */
  link?: string;
}>;

/** Document in a header. Set `id` (an uploaded file) or `link` (a public URL). */
export type HeaderDocument = ExactlyOne<"id" | "link", {
  /** Media ID of the uploaded document. */
  id?: string;
  /** Public `http` or `https` URL of the document. */
  link?: string;
  /** File name of the document. Its extension determines the icon. */
  filename?: string;
}>;

/** Location on a map, in a template header. */
export interface TemplateLocation {
  /** Latitude in degrees, from -90 to 90. */
  latitude: number | `${number}`;
  /** Longitude in degrees, from -180 to 180. */
  longitude: number | `${number}`;
  /** Name of the location. */
  name: string;
  /** Address of the location. */
  address: string;
}

/** Reference to a product of a catalog. */
export interface ProductAction {
  /** ID of the catalog. */
  catalog_id: string;
  /** Retailer ID of the product in the catalog. */
  product_retailer_id: string;
}

/** Parameters of a template body. */
export interface TemplateBody {
  /**
   * Body parameters, one for each variable of the template: all by position, or all by name.
   * All parameters have a name, or none has.
   */
  parameters: readonly TemplateParameter[];
}

/** A parameter of a template body. */
export type TemplateParameter = {
  /** Name of the parameter, for templates with named parameters. Lowercase letters and underscores. */
  parameter_name?: string;
} & TemplateValue;

/** Value of a body parameter. */
export type TemplateValue = Keyed<{
  /**
   * Text value. At most 32,768 characters if the template consists of the body only; otherwise the whole body has at
   * most 1,024.
   * No line breaks or tabs, and at most 4 consecutive spaces.
   */
  text: string;
  /** An amount of money. */
  currency: TemplateCurrency;
  /** Date and time. */
  date_time: TemplateDateTime;
  /** Group ID, for the group invite template. The platform replaces it with the invite link. */
  group_id: string;
}>;

/** An amount of money, formatted for the user's locale. */
export interface TemplateCurrency {
  /** Fallback text, shown if the amount cannot be formatted. */
  fallback_value: string;
  /** Currency, as an ISO 4217 code such as `USD`. */
  code: string;
  /** Amount multiplied by 1,000. */
  amount_1000: number;
}

/** A date, shown as the fallback text. */
export interface TemplateDateTime {
  /** Text to show. */
  fallback_value: string;
}

/**
 * Parameters of a template button.
 * If `sub_type` is not `voice_call`: `index` is required; `parameters` has at most 1 item.
 * If `sub_type` is `url`: `parameters.type` must be `text`.
 * If `sub_type` is `quick_reply`: `parameters.type` must be `payload`; `parameters.payload` has at most 256 characters.
 * If `sub_type` is `copy_code`: `parameters.type` must be `coupon_code`.
 * If `sub_type` is `catalog`, `mpm`, `flow` or `order_details`: `parameters.type` must be `action`.
 * If `sub_type` is `mpm`: `parameters.action.sections` is required.
 * If `sub_type` is `order_details`: `parameters.action.order_details` is required.
 * If `sub_type` is `voice_call`: `parameters.type` must be `ttl_minutes` or `payload`.
 */
export interface TemplateButton {
  /** Type of the button. */
  sub_type: TemplateButtonType;
  /** Parameters of the button. One; up to two for `voice_call`. */
  parameters: readonly TemplateButtonParameter[];
  /** Position of the button in the template, from 0 to 9. Required, except for `voice_call`. */
  index?: number | `${number}`;
}

/**
 * Type of a template button with parameters.
 * Other values are accepted, too.
 */
export type TemplateButtonType =
  /** URL button. The parameter is appended to the URL of the template. */
  | "url"
  /** Quick reply button. The payload is returned when the user taps the button. */
  | "quick_reply"
  /** Copy code button, for a coupon code. */
  | "copy_code"
  /** Catalog button, which opens the product catalog. */
  | "catalog"
  /** Multi-product button (MPM), which opens products of the catalog. */
  | "mpm"
  /** Flow button, which opens a flow. */
  | "flow"
  /** Order details button, which opens an order to pay. */
  | "order_details"
  /** Voice call button, which calls the business. */
  | "voice_call"
  | (string & {});

/**
 * A parameter of a template button.
 * If `payment_link_preview` is set: `text` is required.
 */
export type TemplateButtonParameter = {
  /** Shows a payment preview of the link. For `url` buttons in India, for enabled accounts. */
  payment_link_preview?: boolean;
} & TemplateButtonValue;

/** Value of a button parameter. */
export type TemplateButtonValue = Keyed<{
  /**
   * Text, for `url`: the end of the URL. The whole URL has at most 2,000 characters.
   * No line breaks or tabs, and at most 4 consecutive spaces.
   */
  text: string;
  /**
   * Payload. For `quick_reply`: returned when the user taps the button, at most 256 characters. For `voice_call`:
   * returned with the call, at most 512 characters.
   */
  payload: string;
  /** Coupon code, for `copy_code`. 1 to 20 characters; at most 15 recommended. */
  coupon_code: string;
  /** Action data, for `catalog`, `mpm`, `flow` and `order_details`. */
  action: TemplateButtonAction;
  /** Lifetime of the button in minutes, for `voice_call`. 1 to 43,200. Default: 10,080 (7 days). */
  ttl_minutes: number;
}>;

/** Action data of a template button. */
export interface TemplateButtonAction {
  /** Retailer ID of the product that provides the thumbnail image. For `catalog` and `mpm`. */
  thumbnail_product_retailer_id?: string;
  /** Product sections. Required for `mpm`. 1 to 10 sections, with at most 30 products in total. */
  sections?: readonly ProductSection[];
  /** Token of this flow session, returned with the completed flow. For `flow`. Default: `unused`. */
  flow_token?: string;
  /** Input data of the first screen. For `flow`. */
  flow_action_data?: Record<string, unknown>;
  /** Order to review and pay. Required for `order_details`. */
  order_details?: OrderDetails;
}

/** A section of products. */
export interface ProductSection {
  /** Products of the section. At least one. */
  product_items: readonly ProductItem[];
  /** Title of the section. At most 24 characters. Required if there are several sections. */
  title?: string;
}

/** A product in a section. */
export interface ProductItem {
  /** Retailer ID of the product in the catalog. */
  product_retailer_id: string;
}

/**
 * An order with its amounts and payment options. All amounts are integers in hundredths of the currency.
 * At most one of `beneficiaries`, `shipping_info`.
 * The amounts add up: `subtotal` is the sum of the items, and `total_amount` is subtotal + tax + shipping - discount.
 * If `currency` is `INR`: `reference_id` has at most 35 characters.
 * If `shipping_info` is set: `order.items` has at most 1 item; `order.items.quantity` is at most 100.
 */
export interface OrderDetails {
  /**
   * Reference ID of the order, unique for each message. Letters, digits, `_`, `-` and `.`. At most 35 characters in
   * India, 60 in Brazil.
   */
  reference_id: string;
  /** Type of the goods: digital or physical. */
  type: GoodsType;
  /** Currency of all amounts. */
  currency: OrderCurrency;
  /** Total amount: subtotal + tax + shipping - discount. */
  total_amount: Amount;
  /** Items and amounts of the order. */
  order: OrderToPay;
  /** Payment options of the order. */
  payment_settings?: readonly PaymentSetting[];
  /** Payment type of the older request format: `upi` in India, `br` in Brazil. Replaced by `payment_settings`. */
  payment_type?: string;
  /** Name of the payment configuration, with payment type `upi`. At most 60 characters. */
  payment_configuration?: string;
  /** Preferred payment method in India, offered first. At most one. */
  preferred_payment_methods?: readonly PreferredPaymentMethod[];
  /** Beneficiaries: recipients of the delivery. For physical goods in India. */
  beneficiaries?: readonly Beneficiary[];
  /**
   * Addresses to choose from, in checkout templates. Replaces `beneficiaries`. The list is empty if no address is
   * known.
   */
  shipping_info?: ShippingInfo;
}

/**
 * Type of the goods: digital or physical.
 * Other values are accepted, too.
 */
export type GoodsType =
  /** Digital goods: no delivery address required. */
  | "digital-goods"
  /** Physical goods: a delivery address is required. */
  | "physical-goods"
  | (string & {});

/**
 * Currency of an order, as an ISO 4217 code.
 * Other values are accepted, too.
 */
export type OrderCurrency =
  /** Indian rupees (INR). */
  | "INR"
  /** Brazilian reais (BRL). */
  | "BRL"
  | (string & {});

/** An amount of money. */
export interface Amount {
  /** Amount multiplied by `offset`. At least 0. */
  value: number;
  /** Factor of the value. Always 100. */
  offset: number;
}

/**
 * Items and amounts of an order that is not paid yet.
 * If `items.image` is set: `items` has at most 10 items, each with at most one of `image`, `retailer_id`; `catalog_id` is not allowed.
 */
export interface OrderToPay {
  /** Items of the order. At least one; at most 10 if items have images. */
  items: readonly OrderItem[];
  /** Subtotal: the sum of (`sale_amount`, or else `amount`) × `quantity` over all items. */
  subtotal: Amount;
  /** Taxes on the order. */
  tax: DescribedAmount;
  /** Shipping costs of the order. */
  shipping?: DescribedAmount;
  /** Discount on the order. */
  discount?: Discount;
  /** ID of the catalog that contains the items. */
  catalog_id?: string;
  /** Expiration of the order, after which it cannot be paid. */
  expiration?: OrderExpiration;
  /** Type of the order: `quick_pay` skips the review step. */
  type?: string;
  /** Constant; may be omitted. */
  status?: "pending";
}

/** An item of an order. */
export interface OrderItem {
  /** Name of the item. At most 60 characters. */
  name: string;
  /** Regular price of one unit. */
  amount: Amount;
  /** Number of units. At least 1. */
  quantity: number;
  /** Sale price of one unit, if lower than the regular price. */
  sale_amount?: Amount;
  /** Retailer ID of the item in the catalog. */
  retailer_id?: string;
  /** Image of the item. Not allowed with `catalog_id`. */
  image?: OrderImage;
  /** Country of origin. For items without a catalog, in India. */
  country_of_origin?: string;
  /** Name of the importer. For items without a catalog, in India. */
  importer_name?: string;
  /** Address of the importer. For items without a catalog, in India. */
  importer_address?: ImporterAddress;
}

/** Image of an order item. */
export interface OrderImage {
  /** Public `http` or `https` URL of the image. */
  link: string;
}

/** Address of the importer of an item. */
export interface ImporterAddress {
  /** Street and house number. */
  address_line1?: string;
  /** Second line of the address. */
  address_line2?: string;
  /** City or town. At most 120 characters. */
  city?: string;
  /** State, as a two-letter code. */
  zone_code?: string;
  /** Postal (ZIP) code. */
  postal_code?: string;
  /** Country, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
}

/** An amount of money with a description. */
export interface DescribedAmount {
  /** Amount multiplied by `offset`. At least 0. */
  value: number;
  /** Factor of the value. Always 100. */
  offset: number;
  /** Description of the amount. At most 60 characters. */
  description?: string;
}

/** Discount on an order. */
export interface Discount {
  /** Amount multiplied by `offset`. At least 0. */
  value: number;
  /** Factor of the value. Always 100. */
  offset: number;
  /** Description of the discount. At most 60 characters. */
  description?: string;
  /** Name of the discount program. At most 60 characters. */
  discount_program_name?: string;
}

/** Expiration of an order, after which it cannot be paid. */
export interface OrderExpiration {
  /**
   * Expiration time as text. Seconds since the Unix epoch. At least 300 s in the future; only the platform checks
   * this (code 131009).
   */
  timestamp: string;
  /** Description of the expiration, shown to the user. At most 120 characters. */
  description: string;
}

/** A payment option of an order. */
export type PaymentSetting = Keyed<{
  /** Payment gateway, in India. */
  payment_gateway: PaymentGateway;
  /** UPI app link, in India. */
  upi_intent_link: UpiIntentLink;
  /** Link to a payment page. */
  payment_link: PaymentLink;
  /** Dynamic Pix code, in Brazil. */
  pix_dynamic_code: PixDynamicCode;
  /** Boleto bank slip, in Brazil. */
  boleto: Boleto;
  /** Stored payment card, in Brazil. */
  offsite_card_pay: OffsiteCardPay;
}>;

/** A payment gateway, in India. */
export interface PaymentGateway {
  /** Provider of the payment gateway. */
  type: PaymentGatewayType;
  /** Name of the payment configuration. At most 60 characters. */
  configuration_name: string;
  /** Data for Razorpay, if it is the provider. */
  razorpay?: Razorpay;
  /** Data for PayU, if it is the provider. */
  payu?: Payu;
  /** Data for Zaakpay, if it is the provider. */
  zaakpay?: Zaakpay;
  /** Data for BillDesk, if it is the provider. */
  billdesk?: Billdesk;
  /** Enabled payment options: `upi`, `web`. */
  enabled_payment_options?: readonly string[];
  /** Preferred payment method, offered first. At most one. */
  preferred_payment_methods?: readonly PreferredPaymentMethod[];
}

/**
 * Provider of a payment gateway.
 * Other values are accepted, too.
 */
export type PaymentGatewayType =
  /** BillDesk payment gateway. */
  | "billdesk"
  /** Razorpay payment gateway. */
  | "razorpay"
  /** PayU payment gateway. */
  | "payu"
  /** Zaakpay payment gateway. */
  | "zaakpay"
  | (string & {});

/** Data for the payment gateway Razorpay. */
export interface Razorpay {
  /** Receipt number of the business. At most 40 characters. */
  receipt?: string;
  /** Notes by name. At most 15, each at most 256 characters. */
  notes?: Record<string, string>;
}

/** Data for the payment gateway PayU. */
export interface Payu {
  /** User-defined field 1. At most 255 characters. */
  udf1?: string;
  /** User-defined field 2. At most 255 characters. */
  udf2?: string;
  /** User-defined field 3. At most 255 characters. */
  udf3?: string;
  /** User-defined field 4. At most 255 characters. */
  udf4?: string;
}

/** Data for the payment gateway Zaakpay. */
export interface Zaakpay {
  /** Extra field 1. At most 180 characters. */
  extra1?: string;
  /** Extra field 2. At most 180 characters. */
  extra2?: string;
}

/** Data for the payment gateway BillDesk. */
export interface Billdesk {
  /** Additional information 1. At most 120 characters. */
  additional_info1?: string;
  /** Additional information 2. At most 120 characters. */
  additional_info2?: string;
  /** Additional information 3. At most 120 characters. */
  additional_info3?: string;
  /** Additional information 4. At most 120 characters. */
  additional_info4?: string;
  /** Additional information 5. At most 120 characters. */
  additional_info5?: string;
  /** Additional information 6. At most 120 characters. */
  additional_info6?: string;
  /** Additional information 7. At most 120 characters. */
  additional_info7?: string;
}

/** A payment method that is offered first. */
export interface PreferredPaymentMethod {
  /** Name of the payment method, such as `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred` or `mobikwik`. */
  method: string;
}

/** A link that opens a UPI app. */
export interface UpiIntentLink {
  /** UPI link, such as `upi://pay?pa=…`. Only the parameters `pa`, `pn`, `mc`, `purpose` and `tr` are allowed. */
  link: string;
}

/** A link to a payment page. */
export interface PaymentLink {
  /** URL of the payment page. */
  uri: string;
  /** URL to open after a successful payment. In India only. */
  success_url?: string;
  /** URL to open after a canceled payment. In India only. */
  cancel_url?: string;
}

/** A dynamic Pix code for one order, in Brazil. */
export interface PixDynamicCode {
  /** Pix code to pay the order. */
  code: string;
  /** Name of the merchant. */
  merchant_name: string;
  /** Pix key of the merchant. */
  key: string;
  /** Type of the Pix key. */
  key_type: PixKeyType;
}

/**
 * Type of a Pix key.
 * Other values are accepted, too.
 */
export type PixKeyType =
  /** CPF, the tax number of a person. */
  | "CPF"
  /** CNPJ, the tax number of a company. */
  | "CNPJ"
  /** An email address. */
  | "EMAIL"
  /** A phone number. */
  | "PHONE"
  /** EVP, a random key. */
  | "EVP"
  | (string & {});

/** A boleto (bank slip), in Brazil. */
export interface Boleto {
  /** Digitable line of the boleto. */
  digitable_line: string;
}

/** A stored payment card, in Brazil. */
export interface OffsiteCardPay {
  /** Last four digits of the card. */
  last_four_digits: string;
  /** ID of the stored card at the business. */
  credential_id: string;
}

/** Beneficiary of an order in India: recipient of the delivery. */
export interface Beneficiary {
  /** Name of the beneficiary. At most 200 characters. */
  name: string;
  /** Street and house number. At most 100 characters. */
  address_line1: string;
  /** City or town. */
  city: string;
  /** State in India. */
  state: string;
  /** Country of the address: `India`. */
  country: string;
  /** Postal code. Exactly 6 digits. */
  postal_code: string;
  /** Second line of the address. At most 100 characters. */
  address_line2?: string;
}

/** Addresses to choose from, in checkout templates. */
export interface ShippingInfo {
  /** Country of the addresses: `IN`. */
  country: string;
  /** Addresses to choose from. Empty if no address is known. */
  addresses: readonly ShippingAddress[];
}

/** An address to choose, in checkout templates. */
export interface ShippingAddress {
  /** Name of the recipient. At most 256 characters. */
  name?: string;
  /** Phone number of the recipient. At most 12 characters. */
  phone_number?: string;
  /** Street and other address details. At most 512 characters. */
  address?: string;
  /** City or town. At most 100 characters. */
  city?: string;
  /** State in India. At most 100 characters. */
  state?: string;
  /** PIN code (postal code). At most 6 characters. */
  in_pin_code?: string;
  /** House or apartment number. At most 8 characters. */
  house_number?: string;
  /** Floor of the building. At most 10 characters. */
  floor_number?: string;
  /** Tower of the building. At most 8 characters. */
  tower_number?: string;
  /** Name of the building. At most 128 characters. */
  building_name?: string;
  /** Landmark near the address. At most 128 characters. */
  landmark_area?: string;
}

/** Limited-time offer of a template. */
export interface TemplateOffer {
  /** Offer parameter. Exactly one. */
  parameters: readonly TemplateOfferParameter[];
}

/** A parameter of a limited-time offer. */
export type TemplateOfferParameter = Keyed<{
  /** Expiration of the offer. */
  limited_time_offer: OfferEnd;
}>;

/** Expiration of a limited-time offer. */
export interface OfferEnd {
  /** Expiration time. Milliseconds since the Unix epoch. */
  expiration_time_ms: number;
}

/** Parameters of a template carousel. */
export interface TemplateCarousel {
  /** Cards of the carousel. 2 to 10, as many as the template has. Each order has its own `reference_id`. */
  cards: readonly TemplateCard[];
}

/** Parameters of a carousel card. */
export interface TemplateCard {
  /** Position of the card, from 0 to 9. */
  card_index: number | `${number}`;
  /** Components of the card with parameters. */
  components: readonly TemplateCardComponent[];
}

/** A component of a carousel card, with the parameters of one part of the card. */
export type TemplateCardComponent = Inline<{
  /** Parameter of the card's header. */
  header: TemplateHeader;
  /** Parameters of the card's body. */
  body: TemplateBody;
  /** Parameters of a card button. */
  button: TemplateButton;
}>;

/** Tap target of a template message: the web page to open when the user taps the message. */
export interface TemplateTapTarget {
  /** Tap target parameter. Exactly one. */
  parameters: readonly TemplateTapTargetParameter[];
}

/** A tap target parameter. */
export type TemplateTapTargetParameter = Keyed<{
  /** Web page to open. Exactly one. */
  tap_target_configuration: readonly TapTarget[];
}>;

/** Web page to open when the user taps the message. */
export interface TapTarget {
  /** URL of the web page. */
  url: string;
  /** Title of the web page. */
  title: string;
}

/** Order status of a template message. */
export interface TemplateOrderStatus {
  /** Order status parameter. Exactly one. */
  parameters: readonly TemplateOrderStatusParameter[];
}

/** An order status parameter. */
export type TemplateOrderStatusParameter = Keyed<{
  /** Reference to the order and its new status. */
  order_status: OrderStatusUpdate;
}>;

/** Reference to an order and its new status. */
export interface OrderStatusUpdate {
  /** Reference ID of the order, as in the `order_details` message. */
  reference_id: string;
  /** New status of the order. */
  order: OrderProgress;
  /** New status of the payment, in Brazil. */
  payment?: OrderPayment;
}

/** Status of an order with a description. */
export interface OrderProgress {
  /** Status of the order. */
  status: OrderStage;
  /** Description of the status. At most 120 characters. */
  description?: string;
}

/**
 * Status of an order.
 * Other values are accepted, too.
 */
export type OrderStage =
  /** Pending: not processed yet. */
  | "pending"
  /** Processing: in preparation. */
  | "processing"
  /** Partially shipped: a part of the order is on its way. */
  | "partially-shipped"
  /** Shipped: on its way. */
  | "shipped"
  /** Completed: delivered to the user. */
  | "completed"
  /** Canceled. Not allowed for orders that are paid. */
  | "canceled"
  | (string & {});

/** Status of a payment. */
export interface OrderPayment {
  /** Status of the payment. */
  status: OrderPaymentStatus;
  /** Time of the status. Seconds since the Unix epoch. */
  timestamp: number;
}

/**
 * Status of a payment.
 * Other values are accepted, too.
 */
export type OrderPaymentStatus =
  /** Pending: not received yet. */
  | "pending"
  /** Captured: payment received. */
  | "captured"
  /** Failed: payment not received. */
  | "failed"
  | (string & {});

/** Content of an interactive message, by type. */
export type Interactive = Inline<{
  /** Up to three reply buttons. */
  button: ReplyButtons;
  /** List of options, behind a button. */
  list: ListMessage;
  /** URL button, which opens a web page. */
  cta_url: CtaUrlMessage;
  /** Flow, behind a button. */
  flow: FlowMessage;
  /** Single product of a catalog. */
  product: ProductMessage;
  /** List of up to 30 products of a catalog. */
  product_list: ProductListMessage;
  /** Product catalog, behind a button. */
  catalog_message: CatalogMessage;
  /** Request for the user's location. */
  location_request_message: LocationRequest;
  /** Request for an address, in India. */
  address_message: AddressMessage;
  /** Request for the user's phone number. */
  request_contact_info: ContactRequest;
  /** Request for permission to call the user. */
  call_permission_request: CallPermissionRequest;
  /** Button that calls the business. */
  voice_call: VoiceCallMessage;
  /** Carousel of cards, side by side. */
  carousel: CarouselMessage;
  /** Order details with payment, in India and Brazil. */
  order_details: OrderDetailsMessage;
  /** Status update of an order sent earlier with `order_details`. */
  order_status: OrderStatusMessage;
}>;

/** A message with up to three reply buttons. The user's choice arrives as a `button_reply`. */
export interface ReplyButtons {
  /** Body text above the buttons. */
  body: InteractiveBody;
  /** Buttons of the message. */
  action: ReplyButtonsAction;
  /** Header: text, image, video or document. */
  header?: InteractiveHeader;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** Body of an interactive message. */
export interface InteractiveBody {
  /** Text of the body. 1 to 1,024 characters. */
  text: string;
}

/** Buttons of a message with reply buttons. */
export interface ReplyButtonsAction {
  /**
   * Buttons of the message. 1 to 3, with unique IDs and titles.
   * With Direct Send: up to 10 buttons, if one or two URL buttons come first.
   */
  buttons: readonly ReplyButton[];
}

/** A button of a message with reply buttons. */
export type ReplyButton = Keyed<{
  /** Reply button, which sends its ID to the business. */
  reply: ReplyOption;
  /** URL button, which opens a web page. Direct Send only. */
  cta_url: CtaUrlParameters;
}>;

/** ID and title of a reply button. */
export interface ReplyOption {
  /** ID of the button, returned when the user taps it. 1 to 256 characters. No leading or trailing spaces. */
  id: string;
  /** Title of the button. 1 to 20 characters, without formatting. */
  title: string;
}

/** Label and URL of a URL button. */
export interface CtaUrlParameters {
  /** Label of the button. 1 to 20 characters. */
  display_text: string;
  /** URL of the web page. */
  url: string;
  /** Shows a payment preview of the link. Available in India, for enabled accounts. Not allowed with a header. */
  payment_link_preview?: boolean;
}

/** Header of an interactive message. */
export type InteractiveHeader = {
  /** Subtitle below a text header. At most 60 characters. Documented in the platform's OpenAPI file only. */
  sub_text?: string;
} & HeaderContent;

/** Content of a header: text, image, video or document. */
export type HeaderContent = Keyed<{
  /** Text header. 1 to 60 characters, without formatting. */
  text: string;
  /** Image in the header. */
  image: HeaderMedia;
  /** Video in the header. */
  video: HeaderMedia;
  /** Document in the header. */
  document: HeaderDocument;
}>;

/** Footer of an interactive message. */
export interface InteractiveFooter {
  /** Text of the footer. 1 to 60 characters. */
  text: string;
}

/** A message with a button that opens a list of options. The user's choice arrives as a `list_reply`. */
export interface ListMessage {
  /** Body text above the button. */
  body: ListBody;
  /** Options of the list. */
  action: ListAction;
  /** Text header. List messages allow no other header. */
  header?: TitleHeader;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** Body of a list message. */
export interface ListBody {
  /** Text of the body. 1 to 4,096 characters. */
  text: string;
}

/** Button and options of a list message. */
export interface ListAction {
  /** Label of the button that opens the list. 1 to 20 characters. */
  button: string;
  /**
   * Sections of the list. 1 to 10, with at most 10 rows in total. Each needs a title if there are several.
   * Row IDs are unique across all sections.
   * Each section has a title if there are several.
   */
  sections: readonly ListSection[];
}

/** A section of a list message. */
export interface ListSection {
  /** Rows of the section. At least one. */
  rows: readonly ListRow[];
  /** Title of the section. At most 24 characters. Required if there are several sections. */
  title?: string;
}

/** A row (option) of a list message. */
export interface ListRow {
  /** ID of the row, returned when the user chooses it. 1 to 200 characters, unique in the list. */
  id: string;
  /** Title of the row. 1 to 24 characters. */
  title: string;
  /** Description below the title. At most 72 characters. */
  description?: string;
}

/** Text header of a message that allows no other header. */
export interface TitleHeader {
  /** Text of the header. 1 to 60 characters, without formatting. */
  text: string;
  /** Subtitle below the text. At most 60 characters. Documented in the platform's OpenAPI file only. */
  sub_text?: string;
  /** Constant; may be omitted. */
  type?: "text";
}

/**
 * A message with a URL button. No webhook is sent when the user taps the button.
 * If `action.parameters.payment_link_preview` is `true`: `header` is not allowed.
 */
export interface CtaUrlMessage {
  /** Body text above the button. */
  body: InteractiveBody;
  /** URL button of the message. */
  action: CtaUrlAction;
  /** Header: text, image, video or document. */
  header?: InteractiveHeader;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** URL button of a message. */
export interface CtaUrlAction {
  /** Label and URL of the button. */
  parameters: CtaUrlParameters;
  /** Constant; may be omitted. */
  name?: "cta_url";
}

/** A message with a button that opens a flow. The completed flow arrives as an `nfm_reply`. */
export interface FlowMessage {
  /** Body text above the button. */
  body: InteractiveBody;
  /** Flow button of the message. */
  action: FlowMessageAction;
  /** Header: text, image, video or document. */
  header?: InteractiveHeader;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** Flow button of a message. */
export interface FlowMessageAction {
  /** Flow to open and its first screen. */
  parameters: FlowMessageParameters;
  /** Constant; may be omitted. */
  name?: "flow";
}

/**
 * Flow to open and its first screen.
 * If `flow_action` is not `navigate`: `flow_action_payload` is not allowed.
 */
export type FlowMessageParameters = ExactlyOne<"flow_id" | "flow_name", {
  /**
   * Label of the button. 1 to 30 characters; at most 20 recommended.
   * No emoji allowed.
   */
  flow_cta: string;
  /** ID of the flow. */
  flow_id?: string;
  /** Name of the flow, instead of `flow_id`. */
  flow_name?: string;
  /** Publication state of the flow. Default: `published`. */
  mode?: FlowMode;
  /**
   * Token of this flow session, returned with the completed flow and sent to the endpoint of the business. Default:
   * `unused`.
   */
  flow_token?: string;
  /** First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`. */
  flow_action?: FlowAction;
  /** First screen of the flow. Only with `navigate`. */
  flow_action_payload?: FlowActionPayload;
  /** Constant; may be omitted. */
  flow_message_version?: "3";
}>;

/**
 * Publication state of a flow.
 * Other values are accepted, too.
 */
export type FlowMode =
  /** Published and available to users. */
  | "published"
  /** Draft, for tests only. */
  | "draft"
  | (string & {});

/**
 * First action of a flow.
 * Other values are accepted, too.
 */
export type FlowAction =
  /** Navigate to the screen in the message. */
  | "navigate"
  /** Request the first screen from the endpoint of the business. */
  | "data_exchange"
  | (string & {});

/** First screen of a flow. */
export interface FlowActionPayload {
  /** ID of the screen, which must be an entry screen. Default: `FIRST_ENTRY_SCREEN`. */
  screen?: string;
  /** Input data of the screen. At least one key. */
  data?: Record<string, unknown>;
}

/** A message with one product of a catalog. */
export interface ProductMessage {
  /** Product to show. */
  action: ProductAction;
  /** Body text of the message. */
  body?: InteractiveBody;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/**
 * A message with up to 30 products of a catalog. Unknown products are left out; if no product is known, the message
 * fails.
 */
export interface ProductListMessage {
  /** Text header of the message. */
  header: TitleHeader;
  /** Body text above the products. */
  body: InteractiveBody;
  /** Products to show. */
  action: ProductListAction;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** Products of a catalog, in sections. */
export interface ProductListAction {
  /** ID of the catalog. */
  catalog_id: string;
  /**
   * Sections of the list. 1 to 10, with at most 30 products in total. Each needs a title if there are several.
   * Each section has a title if there are several.
   */
  sections: readonly ProductSection[];
}

/** A message with a button that opens the catalog. */
export interface CatalogMessage {
  /** Body text above the button. */
  body: InteractiveBody;
  /** Catalog button of the message. */
  action: CatalogAction;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** Catalog button of a message. */
export interface CatalogAction {
  /** Thumbnail of the catalog. */
  parameters?: CatalogParameters;
  /** Constant; may be omitted. */
  name?: "catalog_message";
}

/** Thumbnail of a catalog message. */
export interface CatalogParameters {
  /** Retailer ID of the product that provides the thumbnail image. Default: the first product of the catalog. */
  thumbnail_product_retailer_id?: string;
}

/** A message with a button to share the location. The answer arrives as a `location` message. */
export interface LocationRequest {
  /** Body text above the button. */
  body: InteractiveBody;
  /** Button to share the location. */
  action: LocationRequestAction;
}

/** Button to share the location. */
export interface LocationRequestAction {
  /** Constant; may be omitted. */
  name?: "send_location";
}

/**
 * A message with an address form, for businesses and users in India. The answer arrives as an `nfm_reply`. If the
 * user's app is too old, the message fails with code 1026.
 */
export interface AddressMessage {
  /** Body text above the form. */
  body: InteractiveBody;
  /** Address form of the message. */
  action: AddressMessageAction;
  /** Header: text, image, video or document. */
  header?: InteractiveHeader;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** Address form of a message. */
export interface AddressMessageAction {
  /** Country and prefilled values of the form. */
  parameters: AddressMessageParameters;
  /** Constant; may be omitted. */
  name?: "address_message";
}

/** Country and prefilled values of an address form. */
export interface AddressMessageParameters {
  /** Country of the address: `IN`. */
  country: string;
  /** Prefilled values of the form. */
  values?: IndianAddress;
  /** Saved addresses to choose from. */
  saved_addresses?: readonly SavedAddress[];
  /** Validation errors of the previous answer: error text by field name. */
  validation_errors?: Record<string, string>;
}

/** An address in India. */
export interface IndianAddress {
  /** Name of the recipient. */
  name?: string;
  /** Phone number of the recipient. */
  phone_number?: string;
  /** PIN code (postal code). At most 6 characters. */
  in_pin_code?: string;
  /** House or apartment number. */
  house_number?: string;
  /** Floor of the building. */
  floor_number?: string;
  /** Tower of the building. */
  tower_number?: string;
  /** Name of the building. */
  building_name?: string;
  /** Street and other address details. */
  address?: string;
  /** Landmark near the address. */
  landmark_area?: string;
  /** City or town. */
  city?: string;
  /** State in India. */
  state?: string;
}

/** A saved address that the user can choose. */
export interface SavedAddress {
  /** ID of the address, returned when the user chooses it. */
  id: string;
  /** Address to show. */
  value: IndianAddress;
}

/**
 * A message with a button to share the phone number. The platform sets the label of the button. The answer arrives as
 * a `contacts` message with the origin `contact_request`.
 */
export interface ContactRequest {
  /** Body text above the button. */
  body: InteractiveBody;
  /** Button to share the phone number. */
  action: ContactRequestAction;
}

/** Button to share the phone number. */
export interface ContactRequestAction {
  /** Constant; may be omitted. */
  name?: "request_contact_info";
}

/**
 * A request for permission to call the user. The answer arrives as a `call_permission_reply`. At most 1 request in 24
 * hours and 2 in 7 days per user; a connected call resets both counts.
 */
export interface CallPermissionRequest {
  /** Button to grant or decline the permission. */
  action: CallPermissionRequestAction;
  /** Body text above the button. */
  body?: InteractiveBody;
}

/** Button to grant or decline the call permission. */
export interface CallPermissionRequestAction {
  /** Constant; may be omitted. */
  name?: "call_permission_request";
}

/** A message with a button that calls the business. */
export interface VoiceCallMessage {
  /** Body text above the button. */
  body: InteractiveBody;
  /** Call button of the message. */
  action: VoiceCallAction;
}

/** Button that calls the business. */
export interface VoiceCallAction {
  /** Label and lifetime of the button. */
  parameters?: VoiceCallParameters;
  /** Constant; may be omitted. */
  name?: "voice_call";
}

/** Label and lifetime of a call button. */
export interface VoiceCallParameters {
  /** Label of the button. At most 20 characters. Default: "Call Now". */
  display_text?: string;
  /** Lifetime of the button in minutes. 1 to 43,200. Default: 10,080 (7 days). */
  ttl_minutes?: number;
  /** Custom data, returned in the webhooks of the call as `cta_payload`. At most 512 characters. */
  payload?: string;
}

/** A carousel message: cards side by side, below a body text. */
export interface CarouselMessage {
  /** Body text above the cards. */
  body: InteractiveBody;
  /** Cards of the carousel. */
  action: CarouselAction;
}

/** Cards of a carousel message. */
export interface CarouselAction {
  /**
   * Cards of the carousel. 2 to 10, all with the same elements.
   * All cards show products of the same catalog, or all have the same type and number of buttons.
   */
  cards: readonly CarouselCard[];
}

/** A card of a carousel: a product card or a media card. */
export type CarouselCard = Inline<{
  /** Product card, from a catalog. */
  product: ProductCard;
  /** Media card: image or video, with text and buttons. */
  cta_url: MediaCard;
}>;

/** A product card of a carousel. */
export interface ProductCard {
  /** Position of the card, from 0 to 9. */
  card_index: number;
  /** Product of the card. All cards use the same catalog. */
  action: ProductCardAction;
}

/** Product shown on a card. */
export interface ProductCardAction {
  /** Retailer ID of the product in the catalog. */
  product_retailer_id: string;
  /** ID of the catalog. */
  catalog_id: string;
}

/** A media card of a carousel: image or video, with buttons. */
export interface MediaCard {
  /** Position of the card, from 0 to 9. */
  card_index: number;
  /** Header of the card: image or video. */
  header: CardHeader;
  /** Action of the card: one URL button, or quick reply buttons. */
  action: MediaCardAction;
  /** Body text below the header. */
  body?: CardBody;
}

/** Header of a media card. */
export type CardHeader = Keyed<{
  /** Image in the header. */
  image: CardMedia;
  /** Video in the header. */
  video: CardMedia;
}>;

/** Image or video of a card. */
export interface CardMedia {
  /** Public `http` or `https` URL of the file. */
  link: string;
}

/**
 * Buttons of a media card: one URL button (`parameters`), or quick reply buttons (`buttons`).
 * If `parameters` is set: `name` must be `cta_url`.
 */
export type MediaCardAction = ExactlyOne<"parameters" | "buttons", {
  /** Name of the action: `cta_url`, required with `parameters`. */
  name?: string;
  /** Label and URL of the URL button. */
  parameters?: CtaUrlParameters;
  /** Quick reply buttons. 1 to 3. */
  buttons?: readonly CardButton[];
}>;

/** A button of a media card. */
export type CardButton = Keyed<{
  /** Quick reply button, which sends its ID to the business. */
  quick_reply: CardReply;
}>;

/** ID and title of a quick reply button. */
export interface CardReply {
  /** ID of the button, returned when the user taps it. 1 to 20 characters. */
  id: string;
  /** Title of the button. 1 to 20 characters. */
  title: string;
}

/** Body of a media card. */
export interface CardBody {
  /** Text of the card. 1 to 160 characters. At most 2 line breaks. */
  text: string;
}

/** A message with an order to review and pay. Available in India and Brazil. */
export interface OrderDetailsMessage {
  /** Body text above the order. */
  body: InteractiveBody;
  /** Order of the message. */
  action: OrderDetailsAction;
  /** Header image of the message. */
  header?: OrderHeader;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** Order of a message, to review and pay. */
export interface OrderDetailsAction {
  /** Order, amounts and payment options. */
  parameters: OrderDetails;
  /** Constant; may be omitted. */
  name?: "review_and_pay";
}

/** Header of an order details message. */
export type OrderHeader = Keyed<{
  /** Image in the header. */
  image: HeaderMedia;
}>;

/**
 * A status update of an order sent earlier with `order_details`. An invalid transition fails with code 2046, an
 * impossible cancellation with code 2047.
 */
export interface OrderStatusMessage {
  /** Body text above the status. */
  body: InteractiveBody;
  /** Status of the order. */
  action: OrderStatusAction;
  /** Footer below the body. */
  footer?: InteractiveFooter;
}

/** Status of an order in a message. */
export interface OrderStatusAction {
  /** Reference to the order and its new status. */
  parameters: OrderStatusUpdate;
  /** Constant; may be omitted. */
  name?: "review_order";
}

/** A contact card. */
export interface ContactCard {
  /** Name of the contact. */
  name: ContactName;
  /** Phone numbers of the contact. */
  phones?: readonly ContactPhone[];
  /** Email addresses of the contact. */
  emails?: readonly ContactEmail[];
  /** Postal addresses of the contact. */
  addresses?: readonly ContactAddress[];
  /** Organization of the contact. */
  org?: ContactOrg;
  /** Websites of the contact. */
  urls?: readonly ContactUrl[];
  /** Birthday in the format `YYYY-MM-DD`, such as `1999-01-23`. */
  birthday?: string;
}

/** Name on a contact card. */
export interface ContactName {
  /** Full name, as displayed. */
  formatted_name: string;
  /** First (given) name. */
  first_name?: string;
  /** Last (family) name. */
  last_name?: string;
  /** Middle name or names. */
  middle_name?: string;
  /** Name prefix, such as `Dr.` */
  prefix?: string;
  /** Name suffix, such as `Esq.` */
  suffix?: string;
}

/** Phone number on a contact card. */
export interface ContactPhone {
  /** Phone number to display. */
  phone?: string;
  /** Label of the phone number, such as `WORK`, `HOME` or `iPhone`. */
  type?: string;
  /**
   * WhatsApp ID of the contact. If set, the card offers to message the contact; otherwise to invite them to
   * WhatsApp.
   */
  wa_id?: string;
}

/** Email address on a contact card. */
export interface ContactEmail {
  /** Email address to display. */
  email?: string;
  /** Label of the email address, such as `WORK` or `HOME`. */
  type?: string;
}

/** Postal address on a contact card. */
export interface ContactAddress {
  /** Street and house number. */
  street?: string;
  /** City or town. */
  city?: string;
  /** State or province, as a two-letter code where one exists. */
  state?: string;
  /** Postal (ZIP) code. */
  zip?: string;
  /** Name of the country. */
  country?: string;
  /** Country, as an ISO 3166-1 alpha-2 code. */
  country_code?: string;
  /** Label of the address, such as `WORK` or `HOME`. */
  type?: string;
}

/** Organization on a contact card. */
export interface ContactOrg {
  /** Name of the company. */
  company?: string;
  /** Department of the company. */
  department?: string;
  /** Job title of the contact. */
  title?: string;
}

/** Website on a contact card. */
export interface ContactUrl {
  /** URL of the website. */
  url?: string;
  /** Label of the website, such as `WORK` or `HOME`. */
  type?: string;
}

/**
 * A reaction to a message of the chat. The message must be at most 30 days old. The only status of a reaction is
 * `sent`.
 */
export interface Reaction {
  /** ID of the message to react to. */
  message_id: string;
  /** Emoji of the reaction. One emoji, or an empty string. An empty string removes the reaction. */
  emoji: string;
}

/**
 * Pin or unpin of a group message. A group has at most 3 pinned messages; a new pin replaces the oldest.
 * If `type` is `pin`: `expiration_days` is required.
 */
export interface Pin {
  /** Action: pin or unpin. */
  type: PinKind;
  /** ID of the message to pin or unpin. */
  message_id: string;
  /** Duration of the pin in days, 1 to 30. Required to pin. */
  expiration_days?: number | `${number}`;
}

/**
 * Action on the pin of a message.
 * Other values are accepted, too.
 */
export type PinKind =
  /** Pin the message. */
  | "pin"
  /** Unpin the message. */
  | "unpin"
  | (string & {});

/** Reference to a message that another message replies to. */
export interface ReplyTo {
  /** ID of the message. */
  message_id: string;
}

/**
 * Category of a Direct Send message.
 * Other values are accepted, too.
 */
export type DirectSendCategory =
  /** Utility: an update that the user requested or agreed to, such as an order status. */
  | "utility"
  /** Authentication: a one-time password. Text only, to phone numbers only. */
  | "authentication"
  | (string & {});

/** Options of the template that the platform creates for a Direct Send message. */
export interface DirectSendConfig {
  /** Name of the template. At most 512 lowercase letters, digits and underscores. `utility` only. */
  template_name: string;
}

/** Result of sending a message: the platform accepted it. */
export interface Sent {
  /** Recipient, as in the request and as resolved by the platform. One element. */
  contacts: SentContact[];
  /** Accepted message. One element. */
  messages: SentMessage[];
  /** True if the message was accepted. Returned by `marketing_messages.send` only. */
  success?: boolean;
}

/** Recipient of a sent message, as in the request and as resolved by the platform. */
export interface SentContact {
  /** Recipient in the request: a phone number, a business-scoped user ID or a group ID. */
  input?: string;
  /** WhatsApp ID of the user. Can differ from the phone number. Present only if the request had a phone number. */
  wa_id?: string;
  /** Business-scoped user ID (BSUID). Present only if the request had one. */
  user_id?: string;
}

/** An accepted message. */
export interface SentMessage {
  /** ID of the message (`wamid.…`), repeated in its status webhooks. */
  id: string;
  /** Status of a template message: sent now, or held for quality assessment of the template. */
  message_status?: AcceptedStatus;
  /** ID of the group, if the recipient is a group. */
  group_id?: string;
}

/**
 * Status of an accepted template message.
 * Other values are accepted, too.
 */
export type AcceptedStatus =
  /** Accepted and being sent. */
  | "accepted"
  /** Held until the quality of the template is assessed. The message is then sent, or fails with code 132015. */
  | "held_for_quality_assessment"
  /** Paused: the template is paused because of low quality. */
  | "paused"
  | (string & {});

/** Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator. */
export interface MarkRead {
  /** ID of the message, from the webhook. */
  message_id: string;
  /** Typing indicator, shown until the next message. At most 25 s. */
  typing_indicator?: Typing;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
  /** Constant; may be omitted. */
  status?: "read";
}

/** Typing indicator, shown while the business prepares a message. */
export interface Typing {
  /** Type of the indicator. */
  type: TypingKind;
}

/**
 * Type of a typing indicator.
 * Other values are accepted, too.
 */
export type TypingKind =
  /** Typing a text. */
  | "text"
  | (string & {});

/**
 * Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
 * response is encrypted too; error responses are not.
 */
export interface SendEncryptedMessage {
  /** Message body as a JWE in compact form, encrypted with the platform's key (`settings.get`). */
  encrypted_contents: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Encrypted response to an encrypted message. */
export interface EncryptedResponse {
  /** Response as a JWE in compact form, encrypted with the public key of the business. */
  encrypted_contents: string;
}
