class Palette(TypedDict):
    """What there is to paint with."""

    first: Colour
    """The first colour."""
    mix: NotRequired[Mix]
    """How it is mixed."""


Colour: TypeAlias = Literal["sky_blue", "colour-13"] | str
"""A colour.
Other values are accepted, too.

- `sky_blue`: Like the sky.
- `colour-13`: Like nothing else.
"""


Mix: TypeAlias = Literal["ADD_LIGHT"] | str
"""How colours are mixed.
Other values are accepted, too.

- `ADD_LIGHT`: Added.
"""
