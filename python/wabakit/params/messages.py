# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `messages`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class SendMessage(TypedDict):
    """Parameters of `messages.send` as one mapping: `wa.messages.send(**{…})`.

    Sends a message to a WhatsApp user or a group.

    A successful response means that the platform accepted the message. Delivery states (sent, delivered, read,
    failed) arrive by webhook. Outside the customer service window (24 hours from the user's last message) only
    templates are delivered. The API has no idempotency key: sending the same request twice sends two messages.

    - Required: at least one of `to`, `recipient`.
    - Required: exactly one of `text`, `image`, `video`, `audio`, `document`, `sticker`, `location`, `template`,
      `interactive`, `contacts`, `reaction`, `pin`.
    - At most one of `reaction`, `context`.
    - If `recipient_type` is `group`: `interactive` is not allowed.
    - If `pin` is set: `recipient_type` must be `group`.
    - A template with a `gif` header can be sent with `marketing_messages.send` only.
    - If `ttl_seconds` is set: `category` is required.
    - If `direct_send_config` is set: `category` is required.
    - If `interactive.action.buttons.cta_url` is set: `category` is required.
    - If `category` is set: at least one of `text`, `interactive` is required; `interactive.type` is one of `button`,
      `cta_url`; `text.preview_url` must not be `true`; `text.body` has at most 1,024 characters.
    - If `category` is `authentication`: `text` is required; `recipient` is not allowed; `recipient_type` must not be
      `group`; `direct_send_config` is not allowed; `ttl_seconds` is at most 900.
    """

    to: NotRequired[str]
    """Phone number with `+` and the country code (without these the platform assumes the country code of the business),
    or a group ID with `recipient_type: "group"`.
    """
    recipient: NotRequired[str]
    """Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies."""
    recipient_type: NotRequired[RecipientType]
    """Type of the recipient in `to`. Default: `individual`."""
    type: NotRequired[Literal[
        "text",
        "image",
        "video",
        "audio",
        "document",
        "sticker",
        "location",
        "template",
        "interactive",
        "contacts",
        "reaction",
        "pin",
    ]]
    """Type of the content: the name of the key that holds it."""
    text: NotRequired[TextBody]
    """Text, with optional link preview."""
    image: NotRequired[ImageMedia]
    """Image with optional caption."""
    video: NotRequired[VideoMedia]
    """Video with optional caption."""
    audio: NotRequired[AudioMedia]
    """Audio file or voice message."""
    document: NotRequired[DocumentMedia]
    """Document with optional caption and file name."""
    sticker: NotRequired[StickerMedia]
    """Static or animated sticker."""
    location: NotRequired[LocationPin]
    """Location on a map."""
    template: NotRequired[TemplateMessage]
    """Template message: an approved template with its parameters."""
    interactive: NotRequired[Interactive]
    """Interactive message: buttons, lists, products, flows, requests and orders."""
    contacts: NotRequired[Sequence[ContactCard]]
    """Contact cards. 1 to 257; fewer are recommended."""
    reaction: NotRequired[Reaction]
    """Reaction with an emoji, or its removal."""
    pin: NotRequired[Pin]
    """Pin or unpin of a group message."""
    context: NotRequired[ReplyTo]
    """Message to reply to, quoted above this message."""
    biz_opaque_callback_data: NotRequired[str]
    """Custom data, returned in the status webhooks of this message and not visible to the user. At most 512 characters.
    """
    recipient_identity_key_hash: NotRequired[str]
    """Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
    137000).
    """
    messaging_account_id: NotRequired[str]
    """ID of the messaging account to bill, if the app has several accounts on this phone number."""
    category: NotRequired[DirectSendCategory]
    """Category of a Direct Send message: text or buttons outside the customer service window, without a template.
    Requires an account with Direct Send.
    """
    ttl_seconds: NotRequired[int]
    """Delivery time limit of a Direct Send message, in seconds. For `utility`: 30 to 43,200, default: 30 days. For
    `authentication`: 30 to 900, default: 600.
    """
    direct_send_config: NotRequired[DirectSendConfig]
    """Template options of a Direct Send message."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


RecipientType: TypeAlias = Literal["individual", "group"] | str
"""Type of the recipient in `to`.
Other values are accepted, too.

