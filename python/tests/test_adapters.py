"""The callback URL behind real servers: wsgiref's, Flask's and uvicorn."""

import asyncio
import hashlib
import hmac
import http.client
import io
import json
import re
import socketserver
import threading
import time
from wsgiref import simple_server

import fastapi
import flask
import pytest
import uvicorn
from starlette.routing import Route
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import WSGIRequestHandler, make_server

import wabakit
from wabakit import core
from wabakit.filters import equals, has, matches, where

SECRET, VERIFY = "an app secret", "a verify token"
HANDSHAKE = f"?hub.mode=subscribe&hub.verify_token={VERIFY.replace(' ', '%20')}&hub.challenge=1158201444"
LIMIT = 4 << 20


class Server:
    """Webhooks behind a server, with a record of events in order."""

    def __init__(self, serve):
        self.hooks = wabakit.Webhooks(SECRET, VERIFY)
        self.happened, self.came = [], threading.Condition()
        self.port, self.close = serve(self.hooks)
        # A mounted application has a path with a slash.
        self.path = "/webhooks/" if serve is fastapi_mounted else "/webhooks"

    def note(self, *what):
        with self.came:
            self.happened.append(what)
            self.came.notify_all()

    def wait_for(self, *what):
        with self.came:
            assert self.came.wait_for(lambda: what in self.happened, 10), self.happened

    def ask(self, method="POST", query="", body=None, headers=()):
        """Sends a request to the callback URL. A list is a body in chunks, without a content length."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        headers = {**dict(headers), **({"Transfer-Encoding": "chunked"} if isinstance(body, list) else {})}
        try:
            connection.request(method, self.path + query, body, headers, encode_chunked=True)
            answer = connection.getresponse()
            answer.text = answer.read().decode()
            return answer
        finally:
            connection.close()

    def deliver(self, *texts):
        body = delivery(*texts)
        return self.ask(body=body, headers=signed(body)).status


def delivery(*texts):
    item = lambda text: {"id": f"wamid.{text}", "from": "16505551234", "timestamp": "1749416383", "type": "text", "text": {"body": text}}
    value = {"metadata": {"phone_number_id": "106540352242922"}, "messages": [item(text) for text in texts]}
    return json.dumps({"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}).encode()


def signed(body, secret=SECRET):
    return {"X-Hub-Signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}


def wsgiref(hooks):
    class Server(socketserver.ThreadingMixIn, simple_server.WSGIServer):
        daemon_threads = True

    class Quiet(simple_server.WSGIRequestHandler):
        def log_message(self, *_):
            pass

    return served(simple_server.make_server("127.0.0.1", 0, hooks.wsgi, Server, Quiet))


def flask_mounted(hooks):
    app = flask.Flask("app")
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/webhooks": hooks.wsgi})
    return werkzeug(app)


def flask_view(hooks):
    app = flask.Flask("app")

    @app.route("/webhooks", methods=["GET", "POST", "PUT", "DELETE"])
    def webhooks():
        signature = flask.request.headers.get("X-Hub-Signature-256")
        answer = hooks.receive(flask.request.method, flask.request.query_string, signature, flask.request.get_data())
        response = flask.Response(answer.text, answer.status, answer.headers)
        response.call_on_close(lambda: hooks.dispatch(answer.events))
        return response

    return werkzeug(app)


def werkzeug(app):
    class Quiet(WSGIRequestHandler):
        protocol_version = "HTTP/1.1"

        def log(self, *_):
            pass

    return served(make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet))


def served(server):
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server.server_port, server.shutdown


def uvicorn_alone(hooks):
    return asgi(hooks.asgi, lifespan="on")


def fastapi_routed(hooks):
    return asgi(fastapi.FastAPI(routes=[Route("/webhooks", hooks.asgi)]))


def fastapi_mounted(hooks):
    app = fastapi.FastAPI()
    app.mount("/webhooks", hooks.asgi)
    return asgi(app)


def fastapi_view(hooks):
    app = fastapi.FastAPI()

    @app.api_route("/webhooks", methods=["GET", "POST", "PUT", "DELETE"])
    async def webhooks(request: fastapi.Request, later: fastapi.BackgroundTasks):
        signature = request.headers.get("x-hub-signature-256")
        answer = await hooks.receive_async(request.method, request.url.query, signature, await request.body())
        later.add_task(hooks.dispatch_async, answer.events)
        return fastapi.Response(answer.text, answer.status, answer.headers)

    return asgi(app)


def asgi(app, **settings):
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", **settings))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)

    def close():
        server.should_exit = True
        thread.join()

    return server.servers[0].sockets[0].getsockname()[1], close


THREADED = [wsgiref, flask_mounted, flask_view]
AWAITED = [uvicorn_alone, fastapi_routed, fastapi_mounted, fastapi_view]


@pytest.fixture(params=[*THREADED, *AWAITED], ids=lambda serve: serve.__name__)
def server(request):
    server = Server(request.param)
    yield server
    server.close()


def behind(servers):
    return pytest.mark.parametrize("server", servers, ids=lambda serve: serve.__name__, indirect=True)


awaited = behind(AWAITED)
# wsgiref's server doesn't support chunked bodies.
chunked = behind([flask_mounted, flask_view, *AWAITED])


def test_the_handshake(server):
    answer = server.ask("GET", HANDSHAKE)
    assert (answer.status, answer.text) == (200, "1158201444")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    for query in ("", HANDSHAKE.replace("token=a", "token=b"), HANDSHAKE.replace("subscribe", "unsubscribe")):
        assert server.ask("GET", query).status == 403


def test_only_signed_deliveries_are_accepted(server):
    server.hooks.store(lambda events: server.note("stored"))
    body = delivery("forged")
    for headers in ({}, signed(body, "another"), signed(body + b" "), {"X-Hub-Signature-256": "sha256="}, {"X-Hub-Signature-256": "ä"}):
        assert server.ask(body=body, headers=headers).status == 401
    assert server.ask(headers=signed(b"x")).status == 401
    assert server.happened == []


def test_other_methods_are_refused(server):
    for method in ("PUT", "DELETE"):
        answer = server.ask(method, body=b"{}", headers=signed(b"{}"))
        assert (answer.status, answer.headers["allow"]) == (405, "GET, POST")


def test_a_delivery_is_stored_answered_and_handled(server):
    sent = threading.Event()

    @server.hooks.store
    def store(events):
        server.note("stored", *(event.data.text.body for event in events))

    @server.hooks.on("message")
    def first(event):
        assert sent.wait(10)
        server.note("first", event.data.text.body)

    @server.hooks.on("message")
    def second(event):
        server.note("second", event.data.text.body)

    assert server.deliver("a", "b") == 200
    assert server.happened == [("stored", "a", "b")]
    sent.set()
    server.wait_for("second", "b")
    assert server.happened[1:] == [("first", "a"), ("second", "a"), ("first", "b"), ("second", "b")]


def test_the_largest_delivery_of_the_platform_is_accepted(server):
    server.hooks.store(lambda events: server.note(len(events)))
    assert server.deliver(*("x" * 1400 for _ in range(1000))) == 200
    assert server.happened == [(1000,)]


def test_bodies_end_at_the_limit(server):
    body = b"x" * LIMIT
    assert server.ask(body=body, headers=signed(body)).status == 200
    body += b"x"
    assert server.ask(body=body, headers=signed(body)).status == 413


@chunked
def test_bodies_in_chunks_end_at_the_limit_too(server):
    body = delivery("in chunks")
    assert server.ask(body=[body[:9], body[9:]], headers=signed(body)).status == 200
    assert server.ask(body=[b"x" * (1 << 20)] * 4 + [b"x"], headers=signed(b"x" * (LIMIT + 1))).status == 413


def test_a_delivery_that_is_not_stored_is_sent_again(server):
    server.hooks.on("message")(lambda event: server.note("handled"))
    server.hooks.on_error(lambda error, event: server.note(str(error), event))

    @server.hooks.store
    def store(events):
        raise OSError("the disk is full")

    assert server.deliver("a") == 503
    assert server.happened == [("the disk is full", None)]


def test_only_the_returned_events_are_handled(server):
    seen = wabakit.Deduplicator()
    server.hooks.store(lambda events: [event for event in events if seen.is_new(event.key)])
    server.hooks.on("message")(lambda event: server.note(event.data.text.body))
    for texts in (("a", "b"), ("b", "c"), ("a",), ("end",)):
        assert server.deliver(*texts) == 200
        if texts != ("a",):
            server.wait_for(texts[-1])
    assert server.happened == [("a",), ("b",), ("c",), ("end",)]


def test_handlers_that_fail_stop_nothing(server):
    def fail(event):
        raise ValueError(event.data.text.body)

    def stop(event):
        return next(iter([]))

    server.hooks.on("message")(fail)
    server.hooks.on("message", has("image") | where(lambda event: event.data.image.id))(fail)
    server.hooks.on("message", equals("text.body", "a"))(stop)
    server.hooks.on("message")(lambda event: server.note("handled", event.data.text.body))
    server.hooks.on_error(lambda error, event: server.note(type(error), event.data.text.body))
    assert server.deliver("a", "b") == 200
    server.wait_for("handled", "b")
    assert server.happened == [
        *((ValueError, "a"), (AttributeError, "a"), (RuntimeError, "a"), ("handled", "a")),
        *((ValueError, "b"), (AttributeError, "b"), ("handled", "b")),
    ]


@awaited
def test_coroutine_functions_are_awaited(server):
    @server.hooks.store
    async def store(events):
        await asyncio.sleep(0.01)
        server.note("stored")
        return events[1:]

    @server.hooks.on("message")
    async def slow(event):
        await asyncio.sleep(0.01)
        server.note("slow", event.data.text.body)
        raise ValueError("slow")

    @server.hooks.on_error
    async def report(error, event):
        await asyncio.sleep(0.01)
        server.note(str(error))

    server.hooks.on("message")(lambda event: server.note("fast"))
    assert server.deliver("a", "b") == 200
    server.wait_for("fast")
    assert server.happened == [("stored",), ("slow", "b"), ("slow",), ("fast",)]


@awaited
def test_blocking_functions_do_not_block_the_event_loop(server):
    both = threading.Barrier(2, timeout=10)
    server.hooks.store(lambda events: events[: both.wait()])
    statuses = []
    threads = [threading.Thread(target=lambda: statuses.append(server.deliver("a"))) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert statuses == [200, 200]


def test_coroutine_functions_are_refused_without_asyncio():
    async def later(*_):
        raise AssertionError

    body = delivery("a")
    environ = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body), "HTTP_X_HUB_SIGNATURE_256": signed(body)["X-Hub-Signature-256"]}
    for register in (lambda hooks: hooks.store, lambda hooks: hooks.on("status"), lambda hooks: hooks.on_error):
        hooks = wabakit.Webhooks(SECRET)
        register(hooks)(later)
        for use in (lambda: hooks.wsgi(environ, None), lambda: hooks.receive("GET", "", None, b""), lambda: hooks.dispatch([])):
            with pytest.raises(TypeError, match="use hooks.asgi"):
                use()


@pytest.mark.filterwarnings("ignore:coroutine")
def test_an_unexpected_awaitable_is_reported():
    async def later(*_):
        raise AssertionError

    hooks, reported = wabakit.Webhooks(SECRET), []
    hooks.on_error(lambda error, event: reported.append((str(error), event)))
    hooks.on("message")(lambda event: later(event))
    body = delivery("a")
    (event,) = hooks.receive("POST", "", signed(body)["X-Hub-Signature-256"], body).events
    hooks.dispatch([event])
    assert "use hooks.asgi" in reported[0][0] and reported[0][1] == event
    hooks.store(lambda events: later(events))
    assert hooks.receive("POST", "", signed(body)["X-Hub-Signature-256"], body).status == 503
    assert "use hooks.asgi" in reported[1][0] and reported[1][1] is None


def test_the_store_must_return_events(caplog):
    body = delivery("a")
    for kept in (["wamid.a"], 1):
        hooks = wabakit.Webhooks(SECRET)
        hooks.store(lambda events: kept)
        assert hooks.receive("POST", "", signed(body)["X-Hub-Signature-256"], body).status == 503
    assert [record.name for record in caplog.records] == ["wabakit"] * 2


def test_errors_are_logged_by_default(caplog):
    def fail(*_):
        raise ValueError("no luck")

    hooks, body = wabakit.Webhooks(SECRET), delivery("something private").replace(b"wamid.something private", b"wamid.1")
    hooks.on("message")(fail)
    hooks.dispatch(hooks.verify(signed(body)["X-Hub-Signature-256"], body))
    hooks.on_error(fail)
    hooks.dispatch(hooks.verify(signed(body)["X-Hub-Signature-256"], body))
    assert [(record.name, record.levelname) for record in caplog.records] == [("wabakit", "ERROR")] * 3
    assert "no luck" in caplog.text and "wamid.1" in caplog.text and "something private" not in caplog.text


def test_filters():
    body = delivery("hi there")
    (event,) = core.events(body)
    pattern = re.compile("HI", re.I)
    for passes in (
        has("text"), has("text", "from"), has("text.body"), equals("type", "text"), equals("type", "image", "text"),
        matches("text.body", "^hi"), matches("text.body", "there$"), matches("text.body", pattern), where(lambda event: event.contact is None),
        has("text") & equals("type", "text"), has("image") | has("text"), ~has("image"), has("text") & (lambda event: event.key),
    ):  # fmt: skip
        assert passes(event) is True
        assert (~passes)(event) is False
    for passes in (
        has("image"), has("text", "image"), has("text.body.x"), has("text.0"), has(""), has("from_"), equals("type", "image"), equals("x", ""),
        matches("text.body", "^there"), matches("text", "hi"), matches("image.caption", ""), where(lambda event: event.contact),
        has("text") & has("image"), has("image") | equals("type", "image"), has("image") & (lambda event: 1 / 0),
    ):  # fmt: skip
        assert passes(event) is False


def test_filters_reach_into_lists():
    status = {"id": "1", "status": "failed", "errors": [{"code": 131026}, None]}
    body = json.dumps({"entry": [{"changes": [{"field": "messages", "value": {"statuses": [status]}}]}]}).encode()
    (event,) = core.events(body)
    assert equals("errors.0.code", 131026, 131047)(event) and has("errors")(event)
    assert not any(has(path)(event) for path in ("errors.1", "errors.2", "errors.-1", "errors.x", "errors.0.code.0"))


def test_web_sockets_are_refused():
    sent = []

    async def send(message):
        sent.append(message)

    asyncio.run(wabakit.Webhooks(SECRET).asgi({"type": "websocket"}, None, send))
    assert sent == [{"type": "websocket.close"}]


def test_a_disconnected_client_gets_no_reply():
    parts = [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]

    async def receive():
        return parts.pop(0)

    scope = {"type": "http", "method": "POST", "query_string": b"", "headers": []}
    asyncio.run(wabakit.Webhooks(SECRET).asgi(scope, receive, None))
    assert parts == []
