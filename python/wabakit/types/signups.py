# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `signups`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


class CreatedSignup(Received):
    """A new signup."""

    id: str
    """Its id."""


class Signups(Received):
    """A page of signups."""

    data: list[Signup]
    """The signups."""
    paging: Paging | None
    """The way to the other pages."""


class Signup(Received):
    """A link by which people sign up."""

    id: str | None
    """Its id."""
    status: SignupStatus | None
    """Whether people can sign up."""
    signup_message: str | None
    """What people read before they sign up."""
    confirmation_message: str | None
    """What they read afterwards."""
    privacy_policy_url: str | None
    """Your privacy policy."""
    website_url: str | None
    """Your website."""
    promo_code: str | None
    """A code that they get for it."""
    display_name: str | None
    """Your name for it."""


SignupStatus: TypeAlias = Literal["ACTIVE", "DISABLED"] | str
"""Whether people can sign up.
Other values are accepted, too.

- `ACTIVE`: They can.
- `DISABLED`: They can't.
"""
