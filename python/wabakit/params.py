# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""What is sent, in the platform's own names."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class Readable(Protocol):
    """Something that bytes are read from, as an open file."""

    def read(self) -> bytes: ...


File: TypeAlias = bytes | bytearray | memoryview | str | PathLike[str] | Readable
"""A file: its bytes, something to read them from, or its path, which may be text."""


class SendMessage(TypedDict):
    """The parameters of `messages.send`, as one mapping: `wa.messages.send(**{…})`.

    Send a message to a person or a group.

    An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook.
    Outside the customer service window (24 hours from the person's last message) only templates pass. There is no
    idempotency key: sending twice is two messages.

    - A reaction has no `context`.
    - Groups don't get interactive messages.
    - Messages are pinned in groups only.
    - `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send:
      they need a `category`.
    - Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
    - In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no
      `direct_send_config`.
    - A template with a `gif` on top goes by `marketing_messages.send` only.
    """

    to: NotRequired[str]
    """A phone number with `+` and its country code (without them the platform takes your own country's); or a group's
    id, with `recipient_type: "group"`.
    """
    recipient: NotRequired[str]
    """Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins."""
    recipient_type: NotRequired[RecipientType]
    """Whether `to` names a person (as it does unless told) or a group."""
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
    """Which of the contents it has."""
    text: NotRequired[TextBody]
    """Text."""
    image: NotRequired[ImageMedia]
    """A picture."""
    video: NotRequired[VideoMedia]
    """A video."""
    audio: NotRequired[AudioMedia]
    """A voice message or other sound."""
    document: NotRequired[DocumentMedia]
    """A file."""
    sticker: NotRequired[StickerMedia]
    """A sticker."""
    location: NotRequired[LocationPin]
    """A place on the map."""
    template: NotRequired[TemplateMessage]
    """A message that was approved beforehand, filled in."""
    interactive: NotRequired[Interactive]
    """Something to choose, fill in or pay."""
    contacts: NotRequired[Sequence[ContactCard]]
    """Contact cards: 1 to 257, though fewer is better."""
    reaction: NotRequired[Reaction]
    """An emoji on a message, or its removal."""
    pin: NotRequired[Pin]
    """A group's message pinned, or no longer."""
    context: NotRequired[ReplyTo]
    """The message that this one answers, quoted above it."""
    biz_opaque_callback_data: NotRequired[str]
    """Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it."""
    recipient_identity_key_hash: NotRequired[str]
    """Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code
    137000.
    """
    messaging_account_id: NotRequired[str]
    """Which messaging account pays, where the app has several on this number."""
    category: NotRequired[DirectSendCategory]
    """Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
    """
    ttl_seconds: NotRequired[int]
    """With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days
    unless told), 30 to 900 for `authentication` (600 unless told).
    """
    direct_send_config: NotRequired[DirectSendConfig]
    """With Direct Send: more about the template that the platform makes of it."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


RecipientType: TypeAlias = Literal["individual", "group"] | str
"""Whether `to` names a person or a group. Values that aren't listed pass too.

- `individual`: A person.
- `group`: A group.
"""


class TextBody(TypedDict):
    """Text, with WhatsApp's markdown, and a preview of its first link if you wish."""

    body: str
    """1 to 4096 characters."""
    preview_url: NotRequired[bool]
    """Show a preview of the first link, which must begin with `http://` or `https://`."""


class _ImageMedia(TypedDict):
    """What each `ImageMedia` has."""

    caption: NotRequired[str]
    """Text below the picture, up to 1024 characters."""


class ImageMediaById(_ImageMedia):
    """One form of `ImageMedia`."""

    id: str
    """The id of an upload."""


class ImageMediaByLink(_ImageMedia):
    """One form of `ImageMedia`."""

    link: str
    """A public `http` or `https` URL."""


ImageMedia: TypeAlias = ImageMediaById | ImageMediaByLink
"""A picture: JPEG or PNG, up to 5 MB. By the id of an upload (faster), or by a public link that the platform fetches
and keeps for ten minutes.
"""


class _VideoMedia(TypedDict):
    """What each `VideoMedia` has."""

    caption: NotRequired[str]
    """Text below the video, up to 1024 characters."""


class VideoMediaById(_VideoMedia):
    """One form of `VideoMedia`."""

    id: str
    """The id of an upload."""


class VideoMediaByLink(_VideoMedia):
    """One form of `VideoMedia`."""

    link: str
    """A public `http` or `https` URL."""


VideoMedia: TypeAlias = VideoMediaById | VideoMediaByLink
"""A video: MP4 or 3GPP with H.264 and AAC, up to 16 MB. By the id of an upload (faster), or by a public link that the
platform fetches and keeps for ten minutes.
"""


class _AudioMedia(TypedDict):
    """What each `AudioMedia` has."""

    voice: NotRequired[bool]
    """A voice message: OGG with the OPUS codec, mono; up to 512 KB it shows a play button. A status `played` follows.
    """


class AudioMediaById(_AudioMedia):
    """One form of `AudioMedia`."""

    id: str
    """The id of an upload."""


class AudioMediaByLink(_AudioMedia):
    """One form of `AudioMedia`."""

    link: str
    """A public `http` or `https` URL."""


AudioMedia: TypeAlias = AudioMediaById | AudioMediaByLink
"""Sound: AAC, AMR, MP3, MP4 or OGG, up to 16 MB. By the id of an upload (faster), or by a public link that the platform
fetches and keeps for ten minutes.
"""


class _DocumentMedia(TypedDict):
    """What each `DocumentMedia` has."""

    caption: NotRequired[str]
    """Text below the file, up to 1024 characters."""
    filename: NotRequired[str]
    """Its name, with the extension that decides on the icon."""


class DocumentMediaById(_DocumentMedia):
    """One form of `DocumentMedia`."""

    id: str
    """The id of an upload."""


class DocumentMediaByLink(_DocumentMedia):
    """One form of `DocumentMedia`."""

    link: str
    """A public `http` or `https` URL."""


DocumentMedia: TypeAlias = DocumentMediaById | DocumentMediaByLink
"""A file of any kind that the platform takes, up to 100 MB. By the id of an upload (faster), or by a public link that
the platform fetches and keeps for ten minutes.
"""


class StickerMediaById(TypedDict):
    """One form of `StickerMedia`."""

    id: str
    """The id of an upload."""


class StickerMediaByLink(TypedDict):
    """One form of `StickerMedia`."""

    link: str
    """A public `http` or `https` URL."""


StickerMedia: TypeAlias = StickerMediaById | StickerMediaByLink
"""A sticker: WebP of 512 × 512 pixels, up to 100 KB, or 500 KB if it moves. By the id of an upload (faster), or by a
public link that the platform fetches and keeps for ten minutes.
"""


class LocationPin(TypedDict):
    """A place on the map."""

    latitude: float | str
    """In degrees, from -90 to 90."""
    longitude: float | str
    """In degrees, from -180 to 180."""
    name: NotRequired[str]
    """What is there."""
    address: NotRequired[str]
    """Its address."""


class TemplateMessage(TypedDict):
    """A template, filled in."""

    name: str
    """The template's name: up to 512 lower-case letters, digits and underscores."""
    language: TemplateLanguage
    """The language to send it in."""
    components: NotRequired[Sequence[TemplateComponent]]
    """The parts that have something to fill in. Their number and kinds must be the template's (else code 132000 or
    132012).
    """


class TemplateLanguage(TypedDict):
    """A template's language."""

    code: str
    """As in `en` or `en_US`."""
    policy: NotRequired[str]
    """`deterministic`, the only one there is."""


class TemplateHeader(TypedDict):
    """What fills the header."""

    parameters: Sequence[TemplateHeaderParameter]
    """One value."""


class TemplateBody(TypedDict):
    """What fills the text."""

    parameters: Sequence[TemplateParameter]
    """A value for each of the template's parameters: in their order, or by their names.
    All parameters have a name, or none has.
    """


class TemplateButton(TypedDict):
    """What fills a button.

    - A button has its place in `index`, but for `voice_call`.
    - The value fits the kind of button.
    - One value, but for `voice_call`; the payload of a `quick_reply` has at most 256 characters.
    - The action of `mpm` has `sections`, that of `order_details` a bill.
    """

    sub_type: TemplateButtonType
    """The kind of button."""
    parameters: Sequence[TemplateButtonParameter]
    """Its value; two for `voice_call`."""
    index: NotRequired[int | str]
    """Its place among the template's buttons, from 0 to 9. Required but for `voice_call`."""


class TemplateOffer(TypedDict):
    """When an offer ends."""

    parameters: Sequence[TemplateOfferParameter]
    """One value."""


class TemplateCarousel(TypedDict):
    """What fills the cards."""

    cards: Sequence[TemplateCard]
    """2 to 10 cards: as many as the template has.
    No two cards have a bill with the same `reference_id`.
    """


class TemplateTapTarget(TypedDict):
    """Where a tap on the message leads."""

    parameters: Sequence[TemplateTapTargetParameter]
    """One value."""


class TemplateOrderStatus(TypedDict):
    """News of an order."""

    parameters: Sequence[TemplateOrderStatusParameter]
    """One value."""


class TemplateComponentHeader(TemplateHeader):
    """The header's."""

    type: Literal["header"]


class TemplateComponentBody(TemplateBody):
    """The text's."""

    type: Literal["body"]


class TemplateComponentButton(TemplateButton):
    """A button's."""

    type: Literal["button"]


class TemplateComponentLimitedTimeOffer(TemplateOffer):
    """When an offer ends."""

    type: Literal["limited_time_offer"]


class TemplateComponentCarousel(TemplateCarousel):
    """The cards'."""

    type: Literal["carousel"]


class TemplateComponentTapTargetConfiguration(TemplateTapTarget):
    """Where a tap on the message leads."""

    type: Literal["tap_target_configuration"]


class TemplateComponentOrderStatus(TemplateOrderStatus):
    """News of an order."""

    type: Literal["order_status"]


TemplateComponent: TypeAlias = (
    TemplateComponentHeader
    | TemplateComponentBody
    | TemplateComponentButton
    | TemplateComponentLimitedTimeOffer
    | TemplateComponentCarousel
    | TemplateComponentTapTargetConfiguration
    | TemplateComponentOrderStatus
)
"""A part of a template that has something to fill in."""


class _TemplateHeaderParameter(TypedDict):
    """What each `TemplateHeaderParameter` has."""

    parameter_name: NotRequired[str]
    """The parameter's name, in templates that name theirs: lower-case letters and underscores."""


class TemplateHeaderParameterText(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["text"]]
    """May be left out."""
    text: str
    """Text: the header has 60 characters in all."""


class TemplateHeaderParameterImage(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["image"]]
    """May be left out."""
    image: HeaderMedia
    """A picture."""


class TemplateHeaderParameterVideo(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["video"]]
    """May be left out."""
    video: HeaderMedia
    """A video."""


class TemplateHeaderParameterDocument(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["document"]]
    """May be left out."""
    document: HeaderDocument
    """A document (PDF)."""


class TemplateHeaderParameterGif(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["gif"]]
    """May be left out."""
    gif: HeaderMedia
    """A moving picture: MP4 up to 3.5 MB. For the Marketing Messages API only."""


class TemplateHeaderParameterLocation(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["location"]]
    """May be left out."""
    location: TemplateLocation
    """A place on the map."""


class TemplateHeaderParameterProduct(_TemplateHeaderParameter):
    """One form of `TemplateHeaderParameter`."""

    type: NotRequired[Literal["product"]]
    """May be left out."""
    product: ProductAction
    """A product of the catalog."""


TemplateHeaderParameter: TypeAlias = (
    TemplateHeaderParameterText
    | TemplateHeaderParameterImage
    | TemplateHeaderParameterVideo
    | TemplateHeaderParameterDocument
    | TemplateHeaderParameterGif
    | TemplateHeaderParameterLocation
    | TemplateHeaderParameterProduct
)
"""A value for the header."""


class HeaderMediaById(TypedDict):
    """One form of `HeaderMedia`."""

    id: str
    """The id of an upload."""


class HeaderMediaByLink(TypedDict):
    """One form of `HeaderMedia`."""

    link: str
    """A public `http` or `https` URL."""


HeaderMedia: TypeAlias = HeaderMediaById | HeaderMediaByLink
"""A picture or video on top of a message, by the id of an upload or by a public link."""


class _HeaderDocument(TypedDict):
    """What each `HeaderDocument` has."""

    filename: NotRequired[str]
    """Its name, with the extension that decides on the icon."""


class HeaderDocumentById(_HeaderDocument):
    """One form of `HeaderDocument`."""

    id: str
    """The id of an upload."""


class HeaderDocumentByLink(_HeaderDocument):
    """One form of `HeaderDocument`."""

    link: str
    """A public `http` or `https` URL."""


HeaderDocument: TypeAlias = HeaderDocumentById | HeaderDocumentByLink
"""A document on top of a message, by the id of an upload or by a public link."""


class TemplateLocation(TypedDict):
    """A place on the map."""

    latitude: float | str
    """In degrees, from -90 to 90."""
    longitude: float | str
    """In degrees, from -180 to 180."""
    name: str
    """What is there."""
    address: str
    """Its address."""


class ProductAction(TypedDict):
    """A product of a catalog."""

    catalog_id: str
    """The catalog."""
    product_retailer_id: str
    """The product, by your own id for it."""


class _TemplateParameter(TypedDict):
    """What each `TemplateParameter` has."""

    parameter_name: NotRequired[str]
    """The parameter's name, in templates that name theirs: lower-case letters and underscores."""


class TemplateParameterText(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["text"]]
    """May be left out."""
    text: str
    """Text: up to 32,768 characters, if the template has nothing but its text; else it counts toward 1024."""


