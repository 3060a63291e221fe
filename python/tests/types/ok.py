"""Calls that must pass. Nothing here is run."""

# pyright: strict

import asyncio
import io
import pathlib
import re
from datetime import datetime, timedelta
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from typing_extensions import assert_type

from wabakit import (
    PolicyDecision, Reply, ApiError, ErrorCode, ErrorKind, FileStream, Metadata, RetryKind, event_from_json, metadata, AsyncWhatsApp, SendPolicy, Decision, Event, ValidationError, LimitError, Limiter, Object, Secret, Deduplicator, SignatureError,
    TemplateCache, Webhooks, WhatsApp, WhatsAppError, core, fill_template, merge_status, status_rank, transports,
)  # fmt: skip
from wabakit.calls import Attempt
from wabakit.events import MessageEvent, StatusEvent, UnknownEvent
from wabakit.filters import Filter, equals, has, matches, where
from wabakit.params import ContactCard, NewComponent, SendMessage, TemplateMessage, TextBody
from wabakit.types import InboundMessage, Media, PhoneNumber, Sent, StoredComponent, Template

TO = "+16505551234"

# Complete bodies, as in the platform's documentation.
documented: list[SendMessage] = [
    {"messaging_product": "whatsapp", "recipient_type": "individual", "to": TO, "type": "text", "text": {"preview_url": True, "body": "As requested: https://a.example"}},
    {"messaging_product": "whatsapp", "recipient_type": "group", "to": "Y2FwaV9ncm91cDox", "type": "text", "text": {"body": "All of you"}},
    {"messaging_product": "whatsapp", "recipient": "US.13491208655302741918", "type": "text", "text": {"body": "Hi"}},
    {"messaging_product": "whatsapp", "to": TO, "context": {"message_id": "wamid.1"}, "type": "text", "text": {"body": "I agree"}},
    {"messaging_product": "whatsapp", "to": TO, "type": "image", "image": {"id": "1479537139650973", "caption": "A succulent"}},
    {"messaging_product": "whatsapp", "to": TO, "type": "image", "image": {"link": "https://a.example/a.png"}},
    {"messaging_product": "whatsapp", "to": TO, "type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "😀"}},
    {
        "messaging_product": "whatsapp",
        "to": TO,
        "type": "template",
        "template": {
            "name": "order_update",
            "language": {"code": "en_US", "policy": "deterministic"},
            "components": [
                {"type": "header", "parameters": [{"type": "image", "image": {"id": "2871834006348767"}}]},
                {"type": "body", "parameters": [{"type": "text", "text": "Ada"}, {"type": "currency", "currency": {"fallback_value": "$1", "code": "USD", "amount_1000": 1000}}]},
                {"type": "body", "parameters": [{"type": "text", "parameter_name": "first_name", "text": "Ada"}, {"type": "date_time", "date_time": {"fallback_value": "May 5"}}]},
                {"type": "button", "sub_type": "url", "index": "0", "parameters": [{"type": "text", "text": "a?b=c"}]},
                {"type": "button", "sub_type": "quick_reply", "index": 1, "parameters": [{"type": "payload", "payload": "stop"}]},
            ],
        },
    },
    {
        "messaging_product": "whatsapp",
        "to": TO,
        "type": "interactive",
        "interactive": {
            "type": "button",
            "header": {"type": "image", "image": {"link": "https://a.example/a.png"}},
            "body": {"text": "Shall we?"},
            "footer": {"text": "You may change your mind"},
            "action": {"buttons": [{"type": "reply", "reply": {"id": "yes", "title": "Yes"}}, {"type": "reply", "reply": {"id": "no", "title": "No"}}]},
        },
    },
    {
        "messaging_product": "whatsapp",
        "to": TO,
        "type": "interactive",
        "interactive": {
            "type": "list",
            "header": {"type": "text", "text": "Shipping"},
            "body": {"text": "Which one?"},
            "action": {"button": "Choose", "sections": [{"title": "Soon", "rows": [{"id": "1", "title": "Express", "description": "Tomorrow"}]}]},
        },
    },
    {
        "messaging_product": "whatsapp",
        "to": TO,
        "type": "contacts",
        "contacts": [{"name": {"formatted_name": "Ada Byron", "first_name": "Ada"}, "phones": [{"phone": TO, "type": "WORK", "wa_id": "16505551234"}], "birthday": "1815-12-10"}],
    },
]  # fmt: skip

parts: list[NewComponent] = [
    {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}},
    {"type": "BODY", "text": "Hi {{1}}", "example": {"body_text": [["Ada"]]}},
    {"type": "FOOTER", "text": "Bye"},
    {
        "type": "BUTTONS",
        "buttons": [
            {"type": "QUICK_REPLY", "text": "Stop"},
            {"type": "URL", "text": "Look", "url": "https://a.example/{{1}}", "example": ["https://a.example/1"]},
            {"type": "PHONE_NUMBER", "text": "Call", "phone_number": "16505551234"},
            {"type": "COPY_CODE", "example": "250FF"},
        ],
    },
]


