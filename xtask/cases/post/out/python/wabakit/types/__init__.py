# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events, for annotations: at run time each of these is a `wabakit.Object`."""

from .letters import *
from .events import *
from .shared import *
