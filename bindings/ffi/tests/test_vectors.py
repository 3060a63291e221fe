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
from vectors import as_expected, callees, cases, contains, data  # noqa: E402

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
        token = {} if built.oauth is None else {"authorization": api.authorization(built.oauth)}
        headers = {**built.headers, **token}
        return types.SimpleNamespace(method=built.method, url=built.url, headers=headers, body=built.head + (file or b"") + built.tail)

    request = outcome(case, request)
    if "error" not in case:
        wanted, happened = as_expected(case["request"], request)
        assert wanted == happened


@cases("batch")
def test_batch(case):
    api = client({**USUAL, **case.get("settings", {})})
    if "status" in case:
        body, headers = data(case["body"]), case.get("headers", {})
        split = outcome(case, lambda: api.split(case["calls"], case["idempotent"], case["status"], headers, body))
        if split is not None:
            read = [{"status": each.status, "headers": each.headers, "body": each.body.decode()} for each in split]
            assert read == case["responses"]
        return

    def held(call):
        file = data(call["file"]) if "file" in call else None
        built = api.request(call["op"], json.dumps(call["params"]), False, None, None if file is None else len(file), "seed")
        return ffi.HeldRequest(op=call["op"], url=built.url, body=built.head + (file or b"") + built.tail)

    joined = outcome(case, lambda: api.join([held(call) for call in case["calls"]] * case.get("times", 1)))
    if joined is not None:
        headers = {**joined.headers, "authorization": api.authorization(joined.oauth)}
        request = types.SimpleNamespace(method=joined.method, url=joined.url, headers=headers, body=joined.head)
        wanted, happened = as_expected(case["request"], request)
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


class Instance:
    """An object of a class, with methods that take arguments by name."""

    def __init__(self, instance):
        self._instance = instance

    @classmethod
    def create(cls, name, **given):
        return cls(ffi.Instance.create(name, json.dumps({**given, "seed": 1})))

    @classmethod
    def restore(cls, name, snapshot):
        return cls(ffi.Instance.restore(name, snapshot))

    def call(self, method, **given):
        return json.loads(self._instance.call(method, json.dumps(given)))

    def again(self, name):
        return Instance.restore(name, self._instance.snapshot())


@cases("limiter")
def test_limiter(case):
    limiter = Instance.create("Limiter", limits=case.get("limits", {}))
    for step in case["steps"]:
        now, number, params = step.get("now"), step.get("from", NUMBER), step.get("params")
        if "decide" in step:
            for call in callees(step):
                options = {name: step[name] for name in ("window_open", "paced") if name in step}
                decision = limiter.call("decide", op=step["decide"], params=call, now=now, **options)
                decision.pop("what_to_do", None)
                refused = {"because": step["refuse"]} if "refuse" in step else step.get("wait", {})
                assert decision == {"send": not refused, **refused}
        elif "admit" in step:
            options = {"window_open": True} if "window_open" in step else {}
            given = {"op": step["admit"], "params": params, "latest": step["latest"], "now": now, **options}
            assert outcome(step, lambda given=given: limiter.call("admit", **given)) == step.get("again")
        elif "observe" in step:
            facts = {name: step[name] for name in ("departed", "error", "metadata") if name in step}
            limiter.call("observe", op=step["observe"], params=params, now=now, **facts)
        elif "learn" in step:
            limiter.call("learn", op=step["learn"], params=params, response=step["response"], now=now)
        elif "delivery" in step:
            for event in events(data(step["delivery"])):
                parts = {name: getattr(event, name) for name in ("kind", "entry_id", "phone_number_id", "timestamp")}
                limiter.call("event", event={**parts, "data": event.raw.decode()}, now=now)
        elif "explain" in step:
            found = limiter.call("explain", now=now)
            for state in step["explain"]:
                assert any(all(other.get(name) == value for name, value in state.items()) for other in found), (state, found)
        elif "clear" in step:
            limiter.call("clear", limit=step["clear"], scope=step["scope"])
        elif "set_number" in step:
            limiter.call("set_number", number=step["set_number"], limits=step["limits"], now=now)
        elif "take" in step:
            people = [f"{step['take']} {i}" for i in range(step["people"])] if "people" in step else [step["take"]] * step.get("times", 1)
            for person in people:
                decision = limiter.call("take", number=number, recipient=person, now=now)
                assert decision == {"send": "wait" not in step, **step.get("wait", {})}
        elif "pause_pair" in step:
            limiter.call("pause_pair", number=number, recipient=step["pause_pair"], until=step["until"])
        elif "pause_number" in step:
            limiter.call("pause_number", number=step["pause_number"], until=step["until"])
        elif "link" in step:
            limiter.call("link", name=step["link"], other=step["to"])
        elif "limits" in step:
            limiter.call("set_limits", limits=step["limits"])
        elif "prune" in step:
            assert limiter.call("prune", now=now) == step["prune"]
        else:
            limiter = limiter.again("Limiter")


