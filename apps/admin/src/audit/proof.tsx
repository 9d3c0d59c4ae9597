import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../api/command.js';
import { useCustomerNames } from '../api/customers.js';
import { may, useMe } from '../api/me.js';
import { DateInput } from '../ui/form/date-input.js';
import { useHouse } from '../ui/house.js';
import { Failure, Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { endOfDay } from '../ui/zones.js';
import { dossierOf, type EventPlace, startVerification, verifications } from './audit.queries.js';
import { auditTexts } from './audit.texts.js';
import { VerificationView } from './verification-view.js';

interface ProofProps {
  readonly customer: string;
  readonly onOpen: (place: EventPlace) => void;
}

/** What can be proved: the log, a customer's decisions, and what was known on a day. */
export function Proof({ customer, onOpen }: ProofProps) {
  const say = useTexts(auditTexts);
  const verifies = may(useMe(), 'verify');
  return (
    <aside className="audit-proof" aria-label={say('proof')}>
      {verifies && <Verify customer={customer} onOpen={onOpen} />}
      {customer === '' ? (
        <Section title={say('dossier')}>
          <p className="zx-secondary">{say('dossier.choose')}</p>
        </Section>
      ) : (
        <>
          {verifies && <Dossier customer={customer} key={customer} />}
          <KnownThen customer={customer} />
        </>
      )}
    </aside>
  );
}

function Verify({ customer, onOpen }: ProofProps) {
  const say = useTexts(auditTexts);
  const all = useQuery(verifications);
  const nameOf = useCustomerNames(all.data?.items.flatMap(({ customerId }) => customerId ?? []) ?? []);
  const start = useCommand<{ readonly customer: string }, unknown>({
    send: ({ customer: asked }, attempt) => startVerification(asked, attempt),
  });
  return (
    <Section title={say('proof')}>
      <p className="zx-secondary">{say('verify.what')}</p>
      <Button type="primary" loading={start.isPending} onClick={() => start.mutate({ customer })}>
        {say(customer === '' ? 'verify.all' : 'verify.one')}
      </Button>
      {start.error && <Failure error={start.error} />}
      <Loaded query={all}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="zx-secondary">{say('verify.none')}</p>
          ) : (
            <ul className="audit-verifications">
              {items.slice(0, 5).map((one) => (
                <li key={one.id}>
                  <VerificationView
                    of={one}
                    name={one.customerId === null ? null : (nameOf(one.customerId)?.name ?? one.customerId)}
                    onOpen={onOpen}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Dossier({ customer }: { customer: string }) {
  const say = useTexts(auditTexts);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const download = async () => {
    setBusy(true);
    setError(null);
    try {
      save(JSON.stringify(await dossierOf(customer), null, 2), `zixin-dossier-${customer}.json`);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={say('dossier')}>
      <p className="zx-secondary">{say('dossier.what')}</p>
      <Button loading={busy} onClick={() => void download()}>
        {say('dossier.get')}
      </Button>
      {error !== null && <Failure error={error} />}
    </Section>
  );
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function KnownThen({ customer }: { customer: string }) {
  const say = useTexts(auditTexts);
  const { businessDate, timeZone } = useHouse();
  const [day, setDay] = useState(businessDate);
  const then = new URLSearchParams({ asOf: day, knownAt: endOfDay(day, timeZone) });
  return (
    <Section title={say('then')}>
      <p className="zx-secondary">{say('then.what')}</p>
      <div className="zx-filters">
        <DateInput aria-label={say('then.day')} value={day} onChange={(next) => next && setDay(next)} />
        <Link className="zx-button" to={`/customers/${customer}?${then}`}>
          {say('then.open')}
        </Link>
      </div>
    </Section>
  );
}
