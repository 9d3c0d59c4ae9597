import { pathToFileURL } from 'node:url';
import { crash } from './crash.js';

it('loses nothing when the server is killed under load', async () => {
  const from = pathToFileURL(__filename).href;
  expect(await crash({ rounds: 2, writers: 64, port: 39_202, from, say: () => undefined })).toEqual([]);
}, 120_000);
