// What each question of the app shows. `done` puts the panel away.
import {choose, useCamera} from './files.js';
import {answer, at, choice} from './panel.js';
import {say} from './words.js';

const ends = (request, done, as, body) => () => {
  answer(request, as, body);
  done();
};

function listen(request, done) {
  const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;
  const said = at('said');
  const finish = () => ends(request, done, 'words', said.value)();
  at('text').textContent = (request.words[0] ? request.words[0] + '\n' : '') + say('listenText')
    + (Recognition ? '\n' + say('speakText') : '');
  at('saying').hidden = false;
  at('saying').firstElementChild.textContent = say('said');
  choice(say('done'), finish, true);
  if (Recognition) {
    choice(say('speak'), () => hear(new Recognition(), request.words[1] || 'da-DK'));
  }
  choice(say('nothing'), ends(request, done, 'no'));
  said.onkeydown = event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      finish();
    }
  };
  said.focus();
}

function hear(ear, language) {
  ear.lang = language;
  ear.interimResults = true;
  at('fault').textContent = say('listening');
  ear.onresult = event => { at('said').value = Array.from(event.results, r => r[0].transcript).join(''); };
  ear.onerror = () => { at('fault').textContent = say('notHeard'); };
  ear.onend = () => { at('fault').textContent = at('said').value ? '' : say('notHeard'); };
  ear.start();
}

function link(done, url, words) {
  at('link').hidden = false;
  at('link').href = /^(https?:|mailto:|tel:|file\/)/.test(url) ? url : '#';
  at('link').textContent = words;
  at('link').onclick = () => setTimeout(done);
  at('link').focus();
  choice(say('close'), done);
}

export const panels = {
  PICTURE(request, done) {
    choose(request, done, say('pictureText'), 'image/*');
    if (navigator.mediaDevices) {
      choice(say('useCamera'), () => useCamera(request, done));
    }
    choice(say('cancel'), ends(request, done, 'no'));
  },
  OPEN(request, done) {
    choose(request, done, say('openText'), request.type);
    choice(say('cancel'), ends(request, done, 'no'));
  },
  LISTEN: listen,
  PERMISSION(request, done) {
    at('text').textContent = say('permissionText', request.words.map(word => word.replace(/.*\./, '')).join(', '));
    choice(say('allow'), ends(request, done, 'yes'), true).focus();
    choice(say('deny'), ends(request, done, 'no'));
  },
  SAVE(request, done) {
    at('text').textContent = say('saveText', request.name);
    choice(say('save'), ends(request, done, 'yes'), true).focus();
    choice(say('cancel'), ends(request, done, 'no'));
  },
  PRINT(request, done) {
    at('text').textContent = say('printText', request.name);
    link(done, request.url + '?show', say('open', request.name));
  },
  VISIT(request, done) {
    at('text').textContent = say('visitText');
    link(done, request.words[0], request.words[0]);
  },
  CRASH(request, done) {
    at('text').textContent = say('crashText');
    at('trace').hidden = false;
    at('trace').textContent = request.words.join('\n');
    choice(say('restart'), () => {
      fetch('hands', {method: 'POST', body: 'restart'});
      done();
    }, true).focus();
  },
};
