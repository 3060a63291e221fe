"""What callers get wrong."""

import threading

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
def test_bad_input_is_told_before_anything_is_sent(text):
    api = core.Api("T", phone_number_id="1")
    with pytest.raises(wabakit.InvalidError) as caught:
        api.request("messages.send", {"to": "+16505551234", "text": text})
    assert caught.value.path.startswith("messages.send.text")


def test_what_holds_itself_is_refused():
    endless: dict = {}
    endless["text"] = endless
    with pytest.raises(wabakit.InvalidError):
        core.Api("T", phone_number_id="1").request("messages.send", endless)


def test_a_token_is_visible_characters():
    for token in ("", "two words", "new\nline"):
        for _ in range(2):
            with pytest.raises(wabakit.InvalidError) as caught:
                core.Api(token, phone_number_id="1").request("messages.mark_read", {"message_id": "w"})
            assert caught.value.path == "token"


def test_threads_share_a_limiter():
    limiter, gone = wabakit.Limiter(throughput=1000), []
    run = lambda: gone.extend(bool(limiter.take("1", "2", 0)) for _ in range(100))
    threads = [threading.Thread(target=run) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert sum(gone) == 45
