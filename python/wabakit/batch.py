"""Batches: many calls in one request. Each function makes one call, whose request waits for the others."""

from __future__ import annotations

from .errors import ValidationError
from .waits import at_once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from typing import Any

    from ._core import Api
    from ._core import Request as Built
    from .sending import Request
    from .transports import Answer


class Place:
    """The transport of one function: it holds the request back until the response is there. `asked` is a future that is
    done once the request is known, or the function ended without one; `answer` is the future response."""

    def __init__(self, place: int, future: Callable[[], Any]) -> None:
        self.request: Built | None = None
        self.asked, self.answer = future(), future()
        self._path = f"batch[{place}]"
        self._calls = 0
        self._refused: ValidationError | None = None

    def hold(self, request: Request) -> Any:
        """Keeps the request of the first call, and returns the future response."""
        self._calls += 1
        if self._calls > 1:
            raise self._refuse("more")
        self.request = request.built
        self.end()
        return self.answer

    def result(self, happened: Any) -> Any:
        """Returns the result of the function, or the exception that replaces it."""
        if self._calls == 0 and not isinstance(happened, BaseException):
            return self._refuse("none")
        return self._refused or happened

    def end(self) -> None:
        if not self.asked.done():
            self.asked.set_result(None)

    def fail(self, error: BaseException) -> None:
        if self._calls and not self.answer.done():
            self.answer.set_exception(error)

    def _refuse(self, number: str) -> ValidationError:
        """Refuses the function, and its first call unless that was sent."""
        wanted = "a function that makes one call"
        self._refused = ValidationError(f"{self._path}: {wanted}, got {number}", path=self._path, wanted=wanted, got=number)
        self.request = None
        self.fail(self._refused)
        return self._refused


class Held(Place):
    """A place in a batch of threads."""

    def send(self, request: Request, timeout: float, /) -> Answer:
        answer: Answer = self.hold(request).result()
        return answer


class AsyncHeld(Place):
    """A place in a batch of tasks."""

    async def send(self, request: Request, timeout: float, /) -> Answer:
        answer: Answer = await self.hold(request)
        return answer


class Batch:
    """The calls that were made, once all places are known."""

    def __init__(self, api: Api, places: Sequence[Place]) -> None:
        self._api = api
        self._held = [(place, place.request) for place in places]
        requests = [request for _, request in self._held]
        # If every function failed before its call, there is nothing to send.
        self.request = api.join(requests) if any(requests) or not requests else None

    def answer(self, response: tuple[int, list[tuple[str, str]], bytes]) -> None:
        """Gives each call its response."""
        status, headers, body = response
        held = [place for place, request in self._held if request is not None]
        idempotent = self.request is not None and self.request.idempotent
        for place, answer in zip(held, self._api.split(len(held), idempotent, status, headers, body)):
            if not place.answer.done():
                place.answer.set_result(answer)


def perform(client: Any, calls: Sequence[Callable[[Any], Any]]) -> list[Any]:
    """Runs the functions in threads."""
    from concurrent.futures import Future, ThreadPoolExecutor, wait

    places = [Held(i, Future) for i in range(len(calls))]

    def run(place: Held, call: Callable[[Any], Any]) -> Any:
        try:
            return place.result(call(client._over(place)))
        except Exception as error:
            return place.result(error)
        finally:
            place.end()

    with ThreadPoolExecutor(max(1, len(calls))) as threads:
        running = [threads.submit(run, place, call) for place, call in zip(places, calls)]
        try:
            wait([place.asked for place in places])
            batch = Batch(client._api, places)
            if batch.request is not None:
                batch.answer(at_once(client._join(batch.request)))
        except BaseException as error:
            for place in places:
                place.fail(error)
            raise
        return [result.result() for result in running]


async def perform_async(client: Any, calls: Sequence[Callable[[Any], Awaitable[Any]]]) -> list[Any]:
    """Runs the functions as tasks."""
    import asyncio

    places = [AsyncHeld(i, asyncio.get_running_loop().create_future) for i in range(len(calls))]

    async def run(place: AsyncHeld, call: Callable[[Any], Awaitable[Any]]) -> Any:
        try:
            return place.result(await call(client._over(place)))
        except Exception as error:
            return place.result(error)
        finally:
            place.end()

    running = [asyncio.ensure_future(run(place, call)) for place, call in zip(places, calls)]
    try:
        for place in places:
            await place.asked
        batch = Batch(client._api, places)
        if batch.request is not None:
            batch.answer(await client._join(batch.request))
        return await asyncio.gather(*running)
    finally:
        for task in running:
            task.cancel()
