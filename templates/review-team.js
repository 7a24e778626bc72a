// What concerns the desk as a whole: agreement, decisions that lost their evidence, exports.

import { get, getIfThere } from './review-api.js';
import { decided } from './review-card.js';
import { showIn } from './review-dialogs.js';
import { find, hasWord, isolate, lang, make, number, word, written } from './review-words.js';

const NO_FIGURE = '—';

export async function showAgreement() {
  const { pairs } = (await get('agreement')).body;
  await showIn('d-agreement', (form) => {
    form.querySelector('tbody').replaceChildren(...pairs.map((pair) => make(
      'tr',
      '',
      make('th', '', written('bdi', '', pair.one), ' · ', written('bdi', '', pair.other)),
      make('td', '', word('review.aspect.' + pair.aspect)),
      make('td', '', number(pair.both, 0)),
      make('td', '', pair.percent === null ? NO_FIGURE : isolate(number(pair.percent, 0) + '%')),
      make('td', '', pair.kappa === null ? NO_FIGURE : isolate(number(pair.kappa, 2))),
    )));
    form.querySelectorAll('tbody th').forEach((th) => { th.scope = 'row'; });
    form.querySelector('.scroll').hidden = pairs.length === 0;
    form.querySelector('.none').hidden = pairs.length > 0;
  });
}

function orphan({ decision, gone }) {
  const lost = new Set(gone.map((g) => JSON.stringify([g.claim, g.quote])));
  const pieces = decision.evidence.map((e) => {
    const isGone = lost.has(JSON.stringify([e.claim, e.quote]));
    return make('p', isGone ? 'gone' : '', written('q', '', e.quote), isGone ? ' ' : '', isGone ? make('span', 'flag', word('review.gone')) : null);
  });
  return make('li', '', make('p', '', decided(decision)), ...pieces);
}

export async function showOrphans() {
  let cursor = null;
  const page = async () => {
    const { body } = await get('carried', { state: 'orphaned', lang, cursor, limit: 50 });
    cursor = body.next;
    return body.items.map(orphan);
  };
  const first = await page();
  await showIn('d-orphans', (form) => {
    const list = form.querySelector('.rows');
    const more = form.querySelector('.further');
    list.replaceChildren(...first);
    more.hidden = !cursor;
    more.onclick = async () => {
      list.append(...(await page()));
      more.hidden = !cursor;
    };
  });
}

/** Fills the list of files that can be taken away; none where the server offers none. */
export async function drawExports() {
  const offered = await getIfThere('exports');
  find('exports').hidden = !offered?.length;
  find('exports').querySelector('ul').replaceChildren(...(offered ?? []).map(({ format, description }) => {
    const link = make('a', '', hasWord('review.export.' + format) ? word('review.export.' + format) : description);
    link.href = '/api/v1/exports/' + encodeURIComponent(format) + '?lang=' + lang;
    link.download = '';
    return make('li', '', link);
  }));
}
