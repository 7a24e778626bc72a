'use strict';
// Filters, order, and what is unfolded, all kept in the address; explanations of folded findings. The page can be read without.
(() => {
const picking = document.getElementById('filters');
const form = picking.querySelector('form');
const output = form.querySelector('output');
const reset = form.querySelector('button');
const fields = [...form.elements].filter(e => e.name);
const items = [...document.querySelectorAll('.item')].map((element, place) => {
  const [verdict, facet, sources, speakers, event, score] = element.dataset.k.split('|');
  return {element, place, v: verdict, f: facet, s: sources.split(' '), p: speakers.split(' '), e: event, score: Number(score), shown: true};
});
const byId = new Map(items.map(i => [i.element.id, i]));
// so many lines of a fold are in the page at once: what does not fit or is not asked for is taken out, not hidden
const STEP = 200;
const lists = [];
for (const item of items) {
  const root = item.element.parentNode;
  item.list = lists.length && lists[lists.length - 1].root === root ? lists[lists.length - 1] : null;
  if (!item.list) {
    item.list = {root, items: [], limit: STEP, fold: root.closest('details.folded, details.by-source'), section: root.closest('.part')};
    lists.push(item.list);
  }
  item.list.items.push(item);
}
const folds = [...document.querySelectorAll('details.folded, details.by-source')].map(root => {
  const summary = root.querySelector('summary');
  return {root, summary, label: summary.textContent, counted: root.classList.contains('folded'), lists: lists.filter(l => l.fold === root)};
}).filter(f => f.lists.length);
const sections = [...new Set(lists.map(l => l.section))];
const bare = text => text.normalize('NFKD').replace(/[\u0640\u064B-\u065F\u0670\u0300-\u036F\u2066-\u2069]/g, '').toLowerCase();
let state = {};
let target = null;

// the address: a place on the page, then what is chosen: #f12&v=conflicts&open=f12
const read = () => {
  const parts = location.hash.slice(1).split('&');
  const anchor = parts[0].includes('=') ? '' : parts.shift();
  const chosen = new URLSearchParams(parts.join('&'));
  state = {};
  for (const field of fields) {
    if (chosen.get(field.name)) state[field.name] = chosen.get(field.name);
  }
  state.open = new Set((chosen.get('open') || '').split('.').filter(Boolean));
  return anchor;
};
const address = anchor => {
  const chosen = new URLSearchParams();
  for (const field of fields) if (state[field.name]) chosen.set(field.name, state[field.name]);
  if (state.open.size) chosen.set('open', [...state.open].join('.'));
  const rest = chosen.toString();
  return '#' + [anchor, rest].filter(Boolean).join('&');
};
const anchorNow = () => { const first = location.hash.slice(1).split('&')[0]; return first.includes('=') ? '' : first; };
const write = anchor => {
  const next = address(anchor);
  if (next !== (location.hash || '#')) history.replaceState(null, '', next === '#' ? location.pathname + location.search : next);
};

const matches = (item, words) =>
  (!state.v || item.v === state.v) && (!state.f || item.f === state.f) && (!state.s || item.s.includes(state.s))
  && (!state.p || item.p.includes(state.p)) && (!state.e || item.e === state.e)
  && (!words.length || words.every(w => (item.text ??= bare(item.element.textContent)).includes(w)));

let order = '';
const sort = () => {
  const by = state.o || '';
  if (by === order) return;
  order = by;
  const compare = by === 'score' ? (a, b) => b.score - a.score || a.place - b.place
    : by === 'sources' ? (a, b) => b.s.length - a.s.length || a.place - b.place
    : (a, b) => a.place - b.place;
  for (const list of lists) list.items.sort(compare);
};
const lay = list => {
  if (list.fold && !list.fold.open) return;
  const fitting = list.items.filter(i => i.shown);
  const laid = list.fold ? fitting.slice(0, list.limit) : fitting;
  const there = list.root.children;
  if (there.length !== laid.length || laid.some((item, i) => there[i] !== item.element)) list.root.replaceChildren(...laid.map(i => i.element));
  for (const item of laid) if (item.element.dataset.w) lines.observe(item.element);
  if (laid.length < fitting.length && !list.button) {
    list.button = document.createElement('button');
    list.button.type = 'button';
    list.button.className = 'next';
    list.button.addEventListener('click', () => { list.limit += STEP; lay(list); });
    list.root.after(list.button);
  }
  if (list.button) {
    list.button.hidden = laid.length === fitting.length;
    list.button.textContent = form.dataset.more.replace('{n}', fitting.length - laid.length);
  }
};
const filter = () => {
  const words = bare(state.q || '').split(/\s+/).filter(Boolean);
  const active = Boolean(words.length || state.v || state.f || state.s || state.p || state.e);
  for (const item of items) item.shown = !active || matches(item, words);
  const of = held => output.dataset.of.replace('{n}', held.filter(i => i.shown).length).replace('{m}', held.length);
  for (const fold of folds) {
    const held = fold.lists.flatMap(l => l.items);
    const any = held.some(i => i.shown);
    fold.root.hidden = !any;
    if (active && any && !fold.root.open) { fold.root.open = true; fold.byFilter = true; }
    if (!active && fold.byFilter) { fold.root.open = state.open.has(fold.root.id); fold.byFilter = false; }
    if (fold.counted) fold.summary.textContent = active ? of(held) : fold.label;
  }
  for (const list of lists) {
    list.limit = STEP;
    lay(list);
  }
  for (const section of sections) section.hidden = active && !lists.some(l => l.section === section && l.items.some(i => i.shown));
  for (const id of ['draft', 'pictures', 'events', 'denials']) {
    const part = document.getElementById(id);
    if (part) part.hidden = active;
  }
  output.textContent = active ? of(items) : output.dataset.all;
  reset.hidden = !active && !state.o;
};
const show = () => {
  for (const field of fields) field.value = state[field.name] || '';
  sort();
  filter();
};

// what is unfolded
const named = details => details.id || (details.classList.contains('why') ? details.closest('[id]').id : '');
const unfold = () => {
  for (const id of state.open) {
    const found = byId.get(id)?.element ?? document.getElementById(id);
    if (!found) continue;
    if (found.dataset.w) openLine(found);
    const details = found.matches('details') ? found : found.querySelector('details.why');
    if (details) details.open = true;
  }
};
document.addEventListener('toggle', event => {
  const details = event.target;
  const id = details.matches('details') ? named(details) : '';
  const fold = folds.find(f => f.root === details);
  if (fold && details.open) fold.lists.forEach(lay);
  if (!id || details === picking || fold && fold.byFilter) return;
  if (details.open) state.open.add(id); else state.open.delete(id);
  write(anchorNow());
}, true);

// what is laid out on the way may move the place, so the page is turned to it until it stays
const settle = (element, turns) => {
  if (element !== target) return;
  const before = element.getBoundingClientRect().top;
  element.scrollIntoView({block: element.classList.contains('claim') ? 'center' : 'start', behavior: 'instant'});
  if (turns > 0) requestAnimationFrame(() => {
    if (turns > 9 || Math.abs(element.getBoundingClientRect().top - before) > 1) settle(element, turns - 1);
  });
};

// links within the page keep what is chosen
const reveal = anchor => {
  if (target) target.classList.remove('target');
  const item = anchor ? byId.get(anchor) : null;
  if (item) {
    item.shown = true;
    item.list.limit = Math.max(item.list.limit, item.list.items.indexOf(item) + 1);
    if (item.list.fold) item.list.fold.open = true;
    lay(item.list);
  }
  target = item ? item.element : anchor ? document.getElementById(anchor) : null;
  if (!target) return;
  for (let at = target; at; at = at.parentElement) {
    at.hidden = false;
    if (at.matches('details')) at.open = true;
  }
  target.classList.add('target');
  settle(target, 12);
  if (!target.matches('a, button, input, select, summary, [tabindex]')) target.setAttribute('tabindex', '-1');
  target.focus({preventScroll: true});
};
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  const anchor = decodeURIComponent(link.getAttribute('href').slice(1));
  history.pushState(null, '', address(anchor));
  reveal(anchor);
});