- `individual`: An individual WhatsApp user.
- `group`: A WhatsApp group.
"""


class TextBody(TypedDict):
    """Text of a message, with WhatsApp formatting and an optional preview of the first link."""

    body: str
    """Text of the message. 1 to 4,096 characters."""
    preview_url: NotRequired[bool]
    """Shows a preview of the first link, which must begin with `http://` or `https://`. Default: `false`."""


class _ImageMedia(TypedDict):
    """Keys of every form of `ImageMedia`."""

    caption: NotRequired[str]
    """Caption below the image. At most 1,024 characters."""


class ImageMediaById(_ImageMedia):
    """One form of `ImageMedia`."""

    id: str
    """Media ID of the uploaded image."""


class ImageMediaByLink(_ImageMedia):
    """One form of `ImageMedia`."""

    link: str
    """Public `http` or `https` URL of the image."""


ImageMedia: TypeAlias = ImageMediaById | ImageMediaByLink
"""An image: JPEG or PNG, at most 5 MB. Set `id` (an uploaded file, faster) or `link` (a public URL, which the platform
fetches and caches for 10 minutes).
"""


class _VideoMedia(TypedDict):
    """Keys of every form of `VideoMedia`."""

    caption: NotRequired[str]
    """Caption below the video. At most 1,024 characters."""


class VideoMediaById(_VideoMedia):
    """One form of `VideoMedia`."""

    id: str
    """Media ID of the uploaded video."""


class VideoMediaByLink(_VideoMedia):
    """One form of `VideoMedia`."""

    link: str
    """Public `http` or `https` URL of the video."""


VideoMedia: TypeAlias = VideoMediaById | VideoMediaByLink
"""A video: MP4 or 3GPP with H.264 and AAC, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public URL,
which the platform fetches and caches for 10 minutes).
"""


class _AudioMedia(TypedDict):
    """Keys of every form of `AudioMedia`."""

    voice: NotRequired[bool]
    """Sends the audio as a voice message: OGG with the OPUS codec, mono. Shows a play button if the file has at most
    512 KB. Adds the status `played`. Default: `false`.
    """


class AudioMediaById(_AudioMedia):
    """One form of `AudioMedia`."""

    id: str
    """Media ID of the uploaded audio file."""


class AudioMediaByLink(_AudioMedia):
    """One form of `AudioMedia`."""

    link: str
    """Public `http` or `https` URL of the audio file."""


AudioMedia: TypeAlias = AudioMediaById | AudioMediaByLink
"""An audio file: AAC, AMR, MP3, MP4 or OGG, at most 16 MB. Set `id` (an uploaded file, faster) or `link` (a public URL,
which the platform fetches and caches for 10 minutes).
"""


class _DocumentMedia(TypedDict):
    """Keys of every form of `DocumentMedia`."""

    caption: NotRequired[str]
    """Caption below the document. At most 1,024 characters."""
    filename: NotRequired[str]
    """File name of the document. Its extension determines the icon."""


class DocumentMediaById(_DocumentMedia):
    """One form of `DocumentMedia`."""

    id: str
    """Media ID of the uploaded document."""


class DocumentMediaByLink(_DocumentMedia):
    """One form of `DocumentMedia`."""

    link: str
    """Public `http` or `https` URL of the document."""


DocumentMedia: TypeAlias = DocumentMediaById | DocumentMediaByLink
"""A document: PDF, plain text, Word, Excel or PowerPoint, at most 100 MB. Set `id` (an uploaded file, faster) or `link`
(a public URL, which the platform fetches and caches for 10 minutes).
"""


class StickerMediaById(TypedDict):
    """One form of `StickerMedia`."""

    id: str
    """Media ID of the uploaded sticker."""


class StickerMediaByLink(TypedDict):
    """One form of `StickerMedia`."""

    link: str
    """Public `http` or `https` URL of the sticker."""


StickerMedia: TypeAlias = StickerMediaById | StickerMediaByLink
"""A sticker: WebP of 512 × 512 pixels, at most 100 KB if static and 500 KB if animated. Set `id` (an uploaded file,
faster) or `link` (a public URL, which the platform fetches and caches for 10 minutes).
"""


class LocationPin(TypedDict):
    """A location on a map."""

    latitude: float | str
    """Latitude in degrees, from -90 to 90."""
    longitude: float | str
    """Longitude in degrees, from -180 to 180."""
    name: NotRequired[str]
    """Name of the location."""
    address: NotRequired[str]
    """Address of the location."""


class TemplateMessage(TypedDict):
    """A template message: an approved template with its parameters."""

    name: str
    """Name of the template. At most 512 lowercase letters, digits and underscores."""
    language: TemplateLanguage
    """Language of the template."""
    components: NotRequired[Sequence[TemplateComponent]]
    """Components with parameters. Their number and types must match the template, otherwise the message fails with code
    132000 or 132012.
    """


class TemplateLanguage(TypedDict):
    """Language of a template."""

    code: str
    """Language code, such as `en` or `en_US`."""
    policy: NotRequired[str]
    """Language policy: `deterministic`, the only value."""


class TemplateHeader(TypedDict):
    """Parameter of a template header."""

    parameters: Sequence[TemplateHeaderParameter]
    """Header parameter. Exactly one."""


class TemplateBody(TypedDict):
    """Parameters of a template body."""

    parameters: Sequence[TemplateParameter]
    """Body parameters, one for each variable of the template: all by position, or all by name.
    All parameters have a name, or none has.
    """


class TemplateButton(TypedDict):
    """Parameters of a template button.

    - If `sub_type` is not `voice_call`: `index` is required; `parameters` has at most 1 item.
    - If `sub_type` is `url`: `parameters.type` must be `text`.
    - If `sub_type` is `quick_reply`: `parameters.type` must be `payload`; `parameters.payload` has at most 256
      characters.
    - If `sub_type` is `copy_code`: `parameters.type` must be `coupon_code`.
    - If `sub_type` is `catalog`, `mpm`, `flow` or `order_details`: `parameters.type` must be `action`.
    - If `sub_type` is `mpm`: `parameters.action.sections` is required.
    - If `sub_type` is `order_details`: `parameters.action.order_details` is required.
    - If `sub_type` is `voice_call`: `parameters.type` must be `ttl_minutes` or `payload`.
    """

    sub_type: TemplateButtonType
    """Type of the button."""
    parameters: Sequence[TemplateButtonParameter]
    """Parameters of the button. One; up to two for `voice_call`."""
    index: NotRequired[int | str]
    """Position of the button in the template, from 0 to 9. Required, except for `voice_call`."""


class TemplateOffer(TypedDict):
    """Limited-time offer of a template."""

    parameters: Sequence[TemplateOfferParameter]
    """Offer parameter. Exactly one."""


class TemplateCarousel(TypedDict):
    """Parameters of a template carousel."""

    cards: Sequence[TemplateCard]
    """Cards of the carousel. 2 to 10, as many as the template has. Each order has its own `reference_id`."""


class TemplateTapTarget(TypedDict):
    """Tap target of a template message: the web page to open when the user taps the message."""

    parameters: Sequence[TemplateTapTargetParameter]
    """Tap target parameter. Exactly one."""


class TemplateOrderStatus(TypedDict):
    """Order status of a template message."""

    parameters: Sequence[TemplateOrderStatusParameter]
    """Order status parameter. Exactly one."""


class TemplateComponentHeader(TemplateHeader):
    """Parameter of the header."""

    type: Literal["header"]
    """Type of the content."""


class TemplateComponentBody(TemplateBody):
    """Parameters of the body."""

    type: Literal["body"]
    """Type of the content."""


class TemplateComponentButton(TemplateButton):
    """Parameters of a button."""

    type: Literal["button"]
    """Type of the content."""


class TemplateComponentLimitedTimeOffer(TemplateOffer):
    """Expiration of a limited-time offer."""

    type: Literal["limited_time_offer"]
    """Type of the content."""


class TemplateComponentCarousel(TemplateCarousel):
    """Parameters of the carousel cards."""

    type: Literal["carousel"]
    """Type of the content."""


class TemplateComponentTapTargetConfiguration(TemplateTapTarget):
    """Web page to open when the user taps the message."""

    type: Literal["tap_target_configuration"]
    """Type of the content."""


class TemplateComponentOrderStatus(TemplateOrderStatus):
    """Status update of an order."""

    type: Literal["order_status"]
    """Type of the content."""


TemplateComponent: TypeAlias = (
    TemplateComponentHeader
    | TemplateComponentBody
    | TemplateComponentButton
    | TemplateComponentLimitedTimeOffer
    | TemplateComponentCarousel
    | TemplateComponentTapTargetConfiguration
    | TemplateComponentOrderStatus
)
"""A component of a template message, with the parameters of one part of the template."""


class _TemplateHeaderParameter(TypedDict):
    """Keys of every form of `TemplateHeaderParameter`."""

    parameter_name: NotRequired[str]
    """Name of the parameter, for templates with named parameters. Lowercase letters and underscores."""


class TemplateHeaderParameterText(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["text"]]
    """Type of the content; may be omitted."""
    text: str
    """Text value. The whole header has at most 60 characters.
    No line breaks or tabs, and at most 4 consecutive spaces.
    """


class TemplateHeaderParameterImage(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["image"]]
    """Type of the content; may be omitted."""
    image: HeaderMedia
    """Image in the header."""


class TemplateHeaderParameterVideo(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["video"]]
    """Type of the content; may be omitted."""
    video: HeaderMedia
    """Video in the header."""


class TemplateHeaderParameterDocument(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["document"]]
    """Type of the content; may be omitted."""
    document: HeaderDocument
    """Document in the header (PDF)."""


class TemplateHeaderParameterGif(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["gif"]]
    """Type of the content; may be omitted."""
    gif: HeaderMedia
    """GIF in the header: MP4 of at most 3.5 MB. Marketing Messages API only."""


class TemplateHeaderParameterLocation(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["location"]]
    """Type of the content; may be omitted."""
    location: TemplateLocation
    """Location on a map."""


class TemplateHeaderParameterProduct(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["product"]]
    """Type of the content; may be omitted."""
    product: ProductAction
    """Product of a catalog."""


TemplateHeaderParameter: TypeAlias = (
    TemplateHeaderParameterText
    | TemplateHeaderParameterImage
    | TemplateHeaderParameterVideo
    | TemplateHeaderParameterDocument
    | TemplateHeaderParameterGif
    | TemplateHeaderParameterLocation
    | TemplateHeaderParameterProduct
)
"""A parameter of a template header."""


class HeaderMediaById(TypedDict):
    """One form of `HeaderMedia`."""

    id: str
    """Media ID of the uploaded file."""


class HeaderMediaByLink(TypedDict):
    """One form of `HeaderMedia`."""

    link: str
    """Public `http` or `https` URL of the file."""


HeaderMedia: TypeAlias = HeaderMediaById | HeaderMediaByLink
"""Image or video in a header. Set `id` (an uploaded file) or `link` (a public URL)."""


class _HeaderDocument(TypedDict):
    """Keys of every form of `HeaderDocument`."""

    filename: NotRequired[str]
    """File name of the document. Its extension determines the icon."""


class HeaderDocumentById(_HeaderDocument):
    """One form of `HeaderDocument`."""

    id: str
    """Media ID of the uploaded document."""


class HeaderDocumentByLink(_HeaderDocument):
    """One form of `HeaderDocument`."""

    link: str
    """Public `http` or `https` URL of the document."""


HeaderDocument: TypeAlias = HeaderDocumentById | HeaderDocumentByLink
"""Document in a header. Set `id` (an uploaded file) or `link` (a public URL)."""


class TemplateLocation(TypedDict):
    """Location on a map, in a template header."""

    latitude: float | str
    """Latitude in degrees, from -90 to 90."""
    longitude: float | str
    """Longitude in degrees, from -180 to 180."""
    name: str
    """Name of the location."""
    address: str
    """Address of the location."""


class ProductAction(TypedDict):
    """Reference to a product of a catalog."""

    catalog_id: str
    """ID of the catalog."""
    product_retailer_id: str
    """Retailer ID of the product in the catalog."""


class _TemplateParameter(TypedDict):
    """Keys of every form of `TemplateParameter`."""

    parameter_name: NotRequired[str]
    """Name of the parameter, for templates with named parameters. Lowercase letters and underscores."""


class TemplateParameterText(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["text"]]
    """Type of the content; may be omitted."""
    text: str
    """Text value. At most 32,768 characters if the template consists of the body only; otherwise the whole body has at
    most 1,024.
    No line breaks or tabs, and at most 4 consecutive spaces.
    """


class TemplateParameterCurrency(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["currency"]]
    """Type of the content; may be omitted."""
    currency: TemplateCurrency
    """An amount of money."""


class TemplateParameterDateTime(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["date_time"]]
    """Type of the content; may be omitted."""
    date_time: TemplateDateTime
    """Date and time."""


class TemplateParameterGroupId(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["group_id"]]
    """Type of the content; may be omitted."""
    group_id: str
    """Group ID, for the group invite template. The platform replaces it with the invite link."""


TemplateParameter: TypeAlias = (
    TemplateParameterText
    | TemplateParameterCurrency
    | TemplateParameterDateTime
    | TemplateParameterGroupId
)
"""A parameter of a template body."""


class TemplateCurrency(TypedDict):
    """An amount of money, formatted for the user's locale."""

    fallback_value: str
    """Fallback text, shown if the amount cannot be formatted."""
    code: str
    """Currency, as an ISO 4217 code such as `USD`."""
    amount_1000: int
    """Amount multiplied by 1,000."""


