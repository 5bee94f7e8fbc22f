// Everybody else's candidates lead to an address where nobody is (RFC 5737), those that come one by
// one and those in a description.
(() => {
  const nowhere = candidate => {
    const words = candidate.split(' ');
    words[4] = '198.51.100.1';
    return words.length > 4 ? words.join(' ') : '';
  };
  const { addIceCandidate, setRemoteDescription } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.addIceCandidate = function (ice) {
    return addIceCandidate.call(this, { ...ice, candidate: nowhere(ice.candidate) });
  };
  RTCPeerConnection.prototype.setRemoteDescription = function ({ type, sdp }) {
    return setRemoteDescription.call(this, { type, sdp: sdp.replace(/a=candidate:.*/g, nowhere) });
  };
})();
