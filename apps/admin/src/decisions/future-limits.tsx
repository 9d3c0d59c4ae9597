import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateText } from '../ui/figure.js';
import { DateInput } from '../ui/form/date-input.js';
import { useHouse } from '../ui/house.js';
import { Loaded } from '../ui/loaded.js';
import { Limit } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { decisionTexts } from './decisions.texts.js';
import { limitTurns } from './decisions.queries.js';
import { turnOn } from './turns.js';

/** The limit on every day of the year to come, by what is approved so far; a day picks its own. */
export function FutureLimits({ customer, segment }: { customer: string; segment: string }) {
  const say = useTexts(decisionTexts);
  const query = useQuery(limitTurns(customer));
  const { businessDate } = useHouse();
  const [day, setDay] = useState(businessDate);
  return (
    <Section title={say('future')}>
      <Loaded query={query}>
        {({ accounts, until }) => {
          const turns = accounts.find((one) => one.segment === segment)?.turns ?? [];
          const then = turnOn(turns, day);
          return (
            <>
              <div className="decision-day">
                <DateInput
                  aria-label={say('future.day')}
                  value={day}
                  onChange={(next) => next && setDay(next)}
                />
                <strong role="status">
                  {then && day <= until ? <Limit of={then} currency /> : say('future.unknown')}
                </strong>
              </div>
              <table className="zx-plain-table">
                <caption className="zx-hidden">{say('future')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('from')}</th>
                    <th scope="col" data-align="right">
                      {say('future.limit')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {turns.map((turn) => (
                    <tr key={turn.from}>
                      <th scope="row">
                        <DateText of={turn.from} /> {turn.expired && <Tag>{say('future.expired')}</Tag>}
                      </th>
                      <td data-align="right">
                        <Limit of={turn} currency />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