def operations(wa: WhatsApp) -> list[object]:
    """Every operation of these areas, with required parameters only and with all of them."""
    sent = wa.messages.send(to=TO, text={"body": "Hi"})
    assert_type(sent, Sent)
    assert_type(sent.messages[0].id, str)
    wa.messages.send(**documented[0])
    wa.messages.send(recipient="US.1349", image={"id": "1"}, biz_opaque_callback_data="order 1", phone_number_id="2")
    wa.messages.send(to="1", text={"body": "Hi"}, lenient=True, extra={"ttl_seconds": 60, "text": {"font": "serif"}})
    wa.messages.mark_read(message_id="wamid.1")
    wa.messages.mark_read(messaging_product="whatsapp", status="read", message_id="wamid.1", typing_indicator={"type": "text"})
    uploaded = wa.media.upload(file=b"hello", type="text/plain", filename="a.txt", ttl_minutes=60)
    wa.media.upload(file=pathlib.Path("a.png"))
    wa.media.upload(file="a.png")
    wa.media.upload(file=io.BytesIO(b"hello"), type="text/plain")
    with open("a.png", "rb") as file:
        wa.media.upload(file=file)
    media = wa.media.get(media_id=uploaded.id)
    assert_type(media, Media)
    assert_type(wa.media.download(url=media.url, sha256=media.sha256), bytes)
    wa.media.delete(media_id=uploaded.id, phone_number_id="2")
    page = wa.phone_numbers.list(limit=1, fields=["id", "status"])
    if page.paging and page.paging.cursors:
        wa.phone_numbers.list(after=page.paging.cursors.after)
    numbers = wa.phone_numbers.list_all(limit=100)
    assert_type(numbers, Iterator[PhoneNumber])
    throughput = wa.phone_numbers.get(fields=["throughput"]).throughput
    wa.block_users.remove(block_users=[{"user": TO}, {"user_id": "US.1349"}])
    wa.commerce_settings.update(is_cart_enabled=True)
    wa.commerce_settings.update(is_cart_enabled="true")
    assert_type(wa.uploads.append(upload_id="upload:MTphd?sig=AR", file_offset=0, file=b"").h, str)
    # Unknown values: choices are open.
    wa.templates.create(name="a", language="en", category="NEW_ONE", components=parts)
    wa.templates.create(name="a", language="en", category="UTILITY", components=parts, media=[b"hello", "a.png"])
    return [throughput and throughput.level, *(number.display_phone_number for number in numbers)]


def prepared(text: TextBody, template: TemplateMessage, cards: tuple[ContactCard, ...]) -> list[SendMessage]:
    """Separate parts of a message, and tuples for lists."""
    return [{"to": TO, "text": text}, {"to": TO, "template": template}, {"to": TO, "contacts": cards}]


async def awaited(wa: AsyncWhatsApp) -> str:
    """The same methods, awaited."""
    async with wa:
        sent = await wa.messages.send(to=TO, text={"body": "Hi"})
        assert_type(sent, Sent)
        first, second = await asyncio.gather(wa.media.get(media_id="1"), asyncio.create_task(wa.media.get(media_id="2")))
        numbers = wa.phone_numbers.list_all()
        assert_type(numbers, AsyncIterator[PhoneNumber])
        async for number in numbers:
            assert_type(number.id, str)
        return first.url + second.url


def clients() -> WhatsApp:
    """Every setting, with a custom transport."""

    class Mine:
        def send(self, request: transports.Request, timeout: float) -> tuple[int, list[tuple[str, str]], bytes]:
            return 200, [("content-type", "application/json")], bytes(request.body or b"")

        def close(self) -> None: ...

    AsyncWhatsApp("TOKEN", phone_number_id="1", waba_id="2", transport=transports.Aiohttp())
    AsyncWhatsApp(Secret("TOKEN"), app_secret=Secret("secret"), base_url="http://proxy.example", allow_http=True)
    with WhatsApp(token="TOKEN", phone_number_id="1", app_secret="secret", timeout=5, transport=Mine()) as wa:
        assert_type(wa.number("2"), WhatsApp)
        return wa.number("2")


def own(wa: WhatsApp) -> Any:
    """For applications that send requests themselves."""
    request = wa.request("media.get", {"media_id": "1"})
    headers: Mapping[str, str] = request.headers
    return core.response("media.get", 200, headers.items(), b"{}") or wa.call("messages.send", documented[0])


