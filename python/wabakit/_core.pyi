"""The compiled part of wabakit."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, final

from typing_extensions import Self, disjoint_base

from . import events as _events
from . import params as _params
from . import types as _types

__all__ = [
    "Api", "Decision", "Deduplicator", "Event", "Limiter", "Object", "PolicyDecision", "Request", "Retry", "Secret",
    "SendPolicy", "Webhooks", "check_template", "classify_code", "events", "merge_status", "next_page", "normalize_phone",
    "operations", "response", "same_phone", "status_rank",
]  # fmt: skip

@disjoint_base
class Object(Mapping[str, Any]):
    """A JSON object: a mapping whose keys are attributes too. A key that isn't there is `None` as an attribute, and a
    `KeyError` in brackets. A name that Python or a mapping has gets a trailing underscore: `from_`, `items_`."""

    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __new__(cls, fields: dict[str, Any], raw: bytes | None = None, /) -> Self: ...
    def __getitem__(self, key: str, /) -> Any: ...
    def __contains__(self, key: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def get(self, key: str, default: Any = None, /) -> Any:
        """The value of a key, or the default."""
    def __eq__(self, other: object, /) -> bool: ...

@disjoint_base
class Event(Mapping[str, Any]):
    """One thing that happened: what it is, where it belongs, and all that was said of it. What is seldom asked for is made
    when it is. It keeps the delivery that brought it."""

    @property
    def kind(self) -> str:
        """What it is. The list is ours, and closed: what the platform adds is `unknown` until we know it."""
    @property
    def field(self) -> str:
        """The webhook field that brought it."""
    @property
    def entry_id(self) -> str:
        """The WhatsApp Business account that it happened to; for a few fields the business portfolio."""
    @property
    def phone_number_id(self) -> str | None:
        """The business phone number that it happened to, where it happened to one."""
    @property
    def timestamp(self) -> int | None:
        """When it happened, in milliseconds since 1970; where the platform doesn't tell, when it told us."""
    @property
    def key(self) -> str:
        """The same whenever the same thing is told again: what to remember, for seven days at least, to handle it once."""
    @property
    def contact(self) -> _types.Contact | None:
        """What is known of the person it is from or for."""
    @property
    def context(self) -> Object:
        """The rest of the change that brought it."""
    @property
    def data(self) -> Any:
        """The item as it came."""
    @property
    def raw(self) -> bytes:
        """The item's bytes exactly as they came."""
    def __getitem__(self, name: str, /) -> Any: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def get(self, name: str, default: Any = None, /) -> Any:
        """What has this name, or the default."""
    def __hash__(self) -> int: ...

