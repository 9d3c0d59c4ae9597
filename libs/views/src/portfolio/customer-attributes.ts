import type { CustomerEvent } from '@zixin/customer/events';
import type { CalendarDate, Recorded, View } from '@zixin/kernel';

export interface DatedWord {
  readonly value: string | null;
  readonly on: CalendarDate;
}

/** What portfolios are cut by, dated, so that a cut as of a date stays what it was. In the order they were recorded. */
export interface CustomerAttributes {
  readonly customerId: string;
  readonly registeredOn: CalendarDate | null;
  readonly industries: readonly DatedWord[];
  readonly regions: readonly DatedWord[];
}

/** The word in force on a date: the one that started last; `null` before any. */
export function wordOn(words: readonly DatedWord[], date: CalendarDate): string | null {
  let chosen: DatedWord | null = null;
  for (const word of words) if (word.on <= date && (chosen === null || word.on >= chosen.on)) chosen = word;
  return chosen?.value ?? null;
}

type Watched = Extract<
  CustomerEvent,
  { readonly type: 'CustomerRegistered' | 'RegistrationRecorded' | 'IndustryAssigned' }
>;

function changed(
  doc: CustomerAttributes | null,
  { meta }: Pick<Recorded, 'meta'>,
  change: (before: CustomerAttributes) => Partial<CustomerAttributes>,
): CustomerAttributes {
  const before = doc ?? {
    ...{ customerId: meta.partitionKey, registeredOn: null },
    ...{ industries: [], regions: [] },
  };
  return { ...before, ...change(before) };
}

export const customerAttributes: View<CustomerAttributes, Watched> = {
  name: 'customerAttributes',
  version: 1,
  key: ({ meta }) => meta.partitionKey,
  on: {
    CustomerRegistered: (doc, event) =>
      changed(doc, event, () => ({ registeredOn: event.data.registeredOn })),
    RegistrationRecorded: (doc, event) =>
      changed(doc, event, ({ regions }) => ({
        regions: [...regions, { value: event.data.region, on: event.data.recordedOn }],
      })),
    IndustryAssigned: (doc, event) =>
      changed(doc, event, ({ industries }) => ({
        industries: [...industries, { value: event.data.industry, on: event.data.assignedOn }],
      })),
  },
  fields: { customerId: (doc) => doc.customerId, registeredOn: (doc) => doc.registeredOn },
  indexes: [],
};
