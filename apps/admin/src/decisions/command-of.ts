import { useState } from 'react';
import { type Attempt, useCommand } from '../api/command.js';
import { type Outcome, useSayOutcome } from '../ui/outcome.js';

interface Sending<Body, Answer> {
  readonly customer: string;
  readonly send: (body: Body, attempt: Attempt) => Promise<Answer>;
  readonly said: (answer: Answer) => Outcome;
}

/**
 * A command about one customer; the page says what came of it, even when its form is gone by then. `saved` is the key of the form:
 * once it is saved a new, empty one takes its place, so that pressing again does not send the same twice.
 */
export function useDecision<Body, Answer>({ customer, send, said }: Sending<Body, Answer>) {
  const tell = useSayOutcome();
  const [saved, setSaved] = useState(0);
  const { mutateAsync } = useCommand({
    send: (body: Body, attempt) => {
      tell(null);
      return send(body, attempt);
    },
    customer: () => customer,
  });
  const save = async (body: Body) => {
    const answer = await mutateAsync(body);
    // After the form has dropped its draft. What is said stands beside what the page shows of it by now.
    setTimeout(() => {
      tell(said(answer));
      setSaved((times) => times + 1);
    });
    return answer;
  };
  return { save, saved };
}
