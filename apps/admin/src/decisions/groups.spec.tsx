import { fireEvent, screen } from '@testing-library/react';
import { manager, open, server } from '../testing/screen.js';
import { account, file, limit, money } from './testing/credit-file.js';

beforeEach(() => {
  server.answers('get', '/v1/colleagues', { items: [{ id: 'u-other', name: '赵敏之' }] });
  server.answers('get', '/v1/customers/{customer}/credit-file', { ...file, accounts: [account] });
  server.answers('get', '/v1/approvals', { items: [], next: null });
});

it('offers an account that is in a group no other to join', async () => {
  const harbour = { id: 'g-1', name: '海港集团', currency: 'CNY', limit: null, use: money('0.00') };
  const row = {
    ...harbour,
    headroom: null,
    formedOn: '2026-01-05',
    limitedOn: null,
    members: 1,
    proposals: 0,
  };
  server.answers('get', '/v1/groups', { items: [row], next: null });
  server.answers('get', '/v1/customers/{customer}/credit-file', {
    ...file,
    accounts: [{ ...account, group: harbour }],
  });
  await open('/customers/c-1/decisions?do=group');
  expect(await screen.findByText(/该账户属于集团“海港集团”/)).toBeVisible();
  expect(screen.getByRole('link', { name: '打开集团' })).toHaveAttribute('href', '/approvals/g-1?of=group');
  expect(screen.queryByRole('button', { name: '加入集团' })).not.toBeInTheDocument();
});

it('says of a group to be formed that there is one of its name', async () => {
  const row = {
    ...{ id: 'g-1', name: '海港集团', currency: 'CNY', limit: null, use: money('0.00'), headroom: null },
    ...{ formedOn: '2026-01-05', limitedOn: null, members: 1, proposals: 0 },
  };
  server.answers('get', '/v1/groups', { items: [row], next: null });
  await open('/customers/c-1/decisions?do=group', { language: 'en' });
  fireEvent.change(await screen.findByLabelText('Name of the group'), { target: { value: '海港集团 ' } });
  expect(await screen.findByText(/There is a group of this name already/)).toBeVisible();
});

it('gives every proposal of a group forms of its own', async () => {
  const needs = {
    role: 'creditManager' as const,
    approvers: 1,
    houseTotal: limit,
    authority: { name: 'authority', version: 1 },
  };
  const waiting = ['p-1', 'p-2'].map((proposalId) => ({
    ...{ proposalId, limit, needs, reason: '旺季', proposedBy: 'u-other', proposedOn: '2026-11-04' },
    approvals: [],
  }));
  server.answers('get', '/v1/groups/{id}', {
    ...{
      id: 'g-1',
      name: '海港集团',
      currency: 'CNY',
      limit: null,
      use: money('1200000.01'),
      headroom: null,
    },
    ...{ formedOn: '2026-01-05', members: [], reservations: [], proposals: waiting },
  });
  await open('/approvals/g-1?of=group', { as: manager });
  await screen.findAllByRole('region', { name: '决定' });
  expect(screen.getByText(/该集团有 2 项额度待审批/)).toBeVisible();
  expect(screen.getAllByText('−900,000.01')).toHaveLength(2);
  const names = [...document.querySelectorAll('form')].map((form) => form.id);
  expect(names.filter((name) => name.startsWith('approve'))).toHaveLength(2);
  expect(new Set(names).size).toBe(names.length);
});
