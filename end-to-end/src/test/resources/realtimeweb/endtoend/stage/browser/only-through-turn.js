(() => {
  const relayed = configuration => ({ ...configuration, iceTransportPolicy: 'relay' });
  const Direct = window.RTCPeerConnection;
  window.RTCPeerConnection = class RTCPeerConnection extends Direct {
    constructor(configuration) {
      super(relayed(configuration));
    }

    setConfiguration(configuration) {
      super.setConfiguration(relayed(configuration));
    }
  };
})();
