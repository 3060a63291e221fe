# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Types that several classes share."""

from __future__ import annotations


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Reason: TypeAlias = Literal["pair", "throughput", "window_closed", "opted_out", "no_opt_in"]
    """Reason why a message can't be sent now.

    - `pair`: Pair rate limit: one message every 6 seconds from a number to one user, and at most 45 at once (error
      131056).
    - `throughput`: Throughput of the number: messages per second (error 130429).
    - `window_closed`: The customer service window is closed, so only a template may be sent. The API accepts other
      messages but doesn't deliver them (error 131047).
    - `opted_out`: The user opted out: with the business, or by stopping marketing messages in WhatsApp, after which the
      API accepts them but doesn't deliver them (error 131050).
    - `no_opt_in`: The business requires an opt-in, and the user hasn't opted in.
    """
