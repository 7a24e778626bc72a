// The list of findings: loaded by pages, filtered, and which of them are chosen for one stroke.

import { get } from './review-api.js';
import { desk, isBlind, sight, who } from './review-desk.js';
import { find, hasWord, make, word, written } from './review-words.js';

const ORDER = ['conflicts', 'undecided', 'refines', 'rewords', 'agrees'];
const ENOUGH = 40;
/** A batch holds so many decisions at most. */
const MOST_CHOSEN = 1000;

const items = new Map();
const byClaim = new Map();
const chosen = new Set();
let current = null;
let last = null;
let passes = [];
let cursor = null;
let round = 0;
let loading = null;
let onPick = () => {};

export const all = () => [...items.values()];
export const now = () => current;
export const chosenOnes = () => all().filter((item) => chosen.has(item.finding.id));

/** The question in the desk's words, else in the page's. */
export const question = (item) =>
  item.group.label ?? item.group.questionInWords ?? item.finding.questionInWords ?? word('facet.' + item.finding.facet);

export const valueOf = (side) => (side.valueInWords || side.evidence[0]?.quote) ?? side.value;

/** The value that a decision supports, as the page says it; as it was stored where the page has no such side. */
export function supported({ value, evidence }) {
  const sides = evidence.flatMap((e) => [...(byClaim.get(e.claim) ?? [])]).flatMap((item) => item.finding.sides);
  const side = sides.find((s) => s.value === value);
  return side ? valueOf(side) : value;
}

export const isSettled = (finding) => Boolean(finding.decision);

function sourcesOf(finding) {
  return new Set(finding.sides.flatMap((s) => s.evidence.map((e) => e.source)));
}

/** What people are asked about: not what one source alone says. */
const isAsked = (finding) => finding.verdict !== 'single' && (finding.verdict || sourcesOf(finding).size > 1 || finding.sides.length > 1);

const chosenFilters = () => ({ verdict: isBlind() ? '' : find('f-verdict').value, facet: find('f-facet').value, state: find('f-state').value });

function fits(finding, filters, verdict) {
  return isAsked(finding)
    && (!verdict || finding.verdict === verdict)
    && (!filters.facet || finding.facet === filters.facet)
    && (filters.state !== 'open' || !isSettled(finding))
    && (filters.state !== 'decided' || isSettled(finding))
    && (filters.state !== 'mine' || finding.beliefs?.assignee?.value === who())
    && (filters.state !== 'changed' || finding.carried?.state === 'changed');
}

const asked = (filters, verdict) => ({
  ...sight(),
  verdict,
  facet: filters.facet,
  decided: filters.state === 'open' ? 'false' : filters.state === 'decided' ? 'true' : '',
  assignee: filters.state === 'mine' ? who() : '',
  state: filters.state === 'changed' ? 'changed' : '',
  cursor,
  limit: 50,
});

function status(finding) {
  const held = finding.decision;
  const line = make('span', 'status');
  if (held) line.append(make('span', 'done', '✓ ' + word('review.' + held.what)), ' · ', written('bdi', '', held.who));
  const assignee = finding.beliefs?.assignee?.value;
  if (assignee) line.append(held ? ' · ' : '', make('span', 'assignee', word('review.with'), ' ', written('bdi', '', assignee)));
  if (finding.carried?.state === 'changed') line.append(' ', make('span', 'flag', word('review.second')));
  return line;
}

/** Fills in the entry of an item anew. */
function draw(item) {
  const { finding, node } = item;
  const pick = node.querySelector('.pick');
  node.className = 'entry ' + (finding.verdict ? 'v-' + finding.verdict : 'v-hidden') + (isSettled(finding) ? ' settled' : '');
  const about = make('span', 'asks', written('bdi', '', question(item)));
  const values = make('span', 'values');
  finding.sides.slice(0, 3).forEach((side, i) => values.append(i > 0 ? ' ↔ ' : '', written('bdi', '', valueOf(side))));
  const tag = finding.verdict ? make('span', 'tag sign', word('verdict.' + finding.verdict)) : null;
  pick.replaceChildren(...[tag, about, values, status(finding)].filter(Boolean));
  node.querySelector('input').setAttribute('aria-label', word('review.choose') + ' ' + question(item));
}

function add(group, finding, tag) {
  if (items.has(finding.id)) return;
  const box = make('input');
  box.type = 'checkbox';
  const pick = make('button', 'pick');
  pick.type = 'button';
  const item = { group, finding, tag, node: make('li', '', box, pick) };
  item.node.dataset.finding = finding.id;
  pick.addEventListener('click', (event) => (event.shiftKey ? chooseTo(item) : show(item, event.detail > 0)));
  box.addEventListener('click', (event) => (event.shiftKey ? chooseTo(item) : choose(item, box.checked)));
  items.set(finding.id, item);
  for (const claim of group.claims) byClaim.set(claim, (byClaim.get(claim) ?? new Set()).add(item));
  draw(item);
  find('list').append(item.node);
}

