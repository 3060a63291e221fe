"""The events of mutated deliveries, compared with Rust's."""

import json
import os
import pathlib

import pytest
from vectors import data

from wabakit import core

CORPUS = os.environ.get("WABAKIT_CORPUS")


@pytest.mark.skipif(CORPUS is None, reason="no WABAKIT_CORPUS: `cargo xtask test python` writes one")
def test_reads_the_same_events_as_rust(capsys):
    bodies = [json.loads(line) for line in pathlib.Path(CORPUS).read_text().splitlines()]
    pairs = [(body["events"], core.events(data({"base64": body["body"]}))) for body in bodies]
    differ = [pair for pair in pairs if len(pair[0]) != len(pair[1]) or not all(map(same, *pair))]
    with capsys.disabled():
        print(f"\nPython: {len(bodies)} bodies, {len(differ)} differ")
    assert [expected for expected, _ in differ[:5]] == [[json.dumps(event, default=dict) for event in read] for _, read in differ[:5]]


def same(expected, event):
    """Checks that an event equals the expected one, and holds the item unchanged."""
    form, raw = json.loads(json.dumps(event, default=dict)), event.raw.decode(errors="replace")
    wanted = {"contact": None, **json.loads(expected)}
    return wanted == {"contact": None, **form} and (event.kind == "malformed" or expected.endswith(f'"data":{raw}}}'))
