import { type Attempt, useCommand } from '../api/command.js';
import { type Outcome, useSayOutcome } from './outcome.js';

interface Sending<Body, Answer> {
  readonly customer: string;
  readonly send: (body: Body, attempt: Attempt) => Promise<Answer>;
  readonly said: (answer: Answer) => Outcome;
}

/** A command about one customer; the page says what came of it, even when its form is gone by then. */
export function useDecision<Body, Answer>({ customer, send, said }: Sending<Body, Answer>) {
  const tell = useSayOutcome();
  const { mutateAsync } = useCommand({
    send: async (body: Body, attempt) => {
      tell(null);
      const answer = await send(body, attempt);
      tell(said(answer));
      return answer;
    },
    customer: () => customer,
  });
  return { save: mutateAsync };
}
