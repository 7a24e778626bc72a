// The finding that is worked on, as the report shows it, with what people said of it.

import { desk, sourceName } from './review-desk.js';
import { question, supported, valueOf } from './review-queue.js';
import { button, day, find, isolate, make, moment, word, written } from './review-words.js';

const ASPECTS = ['question', 'conflict', 'outcome'];
/** So many pieces of a side are shown unfolded. */
const SHOWN = 3;

/** What somebody decided, in words. */
export function decided(one) {
  const line = make('span', '', make('b', '', word('review.' + one.what)));
  if (one.value) line.append(': ', written('bdi', '', one.what === 'value' && one.evidence ? supported(one) : one.value));
  line.append(' — ', written('bdi', '', one.who ?? ''));
  if (one.when) line.append(word('review.comma'), moment(one.when));
  if (one.note) line.append(' ', written('q', '', one.note));
  return line;
}

function evidence(piece, toArticle) {
  const source = desk.sources.get(piece.source);
  const caption = make('figcaption', '', written('bdi', 'source', sourceName(piece.source)));
  if (source?.published) caption.append(make('span', 'date', day(source.published)));
  caption.append(button(word('finding.link'), 'more', () => toArticle(piece)));
  return make('figure', 'evidence', written('blockquote', '', piece.quote, source?.language), caption);
}

function side(finding, at, acts) {
  const { evidence: pieces } = finding.sides[at];
  const box = make('div', 'side');
  const inWords = finding.sides[at].valueInWords;
  if (inWords) box.append(make('p', 'value', written('bdi', '', inWords)));
  const voices = pieces.map((piece) => evidence(piece, (p) => acts.toArticle(p, at)));
  box.append(make('div', 'voices', ...voices.slice(0, SHOWN)));
  if (voices.length > SHOWN) {
    box.append(make('details', '', make('summary', '', word('review.more')), make('div', 'voices', ...voices.slice(SHOWN))));
  }
  if (finding.sides.length > 1) {
    const held = finding.beliefs?.outcome;
    const support = button('', 'support', () => acts.value(at));
    support.append(make('span', '', word('review.support')), ' ', make('kbd', '', String(at + 1)));
    support.setAttribute('aria-pressed', String(held?.reason === 'asserted' && held.what === 'value' && held.value === finding.sides[at].value));
    support.dataset.side = String(at + 1);
    box.append(support);
  }
  return box;
}

/** What holds by what people decided: a line for each thing that was asked. */
function held(finding) {
  const lines = [];
  for (const aspect of ASPECTS) {
    const belief = finding.beliefs?.[aspect];
    if (belief?.reason !== 'asserted' || !belief.what) continue;
    const note = finding.decision?.id === belief.decision ? finding.decision.note : belief.note;
    const shown = belief.what === 'value' ? finding.sides.find((s) => s.value === belief.value) : null;
    lines.push(make('li', '', decided({ ...belief, note, value: shown ? valueOf(shown) : belief.value })));
  }
  if (lines.length === 0 && finding.decision) lines.push(make('li', '', decided(finding.decision)));
  const assignee = finding.beliefs?.assignee?.value;
  if (assignee) lines.push(make('li', '', word('review.with'), ' ', written('bdi', '', assignee)));
  return lines.length > 0 ? make('ul', 'held', ...lines) : make('p', 'held muted', word('review.open'));
}

function changes(title, change, name) {
  const lines = [];
  for (const [which, list] of [['added', change?.added ?? []], ['removed', change?.removed ?? []]]) {
    if (list.length > 0) lines.push(make('li', '', word('review.' + title + '.' + which), ' ', ...list.flatMap((v, i) => [i > 0 ? ' · ' : '', written('bdi', '', name(v))])));
  }
  return lines;
}

/** What a decision was based on and is otherwise now. */
export function changed(carried) {
  return [
    ...changes('values', carried.valuesInWords ?? carried.values, (v) => v),
    ...changes('sources', carried.sources, sourceName),
    ...changes('edited', { added: carried.edited ?? [] }, sourceName),
  ];
}

function secondLook(finding, acts) {
  if (finding.carried?.state !== 'changed') return null;
  return make('section', 'second', make('h4', '', word('review.second')), make('p', '', word('review.second.note')), make('ul', '', ...changed(finding.carried)), button(word('review.still'), '', acts.still));
}

/** What was split from these pieces or joined to them, which no decision on the whole finding tells. */
function regrouped({ group }, acts) {
  if (!group.regrouped?.length) return null;
  const lines = group.regrouped.map((d) => {
    const quotes = (of) => d.evidence.filter((e) => (e.side ?? 'a') === of).flatMap((e, i) => [i > 0 ? ' ' : '', written('q', '', e.quote)]);
    const back = button(word('review.take-back'), 'more', () => acts.takeBack(d));
    return make('li', '', ...quotes('a'), ' ', make('b', '', word('review.pieces.' + d.what)), ' ', ...quotes('b'), ' — ', written('bdi', '', d.who), ' ', back);
  });
  return make('section', 'regrouped', make('h4', '', word('review.regrouped')), make('ul', '', ...lines));
}

function notes(finding) {
  if (!finding.notes?.length) return null;
  const lines = finding.notes.map((n) => make('li', '', written('bdi', 'author', n.who), ' ', make('span', 'date', moment(n.when)), written('p', '', n.note)));
  return make('section', 'notes-of-colleagues', make('h4', '', word('review.notes')), make('ul', '', ...lines));
}

/**
 * Shows a finding.
 *
 * acts: toArticle(piece, side), value(side), still(), takeBack(decision).
 */
export function drawCard(item, acts) {
  const root = find('finding');
  root.hidden = !item;
  if (!item) return;
  const { finding, group } = item;
  const openWhy = root.querySelector('.why')?.open && root.dataset.finding === finding.id;
  root.className = 'item finding ' + (finding.verdict ? 'v-' + finding.verdict : 'v-hidden');
  root.dataset.finding = finding.id;
  const title = make('h3', '', written('bdi', 'subject', question(item)));
  title.id = 'question';
  const header = make('header', '', title);
  if (finding.verdict) {
    const kind = finding.kind ? make('span', 'kind', finding.kindInWords ?? word('kind.' + finding.kind)) : null;
    header.append(make('p', 'verdict', make('span', 'tag sign', finding.verdictInWords ?? word('verdict.' + finding.verdict)), kind));
  }
  if (group.eventInWords && !group.questionInWords?.includes(group.eventInWords)) header.append(make('p', 'about', word('finding.about', { 0: isolate(group.eventInWords) })));
  if (group.label && group.questionInWords) header.append(make('p', 'about', word('review.machine-asks'), ' ', isolate(group.questionInWords)));
  const parts = [
    header,
    make('div', 'sides', ...finding.sides.map((s, at) => side(finding, at, acts))),
    secondLook(finding, acts),
    held(finding),
    regrouped(item, acts),
    notes(finding),
  ];
  if (finding.reasons?.length) {
    const why = make('details', 'why', make('summary', '', word('finding.why')), make('ul', 'reasons', ...finding.reasons.map((r) => written('li', '', r))));
    why.open = Boolean(openWhy);
    parts.push(why);
  }
  root.replaceChildren(...parts.filter(Boolean));
}
