import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { analyst, auditor, open, server } from '../testing/screen.js';

const investigation = {
  ...{ id: 'i-1', customerId: 'c-1', reason: 'periodic', status: 'open', openedOn: '2026-11-20' },
  ...{ openedBy: 'u-1', dueOn: '2026-11-25', reviewId: null, closedOn: null, closedBy: null },
  ...{ findings: [], conclusion: null, cancelledBecause: null, coverage: null },
} as const;
const customer = { id: 'c-1', number: 'C-1', name: '佛山钧森密封件有限公司' };
const visit = {
  ...{ id: 'e-1', kind: 'siteVisit', customerId: 'c-1', investigationId: null, source: '走访', cost: null },
  ...{ obtainedOn: '2026-11-01', validOn: '2026-11-01', collectedBy: 'u-1', attachment: null },
  ...{ corrections: [], retracted: null, content: { visitedOn: '2026-11-01', impression: 'good' } },
};
const kinds = [
  { kind: 'siteVisit', weight: '1', freshDays: 365 },
  { kind: 'bankReference', weight: '3', freshDays: 365 },
];

function answerOpen() {
  server.answers('get', '/v1/investigations/{id}', () => ({ ...investigation, evidence: [] }));
  server.answers('get', '/v1/customers/{customer}', () => customer);
  server.answers('get', '/v1/evidence', () => ({ items: [visit], next: null }));
  server.answers('get', '/v1/policies/{name}', () => ({ inForce: { version: 2, from: '2026-01-01' } }));
  server.answers('get', '/v1/policies/{name}/versions/{version}', () => ({
    content: { kind: 'evidenceCoverage', kinds },
  }));
}

describe('the list of investigations', () => {
  it.each([
    ['zh-CN', '调查', '进行中', '已过期'],
    ['en', 'Investigations', 'Open', 'Overdue'],
  ] as const)('shows what is open and overdue in %s', async (language, title, status, late) => {
    server.answers('get', '/v1/investigations', () => ({ items: [investigation], next: null }));
    server.answers('get', '/v1/customers', () => ({ items: [customer], next: null }));
    await open('/investigations', { as: analyst, language });
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
    const row = (await screen.findByText(customer.name)).closest('tr')!;
    expect(within(row).getByText(status)).toBeInTheDocument();
    expect(within(row).getByText(late)).toBeInTheDocument();
  });

  it('takes the first investigation of a customer to be for admission', async () => {
    answerOpen();
    server.answers('get', '/v1/investigations', () => ({ items: [], next: null }));
    server.answers('get', '/v1/customers', () => ({ items: [], next: null }));
    server.answers('post', '/v1/customers/{customer}/investigations', () => ({ id: 'i-1' }));
    const { user } = await open('/investigations?customer=c-1&open=yes', { as: analyst, language: 'en' });
    const panel = within(await screen.findByRole('dialog', { name: 'Open investigation' }));
    await user.click(await panel.findByRole('button', { name: 'Open investigation' }));
    await waitFor(() =>
      expect(server.asked('post', '/v1/customers/{customer}/investigations')[0]?.body).toMatchObject({
        reason: 'onboarding',
      }),
    );
  });

  it('offers an auditor nothing to write', async () => {
    server.answers('get', '/v1/investigations', () => ({ items: [], next: null }));
    server.answers('get', '/v1/customers', () => ({ items: [], next: null }));
    await open('/investigations', { as: auditor, language: 'en' });
    expect(await screen.findByText(/No investigations yet/)).toBeInTheDocument();
    expect(screen.queryByText('Register customer')).not.toBeInTheDocument();
  });
});

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const itemOf = (kind: string) => screen.getByText(kind).closest('button')!;

