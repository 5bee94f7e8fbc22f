// Whatever the page asks of these parts of the browser, it never hears of it again.
(() => {
  const never = () => new Promise(() => {});
  const silence = (type, ...methods) => {
    if (type) {
      methods.forEach(method => (type.prototype[method] = never));
    }
  };
  silence(window.IDBFactory, 'open');
  silence(window.MediaDevices, 'getUserMedia', 'enumerateDevices');
  silence(window.ServiceWorkerContainer, 'register');
  silence(window.LockManager, 'request', 'query');
  silence(window.WakeLock, 'request');
  silence(window.Clipboard, 'writeText');
  silence(window.Permissions, 'query');
  silence(window.RTCPeerConnection, 'getStats');
  silence(window.RTCRtpSender, 'setParameters', 'replaceTrack');
})();
