// The queue of findings: what people decide is sent at once, and what others decide appears.
// Text of sources only ever becomes text of the page.

const API = '/api/v1/';
const ORDER = ['conflicts', 'undecided', 'refines', 'rewords', 'agrees'];
const ENOUGH = 30;
const SETTLING = ['same', 'maybe', 'different', 'conflict', 'no-conflict', 'value', 'unresolved'];
const KEYS = { KeyC: 'conflict', KeyN: 'no-conflict', KeyU: 'unresolved', KeyZ: 'undo', KeyJ: 'next', KeyK: 'previous' };

const find = (id) => document.getElementById(id);
const words = new Map([...find('words').children].map((w) => [w.dataset.key, w.textContent]));
const word = (key) => words.get(key) ?? key;
const cards = new Map();
const log = [];
const sources = new Map();
let current = null;
let verdict = 0;
let cursor = null;
let busy = Promise.resolve();

class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail);
    this.status = status;
    this.problem = problem;
  }
}

async function ask(path, options) {
  const response = await fetch(API + path, options);
  const body = await response.json();
  if (!response.ok) throw new Refused(response.status, body);
  return { body, tag: response.headers.get('ETag') };
}

const keyOf = (evidence) => JSON.stringify(evidence.map((e) => [e.claim, e.quote, e.side ?? 'a']));

function tell(text) {
  find('told').textContent = text;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  made.dir = 'auto';
  return made;
}

function side(answer) {
  const box = document.createElement('div');
  for (const piece of answer.evidence) {
    const source = sources.get(piece.source);
    const quote = element('q', '', piece.quote);
    if (source?.language !== 'und') quote.lang = source?.language ?? '';
    box.append(quote, element('span', 'by', source?.publisher ?? source?.title ?? piece.source ?? ''));
  }
  const value = element('bdi', 'value', answer.value);
  value.dir = 'ltr';
  box.append(value);
  return box;
}

function show(card) {
  const held = card.finding.decision;
  card.node.querySelector('.held').textContent = held ? word('review.' + held.what) + ' · ' + held.who : word('review.open');
  for (const button of card.node.querySelectorAll('[data-act]')) {
    button.setAttribute('aria-pressed', String(held?.what === button.dataset.act));
  }
}

function add(group, finding, tag) {
  const node = find('card').content.firstElementChild.cloneNode(true);
  node.classList.add('v-' + finding.verdict);
  node.dataset.finding = finding.id;
  node.querySelector('.tag').textContent = word('verdict.' + finding.verdict);
  node.querySelector('.about').textContent = word('facet.' + finding.facet);
  node.querySelector('.versus').append(...finding.sides.map(side));
  const card = { node, group: group.id, finding, tag };
  cards.set(keyOf(finding.subject), card);
  node.addEventListener('pointerdown', () => pick(card, false));
  node.addEventListener('focusin', () => pick(card, false));
  for (const button of node.querySelectorAll('[data-act]')) {
    button.addEventListener('click', () => act(button.dataset.act, card));
  }
  show(card);
  find('queue').append(node);
  if (!current) pick(card, false);
}

function pick(card, move) {
  current?.node.classList.remove('current');
  current = card;
  card.node.classList.add('current');
  if (move) card.node.focus();
}

function step(by) {
  const all = [...cards.values()];
  const next = all[all.indexOf(current) + by];
  if (next) pick(next, true);
}

/** Loads pages of groups, one verdict after another, until a screenful or more is added. */
async function load() {
  const before = cards.size;
  while (cards.size < before + ENOUGH && verdict < ORDER.length) {
    const behind = cursor ? '&cursor=' + encodeURIComponent(cursor) : '';
    const { body, tag } = await ask('groups?verdict=' + ORDER[verdict] + behind);
    for (const group of body.items) {
      for (const finding of group.findings) {
        if (finding.verdict === ORDER[verdict]) add(group, finding, tag);
      }
    }
    cursor = body.next;
    if (!cursor) verdict++;
  }
  find('more').hidden = verdict >= ORDER.length;
  find('nothing').hidden = cards.size > 0;
}

