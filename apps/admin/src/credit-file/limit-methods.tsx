import { useQuery } from '@tanstack/react-query';
import { NoFigure } from '../ui/facts/fact-value.js';
import { drawn } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Tag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { type Facts, policyVersion } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { FactList } from './fact-list.js';

export interface MethodsBasis {
  readonly currency: string;
  readonly facts: Facts;
  readonly figures: {
    readonly limitMethods: { readonly name: string; readonly version: number };
    readonly combination: string;
    readonly bindingMethod: string | null;
    readonly proposed: string | null;
    readonly unrounded: string | null;
    readonly methods: readonly {
      readonly code: string;
      readonly binding: boolean;
      readonly amount: string | null;
      readonly undefined: string | null;
    }[];
  };
}

interface Methods {
  readonly methods?: readonly {
    readonly code: string;
    readonly cap?: boolean;
    readonly label: { readonly en: string; readonly zh: string };
  }[];
}

/** Every method's figure beside the others, and which of them bound the proposal. */
export function LimitMethods({ basis }: { basis: MethodsBasis }) {
  const say = useTexts(creditFileTexts);
  const policyNames = usePolicyNames();
  const language = useLanguage();
  const { currency, figures, facts } = basis;
  const { name, version } = figures.limitMethods;
  const { data } = useQuery(policyVersion(name, version));
  const methods = (data?.content as Methods | undefined)?.methods ?? [];
  const labels = new Map(methods.map(({ code, label }) => [code, language === 'en' ? label.en : label.zh]));
  const caps = new Set(methods.filter(({ cap }) => cap === true).map(({ code }) => code));
  const sizes = figures.methods.filter(({ code }) => !caps.has(code) || code === figures.bindingMethod);
  const largest = Math.max(1, ...sizes.map(({ amount }) => drawn(amount ?? '0')));
  const shareOf = (amount: string | null) => Math.min(100, (100 * drawn(amount ?? '0')) / largest);
  return (
    <div className="cf-scroll" tabIndex={0} role="region" aria-label={say('methods')}>
      <table className="zx-plain-table cf-methods">
        <caption className="zx-hidden">{say('methods')}</caption>
        <tbody>
          {figures.methods.map(({ code, amount, binding, undefined: reason }) => (
            <tr key={code} data-binding={code === figures.bindingMethod}>
              <th scope="row">
                {labels.get(code) ?? code}{' '}
                {code === figures.bindingMethod && <Tag tone="strong">{say('method.binding')}</Tag>}
                {!binding && <Tag>{say('method.beside')}</Tag>}
              </th>
              <td data-align="right">
                {amount === null ? <NoFigure why={reason} /> : <Money of={{ amount, currency }} />}
              </td>
              <td className="cf-bar-cell" aria-hidden="true">
                <i className="cf-bar" style={{ width: `${shareOf(amount)}%` }} />
              </td>
            </tr>
          ))}
          <tr data-total="true">
            <th scope="row">
              {say('method.proposed')}
              <Why figure={say('method.proposed')}>
                <p>{say(figures.combination === 'mean' ? 'method.mean' : 'method.least')}</p>
                <p className="zx-secondary">{policyNames.version({ name, version })}</p>
                <FactList facts={facts} />
              </Why>
            </th>
            <td data-align="right">
              <Money of={figures.proposed === null ? null : { amount: figures.proposed, currency }} />
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
