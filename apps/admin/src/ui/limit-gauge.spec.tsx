import { act, render } from '@testing-library/react';
import { speak } from './language.js';
import { LimitGauge } from './limit-gauge.js';
import type { LimitText } from './money.js';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const nothing = cny('0.00');

async function drawn(limit: LimitText, receivable: string, headroom: string | null, cash = '0.00') {
  await act(() => speak('en'));
  const { container } = render(
    <LimitGauge
      limit={limit}
      receivable={cny(receivable)}
      delivered={nothing}
      reserved={nothing}
      unappliedCash={cny(cash)}
      headroom={headroom === null ? null : cny(headroom)}
    />,
  );
  const over = container.querySelector<HTMLElement>('.zx-gauge [data-stage=over]');
  return { over: over && [over.style.left, over.style.width], words: container.textContent };
}

it.each<[string, LimitText, string | null, readonly string[] | null]>([
  ['within it', { kind: 'AMOUNT', amount: cny('800.00') }, '400.00', null],
  ['over it', { kind: 'AMOUNT', amount: cny('100.00') }, '-300.00', ['25%', '75%']],
  [
    'all of it over a limit that was cut to nothing',
    { kind: 'AMOUNT', amount: nothing },
    '-400.00',
    ['0%', '100%'],
  ],
  ['all of it over where there is no credit', { kind: 'NONE' }, '-400.00', ['0%', '100%']],
  ['never over without a limit', { kind: 'UNLIMITED' }, null, null],
])('draws what is used: %s', async (_, limit, headroom, expected) => {
  const { over, words } = await drawn(limit, '400.00', headroom);
  expect(over).toEqual(expected);
  expect(words?.includes('Over')).toBe(expected !== null);
});

it('counts unapplied cash, which keeps what is used within the limit or takes from what is over it', async () => {
  const limit = { kind: 'AMOUNT', amount: cny('300.00') } as const;
  const within = await drawn(limit, '400.00', '50.00', '150.00');
  expect(within.over).toBeNull();
  expect(within.words).toContain('Unapplied cash−150.00');
  const over = await drawn(limit, '400.00', '-80.00', '20.00');
  expect(over.over).toEqual(['80%', '20%']);
  expect(over.words).toContain('Over the limit80.00');
});
