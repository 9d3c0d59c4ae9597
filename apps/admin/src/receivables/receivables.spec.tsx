import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { analyst, auditor, manager, open, server } from '../testing/screen.js';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const item = (id: string, dueOn: string, amount: string, daysPastDue: number) => ({
  ...{ id, customerId: 'c-1', segment: 'main', number: id.toUpperCase(), issuedOn: '2026-09-01', dueOn },
  ...{ amount: cny(amount), open: cny(amount), daysPastDue, settledOn: null, daysBeyondTerms: null },
  ...{ dispute: null, applications: [], recoveries: [] },
});
const items = [item('fp-1', '2026-11-01', '100.05', 26), item('fp-2', '2026-12-10', '200.00', -13)];
const payment = {
  ...{ id: 'p-1', source: 'payment', customerId: 'c-1', segment: 'main', number: 'P-1', method: 'wire' },
  ...{ amount: cny('150.00'), unapplied: cny('49.95'), receivedOn: '2026-11-20', reason: null },
  ...{ reversedOn: null, reversalReason: null },
  allocations: [
    {
      ...{ invoiceId: 'fp-1', invoiceNumber: 'FP-1', dueOn: '2026-11-01', effectiveOn: '2026-11-20' },
      amount: cny('100.05'),
    },
  ],
};
const customer = { id: 'c-1', number: 'C-1', name: '佛山钧森密封件有限公司' };
const account = {
  ...{ segment: 'main', currency: 'CNY', hold: null, default: null, headroom: cny('1.00') },
  ...{ limit: { kind: 'AMOUNT', amount: cny('400.00'), expired: false }, limitAhead: [], terms: null },
  exposure: {
    ...{ reservedOrders: cny('0.00'), deliveredNotInvoiced: cny('0.00'), receivables: cny('300.05') },
    ...{ unappliedCash: cny('0.00'), total: cny('300.05') },
  },
};

const event = (id: string, type: string, text: string, invoice: string) => ({
  ...{ id, type, text, effectiveOn: '2026-11-02', mentions: [{ kind: 'invoice', id: invoice, name: 'FP' }] },
});
const events = [
  event('e-4', 'InvoiceDisputed', 'Of another', 'fp-2'),
  event('e-3', 'InvoiceDisputed', 'Still disputed', 'fp-1'),
  event('e-2', 'DisputeResolved', 'Rejected. All came', 'fp-1'),
  event('e-1', 'InvoiceDisputed', 'Two boxes short', 'fp-1'),
];

function answerLists() {
  server.answers('get', '/v1/open-items', () => ({ items, next: null }));
  server.answers('get', '/v1/customers', () => ({ items: [customer], next: null }));
  server.answers('get', '/v1/customers/{customer}', () => customer);
  server.answers('get', '/v1/customers/{customer}/events', () => ({ items: events, next: null }));
  server.answers('get', '/v1/customers/{customer}/exposure', () => ({ accounts: [account] }));
}

describe('open items', () => {
  it.each([
    ['zh-CN', '逾期 26 天', '13 天后到期'],
    ['en', '26 days overdue', 'due in 13 days'],
  ] as const)('say how late each is, in %s', async (language, late, early) => {
    answerLists();
    await open('/receivables', { as: analyst, language });
    expect(await screen.findByText(late)).toBeInTheDocument();
    expect(screen.getByText(early)).toBeInTheDocument();
    expect(server.asked('get', '/v1/open-items')[0]?.query.get('sort')).toBe('dueOn');
  });

  it('shows only overdue ones when asked, in the order of the service', async () => {
    answerLists();
    await open('/receivables?show=overdue', { as: analyst, language: 'en' });
    expect(await screen.findByText('FP-1')).toBeInTheDocument();
    expect(screen.queryByText('FP-2')).not.toBeInTheDocument();
  });

  it('offers a write-off only to who may decide, and says so', async () => {
    answerLists();
    await open('/receivables?id=fp-1', { as: analyst, language: 'en' });
    expect(await screen.findByText(/Write-offs are made by/)).toBeInTheDocument();
    expect(screen.queryByText('Write off')).not.toBeInTheDocument();
  });

  it('offers it to a manager', async () => {
    answerLists();
    await open('/receivables?id=fp-1', { as: manager, language: 'en' });
    expect(await screen.findByText('Write off')).toBeInTheDocument();
  });

  it('offers an auditor nothing to write', async () => {
    answerLists();
    await open('/receivables?do=payment', { as: auditor, language: 'en' });
    expect(await screen.findByText('FP-1')).toBeInTheDocument();
    expect(screen.queryByText('Record payment')).not.toBeInTheDocument();
  });
});

