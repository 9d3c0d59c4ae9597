import { Link } from 'react-router';
import { may, useMe } from '../api/me.js';
import { CategoryText } from '../ui/facts/fact-value.js';
import { DateText } from '../ui/figure.js';
import { useIndustryName } from '../ui/industries.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import type { CreditFile } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { Notes } from './notes.js';
import { OwnershipTree } from './ownership-tree.js';
import { RegistryStatus } from './registry-status.js';

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
          [say('registration.legal-name'), <Quoted key="l">{registration.legalName}</Quoted>],
          [say('registration.status'), <RegistryStatus key="s" of={registration.status} />],
          [say('registration.representative'), person ? <PersonName key="p" of={person} /> : say('unknown')],
          [say('registration.established'), <DateText key="e" of={registration.establishedOn} />],
          [say('registration.capital'), <Money key="c" of={registration.registeredCapital} currency />],
          [say('registration.paid-in'), <Money key="i" of={registration.paidInCapital} currency />],
          [say('registration.size'), size === null ? say('unknown') : <CategoryText key="z" of={size} />],
          [say('registration.industry'), <Industry key="n" of={industry?.industry} />],
          [say('registration.region'), <Words key="r" of={registration.region} />],
          [say('registration.address'), <Words key="a" of={registration.address} />],
        ]}
      />
      {registration.businessScope && (
        <p className="cf-scope">
          <span className="zx-secondary">{say('registration.scope')}</span>{' '}
          <Quoted>{registration.businessScope}</Quoted>
        </p>
      )}
      <Source of={registration} />
    </>
  );
}

/** As the register has it. */
function Words({ of }: { of: string | null | undefined }) {
  const say = useTexts(creditFileTexts);
  return of ? <Quoted>{of}</Quoted> : <>{say('unknown')}</>;
}

function Industry({ of }: { of: string | null | undefined }) {
  const name = useIndustryName();
  return <Words of={of ? name(of) : of} />;
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

function PersonName({ of }: { of: { readonly text: string | null } }) {
  const say = useTexts(creditFileTexts);
  return of.text === null ? (
    <span className="zx-secondary">{say('person.erased')}</span>
  ) : (
    <Quoted>{of.text}</Quoted>
  );
}

function Source({ of }: { of: { readonly source: string; readonly recordedOn: string } }) {
  const say = useTexts(creditFileTexts);
  return (
    <p className="cf-source">
      <Quoted>{say('source', { source: of.source })}</Quoted> <DateText of={of.recordedOn} />
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
              <td>
                <Quoted>{role}</Quoted>
              </td>
              <td>
                <PersonName of={name} />
              </td>
              <td className="cf-wrap">
                <Quoted>{background?.text}</Quoted>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.organisation && (
        <p>
          <Tag>
            <Quoted>{of.organisation}</Quoted>
          </Tag>
        </p>
      )}
      <Source of={of} />
    </>
  );
}