@cases("deduplicator")
def test_deduplicator(case):
    deduplicator = Instance.create("Deduplicator", room=case.get("room", 1000), keep=case.get("keep"))
    run = lambda name, **given: json.loads(ffi.run("Deduplicator", name, json.dumps(given)))
    for step in case.get("steps", [case]):
        if "is_new" in step:
            assert deduplicator.call("is_new", key=step["is_new"], now=step["now"]) == step["is"]
        elif "forget" in step:
            deduplicator.call("forget", key=step["forget"])
        elif "claim" in step:
            assert run("claim", prefix=step["prefix"], key=step["claim"], keep=step["keep"]) == step["command"]
        elif "release" in step:
            assert run("release", prefix=step["prefix"], key=step["release"]) == step["command"]
        elif "reply" in step:
            assert outcome(step, lambda: run("claimed", reply=step["reply"])) == step.get("claimed")
        elif "restore" in step:
            outcome(step, lambda: Instance.restore("Deduplicator", step["restore"]))
        else:
            deduplicator = deduplicator.again("Deduplicator")


@cases("template_cache")
def test_template_cache(case):
    if "restore" in case:
        return outcome(case, lambda: Instance.restore("TemplateCache", case["restore"]))
    cache = Instance.create("TemplateCache", time_to_live=case.get("time_to_live"), most=case.get("most"))
    for step in case["steps"]:
        now, account = step.get("now"), step.get("waba", USUAL["waba"])
        if "store" in step:
            cache.call("store", waba_id=account, templates=step["store"], now=now)
        elif "get" in step:
            assert cache.call("get", waba_id=account, name=step["get"], language=step["language"], now=now) == step["is"]
        elif "delivery" in step:
            parts = [{"kind": event.kind, "entry_id": event.entry_id, "data": event.raw.decode()} for event in events(data(step["delivery"]))]
            assert any([cache.call("apply", event=event, now=now) for event in parts]) is step["is"]
        else:
            cache = cache.again("TemplateCache")


@cases("statuses")
def test_status(case):
    for order in itertools.permutations(case["statuses"]):
        assert functools.reduce(ffi.merge_status, order * 2) == case["merged"] == max(order, key=ffi.status_rank)


@cases("policy")
def test_policy(case):
    policy = Instance.create("SendPolicy", requires_opt_in=case.get("requires_opt_in", False))
    for step in case.get("steps", [case]):
        now, number = step.get("now"), step.get("from", NUMBER)
        if "delivery" in step:
            for event in events(data(step["delivery"])):
                parts = {name: getattr(event, name) for name in ("kind", "phone_number_id", "timestamp")}
                policy.call("event", event={**parts, "data": event.raw.decode()})
        elif "record_sent" in step:
            policy.call("record_sent", number=number, user=step["record_sent"], now=now)
        elif "opt_in" in step:
            policy.call("opt_in", user=step["opt_in"], at=step["at"])
        elif "opt_out" in step:
            policy.call("opt_out", user=step["opt_out"], at=step["at"])
        elif "check" in step:
            given = {"number": number, "user": step["check"], "now": now}
            checked = outcome(step, lambda: policy.call("check", category=step["category"], **given))
            if "is" in step:
                windows = {"open_until": checked.get("open_until"), "free_until": checked.get("free_until")}
                assert {"because": checked["decision"].get("because"), **windows} == step["is"]
                assert policy.call("open_until", **given) == step["is"]["open_until"]
        elif "prune" in step:
            policy.call("prune", now=now)
        elif "restore" in step:
            outcome(step, lambda: Instance.restore("SendPolicy", step["restore"]))
        else:
            policy = policy.again("SendPolicy")
