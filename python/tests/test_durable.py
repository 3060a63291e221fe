"""Durable handling: events are stored, handled, done, and dispatched again if they aren't."""

import asyncio
import hashlib
import hmac
import json
import logging
import threading
import time

import pytest

import wabakit
from wabakit.filters import has, where

SECRET = "an app secret"


def delivery(*texts):
    item = lambda text: {"id": f"wamid.{text}", "from": "16505551234", "timestamp": "1749416383", "type": "text", "text": {"body": text}}
    value = {"metadata": {"phone_number_id": "1"}, "messages": [item(text) for text in texts]}
    return json.dumps({"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}).encode()


def signature(body):
    return "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()


def receive(hooks, *texts):
    body = delivery(*texts)
    return hooks.receive("POST", "", signature(body), body)


def test_an_event_is_stored_as_json_and_read_back():
    [event] = receive(wabakit.Webhooks(SECRET), "a").events
    text = event.to_json()
    again = wabakit.event_from_json(text)
    assert (again.key, again.kind, again.data, again.recipient, again.timestamp) == (event.key, event.kind, event.data, event.recipient, event.timestamp)
    assert again.to_json() == text and json.loads(text)["key"] == event.key and again == event
    assert wabakit.event_from_json(json.dumps(event, default=dict)).key == event.key
    for wrong in ("", "{}", "[]", "{"):
        with pytest.raises(wabakit.WhatsAppError):
            wabakit.event_from_json(wrong)


def test_what_is_not_done_is_dispatched_again(caplog):
    hooks, inbox, handled, broken = wabakit.Webhooks(SECRET), {}, [], True

    @hooks.store
    def store(events):
        return [event for event in events if inbox.setdefault(event.key, event.to_json()) and event.key not in handled]

    @hooks.on("message")
    def handle(event):
        if broken and event.data.text.body == "b":
            raise ValueError("no luck")
        handled.append(event.data.text.body)

    @hooks.done
    def done(event):
        del inbox[event.key]

    hooks.dispatch(receive(hooks, "a", "b").events)
    assert handled == ["a"] and len(inbox) == 1
    broken = False
    hooks.dispatch([wabakit.event_from_json(text) for text in list(inbox.values())])
    assert handled == ["a", "b"] and inbox == {}
    assert "wamid.b" in caplog.text


def test_an_event_without_handlers_is_done():
    hooks, done = wabakit.Webhooks(SECRET), []
    hooks.done(done.append)
    hooks.dispatch(receive(hooks, "a").events)
    assert len(done) == 1


def test_done_may_be_a_coroutine_function_and_may_fail(caplog):
    hooks = wabakit.Webhooks(SECRET)

    @hooks.done
    async def done(event):
        raise ValueError("no database")

    asyncio.run(hooks.dispatch_async(receive(wabakit.Webhooks(SECRET), "a").events))
    assert "no database" in caplog.text
    with pytest.raises(TypeError, match="coroutine"):
        hooks.dispatch([])


WRONG = {
    "an unknown kind": lambda hooks: hooks.on("mesage"),
    "a filter that is no function": lambda hooks: hooks.on("message", "text"),
    "a handler that is no function": lambda hooks: hooks.on("message")("text"),
    "a store that is no function": lambda hooks: hooks.store(1),
    "a second store": lambda hooks: [hooks.store(lambda events: None) for _ in range(2)],
    "a second done": lambda hooks: [hooks.done(lambda event: None) for _ in range(2)],
    "an error handler that is no function": lambda hooks: hooks.on_error(1),
    "a filter combined with text": lambda hooks: has("text") & "image",
    "a filter of text": lambda hooks: where("text"),
    "an empty secret": lambda hooks: wabakit.Webhooks(""),
    "only empty secrets": lambda hooks: wabakit.Webhooks(["", ""]),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_mistakes_are_refused_at_registration(wrong):
    with pytest.raises(wabakit.ValidationError):
        wrong(wabakit.Webhooks(SECRET))


def test_a_refused_delivery_is_logged_with_its_reason(caplog):
    caplog.set_level(logging.WARNING)
    hooks, body = wabakit.Webhooks(SECRET, "verify"), delivery("something private")
    assert hooks.receive("POST", "", "sha256=" + "0" * 64, body).status == 401
    assert hooks.receive("GET", "hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1", None, b"").status == 403
    first, second = [record.getMessage() for record in caplog.records]
    assert "401" in first and "signature" in first and "403" in second
    assert "something private" not in caplog.text and "wrong" not in caplog.text


def run_wsgi(hooks, body):
    environ = {
        "REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(body)), "QUERY_STRING": "",
        "HTTP_X_HUB_SIGNATURE_256": signature(body), "wsgi.input": __import__("io").BytesIO(body),
    }  # fmt: skip
    sending = hooks.wsgi(environ, lambda status, headers: None)
    list(sending)
    sending.close()


def test_a_handler_that_never_ends_does_not_hold_the_server():
    hooks, end, handled = wabakit.Webhooks(SECRET), threading.Event(), []

    @hooks.on("message")
    def handle(event):
        if event.data.text.body == "stuck":
            end.wait(20)
        handled.append(event.data.text.body)

    start = time.monotonic()
    for text in ("stuck", "b", "c"):
        run_wsgi(hooks, delivery(text))
    assert time.monotonic() - start < 2
    assert not hooks.drain(0.5) and sorted(handled) == ["b", "c"]
    end.set()
    assert hooks.drain(5) and len(handled) == 3


def test_stuck_handlers_do_not_block_later_deliveries_in_asyncio():
    hooks, end, handled = wabakit.Webhooks(SECRET), threading.Event(), []
    hooks.store(lambda events: None)

    @hooks.on("message")
    def handle(event):
        if event.data.text.body.startswith("stuck"):
            end.wait(20)
        handled.append(event.data.text.body)

    async def main():
        async def one(text):
            body = delivery(text)
            reply = await hooks.receive_async("POST", "", signature(body), body)
            await hooks.dispatch_async(reply.events)

        stuck = [asyncio.ensure_future(one(f"stuck{i}")) for i in range(64)]
        await asyncio.wait_for(one("free"), 10)
        assert handled == ["free"] and not await hooks.drain_async(0.1)
        end.set()
        assert await hooks.drain_async(10)
        await asyncio.gather(*stuck)

    asyncio.run(main())
    assert len(handled) == 65


def until(condition):
    end = time.monotonic() + 10
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    assert condition()


def test_a_dispatch_leaves_out_what_is_being_handled_and_what_waits_for_it():
    hooks, end, handled = wabakit.Webhooks(SECRET), threading.Event(), []

    @hooks.on("message")
    def handle(event):
        handled.append(event.data.text.body)
        end.wait(20)

    events = receive(hooks, "a", "b").events
    hooks.dispatch_in_thread(events)
    until(lambda: handled)
    hooks.dispatch(events)
    hooks.dispatch_in_thread(iter(events))
    asyncio.run(hooks.dispatch_async(events))
    assert handled == ["a"]
    end.set()
    assert hooks.drain(10) and handled == ["a", "b"]


@pytest.mark.parametrize("failing", ["handler", "done"])
def test_what_failed_is_dispatched_again_while_the_next_event_is_being_handled(failing):
    hooks, end, handled, done = wabakit.Webhooks(SECRET), threading.Event(), [], []

    def fail(where, calls):
        if where == failing and len(calls) == 1:
            raise ValueError("no luck")

    @hooks.on("message")
    def handle(event):
        handled.append(event.data.text.body)
        fail("handler", handled)
        if event.data.text.body == "b":
            end.wait(20)

    @hooks.done
    def mark(event):
        done.append(event.data.text.body)
        fail("done", done)

    events = receive(hooks, "a", "b").events
    hooks.dispatch_in_thread(events)
    until(lambda: len(handled) == 2)
    hooks.dispatch(events)
    assert handled == ["a", "b", "a"]
    end.set()
    assert hooks.drain(10) and handled == ["a", "b", "a"]
    assert done == (["a", "a", "b"] if failing == "done" else ["a", "b"])


def test_a_dispatch_that_is_canceled_gives_its_events_back():
    hooks, handled = wabakit.Webhooks(SECRET), []

    @hooks.on("message")
    async def handle(event):
        handled.append(event.data.text.body)
        if len(handled) == 1:
            await asyncio.sleep(20)

    async def main():
        events = receive(wabakit.Webhooks(SECRET), "a", "b").events
        running = asyncio.ensure_future(hooks.dispatch_async(events))
        await asyncio.sleep(0.05)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await hooks.dispatch_async(events)

    asyncio.run(main())
    assert handled == ["a", "a", "b"]


def test_the_lifespan_of_asgi_waits_for_handlers():
    hooks, handled = wabakit.Webhooks(SECRET), []

    @hooks.on("message")
    async def handle(event):
        await asyncio.sleep(0.3)
        handled.append(event.key)

    async def main():
        running = asyncio.ensure_future(hooks.dispatch_async(receive(wabakit.Webhooks(SECRET), "a").events))
        await asyncio.sleep(0.05)
        messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
        sent = []

        async def next_message():
            return next(messages)

        async def send(message):
            sent.append((message["type"], len(handled)))

        await hooks.asgi({"type": "lifespan"}, next_message, send)
        assert sent == [("lifespan.startup.complete", 0), ("lifespan.shutdown.complete", 1)]
        await running

    asyncio.run(main())
