"""Webhooks, received by real servers: one with threads, and one of asyncio."""

import asyncio
import hashlib
import hmac
import http.server
import pickle
import threading
import time
from urllib.parse import urlsplit

import httpx
import pytest
from aiohttp import web
from conftest import Sandbox

import wabakit
from wabakit import core

SECRET, VERIFY = "an app secret", "a verify token"


class Inbox:
    """Events that a server received."""

    def __init__(self):
        self.hooks = wabakit.Webhooks([SECRET, "the one before"], VERIFY)
        self.arrived, self.came = [], threading.Condition()
        self.hooks.on("message")(self.keep)
        self.hooks.on("status")(self.keep)

    def keep(self, event):
        with self.came:
            self.arrived.append(event)
            self.came.notify_all()

    def wait_for(self, wanted):
        with self.came:
            assert self.came.wait_for(lambda: any(wanted(event) for event in self.arrived), 10), self.arrived
            return next(event for event in self.arrived if wanted(event))


def threaded(inbox):
    class Receiver(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            try:
                self.answer(200, inbox.hooks.challenge(urlsplit(self.path).query).encode())
            except wabakit.SignatureError:
                self.answer(403)

        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            try:
                inbox.hooks.dispatch(inbox.hooks.verify(self.headers["x-hub-signature-256"], body))
                self.answer(200)
            except wabakit.SignatureError:
                self.answer(401)

        def answer(self, status, body=b""):
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def with_asyncio(inbox):
    async def get(request):
        try:
            return web.Response(text=inbox.hooks.challenge(request.query_string))
        except wabakit.SignatureError:
            return web.Response(status=403)

    async def post(request):
        try:
            events = inbox.hooks.verify(request.headers.get("x-hub-signature-256"), await request.read())
        except wabakit.SignatureError:
            return web.Response(status=401)
        await inbox.hooks.dispatch_async(events)
        return web.Response()

    async def start():
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.add_routes([web.get("/webhooks", get), web.post("/webhooks", post)])
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return runner.addresses[0][1]

    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return asyncio.run_coroutine_threadsafe(start(), loop).result()


@pytest.fixture(scope="module", params=[threaded, with_asyncio], ids=lambda serve: serve.__name__)
def received(request):
    """An inbox, its address and a sandbox that delivers to it."""
    inbox = Inbox()
    url = f"http://127.0.0.1:{request.param(inbox)}/webhooks"
    with Sandbox("--windows", "open", "--callback", url, "--app-secret", SECRET, "--verify-token", VERIFY) as sandbox:
        yield inbox, url, sandbox


def test_sent_messages_return_as_statuses(received):
    inbox, _, sandbox = received
    with wabakit.WhatsApp(**sandbox.settings()) as wa:
        sent = wa.messages.send(to="+16505551234", text={"body": "Hi"}).messages[0].id
    status = inbox.wait_for(lambda event: event.kind == "status" and event.data.id == sent)
    assert status.data.recipient_id == "16505551234" and status.data.errors is None
    assert pickle.loads(pickle.dumps(status)) == status


def test_a_user_writes(received):
    inbox, _, sandbox = received
    sandbox.act("inbound", **{"from": "16505551234", "type": "text", "text": {"body": "Hello"}})
    event = inbox.wait_for(lambda event: event.kind == "message")
    assert event.data.text.body == event["data"]["text"]["body"] == "Hello"
    assert event.data.from_ == event.data["from"] == "16505551234" and event.data.image is None
    assert event.phone_number_id == sandbox.about["phone_number_id"] and event.timestamp.tzinfo is not None
    assert event.contact.wa_id == "16505551234"


def test_the_handshake(received):
    _, url, _ = received
    query = {"hub.mode": "subscribe", "hub.verify_token": VERIFY, "hub.challenge": "1158201444"}
    assert httpx.get(url, params=query).text == "1158201444"
    assert httpx.get(url, params={**query, "hub.verify_token": "another"}).status_code == 403


def test_only_signed_deliveries_are_accepted(received):
    inbox, url, _ = received
    body = b'{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"forged"}]}}]}]}'
    signed = lambda secret: {"x-hub-signature-256": "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()}
    for headers in ({}, signed(b"another"), {"x-hub-signature-256": "sha256="}):
        assert httpx.post(url, content=body, headers=headers).status_code == 401
    assert all(event.data.id != "forged" for event in inbox.arrived)
    assert httpx.post(url, content=body, headers=signed(b"the one before")).status_code == 200
    assert inbox.wait_for(lambda event: event.data.id == "forged").entry_id == "1"


def test_events_keep_the_received_json():
    deep = b"[" * 100_000 + b"]" * 100_000
    nested = b'{"o":' * 100_000 + b"1" + b"}" * 100_000
    item = b'{"id":"a","n":12345678901234567890123,"half":"\\ud800","twice":1,"k":1,"deep":%s,"nested":%s,"twice":2,"\\u006b":2,"items":[{}],"\\u0069d_":3}'
    events = core.events(b'{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[%s]}}]}]}' % (item % (deep, nested)))
    data = events[0].data
    assert data.n == 12345678901234567890123 and data.half == "\ud800" and data.twice == data["twice"] == 2 and data.k == data["k"] == 2
    assert list(data) == ["id", "n", "half", "twice", "k", "deep", "nested", "items", "id_"] and len(data) == 9
    assert data.items_ == data["items"] == [{}] and data.id_ == 3 and data.get("x", 1) == 1 and "x" not in data
    with pytest.raises(AttributeError):
        data.n = 1
    with pytest.raises(KeyError):
        data["x"]
    assert [event.kind for event in core.events(b"\xff")] == ["malformed"]
    del events, data


def test_objects_with_the_same_keys_differ_by_their_values():
    item = '{"id":"%s","from":"%s","text":{"body":"%s"}}'
    odd = '{"from":"1","id":"2","x":{"body":"3"},"text":{"body":"4","id":null}}'
    for _ in range(2):
        items = [item % (i, i + 1, i + 2) for i in range(3)] + [odd, "{}", '{"id":{"id":{"id":1}}}']
        body = '{"entry":[{"changes":[{"field":"messages","value":{"messages":[%s]}}]}]}' % ",".join(items)
        *same, other, empty, nested = [event.data for event in core.events(body.encode())]
        assert [(data.id, data.from_, data.text.body) for data in same] == [(str(i), str(i + 1), str(i + 2)) for i in range(3)]
        assert (other.from_, other.id, other.x.body, other.x.id, other.text.body) == ("1", "2", "3", None, "4")
        assert dict(empty) == {} and nested.id.id.id == 1 and same[0] != same[1] and same[0] == dict(same[0])


def delivery(*changes):
    inside = ",".join('{"field":"messages","value":{%s}}' % change for change in changes)
    return ('{"entry":[{"id":"1","changes":[%s]}]}' % inside).encode()


def test_events_of_a_change_share_its_context_and_contacts():
    contacts = '"contacts":[{"wa_id":"1"},{"wa_id":"2"}],"metadata":{"phone_number_id":"3"}'
    change = contacts + ',"messages":[{"id":"a","from":"1"},{"id":"b","from":"2"},{"id":"c","from":"1"}]'
    one, two, three, other, *_ = core.events(delivery(change, change))
    assert one.context is two.context is three.context is not other.context and one.context == other.context
    assert one.contact is three.contact is not two.contact and one.contact.wa_id == "1" and two.contact.wa_id == "2"
    assert other.contact is not one.contact and other.contact == one.contact


LONG = "x" * 1_500_000


@pytest.mark.parametrize(
    "beside",
    ['"new":"%s"' % LONG, '"metadata":{"phone_number_id":"3","new":"%s"}' % LONG, '"contacts":[{"wa_id":"1","new":"%s"}]' % LONG,
     '"contacts":[%s]' % ",".join('{"wa_id":"%d"}' % i for i in range(50_000))],
    ids=["context", "number", "contact", "contacts"],
)  # fmt: skip
def test_an_item_does_not_parse_its_neighbours(beside):
    items = ",".join('{"id":"%d","from":"%d"}' % (i, i) for i in range(30_000))
    start = time.process_time()
    events = core.events(delivery(beside + ',"messages":[%s]' % items))
    read = [(event.key, event.timestamp, event.phone_number_id, event.contact, event.context, event.data.id) for event in events]
    assert len(read) == 30_000 and len({id(context) for *_, context, _ in read}) == 1
    # A second here; quadratic growth took minutes.
    assert time.process_time() - start < 20


def test_an_object_with_many_keys_is_read_in_linear_time():
    keys = ",".join('"k%d":%d' % (i, i) for i in range(200_000))
    (event,) = core.events(delivery('"messages":[{%s}]' % keys))
    start = time.process_time()
    assert sum(dict(event.data).values()) == sum(range(200_000))
    assert time.process_time() - start < 5


def test_threads_read_at_the_same_time():
    """Large bodies are checked without the interpreter's lock, with the same result."""
    many = ",".join('{"id":"%d","text":{"body":"%s"},"k%d":1}' % (i, "x" * 500, i) for i in range(2000))
    body = ('{"entry":[{"changes":[{"field":"messages","value":{"messages":[%s]}}]}]}' % many).encode()
    signature = "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    hooks, counts = wabakit.Webhooks(SECRET), []

    def read():
        counts.append([event.data.id for event in hooks.verify(signature, body)] == [str(i) for i in range(2000)])

    threads = [threading.Thread(target=read) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert counts == [True] * 4


def test_the_lock_is_released_while_a_body_is_checked():
    body = b"x" * 200_000_000
    hooks, ticks, over = wabakit.Webhooks(SECRET), [], threading.Event()

    def tick():
        while not over.is_set():
            ticks.append(time.monotonic())
            time.sleep(0.002)

    thread = threading.Thread(target=tick)
    thread.start()
    start = time.monotonic()
    with pytest.raises(wabakit.SignatureError):
        hooks.verify("sha256=" + "0" * 64, body)
    end = time.monotonic()
    over.set()
    thread.join()
    assert sum(start < tick < end for tick in ticks) > 5
