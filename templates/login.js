// A name and its password are changed for a cookie that scripts never see.

const find = (id) => document.getElementById(id);
const words = new Map([...find('words').children].map((w) => [w.dataset.key, w.textContent]));
const REFUSED = { 401: 'wrong', 422: 'long', 429: 'often' };

function tell(key, wait) {
  find('told').textContent = words.get(key).replace('{n}', wait ?? '');
}

async function enter() {
  const response = await fetch('/api/v1/sessions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: find('name').value, password: find('password').value, cookie: true }),
  });
  if (response.ok) {
    location.reload();
    return;
  }
  tell(REFUSED[response.status] ?? 'failed', response.headers.get('Retry-After'));
  find('password').select();
}

find('login').addEventListener('submit', async (event) => {
  event.preventDefault();
  find('enter').disabled = true;
  find('told').textContent = '';
  try {
    await enter();
  } catch {
    tell('failed');
  } finally {
    find('enter').disabled = false;
  }
});

find('name').focus();
