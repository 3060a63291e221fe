"""Calls of the clients with a limiter."""

import asyncio
import json
import pickle
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest

import wabakit
from wabakit import ApiError, LimitError, Limiter, SendPolicy, ValidationError, core

SENT = {"messaging_product": "whatsapp", "contacts": [], "messages": [{"id": "wamid.1"}]}
HI = {"text": {"body": "Hi"}}
SALE = {"template": {"name": "sale", "language": {"code": "en_US"}}}


def refused(code):
    return 400, {"error": {"message": f"(#{code}) x", "code": code}}


class Scripted:
    """A transport that answers in order; the last answer is that of all other requests."""

    def __init__(self, *answers):
        self.answers = answers
        self.times = []

    def send(self, request, timeout):
        self.times.append(time.monotonic())
        status, body, *headers = self.answers[min(len(self.times), len(self.answers)) - 1]
        return status, list(*headers), json.dumps(body).encode()

    def close(self):
        pass


class AsyncScripted(Scripted):
    async def send(self, request, timeout):
        return super().send(request, timeout)


def client(limiter, *answers, **options):
    transport = Scripted(*answers)
    ids = {"phone_number_id": "106540352242922", "waba_id": "102290129340398"}
    return wabakit.WhatsApp("TOKEN", **ids, transport=transport, limiter=limiter, **options), transport


def async_client(limiter, *answers, **options):
    transport = AsyncScripted(*answers)
    ids = {"phone_number_id": "106540352242922", "waba_id": "102290129340398"}
    return wabakit.AsyncWhatsApp("TOKEN", **ids, transport=transport, limiter=limiter, **options), transport


def test_messages_are_spread_over_the_second():
    wa, transport = client(Limiter(throughput=40), (200, SENT))
    with ThreadPoolExecutor(12) as threads:
        list(threads.map(lambda i: wa.messages.send(to=f"+1650555{1000 + i}", **HI), range(12)))
    # 40 in a second that counts for 1,050 ms are one in 26 ms.
    assert len(transport.times) == 12 and transport.times[-1] - transport.times[0] >= 11 * 0.025


def test_messages_of_tasks_are_spread_over_the_second():
    async def run():
        wa, transport = async_client(Limiter(throughput=40), (200, SENT))
        await asyncio.gather(*(wa.messages.send(to=f"+1650555{1000 + i}", **HI) for i in range(12)))
        return transport.times

    times = asyncio.run(run())
    assert len(times) == 12 and times[-1] - times[0] >= 11 * 0.025


def test_a_call_waits_at_most_for_max_wait_and_then_is_not_sent():
    wa, transport = client(Limiter(pair_burst=1), (200, SENT))
    wa.messages.send(to="+16505551234", **HI)
    with pytest.raises(LimitError, match=r"^messages\.send: not sent: pair rate limit: .* safe after \d s$") as caught:
        wa.with_options(max_wait=0).messages.send(to="16505551234", **HI)
    error = caught.value
    assert (error.because, error.op, error.retry.kind, len(transport.times)) == ("pair", "messages.send", "safe", 1)
    assert timedelta(seconds=4) < error.until - datetime.now(timezone.utc) < timedelta(seconds=7)
    assert pickle.loads(pickle.dumps(error)).until == error.until
    with pytest.raises(LimitError):
        wa.with_options(deadline=1).messages.send(to="16505551234", **HI)


def test_each_retry_asks_again_and_a_refusal_pauses_the_pair():
    limiter = Limiter(pair_interval=timedelta(seconds=1), throughput=1000)
    wa, transport = client(limiter, refused(131056), (200, SENT), max_retries=1)
    wa.messages.send(to="+16505551234", **HI)
    assert len(transport.times) == 2 and transport.times[1] - transport.times[0] >= 0.9
    wa, transport = client(limiter, refused(131056), max_retries=0, max_wait=0)
    with pytest.raises(ApiError):
        wa.messages.send(to="+16505550001", **HI)
    with pytest.raises(LimitError) as caught:
        wa.messages.send(to="+16505550001", **HI)
    assert caught.value.because == "pair" and len(transport.times) == 1


def test_a_refusal_that_waiting_does_not_end_stops_the_account_until_it_is_cleared():
    limiter = Limiter()
    wa, transport = client(limiter, refused(131031), (200, SENT))
    with pytest.raises(ApiError):
        wa.messages.send(to="+16505551234", **HI)
    with pytest.raises(LimitError) as caught:
        wa.messages.send(to="+16505559999", **HI)
    error = caught.value
    assert (error.because, error.until, error.retry.kind) == ("restricted", None, "never")
    assert error.what_to_do == "Read the account's restriction in WhatsApp Manager, and appeal."
    limiter.clear("restricted", "102290129340398")
    wa.messages.send(to="+16505559999", **HI)
    assert len(transport.times) == 2


def test_responses_teach_limits_and_headers_teach_quotas():
    limiter = Limiter()
    number = {"id": "106540352242922", "throughput": {"level": "HIGH"}}
    usage = {"102290129340398": [{"type": "whatsapp_business_management", "call_count": 100, "estimated_time_to_regain_access": 19}]}
    headers = [("x-business-use-case-usage", json.dumps(usage))]
    wa, _ = client(limiter, (200, number), (200, {"data": []}, headers))
    wa.phone_numbers.get()
    assert ("throughput", 1000, "response") in [(state.limit, state.of, state.source) for state in limiter.explain()]
    wa.templates.list()
    with pytest.raises(LimitError) as caught:
        wa.templates.list()
    assert caught.value.because == "waba_calls"


