# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `parent_bsuid_account`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class ParentBsuidAccount(Received):
    """An account by which linked portfolios know people by the same id."""

    parent_bsuid_account_id: str | None
    """Its id; nothing where the portfolio shares none."""
    enrolled_business_portfolios: list[str] | None
    """The portfolios: numbers of any of them can write to its parent ids."""
