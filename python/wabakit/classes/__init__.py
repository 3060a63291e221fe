# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Objects that keep state between calls."""

from .limiter import Limiter as Limiter, LimitState as LimitState
from .send_policy import SendPolicy as SendPolicy, PolicyDecision as PolicyDecision
from .deduplicator import Deduplicator as Deduplicator
from .template_cache import TemplateCache as TemplateCache
