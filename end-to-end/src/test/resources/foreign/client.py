"""Python's websockets talks to the server.

client.py URL ORIGIN MAX_CONTROL_BYTES MAX_FRAME_BYTES VERSION
"""

import asyncio
import json
import ssl
import sys

import websockets

URL, ORIGIN = sys.argv[1:3]
MAX_CONTROL, MAX_FRAME, VERSION = map(int, sys.argv[3:6])
ROOM = "A" * 22
ASKS = '{"type":"ping","sentAt":5}'
ANSWER = '{"type":"pong","sentAt":5}'


def same(expected, actual):
    assert expected == actual, f"expected {expected!r:.200} and got {actual!r:.200}"


async def connect():
    # The certificate is the server's own; the channel is what is tried here.
    tls = ssl._create_unverified_context() if URL.startswith("wss:") else None
    socket = await websockets.connect(URL, origin=ORIGIN, ssl=tls, compression="deflate")
    same([], getattr(socket, "protocol", socket).extensions)  # of version 14 on, and before
    return socket


async def join(socket, ticket):
    await socket.send(
        json.dumps({"type": "join", "version": VERSION, "room": ROOM, "card": "", "ticket": ticket})
    )
    return json.loads(await socket.recv())["self"]


def frame(member, size):
    return bytes.fromhex(member) + b"\xa5" * (size - 8)


async def closed(socket):
    try:
        await socket.recv()
    except websockets.ConnectionClosed:
        return socket.close_code
    raise AssertionError("a message came instead of a close")


async def texts(socket):
    for size in (len(ASKS), 125, 126, 127, MAX_CONTROL):
        await socket.send(ASKS.ljust(size))
        same(ANSWER, await socket.recv())
    await socket.send(json.dumps({"type": "Chào các bạn, hẹn gặp nhé 👋"}, ensure_ascii=False))
    same("UNKNOWN_TYPE", json.loads(await socket.recv())["reason"])
    await socket.send("")
    same("MALFORMED", json.loads(await socket.recv())["reason"])
    await socket.send([ASKS[:5], "", ASKS[5:]])
    same(ANSWER, await socket.recv())


async def main():
    first = await connect()
    await texts(first)
    for size in (0, 1, 125):
        await asyncio.wait_for(await first.ping(b"p" * size), 30)
    mine = await join(first, "A" * 22)
    second = await connect()
    other = await join(second, "B" * 21 + "A")
    await first.recv()
    for size in (8, 9, 125, 126, 65535, 65536, MAX_FRAME):
        await second.send(frame(mine, size))
        same(frame(other, size), await first.recv())
    whole = frame(mine, 3000)
    await second.send([whole[:4], whole[4:2000], whole[2000:]])
    same(frame(other, 3000), await first.recv())
    await first.send('{"type":"leave"}')
    same(1000, await closed(first))
    await second.recv()
    await second.close(1000, "tạm biệt")
    same(1000, second.close_code)
    large = await connect()
    await large.send("x" * (MAX_CONTROL + 1))
    same("TOO_LARGE", json.loads(await large.recv())["reason"])
    same(1009, await closed(large))
    print("all is well")


asyncio.run(asyncio.wait_for(main(), 100))