class TemplateDateTime(TypedDict):
    """A date, shown as the fallback text."""

    fallback_value: str
    """Text to show."""


TemplateButtonType: TypeAlias = (
    Literal["url", "quick_reply", "copy_code", "catalog", "mpm", "flow", "order_details", "voice_call"]
    | str
)
"""Type of a template button with parameters.
Other values are accepted, too.

- `url`: URL button. The parameter is appended to the URL of the template.
- `quick_reply`: Quick reply button. The payload is returned when the user taps the button.
- `copy_code`: Copy code button, for a coupon code.
- `catalog`: Catalog button, which opens the product catalog.
- `mpm`: Multi-product button (MPM), which opens products of the catalog.
- `flow`: Flow button, which opens a flow.
- `order_details`: Order details button, which opens an order to pay.
- `voice_call`: Voice call button, which calls the business.
"""


class _TemplateButtonParameter(TypedDict):
    """Keys of every form of `TemplateButtonParameter`."""

    payment_link_preview: NotRequired[bool]
    """Shows a payment preview of the link. For `url` buttons in India, for enabled accounts."""


class TemplateButtonParameterText(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["text"]]
    """Type of the content; may be omitted."""
    text: str
    """Text, for `url`: the end of the URL. The whole URL has at most 2,000 characters.
    No line breaks or tabs, and at most 4 consecutive spaces.
    """


class TemplateButtonParameterPayload(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["payload"]]
    """Type of the content; may be omitted."""
    payload: str
    """Payload. For `quick_reply`: returned when the user taps the button, at most 256 characters. For `voice_call`:
    returned with the call, at most 512 characters.
    """


class TemplateButtonParameterCouponCode(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["coupon_code"]]
    """Type of the content; may be omitted."""
    coupon_code: str
    """Coupon code, for `copy_code`. 1 to 20 characters; at most 15 recommended."""


class TemplateButtonParameterAction(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["action"]]
    """Type of the content; may be omitted."""
    action: TemplateButtonAction
    """Action data, for `catalog`, `mpm`, `flow` and `order_details`."""


class TemplateButtonParameterTtlMinutes(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["ttl_minutes"]]
    """Type of the content; may be omitted."""
    ttl_minutes: int
    """Lifetime of the button in minutes, for `voice_call`. 1 to 43,200. Default: 10,080 (7 days)."""


TemplateButtonParameter: TypeAlias = (
    TemplateButtonParameterText
    | TemplateButtonParameterPayload
    | TemplateButtonParameterCouponCode
    | TemplateButtonParameterAction
    | TemplateButtonParameterTtlMinutes
)
"""A parameter of a template button.
If `payment_link_preview` is set: `text` is required.
"""


class TemplateButtonAction(TypedDict):
    """Action data of a template button."""

    thumbnail_product_retailer_id: NotRequired[str]
    """Retailer ID of the product that provides the thumbnail image. For `catalog` and `mpm`."""
    sections: NotRequired[Sequence[ProductSection]]
    """Product sections. Required for `mpm`. 1 to 10 sections, with at most 30 products in total."""
    flow_token: NotRequired[str]
    """Token of this flow session, returned with the completed flow. For `flow`. Default: `unused`."""
    flow_action_data: NotRequired[Mapping[str, Any]]
    """Input data of the first screen. For `flow`."""
    order_details: NotRequired[OrderDetails]
    """Order to review and pay. Required for `order_details`."""


class ProductSection(TypedDict):
    """A section of products."""

    product_items: Sequence[ProductItem]
    """Products of the section. At least one."""
    title: NotRequired[str]
    """Title of the section. At most 24 characters. Required if there are several sections."""


class ProductItem(TypedDict):
    """A product in a section."""

    product_retailer_id: str
    """Retailer ID of the product in the catalog."""


class OrderDetails(TypedDict):
    """An order with its amounts and payment options. All amounts are integers in hundredths of the currency.

    - At most one of `beneficiaries`, `shipping_info`.
    - The amounts add up: `subtotal` is the sum of the items, and `total_amount` is subtotal + tax + shipping -
      discount.
    - If `currency` is `INR`: `reference_id` has at most 35 characters.
    - If `shipping_info` is set: `order.items` has at most 1 item; `order.items.quantity` is at most 100.
    """

    reference_id: str
    """Reference ID of the order, unique for each message. Letters, digits, `_`, `-` and `.`. At most 35 characters in
    India, 60 in Brazil.
    """
    type: GoodsType
    """Type of the goods: digital or physical."""
    currency: OrderCurrency
    """Currency of all amounts."""
    total_amount: Amount
    """Total amount: subtotal + tax + shipping - discount."""
    order: OrderToPay
    """Items and amounts of the order."""
    payment_settings: NotRequired[Sequence[PaymentSetting]]
    """Payment options of the order."""
    payment_type: NotRequired[str]
    """Payment type of the older request format: `upi` in India, `br` in Brazil. Replaced by `payment_settings`."""
    payment_configuration: NotRequired[str]
    """Name of the payment configuration, with payment type `upi`. At most 60 characters."""
    preferred_payment_methods: NotRequired[Sequence[PreferredPaymentMethod]]
    """Preferred payment method in India, offered first. At most one."""
    beneficiaries: NotRequired[Sequence[Beneficiary]]
    """Beneficiaries: recipients of the delivery. For physical goods in India."""
    shipping_info: NotRequired[ShippingInfo]
    """Addresses to choose from, in checkout templates. Replaces `beneficiaries`. The list is empty if no address is
    known.
    """


GoodsType: TypeAlias = Literal["digital-goods", "physical-goods"] | str
"""Type of the goods: digital or physical.
Other values are accepted, too.

- `digital-goods`: Digital goods: no delivery address required.
- `physical-goods`: Physical goods: a delivery address is required.
"""


OrderCurrency: TypeAlias = Literal["INR", "BRL"] | str
"""Currency of an order, as an ISO 4217 code.
Other values are accepted, too.

- `INR`: Indian rupees (INR).
- `BRL`: Brazilian reais (BRL).
"""


class Amount(TypedDict):
    """An amount of money."""

    value: int
    """Amount multiplied by `offset`. At least 0."""
    offset: int
    """Factor of the value. Always 100."""


class OrderToPay(TypedDict):
    """Items and amounts of an order that is not paid yet.
    If `items.image` is set: `items` has at most 10 items, each with at most one of `image`, `retailer_id`;
    `catalog_id` is not allowed.
    """

    items: Sequence[OrderItem]
    """Items of the order. At least one; at most 10 if items have images."""
    subtotal: Amount
    """Subtotal: the sum of (`sale_amount`, or else `amount`) × `quantity` over all items."""
    tax: DescribedAmount
    """Taxes on the order."""
    shipping: NotRequired[DescribedAmount]
    """Shipping costs of the order."""
    discount: NotRequired[Discount]
    """Discount on the order."""
    catalog_id: NotRequired[str]
    """ID of the catalog that contains the items."""
    expiration: NotRequired[OrderExpiration]
    """Expiration of the order, after which it cannot be paid."""
    type: NotRequired[str]
    """Type of the order: `quick_pay` skips the review step."""
    status: NotRequired[Literal["pending"]]
    """Constant; may be omitted."""


