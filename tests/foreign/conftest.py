"""The sandbox as the platform of pywa, an independent client: nothing here imports wabakit."""

import json
import os
import queue
import socket
import subprocess
import threading
import time

import httpx
import pytest
import pywa

PLATFORM = "graph.facebook.com"


class ToSandbox(httpx.HTTPTransport):
    """An httpx transport that redirects the platform's URLs to the sandbox."""

    def __init__(self, url):
        super().__init__()
        sandbox = httpx.URL(url)
        self.address = {"scheme": sandbox.scheme, "host": sandbox.host, "port": sandbox.port}

    def handle_request(self, request):
        if request.url.host == PLATFORM:
            request.url = request.url.copy_with(**self.address)
        return super().handle_request(request)


class Sandbox:
    """The sandbox in a separate process. Webhooks go to the callback URL."""

    def __init__(self, callback):
        command = [os.environ["WABAKIT"], "sandbox", "--windows", "open", "--callback", callback]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)
        self.about = json.loads(self.process.stdout.readline())

    def inbound(self, **message):
        """Sends a message as a WhatsApp user and returns its id."""
        answer = httpx.post(f"{self.about['url']}/_sandbox/inbound", json=message)
        return answer.raise_for_status().json()["id"]

    def log(self):
        """Returns all log entries so far."""
        return httpx.get(f"{self.about['url']}/_sandbox/log").json()

    def wait_for(self, **wanted):
        """Waits until an entry of the log has these values."""
        for _ in range(100):
            if any(wanted.items() <= entry.items() for entry in self.log()):
                return
            time.sleep(0.1)
        pytest.fail(f"no entry with {wanted} in {self.log()}")


class Updates:
    """The updates that pywa's handlers received, in order."""

    def __init__(self, wa):
        self.received = queue.Queue()
        for handle in (
            wa.on_message,
            wa.on_message_status,
            wa.on_callback_button,
            wa.on_callback_selection,
            wa.on_template_status_update,
        ):
            handle(lambda _, update: self.received.put(update))

    def wait_for(self, kind, wanted=lambda _: True, seconds=5):
        """Returns the next update of a type for which `wanted` holds, and drops those before it."""
        dropped = []
        while True:
            try:
                update = self.received.get(timeout=seconds)
            except queue.Empty:
                pytest.fail(f"no such {kind.__name__} arrived, but {dropped}")
            if isinstance(update, kind) and wanted(update):
                return update
            dropped.append(update)


@pytest.fixture(scope="session")
def callback():
    """The address of pywa's server."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}/"


@pytest.fixture(scope="session")
def sandbox(callback):
    sandbox = Sandbox(callback)
    yield sandbox
    sandbox.process.kill()
    sandbox.process.communicate()


@pytest.fixture(scope="session")
def wa(sandbox, callback):
    """pywa's client, which sends to the sandbox; its own server receives webhooks."""
    about = sandbox.about
    wa = pywa.WhatsApp(
        phone_id=about["phone_number_id"],
        token=about["token"],
        waba_id=about["waba_id"],
        app_id=about["app_id"],
        app_secret=about["app_secret"],
        verify_token=about["verify_token"],
        session=httpx.Client(transport=ToSandbox(about["url"])),
    )
    server = {"port": httpx.URL(callback).port, "log_level": "warning"}
    threading.Thread(target=wa.run, kwargs=server, daemon=True).start()
    return wa


@pytest.fixture(scope="session")
def updates(wa):
    return Updates(wa)
