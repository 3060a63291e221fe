"""The WhatsApp Business Platform: requests, webhooks and rate limits, checked before they are sent."""

from ._core import Decision, Object, Retry, check_template, normalize_phone, same_phone
from .client import AsyncWhatsApp, WhatsApp
from .errors import ApiError, InvalidError, SignatureError, TransportError, UnreadableError, WhatsAppError
from .events import Event
from .limiter import Limiter
from .webhooks import Webhooks

__all__ = [
    "ApiError",
    "AsyncWhatsApp",
    "Decision",
    "Event",
    "InvalidError",
    "Limiter",
    "Object",
    "Retry",
    "SignatureError",
    "TransportError",
    "UnreadableError",
    "Webhooks",
    "WhatsApp",
    "WhatsAppError",
    "check_template",
    "normalize_phone",
    "same_phone",
]
