// Connects page and phone: one stream of frames and questions comes, hands and answers go.
import {holds, send} from './hands.js';
import {fit, paint} from './screen.js';
import {say, speaks} from './words.js';
import {allows, apart, ask, together, withdraw} from './world.js';

const at = id => document.getElementById(id);
const fonts = [1, 1.3, 2];
let state = {density: 2, font: 1, dark: false, language: 'da'};
let wake = null;
let frames = 0;

function label() {
  speaks(state.language);
  document.title = say('title');
  at('screen').setAttribute('aria-label', say('phone'));
  at('screen').setAttribute('role', 'img');
  at('keys').setAttribute('aria-label', say('phone'));
  for (const id of ['back', 'turn', 'dark', 'louder', 'quieter', 'headset']) {
    at(id).querySelector('b').textContent = say(id);
  }
  at('font').querySelector('b').textContent = say('font', Math.round(state.font * 100));
  at('dark').setAttribute('aria-pressed', state.dark);
  at('hint').textContent = say('hint');
}

function message(kind, content) {
  if (kind === 'F') {
    const resized = paint(content);
    frames++;
    document.body.dataset.frames = frames;
    if (resized) {
      fit(state.density);
    }
    return;
  }
  const json = content.length ? JSON.parse(new TextDecoder().decode(content)) : {};
  if (kind === 'S') {
    state = json;
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
  while (true) {
    let ended = 'gone';
    try {
      const reply = await fetch('frames' + (take ? '?take' : ''));
      if (reply.status === 409) {
        ended = 'busy';
      } else if (reply.ok) {
        together();
        document.body.dataset.connected = 'yes';
        ended = await read(reply.body) ? 'taken' : 'gone';
      }
    } catch (e) {
      // said below
    }
    document.body.dataset.connected = 'no';
    if (ended === 'gone') {
      take = false;
      apart(say('gone'), say('goneText'), say('again'), () => wake());
      await pause(2000);
    } else {
      take = true;
      await new Promise(resolve => apart(say(ended), say('busyText'), say('take'), resolve));
    }
  }
}

at('back').addEventListener('click', () => send('back'));
at('turn').addEventListener('click', () => send('turn'));
at('dark').addEventListener('click', () => send(`dark ${state.dark ? 0 : 1}`));
at('font').addEventListener('click', () => send(`font ${fonts[(fonts.findIndex(f => Math.abs(f - state.font) < 0.05) + 1) % 3]}`));
holds(at('louder'), 24);
holds(at('quieter'), 25);
holds(at('headset'), 79);
window.addEventListener('resize', () => fit(state.density));
label();
connect();
