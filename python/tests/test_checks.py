"""The vectors of what can be known of values before they are sent."""

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
    assert outcome(case, lambda: wabakit.check_template(case["stored"], case["filled"])) is None
