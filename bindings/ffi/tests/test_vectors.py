"""Every vector of tests/vectors through UniFFI, from Python: the functions that Kotlin and Swift call. Run where the package
wabakit is installed, whose helpers read the vectors; WABAKIT_FFI says where UniFFI's Python lies."""

import functools
import itertools
import json
import os
import pathlib
import sys
import types

import pytest

ROOT = pathlib.Path(__file__).parents[3]
sys.path[:0] = [os.environ["WABAKIT_FFI"], str(ROOT / "python/tests")]

import wabakit_ffi as ffi  # noqa: E402
from vectors import as_told, cases, contains, data  # noqa: E402

NUMBER = "106540352242922"
USUAL = {"token": "TOKEN", "number": NUMBER, "waba": "102290129340398", "business": "506914307656634", "app": "670843887433847"}
SETTINGS = ["token", "number", "waba", "business", "app", "app_secret", "version", "base_url"]


def outcome(case, happen):
    """Do something that ends as the case says; what it came to if not in an error."""
    if "error" not in case:
        return happen()
    with pytest.raises(ffi.Refusal.Known) as caught:
        happen()
    known = json.loads(caught.value.json)
    usual = {"invalid": {"kind": "after_change", "change": "request"}, "signature": {"kind": "never"}}
    contains(case["error"], {"retry": usual.get(known["kind"]), **known})
    return None


def client(settings):
    return ffi.Api(*(settings.get(name) for name in SETTINGS), settings.get("allow_http", False))


def events(body):
    """The events of a delivery, each with what its change shares."""
    for change in ffi.read_events(body):
        for event in change.events:
            contact = None if event.contact is None else change.contacts[event.contact].json
            shared = {"field": change.field, "entry_id": change.entry_id, "context": change.context}
            yield types.SimpleNamespace(**{**vars(event), **shared, "contact": contact})


@cases("requests")
def test_request(case):
    settings = {**USUAL, **case.get("settings", {})}
    file = data(case["file"]) if "file" in case else None
    extra = json.dumps(case["extra"]) if "extra" in case else None

    def request():
        api = client(settings)
        params, length = json.dumps(case["params"]), None if file is None else len(file)
        built = api.request(case["op"], params, case.get("lenient", False), extra, length, "seed")
        headers = {**built.headers, "authorization": api.authorization(built.oauth)}
        return types.SimpleNamespace(method=built.method, url=built.url, headers=headers, body=built.head + (file or b"") + built.tail)

    request = outcome(case, request)
    if "error" not in case:
        wanted, happened = as_told(case["request"], request)
        assert wanted == happened


@cases("responses")
def test_response(case):
    op, status, headers, body = case["op"], case["status"], case.get("headers", {}), data(case["body"])
    if op == "media.download":
        outcome(case, lambda: client(USUAL).check_file(op, status, headers, body, case.get("params", {}).get("sha256")))
        return
    response = outcome(case, lambda: client(USUAL).read_response(op, status, headers, body, []))
    if response:
        text = response.body.decode()
        assert all(part in text for part in case.get("holds", [])) and not any(part in text for part in case.get("never", []))
        assert "never" in case or response.body == data(case.get("reads", case["body"]))
        assert response.body == client(USUAL).check_response(op, status, headers, body)
        assert json.loads(response.value).keys() >= case.get("ids", {}).keys()


@cases("webhooks")
def test_webhook(case):
    read, wanted = list(events(data(case["body"]))), case.get("events", [])
    assert len(read) == case.get("count", len(wanted))
    for event, told in zip(read, itertools.cycle(wanted)):
        form = {**vars(event), "raw": event.raw.decode(errors="replace")}
        form |= {name: json.loads(form[name]) for name in ("contact", "context") if form[name] and name in told}
        if "data" in told and event.kind != "malformed":
            form["data"] = json.loads(event.raw)
        assert {key: form.get(key) for key in told if key != "data" or "data" in form} == {
            key: told[key] for key in told if key != "data" or "data" in form
        }


