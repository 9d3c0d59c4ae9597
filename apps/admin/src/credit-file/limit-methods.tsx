import { useQuery } from '@tanstack/react-query';
import { drawn } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Tag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { type Facts, policyVersion } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { FactList } from './fact-list.js';
import { missingKeys } from './phrases.js';
import { useWord } from './word.js';

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
    readonly label: { readonly en: string; readonly zh: string };
  }[];
}

/** Every method's figure beside the others, and which of them bound the proposal. */
export function LimitMethods({ basis }: { basis: MethodsBasis }) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const missing = useWord(missingKeys);
  const { currency, figures, facts } = basis;
  const { name, version } = figures.limitMethods;
  const { data } = useQuery(policyVersion(name, version));
  const labels = new Map(
    (data?.content as Methods | undefined)?.methods?.map(({ code, label }) => [
      code,
      language === 'en' ? label.en : label.zh,
    ]),
  );
  const largest = Math.max(1, ...figures.methods.map(({ amount }) => drawn(amount ?? '0')));
  return (
    <div className="cf-scroll">
      <table className="zx-plain-table cf-methods">
        <caption className="zx-hidden">{say('methods')}</caption>
        <tbody>
          {figures.methods.map(({ code, amount, binding, undefined: reason }) => (
            <tr key={code} data-binding={code === figures.bindingMethod}>
              <th scope="row">
                {labels.get(code) ?? code}{' '}
                {code === figures.bindingMethod && <Tag strong>{say('method.binding')}</Tag>}
                {!binding && <Tag>{say('method.beside')}</Tag>}
              </th>
              <td data-align="right">
                {amount === null ? (
                  <span className="zx-secondary">{missing(reason)}</span>
                ) : (
                  <Money of={{ amount, currency }} />
                )}
              </td>
              <td className="cf-bar-cell" aria-hidden="true">
                <i className="cf-bar" style={{ width: `${(100 * drawn(amount ?? '0')) / largest}%` }} />
              </td>
            </tr>
          ))}
          <tr data-total="true">
            <th scope="row">
              {say('method.proposed')}
              <Why figure={say('method.proposed')}>
                <p>{say(figures.combination === 'mean' ? 'method.mean' : 'method.least')}</p>
                <p className="zx-secondary">{say('policy.version', { name, version })}</p>
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
