import type { PolicyKind } from '@zixin/calculations';
import { useQuery } from '@tanstack/react-query';
import { ZixinProblem } from '@zixin/client';
import { Form } from 'antd';
import { useCommand } from '../api/command.js';
import { CustomerPicker } from '../api/customer-picker.js';
import { useMe } from '../api/me.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField, withoutBlanks } from '../ui/form/fields.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import {
  keptSimulation,
  type Policy,
  simulate,
  type SimulationBody,
  versionContent,
} from './policies.queries.js';
import { policiesTexts } from './policies.texts.js';
import { SimulationReport } from './simulation-report.js';
import { VersionSelect } from './version-select.js';
import { WhoCan } from './words.js';

interface SimulateTabProps {
  readonly policy: Policy;
  readonly kind: PolicyKind;
  readonly candidate: number;
  readonly simulation: string;
  readonly onCandidate: (version: number) => void;
  readonly onDone: (simulation: string) => void;
}

/** A version tried on the house's own history before it is activated. */
export function SimulateTab(props: SimulateTabProps) {
  const say = useTexts(policiesTexts);
  const { roles } = useMe();
  const allowed = roles.some((role) => simulating.includes(role));
  return (
    <>
      <Section title={say('tab.simulate')}>
        <p className="policy-lead">
          {say('simulate.what')} {say('simulate.long')}
        </p>
        {allowed && (
          <div className="policy-bar">
            <VersionSelect
              policy={props.policy}
              label={say('simulate.version')}
              value={props.candidate}
              onChange={props.onCandidate}
            />
          </div>
        )}
        {allowed ? <SimulateForm {...props} /> : <WhoCan doing={say('simulate.run')} />}
      </Section>
      {props.simulation !== '' && <Report id={props.simulation} kind={props.kind} />}
    </>
  );
}

const simulating: readonly string[] = [
  ...['analyst', 'creditLead', 'creditManager', 'financeDirector', 'committee', 'auditor'],
];

interface Values {
  readonly from?: string;
  readonly until?: string;
  readonly scoreAt: 'recorded' | 'monthEnd';
  readonly customer?: string;
}

function SimulateForm({ policy, candidate, onDone }: SimulateTabProps) {
  const say = useTexts(policiesTexts);
  const contents = useQuery(versionContent(policy.name, candidate));
  const { mutateAsync } = useCommand({
    send: (body: SimulationBody, attempt) => simulate(body, attempt),
    done: ({ id }) => onDone(id),
  });
  const run = (values: Values) => {
    const { customer, from, until, scoreAt } = withoutBlanks(values);
    return mutateAsync({
      policies: [{ content: { ...contents.data } }],
      scoreAt,
      ...(from && { from }),
      ...(until && { until }),
      ...(customer && { customers: [customer] }),
    });
  };
  return (
    <Loaded query={contents}>
      {() => (
        <CommandForm<Values>
          name="policy-simulate"
          repeatable
          subject={policy.name}
          initialValues={{ scoreAt: 'recorded' }}
          submitLabel={say('simulate.run')}
          onSubmit={run}
        >
          <div className="zx-fields">
            <ChoiceField
              name="scoreAt"
              label={say('simulate.score-at')}
              options={[
                { value: 'recorded', label: say('simulate.recorded') },
                { value: 'monthEnd', label: say('simulate.monthEnd') },
              ]}
            />
            <DateField
              name="from"
              required={false}
              label={say('simulate.from')}
              extra={say('simulate.empty-dates')}
            />
            <DateField name="until" required={false} label={say('simulate.until')} />
            <Form.Item name="customer" label={say('simulate.customer')}>
              <CustomerPicker placeholder={say('simulate.all')} />
            </Form.Item>
          </div>
        </CommandForm>
      )}
    </Loaded>
  );
}

function Report({ id, kind }: { id: string; kind: PolicyKind }) {
  const say = useTexts(policiesTexts);
  const kept = useQuery(keptSimulation(id));
  const gone = kept.error instanceof ZixinProblem && kept.error.status === 404;
  if (gone) return <p className="zx-secondary">{say('simulate.gone')}</p>;
  return (
    <Loaded query={kept}>{(simulation) => <SimulationReport simulation={simulation} kind={kind} />}</Loaded>
  );
}
