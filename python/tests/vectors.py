"""Reading the vectors and comparing. Their format is in tests/README.md."""

import base64
import functools
import itertools
import json
import pathlib
import re
import urllib.parse
from datetime import datetime, timedelta

import pytest

import wabakit
from wabakit import core
from wabakit.given import milliseconds, moment

FOLDER = pathlib.Path(__file__).parents[2] / "tests/vectors"
CLASSES = {
    "invalid": wabakit.ValidationError,
    "api": wabakit.ApiError,
    "unreadable": wabakit.UnexpectedResponseError,
    "signature": wabakit.SignatureError,
}

NUMBER = "106540352242922"
USUAL = {
    "token": "TOKEN",
    "number": NUMBER,
    "waba": "102290129340398",
    "business": "506914307656634",
    "app": "670843887433847",
}
NAMES = {"number": "phone_number_id", "waba": "waba_id", "business": "business_id", "app": "app_id"}


def settings(case):
    """Returns the settings of a client, by Python's names."""
    return {NAMES.get(name, name): value for name, value in {**USUAL, **case.get("settings", {})}.items()}


def params(case):
    """Returns the parameters of a call, including the file of the case."""
    file = core.operations().get(case["op"], {}).get("file") or "file"
    return {**case["params"], **({file: data(case["file"])} if "file" in case else {})}


def cases(name):
    """Parametrizes a test with every case of a folder."""
    found = []
    for file in sorted((FOLDER / name).glob("*.json")):
        for case in json.loads(file.read_bytes())["cases"]:
            found.append(pytest.param(expand(case), id=f"{file.stem}: {case['name']}"))
    return pytest.mark.parametrize("case", found)


def expand(value):
    """Replaces the notations of long texts by those texts."""
    if isinstance(value, list):
        return [expand(item) for item in value]
    if not isinstance(value, dict):
        return value
    match list(value.items()):
        case [("repeat", [text, int(times)])]:
            return expand(text) * times
        case [("join", list(parts))]:
            return "".join(expand(part) for part in parts)
    return {key: expand(item) for key, item in value.items()}


def data(value):
    """Returns the bytes of a vector, given as text, as `{"base64": …}`, or as JSON."""
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, dict) and isinstance(value.get("base64"), str):
        return base64.b64decode(value["base64"])
    return json.dumps(value).encode()


def outcome(case, happen):
    """Runs a function that must end as in the case. Returns its result, if the case has no error."""
    error = case.get("error")
    if error is None:
        return happen()
    with pytest.raises(wabakit.WhatsAppError) as caught:
        happen()
    known = caught.value
    kind = next(kind for kind, of in CLASSES.items() if isinstance(known, of))
    form = {**vars(known), "category": getattr(known, "kind", None), "kind": kind}
    form["retry"] = {"kind": known.retry.kind, "after": known.retry.after, "change": known.retry.change}
    contains(error, form)
    shown = f"{known} {known!r} {form}"
    assert not any(part in shown for part in case.get("never", []))
    return None


def contains(expected, happened):
    """Checks that an object contains at least the expected values; expected nulls may be missing."""
    if not isinstance(expected, dict):
        assert expected == happened
        return
    for key, value in expected.items():
        contains(value, happened.get(key) if happened is not None else None)


def answers(case, value, body):
    """Checks that a response is unchanged and contains the texts of the case."""
    if isinstance(value, bytes):
        assert value == body
        return
    plain = lambda value: value.expose() if isinstance(value, wabakit.Secret) else dict(value)
    text = json.dumps(value, default=plain, ensure_ascii=False, separators=(",", ":"))
    assert all(part in text for part in case.get("holds", []))
    assert not any(part in text for part in case.get("never", []))
    assert {name: str(value[name]) for name in case.get("ids", {})} == case.get("ids", {})
    assert "never" in case or json.loads(text) == json.loads(data(case.get("reads", case["body"])))


def walk(case, perform, make):
    """Runs the steps of a script, or the single step that the case is. A step may return a replacement of the object."""
    made = make()
    for step in case.get("steps", [case]):
        made = perform(made, step) or made


def number_of(time):
    """Returns a time as a script has it."""
    return None if time is None else milliseconds(time, "time")


def limits(script):
    """Returns the limits of a script, which have times in milliseconds."""
    spans = ("pair_interval", "pair_burst_window", "pair_margin", "throughput_margin")
    return {name: timedelta(milliseconds=value) if name in spans else value for name, value in script.items()}


