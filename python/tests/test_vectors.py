"""Every vector of tests/vectors, through the package."""

import json
from datetime import timedelta
from itertools import cycle

from vectors import answers, ask, cases, data, limits, merged, outcome, pace, params, recall, remember, requests, settings, walk

import wabakit
from wabakit import core


@cases("requests")
def test_request(case):
    options = {"lenient": case.get("lenient", False), "extra": case.get("extra")}
    request = lambda: core.Api(**settings(case)).request(case["op"], params(case), **options)
    outcome(case, lambda: requests(case, request()))


@cases("responses")
def test_response(case):
    body, headers = data(case["body"]), list(case.get("headers", {}).items())
    response = lambda: core.response(case["op"], case["status"], headers, body, case.get("params"), core.Api(**settings(case)))
    outcome(case, lambda: answers(case, response(), body))


@cases("batch")
def test_batch(case):
    api = core.Api(**settings(case))
    if "status" not in case:
        built = [api.request(call["op"], params(call)) for call in case["calls"] * case.get("times", 1)]
        outcome(case, lambda: requests(case, api.join(built)))
        return
    headers = list(case.get("headers", {}).items())
    split = outcome(case, lambda: api.split(case["calls"], case["idempotent"], case["status"], headers, data(case["body"])))
    if split is not None:
        assert [{"status": status, "headers": dict(headers), "body": body.decode()} for status, headers, body in split] == case["responses"]


@cases("webhooks")
def test_webhook(case):
    read = core.events(data(case["body"]))
    assert len(read) == case.get("count", len(case.get("events", [])))
    for event, expected in zip(read, cycle(case.get("events", []))):
        form = {**event, "raw": event.raw.decode(errors="replace")}
        assert {key: form.get(key) for key in expected} == expected


@cases("signatures")
def test_signature(case):
    hooks = lambda: wabakit.Webhooks(case.get("secrets", ["any"]), case.get("verify_token") or "")
    query, signature, body = case.get("query"), case.get("signature"), data(case.get("body"))
    happened = outcome(case, lambda: hooks().verify(signature, body) if query is None else hooks().challenge(query))
    assert happened == case["challenge"] if "challenge" in case else (happened is None) == ("error" in case)


@cases("statuses")
def test_statuses(case):
    assert merged(case["statuses"]) == {case["merged"]}


@cases("limiter")
def test_limiter(case):
    walk(case, pace, lambda: wabakit.Limiter(**limits(case.get("limits", {}))))


@cases("deduplicator")
def test_deduplicator(case):
    walk(case, remember, lambda: wabakit.Deduplicator(case.get("room", 1000), timedelta(milliseconds=case.get("keep", 691_200_000))))


@cases("template_cache")
def test_template_cache(case):
    life = case.get("time_to_live")
    walk(case, recall, lambda: wabakit.TemplateCache(None if life is None else timedelta(milliseconds=life), case.get("most")))


@cases("policy")
def test_send_policy(case):
    walk(case, ask, lambda: wabakit.SendPolicy(case.get("requires_opt_in", False)))
