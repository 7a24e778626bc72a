// Who sits here, what is compared, and what was decided so far.

import { get } from './review-api.js';
import { find, lang } from './review-words.js';

const WHO = 'muqabala-who';
const BLIND = 'muqabala-blind:';

export const desk = { sources: new Map(), people: [], facets: {}, verdicts: {}, carried: {} };

/** Ids of the decisions that were told of already. */
const told = new Set();

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

/** Is this decision news? It comes as the answer to who made it, and by the stream. */
export function isNews(decision) {
  if (told.has(decision.id)) return false;
  told.add(decision.id);
  return true;
}

/** The number of the last decision of the log. */
export async function lastNumber() {
  return (await get('decisions', { limit: 1 })).body.last;
}

/** Publisher or title of a source. */
export function sourceName(id) {
  const source = desk.sources.get(id);
  return source?.publisher ?? source?.title ?? id ?? '';
}