describe('an investigation', () => {
  it('lists what the policy asks for and opens the form of the heaviest gap', async () => {
    answerOpen();
    await open('/investigations/i-1', { as: analyst, language: 'en' });
    expect(await screen.findByText('Bank reference: new evidence')).toBeInTheDocument();
    expect(itemOf('Bank reference')).toHaveTextContent('Missing');
    expect(itemOf('Bank reference')).toHaveAttribute('aria-current', 'true');
    expect(itemOf('Site visit')).toHaveTextContent('Done');
    expect(screen.getByText('25%')).toBeInTheDocument();
  });

  it('keeps what was typed when saving fails, and saves the same attempt again', async () => {
    answerOpen();
    await open('/investigations/i-1?kind=marketResearch', { as: analyst, language: 'en' });
    await screen.findByLabelText('Topic');
    type('Topic', 'paper');
    type('Summary', 'demand holds');
    type('Source', 'desk');
    server.answers('post', '/v1/investigations/{id}/evidence', () => ({ id: 'e-2' }));
    server.breaks('post', '/v1/investigations/{id}/evidence', 1);
    fireEvent.click(screen.getByText('File evidence'));
    expect(await screen.findByText('Not saved')).toBeInTheDocument();
    expect(screen.getByLabelText('Topic')).toHaveValue('paper');
    fireEvent.click(screen.getByText('File evidence'));
    await waitFor(() => expect(screen.getByLabelText('Topic')).toHaveValue(''));
    const asked = server.asked('post', '/v1/investigations/{id}/evidence');
    expect(new Set(asked.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
    expect(asked[0]?.body).toEqual({
      ...{ kind: 'marketResearch', source: 'desk', content: { topic: 'paper', summary: 'demand holds' } },
    });
  });

  it('tells an auditor who collects evidence, and shows what is on file', async () => {
    answerOpen();
    await open('/investigations/i-1?kind=siteVisit', { as: auditor, language: 'zh-CN' });
    expect(await screen.findByText(/只有 分析员/)).toBeInTheDocument();
    expect(await screen.findByText('良好')).toBeInTheDocument();
    expect(screen.queryByText('撤回')).not.toBeInTheDocument();
  });

  it('says what a completed one led to', async () => {
    answerOpen();
    const coverage = {
      percent: '100',
      kinds: [{ kind: 'siteVisit', weight: '1', present: true, ageDays: 3, fresh: true }],
    };
    server.answers('get', '/v1/investigations/{id}', () => ({
      ...{ ...investigation, status: 'completed', closedOn: '2026-11-25', coverage },
      ...{ conclusion: '建议按政策授信', findings: ['现金流偏紧'], evidence: [] },
    }));
    server.answers('get', '/v1/customers/{customer}/decisions', () => ({ items: [score], next: null }));
    server.answers('get', '/v1/policies/{name}/versions/{version}', () => ({
      content: { factors: [{ code: 'litigation', value: 'x', label: { en: 'Litigation', zh: '诉讼' } }] },
    }));
    await open('/investigations/i-1', { as: analyst, language: 'zh-CN' });
    expect(await screen.findByText('79.45')).toBeInTheDocument();
    expect(screen.getByText('建议按政策授信')).toBeInTheDocument();
    expect((await screen.findByText('诉讼')).closest('tr')).toHaveTextContent('6.40');
    expect(screen.getByRole('link', { name: '拟定额度' })).toHaveAttribute(
      'href',
      '/customers/c-1/decisions?do=limit',
    );
  });
});

it('begins the record of a company with what the newest evidence says, and saves it', async () => {
  const sealed = (text: string) => ({ personId: 'p-1', text });
  const evidence = {
    ...{ id: 'e-1', kind: 'registration', source: '国家企业信用信息公示系统', obtainedOn: '2026-11-20' },
    ...{ retracted: null, corrections: [], attachment: null, cost: null, investigationId: 'i-1' },
    content: {
      ...{
        legalName: '华岳重型装备股份有限公司',
        registrationNumber: '91370100MA3C000000',
        status: 'active',
      },
      ...{ legalRepresentative: sealed('周明远'), paidInCapital: { amount: '60000000.00', currency: 'CNY' } },
    },
  };
  const older = { ...evidence, id: 'e-0', content: { legalName: 'Old name', status: 'active' } };
  server.answers('get', '/v1/investigations', () => ({ items: [], next: null }));
  server.answers('get', '/v1/customers', () => ({ items: [customer], next: null }));
  server.answers('get', '/v1/customers/{customer}', () => customer);
  let registration: object | null = null;
  server.answers('get', '/v1/customers/{customer}/credit-file', () => ({ ...customer, registration }));
  server.answers('get', '/v1/evidence', () => ({
    items: [
      { ...evidence, id: 'e-2', retracted: { on: '2026-11-21', reason: 'x', by: 'p' } },
      evidence,
      older,
    ],
    next: null,
  }));
  server.answers('put', '/v1/customers/{customer}/registration', () => {
    registration = { legalName: customer.name, identifiers: [], legalRepresentative: null };
    return {};
  });
  await open('/investigations?customer=c-1&record=registration', { as: analyst, language: 'en' });
  expect(await screen.findByRole('note')).toHaveTextContent(/evidence of 20 Nov 2026/);
  expect(screen.getByLabelText('Legal name')).toHaveValue('华岳重型装备股份有限公司');
  fireEvent.click(screen.getByText('Save'));
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(server.asked('put', '/v1/customers/{customer}/registration').map(({ body }) => body)).toMatchObject([
    {
      legalName: '华岳重型装备股份有限公司',
      identifiers: [{ scheme: 'uscc', value: '91370100MA3C000000' }],
      legalRepresentative: { name: '周明远' },
      paidInCapital: { amount: '60000000.00', currency: 'CNY' },
      source: '国家企业信用信息公示系统',
    },
  ]);
});

it('opens a further account of a customer, whose name it checks before sending', async () => {
  server.answers('get', '/v1/investigations', () => ({ items: [], next: null }));
  server.answers('get', '/v1/customers', () => ({ items: [customer], next: null }));
  server.answers('get', '/v1/customers/{customer}', () => customer);
  server.answers('get', '/v1/customers/{customer}/credit-file', () => ({
    ...customer,
    accounts: [{ segment: 'main', currency: 'CNY' }],
  }));
  server.answers('post', '/v1/customers/{customer}/accounts', () => ({ id: 'a-2' }), { status: 201 });
  await open('/investigations?customer=c-1&record=account', { as: analyst, language: 'en' });
  expect(await screen.findByText('main (CNY)')).toBeInTheDocument();
  type('Name of the new account', 'Export');
  const save = screen.getByText('Open account');
  fireEvent.click(save);
  expect(await screen.findByText('Small letters, digits and hyphens, a letter first')).toBeInTheDocument();
  type('Name of the new account', 'export');
  type('Account currency', 'usd');
  fireEvent.click(save);
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(server.asked('post', '/v1/customers/{customer}/accounts').map(({ body }) => body)).toEqual([
    { segment: 'export', currency: 'USD' },
  ]);
});

const score = {
  ...{ id: 'd-1', stream: 'rating-c-1', revision: 7, kind: 'CreditScored', text: 'Scored', on: '2026-11-25' },
  policies: [{ name: 'standard', version: 1 }],
  contributions: [
    { code: 'litigation', weight: '8', value: '1', missing: null, points: '80', contribution: '6.40' },
  ],
  decision: {
    ...{ scoreId: 'i-1', score: '79.45', grade: 'A', coverage: '100.00', currency: 'CNY', coverageCap: null },
    ...{ scorecard: { name: 'standard', version: 1 }, knockOuts: [], missingFactors: [] },
  },
};
