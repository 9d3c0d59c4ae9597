// Makes the key with which Prometheus reads /metrics, once: a service user `prometheus` without roles, a key for figures only.
// Logs in as the first administrator; if its password has been changed since, write a key into the file by hand instead.
import { existsSync, renameSync, writeFileSync } from 'node:fs';

const { ZIXIN_URL, ZIXIN_ADMIN_PASSWORD, KEY_FILE } = process.env;
let token = null;

async function post(path, body) {
  const response = await fetch(`${ZIXIN_URL}/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.detail ?? answer.title}`);
  return answer;
}

if (existsSync(KEY_FILE)) {
  console.error(`${KEY_FILE} is there`);
} else {
  token = (await post('session', { login: 'admin', password: ZIXIN_ADMIN_PASSWORD })).accessToken;
  const user = await post('users', { login: 'prometheus', displayName: 'Prometheus', kind: 'service' });
  const { key } = await post('api-keys', {
    userId: user.id,
    label: 'figures for Prometheus',
    scopes: ['metrics:read'],
  });
  // Prometheus runs as another user; nothing else mounts this folder.
  writeFileSync(`${KEY_FILE}.new`, key, { mode: 0o444 });
  renameSync(`${KEY_FILE}.new`, KEY_FILE);
  console.error(`${KEY_FILE} made`);
}