class TemplateParameterCurrency(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["currency"]]
    """May be left out."""
    currency: TemplateCurrency
    """An amount of money."""


class TemplateParameterDateTime(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["date_time"]]
    """May be left out."""
    date_time: TemplateDateTime
    """A date."""


class TemplateParameterGroupId(_TemplateParameter):
    """One form of `TemplateParameter`."""

    type: NotRequired[Literal["group_id"]]
    """May be left out."""
    group_id: str
    """A group, in the template that invites to groups: it becomes the invite link."""


TemplateParameter: TypeAlias = (
    TemplateParameterText
    | TemplateParameterCurrency
    | TemplateParameterDateTime
    | TemplateParameterGroupId
)
"""A value for the text."""


class TemplateCurrency(TypedDict):
    """An amount of money, shown as the person's device writes it."""

    fallback_value: str
    """What is shown where it can't be written so."""
    code: str
    """ISO 4217, as in `USD`."""
    amount_1000: int
    """The amount times 1000."""


class TemplateDateTime(TypedDict):
    """A date, shown as you wrote it."""

    fallback_value: str
    """What is shown."""


TemplateButtonType: TypeAlias = (
    Literal["url", "quick_reply", "copy_code", "catalog", "mpm", "flow", "order_details", "voice_call"]
    | str
)
"""Kinds of button that have something to fill in. Values that aren't listed pass too.

- `url`: Opens a page: the value is put at the end of the template's URL.
- `quick_reply`: Answers: the value comes back when it is tapped.
- `copy_code`: Copies a coupon's code.
- `catalog`: Opens the catalog.
- `mpm`: Opens products of the catalog.
- `flow`: Opens a flow.
- `order_details`: Shows a bill.
- `voice_call`: Calls you.
"""


class _TemplateButtonParameter(TypedDict):
    """What each `TemplateButtonParameter` has."""

    payment_link_preview: NotRequired[bool]
    """`url`, in India, where your account has it: show what the link lets one pay."""


class TemplateButtonParameterText(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["text"]]
    """May be left out."""
    text: str
    """`url`: the end of the URL, 2,000 characters in all."""


class TemplateButtonParameterPayload(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["payload"]]
    """May be left out."""
    payload: str
    """`quick_reply`: what comes back when it is tapped, up to 256 characters. `voice_call`: what comes back with the
    call, up to 512.
    """


class TemplateButtonParameterCouponCode(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["coupon_code"]]
    """May be left out."""
    coupon_code: str
    """`copy_code`: the code, 1 to 20 characters, better 15."""


class TemplateButtonParameterAction(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["action"]]
    """May be left out."""
    action: TemplateButtonAction
    """`catalog`, `mpm`, `flow` and `order_details`: what the button does."""


class TemplateButtonParameterTtlMinutes(_TemplateButtonParameter):
    """One form of `TemplateButtonParameter`."""

    type: NotRequired[Literal["ttl_minutes"]]
    """May be left out."""
    ttl_minutes: int
    """`voice_call`: for how long the button works, in minutes: 1 to 43,200; 10,080 (seven days) unless told."""


TemplateButtonParameter: TypeAlias = (
    TemplateButtonParameterText
    | TemplateButtonParameterPayload
    | TemplateButtonParameterCouponCode
    | TemplateButtonParameterAction
    | TemplateButtonParameterTtlMinutes
)
"""A value for a button.
`payment_link_preview` goes with the text of a `url`.
"""


class TemplateButtonAction(TypedDict):
    """What a button does, as its kind wants it."""

    thumbnail_product_retailer_id: NotRequired[str]
    """`catalog` and `mpm`: the product whose picture is shown."""
    sections: NotRequired[Sequence[ProductSection]]
    """`mpm`, which needs them: 1 to 10 sections with 30 products in all."""
    flow_token: NotRequired[str]
    """`flow`: comes back with what the person filled in. `unused` unless told."""
    flow_action_data: NotRequired[Mapping[str, Any]]
    """`flow`: what the first screen shows."""
    order_details: NotRequired[OrderDetails]
    """`order_details`, which needs it: the bill."""


class ProductSection(TypedDict):
    """A section of products."""

    product_items: Sequence[ProductItem]
    """The products."""
    title: NotRequired[str]
    """Up to 24 characters; required if there are several sections."""


class ProductItem(TypedDict):
    """A product."""

    product_retailer_id: str
    """Your own id for it."""


class OrderDetails(TypedDict):
    """A bill. Amounts are whole numbers of hundredths.

    - In India, where the currency is `INR`, the `reference_id` has at most 35 characters.
    - With `shipping_info`, in checkout templates, it is one item, at most 100 times.
    - The amounts add up: `subtotal` to the items, `total_amount` to subtotal + tax + shipping - discount.
    """

    reference_id: str
    """Your number for it, no other message's: letters, digits, `_`, `-` and `.`; up to 35 in India, 60 in Brazil."""
    type: GoodsType
    """Whether something is delivered."""
    currency: OrderCurrency
    """What all amounts are in."""
    total_amount: Amount
    """What is to be paid: subtotal + tax + shipping - discount."""
    order: OrderToPay
    """What was ordered."""
    payment_settings: NotRequired[Sequence[PaymentSetting]]
    """How it can be paid."""
    payment_type: NotRequired[str]
    """The older way to say how it can be paid: `upi` in India, `br` in Brazil."""
    payment_configuration: NotRequired[str]
    """With `upi`: the name of the payment configuration, up to 60 characters."""
    preferred_payment_methods: NotRequired[Sequence[PreferredPaymentMethod]]
    """In India: the way of paying that is offered first. One."""
    beneficiaries: NotRequired[Sequence[Beneficiary]]
    """In India, where something is delivered: to whom."""
    shipping_info: NotRequired[ShippingInfo]
    """In checkout templates, instead of `beneficiaries`: the addresses to choose from; none if you know none."""


GoodsType: TypeAlias = Literal["digital-goods", "physical-goods"] | str
"""Whether something is delivered. Values that aren't listed pass too.

- `digital-goods`: Nothing that needs an address.
- `physical-goods`: Something that needs an address.
"""


OrderCurrency: TypeAlias = Literal["INR", "BRL"] | str
"""What bills are in, by ISO 4217. Values that aren't listed pass too.

- `INR`: Indian rupees.
- `BRL`: Brazilian reais.
"""


class Amount(TypedDict):
    """An amount of money."""

    value: int
    """The amount times `offset`."""
    offset: int
    """100."""


class OrderToPay(TypedDict):
    """What was ordered.
    Items with pictures are at most 10, and neither they nor the order name a catalog's products.
    """

    items: Sequence[OrderItem]
    """The items. With pictures at most 10."""
    subtotal: Amount
    """The sum of all items: (`sale_amount` or else `amount`) × `quantity`."""
    tax: DescribedAmount
    """Taxes."""
    shipping: NotRequired[DescribedAmount]
    """What the delivery costs."""
    discount: NotRequired[Discount]
    """What makes it cheaper."""
    catalog_id: NotRequired[str]
    """The catalog that the items are from."""
    expiration: NotRequired[OrderExpiration]
    """When it can no longer be paid."""
    type: NotRequired[str]
    """`quick_pay` leaves out the step in which the bill is looked at."""
    status: NotRequired[Literal["pending"]]
    """The same always, and may be left out."""


class OrderItem(TypedDict):
    """An item of a bill."""

    name: str
    """Its name: up to 60 characters."""
    amount: Amount
    """What one costs."""
    quantity: int
    """How many."""
    sale_amount: NotRequired[Amount]
    """What one costs at present, if that is less."""
    retailer_id: NotRequired[str]
    """Your own id for it."""
    image: NotRequired[OrderImage]
    """Its picture, where the order has no `catalog_id`."""
    country_of_origin: NotRequired[str]
    """In India, without a catalog: where it was made."""
    importer_name: NotRequired[str]
    """In India, without a catalog: who imported it."""
    importer_address: NotRequired[ImporterAddress]
    """In India, without a catalog: the importer's address."""


class OrderImage(TypedDict):
    """The picture of an item."""

    link: str
    """A public `http` or `https` URL."""


class ImporterAddress(TypedDict):
    """An importer's address."""

    address_line1: NotRequired[str]
    """Street and number."""
    address_line2: NotRequired[str]
    """More of it."""
    city: NotRequired[str]
    """City: up to 120 characters."""
    zone_code: NotRequired[str]
    """State: its two letters."""
    postal_code: NotRequired[str]
    """Postal code."""
    country_code: NotRequired[str]
    """Country: its two letters."""


class DescribedAmount(TypedDict):
    """An amount of money, and what it is for."""

    value: int
    """The amount times `offset`."""
    offset: int
    """100."""
    description: NotRequired[str]
    """What it is for: up to 60 characters."""


class Discount(TypedDict):
    """What makes it cheaper."""

    value: int
    """The amount times `offset`."""
    offset: int
    """100."""
    description: NotRequired[str]
    """Why: up to 60 characters."""
    discount_program_name: NotRequired[str]
    """The programme that grants it: up to 60 characters."""


class OrderExpiration(TypedDict):
    """When a bill can no longer be paid."""

    timestamp: str
    """Seconds since 1970, as text: at least 300 from now, which only the platform checks (code 131009)."""
    description: str
    """What the person is told: up to 120 characters."""


class PaymentSettingPaymentGateway(TypedDict):
    """In India: through a payment gateway."""

    type: NotRequired[Literal["payment_gateway"]]
    """May be left out."""
    payment_gateway: PaymentGateway
    """In India: through a payment gateway."""


class PaymentSettingUpiIntentLink(TypedDict):
    """In India: with a UPI app."""

    type: NotRequired[Literal["upi_intent_link"]]
    """May be left out."""
    upi_intent_link: UpiIntentLink
    """In India: with a UPI app."""


class PaymentSettingPaymentLink(TypedDict):
    """On a page."""

    type: NotRequired[Literal["payment_link"]]
    """May be left out."""
    payment_link: PaymentLink
    """On a page."""


class PaymentSettingPixDynamicCode(TypedDict):
    """In Brazil: with a Pix code made for this bill."""

    type: NotRequired[Literal["pix_dynamic_code"]]
    """May be left out."""
    pix_dynamic_code: PixDynamicCode
    """In Brazil: with a Pix code made for this bill."""


class PaymentSettingBoleto(TypedDict):
    """In Brazil: with a boleto."""

    type: NotRequired[Literal["boleto"]]
    """May be left out."""
    boleto: Boleto
    """In Brazil: with a boleto."""


class PaymentSettingOffsiteCardPay(TypedDict):
    """In Brazil: with a card that you know."""

    type: NotRequired[Literal["offsite_card_pay"]]
    """May be left out."""
    offsite_card_pay: OffsiteCardPay
    """In Brazil: with a card that you know."""


PaymentSetting: TypeAlias = (
    PaymentSettingPaymentGateway
    | PaymentSettingUpiIntentLink
    | PaymentSettingPaymentLink
    | PaymentSettingPixDynamicCode
    | PaymentSettingBoleto
    | PaymentSettingOffsiteCardPay
)
"""A way to pay."""


class PaymentGateway(TypedDict):
    """A payment gateway, in India."""

    type: PaymentGatewayType
    """Which one."""
    configuration_name: str
    """The name of the payment configuration: up to 60 characters."""
    razorpay: NotRequired[Razorpay]
    """What Razorpay is told."""
    payu: NotRequired[Payu]
    """What PayU is told."""
    zaakpay: NotRequired[Zaakpay]
    """What Zaakpay is told."""
    billdesk: NotRequired[Billdesk]
    """What BillDesk is told."""
    enabled_payment_options: NotRequired[Sequence[str]]
    """Which ways to pay are offered: `upi`, `web`."""
    preferred_payment_methods: NotRequired[Sequence[PreferredPaymentMethod]]
    """The way of paying that is offered first. One."""


PaymentGatewayType: TypeAlias = Literal["billdesk", "razorpay", "payu", "zaakpay"] | str
"""Payment gateways. Values that aren't listed pass too.

- `billdesk`: BillDesk.
- `razorpay`: Razorpay.
- `payu`: PayU.
- `zaakpay`: Zaakpay.
"""


class Razorpay(TypedDict):
    """What Razorpay is told."""

    receipt: NotRequired[str]
    """Your number for the receipt: up to 40 characters."""
    notes: NotRequired[Mapping[str, str]]
    """Notes: up to 15, of up to 256 characters each.
    At most 15 notes of at most 256 characters.
    """


class Payu(TypedDict):
    """What PayU is told."""

    udf1: NotRequired[str]
    """Up to 255 characters."""
    udf2: NotRequired[str]
    """Up to 255 characters."""
    udf3: NotRequired[str]
    """Up to 255 characters."""
    udf4: NotRequired[str]
    """Up to 255 characters."""


class Zaakpay(TypedDict):
    """What Zaakpay is told."""

    extra1: NotRequired[str]
    """Up to 180 characters."""
    extra2: NotRequired[str]
    """Up to 180 characters."""


class Billdesk(TypedDict):
    """What BillDesk is told."""

    additional_info1: NotRequired[str]
    """Up to 120 characters."""
    additional_info2: NotRequired[str]
    """Up to 120 characters."""
    additional_info3: NotRequired[str]
    """Up to 120 characters."""
    additional_info4: NotRequired[str]
    """Up to 120 characters."""
    additional_info5: NotRequired[str]
    """Up to 120 characters."""
    additional_info6: NotRequired[str]
    """Up to 120 characters."""
    additional_info7: NotRequired[str]
    """Up to 120 characters."""


class PreferredPaymentMethod(TypedDict):
    """A way of paying that is offered first."""

    method: str
    """As in `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred`, `mobikwik`."""


