import type { Label } from './labels.js';
import { NoFigure } from '../ui/facts/fact-value.js';
import { Money } from '../ui/money.js';
import { Tag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { decisionTexts } from './decisions.texts.js';

export interface MethodRow {
  readonly code: string;
  readonly binding: boolean;
  /** Decimal text; null with the reason. */
  readonly amount: string | null;
  readonly undefined: string | null;
}

interface MethodTableProps {
  readonly caption: string;
  readonly methods: readonly MethodRow[];
  readonly bindingMethod: string | null;
  readonly currency: string;
  readonly labels: ReadonlyMap<string, Label>;
  readonly unrounded: string | null;
  readonly proposed: string | null;
}

/** Every method with its figure; the binding one is marked by a word. */
export function MethodTable(props: MethodTableProps) {
  const { caption, methods, bindingMethod, currency, labels, unrounded, proposed } = props;
  const say = useTexts(decisionTexts);
  const language = useLanguage();
  const labelOf = (code: string) => {
    const label = labels.get(code);
    return label ? (language === 'en' ? label.en : label.zh) : code;
  };
  const money = (amount: string) => <Money of={{ amount, currency }} />;
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('methods.method')}</th>
          <th scope="col">{say('methods.counts')}</th>
          <th scope="col" data-align="right">
            {say('methods.figure', { currency })}
          </th>
        </tr>
      </thead>
      <tbody>
        {methods.map(({ code, binding, amount, undefined: why }) => (
          <tr key={code} data-binds={code === bindingMethod}>
            <th scope="row">
              {labelOf(code)} {code === bindingMethod && <Tag tone="strong">{say('methods.binds')}</Tag>}
            </th>
            <td>{say(binding ? 'methods.counts.yes' : 'methods.counts.no')}</td>
            <td data-align="right">{amount === null ? <NoFigure why={why} /> : money(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {say('methods.unrounded')}
          </th>
          <td data-align="right">{unrounded === null ? '—' : money(unrounded)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={2}>
            {say('methods.proposed')}
          </th>
          <td data-align="right">
            <strong>{proposed === null ? '—' : money(proposed)}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
