"""The vectors of checks before sending, and of error codes."""

from vectors import cases, outcome

import wabakit


@cases("phones")
def test_phone(case):
    if "other" in case:
        assert wabakit.same_phone(case["phone"], case["other"]) == case["same"]
    else:
        assert outcome(case, lambda: wabakit.normalize_phone(case["phone"])) == case.get("normal")


@cases("templates")
def test_template(case):
    if "values" in case:
        assert outcome(case, lambda: wabakit.fill_template(case["stored"], case["values"])) == case.get("template")
    else:
        assert outcome(case, lambda: wabakit.check_template(case["stored"], case["filled"])) is None


@cases("definitions")
def test_definition(case):
    found = wabakit.validate_template(case["definition"])
    assert all(finding.message for finding in found)
    told = [{name: getattr(finding, name) for name in ("severity", "path", "rule", "code", "subcode")} for finding in found]
    assert [{name: value for name, value in finding.items() if value is not None} for finding in told] == case["findings"]


@cases("codes")
def test_code(case):
    kind, retry = wabakit.classify_code(case["code"], case.get("idempotent", False))
    advice = {"kind": retry.kind, "after": retry.after, "change": retry.change}
    assert {"kind": kind, "retry": {name: value for name, value in advice.items() if value is not None}} == case["about"]