class OrderItem(TypedDict):
    """An item of an order."""

    name: str
    """Name of the item. At most 60 characters."""
    amount: Amount
    """Regular price of one unit."""
    quantity: int
    """Number of units. At least 1."""
    sale_amount: NotRequired[Amount]
    """Sale price of one unit, if lower than the regular price."""
    retailer_id: NotRequired[str]
    """Retailer ID of the item in the catalog."""
    image: NotRequired[OrderImage]
    """Image of the item. Not allowed with `catalog_id`."""
    country_of_origin: NotRequired[str]
    """Country of origin. For items without a catalog, in India."""
    importer_name: NotRequired[str]
    """Name of the importer. For items without a catalog, in India."""
    importer_address: NotRequired[ImporterAddress]
    """Address of the importer. For items without a catalog, in India."""


class OrderImage(TypedDict):
    """Image of an order item."""

    link: str
    """Public `http` or `https` URL of the image."""


class ImporterAddress(TypedDict):
    """Address of the importer of an item."""

    address_line1: NotRequired[str]
    """Street and house number."""
    address_line2: NotRequired[str]
    """Second line of the address."""
    city: NotRequired[str]
    """City or town. At most 120 characters."""
    zone_code: NotRequired[str]
    """State, as a two-letter code."""
    postal_code: NotRequired[str]
    """Postal (ZIP) code."""
    country_code: NotRequired[str]
    """Country, as an ISO 3166-1 alpha-2 code."""


class DescribedAmount(TypedDict):
    """An amount of money with a description."""

    value: int
    """Amount multiplied by `offset`. At least 0."""
    offset: int
    """Factor of the value. Always 100."""
    description: NotRequired[str]
    """Description of the amount. At most 60 characters."""


class Discount(TypedDict):
    """Discount on an order."""

    value: int
    """Amount multiplied by `offset`. At least 0."""
    offset: int
    """Factor of the value. Always 100."""
    description: NotRequired[str]
    """Description of the discount. At most 60 characters."""
    discount_program_name: NotRequired[str]
    """Name of the discount program. At most 60 characters."""


class OrderExpiration(TypedDict):
    """Expiration of an order, after which it cannot be paid."""

    timestamp: str
    """Expiration time as text. Seconds since the Unix epoch. At least 300 s in the future; only the platform checks
    this (code 131009).
    """
    description: str
    """Description of the expiration, shown to the user. At most 120 characters."""


class PaymentSettingPaymentGateway(TypedDict):
    """Payment gateway, in India."""

    type: NotRequired[Literal["payment_gateway"]]
    """Type of the content; may be omitted."""
    payment_gateway: PaymentGateway
    """Payment gateway, in India."""


class PaymentSettingUpiIntentLink(TypedDict):
    """UPI app link, in India."""

    type: NotRequired[Literal["upi_intent_link"]]
    """Type of the content; may be omitted."""
    upi_intent_link: UpiIntentLink
    """UPI app link, in India."""


class PaymentSettingPaymentLink(TypedDict):
    """Link to a payment page."""

    type: NotRequired[Literal["payment_link"]]
    """Type of the content; may be omitted."""
    payment_link: PaymentLink
    """Link to a payment page."""


class PaymentSettingPixDynamicCode(TypedDict):
    """Dynamic Pix code, in Brazil."""

    type: NotRequired[Literal["pix_dynamic_code"]]
    """Type of the content; may be omitted."""
    pix_dynamic_code: PixDynamicCode
    """Dynamic Pix code, in Brazil."""


class PaymentSettingBoleto(TypedDict):
    """Boleto bank slip, in Brazil."""

    type: NotRequired[Literal["boleto"]]
    """Type of the content; may be omitted."""
    boleto: Boleto
    """Boleto bank slip, in Brazil."""


class PaymentSettingOffsiteCardPay(TypedDict):
    """Stored payment card, in Brazil."""

    type: NotRequired[Literal["offsite_card_pay"]]
    """Type of the content; may be omitted."""
    offsite_card_pay: OffsiteCardPay
    """Stored payment card, in Brazil."""


PaymentSetting: TypeAlias = (
    PaymentSettingPaymentGateway
    | PaymentSettingUpiIntentLink
    | PaymentSettingPaymentLink
    | PaymentSettingPixDynamicCode
    | PaymentSettingBoleto
    | PaymentSettingOffsiteCardPay
)
"""A payment option of an order."""


class PaymentGateway(TypedDict):
    """A payment gateway, in India."""

    type: PaymentGatewayType
    """Provider of the payment gateway."""
    configuration_name: str
    """Name of the payment configuration. At most 60 characters."""
    razorpay: NotRequired[Razorpay]
    """Data for Razorpay, if it is the provider."""
    payu: NotRequired[Payu]
    """Data for PayU, if it is the provider."""
    zaakpay: NotRequired[Zaakpay]
    """Data for Zaakpay, if it is the provider."""
    billdesk: NotRequired[Billdesk]
    """Data for BillDesk, if it is the provider."""
    enabled_payment_options: NotRequired[Sequence[str]]
    """Enabled payment options: `upi`, `web`."""
    preferred_payment_methods: NotRequired[Sequence[PreferredPaymentMethod]]
    """Preferred payment method, offered first. At most one."""


PaymentGatewayType: TypeAlias = Literal["billdesk", "razorpay", "payu", "zaakpay"] | str
"""Provider of a payment gateway.
Other values are accepted, too.

- `billdesk`: BillDesk payment gateway.
- `razorpay`: Razorpay payment gateway.
- `payu`: PayU payment gateway.
- `zaakpay`: Zaakpay payment gateway.
"""


class Razorpay(TypedDict):
    """Data for the payment gateway Razorpay."""

    receipt: NotRequired[str]
    """Receipt number of the business. At most 40 characters."""
    notes: NotRequired[Mapping[str, str]]
    """Notes by name. At most 15, each at most 256 characters."""


class Payu(TypedDict):
    """Data for the payment gateway PayU."""

    udf1: NotRequired[str]
    """User-defined field 1. At most 255 characters."""
    udf2: NotRequired[str]
    """User-defined field 2. At most 255 characters."""
    udf3: NotRequired[str]
    """User-defined field 3. At most 255 characters."""
    udf4: NotRequired[str]
    """User-defined field 4. At most 255 characters."""


class Zaakpay(TypedDict):
    """Data for the payment gateway Zaakpay."""

    extra1: NotRequired[str]
    """Extra field 1. At most 180 characters."""
    extra2: NotRequired[str]
    """Extra field 2. At most 180 characters."""


class Billdesk(TypedDict):
    """Data for the payment gateway BillDesk."""

    additional_info1: NotRequired[str]
    """Additional information 1. At most 120 characters."""
    additional_info2: NotRequired[str]
    """Additional information 2. At most 120 characters."""
    additional_info3: NotRequired[str]
    """Additional information 3. At most 120 characters."""
    additional_info4: NotRequired[str]
    """Additional information 4. At most 120 characters."""
    additional_info5: NotRequired[str]
    """Additional information 5. At most 120 characters."""
    additional_info6: NotRequired[str]
    """Additional information 6. At most 120 characters."""
    additional_info7: NotRequired[str]
    """Additional information 7. At most 120 characters."""


class PreferredPaymentMethod(TypedDict):
    """A payment method that is offered first."""

    method: str
    """Name of the payment method, such as `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred` or `mobikwik`."""


class UpiIntentLink(TypedDict):
    """A link that opens a UPI app."""

    link: str
    """UPI link, such as `upi://pay?pa=…`. Only the parameters `pa`, `pn`, `mc`, `purpose` and `tr` are allowed."""


class PaymentLink(TypedDict):
    """A link to a payment page."""

    uri: str
    """URL of the payment page."""
    success_url: NotRequired[str]
    """URL to open after a successful payment. In India only."""
    cancel_url: NotRequired[str]
    """URL to open after a canceled payment. In India only."""


class PixDynamicCode(TypedDict):
    """A dynamic Pix code for one order, in Brazil."""

    code: str
    """Pix code to pay the order."""
    merchant_name: str
    """Name of the merchant."""
    key: str
    """Pix key of the merchant."""
    key_type: PixKeyType
    """Type of the Pix key."""


