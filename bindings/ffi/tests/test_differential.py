"""The events of mutated deliveries through UniFFI, held against those that Rust reads of them."""

import base64
import json
import os
import pathlib

import pytest
from test_vectors import ffi
from vectors import data

CORPUS = os.environ.get("WABAKIT_CORPUS")


@pytest.mark.skipif(CORPUS is None, reason="no WABAKIT_CORPUS: `cargo xtask test swift` writes one")
def test_reads_the_same_events_as_rust(capsys):
    lines = pathlib.Path(CORPUS).read_text().splitlines()
    differ = [told for told in map(json.loads, lines) if told["events"] != list(map(form, ffi.read_events(data({"base64": told["body"]}))))]
    with capsys.disabled():
        print(f"UniFFI: {len(lines)} bodies, {len(differ)} differ")
    assert not differ[:5]


def form(event):
    """An event in JSON, byte for byte as Rust writes it."""

    def text(value):
        return None if value is None else json.dumps(value, ensure_ascii=False)

    raw = event.raw.decode() if event.kind != "unreadable" else json.dumps({"base64": base64.b64encode(event.raw).decode()}, separators=(",", ":"))
    parts = {
        **{name: text(getattr(event, name)) for name in ("kind", "field", "entry_id", "phone_number_id", "at", "key")},
        "contact": event.contact,
        "context": event.context,
        "data": raw,
    }
    return "{" + ",".join(f'"{name}":{part}' for name, part in parts.items() if part is not None) + "}"
