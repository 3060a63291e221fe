"""The clients, over each transport, against the sandbox over real HTTP."""

import asyncio
import copy
import gzip
import hashlib
import hmac
import http.client
import http.server
import inspect
import io
import json
import operator
import pickle
import socket
import ssl
import sys
import threading
import tracemalloc

import aiohttp
import httpx
import pytest
import urllib3
from conftest import Sandbox, do

import wabakit
from wabakit import core, transports
from wabakit.given import milliseconds, moment


def test_a_text_is_sent(wa, sandbox):
    sent = do(wa.messages.send(to="+16505551234", text={"body": "Hi"}))
    assert sent.messages[0].id == sent["messages"][0]["id"] == sandbox.log("messages.send")[-1]["answer"]["messages"][0]["id"]
    assert pickle.loads(pickle.dumps(sent)) == sent == copy.deepcopy(sent)
    assert b'"messages"' in sent.raw


GIVEN = {
    "bytes": lambda path: path.read_bytes(),
    "a buffer": lambda path: memoryview(path.read_bytes()),
    "a stream": lambda path: io.BytesIO(path.read_bytes()),
    "a file": lambda path: open(path, "rb"),
    "a path": lambda path: path,
    "a path as text": str,
}


@pytest.mark.parametrize("give", GIVEN.values(), ids=GIVEN)
def test_files_are_uploaded_and_downloaded(wa, tmp_path, give):
    path = tmp_path / "hello.txt"
    path.write_bytes(b"hello")
    given = give(path)
    media = do(wa.media.upload(file=given, type="text/plain"))
    stored = do(wa.media.get(media_id=media.id))
    assert do(wa.media.download(url=stored.url, sha256=stored.sha256)) == b"hello"
    with pytest.raises(wabakit.UnexpectedResponseError):
        do(wa.media.download(url=stored.url, sha256=hashlib.sha256(b"other").hexdigest()))


def test_a_file_has_the_type_of_its_name(wa, sandbox, tmp_path):
    (tmp_path / "hello.txt").write_bytes(b"hello")
    media = do(wa.media.upload(file=tmp_path / "hello.txt"))
    assert do(wa.media.get(media_id=media.id)).mime_type == "text/plain"
    assert sandbox.log("media.upload")[-1]["params"]["filename"] == "hello.txt"


@pytest.mark.parametrize("give", GIVEN.values(), ids=GIVEN)
def test_a_file_is_sent_by_operations_without_a_name_parameter(wa, sandbox, tmp_path, give):
    path = tmp_path / "hello.png"
    path.write_bytes(b"hello")
    session = do(wa.uploads.start(file_length=5, file_type="image/png"))
    assert do(wa.uploads.append(upload_id=session.id, file=give(path), file_offset=0)).h
    assert do(wa.uploads.get(upload_id=session.id)).file_offset == 5


@pytest.mark.parametrize("op", [op for op, known in core.operations().items() if known["file"]])
def test_every_operation_with_a_file_accepts_a_path(op, tmp_path):
    path = tmp_path / "picture.jpg"
    path.write_bytes(b"a picture")
    params = {
        "group_id": "1", "upload_id": "upload:1", "file_offset": 0, "flow_id": "1", "end_business_id": "1",
        "business_id": "1",
    }  # fmt: skip
    for client in (wabakit.WhatsApp("T", phone_number_id="1"), wabakit.AsyncWhatsApp("T", phone_number_id="1")):
        known = inspect.signature(operator.attrgetter(op)(client)).parameters
        given = {name: value for name, value in params.items() if name in known}
        assert b"a picture" in client.request(op, {**given, "file": str(path)}, lenient=True).body


def test_a_file_is_bytes(wa, tmp_path):
    with pytest.raises(wabakit.ValidationError) as caught:
        do(wa.media.upload(file=io.StringIO("a text"), type="text/plain"))
    assert (caught.value.path, caught.value.wanted, caught.value.got) == ("media.upload.file", "bytes", "str")
    for nowhere in (tmp_path / "nowhere", str(tmp_path / "nowhere")):
        with pytest.raises(FileNotFoundError):
            do(wa.media.upload(file=nowhere, type="text/plain"))


def test_pages_are_iterated(wa, sandbox):
    before = len(sandbox.log("phone_numbers.list"))
    numbers = [number.id for number in do(wa.phone_numbers.list_all(limit=1))]
    asked = [entry["params"].get("after") for entry in sandbox.log("phone_numbers.list")[before:]]
    assert len(set(numbers)) == len(numbers) == len(asked) > 1
    assert asked[0] is None and all(asked[1:])


