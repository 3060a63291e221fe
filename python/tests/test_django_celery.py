"""The example with Django and Celery: a real server, a real worker and a real Redis."""

import hashlib
import hmac
import json
import os
import pathlib
import socket
import subprocess
import sys
import time

import httpx
import pytest
from conftest import Sandbox

EXAMPLE = pathlib.Path(__file__).parents[2] / "examples/python/django_celery"
SECRET, VERIFY = "an app secret", "a verify token"


def port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


@pytest.fixture
def start(tmp_path):
    """Returns a function that starts a program, and ends all of them afterwards."""
    started = []

    def run(*command, **environment):
        log = open(tmp_path / f"{len(started)}.log", "wb")
        started.append(subprocess.Popen(command, cwd=EXAMPLE, env={**os.environ, **environment}, stdout=log, stderr=log))
        return started[-1]

    yield run
    for program in reversed(started):
        program.terminate()
    for program in started:
        program.wait(20)


def wait_for(found, seconds=40):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if value := found():
                return value
        except (OSError, httpx.HTTPError):
            pass
        time.sleep(0.05)
    raise AssertionError("it didn't come")


def test_a_view_stores_a_task_handles_and_a_failure_is_repeated(start, tmp_path):
    web, redis = port(), port()
    start("redis-server", "--port", str(redis), "--save", "", "--dir", str(tmp_path))
    url = f"http://127.0.0.1:{web}/webhooks"
    with Sandbox() as sandbox:
        environment = {
            "WHATSAPP_TOKEN": sandbox.about["token"], "PHONE_NUMBER_ID": sandbox.about["phone_number_id"],
            "WHATSAPP_URL": sandbox.about["url"], "APP_SECRET": SECRET, "VERIFY_TOKEN": VERIFY, "RETRY_AFTER": "2",
            "REDIS_URL": f"redis://127.0.0.1:{redis}/0", "DATABASE": str(tmp_path / "shop.db"),
        }  # fmt: skip
        accepted = lambda entry: "messages" in entry.get("answer", {})
        sent = lambda: [entry["params"]["text"]["body"] for entry in filter(accepted, sandbox.log("messages.send"))]
        assert start(sys.executable, "shop.py", "migrate", **environment).wait(60) == 0
        start(sys.executable, "shop.py", "runserver", "--noreload", f"127.0.0.1:{web}", **environment)
        worker = (sys.executable, "-m", "celery", "--app", "shop", "worker", "--concurrency", "1", "--beat")
        broken = start(*worker, "--schedule", str(tmp_path / "one"), **{**environment, "WHATSAPP_TOKEN": "a wrong token"})
        handshake = {"hub.mode": "subscribe", "hub.verify_token": VERIFY, "hub.challenge": "42"}
        assert wait_for(lambda: httpx.get(url, params=handshake)).text == "42"
        assert post(url, "Hello", "sha256=" + "0" * 64) == 401

        # The worker has a wrong token, so its handler fails.
        assert [post(url, "Hello") for _ in range(2)] == [200, 200]
        wait_for(lambda: "wamid.Hello" in logs(tmp_path))
        assert sent() == []
        broken.terminate()
        broken.wait(20)
        start(*worker, "--schedule", str(tmp_path / "two"), **environment)
        wait_for(lambda: "You said Hello" in sent())
        assert post(url, "Bye") == 200
        wait_for(lambda: "You said Bye" in sent())
        # What is done isn't handled again.
        time.sleep(3)
        assert sorted(sent()) == ["You said Bye", "You said Hello"]


def logs(folder):
    return "".join(path.read_text(errors="replace") for path in folder.glob("*.log"))


def post(url, text, signature=None):
    item = {"id": f"wamid.{text}", "from": "16505551234", "timestamp": "1749416383", "type": "text", "text": {"body": text}}
    value = {"metadata": {"phone_number_id": "106540352242922"}, "messages": [item]}
    body = json.dumps({"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}).encode()
    signature = signature or "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    return httpx.post(url, content=body, headers={"X-Hub-Signature-256": signature}).status_code
