// No key and no description is ever made.
(() => {
  const never = () => new Promise(() => {});
  SubtleCrypto.prototype.generateKey = never;
  RTCPeerConnection.prototype.setLocalDescription = never;
})();
