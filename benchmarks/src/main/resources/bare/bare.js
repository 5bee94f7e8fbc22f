// The least that a page can do for a call of two with chat: no encryption of signaling, no names.
const local = document.getElementById('local');
const remote = document.getElementById('remote');
const join = document.getElementById('join');
const log = document.getElementById('log');
const message = document.getElementById('message');
let peer;
let chat;
let early = [];

navigator.mediaDevices.getUserMedia({ audio: true, video: { width: { ideal: 1280 }, height: { ideal: 720 } } })
  .then(stream => {
    local.srcObject = stream;
    join.disabled = false;
  });

join.onclick = () => {
  const socket = new WebSocket('ws://' + location.host + '/ws');
  const send = message => socket.send(JSON.stringify(message));

  const open = () => {
    peer = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
    local.srcObject.getTracks().forEach(track => peer.addTrack(track, local.srcObject));
    chat = peer.createDataChannel('chat', { negotiated: true, id: 0 });
    chat.onmessage = event => show(event.data);
    peer.ontrack = event => { remote.srcObject = event.streams[0]; };
    peer.onicecandidate = event => send({ candidate: event.candidate });
  };

  socket.onmessage = async event => {
    const message = JSON.parse(event.data);
    if (message.newcomer) {
      open();
      await peer.setLocalDescription();
      send({ description: peer.localDescription });
    } else if (message.description) {
      if (!peer) open();
      await peer.setRemoteDescription(message.description);
      for (const candidate of early.splice(0)) peer.addIceCandidate(candidate);
      if (message.description.type === 'offer') {
        await peer.setLocalDescription();
        send({ description: peer.localDescription });
      }
    } else if (message.candidate) {
      if (peer && peer.remoteDescription) peer.addIceCandidate(message.candidate);
      else early.push(message.candidate);
    }
  };
};

function show(line) {
  const text = document.createElement('p');
  text.textContent = line;
  log.append(text);
}

message.onkeydown = event => {
  if (event.key === 'Enter') {
    chat.send(message.value);
    show(message.value);
    message.value = '';
  }
};
