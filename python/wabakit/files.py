"""Files to send, and places to write received ones to."""

from __future__ import annotations

from .given import refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
    from typing import Any, BinaryIO, NoReturn

# Bytes that are read or sent at once.
_PIECE = 256 * 1024


class FileStream:
    """A file to send whose bytes come from an iterable, in pieces of any size. It can be sent once, so a call with it isn't
    repeated after its first piece was taken."""

    def __init__(self, pieces: Iterable[bytes] | AsyncIterable[bytes], length: int, name: str | None = None) -> None:
        """`length` is the number of bytes in all pieces. `name` is the name of the file. Only `AsyncWhatsApp` takes
        asynchronous iterables."""
        self.pieces = pieces
        self.length = length
        self.name = name


class Source:
    """The bytes of a file to send."""

    # True once a source that can be read only once was read.
    spent = False

    def __init__(self, path: str, length: int) -> None:
        self._path = path
        self.length = length

    def __iter__(self) -> Iterator[bytes]:
        raise NotImplementedError

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import asyncio

        pieces = iter(self)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece

    def close(self) -> None:
        pass

    def _whole(self, sent: int) -> None:
        if sent != self.length:
            raise refused_length(self._path, self.length, sent)


class Held(Source):
    """Bytes in memory."""

    def __init__(self, path: str, content: bytes | bytearray | memoryview) -> None:
        self._content = memoryview(content).cast("B")
        super().__init__(path, len(self._content))

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, self.length, _PIECE):
            yield bytes(self._content[start : start + _PIECE])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Opened(Source):
    """An open file that can seek, from its current position to its end."""

    def __init__(self, path: str, file: BinaryIO, own: bool) -> None:
        self._file = file
        self._own = own
        self._start = file.tell()
        super().__init__(path, file.seek(0, 2) - self._start)
        file.seek(self._start)

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(self._start)
        sent = 0
        while piece := self._file.read(_PIECE):
            sent += len(piece)
            yield piece
        self._whole(sent)

    def close(self) -> None:
        if self._own:
            self._file.close()


class Streamed(Source):
    """Pieces of an iterable."""

    def __init__(self, path: str, stream: FileStream) -> None:
        super().__init__(path, stream.length)
        self._pieces: Any = stream.pieces

    def __iter__(self) -> Iterator[bytes]:
        if not hasattr(self._pieces, "__iter__"):
            raise refused(self._pieces, self._path, "an iterable; only AsyncWhatsApp takes asynchronous ones")
        self.spent = True
        sent = 0
        for piece in self._pieces:
            sent += len(piece)
            if sent > self.length:
                break
            yield piece
        self._whole(sent)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if not hasattr(self._pieces, "__aiter__"):
            async for piece in super().__aiter__():
                yield piece
            return
        self.spent = True
        sent = 0
        async for piece in self._pieces:
            sent += len(piece)
            if sent > self.length:
                break
            yield piece
        self._whole(sent)


class Body:
    """The body of a request with a file."""

    def __init__(self, head: bytes, source: Source, tail: bytes) -> None:
        self._head = head
        self._source = source
        self._tail = tail

    @property
    def spent(self) -> bool:
        """True if the body can't be sent again."""
        return self._source.spent

    def __len__(self) -> int:
        return len(self._head) + self._source.length + len(self._tail)

    def __iter__(self) -> Iterator[bytes]:
        yield self._head
        yield from self._source
        yield self._tail

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._head
        async for piece in self._source:
            yield piece
        yield self._tail

    def __bytes__(self) -> bytes:
        return b"".join(self)

    def __repr__(self) -> str:
        return f"Body({len(self)} bytes)"


def opened(path: str, given: Any) -> tuple[Source, str | None]:
    """Returns a file as a source, and its name if it has one."""
    import os

    if isinstance(given, (bytes, bytearray, memoryview)):
        return Held(path, given), None  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(given, FileStream):
        return Streamed(path, given), given.name
    if (where := _path(given)) is not None:
        return _sized(path, open(where, "rb"), True), os.path.basename(where)
    if not hasattr(given, "read"):
        raise refused(given, path, "bytes")
    name: Any = getattr(given, "name", None)
    empty = given.read(0)
    if not isinstance(empty, bytes):
        raise refused(empty, path, "bytes")
    return _sized(path, given, False), os.path.basename(name) if isinstance(name, str) else None


