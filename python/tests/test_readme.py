"""The examples of the READMEs, run unchanged, except that their requests go to the sandbox."""

import hashlib
import hmac
import json
import pathlib
import re
import time

import flask
import pytest
from conftest import Sandbox
from test_adapters import asgi

import wabakit
from wabakit import client, core

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
    monkeypatch.setattr(client, "Api", lambda token, **known: core.Api(token, **{**known, "base_url": sandbox.about["url"]}))
    monkeypatch.setattr("builtins.input", lambda _: sandbox.code())
    before = len(sandbox.log("messages.send"))
    apps, hooks = [], None

    for file in (ROOT / "python/README.md", ROOT / "README.md"):
        names = {"__name__": "__main__"}
        for block in re.findall(r"```python\n(.*?)```", file.read_text(), re.S):
            exec(block, names)
            apps.append(names.get("app"))
            hooks = names.get("hooks", hooks)

    output = capsys.readouterr().out.splitlines()
    assert output[0].startswith("wamid.") and "messages.send.text.body at least 1 characters" in output
    contents = [entry["params"] for entry in sandbox.log("messages.send")[before:]]
    assert [name for params in contents for name in ("text", "document") if name in params][:3] == ["text", "document", "text"]
    [shipped] = [params["template"] for params in contents if params.get("template", {}).get("name") == "order_shipped"]
    assert [part["type"] for part in shipped["components"]] == ["header", "body"]

    wsgi = next(app for app in apps if isinstance(app, flask.Flask))
    assert pathlib.Path("copy.txt").read_bytes() == b"hello"

    body = delivery("wamid.1", "Hello", **{"from": "16505551234"})
    for path in ("/webhooks", "/hooks"):
        browser = wsgi.test_client()
        assert browser.post(path, data=body, headers=signed(body)).status_code == 200
        assert browser.post(path, data=body).status_code == 401
    assert hooks.drain(10)


def test_the_bot_answers_users_with_and_without_a_phone_and_groups(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    pathlib.Path("hello.txt").write_bytes(b"hello")
    names = {}

    async def app(scope, receive, send):
        await names["app"](scope, receive, send)

    port, close = asgi(app, lifespan="off")
    options = ["--callback", f"http://127.0.0.1:{port}/webhooks", "--app-secret", "an app secret", "--verify-token", "your verify token"]
    with Sandbox(*options) as sandbox:
        monkeypatch.setenv("WHATSAPP_TOKEN", sandbox.about["token"])
        monkeypatch.setenv("APP_SECRET", "an app secret")
        monkeypatch.setattr(client, "Api", lambda token, **known: core.Api(token, **{**known, "base_url": sandbox.about["url"]}))
        text = (ROOT / "python/README.md").read_text()
        blocks = re.findall(r"```python\n(.*?)```", text, re.S)
        receive = next(i for i, block in enumerate(blocks) if "hooks = Webhooks" in block)
        for block in [blocks[0], *blocks[receive : receive + 3]]:
            exec(block, names)
        wa = names["wa"]
        group = wa.groups.create(subject="Gardeners")
        found = wait_for(lambda: [event for event in sandbox.entries() if "invite_link" in json.dumps(event)])
        link = re.search(r"https://chat[^\"\\\\]+", json.dumps(found))[0]
        sandbox.act("join", **{"from": "16505551234", "invite_link": link})
        id = wa.groups.list().data.groups[0].id
        answers = []
        for user in ({"from": "16505551234"}, {"from_user_id": "US.13491208655302741918"}, {"from": "16505551234", "group_id": id}):
            before = len(sandbox.log("messages.send"))
            sandbox.act("inbound", **user, type="text", text={"body": "Yes, Hello"})
            answers.append(wait_for(lambda: sandbox.log("messages.send")[before:])[0]["params"])
        assert [params["text"]["body"] for params in answers] == ["You said Yes, Hello"] * 3
        assert [params.get("to") or params["recipient"] for params in answers] == ["+16505551234", "US.13491208655302741918", id]
        assert all(params["context"]["message_id"] for params in answers) and answers[2]["recipient_type"] == "group"
        assert names["hooks"].drain(10) and len(sandbox.log("messages.mark_read")) == 3
    close()
    assert "{'to': '+16505551234'} agreed" in capsys.readouterr().out


def wait_for(found, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := found():
            return value
        time.sleep(0.02)
    raise AssertionError("it didn't come")


def test_the_inbox_dispatches_again_what_is_not_done(sandbox, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("APP_SECRET", "an app secret")
    names, handled = {"os": __import__("os"), "wa": wabakit.WhatsApp(**sandbox.settings())}, []
    text = (ROOT / "python/README.md").read_text()
    for block in re.findall(r"```python\n(.*?)```", text[text.index("## Receive and reply") :], re.S)[:2]:
        exec(block, names)
    hooks, broken = names["hooks"], True
    hooks._handlers.clear()

    @hooks.on("message")
    def handle(event):
        handled.append(event.key)
        if broken:
            raise ValueError("no luck")

    body = delivery("wamid.7", "Hello", **{"from": "16505551234"})
    for _ in range(2):
        reply = hooks.receive("POST", "", signed(body)["X-Hub-Signature-256"], body)
        hooks.dispatch(reply.events)
    assert len(handled) == 1
    names["again"]()
    assert len(handled) == 1
    broken = False
    for _ in range(2):
        names["again"]("0 minutes")
    assert len(handled) == 2


def delivery(id, text, **item):
    item = {"id": id, "timestamp": "1749416383", "type": "text", "text": {"body": text}, **item}
    value = {"metadata": {"phone_number_id": "106540352242922"}, "messages": [item]}
    return json.dumps({"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}).encode()


def signed(body):
    return {"X-Hub-Signature-256": "sha256=" + hmac.new(b"an app secret", body, hashlib.sha256).hexdigest()}
