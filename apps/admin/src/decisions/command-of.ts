import { useState } from 'react';
import { type Attempt, useCommand } from '../api/command.js';
import type { Outcome } from './outcome.js';

interface Sending<Body, Answer> {
  readonly customer: string;
  readonly send: (body: Body, attempt: Attempt) => Promise<Answer>;
  readonly said: (answer: Answer) => Outcome;
}

/** A command about one customer, and what came of it. */
export function useDecision<Body, Answer>({ customer, send, said }: Sending<Body, Answer>) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { mutateAsync } = useCommand({
    send,
    customer: () => customer,
    done: (answer: Answer) => setOutcome(said(answer)),
  });
  return { outcome, save: mutateAsync };
}