def test_api_errors_are_raised(wa):
    with pytest.raises(wabakit.ApiError) as caught:
        do(wa.media.get(media_id="1"))
    error = caught.value
    assert (error.status, error.code) == (400, 100) and error.retry.kind == "after_change" and error.raw.startswith(b"{")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_invalid_parameters_are_refused_before_sending(wa, sandbox):
    before = sandbox.log("messages.send")
    with pytest.raises(wabakit.ValidationError) as caught:
        do(wa.messages.send(to="+16505551234", text={"body": ""}))
    assert caught.value.path == "messages.send.text.body" and sandbox.log("messages.send") == before
    assert sandbox.about["token"] not in repr(wa) + repr(caught.value)


def test_another_number_shares_connections_and_leaves_them_open(wa, sandbox):
    other = wa.number("1")
    assert other.request("messages.mark_read", {"message_id": "w"}).url.endswith("/1/messages")
    do(other.close())
    assert do(wa.phone_numbers.get()).id == sandbox.about["phone_number_id"]


SENT = b'{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.1"}]}'


class Server:
    """A server with one fixed response, which counts its requests."""

    def __init__(self, status, headers, *pieces):
        server = self
        self.requests, self.connections, self.written, self.closed = 0, 0, 0, threading.Event()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self):
                server.connections += 1
                super().setup()

            def do_POST(self):
                server.requests += 1
                self.rfile.read(int(self.headers.get("content-length", 0)))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                try:
                    for piece in pieces:
                        self.wfile.write(piece)
                        server.written += len(piece)
                except OSError:
                    server.closed.set()

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def test_redirects_are_not_followed(wa):
    with Server(302, {"location": "/elsewhere", "content-length": "0"}) as server:
        with pytest.raises(wabakit.UnexpectedResponseError) as caught:
            do(elsewhere(wa, server.url).messages.send(to="+16505551234", text={"body": "Hi"}))
    assert caught.value.status == 302 and caught.value.headers["location"] == "/elsewhere"


def test_a_response_with_a_header_that_is_not_utf_8_is_read(wa):
    with Server(200, {"x-odd": "caf\xe9", "content-length": str(len(SENT))}, SENT) as server:
        sent = do(elsewhere(wa, server.url).messages.send(to="+16505551234", text={"body": "Hi"}))
    assert sent.messages[0].id == "wamid.1"
    with Server(500, {"x-odd": "caf\xe9", "content-length": "0"}) as server:
        with pytest.raises(wabakit.UnexpectedResponseError) as caught:
            do(elsewhere(wa, server.url).messages.send(to="+16505551234", text={"body": "Hi"}))
    assert caught.value.headers["x-odd"].startswith("caf")


def test_a_connection_is_reused(wa):
    with Server(200, {"content-length": str(len(SENT))}, SENT) as server:
        client = elsewhere(wa, server.url)
        for _ in range(3):
            do(client.messages.send(to="+16505551234", text={"body": "Hi"}))
        assert (server.requests, server.connections) == (3, 1)


def test_a_body_without_end_is_refused(wa):
    piece = b" " * (1 << 20)
    with Server(200, {"content-length": str(len(piece) * 400)}, *[piece] * 400) as server:
        with pytest.raises(wabakit.UnexpectedResponseError, match="larger") as caught:
            do(elsewhere(wa, server.url).messages.send(to="+16505551234", text={"body": "Hi"}))
        assert server.closed.wait(10) and server.written < 100 * len(piece)
    assert caught.value.status == 200 and caught.value.retry.kind == "maybe_duplicate"


def test_a_body_that_grows_when_it_is_decompressed_is_refused(wa):
    packed = gzip.compress(b" " * (400 << 20), 1)
    headers = {"content-encoding": "gzip", "content-length": str(len(packed))}
    with Server(200, headers, packed) as server:
        client = elsewhere(wa, server.url)
        tracemalloc.start()
        try:
            with pytest.raises(wabakit.UnexpectedResponseError, match="larger"):
                do(client.messages.send(to="+16505551234", text={"body": "Hi"}))
            assert tracemalloc.get_traced_memory()[1] < 200 << 20
        finally:
            tracemalloc.stop()


def test_a_large_body_of_a_custom_transport_is_refused_too():
    class Mine:
        def send(self, request, timeout):
            return 200, [], b" " * (request.response_limit + 1)

    with pytest.raises(wabakit.UnexpectedResponseError, match="larger"):
        wabakit.WhatsApp("T", phone_number_id="1", transport=Mine()).messages.mark_read(message_id="w")