@cases("signatures")
def test_signature(case):
    def hooks():
        return ffi.Webhooks(case.get("secrets", ["5ec4e7"]), case.get("verify_token") or "")

    if "query" in case:
        assert outcome(case, lambda: hooks().challenge(case["query"])) == case.get("challenge")
    else:
        assert (outcome(case, lambda: hooks().verify(case.get("signature"), data(case["body"]))) is None) == ("error" in case)


@cases("limiter")
def test_limiter(case):
    limiter = ffi.Limiter(json.dumps(case.get("limits", {})), 1)
    for step in case["steps"]:
        now, number = step.get("now"), step.get("from", NUMBER)
        if "take" in step:
            people = [f"{step['take']} {i}" for i in range(step["people"])] if "people" in step else [step["take"]] * step.get("times", 1)
            for person in people:
                decision = limiter.take(number, person, now)
                wait = {"until": decision.until, "because": decision.because} if decision.is_wait() else None
                assert wait == step.get("wait") and decision.is_send() is (wait is None)
        elif "pause_pair" in step:
            limiter.pause_pair(number, step["pause_pair"], step["until"])
        elif "pause_number" in step:
            limiter.pause_number(step["pause_number"], step["until"])
        elif "link" in step:
            limiter.link(step["link"], step["to"])
        elif "limits" in step:
            limiter.set_limits(json.dumps(step["limits"]))
        elif "prune" in step:
            assert limiter.prune(now) == step["prune"]
        else:
            limiter = ffi.Limiter.restore(limiter.snapshot())


@cases("deduplicator")
def test_deduplicator(case):
    deduplicator = ffi.Deduplicator(case.get("room", 1000), case.get("keep"), 1)
    for step in case.get("steps", [case]):
        if "is_new" in step:
            assert deduplicator.is_new(step["is_new"], step["now"]) == step["is"]
        elif "forget" in step:
            deduplicator.forget(step["forget"])
        elif "claim" in step:
            assert ffi.claim_event(step["prefix"], step["claim"], step["keep"]) == step["command"]
        elif "release" in step:
            assert ffi.release_event(step["prefix"], step["release"]) == step["command"]
        elif "reply" in step:
            assert outcome(step, lambda: ffi.claimed_event(step["reply"])) == step.get("claimed")
        elif "restore" in step:
            outcome(step, lambda: ffi.Deduplicator.restore(step["restore"]))
        else:
            deduplicator = ffi.Deduplicator.restore(deduplicator.snapshot())


@cases("statuses")
def test_status(case):
    for order in itertools.permutations(case["statuses"]):
        assert functools.reduce(ffi.merge_status, order * 2) == case["merged"] == max(order, key=ffi.status_rank)


@cases("policy")
def test_policy(case):
    policy = ffi.SendPolicy(case.get("requires_opt_in", False), 1)
    for step in case.get("steps", [case]):
        now, number = step.get("now"), step.get("from", NUMBER)
        if "delivery" in step:
            for event in events(data(step["delivery"])):
                if event.phone_number_id is not None and event.timestamp is not None:
                    policy.learn(event.kind, event.phone_number_id, event.timestamp, event.raw)
        elif "record_sent" in step:
            policy.record_sent(number, step["record_sent"], now)
        elif "opt_in" in step:
            policy.opt_in(step["opt_in"], step["at"])
        elif "opt_out" in step:
            policy.opt_out(step["opt_out"], step["at"])
        elif "check" in step:
            checked = outcome(step, lambda: policy.check(number, step["check"], step["category"], now))
            if "is" in step:
                because = checked.decision.because if checked.decision.is_refuse() else None
                windows = {"open_until": checked.open_until, "free_until": checked.free_until}
                assert {"because": because, **windows} == step["is"] and checked.decision.is_send() is (because is None)
        elif "prune" in step:
            policy.prune(now)
        elif "restore" in step:
            outcome(step, lambda: ffi.SendPolicy.restore(step["restore"]))
        else:
            policy = ffi.SendPolicy.restore(policy.snapshot())
