# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `signups`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateSignup(TypedDict):
    """Parameters of `signups.create` as one mapping: `wa.signups.create(**{…})`.

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
    """Default: the client's WhatsApp Business account ID."""


class SignupPolicy(TypedDict):
    """The terms of In-App Signup."""

    tos: str
    """Where they are."""
    accepted: bool
    """Whether you accept them."""


class ListSignups(TypedDict):
    """Parameters of `signups.list` as one mapping: `wa.signups.list(**{…})`.

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
    """Default: the client's WhatsApp Business account ID."""


SignupStatus: TypeAlias = Literal["ACTIVE", "DISABLED"] | str
"""Whether people can sign up.
Other values are accepted, too.

- `ACTIVE`: They can.
- `DISABLED`: They can't.
"""


class GetSignup(TypedDict):
    """Parameters of `signups.get` as one mapping: `wa.signups.get(**{…})`.

    Get one signup.
    """

    signup_id: str
    """The signup."""
    fields: NotRequired[str]
    """What to tell of it, by commas."""


class UpdateSignup(TypedDict):
    """Parameters of `signups.update` as one mapping: `wa.signups.update(**{…})`.

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
