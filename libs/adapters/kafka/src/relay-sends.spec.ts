import type { StoredEvent } from '@zixin/kernel';
import { freshName, sampleEvent } from '@zixin/kernel/testing';
import { readRecord } from './journal-record.js';
import { partitionOf } from './partitions.js';
import { sendsOf, type SendsOptions } from './relay-sends.js';

const topics = {
  ...{ journal: 'journal', creditEvents: 'credit', positions: 'positions', deadLetters: 'dead' },
  ...{ partitions: 3, compression: 'none' as const },
};
const options: SendsOptions = { topics, relay: 'main', publicEvents: () => [] };

let revision = -1;
function stored(partitionKey: string, data: unknown = {}): StoredEvent {
  revision += 1;
  const event = sampleEvent('Noted', data, { partitionKey });
  return { ...event, stream: 'note-1', revision, position: String(revision).padStart(16, '0') };
}

const recordsOf = (sends: ReturnType<typeof sendsOf>, topic: string) =>
  sends.flatMap((send) => send.filter((part) => part.topic === topic).flatMap(({ messages }) => messages));

describe('sends of a batch', () => {
  it('put a customer’s events into one partition in log order, whole', () => {
    const customer = freshName('customer');
    const events = [stored(customer), stored(freshName('customer')), stored(customer)];
    const records = recordsOf(sendsOf(options, { events, position: '9' }), 'journal');
    expect(records.map(({ partition }) => partition)).toEqual(
      events.map(({ meta }) => partitionOf(meta.partitionKey, 3)),
    );
    const read = records.map(({ value }, at) =>
      readRecord({ value: value as Buffer, headers: records[at]?.headers ?? {} }).event(),
    );
    expect(read).toEqual(events);
  });

  it('put reference facts, and public events about them, into every partition', () => {
    const events = [stored('calendar')];
    const publicEvents = () => [
      { key: 'policy-standard', type: 'a', value: '{}' },
      { key: 'customer-1', type: 'b', value: '{}' },
    ];
    const sends = sendsOf({ ...options, publicEvents }, { events, position: '9' });
    expect(recordsOf(sends, 'journal').map(({ partition }) => partition)).toEqual([0, 1, 2]);
    expect(recordsOf(sends, 'credit').map(({ partition }) => partition)).toEqual([
      ...[0, 1, 2],
      partitionOf('customer-1', 3),
    ]);
  });

  it('end with the position of the batch', () => {
    const sends = sendsOf(options, { events: [stored('customer-1')], position: '42' });
    expect(recordsOf(sends, 'positions')).toEqual([{ key: 'main', value: '42', partition: 0 }]);
    expect(sends.at(-1)?.some(({ topic }) => topic === 'positions')).toBe(true);
  });

  it('are cut before they grow too large for the broker; an event that is larger goes alone', () => {
    const text = 'x'.repeat(4_000);
    const events = [text, text, text.repeat(5), text].map((data) => stored('customer-1', { data }));
    const sends = sendsOf({ ...options, mostBytes: 10_000 }, { events, position: '9' });
    expect(sends.map((send) => send.find(({ topic }) => topic === 'journal')?.messages.length ?? 0)).toEqual([
      2, 1, 1,
    ]);
  });
});
