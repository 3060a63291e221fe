"""Every vector of tests/vectors, through the package."""

import json

from vectors import as_told, cases, data, outcome

import wabakit
from wabakit import core

USUAL = {"token": "TOKEN", "number": "106540352242922", "waba": "102290129340398", "business": "506914307656634", "app": "670843887433847"}
NAMES = {"number": "phone_number_id", "waba": "waba_id", "business": "business_id", "app": "app_id", "base": "base_url"}


@cases("requests")
def test_request(case):
    settings = {NAMES.get(name, name): value for name, value in {**USUAL, **case.get("settings", {})}.items()}
    file = core.operations().get(case["op"], {}).get("file") or "file"
    params = {**case["params"], **({file: data(case["file"])} if "file" in case else {})}
    options = {"lenient": case.get("lenient", False), "extra": case.get("extra")}
    request = outcome(case, lambda: core.Api(**settings).request(case["op"], params, **options))
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
    assert all(part in text for part in case.get("holds", [])) and not any(part in text for part in case.get("never", []))
    assert {name: str(value[name]) for name in case.get("ids", {})} == case.get("ids", {})
    assert "never" in case or value == json.loads(body)


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
        assert (outcome(case, lambda: hooks.open(case.get("signature"), data(case["body"]))) is not None) == ("error" not in case)


@cases("limiter")
def test_limiter(case):
    limiter = wabakit.Limiter(**case.get("limits", {}))
    for step in case["steps"]:
        now, number = step.get("now"), step.get("from", USUAL["number"])
        if "take" in step:
            people = [f"{step['take']} {i}" for i in range(step["people"])] if "people" in step else [step["take"]] * step.get("times", 1)
            for person in people:
                taken = limiter.take(number, person, now)
                assert (None if taken else {"until": taken.until, "because": taken.because}) == step.get("wait")
        elif "hold_pair" in step:
            limiter.hold_pair(number, step["hold_pair"], step["until"])
        elif "hold_number" in step:
            limiter.hold_number(step["hold_number"], step["until"])
        elif "link" in step:
            limiter.link(step["link"], step["to"])
        elif "limits" in step:
            limiter.set_limits(**step["limits"])
        elif "forget" in step:
            assert limiter.forget(now) == step["forget"]
        else:
            limiter = wabakit.Limiter.restore(limiter.snapshot())