def test_a_refused_connection_is_a_transport_error(wa):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        quiet = elsewhere(wa, f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.2)
        with pytest.raises(wabakit.TransportError) as caught:
            do(quiet.messages.send(to="+16505551234", text={"body": "Hi"}))
        assert caught.value.retry.kind == "maybe_duplicate"
        with pytest.raises(wabakit.TransportError) as caught:
            do(quiet.messages.mark_read(message_id="wamid.1"))
        assert caught.value.retry.kind == "safe"


def elsewhere(wa, url, timeout=10):
    """Returns a client over the same transport for another base URL."""
    return type(wa)("T", phone_number_id="1", base_url=url, timeout=timeout, transport=wa.number("1")._transport)


def test_a_custom_transport():
    class Mine:
        def send(self, request, timeout):
            assert request.method == "POST" and request.headers["authorization"] == "Bearer T" and timeout == 30
            return 200, [("facebook-api-version", "v25.0")], b'{"success":true}'

    mine: transports.Transport = Mine()
    assert wabakit.WhatsApp("T", phone_number_id="1", transport=mine).messages.mark_read(message_id="w").success is True


class Raises:
    """A transport that raises."""

    def __init__(self, error):
        self.error = error

    def send(self, request, timeout):
        raise self.error


class RaisesLater(Raises):
    async def send(self, request, timeout):
        raise self.error


def both(transport, **settings):
    """Returns both clients, over transports with the same behavior."""
    yield wabakit.WhatsApp("TOKEN", phone_number_id="1", transport=transport[0], **settings)
    yield wabakit.AsyncWhatsApp("TOKEN", phone_number_id="1", transport=transport[1], **settings)


class Own(Exception):
    """An error of a custom HTTP library."""


@pytest.mark.parametrize("error", [TypeError("a"), AttributeError("a"), NameError("a"), KeyError("a"), ImportError("a"), ValueError("a")])
def test_a_bug_in_a_transport_is_raised_unchanged(error):
    for client in both((Raises(error), RaisesLater(error))):
        with pytest.raises(type(error)) as caught:
            do(client.messages.send(to="+16505551234", text={"body": "Hi"}))
        assert caught.value is error


@pytest.mark.parametrize(
    "error",
    [OSError("a"), TimeoutError("a"), ConnectionResetError("a"), asyncio.TimeoutError("a"), http.client.RemoteDisconnected("a"),
     http.client.IncompleteRead(b"a"), httpx.ReadTimeout("a"), aiohttp.ClientPayloadError("a"),
     urllib3.exceptions.ProtocolError("a"), Own("a")],
    ids=lambda error: type(error).__name__,
)  # fmt: skip
def test_a_failure_of_a_transport_is_maybe_a_duplicate(error):
    for client in both((Raises(error), RaisesLater(error))):
        with pytest.raises(wabakit.TransportError) as caught:
            do(client.messages.send(to="+16505551234", text={"body": "Hi"}))
        assert caught.value.__cause__ is error and caught.value.retry.kind == "maybe_duplicate"


def test_a_transport_may_decide_on_retries_itself():
    error = wabakit.TransportError("never connected", retry=wabakit.Retry("safe"))
    for client in both((Raises(error), RaisesLater(error))):
        with pytest.raises(wabakit.TransportError) as caught:
            do(client.messages.send(to="+16505551234", text={"body": "Hi"}))
        assert caught.value is error


def test_a_missing_package_is_reported_when_the_client_is_created(monkeypatch):
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ImportError, match=r"pip install wabakit\[async\]"):
        wabakit.AsyncWhatsApp("T")
    with pytest.raises(ImportError, match=r"pip install wabakit\[async\]"):
        transports.Aiohttp()
    assert wabakit.AsyncWhatsApp("T", transport=transports.AsyncHttpx(httpx.AsyncClient()))


def test_a_list_whose_cursors_repeat_ends_in_an_error():
    class Around:
        def __init__(self):
            self.asked = 0

        def send(self, request, timeout):
            self.asked += 1
            after = "AB"[self.asked % 2]
            return 200, [], b'{"data":[{"id":"1"}],"paging":{"next":"https://a.example","cursors":{"after":"%s"}}}' % after.encode()

    class Later(Around):
        async def send(self, request, timeout):
            return super().send(request, timeout)

    for client in both((Around(), Later())):
        with pytest.raises(wabakit.UnexpectedResponseError, match="cursor"):
            do(client.phone_numbers.list_all(waba_id="1"))
        assert client._transport.asked == 3


