"""Files to send: bytes, a readable object, or a path."""

from __future__ import annotations

from .given import refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def read(name: str, params: dict[str, Any], named: bool) -> dict[str, Any]:
    """Replaces the file parameter by its bytes. The file's own name and type fill the parameters that weren't given."""
    given: Any = params.get(name)
    known: dict[str, str] = {}
    if _is_path(given):
        with open(given, "rb") as file:
            return read(name, {**params, name: file}, named)
    if hasattr(given, "read"):
        import mimetypes
        import os

        path: Any = getattr(given, "name", None)
        given = given.read()
        if named and isinstance(path, str):
            known["filename"] = os.path.basename(path)
            mime, _ = mimetypes.guess_type(path)
            if mime:
                known["type"] = mime
    elif type(given) in (bytearray, memoryview):
        given = bytes(given)
    passed = {key: value for key, value in params.items() if value is not None}
    return {**known, **passed, name: given}


def read_all(path: str, given: Any) -> list[bytes]:
    """Reads each file of a list."""
    listed: Any = given
    if not isinstance(given, (list, tuple)):
        raise refused(given, path, "a list of files")
    return [_bytes(f"{path}[{i}]", file) for i, file in enumerate(listed)]


def _bytes(path: str, given: Any) -> bytes:
    content = read("file", {"file": given}, False)["file"]
    if not isinstance(content, bytes):
        raise refused(content, path, "bytes")
    return content


def _is_path(given: object) -> bool:
    return isinstance(given, str) or hasattr(given, "__fspath__")
