// Node's `ws` talks to the server: client.mjs URL ORIGIN MAX_CONTROL_BYTES MAX_FRAME_BYTES VERSION
import assert from "node:assert/strict";
import { setDefaultResultOrder } from "node:dns";
import { createRequire } from "node:module";

// the server listens where Java resolves localhost to; Node before 20 tries the first address alone
setDefaultResultOrder("ipv4first");
const WebSocket = createRequire(`${process.cwd()}/`)("ws");
const [url, origin, maxControl, maxFrame, version] = process.argv.slice(2);
const ROOM = "AAAAAAAAAAAAAAAAAAAAAA";
const ASKS = '{"type":"ping","sentAt":5}';
const ANSWER = '{"type":"pong","sentAt":5}';

/** A socket whose messages, pongs and close can be awaited in order. */
async function open() {
  const socket = new WebSocket(url, { origin, perMessageDeflate: true, rejectUnauthorized: false });
  const heard = [];
  const waiting = [];
  const hear = (thing) => (waiting.length ? waiting.shift()(thing) : heard.push(thing));
  socket.on("message", (data, binary) => hear(binary ? data : data.toString()));
  socket.on("pong", (data) => hear({ pong: data.toString() }));
  socket.on("close", (code, reason) => hear({ code, reason: reason.toString() }));
  socket.next = () =>
    heard.length ? Promise.resolve(heard.shift()) : new Promise((done) => waiting.push(done));
  await new Promise((done, failed) => socket.on("open", done).on("error", failed));
  assert.equal(socket.extensions, "", "the offered compression is declined");
  return socket;
}

function join(socket, ticket) {
  socket.send(JSON.stringify({ type: "join", version: +version, room: ROOM, card: "", ticket }));
  return socket.next().then(JSON.parse);
}

function frame(id, size) {
  const bytes = Buffer.alloc(size, 0xa5);
  bytes.writeBigUInt64BE(BigInt(`0x${id}`));
  return bytes;
}

async function asks(socket, text) {
  socket.send(text);
  assert.equal(await socket.next(), ANSWER);
}

const first = await open();
for (const size of [ASKS.length, 125, 126, 127, +maxControl]) {
  await asks(first, ASKS.padEnd(size));
}
first.send(JSON.stringify({ type: "Chào các bạn, hẹn gặp ở phòng họp 👋" }));
assert.equal(JSON.parse(await first.next()).reason, "UNKNOWN_TYPE");
first.send("");
assert.equal(JSON.parse(await first.next()).reason, "MALFORMED");

for (const size of [0, 1, 125]) {
  first.ping("p".repeat(size));
  assert.deepEqual(await first.next(), { pong: "p".repeat(size) });
}

first.send(ASKS.slice(0, 5), { fin: false });
first.ping("between");
first.send("", { fin: false });
first.send(ASKS.slice(5), { fin: true });
assert.deepEqual(await first.next(), { pong: "between" });
assert.equal(await first.next(), ANSWER);

const mine = (await join(first, "A".repeat(22))).self;
const second = await open();
const other = (await join(second, "B".repeat(21) + "A")).self;
await first.next();
for (const size of [8, 9, 125, 126, 65535, 65536, +maxFrame]) {
  second.send(frame(mine, size));
  assert.deepEqual(await first.next(), frame(other, size));
}
const cut = frame(mine, 3000);
second.send(cut.subarray(0, 4), { fin: false });
second.send(cut.subarray(4, 2000), { fin: false });
second.send(cut.subarray(2000), { fin: true });
assert.deepEqual(await first.next(), frame(other, 3000));

first.send('{"type":"leave"}');
assert.deepEqual(await first.next(), { code: 1000, reason: "LEFT" });
for (const news of ["memberLeft", "hostChanged"]) {
  assert.equal(JSON.parse(await second.next()).type, news);
}
second.close(1000, "tạm biệt");
assert.equal((await second.next()).code, 1000);

const tooLarge = await open();
tooLarge.send("x".repeat(+maxControl + 1));
assert.equal(JSON.parse(await tooLarge.next()).reason, "TOO_LARGE");
assert.equal((await tooLarge.next()).code, 1009);
console.log("all is well");
process.exit(0);
