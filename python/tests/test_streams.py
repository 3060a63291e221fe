"""Large files: sent and received in pieces, with flat memory, and without blocking the event loop."""

import asyncio
import hashlib
import io
import json
import subprocess
import sys

import pytest
import servers
from conftest import do

import wabakit

SIZE = 95_000_000

CODE = """
import asyncio, json, pathlib, re, sys, time
import httpx, wabakit
from wabakit import transports

url, kind, path, to = sys.argv[1:]
settings = dict(phone_number_id="1", base_url=url)
rss = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1024

def sync(transport=None):
    with wabakit.WhatsApp("T", transport=transport, **settings) as wa:
        wa.media.upload(file=__file__, type="text/plain")
        before = rss()
        wa.media.upload(file=path, type="application/pdf")
        up = rss()
        wa.download(url=url + "/media/1", to=to)
        return up - before, rss() - up, 0

async def later(transport=None):
    longest = 0.0
    async def tick():
        nonlocal longest
        while True:
            start = time.thread_time()
            await asyncio.sleep(0.001)
            longest = max(longest, time.thread_time() - start)
    async with wabakit.AsyncWhatsApp("T", transport=transport, **settings) as wa:
        await wa.media.upload(file=__file__, type="text/plain")
        before, ticking = rss(), asyncio.ensure_future(tick())
        await wa.media.upload(file=path, type="application/pdf")
        up = rss()
        await wa.download(url=url + "/media/1", to=to)
        ticking.cancel()
        return up - before, rss() - up, longest * 1000

made = {"urllib3": lambda: sync(), "httpx": lambda: sync(transports.Httpx(httpx.Client())),
        "aiohttp": lambda: asyncio.run(later()),
        "async_httpx": lambda: asyncio.run(later(transports.AsyncHttpx(httpx.AsyncClient())))}[kind]()
print(json.dumps(made))
"""


