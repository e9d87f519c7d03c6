// The world around the phone: what the app asks of it, one question at a time.
import {stopCamera} from './files.js';
import {answer, at, choice, clean} from './panel.js';
import {panels} from './panels.js';
import {say} from './words.js';

const panel = at('panel');
const queue = [];
let open = null;
let leaving = null;

// Browsers fetch their voices when they are first asked for them.
window.speechSynthesis?.getVoices();

function toast(where, words, ms) {
  where.textContent = words;
  clearTimeout(where.timer);
  where.timer = setTimeout(() => { where.textContent = ''; }, ms);
}

function log(text, url, name) {
  const item = document.createElement('li');
  if (url) {
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.textContent = text;
    item.append(link);
  } else {
    item.textContent = text;
  }
  at('log').prepend(item);
}

/** Puts the panel away; the next question follows. */
function close() {
  stopCamera();
  open = null;
  panel.close();
  at('keys').focus({preventScroll: true});
  next();
}

function readAloud(request) {
  const [words, language] = request.words;
  const voice = window.speechSynthesis?.getVoices().find(each => each.lang.startsWith((language || 'da').slice(0, 2)));
  toast(at('caption'), words, 1500 + 60 * words.length);
  if (!voice) {
    at('caption').done = setTimeout(() => answer(request, 'yes'), 500 + 60 * words.length);
    return;
  }
  const speech = new SpeechSynthesisUtterance(words);
  speech.voice = voice;
  speech.onend = () => answer(request, 'yes');
  speech.onerror = () => answer(request, 'no');
  window.speechSynthesis.speak(speech);
}

const atOnce = {
  READ_ALOUD: readAloud,
  HUSH() {
    window.speechSynthesis?.cancel();
    clearTimeout(at('caption').done);
    at('caption').textContent = '';
  },
  TOAST(request) {
    toast(at('toast'), request.words[0], 3500);
  },
  NOBODY(request) {
    log(say('NOBODY', request.words[0]));
  },
  HAND_OVER(request) {
    const words = say('HAND_OVER', request.name);
    const link = document.createElement('a');
    link.href = request.url;
    link.download = request.name;
    link.click();
    log(words, request.url, request.name);
  },
  VIBRATE(request) {
    navigator.vibrate?.(request.words.join(',').split(/[^0-9]+/).filter(Boolean).map(Number).slice(1));
    at('phone').classList.add('shakes');
    setTimeout(() => at('phone').classList.remove('shakes'), 400);
  },
};

function next() {
  if (open || queue.length === 0) {
    return;
  }
  open = queue.shift();
  clean(say(open.kind), '');
  panel.dataset.kind = open.kind;
  leaving = () => open.answered && answer(open, 'no');
  if (!panel.open) {
    panel.showModal();
  }
  panels[open.kind](open, close);
}

/** What the app asks. */
export function ask(request) {
  if (atOnce[request.kind]) {
    atOnce[request.kind](request);
  } else {
    queue.push(request);
    next();
  }
}

/** The app waits no longer. */
export function withdraw(id) {
  const index = queue.findIndex(request => request.id === id);
  if (index >= 0) {
    queue.splice(index, 1);
  } else if (open?.id === id) {
    close();
  }
}

/** The phone is not to be had: words and one way on. All questions are asked anew when it is back. */
export function apart(title, text, words, act) {
  queue.length = 0;
  open = {id: 0};
  clean(title, text);
  panel.dataset.kind = 'APART';
  leaving = null;
  if (words) {
    choice(words, act, true);
  }
  if (!panel.open) {
    panel.showModal();
  }
  at('choices').firstElementChild?.focus();
}

export function together() {
  if (panel.open && open?.id === 0) {
    close();
  }
}

function leave() {
  if (leaving && open.kind !== 'CRASH') {
    leaving();
    close();
  } else if (!panel.open) {
    panel.showModal();
  }
}

panel.addEventListener('cancel', event => {
  event.preventDefault();
  leave();
});
// A browser may close it all the same when Escape is pressed again.
panel.addEventListener('close', () => open && !panel.open && leave());
