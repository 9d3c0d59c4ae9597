import type { Position } from '@zixin/kernel';

/** Where an event lies in the log, as the database counts. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

const digits = 20;
const form = /^(\d{20})\/(\d{20})$/;

/** `commit/prepare`, 20 digits each, so that text order is log order. */
export function positionOf({ commit, prepare }: LogPosition): Position {
  return `${String(commit).padStart(digits, '0')}/${String(prepare).padStart(digits, '0')}`;
}

/** @throws RangeError for a position that `positionOf` did not make */
export function logPositionOf(position: Position): LogPosition {
  const [, commit, prepare] = form.exec(position) ?? [];
  if (commit === undefined || prepare === undefined)
    throw new RangeError(`"${position}" is no position of EventStoreDB`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}
