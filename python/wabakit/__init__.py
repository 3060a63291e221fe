"""A client library for Meta's WhatsApp Business Platform: requests, webhooks and rate limits."""

from ._core import (
    Object,
    Retry,
    Secret,
    TemplateFinding,
    check_template,
    classify_code,
    fill_template,
    merge_status,
    normalize_phone,
    same_phone,
    status_rank,
    validate_template,
)
from .adapters import Reply
from .classes import Deduplicator, Limiter, PolicyDecision, SendPolicy, TemplateCache
from .client import AsyncWhatsApp, WhatsApp
from .decision import Decision
from .errors import (
    ApiError,
    SignatureError,
    TransportError,
    UnexpectedResponseError,
    ValidationError,
    WhatsAppError,
)
from .events import Event
from .webhooks import Webhooks

__all__ = [
    "ApiError",
    "AsyncWhatsApp",
    "Decision",
    "Deduplicator",
    "Event",
    "Limiter",
    "Object",
    "PolicyDecision",
    "Reply",
    "Retry",
    "Secret",
    "SendPolicy",
    "SignatureError",
    "TemplateCache",
    "TemplateFinding",
    "TransportError",
    "UnexpectedResponseError",
    "ValidationError",
    "Webhooks",
    "WhatsApp",
    "WhatsAppError",
    "check_template",
    "classify_code",
    "fill_template",
    "merge_status",
    "normalize_phone",
    "same_phone",
    "status_rank",
    "validate_template",
]
