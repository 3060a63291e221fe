"""The package at run time, besides its types."""

import copy
import hashlib
import hmac
import inspect
import pickle
import subprocess
import sys
import typing
from datetime import datetime, timedelta, timezone

import pytest

import wabakit
from wabakit import core, events, params, types
from wabakit.given import EPOCH

BODY = b'{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"a","from":"1","text":{"body":"Hi"}}],"statuses":[{"id":"b"}]}}]}]}'


@pytest.mark.parametrize("name", core.operations())
def test_every_operation_is_a_documented_method(name):
    area, verb = name.split(".")
    for client in (wabakit.WhatsApp("TOKEN"), wabakit.AsyncWhatsApp("TOKEN")):
        methods = [verb, f"{verb}_all"] if core.operations()[name]["pages"] else [verb]
        for method in (getattr(getattr(client, area), each) for each in methods):
            docs = inspect.getdoc(method)
            parameters = inspect.signature(method).parameters.values()
            assert all(parameter.kind == parameter.KEYWORD_ONLY for parameter in parameters)
            assert [each for each in parameters if f"    {each.name}: " not in docs] == []


def test_unknown_names_raise_an_error():
    with pytest.raises(AttributeError):
        wabakit.WhatsApp("TOKEN").messages.sned
    with pytest.raises(TypeError, match="too"):
        wabakit.WhatsApp("TOKEN").messages.send(too="+16505551234")


def test_events_are_distinguished_by_class():
    message, status = core.events(BODY)
    assert isinstance(message, events.MessageEvent) and not isinstance(status, events.MessageEvent)
    assert isinstance(message, wabakit.Event) and isinstance(status, wabakit.Event) and not isinstance({}, wabakit.Event)
    match status:
        case events.MessageEvent():
            pytest.fail("a status is no message")
        case events.StatusEvent(data=data):
            assert data.id == "b"


def test_types_describe_objects():
    message = core.events(BODY)[0].data
    with pytest.raises(TypeError, match="InboundMessage"):
        isinstance(message, types.InboundMessage)
    made = types.InboundMessage({"id": "a", "from": "1", "text": {"body": "Hi"}})
    assert made == message and made.from_ == message.from_ == "1"
    assert pickle.loads(pickle.dumps(made)) == made


def test_types_have_resolvable_hints():
    found = [shape for module in (params, types) for shape in vars(module).values() if inspect.isclass(shape)]
    printed = [shape for shape in found if shape.__module__.rpartition(".")[0] in (params.__name__, types.__name__)]
    assert types.Sent in printed and params.SendMessage in printed
    for shape in printed:
        assert typing.get_type_hints(shape) or not shape.__annotations__


def test_decisions_and_limiters_are_pickled():
    limiter = wabakit.Limiter(pair_burst=1)
    assert limiter.take("1", "2", EPOCH)
    decision = limiter.take("1", "2", EPOCH)
    assert not decision and pickle.loads(pickle.dumps(decision)) == decision
    assert pickle.loads(pickle.dumps(limiter)).take("1", "2", EPOCH) == decision


def test_deduplicators_are_pickled():
    seen, second = wabakit.Deduplicator(room=1, keep=timedelta(seconds=1)), EPOCH + timedelta(seconds=1)
    again = pickle.loads(pickle.dumps(seen)) if seen.is_new("a", EPOCH) else None
    assert not again.is_new("a", second - timedelta(milliseconds=1)) and seen.is_new("a", second)
    assert wabakit.Deduplicator().is_new("a") and wabakit.Deduplicator.claim("p:", "a") == ["SET", "p:a", "1", "NX", "PX", "691200000"]


def test_send_policies_and_their_decisions_are_pickled():
    policy = wabakit.SendPolicy(requires_opt_in=True)
    checked = policy.check("1", "16505551234", "marketing")
    assert not checked and checked.decision.because == "no_opt_in" and pickle.loads(pickle.dumps(checked)) == checked
    assert checked.decision.what_to_do == "Ask the user for an opt-in, and record it."
    policy.opt_in("+1 650 555 1234")
    assert pickle.loads(pickle.dumps(policy)).check("1", "16505551234", "MARKETING")
    assert repr(wabakit.PolicyDecision(wabakit.Decision(True))) == "PolicyDecision(decision=Decision(send=True))"
    with pytest.raises(wabakit.ValidationError, match="category"):
        policy.check("1", "2", "promotional")


@pytest.mark.parametrize("wrong", [0, 1.5, "now", timedelta(0)])
def test_times_are_datetimes(wrong):
    with pytest.raises(wabakit.ValidationError, match="now: a datetime"):
        wabakit.Limiter().take("1", "2", wrong)
    with pytest.raises(wabakit.ValidationError, match="keep: a timedelta"):
        wabakit.Deduplicator(keep=5)


def test_a_pause_needs_its_end():
    limiter = wabakit.Limiter()
    for pause in [lambda: limiter.pause_pair("1", "2", None), lambda: limiter.pause_number("1", None)]:
        with pytest.raises(wabakit.ValidationError, match="until: a datetime, got NoneType"):
            pause()


