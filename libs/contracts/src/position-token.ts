/** A place in one ordered source of events: the log, or one customer's partition of it. */
export interface PartitionPosition {
  readonly partition: string;
  /** Text order is log order within a partition. */
  readonly position: string;
}

const shape = /^([\w%.!*'()-]{1,128})~([\w%.!*'()-]{1,128})$/;

/** The token of header `Zixin-Position`. Callers keep it as it is: its inside may change. */
export function encodePosition({ partition, position }: PartitionPosition): string {
  return `${escape(partition)}~${escape(position)}`;
}

/** `null` for text that is no token. */
export function decodePosition(token: string): PartitionPosition | null {
  const [, partition, position] = shape.exec(token) ?? [];
  if (partition === undefined || position === undefined) return null;
  try {
    return { partition: decodeURIComponent(partition), position: decodeURIComponent(position) };
  } catch {
    return null;
  }
}

/** True when `a` is a later place than `b` in the same partition; places in different partitions do not compare: false. */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [decodePosition(a), decodePosition(b)];
  return (
    left !== null && right !== null && left.partition === right.partition && left.position > right.position
  );
}

function escape(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E');
}
