import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registeredMessages } from '@zixin/platform/core';
import { errorsPage } from './errors-page.js';

const path = join(__dirname, '../../../docs/errors.md');

describe('the page of error codes', () => {
  it('is what the services say today', () => {
    if (process.env['WRITE_DOCS']) writeFileSync(path, errorsPage());
    expect(readFileSync(path, 'utf8')).toBe(errorsPage());
  });

  it('has every code, once, in both languages', () => {
    const lines = errorsPage().split('\n');
    for (const [code] of registeredMessages()) {
      const own = lines.filter((line) => line.startsWith(`- \`${code}\``));
      expect(own).toHaveLength(1);
      expect(own[0]).toMatch(/: \S.* · \S/);
    }
  });
});