def test_local_times_are_converted_and_late_ones_are_clamped():
    seen, now = wabakit.Deduplicator(keep=timedelta(hours=1)), datetime.now()
    assert seen.is_new("a", now) and not seen.is_new("a") and not seen.is_new("a", now.astimezone(timezone(timedelta(hours=9))))
    item = b'{"id":"wamid.1","from":"1","timestamp":"999999999999","type":"text","text":{"body":"Hi"}}'
    (event,) = core.events(b'{"entry":[{"changes":[{"field":"messages","value":{"messages":[%s]}}]}]}' % item)
    assert event.timestamp == datetime.max.replace(tzinfo=timezone.utc)


def test_a_send_policy_records_pickled_events():
    at = datetime.fromtimestamp(1749416383, timezone.utc)
    item = '{"id":"wamid.1","from":"16505551234","timestamp":"1749416383","type":"text","text":{"body":"Hi"}}'
    value = '{"metadata":{"phone_number_id":"1"},"messages":[%s]}' % item
    (event,) = core.events(('{"entry":[{"changes":[{"field":"messages","value":%s}]}]}' % value).encode())
    policy = wabakit.SendPolicy()
    policy.event(pickle.loads(pickle.dumps(event)))
    assert event.timestamp == pickle.loads(pickle.dumps(event)).timestamp == at and event["timestamp"] == 1749416383000
    assert policy.open_until("1", "16505551234", at) == at + timedelta(hours=24)
    assert policy.open_until("1", "16505551234") is None


SETTINGS = b'{"calling":{"sip":{"servers":[{"hostname":"a.example","sip_user_password":"hunter2"},{"password":12345,"port":1}]}}}'


def test_passwords_in_responses_are_secrets():
    answer = core.response("settings.get", 200, [], SETTINGS)
    first, second = answer.calling.sip.servers
    assert (first.sip_user_password.expose(), second.password.expose()) == ("hunter2", "12345")
    assert first.hostname == "a.example" and second.port == 1 and second.sip_user_password is None and answer.raw == SETTINGS
    shown = f"{answer!r} {answer} {first!r} {first.sip_user_password} {first.sip_user_password!r} {[second]}"
    assert "hunter2" not in shown and "12345" not in shown and "Secret(…)" in shown
    assert pickle.loads(pickle.dumps(answer)) == answer == core.response("settings.get", 200, [], SETTINGS)


def test_secrets_are_compared_and_never_printed():
    secret = wabakit.Secret("hunter2")
    assert secret == wabakit.Secret("hunter2") == pickle.loads(pickle.dumps(secret)) == copy.deepcopy(secret)
    assert len({secret, wabakit.Secret("hunter2"), wabakit.Secret("other")}) == 2 and secret != "hunter2"
    for shown in (str(secret), repr(secret), f"{secret}", "{}".format(secret), "%s" % secret):
        assert shown == "Secret(…)"
    with pytest.raises(TypeError) as caught:
        f"{secret:>10}"
    assert "hunter2" not in str(caught.value) and not hasattr(secret, "__dict__")


@pytest.mark.parametrize("none", ["", [""], None, [], ["", None], wabakit.Secret("")], ids=repr)
def test_webhooks_need_an_app_secret(none):
    with pytest.raises(wabakit.ValidationError) as caught:
        wabakit.Webhooks(none, "token")
    assert caught.value.path == "app_secret"


def test_empty_app_secrets_do_not_count():
    hooks, body = wabakit.Webhooks(["", "secret", None], "token"), b"{" + b" " * 2000 + b"}"
    signed = lambda secret: "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()
    assert hooks.verify(signed(b"secret"), body)
    with pytest.raises(wabakit.SignatureError):
        hooks.verify(signed(b""), body)


def test_signature_errors_have_the_status_of_the_reply():
    hooks = wabakit.Webhooks("secret", "token")
    for status, act in ((401, lambda: hooks.verify(None, b"{}")), (403, lambda: hooks.challenge("hub.mode=subscribe"))):
        with pytest.raises(wabakit.SignatureError) as caught:
            act()
        assert caught.value.status == status


def test_importing_loads_nothing_that_it_does_not_need():
    code = "import sys, wabakit; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "wabakit.operations" in loaded
    assert {"wabakit.params", "wabakit.types", "wabakit.filters"}.isdisjoint(loaded)
    assert {"typing", "asyncio", "logging", "inspect", "re", "http", "urllib3", "aiohttp"}.isdisjoint(loaded)


def test_free_threaded_builds_are_refused_clearly():
    """Such a build refuses the module of the wheel with a `SystemError`, which names nothing that a user could change."""
    script = """
import importlib.abc, sys

class Refusing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "wabakit._core":
            raise SystemError("initialization of _core did not return PyModuleDef")

sys.meta_path.insert(0, Refusing())
import wabakit
"""
    happened = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert happened.returncode == 1
    assert happened.stderr.splitlines()[-1] == "ImportError: wabakit: this build of CPython is free-threaded; use the ordinary build"


def test_subinterpreters_are_refused_clearly():
    code = """
import wabakit
try:
    import _interpreters as subinterpreters
except ImportError:
    import _xxsubinterpreters as subinterpreters
for kind in ({"isolated": False}, {"config": "legacy"}, {}):
    try:
        other = subinterpreters.create(*kind.values()) if "config" in kind else subinterpreters.create(**kind)
    except TypeError:
        continue
    try:
        failure = subinterpreters.run_string(other, "import wabakit")
    except Exception as error:
        failure = error
    print(failure)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    lines = done.stdout.splitlines()
    assert len(lines) > 1 and all("ImportError" in line and "subinterpreters" in line for line in lines), done.stdout + done.stderr
