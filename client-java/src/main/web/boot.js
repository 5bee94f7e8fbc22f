import { main } from './app.js';

const WORKER = './sw.js';

main([], error => { if (error) console.error(error.message, error); });

// Once the page is there; where workers are forbidden it only lacks a friendlier word when offline.
addEventListener('load', () => {
  if (navigator.serviceWorker) {
    navigator.serviceWorker.register(trusted()).catch(() => {});
  }
});

function trusted() {
  if (!window.trustedTypes) {
    return WORKER;
  }
  return trustedTypes.createPolicy('worker', { createScriptURL: () => WORKER }).createScriptURL('');
}
