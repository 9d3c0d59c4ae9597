import { act, screen, waitFor, within } from '@testing-library/react';
import { admin, open, server } from '../testing/screen.js';

const money = (amount: string) => ({ amount, currency: 'CNY' });

const row = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, number: id, industry: 'C34', region: '上海', status: 'active' as const, tier: 'VIP' },
  ...{ grade: 'AA', gradeBefore: 'A', warning: null, openWarnings: 0, reviewDueOn: '2027-01-15' },
  ...{ oldestOverdueDays: 0, cooperationFrom: '2024-01-01', accounts: [] },
  figures: {
    exposure: money('1234567.89'),
    overdue: money('0.00'),
    limit: money('2000000.00'),
    usedPercent: '61.73',
  },
  ...more,
});

function answering() {
  server.answers('get', '/v1/me/views', { items: [], next: null });
  server.answers('get', '/v1/customers/facets', {
    facets: [
      {
        field: 'tier',
        values: [
          { value: 'VIP', count: 1 },
          { value: 'ordinary', count: 2 },
        ],
      },
      {
        field: 'grade',
        values: [
          { value: 'BB', count: 2 },
          { value: 'AA', count: 1 },
        ],
      },
    ],
  });
  server.answers('get', '/v1/customers', {
    items: [row('c-1', '华岳重型装备股份有限公司'), row('c-2', '天津澄辰泵阀有限公司')],
    next: null,
  });
}

const lastQuery = () => server.asked('get', '/v1/customers').at(-1)?.query;

describe('the customers screen', () => {
  beforeEach(answering);

  it('shows names, grades with their step, and exact amounts, in Chinese', async () => {
    await open('/customers', { language: 'zh-CN' });
    const line = (await screen.findByText('华岳重型装备股份有限公司')).closest('tr') as HTMLElement;
    expect(within(line).getByText('1,234,567.89')).toBeInTheDocument();
    expect(within(line).getByText('AA')).toBeInTheDocument();
    expect(within(line).getByTitle('自 A 上调')).toBeInTheDocument();
    expect(lastQuery()?.get('sort')).toBe('-exposure');
  });

  it('lets the service sort, and the address remembers it', async () => {
    const { user, router } = await open('/customers', { language: 'en' });
    await user.click(await screen.findByRole('button', { name: /Overdue \(CNY\)/ }));
    await waitFor(() => expect(lastQuery()?.get('sort')).toBe('-overdue'));
    expect(router.state.location.search).toBe('?sort=-overdue');
  });

  it('filters by facets, in the order of the scale, and removes a filter again', async () => {
    const { user, router } = await open('/customers?q=hy', { language: 'en' });
    const grade = await screen.findByRole('group', { name: 'Grade' });
    const boxes = within(grade).getAllByRole('checkbox');
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual(['AA 1', 'BB 2']);
    await user.click(boxes[1] as HTMLElement);
    await waitFor(() => expect(lastQuery()?.get('grade')).toBe('BB'));
    expect(lastQuery()?.get('search')).toBe('hy');
    await user.click(screen.getByRole('button', { name: 'Remove the filter BB' }));
    await waitFor(() => expect(router.state.location.search).toBe('?q=hy'));
  });

  it('names the industries of its facets and rows', async () => {
    server.answers('get', '/v1/customers/facets', {
      facets: [
        {
          field: 'industry',
          values: [
            { value: 'C34', count: 2 },
            { value: 'F51', count: 2 },
          ],
        },
      ],
    });
    await open('/customers?industry=C34', { language: 'en' });
    const industries = await screen.findByRole('group', { name: 'Industry' });
    expect(await within(industries).findByText('C34 General machinery')).toBeInTheDocument();
    const undo = 'Remove the filter C34 General machinery';
    expect(await screen.findByRole('button', { name: undo })).toBeInTheDocument();
  });

  it('keeps a view under a name', async () => {
    server.answers('put', '/v1/me/views/{screen}/{name}', () => ({}));
    const { user } = await open('/customers?grade=AA', { language: 'en' });
    await user.type(await screen.findByLabelText('Name of the view'), 'Best');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked('put', '/v1/me/views/{screen}/{name}')).toHaveLength(1));
    const [asked] = server.asked('put', '/v1/me/views/{screen}/{name}');
    expect(asked).toMatchObject({ path: '/v1/me/views/customers/Best', body: { query: 'grade=AA' } });
  });

  it('moves between rows by j and k', async () => {
    const { user, router } = await open('/customers', { language: 'en' });
    const first = (await screen.findByText('华岳重型装备股份有限公司')).closest('tr') as HTMLElement;
    act(() => first.focus());
    await user.keyboard('j');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('天津澄辰泵阀有限公司'));
    await user.keyboard('k');
    await waitFor(() => expect(document.activeElement).toBe(first));
    expect(router.state.location.pathname).toBe('/customers');
  });

  it('says what is wrong in the place of the rows, and reads again', async () => {
    server.refuses('get', '/v1/customers', 400, { code: 'request-invalid', detail: 'sort is unknown' });
    const { user } = await open('/customers', { language: 'en' });
    expect(await screen.findByText(/sort is unknown/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('华岳重型装备股份有限公司')).toBeInTheDocument();
  });

  it('tells an administrator who reads about customers', async () => {
    await open('/customers', { as: admin, language: 'en' });
    expect(await screen.findByText(/Credit people and auditors/)).toBeInTheDocument();
    expect(server.asked('get', '/v1/customers')).toHaveLength(0);
  });
});