describe('a payment', () => {
  it('is previewed to the cent, keeps what was typed on a failure, and is sent once', async () => {
    answerLists();
    server.answers('post', '/v1/customers/{customer}/payments', () => ({ id: 'p-1' }));
    server.refuses('post', '/v1/customers/{customer}/payments', 409, { detail: 'Number taken' });
    const { router } = await open('/receivables?customer=c-1&do=payment', {
      ...{ as: analyst, language: 'en' as const },
    });
    const amount = await screen.findByLabelText('Amount received');
    fireEvent.change(amount, { target: { value: '150' } });
    expect(await screen.findByText('Paid 150.00 = applied 150.00 + unapplied 0.00')).toBeInTheDocument();
    const [, submit] = screen.getAllByText('Record payment', { selector: 'button span' });
    fireEvent.click(submit!);
    expect(await screen.findByText('Number taken')).toBeInTheDocument();
    expect(screen.getByLabelText('Amount received')).toHaveValue('150');
    fireEvent.click(submit!);
    await waitFor(() => expect(router.state.location.search).not.toContain('do='));
    expect(await screen.findByText('Payment recorded')).toBeInTheDocument();
    const body = server.asked('post', '/v1/customers/{customer}/payments')[1]?.body;
    expect(body).toEqual({ segment: 'main', amount: cny('150.00'), allocation: { mode: 'oldestDueFirst' } });
  });
});

