const seed = 0x9747b28c;
const mixer = 0x5bd1e995;

/** Signed 32 bits, as Kafka's Java client and kafkajs' DefaultPartitioner compute it. */
function murmur2(bytes: Buffer): number {
  const whole = bytes.length - (bytes.length % 4);
  let hash = seed ^ bytes.length;
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(bytes.readInt32LE(at), mixer);
    word ^= word >>> 24;
    hash = Math.imul(hash, mixer) ^ Math.imul(word, mixer);
  }
  if (whole < bytes.length) {
    for (let at = bytes.length - 1; at >= whole; at--) hash ^= (bytes[at] ?? 0) << (8 * (at - whole));
    hash = Math.imul(hash, mixer);
  }
  hash = Math.imul(hash ^ (hash >>> 13), mixer);
  return hash ^ (hash >>> 15);
}

/** The partition, from 0, that Kafka's default partitioner gives a key (taken as UTF-8) in a topic of `count` partitions. */
export function partitionOf(key: string, count: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % count;
}

const reference = /^(calendar$|(policy|industry|exchangeRate)-)/;

/** True for the partition keys of facts that every customer's figures may need: calendar, policies, industries, rates. */
export function isReference(partitionKey: string): boolean {
  return reference.test(partitionKey);
}

/** Where the events of a partition key go: every partition for a reference fact, else one. */
export function partitionsOf(partitionKey: string, count: number): readonly number[] {
  if (!isReference(partitionKey)) return [partitionOf(partitionKey, count)];
  return Array.from({ length: count }, (_, partition) => partition);
}