class UpiIntentLink(TypedDict):
    """A link that a UPI app opens."""

    link: str
    """`upi://pay?…` with the parameters `pa`, `pn`, `mc`, `purpose` and `tr`.
    No other parameters than these five.
    """


class PaymentLink(TypedDict):
    """A page to pay on."""

    uri: str
    """The page."""
    success_url: NotRequired[str]
    """In India: where to go when it was paid."""
    cancel_url: NotRequired[str]
    """In India: where to go when it wasn't."""


class PixDynamicCode(TypedDict):
    """A Pix code made for one bill, in Brazil."""

    code: str
    """The code."""
    merchant_name: str
    """Who is paid."""
    key: str
    """The key of who is paid."""
    key_type: PixKeyType
    """The kind of key."""


PixKeyType: TypeAlias = Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"] | str
"""Kinds of Pix keys. Values that aren't listed pass too.

- `CPF`: A person's tax number.
- `CNPJ`: A company's tax number.
- `EMAIL`: An email address.
- `PHONE`: A phone number.
- `EVP`: A random key.
"""


class Boleto(TypedDict):
    """A boleto, in Brazil."""

    digitable_line: str
    """The line of digits."""


class OffsiteCardPay(TypedDict):
    """A card that you know, in Brazil."""

    last_four_digits: str
    """Its last four digits."""
    credential_id: str
    """Your id for it."""


class Beneficiary(TypedDict):
    """To whom something is delivered, in India."""

    name: str
    """The person's name: up to 200 characters."""
    address_line1: str
    """Street and number: up to 100 characters."""
    city: str
    """City."""
    state: str
    """State."""
    country: str
    """`India`."""
    postal_code: str
    """6 digits."""
    address_line2: NotRequired[str]
    """More of the address: up to 100 characters."""


class ShippingInfo(TypedDict):
    """Addresses to choose from, in checkout templates."""

    country: str
    """`IN`."""
    addresses: Sequence[ShippingAddress]
    """The addresses; none if you know none."""


class ShippingAddress(TypedDict):
    """An address to choose, in checkout templates."""

    name: NotRequired[str]
    """The person's name: up to 256 characters."""
    phone_number: NotRequired[str]
    """The person's phone number: up to 12 characters."""
    address: NotRequired[str]
    """Street and all the rest: up to 512 characters."""
    city: NotRequired[str]
    """City: up to 100 characters."""
    state: NotRequired[str]
    """State: up to 100 characters."""
    in_pin_code: NotRequired[str]
    """Up to 6 digits."""
    house_number: NotRequired[str]
    """House number: up to 8 characters."""
    floor_number: NotRequired[str]
    """Floor: up to 10 characters."""
    tower_number: NotRequired[str]
    """Tower: up to 8 characters."""
    building_name: NotRequired[str]
    """The building's name: up to 128 characters."""
    landmark_area: NotRequired[str]
    """What is near: up to 128 characters."""


class TemplateOfferParameterLimitedTimeOffer(TypedDict):
    """When it ends."""

    type: NotRequired[Literal["limited_time_offer"]]
    """May be left out."""
    limited_time_offer: OfferEnd
    """When it ends."""


TemplateOfferParameter: TypeAlias = TemplateOfferParameterLimitedTimeOffer
"""When an offer ends."""


class OfferEnd(TypedDict):
    """When an offer ends."""

    expiration_time_ms: int
    """Milliseconds since 1970."""


class TemplateCard(TypedDict):
    """What fills a card."""

    card_index: int | str
    """Its place, from 0 to 9."""
    components: Sequence[TemplateCardComponent]
    """Its parts that have something to fill in."""


class TemplateCardComponentHeader(TemplateHeader):
    """The header's."""

    type: Literal["header"]


class TemplateCardComponentBody(TemplateBody):
    """The text's."""

    type: Literal["body"]


class TemplateCardComponentButton(TemplateButton):
    """A button's."""

    type: Literal["button"]


TemplateCardComponent: TypeAlias = TemplateCardComponentHeader | TemplateCardComponentBody | TemplateCardComponentButton
"""A part of a card that has something to fill in."""


class TemplateTapTargetParameterTapTargetConfiguration(TypedDict):
    """The page."""

    type: NotRequired[Literal["tap_target_configuration"]]
    """May be left out."""
    tap_target_configuration: Sequence[TapTarget]
    """The page."""


TemplateTapTargetParameter: TypeAlias = TemplateTapTargetParameterTapTargetConfiguration
"""Where a tap on the message leads."""


class TapTarget(TypedDict):
    """Where a tap on the message leads."""

    url: str
    """The page."""
    title: str
    """What it is called."""


class TemplateOrderStatusParameterOrderStatus(TypedDict):
    """The order, and what became of it."""

    type: NotRequired[Literal["order_status"]]
    """May be left out."""
    order_status: OrderStatusUpdate
    """The order, and what became of it."""


TemplateOrderStatusParameter: TypeAlias = TemplateOrderStatusParameterOrderStatus
"""News of an order."""


class OrderStatusUpdate(TypedDict):
    """An order, and what became of it."""

    reference_id: str
    """Your number for it, as on the bill."""
    order: OrderProgress
    """What became of it."""
    payment: NotRequired[OrderPayment]
    """In Brazil: what became of the payment."""


class OrderProgress(TypedDict):
    """What became of an order."""

    status: OrderStage
    """Where it stands."""
    description: NotRequired[str]
    """More about it: up to 120 characters."""


OrderStage: TypeAlias = Literal["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"] | str
"""Where an order stands. Values that aren't listed pass too.

- `pending`: Nothing is done yet.
- `processing`: It is being prepared.
- `partially-shipped`: A part of it is on its way.
- `shipped`: It is on its way.
- `completed`: It has arrived.
- `canceled`: It won't come. Orders that were paid can't be canceled.
"""


class OrderPayment(TypedDict):
    """What became of a payment."""

    status: OrderPaymentStatus
    """Where it stands."""
    timestamp: int
    """When, in seconds since 1970."""


OrderPaymentStatus: TypeAlias = Literal["pending", "captured", "failed"] | str
"""Where a payment stands. Values that aren't listed pass too.

- `pending`: It is awaited.
- `captured`: It has arrived.
- `failed`: It failed.
"""


class ReplyButtons(TypedDict):
    """Up to three buttons; the answer arrives as a `button_reply`."""

    body: InteractiveBody
    """The text above the buttons."""
    action: ReplyButtonsAction
    """The buttons."""
    header: NotRequired[InteractiveHeader]
    """A title, picture, video or document on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class ListMessage(TypedDict):
    """A button that opens a list; the answer arrives as a `list_reply`."""

    body: ListBody
    """The text above the button."""
    action: ListAction
    """The list."""
    header: NotRequired[TitleHeader]
    """A title on top. Lists have no other header."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class CtaUrlMessage(TypedDict):
    """A button that opens a page. You aren't told when it is tapped.
    With `payment_link_preview` there is no header.
    """

    body: InteractiveBody
    """The text above the button."""
    action: CtaUrlAction
    """The button."""
    header: NotRequired[InteractiveHeader]
    """A title, picture, video or document on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class FlowMessage(TypedDict):
    """A button that opens a flow; what the person filled in arrives as an `nfm_reply`."""

    body: InteractiveBody
    """The text above the button."""
    action: FlowMessageAction
    """The button."""
    header: NotRequired[InteractiveHeader]
    """A title, picture, video or document on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class ProductMessage(TypedDict):
    """A product of the catalog."""

    action: ProductAction
    """The product."""
    body: NotRequired[InteractiveBody]
    """Text above it."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class ProductListMessage(TypedDict):
    """Up to 30 products of the catalog. Those that aren't found are left out; if none is, the message fails."""

    header: TitleHeader
    """The title on top."""
    body: InteractiveBody
    """The text above the products."""
    action: ProductListAction
    """The products."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class CatalogMessage(TypedDict):
    """The catalog, behind a button."""

    body: InteractiveBody
    """The text above the button."""
    action: CatalogAction
    """The button."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class LocationRequest(TypedDict):
    """A button to send one's place; the answer arrives as a `location`."""

    body: InteractiveBody
    """The text above the button."""
    action: LocationRequestAction
    """The button."""


class AddressMessage(TypedDict):
    """A form for an address: for businesses and people in India. The answer arrives as an `nfm_reply`; from an app that
    is too old for it, a status with code 1026.
    """

    body: InteractiveBody
    """The text above the button."""
    action: AddressMessageAction
    """The form."""
    header: NotRequired[InteractiveHeader]
    """A title, picture, video or document on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class ContactRequest(TypedDict):
    """A button to share one's phone number, with words of the platform's; the answer arrives as `contacts` with the
    origin `contact_request`.
    """

    body: InteractiveBody
    """The text above the button."""
    action: ContactRequestAction
    """The button."""


class CallPermissionRequest(TypedDict):
    """A request to be allowed to call. The answer arrives as a `call_permission_reply`. At most one in 24 hours and two
    in seven days for each person, counted anew after a call.
    """

    action: CallPermissionRequestAction
    """The button."""
    body: NotRequired[InteractiveBody]
    """The text above the button."""


class VoiceCallMessage(TypedDict):
    """A button to call you."""

    body: InteractiveBody
    """The text above the button."""
    action: VoiceCallAction
    """The button."""


class CarouselMessage(TypedDict):
    """Cards side by side, with text above them."""

    body: InteractiveBody
    """The text above the cards."""
    action: CarouselAction
    """The cards."""


class OrderDetailsMessage(TypedDict):
    """A bill, in India and Brazil."""

    body: InteractiveBody
    """The text above the bill."""
    action: OrderDetailsAction
    """The bill."""
    header: NotRequired[OrderHeader]
    """A picture on top."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class OrderStatusMessage(TypedDict):
    """News of an order that was billed. What can't follow what was said before fails with code 2046; what can't be
    canceled, with 2047.
    """

    body: InteractiveBody
    """The text above the news."""
    action: OrderStatusAction
    """The news."""
    footer: NotRequired[InteractiveFooter]
    """Small text below."""


class InteractiveButton(ReplyButtons):
    """Up to three buttons."""

    type: Literal["button"]


class InteractiveList(ListMessage):
    """A button that opens a list."""

    type: Literal["list"]


class InteractiveCtaUrl(CtaUrlMessage):
    """A button that opens a page."""

    type: Literal["cta_url"]


class InteractiveFlow(FlowMessage):
    """A button that opens a flow."""

    type: Literal["flow"]


class InteractiveProduct(ProductMessage):
    """A product of the catalog."""

    type: Literal["product"]


class InteractiveProductList(ProductListMessage):
    """Up to 30 products of the catalog."""

    type: Literal["product_list"]


class InteractiveCatalogMessage(CatalogMessage):
    """The catalog."""

    type: Literal["catalog_message"]


class InteractiveLocationRequestMessage(LocationRequest):
    """A button to send one's place."""

    type: Literal["location_request_message"]


class InteractiveAddressMessage(AddressMessage):
    """A form for an address, in India."""

    type: Literal["address_message"]


class InteractiveRequestContactInfo(ContactRequest):
    """A button to share one's phone number."""

    type: Literal["request_contact_info"]


class InteractiveCallPermissionRequest(CallPermissionRequest):
    """A request to be allowed to call."""

    type: Literal["call_permission_request"]


class InteractiveVoiceCall(VoiceCallMessage):
    """A button to call you."""

    type: Literal["voice_call"]


class InteractiveCarousel(CarouselMessage):
    """Cards side by side."""

    type: Literal["carousel"]


class InteractiveOrderDetails(OrderDetailsMessage):
    """A bill, in India and Brazil."""

    type: Literal["order_details"]


class InteractiveOrderStatus(OrderStatusMessage):
    """News of an order that was billed."""

    type: Literal["order_status"]


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
"""Something to choose, fill in or pay."""


class InteractiveBody(TypedDict):
    """The text of an interactive message."""

    text: str
    """1 to 1024 characters."""


class ReplyButtonsAction(TypedDict):
    """The buttons of a message."""

    buttons: Sequence[ReplyButton]
    """1 to 3 buttons, no two with the same id or title.
    With Direct Send up to 10, if one or two that open pages stand first.
    """


class ReplyButtonReply(TypedDict):
    """One that answers."""

    type: NotRequired[Literal["reply"]]
    """May be left out."""
    reply: ReplyOption
    """One that answers."""


class ReplyButtonCtaUrl(TypedDict):
    """One that opens a page. With Direct Send only."""

    type: NotRequired[Literal["cta_url"]]
    """May be left out."""
    cta_url: CtaUrlParameters
    """One that opens a page. With Direct Send only."""


ReplyButton: TypeAlias = ReplyButtonReply | ReplyButtonCtaUrl
"""A button."""


class ReplyOption(TypedDict):
    """A button's id and title."""

    id: str
    """Comes back when it is tapped: 1 to 256 characters, no space around them.
    No space before or after.
    """
    title: str
    """What it says: 1 to 20 characters, without markdown."""


class CtaUrlParameters(TypedDict):
    """What a button says and opens."""

    display_text: str
    """What it says: 1 to 20 characters."""
    url: str
    """The page."""
    payment_link_preview: NotRequired[bool]
    """In India, where your account has it: show what the link lets one pay. Then the message has no header."""


class _InteractiveHeader(TypedDict):
    """What each `InteractiveHeader` has."""

    sub_text: NotRequired[str]
    """Small text below a title: up to 60 characters. Documented in the platform's OpenAPI file only."""


class InteractiveHeaderText(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["text"]]
    """May be left out."""
    text: str
    """A title: 1 to 60 characters, without markdown."""


class InteractiveHeaderImage(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["image"]]
    """May be left out."""
    image: HeaderMedia
    """A picture."""


class InteractiveHeaderVideo(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["video"]]
    """May be left out."""
    video: HeaderMedia
    """A video."""


