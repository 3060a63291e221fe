"""Files that are sent: bytes, something to read from, or a path."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def read(name: str, params: dict[str, Any], named: bool) -> dict[str, Any]:
    """Parameters in which the file is bytes; its own name and type, if they are parameters, stand where none were given."""
    given: Any = params.get(name)
    known: dict[str, str] = {}
    located = isinstance(given, str) or hasattr(given, "__fspath__")
    if located or hasattr(given, "read"):
        import mimetypes
        import os

        if located:
            path = os.fspath(given)
            with open(path, "rb") as file:
                given = file.read()
        else:
            path = getattr(given, "name", None)
            given = given.read()
        if named and isinstance(path, str):
            known["filename"] = os.path.basename(path)
            kind, _ = mimetypes.guess_type(path)
            if kind:
                known["type"] = kind
    elif type(given) in (bytearray, memoryview):
        given = bytes(given)
    told = {key: value for key, value in params.items() if value is not None}
    return {**known, **told, name: given}
