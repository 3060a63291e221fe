"""A client library for Meta's WhatsApp Business Platform: requests, webhooks and rate limits."""

try:
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
except SystemError as failure:
    # A free-threaded build has no stable ABI, for which the wheel is built.
    raise ImportError("wabakit: this build of CPython is free-threaded; use the ordinary build") from failure
from .adapters import Reply
from .calls import Metadata, metadata
from .classes import Deduplicator, Limiter, PolicyDecision, SendPolicy, TemplateCache
from .client import AsyncWhatsApp, WhatsApp
from .codes import ErrorCode
from .decision import Decision
from .errors import (
    ApiError,
    LimitError,
    SignatureError,
    TransportError,
    UnexpectedResponseError,
    ValidationError,
    WhatsAppError,
)
from .events import Event
from .files import FileStream
from .kinds import ErrorKind, RetryKind
from .limits import acquire, acquire_async
from .webhooks import Webhooks, event_from_json

__all__ = [
    "ApiError",
    "AsyncWhatsApp",
    "Decision",
    "Deduplicator",
    "ErrorCode",
    "ErrorKind",
    "Event",
    "FileStream",
    "LimitError",
    "Limiter",
    "Metadata",
    "Object",
    "PolicyDecision",
    "Reply",
    "Retry",
    "RetryKind",
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
    "acquire",
    "acquire_async",
    "check_template",
    "classify_code",
    "event_from_json",
    "fill_template",
    "merge_status",
    "metadata",
    "normalize_phone",
    "same_phone",
    "status_rank",
    "validate_template",
]
