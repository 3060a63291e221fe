# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `templates`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .message_samples import TemplateCategory

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateTemplate(TypedDict):
    """Parameters of `templates.create` as one mapping: `wa.templates.create(**{…})`.

    Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
    `message_send_ttl_seconds` is in the range of the category.
    """

    name: str
    """Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language."""
    language: str
    """Language of the template, such as `en_US`."""
    category: TemplateCategory
    """Category of the template. The platform can change it to marketing."""
    components: Sequence[NewComponent]
    """Components of the template. Exactly one body."""
    parameter_format: NotRequired[ParameterFormat]
    """Format of the parameters. Default: `POSITIONAL`."""
    message_send_ttl_seconds: NotRequired[int]
    """Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
    43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
    """
    cta_url_link_tracking_opted_out: NotRequired[bool]
    """Turns off the tracking of link clicks."""
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
    """Text of the body. At most 1,024 characters. Not for authentication templates, which have a fixed text."""
    example: NotRequired[BodyExample]
    """Sample values of the parameters in the text."""
    add_security_recommendation: NotRequired[bool]
    """Adds the recommendation not to share the code. For authentication templates."""


class NewFooter(TypedDict):
    """Footer of a new template."""

    text: NotRequired[str]
    """Text of the footer. At most 60 characters."""
    code_expiration_minutes: NotRequired[int]
    """Validity of the code in minutes, 1 to 90. For authentication templates."""


class NewButtons(TypedDict):
    """Buttons of a new template."""

    buttons: Sequence[NewButton]
    """Buttons of the template. At most 10, of which 2 URL buttons, 1 phone number button and 1 copy code button. Quick
    reply buttons are adjacent.
    """


class NewComponentHeader(NewHeader):
    """Header of the template."""

    type: Literal["HEADER"]
    """Type of the content."""


class NewComponentBody(NewBody):
    """Body of the template."""

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


NewComponent: TypeAlias = NewComponentHeader | NewComponentBody | NewComponentFooter | NewComponentButtons
"""A component of a new template."""


HeaderFormat: TypeAlias = Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "GIF", "LOCATION", "PRODUCT"] | str
"""Format of a template header.
Other values are accepted, too.

- `TEXT`: A text header.
- `IMAGE`: An image header.
- `VIDEO`: A video header.
- `DOCUMENT`: A document header (PDF).
- `GIF`: A GIF header. Marketing Messages API only.
- `LOCATION`: A location header.
- `PRODUCT`: A product header.
"""


class HeaderExample(TypedDict):
    """Sample content of a template header."""

    header_text: NotRequired[Sequence[str]]
    """Sample value of a positional parameter."""
    header_text_named_params: NotRequired[Sequence[NamedExample]]
    """Sample value of a named parameter."""
    header_handle: NotRequired[Sequence[str]]
    """Sample media for an image, video or document header: the handle of a resumable upload."""


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


class NewPhoneButton(TypedDict):
    """A phone number button of a new template."""

    text: str
    """Label of the button. At most 25 characters."""
    phone_number: str
    """Phone number to call. At most 20 characters."""


class NewCopyCodeButton(TypedDict):
    """A copy code button of a new template."""

    example: str
    """Sample code. At most 20 characters."""


class NewButtonQuickReply(NewQuickReply):
    """Quick reply button, which sends its label to the business."""

    type: Literal["QUICK_REPLY"]
    """Type of the content."""


class NewButtonUrl(NewUrlButton):
    """URL button, which opens a web page. At most two."""

    type: Literal["URL"]
    """Type of the content."""


class NewButtonPhoneNumber(NewPhoneButton):
    """Phone number button, which calls a number. At most one."""

    type: Literal["PHONE_NUMBER"]
    """Type of the content."""


class NewButtonCopyCode(NewCopyCodeButton):
    """Copy code button, which copies a code. At most one."""

    type: Literal["COPY_CODE"]
    """Type of the content."""


NewButton: TypeAlias = NewButtonQuickReply | NewButtonUrl | NewButtonPhoneNumber | NewButtonCopyCode
"""A button of a new template."""


ParameterFormat: TypeAlias = Literal["NAMED", "POSITIONAL"] | str
"""Format of a template's parameters.
Other values are accepted, too.

- `NAMED`: Named parameters, such as `{{first_name}}`.
- `POSITIONAL`: Positional parameters, such as `{{1}}`.
"""


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
- `sub_category`: Subcategory of the template, such as `ORDER_STATUS`.
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
