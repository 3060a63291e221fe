# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `parent_bsuid_account`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class ParentBsuidAccount(Received):
    """Parent account that shares BSUIDs between linked business portfolios."""

    parent_bsuid_account_id: str | None
    """ID of the parent account. Absent if the portfolio has none."""
    enrolled_business_portfolios: list[str] | None
    """Enrolled business portfolios. Phone numbers of all of them can send messages to the parent BSUIDs."""