def _sized(path: str, file: BinaryIO, own: bool) -> Source:
    seekable: Callable[[], bool] = getattr(file, "seekable", lambda: False)
    if seekable():
        return Opened(path, file, own)
    with_length = file.read()
    if own:
        file.close()
    return Held(path, with_length)


def named(known: dict[str, Any], params: dict[str, Any], name: str | None) -> dict[str, Any]:
    """Returns the parameters of a call with a file, without the file. Its name and type fill the parameters that weren't given."""
    rest = {key: value for key, value in params.items() if value is not None and key != known["file"]}
    if not known["named"] or name is None:
        return rest
    import mimetypes

    mime, _ = mimetypes.guess_type(name)
    return {"filename": name, **({"type": mime} if mime else {}), **rest}


def read(path: str, given: Any) -> tuple[bytes, str | None]:
    """Reads a whole file. Returns its bytes and its name."""
    source, name = opened(path, given)
    try:
        return b"".join(source), name
    finally:
        source.close()


def read_all(path: str, given: Any) -> list[bytes]:
    """Reads each file of a list."""
    listed: Any = given
    if not isinstance(given, (list, tuple)):
        raise refused(given, path, "a list of files")
    return [read(f"{path}[{i}]", file)[0] for i, file in enumerate(listed)]


def refused_length(path: str, wanted: int, got: int) -> Exception:
    from .errors import ValidationError

    number = f"{wanted} bytes"
    return ValidationError(f"{path}: {number}, got {got}", path=path, wanted=number, got=str(got))


class Sink:
    """A place to write a received file to: a path, or an object with `write`."""

    later = False
    # The exception of a write: it isn't about the connection.
    failure: Exception | None = None

    def __init__(self, to: Any) -> None:
        from hashlib import sha256

        self._path = _path(to)
        self._file: Any = open(f"{self._path}.part", "wb") if self._path is not None else to
        if not hasattr(self._file, "write"):
            raise refused(to, "to", "a path, or a file opened for bytes")
        self._new: Callable[[], Any] = sha256
        self._digest = sha256()
        self._touched = False

    def write(self, piece: bytes) -> None:
        self._touched = self._touched or bool(piece)
        self._digest.update(piece)
        try:
            self._file.write(piece)
        except Exception as error:
            self.failure = error
            raise

    def digest(self) -> bytes:
        digest: bytes = self._digest.digest()
        return digest

    def again(self) -> bool:
        """Returns whether the file can be written from its start again."""
        if self._path is not None:
            self._file.seek(0)
            self._file.truncate()
            self._digest, self._touched = self._new(), False
        return not self._touched

    def end(self, good: bool) -> None:
        """Gives a good file its name, and removes another."""
        import os

        if self._path is not None:
            self._file.close()
            part = f"{self._path}.part"
            os.replace(part, self._path) if good else os.remove(part)


class Later:
    """Keeps the body of a response for a caller that reads it in pieces."""

    later = True
    failure: Exception | None = None
    body: Any = b""

    def __init__(self) -> None:
        from hashlib import sha256

        self._digest = sha256()
        self.lost: Callable[[Exception], Exception] = _same

    def again(self) -> bool:
        return True

    def digest(self) -> bytes:
        return self._digest.digest()

    def __iter__(self) -> Iterator[bytes]:
        pieces = iter([self.body] if isinstance(self.body, bytes) else self.body)
        while True:
            try:
                piece = next(pieces, None)
            except Exception as cause:
                self._raise(cause)
            if piece is None:
                return
            self._digest.update(piece)
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if not hasattr(self.body, "__aiter__"):
            for held in self:
                yield held
            return
        pieces: AsyncIterator[bytes] = aiter(self.body)
        while True:
            try:
                piece = await anext(pieces, None)
            except Exception as cause:
                self._raise(cause)
            if piece is None:
                return
            self._digest.update(piece)
            yield piece

    def _raise(self, cause: Exception) -> NoReturn:
        error = self.lost(cause)
        if error is cause:
            raise error
        raise error from cause


def _same(cause: Exception) -> Exception:
    return cause


def _path(given: object) -> str | None:
    """Returns the path, if this is one."""
    if isinstance(given, str):
        return given
    fspath: Callable[[], str] | None = getattr(given, "__fspath__", None)
    return fspath() if fspath else None