PixKeyType: TypeAlias = Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"] | str
"""Type of a Pix key.
Other values are accepted, too.

- `CPF`: CPF, the tax number of a person.
- `CNPJ`: CNPJ, the tax number of a company.
- `EMAIL`: An email address.
- `PHONE`: A phone number.
- `EVP`: EVP, a random key.
"""


class Boleto(TypedDict):
    """A boleto (bank slip), in Brazil."""

    digitable_line: str
    """Digitable line of the boleto."""


class OffsiteCardPay(TypedDict):
    """A stored payment card, in Brazil."""

    last_four_digits: str
    """Last four digits of the card."""
    credential_id: str
    """ID of the stored card at the business."""


class Beneficiary(TypedDict):
    """Beneficiary of an order in India: recipient of the delivery."""

    name: str
    """Name of the beneficiary. At most 200 characters."""
    address_line1: str
    """Street and house number. At most 100 characters."""
    city: str
    """City or town."""
    state: str
    """State in India."""
    country: str
    """Country of the address: `India`."""
    postal_code: str
    """Postal code. Exactly 6 digits."""
    address_line2: NotRequired[str]
    """Second line of the address. At most 100 characters."""


class ShippingInfo(TypedDict):
    """Addresses to choose from, in checkout templates."""

    country: str
    """Country of the addresses: `IN`."""
    addresses: Sequence[ShippingAddress]
    """Addresses to choose from. Empty if no address is known."""


class ShippingAddress(TypedDict):
    """An address to choose, in checkout templates."""

    name: NotRequired[str]
    """Name of the recipient. At most 256 characters."""
    phone_number: NotRequired[str]
    """Phone number of the recipient. At most 12 characters."""
    address: NotRequired[str]
    """Street and other address details. At most 512 characters."""
    city: NotRequired[str]
    """City or town. At most 100 characters."""
    state: NotRequired[str]
    """State in India. At most 100 characters."""
    in_pin_code: NotRequired[str]
    """PIN code (postal code). At most 6 characters."""
    house_number: NotRequired[str]
    """House or apartment number. At most 8 characters."""
    floor_number: NotRequired[str]
    """Floor of the building. At most 10 characters."""
    tower_number: NotRequired[str]
    """Tower of the building. At most 8 characters."""
    building_name: NotRequired[str]
    """Name of the building. At most 128 characters."""
    landmark_area: NotRequired[str]
    """Landmark near the address. At most 128 characters."""


class TemplateOfferParameterLimitedTimeOffer(TypedDict):
    """Expiration of the offer."""

    type: NotRequired[Literal["limited_time_offer"]]
    """Type of the content; may be omitted."""
    limited_time_offer: OfferEnd
    """Expiration of the offer."""


TemplateOfferParameter: TypeAlias = TemplateOfferParameterLimitedTimeOffer
"""A parameter of a limited-time offer."""


class OfferEnd(TypedDict):
    """Expiration of a limited-time offer."""

    expiration_time_ms: int
    """Expiration time. Milliseconds since the Unix epoch."""


class TemplateCard(TypedDict):
    """Parameters of a carousel card."""

    card_index: int | str
    """Position of the card, from 0 to 9."""
    components: Sequence[TemplateCardComponent]
    """Components of the card with parameters."""


class TemplateCardComponentHeader(TemplateHeader):
    """Parameter of the card's header."""

    type: Literal["header"]
    """Type of the content."""


class TemplateCardComponentBody(TemplateBody):
    """Parameters of the card's body."""

    type: Literal["body"]
    """Type of the content."""


class TemplateCardComponentButton(TemplateButton):
    """Parameters of a card button."""

    type: Literal["button"]
    """Type of the content."""


TemplateCardComponent: TypeAlias = TemplateCardComponentHeader | TemplateCardComponentBody | TemplateCardComponentButton
"""A component of a carousel card, with the parameters of one part of the card."""


class TemplateTapTargetParameterTapTargetConfiguration(TypedDict):
    """Web page to open. Exactly one."""

    type: NotRequired[Literal["tap_target_configuration"]]
    """Type of the content; may be omitted."""
    tap_target_configuration: Sequence[TapTarget]
    """Web page to open. Exactly one."""


TemplateTapTargetParameter: TypeAlias = TemplateTapTargetParameterTapTargetConfiguration
"""A tap target parameter."""


class TapTarget(TypedDict):
    """Web page to open when the user taps the message."""

    url: str
    """URL of the web page."""
    title: str
    """Title of the web page."""


class TemplateOrderStatusParameterOrderStatus(TypedDict):
    """Reference to the order and its new status."""

    type: NotRequired[Literal["order_status"]]
    """Type of the content; may be omitted."""
    order_status: OrderStatusUpdate
    """Reference to the order and its new status."""


TemplateOrderStatusParameter: TypeAlias = TemplateOrderStatusParameterOrderStatus
"""An order status parameter."""


class OrderStatusUpdate(TypedDict):
    """Reference to an order and its new status."""

    reference_id: str
    """Reference ID of the order, as in the `order_details` message."""
    order: OrderProgress
    """New status of the order."""
    payment: NotRequired[OrderPayment]
    """New status of the payment, in Brazil."""


class OrderProgress(TypedDict):
    """Status of an order with a description."""

    status: OrderStage
    """Status of the order."""
    description: NotRequired[str]
    """Description of the status. At most 120 characters."""


OrderStage: TypeAlias = Literal["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"] | str
"""Status of an order.
Other values are accepted, too.

- `pending`: Pending: not processed yet.
- `processing`: Processing: in preparation.
- `partially-shipped`: Partially shipped: a part of the order is on its way.
- `shipped`: Shipped: on its way.
- `completed`: Completed: delivered to the user.
- `canceled`: Canceled. Not allowed for orders that are paid.
"""


class OrderPayment(TypedDict):
    """Status of a payment."""

    status: OrderPaymentStatus
    """Status of the payment."""
    timestamp: int
    """Time of the status. Seconds since the Unix epoch."""


OrderPaymentStatus: TypeAlias = Literal["pending", "captured", "failed"] | str
"""Status of a payment.
Other values are accepted, too.

- `pending`: Pending: not received yet.
- `captured`: Captured: payment received.
- `failed`: Failed: payment not received.
"""


class ReplyButtons(TypedDict):
    """A message with up to three reply buttons. The user's choice arrives as a `button_reply`."""

    body: InteractiveBody
    """Body text above the buttons."""
    action: ReplyButtonsAction
    """Buttons of the message."""
    header: NotRequired[InteractiveHeader]
    """Header: text, image, video or document."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class ListMessage(TypedDict):
    """A message with a button that opens a list of options. The user's choice arrives as a `list_reply`."""

    body: ListBody
    """Body text above the button."""
    action: ListAction
    """Options of the list."""
    header: NotRequired[TitleHeader]
    """Text header. List messages allow no other header."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class CtaUrlMessage(TypedDict):
    """A message with a URL button. No webhook is sent when the user taps the button.
    If `action.parameters.payment_link_preview` is `true`: `header` is not allowed.
    """

    body: InteractiveBody
    """Body text above the button."""
    action: CtaUrlAction
    """URL button of the message."""
    header: NotRequired[InteractiveHeader]
    """Header: text, image, video or document."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class FlowMessage(TypedDict):
    """A message with a button that opens a flow. The completed flow arrives as an `nfm_reply`."""

    body: InteractiveBody
    """Body text above the button."""
    action: FlowMessageAction
    """Flow button of the message."""
    header: NotRequired[InteractiveHeader]
    """Header: text, image, video or document."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class ProductMessage(TypedDict):
    """A message with one product of a catalog."""

    action: ProductAction
    """Product to show."""
    body: NotRequired[InteractiveBody]
    """Body text of the message."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class ProductListMessage(TypedDict):
    """A message with up to 30 products of a catalog. Unknown products are left out; if no product is known, the message
    fails.
    """

    header: TitleHeader
    """Text header of the message."""
    body: InteractiveBody
    """Body text above the products."""
    action: ProductListAction
    """Products to show."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class CatalogMessage(TypedDict):
    """A message with a button that opens the catalog."""

    body: InteractiveBody
    """Body text above the button."""
    action: CatalogAction
    """Catalog button of the message."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class LocationRequest(TypedDict):
    """A message with a button to share the location. The answer arrives as a `location` message."""

    body: InteractiveBody
    """Body text above the button."""
    action: LocationRequestAction
    """Button to share the location."""


