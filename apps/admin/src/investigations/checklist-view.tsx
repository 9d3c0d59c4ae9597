import { Percent } from '../ui/figure.js';
import { drawn } from '../ui/figures.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import type { CheckItem, Checklist, CheckState } from './checklist.js';
import { evidenceTexts } from './evidence.texts.js';
import type { EvidenceKind } from './evidence/evidence-body.js';
import { investigationTexts } from './investigation.texts.js';

const marks: Readonly<Record<CheckState, string>> = { done: '✓', stale: '◷', missing: '✕' };

interface ChecklistProps {
  readonly list: Checklist;
  readonly policyVersion: number | null;
  readonly chosen: string;
  readonly onChoose: (kind: EvidenceKind) => void;
}

/** What the policy asks for: done, stale or missing; the chosen kind's form is beside it. */
export function ChecklistView({ list, policyVersion, chosen, onChoose }: ChecklistProps) {
  const say = useTexts(investigationTexts);
  return (
    <Section title={say('checklist')}>
      <Coverage list={list} policyVersion={policyVersion} />
      <ul className="zx-checklist">
        {list.items.map((item) => (
          <li key={item.kind}>
            <Item item={item} chosen={item.kind === chosen} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Item({
  item,
  chosen,
  onChoose,
}: { item: CheckItem; chosen: boolean } & Pick<ChecklistProps, 'onChoose'>) {
  const say = useTexts(investigationTexts);
  const sayKind = useTexts(evidenceTexts);
  const { kind, state, ageDays, freshDays } = item;
  const ages = { age: ageDays, fresh: freshDays };
  return (
    <button
      type="button"
      data-state={state}
      aria-current={chosen}
      onClick={() => onChoose(kind as EvidenceKind)}
    >
      <span aria-hidden="true">{marks[state]}</span>
      <span>
        {sayKind(`kind.${kind as EvidenceKind}`)}
        <br />
        <span className="zx-secondary zx-small">
          {say(`state.${state}`)}
          {ageDays !== null && ` · ${say(freshDays === null ? 'age' : 'age.of', ages)}`}
        </span>
      </span>
      <span className="zx-secondary zx-small">{say('weight', { weight: item.weight })}</span>
    </button>
  );
}

function Coverage({ list, policyVersion }: Pick<ChecklistProps, 'list' | 'policyVersion'>) {
  const say = useTexts(investigationTexts);
  const sayKind = useTexts(evidenceTexts);
  const done = list.items.filter(({ state }) => state === 'done');
  const name = say('coverage');
  return (
    <div>
      <div className="zx-table-bar">
        <span>
          {name} <strong className="zx-headline">{<Percent of={list.percent} decimals={2} />}</strong>
          <Why figure={name}>
            <p>{say('coverage.formula')}</p>
            <table className="zx-plain-table">
              <thead>
                <tr>
                  <th scope="col">{say('kind')}</th>
                  <th scope="col">{say('state')}</th>
                  <th scope="col" data-align="right">
                    {say('weight.title')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.items.map(({ kind, state, weight }) => (
                  <tr key={kind}>
                    <td>{sayKind(`kind.${kind as EvidenceKind}`)}</td>
                    <td>{say(`state.${state}`)}</td>
                    <td data-align="right">{weight}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {policyVersion !== null && (
              <p className="zx-secondary">{say('coverage.policy', { version: policyVersion })}</p>
            )}
          </Why>
        </span>
        <span className="zx-secondary">{say('done.of', { done: done.length, all: list.items.length })}</span>
      </div>
      <div className="zx-meter" aria-hidden="true">
        <span style={{ width: `${drawn(list.percent)}%` }} />
      </div>
    </div>
  );
}
