"""Calls that must not pass: each is a likely mistake. Nothing here is run."""

# pyright: strict

from typing import Any

from wabakit import AsyncWhatsApp, ErrorKind, SendPolicy, Event, Limiter, Deduplicator, Webhooks, WhatsApp, metadata
from wabakit.filters import equals, has
from wabakit.params import NewComponent, SendMessage
from wabakit.transports import AsyncHttpx, Httpx

TO = "+16505551234"
http: Any


def contents(wa: WhatsApp) -> None:
    wa.messages.send(to=16505551234, text={"body": "Hi"})  # error: a number isn't text
    wa.messages.send("+16505551234", text={"body": "Hi"})  # error: parameters have names
    wa.messages.send(to=TO, type="txt", text={"body": "Hi"})  # error: an unknown type
    wa.messages.send(to=TO, text="Hi")  # error: text is an object
    wa.messages.send(to=TO, text={})  # error: a text has a body
    wa.messages.send(to=TO, text={"body": "Hi", "previewUrl": True})  # error: an unknown field
    wa.messages.send(to=TO, text={"body": "Hi"}, reply_to="wamid.1")  # error: an unknown parameter
    wa.messages.send(to=TO, text={"body": "Hi"}, messaging_product="messenger")  # error: another constant
    wa.messages.send(to=TO, image={"id": "1", "link": "https://a.example/a.png"})  # error: both id and link
    wa.messages.send(to=TO, image={"caption": "An image"})  # error: neither id nor link
    wa.messages.send(to=TO, text={"body": None})  # error: None isn't text
    wa.messages.send(to=TO, reaction={"message_id": "wamid.1"})  # error: the emoji is required, even if it is empty
    wa.messages.send(to=TO, contacts={"name": {"formatted_name": "Ada"}})  # error: contacts are a list
    wa.messages.send(to=TO, template={"name": "a", "language": "en_US"})  # error: the language is an object
    wa.messages.send(to=TO, interactive={"type": "list", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "a"}, "action": {"button": "a", "sections": []}})  # error: the header of a list is text
    wa.messages.send(to=TO, interactive={"type": "button", "body": {"text": "a"}, "action": {"button": "a", "sections": []}})  # error: the action of a list under the type of buttons


