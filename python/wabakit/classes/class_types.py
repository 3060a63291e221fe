# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Types that several classes share."""

from __future__ import annotations


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Reason: TypeAlias = Literal[
        "pair",
        "throughput",
        "messaging_limit",
        "waba_calls",
        "credit_calls",
        "app_calls",
        "registration",
        "verification",
        "template_creation",
        "template_edits",
        "template",
        "flow",
        "call_lookups",
        "call_requests",
        "calls",
        "user_marketing",
        "test_recipients",
        "maintenance",
        "spam",
        "restricted",
        "payment",
        "token",
        "classification",
        "group_operations",
        "window_closed",
        "opted_out",
        "no_opt_in",
    ]
    """Reason why a message can't be sent now.

    - `pair`: Pair rate limit: one message every 6 seconds from a number to one user, and at most 45 at once (error
      131056).
    - `throughput`: Throughput of the number: messages per second (error 130429).
    - `messaging_limit`: Messaging limit of the portfolio: users with a message outside a customer service window in 24
      hours. The platform documents no error code for it.
    - `waba_calls`: Hourly calls of a WABA: 200, or 5,000 with a registered number (errors 80007 and 80008).
    - `credit_calls`: Hourly calls of an app to the endpoints of credit lines: 5,000 (errors 4 and 80008).
    - `app_calls`: Calls of the app or the user of the token (errors 4, 17, 32 and 341).
    - `registration`: Registrations or deregistrations of the number: 10 in 72 hours (error 133016).
    - `verification`: Verification codes: 125 an hour are checked, and an unknown number is sent (errors 613 and 136024).
    - `template_creation`: New templates of a WABA: 100 in an hour.
    - `template_edits`: Edits of an approved template: one in 24 hours, and 10 in 30 days (error 2388039).
    - `template`: The template is paused or disabled because of its quality (errors 132015 and 132016).
    - `flow`: The flow is throttled to 10 messages an hour, or blocked (errors 132069 and 132068).
    - `call_lookups`: Lookups of call permissions of the number: 5 per second (error 613).
    - `call_requests`: Requests of a call permission to one user: one in 24 hours, and 2 in 7 days (error 138009).
    - `calls`: Calls to one user: 10 connected ones in 24 hours. Calls of the number: 1,000 at a time (errors 138012,
      138002 and 138005).
    - `user_marketing`: The platform limits marketing messages to this user (error 131049).
    - `test_recipients`: The recipient isn't one of the test number's verified recipients (error 131030).
    - `maintenance`: The number is in maintenance, for example during an upgrade of its throughput (errors 131057 and
      2494100).
    - `spam`: The platform restricted the number because users reported or blocked it (error 131048).
    - `restricted`: The platform restricted or locked the account (errors 368 and 131031).
    - `payment`: The account has no valid payment method (error 131042).
    - `token`: The access token is invalid or expired (errors 0, 102 and 190).
    - `classification`: The platform limits the account because of the classification of its templates (error 131064).
    - `group_operations`: Operations of the number's groups (error 131208).
    - `window_closed`: The customer service window is closed, so only a template may be sent. The API accepts other
      messages but doesn't deliver them (error 131047).
    - `opted_out`: The user opted out: with the business, or by stopping marketing messages in WhatsApp, after which the
      API accepts them but doesn't deliver them (error 131050).
    - `no_opt_in`: The business requires an opt-in, and the user hasn't opted in.
    """