def test_a_token_is_sent_over_https_unless_http_is_allowed():
    for make in (wabakit.WhatsApp, wabakit.AsyncWhatsApp, core.Api):
        for url in ("http://proxy.example", "proxy.example"):
            with pytest.raises(wabakit.ValidationError) as caught:
                make("T", base_url=url)
            assert caught.value.path == "base_url"
        assert make("T", base_url="http://proxy.example", allow_http=True)
        assert make("T", base_url="http://127.0.0.1:1")


def test_printed_failures_contain_no_secret():
    token, secret = "EAAG-a-token", "an app secret"
    proof = hmac.new(secret.encode(), token.encode(), hashlib.sha256).hexdigest()

    class Chatty:
        def send(self, request, timeout):
            raise OSError(f"no route to {request.url} with {request.headers}")

    class Echoes:
        def send(self, request, timeout):
            error = {"message": f"Malformed access token {token}", "code": 190, "type": "OAuthException"}
            return 400, [("x-token", token)], json.dumps({"error": error, "url": request.url}).encode()

    class Garbled:
        def send(self, request, timeout):
            return 502, [("x-token", token)], f"<html>{request.url} {token}".encode()

    for transport in (Chatty(), Echoes(), Garbled()):
        client = wabakit.WhatsApp(token, phone_number_id="1", app_secret=secret, transport=transport)
        with pytest.raises(wabakit.WhatsAppError) as caught:
            client.messages.send(to="+16505551234", text={"body": "Hi"})
        error = caught.value
        shown = f"{error} {error!r} {vars(error)} {client!r} {vars(client)} {client._api!r} {client.request('media.get', dict(media_id='1'))!r}"
        assert not any(hidden in shown for hidden in (token, secret, proof)), shown
        assert "<html>" not in f"{error} {error!r}"


def test_files_are_read_without_blocking_the_event_loop(sandbox):
    class Slow(io.RawIOBase):
        def read(self, *_):
            assert came.wait(10)
            return b"hello"

    came = threading.Event()

    async def run():
        async with wabakit.AsyncWhatsApp(**sandbox.settings()) as wa:
            upload = asyncio.create_task(wa.media.upload(file=Slow(), type="text/plain"))
            await asyncio.sleep(0.05)
            came.set()
            return await upload

    assert asyncio.run(run()).id


def test_threads_share_a_client(sandbox):
    with wabakit.WhatsApp(**sandbox.settings()) as wa:
        ids = []
        send = lambda i: ids.append(wa.messages.send(to=f"+1650555{i:04}", text={"body": "Hi"}).messages[0].id)
        threads = [threading.Thread(target=send, args=[i]) for i in range(20)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
    assert len(set(ids)) == 20


def test_the_sandbox_never_refuses_what_the_limiter_allows():
    with Sandbox("--virtual-clock") as sandbox, wabakit.WhatsApp(**sandbox.settings()) as wa:
        number, to = sandbox.about["phone_number_id"], "+16505551234"
        now, waits = sandbox.act("advance", ms=0)["now"], 0
        limiter = wabakit.Limiter()
        for i in range(60):
            while not (decision := limiter.take(number, to, moment(now))):
                assert decision.because == "pair" and decision.until > moment(now)
                now, waits = sandbox.act("advance", ms=milliseconds(decision.until, "until") - now)["now"], waits + 1
            wa.messages.send(to=to, text={"body": str(i)})
        outcomes = [entry["what"] for entry in sandbox.log("messages.send")]
        assert outcomes == ["accepted"] * 60 and waits > 0
        # Without the limiter, the platform refuses messages once the burst is used up.
        with pytest.raises(wabakit.ApiError) as caught:
            for _ in range(60):
                wa.messages.send(to=to, text={"body": "Hi"})
        assert caught.value.code == 131056 and sandbox.log("messages.send")[-1]["what"] == "refused"


def test_core_is_enough(sandbox):
    """Builds requests and reads responses without a client."""
    known = sandbox.settings()
    known.pop("timeout")
    request = core.Api(**known).request("phone_numbers.list", {"limit": 1})
    status, headers, body = transports.Urllib3().send(request, 10)
    body = b"".join(body)
    page = core.response("phone_numbers.list", status, list(headers), body)
    assert core.next_page(page.raw) == page.paging.cursors.after
    assert known["token"].encode() in body and known["token"].encode() not in page.raw
