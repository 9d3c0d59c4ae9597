import type { NamedCustomer } from '../api/customers.js';
import { EarlierWarning } from '../api/earlier-warning.js';
import type { RulesInForce, Warning } from '../api/warnings.js';
import { WarningFigures } from '../ui/facts/warning-figures.js';
import { DateText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Panel } from '../ui/panel.js';
import { Facts } from '../ui/section.js';
import { WarningLevelTag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { CustomerLink } from './customer-link.js';
import { riskWarningsTexts } from './risk-warnings.texts.js';
import { Acknowledgement, Clearance } from './warning-ends.js';
import { WarningActions } from './warning-actions.js';
import { exposureOf } from './warning-columns.js';

interface WarningPanelProps {
  /** Empty: closed. */
  readonly id: string;
  /** Absent while it is read, and where there is none of this id. */
  readonly warning: Warning | undefined;
  readonly missing: boolean;
  readonly customer: NamedCustomer | undefined;
  readonly rules: RulesInForce | null;
  readonly onClose: () => void;
  readonly onCleared: () => void;
}

/** One warning: what tripped it, what it asks, and what was done. */
export function WarningPanel({ id, warning, missing, onClose, ...content }: WarningPanelProps) {
  const say = useTexts(riskWarningsTexts);
  const language = useLanguage();
  const label = warning ? (language === 'en' ? warning.label.en : warning.label.zh) : '';
  return (
    <Panel open={id !== ''} side title={say('panel', { rule: label })} onClose={onClose}>
      {warning && <Content key={id} warning={warning} {...content} />}
      {!warning && missing && <p>{say('panel.gone')}</p>}
    </Panel>
  );
}

interface ContentProps extends Pick<WarningPanelProps, 'customer' | 'rules' | 'onCleared'> {
  readonly warning: Warning;
}

function Content({ warning, customer, rules, onCleared }: ContentProps) {
  const say = useTexts(riskWarningsTexts);
  const house = useHouse().currency;
  const rule = rules?.rules.find(({ code }) => code === warning.code);
  const facts = [
    [say('panel.customer'), <CustomerLink key="c" id={warning.customerId} customer={customer} />],
    [say('panel.level'), <WarningLevelTag key="l" level={warning.level} />],
    [say('panel.status'), say(warning.status === 'open' ? 'status.open' : 'status.cleared')],
    [say('panel.raised'), <DateText key="r" of={warning.raisedOn} />],
    ...(warning.continues === null
      ? []
      : [[say('panel.continues'), <EarlierWarning key="e" id={warning.continues} />] as const]),
    [say('panel.policy'), rules ? say('panel.policy.of', { version: rules.version }) : '—'],
    [say('panel.cadence'), rule ? say(`cadence.${rule.cadence}`) : '—'],
  ] as const;
  return (
    <div className="risk-panel">
      <Facts of={facts} />
      <section aria-label={say('evidence')}>
        <h3>{say('evidence')}</h3>
        <WarningFigures
          caption={say('evidence')}
          figures={warning.figures}
          level={warning.level}
          rule={rule}
          currency={exposureOf(customer)?.currency ?? house}
        />
      </section>
      <WarningActions warning={warning} />
      <Acknowledgement warning={warning} />
      <Clearance warning={warning} onCleared={onCleared} />
    </div>
  );
}
