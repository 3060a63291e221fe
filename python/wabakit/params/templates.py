# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `templates`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .messages import FlowAction
from .message_samples import TemplateCategory
from .accounts import DegreesOfFreedom
from .shared import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateTemplate(TypedDict):
    """Parameters of `templates.create` as one mapping: `wa.templates.create(**{…})`.

    Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
    No rule of severity error is broken, as `validate_template` finds them.
    """

    name: str
    """Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language."""
    language: str
    """Language of the template, such as `en_US`."""
    category: TemplateCategory
    """Category of the template. The platform can change it to marketing."""
    components: Sequence[NewComponent]
    """Components of the template. Exactly one body."""
    media: NotRequired[Sequence[File]]
    """Files of the media headers without a sample: the template's own header, then the headers of the cards, in order.
    The client uploads each file, and puts its handle into the header. Requires an app ID.
    """
    parameter_format: NotRequired[ParameterFormat]
    """Format of the parameters. Default: `POSITIONAL`."""
    message_send_ttl_seconds: NotRequired[int]
    """Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
    43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
    """
    sub_category: NotRequired[TemplateSubCategory]
    """Subcategory, for templates about orders."""
    display_format: NotRequired[str]
    """Display format: `ORDER_DETAILS` for a marketing template with the details of an order."""
    cta_url_link_tracking_opted_out: NotRequired[bool]
    """Turns off the tracking of link clicks."""
    is_primary_device_delivery_only: NotRequired[bool]
    """Delivers messages with the template to the primary device of the user only."""
    degrees_of_freedom_spec: NotRequired[DegreesOfFreedom]
    """Automatic creative optimizations that the platform may apply. For marketing templates."""
    optimization_spec: NotRequired[TemplatePrice]
    """Maximum price, for the Marketing Messages API. Can't be added to a template later, nor removed."""
    product_set_id: NotRequired[str]
    """Set of products of the catalog. Known from Meta's SDK only."""
    source_template_id: NotRequired[str]
    """Template to copy. Known from Meta's SDK only."""
    send_type: NotRequired[str]
    """Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only."""
    allow_category_change: NotRequired[bool]
    """Deprecated, without effect since April 2025: the platform changes the category of templates in any case."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class NewHeader(TypedDict):
    """Header of a new template."""

    format: HeaderFormat
    """Format of the header."""
    text: NotRequired[str]
    """Text of a text header. At most 60 characters, with at most one parameter."""
    example: NotRequired[HeaderExample]
    """Sample content of the header. Required for media and for a text with a parameter."""


class NewBody(TypedDict):
    """Body of a new template."""

    text: NotRequired[str]
    """Text of the body. At most 1,024 characters; at most 600 with a limited-time offer, and 160 with a product header.
    Not for authentication templates, which have a fixed text.
    """
    example: NotRequired[BodyExample]
    """Sample values of the parameters in the text."""
    add_security_recommendation: NotRequired[bool]
    """Adds the recommendation not to share the code. For authentication templates."""


class NewFooter(TypedDict):
    """Footer of a new template."""

    text: NotRequired[str]
    """Text of the footer. At most 60 characters, without parameters. Not for authentication templates."""
    code_expiration_minutes: NotRequired[int]
    """Validity of the code in minutes, 1 to 90. For authentication templates."""


class NewButtons(TypedDict):
    """Buttons of a new template."""

    buttons: Sequence[NewButton]
    """Buttons of the template. 1 to 10, of which at most 2 URL buttons, and one of each other type except quick
    replies. Quick reply buttons are adjacent, before or after all others.
    """


class NewCarousel(TypedDict):
    """Carousel of a new template: media cards or product cards."""

    cards: Sequence[NewCard]
    """Cards of the carousel. 2 to 10, all with the same components."""


class NewLimitedTimeOffer(TypedDict):
    """Limited-time offer of a new template. Requires a copy code button before the URL button if the offer expires."""

    limited_time_offer: NewOffer
    """Text and expiration of the offer."""


class NewCallPermissionRequest(TypedDict):
    """Request for permission to call the user, in a new template."""


class NewComponentHeader(NewHeader):
    """Header of the template. Not for authentication templates."""

    type: Literal["HEADER"]
    """Type of the content."""


class NewComponentBody(NewBody):
    """Body of the template. Exactly one."""

    type: Literal["BODY"]
    """Type of the content."""


class NewComponentFooter(NewFooter):
    """Footer of the template."""

    type: Literal["FOOTER"]
    """Type of the content."""


class NewComponentButtons(NewButtons):
    """Buttons of the template."""

    type: Literal["BUTTONS"]
    """Type of the content."""


class NewComponentCarousel(NewCarousel):
    """Cards below the body. For marketing templates."""

    type: Literal["CAROUSEL"]
    """Type of the content."""


class NewComponentLimitedTimeOffer(NewLimitedTimeOffer):
    """Limited-time offer. For marketing templates."""

    type: Literal["LIMITED_TIME_OFFER"]
    """Type of the content."""


class NewComponentCallPermissionRequest(NewCallPermissionRequest):
    """Request for permission to call the user. For marketing and utility templates without buttons."""

    type: Literal["call_permission_request"]
    """Type of the content."""


NewComponent: TypeAlias = (
    NewComponentHeader
    | NewComponentBody
    | NewComponentFooter
    | NewComponentButtons
    | NewComponentCarousel
    | NewComponentLimitedTimeOffer
    | NewComponentCallPermissionRequest
)
"""A component of a new template."""


HeaderFormat: TypeAlias = Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "GIF", "LOCATION", "PRODUCT"] | str
"""Format of a template header.
Other values are accepted, too.