def callees(step):
    """Returns the parameters of a step as often as it says, for one recipient or for `people` different ones."""
    params = step.get("params", {})
    if "people" in step:
        return [{**params, "to": f"{params['to']}{1000 + i}"} for i in range(step["people"])]
    return [params] * step.get("times", 1)


def expected(step):
    """Returns the expected decision of a step, or None for one that sends."""
    return {"until": None, "because": step["refuse"]} if "refuse" in step else step.get("wait")


def explained(value):
    """Returns a value of a limit's state as a script has it."""
    return number_of(value) if isinstance(value, datetime) else value


def pace(limiter, step):
    """Runs a step of a limiter's script."""
    now, until, number = moment(step.get("now")), moment(step.get("until")), step.get("from", NUMBER)
    params = step.get("params", {})
    match step:
        case {"decide": op}:
            for call in callees(step):
                decided = limiter.decide(op, call, now, step.get("window_open", False), step.get("paced", False))
                assert (None if decided else {"until": number_of(decided.until), "because": decided.because}) == expected(step)
                assert bool(decided.what_to_do) is ("refuse" in step)
        case {"admit": op, "latest": latest}:
            again = refusal = None
            try:
                again = limiter.admit(op, params, moment(latest), now, step.get("window_open", False))
            except wabakit.LimitError as error:
                refusal = {"because": error.because, "until": number_of(error.until), "op": error.op}
                assert error.what_to_do.endswith(".")
            assert number_of(again) == step.get("again")
            assert refusal == ({name: step["error"][name] for name in ("because", "until", "op")} if "error" in step else None)
        case {"observe": op}:
            limiter.observe(op, params, moment(step["departed"]), step.get("error"), step.get("metadata"), now)
        case {"learn": op, "response": response}:
            limiter.learn(op, params, response, now)
        case {"delivery": body}:
            for event in core.events(data(body)):
                limiter.event(event, now)
        case {"explain": states}:
            found = [{name: explained(getattr(state, name)) for name in state.__slots__} for state in limiter.explain(now)]
            for state in states:
                assert any(state.items() <= other.items() for other in found), (state, found)
        case {"clear": limit, "scope": scope}:
            limiter.clear(limit, scope)
        case {"set_number": business, "limits": given}:
            limiter.set_number(business, now, **limits(given))
        case {"take": user}:
            names = [f"{user} {i}" for i in range(step["people"])] if "people" in step else [user] * step.get("times", 1)
            for name in names:
                taken = limiter.take(number, name, now)
                assert (None if taken else {"until": number_of(taken.until), "because": taken.because}) == step.get("wait")
        case {"pause_pair": user}:
            limiter.pause_pair(number, user, until)
        case {"pause_number": held}:
            limiter.pause_number(held, until)
        case {"link": name, "to": other}:
            limiter.link(name, other)
        case {"limits": given}:
            limiter.set_limits(**limits(given))
        case {"prune": remain}:
            assert limiter.prune(now) == remain
        case _:
            return wabakit.Limiter.restore(limiter.snapshot())


def remember(seen, step):
    match step:
        case {"is_new": key, "is": new}:
            assert seen.is_new(key, moment(step["now"])) is new
        case {"forget": key}:
            seen.forget(key)
        case {"snapshot": True}:
            return wabakit.Deduplicator.restore(seen.snapshot())
        case {"restore": snapshot}:
            outcome(step, lambda: wabakit.Deduplicator.restore(snapshot))
        case {"claim": key, "prefix": prefix, "keep": keep}:
            assert seen.claim(prefix, key, timedelta(milliseconds=keep)) == step["command"]
        case {"release": key, "prefix": prefix}:
            assert seen.release(prefix, key) == step["command"]
        case {"reply": reply}:
            # In the forms of Redis clients.
            others = {"OK": [b"OK", True], None: [False]}.get(reply, [str(reply).encode()])
            for form in [reply, *others]:
                assert outcome(step, lambda: seen.claimed(form)) == step.get("claimed")
        case _:
            raise AssertionError(step)


