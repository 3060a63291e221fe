"""Batches of calls, over a transport that answers them."""

import asyncio
import json
import urllib.parse

import pytest

import wabakit

HI = {"to": "+16505551234", "text": {"body": "Hi"}}


class Platform:
    """A transport whose responses a function makes from the items of a batch."""

    def __init__(self, answer):
        self.answer, self.sent = answer, []

    def send(self, request, timeout):
        items = json.loads(urllib.parse.parse_qs(request.body.decode())["batch"][0])
        self.sent.append((request.url, items))
        return 200, [], json.dumps(self.answer(items)).encode()


class AsyncPlatform(Platform):
    async def send(self, request, timeout):
        return Platform.send(self, request, timeout)


def item(value, code=200):
    return {"code": code, "headers": [], "body": json.dumps(value)}


def ids(items):
    return [item({"id": each["relative_url"].split("?")[0].split("/")[2]}) for each in items]


def sync_batch(transport, *calls):
    return wabakit.WhatsApp("EAAJB", phone_number_id="106540352242922", waba_id="102290129340398", transport=transport).batch(*calls)


def async_batch(transport, *calls):
    async def run():
        settings = {"phone_number_id": "106540352242922", "waba_id": "102290129340398", "transport": transport}
        return await wabakit.AsyncWhatsApp("EAAJB", **settings).batch(*map(awaitable, calls))

    def awaitable(call):
        async def awaited(wa):
            value = call(wa)
            return await value if asyncio.iscoroutine(value) else value

        return awaited

    return asyncio.run(run())


both = pytest.mark.parametrize(("batch", "platform"), [(sync_batch, Platform), (async_batch, AsyncPlatform)], ids=["threads", "tasks"])


@both
def test_returns_each_result_in_order(batch, platform):
    refused = item({"error": {"message": "no EAAJB", "code": 100}}, 400)
    transport = platform(lambda items: [*ids(items[:1]), refused, None])
    number, account, lost = batch(
        transport, lambda wa: wa.phone_numbers.get(), lambda wa: wa.accounts.get(), lambda wa: wa.messages.send(**HI)
    )
    [(url, items)] = transport.sent
    assert url == "https://graph.facebook.com/v25.0/"
    assert [each["method"] for each in items] == ["GET", "GET", "POST"]
    assert number.id == "106540352242922"
    assert isinstance(account, wabakit.ApiError) and account.code == 100 and "EAAJB" not in str(account)
    assert isinstance(lost, wabakit.UnexpectedResponseError)
    assert (lost.status, lost.retry.kind) == (504, "maybe_duplicate")


@both
def test_sends_the_other_calls_if_a_function_fails_before_its_call(batch, platform):
    transport = platform(ids)
    invalid, thrown, number = batch(
        transport, lambda wa: wa.accounts.get(waba_id=""), lambda wa: 1 // 0, lambda wa: wa.phone_numbers.get(phone_number_id="7")
    )
    assert isinstance(invalid, wabakit.ValidationError) and isinstance(thrown, ZeroDivisionError)
    assert number.id == "7"
    assert len(transport.sent[0][1]) == 1


@both
def test_sends_nothing_if_every_function_fails_before_its_call(batch, platform):
    transport = platform(ids)
    [only] = batch(transport, lambda wa: wa.accounts.get(waba_id=""))
    assert isinstance(only, wabakit.ValidationError) and transport.sent == []


@both
def test_refuses_a_function_without_a_call(batch, platform):
    none, number = batch(platform(ids), lambda wa: 5, lambda wa: wa.phone_numbers.get())
    assert isinstance(none, wabakit.ValidationError) and (none.path, none.got) == ("batch[0]", "none")
    assert number.id == "106540352242922"


def test_refuses_a_second_call():
    transport = Platform(ids)
    twice, number = sync_batch(transport, lambda wa: [wa.phone_numbers.get(), wa.accounts.get()], lambda wa: wa.phone_numbers.get())
    assert isinstance(twice, wabakit.ValidationError) and (twice.path, twice.got) == ("batch[0]", "more")
    assert number.id == "106540352242922" and len(transport.sent) == 1

    async def at_once(wa):
        return await asyncio.gather(wa.phone_numbers.get(), wa.accounts.get())

    transport = AsyncPlatform(ids)
    twice, number = async_batch(transport, at_once, lambda wa: wa.phone_numbers.get())
    assert isinstance(twice, wabakit.ValidationError) and (twice.path, twice.got) == ("batch[0]", "more")
    assert number.id == "106540352242922" and len(transport.sent[0][1]) == 1


@both
def test_raises_if_the_batch_fails_as_a_whole(batch, platform):
    def lose(items):
        raise OSError("no route for EAAJB")

    read, send = lambda wa: wa.phone_numbers.get(), lambda wa: wa.messages.send(**HI)
    with pytest.raises(wabakit.TransportError) as caught:
        batch(platform(lose), read)
    assert caught.value.retry.kind == "safe" and "EAAJB" not in str(caught.value)
    with pytest.raises(wabakit.TransportError) as caught:
        batch(platform(lose), read, send)
    assert caught.value.retry.kind == "maybe_duplicate"
    with pytest.raises(wabakit.UnexpectedResponseError, match="not a list of 1 responses"):
        batch(platform(lambda items: []), read)
    with pytest.raises(wabakit.ValidationError, match="1 to 50 calls, got 0"):
        batch(platform(ids))
    with pytest.raises(wabakit.ValidationError, match="1 to 50 calls, got 51"):
        batch(platform(ids), *[read] * 51)
    with pytest.raises(wabakit.ValidationError, match=r"batch\[1\]: .*no files"):
        batch(platform(ids), lambda wa: wa.accounts.get(waba_id=""), lambda wa: wa.media.upload(file=b"1", type="image/png"))


def test_hooks_see_the_batch_and_its_calls(sandbox):
    seen = []
    with wabakit.WhatsApp(**sandbox.settings(), on_response=lambda answered: seen.append((answered.operation, answered.status))) as wa:
        number, refused = wa.batch(lambda wa: wa.phone_numbers.get(), lambda wa: wa.media.get(media_id="1"))
    assert seen[0] == ("batch", 200) and sorted(seen[1:]) == [("media.get", 400), ("phone_numbers.get", 200)]
    assert wabakit.metadata(number).trace and refused.attempts == 1 and refused.headers
