"""Servers that fail in every way, over plain sockets."""

import socket
import struct
import threading
import time

GOOD = b'{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.1"}],"success":true}'


def answer(body=GOOD, status="200 OK", extra=b""):
    return b"HTTP/1.1 " + status.encode() + b"\r\nContent-Length: " + str(len(body)).encode() + b"\r\n" + extra + b"\r\n" + body


def request(connection):
    """Reads a request with its body. Returns its head and its body."""
    read = b""
    while b"\r\n\r\n" not in read:
        if not (some := connection.recv(1 << 16)):
            return None
        read += some
    head, _, body = read.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length and (some := connection.recv(1 << 16)):
        body += some
    return head, body


def reset(connection):
    """Closes a connection with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class Server:
    """A server whose connections are handled by functions, one for each in their order; the last for all others."""

    def __init__(self, *handle):
        self.handle, self.connections, self.requests = list(handle), 0, []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            handle = self.handle[min(self.connections, len(self.handle) - 1)]
            self.connections += 1
            threading.Thread(target=self._handle, args=(handle, connection), daemon=True).start()

    def _handle(self, handle, connection):
        try:
            handle(self, connection)
        except OSError:
            pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()


def good(server, connection):
    """Answers every request."""
    while found := request(connection):
        server.requests.append(found)
        connection.sendall(answer())


def once(server, connection):
    """Answers one request, and closes the connection although it could be kept."""
    server.requests.append(request(connection))
    connection.sendall(answer())
    connection.close()


def says(*answers):
    """Returns a function that gives these answers, one for each request."""

    def handle(server, connection):
        while found := request(connection):
            server.requests.append(found)
            connection.sendall(answers[min(len(server.requests), len(answers)) - 1])

    return handle


def resets_unread(server, connection):
    connection.recv(1, socket.MSG_PEEK)
    reset(connection)


def resets_after_reading(server, connection):
    server.requests.append(request(connection))
    reset(connection)


def closes_after_reading(server, connection):
    server.requests.append(request(connection))
    connection.close()


def silent(server, connection):
    server.requests.append(request(connection))
    time.sleep(20)


def drips(server, connection):
    """Sends one byte of the body every 50 ms, for two seconds."""
    server.requests.append(request(connection))
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n")
    for _ in range(40):
        connection.sendall(b" ")
        time.sleep(0.05)


def begins_and_stops(server, connection):
    server.requests.append(request(connection))
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{")
    time.sleep(20)


def no_tls(server, connection):
    """Isn't a TLS server."""
    connection.recv(1 << 16)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    connection.close()
