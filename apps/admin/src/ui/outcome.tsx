import { Alert } from 'antd';
import { createContext, useCallback, useContext, useState } from 'react';
import { Link } from 'react-router';

/** What came of a saved command. */
export interface Outcome {
  readonly said: string;
  /** Done, and not all well: absent, it is. */
  readonly watch?: boolean;
  /** Why, below what is said. */
  readonly about?: React.ReactNode;
  readonly to?: { readonly address: string; readonly label: string };
}

const OutcomeContext = createContext<(outcome: Outcome | null) => void>(() => undefined);

export const useSayOutcome = () => useContext(OutcomeContext);

/**
 * What is within says at its top what came of its commands, until the next form is sent. In a panel the page below says it too:
 * what the panel was about may be gone by then, and the panel with it.
 */
export function Outcomes({ children }: { children: React.ReactNode }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const below = useSayOutcome();
  const tell = useCallback(
    (next: Outcome | null) => {
      setOutcome(next);
      below(next);
    },
    [below],
  );
  return (
    <OutcomeContext value={tell}>
      <div className="zx-outcome" role="status">
        {outcome && (
          <Alert
            type={outcome.watch ? 'warning' : 'success'}
            showIcon
            title={outcome.said}
            description={outcome.about}
            closable={{ onClose: () => setOutcome(null) }}
            action={outcome.to && <Link to={outcome.to.address}>{outcome.to.label}</Link>}
          />
        )}
      </div>
      <div className="zx-outcome-of" onSubmitCapture={() => tell(null)}>
        {children}
      </div>
    </OutcomeContext>
  );
}
