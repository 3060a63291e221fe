"""The events of mutated deliveries, held against those that Rust reads of them."""

import json
import os
import pathlib

import pytest
from vectors import data

from wabakit import core

CORPUS = os.environ.get("WABAKIT_CORPUS")


@pytest.mark.skipif(CORPUS is None, reason="no WABAKIT_CORPUS: `cargo xtask test python` writes one")
def test_reads_the_same_events_as_rust(capsys):
    lines = pathlib.Path(CORPUS).read_text().splitlines()
    differ = [told for told in map(json.loads, lines) if not same(told["events"], core.events(data({"base64": told["body"]})))]
    with capsys.disabled():
        print(f"Python: {len(lines)} bodies, {len(differ)} differ")
    assert not differ[:5]


def same(told, read):
    return len(told) == len(read) and all(map(same_event, told, read))


def same_event(told, event):
    form = json.loads(json.dumps(event, default=dict))
    raw = event.raw.decode(errors="replace")
    return {"contact": None, **json.loads(told)} == {"contact": None, **form} and (event.kind == "unreadable" or told.endswith(f'"data":{raw}}}'))
