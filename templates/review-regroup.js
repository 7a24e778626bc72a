// Splitting a group, joining two, moving a piece from one to another.

import { get } from './review-api.js';
import { seen, store } from './review-acts.js';
import { desk, sight, sourceName } from './review-desk.js';
import { askIn, option } from './review-dialogs.js';
import { question, valueOf } from './review-queue.js';
import { find, tell, word, written } from './review-words.js';

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

/** Offers the other groups of a facet, a page at a time. */
function offer(form, item, groups) {
  const list = form.querySelector('.others');
  const more = form.querySelector('.further');
  let cursor = null;
  const load = async () => {
    const { body } = await get('groups', { ...sight(), facet: item.finding.facet, limit: 50, cursor });
    for (const group of body.items) {
      if (group.id === item.group.id || groups.has(group.id)) continue;
      groups.set(group.id, group);
      const values = group.findings[0].sides.map(valueOf).slice(0, 3).join(' · ');
      list.append(option('radio', 'other', group.id, question({ group, finding: group.findings[0] }), '', values));
    }
    cursor = body.next;
    more.hidden = !cursor;
    if (list.firstChild && document.activeElement === form.querySelector('.do')) list.querySelector('input').focus();
    form.querySelector('.fault').textContent = groups.size === 0 && !cursor ? word('review.join.none') : '';
  };
  list.replaceChildren();
  more.onclick = () => load();
  return load();
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
      offer(form, item, groups).catch((e) => { form.querySelector('.fault').textContent = e.message; });
    },
    (given) => (!given.get('other') ? word('review.join.choose') : moves && given.get('piece') === null ? word('review.move.choose') : ''),
  );
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

