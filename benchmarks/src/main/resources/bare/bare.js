// The least that a page can do for a call of two: no encryption of signaling, no names, no chat.
const local = document.getElementById('local');
const remote = document.getElementById('remote');
const join = document.getElementById('join');
let peer;
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
