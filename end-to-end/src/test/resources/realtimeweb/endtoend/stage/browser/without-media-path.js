// Relay only, and no relay: not one candidate can be gathered.
(() => {
  const severed = configuration =>
    ({ ...configuration, iceTransportPolicy: 'relay', iceServers: [] });
  const Direct = window.RTCPeerConnection;
  window.RTCPeerConnection = class RTCPeerConnection extends Direct {
    constructor(configuration) {
      super(severed(configuration));
    }

    setConfiguration(configuration) {
      super.setConfiguration(severed(configuration));
    }
  };
})();
