// Acts by keys, which are bound to their place on the keyboard: an Arabic layout has other letters there.

import { anyOpen, showIn } from './review-dialogs.js';
import { find, lang, make, word } from './review-words.js';

const ON = 'muqabala-keys';

/** Code, the letter that an Arabic layout has there, act; in the order in which they are shown. */
const KEYS = [
  ['KeyJ', 'ت', 'next'],
  ['KeyK', 'ن', 'previous'],
  ['KeyO', 'خ', 'next-open'],
  ['KeyS', 'س', 'same'],
  ['KeyM', 'ة', 'maybe'],
  ['KeyD', 'ي', 'different'],
  ['KeyC', 'ؤ', 'conflict'],
  ['KeyN', 'ى', 'no-conflict'],
  ['KeyU', 'ع', 'unresolved'],
  ['KeyT', 'ف', 'note'],
  ['KeyA', 'ش', 'assign'],
  ['KeyL', 'م', 'relabel'],
  ['KeyP', 'ح', 'split'],
  ['KeyG', 'ل', 'merge'],
  ['KeyV', 'ر', 'move'],
  ['KeyB', 'لا', 'publish'],
  ['KeyX', 'ء', 'choose'],
  ['KeyZ', 'ئ', 'undo'],
  ['KeyY', 'غ', 'redo'],
  ['KeyR', 'ق', 'second'],
  ['KeyF', 'ب', 'filters'],
];
const ACTS = new Map(KEYS.map(([code, , act]) => [code, act]));
const SHIFTED = new Map([['KeyJ', 'choose-next'], ['KeyK', 'choose-previous'], ['KeyX', 'choose-to'], ['KeyZ', 'redo']]);

function row(keys, text) {
  return make('div', '', make('dt', '', ...keys.flatMap((k) => [make('kbd', '', k), ' '])), make('dd', '', text));
}

export function showKeys() {
  return showIn('d-keys', (form) => {
    const rows = KEYS.map(([code, arabic, act]) => row(lang === 'ar' ? [code.slice(3), arabic] : [code.slice(3)], word('review.' + act)));
    rows.splice(9, 0, row(['1', '…', '9'], word('review.value')));
    rows.push(row(['Shift', 'J / K'], word('review.choose-next')), row(['Shift', 'X'], word('review.choose-to')), row(['Esc'], word('review.unchoose')), row(['?'], word('review.keys')));
    form.querySelector('dl').replaceChildren(...rows);
    find('keys-on').checked = localStorage.getItem(ON) !== 'off';
  });
}

/** Which act a key stands for; null where for none. Digits are sides. */
function actOf(event) {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
  if (digit && !event.shiftKey) return 'side-' + digit[1];
  return (event.shiftKey ? SHIFTED : ACTS).get(event.code) ?? null;
}

const isQuestionMark = (event) => event.key === '?' || event.key === '؟' || (event.code === 'Slash' && event.shiftKey);

/** Calls act(name) for keys that are pressed outside of text fields and dialogs. */
export function start(act) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || anyOpen()) return;
    if (event.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    const asksForKeys = isQuestionMark(event);
    if (!asksForKeys && localStorage.getItem(ON) === 'off') return;
    const name = asksForKeys ? 'keys' : event.key === 'Escape' ? 'unchoose' : actOf(event);
    if (!name || (event.repeat && name !== 'next' && name !== 'previous')) return;
    if (name !== 'unchoose') event.preventDefault();
    act(name);
  });
  find('keys-on').addEventListener('change', () => localStorage.setItem(ON, find('keys-on').checked ? 'on' : 'off'));
}