class InteractiveHeaderDocument(_InteractiveHeader):
    """One form of `InteractiveHeader`."""

    type: NotRequired[Literal["document"]]
    """May be left out."""
    document: HeaderDocument
    """A document."""


InteractiveHeader: TypeAlias = (
    InteractiveHeaderText
    | InteractiveHeaderImage
    | InteractiveHeaderVideo
    | InteractiveHeaderDocument
)
"""What stands on top of an interactive message."""


class InteractiveFooter(TypedDict):
    """Small text below an interactive message."""

    text: str
    """1 to 60 characters."""


class ListBody(TypedDict):
    """The text of a list message."""

    text: str
    """1 to 4096 characters."""


class ListAction(TypedDict):
    """The list of a message."""

    button: str
    """What the button says: 1 to 20 characters."""
    sections: Sequence[ListSection]
    """1 to 10 sections with 10 rows in all, each with a title if there are several.

    - Every section has a title if there are several.
    - No two rows have the same id.
    """


class ListSection(TypedDict):
    """A section of a list."""

    rows: Sequence[ListRow]
    """Its rows."""
    title: NotRequired[str]
    """Up to 24 characters; required if there are several sections."""


class ListRow(TypedDict):
    """A row of a list."""

    id: str
    """Comes back when it is chosen: 1 to 200 characters, no other row's."""
    title: str
    """What it says: 1 to 24 characters."""
    description: NotRequired[str]
    """Small text below the title, up to 72 characters."""


class TitleHeader(TypedDict):
    """A title on top of a message that has no other header."""

    text: str
    """1 to 60 characters, without markdown."""
    sub_text: NotRequired[str]
    """Small text below it: up to 60 characters. Documented in the platform's OpenAPI file only."""
    type: NotRequired[Literal["text"]]
    """The same always, and may be left out."""


class CtaUrlAction(TypedDict):
    """A button that opens a page."""

    parameters: CtaUrlParameters
    """What it says and opens."""
    name: NotRequired[Literal["cta_url"]]
    """The same always, and may be left out."""


class FlowMessageAction(TypedDict):
    """A button that opens a flow."""

    parameters: FlowMessageParameters
    """The flow, and how it begins."""
    name: NotRequired[Literal["flow"]]
    """The same always, and may be left out."""


class _FlowMessageParameters(TypedDict):
    """What each `FlowMessageParameters` has."""

    flow_cta: str
    """What the button says: 1 to 30 characters, better 20.
    No emoji.
    """
    mode: NotRequired[FlowMode]
    """Whether the flow is published; it is unless told."""
    flow_token: NotRequired[str]
    """Comes back with what the person filled in, and goes to your endpoint. `unused` unless told."""
    flow_action: NotRequired[FlowAction]
    """Whether it begins with a screen of its own, as it does unless told, or with your endpoint's answer."""
    flow_action_payload: NotRequired[FlowActionPayload]
    """The first screen, with `navigate`."""
    flow_message_version: NotRequired[Literal["3"]]
    """The same always, and may be left out."""


class FlowMessageParametersByFlowId(_FlowMessageParameters):
    """One form of `FlowMessageParameters`."""

    flow_id: str
    """The flow's id."""


class FlowMessageParametersByFlowName(_FlowMessageParameters):
    """One form of `FlowMessageParameters`."""

    flow_name: str
    """The flow's name, instead of its id."""


FlowMessageParameters: TypeAlias = FlowMessageParametersByFlowId | FlowMessageParametersByFlowName
"""A flow, and how it begins.
`flow_action_payload` goes with `navigate` only.
"""


FlowMode: TypeAlias = Literal["published", "draft"] | str
"""Whether a flow is published. Values that aren't listed pass too.

- `published`: It is.
- `draft`: Not yet: for tests.
"""


FlowAction: TypeAlias = Literal["navigate", "data_exchange"] | str
"""How a flow begins. Values that aren't listed pass too.

- `navigate`: With the screen that the message names.
- `data_exchange`: With what your endpoint answers.
"""


class FlowActionPayload(TypedDict):
    """The first screen of a flow."""

    screen: NotRequired[str]
    """The screen: one that may be the first. `FIRST_ENTRY_SCREEN` unless told."""
    data: NotRequired[Mapping[str, Any]]
    """What the screen shows. Not empty.
    Not empty.
    """


class ProductListAction(TypedDict):
    """Products of a catalog, in sections."""

    catalog_id: str
    """The catalog."""
    sections: Sequence[ProductSection]
    """1 to 10 sections with 30 products in all, each with a title if there are several.
    Every section has a title if there are several.
    """


class CatalogAction(TypedDict):
    """A button that opens the catalog."""

    parameters: NotRequired[CatalogParameters]
    """Its picture."""
    name: NotRequired[Literal["catalog_message"]]
    """The same always, and may be left out."""


class CatalogParameters(TypedDict):
    """The picture of the catalog."""

    thumbnail_product_retailer_id: NotRequired[str]
    """The product whose picture it is; the first one's unless told."""


class LocationRequestAction(TypedDict):
    """A button to send one's place."""

    name: NotRequired[Literal["send_location"]]
    """The same always, and may be left out."""


class AddressMessageAction(TypedDict):
    """A form for an address."""

    parameters: AddressMessageParameters
    """What it holds already."""
    name: NotRequired[Literal["address_message"]]
    """The same always, and may be left out."""


class AddressMessageParameters(TypedDict):
    """A form for an address, and what it holds already."""

    country: str
    """`IN`."""
    values: NotRequired[IndianAddress]
    """What is filled in already."""
    saved_addresses: NotRequired[Sequence[SavedAddress]]
    """Addresses to choose from."""
    validation_errors: NotRequired[Mapping[str, str]]
    """What was wrong when the person filled it in before: field → text."""


class IndianAddress(TypedDict):
    """An address in India."""

    name: NotRequired[str]
    """The person's name."""
    phone_number: NotRequired[str]
    """The person's phone number."""
    in_pin_code: NotRequired[str]
    """Up to 6 digits."""
    house_number: NotRequired[str]
    """House number."""
    floor_number: NotRequired[str]
    """Floor."""
    tower_number: NotRequired[str]
    """Tower."""
    building_name: NotRequired[str]
    """The building's name."""
    address: NotRequired[str]
    """Street and all the rest."""
    landmark_area: NotRequired[str]
    """What is near."""
    city: NotRequired[str]
    """City."""
    state: NotRequired[str]
    """State."""


class SavedAddress(TypedDict):
    """An address to choose."""

    id: str
    """Comes back when it is chosen."""
    value: IndianAddress
    """The address."""


class ContactRequestAction(TypedDict):
    """A button to share one's phone number."""

    name: NotRequired[Literal["request_contact_info"]]
    """The same always, and may be left out."""


class CallPermissionRequestAction(TypedDict):
    """A button to allow calls."""

    name: NotRequired[Literal["call_permission_request"]]
    """The same always, and may be left out."""


class VoiceCallAction(TypedDict):
    """A button to call you."""

    parameters: NotRequired[VoiceCallParameters]
    """What it says, and for how long it works."""
    name: NotRequired[Literal["voice_call"]]
    """The same always, and may be left out."""


class VoiceCallParameters(TypedDict):
    """What a button to call you says, and for how long it works."""

    display_text: NotRequired[str]
    """What it says: up to 20 characters; "Call Now" unless told."""
    ttl_minutes: NotRequired[int]
    """For how long it works, in minutes: 1 to 43,200; 10,080 (seven days) unless told."""
    payload: NotRequired[str]
    """Comes back in the webhooks of the call, as `cta_payload`: up to 512 characters."""


class CarouselAction(TypedDict):
    """Cards side by side."""

    cards: Sequence[CarouselCard]
    """2 to 10 cards, all with the same things on them.
    All cards are of products of one catalog, or all have the same kind and number of buttons.
    """


class ProductCard(TypedDict):
    """A card of a product."""

    card_index: int
    """Its place, from 0 to 9."""
    action: ProductCardAction
    """The product. All cards are of one catalog."""


class MediaCard(TypedDict):
    """A card with a picture or video, and buttons."""

    card_index: int
    """Its place, from 0 to 9."""
    header: CardHeader
    """The picture or video."""
    action: MediaCardAction
    """One button that opens a page, or buttons that answer."""
    body: NotRequired[CardBody]
    """Text below the picture."""


class CarouselCardProduct(ProductCard):
    """A product."""

    type: Literal["product"]


class CarouselCardCtaUrl(MediaCard):
    """A picture or video, with text and buttons."""

    type: Literal["cta_url"]


CarouselCard: TypeAlias = CarouselCardProduct | CarouselCardCtaUrl
"""A card: of a product, or with a picture or video and buttons."""


class ProductCardAction(TypedDict):
    """The product of a card."""

    product_retailer_id: str
    """The product, by your own id for it."""
    catalog_id: str
    """The catalog."""


class CardHeaderImage(TypedDict):
    """A picture."""

    type: NotRequired[Literal["image"]]
    """May be left out."""
    image: CardMedia
    """A picture."""


class CardHeaderVideo(TypedDict):
    """A video."""

    type: NotRequired[Literal["video"]]
    """May be left out."""
    video: CardMedia
    """A video."""


CardHeader: TypeAlias = CardHeaderImage | CardHeaderVideo
"""What stands on top of a card."""


class CardMedia(TypedDict):
    """A picture or video on a card."""

    link: str
    """A public `http` or `https` URL."""


class _MediaCardAction(TypedDict):
    """What each `MediaCardAction` has."""

    name: NotRequired[str]
    """`cta_url`, beside `parameters`."""


class MediaCardActionByParameters(_MediaCardAction):
    """One form of `MediaCardAction`."""

    parameters: CtaUrlParameters
    """The button that opens a page."""


class MediaCardActionByButtons(_MediaCardAction):
    """One form of `MediaCardAction`."""

    buttons: Sequence[CardButton]
    """1 to 3 buttons that answer."""


MediaCardAction: TypeAlias = MediaCardActionByParameters | MediaCardActionByButtons
"""The buttons of a card: one that opens a page, or `buttons` that answer.
The button that opens a page is called `cta_url`.
"""


class CardButtonQuickReply(TypedDict):
    """One that answers."""

    type: NotRequired[Literal["quick_reply"]]
    """May be left out."""
    quick_reply: CardReply
    """One that answers."""


CardButton: TypeAlias = CardButtonQuickReply
"""A button of a card."""


class CardReply(TypedDict):
    """A card's button that answers."""

    id: str
    """Comes back when it is tapped: 1 to 20 characters."""
    title: str
    """What it says: 1 to 20 characters."""


class CardBody(TypedDict):
    """The text of a card."""

    text: str
    """1 to 160 characters with at most two line breaks.
    At most two line breaks.
    """


class OrderDetailsAction(TypedDict):
    """A bill, to look at and to pay."""

    parameters: OrderDetails
    """The bill."""
    name: NotRequired[Literal["review_and_pay"]]
    """The same always, and may be left out."""


class OrderHeaderImage(TypedDict):
    """A picture."""

    type: NotRequired[Literal["image"]]
    """May be left out."""
    image: HeaderMedia
    """A picture."""


OrderHeader: TypeAlias = OrderHeaderImage
"""What stands on top of a bill."""


class OrderStatusAction(TypedDict):
    """News of an order."""

    parameters: OrderStatusUpdate
    """The order, and what became of it."""
    name: NotRequired[Literal["review_order"]]
    """The same always, and may be left out."""


class ContactCard(TypedDict):
    """A contact card."""

    name: ContactName
    """The name."""
    phones: NotRequired[Sequence[ContactPhone]]
    """Phone numbers."""
    emails: NotRequired[Sequence[ContactEmail]]
    """Email addresses."""
    addresses: NotRequired[Sequence[ContactAddress]]
    """Postal addresses."""
    org: NotRequired[ContactOrg]
    """Where the person works."""
    urls: NotRequired[Sequence[ContactUrl]]
    """Websites."""
    birthday: NotRequired[str]
    """As in `1999-01-23`."""


class ContactName(TypedDict):
    """The name on a contact card."""

    formatted_name: str
    """The whole name, as it is shown."""
    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    middle_name: NotRequired[str]
    """Middle name."""
    prefix: NotRequired[str]
    """As in `Dr.`"""
    suffix: NotRequired[str]
    """As in `Esq.`"""


class ContactPhone(TypedDict):
    """A phone number on a contact card."""

    phone: NotRequired[str]
    """The number."""
    type: NotRequired[str]
    """As in `WORK`, `HOME`, `iPhone`."""
    wa_id: NotRequired[str]
    """The WhatsApp id. With it the card offers to write to the person; without, to invite them."""


class ContactEmail(TypedDict):
    """An email address on a contact card."""

    email: NotRequired[str]
    """The address."""
    type: NotRequired[str]
    """As in `WORK`, `HOME`."""


class ContactAddress(TypedDict):
    """A postal address on a contact card."""

    street: NotRequired[str]
    """Street and number."""
    city: NotRequired[str]
    """City."""
    state: NotRequired[str]
    """State or province, as its two letters where it has them."""
    zip: NotRequired[str]
    """Postal code."""
    country: NotRequired[str]
    """Country, by its name."""
    country_code: NotRequired[str]
    """Country, by its two letters (ISO 3166)."""
    type: NotRequired[str]
    """As in `WORK`, `HOME`."""


class ContactOrg(TypedDict):
    """Where the person on a contact card works."""

    company: NotRequired[str]
    """The company."""
    department: NotRequired[str]
    """The department."""
    title: NotRequired[str]
    """The person's title there."""


class ContactUrl(TypedDict):
    """A website on a contact card."""

    url: NotRequired[str]
    """Its URL."""
    type: NotRequired[str]
    """As in `WORK`, `HOME`."""