def recall(cache, step):
    now, account = moment(step.get("now")), step.get("waba", "102290129340398")
    match step:
        case {"store": templates}:
            cache.store(account, templates, now)
        case {"get": name, "language": language}:
            found = cache.get(account, name, language, now)
            assert (None if found is None else dict(found)) == step["is"]
        case {"delivery": body}:
            assert any([cache.apply(event, now) for event in core.events(data(body))]) is step["is"]
        case {"snapshot": True}:
            return wabakit.TemplateCache.restore(cache.snapshot())
        case {"restore": snapshot}:
            outcome(step, lambda: wabakit.TemplateCache.restore(snapshot))
        case _:
            raise AssertionError(step)


def merged(statuses):
    """Merges statuses in every order and with repetitions."""
    return {functools.reduce(wabakit.merge_status, order * 2) for order in itertools.permutations(statuses)}


def ask(policy, step):
    now, number = moment(step.get("now")), step.get("from", NUMBER)
    match step:
        case {"delivery": body}:
            for event in core.events(data(body)):
                policy.event(event)
        case {"record_sent": user}:
            policy.record_sent(number, user, now)
        case {"opt_in": user, "at": at}:
            policy.opt_in(user, moment(at))
        case {"opt_out": user, "at": at}:
            policy.opt_out(user, moment(at))
        case {"check": user, "category": category}:
            checked = outcome(step, lambda: policy.check(number, user, category, now))
            if "error" not in step:
                because, windows = checked.decision.because, {"open_until": number_of(checked.open_until), "free_until": number_of(checked.free_until)}
                assert {"because": because, **windows} == step["is"]
                assert bool(checked) is bool(checked.decision) is (because is None)
                assert bool(checked.decision.what_to_do) is not bool(checked)
                assert policy.open_until(number, user, now) == checked.open_until
                assert policy.free_until(number, user, now) == checked.free_until
        case {"prune": True}:
            policy.prune(now)
        case {"snapshot": True}:
            return wabakit.SendPolicy.restore(policy.snapshot())
        case {"restore": snapshot}:
            outcome(step, lambda: wabakit.SendPolicy.restore(snapshot))
        case _:
            raise AssertionError(step)


def requests(case, request):
    """Checks that a request is as in its case."""
    wanted, happened = as_expected(case["request"], request)
    assert wanted == happened


def as_expected(expected, request):
    """Returns the parts of a request that a vector has, and the expected ones, both in the same order."""
    body = request.body or b""
    headers = dict(request.headers)
    kind, _, boundary = headers.get("content-type", "").partition("; boundary=")
    if boundary:
        headers["content-type"] = kind
    forms = {
        "method": lambda: request.method,
        "url": lambda: in_order(request.url),
        "headers": lambda: headers,
        "json": lambda: json.loads(body),
        "parts": lambda: parts(body, boundary.encode()),
        "batch": lambda: [item_in_order(item) for item in json.loads(urllib.parse.parse_qs(body.decode())["batch"][0])],
        "body": lambda: body.decode() if is_text(body) else {"base64": base64.b64encode(body).decode()},
    }
    wanted = dict(expected)
    if "url" in wanted:
        wanted["url"] = in_order(wanted["url"])
    if "parts" in wanted:
        wanted["parts"] = sorted(wanted["parts"], key=lambda part: part["name"])
    if "batch" in wanted:
        wanted["batch"] = [item_in_order(item) for item in wanted["batch"]]
    return wanted, {key: forms[key]() for key in expected}


def in_order(url):
    path, mark, query = url.partition("?")
    return path + mark + "&".join(sorted(query.split("&")))


def item_in_order(item):
    """Normalizes the order of the parameters in an item of a batch."""
    body = {"body": sorted(item["body"].split("&"))} if "body" in item else {}
    return {**item, "relative_url": in_order(item["relative_url"]), **body}


def parts(form, boundary):
    """Returns the parts of a form."""
    first, *between, last = (b"\r\n" + form).split(b"\r\n--" + boundary)
    assert (first, last) == (b"", b"--\r\n")
    found = []
    for part in between:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        kind = re.search(r"^Content-Type: (.*)$", head.decode().replace("\r", ""), re.M)
        about = dict(re.findall(r'; (\w+)="(.*?)"', head.decode()))
        found.append({**about, **({"type": kind[1]} if kind else {}), **text_or_base64(content, "text")})
    return sorted(found, key=lambda part: part["name"])


def is_text(content):
    try:
        return content.decode() is not None
    except UnicodeDecodeError:
        return False


def text_or_base64(content, name):
    return {name: content.decode()} if is_text(content) else {"base64": base64.b64encode(content).decode()}
