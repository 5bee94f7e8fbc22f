// Serves an offline page if the app is opened and the server is unreachable. The app itself is
// never kept: it comes from the server, or not at all.
const KEPT = ['./offline.html', './offline.css', './offline.js'].map(absolute);
const OFFLINE = KEPT[0];
const APP = absolute('./');

// Two servers below one origin have their own: 'offline', or 'offline/call' for one at /call/.
const CACHE = 'offline' + new URL(APP).pathname.slice(0, -1);

// What a proxy says whose server is gone.
const GATEWAY_ERRORS = [502, 503, 504];

addEventListener('install', event => event.waitUntil(keep()));
addEventListener('activate', event => event.waitUntil(Promise.all([dropOld(), askAhead()])));
addEventListener('fetch', event => {
  const url = event.request.url.split(/[?#]/)[0];
  if (event.request.mode === 'navigate' && url === APP) {
    event.respondWith(open(event));
  } else if (KEPT.includes(url)) {
    event.respondWith(kept(url).then(file => file || fetch(event.request)));
  }
});

async function open(event) {
  const answer = await fromServer(event).catch(() => Response.error());
  const reached = answer.type !== 'error' && !GATEWAY_ERRORS.includes(answer.status);
  return reached ? answer : (await kept(OFFLINE)) || answer;
}

function kept(url) {
  return caches.match(url, { cacheName: CACHE });
}

async function fromServer(event) {
  return (await event.preloadResponse) || fetch(event.request);
}

async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(KEPT);
  await skipWaiting();
}

// Names hold hashes, so that a new worker keeps its files beside those of the one before.
async function dropOld() {
  const cache = await caches.open(CACHE);
  const old = (await cache.keys()).filter(request => !KEPT.includes(request.url));
  await Promise.all(old.map(request => cache.delete(request)));
}

// The request is on its way while this worker starts.
async function askAhead() {
  if (registration.navigationPreload) {
    await registration.navigationPreload.enable();
  }
}

function absolute(name) {
  return new URL(name, location).href;
}
