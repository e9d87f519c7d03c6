// Connects page and phone: one stream of frames and questions comes, hands and answers go.
import {allows} from './files.js';
import {holds, send} from './hands.js';
import {mirrors, reflect} from './mirror.js';
import {fit, paint} from './screen.js';
import {say, speaks} from './words.js';
import {apart, ask, together, withdraw} from './world.js';

const at = id => document.getElementById(id);
const fonts = [1, 1.3, 2];
/** The name of this window, so that it has the phone still when it is loaded anew. */
let me = sessionStorage.getItem('window') || named();
let state = {density: 2, font: 1, dark: false, language: 'da'};
/** What was asked for and is not told yet: who clicks twice means it twice. */
const wanted = {};
let wake = null;
let frames = 0;

function named() {
  const name = String(Math.random()).slice(2);
  sessionStorage.setItem('window', name);
  return name;
}

function now(setting) {
  return setting in wanted ? wanted[setting] : state[setting];
}

function want(setting, value) {
  wanted[setting] = value;
  send(`${setting} ${Number(value)}`);
  label();
}

function label() {
  speaks(state.language);
  document.title = say('title');
  at('screen').setAttribute('aria-label', say('phone'));
  at('screen').setAttribute('role', 'img');
  at('keys').setAttribute('aria-label', say('phone'));
  for (const id of ['back', 'turn', 'dark', 'louder', 'quieter', 'headset', 'mirrors']) {
    at(id).querySelector('b').textContent = say(id);
  }
  at('font').querySelector('b').textContent = say('font', Math.round(now('font') * 100));
  at('dark').setAttribute('aria-pressed', now('dark'));
  at('hint').textContent = say('hint');
}

function message(kind, content) {
  if (kind === 'F') {
    const resized = paint(content);
    frames++;
    document.body.dataset.frames = frames;
    reflect();
    if (resized) {
      fit(state.density);
    }
    return;
  }
  const json = content.length ? JSON.parse(new TextDecoder().decode(content)) : {};
  if (kind === 'S') {
    state = json;
    for (const setting of Object.keys(wanted)) {
      if (wanted[setting] === state[setting]) {
        delete wanted[setting];
      }
    }
    allows(state.limit);
    label();
    fit(state.density);
  } else if (kind === 'R') {
    ask(json);
  } else if (kind === 'W') {
    withdraw(json.id);
  }
}

/** Reads until the stream ends; true when another window has taken the phone. */
async function read(stream) {
  const reader = stream.getReader();
  let rest = new Uint8Array(0);
  while (true) {
    const {done, value} = await reader.read();
    if (done) {
      return false;
    }
    const bytes = new Uint8Array(rest.length + value.length);
    bytes.set(rest);
    bytes.set(value, rest.length);
    let from = 0;
    while (bytes.length - from >= 5) {
      const length = new DataView(bytes.buffer, from + 1, 4).getUint32(0);
      if (bytes.length - from < 5 + length) {
        break;
      }
      const kind = String.fromCharCode(bytes[from]);
      if (kind === 'T') {
        return true;
      }
      message(kind, bytes.subarray(from + 5, from + 5 + length));
      from += 5 + length;
    }
    rest = bytes.slice(from);
  }
}

function pause(ms) {
  return new Promise(resolve => {
    wake = resolve;
    setTimeout(resolve, ms);
  });
}

async function connect() {
  let take = false;
  let told = '';
  while (true) {
    let ended = 'gone';
    try {
      const reply = await fetch(`frames?window=${me}${take ? '&take' : ''}`);
      take = false;
      if (reply.status === 409) {
        ended = told === 'taken' ? told : 'busy';
      } else if (reply.ok) {
        together();
        told = '';
        document.body.dataset.connected = 'yes';
        ended = await read(reply.body) ? 'taken' : 'gone';
      }
    } catch (e) {
      // said below
    }
    document.body.dataset.connected = 'no';
    if (ended === 'taken') {
      me = named(); // a tab that is a copy of this one has its name
    }
    if (ended !== told) {
      told = ended;
      const gone = ended === 'gone';
      apart(say(ended), say(gone ? 'goneText' : 'busyText'), say(gone ? 'again' : 'take'), () => {
        take = !gone;
        wake();
      });
    }
    // by itself it only takes a phone that nobody has
    await pause(2000);
  }
}

at('back').addEventListener('click', () => send('back'));
at('turn').addEventListener('click', () => send('turn'));
at('dark').addEventListener('click', () => want('dark', !now('dark')));
at('font').addEventListener('click', () => {
  const next = fonts.findIndex(font => Math.abs(font - now('font')) < 0.05) + 1;
  want('font', fonts[next % fonts.length]);
});
at('mirrors').addEventListener('click', () => at('mirrors').setAttribute('aria-pressed', mirrors()));
holds(at('louder'), 24);
holds(at('quieter'), 25);
holds(at('headset'), 79);
window.addEventListener('resize', () => {
  fit(state.density);
  reflect();
});
label();
connect();