def password(wa: WhatsApp) -> str | None:
    """Secrets, which must not be printed."""
    calling = wa.settings.get(include_sip_credentials=True).calling
    servers = calling.sip.servers if calling and calling.sip else None
    password = servers[0].sip_user_password if servers else None
    assert_type(password, Secret | None)
    return password and password.expose()


Webhooks(Secret("app secret"), Secret("v"))
Webhooks([Secret("new"), "old"])
hooks = Webhooks(["new", "old"], verify_token="v")


@hooks.on("message")
def wrote(event: MessageEvent) -> str:
    message: InboundMessage = event.data
    if message.text:
        return message.text.body
    if message.interactive and message.interactive.button_reply:
        return message.interactive.button_reply.id
    if event.contact and event.contact.profile:
        assert_type(event.contact.profile.name, str | None)
    return f"{event.context['metadata']} {message.type} {message.from_} {message['from']}"


@hooks.on("status")
async def settled(event: StatusEvent) -> None:
    for problem in event.data.errors or []:
        assert_type(problem.code, int)


@hooks.on("unknown")
def anything(event: Event) -> object:
    return event.data


hooks.on("malformed")(lambda event: event.data.base64)

urgent: Filter = has("text", "context.id") & matches("text.body", re.compile("urgent", re.I)) | ~equals("type", "text", "image")


@hooks.on("message", urgent & where(lambda event: event.timestamp > 0))
def hurry(event: MessageEvent) -> None:
    print(event.data.text)


@hooks.on("status", equals("status", "failed"))
async def failed(event: StatusEvent) -> None: ...


hooks.on("message", lambda event: event.data.text is not None)(lambda event: event.data.text)

seen = Deduplicator(room=1000)


@hooks.store
def store(events: list[Event]) -> list[Event]:
    return [event for event in events if seen.is_new(event.key)]


@hooks.store
async def store_later(events: list[Event]) -> None:
    await asyncio.sleep(0)


hooks.store(lambda events: None)


@hooks.on_error
def went_wrong(error: Exception, event: Event | None) -> None:
    print(error, event and event.key)


def adapters(environ: dict[str, Any], scope: dict[str, Any], receive: Any, send: Any) -> object:
    """For servers, and for views."""
    answer = hooks.receive("POST", b"a=b", None, bytearray())
    assert_type(answer, Reply)
    hooks.dispatch(answer.events)
    whole: tuple[int, dict[str, str], str, bytes] = (answer.status, answer.headers, answer.text, answer.body)
    return [*hooks.wsgi(environ, print), whole, hooks.asgi(scope, receive, send)]


async def view(body: bytes) -> str:
    return (await hooks.receive_async("GET", "a=b", "sha256=", body)).text


def each(event: Event) -> object:
    """Events are distinguished by class and kind."""
    if event.kind == "message":
        return event.data.text and event.data.text.body
    if event.kind == "status":
        return event.data.status
    if isinstance(event, UnknownEvent):
        return event["data"]
    if event.kind == "error":
        return event.data.code
    if event.kind == "malformed":
        assert_type(event.data.base64, str)
    return event.phone_number_id, event.timestamp, event.key, event.raw


def kinds(event: Event) -> object:
    """The list is closed."""
    match event:
        case MessageEvent(data=message):
            return message.id
        case StatusEvent():
            return event.data.id
        case _:
            return event.field


async def receive(body: bytes) -> None:
    events = hooks.verify("sha256=", body) + hooks.verify(None, bytearray(body)) + core.events(memoryview(body))
    assert_type(events, list[Event])
    hooks.dispatch(events)
    await hooks.dispatch_async(events)
    for event in events:
        assert_type(list(event), list[str])


def mappings(object: Object) -> Mapping[str, Any]:
    """Received objects are mappings too."""
    assert_type(object.get("text", 1), Any)
    return {**object, **Object({"id": "1"})}


def again(error: WhatsAppError) -> str | int | None:
    """Errors have advice."""
    if isinstance(error, ValidationError):
        return error.path
    if isinstance(error, ApiError) and error.code == 131056:
        return error.kind
    if isinstance(error, SignatureError):
        return error.status
    match error.retry.kind:
        case RetryKind.SAFE:
            return error.retry.after
        case RetryKind.AFTER_CHANGE:
            return error.retry.change
        case RetryKind.NEVER | RetryKind.MAYBE_DUPLICATE:
            return None


def pace(limiter: Limiter) -> Decision:
    limiter.set_limits(throughput=1000, pair_model="gcra")
    decision = limiter.take("1", "2")
    assert_type(decision.until, datetime | None)
    return decision or Limiter.restore(limiter.snapshot()).take("1", "2", now=datetime.now())


