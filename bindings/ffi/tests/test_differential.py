"""The events of mutated deliveries through UniFFI, held against those that Rust reads of them."""

import base64
import json
import os
import pathlib

import pytest
from test_vectors import events
from vectors import data

CORPUS = os.environ.get("WABAKIT_CORPUS")


@pytest.mark.skipif(CORPUS is None, reason="no WABAKIT_CORPUS: `cargo xtask test swift` writes one")
def test_reads_the_same_events_as_rust(capsys):
    bodies = [json.loads(line) for line in pathlib.Path(CORPUS).read_text().splitlines()]
    pairs = [(body["events"], [form(event) for event in events(data({"base64": body["body"]}))]) for body in bodies]
    differ = [(told, read) for told, read in pairs if told != read]
    with capsys.disabled():
        print(f"\nUniFFI: {len(bodies)} bodies, {len(differ)} differ")
    assert [told for told, _ in differ[:5]] == [read for _, read in differ[:5]]


def form(event):
    """An event in JSON, byte for byte as Rust writes it."""

    def text(value):
        return None if value is None else json.dumps(value, ensure_ascii=False)

    raw = event.raw.decode() if event.kind != "malformed" else json.dumps({"base64": base64.b64encode(event.raw).decode()}, separators=(",", ":"))
    parts = {
        **{name: text(getattr(event, name)) for name in ("kind", "field", "entry_id", "phone_number_id", "timestamp", "key")},
        "contact": event.contact,
        "context": event.context,
        "data": raw,
    }
    return "{" + ",".join(f'"{name}":{part}' for name, part in parts.items() if part is not None) + "}"
