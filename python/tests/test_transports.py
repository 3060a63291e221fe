"""What each transport makes of connections that fail: what can't have left is safe to repeat, everything else isn't."""

import asyncio
import contextlib
import logging
import socket
import sys
import threading
import time

import aiohttp
import httpx
import httpx2
import pytest
import servers
from conftest import do

import wabakit
from wabakit import transports

MAKE = {
    "urllib3": lambda: (wabakit.WhatsApp, None),
    "aiohttp": lambda: (wabakit.AsyncWhatsApp, None),
    "httpx": lambda: (wabakit.WhatsApp, transports.Httpx(httpx.Client())),
    "httpx2": lambda: (wabakit.WhatsApp, transports.Httpx(httpx2.Client())),
    "async httpx": lambda: (wabakit.AsyncWhatsApp, transports.AsyncHttpx(httpx.AsyncClient())),
    "async httpx2": lambda: (wabakit.AsyncWhatsApp, transports.AsyncHttpx(httpx2.AsyncClient())),
}


@pytest.fixture(params=MAKE.values(), ids=MAKE)
def make(request):
    """Returns a function that makes a client over one transport."""

    def made(url, **settings):
        kind, transport = request.param()
        settings = {"timeout": 0.5, "max_retries": 0, **settings}
        return kind("TOKEN", phone_number_id="1", waba_id="2", base_url=url, transport=transport, **settings)

    return made


def send(wa):
    return do(wa.messages.send(to="+16505551234", text={"body": "Hi"}))


def failure(wa):
    with pytest.raises(wabakit.TransportError) as caught:
        send(wa)
    return caught.value


def unused():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


UNSENT = {
    "refused": lambda: f"http://127.0.0.1:{unused()}",
    "no such name": lambda: "https://nowhere.invalid",
    "a port that doesn't exist": lambda: "https://127.0.0.1:99999",
}


@pytest.mark.parametrize("url", UNSENT.values(), ids=UNSENT)
def test_a_request_without_a_connection_is_safe_to_repeat(make, url):
    error = failure(make(url(), timeout=5)) if "99999" not in url() else None
    if error is None:
        with pytest.raises((wabakit.TransportError, wabakit.ValidationError, ValueError, OverflowError)):
            send(make(url()))
    else:
        assert error.retry.kind == "safe" and str(error).startswith("messages.send: "), error


def test_a_failed_tls_handshake_is_safe_to_repeat(make):
    with servers.Server(servers.no_tls) as server:
        assert failure(make(server.url.replace("http://", "https://"))).retry.kind == "safe"
    with servers.Server(servers.resets_unread) as server:
        assert failure(make(server.url.replace("http://", "https://"))).retry.kind == "safe"


@pytest.fixture
def full():
    """A server whose queue of connections is full, so that connecting takes for ever."""
    with socket.socket() as listening, contextlib.ExitStack() as others:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        for _ in range(4):
            other = others.enter_context(socket.socket())
            other.setblocking(False)
            other.connect_ex(listening.getsockname())
        time.sleep(0.1)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def test_a_connect_time_out_is_safe_to_repeat(make, full):
    start = time.monotonic()
    assert failure(make(full, timeout=10, connect_timeout=0.3)).retry.kind == "safe"
    assert time.monotonic() - start < 3


@pytest.mark.parametrize("handle", [servers.resets_unread, servers.resets_after_reading, servers.closes_after_reading, servers.silent, servers.begins_and_stops])
def test_what_may_have_arrived_is_maybe_a_duplicate(make, handle):
    with servers.Server(handle) as server:
        start = time.monotonic()
        assert failure(make(server.url, max_retries=5)).retry.kind == "maybe_duplicate"
        assert time.monotonic() - start < 5 and server.connections == 1


def test_an_idempotent_call_is_repeated_after_a_reset(make):
    with servers.Server(servers.resets_after_reading, servers.good) as server:
        wa = make(server.url, max_retries=2, timeout=5)
        assert do(wa.messages.mark_read(message_id="wamid.1")).success and server.connections == 2


def test_a_time_out_is_about_progress(make):
    with servers.Server(servers.drips) as server:
        wa = make(server.url, timeout=1.5)
        with pytest.raises(wabakit.UnexpectedResponseError):
            do(wa.with_options(timeout=1).messages.mark_read(message_id="wamid.1"))