class AddressMessage(TypedDict):
    """A message with an address form, for businesses and users in India. The answer arrives as an `nfm_reply`. If the
    user's app is too old, the message fails with code 1026.
    """

    body: InteractiveBody
    """Body text above the form."""
    action: AddressMessageAction
    """Address form of the message."""
    header: NotRequired[InteractiveHeader]
    """Header: text, image, video or document."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class ContactRequest(TypedDict):
    """A message with a button to share the phone number. The platform sets the label of the button. The answer arrives
    as a `contacts` message with the origin `contact_request`.
    """

    body: InteractiveBody
    """Body text above the button."""
    action: ContactRequestAction
    """Button to share the phone number."""


class CallPermissionRequest(TypedDict):
    """A request for permission to call the user. The answer arrives as a `call_permission_reply`. At most 1 request in
    24 hours and 2 in 7 days per user; a connected call resets both counts.
    """

    action: CallPermissionRequestAction
    """Button to grant or decline the permission."""
    body: NotRequired[InteractiveBody]
    """Body text above the button."""


class VoiceCallMessage(TypedDict):
    """A message with a button that calls the business."""

    body: InteractiveBody
    """Body text above the button."""
    action: VoiceCallAction
    """Call button of the message."""


class CarouselMessage(TypedDict):
    """A carousel message: cards side by side, below a body text."""

    body: InteractiveBody
    """Body text above the cards."""
    action: CarouselAction
    """Cards of the carousel."""


class OrderDetailsMessage(TypedDict):
    """A message with an order to review and pay. Available in India and Brazil."""

    body: InteractiveBody
    """Body text above the order."""
    action: OrderDetailsAction
    """Order of the message."""
    header: NotRequired[OrderHeader]
    """Header image of the message."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class OrderStatusMessage(TypedDict):
    """A status update of an order sent earlier with `order_details`. An invalid transition fails with code 2046, an
    impossible cancellation with code 2047.
    """

    body: InteractiveBody
    """Body text above the status."""
    action: OrderStatusAction
    """Status of the order."""
    footer: NotRequired[InteractiveFooter]
    """Footer below the body."""


class InteractiveButton(ReplyButtons):
    """Up to three reply buttons."""

    type: Literal["button"]
    """Type of the content."""


class InteractiveList(ListMessage):
    """List of options, behind a button."""

    type: Literal["list"]
    """Type of the content."""


class InteractiveCtaUrl(CtaUrlMessage):
    """URL button, which opens a web page."""

    type: Literal["cta_url"]
    """Type of the content."""


class InteractiveFlow(FlowMessage):
    """Flow, behind a button."""

    type: Literal["flow"]
    """Type of the content."""


class InteractiveProduct(ProductMessage):
    """Single product of a catalog."""

    type: Literal["product"]
    """Type of the content."""


class InteractiveProductList(ProductListMessage):
    """List of up to 30 products of a catalog."""

    type: Literal["product_list"]
    """Type of the content."""


class InteractiveCatalogMessage(CatalogMessage):
    """Product catalog, behind a button."""

    type: Literal["catalog_message"]
    """Type of the content."""


class InteractiveLocationRequestMessage(LocationRequest):
    """Request for the user's location."""

    type: Literal["location_request_message"]
    """Type of the content."""


class InteractiveAddressMessage(AddressMessage):
    """Request for an address, in India."""

    type: Literal["address_message"]
    """Type of the content."""


class InteractiveRequestContactInfo(ContactRequest):
    """Request for the user's phone number."""

    type: Literal["request_contact_info"]
    """Type of the content."""


class InteractiveCallPermissionRequest(CallPermissionRequest):
    """Request for permission to call the user."""

    type: Literal["call_permission_request"]
    """Type of the content."""


class InteractiveVoiceCall(VoiceCallMessage):
    """Button that calls the business."""

    type: Literal["voice_call"]
    """Type of the content."""


class InteractiveCarousel(CarouselMessage):
    """Carousel of cards, side by side."""

    type: Literal["carousel"]
    """Type of the content."""


class InteractiveOrderDetails(OrderDetailsMessage):
    """Order details with payment, in India and Brazil."""

    type: Literal["order_details"]
    """Type of the content."""


class InteractiveOrderStatus(OrderStatusMessage):
    """Status update of an order sent earlier with `order_details`."""

    type: Literal["order_status"]
    """Type of the content."""


Interactive: TypeAlias = (
    InteractiveButton
    | InteractiveList
    | InteractiveCtaUrl
    | InteractiveFlow
    | InteractiveProduct
    | InteractiveProductList
    | InteractiveCatalogMessage
    | InteractiveLocationRequestMessage
    | InteractiveAddressMessage
    | InteractiveRequestContactInfo
    | InteractiveCallPermissionRequest
    | InteractiveVoiceCall
    | InteractiveCarousel
    | InteractiveOrderDetails
    | InteractiveOrderStatus
)
"""Content of an interactive message, by type."""


class InteractiveBody(TypedDict):
    """Body of an interactive message."""

    text: str
    """Text of the body. 1 to 1,024 characters."""


class ReplyButtonsAction(TypedDict):
    """Buttons of a message with reply buttons."""

    buttons: Sequence[ReplyButton]
    """Buttons of the message. 1 to 3, with unique IDs and titles.
    With Direct Send: up to 10 buttons, if one or two URL buttons come first.
    """


class ReplyButtonReply(TypedDict):
    """Reply button, which sends its ID to the business."""

    type: NotRequired[Literal["reply"]]
    """Type of the content; may be omitted."""
    reply: ReplyOption
    """Reply button, which sends its ID to the business."""


class ReplyButtonCtaUrl(TypedDict):
    """URL button, which opens a web page. Direct Send only."""

    type: NotRequired[Literal["cta_url"]]
    """Type of the content; may be omitted."""
    cta_url: CtaUrlParameters
    """URL button, which opens a web page. Direct Send only."""


ReplyButton: TypeAlias = ReplyButtonReply | ReplyButtonCtaUrl
"""A button of a message with reply buttons."""


class ReplyOption(TypedDict):
    """ID and title of a reply button."""

    id: str
    """ID of the button, returned when the user taps it. 1 to 256 characters. No leading or trailing spaces."""
    title: str
    """Title of the button. 1 to 20 characters, without formatting."""


class CtaUrlParameters(TypedDict):
    """Label and URL of a URL button."""

    display_text: str
    """Label of the button. 1 to 20 characters."""
    url: str
    """URL of the web page."""
    payment_link_preview: NotRequired[bool]
    """Shows a payment preview of the link. Available in India, for enabled accounts. Not allowed with a header."""


class _InteractiveHeader(TypedDict):
    """Keys of every form of `InteractiveHeader`."""

    sub_text: NotRequired[str]
    """Subtitle below a text header. At most 60 characters. Documented in the platform's OpenAPI file only."""


class InteractiveHeaderText(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["text"]]
    """Type of the content; may be omitted."""
    text: str
    """Text header. 1 to 60 characters, without formatting."""


class InteractiveHeaderImage(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["image"]]
    """Type of the content; may be omitted."""
    image: HeaderMedia
    """Image in the header."""


class InteractiveHeaderVideo(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["video"]]
    """Type of the content; may be omitted."""
    video: HeaderMedia
    """Video in the header."""


class InteractiveHeaderDocument(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["document"]]
    """Type of the content; may be omitted."""
    document: HeaderDocument
    """Document in the header."""


InteractiveHeader: TypeAlias = (
    InteractiveHeaderText
    | InteractiveHeaderImage
    | InteractiveHeaderVideo
    | InteractiveHeaderDocument
)
"""Header of an interactive message."""


class InteractiveFooter(TypedDict):
    """Footer of an interactive message."""

    text: str
    """Text of the footer. 1 to 60 characters."""


class ListBody(TypedDict):
    """Body of a list message."""

    text: str
    """Text of the body. 1 to 4,096 characters."""


class ListAction(TypedDict):
    """Button and options of a list message."""

    button: str
    """Label of the button that opens the list. 1 to 20 characters."""
    sections: Sequence[ListSection]
    """Sections of the list. 1 to 10, with at most 10 rows in total. Each needs a title if there are several. Row IDs
    are unique across all sections.
    Each section has a title if there are several.
    """


