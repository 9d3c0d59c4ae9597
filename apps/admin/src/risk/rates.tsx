import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { may, useMe } from '../api/me.js';
import { DateText, Figure } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { useHouse } from '../ui/house.js';
import { Loaded } from '../ui/loaded.js';
import { Quoted } from '../ui/quoted.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { text, useView } from '../ui/view-state.js';
import { DataRows } from './data-rows.js';
import { exchangeRates, type RecordedRate, recordRate } from './groups.queries.js';
import { riskGroupsTexts } from './risk-groups.texts.js';
import { useWhoMay } from './who.js';

const ratesView = { base: text('USD') };

/** Rates of a currency in house currency: group exposures and house totals are taken at them. */
export function Rates() {
  const say = useTexts(riskGroupsTexts);
  const { currency: quote } = useHouse();
  const works = may(useMe(), 'work');
  const hint = useWhoMay();
  const [{ base }, setView] = useView(ratesView);
  const query = useQuery(exchangeRates(base, quote));
  return (
    <Section
      title={say('rates')}
      actions={<Pair key={base} base={base} onBase={(to) => setView({ base: to })} />}
    >
      <div className="risk-halves">
        <div>
          <p className="zx-secondary">{say('rates.hint', { base, quote })}</p>
          <Loaded query={query}>
            {({ rates }) =>
              rates.length === 0 ? (
                <p>{say('rates.none', { base, quote })}</p>
              ) : (
                <DataRows
                  caption={say('rates')}
                  columns={[
                    { title: say('rates.on') },
                    { title: say('rates.rate'), right: true },
                    { title: say('rates.type') },
                    { title: say('rates.source') },
                  ]}
                  rows={rates.toReversed().map(({ on, rate, rateType, source }) => ({
                    key: `${on} ${rateType}`,
                    cells: [
                      <DateText key="d" of={on} />,
                      <Figure key="r" of={rate} decimals={10} />,
                      rateType === 'mid' ? say('type.mid') : <Quoted key="t">{rateType}</Quoted>,
                      <Quoted key="s">{source}</Quoted>,
                    ],
                  }))}
                />
              )
            }
          </Loaded>
        </div>
        {works ? (
          <RecordRate key={base} base={base} quote={quote} />
        ) : (
          <p className="zx-secondary">{hint('work')}</p>
        )}
      </div>
    </Section>
  );
}

function Pair({ base, onBase }: { base: string; onBase: (base: string) => void }) {
  const say = useTexts(riskGroupsTexts);
  const [typed, setTyped] = useState(base);
  const valid = /^[A-Z]{3}$/.test(typed);
  return (
    <form
      className="zx-actions"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) onBase(typed);
      }}
    >
      <label className="zx-actions">
        {say('rates.base')}
        <Input
          className="risk-currency"
          value={typed}
          maxLength={3}
          aria-invalid={!valid}
          title={valid ? undefined : say('rates.wrong')}
          onChange={({ target }) => setTyped(target.value.toUpperCase())}
        />
      </label>
      <Button htmlType="submit" disabled={!valid || typed === base}>
        {say('rates.show')}
      </Button>
    </form>
  );
}

function RecordRate({ base, quote }: { base: string; quote: string }) {
  const say = useTexts(riskGroupsTexts);
  const recording = useCommand({
    send: (values: RecordedRate, attempt) => recordRate({ base, quote }, withoutBlanks(values), attempt),
  });
  return (
    <CommandForm<RecordedRate>
      name="exchange-rate"
      subject={`${base} ${quote}`}
      submitLabel={say('rates.record')}
      onSubmit={recording.mutateAsync}
    >
      <div className="zx-fields">
        <Form.Item
          name="rate"
          label={say('rates.rate')}
          extra={say('rates.rate.hint')}
          validateTrigger="onBlur"
          rules={[
            {
              required: true,
              pattern: /^(?!0+(\.0+)?$)\d{1,12}(\.\d{1,10})?$/,
              message: say('rates.rate.wrong'),
            },
          ]}
        >
          <Input inputMode="decimal" autoComplete="off" />
        </Form.Item>
        <DateField name="on" label={say('rates.on')} extra={say('rates.on.hint')} required={false} />
        <TextField className="zx-all" name="source" label={say('rates.source')} maxLength={200} />
      </div>
    </CommandForm>
  );
}
