"""The line between browser and service: forwards bytes, until it is cut, held or closed."""

import asyncio
from typing import Self
from urllib.parse import urlsplit


class Line:
    """`cut()` breaks what is open; `down()` also refuses what is new, until `up()`; `hold()` keeps streams open and
    says nothing more on them, as a phone's suspended socket does. `cut_at_events` breaks a stream at every event."""

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self._host, self._port = str(parts.hostname), int(parts.port or 80)
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._streams: set[asyncio.Task[None]] = set()
        self._is_down = False
        self.cut_at_events = False
        self.cuts = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        self.cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        for writer in list(self._open):
            writer.transport.abort()

    def down(self) -> None:
        self._is_down = True
        self.cut()

    def up(self) -> None:
        self._is_down = False

    async def hold(self) -> None:
        """The stream that is open now, or opens first, stays open and silent for ever; new ones work."""
        async with asyncio.timeout(10):
            while not self._streams:
                await asyncio.sleep(0.02)
        for task in self._streams:
            task.cancel()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._is_down:
            writer.transport.abort()
            return
        self._open.add(writer)
        try:
            there, back = await asyncio.open_connection(self._host, self._port)
        except OSError:
            writer.transport.abort()
            return
        self._open.add(back)
        for source, sink, to_browser in ((reader, back, False), (there, writer, True)):
            task = asyncio.create_task(self._forward(source, sink, to_browser))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            task.add_done_callback(self._streams.discard)

    async def _forward(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, to_browser: bool) -> None:
        try:
            while data := await source.read(65_536):
                if to_browser and b"text/event-stream" in data and (task := asyncio.current_task()):
                    self._streams.add(task)
                is_event = to_browser and b"\nid: " in data.replace(b"\r", b"")
                if is_event and self.cut_at_events:
                    self.cuts += 1
                    if self.cuts % 2:  # half of them get through just before the end, half do not
                        sink.write(data)
                        await sink.drain()
                    break
                sink.write(data)
                await sink.drain()
        except OSError:
            pass
        sink.close()
