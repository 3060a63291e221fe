"""The clients, over each transport, against the sandbox over real HTTP."""

import asyncio
import copy
import hashlib
import http.server
import io
import pickle
import socket
import threading

import pytest
from conftest import Sandbox, do

import wabakit
from wabakit import core, transports


def test_a_text_goes_out(wa, sandbox):
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
}


@pytest.mark.parametrize("give", GIVEN.values(), ids=GIVEN)
def test_files_go_both_ways(wa, tmp_path, give):
    path = tmp_path / "hello.txt"
    path.write_bytes(b"hello")
    given = give(path)
    media = do(wa.media.upload(file=given, type="text/plain"))
    told = do(wa.media.get(media_id=media.id))
    assert do(wa.media.download(url=told.url, sha256=told.sha256)) == b"hello"
    with pytest.raises(wabakit.UnreadableError):
        do(wa.media.download(url=told.url, sha256=hashlib.sha256(b"other").hexdigest()))


def test_a_file_tells_its_type(wa, sandbox, tmp_path):
    (tmp_path / "hello.txt").write_bytes(b"hello")
    media = do(wa.media.upload(file=tmp_path / "hello.txt"))
    assert do(wa.media.get(media_id=media.id)).mime_type == "text/plain"
    assert sandbox.log("media.upload")[-1]["params"]["filename"] == "hello.txt"


def test_a_file_is_bytes(wa, tmp_path):
    for wrong in ("a text", io.StringIO("a text")):
        with pytest.raises(wabakit.InvalidError) as caught:
            do(wa.media.upload(file=wrong, type="text/plain"))
        assert (caught.value.path, caught.value.wanted, caught.value.got) == ("media.upload.file", "bytes", "str")
    with pytest.raises(FileNotFoundError):
        do(wa.media.upload(file=tmp_path / "nowhere", type="text/plain"))


def test_pages_follow(wa, sandbox):
    before = len(sandbox.log("phone_numbers.list"))
    numbers = [number.id for number in do(wa.phone_numbers.list_all(limit=1))]
    asked = [entry["params"].get("after") for entry in sandbox.log("phone_numbers.list")[before:]]
    assert len(set(numbers)) == len(numbers) == len(asked) > 1
    assert asked[0] is None and all(asked[1:])


def test_the_platform_refuses(wa):
    with pytest.raises(wabakit.ApiError) as caught:
        do(wa.media.get(media_id="1"))
    error = caught.value
    assert (error.status, error.code) == (400, 100) and error.retry.kind == "after_change" and error.raw.startswith(b"{")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_we_refuse_before_anything_is_sent(wa, sandbox):
    before = sandbox.log("messages.send")
    with pytest.raises(wabakit.InvalidError) as caught:
        do(wa.messages.send(to="+16505551234", text={"body": ""}))
    assert caught.value.path == "messages.send.text.body" and sandbox.log("messages.send") == before
    assert sandbox.told["token"] not in repr(wa) + repr(caught.value)


def test_another_number_shares_connections_and_leaves_them_open(wa, sandbox):
    other = wa.number("1")
    assert other.request("messages.mark_read", {"message_id": "w"}).url.endswith("/1/messages")
    do(other.close())
    assert do(wa.phone_numbers.get()).id == sandbox.told["phone_number_id"]


class Careless:
    """A server that redirects, or never answers."""

    def __enter__(self):
        class Elsewhere(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                self.send_response(302)
                self.send_header("location", "/elsewhere")
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}"

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def test_redirects_are_not_followed(wa):
    with Careless() as url:
        with pytest.raises(wabakit.UnreadableError) as caught:
            do(elsewhere(wa, url).messages.send(to="+16505551234", text={"body": "Hi"}))
    assert caught.value.status == 302 and caught.value.headers["location"] == "/elsewhere"


def test_nobody_answers(wa):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        quiet = elsewhere(wa, f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.2)
        with pytest.raises(wabakit.TransportError) as caught:
            do(quiet.messages.send(to="+16505551234", text={"body": "Hi"}))
        assert caught.value.retry.kind == "maybe_duplicate"
        with pytest.raises(wabakit.TransportError) as caught:
            do(quiet.messages.mark_read(message_id="wamid.1"))
        assert caught.value.retry.kind == "safe"


def elsewhere(wa, url, timeout=10):
    """A client over the same transport that calls another place."""
    return type(wa)("T", phone_number_id="1", base_url=url, timeout=timeout, transport=wa.number("1")._transport)


def test_a_transport_of_ones_own():
    class Mine:
        def send(self, request, timeout):
            assert request.method == "POST" and request.headers["authorization"] == "Bearer T" and timeout == 30
            return 200, [("facebook-api-version", "v25.0")], b'{"success":true}'

    mine: transports.Transport = Mine()
    assert wabakit.WhatsApp("T", phone_number_id="1", transport=mine).messages.mark_read(message_id="w").success is True


def test_files_are_read_beside_other_work(sandbox):
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


def test_who_asks_the_limiter_first_is_never_refused():
    with Sandbox("--virtual-clock") as sandbox, wabakit.WhatsApp(**sandbox.settings()) as wa:
        number, to = sandbox.told["phone_number_id"], "+16505551234"
        now, waits = sandbox.tell("advance", ms=0)["now"], 0
        limiter = wabakit.Limiter()
        for i in range(60):
            while not (decision := limiter.take(number, to, now)):
                assert decision.because == "pair" and decision.until > now
                now, waits = sandbox.tell("advance", ms=decision.until - now)["now"], waits + 1
            wa.messages.send(to=to, text={"body": str(i)})
        outcomes = [entry["what"] for entry in sandbox.log("messages.send")]
        assert outcomes == ["accepted"] * 60 and waits > 0
        # Without asking: the platform refuses once the burst is used up, and tells until when.
        with pytest.raises(wabakit.ApiError) as caught:
            for _ in range(60):
                wa.messages.send(to=to, text={"body": "Hi"})
        assert caught.value.code == 131056 and sandbox.log("messages.send")[-1]["what"] == "refused"


def test_core_is_enough(sandbox):
    """Requests and answers without a client of ours."""
    known = sandbox.settings()
    known.pop("timeout")
    request = core.Api(**known).request("phone_numbers.list", {"limit": 1})
    status, headers, body = transports.Urllib3().send(request, 10)
    page = core.response("phone_numbers.list", status, list(headers), body)
    assert core.next_page(page.raw) == page.paging.cursors.after
    assert known["token"].encode() in body and known["token"].encode() not in page.raw