class ListSection(TypedDict):
    """A section of a list message."""

    rows: Sequence[ListRow]
    """Rows of the section. At least one."""
    title: NotRequired[str]
    """Title of the section. At most 24 characters. Required if there are several sections."""


class ListRow(TypedDict):
    """A row (option) of a list message."""

    id: str
    """ID of the row, returned when the user chooses it. 1 to 200 characters, unique in the list."""
    title: str
    """Title of the row. 1 to 24 characters."""
    description: NotRequired[str]
    """Description below the title. At most 72 characters."""


class TitleHeader(TypedDict):
    """Text header of a message that allows no other header."""

    text: str
    """Text of the header. 1 to 60 characters, without formatting."""
    sub_text: NotRequired[str]
    """Subtitle below the text. At most 60 characters. Documented in the platform's OpenAPI file only."""
    type: NotRequired[Literal["text"]]
    """Constant; may be omitted."""


class CtaUrlAction(TypedDict):
    """URL button of a message."""

    parameters: CtaUrlParameters
    """Label and URL of the button."""
    name: NotRequired[Literal["cta_url"]]
    """Constant; may be omitted."""


class FlowMessageAction(TypedDict):
    """Flow button of a message."""

    parameters: FlowMessageParameters
    """Flow to open and its first screen."""
    name: NotRequired[Literal["flow"]]
    """Constant; may be omitted."""


class _FlowMessageParameters(TypedDict):
    """Keys of every form of `FlowMessageParameters`."""

    flow_cta: str
    """Label of the button. 1 to 30 characters; at most 20 recommended.
    No emoji allowed.
    """
    mode: NotRequired[FlowMode]
    """Publication state of the flow. Default: `published`."""
    flow_token: NotRequired[str]
    """Token of this flow session, returned with the completed flow and sent to the endpoint of the business. Default:
    `unused`.
    """
    flow_action: NotRequired[FlowAction]
    """First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`."""
    flow_action_payload: NotRequired[FlowActionPayload]
    """First screen of the flow. Only with `navigate`."""
    flow_message_version: NotRequired[Literal["3"]]
    """Constant; may be omitted."""


class FlowMessageParametersByFlowId(_FlowMessageParameters):
    """One form of `FlowMessageParameters`."""

    flow_id: str
    """ID of the flow."""


class FlowMessageParametersByFlowName(_FlowMessageParameters):
    """One form of `FlowMessageParameters`."""

    flow_name: str
    """Name of the flow, instead of `flow_id`."""


FlowMessageParameters: TypeAlias = FlowMessageParametersByFlowId | FlowMessageParametersByFlowName
"""Flow to open and its first screen.
If `flow_action` is not `navigate`: `flow_action_payload` is not allowed.
"""


FlowMode: TypeAlias = Literal["published", "draft"] | str
"""Publication state of a flow.
Other values are accepted, too.

- `published`: Published and available to users.
- `draft`: Draft, for tests only.
"""


FlowAction: TypeAlias = Literal["navigate", "data_exchange"] | str
"""First action of a flow.
Other values are accepted, too.

- `navigate`: Navigate to the screen in the message.
- `data_exchange`: Request the first screen from the endpoint of the business.
"""


class FlowActionPayload(TypedDict):
    """First screen of a flow."""

    screen: NotRequired[str]
    """ID of the screen, which must be an entry screen. Default: `FIRST_ENTRY_SCREEN`."""
    data: NotRequired[Mapping[str, Any]]
    """Input data of the screen. At least one key."""


class ProductListAction(TypedDict):
    """Products of a catalog, in sections."""

    catalog_id: str
    """ID of the catalog."""
    sections: Sequence[ProductSection]
    """Sections of the list. 1 to 10, with at most 30 products in total. Each needs a title if there are several.
    Each section has a title if there are several.
    """


class CatalogAction(TypedDict):
    """Catalog button of a message."""

    parameters: NotRequired[CatalogParameters]
    """Thumbnail of the catalog."""
    name: NotRequired[Literal["catalog_message"]]
    """Constant; may be omitted."""


class CatalogParameters(TypedDict):
    """Thumbnail of a catalog message."""

    thumbnail_product_retailer_id: NotRequired[str]
    """Retailer ID of the product that provides the thumbnail image. Default: the first product of the catalog."""


class LocationRequestAction(TypedDict):
    """Button to share the location."""

    name: NotRequired[Literal["send_location"]]
    """Constant; may be omitted."""


class AddressMessageAction(TypedDict):
    """Address form of a message."""

    parameters: AddressMessageParameters
    """Country and prefilled values of the form."""
    name: NotRequired[Literal["address_message"]]
    """Constant; may be omitted."""


class AddressMessageParameters(TypedDict):
    """Country and prefilled values of an address form."""

    country: str
    """Country of the address: `IN`."""
    values: NotRequired[IndianAddress]
    """Prefilled values of the form."""
    saved_addresses: NotRequired[Sequence[SavedAddress]]
    """Saved addresses to choose from."""
    validation_errors: NotRequired[Mapping[str, str]]
    """Validation errors of the previous answer: error text by field name."""


class IndianAddress(TypedDict):
    """An address in India."""

    name: NotRequired[str]
    """Name of the recipient."""
    phone_number: NotRequired[str]
    """Phone number of the recipient."""
    in_pin_code: NotRequired[str]
    """PIN code (postal code). At most 6 characters."""
    house_number: NotRequired[str]
    """House or apartment number."""
    floor_number: NotRequired[str]
    """Floor of the building."""
    tower_number: NotRequired[str]
    """Tower of the building."""
    building_name: NotRequired[str]
    """Name of the building."""
    address: NotRequired[str]
    """Street and other address details."""
    landmark_area: NotRequired[str]
    """Landmark near the address."""
    city: NotRequired[str]
    """City or town."""
    state: NotRequired[str]
    """State in India."""


class SavedAddress(TypedDict):
    """A saved address that the user can choose."""

    id: str
    """ID of the address, returned when the user chooses it."""
    value: IndianAddress
    """Address to show."""


class ContactRequestAction(TypedDict):
    """Button to share the phone number."""

    name: NotRequired[Literal["request_contact_info"]]
    """Constant; may be omitted."""


class CallPermissionRequestAction(TypedDict):
    """Button to grant or decline the call permission."""

    name: NotRequired[Literal["call_permission_request"]]
    """Constant; may be omitted."""


class VoiceCallAction(TypedDict):
    """Button that calls the business."""

    parameters: NotRequired[VoiceCallParameters]
    """Label and lifetime of the button."""
    name: NotRequired[Literal["voice_call"]]
    """Constant; may be omitted."""


class VoiceCallParameters(TypedDict):
    """Label and lifetime of a call button."""

    display_text: NotRequired[str]
    """Label of the button. At most 20 characters. Default: "Call Now"."""
    ttl_minutes: NotRequired[int]
    """Lifetime of the button in minutes. 1 to 43,200. Default: 10,080 (7 days)."""
    payload: NotRequired[str]
    """Custom data, returned in the webhooks of the call as `cta_payload`. At most 512 characters."""


class CarouselAction(TypedDict):
    """Cards of a carousel message."""

    cards: Sequence[CarouselCard]
    """Cards of the carousel. 2 to 10, all with the same elements.
    All cards show products of the same catalog, or all have the same type and number of buttons.
    """


class ProductCard(TypedDict):
    """A product card of a carousel."""

    card_index: int
    """Position of the card, from 0 to 9."""
    action: ProductCardAction
    """Product of the card. All cards use the same catalog."""


class MediaCard(TypedDict):
    """A media card of a carousel: image or video, with buttons."""

    card_index: int
    """Position of the card, from 0 to 9."""
    header: CardHeader
    """Header of the card: image or video."""
    action: MediaCardAction
    """Action of the card: one URL button, or quick reply buttons."""
    body: NotRequired[CardBody]
    """Body text below the header."""


class CarouselCardProduct(ProductCard):
    """Product card, from a catalog."""

    type: Literal["product"]
    """Type of the content."""


class CarouselCardCtaUrl(MediaCard):
    """Media card: image or video, with text and buttons."""

    type: Literal["cta_url"]
    """Type of the content."""


CarouselCard: TypeAlias = CarouselCardProduct | CarouselCardCtaUrl
"""A card of a carousel: a product card or a media card."""


class ProductCardAction(TypedDict):
    """Product shown on a card."""

    product_retailer_id: str
    """Retailer ID of the product in the catalog."""
    catalog_id: str
    """ID of the catalog."""


