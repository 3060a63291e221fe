"""The examples of the READMEs, run unchanged, except that their requests go to the sandbox."""

import asyncio
import hashlib
import hmac
import json
import pathlib
import re
import time
import types

import fastapi
import flask
import httpx
import pytest
from conftest import Sandbox

import wabakit
from wabakit import transports

ROOT = pathlib.Path(__file__).parents[2]


@pytest.fixture
def sandbox():
    with Sandbox() as sandbox:
        yield sandbox


def test_the_examples_run(sandbox, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WHATSAPP_TOKEN", sandbox.about["token"])
    monkeypatch.setenv("APP_SECRET", "an app secret")
    pathlib.Path("hello.txt").write_bytes(b"hello")
    pathlib.Path("parcel.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    sandbox.act("review", after_ms=100)
    sleep = time.sleep
    monkeypatch.setattr(time, "sleep", lambda seconds: sleep(seconds / 200))
    for transport in (transports.Urllib3, transports.Aiohttp):
        monkeypatch.setattr(transport, "send", to(sandbox.about["url"], transport.send))
    monkeypatch.setattr("builtins.input", lambda _: sandbox.code())
    before = len(sandbox.log("messages.send"))
    apps = []

    for file in (ROOT / "python/README.md", ROOT / "README.md"):
        names = {"__name__": "__main__"}
        for block in re.findall(r"```python\n(.*?)```", file.read_text(), re.S):
            exec(block, names)
            apps.append(names.get("app"))

    output = capsys.readouterr().out.splitlines()
    assert output[0].startswith("wamid.") and "messages.send.text.body at least 1 characters" in output
    contents = [entry["params"] for entry in sandbox.log("messages.send")[before:]]
    assert [name for params in contents for name in ("text", "document") if name in params][:3] == ["text", "document", "text"]
    [shipped] = [params["template"] for params in contents if params.get("template", {}).get("name") == "order_shipped"]
    assert [part["type"] for part in shipped["components"]] == ["header", "body"]

    body = json.dumps({"entry": [{"id": "1", "changes": [{"field": "messages", "value": {"messages": [
        {"id": "wamid.1", "from": "16505551234", "timestamp": "1749416383", "type": "text", "text": {"body": "Yes, Hello"}},
    ]}}]}]}).encode()  # fmt: skip
    headers = {"X-Hub-Signature-256": "sha256=" + hmac.new(b"an app secret", body, hashlib.sha256).hexdigest()}
    asgi = next(app for app in apps if isinstance(app, fastapi.FastAPI))
    wsgi = next(app for app in apps if isinstance(app, flask.Flask))

    async def post():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(asgi), base_url="https://a.example") as client:
            return await client.post("/webhooks", content=body, headers=headers)

    assert asyncio.run(post()).status_code == 200
    assert sandbox.log("messages.send")[-1]["params"]["text"]["body"] == "You said Yes, Hello"
    assert capsys.readouterr().out == "16505551234 agreed\n"

    before = len(sandbox.log("messages.send"))
    for path in ("/webhooks", "/hooks"):
        client = wsgi.test_client()
        assert client.post(path, data=body, headers=headers).status_code == 200
        assert client.post(path, data=body).status_code == 401
    # Each request was the same delivery again.
    assert len(sandbox.log("messages.send")) == before


def to(url, send):
    """Returns a transport's `send` that sends to the sandbox."""

    def sent(self, request, timeout):
        there = request.url.replace("https://graph.facebook.com", url)
        about = {name: getattr(request, name) for name in ("method", "headers", "body", "response_limit")}
        return send(self, types.SimpleNamespace(**about, url=there), timeout)

    return sent
