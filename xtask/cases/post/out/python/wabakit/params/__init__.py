# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters, under the platform's names."""

from .letters import *
from .stamps import *
from .shared import *
