// Notes when the button Join now appears, which is when the page answers.
(() => {
  const observer = new MutationObserver(() => {
    if ([...document.querySelectorAll('button')].some(each => each.textContent.includes('Join now'))) {
      window.appearedAt = performance.now();
      observer.disconnect();
    }
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
})();