/** Makes an item the one that is worked on. */
export function show(item, byPointer) {
  current?.node.querySelector('.pick').removeAttribute('aria-current');
  current = item;
  if (item) {
    item.node.querySelector('.pick').setAttribute('aria-current', 'true');
    item.node.scrollIntoView({ block: 'nearest' });
  }
  onPick(item, byPointer);
}

/** Goes on by so many findings; loads more where the list ends. With a test, to the next that meets it. */
export async function step(by, test = () => true) {
  for (let at = all().indexOf(current) + by; ; at += by) {
    if (at >= items.size && !(await load())) return null;
    const next = all()[at];
    if (!next) return null;
    if (test(next)) {
      show(next);
      return next;
    }
  }
}

/** Loads pages of groups until a screenful or more is added. False where nothing was. */
export function load() {
  loading ??= loadMore(round).finally(() => { loading = null; });
  return loading;
}

async function loadMore(mine) {
  const filters = chosenFilters();
  const before = items.size;
  while (items.size < before + ENOUGH && passes.length > 0) {
    const { body, tag } = await get('groups', asked(filters, passes[0]));
    if (mine !== round) return false;
    for (const group of body.items) {
      group.findings.filter((f) => fits(f, filters, passes[0])).forEach((f) => add(group, f, tag));
    }
    cursor = body.next;
    if (!cursor) passes.shift();
  }
  find('more').hidden = passes.length === 0;
  find('nothing').hidden = items.size > 0;
  return items.size > before;
}

/** Loads the list anew; stays at the finding that is worked on where it is still listed. */
export async function reload() {
  const was = current?.finding.id;
  round++;
  [items, byClaim, chosen].forEach((held) => held.clear());
  find('list').replaceChildren();
  const filters = chosenFilters();
  passes = isBlind() ? [''] : filters.verdict ? [filters.verdict] : [...ORDER];
  cursor = null;
  drawChosen();
  loading = null;
  await load();
  show(items.get(was) ?? all()[0] ?? null);
}

/** Reads the groups anew that hold one of these claims. */
export async function refresh(claims) {
  const touched = new Set(claims.flatMap((claim) => [...(byClaim.get(claim) ?? [])]));
  const groups = new Map([...touched].map((item) => [item.group.id, item.group]));
  await Promise.all([...groups.keys()].map(async (id) => {
    const { body, tag } = await get('groups/' + encodeURIComponent(id), sight());
    for (const item of touched) {
      if (item.group.id !== id) continue;
      item.group = body;
      item.finding = body.findings.find((f) => f.id === item.finding.id) ?? item.finding;
      item.tag = tag;
      draw(item);
    }
  }));
  return touched;
}

function drawChosen() {
  for (const item of items.values()) item.node.querySelector('input').checked = chosen.has(item.finding.id);
  find('bulk').hidden = chosen.size === 0;
  find('chosen').textContent = word('review.chosen', { n: chosen.size });
}

export function choose(item, on = !chosen.has(item.finding.id)) {
  if (on && chosen.size < MOST_CHOSEN) chosen.add(item.finding.id);
  else chosen.delete(item.finding.id);
  last = item;
  drawChosen();
}

/** Chooses all from the one that was touched last. */
export function chooseTo(item) {
  const list = all();
  const [from, to] = [list.indexOf(last ?? current ?? item), list.indexOf(item)].sort((a, b) => a - b);
  list.slice(Math.max(from, 0), to + 1).forEach((one) => chosen.size < MOST_CHOSEN && chosen.add(one.finding.id));
  last = item;
  drawChosen();
}

export function unchoose() {
  chosen.clear();
  drawChosen();
}

function options(id, codes, prefix) {
  const select = find(id);
  const held = select.value;
  for (const [code, count] of codes) {
    if (count && hasWord(prefix + code) && !select.querySelector(`[value="${code}"]`)) {
      const option = make('option', '', word(prefix + code));
      option.value = code;
      select.append(option);
    }
  }
  select.value = held;
}

/** What can be asked for, by what the comparison holds. */
export function drawFilters() {
  options('f-verdict', ORDER.map((v) => [v, desk.verdicts[v]]), 'verdict.');
  options('f-facet', Object.entries(desk.facets), 'facet.');
  find('f-verdict').disabled = isBlind();
  for (const code of ['changed']) find('f-state').querySelector(`[value=${code}]`).hidden = isBlind();
}

export function filterBy(state) {
  find('f-state').value = state;
  return reload();
}

export function start(picked) {
  onPick = picked;
  find('filters').addEventListener('change', () => reload());
  find('filters').addEventListener('submit', (event) => event.preventDefault());
  find('more').addEventListener('click', () => load());
  find('unchoose').addEventListener('click', unchoose);
  new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && load(), { rootMargin: '400px' }).observe(find('more'));
}