class CardHeaderImage(TypedDict):
    """Image in the header."""

    type: NotRequired[Literal["image"]]
    """Type of the content; may be omitted."""
    image: CardMedia
    """Image in the header."""


class CardHeaderVideo(TypedDict):
    """Video in the header."""

    type: NotRequired[Literal["video"]]
    """Type of the content; may be omitted."""
    video: CardMedia
    """Video in the header."""


CardHeader: TypeAlias = CardHeaderImage | CardHeaderVideo
"""Header of a media card."""


class CardMedia(TypedDict):
    """Image or video of a card."""

    link: str
    """Public `http` or `https` URL of the file."""


class _MediaCardAction(TypedDict):
    """Keys of every form of `MediaCardAction`."""

    name: NotRequired[str]
    """Name of the action: `cta_url`, required with `parameters`."""


class MediaCardActionByParameters(_MediaCardAction):
    """One form of `MediaCardAction`."""

    parameters: CtaUrlParameters
    """Label and URL of the URL button."""


class MediaCardActionByButtons(_MediaCardAction):
    """One form of `MediaCardAction`."""

    buttons: Sequence[CardButton]
    """Quick reply buttons. 1 to 3."""


MediaCardAction: TypeAlias = MediaCardActionByParameters | MediaCardActionByButtons
"""Buttons of a media card: one URL button (`parameters`), or quick reply buttons (`buttons`).
If `parameters` is set: `name` must be `cta_url`.
"""


class CardButtonQuickReply(TypedDict):
    """Quick reply button, which sends its ID to the business."""

    type: NotRequired[Literal["quick_reply"]]
    """Type of the content; may be omitted."""
    quick_reply: CardReply
    """Quick reply button, which sends its ID to the business."""


CardButton: TypeAlias = CardButtonQuickReply
"""A button of a media card."""


class CardReply(TypedDict):
    """ID and title of a quick reply button."""

    id: str
    """ID of the button, returned when the user taps it. 1 to 20 characters."""
    title: str
    """Title of the button. 1 to 20 characters."""


class CardBody(TypedDict):
    """Body of a media card."""

    text: str
    """Text of the card. 1 to 160 characters. At most 2 line breaks."""


class OrderDetailsAction(TypedDict):
    """Order of a message, to review and pay."""

    parameters: OrderDetails
    """Order, amounts and payment options."""
    name: NotRequired[Literal["review_and_pay"]]
    """Constant; may be omitted."""


class OrderHeaderImage(TypedDict):
    """Image in the header."""

    type: NotRequired[Literal["image"]]
    """Type of the content; may be omitted."""
    image: HeaderMedia
    """Image in the header."""


OrderHeader: TypeAlias = OrderHeaderImage
"""Header of an order details message."""


class OrderStatusAction(TypedDict):
    """Status of an order in a message."""

    parameters: OrderStatusUpdate
    """Reference to the order and its new status."""
    name: NotRequired[Literal["review_order"]]
    """Constant; may be omitted."""


class ContactCard(TypedDict):
    """A contact card."""

    name: ContactName
    """Name of the contact."""
    phones: NotRequired[Sequence[ContactPhone]]
    """Phone numbers of the contact."""
    emails: NotRequired[Sequence[ContactEmail]]
    """Email addresses of the contact."""
    addresses: NotRequired[Sequence[ContactAddress]]
    """Postal addresses of the contact."""
    org: NotRequired[ContactOrg]
    """Organization of the contact."""
    urls: NotRequired[Sequence[ContactUrl]]
    """Websites of the contact."""
    birthday: NotRequired[str]
    """Birthday in the format `YYYY-MM-DD`, such as `1999-01-23`."""


class ContactName(TypedDict):
    """Name on a contact card."""

    formatted_name: str
    """Full name, as displayed."""
    first_name: NotRequired[str]
    """First (given) name."""
    last_name: NotRequired[str]
    """Last (family) name."""
    middle_name: NotRequired[str]
    """Middle name or names."""
    prefix: NotRequired[str]
    """Name prefix, such as `Dr.`"""
    suffix: NotRequired[str]
    """Name suffix, such as `Esq.`"""


class ContactPhone(TypedDict):
    """Phone number on a contact card."""

    phone: NotRequired[str]
    """Phone number to display."""
    type: NotRequired[str]
    """Label of the phone number, such as `WORK`, `HOME` or `iPhone`."""
    wa_id: NotRequired[str]
    """WhatsApp ID of the contact. If set, the card offers to message the contact; otherwise to invite them to WhatsApp.
    """


class ContactEmail(TypedDict):
    """Email address on a contact card."""

    email: NotRequired[str]
    """Email address to display."""
    type: NotRequired[str]
    """Label of the email address, such as `WORK` or `HOME`."""


class ContactAddress(TypedDict):
    """Postal address on a contact card."""

    street: NotRequired[str]
    """Street and house number."""
    city: NotRequired[str]
    """City or town."""
    state: NotRequired[str]
    """State or province, as a two-letter code where one exists."""
    zip: NotRequired[str]
    """Postal (ZIP) code."""
    country: NotRequired[str]
    """Name of the country."""
    country_code: NotRequired[str]
    """Country, as an ISO 3166-1 alpha-2 code."""
    type: NotRequired[str]
    """Label of the address, such as `WORK` or `HOME`."""


class ContactOrg(TypedDict):
    """Organization on a contact card."""

    company: NotRequired[str]
    """Name of the company."""
    department: NotRequired[str]
    """Department of the company."""
    title: NotRequired[str]
    """Job title of the contact."""


class ContactUrl(TypedDict):
    """Website on a contact card."""

    url: NotRequired[str]
    """URL of the website."""
    type: NotRequired[str]
    """Label of the website, such as `WORK` or `HOME`."""


class Reaction(TypedDict):
    """A reaction to a message of the chat. The message must be at most 30 days old. The only status of a reaction is
    `sent`.
    """

    message_id: str
    """ID of the message to react to."""
    emoji: str
    """Emoji of the reaction. One emoji, or an empty string. An empty string removes the reaction."""


class Pin(TypedDict):
    """Pin or unpin of a group message. A group has at most 3 pinned messages; a new pin replaces the oldest.
    If `type` is `pin`: `expiration_days` is required.
    """

    type: PinKind
    """Action: pin or unpin."""
    message_id: str
    """ID of the message to pin or unpin."""
    expiration_days: NotRequired[int | str]
    """Duration of the pin in days, 1 to 30. Required to pin."""


PinKind: TypeAlias = Literal["pin", "unpin"] | str
"""Action on the pin of a message.
Other values are accepted, too.

- `pin`: Pin the message.
- `unpin`: Unpin the message.
"""


class ReplyTo(TypedDict):
    """Reference to a message that another message replies to."""

    message_id: str
    """ID of the message."""


DirectSendCategory: TypeAlias = Literal["utility", "authentication"] | str
"""Category of a Direct Send message.
Other values are accepted, too.

- `utility`: Utility: an update that the user requested or agreed to, such as an order status.
- `authentication`: Authentication: a one-time password. Text only, to phone numbers only.
"""


class DirectSendConfig(TypedDict):
    """Options of the template that the platform creates for a Direct Send message."""

    template_name: str
    """Name of the template. At most 512 lowercase letters, digits and underscores. `utility` only."""


class MarkRead(TypedDict):
    """Parameters of `messages.mark_read` as one mapping: `wa.messages.mark_read(**{…})`.

    Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator.
    """

    message_id: str
    """ID of the message, from the webhook."""
    typing_indicator: NotRequired[Typing]
    """Typing indicator, shown until the next message. At most 25 s."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    status: NotRequired[Literal["read"]]
    """Constant; may be omitted."""


class Typing(TypedDict):
    """Typing indicator, shown while the business prepares a message."""

    type: TypingKind
    """Type of the indicator."""


TypingKind: TypeAlias = Literal["text"] | str
"""Type of a typing indicator.
Other values are accepted, too.

- `text`: Typing a text.
"""


class SendEncryptedMessage(TypedDict):
    """Parameters of `messages.send_encrypted` as one mapping: `wa.messages.send_encrypted(**{…})`.

    Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
    response is encrypted too; error responses are not.
    """

    encrypted_contents: str
    """Message body as a JWE in compact form, encrypted with the platform's key (`settings.get`)."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
