#!/usr/bin/env bash
# Chromium 153: a data channel whose peer died stays "open", and its bufferedAmount goes back to 0 for what nobody received.
#
# The browser at the other end is killed, as by a crash or a flat battery. What is sent from then on leaves the buffer as long
# as SCTP's window has room for it (handed to SCTP is not received), even once the connection has failed, so that a
# bufferedAmount of 0 is no delivery. connectionState says "connected" for some six more seconds, "disconnected" then, and
# "failed" after 17; the channel is "open" through all of that, no close event comes, and send() takes messages without an
# error. What has arrived is known from the other side's own answer alone.
#
# Needs: node 20 or newer, npm, tar. Exit status 0 while this is so.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --loglevel=error \
  playwright-core@1.65.1 @sparticuz/chromium@153.0.0 >npm.log 2>&1 || { tail -n 20 npm.log; exit 2; }
cat >probe.mjs <<'JS'
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "playwright-core";

const unpack = (name, to) =>
  writeFileSync(to, brotliDecompressSync(readFileSync(`node_modules/@sparticuz/chromium/bin/${name}.br`)));
unpack("chromium", "chromium");
chmodSync("chromium", 0o755);
for (const archive of ["al2023.tar", "swiftshader.tar"]) {
  unpack(archive, archive);
  execFileSync("tar", ["xf", archive]);
}
const launch = () =>
  chromium.launch({
    executablePath: `${process.cwd()}/chromium`,
    env: { ...process.env, LD_LIBRARY_PATH: `${process.cwd()}/lib` },
    // permission for the camera, so that host candidates are addresses
    args: ["--no-sandbox", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
  });
const gathered = async () => {
  while (pc.iceGatheringState !== "complete") await new Promise((tick) => setTimeout(tick, 50));
  return pc.localDescription.toJSON();
};

const [stayer, leaver] = [await launch(), await launch()];
const [here, there] = [await stayer.newPage(), await leaver.newPage()];
await here.evaluate(async () => {
  globalThis.pc = new RTCPeerConnection();
  globalThis.channel = pc.createDataChannel("probe");
  globalThis.events = [];
  for (const type of ["closing", "close", "error"]) channel.addEventListener(type, () => events.push(type));
  await pc.setLocalDescription();
});
const offer = await here.evaluate(gathered);
await there.evaluate(async (offer) => {
  globalThis.pc = new RTCPeerConnection();
  await pc.setRemoteDescription(offer);
  await pc.setLocalDescription();
}, offer);
const answer = await there.evaluate(gathered);
await here.evaluate((answer) => pc.setRemoteDescription(answer), answer);
await here.waitForFunction(() => channel.readyState === "open");

const { processInfo } = await (await leaver.newBrowserCDPSession()).send("SystemInfo.getProcessInfo");
process.kill(processInfo.find(({ type }) => type === "browser").id, "SIGKILL");
await sleep(1000);

const sendAndLook = () =>
  here.evaluate(async () => {
    channel.send("nobody will read this");
    await new Promise((later) => setTimeout(later, 500));
    return [pc.connectionState, channel.readyState, channel.bufferedAmount];
  });
console.log(`Chromium ${stayer.version()}; the other browser was killed; after each send:`);
const soon = await sendAndLook();
console.log(`a second later: connection ${soon[0]}, channel ${soon[1]}, bufferedAmount ${soon[2]}`);
await here.waitForFunction(() => pc.connectionState === "failed", null, { timeout: 60_000 });
const late = await sendAndLook();
const events = await here.evaluate(() => events);
console.log(`once it has failed: connection ${late[0]}, channel ${late[1]}, bufferedAmount ${late[2]}, events [${events}]`);
await stayer.close();

assert.deepEqual(soon, ["connected", "open", 0]);
assert.deepEqual(late.slice(0, 2), ["failed", "open"]);
assert.deepEqual(events, []);
console.log("As described.");
JS
node probe.mjs
