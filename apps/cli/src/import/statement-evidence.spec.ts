import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompanyFacts } from '@zixin/calculations';
import { investigationDecider } from '@zixin/investigation';
import type { CalendarDate } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import { nodeFingerprints } from '@zixin/platform/core';
import {
  collectStatements,
  companyRows,
  evidenceFor,
  isCompanyFacts,
  standing,
} from './statement-evidence.js';
import { checked, statementName } from './statement-rows.js';

const file = join(
  __dirname,
  '../../../../libs/calculations/src/statements/testing/companyfacts-excerpt.json',
);
const facts: unknown = JSON.parse(readFileSync(file, 'utf8'));
const rows = companyRows(facts as CompanyFacts, 'USD');
const evidence = evidenceFor('c-1', rows, nodeFingerprints);
const context = { openId: null, source: 'EDGAR' };
const commands = evidence.map((filed) => collectStatements('c-1', filed, context)!);

describe('an EDGAR companyfacts answer', () => {
  it('is known by its shape', () =>
    expect([facts, {}, { facts: {} }, null].map(isCompanyFacts)).toEqual([true, false, false, false]));

  it('has no statement that contradicts itself', () =>
    expect(checked({ rows, rejected: [] })).toMatchObject({ rejected: [], rows: { length: rows.length } }));

  it('makes evidence of each filing of a period: the year 2021 as filed and as shown again', () => {
    const year2021 = commands.filter(({ data }) => data.validOn === '2021-12-31');
    const told = year2021.map(({ data }) => {
      if (data.kind !== 'financialStatements') return [];
      return data.content.statements.map((one) => [statementName(one), one.amounts.retainedEarnings]);
    });
    expect(told).toEqual([
      [['annual 2021-12-31, filed 2022-02-07', 33_100_000_000]],
      [['annual 2021-12-31, filed 2022-10-24', 32_900_000_000]],
    ]);
    expect(year2021.map(({ data }) => data.obtainedOn)).toEqual(['2022-02-07', '2022-10-24']);
  });

  it('is accepted by the investigation, statement by statement, and changes nothing when repeated', () => {
    for (const command of commands) {
      const told = { today: '2026-01-31' as CalendarDate, by: { id: 'import', roles: ['service'] } };
      const spec = specify(investigationDecider, { ...told, inputs: undefined as never });
      spec.given().when(command).then({ type: 'EvidenceCollected', data: command.data });
      spec.given({ type: 'EvidenceCollected', data: command.data }).when(command).thenNothing();
    }
  });
});

describe('evidence of statements', () => {
  it('has the same id for customer, period and day of filing, another for another', () => {
    const ids = (customerId: string) =>
      evidenceFor(customerId, rows, nodeFingerprints).map(({ evidenceId }) => evidenceId);
    expect(ids('c-1')).toEqual(evidence.map(({ evidenceId }) => evidenceId));
    expect(new Set([...ids('c-1'), ...ids('c-2')]).size).toBe(evidence.length * 2);
  });

  it('is filed under the open investigation', () =>
    expect(collectStatements('c-1', evidence[0]!, { ...context, openId: 'i-1' })?.data.investigationId).toBe(
      'i-1',
    ));

  it('is there, or there otherwise', () => {
    const [filed] = evidence;
    const data = commands[0]!.data;
    const state = investigationDecider.evolve.EvidenceCollected(investigationDecider.initialState, data);
    const [row] = filed!.rows;
    const other = { ...row!, statement: { ...row!.statement, amounts: { totalAssets: 1 } } };
    expect([
      standing(investigationDecider.initialState, filed!),
      standing(state, filed!),
      standing(state, { ...filed!, rows: [other] }),
    ]).toEqual(['absent', 'same', 'different']);
  });
});
