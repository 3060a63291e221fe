"""The sandbox, served by the binary that `WABAKIT` names, and clients of it over each transport."""

import asyncio
import contextlib
import inspect
import json
import os
import subprocess

import httpx
import pytest

import wabakit
from wabakit import transports

LOOP = asyncio.new_event_loop()


class Sandbox:
    """The platform on loopback."""

    def __init__(self, *options):
        command = [os.environ["WABAKIT"], "sandbox", *options]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.about = json.loads(self.process.stdout.readline())

    def settings(self):
        ids = {name: self.about[name] for name in ("token", "phone_number_id", "waba_id", "business_id", "app_id")}
        return {**ids, "base_url": self.about["url"], "timeout": 10}

    def act(self, what, **params):
        answer = httpx.post(f"{self.about['url']}/_sandbox/{what}", content=json.dumps(params).encode())
        return answer.raise_for_status().json()

    def log(self, op):
        """Returns the log entries of one operation."""
        return [entry for entry in self.entries() if entry.get("op") == op]

    def code(self):
        """Returns the newest verification code."""
        return next(entry["code"] for entry in reversed(self.entries()) if entry["what"] == "code")

    def entries(self):
        return httpx.get(f"{self.about['url']}/_sandbox/log").json()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()


def do(answer):
    """Returns the result of a call, from either client."""
    if inspect.isawaitable(answer):
        return LOOP.run_until_complete(answer)
    if hasattr(answer, "__aiter__"):
        return do(listed(answer))
    return list(answer) if inspect.isgenerator(answer) else answer


async def listed(items):
    return [item async for item in items]


@contextlib.asynccontextmanager
async def over_urllib3(settings):
    with wabakit.WhatsApp(**settings) as wa:
        yield wa


@contextlib.asynccontextmanager
async def over_httpx(settings):
    with httpx.Client() as client, wabakit.WhatsApp(**settings, transport=transports.Httpx(client)) as wa:
        yield wa


@contextlib.asynccontextmanager
async def over_aiohttp(settings):
    async with wabakit.AsyncWhatsApp(**settings) as wa:
        yield wa


@contextlib.asynccontextmanager
async def over_async_httpx(settings):
    async with httpx.AsyncClient() as client:
        async with wabakit.AsyncWhatsApp(**settings, transport=transports.AsyncHttpx(client)) as wa:
            yield wa


@pytest.fixture(scope="session")
def sandbox():
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(params=[over_urllib3, over_httpx, over_aiohttp, over_async_httpx], ids=lambda over: over.__name__)
def wa(request, sandbox):
    client = request.param(sandbox.settings())
    yield do(client.__aenter__())
    do(client.__aexit__(None, None, None))
