"""The JSON Schema of the sandbox's commands, by an independent validator: over itself, over the commands of the
scenarios in `tests/scenarios`, and over commands that are wrong."""

import json
import pathlib
import re

import jsonschema
import pytest

ROOT = pathlib.Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs/sandbox/commands.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
SCENARIOS = sorted((ROOT / "tests/scenarios").glob("*.jsonc"))
TEXTS_AND_COMMENTS = re.compile(r'"(?:[^"\\]|\\.)*"|//[^\n]*|/\*.*?\*/', re.DOTALL)


def read(scenario):
    """Returns a scenario, which is JSON with comments."""
    text = TEXTS_AND_COMMENTS.sub(lambda found: found[0] if found[0].startswith('"') else " ", scenario.read_text())
    return json.loads(text)


def commands(scenario):
    """Returns the commands that a scenario expects to succeed: the name and the parameters of each."""
    steps = [step for step in read(scenario)["steps"] if "refused" not in step]
    return [(name, step[name]) for step in steps for name in step if "." in name]


def errors(name, params):
    """Returns the errors of a command, except those about values that are taken from earlier results."""
    found = VALIDATOR.iter_errors({name: params})
    return [error.message for error in found if not str(error.instance).startswith("${")]


def keys(name):
    """Returns the names of a command's parameters."""
    return SCHEMA["$defs"][SCHEMA["properties"][name]["$ref"].rpartition("/")[2]]["properties"]


def test_the_schema_is_valid_under_its_meta_schema():
    assert SCHEMA["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"]
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.stem)
def test_the_commands_of_a_scenario_are_valid(scenario):
    for name, params in commands(scenario):
        if isinstance(params, dict):
            assert errors(name, params) == []
        else:  # The value of the first parameter.
            assert any(not errors(name, {key: params}) for key in keys(name)), (name, params)


def test_the_scenarios_have_most_commands():
    performed = {name for scenario in SCENARIOS for name, _ in commands(scenario)}
    assert len(performed) > len(SCHEMA["properties"]) / 2


@pytest.mark.parametrize(
    ("name", "params"),
    [
        ("users.sing", {}),
        ("users.write", {"from": "+16505551234", "txet": {"body": "Hi"}}),
        ("users.write", {"text": {"body": "Hi"}}),
        ("clock.set", {"now": "2026-01-01"}),
        ("clock.advance", {"by": "1h", "ms": 1}),
        ("faults.add", {"on": {"op": "messages.send"}, "do": {"page": 200}}),
        ("faults.add", {"on": {"op": "messages.send"}, "do": {"drop": "everything"}}),
        ("state.mark", {}),
    ],
)
def test_a_wrong_command_is_invalid(name, params):
    assert errors(name, params)
