"""The calls without I/O, for applications that send requests themselves."""

from ._core import Api, Event, Object, Request, events, next_page, operations, response

__all__ = ["Api", "Event", "Object", "Request", "events", "next_page", "operations", "response"]
