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
  return {element, place, v: verdict, f: facet, s: sources.split(' '), p: speakers.split(' '), e: event, score: Number(score)};
});
const sections = [...document.querySelectorAll('main > .part')].filter(s => s.querySelector('.item'));
const folds = [...document.querySelectorAll('details.folded, details.by-source')].map(fold => ({fold, summary: fold.querySelector('summary'), label: null, items: null}));
const place = new Map(items.map(i => [i.element, i]));
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
  for (const parent of new Set(items.map(i => i.element.parentNode))) {
    const own = [...parent.children].map(c => place.get(c)).filter(Boolean).sort(compare);
    parent.append(...own.map(i => i.element));
  }
};
const filter = () => {
  const words = bare(state.q || '').split(/\s+/).filter(Boolean);
  const active = Boolean(words.length || state.v || state.f || state.s || state.p || state.e);
  let shown = 0;
  for (const item of items) {
    const fits = !active || matches(item, words);
    item.shown = fits;
    if (item.element.hidden === fits) item.element.hidden = !fits;
    if (fits) shown++;
  }
  for (const fold of folds) {
    fold.items ??= [...fold.fold.querySelectorAll('.item')].map(e => place.get(e));
    if (!fold.items.length) continue;
    const of = fold.items.filter(i => i.shown).length;
    fold.label ??= fold.summary.textContent;
    fold.fold.hidden = active && of === 0;
    if (active && of > 0 && !fold.fold.open) { fold.fold.open = true; fold.byFilter = true; }
    if (!active && fold.byFilter) { fold.fold.open = state.open.has(fold.fold.id); fold.byFilter = false; }
    if (fold.fold.classList.contains('folded')) fold.summary.textContent = active ? output.dataset.of.replace('{n}', of).replace('{m}', fold.items.length) : fold.label;
  }
  for (const section of sections) {
    const any = !active || [...section.querySelectorAll('.item')].some(e => !e.hidden);
    section.hidden = !any;
  }
  for (const id of ['draft', 'pictures', 'events', 'denials']) {
    const part = document.getElementById(id);
    if (part) part.hidden = active;
  }
  output.textContent = active ? output.dataset.of.replace('{n}', shown).replace('{m}', items.length) : output.dataset.all;
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
    const found = document.getElementById(id);
    if (!found) continue;
    if (found.classList.contains('line')) openLine(found);
    const details = found.matches('details') ? found : found.querySelector('details.why');
    if (details) details.open = true;
  }
};
document.addEventListener('toggle', event => {
  const details = event.target;
  const id = details.matches('details') ? named(details) : '';
  const fold = folds.find(f => f.fold === details);
  if (!id || details === picking || fold && fold.byFilter) return;
  if (details.open) state.open.add(id); else state.open.delete(id);
  write(anchorNow());
}, true);

// links within the page keep what is chosen
const reveal = anchor => {
  if (target) target.classList.remove('target');
  target = anchor ? document.getElementById(anchor) : null;
  if (!target) return;
  for (let at = target; at; at = at.parentElement) {
    at.hidden = false;
    if (at.matches('details')) at.open = true;
  }
  target.classList.add('target');
  target.scrollIntoView({block: target.classList.contains('claim') ? 'center' : 'start'});
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
  const lists = [root];
  for (const part of code.split(';')) {
    const [depth, weight, number] = part.split(',');
    const [name, sentence] = sentences[Number(number)].split('\t');
    const item = document.createElement('li');
    const strong = document.createElement('b');
    strong.textContent = name;
    const amount = document.createElement('bdi');
    amount.dir = 'ltr';
    amount.textContent = weight;
    const children = document.createElement('ul');
    item.append(strong, ' ', amount, ' ', sentence, children);
    lists.length = Number(depth) + 1;
    lists[Number(depth)].append(item);
    lists.push(children);
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
  for (const badge of line.querySelectorAll('a.badge')) {
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
for (const line of document.querySelectorAll('.line')) lines.observe(line);

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
