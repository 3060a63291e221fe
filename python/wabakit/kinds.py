# Printed by `cargo xtask generate` from the codes in core. Don't edit.

"""The kinds of errors, and of advice on retries. Members are texts: `error.kind == "media"` works too."""

from enum import Enum


class ErrorKind(str, Enum):
    """Kind of an error: the family of its code."""

    AUTHENTICATION = "authentication"
    PERMISSION = "permission"
    RATE_LIMITED = "rate_limited"
    PAIR_RATE_LIMITED = "pair_rate_limited"
    SPAM_RATE_LIMITED = "spam_rate_limited"
    CLASSIFICATION_LIMIT = "classification_limit"
    ACCOUNT_RESTRICTED = "account_restricted"
    COUNTRY_RESTRICTED = "country_restricted"
    INVALID_PARAMETER = "invalid_parameter"
    WINDOW_CLOSED = "window_closed"
    ENGAGEMENT_LIMIT = "engagement_limit"
    OPTED_OUT = "opted_out"
    UNDELIVERABLE = "undeliverable"
    NOT_ALLOWED_RECIPIENT = "not_allowed_recipient"
    RECIPIENT_NOT_SUPPORTED = "recipient_not_supported"
    MEDIA = "media"
    TEMPLATE = "template"
    FLOW = "flow"
    PAYMENT = "payment"
    REGISTRATION = "registration"
    REGISTRATION_LOCKED = "registration_locked"
    TWO_STEP = "two_step"
    USERNAME = "username"
    SYNC = "sync"
    GROUP = "group"
    CALLING = "calling"
    BLOCKED = "blocked"
    EXPERIMENT = "experiment"
    BLOCK_LIST = "block_list"
    SERVICE_UNAVAILABLE = "service_unavailable"
    UNKNOWN = "unknown"

    def __str__(self) -> str:
        return self.value


class RetryKind(str, Enum):
    """Advice whether the same call may be repeated."""

    NEVER = "never"
    SAFE = "safe"
    AFTER_CHANGE = "after_change"
    MAYBE_DUPLICATE = "maybe_duplicate"

    def __str__(self) -> str:
        return self.value