describe('what is done with a document', () => {
  it('is said where it was done, and on the page below when the document is gone from it', async () => {
    answerLists();
    server.answers('post', '/v1/invoices/{id}/dispute', () => {
      server.answers('get', '/v1/open-items', () => ({ items: items.slice(1), next: null }));
      return {};
    });
    const { user } = await open('/receivables?id=fp-1', { as: analyst });
    await user.click(await screen.findByRole('button', { name: '提出争议' }));
    await user.type(await screen.findByLabelText('原因'), '短少两箱');
    const [, submit] = screen.getAllByRole('button', { name: '提出争议' });
    await user.click(submit!);
    const said = await screen.findByText('已登记争议：发票 FP-1');
    expect(said.closest('[role=status]')).not.toBeNull();
    expect(screen.queryByText('FP-1')).not.toBeInTheDocument();
  });

  it('says how its disputes ended, without the one that goes on', async () => {
    answerLists();
    await open('/receivables?id=fp-1', { as: auditor, language: 'en' });
    expect(await screen.findByText('Past disputes')).toBeInTheDocument();
    expect(screen.getByText('Rejected. All came')).toBeInTheDocument();
    expect(screen.getByText('Two boxes short')).toBeInTheDocument();
    expect(screen.queryByText('Still disputed')).not.toBeInTheDocument();
    expect(screen.queryByText('Of another')).not.toBeInTheDocument();
  });

  it('delivers by the amount typed, without the share that was there before', async () => {
    answerLists();
    const order = {
      ...{ id: 'so-1', customerId: 'c-1', segment: 'main', number: 'SO-1', status: 'released' },
      ...{ amount: cny('100.00'), reserved: cny('100.00'), delivered: cny('0.00'), invoiced: cny('0.00') },
      ...{ placedOn: '2026-11-01', shipOn: '2026-11-30', judgedOn: '2026-11-01', checkAgainOn: null },
    };
    server.answers('get', '/v1/orders', () => ({ items: [order], next: null }));
    server.answers('post', '/v1/orders/{id}/deliveries', () => ({ id: 'd-1' }));
    await open('/receivables?tab=orders&id=so-1', { as: analyst, language: 'en' });
    fireEvent.click(await screen.findByText('Record delivery'));
    expect(await screen.findByLabelText('Or share of the order, %')).toHaveValue('100');
    fireEvent.change(screen.getByLabelText('Delivered amount'), { target: { value: '40' } });
    await waitFor(() => expect(screen.queryByLabelText('Or share of the order, %')).not.toBeInTheDocument());
    const [, submit] = screen.getAllByText('Record delivery', { selector: 'button span' });
    fireEvent.click(submit!);
    await waitFor(() => expect(server.asked('post', '/v1/orders/{id}/deliveries')).toHaveLength(1));
    expect(server.asked('post', '/v1/orders/{id}/deliveries')[0]?.body).toEqual({ amount: cny('40.00') });
  });

  it('says why an order is held, by how much, and what releases it', async () => {
    const order = {
      ...{ id: 'so-2', customerId: 'c-1', segment: 'main', number: 'SO-2', status: 'held' },
      ...{ amount: cny('100.00'), reserved: cny('0.00'), delivered: cny('0.00'), invoiced: cny('0.00') },
      ...{ placedOn: '2026-11-01', shipOn: '2026-11-30', judgedOn: '2026-11-01', checkAgainOn: null },
    };
    const reasons = [{ code: 'limit-exceeded' }];
    const held = { ...order, reasons, shortfall: cny('40.00'), waysOut: [], releases: [] };
    server.answers('get', '/v1/orders', () => ({ items: [order], next: null }));
    server.answers('get', '/v1/held-orders', () => ({ items: [held], next: null }));
    server.answers('get', '/v1/customers', () => ({ items: [], next: null }));
    server.answers('get', '/v1/customers/{customer}', () => ({ id: 'c-1', number: 'C-1', name: '华岳' }));
    await open('/receivables?tab=orders&id=so-2', { as: analyst, language: 'en' });
    const why = await screen.findByRole('region', { name: 'Why it is held, and what releases it' });
    expect(why).toHaveTextContent('Over the limit · Short by 40.00 CNY');
    expect(server.asked('get', '/v1/held-orders')[0]?.query.get('customer')).toBe('c-1');
  });

  it('opens the document of the address though it is on a later page', async () => {
    const before = Array.from({ length: 400 }, (_, at) => item(`fp-1-${at}`, '2026-11-01', '100.05', 26));
    answerLists();
    server.answers('get', '/v1/open-items', ({ query }) =>
      query.get('cursor') === 'more'
        ? { items: items.slice(1), next: null }
        : { items: before, next: 'more' },
    );
    await open('/receivables?customer=c-1&show=all&id=fp-2', { as: manager, language: 'en' });
    expect(await screen.findByRole('dialog', { name: /^Invoice/ })).toBeInTheDocument();
  });

  it('says what came in for what was written off', async () => {
    const applied = { id: 'a-1', source: 'writeOff', amount: cny('100.05'), paidOn: '2026-11-20' };
    const application = { ...applied, effectiveOn: '2026-11-20', reversedOn: null };
    const [first] = items;
    const recoveries = [{ id: 'r-0', amount: cny('20.00'), receivedOn: '2026-11-21' }];
    const written = {
      ...first,
      open: cny('0.00'),
      daysPastDue: null,
      applications: [application],
      recoveries,
    };
    answerLists();
    server.answers('get', '/v1/open-items', () => ({ items: [written], next: null }));
    server.answers('post', '/v1/invoices/{id}/recoveries', () => {
      recoveries.push({ id: 'r-1', amount: cny('1000.00'), receivedOn: '2026-11-27' });
      return { id: 'r-1' };
    });
    await open('/receivables?show=all&id=fp-1', { as: manager, language: 'en' });
    expect(await screen.findByText(/^20\.00 of what was written off came in on/)).toBeInTheDocument();
    fireEvent.click(await screen.findByText('Record recovery'));
    fireEvent.change(await screen.findByLabelText('Recovered amount'), { target: { value: '1,000' } });
    const [, submit] = screen.getAllByText('Record recovery', { selector: 'button span' });
    fireEvent.click(submit!);
    expect(await screen.findByText(/^1,000\.00 of what was written off came in on/)).toBeInTheDocument();
  });
});

it('a reversed payment has taken back what it had put against invoices', async () => {
  answerLists();
  const reversed = { reversedOn: '2026-11-22', reversalReason: 'bounced', unapplied: cny('0.00') };
  server.answers('get', '/v1/payments', () => ({ items: [{ ...payment, ...reversed }], next: null }));
  await open('/receivables?tab=payments&id=p-1', { as: auditor, language: 'en' });
  const panel = within(await screen.findByRole('dialog', { name: 'Payment P-1' }));
  expect(panel.getByRole('heading', { name: 'Was allocated to, taken back' })).toBeInTheDocument();
  expect(panel.queryByRole('heading', { name: 'Allocated to' })).not.toBeInTheDocument();
});

