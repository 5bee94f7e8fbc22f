const WORKER = './sw.js';

// The keyboard of a phone leaves the page what is above it. A browser that does not know the word
// warns of it, and came before the unit (Chromium 108 brought both).
if (CSS.supports('height', '1dvh')) {
  document.querySelector('meta[name=viewport]').content += ', interactive-widget=resizes-content';
}

/** Runs a page's main; once the page is there, it gets its worker. */
export function start(main) {
  main([], error => { if (error) console.error(error.message, error); });
  addEventListener('load', register);
}

// Where workers are forbidden the page only lacks a friendlier word when offline.
function register() {
  if (navigator.serviceWorker) {
    navigator.serviceWorker.register(trusted()).catch(() => {});
  }
}

function trusted() {
  if (!window.trustedTypes) {
    return WORKER;
  }
  return trustedTypes.createPolicy('worker', { createScriptURL: () => WORKER }).createScriptURL('');
}
