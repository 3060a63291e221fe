"""The WhatsApp Business Platform: requests, webhooks and rate limits, checked before they are sent."""

from collections.abc import Mapping

from ._core import Decision, Event, Object, Retry
from .client import AsyncWhatsApp, WhatsApp
from .errors import ApiError, InvalidError, SignatureError, TransportError, UnreadableError, WhatsAppError
from .limiter import Limiter
from .webhooks import Webhooks

Mapping.register(Object)
Mapping.register(Event)

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
]