def parts() -> tuple[object, ...]:
    upper: SendMessage = {"to": TO, "template": {"name": "a", "language": {"code": "en"}, "components": [{"type": "BODY", "parameters": []}]}}  # error: components of a sent message are lower-case
    lower: NewComponent = {"type": "body", "text": "Hi"}  # error: components of a new template are upper-case
    untyped: NewComponent = {"text": "Hi"}  # error: a component needs its type
    footer: NewComponent = {"type": "FOOTER", "text": "Bye", "buttons": []}  # error: buttons have their own component
    url: NewComponent = {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look"}]}  # error: the URL of a URL button is required
    return upper, lower, untyped, footer, url


def operations(wa: WhatsApp) -> None:
    wa.messages.mark_read()  # error: the message is required
    wa.message.send(to=TO, text={"body": "Hi"})  # error: an unknown area
    wa.messages.sent(to=TO, text={"body": "Hi"})  # error: an unknown operation
    wa.messages.send_all(to=TO, text={"body": "Hi"})  # error: it has no pages
    wa.media.upload(file=1, type="text/plain")  # error: a file is bytes, a path or something to read
    wa.media.upload(type="text/plain")  # error: the file is required
    wa.media.get(id="1")  # error: the id is called media_id
    wa.block_users.remove(block_users=[{"user": "1", "user_id": "US.1"}])  # error: both user and user_id
    wa.commerce_settings.update(is_cart_enabled="yes")  # error: a flag is true or false, or its text
    wa.templates.create(name="a", language="en", category="UTILITY", components=[], media=[1])  # error: files are bytes or paths
    wa.uploads.append(upload_id="upload:1", file=b"", file_offset="0")  # error: an offset is a number
    wa.call("messages.sent", {"to": "1"})  # error: an unknown operation
    wa.messages.send(to=TO, text={"body": "Hi"}, retries=3)  # error: an unknown option


def clients() -> None:
    WhatsApp(phone_number_id="1")  # error: the token is required
    WhatsApp(token="TOKEN", number="1")  # error: an unknown setting
    WhatsApp(token="TOKEN", transport=AsyncHttpx(http))  # error: a transport that must be awaited
    AsyncWhatsApp(token="TOKEN", transport=Httpx(http))  # error: a transport that can't be awaited
    WhatsApp(token="TOKEN", timeout="5")  # error: a number of seconds
    WhatsApp(token="TOKEN", on_request=lambda: None)  # error: a hook takes the attempt
    WhatsApp(token="TOKEN").with_options(retries=1)  # error: an unknown option
    WhatsApp(token="TOKEN").with_(number="1")  # error: an unknown setting
    WhatsApp(token="TOKEN").raw("PUT", "/1")  # error: an unknown method


async def awaited(wa: AsyncWhatsApp, event: Event) -> None:
    wa.media.get(media_id="1")  # error: it isn't awaited
    await wa.media.get(id="1")  # error: the id is called media_id
    wa.reply(event, text={"body": "Hi"})  # error: it isn't awaited
    list(wa.phone_numbers.list_all())  # error: pages are iterated with `async for`


def answers(wa: WhatsApp, event: Event) -> None:
    wa.reply(event, text="Hi")  # error: text is an object
    wa.reply(event, txt={"body": "Hi"})  # error: an unknown content
    print(metadata(wa.media.get(media_id="1")).headres)  # error: an unknown field
    ErrorKind.MEDIAS  # error: an unknown kind
    print(wa.messages.send(to=TO).message)  # error: an unknown field
    print(wa.media.get(media_id="1").sha256.upper())  # error: it may be missing
    print(event.data.text)  # error: not every event is a message
    if event.kind == "status":
        print(event.data.text)  # error: a status has no text
    if event.kind == "message":
        print(event.data.text.body)  # error: a message need not be text
    if event.kind == "messages":  # error: an unknown kind
        print(event.key)
    event.key = "1"  # error: events are read-only


def webhooks(hooks: Webhooks, text: str, parsed: dict[str, Any]) -> None:
    hooks.on("messages")  # error: an unknown kind
    hooks.on("status")(lambda event: event.data.text)  # error: the data of another kind
    Webhooks(verify_token="v")  # error: a secret is required
    Webhooks(None)  # error: a secret is required
    hooks.verify("sha256=", parsed)  # error: the bytes of the body, not the parsed value
    hooks.verify("sha256=", text)  # error: text was decoded: the signature is over the bytes
    hooks.receive("POST", "", "sha256=", text)  # error: here too
    hooks.on("message", lambda event: print(event))  # error: a filter returns a boolean, and a handler is decorated
    hooks.on("message", lambda event: event.data.status == "read")  # error: a message has no status
    hooks.on("message", has("text"))(lambda event: event.data.image.id)  # error: a message with a text need not have an image
    hooks.on("message", has("text", "context"))(lambda event: event.data.text.body)  # error: several paths don't narrow types
    hooks.done(lambda: None)  # error: it takes the event
    hooks.store(lambda events: [event.key for event in events])  # error: the events to handle, not their keys
    hooks.store(lambda event: event.kind)  # error: all events of a delivery at once
    hooks.on_error(lambda error: print(error))  # error: the event is the second argument
    has("text") and equals("type")("text")  # error: a filter takes an event
    has("text") & "image"  # error: only filters are combined


async def forgotten(hooks: Webhooks, body: bytes) -> None:
    hooks.receive_async("POST", "", "sha256=", body)  # error: it isn't awaited


def limits() -> None:
    Limiter().take("1", 2)  # error: a recipient is text
    Limiter(pair_modle="debt")  # error: an unknown limit
    Limiter(pair_model="token_bucket")  # error: an unknown model
    Limiter().take("1", "2").wait  # error: the attribute is until


def memories() -> None:
    Deduplicator(keep="8 days")  # error: a timedelta
    Deduplicator().is_new(1)  # error: a key is text
    Deduplicator().claimed(1)  # error: SET doesn't reply with a number
    SendPolicy(require_opt_in=True)  # error: an unknown option
    SendPolicy().check("1", "2", "promotional")  # error: an unknown category
    SendPolicy().check("1", "2", "utility").until  # error: the attribute is open_until
    SendPolicy().event("message")  # error: an event, not its kind
