"""What users see of the package at run time, beside its types."""

import inspect
import pickle
import subprocess
import sys
import typing

import pytest

import wabakit
from wabakit import core, events, params, types

BODY = b'{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"a","from":"1","text":{"body":"Hi"}}],"statuses":[{"id":"b"}]}}]}]}'


@pytest.mark.parametrize("name", core.operations())
def test_every_operation_is_a_method_that_tells_about_itself(name):
    area, verb = name.split(".")
    for client in (wabakit.WhatsApp("TOKEN"), wabakit.AsyncWhatsApp("TOKEN")):
        methods = [verb, f"{verb}_all"] if core.operations()[name]["pages"] else [verb]
        for method in (getattr(getattr(client, area), each) for each in methods):
            told = inspect.getdoc(method)
            parameters = inspect.signature(method).parameters.values()
            assert all(parameter.kind == parameter.KEYWORD_ONLY for parameter in parameters)
            assert [each for each in parameters if f"    {each.name}: " not in told] == []


def test_what_there_is_not_is_told():
    with pytest.raises(AttributeError):
        wabakit.WhatsApp("TOKEN").messages.sned
    with pytest.raises(TypeError, match="too"):
        wabakit.WhatsApp("TOKEN").messages.send(too="+16505551234")


def test_events_are_told_apart():
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


def test_types_can_be_asked_for_their_hints():
    found = [shape for module in (params, types) for shape in vars(module).values() if inspect.isclass(shape)]
    printed = [shape for shape in found if shape.__module__ in (params.__name__, types.__name__)]
    assert types.Sent in printed and params.SendMessage in printed
    for shape in printed:
        assert typing.get_type_hints(shape) or not shape.__annotations__


def test_decisions_and_limiters_travel():
    limiter = wabakit.Limiter(pair_burst=1)
    assert limiter.take("1", "2", 0)
    decision = limiter.take("1", "2", 0)
    assert not decision and pickle.loads(pickle.dumps(decision)) == decision
    assert pickle.loads(pickle.dumps(limiter)).take("1", "2", 0) == decision


def test_importing_loads_nothing_that_it_does_not_need():
    code = "import sys, wabakit; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "wabakit.operations" in loaded
    assert {"typing", "asyncio", "urllib3", "aiohttp", "wabakit.params", "wabakit.types"}.isdisjoint(loaded)
