import { ZixinProblem } from '@zixin/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

export interface Attempt {
  readonly headers: { readonly 'Idempotency-Key': string };
}

interface Command<Values, Answer> {
  /** `(values, attempt) => answered(zixin.POST(path, { ...attempt, params, body }))` */
  readonly send: (values: Values, attempt: Attempt) => Promise<Answer>;
  /** The customer whose reads are stale afterwards; absent: all customers'. */
  readonly customer?: (values: Values) => string;
  readonly done?: (answer: Answer, values: Values) => void;
}

/**
 * A change sent to the services, never shown before they decided it. While an attempt's outcome is unknown (network, 5xx) sending
 * the same values again repeats the same attempt, so that nothing happens twice; a definite answer or an edit begins a new one.
 */
export function useCommand<Values, Answer>({ send, customer, done }: Command<Values, Answer>) {
  const client = useQueryClient();
  const attempt = useRef<{ readonly key: string; readonly values: string } | null>(null);
  return useMutation({
    mutationFn: async (values: Values) => {
      const text = JSON.stringify(values);
      if (attempt.current?.values !== text) attempt.current = { key: crypto.randomUUID(), values: text };
      const headers = { 'Idempotency-Key': attempt.current.key };
      try {
        const answer = await send(values, { headers });
        attempt.current = null;
        return answer;
      } catch (error) {
        if (isDefinite(error)) attempt.current = null;
        throw error;
      }
    },
    onSuccess: async (answer, values) => {
      const about = customer ? ['customer', customer(values)] : ['customer'];
      const stale = [about, ['list'], ['figures']];
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
      // The screen is told of new answers in a timer: whoever goes on after the command sees them.
      await new Promise((resolve) => setTimeout(resolve));
      done?.(answer, values);
    },
  });
}

function isDefinite(error: unknown): boolean {
  return error instanceof ZixinProblem && error.status < 500 && error.status !== 429;
}
