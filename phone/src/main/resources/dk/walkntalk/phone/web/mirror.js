// What stands on the screen as elements of the page, each where it stands: for screen readers and the Tab key.
import {send} from './hands.js';
import {say} from './words.js';

const SETTLED = 250;
const screen = document.getElementById('screen');
const mirror = document.getElementById('mirror');
let on = false;
let timer = null;
let shown = '';

/** Turns it on or off; it costs the phone a look at every view after each change. */
export function mirrors() {
  on = !on;
  mirror.hidden = !on;
  mirror.setAttribute('aria-label', say('phone'));
  screen.toggleAttribute('aria-hidden', on);
  shown = '';
  reflect();
  return on;
}

/** The screen has changed: looks anew when it has come to rest, and now and then while it moves. */
export function reflect() {
  if (on && timer === null) {
    timer = setTimeout(look, SETTLED);
  }
}

async function look() {
  try {
    const reply = await fetch('elements');
    show(await reply.text());
  } catch (e) {
    // the stream of frames says that there is no connection
  }
  timer = null;
}

function show(text) {
  const scale = screen.clientWidth / screen.width;
  if (shown === scale + text || !on) {
    return;
  }
  shown = scale + text;
  const old = new Map([...mirror.children].map(child => [child.dataset.key, child]));
  const focused = document.activeElement;
  const seen = new Map();
  const next = JSON.parse(text).map(element => {
    const name = element.role + ' ' + element.label;
    seen.set(name, (seen.get(name) || 0) + 1);
    return place(old.get(`${name} ${seen.get(name)}`) || make(element, `${name} ${seen.get(name)}`), element, scale);
  });
  mirror.style.width = screen.clientWidth + 'px';
  mirror.style.height = screen.clientHeight + 'px';
  mirror.replaceChildren(...next);
  if (next.includes(focused)) {
    focused.focus({preventScroll: true});
  }
}

function make(element, name) {
  const node = document.createElement(element.role === 'text' ? 'p' : 'button');
  node.dataset.key = name;
  node.textContent = element.label;
  if (element.role === 'checkbox') {
    node.setAttribute('role', 'checkbox');
  } else if (element.role === 'textbox') {
    node.setAttribute('aria-description', say('writes'));
  }
  if (element.role !== 'text') {
    node.type = 'button';
    node.addEventListener('click', () => tap(node, element.role));
  }
  return node;
}

function place(node, element, scale) {
  const [left, top, right, bottom] = element.box;
  node.middle = [(left + right) / 2, (top + bottom) / 2];
  node.style.cssText = `left:${left * scale}px;top:${top * scale}px;`
    + `width:${(right - left) * scale}px;height:${(bottom - top) * scale}px`;
  if (element.role === 'checkbox') {
    node.setAttribute('aria-checked', element.checked);
  }
  return node;
}

function tap(node, role) {
  const [x, y] = node.middle;
  send(`down ${x} ${y}`);
  send(`up ${x} ${y}`);
  mirror.querySelector('[data-last]')?.removeAttribute('data-last');
  node.dataset.last = '';
  if (role === 'textbox') {
    document.getElementById('keys').focus({preventScroll: true});
  }
}

mirror.addEventListener('keydown', event => {
  const pages = {PageDown: 1, PageUp: -1}[event.key];
  if (pages) {
    event.preventDefault();
    send(`wheel ${screen.width / 2} ${screen.height / 2} 0 ${pages * screen.height * 0.6}`);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    send('back');
  }
});