- `TEXT`: A text header.
- `IMAGE`: An image header: JPEG or PNG.
- `VIDEO`: A video header: MP4.
- `DOCUMENT`: A document header: PDF.
- `GIF`: A GIF header: MP4 of at most 3.5 MB. Marketing Messages API only.
- `LOCATION`: A location header.
- `PRODUCT`: A product header, for a template or card with one product.
"""


class HeaderExample(TypedDict):
    """Sample content of a template header."""

    header_text: NotRequired[Sequence[str]]
    """Sample value of a positional parameter."""
    header_text_named_params: NotRequired[Sequence[NamedExample]]
    """Sample value of a named parameter."""
    header_handle: NotRequired[Sequence[str]]
    """Sample media for an image, video, GIF or document header: the handle of a resumable upload."""


class NamedExample(TypedDict):
    """Sample value of a named parameter."""

    param_name: str
    """Name of the parameter. Lowercase letters and underscores."""
    example: str
    """Sample value of the parameter."""


class BodyExample(TypedDict):
    """Sample values of the parameters in a template body."""

    body_text: NotRequired[Sequence[Sequence[str]]]
    """Sample values of positional parameters: a list that contains one list of values."""
    body_text_named_params: NotRequired[Sequence[NamedExample]]
    """Sample values of named parameters."""


class NewQuickReply(TypedDict):
    """A quick reply button of a new template."""

    text: str
    """Label of the button. At most 25 characters."""


class NewUrlButton(TypedDict):
    """A URL button of a new template."""

    text: str
    """Label of the button. At most 25 characters."""
    url: str
    """URL of the web page. At most 2,000 characters, with at most one parameter, at the end."""
    example: NotRequired[Sequence[str]]
    """Sample URL, complete. Required for a URL with a parameter."""
    app_deep_link: NotRequired[NewAppDeepLink]
    """App that opens the link instead of the browser. Marketing Messages API only."""


class NewPhoneButton(TypedDict):
    """A phone number button of a new template."""

    text: str
    """Label of the button. At most 25 characters."""
    phone_number: str
    """Phone number to call, with country code. At most 20 characters."""


class NewCopyCodeButton(TypedDict):
    """A copy code button of a new template."""

    example: str
    """Sample code. At most 20 letters and digits; at most 15 with a limited-time offer."""


class NewOtpButton(TypedDict):
    """A one-time password button of a new template."""

    otp_type: OtpType
    """Delivery of the code to the app."""
    text: NotRequired[str]
    """Label of the button that copies the code. At most 25 characters. Default: localized."""
    autofill_text: NotRequired[str]
    """Label of the button that fills in the code. At most 25 characters. Default: localized."""
    supported_apps: NotRequired[Sequence[SupportedApp]]
    """Android apps that receive the code. 1 to 5, for one-tap and zero-tap."""
    zero_tap_terms_accepted: NotRequired[bool]
    """Acceptance of the zero-tap terms. Required for zero-tap."""


class NewFlowButton(TypedDict):
    """A flow button of a new template: exactly one of `flow_id`, `flow_name` and `flow_json`."""

    text: str
    """Label of the button. At most 25 characters."""
    flow_id: NotRequired[str]
    """ID of the flow."""
    flow_name: NotRequired[str]
    """Name of the flow."""
    flow_json: NotRequired[str]
    """Flow JSON of a new flow, as text."""
    flow_action: NotRequired[FlowAction]
    """First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`."""
    navigate_screen: NotRequired[str]
    """ID of the first screen. Default: `FIRST_ENTRY_SCREEN`."""
    icon: NotRequired[FlowIcon]
    """Icon of the button."""


class NewCatalogButton(TypedDict):
    """A catalog button of a new template."""

    text: NotRequired[str]
    """Label of the button: `View catalog`."""


class NewMpmButton(TypedDict):
    """A multi-product button of a new template."""

    text: NotRequired[str]
    """Label of the button: `View items`."""


class NewSpmButton(TypedDict):
    """A single-product button of a new template."""

    text: NotRequired[str]
    """Label of the button: `View`."""


class NewVoiceCallButton(TypedDict):
    """A voice call button of a new template."""

    text: str
    """Label of the button. At most 25 characters; at most 20 recommended."""
    ttl_minutes: NotRequired[int]
    """Lifetime of the button in minutes. 1,440 to 43,200. Default: 10,080 (7 days)."""


class NewContactRequestButton(TypedDict):
    """A contact request button of a new template."""

    text: NotRequired[str]
    """Label of the button: `Share Contact Info`."""


class NewOrderDetailsButton(TypedDict):
    """An order details button of a new template."""

    text: str
    """Label of the button, such as `Review and Pay` or `Buy now`."""


class NewButtonQuickReply(NewQuickReply):
    """Quick reply button, which sends its label to the business."""

    type: Literal["QUICK_REPLY"]
    """Type of the content."""


class NewButtonUrl(NewUrlButton):
    """URL button, which opens a web page. At most two."""

    type: Literal["URL"]
    """Type of the content."""


class NewButtonPhoneNumber(NewPhoneButton):
    """Phone number button, which calls a number."""

    type: Literal["PHONE_NUMBER"]
    """Type of the content."""


class NewButtonCopyCode(NewCopyCodeButton):
    """Copy code button, which copies a coupon code. For marketing templates."""

    type: Literal["COPY_CODE"]
    """Type of the content."""


class NewButtonOtp(NewOtpButton):
    """One-time password button. Required in authentication templates."""

    type: Literal["OTP"]
    """Type of the content."""


class NewButtonFlow(NewFlowButton):
    """Flow button, which opens a flow."""

    type: Literal["FLOW"]
    """Type of the content."""


class NewButtonCatalog(NewCatalogButton):
    """Catalog button, which opens the connected catalog. For marketing templates."""

    type: Literal["CATALOG"]
    """Type of the content."""


class NewButtonMpm(NewMpmButton):
    """Multi-product button (MPM), which opens products of the catalog. For marketing templates."""

    type: Literal["MPM"]
    """Type of the content."""


class NewButtonSpm(NewSpmButton):
    """Single-product button (SPM), which opens the product of the header. For marketing templates."""

    type: Literal["SPM"]
    """Type of the content."""


class NewButtonVoiceCall(NewVoiceCallButton):
    """Voice call button, which calls the business on WhatsApp."""

    type: Literal["VOICE_CALL"]
    """Type of the content."""


class NewButtonRequestContactInfo(NewContactRequestButton):
    """Contact request button, which shares the contact of the user."""

    type: Literal["REQUEST_CONTACT_INFO"]
    """Type of the content."""


class NewButtonOrderDetails(NewOrderDetailsButton):
    """Order details button, which opens an order to pay."""

    type: Literal["ORDER_DETAILS"]
    """Type of the content."""


NewButton: TypeAlias = (
    NewButtonQuickReply
    | NewButtonUrl
    | NewButtonPhoneNumber
    | NewButtonCopyCode
    | NewButtonOtp
    | NewButtonFlow
    | NewButtonCatalog
    | NewButtonMpm
    | NewButtonSpm
    | NewButtonVoiceCall
    | NewButtonRequestContactInfo
    | NewButtonOrderDetails
)
"""A button of a new template."""


class NewAppDeepLink(TypedDict):
    """App that opens the link of a URL button."""

    meta_app_id: NotRequired[int]
    """ID of the app."""
    android_deep_link: NotRequired[str]
    """Link that opens the Android app."""
    android_fallback_playstore_url: NotRequired[str]
    """Link to the app in the Play Store, for devices without the app."""


OtpType: TypeAlias = Literal["COPY_CODE", "ONE_TAP", "ZERO_TAP"] | str
"""Delivery of a one-time password to an app.
Other values are accepted, too.

- `COPY_CODE`: Copy code: the user copies the code.
- `ONE_TAP`: One-tap: the user taps once to fill in the code.
- `ZERO_TAP`: Zero-tap: the app receives the code without user action.
"""


class SupportedApp(TypedDict):
    """An Android app that receives one-time passwords."""

    package_name: str
    """Package name of the app, such as `com.example.app`."""
    signature_hash: str
    """Hash of the app's signing key."""


FlowIcon: TypeAlias = Literal["DOCUMENT", "PROMOTION", "REVIEW"] | str
"""Icon of a flow button.
Other values are accepted, too.

- `DOCUMENT`: Icon of a document.
- `PROMOTION`: Icon of a promotion.
- `REVIEW`: Icon of a review.
"""


class NewCard(TypedDict):
    """A card of a new template's carousel."""

    components: Sequence[NewCardComponent]
    """Components of the card. Media card: header (image or video), body, and 1 or 2 buttons. Product card: product
    header and one button.
    """


class NewCardComponentHeader(NewHeader):
    """Header of the card."""

    type: Literal["HEADER"]
    """Type of the content."""


class NewCardComponentBody(NewBody):
    """Body of the card."""

    type: Literal["BODY"]
    """Type of the content."""


class NewCardComponentButtons(NewButtons):
    """Buttons of the card."""

    type: Literal["BUTTONS"]
    """Type of the content."""


NewCardComponent: TypeAlias = NewCardComponentHeader | NewCardComponentBody | NewCardComponentButtons
"""A component of a card in a new template."""


class NewOffer(TypedDict):
    """Text and expiration of a limited-time offer."""

    text: str
    """Text of the offer. At most 16 characters."""
    has_expiration: NotRequired[bool]
    """Displays the time until the offer expires, which each message sets."""


ParameterFormat: TypeAlias = Literal["NAMED", "POSITIONAL"] | str
"""Format of a template's parameters.
Other values are accepted, too.

- `NAMED`: Named parameters, such as `{{first_name}}`.
- `POSITIONAL`: Positional parameters, such as `{{1}}`.
"""


TemplateSubCategory: TypeAlias = Literal["ORDER_DETAILS", "ORDER_STATUS", "RICH_ORDER_STATUS", "CUSTOM"] | str
"""Subcategory of a template.
Other values are accepted, too.

- `ORDER_DETAILS`: Order details: a bill with a button to pay.
- `ORDER_STATUS`: Order status: updates of an order that was sent earlier.
- `RICH_ORDER_STATUS`: Order status with details of the order.
- `CUSTOM`: Custom. Returned by the platform only.
"""


class TemplatePrice(TypedDict):
    """Maximum price of a marketing template."""

    bid_amount: int
    """Maximum price per 1,000 deliveries, in the smallest unit of the account's currency."""
    bid_strategy: str
    """Bid strategy: `LOWEST_COST_WITH_BID_CAP`."""


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
"""Status of a template.
Other values are accepted, too.

- `APPROVED`: Approved: the template can be sent.
- `PENDING`: Pending review by the platform.
- `REJECTED`: Rejected by the platform.
- `PAUSED`: Paused temporarily because of low quality.
- `DISABLED`: Disabled permanently because of low quality.
- `IN_APPEAL`: In appeal: the rejection is under review.
- `PENDING_DELETION`: Pending deletion: deleted after the last pending message is delivered.
- `DELETED`: Deleted by the business.
- `LIMIT_EXCEEDED`: Limit exceeded: the account has the maximum number of templates.
- `ARCHIVED`: Archived manually, or automatically after 12 months without a send. Cannot be sent.
"""


class CreateTemplateFromLibrary(TypedDict):
    """Parameters of `templates.create_from_library` as one mapping: `wa.templates.create_from_library(**{…})`.

    Creates a template from a library template. Its text stays unchanged, and it is usually approved at once.
    """

    name: str
    """Name of the new template. At most 512 lowercase letters, digits and underscores. Unique per language."""
    language: str
    """Language of the new template, such as `en_US`."""
    category: TemplateCategory
    """Category of the library template."""
    library_template_name: str
    """Name of the library template."""
    library_template_button_inputs: NotRequired[Sequence[LibraryButton]]
    """Inputs for the buttons, in the order of the buttons."""
    library_template_body_inputs: NotRequired[LibraryBody]
    """Inputs for the optional parts of the body."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class LibraryButton(TypedDict):
    """Input for a button of a library template."""

    type: LibraryButtonType
    """Type of the button."""
    url: NotRequired[LibraryUrl]
    """URL of the web page, for `URL`."""
    phone_number: NotRequired[str]
    """Phone number to call, for `PHONE_NUMBER`. At most 20 characters."""
    otp_type: NotRequired[OtpType]
    """Delivery of the code to the app, for `OTP`."""
    supported_apps: NotRequired[Sequence[SupportedApp]]
    """Android apps that receive the code without copying, for `OTP`."""
    zero_tap_terms_accepted: NotRequired[bool]
    """Acceptance of the zero-tap terms, for `OTP`."""


LibraryButtonType: TypeAlias = Literal["URL", "PHONE_NUMBER", "QUICK_REPLY", "OTP"] | str
"""Type of a library template's button.
Other values are accepted, too.

- `URL`: URL button, which opens a web page.
- `PHONE_NUMBER`: Phone number button, which calls a number.
- `QUICK_REPLY`: Quick reply button, which sends its label to the business.
- `OTP`: One-time password button, which delivers the code to an app.
"""


class LibraryUrl(TypedDict):
    """URL of a library template's button."""

    base_url: str
    """URL of the web page. At most 2,000 characters, with at most one parameter, at the end."""
    url_suffix_example: NotRequired[str]
    """Sample URL, complete. Required for a URL with a parameter."""


class LibraryBody(TypedDict):
    """Inputs for the optional parts of a library template's body."""

    add_contact_number: NotRequired[bool]
    """Adds the contact number of the business."""
    add_learn_more_link: NotRequired[bool]
    """Adds a link to learn more."""
    add_security_recommendation: NotRequired[bool]
    """Adds the recommendation not to share the code."""
    add_track_package_link: NotRequired[bool]
    """Adds a link to track the package."""
    code_expiration_minutes: NotRequired[int]
    """Validity of the code in minutes. 1 to 90."""


class ListTemplates(TypedDict):
    """Parameters of `templates.list` as one mapping: `wa.templates.list(**{…})`.

    Lists the templates of a WhatsApp Business account.
    """

    name: NotRequired[str]
    """Name filter: only templates with this name, in all languages."""
    content: NotRequired[str]
    """Content filter: only templates with this text in a component."""
    name_or_content: NotRequired[str]
    """Name or content filter: only templates with this text in the name or in a component."""
    language: NotRequired[Sequence[str]]
    """Language filter: only templates in these languages, such as `en_US`."""
    category: NotRequired[Sequence[TemplateCategory]]
    """Category filter: only templates of these categories."""
    correct_category: NotRequired[TemplateCategory]
    """Correct category filter: only templates that belong to this category according to the platform, but have another.
    """
    status: NotRequired[Sequence[TemplateStatus]]
    """Status filter: only templates with one of these statuses."""
    quality_score: NotRequired[Sequence[QualityScore]]
    """Quality filter: only templates with one of these quality ratings."""
    source: NotRequired[TemplateSource]
    """Source filter: only templates created manually, or only templates generated by Direct Send."""
    since: NotRequired[int]
    """Start of the period in which the template was changed. Seconds since the Unix epoch."""
    until: NotRequired[int]
    """End of the period in which the template was changed. Seconds since the Unix epoch."""
    fields: NotRequired[Sequence[TemplateField]]
    """Fields to return per template."""
    summary: NotRequired[str]
    """Summary fields to return, separated by commas: `total_count`, `message_template_count`, `message_template_limit`,
    `are_translations_complete`.
    """
    limit: NotRequired[int]
    """Maximum number of templates per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


QualityScore: TypeAlias = Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | str
"""Quality rating of a template.
Other values are accepted, too.

- `GREEN`: High quality (GREEN).
- `YELLOW`: Medium quality (YELLOW). The template can be paused soon.
- `RED`: Low quality (RED). The template can be paused.
- `UNKNOWN`: Unrated: too little user feedback.
"""


TemplateSource: TypeAlias = Literal["AUTO_GENERATED", "MANUAL"] | str
"""Source of a template.
Other values are accepted, too.

- `AUTO_GENERATED`: Generated by Direct Send from a message. Cannot be edited or deleted.
- `MANUAL`: Created manually by the business.
"""


TemplateField: TypeAlias = (
    Literal[
    "id",
    "name",
    "language",
    "status",
    "category",
    "sub_category",
    "previous_category",
    "correct_category",
    "parameter_format",
    "components",
    "quality_score",
    "rejected_reason",
    "message_send_ttl_seconds",
    "cta_url_link_tracking_opted_out",
    "library_template_name",
    "degrees_of_freedom_spec",
    "optimization_spec",
    "source",
    "ad_account_id",
    "ad_campaign_id",
    "ad_adset_id",
    "ad_id",
    "health_status",
]
    | str
)
"""Field of `Template` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`language`, `status`, `category`, `parameter_format`, `components`, `quality_score`, `rejected_reason`.

- `id`: ID of the template.
- `name`: Name of the template, the same in all languages.
- `language`: Language of the template, such as `en_US`.
- `status`: Status of the template.
- `category`: Category of the template.
- `sub_category`: Subcategory of the template.
- `previous_category`: Previous category of the template.
- `correct_category`: Category that the platform considers correct.
- `parameter_format`: Format of the parameters: named or positional.
- `components`: Components of the template, as stored by the platform.
- `quality_score`: Quality rating of the template.
- `rejected_reason`: Reason for the rejection. `NONE` if the template was not rejected.
- `message_send_ttl_seconds`: Delivery time limit (TTL) of messages with the template, in seconds.
- `cta_url_link_tracking_opted_out`: True if link click tracking is off.
- `library_template_name`: Name of the library template from which the template was created.
- `degrees_of_freedom_spec`: Automatic creative optimizations of a marketing template.
- `optimization_spec`: Maximum price. Absent if the template was created without one.
- `source`: Source of the template: created manually, or generated by Direct Send.
- `ad_account_id`: ID of the ad account that mirrors marketing templates for the Marketing Messages API (being phased
  out).
- `ad_campaign_id`: ID of the ad campaign that mirrors the template (being phased out).
- `ad_adset_id`: ID of the ad set that mirrors the template (being phased out).
- `ad_id`: ID of the ad that mirrors the template (being phased out).
- `health_status`: Health status of the template: sending capability and blocking errors.
"""


class GetTemplate(TypedDict):
    """Parameters of `templates.get` as one mapping: `wa.templates.get(**{…})`.

    Gets a template by its ID. The response can be passed to `check_template`.
    """

    template_id: str
    """ID of the template."""
    fields: NotRequired[Sequence[TemplateField]]
    """Fields to return."""


class ListLibraryTemplates(TypedDict):
    """Parameters of `templates.list_library` as one mapping: `wa.templates.list_library(**{…})`.

    Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`).
    """

    search: NotRequired[str]
    """Text to search for in the name or the components of the template."""
    category: NotRequired[TemplateCategory]
    """Category filter: only templates of this category."""
    topic: NotRequired[str]
    """Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`."""
    usecase: NotRequired[str]
    """Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`."""
    industry: NotRequired[str]
    """Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`."""
    language: NotRequired[str]
    """Language filter, such as `en_US`."""
    limit: NotRequired[int]
    """Maximum number of templates per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


class UpdateTemplate(TypedDict):
    """Parameters of `templates.update` as one mapping: `wa.templates.update(**{…})`.

    Updates a template and submits it for review again.

    Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and
    paused templates can be updated without limit, and all others not at all.
    No rule of severity error is broken, as `validate_template` finds them.
    """

    template_id: str
    """ID of the template."""
    category: NotRequired[TemplateCategory]
    """New category of the template. Not for approved templates."""
    components: NotRequired[Sequence[NewComponent]]
    """New components of the template, which replace all previous ones."""
    media: NotRequired[Sequence[File]]
    """Files of the media headers in `components` without a sample: the template's own header, then the headers of the
    cards, in order. The client uploads each file, and puts its handle into the header. Requires an app ID.
    """
    parameter_format: NotRequired[ParameterFormat]
    """New format of the parameters."""
    message_send_ttl_seconds: NotRequired[int]
    """New delivery time limit (TTL) of messages with the template, in seconds."""
    sub_category: NotRequired[TemplateSubCategory]
    """New subcategory, for templates about orders."""
    cta_url_link_tracking_opted_out: NotRequired[bool]
    """Turns the tracking of link clicks off or on."""
    degrees_of_freedom_spec: NotRequired[DegreesOfFreedom]
    """New automatic creative optimizations that the platform may apply. For marketing templates."""
    optimization_spec: NotRequired[TemplatePrice]
    """New maximum price, for templates that were created with one."""


class DeleteTemplates(TypedDict):
    """Parameters of `templates.delete` as one mapping: `wa.templates.delete(**{…})`.

    Deletes templates: by name in all languages, by name and ID in one language, or several by ID.

    The name of an approved template can't be used again for 30 days. Templates with undelivered messages are deleted
    after at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.

    - Required: exactly one of `name`, `hsm_ids`.
    - If `hsm_id` is set: `name` is required.
    """

    name: NotRequired[str]
    """Name of the template, to delete it in all languages."""
    hsm_id: NotRequired[str]
    """ID of the template in one language, to delete only this one. Requires its `name`."""
    hsm_ids: NotRequired[Sequence[str]]
    """IDs of several templates. 1 to 100."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class CompareTemplates(TypedDict):
    """Parameters of `templates.compare` as one mapping: `wa.templates.compare(**{…})`.

    Compares two templates of one account. Both were sent at least 1,000 times in the period.
    """

    template_id: str
    """ID of the first template."""
    template_ids: Sequence[str]
    """ID of the other template. Exactly one."""
    start: int
    """Start of the period: 7, 30, 60 or 90 days before its end. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""


class UnpauseTemplate(TypedDict):
    """Parameters of `templates.unpause` as one mapping: `wa.templates.unpause(**{…})`.

    Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of low
    quality can't be lifted: the error contains the response with the reason. The template can be sent 5 minutes
    later.
    """

    template_id: str
    """ID of the paused template."""


class ArchiveTemplates(TypedDict):
    """Parameters of `templates.archive` as one mapping: `wa.templates.archive(**{…})`.

    Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28
    days.
    """

    hsm_ids: Sequence[str]
    """IDs of the templates. 1 to 100."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class UnarchiveTemplates(TypedDict):
    """Parameters of `templates.unarchive` as one mapping: `wa.templates.unarchive(**{…})`.

    Takes templates out of the archive. They have their previous status again.
    """

    hsm_ids: Sequence[str]
    """IDs of the archived templates. 1 to 100."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class MigrateTemplates(TypedDict):
    """Parameters of `templates.migrate` as one mapping: `wa.templates.migrate(**{…})`.

    Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is the
    destination.

    Only approved templates of high or unknown quality are copied. Their quality rating starts again.
    """

    source_waba_id: str
    """ID of the account that has the templates."""
    template_ids: NotRequired[Sequence[str]]
    """IDs of the templates to copy. Default: all templates of the page."""
    page_number: NotRequired[int]
    """Number of the page of templates, from 0."""
    count: NotRequired[int]
    """Number of templates per page. 1 to 500."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class UpsertAuthenticationTemplates(TypedDict):
    """Parameters of `templates.upsert_authentication` as one mapping: `wa.templates.upsert_authentication(**{…})`.

    Creates or updates one authentication template in many languages. The platform supplies the texts.
    No rule of severity error is broken, as `validate_template` finds them.
    """

    name: str
    """Name of the template. At most 512 lowercase letters, digits and underscores."""
    languages: Sequence[str]
    """Languages of the template, such as `en_US`."""
    components: Sequence[NewComponent]
    """Components of the template: a body, a footer with the validity of the code, and one OTP button without labels."""
    message_send_ttl_seconds: NotRequired[int]
    """Delivery time limit (TTL) of messages with the template, in seconds. 30 to 900, or -1 for 30 days. Default: 600.
    """
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
    category: NotRequired[Literal["AUTHENTICATION"]]
    """Constant; may be omitted."""


class PreviewAuthenticationTemplates(TypedDict):
    """Parameters of `templates.preview_authentication` as one mapping: `wa.templates.preview_authentication(**{…})`.

    Previews the fixed texts of authentication templates, by language.
    """

    languages: NotRequired[Sequence[str]]
    """Languages to preview, such as `en_US`. Default: all."""
    add_security_recommendation: NotRequired[bool]
    """Includes the recommendation not to share the code."""
    code_expiration_minutes: NotRequired[int]
    """Includes the validity of the code in minutes. 1 to 90."""
    button_types: NotRequired[Sequence[str]]
    """Types of the buttons: `OTP`."""
    business_name: NotRequired[str]
    """Name of the business."""
    limit: NotRequired[int]
    """Maximum number of languages per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
    category: NotRequired[Literal["AUTHENTICATION"]]
    """Constant; may be omitted."""
