"""The least that a relay can do, with websockets: rooms by path, binary messages by an id of eight bytes."""

import asyncio
import json
import logging
import os
import sys

from websockets.asyncio.server import serve

rooms = {}


async def connected(socket):
    room = rooms.setdefault(socket.request.path, {})
    own = os.urandom(8)
    room[own] = socket
    try:
        await socket.send(json.dumps({"self": own.hex()}, separators=(",", ":")))
        async for message in socket:
            to = room.get(message[:8])
            if to is not None:
                await to.send(own + message[8:])
    finally:
        del room[own]
        if not room:
            rooms.pop(socket.request.path, None)


async def main():
    compression = "deflate" if "--deflate" in sys.argv else None
    async with serve(connected, "127.0.0.1", int(sys.argv[1]), compression=compression):
        await asyncio.Future()


logging.disable(logging.CRITICAL)
asyncio.run(main())