describe('a credit note', () => {
  const part = { invoiceId: 'fp-2', invoiceNumber: null, dueOn: null, effectiveOn: '2026-11-20' };
  const note = {
    ...{ ...payment, id: 'n-1', source: 'creditNote', number: 'N-1', method: null, reason: 'Price cut' },
    allocations: [{ ...part, amount: cny('100.05') }],
  };

  it('names the invoice it settled as it was issued, and why it was issued', async () => {
    answerLists();
    server.answers('get', '/v1/payments', () => ({ items: [note], next: null }));
    await open('/receivables?tab=payments&id=n-1', { as: auditor, language: 'en' });
    const panel = within(await screen.findByRole('dialog', { name: 'Credit note N-1' }));
    expect(panel.getByRole('row', { name: /^FP-2 .*2026/ })).toBeInTheDocument();
    expect(panel.getByText('Reason').nextSibling).toHaveTextContent('Price cut');
    expect(panel.queryByText('Method')).not.toBeInTheDocument();
  });
});

describe('a command about money is asked once more, with its amount', () => {
  it('a write-off: what is typed, of which invoice; too much is refused and not asked', async () => {
    answerLists();
    await open('/receivables?id=fp-1', { as: manager, language: 'en' });
    fireEvent.click(await screen.findByText('Write off'));
    fireEvent.change(await screen.findByLabelText('Why'), { target: { value: 'gone' } });
    const press = () =>
      fireEvent.click(screen.getAllByText('Write off', { selector: 'button span' }).at(-1)!);
    press();
    expect(await screen.findByText(/writes off all 100\.05 CNY open on invoice FP-1/)).toBeInTheDocument();
    const amount = screen.getByLabelText('Amount to write off');
    fireEvent.change(amount, { target: { value: '40' } });
    await waitFor(() => expect(screen.queryByText(/This writes off/)).not.toBeInTheDocument());
    press();
    expect(await screen.findByText(/writes off 40\.00 CNY of invoice FP-1/)).toBeInTheDocument();
    fireEvent.change(amount, { target: { value: '101' } });
    await waitFor(() => expect(screen.queryByText(/This writes off/)).not.toBeInTheDocument());
    press();
    expect(await screen.findByText('More than is open')).toBeInTheDocument();
    expect(screen.queryByText(/This writes off/)).not.toBeInTheDocument();
  });

  it.each([
    ['150', '将发票 FP-1 未清的 100.05 CNY 全部冲减，贷项余下的 49.95 CNY 转为未分配款。'],
    ['40', '将发票 FP-1 冲减 40.00 CNY，之后未清 60.05 CNY。'],
  ])('a credit note of %s says what it leaves', async (typed, said) => {
    answerLists();
    await open('/receivables?id=fp-1', { as: manager });
    const choice = within(await screen.findByRole('group', { name: '操作' }));
    fireEvent.click(choice.getByRole('button', { name: '开贷项' }));
    fireEvent.change(await screen.findByLabelText('金额'), { target: { value: typed } });
    fireEvent.change(screen.getByLabelText('原因'), { target: { value: '折让' } });
    fireEvent.click(screen.getAllByText('开贷项', { selector: 'button span' }).at(-1)!);
    expect(await screen.findByText(said)).toBeInTheDocument();
  });

  it('a credit note of no invoice is unapplied cash', async () => {
    answerLists();
    await open('/receivables?customer=c-1&do=credit-note', { as: manager, language: 'en' });
    fireEvent.change(await screen.findByLabelText('Amount'), { target: { value: '40' } });
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: 'bonus' } });
    fireEvent.click(screen.getAllByText('Issue credit note', { selector: 'button span' }).at(-1)!);
    expect(await screen.findByText(/40\.00 CNY of unapplied cash/)).toBeInTheDocument();
  });

  it('a reversal: what is open again', async () => {
    answerLists();
    server.answers('get', '/v1/payments', () => ({ items: [payment], next: null }));
    await open('/receivables?tab=payments&id=p-1', { as: manager, language: 'en' });
    fireEvent.click(await screen.findByText('Reverse'));
    fireEvent.change(await screen.findByLabelText('Why'), { target: { value: 'bounced' } });
    fireEvent.click(screen.getAllByText('Reverse', { selector: 'button span' }).at(-1)!);
    expect(
      await screen.findByText(/payment P-1 of 150\.00 CNY: 100\.05 CNY of it is open again/),
    ).toBeInTheDocument();
  });
});
