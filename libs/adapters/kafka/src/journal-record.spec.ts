import type { StoredEvent } from '@zixin/kernel';
import { sampleEvent } from '@zixin/kernel/testing';
import { readRecord, recordOf, UnreadableRecord } from './journal-record.js';
import { saysFenced } from './relay-trouble.js';

const event: StoredEvent = {
  ...sampleEvent('Noted', { text: '资信 €', amount: { minor: 12, currency: 'CNY' } }),
  ...{ stream: 'note-1', revision: 3, position: '0000000000000042' },
};
const { value, headers = {} } = recordOf(event);
const bytes = value as Buffer;

describe('journal record', () => {
  it('gives back the event; type and position without reading it', () => {
    expect(readRecord({ value: bytes, headers }).event()).toEqual(event);
    expect(readRecord({ value: null, headers })).toMatchObject({ type: 'Noted', position: event.position });
  });

  it('is unreadable without its headers, with another event, or with no event in it', () => {
    expect(() => readRecord({ value: bytes })).toThrow(UnreadableRecord);
    expect(() => readRecord({ value: bytes, headers: { ...headers, pos: ['1', '2'] } })).toThrow(
      UnreadableRecord,
    );
    for (const text of ['', '{', 'null', '7', '{}', JSON.stringify({ ...event, position: '1' })])
      expect(() => readRecord({ value: Buffer.from(text), headers }).event()).toThrow(UnreadableRecord);
  });
});

describe('an error says that a relay was fenced', () => {
  const protocolError = (type: string, message = type) => Object.assign(new Error(message), { type });

  it('in the broker’s words, however deep', () => {
    const fenced = [
      protocolError('INVALID_PRODUCER_EPOCH'),
      protocolError('KAFKAJS_UNKNOWN_ERROR_CODE', 'Unknown error code 90'),
    ];
    for (const cause of fenced) {
      expect(saysFenced(cause)).toBe(true);
      expect(saysFenced(new Error('gave up', { cause: new Error('tried', { cause }) }))).toBe(true);
    }
  });

  it('and not in others', () => {
    for (const type of ['OUT_OF_ORDER_SEQUENCE_NUMBER', 'UNKNOWN_PRODUCER_ID', 'CONCURRENT_TRANSACTIONS'])
      expect(saysFenced(protocolError(type))).toBe(false);
    expect(saysFenced(protocolError('KAFKAJS_UNKNOWN_ERROR_CODE', 'Unknown error code 900'))).toBe(false);
    expect(saysFenced('INVALID_PRODUCER_EPOCH')).toBe(false);
  });
});
