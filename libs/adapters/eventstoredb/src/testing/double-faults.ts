import { Metadata, status, type ServiceError } from '@grpc/grpc-js';

export type FaultyCall = 'append' | 'read' | 'features';

/**
 * What goes wrong with one call: `ignore` (nothing is done, nothing said), `lose-reply` (done, nothing said), `cut` (done, the
 * call ends as when the server goes), `refuse` (not done, the call fails with `error`), `busy` (not done, the reply of an
 * overloaded server), `late` (done after `millis`). Of reads: `refuse` alone.
 */
export type Fault =
  | { readonly kind: 'ignore' | 'lose-reply' | 'cut' | 'busy' }
  | { readonly kind: 'refuse'; readonly error: ServiceError }
  | { readonly kind: 'late'; readonly millis: number };

export interface Faults {
  /** The next `times` calls of this kind fail so; faults queue up. */
  next(call: FaultyCall, fault: Fault, times?: number): void;
  take(call: FaultyCall): Fault | undefined;
  clear(): void;
}

export function createFaults(): Faults {
  const waiting: Record<FaultyCall, Fault[]> = { append: [], read: [], features: [] };
  return {
    next(call, fault, times = 1) {
      for (let at = 0; at < times; at++) waiting[call].push(fault);
    },
    take: (call) => waiting[call].shift(),
    clear() {
      for (const faults of Object.values(waiting)) faults.length = 0;
    },
  };
}

/** A gRPC failure as the server sends it; `exception` and the rest go into its trailers. */
export function failure(
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): ServiceError {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata });
}

export const unavailable = () => failure(status.UNAVAILABLE, 'server is gone');
export const unauthenticated = () => failure(status.UNAUTHENTICATED, 'bad credentials');
export const internal = () => failure(status.INTERNAL, 'something broke');
export const notLeader = (port: number) =>
  failure(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': '127.0.0.1',
    'leader-endpoint-port': String(port),
  });
