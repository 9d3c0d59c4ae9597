import { Link } from 'react-router';
import { Money } from '../ui/money.js';
import { useTexts } from '../ui/texts.js';
import { reasonKeys, wayKeys } from './codes.js';
import { decisionTexts } from './decisions.texts.js';
import type { WayOut } from './decisions.queries.js';
import { useRoleAbove } from './who-can.js';

interface WaysOutProps {
  readonly of: readonly WayOut[];
  readonly customer: string;
}

/** What would release the order, each with its amount, and where it is done. */
export function WaysOut({ of, customer }: WaysOutProps) {
  const say = useTexts(decisionTexts);
  if (of.length === 0) return null;
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('ways')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('ways')}</th>
          <th scope="col">{say('ways.cures')}</th>
          <th scope="col" data-align="right">
            {say('ways.amount')}
          </th>
          <th scope="col">{say('ways.role')}</th>
          <th scope="col">{say('action')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((way, index) => (
          <tr key={index}>
            <th scope="row">{say(wayKeys[way.kind])}</th>
            <td>
              <Cures of={way} />
            </td>
            <td data-align="right">
              <Amount of={way} />
            </td>
            <td>{'role' in way ? <Role of={way.role} /> : '—'}</td>
            <td>
              <Place of={way} customer={customer} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The reasons a way cures; where others are left, that they need a way of their own. */
function Cures({ of: { cures, together } }: { of: WayOut }) {
  const say = useTexts(decisionTexts);
  const reasons = (codes: WayOut['cures']) =>
    codes.map((code) => say(reasonKeys[code] ?? 'held.forced')).join(say('ways.join'));
  return (
    <>
      {reasons(cures)}
      {together.length > 0 && (
        <div className="zx-secondary">{say('ways.together', { reasons: reasons(together) })}</div>
      )}
    </>
  );
}

function Amount({ of }: { of: WayOut }) {
  const say = useTexts(decisionTexts);
  if ('amount' in of) return <Money of={of.amount} currency />;
  if (!('to' in of)) return <>—</>;
  return typeof of.to === 'number' ? <>{say('days', { days: of.to })}</> : <Money of={of.to} currency />;
}

function Role({ of }: { of: string }) {
  return <>{useRoleAbove()(of)}</>;
}

function Place({ of, customer }: { of: WayOut; customer: string }) {
  const say = useTexts(decisionTexts);
  const decisions = `/customers/${customer}/decisions`;
  const places: Readonly<Partial<Record<WayOut['kind'], string>>> = {
    pay: `/receivables?customer=${customer}`,
    prepay: `/receivables?customer=${customer}`,
    'raise-limit': `${decisions}?do=limit`,
    'renew-limit': `${decisions}?do=limit`,
    'release-hold': `${decisions}?do=release`,
    'cure-default': `${decisions}?do=default`,
    'reduce-order': '#amend',
    'shorten-terms': '#amend',
    override: '#release',
  };
  const place = places[of.kind];
  if (place === undefined) return <>—</>;
  return place.startsWith('#') ? (
    <a href={place}>{say('ways.here')}</a>
  ) : (
    <Link to={place}>{say('ways.go')}</Link>
  );
}
