// Notes when the person clicked and when the first video frame of somebody else was shown.
(() => {
  const own = new Set();
  const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async constraints => {
    const stream = await getUserMedia(constraints);
    stream.getTracks().forEach(track => own.add(track.id));
    return stream;
  };
  const watched = new WeakSet();
  const watch = () => {
    for (const video of document.querySelectorAll('video')) {
      const stream = video.srcObject;
      const tracks = stream ? stream.getVideoTracks() : [];
      if (tracks.length > 0 && !own.has(tracks[0].id) && !watched.has(video)) {
        watched.add(video);
        video.requestVideoFrameCallback(now => { window.firstFrameAt ??= now; });
      }
    }
  };
  addEventListener('click', event => {
    if (event.target.closest('button')?.textContent.includes('Join now')) {
      window.clickedAt ??= performance.now();
      setInterval(watch, 2);
    }
  }, true);
})();
