import { ZixinProblem } from '@zixin/client';
import { QueryClient } from '@tanstack/react-query';

/** A view that has not read a write yet; the service says so instead of answering with old data. */
export const isCatchingUp = (error: unknown): boolean =>
  error instanceof ZixinProblem && error.status === 503;

function worthRepeating(failures: number, error: Error): boolean {
  if (isCatchingUp(error)) return failures < 20;
  if (error instanceof ZixinProblem && error.status < 500 && error.status !== 429) return false;
  return failures < 3;
}

/** What is read of one customer, of lists, of figures over many, and what seldom changes: keys begin with these words and no others. */
export const keys = {
  customer: (id: string, ...what: readonly unknown[]) => ['customer', id, ...what] as const,
  list: (...what: readonly unknown[]) => ['list', ...what] as const,
  figures: (...what: readonly unknown[]) => ['figures', ...what] as const,
  reference: (...what: readonly unknown[]) => ['reference', ...what] as const,
};

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: worthRepeating,
        retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 15_000),
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      // Without a network a command fails at once: kept, it would be carried out later, unasked.
      mutations: { networkMode: 'always' },
    },
  });
}
