"""What surrounds a call: retries, options, hooks, the log, metadata, errors, tenants and raw calls."""

import asyncio
import copy
import json
import logging
import pickle
import time
import traceback
from datetime import timedelta

import pytest
import servers
from conftest import do

import wabakit
from wabakit import core

BUSY = servers.answer(b'{"error":{"message":"Slow down","code":4,"error_data":{"details":"Wait"},"fbtrace_id":"Trace1"}}', "400 Bad Request", b"X-Own: 1\r\nX-FB-Trace-ID: Trace1\r\n")
PAIR = servers.answer(b'{"error":{"message":"Too many","code":131056}}', "400 Bad Request")
BROKEN = servers.answer(b"<html>no</html>", "502 Bad Gateway")
FINE = servers.answer(extra=b"X-FB-Trace-ID: Trace2\r\nFacebook-API-Version: v1.0\r\nX-App-Usage: {\"call_count\":28,\"total_time\":1,\"total_cputime\":2}\r\n")


@pytest.fixture(params=[wabakit.WhatsApp, wabakit.AsyncWhatsApp], ids=lambda kind: kind.__name__)
def make(request, monkeypatch):
    """Returns a function that makes a client, whose waits take no time and are written down."""

    def made(server, token="TOKEN", **settings):
        wa = request.param(token, phone_number_id="1", waba_id="2", base_url=getattr(server, "url", server), **settings)
        made.waits = []

        async def sleep(seconds):
            made.waits.append(seconds)

        monkeypatch.setattr(wa._waits, "sleep", sleep)
        return wa

    return made


def send(wa, body="Hi"):
    return do(wa.messages.send(to="+16505551234", text={"body": body}))


def test_a_call_that_is_safe_to_repeat_is_repeated(make):
    slow = servers.answer(b'{"error":{"message":"Slow down","code":130429}}', "429 Too Many Requests")
    with servers.Server(servers.says(slow, PAIR, FINE)) as server:
        wa = make(server)
        sent = send(wa)
        assert wabakit.metadata(sent).attempts == len(server.requests) == 3
        assert [round(wait) >= 1 for wait in make.waits] == [True, True]
        # The pair rate limit waits 1, 4, 16 s: this was the second attempt.
        assert 4 <= make.waits[1] <= 4.8


def test_the_number_of_retries_is_a_setting(make):
    with servers.Server(servers.says(PAIR)) as server:
        wa = make(server)
        for client, attempts in ((wa, 3), (wa.with_options(max_retries=0), 1), (wa.with_options(max_retries=1), 2)):
            server.requests.clear()
            with pytest.raises(wabakit.ApiError) as caught:
                send(client)
            assert caught.value.attempts == len(server.requests) == attempts


def test_a_wait_does_not_pass_the_deadline(make):
    with servers.Server(servers.says(BUSY)) as server:
        with pytest.raises(wabakit.ApiError) as caught:
            send(make(server, deadline=timedelta(seconds=30)))
        # The platform asks for a minute.
        assert caught.value.attempts == 1 and make.waits == []


def test_an_ambiguous_failure_is_not_repeated(make):
    with servers.Server(servers.says(BROKEN)) as server:
        with pytest.raises(wabakit.UnexpectedResponseError) as caught:
            send(make(server))
        assert len(server.requests) == 1 and caught.value.retry.kind is wabakit.RetryKind.MAYBE_DUPLICATE
        assert "502" in str(caught.value) and str(caught.value).startswith("messages.send: ")


def test_hooks_see_each_attempt(make):
    seen = []
    hooks = {"on_request": seen.append, "on_response": seen.append, "on_error": seen.append}
    with servers.Server(servers.says(PAIR, FINE)) as server:
        wa = make(server, **hooks)
        wa.with_options(timeout=5).number("7")
        send(wa, "something private")
    names = ["Attempt", "Answered", "Failed", "Attempt", "Answered"]
    assert [type(each).__name__ for each in seen] == names
    first, answered, failed, second, good = seen
    assert (first.operation, first.method, first.path.split("/")[2:], first.attempt) == ("messages.send", "POST", ["1", "messages"], 0)
    assert first.params["text"] == {"body": "something private"}
    assert (answered.status, answered.metadata.status) == (400, 400) and answered.duration > 0
    assert failed.error.code == 131056 and failed.wait == make.waits[0] and (second.attempt, good.status) == (1, 200)
    assert "something private" not in repr(seen) + str(seen) and "TOKEN" not in repr(seen)


