"""The compiled part of wabakit."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, final

from typing_extensions import Self, disjoint_base

from . import events as _events
from . import params as _params
from . import types as _types
from .errors import TransportError
from .kinds import ErrorKind, RetryKind

__all__ = [
    "Api", "Event", "Instance", "Object", "Request", "Retry", "Secret", "TemplateFinding", "Webhooks", "attach", "check_digest",
    "check_template", "classify_code", "events", "fill_template", "merge_status", "metadata", "metadata_of", "next_page",
    "normalize_phone", "operations", "response", "retry_delay", "run", "same_phone", "status_rank", "user_agent",
    "validate_template", "with_samples",
]  # fmt: skip

@disjoint_base
class Object(Mapping[str, Any]):
    """A JSON object: a mapping whose keys are also attributes. A missing key is `None` as an attribute, and a
    `KeyError` in brackets; an attribute that no response or event has is an `AttributeError`. Names that Python or a mapping uses get a trailing underscore: `from_`, `items_`."""

    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __new__(cls, fields: dict[str, Any], raw: bytes | None = None, /) -> Self: ...
    def __getitem__(self, key: str, /) -> Any: ...
    def __contains__(self, key: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def get(self, key: str, default: Any = None, /) -> Any:
        """Returns the value of a key, or the default."""
    def __eq__(self, other: object, /) -> bool: ...

@disjoint_base
class Event(Mapping[str, Any]):
    """An event of a delivery: its kind, its origin and its complete content. Rarely used fields are computed on access.
    The event keeps its delivery in memory."""

    @property
    def kind(self) -> str:
        """Kind of the event. The list belongs to this library and is closed: content that the platform adds later is
        `unknown` until a new version knows it."""
    @property
    def field(self) -> str:
        """Webhook field that the event arrived in."""
    @property
    def entry_id(self) -> str:
        """ID of the WhatsApp Business account. A few fields hold the ID of the business portfolio instead."""
    @property
    def phone_number_id(self) -> str | None:
        """ID of the business phone number, if the event belongs to one."""
    @property
    def timestamp(self) -> datetime | None:
        """Time of the event, in UTC. If the item has no time, this is the time of the delivery's entry. As a key, and
        so in JSON, it is in milliseconds since the Unix epoch."""
    @property
    def key(self) -> str:
        """Deduplication key. Identical across redeliveries; keep it for at least 7 days to handle each event once."""
    @property
    def contact(self) -> _types.Contact | None:
        """Contact of the user that the event is from or for."""
    @property
    def context(self) -> Object:
        """Rest of the change that brought the event: its value without the lists of items and contacts."""
    @property
    def data(self) -> Any:
        """The item as received."""
    @property
    def raw(self) -> bytes:
        """Raw bytes of the item."""
    @property
    def recipient(self) -> dict[str, str] | None:
        """Parameters of `messages.send` with which to answer the event: the group, the phone number or the user ID. `None`
        if the event belongs to no user and no group."""
    def to_json(self) -> str:
        """Returns the event as JSON text, to store it. `event_from_json` reads it."""
    @classmethod
    def from_json(cls, json: str) -> Event:
        """Reads an event from the text that `to_json` returned, to handle a stored event. It has the same key and
        content."""
    def __getitem__(self, name: str, /) -> Any: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def get(self, name: str, default: Any = None, /) -> Any:
        """Returns the field of this name, or the default."""
    def __hash__(self) -> int: ...

@final
class Secret:
    """Text that must not be printed: an access token, an app secret, a password. `repr` and `str` hide it; `expose()`
    returns it. Parameters accept it in place of text."""

    def __new__(cls, text: str, /) -> Self: ...
    def expose(self) -> str:
        """Returns the text itself, for sending it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Retry:
    """Advice whether and when the same call may be repeated: `never`; `safe`, after at least `after` milliseconds;
    `after_change`, once what `change` names has changed; or `maybe_duplicate`, only if a duplicate does no harm."""

    def __new__(cls, kind: str, after: int | None = None, change: str | None = None) -> Self: ...
    @property
    def kind(self) -> RetryKind:
        """Kind of the advice."""
    @property
    def after(self) -> int | None: ...
    @property
    def change(self) -> str | None: ...

@final
class TemplateFinding:
    """A rule that a template definition breaks."""

    @property
    def severity(self) -> Literal["error", "warning"]:
        """Severity: an error is refused by the platform, a warning may be."""
    @property
    def path(self) -> str:
        """Path in the definition, such as `components[1].buttons[0].url`."""
    @property
    def rule(self) -> str:
        """ID of the rule, such as `body_length`."""
    @property
    def message(self) -> str:
        """Requirement and what was found instead, human-readable."""
    @property
    def code(self) -> int | None:
        """Error code of the platform."""
    @property
    def subcode(self) -> int | None:
        """Error subcode of the platform."""

