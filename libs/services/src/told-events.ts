import type { CreditAccountEvent } from '@zixin/credit-account';
import { present, type Presented } from './presentation.js';

interface Tellable {
  readonly type: string;
  readonly data: object;
}

/** An event as a command's answer tells it: its data beside its type. */
export type Flat<Event> = Event extends { readonly type: infer Type; readonly data: infer Data }
  ? { readonly type: Type } & Data
  : never;

/** The same with money as decimals. */
export type Told<Event> = Event extends { readonly type: infer Type; readonly data: infer Data }
  ? { readonly type: Type } & Presented<Data>
  : never;

export function flatEvent<Event extends Tellable>({ type, data }: Event): Flat<Event> {
  return { type, ...data } as unknown as Flat<Event>;
}

export function toldEvent<Event extends Tellable>({ type, data }: Event): Told<Event> {
  return { type, ...present(data) } as unknown as Told<Event>;
}

export type ToldAccountEvent = Told<CreditAccountEvent>;

export function toldAccountEvents(events: readonly CreditAccountEvent[]): readonly ToldAccountEvent[] {
  return events.map((event) => toldEvent(event));
}
