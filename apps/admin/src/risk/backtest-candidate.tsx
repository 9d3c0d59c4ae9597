import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { PolicyKind } from '@zixin/calculations';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { drafts } from '../ui/form/drafts.js';
import { ChoiceField } from '../ui/form/fields.js';
import { InstantText } from '../ui/figure.js';
import { Loaded } from '../ui/loaded.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import {
  type PolicyInForce,
  policyInForce,
  policyKinds,
  runSimulation,
  simulation,
  type Simulation,
} from './backtest.queries.js';
import type { Side } from './backtest-tab.js';
import { contentOf, contentText, differencesOf } from './candidate.js';
import { CandidateFile } from './candidate-file.js';
import { riskBacktestTexts } from './risk-backtest.texts.js';

interface CandidateProps {
  readonly side: Side;
  readonly kind: PolicyKind;
  /** Of the run in the address; empty: none. */
  readonly id: string;
  readonly result: UseQueryResult<Simulation>;
  readonly onKind: (kind: PolicyKind) => void;
  readonly onResult: (id: string) => void;
}

/** One candidate policy and the button that replays it. */
export function CandidateSection({ side, kind, id, result, onKind, onResult }: CandidateProps) {
  const say = useTexts(riskBacktestTexts);
  const policyNames = usePolicyNames();
  const active = useQuery(policyInForce(kind));
  const [uploads, setUploads] = useState(0);
  const take = (content: Record<string, unknown>, of: PolicyKind) => {
    drafts.write(`backtest-${side}:${of}`, { policies: [{ content: contentText(content) }] });
    setUploads(uploads + 1);
    onKind(of);
  };
  return (
    <Section
      title={say(`side.${side}`)}
      actions={
        <>
          <CandidateFile side={side} onContent={take} />
          <Select<PolicyKind>
            aria-label={`${say(`side.${side}`)} ${say('kind')}`}
            className="risk-kind"
            value={kind}
            options={policyKinds.map((value) => ({ value, label: policyNames.name(value) }))}
            onChange={onKind}
          />
        </>
      }
    >
      <Loaded query={active}>
        {(policy) =>
          policy && (
            <CandidateForm
              key={`${kind} ${uploads}`}
              side={side}
              kind={kind}
              policy={policy}
              onResult={onResult}
            />
          )
        }
      </Loaded>
      {id !== '' && <Outcome result={result} onForget={() => onResult('')} />}
    </Section>
  );
}

interface Values {
  readonly policies: readonly { readonly content: string }[];
  readonly from?: string;
  readonly until?: string;
  readonly scoreAt: 'recorded' | 'monthEnd';
}

interface FormProps {
  readonly side: Side;
  readonly kind: PolicyKind;
  readonly policy: PolicyInForce;
  readonly onResult: (id: string) => void;
}

const times = ['recorded', 'monthEnd'] as const;

function CandidateForm({ side, kind, policy, onResult }: FormProps) {
  const say = useTexts(riskBacktestTexts);
  const client = useQueryClient();
  const running = useCommand({
    send: ({ policies, from, until, scoreAt }: Values, attempt) => {
      const contents = policies.map(({ content }) => ({ content: contentOf(content) }));
      const period = { ...(from && { from }), ...(until && { until }) };
      return runSimulation({ policies: contents, ...period, scoreAt }, attempt);
    },
    done: (answer) => {
      client.setQueryData(simulation(answer.id).queryKey, answer);
      onResult(answer.id);
    },
  });
  const valid = (_: unknown, content: string) => {
    try {
      contentOf(content);
      return Promise.resolve();
    } catch (error) {
      return Promise.reject(new Error(say('content.wrong', { reason: (error as Error).message })));
    }
  };
  return (
    <CommandForm<Values>
      name={`backtest-${side}`}
      repeatable
      subject={kind}
      initialValues={{ policies: [{ content: contentText(policy.content) }], scoreAt: 'recorded' }}
      submitLabel={say('run')}
      onSubmit={running.mutateAsync}
    >
      <Form.Item
        name={['policies', 0, 'content']}
        label={say('content')}
        extra={say('content.hint', { version: policy.version })}
        validateTrigger="onBlur"
        rules={[{ validator: valid }]}
      >
        <Input.TextArea className="risk-json" rows={12} spellCheck={false} translate="no" />
      </Form.Item>
      <Changes policy={policy} />
      <div className="zx-fields">
        <DateField name="from" label={say('from')} extra={say('from.hint')} required={false} />
        <DateField name="until" label={say('until')} extra={say('until.hint')} required={false} />
        <ChoiceField
          name="scoreAt"
          label={say('score-at')}
          options={times.map((value) => ({ value, label: say(`score-at.${value}`) }))}
        />
      </div>
      {running.isPending && <Running />}
    </CommandForm>
  );
}

/** How far the candidate is from what is in force. */
function Changes({ policy }: { policy: PolicyInForce }) {
  const say = useTexts(riskBacktestTexts);
  const typed: unknown = Form.useWatch(['policies', 0, 'content']);
  if (typeof typed !== 'string') return null;
  try {
    const count = differencesOf(policy.content, contentOf(typed));
    return (
      <p className="zx-secondary" role="status">
        {count === 0 ? say('content.same') : say('content.changed', { count })}
      </p>
    );
  } catch {
    return null;
  }
}

function Running() {
  const say = useTexts(riskBacktestTexts);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="risk-running">
      <progress aria-label={say('run')} /> {say('running', { seconds })}
    </p>
  );
}

function Outcome({ result, onForget }: { result: UseQueryResult<Simulation>; onForget: () => void }) {
  const say = useTexts(riskBacktestTexts);
  const { data, error } = result;
  return (
    <p className="zx-row risk-outcome">
      {data && (
        <span>
          <InstantText of={data.ranAt} />{' '}
          {say('ran', {
            customers: data.report.customers,
            from: data.report.from ?? say('ran.first'),
            until: data.report.until,
          })}
        </span>
      )}
      {!data && error && <span>{say('gone')}</span>}
      <Button size="small" onClick={onForget}>
        {say('forget')}
      </Button>
    </p>
  );
}
