import type { CreditAccountEvent } from '@zixin/credit-account';
import { present, type Presented } from './presentation.js';

/** An event as a command's answer tells it: its data with money as decimals, beside its type. */
export type Told<Event> = Event extends { readonly type: infer Type; readonly data: infer Data }
  ? { readonly type: Type } & Presented<Data>
  : never;

export type ToldAccountEvent = Told<CreditAccountEvent>;

export function toldAccountEvents(events: readonly CreditAccountEvent[]): readonly ToldAccountEvent[] {
  return events.map(({ type, data }) => ({ type, ...present(data) }) as ToldAccountEvent);
}
