class Parcel(TypedDict):
    """A parcel of one kind, by one way, which makes nine forms.

    - Required: exactly one of `book`, `game`, `food`.
    - Required: exactly one of `road`, `rail`, `ship`.
    """

    stamp: str
    """The stamp."""
    type: NotRequired[Literal["book", "game", "food"]]
    """Type of the content: the name of the key that holds it."""
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
