// Splitting a group, joining two, moving a piece from one to another.

import { get } from './review-api.js';
import { seen, store } from './review-acts.js';
import { desk, sight, sourceName } from './review-desk.js';
import { askIn, option } from './review-dialogs.js';
import { question, valueOf } from './review-queue.js';
import { find, folded, tell, word, written } from './review-words.js';

/** The pieces of a group, each once. */
function piecesOf(group) {
  const all = new Map();
  for (const finding of group.findings) {
    for (const e of finding.sides.flatMap((s) => s.evidence)) all.set(JSON.stringify([e.claim, e.quote]), e);
  }
  return [...all.values()];
}

const plain = (pieces, side) => pieces.map(({ claim, quote }) => (side === 'b' ? { claim, quote, side } : { claim, quote }));
const against = (a, b) => [...plain(a), ...plain(b, 'b')];

const boxes = (pieces, type) =>
  pieces.map((e, i) => option(type, 'piece', String(i), e.quote, desk.sources.get(e.source)?.language, sourceName(e.source)));

export async function split([item]) {
  const pieces = piecesOf(item.group);
  if (pieces.length < 2) return tell(word('review.split.none'));
  const tag = seen([item]);
  const data = await askIn(
    'd-split',
    '',
    (form) => form.querySelector('.pieces').replaceChildren(...boxes(pieces, 'checkbox')),
    (given) => (given.getAll('piece').length === 0 || given.getAll('piece').length === pieces.length ? word('review.split.some') : ''),
  );
  if (!data) return;
  const out = new Set(data.getAll('piece').map(Number));
  const a = pieces.filter((_, i) => out.has(i));
  const b = pieces.filter((_, i) => !out.has(i));
  if (await store([{ what: 'different', evidence: against(a, b) }], tag)) tell(word('review.split.done'));
}

/** So many pages are read at one go for a group that holds the words looked for. */
const PAGES_AT_ONE_GO = 10;

let offers = 0;

/** What a group can be found by: its question, its values, the words of its sources. */
function wordsOf(group) {
  const sides = group.findings.flatMap((f) => f.sides);
  const quotes = sides.flatMap((s) => s.evidence.map((e) => e.quote));
  return folded([group.label ?? '', group.questionInWords ?? '', ...sides.flatMap((s) => [s.value, valueOf(s)]), ...quotes].join(' '));
}

/** Offers the other groups of a facet, a page at a time; of those that were read the ones that hold all the words looked for. */
function offer(form, item, groups) {
  const list = form.querySelector('.others');
  const more = form.querySelector('.further');
  const field = form.querySelector('.sought');
  const fault = form.querySelector('.fault');
  const rows = [];
  const mine = ++offers;
  let cursor = null;
  let turn = Promise.resolve();
  const sought = () => folded(field.value).split(/\s+/).filter(Boolean);
  const shown = () => rows.filter((row) => !row.node.hidden).length;
  const narrow = () => {
    const words = sought();
    for (const row of rows) row.node.hidden = !words.every((w) => row.words.includes(w)) && !row.node.querySelector('input').checked;
    const count = shown();
    fault.textContent = count > 0 || (cursor && rows.length === 0) ? '' : word(rows.length > 0 ? 'review.join.unfound' : 'review.join.none');
    return count;
  };
  const page = async () => {
    const { body } = await get('groups', { ...sight(), facet: item.finding.facet, limit: 50, cursor });
    if (mine !== offers) return;
    for (const group of body.items) {
      if (group.id === item.group.id || groups.has(group.id)) continue;
      groups.set(group.id, group);
      const values = group.findings[0].sides.map(valueOf).slice(0, 3).join(' · ');
      const node = option('radio', 'other', group.id, question({ group, finding: group.findings[0] }), '', values);
      rows.push({ node, words: wordsOf(group) });
      list.append(node);
    }
    cursor = body.next;
    more.hidden = !cursor;
  };
  const load = async () => {
    const before = shown();
    for (let pages = 0; pages === 0 || (pages < PAGES_AT_ONE_GO && cursor && mine === offers && narrow() === before); pages++) await page();
    if (mine !== offers) return;
    narrow();
    if (list.firstChild && document.activeElement === form.querySelector('.do')) list.querySelector('input').focus();
  };
  // one after the other, since each goes on where the one before ended
  const next = () => (turn = turn.then(load).catch((e) => { fault.textContent = e.message; }));
  list.replaceChildren();
  more.onclick = next;
  field.oninput = () => { if (narrow() === 0 && cursor) next(); };
  field.onkeydown = (event) => { if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault(); };
  return next();
}

async function join(item, act, moves) {
  const tag = seen([item]);
  const pieces = piecesOf(item.group);
  const groups = new Map();
  const data = await askIn(
    'd-join',
    '',
    (form) => {
      find('d-join-title').textContent = word('review.' + act);
      form.querySelector('.do').textContent = word('review.' + act + '.do');
      form.querySelector('.about').replaceChildren(written('bdi', '', question(item)));
      form.querySelector('.moved').hidden = !moves;
      form.querySelector('.moved .pieces').replaceChildren(...(moves ? boxes(pieces, 'radio') : []));
      offer(form, item, groups);
    },
    (given) => (!given.get('other') ? word('review.join.choose') : moves && given.get('piece') === null ? word('review.move.choose') : ''),
  );
  offers++;
  if (!data) return;
  const other = piecesOf(groups.get(data.get('other')));
  const own = new Set(pieces.map((p) => JSON.stringify([p.claim, p.quote])));
  const theirs = other.filter((p) => !own.has(JSON.stringify([p.claim, p.quote])));
  if (theirs.length === 0) return tell(word('review.join.same'));
  const moved = moves ? [pieces[Number(data.get('piece'))]] : pieces;
  const rest = pieces.filter((p) => !moved.includes(p));
  const decisions = [{ what: 'same', evidence: against(moved, theirs) }];
  if (moves && rest.length > 0) decisions.unshift({ what: 'different', evidence: against(moved, rest) });
  if (await store(decisions, tag)) tell(word('review.' + act + '.done'));
}

export const merge = ([item]) => join(item, 'merge', false);
export const move = ([item]) => join(item, 'move', true);