class Reaction(TypedDict):
    """An emoji on a message of the thread, at most 30 days old. Its only status is `sent`."""

    message_id: str
    """The message."""
    emoji: str
    """The emoji; empty to remove the one that is there.
    One emoji, or nothing.
    """


class Pin(TypedDict):
    """A message of a group that everybody sees on top, or no longer. A group has three at a time: the oldest gives way.
    A message is pinned for a time.
    """

    type: PinKind
    """Whether to pin it."""
    message_id: str
    """The message."""
    expiration_days: NotRequired[int | str]
    """For how long: 1 to 30 days. Required to pin."""


PinKind: TypeAlias = Literal["pin", "unpin"] | str
"""Whether a message is pinned. Values that aren't listed pass too.

- `pin`: Pin it.
- `unpin`: Pin it no longer.
"""


class ReplyTo(TypedDict):
    """The message that another one answers."""

    message_id: str
    """Its id."""


DirectSendCategory: TypeAlias = Literal["utility", "authentication"] | str
"""What a message without a template is about. Values that aren't listed pass too.

- `utility`: Something that the person asked for or agreed to, as an order's status.
- `authentication`: A one-time code. Text only, to phone numbers only.
"""


class DirectSendConfig(TypedDict):
    """More about the template that the platform makes of a message."""

    template_name: str
    """Its name: up to 512 lower-case letters, digits and underscores. `utility` only."""


class MarkRead(TypedDict):
    """The parameters of `messages.mark_read`, as one mapping: `wa.messages.mark_read(**{…})`.

    Mark a message that you received as read, with all before it in the thread; and show that you are typing.
    """

    message_id: str
    """The id of the message, from the webhook."""
    typing_indicator: NotRequired[Typing]
    """Show a typing bubble until you answer, for at most 25 seconds."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    status: NotRequired[Literal["read"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class Typing(TypedDict):
    """What the person sees while you prepare an answer."""

    type: TypingKind
    """The kind of indicator."""


TypingKind: TypeAlias = Literal["text"] | str
"""Kinds of typing indicator. Values that aren't listed pass too.

- `text`: A text is being typed.
"""


class SendEncryptedMessage(TypedDict):
    """The parameters of `messages.send_encrypted`, as one mapping: `wa.messages.send_encrypted(**{…})`.

    Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too;
    errors aren't.
    """

    encrypted_contents: str
    """The body of a message as a JWE in its compact form, for the platform's key (`settings.get`)."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class SendMarketingMessage(TypedDict):
    """The parameters of `marketing_messages.send`, as one mapping: `wa.marketing_messages.send(**{…})`.

    Send a marketing template, delivered to those who are likely to read it.

    A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
    It goes to people, not to groups.
    """

    to: NotRequired[str]
    """A phone number with `+` and its country code (without them the platform takes your own country's); or a group's
    id, with `recipient_type: "group"`.
    """
    recipient: NotRequired[str]
    """Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins."""
    recipient_type: NotRequired[RecipientType]
    """Whether `to` names a person (as it does unless told) or a group."""
    template: TemplateMessage
    """The template, of the category MARKETING."""
    product_policy: NotRequired[ProductPolicy]
    """What to do where the platform can't deliver it so."""
    message_activity_sharing: NotRequired[bool]
    """Whether what becomes of it is shared with Meta to deliver better; as the account says unless told."""
    bid_spec: NotRequired[Mapping[str, Any]]
    """What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
    `{"per_message_bid_multiplier": 1.2}`.
    """
    context: NotRequired[ReplyTo]
    """The message that this one answers, quoted above it."""
    biz_opaque_callback_data: NotRequired[str]
    """Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it."""
    recipient_identity_key_hash: NotRequired[str]
    """Deliver only if the person's identity is still the one with this hash (from a webhook)."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    type: NotRequired[Literal["template"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


ProductPolicy: TypeAlias = Literal["CLOUD_API_FALLBACK", "STRICT"] | str
"""What to do with a message that the Marketing Messages API can't deliver. Values that aren't listed pass too.

- `CLOUD_API_FALLBACK`: Send it as any other template. So it is unless told.
- `STRICT`: Don't send it.
"""


class CreateMessageSample(TypedDict):
    """The parameters of `message_samples.create`, as one mapping: `wa.message_samples.create(**{…})`.

    Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.

    In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
    """

    type: NotRequired[Literal["text", "interactive"]]
    """Which of the contents it has."""
    text: NotRequired[TextBody]
    """Text."""
    interactive: NotRequired[Interactive]
    """Buttons, or a button that opens a page."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


class UploadMedia(TypedDict):
    """The parameters of `media.upload`, as one mapping: `wa.media.upload(**{…})`.

    Upload a file, to be sent by its id. It is kept for 30 days.
    """

    file: File
    """The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB."""
    type: NotRequired[str]
    """Its MIME type."""
    filename: NotRequired[str]
    """Its name."""
    ttl_minutes: NotRequired[int]
    """How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless
    told.
    """
    use_case: NotRequired[str]
    """`call_voicemail_announcement`, for what an answering machine says: it is kept for good then."""
    description: NotRequired[str]
    """What it is."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class GetMedia(TypedDict):
    """The parameters of `media.get`, as one mapping: `wa.media.get(**{…})`.

    Find out where to download a file. The URL works for five minutes.
    """

    media_id: str
    """The file: uploaded (kept for 30 days), or from a webhook (7 days)."""
    phone_number_id: NotRequired[str]
    """Only if the file belongs to this number."""


class DownloadMedia(TypedDict):
    """The parameters of `media.download`, as one mapping: `wa.media.download(**{…})`.

    Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
    """

    url: str
    """From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one."""
    sha256: NotRequired[str]
    """The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused."""


class DeleteMedia(TypedDict):
    """The parameters of `media.delete`, as one mapping: `wa.media.delete(**{…})`.

    Delete a file.
    """

    media_id: str
    """The file."""
    phone_number_id: NotRequired[str]
    """Only if the file belongs to this number."""


class CreateGroup(TypedDict):
    """The parameters of `groups.create`, as one mapping: `wa.groups.create(**{…})`.

    Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this
    request.

    A number has up to 10,000 groups.
    """

    subject: str
    """Its name: 1 to 128 characters."""
    description: NotRequired[str]
    """What it is for: up to 2048 characters."""
    join_approval_mode: NotRequired[JoinApprovalMode]
    """Whether you let people in one by one, or everybody who has the link, as it is unless told."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


JoinApprovalMode: TypeAlias = Literal["approval_required", "auto_approve"] | str
"""How people get into a group. Values that aren't listed pass too.

- `approval_required`: You let them in one by one.
- `auto_approve`: Everybody who has the link.
"""


class ListGroups(TypedDict):
    """The parameters of `groups.list`, as one mapping: `wa.groups.list(**{…})`.

    List the groups of a number.
    """

    limit: NotRequired[int]
    """How many on a page: 1 to 1024, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class GetGroup(TypedDict):
    """The parameters of `groups.get`, as one mapping: `wa.groups.get(**{…})`.

    Get a group's name, description, state and people.
    """

    group_id: str
    """The group."""
    fields: NotRequired[str]
    """What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
    `total_participant_count`, `join_approval_mode`. Only its id unless told.
    """


class UpdateGroup(TypedDict):
    """The parameters of `groups.update`, as one mapping: `wa.groups.update(**{…})`.

    Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
    """

    group_id: str
    """The group."""
    subject: NotRequired[str]
    """Its name: 1 to 128 characters."""
    description: NotRequired[str]
    """What it is for: up to 2048 characters."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""


class SetGroupPicture(TypedDict):
    """The parameters of `groups.set_picture`, as one mapping: `wa.groups.set_picture(**{…})`.

    Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
    """

    group_id: str
    """The group."""
    file: File
    """A square JPEG of at least 192 × 192 pixels, up to 5 MB."""
    type: NotRequired[str]
    """`image/jpeg`."""
    filename: NotRequired[str]
    """Its name."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""


class DeleteGroup(TypedDict):
    """The parameters of `groups.delete`, as one mapping: `wa.groups.delete(**{…})`.

    Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
    """

    group_id: str
    """The group."""


class GetInviteLink(TypedDict):
    """The parameters of `groups.get_invite_link`, as one mapping: `wa.groups.get_invite_link(**{…})`.

    Get a group's invite link.
    """

    group_id: str
    """The group."""


class ResetInviteLink(TypedDict):
    """The parameters of `groups.reset_invite_link`, as one mapping: `wa.groups.reset_invite_link(**{…})`.

    Make a new invite link for a group. The old ones lead nowhere any more.
    """

    group_id: str
    """The group."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""


class DeleteInviteLink(TypedDict):
    """The parameters of `groups.delete_invite_link`, as one mapping: `wa.groups.delete_invite_link(**{…})`.

    Delete a group's invite link. Documented in the platform's OpenAPI file only.
    """

    group_id: str
    """The group."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""


class ListJoinRequests(TypedDict):
    """The parameters of `groups.list_join_requests`, as one mapping: `wa.groups.list_join_requests(**{…})`.

    List who asks to join a group.
    """

    group_id: str
    """The group."""
    limit: NotRequired[int]
    """How many on a page."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""


class ApproveJoinRequests(TypedDict):
    """The parameters of `groups.approve_join_requests`, as one mapping: `wa.groups.approve_join_requests(**{…})`.

    Let people in who asked to join a group.
    """

    group_id: str
    """The group."""
    join_requests: Sequence[str]
    """The requests."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""


class RejectJoinRequests(TypedDict):
    """The parameters of `groups.reject_join_requests`, as one mapping: `wa.groups.reject_join_requests(**{…})`.

    Turn people away who asked to join a group.
    """

    group_id: str
    """The group."""
    join_requests: Sequence[str]
    """The requests."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""


class RemoveParticipants(TypedDict):
    """The parameters of `groups.remove_participants`, as one mapping: `wa.groups.remove_participants(**{…})`.

    Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
    (`group_participants_update`).
    """

    group_id: str
    """The group."""
    participants: Sequence[GroupParticipant]
    """1 to 8 people."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""


class GroupParticipantByUser(TypedDict):
    """One form of `GroupParticipant`."""

    user: str
    """Their phone number or WhatsApp id."""


class GroupParticipantByUserId(TypedDict):
    """One form of `GroupParticipant`."""

    user_id: str
    """Their business-scoped user id."""


GroupParticipant: TypeAlias = GroupParticipantByUser | GroupParticipantByUserId
"""A person of a group."""


class ConnectCall(TypedDict):
    """The parameters of `calls.connect`, as one mapping: `wa.calls.connect(**{…})`.

    Call a person who allowed it. Their answer arrives by webhook.

    At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
    """

    session: SdpOffer
    """What you offer to send and receive."""
    to: NotRequired[str]
    """A phone number with `+` and its country code."""
    recipient: NotRequired[str]
    """Business-scoped user ID. If `to` is given too, `to` wins."""
    biz_opaque_callback_data: NotRequired[str]
    """Your own note, up to 512 characters. It comes back in the webhooks of this call."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    action: NotRequired[Literal["connect"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class SdpOffer(TypedDict):
    """What you offer to send and receive."""

    sdp: str
    """SDP as in RFC 8866, with CRLF at the ends of lines."""
    sdp_type: NotRequired[Literal["offer"]]
    """The same always, and may be left out."""