async function count() {
  const { body } = await ask('comparison');
  for (const source of body.sources) sources.set(source.id, source);
  find('progress').max = Math.max(body.progress.all, 1);
  find('progress').value = body.progress.decided;
  find('figures').textContent = body.progress.decided + ' / ' + body.progress.all;
}

async function refresh(card) {
  const { body, tag } = await ask('groups/' + encodeURIComponent(card.group));
  card.finding = body.findings.find((f) => f.id === card.finding.id) ?? card.finding;
  card.tag = tag;
  show(card);
}

/** Takes in what the log tells, once each. */
async function take(decision) {
  if (log.some((d) => d.number === decision.number)) return;
  log.push(decision);
  const card = cards.get(keyOf(decision.evidence));
  await Promise.all([card ? refresh(card) : null, count()]);
}

/** The last of one's own decisions that nobody took back. */
function last(who) {
  const gone = new Set();
  for (const decision of [...log].sort((a, b) => b.number - a.number)) {
    if (gone.has(decision.id)) continue;
    if (decision.undoes) gone.add(decision.undoes);
    else if (decision.who === who && SETTLING.includes(decision.what)) return decision;
  }
  return null;
}

async function send(decision, tag) {
  const headers = { 'Content-Type': 'application/json' };
  if (tag) headers['If-Match'] = tag;
  const body = JSON.stringify({ id: crypto.randomUUID(), ...decision });
  await take((await ask('decisions', { method: 'POST', headers, body })).body);
}

async function decide(what, card) {
  const who = find('who').value.trim();
  if (!who) {
    tell(word('review.name-first'));
    find('who').focus();
    return;
  }
  tell('');
  if (what === 'undo') {
    const undone = last(who);
    if (!undone) return tell(word('review.undo-none'));
    await send({ what: 'retracted', evidence: undone.evidence, who, undoes: undone.id });
    return tell(word('review.undone'));
  }
  try {
    await send({ what, evidence: card.finding.subject, who }, card.tag);
  } catch (e) {
    if (e.status !== 409) throw e;
    const theirs = e.problem.newer.at(-1);
    await refresh(card);
    tell(word('review.stale') + ' ' + theirs.who + ': ' + word('review.' + theirs.what) + ' · ' + word('review.yours') + ' ' + word('review.' + what));
  }
}

/** One act after the other, so that a quick hand meets no stale state of its own. */
function act(what, card) {
  if (what === 'next') return step(1);
  if (what === 'previous') return step(-1);
  if (!card && what !== 'undo') return busy;
  busy = busy.then(() => decide(what, card)).catch((e) => tell(word('review.failed') + ' ' + e.message));
  return busy;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || find('keys').open) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  if (event.key === '?' || event.key === '؟') {
    event.preventDefault();
    find('keys').showModal();
  } else if (KEYS[event.code] && !event.shiftKey) {
    event.preventDefault();
    act(KEYS[event.code], current);
  }
});

find('undo').addEventListener('click', () => act('undo', current));
find('help').addEventListener('click', () => find('keys').showModal());
find('more').addEventListener('click', () => load().catch((e) => tell(word('review.failed') + ' ' + e.message)));
find('who').value = localStorage.getItem('muqabala-who') ?? '';
find('who').addEventListener('change', () => localStorage.setItem('muqabala-who', find('who').value.trim()));

async function start() {
  let behind = 0;
  for (let page; !page || page.decisions.length > 0; ) {
    page = (await ask('decisions?limit=500&since=' + behind)).body;
    log.push(...page.decisions);
    behind = page.decisions.at(-1)?.number ?? behind;
  }
  await count();
  await load();
  const stream = new EventSource(API + 'events?since=' + behind);
  stream.addEventListener('decision', (event) => {
    take(JSON.parse(event.data)).catch((e) => tell(word('review.failed') + ' ' + e.message));
  });
  stream.addEventListener('error', () => tell(word('review.lost')));
  stream.addEventListener('open', () => tell(''));
  document.documentElement.dataset.ready = 'true';
}

start().catch((e) => tell(word('review.failed') + ' ' + e.message));
