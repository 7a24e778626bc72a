// The words of the page, and elements that hold text. Text of sources and of people only ever becomes text.

/** So long a message stands. */
const SAID_MS = 10_000;

export const find = (id) => document.getElementById(id);

const words = new Map([...find('words').children].map((w) => [w.dataset.key, w.textContent]));
export const lang = document.documentElement.lang;

/** A sentence of the page, {name} filled in; the key itself where there is none. */
export function word(key, filling = {}) {
  return (words.get(key) ?? key).replace(/\{(\w+)\}/g, (whole, name) => filling[name] ?? whole);
}

export const hasWord = (key) => words.has(key);

/** One spelling for what is typed in several: no vowel signs nor accents, one alef, ya and ta marbuta, digits 0 to 9, small letters. */
export const folded = (text) =>
  text.normalize('NFKD').replace(/[\p{M}\p{Cf}\u0640]/gu, '').toLowerCase()
    .replace(/[ٱىیةکگ]/g, (c) => ({ ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', گ: 'ك' })[c])
    .replace(/[٠-٩۰-۹]/g, (c) => c.codePointAt(0) & 15);

/** Words of another direction, kept to themselves within a sentence. */
export const isolate = (text) => '\u2068' + text + '\u2069';

/** An element with a class and what it holds: texts and other elements. */
export function make(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content.filter((c) => c !== null && c !== undefined));
  return made;
}

/** Words that somebody wrote, in their own direction and language. */
export function written(name, className, text, language) {
  const made = make(name, className, text);
  made.dir = 'auto';
  if (language && language !== 'und') made.lang = language;
  return made;
}

export function button(text, className, onClick) {
  const made = make('button', className, text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

const LOCALE = lang === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
const moments = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short' });
const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
export const moment = (text) => moments.format(new Date(text));
export const day = (text) => days.format(new Date(text + 'T00:00:00Z'));
export const number = (value, digits) =>
  new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

let saying = 0;

/** Says it for a while, to those who look at the page and to those who listen to it. */
export function tell(text) {
  clearTimeout(saying);
  find('told').textContent = text;
  saying = setTimeout(() => { find('told').textContent = ''; }, SAID_MS);
}
