class _Letter(TypedDict):
    """Keys of every form of `Letter`."""

    stamp: NotRequired[str]
    """The stamp."""
    parts: NotRequired[Sequence[Part]]
    """More of it."""


class LetterWordsByName(_Letter):
    """One form of `Letter`."""

    type: NotRequired[Literal["words"]]
    """Type of the content; may be omitted."""
    words: str
    """Words."""
    name: str
    """A person."""


class LetterWordsByHouse(_Letter):
    """One form of `Letter`."""

    type: NotRequired[Literal["words"]]
    """Type of the content; may be omitted."""
    words: str
    """Words."""
    house: int
    """A house."""


class LetterSheetsByName(_Letter):
    """One form of `Letter`."""

    type: NotRequired[Literal["sheets"]]
    """Type of the content; may be omitted."""
    sheets: Sequence[PaperSheet]
    """Sheets."""
    name: str
    """A person."""


class LetterSheetsByHouse(_Letter):
    """One form of `Letter`."""

    type: NotRequired[Literal["sheets"]]
    """Type of the content; may be omitted."""
    sheets: Sequence[PaperSheet]
    """Sheets."""
    house: int
    """A house."""


Letter: TypeAlias = LetterWordsByName | LetterWordsByHouse | LetterSheetsByName | LetterSheetsByHouse
"""A letter, whose content stands beside its stamp."""


class PaperSheet(TypedDict):
    """A sheet of paper."""

    lines: int
    """How many lines."""


class PartPostScript(PaperSheet):
    """At the end."""

    type: Literal["POST_SCRIPT"]
    """Type of the content."""


Part: TypeAlias = PartPostScript
"""A part of a letter."""
