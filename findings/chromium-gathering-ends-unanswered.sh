#!/usr/bin/env bash
# Chromium 153: iceGatheringState becomes "complete", without an icecandidateerror, although the STUN server never answered.
#
# By RFC 8838 and W3C WebRTC (5.6.3) gathering is complete when every server has answered or was given up. Alone, a connection
# does that: it asks a silent server 9 times, reports error 701 and is complete after some 40 s. As soon as a pair of host
# candidates works, libwebrtc ends the session of its port allocator: "complete" comes some 20 ms after
# setLocalDescription, without error and without a server-reflexive candidate. So a page that tests a STUN server with a
# connection to itself must not read "complete" as an answer, nor the missing error as a success: only an "srflx"
# candidate shows that the server answered, and a server that answers late is never heard.
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
import dgram from "node:dgram";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
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

let requests = 0;
const silent = dgram.createSocket("udp4").on("message", () => requests++);
await new Promise((bound) => silent.bind(0, "127.0.0.1", bound));
const browser = await chromium.launch({
  executablePath: `${process.cwd()}/chromium`,
  env: { ...process.env, LD_LIBRARY_PATH: `${process.cwd()}/lib` },
  // permission for the camera, so that host candidates are addresses
  args: ["--no-sandbox", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
});
const page = await browser.newPage();

async function gather(withPeer) {
  requests = 0;
  const seen = await page.evaluate(
    async ([withPeer, port]) => {
      const tested = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
      const peer = new RTCPeerConnection();
      const types = new Set();
      const errors = [];
      const began = performance.now();
      const complete = new Promise((done) => {
        tested.addEventListener("icegatheringstatechange", () => tested.iceGatheringState === "complete" && done());
      });
      tested.addEventListener("icecandidateerror", ({ errorCode }) => errors.push(errorCode));
      tested.addEventListener("icecandidate", ({ candidate }) => {
        if (candidate?.candidate) {
          types.add(candidate.type);
          if (withPeer) peer.addIceCandidate(candidate);
        }
      });
      peer.addEventListener("icecandidate", ({ candidate }) => candidate && tested.addIceCandidate(candidate));
      tested.createDataChannel("probe");
      await tested.setLocalDescription();
      if (withPeer) {
        await peer.setRemoteDescription(tested.localDescription);
        await peer.setLocalDescription();
        await tested.setRemoteDescription(peer.localDescription);
      }
      await complete;
      const millis = Math.round(performance.now() - began);
      tested.close();
      peer.close();
      return { types: [...types], errors, millis };
    },
    [withPeer, silent.address().port],
  );
  return { ...seen, requests };
}

console.log(`Chromium ${browser.version()}, a STUN server that is silent:`);
const alone = await gather(false);
console.log(`alone: complete after ${alone.millis} ms, ${alone.requests} requests, candidates ${alone.types}, errors [${alone.errors}]`);
const paired = await gather(true);
console.log(`with a peer: complete after ${paired.millis} ms, ${paired.requests} requests, candidates ${paired.types}, errors [${paired.errors}]`);
await browser.close();
silent.close();

assert.deepEqual([alone.types, alone.errors], [["host"], [701]]);
assert.deepEqual([paired.types, paired.errors], [["host"], []]);
assert.ok(paired.requests < alone.requests);
console.log("As described.");
JS
node probe.mjs
