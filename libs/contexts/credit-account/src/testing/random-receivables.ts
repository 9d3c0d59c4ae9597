import { addDays } from '@zixin/kernel';
import fc from 'fast-check';
import type { Allocation } from '../commands.js';
import {
  allocate,
  creditNote,
  invoice,
  oldestFirst,
  pay,
  recover,
  to,
  unallocated,
  writeOff,
} from './account-steps.js';
import { type Dated, daysAgo, idOf, invoiceId, minor, orderId, rarely, small } from './random-values.js';

const allocation: fc.Arbitrary<Allocation> = fc.oneof(
  fc.constantFrom(oldestFirst, unallocated),
  fc.dictionary(invoiceId, minor, { maxKeys: 3 }).map(to),
);

export const invoiced = fc
  .record({
    ...{ invoiceId, daysAgo, extra: fc.constantFrom(0, 0, 0, 17) },
    parts: fc.dictionary(orderId, small, { maxKeys: 2 }),
  })
  .map(({ parts, extra, ...one }): Dated => {
    const sum = Object.values(parts).reduce((total, part) => total + part, extra) || 25;
    return (on) => {
      const issuedOn = addDays(on, -one.daysAgo);
      return invoice(one.invoiceId, sum, parts, { issuedOn, dueOn: addDays(issuedOn, 10) });
    };
  });

/** One to an invoice is small: no more than most invoices. */
export const credited = fc
  .oneof(
    fc.record({ id: idOf('n', 4), minor, invoiceId: fc.constant(null) }),
    fc.record({ id: idOf('n', 4), minor: small, invoiceId }),
  )
  .map(
    (note): Dated =>
      (on) =>
        creditNote(note.id, note.minor, note.invoiceId, { issuedOn: on }),
  );

export const paid = fc
  .record({ id: idOf('p', 8), minor, allocation, daysAgo, abroad: rarely })
  .map(({ abroad, ...payment }): Dated => (on) => {
    const receivedOn = addDays(on, -payment.daysAgo);
    const foreign = abroad ? { amount: { minor: payment.minor, currency: 'USD' } } : {};
    return pay(payment.id, payment.minor, payment.allocation, { receivedOn, ...foreign });
  });

const creditId = fc.oneof(idOf('p', 8), idOf('n', 4));
export const allocated = fc.tuple(creditId, allocation).map(
  ([id, how]): Dated =>
    () =>
      allocate(id, how),
);
export const writtenOff: fc.Arbitrary<Dated> = fc.oneof(
  fc.tuple(invoiceId, fc.option(small)).map(
    ([id, part]): Dated =>
      (on) =>
        writeOff(id, part, on),
  ),
  fc.tuple(idOf('r', 40), invoiceId, small).map(
    ([id, from, amount]): Dated =>
      (on) =>
        recover(id, from, amount, on),
  ),
);