class PreAcceptCall(TypedDict):
    """The parameters of `calls.pre_accept`, as one mapping: `wa.calls.pre_accept(**{…})`.

    Prepare to take a call, before you accept it: the first words aren't lost.
    """

    call_id: str
    """The call, from the webhook."""
    session: SdpAnswer
    """What you will send and receive."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    action: NotRequired[Literal["pre_accept"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class SdpAnswer(TypedDict):
    """What you will send and receive."""

    sdp: str
    """SDP as in RFC 8866, with CRLF at the ends of lines."""
    sdp_type: NotRequired[Literal["answer"]]
    """The same always, and may be left out."""


class AcceptCall(TypedDict):
    """The parameters of `calls.accept`, as one mapping: `wa.calls.accept(**{…})`.

    Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
    """

    call_id: str
    """The call, from the webhook."""
    session: SdpAnswer
    """What you will send and receive: the same as when it was pre-accepted."""
    biz_opaque_callback_data: NotRequired[str]
    """Your own note, up to 512 characters. It comes back in the webhooks of this call."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    action: NotRequired[Literal["accept"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class RejectCall(TypedDict):
    """The parameters of `calls.reject`, as one mapping: `wa.calls.reject(**{…})`.

    Turn a call down.
    """

    call_id: str
    """The call, from the webhook."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    action: NotRequired[Literal["reject"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class TerminateCall(TypedDict):
    """The parameters of `calls.terminate`, as one mapping: `wa.calls.terminate(**{…})`.

    End a call. Not needed when the other side hung up.
    """

    call_id: str
    """The call."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    action: NotRequired[Literal["terminate"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class GetCallPermissions(TypedDict):
    """The parameters of `calls.get_permissions`, as one mapping: `wa.calls.get_permissions(**{…})`.

    Find out whether a person may be called, or asked. At most five times a second, else code 613.
    """

    user_wa_id: NotRequired[str]
    """The person's WhatsApp id or phone number."""
    recipient: NotRequired[str]
    """Instead of `user_wa_id`: their business-scoped user id."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class ListPhoneNumbers(TypedDict):
    """The parameters of `phone_numbers.list`, as one mapping: `wa.phone_numbers.list(**{…})`.

    List the phone numbers of a WhatsApp Business account.
    """

    fields: NotRequired[str]
    """What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told."""
    filtering: NotRequired[str]
    """JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`."""
    sort: NotRequired[str]
    """As in `creation_time.desc`."""
    limit: NotRequired[int]
    """How many on a page: 1 to 100, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


class GetPhoneNumber(TypedDict):
    """The parameters of `phone_numbers.get`, as one mapping: `wa.phone_numbers.get(**{…})`.

    Get one phone number: its name, quality, limits and state.
    """

    fields: NotRequired[str]
    """What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things
    unless told.
    """
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class GetSettings(TypedDict):
    """The parameters of `settings.get`, as one mapping: `wa.settings.get(**{…})`.

    Get a number's settings.
    """

    fields: NotRequired[str]
    """What to tell, by commas; all unless told."""
    include_sip_credentials: NotRequired[bool]
    """Tell the password for SIP too. Keep it as you keep tokens."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class UpdateSettings(TypedDict):
    """The parameters of `settings.update`, as one mapping: `wa.settings.update(**{…})`.

    Change a number's settings, one kind at a time.
    """

    calling: NotRequired[CallingSettings]
    """Calls."""
    user_identity_change: NotRequired[IdentityChangeSettings]
    """Whether messages are held back from people whose identity has changed."""
    payload_encryption: NotRequired[EncryptionSettings]
    """Encryption of what is sent."""
    storage_configuration: NotRequired[StorageSettings]
    """Where messages are stored. Only before the number is registered."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class CallingSettings(TypedDict):
    """Calls. What isn't said stays as it is."""

    status: NotRequired[Switch]
    """Whether people can call the number."""
    call_icon_visibility: NotRequired[CallIconVisibility]
    """Whether they see a button to call."""
    call_icons: NotRequired[CallIcons]
    """Who sees the button."""
    call_hours: NotRequired[CallHours]
    """When the number can be called. Takes the place of all that was set before."""
    callback_permission_status: NotRequired[Switch]
    """Whether somebody who called is asked to allow calls back."""
    sip: NotRequired[SipSettings]
    """Calls by SIP instead of webhooks."""
    srtp_key_exchange_protocol: NotRequired[SrtpProtocol]
    """How the keys of calls are agreed on."""
    audio: NotRequired[AudioSettings]
    """More codecs than OPUS."""
    video: NotRequired[VideoSettings]
    """Video in calls."""
    voicemail: NotRequired[VoicemailSettings]
    """An answering machine, where your account has it."""


Switch: TypeAlias = Literal["ENABLED", "DISABLED"] | str
"""On or off. Values that aren't listed pass too.

- `ENABLED`: On.
- `DISABLED`: Off.
"""


CallIconVisibility: TypeAlias = Literal["DEFAULT", "DISABLE_ALL"] | str
"""Whether people see a button to call. Values that aren't listed pass too.

- `DEFAULT`: They do.
- `DISABLE_ALL`: They don't. Buttons in messages still call.
"""


class CallIcons(TypedDict):
    """Who sees the button to call."""

    restrict_to_user_countries: Sequence[str]
    """People of these countries, by two letters.
    Countries have two capital letters.
    """


class CallHours(TypedDict):
    """When a number can be called."""

    status: Switch
    """Whether it is called at these hours only."""
    timezone_id: str
    """The time zone, as in `America/Manaus`."""
    weekly_operating_hours: Sequence[OperatingHours]
    """At most two spans for each day, which don't overlap.
    Each span ends after it begins; a day has at most two, which don't overlap.
    """
    holiday_schedule: NotRequired[Sequence[Holiday]]
    """Up to 20 days that are different. Left out, all are deleted.
    Each holiday's hours end after they begin.
    """


class OperatingHours(TypedDict):
    """A span of a day."""

    day_of_week: DayOfWeek
    """The day."""
    open_time: str
    """From when, as in `0930`.
    From `0000` to `2359`.
    """
    close_time: str
    """Until when, as in `1730`.
    From `0000` to `2359`.
    """


DayOfWeek: TypeAlias = Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str
"""Days. Values that aren't listed pass too.

- `MONDAY`: Monday.
- `TUESDAY`: Tuesday.
- `WEDNESDAY`: Wednesday.
- `THURSDAY`: Thursday.
- `FRIDAY`: Friday.
- `SATURDAY`: Saturday.
- `SUNDAY`: Sunday.
"""


class Holiday(TypedDict):
    """A day that is different."""

    date: str
    """The day, as in `2026-12-25`. Not in the past, which only the platform checks (code 100)."""
    start_time: str
    """From when, as in `0930`.
    From `0000` to `2359`.
    """
    end_time: str
    """Until when, as in `1730`.
    From `0000` to `2359`.
    """


class SipSettings(TypedDict):
    """Calls by SIP."""

    status: NotRequired[Switch]
    """Whether calls go by SIP. Then no webhooks of calls come, and the calls of this API fail with code 131055."""
    servers: NotRequired[Sequence[SipServer]]
    """The server of this app: one. An empty list deletes it."""


class SipServer(TypedDict):
    """A SIP server, reached by TLS."""

    hostname: str
    """Its host name."""
    port: NotRequired[int]
    """Its port; 5061 unless told."""
    request_uri_user_params: NotRequired[Mapping[str, str]]
    """What is put into the user part of the request's URI: keys and values of up to 128 characters.
    Keys and values have at most 128 characters.
    """


SrtpProtocol: TypeAlias = Literal["DTLS", "SDES"] | str
"""How the keys of calls are agreed on. Values that aren't listed pass too.

- `DTLS`: As WebRTC does. So it is unless told.
- `SDES`: In the SDP.
"""


class AudioSettings(TypedDict):
    """More codecs than OPUS."""

    additional_codecs: NotRequired[Sequence[str]]
    """`PCMA`, `PCMU`."""


class VideoSettings(TypedDict):
    """Video in calls."""

    status: Switch
    """Whether calls may have video."""


class VoicemailSettings(TypedDict):
    """An answering machine."""

    status: NotRequired[Switch]
    """Whether it answers."""
    triggers: NotRequired[Sequence[str]]
    """When it answers: `REJECT`, `TIMEOUT`."""
    audio: NotRequired[VoicemailAudio]
    """What it says."""


class VoicemailAudio(TypedDict):
    """What an answering machine says."""

    default: VoicemailAnnouncement
    """What it says."""


class VoicemailAnnouncement(TypedDict):
    """What an answering machine says."""

    announcement_media_id: str
    """An upload: OGG with OPUS, under 60 seconds."""
    timeout_seconds: NotRequired[int]
    """After how many seconds it answers: 0 to 30."""


class IdentityChangeSettings(TypedDict):
    """Whether messages are held back from people whose identity has changed."""

    enable_identity_key_check: bool
    """Whether webhooks carry the hash of a person's identity, so that messages can name it."""


class EncryptionSettings(TypedDict):
    """Encryption of what is sent.
    A key is needed to switch it on.
    """

    status: Switch
    """Whether it is used."""
    client_encryption_key: NotRequired[str]
    """To switch it on: the base64 of your public key (RSA, 2048 bits) as PEM."""


class StorageSettings(TypedDict):
    """Where messages are stored."""

    status: StorageStatus
    """Where."""
    data_localization_region: NotRequired[str]
    """With `IN_COUNTRY_STORAGE_ENABLED`: the country, by two letters."""
    retention_minutes: NotRequired[int]
    """With `NO_STORAGE_ENABLED`: 60."""


StorageStatus: TypeAlias = (
    Literal["IN_COUNTRY_STORAGE_ENABLED", "IN_COUNTRY_STORAGE_DISABLED", "NO_STORAGE_ENABLED", "DEFAULT"]
    | str
)
"""Where messages are stored. Values that aren't listed pass too.

- `IN_COUNTRY_STORAGE_ENABLED`: In a country that you name.
- `IN_COUNTRY_STORAGE_DISABLED`: Where the platform wants.
- `NO_STORAGE_ENABLED`: Nowhere, after an hour.
- `DEFAULT`: Where the platform wants: nothing was set.
"""


class GetBusinessProfile(TypedDict):
    """The parameters of `business_profile.get`, as one mapping: `wa.business_profile.get(**{…})`.

    Get what people see of a number's business, in a list of one.
    """

    fields: NotRequired[str]
    """What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`,
    `vertical`.
    """
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class UpdateBusinessProfile(TypedDict):
    """The parameters of `business_profile.update`, as one mapping: `wa.business_profile.update(**{…})`.

    Change what people see of a number's business.
    """

    about: NotRequired[str]
    """The line below the name: 1 to 139 characters."""
    address: NotRequired[str]
    """Address: up to 256 characters."""
    description: NotRequired[str]
    """What the business does: up to 512 characters."""
    email: NotRequired[str]
    """Email address: up to 128 characters."""
    websites: NotRequired[Sequence[str]]
    """Up to two, of up to 256 characters each.
    Each begins with `http://` or `https://`.
    """
    vertical: NotRequired[Vertical]
    """The line of business."""
    profile_picture_handle: NotRequired[str]
    """The picture: the handle of an upload (`uploads.append`)."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


Vertical: TypeAlias = (
    Literal[
    "OTHER",
    "AUTO",
    "BEAUTY",
    "APPAREL",
    "EDU",
    "ENTERTAIN",
    "EVENT_PLAN",
    "FINANCE",
    "GROCERY",
    "GOVT",
    "HOTEL",
    "HEALTH",
    "NONPROFIT",
    "PROF_SERVICES",
    "RETAIL",
    "TRAVEL",
    "RESTAURANT",
    "ALCOHOL",
    "ONLINE_GAMBLING",
    "PHYSICAL_GAMBLING",
    "OTC_DRUGS",
]
    | str
)
"""Lines of business. Values that aren't listed pass too.

- `OTHER`: Any other.
- `AUTO`: Cars.
- `BEAUTY`: Beauty, spa and salon.
- `APPAREL`: Clothing.
- `EDU`: Education.
- `ENTERTAIN`: Entertainment.
- `EVENT_PLAN`: Events.
- `FINANCE`: Money.
- `GROCERY`: Food shops.
- `GOVT`: The state.
- `HOTEL`: Hotels.
- `HEALTH`: Health.
- `NONPROFIT`: Non-profit.
- `PROF_SERVICES`: Services.
- `RETAIL`: Shops.
- `TRAVEL`: Travel.
- `RESTAURANT`: Restaurants.
- `ALCOHOL`: Alcohol.
- `ONLINE_GAMBLING`: Gambling on the net.
- `PHYSICAL_GAMBLING`: Gambling elsewhere.
- `OTC_DRUGS`: Medicine without prescription.
"""


class GetBusinessProfileById(TypedDict):
    """The parameters of `business_profile.get_by_id`, as one mapping: `wa.business_profile.get_by_id(**{…})`.

    Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
    """

    business_profile_id: str
    """The profile."""
    fields: NotRequired[str]
    """What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
    `websites`, `vertical`.
    """


class UpdateBusinessProfileById(TypedDict):
    """The parameters of `business_profile.update_by_id`, as one mapping: `wa.business_profile.update_by_id(**{…})`.

    Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
    """

    business_profile_id: str
    """The profile."""
    account_name: NotRequired[str]
    """The name of the account: 1 to 75 characters."""
    about: NotRequired[str]
    """The line below the name: 1 to 139 characters."""
    address: NotRequired[str]
    """Address: up to 256 characters."""
    description: NotRequired[str]
    """What the business does: 1 to 256 characters."""
    email: NotRequired[str]
    """Email address: up to 128 characters."""
    websites: NotRequired[Sequence[str]]
    """Up to two, of up to 256 characters each.
    Each begins with `http://` or `https://`.
    """
    vertical: NotRequired[Vertical]
    """The line of business."""
    profile_picture_handle: NotRequired[str]
    """The picture: the handle of an upload (`uploads.append`)."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""


class SetConversationalAutomation(TypedDict):
    """The parameters of `conversational_automation.set`, as one mapping: `wa.conversational_automation.set(**{…})`.

    Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the
    field `conversational_automation`.
    """

    prompts: NotRequired[Sequence[str]]
    """Up to 4 questions to tap.
    Each has 1 to 80 characters, and no emoji.
    """
    commands: NotRequired[Sequence[ChatCommand]]
    """Up to 30 commands, which people choose after `/`."""
    enable_welcome_message: NotRequired[bool]
    """Be told when somebody opens the chat for the first time. The platform removed this in March 2026."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class ChatCommand(TypedDict):
    """A command that people choose after `/`."""

    command_name: str
    """Its name: 1 to 32 letters, digits and underscores."""
    command_description: str
    """What it does: 1 to 256 characters.
    No emoji.
    """


class GetCommerceSettings(TypedDict):
    """The parameters of `commerce_settings.get`, as one mapping: `wa.commerce_settings.get(**{…})`.

    Get whether people see a number's cart and catalog, in a list of one.
    """

    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class UpdateCommerceSettings(TypedDict):
    """The parameters of `commerce_settings.update`, as one mapping: `wa.commerce_settings.update(**{…})`.

    Show or hide a number's cart and catalog.
    """

    is_cart_enabled: NotRequired[bool | Literal["true", "false"]]
    """Whether people can put products into a cart; they can unless told."""
    is_catalog_visible: NotRequired[bool | Literal["true", "false"]]
    """Whether people see the catalog; they don't unless told."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class CreateQrCode(TypedDict):
    """The parameters of `qr_codes.create`, as one mapping: `wa.qr_codes.create(**{…})`.

    Create a QR code and short link.
    """

    prefilled_message: str
    """The text that the person sends: 1 to 140 characters."""
    generate_qr_image: NotRequired[QrImageType]
    """Make a picture too."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


QrImageType: TypeAlias = Literal["SVG", "PNG"] | str
"""Kinds of picture. Values that aren't listed pass too.

- `SVG`: SVG.
- `PNG`: PNG.
"""


