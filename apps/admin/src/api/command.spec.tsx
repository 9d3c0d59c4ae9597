import { onlineManager, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answered } from '@zixin/client';
import { act } from 'react';
import { Form, Input } from 'antd';
import { server } from '../testing/screen.js';
import { CommandForm } from '../ui/form/command-form.js';
import { MoneyField } from '../ui/form/money-input.js';
import { speak } from '../ui/language.js';
import { zixin } from './client.js';
import { useCommand } from './command.js';
import { createQueryClient } from './query-client.js';
import { signIn } from './session.js';

const path = '/v1/customers/{customer}/limit-proposals';

interface Typed {
  readonly limit: { readonly amount: { readonly amount: string; readonly currency: string } };
  readonly reason: string;
}

function ProposeLimit() {
  const propose = useCommand({
    send: ({ limit, reason }: Typed, attempt) =>
      answered(
        zixin.POST(path, {
          ...attempt,
          params: { path: { customer: 'c-1' } },
          body: { limit: { kind: 'AMOUNT', ...limit }, reason },
        }),
      ),
    customer: () => 'c-1',
  });
  return (
    <CommandForm<Typed>
      name="limit"
      subject="c-1"
      submitLabel="Propose"
      onSubmit={(typed) => propose.mutateAsync(typed)}
    >
      <MoneyField name={['limit', 'amount']} label="Limit" />
      <Form.Item name="reason" label="Reason">
        <Input />
      </Form.Item>
    </CommandForm>
  );
}

async function typed() {
  await act(() => speak('en'));
  const user = userEvent.setup();
  const show = () =>
    render(
      <QueryClientProvider client={createQueryClient()}>
        <ProposeLimit />
      </QueryClientProvider>,
    );
  const { unmount } = show();
  await user.type(screen.getByLabelText('Limit'), '1.25亿');
  await user.type(screen.getByLabelText('Reason'), 'orders of the spring');
  const propose = () => user.click(screen.getByRole('button', { name: 'Propose' }));
  return { user, propose, show, unmount };
}

const kept = () => expect(screen.getByLabelText('Reason')).toHaveValue('orders of the spring');
const sent = () => server.asked('post', path);
const done = () => waitFor(() => expect(localStorage.getItem('zixin-draft:limit:c-1')).toBeNull());

describe('a save that fails', () => {
  beforeEach(async () => {
    const user = { id: 'u-1', displayName: '林悦', roles: [] };
    server.answers('post', '/v1/session', () => ({ accessToken: 'token', expiresAt: '', user }));
    await signIn('lin.yue', 'correct horse battery', 'en');
    server.answers('post', path, () => ({ id: 'p-1' }));
  });

  it('is sent as typed, with the amount written exactly', async () => {
    const { propose } = await typed();
    await propose();
    await done();
    const body = sent()[0]?.body;
    expect(body).toEqual({
      limit: { kind: 'AMOUNT', amount: { amount: '125000000.00', currency: 'CNY' } },
      reason: 'orders of the spring',
    });
  });

  it('is not sent again by pressing again, until something is changed', async () => {
    const { user, propose } = await typed();
    await propose();
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    await propose();
    expect(sent()).toHaveLength(1);
    await user.type(screen.getByLabelText('Reason'), ' and summer');
    await propose();
    await waitFor(() => expect(sent()).toHaveLength(2));
  });

  it.each([
    ['with 500', () => server.refuses('post', path, 500, { code: 'internal', detail: 'Something broke' })],
    ['as the network is gone', () => server.breaks('post', path, 1)],
  ])('%s keeps what was typed; trying again repeats the same attempt', async (_, fail) => {
    fail();
    const { propose } = await typed();
    await propose();
    expect(await screen.findByText('Not saved')).toBeInTheDocument();
    kept();
    await propose();
    await done();
    const keys = sent().map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('takes no typing while it is on its way, and then has the focus where it was', async () => {
    const { user } = await typed();
    const reason = screen.getByLabelText('Reason');
    let answer: (problem: object) => void = () => undefined;
    const late = new Promise<object>((resolve) => (answer = resolve));
    server.answers('post', path, () => late, { status: 500 });
    await user.type(reason, '{Enter}');
    await user.keyboard(' and the summer');
    kept();
    answer({ type: 'about:blank', title: '', status: 500, code: 'internal', detail: 'Failed', errors: [] });
    await screen.findByText('Failed');
    expect(reason).toHaveFocus();
    await user.keyboard(', too');
    expect(reason).toHaveValue('orders of the spring, too');
  });

  it('in a browser without a network says so at once, and is not sent when the network is back', async () => {
    const { propose } = await typed();
    server.breaks('post', path, 1);
    onlineManager.setOnline(false);
    await propose();
    expect(await screen.findByText('Not saved')).toBeInTheDocument();
    kept();
    onlineManager.setOnline(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent()).toHaveLength(1);
  });

  it('with 409 keeps what was typed; trying again is a new attempt', async () => {
    server.refuses('post', path, 409, { code: 'changed-meanwhile', detail: 'Somebody was faster' });
    const { propose } = await typed();
    await propose();
    expect(await screen.findByText('Somebody was faster')).toBeInTheDocument();
    kept();
    await propose();
    await done();
    const keys = sent().map(({ headers }) => headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(2);
  });

  it('at a field says so there', async () => {
    const errors = [{ pointer: '/limit/amount', rule: 'positive', message: 'must be above zero' }];
    server.refuses('post', path, 422, { code: 'request-invalid', detail: 'One field is wrong', errors });
    const { propose } = await typed();
    await propose();
    expect(await screen.findByText('must be above zero')).toBeInTheDocument();
    kept();
  });

  it('as the session ended waits for signing in, then goes on by itself', async () => {
    server.refuses('post', path, 401, { code: 'token-expired' });
    server.refuses('post', '/v1/session/refresh', 401, { code: 'session-ended' });
    const { propose } = await typed();
    await propose();
    await waitFor(() => expect(server.asked('post', '/v1/session/refresh')).toHaveLength(1));
    kept();
    await act(() => signIn('lin.yue', 'correct horse battery', 'en'));
    await done();
    expect(sent()).toHaveLength(2);
  });

  it('and a closed tab leave a draft that comes back', async () => {
    server.breaks('post', path, 1);
    const { propose, show, unmount } = await typed();
    await propose();
    await screen.findByText('Not saved');
    unmount();
    show();
    kept();
    expect(screen.getByText('What you typed last time is back')).toBeInTheDocument();
  });
});
