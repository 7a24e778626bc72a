// Dialogs that ask for something. What is typed is kept until it was sent, also where the dialog is closed or the page reloaded.

import { find, make, written } from './review-words.js';

const DRAFT = 'muqabala-draft:';

export const anyOpen = () => document.querySelector('dialog[open]') !== null;

const key = (id, about, field) => DRAFT + [id, about, field].join(':');

/** Forgets what was typed for a dialog about something, since it was sent. */
export function forget(id, about) {
  for (const field of find(id).querySelectorAll('textarea, input[maxlength]')) sessionStorage.removeItem(key(id, about, field.name));
}

/**
 * Opens a dialog and waits for its form.
 *
 * about: what the typed words belong to; fill(form): puts in what is known; check(data): a fault in words, or ''.
 * Resolves to the form's data, or to null where it was closed.
 */
export function askIn(id, about, fill, check = () => '') {
  const dialog = find(id);
  const form = dialog.querySelector('form');
  form.reset();
  const fault = form.querySelector('.fault');
  if (fault) fault.textContent = '';
  fill(form);
  for (const field of form.querySelectorAll('textarea, input[maxlength]')) {
    field.value = sessionStorage.getItem(key(id, about, field.name)) ?? field.value;
  }
  const stop = new AbortController();
  const { signal } = stop;
  return new Promise((resolve) => {
    const end = (data) => {
      stop.abort();
      dialog.close();
      resolve(data);
    };
    form.addEventListener('input', ({ target }) => {
      if (target.matches('textarea, input[maxlength]')) sessionStorage.setItem(key(id, about, target.name), target.value);
    }, { signal });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = new FormData(form);
      const wrong = check(given);
      if (fault) fault.textContent = wrong;
      if (!wrong) end(given);
    }, { signal });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    }, { signal });
    form.querySelector('.cancel').addEventListener('click', () => end(null), { signal });
    // an event of an earlier closing may come late, when the dialog is open again
    dialog.addEventListener('close', () => !dialog.open && end(null), { signal });
    dialog.showModal();
  });
}

/** Opens a dialog that only shows something. */
export function showIn(id, fill = () => {}) {
  return askIn(id, '', fill);
}

/** A box or a round button with words that somebody wrote. */
export function option(type, name, value, label, language, further) {
  const input = make('input');
  Object.assign(input, { type, name, value });
  const words = written('span', '', label, language);
  return make('label', 'option', input, ' ', words, further ? make('span', 'muted', ' — ', written('bdi', '', further)) : null);
}
