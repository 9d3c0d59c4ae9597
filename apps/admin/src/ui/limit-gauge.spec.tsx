import { act, render } from '@testing-library/react';
import { speak } from './language.js';
import { LimitGauge } from './limit-gauge.js';
import type { LimitText } from './money.js';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const nothing = cny('0.00');

async function drawn(limit: LimitText, receivable: string, headroom: string | null) {
  await act(() => speak('en'));
  const { container } = render(
    <LimitGauge
      limit={limit}
      receivable={cny(receivable)}
      delivered={nothing}
      reserved={nothing}
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
