// Mouse, finger and keyboard become what hands do to a phone.
import {point} from './screen.js';

const canvas = document.getElementById('screen');
const keys = document.getElementById('keys');
const codes = {Backspace: 67, Delete: 112, Enter: 66, Tab: 61, ArrowUp: 19, ArrowDown: 20, ArrowLeft: 21,
  ArrowRight: 22, Home: 122, End: 123, PageUp: 92, PageDown: 93};
const SHIFT = 1;
const CTRL = 0x1000;
let waiting = [];
let sending = false;

/** Sends a line; those that wait for the one under way go together, and of moves the last alone. */
export function send(line) {
  if (line.startsWith('move') && waiting.length > 0 && waiting[waiting.length - 1].startsWith('move')) {
    waiting.pop();
  }
  waiting.push(line);
  if (!sending) {
    flush();
  }
}

async function flush() {
  sending = true;
  while (waiting.length > 0) {
    const body = waiting.join('\n');
    waiting = [];
    try {
      await fetch('hands', {method: 'POST', body});
    } catch (e) {
      waiting = []; // the stream of frames says that there is no connection
    }
  }
  sending = false;
}

export function key(code, meta = 0) {
  send(`key ${code} ${meta} 1`);
  send(`key ${code} ${meta} 0`);
}

function touch(what, event) {
  const {x, y} = point(event);
  send(`${what} ${x.toFixed(1)} ${y.toFixed(1)}`);
}

/** A button of the phone that knows how long it is held. */
export function holds(button, code) {
  const hold = down => {
    if (button.classList.contains('held') !== down) {
      button.classList.toggle('held', down);
      send(`key ${code} 0 ${down ? 1 : 0}`);
    }
  };
  button.addEventListener('pointerdown', event => {
    button.setPointerCapture(event.pointerId);
    hold(true);
  });
  for (const end of ['pointerup', 'pointercancel', 'blur']) {
    button.addEventListener(end, () => hold(false));
  }
  const presses = event => event.key === ' ' || event.key === 'Enter';
  button.addEventListener('keydown', event => presses(event) && !event.repeat && hold(true));
  button.addEventListener('keyup', event => presses(event) && hold(false));
}

let finger = null;
canvas.addEventListener('pointerdown', event => {
  event.preventDefault();
  keys.focus({preventScroll: true});
  if (finger === null && event.button === 0) {
    finger = event.pointerId;
    canvas.setPointerCapture(finger);
    touch('down', event);
  }
});
for (const [name, what] of [['pointermove', 'move'], ['pointerup', 'up'], ['pointercancel', 'cancel']]) {
  canvas.addEventListener(name, event => {
    if (event.pointerId === finger) {
      touch(what, event);
      finger = what === 'move' ? finger : null;
    }
  });
}
canvas.addEventListener('contextmenu', event => event.preventDefault());
canvas.addEventListener('wheel', event => {
  event.preventDefault();
  const {x, y} = point(event);
  const scale = (event.deltaMode === 1 ? 40 : 1) * canvas.width / canvas.clientWidth;
  const turned = [x, y, event.deltaX * scale, event.deltaY * scale].map(number => number.toFixed(1));
  send(`wheel ${turned.join(' ')}`);
}, {passive: false});

function type() {
  if (keys.value !== '') {
    send('text ' + encodeURIComponent(keys.value));
    keys.value = '';
  }
}
keys.addEventListener('input', event => event.isComposing || type());
keys.addEventListener('compositionend', type);
keys.addEventListener('keydown', event => {
  const letter = event.ctrlKey && 'acxz'.includes(event.key) ? 29 + event.key.charCodeAt(0) - 97 : null;
  const code = codes[event.key] || letter;
  if (event.isComposing) {
    return;
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    if (event.shiftKey) {
      (document.querySelector('#mirror:not([hidden]) [data-last]') || document.getElementById('back')).focus();
    } else {
      send('back');
    }
  } else if (code) {
    event.preventDefault();
    key(code, (event.shiftKey ? SHIFT : 0) | (event.ctrlKey ? CTRL : 0));
  }
});
