// What a person does with findings, as decisions of the log.

import { get, newId, post } from './review-api.js';
import { decided } from './review-card.js';
import { desk, sourceName, who } from './review-desk.js';
import { askIn, forget, option } from './review-dialogs.js';
import { isSettled, question, valueOf } from './review-queue.js';
import { button, find, make, tell, word, written } from './review-words.js';

const PUBLISHER = 'muqabala-publisher';

/** Is told of what was stored. */
let onStored = async () => {};

export function start(stored) {
  onStored = stored;
}

/** False, and said, where nobody gave a name. */
export function hasName() {
  if (who()) return true;
  tell(word('review.name-first'));
  find('who').focus();
  return false;
}

const numberOf = (tag) => Number(/\d+/.exec(tag ?? '')?.[0] ?? 0);

/** The oldest of what the person saw: what is newer on any of the findings is told. */
export const seen = (items) => '"' + Math.min(...items.map((i) => numberOf(i.tag))) + '"';

function line(one, at) {
  return make('li', '', decided({ ...one, who: one.who ?? who() }), at ? ' · ' + at : '');
}

/** Both are shown; true where one's own is to stand all the same. */
async function insists(newer, mine) {
  const data = await askIn('d-stale', '', (form) => {
    form.querySelector('.theirs').replaceChildren(...newer.slice(-10).map((d) => line(d)));
    form.querySelector('.yours').replaceChildren(...mine.slice(0, 10).map((d) => line(d)));
  });
  return data !== null;
}

/**
 * Stores decisions at one stroke, which one undo takes back.
 *
 * decisions: without id and person; tag: what the person saw, null where it does not matter.
 * Returns what was stored; null where a colleague's stands instead.
 */
export async function store(decisions, tag) {
  const alone = decisions.length === 1;
  const body = alone ? { id: newId(), ...decisions[0], who: who() } : { id: newId(), who: who(), decisions };
  try {
    const answer = await post(alone ? 'decisions' : 'batches', body, tag);
    const stored = alone ? [answer] : answer.decisions;
    await onStored(stored);
    return stored;
  } catch (e) {
    if (e.status !== 409 || !e.problem.newer?.length) throw e;
    const { newer } = e.problem;
    await onStored(newer);
    if (!(await insists(newer, decisions))) {
      tell(word('review.kept-theirs'));
      return null;
    }
    return store(decisions, '"' + Math.max(...newer.map((d) => d.number)) + '"');
  }
}

function said(stored, what, items) {
  if (!stored) return false;
  tell(items.length > 1 ? word('review.stored-all', { what: word('review.' + what), n: items.length }) : word('review.stored', { what: word('review.' + what) }));
  return true;
}

/** Decides one thing on each of the findings. */
async function decide(items, what, more = {}) {
  const tag = seen(items);
  return said(await store(items.map((i) => ({ what, evidence: i.finding.subject, ...more })), tag), what, items);
}

const about = (form, items) => {
  const shown = items.length > 1 ? word('review.chosen', { n: items.length }) : question(items[0]);
  form.querySelector('.about').replaceChildren(written('bdi', '', shown));
};

const idOf = (items) => (items.length > 1 ? 'chosen' : items[0].finding.id);

async function typed(items, id, what, fill, read) {
  const tag = seen(items);
  const data = await askIn(id, idOf(items), (form) => {
    about(form, items);
    fill(form);
  });
  if (!data) return;
  const stored = await store(items.map((i) => ({ what, evidence: i.finding.subject, ...read(data) })), tag);
  if (said(stored, what, items)) forget(id, idOf(items));
}

const text = (data, name) => String(data.get(name) ?? '').trim() || undefined;