def stores(server, connection):
    """Reads and drops uploads, and answers downloads with as many bytes."""
    while True:
        head = b""
        while b"\r\n\r\n" not in head:
            if not (some := connection.recv(1 << 16)):
                return
            head += some
        head, _, body = head.partition(b"\r\n\r\n")
        if head.startswith(b"GET"):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE)
            for _ in range(SIZE // 100_000):
                connection.sendall(b"x" * 100_000)
            continue
        length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        got, buffer = len(body), bytearray(1 << 16)
        while got < length:
            some = connection.recv_into(buffer)
            if not some:
                return
            got += some
        server.requests.append((head, length))
        connection.sendall(servers.answer(b'{"id":"1"}'))


@pytest.mark.parametrize("kind", ["urllib3", "httpx", "aiohttp", "async_httpx"])
def test_large_files_take_no_memory_and_no_time_of_the_loop(kind, tmp_path):
    program, path = tmp_path / "program.py", tmp_path / "large.pdf"
    program.write_text(CODE)
    with open(path, "wb") as file:
        file.truncate(SIZE)
    with servers.Server(stores) as server:
        done = subprocess.run([sys.executable, program, server.url, kind, path, tmp_path / "got"], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
        up, down, longest = json.loads(done.stdout)
        assert server.requests[-1][1] > SIZE
    print(f"{kind}: +{up:.1f} MB up, +{down:.1f} MB down, the loop was busy for {longest:.0f} ms")
    assert up < 20 and down < 20, (up, down)
    assert longest < 60, longest
    assert (tmp_path / "got").stat().st_size == SIZE
    # Temporary folders are kept for a while.
    (tmp_path / "got").unlink()


CONTENT = bytes(range(256)) * 4096


def pieces():
    for start in range(0, len(CONTENT), 100_000):
        yield CONTENT[start : start + 100_000]


def test_a_stream_is_sent_in_pieces(wa):
    given = wabakit.FileStream(pieces(), len(CONTENT), "a.txt")
    media = do(wa.media.upload(file=given))
    stored = do(wa.media.get(media_id=media.id))
    assert stored.mime_type == "text/plain" and do(wa.media.download(url=stored.url, sha256=stored.sha256)) == CONTENT
    if isinstance(wa, wabakit.AsyncWhatsApp):

        async def later():
            for piece in pieces():
                await asyncio.sleep(0)
                yield piece

        assert do(wa.media.upload(file=wabakit.FileStream(later(), len(CONTENT)), type="text/plain")).id


def test_a_stream_of_another_length_is_refused(wa):
    for length in (len(CONTENT) - 1, len(CONTENT) + 1):
        with pytest.raises((wabakit.ValidationError, wabakit.TransportError)):
            do(wa.with_options(timeout=2).media.upload(file=wabakit.FileStream(pieces(), length), type="text/plain"))


def test_an_open_file_is_sent_from_its_position(wa):
    file = io.BytesIO(b"skipped" + b"hello")
    file.seek(7)
    media = do(wa.media.upload(file=file, type="text/plain"))
    assert do(wa.media.download(url=do(wa.media.get(media_id=media.id)).url)) == b"hello"


def test_downloads_go_to_files_and_pieces(wa, tmp_path):
    media = do(wa.media.upload(file=CONTENT, type="text/plain"))
    stored = do(wa.media.get(media_id=media.id))
    path, file = tmp_path / "got.txt", io.BytesIO()
    do(wa.download(url=stored.url, to=path, sha256=stored.sha256))
    do(wa.download(url=stored.url, to=file, sha256=stored.sha256))
    assert path.read_bytes() == file.getvalue() == CONTENT
    assert b"".join(do(wa.download_pieces(url=stored.url, sha256=stored.sha256))) == CONTENT
    other = hashlib.sha256(b"other").hexdigest()
    lost = tmp_path / "lost.txt"
    with pytest.raises(wabakit.UnexpectedResponseError):
        do(wa.download(url=stored.url, to=lost, sha256=other))
    with pytest.raises(wabakit.UnexpectedResponseError):
        do(wa.download_pieces(url=stored.url, sha256=other))
    with pytest.raises(wabakit.WhatsAppError):
        do(wa.download(url=stored.url + "0", to=lost))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["got.txt"]
    with pytest.raises(wabakit.ValidationError, match="to: a path"):
        do(wa.download(url=stored.url, to=7))


@pytest.mark.parametrize("kind", [wabakit.WhatsApp, wabakit.AsyncWhatsApp])
def test_failures_of_a_download_are_told_apart(kind, tmp_path):
    class Full(io.BytesIO):
        def write(self, piece):
            raise OSError(28, "no space left on device")

    with servers.Server(servers.begins_and_stops) as server:
        wa = kind("T", phone_number_id="1", base_url=server.url, timeout=0.5, max_retries=0)
        url = f"{server.url}/media/1"
        with pytest.raises(wabakit.TransportError):
            do(wa.download_pieces(url=url))
        with pytest.raises(wabakit.TransportError):
            do(wa.download(url=url, to=tmp_path / "lost.jpg"))
    with servers.Server(servers.good) as server:
        wa = kind("T", phone_number_id="1", base_url=server.url)
        with pytest.raises(OSError, match="no space left"):
            do(wa.download(url=f"{server.url}/media/1", to=Full()))
        assert len(server.requests) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_stream_is_not_sent_twice():
    busy = servers.answer(b'{"error":{"message":"Slow down","code":130429}}', "429 Too Many Requests")
    with servers.Server(servers.says(busy, servers.answer(b'{"id":"1"}'))) as server:
        wa = wabakit.WhatsApp("T", phone_number_id="1", base_url=server.url)
        with pytest.raises(wabakit.ApiError):
            wa.media.upload(file=wabakit.FileStream([b"hello"], 5), type="text/plain")
        assert len(server.requests) == 1
    with servers.Server(servers.says(busy, servers.answer(b'{"id":"1"}'))) as server:
        wa = wabakit.WhatsApp("T", phone_number_id="1", base_url=server.url)
        assert wa.media.upload(file=io.BytesIO(b"hello"), type="text/plain").id == "1"
        assert [b"hello" in body for _, body in server.requests] == [True, True]
