import { Radio } from 'antd';
import { amountText } from '../ui/figures.js';
import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { type AllocationMode, preview, type Preview, type Typed, typedFrom } from './allocation.js';
import type { Item } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

export interface AllocationValue {
  readonly mode: AllocationMode;
  readonly typed: Typed;
}

interface AllocationFieldProps {
  readonly id?: string;
  readonly value?: AllocationValue;
  readonly onChange?: (value: AllocationValue) => void;
  /** As typed. */
  readonly amount: string;
  readonly currency: string;
  readonly owed: readonly Item[];
  /** Unapplied cash may be left so without asking for it. */
  readonly modes: readonly AllocationMode[];
}

/** Where the money goes, invoice by invoice, before it is saved; the sums come to the cent. */
export function AllocationField(props: AllocationFieldProps) {
  const { id, value, onChange, amount, currency, owed, modes } = props;
  const say = useTexts(receivablesTexts);
  if (!value) return null;
  const paid = { amount, currency };
  const seen = preview(paid, value.mode, owed, value.typed);
  const choose = (mode: AllocationMode) => {
    const fresh = mode === 'explicit' && Object.keys(value.typed).length === 0;
    const typed = fresh ? typedFrom(preview(paid, 'oldestDueFirst', owed, {})) : value.typed;
    onChange?.({ mode, typed });
  };
  return (
    <div id={id} tabIndex={-1}>
      <Radio.Group
        aria-label={say('mode')}
        optionType="button"
        buttonStyle="solid"
        size="small"
        value={value.mode}
        options={modes.map((mode) => ({ value: mode, label: say(`mode.${mode}`) }))}
        onChange={({ target }) => choose(target.value as AllocationMode)}
      />
      {value.mode === 'oldestDueFirst' && <p className="zx-secondary">{say('mode.prepaid')}</p>}
      {owed.length === 0 ? (
        <p className="zx-secondary">{say('preview.empty')}</p>
      ) : (
        <Table
          seen={seen}
          owed={owed}
          typed={value.mode === 'explicit' ? value.typed : null}
          onType={(typed) => onChange?.({ ...value, typed })}
        />
      )}
      <Sum of={seen} />
    </div>
  );
}

interface TableProps {
  readonly seen: Preview;
  readonly owed: readonly Item[];
  /** `null`: nothing can be typed. */
  readonly typed: Typed | null;
  readonly onType: (typed: Typed) => void;
}

function Table({ seen, owed, typed, onType }: TableProps) {
  const say = useTexts(receivablesTexts);
  const byId = new Map(owed.map((item) => [item.id, item]));
  return (
    <div className="zx-preview">
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('preview.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('invoice')}</th>
            <th scope="col">{say('dueOn')}</th>
            <th scope="col" data-align="right">
              {say('open.plain')}
            </th>
            <th scope="col" data-align="right">
              {say('preview.applied')}
            </th>
            <th scope="col" data-align="right">
              {say('preview.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {seen.rows.map(({ id, applied, left, fault }) => {
            const item = byId.get(id);
            if (!item) return null;
            const { currency } = item.open;
            const number = item.number ?? say('unnumbered');
            return (
              <tr key={id}>
                <th scope="row">{number}</th>
                <td>
                  <DateText of={item.dueOn} />
                </td>
                <td data-align="right">
                  <Money of={item.open} />
                </td>
                <td data-align="right">
                  {typed === null ? (
                    <Money of={{ amount: applied, currency }} />
                  ) : (
                    <input
                      className="zx-cell-input"
                      inputMode="decimal"
                      autoComplete="off"
                      aria-label={say('preview.applied.to', { invoice: number })}
                      aria-invalid={fault !== null}
                      value={typed[id] ?? ''}
                      onChange={({ target }) => onType({ ...typed, [id]: target.value })}
                    />
                  )}
                  {fault && <div className="zx-error">{say(`preview.${fault}`)}</div>}
                </td>
                <td data-align="right">
                  <Money of={{ amount: left, currency }} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Sum({ of }: { of: Preview }) {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  const text = (amount: string) => amountText(amount, language);
  if (of.fault) {
    return (
      <p className="zx-error" role="status">
        {say('preview.more-than-paid', { over: text(of.unapplied.replace('-', '')) })}
      </p>
    );
  }
  const sums = { paid: text(of.paid), applied: text(of.applied), unapplied: text(of.unapplied) };
  return (
    <p className="zx-preview-sum" role="status">
      {say('preview.sum', sums)}
    </p>
  );
}
