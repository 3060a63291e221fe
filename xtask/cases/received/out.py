class Arrival(Received):
    """Something that arrives."""

    id: str
    """Its id."""
    timestamp: str
    """When."""
    count: int | None
    """How often."""
    type: Literal["box", "words"] | str
    """Type of the content: the name of the key that holds it."""
    box: Crate | None
    """A box."""
    words: str | None
    """Words."""
    outcome: Outcome | None
    """What came of it."""


class Crate(Received):
    """A box."""

    label: str | None
    """Its label."""


class Outcome(Received):
    """What came of an arrival."""

    type: Literal["kept"] | str
    """Type of the content: the name of the key that holds it."""
    kept: Kept | None
    """It was kept."""


class Kept(Received):
    """It was kept."""

    places: list[str] | None
    """Where, if anywhere."""
    keepers: list[str]
    """By whom."""
