class Tree(TypedDict):
    """A tree.

    It may hold */ others.
    """

    name: str
    """Its name.
    Shorter is better.
    """
    height: NotRequired[float]
    """How high, in metres."""
    rings: int | str
    """How many rings."""
    green: bool | Literal["true", "false"]
    """Whether it is green."""
    branches: Sequence[Picture]
    """Its branches."""
    picture: NotRequired[Picture]
    """Its picture."""
    leaves: NotRequired[Sequence[Sequence[int | str]]]
    """Rows of leaves, each of several."""
    type: NotRequired[Any]
    """Anything."""
    birds: NotRequired[Mapping[str, bool]]
    """By name."""
    planted: NotRequired[str]
    """When it was planted."""


class _Picture(TypedDict):
    """Keys of every form of `Picture`."""

    caption: NotRequired[str]
    """Below it."""


class PictureById(_Picture):
    """One form of `Picture`."""

    id: str
    """An upload."""


class PictureByFile(_Picture):
    """One form of `Picture`."""

    file: File
    """A file."""


Picture: TypeAlias = PictureById | PictureByFile
"""By one of two ways."""
