// Keeps every peer connection, so that a test can read its statistics, and turns violations of the
// content security policy into console errors, so that no test overlooks them.
(() => {
  const peers = [];
  Object.defineProperty(window, '__peers', { value: peers });
  const Native = window.RTCPeerConnection;
  if (Native) {
    window.RTCPeerConnection = class RTCPeerConnection extends Native {
      constructor(configuration) {
        super(configuration);
        peers.push(this);
      }
    };
  }
  window.addEventListener('securitypolicyviolation', event =>
    console.error(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`));
})();