def test_a_hook_may_add_headers_and_may_fail(make, caplog):
    def add(attempt):
        attempt.headers["X-Trace"] = "abc"

    def fail(_):
        raise ValueError("a broken hook")

    with servers.Server(servers.says(FINE)) as server:
        send(make(server, on_request=lambda attempt: attempt.headers.update(a="b\r\nc: d")))
        assert b"c: d" not in server.requests.pop()[0] and "headers of a hook are invalid" in caplog.text
        send(make(server, on_request=add, on_response=fail, headers={"X-Mine": "1"}).with_options(headers={"x-more": "2"}))
        [(head, _)] = server.requests
    assert all(line in head.lower() for line in (b"x-trace: abc", b"x-mine: 1", b"x-more: 2", b"authorization: bearer token"))
    assert "a hook failed" in caplog.text


def test_a_hook_of_the_async_client_may_be_a_coroutine_function():
    seen = []

    async def hook(attempt):
        await asyncio.sleep(0)
        seen.append(attempt)

    with servers.Server(servers.says(FINE)) as server:
        send(wabakit.AsyncWhatsApp("T", phone_number_id="1", base_url=server.url, on_request=hook))
    assert len(seen) == 1


@pytest.mark.parametrize(
    "wrong",
    [{"timeout": 0}, {"timeout": float("nan")}, {"timeout": "5"}, {"timeout": True}, {"connect_timeout": -1}, {"max_retries": -1},
     {"max_retries": 1.5}, {"deadline": float("inf")}, {"headers": {"Authorization": "x"}}, {"headers": {"content-type": "x"}},
     {"headers": {"a": "b\r\nc: d"}}, {"on_request": 1}],
    ids=str,
)  # fmt: skip
def test_settings_are_checked(wrong):
    with pytest.raises(wabakit.ValidationError) as caught:
        wabakit.WhatsApp("T", **wrong)
    assert caught.value.path.split(".")[0] in wrong


def test_metadata_belongs_to_a_response(make):
    with servers.Server(servers.says(FINE)) as server:
        sent = send(make(server))
    found = wabakit.metadata(sent)
    assert (found.status, found.trace, found.version, found.attempts) == (200, "Trace2", "v1.0", 1)
    assert found.headers["x-fb-trace-id"] == "Trace2" and found.usage[0].call_count == 28 and found.usage[0].what == "app"
    assert "Trace2" in repr(found)
    with pytest.raises(LookupError):
        wabakit.metadata(sent.messages[0])
    with pytest.raises(LookupError):
        wabakit.metadata(b"")


def test_an_error_is_one_line_and_survives_pickling(make):
    with servers.Server(servers.says(BUSY)) as server:
        with pytest.raises(wabakit.ApiError) as caught:
            send(make(server, max_retries=0))
    error = caught.value
    assert str(error).startswith("messages.send: Slow down") and str(error).count("\n") == 0 and str(error).count("code 4") == 1 and "trace Trace1" in str(error)
    assert (error.op, error.status, error.code, error.message, error.details, error.trace) == ("messages.send", 400, 4, "Slow down", "Wait", "Trace1")
    assert error.kind is wabakit.ErrorKind.RATE_LIMITED and error.kind == "rate_limited" and f"{error.kind}" == "rate_limited"
    assert error.retry.kind is wabakit.RetryKind.SAFE and error.headers["x-own"] == "1" and error.code == wabakit.ErrorCode.API_TOO_MANY_CALLS
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert vars(again) == vars(error) and str(again) == str(error) and repr(again) == repr(error)
    refused = wabakit.WhatsApp("T", base_url=f"http://127.0.0.1:{unused()}", phone_number_id="1", max_retries=0)
    with pytest.raises(wabakit.TransportError) as caught:
        send(refused)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.retry, again.op) == (str(caught.value), wabakit.Retry("safe"), "messages.send")
    assert wabakit.classify_code(131056)[0] is wabakit.ErrorKind.PAIR_RATE_LIMITED


