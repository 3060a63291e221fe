# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `signups`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


class CreatedSignup(Received):
    """A new signup."""

    id: str
    """ID of the signup."""


class Signups(Received):
    """A page of signups."""

    data: list[Signup]
    """Signups on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class Signup(Received):
    """A signup link for marketing messages."""

    id: str | None
    """ID of the signup."""
    status: SignupStatus | None
    """Status of the signup: active or disabled."""
    signup_message: str | None
    """Message shown before the user signs up."""
    confirmation_message: str | None
    """Message shown after the user has signed up."""
    privacy_policy_url: str | None
    """URL of the privacy policy."""
    website_url: str | None
    """URL of the business website."""
    promo_code: str | None
    """Promo code for users who sign up."""
    display_name: str | None
    """Internal name of the signup."""


SignupStatus: TypeAlias = Literal["ACTIVE", "DISABLED"] | str
"""Status of a signup.
Other values are accepted, too.

- `ACTIVE`: Active: users can sign up.
- `DISABLED`: Disabled: users cannot sign up.
"""
