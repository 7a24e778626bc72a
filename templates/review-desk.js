// Who sits here, what is compared, and what was decided so far.

import { get } from './review-api.js';
import { find, lang } from './review-words.js';

const WHO = 'muqabala-who';
const BLIND = 'muqabala-blind:';

export const desk = { sources: new Map(), people: [], facets: {}, verdicts: {}, carried: {} };

/** What the log holds, by id. */
const log = new Map();

export const who = () => find('who').value.trim();
export const isBlind = () => find('blind').checked;

/** The parameters by which the server hides what one is not to see. */
export const sight = () => (isBlind() ? { lang, blind: 'true', who: who() } : { lang });

export function remember() {
  localStorage.setItem(WHO, who());
}

export function rememberBlind() {
  localStorage.setItem(BLIND + who(), isBlind() ? '1' : '');
}

export function recall(name) {
  find('who').value = name ?? localStorage.getItem(WHO) ?? '';
  recallBlind();
}

export function recallBlind() {
  find('blind').checked = who() !== '' && localStorage.getItem(BLIND + who()) === '1';
}

/** Reads the sources and how far people are. */
export async function look() {
  const { body } = await get('comparison', { lang });
  desk.sources = new Map(body.sources.map((s) => [s.id, s]));
  desk.people = body.people ?? [];
  desk.facets = body.facets ?? {};
  desk.verdicts = body.findings ?? {};
  desk.carried = body.carried ?? {};
  find('progress').max = Math.max(body.progress.all, 1);
  find('progress').value = body.progress.decided;
  find('figures').textContent = body.progress.decided + ' / ' + body.progress.all;
  for (const [id, count] of [['second', desk.carried.changed], ['orphans', desk.carried.orphaned]]) {
    find(id).hidden = !count || isBlind();
    find(id).querySelector('b').textContent = count ?? '';
  }
}

/** Takes in a decision that the log tells. False where it is known already. */
export function take(decision) {
  if (log.has(decision.id)) return false;
  log.set(decision.id, decision);
  return true;
}

export const decision = (id) => log.get(id);

/** Reads the log. Returns the number of its last decision. */
export async function readLog() {
  let behind = 0;
  for (let page; !page || page.decisions.length > 0; ) {
    page = (await get('decisions', { since: behind, limit: 500 })).body;
    page.decisions.forEach(take);
    behind = page.decisions.at(-1)?.number ?? behind;
  }
  return behind;
}

/** Decisions that nobody took back, latest first. An undoing may be undone as well. */
export function standing() {
  const gone = new Set();
  const all = [];
  for (const one of [...log.values()].sort((a, b) => b.number - a.number)) {
    if (gone.has(one.id)) continue;
    if (one.undoes) gone.add(one.undoes);
    else all.push(one);
  }
  return all;
}

/** Publisher or title of a source. */
export function sourceName(id) {
  const source = desk.sources.get(id);
  return source?.publisher ?? source?.title ?? id ?? '';
}
