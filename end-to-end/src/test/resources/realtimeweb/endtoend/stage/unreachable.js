// Everybody else's candidates lead to an address where nobody is (RFC 5737).
(() => {
  const add = RTCPeerConnection.prototype.addIceCandidate;
  RTCPeerConnection.prototype.addIceCandidate = function (ice) {
    const words = ice.candidate.split(' ');
    words[4] = '198.51.100.1';
    return add.call(this, { ...ice, candidate: words.length > 4 ? words.join(' ') : '' });
  };
})();
