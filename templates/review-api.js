// What is asked of the server. A server that does not answer is asked again until it does, and what was typed waits for it.

import { find, word } from './review-words.js';

const API = '/api/v1/';
const PENDING = 'muqabala-pending';
const LONGEST_WAIT = 5000;

/** The server's no. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.problem = problem;
  }
}

/** An id that nobody else chooses. */
export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}

const waiting = new Set();

function lost(request, key) {
  if (key) waiting.add(request);
  else waiting.delete(request);
  find('lost').textContent = waiting.size > 0 ? word(key || 'review.lost') : '';
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function answer(response) {
  try {
    return await response.json();
  } catch {
    return { detail: response.statusText };
  }
}

/** Sends a request until it is answered with a yes or a no. */
async function ask(path, options) {
  const request = {};
  try {
    for (let wait = 500; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      let response = null;
      try {
        response = await fetch(API + path, options);
      } catch {
        lost(request, 'review.lost');
      }
      if (response?.ok) return { body: await answer(response), tag: response.headers.get('ETag') };
      if (response && response.status !== 401 && response.status < 502) throw new Refused(response.status, await answer(response));
      if (response) lost(request, response.status === 401 ? 'review.shut' : 'review.lost');
      await pause(wait);
    }
  } finally {
    lost(request, '');
  }
}

export const get = (path, parameters = {}) => {
  const chosen = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return ask(path + (chosen.length > 0 ? '?' + new URLSearchParams(chosen) : ''));
};

/** The body, or null where this server does not know of such a thing. */
export async function getIfThere(path, parameters) {
  try {
    return (await get(path, parameters)).body;
  } catch (e) {
    if (e.status === 404) return null;
    throw e;
  }
}

const pending = () => JSON.parse(sessionStorage.getItem(PENDING) ?? '[]');
const keep = (all) => sessionStorage.setItem(PENDING, JSON.stringify(all));

/** Posts a body with an id, which the server stores once however often it comes. It outlives a reload of the page. */
export async function post(path, body, tag) {
  keep([...pending().filter((p) => p.body.id !== body.id), { path, body, tag }]);
  const headers = { 'Content-Type': 'application/json' };
  if (tag) headers['If-Match'] = tag;
  try {
    return (await ask(path, { method: 'POST', headers, body: JSON.stringify(body) })).body;
  } finally {
    keep(pending().filter((p) => p.body.id !== body.id));
  }
}

/** Sends what waited when the page was left. */
export async function postPending() {
  for (const { path, body, tag } of pending()) await post(path, body, tag);
}

/** Listens from behind a number on, for as long as the page is open. */
export function listen(since, onDecision, onComparison) {
  const request = {};
  let last = since;
  const open = () => {
    const stream = new EventSource(API + 'events?since=' + last);
    stream.addEventListener('open', () => lost(request, ''));
    stream.addEventListener('decision', (event) => {
      const decision = JSON.parse(event.data);
      last = Math.max(last, decision.number);
      onDecision(decision);
    });
    stream.addEventListener('comparison', onComparison);
    stream.addEventListener('error', () => {
      lost(request, 'review.lost');
      if (stream.readyState === EventSource.CLOSED) setTimeout(open, LONGEST_WAIT);
    });
  };
  open();
}