def unused():
    import socket

    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


SECRETS = ["TOKEN-abc", "an app secret", "something private", "16505551234"]


def test_the_log_has_no_secret_and_no_content(make, caplog):
    caplog.set_level(logging.DEBUG)
    echo = servers.answer(b'{"error":{"message":"Bad token TOKEN-abc","code":190}}', "401 Unauthorized", b"X-Echo: TOKEN-abc\r\n")
    with servers.Server(servers.says(PAIR, FINE, echo, BROKEN)) as server:
        wa = make(server, "TOKEN-abc", app_secret="an app secret")
        send(wa, "something private")
        for _ in range(2):
            with pytest.raises(wabakit.WhatsAppError) as caught:
                send(wa, "something private")
            printed = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=False).format())
            assert not any(secret in printed + repr(caught.value) + str(caught.value.headers) for secret in SECRETS[:2])
    lines = [record.getMessage() for record in caplog.records if record.name == "wabakit"]
    assert [line for line in lines if line.startswith("messages.send: 200 in ") and line.endswith(", trace Trace2")]
    assert [line for line in lines if line.startswith("messages.send: retry in ")]
    assert "messages.send: the response was served by version v1.0 of the Graph API" in lines
    levels = {record.getMessage().split(" in ")[0]: record.levelname for record in caplog.records if record.name == "wabakit"}
    assert levels["messages.send: 200"] == "DEBUG" and levels["messages.send: retry"] == "INFO"
    wa_lines = "\n".join(lines)
    assert not any(secret in wa_lines for secret in SECRETS)


def test_content_is_logged_on_request(make, caplog):
    caplog.set_level(logging.DEBUG)
    with servers.Server(servers.says(FINE)) as server:
        wa = make(server, log_content=True)
        send(wa, "something private")
        do(wa.raw("POST", "/1", {"pin": "a PIN"}))
    assert "something private" in caplog.text and "a PIN" not in caplog.text and "TOKEN" not in caplog.text


def test_tracebacks_with_variables_hold_no_token(make):
    def failures(wa):
        try:
            send(wa)
        except wabakit.WhatsAppError as error:
            return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())

    token, secret = "EAAG-a-token", "an app secret"
    for handle in (servers.resets_after_reading, servers.silent, servers.no_tls):
        with servers.Server(handle) as server:
            wa = make(server, token, app_secret=secret, timeout=0.5)
            printed = failures(wa)
            assert token not in printed and secret not in printed and "appsecret_proof" not in printed
            assert token not in repr(vars(wa)) + str(wa._api) and secret not in repr(vars(wa))


def test_a_tenant_has_its_own_token_and_number(make):
    with servers.Server(servers.says(FINE)) as server:
        wa = make(server, app_secret="s")
        send(wa.with_(token="OTHER", phone_number_id="77"))
        send(wa.with_(phone_number_id="78"))
        send(wa.with_(token="OTHER", app_secret="t").number("79"))
        (first, _), (second, _), (third, _) = server.requests
    assert b"/77/messages " in first and b"bearer other" in first.lower() and b"appsecret_proof" not in first
    assert b"/78/messages?appsecret_proof=" in second and b"bearer token" in second.lower()
    assert b"/79/messages?appsecret_proof=" in third and server.connections == 1


def test_tenants_are_found_by_their_events(make):
    asked = []

    def lookup(event):
        asked.append(event.phone_number_id)
        return None if event.phone_number_id == "3" else {"token": f"T{event.phone_number_id}"}

    with servers.Server(servers.says(FINE)) as server:
        wa = make(server)
        tenants = wa.tenants(lookup)
        for number in ("1", "2", "1"):
            do(do(tenants.client(message(number))).reply(message(number), text={"body": "Hi"})) if isinstance(wa, wabakit.AsyncWhatsApp) else tenants.client(message(number)).reply(message(number), text={"body": "Hi"})
        assert asked == ["1", "2"]
        assert [head.lower().split(b"bearer ")[1].split(b"\r")[0] for head, _ in server.requests] == [b"t1", b"t2", b"t1"]
        tenants.forget("1")
        do(tenants.client(message("1")))
        assert asked == ["1", "2", "1"]
        with pytest.raises(wabakit.ValidationError, match="known tenant, got 3"):
            do(tenants.client(message("3")))
        for number in range(10, 1_012):
            do(tenants.client(message(str(number))))
        assert len(tenants._known) == 1_000 and "1" not in tenants._known