// a folded finding in full: its words compared, its reasons set out
const sentences = document.getElementById('reasons').content.textContent.split('\n');
const why = code => {
  const root = document.createElement('ul');
  root.className = 'reasons';
  const levels = [root];
  for (const part of code.split(';')) {
    const [depth, weight, number] = part.split(',');
    const [name, sentence] = sentences[Number(number)].split('\t');
    const item = document.createElement('li');
    const strong = document.createElement('b');
    strong.textContent = name;
    const amount = document.createElement('bdi');
    amount.dir = 'ltr';
    const [whole, rest = ''] = weight.replace('-', '').split('.');
    amount.textContent = `${weight.startsWith('-') ? '−' : '+'}${whole || 0}.${rest.padEnd(2, '0')}`;
    const children = document.createElement('ul');
    item.append(strong, ' ', amount, ' ', sentence, children);
    levels.length = Number(depth) + 1;
    levels[Number(depth)].append(item);
    levels.push(children);
  }
  for (const list of root.querySelectorAll('ul:empty')) list.remove();
  return root;
};
const split = text => text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) || [];
const common = (a, b) => {
  const rows = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) rows[i][j] = a[i] === b[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
  }
  const kept = [new Set(), new Set()];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) { kept[0].add(i++); kept[1].add(j++); } else if (rows[i + 1][j] >= rows[i][j + 1]) i++; else j++;
  }
  return kept;
};
const compare = line => {
  const quotes = [...line.querySelectorAll('q')];
  if (!line.classList.contains('v-rewords') || quotes.length !== 2 || quotes[0].lang !== quotes[1].lang) return;
  const words = quotes.map(q => split(q.textContent));
  if (words.some(w => w.length > 400)) return;
  const kept = common(...words.map(ws => ws.map(bare)));
  quotes.forEach((quote, side) => {
    quote.replaceChildren(...words[side].map((word, i) => {
      if (kept[side].has(i) || !/[\p{L}\p{N}]/u.test(word)) return word;
      const ins = document.createElement('ins');
      ins.textContent = word;
      return ins;
    }));
  });
};
const openLine = line => {
  if (line.querySelector('details.why')) return;
  compare(line);
  for (const badge of line.querySelectorAll('p > a')) {
    const source = document.querySelector('#sources [data-n="' + Number(badge.textContent.replace(/[٠-٩]/g, d => d.charCodeAt(0) - 0x660)) + '"]');
    if (source) badge.title = [source.querySelector('.name').textContent, source.querySelector('.date').textContent].join(' · ');
  }
  const details = document.createElement('details');
  details.className = 'why';
  const summary = document.createElement('summary');
  summary.textContent = form.dataset.why;
  details.append(summary, why(line.dataset.w));
  line.append(details);
};
const lines = new IntersectionObserver(seen => {
  for (const one of seen) if (one.isIntersecting) { lines.unobserve(one.target); openLine(one.target); }
}, {rootMargin: '200px'});

const choose = () => {
  for (const field of fields) state[field.name] = field.value.trim();
  sort();
  filter();
  write(anchorNow());
};
form.addEventListener('input', choose);
form.addEventListener('change', choose);
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', event => {
  event.preventDefault();
  for (const field of fields) field.value = '';
  choose();
  fields[0].focus();
});
const start = () => {
  const anchor = read();
  show();
  unfold();
  reveal(anchor);
};
window.addEventListener('hashchange', start);
window.addEventListener('popstate', start);
picking.hidden = false;
picking.open = matchMedia('(min-width: 46rem)').matches;
start();
if (!reset.hidden) picking.open = true;
})();
