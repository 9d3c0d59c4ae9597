import { Link } from 'react-router';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import type { CreditFile } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { Notes } from './notes.js';
import { OwnershipTree } from './ownership-tree.js';
import { sizeKeys } from './phrases.js';

/** Who the customer is, by its registration, its owners and its management. */
export function Basics() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  return (
    <Section id="basics" title={say('section.basics')} actions={<Record />}>
      <Registration file={file} />
      <div className="cf-columns">
        <div>
          <h3>{say('ownership')}</h3>
          {file.ownership ? (
            <>
              <OwnershipTree ownership={file.ownership} name={file.name} />
              <Source of={file.ownership} />
            </>
          ) : (
            <Empty>{say('ownership.none')}</Empty>
          )}
        </div>
        <div>
          <h3>{say('management')}</h3>
          {file.management ? <Managers of={file.management} /> : <Empty>{say('management.none')}</Empty>}
        </div>
      </div>
      <Notes />
    </Section>
  );
}

function Registration({ file }: { file: CreditFile }) {
  const say = useTexts(creditFileTexts);
  const { registration, industry } = file;
  if (!registration) return <Empty action={<Investigate />}>{say('registration.none')}</Empty>;
  const { legalRepresentative: person, size } = registration;
  return (
    <>
      <Facts
        of={[
          [say('registration.legal-name'), registration.legalName],
          [say('registration.status'), registration.status ?? say('unknown')],
          [say('registration.representative'), person ? <PersonName key="p" of={person} /> : say('unknown')],
          [say('registration.established'), <DateText key="e" of={registration.establishedOn} />],
          [say('registration.capital'), <Money key="c" of={registration.registeredCapital} currency />],
          [say('registration.paid-in'), <Money key="i" of={registration.paidInCapital} currency />],
          [say('registration.size'), sizeName(size, say)],
          [say('registration.industry'), industry?.industry ?? say('unknown')],
          [say('registration.region'), registration.region ?? say('unknown')],
          [say('registration.address'), registration.address ?? say('unknown')],
        ]}
      />
      {registration.businessScope && (
        <p className="cf-scope">
          <span className="zx-secondary">{say('registration.scope')}</span> {registration.businessScope}
        </p>
      )}
      <Source of={registration} />
    </>
  );
}

/** The next step for a customer of whom nothing is known. */
function Investigate() {
  const say = useTexts(creditFileTexts);
  const { customer, present } = useFile();
  const works = may(useMe(), 'work');
  return present && works ? (
    <Link to={`/investigations?customer=${customer}&open=yes`}>{say('command.investigate')}</Link>
  ) : null;
}

/** To what colleagues found out and want on file. */
function Record() {
  const say = useTexts(creditFileTexts);
  const { customer, present } = useFile();
  const works = may(useMe(), 'work');
  return present && works ? (
    <Link to={`/investigations?customer=${customer}&record=registration`}>{say('command.record')}</Link>
  ) : null;
}

function sizeName(size: string | null, say: ReturnType<typeof useTexts<Key>>): string {
  if (size === null) return say('unknown');
  const key = sizeKeys[size];
  return key === undefined ? size : say(key);
}

type Key = (typeof creditFileTexts)['keys'][number];

function PersonName({ of }: { of: { readonly text: string | null } }) {
  const say = useTexts(creditFileTexts);
  return of.text === null ? <span className="zx-secondary">{say('person.erased')}</span> : <>{of.text}</>;
}

function Source({ of }: { of: { readonly source: string; readonly recordedOn: string } }) {
  const say = useTexts(creditFileTexts);
  return (
    <p className="cf-source">
      {say('source', { source: of.source })} <DateText of={of.recordedOn} />
    </p>
  );
}

function Managers({ of }: { of: NonNullable<CreditFile['management']> }) {
  const say = useTexts(creditFileTexts);
  return (
    <>
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('management')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('management.role')}</th>
            <th scope="col">{say('management.name')}</th>
            <th scope="col">{say('management.background')}</th>
          </tr>
        </thead>
        <tbody>
          {of.managers.map(({ role, name, background }) => (
            <tr key={`${role} ${name.personId}`}>
              <td>{role}</td>
              <td>
                <PersonName of={name} />
              </td>
              <td className="cf-wrap">{background?.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.organisation && (
        <p>
          <Tag>{of.organisation}</Tag>
        </p>
      )}
      <Source of={of} />
    </>
  );
}
