(() => {
  const devices = navigator.mediaDevices;
  if (!devices) return;
  const open = devices.getUserMedia.bind(devices);
  devices.getUserMedia = constraints =>
    open(constraints.video
      ? { ...constraints, video: { width: 320, height: 240, frameRate: 10 } }
      : constraints);
})();
