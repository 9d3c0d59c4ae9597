import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleFiles, writeFiles } from './made-file.js';

describe('made files', () => {
  const root = mkdtempSync(join(tmpdir(), 'zixin-made-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const schema = (name: string, text = '{}') => ({ path: `docs/schemas/${name}.json`, text });

  it('are told apart from what is missing, changed or left over, and are then made', () => {
    const files = [schema('a'), schema('b', '[]')];
    expect(staleFiles(root, files)).toEqual(['docs/schemas/a.json', 'docs/schemas/b.json']);
    writeFiles(root, files);
    expect(staleFiles(root, files)).toEqual([]);
    writeFileSync(join(root, 'docs/schemas/b.json'), '{}');
    expect(staleFiles(root, [schema('b', '[]')])).toEqual(['docs/schemas/b.json', 'docs/schemas/a.json']);
    writeFiles(root, [schema('b', '[]')]);
    expect(readdirSync(join(root, 'docs/schemas'))).toEqual(['b.json']);
  });

  it('of one folder leave another alone', () => {
    expect(staleFiles(root, [{ path: 'docs/events.md', text: '' }])).toEqual(['docs/events.md']);
  });
});
