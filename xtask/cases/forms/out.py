class Parcel(TypedDict):
    """A parcel of one kind, by one way, which makes nine forms."""

    stamp: str
    """The stamp."""
    type: NotRequired[Literal["book", "game", "food"]]
    """Type of the content."""
    book: NotRequired[str]
    """A book."""
    game: NotRequired[str]
    """A game."""
    food: NotRequired[str]
    """Food."""
    road: NotRequired[str]
    """By road."""
    rail: NotRequired[str]
    """By rail."""
    ship: NotRequired[str]
    """By ship."""
