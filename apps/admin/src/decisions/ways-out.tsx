import { Link } from 'react-router';
import { Releases, useWayText, type WayOut } from '../api/releases.js';
import { useTexts } from '../ui/texts.js';
import { reasonKeys } from './codes.js';
import { decisionTexts } from './decisions.texts.js';

interface WaysOutProps {
  readonly of: Parameters<typeof Releases>[0]['of'];
  readonly customer: string;
}

/** Each way with the reasons it cures and where it is done, cheapest first; before them what is enough together, where none is alone. */
export function WaysOut({ of, customer }: WaysOutProps) {
  const say = useTexts(decisionTexts);
  const sayWay = useWayText();
  if (of.waysOut.length === 0) return null;
  return (
    <>
      {of.releases.some((set) => set.length > 1) && (
        <>
          <h3 className="decision-sub">{say('ways.ranked')}</h3>
          <Releases of={of} />
        </>
      )}
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('ways')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('ways')}</th>
            <th scope="col">{say('ways.cures')}</th>
            <th scope="col">{say('action')}</th>
          </tr>
        </thead>
        <tbody>
          {ranked(of).map((way, index) => (
            <tr key={index}>
              <th scope="row">{sayWay(way)}</th>
              <td>
                <Cures of={way} />
              </td>
              <td>
                <Place of={way} customer={customer} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** As what they are part of is ranked; those that are part of nothing last. */
function ranked({ waysOut, releases }: WaysOutProps['of']) {
  const first = releases.flat();
  const places = waysOut.map((_, at) => (first.includes(at) ? first.indexOf(at) : first.length + at));
  return waysOut
    .map((way, at) => ({ way, place: places[at] ?? at }))
    .sort((a, b) => a.place - b.place)
    .map(({ way }) => way);
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
