const WORKER = './sw.js';

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
