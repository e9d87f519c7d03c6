// Files that the app asks for: chosen, or taken by the browser's camera.
import {answer, at, choice} from './panel.js';
import {say} from './words.js';

let limit = 0;
let stream = null;
/** The last wish for the camera; null when it was put away. */
let opening = null;

export function allows(bytes) {
  limit = bytes;
}

function tooLarge() {
  return say('tooLarge', Math.floor(limit / 1048576));
}

async function sendFile(request, done, file, name) {
  if (file.size > limit) {
    at('fault').textContent = tooLarge();
    return;
  }
  at('fault').textContent = say('sending');
  const status = await answer(request, 'file', file,
    `&name=${encodeURIComponent(name)}&type=${encodeURIComponent(file.type)}`);
  if (status === 204) {
    done();
  } else {
    at('fault').textContent = status === 413 ? tooLarge() : say('notSent');
  }
}

/** Asks for a file of the type. */
export function choose(request, done, text, type) {
  const field = at('file');
  at('text').textContent = text;
  at('choosing').hidden = false;
  at('choosing').firstElementChild.textContent = say('file');
  field.accept = type;
  field.onchange = () => field.files.length && sendFile(request, done, field.files[0], field.files[0].name);
  field.focus();
}

/** Shows what the browser's camera sees, with a button to take it. */
export async function useCamera(request, done) {
  const video = at('camera');
  stopCamera();
  const mine = {};
  opening = mine;
  try {
    const opened = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 3840}}});
    if (opening !== mine) {
      stop(opened);
      return;
    }
    stream = opened;
    video.srcObject = stream;
    await video.play(); // its size is known from here on
  } catch (e) {
    if (opening === mine) {
      at('fault').textContent = say('noCamera');
    }
    return;
  }
  if (opening !== mine) {
    return;
  }
  at('fault').textContent = '';
  video.hidden = false;
  at('choices').querySelector('.main')?.remove();
  choice(say('shoot'), () => {
    const still = document.createElement('canvas');
    still.width = video.videoWidth;
    still.height = video.videoHeight;
    still.getContext('2d').drawImage(video, 0, 0);
    still.toBlob(blob => sendFile(request, done, blob, 'kamera.jpg'), 'image/jpeg', 0.92);
  }, true).focus();
}

function stop(pictures) {
  pictures?.getTracks().forEach(track => track.stop());
}

/** The camera is put away, also one that is about to open. */
export function stopCamera() {
  opening = null;
  stop(stream);
  stream = null;
}
