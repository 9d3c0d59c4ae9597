import { answered, type components } from '@zixin/client';
import { useState } from 'react';
import { zixin } from '../api/client.js';
import { may, useMe } from '../api/me.js';
import { DateText, Percent } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField, TextField } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import { useHouse } from '../ui/house.js';
import { Money } from '../ui/money.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { mitigantKeys } from './codes.js';
import { useDecision } from './command-of.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { ConfirmMitigant } from './mitigant-confirm.js';
import type { Account } from './decisions.queries.js';
import { WhoCan } from './who-can.js';

type Mitigant = components['schemas']['MitigantDto'];
type Standing = Account['mitigants'][number];

/** Guarantees, collateral, deposits and insurance: what stands, and a new one. */
export function MitigantDecision({ customer, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const { businessDate } = useHouse();
  const { segment, currency, mitigants } = account;
  const { save, saved } = useDecision({
    customer,
    send: (body: Mitigant, attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/mitigants', {
          ...attempt,
          params: { path: { customer } },
          body,
        }),
      ),
    said: () => ({ said: say('mitigant.registered') }),
  });
  const kinds = Object.entries(mitigantKeys) as [Mitigant['kind'], (typeof mitigantKeys)[Mitigant['kind']]][];
  return (
    <>
      <Section title={say('mitigants')}>
        {mitigants.length === 0 ? (
          <Empty>{say('mitigants.none')}</Empty>
        ) : (
          <MitigantTable customer={customer} segment={segment} mitigants={mitigants} />
        )}
      </Section>
      <Section title={say('mitigant.new')}>
        <CommandForm<Mitigant>
          key={saved}
          name="mitigant"
          subject={`${customer}:${segment}`}
          initialValues={{ coveragePercent: '100', haircutPercent: '0', from: businessDate }}
          submitLabel={say('mitigant.submit')}
          onSubmit={(values) => save({ ...values, segment })}
        >
          <div className="decision-fields">
            <ChoiceField
              name="kind"
              label={say('mitigant.kind')}
              options={kinds.map(([value, key]) => ({ value, label: say(key) }))}
            />
            <TextField name="provider" label={say('mitigant.provider')} maxLength={200} />
            <MoneyField name="amount" label={say('mitigant.amount')} currency={currency} />
            <TextField name="coveragePercent" label={say('mitigant.coverage')} />
            <TextField name="haircutPercent" label={say('mitigant.haircut')} />
            <DateField name="from" label={say('from')} required={false} />
            <DateField name="until" label={say('until.inclusive')} />
            <TextField name="evidence" label={say('mitigant.evidence')} required={false} maxLength={200} />
          </div>
        </CommandForm>
      </Section>
    </>
  );
}

interface TableProps {
  readonly customer: string;
  readonly segment: string;
  readonly mitigants: readonly Standing[];
}

function MitigantTable({ customer, segment, mitigants }: TableProps) {
  const say = useTexts(decisionTexts);
  const decides = may(useMe(), 'decide');
  const [releasing, setReleasing] = useState<Standing | null>(null);
  return (
    <>
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('mitigants')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('mitigant.kind')}</th>
            <th scope="col">{say('mitigant.provider')}</th>
            <th scope="col" data-align="right">
              {say('mitigant.amount')}
            </th>
            <th scope="col" data-align="right">
              {say('mitigant.coverage')}
            </th>
            <th scope="col" data-align="right">
              {say('mitigant.haircut')}
            </th>
            <th scope="col" data-align="right">
              {say('mitigant.covers')}
            </th>
            <th scope="col">{say('from')}</th>
            <th scope="col">{say('until.inclusive')}</th>
            <th scope="col">{say('mitigant.evidence')}</th>
            {decides && <th scope="col">{say('action')}</th>}
          </tr>
        </thead>
        <tbody>
          {mitigants.map((one) => (
            <tr key={one.mitigantId}>
              <th scope="row">{say(mitigantKeys[one.kind])}</th>
              <td>
                <Quoted>{one.provider}</Quoted>
              </td>
              <td data-align="right">
                <Money of={one.amount} currency />
              </td>
              <td data-align="right">
                <Percent of={one.coveragePercent} />
              </td>
              <td data-align="right">
                <Percent of={one.haircutPercent} />
              </td>
              <td data-align="right">
                <Money of={one.covers} />
              </td>
              <td>
                <DateText of={one.from} />
              </td>
              <td>
                <DateText of={one.until} />
              </td>
              <td>{one.evidence ?? '—'}</td>
              {decides && (
                <td>
                  <ConfirmMitigant customer={customer} segment={segment} mitigant={one} />{' '}
                  <button type="button" className="zx-plain decision-link" onClick={() => setReleasing(one)}>
                    {say('mitigant.release')}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!decides && <WhoCan right="decide" doing={say('mitigant.release')} />}
      <Panel open={releasing !== null} title={say('mitigant.release')} onClose={() => setReleasing(null)}>
        {releasing && (
          <Release
            customer={customer}
            segment={segment}
            id={releasing.mitigantId}
            done={() => setReleasing(null)}
          />
        )}
      </Panel>
    </>
  );
}

interface ReleaseProps extends Omit<TableProps, 'mitigants'> {
  readonly id: string;
  readonly done: () => void;
}

function Release({ customer, segment, id, done }: ReleaseProps) {
  const say = useTexts(decisionTexts);
  const { businessDate } = useHouse();
  const { save, saved } = useDecision({
    customer,
    send: (body: components['schemas']['DefaultDto'], attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/mitigants/{id}/release', {
          ...attempt,
          params: { path: { customer, id } },
          body,
        }),
      ),
    said: () => ({ said: say('mitigant.released') }),
  });
  return (
    <CommandForm<{ reason: string; on?: string }>
      key={saved}
      name="mitigant-release"
      subject={id}
      initialValues={{ on: businessDate }}
      submitLabel={say('mitigant.release')}
      onSubmit={(values) => save({ ...values, segment }).then(done)}
    >
      <DateField name="on" label={say('on')} required={false} />
      <TextField name="reason" label={say('reason')} lines={2} maxLength={1_000} />
    </CommandForm>
  );
}
