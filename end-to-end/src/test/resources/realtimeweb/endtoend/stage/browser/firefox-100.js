// Takes away what Firefox got after version 100, as far as a call touches it.
(() => {
  for (let each = RTCPeerConnection.prototype; each; each = Object.getPrototypeOf(each)) {
    delete each.connectionState; // 113
    delete each.onconnectionstatechange;
  }
  delete RTCRtpSender.prototype.setStreams; // 113
  delete HTMLMediaElement.prototype.setSinkId; // 116
  // before 110 there were no encodings until some were set
  const parameters = RTCRtpSender.prototype.getParameters;
  RTCRtpSender.prototype.getParameters = function () {
    return { ...parameters.call(this), encodings: undefined };
  };
})();
