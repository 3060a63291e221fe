"""The vectors of what can be known of values before they are sent, and of codes."""

import json

from test_vectors import cases, ffi, outcome


@cases("phones")
def test_phone(case):
    if "other" in case:
        assert ffi.same_phone(case["phone"], case["other"]) == case["same"]
    else:
        assert outcome(case, lambda: ffi.normalize_phone(case["phone"])) == case.get("normal")


@cases("templates")
def test_template(case):
    stored = json.dumps(case["stored"])
    if "values" in case:
        filled = outcome(case, lambda: ffi.fill_template(stored, json.dumps(case["values"])))
        assert filled is None or json.loads(filled) == case["template"]
    else:
        assert outcome(case, lambda: ffi.check_template(stored, json.dumps(case["filled"]))) is None


@cases("definitions")
def test_definition(case):
    found = json.loads(ffi.validate_template(json.dumps(case["definition"])))
    assert all(finding.pop("message") for finding in found)
    assert found == case["findings"]


@cases("codes")
def test_code(case):
    assert json.loads(ffi.classify_code(case["code"], case.get("idempotent", False))) == case["about"]


def test_what_readers_cannot_read_is_mended_or_refused():
    assert ffi.readable(r'{"a\ude00":"\ud83d \ud83d\ude00"}') == r'{"a\ufffd":"\ufffd \ud83d\ude00"}'
    assert ffi.readable('{"a":') is None
    deep = "[" * 200 + "]" * 200
    assert ffi.shallow(deep) == "[" * 127 + f'"{deep[127:-127]}"' + "]" * 127 and ffi.readable(deep) == ffi.shallow(deep)


def test_what_has_another_type_is_normalized():
    message = '{"id":1,"timestamp":1749416383,"from":null,"context":{"forwarded":"true"},"new":[[]]}'
    body = f'{{"entry":[{{"changes":[{{"field":"messages","value":{{"contacts":[{{"wa_id":2}}],"messages":[{message},{{"id":[]}}]}}}}]}}]}}'
    (change,) = ffi.read_events(body.encode())
    views = [event.view and json.loads(event.view) for event in change.events]
    assert views == [{"id": "1", "timestamp": "1749416383", "context": {"forwarded": True}, "errors": []}, None]
    assert json.loads(change.contacts[0].view) == {"wa_id": "2"}
