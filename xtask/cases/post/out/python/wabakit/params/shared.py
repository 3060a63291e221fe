# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters that several areas share, under the platform's names."""

from __future__ import annotations

from os import PathLike
from typing import Protocol, TypeAlias

from ..files import FileStream


class Readable(Protocol):
    """A source of bytes, such as an open file."""

    def read(self, size: int = ..., /) -> bytes: ...


File: TypeAlias = bytes | bytearray | memoryview | str | PathLike[str] | Readable | FileStream
"""A file: its bytes, a source of bytes, its path, which may be a string, or a `wabakit.FileStream`. Files with a path and
open files are read while they are sent."""
