"""Every vector of tests/vectors, through the package."""

import json

from vectors import NUMBER, as_told, cases, data, outcome, perform, settings

import wabakit
from wabakit import core


@cases("requests")
def test_request(case):
    file = core.operations().get(case["op"], {}).get("file") or "file"
    params = {**case["params"], **({file: data(case["file"])} if "file" in case else {})}
    options = {"lenient": case.get("lenient", False), "extra": case.get("extra")}
    request = outcome(case, lambda: core.Api(**settings(case)).request(case["op"], params, **options))
    if "error" not in case:
        wanted, happened = as_told(case["request"], request)
        assert wanted == happened


@cases("responses")
def test_response(case):
    body, headers = data(case["body"]), list(case.get("headers", {}).items())
    value = outcome(case, lambda: core.response(case["op"], case["status"], headers, body, case.get("params")))
    if "error" in case or isinstance(value, bytes):
        assert "error" in case or value == body
        return
    text = json.dumps(value, default=dict, ensure_ascii=False, separators=(",", ":"))
    assert all(part in text for part in case.get("holds", []))
    assert not any(part in text for part in case.get("never", []))
    assert {name: str(value[name]) for name in case.get("ids", {})} == case.get("ids", {})
    assert "never" in case or value == json.loads(data(case.get("reads", case["body"])))


@cases("webhooks")
def test_webhook(case):
    read = core.events(data(case["body"]))
    assert len(read) == case.get("count", len(case.get("events", [])))
    for event, told in zip(read, case.get("events", [])):
        assert told.pop("raw", event.raw.decode(errors="replace")) == event.raw.decode(errors="replace")
        assert {key: event.get(key) for key in told} == told


@cases("signatures")
def test_signature(case):
    hooks = wabakit.Webhooks(case.get("secrets", []), case.get("verify_token") or "")
    if "query" in case:
        assert outcome(case, lambda: hooks.challenge(case["query"])) == case.get("challenge")
    else:
        events = outcome(case, lambda: hooks.open(case.get("signature"), data(case["body"])))
        assert (events is None) == ("error" in case)


@cases("limiter")
def test_limiter(case):
    limiter = wabakit.Limiter(**case.get("limits", {}))
    for step in case["steps"]:
        limiter = perform(limiter, step, step.get("from", NUMBER)) or limiter