@final
class Secret:
    """Text that must not be printed: an access token, an app secret, a password. `repr` and `str` show nothing of it; `expose()`
    returns it. It is accepted wherever such a text is."""

    def __new__(cls, text: str, /) -> Self: ...
    def expose(self) -> str:
        """The text itself."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Retry:
    """Whether the same call may be made again: `never`; `safe`, after so many milliseconds if they are known; `after_change`
    of what `change` says; or `maybe_duplicate`, only if doing it twice does no harm."""

    def __new__(cls, kind: str, after: int | None = None, change: str | None = None) -> Self: ...
    @property
    def kind(self) -> Literal["never", "safe", "after_change", "maybe_duplicate"]: ...
    @property
    def after(self) -> int | None: ...
    @property
    def change(self) -> str | None: ...

@final
class Decision:
    """Whether a message may be sent: now; not before `until` (milliseconds since the Unix epoch) because of a limit; or not at all
    while the reason stands. True if it may be sent now.

    Reasons to wait are `pair` (one message every 6 seconds to one user, error 131056) and `throughput` (messages per second
    of the number, error 130429). Reasons to refuse are `window_closed` (the customer service window is closed, so only a
    template may be sent: the API accepts other messages and doesn't deliver them, error 131047), `opted_out` (the user opted
    out with the business, or stopped marketing messages in WhatsApp, error 131050) and `no_opt_in` (the business requires an
    opt-in, and the user hasn't opted in); `what_to_do` says what makes the message possible then."""

    def __new__(
        cls, send: bool, until: int | None = None, because: str | None = None, what_to_do: str | None = None
    ) -> Self: ...
    def __bool__(self) -> bool: ...
    @property
    def send(self) -> bool: ...
    @property
    def until(self) -> int | None: ...
    @property
    def because(self) -> Literal["pair", "throughput", "window_closed", "opted_out", "no_opt_in"] | None: ...
    @property
    def what_to_do(self) -> str | None: ...

@final
class PolicyDecision:
    """Whether a message should be sent to a user now, and which windows are open. True if it should be sent. Times are
    milliseconds since the Unix epoch."""

    def __new__(cls, decision: Decision, open_until: int | None = None, free_until: int | None = None) -> Self: ...
    def __bool__(self) -> bool: ...
    @property
    def decision(self) -> Decision:
        """Whether the message should be sent, or why not."""
    @property
    def open_until(self) -> int | None:
        """End of the customer service window, in which free-form messages may be sent. `None` if the window is closed."""
    @property
    def free_until(self) -> int | None:
        """End of the free entry point window, in which all messages are free. `None` if the window is closed."""

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
    def response_limit(self) -> int:
        """How many bytes of an answer's body, decompressed, are read at most: a larger one is refused."""

@final
class Api:
    """Where requests go, and as whom."""

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
    def number(self, phone_number_id: str) -> Api:
        """The same as another business phone number."""
    def redact(self, text: str) -> str:
        """A text without the token and the proof, wherever they stand in it."""
    def request(
        self, op: str, params: dict[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Request:
        """The request for an operation."""

@final
class Webhooks:
    """The receiving end of a subscription."""

    LIMIT: ClassVar[int]
    """The largest delivery to take, in bytes."""

    def __new__(cls, secrets: list[str | Secret], verify_token: str | Secret) -> Self: ...
    def verify_signature(self, signature: str | None, body: bytes | bytearray | memoryview) -> None:
        """Raises unless the body is signed."""
    def verify(self, signature: str | None, body: bytes | bytearray | memoryview) -> list[_events.Event]:
        """Verifies the signature, and returns the events."""
    def reply(
        self, method: str, query: str, signature: str | None, body: bytes | bytearray | memoryview
    ) -> tuple[int, str] | None:
        """What to answer to a request to the callback URL, as a status and a text; nothing yet if it is a delivery, whose
        events are to be read."""
    def challenge(self, query: str) -> str:
        """The answer to the platform's handshake."""

@final
class Limiter:
    """A limiter, which many threads may ask."""

    def __new__(cls, limits: dict[str, Any], seed: int) -> Self: ...
    def take(self, number: str, recipient: str, now: int) -> Decision: ...
    def set_limits(self, limits: dict[str, Any]) -> None: ...
    def link(self, name: str, other: str) -> None: ...
    def pause_pair(self, number: str, recipient: str, until: int) -> None: ...
    def pause_number(self, number: str, until: int) -> None: ...
    def prune(self, now: int) -> int: ...
    def snapshot(self) -> str: ...
    @staticmethod
    def restore(snapshot: str) -> Limiter: ...

@final
class Deduplicator:
    """What remembers events, which many threads may ask."""

    def __new__(cls, room: int, keep: int | None, seed: int) -> Self: ...
    def is_new(self, key: str, now: int) -> bool: ...
    def forget(self, key: str) -> None: ...
    def snapshot(self) -> str: ...
    @staticmethod
    def restore(snapshot: str) -> Deduplicator: ...
    @staticmethod
    def claim(prefix: str, key: str, keep: int | None) -> list[str]: ...
    @staticmethod
    def claimed(reply: str | None) -> bool: ...
    @staticmethod
    def release(prefix: str, key: str) -> list[str]: ...

@final
class SendPolicy:
    """What knows people, which many threads may ask."""

    def __new__(cls, requires_opt_in: bool, seed: int) -> Self: ...
    def event(self, event: Event) -> None: ...
    def record_sent(self, number: str, person: str, now: int) -> None: ...
    def opt_in(self, person: str, at: int) -> None: ...
    def opt_out(self, person: str, at: int) -> None: ...
    def check(self, number: str, person: str, category: str, now: int) -> PolicyDecision: ...
    def prune(self, now: int) -> None: ...
    def snapshot(self) -> str: ...
    @staticmethod
    def restore(snapshot: str) -> SendPolicy: ...

def status_rank(status: str) -> int:
    """How far a message has come by this status: statuses come in any order and more than once, and the one of the highest
    rank counts. 0 for a status that isn't known. In a database, keep it beside the status and update only rows whose rank is
    lower.

    Count the statuses of a payment (of type `payment`) apart from its message's, and in groups those of each participant."""

def merge_status(one: str, other: str) -> str:
    """Which of two statuses of a message counts, in whichever order they came. `failed` replaces `accepted` and `sent`, and
    nothing that says that the message arrived."""

def events(body: bytes | bytearray | memoryview) -> list[_events.Event]:
    """The events of a delivery whose signature was checked elsewhere: every item of every change of every entry, in order.
    Nothing fails, and nothing is left out: what isn't known is an event too."""

def classify_code(code: int, idempotent: bool = False) -> tuple[str, Retry]:
    """What is known of an error code where no answer brought it, as in a webhook: its family (the `kind` of an `ApiError`), and
    whether what failed may be done again. `idempotent` tells that doing it twice does no harm: a message that failed may be sent
    again."""

def normalize_phone(phone: str) -> str:
    """A phone number in E.164: `+` and 7 to 15 digits.

    Spaces, hyphens, dots, slashes and parentheses are left out; in Mexico the old `1` after `+52` goes, and in Brazil mobile
    numbers get their ninth digit. Without `+` it isn't known which country a number is of: an `ValidationError`. A `wa_id` is a
    whole number without its `+`: put one before it."""

def same_phone(one: str, other: str) -> bool:
    """Whether two numbers, each with or without `+`, are one person's: also where WhatsApp knows them by another form than you
    wrote. What isn't a phone number, such as a user id, is nobody's."""

def check_template(stored: Mapping[str, Any], template: _params.TemplateMessage | Mapping[str, Any]) -> None:
    """Raises an `ValidationError` that names the parameter unless what fills a template fits it, instead of the platform's codes
    132000 and 132012. `stored` is the template as `templates.get` or `templates.list` tells it, with its `components`."""

def next_page(body: bytes, asked: list[str] = ...) -> str | None:
    """The cursor to request the next page with, as `after`: from a page's body and the cursors that were used before. Nothing
    after the last page."""

def operations() -> dict[str, dict[str, Any]]:
    """What is known of every operation: by its name, the parameter that is a file if one is, whether the file's name and type
    are parameters too, whether it shows the token as `OAuth`, answers with pages, and is the same called twice."""

def response(
    op: str,
    status: int,
    headers: Iterable[tuple[str, str]],
    body: bytes,
    params: dict[str, Any] | None = None,
    api: Api | None = None,
) -> Any:
    """What the platform answered: an object, a file's bytes, or an exception. With `api`, its token and proof aren't in the
    exception."""
