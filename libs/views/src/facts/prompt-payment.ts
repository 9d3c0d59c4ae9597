import { compare, minus, plus, type Ratio, ratio, times } from '@zixin/kernel';

/** Days beyond terms → index, linear between. Source: published anchors of a payment index, see the formulas page. */
const anchors = [
  [-30, 100],
  [-15, 90],
  [0, 80],
  [15, 70],
  [22, 60],
  [30, 50],
  [60, 40],
  [90, 30],
  [120, 20],
] as const;

/** Value-weighted days beyond terms as an index of 0 to 100; 0 from 180 days on. */
export function promptPayment(days: Ratio): Ratio {
  const all = [...anchors, [180, 0] as const];
  for (const [index, [at, score]] of all.entries()) {
    if (compare(days, ratio(at)) > 0) continue;
    const before = all[index - 1];
    if (!before) return ratio(score);
    const slope = ratio(score - before[1], at - before[0]);
    return plus(ratio(before[1]), times(slope, minus(days, ratio(before[0]))));
  }
  return ratio(0);
}
