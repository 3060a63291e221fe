"""Benchmarks of the Python package: each task relative to its unavoidable part, in the same run. Prints one JSON
object on each line, like the benchmarks of the other languages. An argument selects one group: `webhook`, `send`, `start` or
`cpu`; `WHEEL` is the path of the installed wheel."""

import asyncio
import hashlib
import hmac
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import time

import aiohttp
import httpx
import orjson
import requests
import urllib3

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
            for event in hooks.verify(header, body):
                update = event.data
                _ = event.entry_id, update.id, update.timestamp, update.type, update.text

        yield row(f"Python: a webhook, {name}", "hmac.digest + orjson.loads", goal, limit, ours)


TOKEN, NUMBER, TO = "EAAJB1ZCqZBQ4BO5lZA3ZCl6M0Q7pWvJtYkR2sN8dHfG", "106540352242922", "+16505551234"
TEXT = {"body": "Your order has been shipped: it arrives tomorrow between 9 and 12. Reply STOP to hear no more of it."}


def send():
    api = core.Api(TOKEN, phone_number_id=NUMBER)

    def limit():
        orjson.dumps({"messaging_product": "whatsapp", "to": TO, "type": "text", "text": {**TEXT}})

    def ours():
        api.request("messages.send", {"to": TO, "text": {**TEXT}})

    yield row("Python: building a text", "a dict + orjson.dumps", 4, limit, ours)


def start():
    """Time to import the package: an interpreter that imports it, minus one that imports nothing."""
    times = {"pass": [], "import wabakit": []}
    for _ in range(ROUNDS):
        for code in random.sample(list(times), 2):
            before = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            times[code].append(time.perf_counter() - before)
    empty, full = times.values()
    waited = statistics.median(full) - statistics.median(empty)
    yield {"name": "Python: import wabakit", "against": "an empty interpreter", "unit": "ms", "goal": 10, "reached": waited * 1e3}
    if "WHEEL" in os.environ:
        size = os.path.getsize(os.environ["WHEEL"])
        yield {"name": "– the wheel", "against": "", "unit": "KB", "goal": 1000, "reached": size / 1e3}


def cpu():
    """CPU time of the client for a complete text message, over HTTP on loopback to a server in another process."""
    server = subprocess.Popen([sys.executable, pathlib.Path(__file__).parent / "server.py"], stdout=subprocess.PIPE)
    base = f"http://127.0.0.1:{int(server.stdout.readline())}"
    loop = asyncio.new_event_loop()
    url = f"{base}/v25.0/{NUMBER}/messages"
    headers = {"authorization": f"Bearer {TOKEN}", "content-type": "application/json"}
    settings = {"token": TOKEN, "phone_number_id": NUMBER, "base_url": base}
    text = lambda: orjson.dumps({"messaging_product": "whatsapp", "to": TO, "type": "text", "text": {**TEXT}})
    wa, awa, pool = wabakit.WhatsApp(**settings), wabakit.AsyncWhatsApp(**settings), urllib3.PoolManager()
    client, session = httpx.Client(), requests.Session()

    async def opened():
        return aiohttp.ClientSession(), httpx.AsyncClient()

    bare, async_client = loop.run_until_complete(opened())

    async def over_aiohttp():
        async with bare.post(url, data=text(), headers=headers) as answer:
            return orjson.loads(await answer.read())

    async def over_async_httpx():
        return orjson.loads((await async_client.post(url, content=text(), headers=headers)).content)

    awaited = {
        "AsyncWhatsApp (aiohttp)": lambda: awa.messages.send(to=TO, text={**TEXT}),
        "aiohttp alone": over_aiohttp,
        "httpx alone, async": over_async_httpx,
    }
    cases = {
        "urllib3 alone": lambda: orjson.loads(pool.request("POST", url, body=text(), headers=headers).data),
        "WhatsApp (urllib3)": lambda: wa.messages.send(to=TO, text={**TEXT}),
        "requests alone": lambda: orjson.loads(session.post(url, data=text(), headers=headers).content),
        "httpx alone": lambda: orjson.loads(client.post(url, content=text(), headers=headers).content),
    }

    async def several(case, times):
        for _ in range(times):
            await case()

    def each(case, times):
        for _ in range(times):
            case()

    def spent(name, times):
        before = time.process_time_ns()
        if name in awaited:
            loop.run_until_complete(several(awaited[name], times))
        else:
            each(cases[name], times)
        return (time.process_time_ns() - before) / times

    names = [*cases, *awaited]
    measured = {name: [] for name in names}
    for name in names:
        spent(name, 100)
    for _ in range(11):
        for name in random.sample(names, len(names)):
            measured[name].append(spent(name, 50))
    server.kill()
    for closing in (awa.close(), bare.close(), async_client.aclose()):
        loop.run_until_complete(closing)
    for name in names:
        ratios = [mine / theirs for mine, theirs in zip(measured[name], measured["urllib3 alone"])]
        times = {"median_ns": statistics.median(measured[name]), "min_ns": min(measured[name])}
        known = {"unit": "×", "reached": statistics.median(ratios)}
        yield {"name": f"Python: CPU of a whole text, {name}", "against": "urllib3 alone", **known, **times}


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
    """Delivery with a hundred updates, as after an outage: the same as in Rust."""
    parts = {"text": 50, "status": 30, "list_reply": 8, "nfm_reply": 6, "order": 6}
    entries = [(FIXTURES / f"{name}.json").read_text()[len(OPEN) : -2] for name, times in parts.items() for _ in range(times)]
    distinct = [entry.replace("00000", f"{i:05}") for i, entry in enumerate(entries)]
    return (OPEN + ",".join(distinct) + "]}").encode()


groups = {"webhook": webhook, "send": send, "start": start, "cpu": cpu}
for group, rows in groups.items():
    if sys.argv[1:] in ([], [group]):
        for each in rows():
            print(json.dumps(each, ensure_ascii=False))
