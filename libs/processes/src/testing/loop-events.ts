import type { InvestigationEvent } from '@zixin/investigation/events';
import { investigationCatalog } from '@zixin/investigation/events';
import type { DataOf } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import { ratingCatalog, type RatingEvent } from '@zixin/rating/events';
import { warningCatalog, type WarningEvent } from '@zixin/warning/events';

const recorded = recorder({ ...investigationCatalog, ...ratingCatalog, ...warningCatalog });

/** Recorded events of the streams of `customer-1`; only the fields that a process reads need be given. */
export function investigation<T extends InvestigationEvent['type']>(
  type: T,
  data: Partial<DataOf<InvestigationEvent, T>>,
) {
  const event = { type, data } as unknown as Extract<InvestigationEvent, { readonly type: T }>;
  return recorded(event, { stream: 'investigation-customer-1' });
}

export function rating<T extends RatingEvent['type']>(type: T, data: Partial<DataOf<RatingEvent, T>>) {
  const event = { type, data } as unknown as Extract<RatingEvent, { readonly type: T }>;
  return recorded(event, { stream: 'rating-customer-1' });
}

export function warning<T extends WarningEvent['type']>(type: T, data: Partial<DataOf<WarningEvent, T>>) {
  const event = { type, data } as unknown as Extract<WarningEvent, { readonly type: T }>;
  return recorded(event, { stream: 'warning-customer-1' });
}
