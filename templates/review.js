// The review page: a queue of findings, the one that is worked on, the two articles. Each part is a file of its own.

import { ACTS, ALONE, hasName, history, start as startActs, still, support, takeBack, turnBack } from './review-acts.js';
import { getIfThere, listen, postPending } from './review-api.js';
import { drawArticles, forgetArticles, toArticle } from './review-articles.js';
import { drawCard } from './review-card.js';
import { isBlind, isNews, lastNumber, look, recall, recallBlind, remember, rememberBlind } from './review-desk.js';
import { showKeys, start as startKeys } from './review-keys.js';
import * as queue from './review-queue.js';
import { merge, move, split } from './review-regroup.js';
import { drawExports, showAgreement, showOrphans } from './review-team.js';
import { find, lang, tell, word } from './review-words.js';

const failed = (e) => tell(word('review.failed', { why: e.message }));
const acts = { ...ACTS, split, merge, move };
let busy = Promise.resolve();

/** One act that stores something after the other, so that a quick hand meets no stale state of its own. */
function inTurn(act) {
  busy = busy.then(act).catch(failed);
  return busy;
}

const cardActs = {
  toArticle: (piece, side) => toArticle(piece, side).catch(failed),
  value: (at) => act('side-' + (at + 1)),
  still: () => inTurn(() => still(queue.now())),
  takeBack: (decision) => inTurn(() => takeBack(decision)),
};

function drawActs() {
  const beliefs = queue.now()?.finding.beliefs ?? {};
  const held = new Set(['question', 'conflict', 'outcome'].map((a) => beliefs[a]).filter((b) => b?.reason === 'asserted').map((b) => b.what));
  find('acts').hidden = !queue.now();
  for (const button of find('acts').querySelectorAll('[data-act]')) {
    const { act: name } = button.dataset;
    if (['same', 'maybe', 'different', 'conflict', 'no-conflict', 'unresolved'].includes(name)) button.setAttribute('aria-pressed', String(held.has(name)));
  }
}

/** Draws the card anew and keeps the focus where it was. */
function draw() {
  const button = document.activeElement?.closest?.('#finding button');
  const side = button?.dataset.side;
  drawCard(queue.now(), cardActs);
  drawActs();
  if (side) find('finding').querySelector(`[data-side="${side}"]`)?.focus();
  else if (button) find('finding').focus({ preventScroll: true });
}

const isNarrow = () => matchMedia('(max-width: 62rem)').matches;

function openQueue(open) {
  document.body.classList.toggle('choosing', open);
  find('show-queue').setAttribute('aria-expanded', String(open));
}

function picked(item, byPointer) {
  draw();
  drawArticles(item?.finding ?? null).catch(failed);
  if (byPointer || document.body.classList.contains('choosing')) openQueue(false);
  find('finding').closest('.work').scrollTop = 0;
  if (byPointer && isNarrow()) find('finding').focus();
}

async function drawHistory() {
  const { undo, redo } = await history();
  for (const [id, list] of [['undo', undo], ['redo', redo]]) {
    find(id).disabled = !list;
    const done = list?.[0].what === 'retracted' ? '' : word('review.' + list?.[0].what);
    find(id).title = list && done ? done + (list.length > 1 ? ' × ' + list.length : '') : '';
  }
}

let news = new Set();
let soon = null;

/** Reads anew what decisions touch: all that come within a moment at once. */
function follow(decisions) {
  decisions.filter(isNews).forEach((d) => d.evidence.forEach((e) => news.add(e.claim)));
  if (news.size === 0) return soon ?? Promise.resolve();
  soon ??= new Promise((done) => setTimeout(done, 30)).then(async () => {
    const claims = [...news];
    news = new Set();
    soon = null;
    const [touched] = await Promise.all([queue.refresh(claims), look(), drawHistory()]);
    if (touched.has(queue.now())) draw();
  });
  return soon;
}

async function goOn(by, test) {
  const next = await queue.step(by, test);
  if (next) find('finding').focus({ preventScroll: true });
  else tell(word('review.end'));
}

