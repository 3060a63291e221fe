"""The WhatsApp Business Platform: requests, webhooks and rate limits, checked before they are sent."""

from ._core import (
    PolicyDecision,
    Decision,
    Object,
    Retry,
    Secret,
    classify_code,
    check_template,
    merge_status,
    normalize_phone,
    same_phone,
    status_rank,
)
from .policy import SendPolicy
from .client import AsyncWhatsApp, WhatsApp
from .adapters import Reply
from .errors import ApiError, ValidationError, SignatureError, TransportError, UnexpectedResponseError, WhatsAppError
from .events import Event
from .limiter import Limiter
from .deduplicator import Deduplicator
from .webhooks import Webhooks

__all__ = [
    "PolicyDecision",
    "Reply",
    "ApiError",
    "AsyncWhatsApp",
    "SendPolicy",
    "Decision",
    "Event",
    "ValidationError",
    "Limiter",
    "Object",
    "Retry",
    "Secret",
    "Deduplicator",
    "SignatureError",
    "TransportError",
    "UnexpectedResponseError",
    "Webhooks",
    "WhatsApp",
    "WhatsAppError",
    "classify_code",
    "check_template",
    "merge_status",
    "normalize_phone",
    "same_phone",
    "status_rank",
]
