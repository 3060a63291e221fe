"""How fast the Python package is: each thing beside what no library can do without, in the same run. Prints a JSON object a
line, as the benches of the other languages do. An argument picks one group: `webhook` or `send`."""

import hashlib
import hmac
import json
import pathlib
import random
import statistics
import sys
import time

import orjson

import wabakit
from wabakit import core

FIXTURES = pathlib.Path(__file__).parents[2] / "xtask/bench/fixtures"
ROUNDS, ROUND_NS = 31, 9_000_000
OPEN = '{"object":"whatsapp_business_account","entry":['


def webhook():
    for name, body, goal in [("one text, 512 B", text(), 0.75), ("100 updates, 57 KB", batch(), 1.0)]:
        secret = b"d5a2f1c8b7e64930a1b2c3d4e5f60718"
        header = "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()
        hooks = wabakit.Webhooks(secret.decode())

        def limit(body=body, header=header):
            if not hmac.compare_digest(hmac.digest(secret, body, "sha256"), bytes.fromhex(header[7:])):
                raise ValueError
            for entry in orjson.loads(body)["entry"]:
                value = entry["changes"][0]["value"]
                for update in value.get("messages") or value["statuses"]:
                    _ = entry["id"], update["id"], update["timestamp"], update.get("type"), update.get("text")

        def ours(body=body, header=header, hooks=hooks):
            for event in hooks.open(header, body):
                update = event.data
                _ = event.entry_id, update.id, update.timestamp, update.type, update.text

        yield row(f"Python: a webhook, {name}", "hmac.digest + orjson.loads", goal, limit, ours)


def send():
    body = "Your order has been shipped: it arrives tomorrow between 9 and 12. Reply STOP to hear no more of it."
    api, to = core.Api("EAAJB1ZCqZBQ4BO5lZA3ZCl6M0Q7pWvJtYkR2sN8dHfG", phone_number_id="106540352242922"), "+16505551234"

    def limit():
        orjson.dumps({"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": body}})

    def ours():
        api.request("messages.send", {"to": to, "text": {"body": body}})

    yield row("Python: building a text", "a dict + orjson.dumps", 4, limit, ours)


def row(name, against, goal, *cases):
    calls = []
    for case in cases:
        each = nanoseconds(case, 200)
        calls.append(max(1, round(ROUND_NS / each)))
    times = [[], []]
    for _ in range(ROUNDS):
        for i in random.sample(range(2), 2):
            times[i].append(nanoseconds(cases[i], calls[i]))
    limit, ours = times
    reached = statistics.median(mine / theirs for mine, theirs in zip(ours, limit))
    known = {"unit": "×", "goal": goal, "reached": reached}
    return {"name": name, "against": against, **known, "median_ns": statistics.median(ours), "min_ns": min(ours)}


def nanoseconds(case, calls):
    start = time.thread_time_ns()
    for _ in range(calls):
        case()
    return (time.thread_time_ns() - start) / calls


def text():
    return (FIXTURES / "text.json").read_bytes()


def batch():
    """A hundred updates, as they arrive after an outage: the same as in Rust."""
    parts = {"text": 50, "status": 30, "list_reply": 8, "nfm_reply": 6, "order": 6}
    entries = [(FIXTURES / f"{name}.json").read_text()[len(OPEN) : -2] for name, times in parts.items() for _ in range(times)]
    distinct = [entry.replace("00000", f"{i:05}") for i, entry in enumerate(entries)]
    return (OPEN + ",".join(distinct) + "]}").encode()


groups = {"webhook": webhook, "send": send}
for group, rows in groups.items():
    if sys.argv[1:] in ([], [group]):
        for each in rows():
            print(json.dumps(each, ensure_ascii=False))
