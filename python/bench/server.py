"""A server that accepts every message, to measure its clients. Prints its port."""

import asyncio

ANSWER = (
    b'{"messaging_product":"whatsapp","contacts":[{"input":"+16505551234","wa_id":"16505551234"}],'
    b'"messages":[{"id":"wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI4QjM4QzdBMEZGNDg4RTk2QjAA"}]}'
)
WHOLE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER)


async def serve(reader, writer):
    while head := await reader.readuntil(b"\r\n\r\n"):
        length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(length)
        writer.write(WHOLE)


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


asyncio.run(main())