def test_templates_in_an_open_window_do_not_count_for_the_messaging_limit():
    policy = SendPolicy()
    wa, _ = client(Limiter(messaging_limit=1), (200, SENT), policy=policy, max_wait=0.1)
    message = {"from": "16505551234", "id": "wamid.2", "timestamp": str(int(time.time())), "type": "text", "text": {"body": "Hi"}}
    value = {"metadata": {"phone_number_id": "106540352242922"}, "messages": [message]}
    entry = {"id": "102290129340398", "changes": [{"field": "messages", "value": value}]}
    for event in core.events(json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()):
        policy.event(event)
    wa.messages.send(to="+16505551234", **SALE)
    wa.messages.send(to="+16505550001", **SALE)
    with pytest.raises(LimitError) as caught:
        wa.messages.send(to="+16505550002", **SALE)
    assert caught.value.because == "messaging_limit"


def test_each_call_of_a_batch_asks_for_itself():
    item = {"code": 200, "headers": [], "body": json.dumps(SENT)}
    stopped = {"code": 400, "headers": [], "body": json.dumps(refused(131031)[1])}
    limiter = Limiter(pair_burst=1)
    wa, transport = client(limiter, (200, [item]), (200, [stopped]), max_wait=0.1)
    to = {"to": "+16505551234", **HI}
    sent, limited = wa.batch(lambda wa: wa.messages.send(**to), lambda wa: wa.messages.send(**to))
    outcomes = sorted([type(sent).__name__, type(limited).__name__])
    assert "LimitError" in outcomes and len(transport.times) == 1
    assert isinstance(wa.batch(lambda wa: wa.messages.send(to="+16505559999", **HI))[0], ApiError)
    assert wa.batch(lambda wa: wa.messages.send(to="+16505550001", **HI))[0].because == "restricted"


def test_requests_without_the_client_wait_in_the_same_way():
    limiter, before = Limiter(pair_burst=1, throughput=40), datetime.now(timezone.utc)
    params = {"phone_number_id": "106540352242922", "to": "+16505551234", **HI}
    assert wabakit.acquire(limiter, "messages.send", params) >= before
    second = asyncio.run(wabakit.acquire_async(limiter, "messages.send", {**params, "to": "+16505559999"}))
    assert second >= before + timedelta(milliseconds=25)
    for longest in (1, timedelta(seconds=1)):
        with pytest.raises(LimitError) as caught:
            wabakit.acquire(limiter, "messages.send", params, max_wait=longest)
        assert caught.value.because == "pair"
    with pytest.raises(ValidationError, match="^max_wait: "):
        wabakit.acquire(limiter, "messages.send", params, max_wait=-1)


def test_the_limiter_may_be_elsewhere():
    class Far:
        def __init__(self):
            self.limiter = Limiter()

        async def admit(self, *given):
            return self.limiter.admit(*given)

        async def observe(self, *given):
            self.limiter.observe(*given)

        async def learn(self, *given):
            self.limiter.learn(*given)

    far = Far()
    wa, _ = async_client(far, (200, SENT))
    asyncio.run(wa.messages.send(to="+16505551234", **HI))
    assert [state.used for state in far.limiter.explain() if state.limit == "throughput"] == [1]
    with pytest.raises(TypeError, match="awaited"):
        client(far, (200, SENT))[0].messages.send(to="+16505551234", **HI)
    with pytest.raises(ValidationError, match="^limiter: a Limiter"):
        client(object(), (200, SENT))


def test_a_limiter_that_fails_after_a_call_changes_nothing(caplog):
    class Lost:
        def admit(self, *_):
            return None

        def observe(self, *_):
            raise OSError("lost")

    wa, _ = client(Lost(), (200, SENT), refused(131031))
    wa.messages.send(to="+16505551234", **HI)
    with pytest.raises(ApiError):
        wa.messages.send(to="+16505551234", **HI)
    assert [record.getMessage() for record in caplog.records] == ["messages.send: a limiter failed"] * 2


def test_a_cancelled_task_waits_no_longer():
    async def run():
        wa, transport = async_client(Limiter(pair_burst=1), (200, SENT))
        await wa.messages.send(to="+16505551234", **HI)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(wa.messages.send(to="+16505551234", **HI), 0.05)
        return len(transport.times)

    assert asyncio.run(run()) == 1


def test_clients_of_other_numbers_share_the_limiter():
    wa, _ = client(Limiter(pair_burst=1), (200, SENT), max_wait=0.1)
    other = wa.number("110987654321012")
    wa.messages.send(to="+16505551234", **HI)
    other.messages.send(to="+16505551234", **HI)
    with pytest.raises(LimitError):
        other.messages.send(to="+16505551234", **HI)


def test_a_handler_of_all_events_feeds_the_limiter():
    limiter, hooks = Limiter(), wabakit.Webhooks("secret")
    hooks.on()(limiter.event)
    status = {"id": "wamid.1", "status": "failed", "timestamp": "1", "recipient_id": "16505551234", "errors": [{"code": 131031}]}
    value = {"metadata": {"phone_number_id": "106540352242922"}, "statuses": [status]}
    entry = {"id": "102290129340398", "changes": [{"field": "messages", "value": value}]}
    hooks.dispatch(core.events(json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()))
    assert "restricted" in [state.limit for state in limiter.explain()]
