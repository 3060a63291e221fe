"""The clients, against the sandbox over real HTTP. `WABAKIT` names the binary that serves it."""

import asyncio
import copy
import hashlib
import http.server
import io
import json
import os
import pickle
import subprocess
import threading

import httpx
import pytest

import wabakit
from wabakit import core, transports

SECRET, VERIFY = "an app secret", "a verify token"


class Inbox(http.server.BaseHTTPRequestHandler):
    """A server that receives webhooks."""

    hooks = wabakit.Webhooks([SECRET], VERIFY)
    arrived: list = []
    came = threading.Condition()

    def do_GET(self):
        self.answer(200, self.hooks.challenge(self.path).encode())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        events = self.hooks.open(self.headers["x-hub-signature-256"], body)
        with self.came:
            self.arrived.extend(events)
            self.came.notify_all()
        self.answer(200, b"")

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass

    @classmethod
    def wait_for(cls, wanted):
        with cls.came:
            assert cls.came.wait_for(lambda: any(wanted(event) for event in cls.arrived), 10), cls.arrived
            return next(event for event in cls.arrived if wanted(event))


@pytest.fixture(scope="module")
def platform():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Inbox)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    callback = f"http://127.0.0.1:{server.server_port}/webhooks"
    options = ["--callback", callback, "--app-secret", SECRET, "--verify-token", VERIFY]
    sandbox = subprocess.Popen([os.environ["WABAKIT"], "sandbox", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield json.loads(sandbox.stdout.readline())
    finally:
        sandbox.kill()
        sandbox.communicate()
        server.shutdown()


def settings(platform):
    known = {name: platform[name] for name in ("token", "phone_number_id", "waba_id", "business_id", "app_id")}
    return {**known, "base_url": platform["url"], "timeout": 10}


@pytest.fixture(params=["urllib3", "httpx"])
def wa(request, platform):
    with httpx.Client() as client:
        transport = transports.Httpx(client) if request.param == "httpx" else None
        with wabakit.WhatsApp(**settings(platform), transport=transport) as wa:
            yield wa


def test_a_text_goes_out_and_its_statuses_come_in(wa):
    sent = wa.messages.send(to="+16505551234", text={"body": "Hi"})
    assert sent.messages[0].id == sent["messages"][0]["id"]
    status = Inbox.wait_for(lambda event: event.kind == "status" and event.data.id == sent.messages[0].id)
    assert status.data.recipient_id == "16505551234" and status.data.errors is None
    assert pickle.loads(pickle.dumps(status)) == status and pickle.loads(pickle.dumps(sent)) == sent == copy.deepcopy(sent)


def test_somebody_writes(platform):
    message = json.dumps({"from": "16505551234", "type": "text", "text": {"body": "Hello"}}).encode()
    httpx.post(f"{platform['url']}/_sandbox/inbound", content=message).raise_for_status()
    event = Inbox.wait_for(lambda event: event.kind == "message")
    assert event.data.text.body == event["data"]["text"]["body"] == "Hello"
    assert event.data.from_ == event.data["from"] == "16505551234" and event.data.image is None
    assert event.phone_number_id == platform["phone_number_id"] and event.at > 0


def test_files_both_ways(wa, tmp_path):
    for give in (lambda: b"hello", lambda: io.BytesIO(b"hello"), lambda: path(tmp_path)):
        media = wa.media.upload(file=give(), type="text/plain")
        told = wa.media.get(media_id=media.id)
        assert wa.media.download(url=told.url, sha256=told.sha256) == b"hello"
        with pytest.raises(wabakit.UnreadableError):
            wa.media.download(url=told.url, sha256=hashlib.sha256(b"other").hexdigest())


def path(folder):
    file = folder / "hello.txt"
    file.write_bytes(b"hello")
    return file


def test_pages(wa, platform):
    numbers = list(wa.phone_numbers.list_all(limit=1))
    assert platform["phone_number_id"] in [number.id for number in numbers]


def test_the_platform_refuses(wa, platform):
    with pytest.raises(wabakit.ApiError) as caught:
        wa.media.get(media_id="1")
    assert caught.value.code and caught.value.raw and str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    with pytest.raises(wabakit.InvalidError) as caught:
        wa.messages.send(to="+16505551234", text={"body": ""})
    assert caught.value.path == "messages.send.text.body"
    assert platform["token"] not in repr(wa) + repr(caught.value)


def test_nobody_answers():
    wa = wabakit.WhatsApp(token="T", phone_number_id="1", base_url="http://127.0.0.1:1", timeout=1)
    with pytest.raises(wabakit.TransportError) as caught:
        wa.messages.send(to="+16505551234", text={"body": "Hi"})
    assert caught.value.retry.kind == "maybe_duplicate"
    with pytest.raises(wabakit.TransportError) as caught:
        wa.messages.mark_read(message_id="wamid.1")
    assert caught.value.retry.kind == "safe"


def test_async(platform):
    async def run(transport):
        async with wabakit.AsyncWhatsApp(**settings(platform), transport=transport) as wa:
            sent = await wa.messages.send(to="+16505551235", text={"body": "Hi"})
            numbers = [number.id async for number in wa.phone_numbers.list_all(limit=1)]
            media = await wa.media.upload(file=b"hello", type="text/plain")
            told = await wa.media.get(media_id=media.id)
            assert await wa.media.download(url=told.url) == b"hello"
            return sent.messages[0].id and platform["phone_number_id"] in numbers

    async def over_httpx():
        async with httpx.AsyncClient() as client:
            return await run(transports.AsyncHttpx(client))

    assert asyncio.run(run(None)) and asyncio.run(over_httpx())


def test_handlers():
    hooks, seen = wabakit.Webhooks(SECRET), []
    hooks.on("message")(seen.append)
    body = b'{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"a"}],"statuses":[{"id":"b"}]}}]}]}'
    hooks.dispatch(core.events(body))
    asyncio.run(hooks.dispatch_async(core.events(body)))
    assert [event.data.id for event in seen] == ["a", "a"]


BAD = {
    "a value that isn't JSON's": {"body": object()},
    "bytes": {"body": b"Hi"},
    "no number": {"body": float("nan")},
    "half a character": {"body": "\ud800"},
    "a name that isn't text": {1: "Hi"},
    "a list": ["Hi"],
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_bad_input_is_told_before_anything_is_sent(text):
    api = core.Api("T", phone_number_id="1")
    with pytest.raises(wabakit.InvalidError) as caught:
        api.request("messages.send", {"to": "+16505551234", "text": text})
    assert caught.value.path.startswith("messages.send.text")


def test_what_holds_itself_is_refused():
    endless: dict = {}
    endless["text"] = endless
    with pytest.raises(wabakit.InvalidError):
        core.Api("T", phone_number_id="1").request("messages.send", endless)


def test_what_arrives_is_kept():
    deep = b"[" * 100_000 + b"]" * 100_000
    events = core.events(b'{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"a","n":12345678901234567890123,"half":"\\ud800","deep":%s}]}}]}]}' % deep)
    data = events[0].data
    assert data.n == 12345678901234567890123 and data.half == "\ud800" and data.items is not None and len(data) == 4
    assert [event.kind for event in core.events(b"\xff")] == ["unreadable"]
    with pytest.raises(AttributeError):
        data.n = 1
    del events, data


def test_threads_share_a_limiter():
    limiter, gone = wabakit.Limiter(throughput=1000), []
    run = lambda: gone.extend(bool(limiter.take("1", "2", 0)) for _ in range(100))
    threads = [threading.Thread(target=run) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert sum(gone) == 45
