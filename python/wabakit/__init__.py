"""The WhatsApp Business Platform: requests, webhooks and rate limits, checked before they are sent."""

from ._core import (
    Advice,
    Decision,
    Object,
    Retry,
    Secret,
    about_code,
    check_template,
    merge_status,
    normalize_phone,
    same_phone,
    status_rank,
)
from .audience import Audience
from .client import AsyncWhatsApp, WhatsApp
from .doors import Answer
from .errors import ApiError, InvalidError, SignatureError, TransportError, UnreadableError, WhatsAppError
from .events import Event
from .limiter import Limiter
from .seen import Seen
from .webhooks import Webhooks

__all__ = [
    "Advice",
    "Answer",
    "ApiError",
    "AsyncWhatsApp",
    "Audience",
    "Decision",
    "Event",
    "InvalidError",
    "Limiter",
    "Object",
    "Retry",
    "Secret",
    "Seen",
    "SignatureError",
    "TransportError",
    "UnreadableError",
    "Webhooks",
    "WhatsApp",
    "WhatsAppError",
    "about_code",
    "check_template",
    "merge_status",
    "normalize_phone",
    "same_phone",
    "status_rank",
]