class UpdateQrCode(TypedDict):
    """The parameters of `qr_codes.update`, as one mapping: `wa.qr_codes.update(**{…})`.

    Change the text that a QR code stands for.
    """

    code: str
    """The code."""
    prefilled_message: str
    """The text that the person sends: 1 to 140 characters."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class ListQrCodes(TypedDict):
    """The parameters of `qr_codes.list`, as one mapping: `wa.qr_codes.list(**{…})`.

    List the QR codes of a number.
    """

    fields: NotRequired[str]
    """What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    `qr_image_url.format(SVG)`. The first three unless told.
    """
    code: NotRequired[str]
    """Only this one."""
    limit: NotRequired[int]
    """How many on a page: 1 to 25, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class GetQrCode(TypedDict):
    """The parameters of `qr_codes.get`, as one mapping: `wa.qr_codes.get(**{…})`.

    Get one QR code, in a list of one.
    """

    code: str
    """The code."""
    fields: NotRequired[str]
    """What to tell of it, as in the list."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class DeleteQrCode(TypedDict):
    """The parameters of `qr_codes.delete`, as one mapping: `wa.qr_codes.delete(**{…})`.

    Delete a QR code and its short link.
    """

    code: str
    """The code."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class GetUsername(TypedDict):
    """The parameters of `usernames.get`, as one mapping: `wa.usernames.get(**{…})`.

    Get a number's username.
    """

    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class SetUsername(TypedDict):
    """The parameters of `usernames.set`, as one mapping: `wa.usernames.set(**{…})`.

    Take a username for a number, or change it.
    """

    username: str
    """3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
    At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
    """
    transfer_action: NotRequired[UsernameTransfer]
    """Whether to take it from another number of the portfolio (else code 147005)."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


UsernameTransfer: TypeAlias = Literal["none", "force_transfer"] | str
"""Whether to take a username from another number. Values that aren't listed pass too.

- `none`: Don't.
- `force_transfer`: Do.
"""


class DeleteUsername(TypedDict):
    """The parameters of `usernames.delete`, as one mapping: `wa.usernames.delete(**{…})`.

    Give up a number's username.
    """

    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class SuggestUsernames(TypedDict):
    """The parameters of `usernames.suggest`, as one mapping: `wa.usernames.suggest(**{…})`.

    Get usernames that a number could take.
    """

    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class BlockUsers(TypedDict):
    """The parameters of `block_users.add`, as one mapping: `wa.block_users.add(**{…})`.

    Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24
    hours, and 64,000 in all.

    If one of them can't be blocked, the answer is error 139100; its body tells who was.
    """

    block_users: Sequence[BlockedUser]
    """The people."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class BlockedUserByUser(TypedDict):
    """One form of `BlockedUser`."""

    user: str
    """Their phone number or WhatsApp id."""


class BlockedUserByUserId(TypedDict):
    """One form of `BlockedUser`."""

    user_id: str
    """Their business-scoped user id; that of a parent is refused."""


BlockedUser: TypeAlias = BlockedUserByUser | BlockedUserByUserId
"""A person to block or unblock."""


class UnblockUsers(TypedDict):
    """The parameters of `block_users.remove`, as one mapping: `wa.block_users.remove(**{…})`.

    Unblock people, so that they can write to the number again.

    If one of them can't be unblocked, the answer is error 139100; its body tells who was.
    """

    block_users: Sequence[BlockedUser]
    """The people."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class ListBlockedUsers(TypedDict):
    """The parameters of `block_users.list`, as one mapping: `wa.block_users.list(**{…})`.

    List the people whom a number has blocked.
    """

    limit: NotRequired[int]
    """How many on a page."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class ForgetContact(TypedDict):
    """The parameters of `contact_book.forget`, as one mapping: `wa.contact_book.forget(**{…})`.

    Have the platform forget a person's phone number.
    """

    bsuid: str
    """The person's business-scoped user id."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class GetParentBsuidAccount(TypedDict):
    """The parameters of `parent_bsuid_account.get`, as one mapping: `wa.parent_bsuid_account.get(**{…})`.

    Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
    """

    business_id: NotRequired[str]
    """The client's own unless told."""


class ListMessageHistory(TypedDict):
    """The parameters of `message_history.list`, as one mapping: `wa.message_history.list(**{…})`.

    List messages of a number and what became of them.
    """

    message_id: NotRequired[str]
    """Only this message."""
    fields: NotRequired[str]
    """What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told."""
    limit: NotRequired[int]
    """How many on a page: 1 to 100, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class ListMessageHistoryEvents(TypedDict):
    """The parameters of `message_history.list_events`, as one mapping: `wa.message_history.list_events(**{…})`.

    List what became of one message.
    """

    message_history_id: str
    """The message's entry in the history."""
    status_filter: NotRequired[HistoryStatus]
    """Only these states."""
    fields: NotRequired[str]
    """What to tell of each, by commas."""
    limit: NotRequired[int]
    """How many on a page: 1 to 100, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""


HistoryStatus: TypeAlias = Literal["SENT", "DELIVERED", "READ", "FAILED", "DELETED"] | str
"""What became of a message. Values that aren't listed pass too.

- `SENT`: It went out.
- `DELIVERED`: It arrived.
- `READ`: It was read.
- `FAILED`: It failed.
- `DELETED`: It was deleted.
"""


class GetOfficialBusinessAccount(TypedDict):
    """The parameters of `official_business_account.get`, as one mapping: `wa.official_business_account.get(**{…})`.

    Get where a number's application for the badge stands.
    """

    fields: NotRequired[str]
    """What to tell, by commas: `oba_status`, `status_message`. Both unless told."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class ApplyForOfficialBusinessAccount(TypedDict):
    """The parameters of `official_business_account.apply`, as one mapping: `wa.official_business_account.apply(**{…})`.

    Apply for the badge. After a refusal, again in 30 days.

    The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by
    `action` and `application_data`. Both pass.
    """

    business_website_url: NotRequired[str]
    """The business's website."""
    primary_country_of_operation: NotRequired[str]
    """Where it does most of its business."""
    primary_language: NotRequired[str]
    """In which language."""
    parent_business_or_brand: NotRequired[str]
    """The business or brand that it belongs to."""
    supporting_links: NotRequired[Sequence[str]]
    """Up to 5 pages that show that the business is well known."""
    additional_supporting_information: NotRequired[str]
    """What else there is to say."""
    action: NotRequired[OfficialBusinessAccountAction]
    """Instead of all that: apply, or take it back."""
    application_data: NotRequired[OfficialBusinessAccountApplication]
    """With `action`: about the business."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


OfficialBusinessAccountAction: TypeAlias = (
    Literal["SUBMIT_APPLICATION", "WITHDRAW_APPLICATION", "RESUBMIT_APPLICATION"]
    | str
)
"""What to do with an application. Values that aren't listed pass too.

- `SUBMIT_APPLICATION`: Apply.
- `WITHDRAW_APPLICATION`: Take it back.
- `RESUBMIT_APPLICATION`: Apply again.
"""


class OfficialBusinessAccountApplication(TypedDict):
    """About a business that applies."""

    business_name: NotRequired[str]
    """Its name: up to 255 characters."""
    business_description: NotRequired[str]
    """What it does: up to 1000 characters."""
    website_url: NotRequired[str]
    """Its website."""
    contact_email: NotRequired[str]
    """Where to write to."""


class GetComplianceInfo(TypedDict):
    """The parameters of `compliance_info.get`, as one mapping: `wa.compliance_info.get(**{…})`.

    Get what a business has told, in a list of one.
    """

    fields: NotRequired[str]
    """What to tell, by commas; all unless told."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class UpdateComplianceInfo(TypedDict):
    """The parameters of `compliance_info.update`, as one mapping: `wa.compliance_info.update(**{…})`.

    Tell what the law of India wants to know.
    `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
    """

    entity_name: str
    """The name of the business: 2 to 128 characters."""
    entity_type: EntityType
    """Its legal form."""
    grievance_officer_details: GrievanceOfficer
    """Who looks after complaints."""
    customer_care_details: CustomerCare
    """Who looks after customers."""
    entity_type_custom: NotRequired[str]
    """With `OTHER`: its legal form, up to 1024 characters."""
    is_registered: NotRequired[bool]
    """With `OTHER` or `PARTNERSHIP`: whether it is registered."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """The same always, and may be left out."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


EntityType: TypeAlias = (
    Literal[
    "LIMITED_LIABILITY_PARTNERSHIP",
    "SOLE_PROPRIETORSHIP",
    "PARTNERSHIP",
    "PUBLIC_COMPANY",
    "PRIVATE_COMPANY",
    "OTHER",
]
    | str
)
"""Legal forms. Values that aren't listed pass too.

- `LIMITED_LIABILITY_PARTNERSHIP`: A limited liability partnership.
- `SOLE_PROPRIETORSHIP`: A sole proprietorship.
- `PARTNERSHIP`: A partnership.
- `PUBLIC_COMPANY`: A public company.
- `PRIVATE_COMPANY`: A private company.
- `OTHER`: Another.
"""


class GrievanceOfficer(TypedDict):
    """Who looks after complaints."""

    name: str
    """Their name: 1 to 128 characters."""
    email: str
    """Their email address: up to 128 characters.
    It has an `@`.
    """
    mobile_number: NotRequired[str]
    """Their mobile number, in E.164."""
    landline_number: NotRequired[str]
    """Their landline number, in E.164."""


class CustomerCare(TypedDict):
    """Who looks after customers."""

    email: str
    """Their email address: up to 128 characters.
    It has an `@`.
    """
    mobile_number: NotRequired[str]
    """Their mobile number, in E.164."""
    landline_number: NotRequired[str]
    """Their landline number, in E.164."""


class GetEncryptionKey(TypedDict):
    """The parameters of `encryption.get`, as one mapping: `wa.encryption.get(**{…})`.

    Get the key that is set.
    """

    fields: NotRequired[str]
    """What to tell, by commas; all unless told."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class SetEncryptionKey(TypedDict):
    """The parameters of `encryption.set`, as one mapping: `wa.encryption.set(**{…})`.

    Set the key: the public half. Its private half decrypts what your endpoint receives.
    """

    business_public_key: str
    """An RSA key of 2048 bits, as PEM."""
    phone_number_id: NotRequired[str]
    """The client's own unless told."""


class StartUpload(TypedDict):
    """The parameters of `uploads.start`, as one mapping: `wa.uploads.start(**{…})`.

    Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
    """

    file_length: int
    """The file's size in bytes."""
    file_type: str
    """Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    The platform takes PDF, JPEG, PNG and MP4.
    """
    file_name: NotRequired[str]
    """Its name."""
    session_type: NotRequired[str]
    """`attachment`, as it is unless told."""
    app_id: NotRequired[str]
    """The client's own unless told."""


class GetUpload(TypedDict):
    """The parameters of `uploads.get`, as one mapping: `wa.uploads.get(**{…})`.

    Find out how much of an upload has arrived, to go on from there.
    """

    upload_id: str
    """The session, its query part included: `upload:MTphd…?sig=…`."""


class AppendUpload(TypedDict):
    """The parameters of `uploads.append`, as one mapping: `wa.uploads.append(**{…})`.

    Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
    """

    upload_id: str
    """The session, its query part included: `upload:MTphd…?sig=…`."""
    file: File
    """The bytes from the offset to the end of the file."""
    file_offset: int
    """How many bytes have arrived before these: 0 to begin with."""


class GetAccount(TypedDict):
    """The parameters of `accounts.get`, as one mapping: `wa.accounts.get(**{…})`.

    Get a WhatsApp Business account: its name, review, limits and what is switched on.
    """

    fields: NotRequired[str]
    """What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


class UpdateAccount(TypedDict):
    """The parameters of `accounts.update`, as one mapping: `wa.accounts.update(**{…})`.

    Change a WhatsApp Business account. What isn't said stays as it is.
    """

    disable_marketing_messages_on_cloud_api: NotRequired[bool]
    """Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code
    131063).
    """
    degrees_of_freedom_spec: NotRequired[DegreesOfFreedom]
    """How the platform may change marketing templates to make people look."""
    template_auto_archival_enabled: NotRequired[bool]
    """Whether templates that weren't sent for 12 months are archived."""
    is_enabled_for_insights: NotRequired[bool]
    """`true` lets templates be analysed. It can't be taken back."""
    name: NotRequired[str]
    """Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only."""
    timezone_id: NotRequired[str]
    """Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


class DegreesOfFreedom(TypedDict):
    """How the platform may change marketing templates."""

    creative_features_spec: Mapping[str, CreativeFeature]
    """What is switched on or off, by its name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
    """


class CreativeFeature(TypedDict):
    """Whether the platform may make one kind of change."""

    enroll_status: EnrollStatus
    """Whether it may."""


EnrollStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"] | str
"""Whether the platform may do something. Values that aren't listed pass too.

