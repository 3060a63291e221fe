# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `signups`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateSignup(TypedDict):
    """Parameters of `signups.create` as one mapping: `wa.signups.create(**{…})`.

    Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing messages.
    Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic Area, the
    United Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.
    """

    signup_message: str
    """Message shown before the user signs up. 1 to 300 characters."""
    confirmation_message: str
    """Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`."""
    privacy_policy_url: str
    """URL of the privacy policy, with https. Cannot be changed later."""
    website_url: NotRequired[str]
    """URL of the business website, with https."""
    promo_code: NotRequired[str]
    """Promo code for users who sign up. 1 to 50 letters and digits."""
    display_name: NotRequired[str]
    """Internal name of the signup. 1 to 256 characters."""
    policy: NotRequired[SignupPolicy]
    """Acceptance of the In-App Signup terms."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class SignupPolicy(TypedDict):
    """Acceptance of the In-App Signup terms."""

    tos: str
    """URL of the terms."""
    accepted: bool
    """Acceptance of the terms. Must be `true`."""


class ListSignups(TypedDict):
    """Parameters of `signups.list` as one mapping: `wa.signups.list(**{…})`.

    Lists the signups of a WhatsApp Business account.
    """

    fields: NotRequired[Sequence[SignupField]]
    """Fields to return per signup."""
    limit: NotRequired[int]
    """Maximum number of signups per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


SignupField: TypeAlias = (
    Literal[
    "id",
    "status",
    "signup_message",
    "confirmation_message",
    "privacy_policy_url",
    "website_url",
    "promo_code",
    "display_name",
]
    | str
)
"""Field of `Signup` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the signup.
- `status`: Status of the signup: active or disabled.
- `signup_message`: Message shown before the user signs up.
- `confirmation_message`: Message shown after the user has signed up.
- `privacy_policy_url`: URL of the privacy policy.
- `website_url`: URL of the business website.
- `promo_code`: Promo code for users who sign up.
- `display_name`: Internal name of the signup.
"""


SignupStatus: TypeAlias = Literal["ACTIVE", "DISABLED"] | str
"""Status of a signup.
Other values are accepted, too.

- `ACTIVE`: Active: users can sign up.
- `DISABLED`: Disabled: users cannot sign up.
"""


class GetSignup(TypedDict):
    """Parameters of `signups.get` as one mapping: `wa.signups.get(**{…})`.

    Gets a signup by its ID.
    """

    signup_id: str
    """ID of the signup."""
    fields: NotRequired[Sequence[SignupField]]
    """Fields to return."""


class UpdateSignup(TypedDict):
    """Parameters of `signups.update` as one mapping: `wa.signups.update(**{…})`.

    Updates or disables a signup. Omitted fields stay unchanged.
    """

    signup_id: str
    """ID of the signup."""
    status: NotRequired[SignupStatus]
    """Status of the signup: active or disabled."""
    signup_message: NotRequired[str]
    """Message shown before the user signs up. 1 to 300 characters."""
    confirmation_message: NotRequired[str]
    """Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`."""
    website_url: NotRequired[str]
    """URL of the business website, with https."""
    promo_code: NotRequired[str]
    """Promo code for users who sign up. 1 to 50 letters and digits."""
    display_name: NotRequired[str]
    """Internal name of the signup. 1 to 256 characters."""
