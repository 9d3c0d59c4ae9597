import { addDays } from '@zixin/kernel';
import fc from 'fast-check';
import { change, deliver, place } from './account-steps.js';
import { cny } from './account-story.js';
import { type Dated, idOf, minor, orderId, rarely, small } from './random-values.js';

export const placed = fc
  .record({
    ...{
      orderId,
      minor: fc.integer({ min: 50, max: 500 }),
      prepaid: rarely,
      ahead: fc.constantFrom(0, 3, 95),
    },
    termsDays: fc.constantFrom(null, null, 10, 60),
  })
  .map(({ ahead, ...order }): Dated => {
    const { prepaid, termsDays } = order;
    return (on) =>
      place(order.orderId, order.minor, { prepaid, termsDays, placedOn: on, shipOn: addDays(on, ahead) });
  });

export const changed = fc
  .record({ orderId, minor, ahead: fc.constantFrom(null, 5, 120) })
  .map(({ ahead, ...order }): Dated => {
    const amount = cny(order.minor);
    return (on) =>
      change(order.orderId, { amount, ...(ahead === null ? {} : { shipOn: addDays(on, ahead) }) });
  });

export const delivered = fc
  .record({
    orderId,
    minor: fc.oneof(small, small, minor),
    deliveryId: idOf('d', 40),
    final: rarely,
    share: rarely,
  })
  .map(({ share, ...one }): Dated => {
    const { deliveryId, final } = one;
    const part = share ? { sharePercent: '33.3' } : { amount: cny(one.minor) };
    return (on) => deliver(one.orderId, one.minor, { deliveryId, final, deliveredOn: on, part });
  });
