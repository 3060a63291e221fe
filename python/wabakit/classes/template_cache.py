# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Caches stored templates by account, name and language, so that filling one needs no request."""

from __future__ import annotations

from ..stateful import Stateful, current, span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any, Mapping, Sequence
    from ..events import Event
    from ..types import Template


class TemplateCache(Stateful):
    """Caches stored templates by account, name and language, so that filling one needs no request.

    The state is plain data: take a `snapshot` and `restore` it elsewhere. Pass all webhook events to `apply`: a
    template that changed is forgotten, and must be requested again.

    Safe to share between threads.
    """

    def __init__(self, time_to_live: timedelta | None = None, most: int | None = None) -> None:
        """Creates an empty cache.

        Args:
            time_to_live: Time after which a template is requested again. Default: 1 hour.
            most: Maximum number of templates. The oldest are removed first. Default: 10,000.
        """
        self._create("TemplateCache", {"time_to_live": span(time_to_live, "time_to_live"), "most": most})

    @classmethod
    def restore(cls, snapshot: str) -> TemplateCache:
        """Creates a cache from a snapshot."""
        return cls._restore("TemplateCache", snapshot)

    def store(self, waba_id: str, templates: Sequence[Mapping[str, Any]], now: datetime | None = None) -> None:
        """Stores templates of an account, instead of those of the same name and language.

        Args:
            templates: Templates as returned by `templates.list`. Those without name or language are ignored.
        """
        self._call("store", {"waba_id": waba_id, "templates": templates, "now": current(now, "now")})

    def get(self, waba_id: str, name: str, language: str, now: datetime | None = None) -> Template | None:
        """Returns the stored template, or `None` if it must be requested.

        Args:
            language: Language of the template, such as `en_US`.
        """
        found: Template | None = self._call("get", {"waba_id": waba_id, "name": name, "language": language, "now": current(now, "now")})
        return found

    def apply(self, event: Event, now: datetime | None = None) -> bool:
        """Forgets the template that an event changes: its status, quality, category or components. Returns whether
        there was one. Other events are ignored, so pass all of them.
        """
        found: bool = self._call("apply", {"event": event, "now": current(now, "now")})
        return found

    def snapshot(self) -> str:
        """Returns the state as text for `restore`. It contains the templates."""
        return self._instance.snapshot()
