"""Files that are sent: bytes, something to read from, or a path."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def read(name: str, params: dict[str, Any]) -> dict[str, Any]:
    """Parameters in which the file is bytes; its own name and type stand where none were given."""
    given = params.get(name)
    known: dict[str, str] = {}
    if hasattr(given, "__fspath__") or hasattr(given, "read"):
        import mimetypes
        import os

        path = os.fspath(given) if hasattr(given, "__fspath__") else getattr(given, "name", None)
        if hasattr(given, "__fspath__"):
            with open(given, "rb") as file:
                given = file.read()
        else:
            given = given.read()
        if isinstance(path, str):
            known["filename"] = os.path.basename(path)
            kind, _ = mimetypes.guess_type(path)
            if kind:
                known["type"] = kind
    elif isinstance(given, (bytearray, memoryview)):
        given = bytes(given)
    return {**known, **params, name: given}