def limited(token: str) -> datetime | None:
    limiter, policy = Limiter(), SendPolicy()
    hooks.on()(limiter.event)
    hooks.on(passes=lambda event: event.kind == "status")(policy.event)
    AsyncWhatsApp(token, limiter=limiter, policy=policy, max_wait=2.5)
    try:
        WhatsApp(token, limiter=limiter, policy=policy, max_wait=timedelta(seconds=2)).with_options(max_wait=0).phone_numbers.get()
    except LimitError as error:
        assert_type(error.because == "pair", bool)
        return error.until
    return limiter.admit("messages.send", {"to": "1", "phone_number_id": "2"}, datetime.now())


def labels(wa: WhatsApp) -> list[str | None]:
    components = wa.templates.get(template_id="1").components or []
    assert_type(components, list[StoredComponent])
    buttons = [button for component in components for button in component.buttons or []]
    return [component.text for component in components if component.type == "BODY"] + [button.url for button in buttons]


def recalled(wa: WhatsApp, cache: TemplateCache, event: Event) -> TemplateMessage | None:
    cache.store("1", wa.templates.list().data)
    cache.store("1", [{"name": "a", "language": "en", "components": []}], now=datetime.now())
    stored = cache.get("1", "a", "en")
    assert_type(stored, Template | None)
    return None if stored is None or cache.apply(event) else fill_template(stored, {"1": "Ana"})


def remembered(reply: bytes | bool | None) -> int:
    """Deduplication, statuses and the send policy."""
    assert_type(Deduplicator.claim("wabakit:", "key") + Deduplicator.release("wabakit:", "key"), list[str])
    assert_type(Deduplicator.claimed(reply), bool)
    return status_rank(merge_status("sent", "read"))


def policy(event: Event) -> PolicyDecision:
    policy = SendPolicy(requires_opt_in=True)
    policy.event(event)
    policy.opt_in("US.1349", at=event.timestamp)
    policy.record_sent("1", TO)
    checked = policy.check("1", TO, "marketing")
    if checked.decision.because == "window_closed":
        assert_type(checked.open_until, datetime | None)
    return checked or SendPolicy.restore(policy.snapshot()).check("1", TO, "MARKETING", now=datetime.now())


def around(wa: WhatsApp, error: ApiError) -> None:
    """What surrounds a call."""

    def before(attempt: Attempt) -> None:
        attempt.headers["x-trace"] = attempt.operation

    WhatsApp(token="TOKEN", on_request=before, on_error=lambda failed: print(failed.error.attempts, failed.wait), deadline=timedelta(minutes=1))
    sent = wa.with_options(timeout=5, max_retries=0, headers={"x-a": "b"}).messages.send(to=TO, text={"body": "Hi"})
    assert_type(metadata(sent), Metadata)
    assert_type(metadata(sent).trace, str | None)
    assert_type(wa.with_(token="OTHER", phone_number_id="1"), WhatsApp)
    print(wa.raw("GET", "/{waba_id}", {"fields": "id"}).id)
    if error.kind == "media" or error.kind is ErrorKind.TEMPLATE or error.code == ErrorCode.RE_ENGAGEMENT_MESSAGE:
        print(error.op, error.headers.get("x-fb-trace-id"))


def bot(wa: WhatsApp, hooks: Webhooks, stored: str) -> None:
    tenants = wa.tenants(lambda event: {"token": "T"} if event.phone_number_id else None)

    @hooks.on("message", has("text"))
    def text(event: Any) -> None:
        assert_type(tenants.client(event), WhatsApp)
        wa.mark_read(event, typing=True)
        assert_type(wa.reply(event, text={"body": "Hi"}, quote=True), Sent)

    def chosen(event: MessageEvent) -> None: ...

    hooks.on("message", has("text"))(lambda event: print(event.data.text.body, event.recipient))
    hooks.on("message", has("interactive.list_reply"))(lambda event: print(event.data.interactive.list_reply.id.upper()))
    hooks.on("message", has("image"))(chosen)
    hooks.on("message", has("text") | equals("type", "text"))(lambda event: print(event.data.id))
    hooks.done(lambda event: print(event.key))
    hooks.dispatch([event_from_json(stored)])
    assert_type(hooks.drain(5), bool)


async def later(wa: AsyncWhatsApp, event: Event) -> None:
    await (await wa.tenants(lambda event: {"token": "T"}).client(event)).reply(event, text={"body": "Hi"})
    await wa.download(url="https://a.example", to="a.jpg")
    async for piece in wa.download_pieces(url="https://a.example", sha256="00"):
        assert_type(piece, bytes)


def files(wa: WhatsApp) -> None:
    wa.media.upload(file=FileStream((b"a", b"b"), 2, "a.txt"))
    with open("a.jpg", "wb") as file:
        wa.download(url="https://a.example", to=file)
    assert_type(list(wa.download_pieces(url="https://a.example")), list[bytes])