- `OPT_IN`: It may.
- `OPT_OUT`: It may not.
"""


class CreateTemplate(TypedDict):
    """The parameters of `templates.create`, as one mapping: `wa.templates.create(**{…})`.

    Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
    `message_send_ttl_seconds` is in the range of the category.
    """

    name: str
    """Up to 512 lower-case letters, digits and underscores; one template for each name and language."""
    language: str
    """As in `en_US`."""
    category: TemplateCategory
    """What it is for. The platform may decide that it is marketing."""
    components: Sequence[NewComponent]
    """Its parts, one of them a body.
    Exactly one of them is a body.
    """
    parameter_format: NotRequired[ParameterFormat]
    """How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`."""
    message_send_ttl_seconds: NotRequired[int]
    """For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
    2,592,000 for marketing. -1 is 30 days for the first two.
    """
    cta_url_link_tracking_opted_out: NotRequired[bool]
    """Don't count clicks on its links."""
    allow_category_change: NotRequired[bool]
    """Had a meaning until April 2025; the platform recategorises now whether it is there or not."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


TemplateCategory: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"] | str
"""What a template is for. Values that aren't listed pass too.

- `AUTHENTICATION`: One-time codes.
- `MARKETING`: Offers and everything else.
- `UTILITY`: About something the person did or asked for.
"""


class NewHeader(TypedDict):
    """What stands on top of a new template."""

    format: HeaderFormat
    """The kind of header."""
    text: NotRequired[str]
    """For a text header: up to 60 characters with at most one parameter."""
    example: NotRequired[HeaderExample]
    """A sample of what will fill it."""


class NewBody(TypedDict):
    """The text of a new template."""

    text: NotRequired[str]
    """Up to 1024 characters; not for authentication, which has a text of its own."""
    example: NotRequired[BodyExample]
    """Samples of what will fill it."""
    add_security_recommendation: NotRequired[bool]
    """For authentication: add the advice not to share the code."""


class NewFooter(TypedDict):
    """Small text below a new template."""

    text: NotRequired[str]
    """Up to 60 characters."""
    code_expiration_minutes: NotRequired[int]
    """For authentication: for how long the code is good, in minutes (1 to 90)."""


class NewButtons(TypedDict):
    """The buttons of a new template."""

    buttons: Sequence[NewButton]
    """Up to 10, quick replies all in a row.

    - Quick replies stand next to each other.
    - At most two buttons open pages, one calls a number and one copies a code.
    """


class NewComponentHeader(NewHeader):
    """On top."""

    type: Literal["HEADER"]


class NewComponentBody(NewBody):
    """The text."""

    type: Literal["BODY"]


class NewComponentFooter(NewFooter):
    """Small text below."""

    type: Literal["FOOTER"]


class NewComponentButtons(NewButtons):
    """Buttons."""

    type: Literal["BUTTONS"]


NewComponent: TypeAlias = NewComponentHeader | NewComponentBody | NewComponentFooter | NewComponentButtons
"""A part of a new template."""


HeaderFormat: TypeAlias = Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "GIF", "LOCATION", "PRODUCT"] | str
"""Kinds of header. Values that aren't listed pass too.

- `TEXT`: Text.
- `IMAGE`: A picture.
- `VIDEO`: A video.
- `DOCUMENT`: A document (PDF).
- `GIF`: A moving picture, by the Marketing Messages API only.
- `LOCATION`: A place.
- `PRODUCT`: A product.
"""


class HeaderExample(TypedDict):
    """A sample of what will fill a header."""

    header_text: NotRequired[Sequence[str]]
    """For a parameter with a number."""
    header_text_named_params: NotRequired[Sequence[NamedExample]]
    """For a parameter with a name."""
    header_handle: NotRequired[Sequence[str]]
    """For a picture, video or document: the handle of a resumable upload."""


class NamedExample(TypedDict):
    """A sample for a parameter with a name."""

    param_name: str
    """The parameter's name: lower-case letters and underscores."""
    example: str
    """The sample."""


class BodyExample(TypedDict):
    """Samples of what will fill a text."""

    body_text: NotRequired[Sequence[Sequence[str]]]
    """For parameters with numbers: a list that holds one list of values."""
    body_text_named_params: NotRequired[Sequence[NamedExample]]
    """For parameters with names."""


class NewQuickReply(TypedDict):
    """A button that answers with its text."""

    text: str
    """Up to 25 characters."""


class NewUrlButton(TypedDict):
    """A button that opens a page."""

    text: str
    """Up to 25 characters."""
    url: str
    """Up to 2000 characters, with at most one parameter, at the very end."""
    example: NotRequired[Sequence[str]]
    """With a parameter: one whole URL as a sample."""


class NewPhoneButton(TypedDict):
    """A button that calls a number."""

    text: str
    """Up to 25 characters."""
    phone_number: str
    """Up to 20 characters."""


class NewCopyCodeButton(TypedDict):
    """A button that copies a code."""

    example: str
    """A sample of the code, up to 20 characters."""


class NewButtonQuickReply(NewQuickReply):
    """Answers with its text."""

    type: Literal["QUICK_REPLY"]


class NewButtonUrl(NewUrlButton):
    """Opens a page. Up to two."""

    type: Literal["URL"]


class NewButtonPhoneNumber(NewPhoneButton):
    """Calls a number. Up to one."""

    type: Literal["PHONE_NUMBER"]


class NewButtonCopyCode(NewCopyCodeButton):
    """Copies a code. Up to one."""

    type: Literal["COPY_CODE"]


NewButton: TypeAlias = NewButtonQuickReply | NewButtonUrl | NewButtonPhoneNumber | NewButtonCopyCode
"""A button of a new template."""


ParameterFormat: TypeAlias = Literal["NAMED", "POSITIONAL"] | str
"""How a template's parameters are written. Values that aren't listed pass too.

- `NAMED`: `{{first_name}}`
- `POSITIONAL`: `{{1}}`
"""


class CreateTemplateFromLibrary(TypedDict):
    """The parameters of `templates.create_from_library`, as one mapping: `wa.templates.create_from_library(**{…})`.

    Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
    """

    name: str
    """Up to 512 lower-case letters, digits and underscores; one template for each name and language."""
    language: str
    """As in `en_US`."""
    category: TemplateCategory
    """The category of the template in the library."""
    library_template_name: str
    """The name of the template in the library."""
    library_template_button_inputs: NotRequired[Sequence[LibraryButton]]
    """What its buttons do, in their order."""
    library_template_body_inputs: NotRequired[LibraryBody]
    """What its text says besides."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


class LibraryButton(TypedDict):
    """What a button of a library's template does."""

    type: LibraryButtonType
    """The kind of button."""
    url: NotRequired[LibraryUrl]
    """`URL`: the page."""
    phone_number: NotRequired[str]
    """`PHONE_NUMBER`: the number, up to 20 characters."""
    otp_type: NotRequired[OtpType]
    """`OTP`: how the code gets into your app."""
    supported_apps: NotRequired[Sequence[SupportedApp]]
    """`OTP`: your apps, which get the code without being copied into."""
    zero_tap_terms_accepted: NotRequired[bool]
    """`OTP`: accepts the terms of codes that nobody taps."""


LibraryButtonType: TypeAlias = Literal["URL", "PHONE_NUMBER", "QUICK_REPLY", "OTP"] | str
"""Kinds of button in the library. Values that aren't listed pass too.

- `URL`: Opens a page.
- `PHONE_NUMBER`: Calls a number.
- `QUICK_REPLY`: Answers with its text.
- `OTP`: Brings a one-time code into an app.
"""


class LibraryUrl(TypedDict):
    """The page that a button opens."""

    base_url: str
    """Up to 2000 characters, with at most one parameter, at the very end."""
    url_suffix_example: NotRequired[str]
    """With a parameter: one whole URL as a sample."""


OtpType: TypeAlias = Literal["COPY_CODE", "ONE_TAP", "ZERO_TAP"] | str
"""How a one-time code gets into an app. Values that aren't listed pass too.

- `COPY_CODE`: The person copies it.
- `ONE_TAP`: By one tap.
- `ZERO_TAP`: By itself.
"""


class SupportedApp(TypedDict):
    """An app for Android that gets one-time codes."""

    package_name: str
    """Its package, as in `com.example.app`."""
    signature_hash: str
    """The hash of the key that it is signed with."""


class LibraryBody(TypedDict):
    """What the text of a library's template says besides."""

    add_contact_number: NotRequired[bool]
    """Whom to call."""
    add_learn_more_link: NotRequired[bool]
    """Where to learn more."""
    add_security_recommendation: NotRequired[bool]
    """That the code isn't to be shared."""
    add_track_package_link: NotRequired[bool]
    """Where to track the parcel."""
    code_expiration_minutes: NotRequired[int]
    """For how long the code is good, in minutes: 1 to 90."""


class ListTemplates(TypedDict):
    """The parameters of `templates.list`, as one mapping: `wa.templates.list(**{…})`.

    List the templates of a WhatsApp Business account.
    """

    name: NotRequired[str]
    """Only those with this name, in all their languages."""
    content: NotRequired[str]
    """Only those with this in their texts."""
    name_or_content: NotRequired[str]
    """Only those with this in their name or texts."""
    language: NotRequired[Sequence[str]]
    """Only those in these languages, as in `en_US`."""
    category: NotRequired[Sequence[TemplateCategory]]
    """Only those of these categories."""
    correct_category: NotRequired[TemplateCategory]
    """Only those that the platform finds to be of another category than they are: this one."""
    status: NotRequired[Sequence[TemplateStatus]]
    """Only those in these states."""
    quality_score: NotRequired[Sequence[QualityScore]]
    """Only those that people rate like this."""
    source: NotRequired[TemplateSource]
    """Only those that you made, or that Direct Send made of messages."""
    since: NotRequired[int]
    """Only those that were changed since then, in seconds since 1970."""
    until: NotRequired[int]
    """Only those that were changed until then, in seconds since 1970."""
    fields: NotRequired[str]
    """What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told."""
    summary: NotRequired[str]
    """What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
    `are_translations_complete`.
    """
    limit: NotRequired[int]
    """How many on a page."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


TemplateStatus: TypeAlias = (
    Literal[
    "APPROVED",
    "PENDING",
    "REJECTED",
    "PAUSED",
    "DISABLED",
    "IN_APPEAL",
    "PENDING_DELETION",
    "DELETED",
    "LIMIT_EXCEEDED",
    "ARCHIVED",
]
    | str
)
"""A template's state. Values that aren't listed pass too.

- `APPROVED`: It can be sent.
- `PENDING`: It is under review.
- `REJECTED`: It was refused.
- `PAUSED`: Held back for a while because of bad quality.
- `DISABLED`: Held back for good because of bad quality.
- `IN_APPEAL`: It was refused, and somebody looks again.
- `PENDING_DELETION`: It is deleted when the last message with it has arrived.
- `DELETED`: It was deleted.
- `LIMIT_EXCEEDED`: The account has as many templates as it may have.
- `ARCHIVED`: It wasn't sent for long, or was put away.
"""


QualityScore: TypeAlias = Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | str
"""How people rate a template. Values that aren't listed pass too.

- `GREEN`: Well.
- `YELLOW`: So-so: it may be paused soon.
- `RED`: Badly: it may be paused.
- `UNKNOWN`: Not enough of them to tell.
"""


TemplateSource: TypeAlias = Literal["AUTO_GENERATED", "MANUAL"] | str
"""Where a template comes from. Values that aren't listed pass too.

- `AUTO_GENERATED`: Direct Send made it of a message. It can't be changed or deleted.
- `MANUAL`: You made it.
"""


class GetTemplate(TypedDict):
    """The parameters of `templates.get`, as one mapping: `wa.templates.get(**{…})`.

    Get one template, as `check_template` wants it.
    """

    template_id: str
    """The template."""
    fields: NotRequired[str]
    """What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told."""


class ListLibraryTemplates(TypedDict):
    """The parameters of `templates.list_library`, as one mapping: `wa.templates.list_library(**{…})`.

    List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic`
    `group_invite_link`).
    """

    search: NotRequired[str]
    """Only those with this in their name or texts."""
    category: NotRequired[TemplateCategory]
    """Only those of this category."""
    topic: NotRequired[str]
    """Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`,
    `group_invite_link`.
    """
    usecase: NotRequired[str]
    """Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`."""
    industry: NotRequired[str]
    """Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`."""
    language: NotRequired[str]
    """Only those in this language, as in `en_US`."""
    limit: NotRequired[int]
    """How many on a page."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""


class CreateSignup(TypedDict):
    """The parameters of `signups.create`, as one mapping: `wa.signups.create(**{…})`.

    Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does
    is told by the webhook `user_preferences`.
    """

    signup_message: str
    """What people read before they sign up: 1 to 300 characters."""
    confirmation_message: str
    """What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`."""
    privacy_policy_url: str
    """Your privacy policy, by https. It can't be changed afterwards."""
    website_url: NotRequired[str]
    """Your website, by https."""
    promo_code: NotRequired[str]
    """A code that they get for it: 1 to 50 letters and digits."""
    display_name: NotRequired[str]
    """Your name for it: 1 to 256 characters."""
    policy: NotRequired[SignupPolicy]
    """The terms of In-App Signup, accepted."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


class SignupPolicy(TypedDict):
    """The terms of In-App Signup."""

    tos: str
    """Where they are."""
    accepted: bool
    """Whether you accept them."""


class ListSignups(TypedDict):
    """The parameters of `signups.list`, as one mapping: `wa.signups.list(**{…})`.

    List the account's signups.
    """

    fields: NotRequired[str]
    """What to tell of each, by commas."""
    limit: NotRequired[int]
    """How many on a page."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    waba_id: NotRequired[str]
    """The client's own unless told."""


class GetSignup(TypedDict):
    """The parameters of `signups.get`, as one mapping: `wa.signups.get(**{…})`.

    Get one signup.
    """

    signup_id: str
    """The signup."""
    fields: NotRequired[str]
    """What to tell of it, by commas."""


class UpdateSignup(TypedDict):
    """The parameters of `signups.update`, as one mapping: `wa.signups.update(**{…})`.

    Change a signup, or end it. What isn't said stays as it is.
    """

    signup_id: str
    """The signup."""
    status: NotRequired[SignupStatus]
    """Whether people can sign up."""
    signup_message: NotRequired[str]
    """What people read before they sign up: 1 to 300 characters."""
    confirmation_message: NotRequired[str]
    """What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`."""
    website_url: NotRequired[str]
    """Your website, by https."""
    promo_code: NotRequired[str]
    """A code that they get for it: 1 to 50 letters and digits."""
    display_name: NotRequired[str]
    """Your name for it: 1 to 256 characters."""


SignupStatus: TypeAlias = Literal["ACTIVE", "DISABLED"] | str
"""Whether people can sign up. Values that aren't listed pass too.

- `ACTIVE`: They can.
- `DISABLED`: They can't.
"""
