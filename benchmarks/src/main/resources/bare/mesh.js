// The least that a page can do for a call of many: everybody sends to everybody, nothing is sealed.
const local = document.getElementById('local');
const join = document.getElementById('join');
const self = crypto.randomUUID();
const peers = new Map();

navigator.mediaDevices.getUserMedia({
  audio: true,
  video: { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } },
}).then(stream => {
  local.srcObject = stream;
  join.disabled = false;
});

join.onclick = () => {
  const socket = new WebSocket('ws://' + location.host + '/ws');
  const send = message => socket.send(JSON.stringify({ from: self, ...message }));

  const open = to => {
    const peer = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
    const video = document.createElement('video');
    video.autoplay = true;
    video.playsInline = true;
    document.getElementById('videos').append(video);
    local.srcObject.getTracks().forEach(track => peer.addTrack(track, local.srcObject));
    peer.ontrack = event => { video.srcObject = event.streams[0]; };
    peer.onicecandidate = event => send({ to, candidate: event.candidate });
    peers.set(to, peer);
    return peer;
  };

  socket.onopen = () => send({ hello: true });
  socket.onmessage = async event => {
    const message = JSON.parse(event.data);
    if (message.hello) {
      const peer = open(message.from);
      await peer.setLocalDescription();
      send({ to: message.from, description: peer.localDescription });
    } else if (message.to === self && message.description) {
      const peer = peers.get(message.from) || open(message.from);
      await peer.setRemoteDescription(message.description);
      if (message.description.type === 'offer') {
        await peer.setLocalDescription();
        send({ to: message.from, description: peer.localDescription });
      }
    } else if (message.to === self && message.candidate && peers.has(message.from)) {
      peers.get(message.from).addIceCandidate(message.candidate);
    }
  };
};