const HANDS = {
  next: () => goOn(1),
  previous: () => goOn(-1),
  'next-open': () => goOn(1, (item) => !queue.isSettled(item.finding)),
  undo: () => inTurn(() => turnTo('undo')),
  redo: () => inTurn(() => turnTo('redo')),
  second: () => inTurn(() => queue.filterBy('changed')),
  filters: () => {
    openQueue(true);
    find('f-state').focus();
  },
  keys: () => void showKeys(),
  unchoose: () => queue.unchoose(),
  choose: () => queue.now() && queue.choose(queue.now()),
  'choose-to': () => queue.now() && queue.chooseTo(queue.now()),
  'choose-next': () => chooseOn(1),
  'choose-previous': () => chooseOn(-1),
};

async function chooseOn(by) {
  if (!queue.now()) return;
  queue.choose(queue.now(), true);
  if (await queue.step(by)) queue.choose(queue.now(), true);
}

async function turnTo(which) {
  const claims = new Set(await turnBack(which));
  const item = queue.all().find((i) => i.finding.subject.some((e) => claims.has(e.claim)));
  if (item && !queue.now()?.finding.subject.some((e) => claims.has(e.claim))) queue.show(item);
}

/** What an act is done on is settled when it is asked for, also where it waits for its turn. */
function decide(name) {
  const chosen = queue.chosenOnes();
  const side = /^side-(\d)$/.exec(name);
  const items = chosen.length > 0 && !side ? chosen : [queue.now()].filter(Boolean);
  if (items.length === 0 || !hasName()) return busy;
  if (side) return inTurn(() => support(items[0], Number(side[1]) - 1));
  if (ALONE.has(name) && items.length > 1) return tell(word('review.alone'));
  return inTurn(() => acts[name](items));
}

function act(name) {
  if (!HANDS[name]) return decide(name);
  return Promise.resolve(HANDS[name]()).catch(failed);
}
/** Another person, or other eyes. */
async function reseat() {
  queue.drawFilters();
  await Promise.all([look(), drawHistory(), queue.reload()]);
}

/** Where people have names and passwords, the name is theirs. */
async function recognise() {
  const me = await getIfThere('me');
  const name = me?.users ? me.name : null;
  recall(name);
  find('who').readOnly = Boolean(name);
  find('leave').hidden = !name;
  find('leave').addEventListener('click', () => inTurn(async () => {
    await fetch('/api/v1/sessions', { method: 'DELETE' });
    location.assign('/?lang=' + lang);
  }));
}

function wire() {
  startActs((stored) => follow(stored));
  startKeys(act);
  queue.start(picked);
  for (const button of document.querySelectorAll('#acts [data-act]')) button.addEventListener('click', () => act(button.dataset.act));
  for (const id of ['undo', 'redo', 'second']) find(id).addEventListener('click', () => act(id));
  find('help').addEventListener('click', () => act('keys'));
  find('orphans').addEventListener('click', () => showOrphans().catch(failed));
  find('agreement-button').addEventListener('click', () => showAgreement().catch(failed));
  find('show-queue').addEventListener('click', () => openQueue(!document.body.classList.contains('choosing')));
  find('who').addEventListener('change', () => {
    remember();
    recallBlind();
    inTurn(reseat);
  });
  find('blind').addEventListener('change', () => {
    if (!hasName()) {
      find('blind').checked = false;
      return;
    }
    rememberBlind();
    inTurn(async () => {
      await reseat();
      tell(word(isBlind() ? 'review.blind.on' : 'review.blind.off'));
    });
  });
  document.addEventListener('click', (event) => {
    if (!find('menu').contains(event.target)) find('menu').open = false;
  });
}

async function start() {
  wire();
  await recognise();
  const last = await lastNumber();
  await look();
  queue.drawFilters();
  await Promise.all([queue.reload(), drawHistory(), drawExports()]);
  listen(last, (decision) => follow([decision]).catch(failed), () => inTurn(() => {
    forgetArticles();
    return reseat();
  }));
  await postPending();
  document.documentElement.dataset.ready = 'true';
}

start().catch(failed);
