// The world around the phone: what the app asks of it, one question at a time.
import {say} from './words.js';

const at = id => document.getElementById(id);
const panel = at('panel');
const queue = [];
let open = null;
let limit = 0;
let stream = null;
let leaving = null;

export function allows(bytes) {
  limit = bytes;
}

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

async function answer(request, as, body, more = '') {
  try {
    const reply = await fetch(`answer?id=${request.id}&as=${as}${more}`, {method: 'POST', body});
    return reply.status;
  } catch (e) {
    return 0;
  }
}

/** Puts the panel away; the next question follows. */
function close() {
  stream?.getTracks().forEach(track => track.stop());
  stream = null;
  open = null;
  panel.close();
  at('keys').focus({preventScroll: true});
  next();
}

function clean(title, text) {
  for (const id of ['trace', 'camera', 'saying', 'choosing', 'link']) {
    at(id).hidden = true;
  }
  at('title').textContent = title;
  at('text').textContent = text;
  at('fault').textContent = '';
  at('choices').replaceChildren();
  at('file').value = '';
  at('said').value = '';
}

function choice(words, act, main) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.className = main ? 'main' : '';
  button.addEventListener('click', act);
  at('choices').append(button);
  return button;
}

function ends(request, as, body, more) {
  return () => {
    answer(request, as, body, more);
    close();
  };
}

async function sendFile(request, file, name) {
  if (file.size > limit) {
    at('fault').textContent = say('tooLarge', Math.floor(limit / 1048576));
    return;
  }
  const status = await answer(request, 'file', file,
    `&name=${encodeURIComponent(name)}&type=${encodeURIComponent(file.type)}`);
  if (status === 204) {
    close();
  } else {
    at('fault').textContent = status === 413 ? say('tooLarge', Math.floor(limit / 1048576)) : say('notSent');
  }
}

function choose(request, text, type) {
  at('text').textContent = text;
  at('choosing').hidden = false;
  at('choosing').firstElementChild.textContent = say('file');
  at('file').accept = type;
  at('file').onchange = () => at('file').files.length && sendFile(request, at('file').files[0], at('file').files[0].name);
  at('file').focus();
}

async function camera(request) {
  const video = at('camera');
  try {
    stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 3840}}});
  } catch (e) {
    at('fault').textContent = say('noCamera');
    return;
  }
  video.hidden = false;
  video.srcObject = stream;
  choice(say('shoot'), () => {
    const still = document.createElement('canvas');
    still.width = video.videoWidth;
    still.height = video.videoHeight;
    still.getContext('2d').drawImage(video, 0, 0);
    still.toBlob(blob => sendFile(request, blob, 'kamera.jpg'), 'image/jpeg', 0.92);
  }, true).focus();
}

function listen(request) {
  const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;
  at('text').textContent = (request.words[0] ? request.words[0] + '\n' : '') + say('listenText')
    + (Recognition ? '\n' + say('speakText') : '');
  at('saying').hidden = false;
  at('saying').firstElementChild.textContent = say('said');
  choice(say('done'), () => ends(request, 'words', at('said').value)(), true);
  if (Recognition) {
    choice(say('speak'), () => {
      const ear = new Recognition();
      ear.lang = request.words[1] || 'da-DK';
      ear.interimResults = true;
      at('fault').textContent = say('listening');
      ear.onresult = event => { at('said').value = Array.from(event.results, r => r[0].transcript).join(''); };
      ear.onerror = () => { at('fault').textContent = say('notHeard'); };
      ear.onend = () => { at('fault').textContent = at('said').value ? '' : say('notHeard'); };
      ear.start();
    });
  }
  choice(say('nothing'), ends(request, 'no'));
  at('said').onkeydown = event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      ends(request, 'words', at('said').value)();
    }
  };
  at('said').focus();
}

const panels = {
  PICTURE(request) {
    choose(request, say('pictureText'), 'image/*');
    if (navigator.mediaDevices) {
      choice(say('useCamera'), () => camera(request));
    }
    choice(say('cancel'), ends(request, 'no'));
  },
  OPEN(request) {
    choose(request, say('openText'), request.type);
    choice(say('cancel'), ends(request, 'no'));
  },
  LISTEN: listen,
  PERMISSION(request) {
    at('text').textContent = say('permissionText', request.words.map(word => word.replace(/.*\./, '')).join(', '));
    choice(say('allow'), ends(request, 'yes'), true).focus();
    choice(say('deny'), ends(request, 'no'));
  },
  SAVE(request) {
    at('text').textContent = say('saveText', request.name);
    choice(say('save'), ends(request, 'yes'), true).focus();
    choice(say('cancel'), ends(request, 'no'));
  },
  PRINT(request) {
    at('text').textContent = say('printText', request.name);
    link(request.url + '?show', say('open', request.name));
  },
  VISIT(request) {
    at('text').textContent = say('visitText');
    link(request.words[0], request.words[0]);
  },
  CRASH(request) {
    at('text').textContent = say('crashText');
    at('trace').hidden = false;
    at('trace').textContent = request.words.join('\n');
    choice(say('restart'), () => {
      fetch('hands', {method: 'POST', body: 'restart'});
      close();
    }, true).focus();
  },
};

function link(url, words) {
  at('link').hidden = false;
  at('link').href = /^(https?:|mailto:|tel:|file\/)/.test(url) ? url : '#';
  at('link').textContent = words;
  at('link').onclick = () => setTimeout(close);
  at('link').focus();
  choice(say('close'), close);
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
  panels[open.kind](open);
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
