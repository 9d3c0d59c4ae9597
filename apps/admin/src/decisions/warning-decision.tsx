import { useQuery } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { EarlierWarning } from '../api/earlier-warning.js';
import { may, useMe } from '../api/me.js';
import { warningRules } from '../api/warnings.js';
import { WarningFigures } from '../ui/facts/warning-figures.js';
import { DateText } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { WarningLevelTag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import { CustomerHead } from './customer-head.js';
import { usePersonNamed } from './decide-panel.js';
import { decisionTexts } from './decisions.texts.js';
import type { CreditFile, Warning } from './decisions.queries.js';
import { ReasonForm } from './reason-form.js';
import { WarningActions } from './warning-actions.js';
import { WhoCan } from './who-can.js';

/** A warning with the figures that tripped it, what it asks for, and what was done. */
export function WarningDecision({ warning, file }: { warning: Warning; file: CreditFile }) {
  const say = useTexts(decisionTexts);
  const account = file.accounts[0];
  return (
    <>
      {account && <CustomerHead file={file} account={account} />}
      <div className="decision-page">
        <div>
          <Evidence warning={warning} currency={account?.currency ?? 'CNY'} />
          <WarningActions warning={warning} />
        </div>
        <Section title={say('decide')}>
          <Acknowledging warning={warning} />
          <Clearing warning={warning} />
        </Section>
      </div>
    </>
  );
}

function Evidence({ warning, currency }: { warning: Warning; currency: string }) {
  const say = useTexts(decisionTexts);
  const language = useLanguage();
  const { code, label, level, raisedOn, figures, cleared } = warning;
  const rules = useQuery(warningRules).data;
  const rule = rules?.rules.find((one) => one.code === code);
  return (
    <Section title={language === 'en' ? label.en : label.zh}>
      <Facts
        of={[
          [say('warning.level'), <WarningLevelTag key="l" level={level} />],
          [say('since'), <DateText key="s" of={raisedOn} />],
          ...(warning.continues === null
            ? []
            : [[say('warning.continues'), <EarlierWarning key="e" id={warning.continues} />] as const]),
          ...(rules
            ? [[say('warning.rules'), say('warning.rules.of', { version: rules.version })] as const]
            : []),
          ...(cleared ? [[say('warning.cleared'), <DateText key="d" of={cleared.on} />] as const] : []),
        ]}
      />
      <h3 className="decision-sub">{say('warning.evidence')}</h3>
      <WarningFigures
        caption={say('warning.evidence')}
        figures={figures}
        level={level}
        rule={rule}
        currency={currency}
      />
    </Section>
  );
}

function Acknowledging({ warning }: { warning: Warning }) {
  const say = useTexts(decisionTexts);
  const named = usePersonNamed();
  const works = may(useMe(), 'work');
  const { id, customerId, acknowledged, status } = warning;
  const { save, saved } = useDecision({
    customer: customerId,
    send: (body: components['schemas']['AcknowledgementDto'], attempt) =>
      answered(
        zixin.POST('/v1/warnings/{id}/acknowledgement', { ...attempt, params: { path: { id } }, body }),
      ),
    said: () => ({ said: say('warning.acknowledged') }),
  });
  if (acknowledged)
    return (
      <p>
        <Quoted>{say('warning.acknowledged-by', { name: named(acknowledged.by) })}</Quoted>{' '}
        <DateText of={acknowledged.on} /> <Quoted>{acknowledged.note}</Quoted>
      </p>
    );
  if (status !== 'open') return null;
  if (!works) return <WhoCan doing={say('warning.acknowledge')} />;
  return (
    <>
      <h3 className="decision-sub">{say('warning.acknowledge')}</h3>
      <CommandForm<{ note?: string }>
        key={saved}
        name="acknowledge"
        subject={id}
        submitLabel={say('warning.acknowledge')}
        onSubmit={(values) => save(withoutBlanks(values))}
      >
        <TextField name="note" label={say('warning.note')} lines={2} required={false} maxLength={2_000} />
      </CommandForm>
    </>
  );
}

/** The reason of a clearance that no person gave. */
const figureOff = 'figure-off';

function Clearing({ warning: { id, customerId, status, cleared } }: { warning: Warning }) {
  const say = useTexts(decisionTexts);
  const named = usePersonNamed();
  const decides = may(useMe(), 'decide');
  if (cleared)
    return (
      <p>
        <Quoted>{say('warning.cleared-by', { name: named(cleared.by) })}</Quoted> <DateText of={cleared.on} />{' '}
        {cleared.reason !== figureOff && <Quoted>{cleared.reason}</Quoted>}
      </p>
    );
  if (status !== 'open') return null;
  if (!decides) return <WhoCan right="decide" doing={say('warning.clear')} />;
  return (
    <details className="decision-decline">
      <summary>{say('warning.clear')}</summary>
      <p className="zx-secondary">{say('warning.clear.what')}</p>
      <ReasonForm
        name="clear"
        subject={id}
        customer={customerId}
        label={say('warning.clear')}
        said={say('warning.is-cleared')}
        danger
        send={(body, attempt) =>
          answered(zixin.POST('/v1/warnings/{id}/clearance', { ...attempt, params: { path: { id } }, body }))
        }
      />
    </details>
  );
}
