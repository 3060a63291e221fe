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
    """Default: the client's WhatsApp Business account ID."""


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
"""Kinds of header.
Other values are accepted, too.

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
"""How a template's parameters are written.
Other values are accepted, too.

- `NAMED`: `{{first_name}}`
- `POSITIONAL`: `{{1}}`
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
"""A template's state.
Other values are accepted, too.

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


class CreateTemplateFromLibrary(TypedDict):
    """Parameters of `templates.create_from_library` as one mapping: `wa.templates.create_from_library(**{…})`.

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
    """Default: the client's WhatsApp Business account ID."""


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
"""Kinds of button in the library.
Other values are accepted, too.

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
"""How a one-time code gets into an app.
Other values are accepted, too.

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
    """Parameters of `templates.list` as one mapping: `wa.templates.list(**{…})`.

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
    """Default: the client's WhatsApp Business account ID."""


QualityScore: TypeAlias = Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | str
"""How people rate a template.
Other values are accepted, too.

- `GREEN`: Well.
- `YELLOW`: So-so: it may be paused soon.
- `RED`: Badly: it may be paused.
- `UNKNOWN`: Not enough of them to tell.
"""


TemplateSource: TypeAlias = Literal["AUTO_GENERATED", "MANUAL"] | str
"""Where a template comes from.
Other values are accepted, too.

- `AUTO_GENERATED`: Direct Send made it of a message. It can't be changed or deleted.
- `MANUAL`: You made it.
"""


class GetTemplate(TypedDict):
    """Parameters of `templates.get` as one mapping: `wa.templates.get(**{…})`.

    Get one template, as `check_template` wants it.
    """

    template_id: str
    """The template."""
    fields: NotRequired[str]
    """What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told."""


class ListLibraryTemplates(TypedDict):
    """Parameters of `templates.list_library` as one mapping: `wa.templates.list_library(**{…})`.

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