function people(form) {
  const field = form.querySelector('input');
  const pick = (name) => button(name, '', () => {
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
  find('people').replaceChildren(...[...new Set([who(), ...desk.people])].filter(Boolean).map(pick));
  find('people').hidden = !find('people').hasChildNodes();
}

/** Supports the value of a side, for a reason. */
export async function support(item, at) {
  const side = item.finding.sides[at];
  if (!side || item.finding.sides.length < 2 || !hasName()) return;
  const tag = seen([item]);
  const id = item.finding.id + ':' + at;
  const data = await askIn('d-value', id, (form) => form.querySelector('.about').replaceChildren(written('bdi', '', valueOf(side))));
  if (!data) return;
  const stored = await store([{ what: 'value', evidence: item.finding.subject, value: side.value, note: text(data, 'note') }], tag);
  if (said(stored, 'value', [item])) forget('d-value', id);
}

/** Decides once more what was decided, on what the sources say now. */
export async function still(item) {
  const { what, value, note } = item.finding.decision;
  if (hasName()) await decide([item], what, { value, note });
}

/** Takes one decision back. */
export async function takeBack(decision) {
  if (!hasName()) return;
  await store([{ what: 'retracted', evidence: decision.evidence, undoes: decision.id }], null);
  tell(word('review.undone', { what: word('review.' + decision.what) }));
}

async function publish([item]) {
  if (!isSettled(item.finding)) return tell(word('review.publish.first'));
  const tag = seen([item]);
  const { sides, decision } = item.finding;
  const known = JSON.parse(localStorage.getItem(PUBLISHER) ?? '{}');
  const data = await askIn('d-publish', item.finding.id, (form) => {
    form.querySelector('.reviewed').hidden = sides.length < 2;
    form.querySelector('.pieces').replaceChildren(...sides.map((s, i) => {
      const one = s.evidence[0];
      return option('radio', 'side', String(i), valueOf(s), desk.sources.get(one.source)?.language, sourceName(one.source));
    }));
    form.querySelector('[name=side]').checked = true;
    form.datePublished.value = new Date().toISOString().slice(0, 10);
    for (const name of ['name', 'type', 'home']) form[name].value = known[name] ?? form[name].value;
  });
  if (!data) return;
  localStorage.setItem(PUBLISHER, JSON.stringify(Object.fromEntries(['name', 'type', 'home'].map((n) => [n, data.get(n)]))));
  const { claim, quote } = sides[Number(data.get('side'))].evidence[0];
  const review = {
    claimReviewed: text(data, 'claimReviewed'),
    rating: text(data, 'rating'),
    url: text(data, 'url'),
    author: { type: data.get('type'), name: text(data, 'name'), url: text(data, 'home') },
    datePublished: data.get('datePublished'),
    itemReviewed: sides.length > 1 ? { claim, quote } : undefined,
  };
  const { what, value, note } = decision;
  if (await store([{ what, evidence: item.finding.subject, value, note, review }], tag)) {
    forget('d-publish', item.finding.id);
    tell(word('review.published'));
  }
}

const plain = (what) => (items) => decide(items, what);

/** Acts on findings, by name. Those of the second list are for one finding alone. */
export const ACTS = {
  same: plain('same'),
  maybe: plain('maybe'),
  different: plain('different'),
  conflict: plain('conflict'),
  'no-conflict': plain('no-conflict'),
  unresolved: plain('unresolved'),
  note: (items) => typed(items, 'd-note', 'note', () => {}, (data) => ({ note: text(data, 'note') })),
  assign: (items) => typed(items, 'd-assign', 'assign', people, (data) => ({ value: text(data, 'value') })),
  relabel: (items) => typed(items, 'd-relabel', 'relabel', (form) => { form.value.value = question(items[0]); }, (data) => ({ value: text(data, 'value') })),
  publish,
};
export const ALONE = new Set(['relabel', 'publish', 'split', 'merge', 'move']);

/** What an undo and a redo would take back, as the log tells. */
export async function history() {
  return who() ? (await get('history', { who: who() })).body : { undo: null, redo: null };
}

/** Undoes one's last act, or the last undoing of it. Returns the claims it was on. */
export async function turnBack(which) {
  if (!hasName()) return [];
  const act = (await history())[which];
  if (!act) {
    tell(word('review.' + which + '-none'));
    return [];
  }
  await store(act.map((d) => ({ what: 'retracted', evidence: d.evidence, undoes: d.id })), null);
  tell(which === 'undo' ? word('review.undone', { what: word('review.' + act[0].what) }) : word('review.redone'));
  return act.flatMap((d) => d.evidence.map((e) => e.claim));
}

