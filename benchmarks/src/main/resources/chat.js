// Writes lines as a person would, by Enter, answers them, and tells how long question and answer took,
// until the answer stands in the page and until it is in a picture of the screen.
(() => {
  const say = text => {
    const box = document.querySelector('[aria-label="Message"]');
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  };
  const reads = text => new Promise(resolve => {
    const isThere = () => document.querySelector('[role="log"]')?.textContent.includes(text);
    const observer = new MutationObserver(() => {
      if (isThere()) {
        observer.disconnect();
        resolve();
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  // The first word of an intersection observer comes with the picture that is drawn next, or now.
  const isDrawn = () => new Promise(resolve => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.querySelector('[role="log"]'));
  });
  window.answers = async lines => {
    for (let line = 0; line < lines; line++) {
      await reads(`question ${line}.`);
      say(`answer ${line}.`);
    }
  };
  window.asks = async line => {
    const start = performance.now();
    const answered = reads(`answer ${line}.`);
    say(`question ${line}.`);
    await answered;
    const stands = performance.now() - start;
    await isDrawn();
    return [stands, performance.now() - start];
  };
})();