@final
class Request:
    """A request, for any HTTP client."""

    @property
    def method(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def headers(self) -> dict[str, str]: ...
    @property
    def body(self) -> bytes | None: ...
    @property
    def tail(self) -> bytes | None:
        """Rest of the body, after a file that the caller keeps."""
    @property
    def op(self) -> str:
        """Name of the operation; `batch` for the request of a batch."""
    @property
    def response_limit(self) -> int:
        """Maximum size of the response's body after decompression, in bytes. A larger body is refused."""
    @property
    def idempotent(self) -> bool:
        """True if a repeated request has the same effect as one request."""
    def transport_error(self, cause: str, sent: bool) -> TransportError:
        """Returns the exception for a request without a response. `sent` is false if it can't have left."""

@final
class Api:
    """The client's core: builds requests with an access token and reads their responses."""

    def __new__(
        cls,
        token: str | Secret,
        *,
        phone_number_id: str | None = None,
        waba_id: str | None = None,
        business_id: str | None = None,
        app_id: str | None = None,
        app_secret: str | Secret | None = None,
        version: str | None = None,
        base_url: str | None = None,
        allow_http: bool = False,
    ) -> Self: ...
    def with_(
        self,
        *,
        token: str | Secret | None = None,
        phone_number_id: str | None = None,
        waba_id: str | None = None,
        business_id: str | None = None,
        app_id: str | None = None,
        app_secret: str | Secret | None = None,
    ) -> Api:
        """Returns a client with other settings of these; the others stay. A new token without an app secret has no proof."""
    def other_version(self, version: str) -> str | None:
        """Returns the Graph API version that served a response, if it isn't the requested one."""
    def redact(self, text: str) -> str:
        """Removes the access token and the proof from a text."""
    def request(
        self,
        op: str,
        params: dict[str, Any],
        *,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
        file_length: int | None = None,
    ) -> Request:
        """Builds the request of an operation. With `file_length`, the caller keeps the file, and writes it between `body`
        and `tail`."""
    def raw(self, method: str, path: str, params: dict[str, Any]) -> Request:
        """Builds the request of a raw call."""
    def uploads(
        self, op: str, params: dict[str, Any], lenient: bool, files: list[bytes]
    ) -> list[dict[str, Any]]:
        """Checks a call whose files are uploaded before it. Returns the parameters of `uploads.start` for each file."""
    def join(self, requests: list[Request | None]) -> Request:
        """Joins requests into that of a batch, with `None` for a call that failed before."""
    def split(
        self, calls: int, idempotent: bool, status: int, headers: Iterable[tuple[str, str]], body: bytes
    ) -> list[tuple[int, list[tuple[str, str]], bytes]]:
        """Splits the response to a batch into those of its calls: status, headers and body of each."""

@final
class Webhooks:
    """The receiver of webhooks: verifies signatures, answers the handshake and reads events."""

    LIMIT: ClassVar[int]
    """Largest accepted delivery, in bytes."""

    def __new__(cls, secrets: list[str | Secret], verify_token: str | Secret) -> Self: ...
    def verify_signature(self, signature: str | None, body: bytes | bytearray | memoryview) -> None:
        """Raises an exception unless the signature matches the body."""
    def verify(self, signature: str | None, body: bytes | bytearray | memoryview) -> list[_events.Event]:
        """Verifies the signature and reads the events."""
    def reply(
        self, method: str, query: str, signature: str | None, body: bytes | bytearray | memoryview
    ) -> tuple[int, str] | None:
        """Returns the reply to a request to the callback URL as a status and a text, or `None` for a signed delivery,
        whose events are read next."""
    def challenge(self, query: str) -> str:
        """Answers the platform's handshake."""

@final
class Instance:
    """An object that keeps state between calls, safe to share between threads."""

    def __new__(cls, name: str, given: dict[str, Any]) -> Self: ...
    @staticmethod
    def restore(name: str, snapshot: str) -> Instance: ...
    def call(self, method: str, given: dict[str, Any]) -> Any: ...
    def snapshot(self) -> str: ...

def run(name: str, function: str, given: dict[str, Any]) -> Any:
    """Calls a function of a class."""

def status_rank(status: str) -> int:
    """Returns the rank of a message status. Statuses arrive in any order and more than once; the status with the
    highest rank counts. An unknown status has rank 0. In a database, store the rank beside the status and update only
    rows with a lower rank.

    Track the statuses of a payment (type `payment`) separately from those of its message, and in groups track those of
    each participant separately.
    """

def merge_status(one: str, other: str) -> str:
    """Returns the status that counts out of two statuses of a message, independent of their order. `failed` replaces
    `accepted`, `sent` and earlier statuses, but never a status that proves that the message arrived."""

def events(body: bytes | bytearray | memoryview) -> list[_events.Event]:
    """Reads the events of a delivery whose signature was verified elsewhere: every item of every change of every entry,
    in order. Never fails and never drops an item: unknown content becomes an event too."""

def classify_code(code: int, idempotent: bool = False) -> tuple[ErrorKind, Retry]:
    """Classifies an error code outside a response, as in a webhook. Returns the kind of the error (the `kind` of an
    `ApiError`) and the advice on retries. `idempotent` is `True` if a duplicate does no harm: a failed message may be
    sent again."""

def normalize_phone(phone: str) -> str:
    """Normalizes a phone number to E.164: `+` and 7 to 15 digits.

    Removes spaces, hyphens, dots, slashes and parentheses, and in Mexico the old `1` after `+52`; adds the ninth digit
    to Brazilian mobile numbers. A number without `+` has an unknown country and raises a `ValidationError`. A `wa_id`
    is a complete number without `+`: add the `+` first.
    """

def same_phone(one: str, other: str) -> bool:
    """Returns whether two phone numbers, each with or without `+`, belong to the same user, even if WhatsApp uses
    another form of the number. A text that isn't a phone number, such as a user ID, matches nothing."""

def check_template(stored: Mapping[str, Any], template: _params.TemplateMessage | Mapping[str, Any]) -> None:
    """Raises a `ValidationError` that names the parameter if the parameters of a template message don't fit the
    template, before the platform refuses them with code 132000 or 132012. `stored` is the template as returned by
    `templates.get` or `templates.list`, with its `components`."""

def fill_template(stored: Mapping[str, Any], values: Mapping[str, Any]) -> _params.TemplateMessage:
    """Makes the `template` of a message from a stored template and its values, by name.

    `stored` is the template as returned by `templates.get` or `templates.list`, with its `components`. The names:

    - `1`, `2`, … or `first_name`: parameters of the body, by position or by name.
    - `header.1` or `order_id`: parameter of the header, by position or by name.
    - `header.image`, `header.video`, `header.document`, `header.gif`: media ID, link, or object such as
      `{"link", "filename"}`.
    - `header.location`, `header.product`: object, as in the message.
    - `button.0`: parameter of the first button: end of the URL, payload, coupon code, flow token, product of the
      thumbnail, or object.
    - `button.0.ttl_minutes`: lifetime of a voice call button, in minutes.
    - `offer.expiration_time_ms`: end of the limited-time offer, in milliseconds since the Unix epoch.
    - `card.0.1`, `card.0.header.image`, `card.0.button.0`: values of the first carousel card.
    - `message.order_status`, `message.tap_target_configuration`: object of a component that only messages have.

    Values are texts, numbers or mappings. The object of a button is its action: `{"flow_token", "flow_action_data"}` for
    a flow, `{"thumbnail_product_retailer_id", "sections"}` for products, and the order for order details. Another object
    replaces the parameter, such as `{"type": "currency", "currency": {…}}`. The one-time password of an authentication template is `1`, for body and
    button. Values of quick replies, flows, catalogs and voice calls can be left out; an empty text or `None` is no
    value.

    Raises a `ValidationError` that names each value that is missing, unknown or invalid: `values.first_name: required`.
    If there are several, or the whole message is invalid, its `path` is `values`. The result passes `check_template` and the checks of `messages.send`.
    """

def with_samples(definition: Mapping[str, Any], handles: list[str]) -> dict[str, Any]:
    """Puts the handles of uploaded files into a template definition."""

def validate_template(definition: _params.CreateTemplate | Mapping[str, Any]) -> list[TemplateFinding]:
    """Checks a template definition before the platform reviews it: the parameters of `templates.create`, or a template as
    returned by `templates.get`. Returns the rules that it breaks; the list is empty if there are none."""

def next_page(body: bytes, asked: list[str] = ...) -> str | None:
    """Returns the cursor of the next page, for the parameter `after`, from a page's body and the cursors that were used
    before. Returns `None` after the last page."""

def operations() -> dict[str, dict[str, Any]]:
    """Returns the properties of every operation by name: the parameter that is a file, if there is one, and whether the
    file's name and type are parameters too; the parameter that is a list of files, which are uploaded before the call; whether the access token uses the scheme `OAuth`; the path of the items in
    a page; and whether the operation is idempotent."""

def response(
    op: str,
    status: int,
    headers: Iterable[tuple[str, str]],
    body: bytes,
    params: dict[str, Any] | None = None,
    api: Api | None = None,
) -> Any:
    """Reads the response of an operation: returns an object or a file's bytes, or raises an exception. With `api`, the
    exception contains neither its access token nor its proof."""

def attach(object: Object, metadata: Any) -> None:
    """Keeps the metadata of a response with its object."""

def metadata_of(object: Object) -> Any:
    """Returns the metadata that was kept with an object."""

def metadata(headers: list[tuple[str, str]]) -> Object:
    """Returns the metadata of a response: an object with `trace`, `version` and `usage`."""

def check_digest(op: str, status: int, expected: str, digest: bytes) -> None:
    """Raises an exception if the SHA-256 of a downloaded file differs from the expected one, in hexadecimal or Base64."""

def retry_delay(
    after: int | None, pair: bool, attempt: int, max_retries: int, elapsed: int, deadline: int | None, seed: int
) -> int | None:
    """Returns how long to wait before an error is retried that may be retried, in milliseconds, or `None` if it isn't
    retried."""

def user_agent() -> str:
    """Returns the start of the header `User-Agent`."""
