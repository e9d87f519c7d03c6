// The panel over the page: a question's title, words and choices.
export const at = id => document.getElementById(id);

/** Empties it for another question. */
export function clean(title, text) {
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

/** A button in it; the main one stands out. */
export function choice(words, act, main) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.className = main ? 'main' : '';
  button.addEventListener('click', act);
  at('choices').append(button);
  return button;
}

/** Tells the app; gives what the server says of it, 0 when there is none. */
export async function answer(request, as, body, more = '') {
  try {
    const reply = await fetch(`answer?id=${request.id}&as=${as}${more}`, {method: 'POST', body});
    return reply.status;
  } catch (e) {
    return 0;
  }
}
