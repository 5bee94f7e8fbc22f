// Adds one of each flaw that layout.js knows, a picture without words, and words that pale in the light.
() => {
  const add = (place, tag, text, style) => {
    const element = document.createElement(tag);
    element.textContent = text;
    Object.assign(element.style, style);
    document.querySelector(place).append(element);
    return element;
  };
  const at = (left, top) => ({ position: 'fixed', zIndex: 9, left, top });
  add('body', 'img', '', { width: '3000px', height: '9px' });
  add('body', 'button', 'Gone', at('-300px', '0'));
  add('body', 'button', 'Above', at('90px', '200px'));
  add('body', 'button', 'Below', at('95px', '205px'));
  add('body', 'button', 'Narrow label', { width: '30px' });
  add('body', 'input', '', { width: '60px' }).placeholder = 'More words than fit';
  add('.tile', 'p', 'Half of this', { position: 'absolute', left: '90%', whiteSpace: 'nowrap' });
  add('.tile', 'button', 'Cut', { position: 'absolute', left: '95%' });
  add('[role=toolbar]', 'button', 'Tiny', { width: '40px', height: '40px' });
  add('body', 'p', 'Pale by day', {
    color: 'light-dark(#888, #eee)', background: 'light-dark(#999, #000)' });
  Object.assign(document.querySelector('.announcements').style, { top: '0', left: '0', transform: 'none' });
  add('.notices', 'p', 'Over the lock', { animation: 'none' }).className = 'notice';
  const scroller = add('body', 'div', '', { width: '99px', height: '99px', overflow: 'auto' });
  scroller.className = 'scroller';
  scroller.append(add('body', 'div', 'wide', { width: '150px' }));
}