def message(number="106540352242922", **item):
    item = {"id": "wamid.in", "from": "16505551234", "timestamp": "1749416383", "type": "text", "text": {"body": "Hi"}, **item}
    value = {"metadata": {"phone_number_id": number, "display_phone_number": "15550783881"}, "messages": [item]}
    [event] = core.events(json.dumps({"entry": [{"id": "9", "changes": [{"field": "messages", "value": value}]}]}).encode())
    return event


def test_a_raw_call_has_any_path(make):
    with servers.Server(servers.says(servers.answer(b'{"data":[{"odd":1}]}'), BUSY)) as server:
        wa = make(server, max_retries=0)
        found = do(wa.raw("GET", "/{waba_id}/odd_things", {"fields": "a,b"}))
        assert found["data"][0]["odd"] == 1 == found.data[0]["odd"] and wabakit.metadata(found).status == 200
        with pytest.raises(wabakit.ApiError) as caught:
            do(wa.raw("POST", "/{phone_number_id}/odd", {"a": 1}, extra={"b": 2}))
        (first, _), (second, body) = server.requests
    assert b"GET /" in first and b"/2/odd_things?fields=a%2Cb " in first and b"/1/odd " in second and json.loads(body) == {"a": 1, "b": 2}
    assert caught.value.op == "raw.post" and str(caught.value).startswith("raw.post: ")
    for path in ("https://evil.example/x", "//evil.example/x", "/../x", "x"):
        with pytest.raises(wabakit.ValidationError):
            do(wa.raw("GET", path))
    with pytest.raises(wabakit.ValidationError, match="raw.method"):
        do(wa.raw("PUT", "/x"))


def test_an_event_is_answered_where_it_came_from(make):
    cases = [
        (message(), {"to": "+16505551234"}),
        (message(**{"from": None, "from_user_id": "US.13491208655302741918"}), {"recipient": "US.13491208655302741918"}),
        (message(group_id="Y2FwaQ"), {"to": "Y2FwaQ", "recipient_type": "group"}),
    ]
    with servers.Server(servers.says(FINE)) as server:
        wa = make(server)
        for event, recipient in cases:
            assert event.recipient == recipient
            server.requests.clear()
            do(wa.reply(event, text={"body": "Hello"}))
            do(wa.reply(event, text={"body": "Hello"}, quote=True))
            do(wa.mark_read(event, typing=True))
            (head, plain), (_, quoted), (_, read) = server.requests
            body = json.loads(plain)
            assert b"/106540352242922/messages " in head and "context" not in body
            assert {name: body[name] for name in recipient} == recipient and body["text"] == {"body": "Hello"}
            assert json.loads(quoted)["context"] == {"message_id": "wamid.in"}
            read = json.loads(read)
            assert (read["message_id"], read["status"], read["typing_indicator"]) == ("wamid.in", "read", {"type": "text"})
        odd = json.dumps({"entry": [{"id": "9", "changes": [{"field": "account_update", "value": {"event": "X"}}]}]}).encode()
        [nobody] = core.events(odd)
        with pytest.raises(wabakit.ValidationError, match="reply.event"):
            do(wa.reply(nobody, text={"body": "Hi"}))
        with pytest.raises(wabakit.ValidationError, match="mark_read.event"):
            do(wa.mark_read(nobody))
        with pytest.raises(wabakit.ValidationError, match="reply.to"):
            do(wa.reply(message(), to="+1", text={"body": "Hi"}))


def test_names_that_no_type_has_are_errors():
    event = message()
    assert event.data.image is None and hasattr(event.data, "image") and event.data.from_ == "16505551234"
    for name in ("imgae", "message_text", "from__", "shape"):
        assert not hasattr(event.data, name)
        with pytest.raises(AttributeError, match=name):
            getattr(event.data, name)
    assert event.data.get("imgae") is None
