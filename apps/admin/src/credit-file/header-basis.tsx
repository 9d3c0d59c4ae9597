import { useQuery } from '@tanstack/react-query';
import { Sources } from '../ui/facts/sources.js';
import { DateText } from '../ui/figure.js';
import { Loaded } from '../ui/loaded.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Facts } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { type Decision, latestDecision } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { FactList } from './fact-list.js';
import { useFile } from './file-context.js';

interface RestsOnProps {
  /** The kind of the decision that gave the figure. */
  readonly kind: Decision['kind'];
  /** Its inputs, where they are few. */
  readonly inputs?: boolean;
}

/** The latest decision behind a figure: its day, the policies with their versions, its inputs with their sources, and its event. */
export function RestsOn({ kind, inputs = false }: RestsOnProps) {
  const say = useTexts(creditFileTexts);
  const policyNames = usePolicyNames();
  const { customer, at } = useFile();
  const query = useQuery(latestDecision(customer, at, kind));
  return (
    <Loaded query={query}>
      {(decision) =>
        decision && (
          <>
            <Facts
              of={[
                [say('event.on'), <DateText key="on" of={decision.on} />],
                ...(decision.policies.length > 0
                  ? [
                      [
                        say('decision.policies'),
                        decision.policies.map(policyNames.short).join(' · '),
                      ] as const,
                    ]
                  : []),
              ]}
            />
            {inputs && decision.inputs.facts && <FactList facts={decision.inputs.facts} />}
            <a href="#decisions">
              <Sources of={[decision]} />
            </a>
          </>
        )
      }
    </Loaded>
  );
}