def test_a_deadline_ends_a_call_whose_response_drips(make):
    with servers.Server(servers.drips) as server:
        start = time.monotonic()
        error = failure(make(server.url, timeout=5, deadline=0.5, max_retries=5))
        assert time.monotonic() - start < 2 and "deadline" in str(error)


def test_a_deadline_ends_a_call_without_a_response(make):
    with servers.Server(servers.silent) as server:
        start = time.monotonic()
        failure(make(server.url, timeout=10, deadline=0.5, max_retries=5))
        assert time.monotonic() - start < 2


def test_a_kept_connection_that_the_server_closed_is_not_used_again(make):
    with servers.Server(servers.once) as server:
        wa = make(server.url)
        for _ in range(3):
            assert send(wa).messages[0].id == "wamid.1"
            time.sleep(0.1)
            do(pause())
        assert len(server.requests) == 3


async def pause():
    await asyncio.sleep(0.05)


def test_many_threads_share_the_pool_without_warnings(caplog):
    with servers.Server(servers.good) as server, wabakit.WhatsApp("T", phone_number_id="1", base_url=server.url) as wa:
        ready = threading.Barrier(64)

        def work():
            ready.wait()
            for _ in range(3):
                send(wa)

        threads = [threading.Thread(target=work) for _ in range(64)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert len(server.requests) == 192
    assert [record for record in caplog.records if record.levelno >= logging.WARNING and record.name != "asyncio"] == []


def test_each_event_loop_has_a_session():
    with servers.Server(servers.good) as server:
        wa = wabakit.AsyncWhatsApp("T", phone_number_id="1", base_url=server.url)

        async def sent():
            return (await wa.messages.send(to="+16505551234", text={"body": "Hi"})).messages[0].id

        assert [asyncio.run(sent()) for _ in range(3)] == ["wamid.1"] * 3
        assert len(wa._transport._sessions) == 1
        asyncio.run(wa.close())


def test_a_closed_client_says_so():
    wa = wabakit.WhatsApp("T", phone_number_id="1")
    wa.close()
    with pytest.raises(RuntimeError, match="the client is closed"):
        send(wa)
    later = wabakit.AsyncWhatsApp("T", phone_number_id="1")
    do(later.close())
    with pytest.raises(RuntimeError, match="the client is closed"):
        send(later)


def test_the_proxy_of_the_environment_is_used(monkeypatch):
    with servers.Server(servers.says(servers.answer(b"", "403 Forbidden"))) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        for kind in (wabakit.WhatsApp, wabakit.AsyncWhatsApp):
            assert failure(kind("TOKEN", phone_number_id="1", max_retries=0)).retry.kind == "safe"
        heads = [head for head, _ in proxy.requests]
        assert [head.split(b" ")[:2] for head in heads] == [[b"CONNECT", b"graph.facebook.com:443"]] * 2
        assert not any(b"TOKEN" in head for head in heads)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        monkeypatch.setenv("http_proxy", proxy.url)
        with servers.Server(servers.good) as server:
            for kind in (wabakit.WhatsApp, wabakit.AsyncWhatsApp):
                assert send(kind("T", phone_number_id="1", base_url=server.url)).messages


def test_an_interrupt_ends_a_wait(monkeypatch):
    def interrupted(seconds):
        raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", interrupted)
    with pytest.raises(KeyboardInterrupt):
        send(wabakit.WhatsApp("T", phone_number_id="1", base_url=f"http://127.0.0.1:{unused()}"))


def test_a_cancelled_call_ends_its_wait():
    async def cancelled():
        wa = wabakit.AsyncWhatsApp("T", phone_number_id="1", base_url=f"http://127.0.0.1:{unused()}", max_retries=5)
        call = asyncio.ensure_future(wa.messages.send(to="+16505551234", text={"body": "Hi"}))
        await asyncio.sleep(0.3)
        call.cancel()
        start = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert time.monotonic() - start < 0.5
        await wa.close()

    asyncio.run(cancelled())


def test_the_user_agent_names_library_and_runtime(make):
    with servers.Server(servers.good) as server:
        send(make(server.url, headers={"X-Own": "1"}))
        [(head, _)] = server.requests
    version = ".".join(map(str, sys.version_info[:3]))
    assert f"user-agent: wabakit/0.1.0 python/{version}\r\n".encode() in head.replace(b"User-Agent", b"user-agent")
    assert b"x-own: 1" in head.lower()
