"""Files that are sent: bytes, something to read from, or a path."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def read(name: str, params: dict[str, Any]) -> dict[str, Any]:
    """Parameters in which the file is bytes; its own name and type stand where none were given."""
    given: Any = params.get(name)
    known: dict[str, str] = {}
    located = getattr(given, "__fspath__", None)
    if located or hasattr(given, "read"):
        import mimetypes
        import os

        if located:
            path = located()
            with open(path, "rb") as file:
                given = file.read()
        else:
            path = getattr(given, "name", None)
            given = given.read()
        if isinstance(path, str):
            known["filename"] = os.path.basename(path)
            kind, _ = mimetypes.guess_type(path)
            if kind:
                known["type"] = kind
    elif type(given) in (bytearray, memoryview):
        given = bytes(given)
    told = {key: value for key, value in params.items() if value is not None}
    return {**known, **told, name: given}
