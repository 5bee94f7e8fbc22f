// What is wrong with the layout of the screen as it is: one phrase for each flaw.
(phone => {
  const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=slider], [tabindex="0"]';

  // What people or devices are called, and news of chat, ends in an ellipsis where there is no room.
  const SHORTENED =
    '.tile-name, .person-name, .channel-name, .call-room, .invite-field, .news-words';

  // What is scrolled by arrows where there are any.
  const BY_ARROWS = '.tiles';

  // What deliberately lies over what.
  const OVERLAYS = [
    ['.announcements', '.stage, .panel'],
    ['.waiting', '.stage'],
    ['.self', '.tile'],
    ['.arrow', '.tile'],
    ['.jump', '.lines'],
    ['[popover], dialog', 'body'],
  ];

  // What fingers press in a call; on a tile the button's surroundings count, which cannot be measured.
  const FINGERED = ['[role=toolbar]', '.menu', '.panel', '.announcements']
    .map(around => `${around} :is(button, summary, .setting)`).join();
  // What is seen whatever is said over the call.
  const MARKS = '.lock, .recorded, .closed, .server-words';
  const SAID = '.connection-banner, .knock, .notice, .toast';

  const TOUCHABLE = 48;
  const ROUNDING = 1;
  const AXES = [
    { start: 'left', end: 'right', overflow: 'overflowX', scrolled: 'scrollLeft' },
    { start: 'top', end: 'bottom', overflow: 'overflowY', scrolled: 'scrollTop' },
  ];

  const flaws = [];
  const box = element => element.getBoundingClientRect();
  const style = element => getComputedStyle(element);
  const arrows = [...document.querySelectorAll('.arrow')].some(isSeen);
  const scrolls = overflow => overflow === 'auto' || overflow === 'scroll';

  function name(element) {
    const label = element.getAttribute('aria-label') || element.textContent.trim();
    const classes = [...element.classList].map(word => '.' + word).join('');
    return element.localName + classes + (label ? ` "${label.slice(0, 40)}"` : '');
  }

  function isSeen(element) {
    const { width, height } = box(element);
    return width > ROUNDING && height > ROUNDING && !element.closest('.unseen')
      && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  // The ancestors that cut off or scroll the element, from the inside; the last word says whether it
  // stays where it is when the page is scrolled.
  function around(element) {
    const boxes = [];
    let position = style(element).position;
    let ancestor = element.parentElement;
    for (; ancestor !== document.body && position !== 'fixed'; ancestor = ancestor.parentElement) {
      const own = style(ancestor);
      if (position === 'absolute' && own.position === 'static') continue;
      if (own.overflowX !== 'visible' || own.overflowY !== 'visible') boxes.push(ancestor);
      position = own.position;
    }
    return { boxes, fixed: position === 'fixed' };
  }

  // What keeps that area from ever being seen whole, or ''.
  function barrier(area, { boxes, fixed }, slack) {
    return AXES.map(axis => alongAxis(axis, area, boxes, fixed, slack)).find(Boolean) || '';
  }

  function alongAxis(axis, area, boxes, fixed, slack) {
    for (const ancestor of boxes) {
      if (ancestor.matches(BY_ARROWS) && arrows) return '';
      const edge = box(ancestor);
      const overflow = style(ancestor)[axis.overflow];
      if (scrolls(overflow)) {
        const before = edge[axis.start] - ancestor[axis.scrolled] - area[axis.start];
        return before > slack ? `the start of ${name(ancestor)}` : '';
      }
      const within = area[axis.start] >= edge[axis.start] - slack
        && area[axis.end] <= edge[axis.end] + slack;
      if (overflow !== 'visible' && !within) return `the ${axis.end} edge of ${name(ancestor)}`;
    }
    return alongPage(axis, area, fixed, slack);
  }

  function alongPage(axis, area, fixed, slack) {
    const page = document.documentElement;
    const size = axis.end === 'right' ? page.clientWidth : page.clientHeight;
    const goesOn = axis.end === 'bottom' && !fixed;
    const scrolled = fixed ? 0 : page[axis.scrolled];
    const within = area[axis.start] + scrolled >= -slack && (goesOn || area[axis.end] <= size + slack);
    return within ? '' : 'the edge of the window';
  }

  // The part of the element that its ancestors leave to be seen now.
  function shown(element) {
    const all = [element, ...around(element).boxes].map(box);
    const left = Math.max(...all.map(b => b.left));
    const top = Math.max(...all.map(b => b.top));
    const right = Math.min(...all.map(b => b.right));
    const bottom = Math.min(...all.map(b => b.bottom));
    return { left, top, right, bottom };
  }

  function meet(a, b) {
    return Math.min(a.right, b.right) - Math.max(a.left, b.left) > ROUNDING
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > ROUNDING;
  }

  function isDeliberate(one, other) {
    return OVERLAYS.some(([over, under]) =>
      (one.closest(over) && other.closest(under)) || (other.closest(over) && one.closest(under)));
  }

  function checkOverlaps(controls) {
    const areas = controls.map(shown);
    controls.forEach((one, i) => controls.slice(i + 1).forEach((other, j) => {
      const related = one.contains(other) || other.contains(one);
      if (!related && meet(areas[i], areas[i + 1 + j]) && !isDeliberate(one, other)) {
        flaws.push(`${name(one)} overlaps ${name(other)}`);
      }
    }));
  }

  function checkMark(mark) {
    for (const said of [...document.querySelectorAll(SAID)].filter(isSeen)) {
      if (meet(box(mark), shown(said))) flaws.push(`${name(said)} covers ${name(mark)}`);
    }
  }

  function checkReach(control) {
    const wall = barrier(box(control), around(control), ROUNDING);
    if (wall) flaws.push(`${name(control)} is beyond ${wall}`);
  }

  function checkText(text) {
    const parent = text.parentElement;
    const range = document.createRange();
    range.selectNodeContents(text);
    // glyph boxes are higher than lines set tight
    const slack = Math.max(ROUNDING, parseFloat(style(parent).fontSize) / 4);
    const button = parent.closest('button, .button');
    const { boxes, fixed } = around(parent);
    const shortened = parent.closest(SHORTENED);
    const lines = shortened ? [box(shortened)] : range.getClientRects();
    for (const line of lines) {
      const wall = barrier(line, { boxes: [parent, ...boxes], fixed }, slack)
        || (button && outside(line, button, slack));
      if (wall) {
        flaws.push(`"${text.data.trim().slice(0, 60)}" in ${name(parent)} is cut off by ${wall}`);
        return;
      }
    }
  }

  function outside(line, button, slack) {
    const edge = box(button);
    const fits = line.left >= edge.left - ROUNDING && line.right <= edge.right + ROUNDING
      && line.top >= edge.top - slack && line.bottom <= edge.bottom + slack;
    return fits ? '' : `the edge of ${name(button)}`;
  }

  function checkPlaceholder(field) {
    if (field.value || !field.placeholder) return;
    const own = style(field);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = own.font;
    const room = field.clientWidth - parseFloat(own.paddingLeft) - parseFloat(own.paddingRight);
    if (pen.measureText(field.placeholder).width > room + ROUNDING) {
      flaws.push(`the placeholder "${field.placeholder}" does not fit`);
    }
  }

  function checkScroller(element) {
    const wider = element.scrollWidth - element.clientWidth;
    if (wider > ROUNDING && scrolls(style(element).overflowX)
      && !element.matches('input, select, textarea')) {
      flaws.push(`${name(element)} is ${wider} pixels too narrow for its content`);
    }
  }

  function texts() {
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (all.nextNode()) {
      const parent = all.currentNode.parentElement;
      if (all.currentNode.data.trim() && !parent.closest('script, select, textarea, title, svg')
        && isSeen(parent)) {
        found.push(all.currentNode);
      }
    }
    return found;
  }

  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wider > 0) flaws.push(`the page is ${wider} pixels too wide`);
  const controls = [...document.querySelectorAll(CONTROLS)].filter(isSeen);
  checkOverlaps(controls);
  controls.forEach(checkReach);
  [...document.querySelectorAll(MARKS)].filter(isSeen).forEach(checkMark);
  texts().forEach(checkText);
  [...document.querySelectorAll('[placeholder]')].filter(isSeen).forEach(checkPlaceholder);
  [...document.body.querySelectorAll('*')].filter(isSeen).forEach(checkScroller);
  if (phone) {
    for (const button of document.querySelectorAll(FINGERED)) {
      const { width, height } = box(button);
      if (isSeen(button) && Math.min(width, height) < TOUCHABLE) {
        flaws.push(`${name(button)} is ${width} by ${height}, too small for a finger`);
      }
    }
  }
  return flaws;
})
