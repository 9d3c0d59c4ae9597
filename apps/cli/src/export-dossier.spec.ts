import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportDossier } from './export-dossier.js';
import { customerId, decidedHouse } from './policy/testing/house-session.js';

interface Told {
  readonly format: string;
  readonly customerId: string;
  readonly creditFile: { readonly number: string };
  readonly events: readonly { readonly meta: { readonly hash: string } }[];
  readonly decisions: readonly { readonly type: string; readonly outcome: string }[];
  readonly attachments: readonly unknown[];
}

describe('zixin export dossier', () => {
  let [printed, noticed] = ['', ''];
  beforeEach(() => {
    [printed, noticed] = ['', ''];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '');
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => (noticed += String(text)) !== '');
  });
  afterEach(() => jest.restoreAllMocks());

  it('prints one JSON document: credit file, events with hashes, decisions with their recomputation', async () => {
    await exportDossier(await decidedHouse(), { customer: 'number:C-1' });
    const told = JSON.parse(printed) as Told;
    expect(told).toMatchObject({ format: 'zixin-dossier', customerId, creditFile: { number: 'C-1' } });
    expect(told.events.every(({ meta }) => /^[0-9a-f]{64}$/.test(meta.hash))).toBe(true);
    expect(told.decisions.map(({ type, outcome }) => [type, outcome])).toEqual(
      expect.arrayContaining([
        ['CreditScored', 'same'],
        ['LimitProposed', 'entered'],
        ['OrderReserved', 'same'],
        ['OrderHeld', 'same'],
      ]),
    );
    expect(noticed).toMatch(
      /^\d+ events, \d+ decisions, 0 attachments: every hash chain is whole, no figure/,
    );
  });

  it('writes it to a file, and refuses a customer nobody knows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zixin-dossier-'));
    const output = join(folder, 'dossier.json');
    await exportDossier(await decidedHouse(), { customer: customerId, output });
    expect(printed).toBe('');
    expect((JSON.parse(readFileSync(output, 'utf8')) as Told).customerId).toBe(customerId);
    rmSync(folder, { recursive: true });
    await expect(exportDossier(await decidedHouse(), { customer: 'number:C-2' })).rejects.toMatchObject({
      code: 'customer-not-found',
    });
  });
});
