// Two articles side by side, scrolled to the quoted words.

import { get } from './review-api.js';
import { desk, sourceName } from './review-desk.js';
import { button, day, find, make, word, written } from './review-words.js';

/** So many texts are kept. */
const KEPT = 20;

/** A text of so many characters is shown whole; of a longer one so many around a place, and more on asking. */
const WHOLE = 200_000;
const AROUND = 20_000;

/** A name of so many letters is shown whole where one is chosen. */
const LONGEST_NAME = 40;

const short = (name) => (name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) + '…' : name);

const texts = new Map();
const panes = [...document.querySelectorAll('#articles .pane')].map((root) => ({ root, source: null, places: [], at: 0, wider: 1 }));
let finding = null;

async function article(id) {
  if (!texts.has(id)) {
    if (texts.size >= KEPT) texts.delete(texts.keys().next().value);
    texts.set(id, get('sources/' + encodeURIComponent(id)).then((answer) => answer.body));
  }
  try {
    return await texts.get(id);
  } catch (e) {
    texts.delete(id);
    throw e;
  }
}

/** The quoted places of a source in the finding, in the order of the text, none within another. */
function placesIn(id) {
  const all = finding.sides
    .flatMap((s, side) => s.evidence.map((e) => ({ ...e, side })))
    .filter((e) => e.source === id)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((place, i) => i === 0 || place.start >= Math.max(...all.slice(0, i).map((p) => p.end)));
}

/** What of a text is shown around a place: whole lines where they are not endless. */
function extent(text, at, wider) {
  if (text.length <= WHOLE) return [0, text.length];
  const reach = AROUND * wider;
  const start = text.lastIndexOf('\n', Math.max(at - reach, 0)) + 1;
  const end = text.indexOf('\n', at + reach);
  return [Math.max(start, at - 2 * reach), Math.min(end < 0 ? text.length : end, at + 2 * reach)];
}

/** A part of the text in paragraphs, its places marked. Offsets are UTF-16 units, as those of the page's own strings. */
function paragraphs(text, places, [first, last]) {
  const made = [];
  let from = first;
  for (const line of text.slice(first, last).split('\n')) {
    const end = from + line.length;
    const paragraph = make('p');
    let at = from;
    for (const [number, place] of places.entries()) {
      const start = Math.max(place.start, from);
      const stop = Math.min(place.end, end);
      if (start >= stop) continue;
      const mark = make('mark', 'side-' + (place.side + 1), text.slice(start, stop));
      mark.dataset.place = String(number);
      paragraph.append(text.slice(at, start), mark);
      at = stop;
    }
    paragraph.append(text.slice(at, end));
    if (paragraph.textContent.trim() !== '') made.push(paragraph);
    from = end + 1;
  }
  return made;
}

function chooser(pane, number) {
  const label = make('label', 'unseen', word('review.article.choose', { n: number + 1 }));
  const select = make('select');
  select.id = 'article-' + number;
  label.htmlFor = select.id;
  const cited = new Set(finding.sides.flatMap((s) => s.evidence.map((e) => e.source)));
  const group = (title, ids) => {
    const made = make('optgroup');
    made.label = word(title);
    for (const id of ids) {
      const option = make('option', '', short(sourceName(id)));
      option.value = id;
      made.append(option);
    }
    return made;
  };
  select.append(group('review.article.cited', cited));
  const others = [...desk.sources.keys()].filter((id) => !cited.has(id));
  if (others.length > 0) select.append(group('review.article.others', others));
  select.value = pane.source;
  select.addEventListener('change', () => {
    Object.assign(pane, { source: select.value, at: 0, wider: 1 });
    draw(pane, number).then(() => find('article-' + number).focus());
  });
  return [label, select];
}

function turn(pane) {
  pane.root.querySelectorAll('mark.here').forEach((mark) => mark.classList.remove('here'));
  const marks = pane.root.querySelectorAll(`mark[data-place="${pane.at}"]`);
  marks.forEach((mark) => mark.classList.add('here'));
  const text = pane.root.querySelector('.text');
  if (!marks[0]) text.scrollTop = 0;
  else text.scrollTop += marks[0].getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
}

async function draw(pane, number) {
  const id = pane.source;
  const shown = finding;
  pane.root.hidden = !id;
  if (!id) return;
  const source = await article(id);
  if (pane.source !== id || finding !== shown) return;
  pane.places = placesIn(id);
  const head = make('div', 'head', ...chooser(pane, number));
  if (source.published) head.append(make('span', 'date', day(source.published)));
  if (pane.places.length > 1) {
    head.append(button(word('review.article.next-place', { n: pane.places.length }), 'more', () => {
      pane.at = (pane.at + 1) % pane.places.length;
      if (source.text.length > WHOLE) draw(pane, number);
      else turn(pane);
    }));
  }
  if (/^https?:\/\//.test(source.url ?? '')) {
    const link = make('a', 'more', word('source.original'));
    link.href = source.url;
    link.rel = 'noreferrer noopener nofollow';
    link.target = '_blank';
    head.append(link);
  }
  const text = written('div', 'text body', '', source.language);
  text.tabIndex = 0;
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', word('review.article', { n: number + 1 }) + ': ' + sourceName(id));
  const shownPart = extent(source.text, pane.places[pane.at]?.start ?? 0, pane.wider);
  const more = () => button(word('review.more'), 'more', () => {
    pane.wider *= 2;
    draw(pane, number);
  });
  const opening = source.text.slice(0, AROUND).trim().split('\n')[0].trim();
  if (source.title && source.title !== opening && shownPart[0] === 0) text.append(make('h3', '', source.title));
  if (shownPart[0] > 0) text.append(more());
  text.append(...paragraphs(source.text, pane.places, shownPart));
  if (shownPart[1] < source.text.length) text.append(more());
  pane.root.replaceChildren(head, text);
  turn(pane);
}

/** Which two pieces: of the first side and of the next, from two sources where there are two; in one article else. */
function pair() {
  const all = [...finding.sides.map((s) => s.evidence[0]), ...finding.sides.flatMap((s) => s.evidence)].filter(Boolean);
  const other = all.find((e) => e.source !== all[0].source) ?? all.find((e) => e.start !== all[0].start);
  return [all[0] ?? null, other ?? null];
}

const placeOf = (piece) => Math.max(placesIn(piece.source).findIndex((p) => p.start <= piece.start && piece.end <= p.end), 0);

/** Shows the articles of a finding; where it is shown already, they stay as they are. */
export async function drawArticles(of) {
  find('articles').hidden = !of;
  if (!of) {
    finding = null;
    return;
  }
  const same = finding?.id === of.id;
  finding = of;
  if (same) return;
  pair().forEach((piece, i) => Object.assign(panes[i], { source: piece?.source ?? null, at: piece ? placeOf(piece) : 0, wider: 1 }));
  await Promise.all(panes.map(draw));
}

/** Reads every text anew: the comparison was made again. */
export function forgetArticles() {
  texts.clear();
  finding = null;
}

/** Turns the pane of a side to a piece of evidence. */
export async function toArticle(piece, side) {
  const number = panes.findIndex((p) => p.source === piece.source);
  const pane = panes[number >= 0 ? number : side % 2];
  Object.assign(pane, { source: piece.source, at: placeOf(piece) });
  await draw(pane, panes.indexOf(pane));
  pane.root.querySelector('.text').focus({ preventScroll: true });
  pane.root.scrollIntoView({ block: 'nearest' });
}
