"""Invalid input of callers."""

import collections.abc
import json
import threading
from datetime import datetime

import pytest

import wabakit
from wabakit import core

BAD = {
    "a value that isn't JSON's": {"body": object()},
    "bytes": {"body": b"Hi"},
    "no number": {"body": float("nan")},
    "half a character": {"body": "\ud800"},
    "a name that isn't text": {1: "Hi"},
    "a list": ["Hi"],
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_invalid_input_is_refused_before_sending(text):
    api = core.Api("T", phone_number_id="1")
    with pytest.raises(wabakit.ValidationError) as caught:
        api.request("messages.send", {"to": "+16505551234", "text": text})
    assert caught.value.path.startswith("messages.send.text")


def test_an_object_that_contains_itself_is_refused():
    endless: dict = {}
    endless["text"] = endless
    with pytest.raises(wabakit.ValidationError):
        core.Api("T", phone_number_id="1").request("messages.send", endless)


@pytest.mark.parametrize("number", [2**53 + 1, 2**63 - 1, 2**63, 2**64 + 1, -(2**70), 10**400], ids=lambda number: f"{number.bit_length()} bits")
def test_integers_are_sent_unchanged(number):
    class Own(int):
        __str__ = __repr__ = lambda self: "a number"

    api = core.Api("T", phone_number_id="1")
    params = {"to": "+16505551234", "text": {"body": "Hi"}}
    for given in (number, Own(number)):
        request = api.request("messages.send", params, extra={"n": given})
        assert json.loads(request.body)["n"] == number
        if number > 0:
            assert api.request("media.get", {"media_id": given}).url.endswith(f"/{number}")


class Changing(collections.abc.Mapping):
    """A mapping that changes the object around it when it is read."""

    def __init__(self, change):
        self.change = change

    def __iter__(self):
        self.change()
        return iter(["body"])

    def __getitem__(self, key):
        return "Hi"

    def __len__(self):
        return 1


def test_an_object_that_changes_while_it_is_read_is_refused():
    api = core.Api("T", phone_number_id="1")
    for change in (lambda: params.update(new=1), lambda: params.clear()):
        params = {"text": Changing(change), "to": "+16505551234"}
        with pytest.raises(wabakit.ValidationError):
            api.request("messages.send", params)


def test_a_secret_is_accepted_in_place_of_text():
    secret = wabakit.Secret("EAAG")
    assert core.Api(secret, app_secret=wabakit.Secret("s")).request("media.get", {"media_id": "1"}).headers["authorization"] == "Bearer EAAG"
    hooks = wabakit.Webhooks([wabakit.Secret("s"), "t"], wabakit.Secret("v"))
    assert hooks.challenge("hub.mode=subscribe&hub.challenge=1&hub.verify_token=v") == "1"
    request = core.Api("T", phone_number_id="1").request("messages.send", {"to": "+16505551234", "text": {"body": secret}})
    assert b'"body":"EAAG"' in request.body


def test_a_token_consists_of_visible_characters():
    for token in ("", "two words", "new\nline"):
        for _ in range(2):
            with pytest.raises(wabakit.ValidationError) as caught:
                core.Api(token, phone_number_id="1").request("messages.mark_read", {"message_id": "w"})
            assert caught.value.path == "token"


def test_threads_share_a_limiter():
    limiter, gone, now = wabakit.Limiter(throughput=1000), [], datetime.now()
    run = lambda: gone.extend(bool(limiter.take("1", "2", now)) for _ in range(100))
    threads = [threading.Thread(target=run) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert sum(gone) == 45
