"""Base class of the values that methods return."""

from __future__ import annotations


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class Record:
    """A value with named fields: equal to another one with equal fields."""

    __slots__: ClassVar[tuple[str, ...]] = ()

    def _fields(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, Record) and self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash((type(self), self._fields()))

    def __repr__(self) -> str:
        fields = zip(self.__slots__, self._fields(), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={field!r}' for name, field in fields if field is not None)})"

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self._fields()
