import type { components } from '@zixin/client';
import { screen, within } from '@testing-library/react';
import { admin, analyst, auditor, open, server } from '../testing/screen.js';
import type { Finding, Verification } from './audit.queries.js';

type EventInWords = components['schemas']['EventInWords'];
const customer = '0190a000-0000-7000-8000-000000000001';
const line: EventInWords = {
  ...{
    at: '2026-11-20T02:00:00.000Z',
    effectiveOn: '2026-11-20',
    title: '批准额度',
    text: '批准 100,000.00 CNY。',
    mentions: [],
  },
  ...{ type: 'LimitApproved', stream: `creditAccount-${customer}`, revision: 3, id: 'e-3' },
  ...{ actor: { id: 'u-manager', roles: ['creditManager'] }, commandId: 'c-1', correlationId: 'c-1' },
  ...{ causationId: 'c-1', hash: 'a'.repeat(64), partitionKey: customer },
  customer: { number: 'C-1', name: '杭州示例有限公司' },
};
const effect: EventInWords = {
  ...line,
  id: 'e-4',
  revision: 4,
  title: '额度调整',
  type: 'LimitAdjusted',
  commandId: 'c-2',
};
const outcome = {
  ...{ ok: true, events: 41563, streams: 430, customers: 60, decisions: { CreditScored: 300 } },
  ...{ findings: [], moreFindings: 0 },
};
const proved: Verification = {
  ...{ id: 'v-1', customerId: null, startedBy: 'u-auditor', status: 'finished', progress: null },
  ...{ startedAt: '2026-11-27T02:00:00.000Z', finishedAt: '2026-11-27T02:01:00.000Z' },
  result: outcome,
};
const forged: Finding = {
  kind: 'decision',
  ...{ stream: `creditAccount-${customer}`, revision: 3, eventId: 'e-3', type: 'OrderHeld' },
  ...{ figure: 'check.exposure.minor', stored: 3_000_000, recomputed: 2_000_000, problem: 'differs' },
};

beforeEach(() => {
  server.answers('get', '/v1/feed', () => ({}));
  server.answers('get', '/v1/colleagues', { items: [{ id: 'u-manager', name: '周婷' }], next: null });
  server.answers('get', '/v1/customers', {
    items: [{ id: customer, number: 'C-1', name: '杭州示例有限公司' }],
  });
  server.answers('get', '/v1/customers/{customer}', {
    id: customer,
    number: 'C-1',
    name: '杭州示例有限公司',
  });
  server.answers('get', '/v1/events', { items: [line], next: null });
  server.answers('get', '/v1/verifications', { items: [], next: null });
});

describe('the audit screen', () => {
  it('asks for exactly what the address says and shows who did what', async () => {
    await open('/audit?actor=u-manager&types=LimitApproved&from=2026-11-01&until=2026-11-27', {
      as: auditor,
    });
    const table = await screen.findByRole('table', { name: '事件日志' });
    expect(await within(table).findByText('批准额度')).toBeInTheDocument();
    expect(await within(table).findByText('周婷')).toBeInTheDocument();
    const query = Object.fromEntries(server.asked('get', '/v1/events')[0]!.query);
    expect(query).toMatchObject({ actor: 'u-manager', types: 'LimitApproved', from: '2026-11-01' });
    expect(query).toMatchObject({ order: 'newestFirst' });
  });

  it('names a document by its number, as a link to it', async () => {
    const mentions = [{ kind: 'invoice', id: 'i-1', name: 'INV-2031' } as const];
    const items = [{ ...line, text: '发票 INV-2031 已逾期。', mentions }];
    server.answers('get', '/v1/events', { items, next: null });
    await open('/audit', { as: auditor });
    const link = await screen.findByRole('link', { name: 'INV-2031' });
    expect(link).toHaveAttribute('href', `/receivables?customer=${customer}&show=all&id=i-1`);
  });

  it('opens an event with its chain, its data and what followed, and goes on to that', async () => {
    server.answers('get', '/v1/events/{stream}/{revision}', ({ path }) =>
      path.endsWith('/3')
        ? { ...line, ...shown, data: { reason: 'by hand' }, effects: [effect] }
        : { ...effect, ...shown, data: {}, cause: line },
    );
    const { user, router } = await open('/audit', { as: auditor });
    await user.click(await screen.findByText('批准额度'));
    const panel = await screen.findByRole('dialog', { name: '批准额度' });
    expect(await within(panel).findByText(line.hash)).toBeInTheDocument();
    expect(panel).toHaveTextContent('"reason": "by hand"');
    expect(within(panel).getByRole('button', { name: '流中后一事件' })).toBeDisabled();
    await user.click(within(panel).getByRole('button', { name: /额度调整/ }));
    const next = await screen.findByRole('dialog', { name: '额度调整' });
    expect(await within(next).findByRole('button', { name: /批准额度/ })).toBeInTheDocument();
    expect(router.state.location.search).toContain(encodeURIComponent(`${line.stream}:4`));
  });

  it('verifies the log and says what was proved', async () => {
    const { user } = await open('/audit', { as: auditor, language: 'en' });
    server.answers('post', '/v1/verifications', () => proved);
    server.answers('get', '/v1/verifications', { items: [proved], next: null });
    await user.click(await screen.findByRole('button', { name: 'Verify the whole log' }));
    expect(await screen.findByText('Everything is as it was recorded')).toBeInTheDocument();
    expect(screen.getByText(/41,563 events in 430 streams/)).toBeInTheDocument();
    expect(server.asked('post', '/v1/verifications')[0]!.body).toEqual({});
  });

  it('names what differs, stored and recomputed', async () => {
    const result = { ...outcome, ok: false, findings: [forged] };
    server.answers('get', '/v1/verifications', { items: [{ ...proved, result }], next: null });
    await open('/audit', { as: analyst });
    const findings = await screen.findByRole('region', { name: '问题清单' });
    expect(findings).toHaveTextContent(/数值不符.*check\.exposure\.minor.*3000000.*2000000/);
  });

  it('offers a dossier and the file as known then of one customer', async () => {
    server.answers('get', '/v1/customers/{customer}/events', { items: [line], next: null });
    await open(`/audit?customer=${customer}`, { as: auditor });
    expect(await screen.findByRole('button', { name: '下载卷宗' })).toBeInTheDocument();
    const then = screen.getByRole('link', { name: '打开信用档案' });
    expect(then).toHaveAttribute('href', expect.stringContaining('knownAt=2026-11-27T15%3A59%3A59'));
    expect(server.asked('get', '/v1/events')).toEqual([]);
  });

  it('narrows the whole life of a customer by what happened and who did it', async () => {
    server.answers('get', '/v1/customers/{customer}/events', { items: [line], next: null });
    await open(`/audit?customer=${customer}&actor=u-manager&types=LimitApproved`, { as: auditor });
    expect(await screen.findByText('该客户的全部历史，最新的在前')).toBeInTheDocument();
    const query = Object.fromEntries(server.asked('get', '/v1/customers/{customer}/events')[0]!.query);
    expect(query).toMatchObject({ actor: 'u-manager', types: 'LimitApproved' });
    expect(server.asked('get', '/v1/events')).toEqual([]);
  });

  it('says who may read the log to who may not', async () => {
    await open('/audit', { as: admin, language: 'en' });
    expect(await screen.findByText(/The log can be read by Analyst,/)).toBeInTheDocument();
  });
});

const shown = {
  ...{ schemaVersion: 1, previousHash: 'b'.repeat(64), lookedUntil: null, isLast: true },
  ...{ cause: null, beside: [], effects: [] },
};
