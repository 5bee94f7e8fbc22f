// What the secure channel is measured against: AES-GCM of the browser, and a data channel, by hand.
var findings = [];

const keyReady = crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
const additionalData = new Uint8Array(13);
let counter = 0;

function parameters() {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, ++counter);
  return { name: 'AES-GCM', iv, additionalData };
}

async function perSecond(work, millis) {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < millis) {
    await work();
    count++;
  }
  return count * 1000 / (performance.now() - start);
}

async function bareFrames(size, millis) {
  const key = await keyReady;
  const plaintext = new Uint8Array(size);
  return perSecond(async () => {
    const how = parameters();
    await crypto.subtle.decrypt(how, key, await crypto.subtle.encrypt(how, key, plaintext));
  }, millis);
}

async function openWire() {
  const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
  a.onicecandidate = event => b.addIceCandidate(event.candidate);
  b.onicecandidate = event => a.addIceCandidate(event.candidate);
  const [from, to] = [a, b].map(peer => peer.createDataChannel('wire', { negotiated: true, id: 0 }));
  to.binaryType = 'arraybuffer';
  await a.setLocalDescription();
  await b.setRemoteDescription(a.localDescription);
  await b.setLocalDescription();
  await a.setRemoteDescription(b.localDescription);
  await new Promise(resolve => { from.onopen = resolve; });
  const arrived = [];
  const waiting = [];
  to.onmessage = event => {
    if (waiting.length > 0) waiting.shift()(event.data);
    else arrived.push(event.data);
  };
  return {
    kept: [a, b],
    send: frame => from.send(frame),
    next: () => arrived.length > 0
      ? Promise.resolve(arrived.shift())
      : new Promise(resolve => { waiting.push(resolve); }),
  };
}

async function bareThrough(wire, sealed, size, window, millis) {
  const key = await keyReady;
  const plaintext = new Uint8Array(size);
  const used = [];
  const send = async () => {
    const how = parameters();
    if (sealed) used.push(how);
    wire.send(sealed ? await crypto.subtle.encrypt(how, key, plaintext) : plaintext);
  };
  const receive = async () => {
    const frame = await wire.next();
    if (sealed) await crypto.subtle.decrypt(used.shift(), key, frame);
  };
  for (let i = 0; i < window; i++) await send();
  const frames = await perSecond(async () => {
    await receive();
    await send();
  }, millis);
  for (let i = 0; i < window; i++) await receive();
  return frames;
}
