import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { isReference, partitionOf, partitionsOf } from './partitions.js';

const partitioner = Partitioners.DefaultPartitioner();

function partitionByClient(key: string, count: number): number {
  const partitionMetadata = Array.from({ length: count }, (_, partitionId) => ({
    ...{ partitionId, leader: 1, partitionErrorCode: 0, replicas: [1], isr: [1] },
  }));
  return partitioner({ topic: 'any', partitionMetadata, message: { key, value: '' } });
}

describe('partitions', () => {
  it('of a key are those of the client library’s partitioner', () => {
    const keys = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.uuid());
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 200 }), (key, count) => {
        expect(partitionOf(key, count)).toBe(partitionByClient(key, count));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of a key are those of Kafka’s Java client', () => {
    // Values of UtilsTest.testMurmur2 in the Apache Kafka repository, made positive.
    const hashes = { '21': -973932308, foobar: -790332482, 'a-little-bit-long-string': -985981536 };
    for (const [key, hash] of Object.entries(hashes))
      expect(partitionOf(key, 0x7fffffff)).toBe((hash & 0x7fffffff) % 0x7fffffff);
  });

  it('are all of them for reference facts, one for a customer or a group', () => {
    for (const key of ['calendar', 'policy-standard', 'industry-C26', 'exchangeRate-USD-CNY']) {
      expect(isReference(key)).toBe(true);
      expect(partitionsOf(key, 3)).toEqual([0, 1, 2]);
    }
    const customer = '4f6f1f0e-6df5-4c86-9f5b-0d7f0a6a1d11';
    expect(isReference(customer)).toBe(false);
    expect(partitionsOf(customer, 3)).toEqual([partitionOf(customer, 3)]);
  });
});
