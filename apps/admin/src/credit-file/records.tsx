import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { type Evidence, evidence } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { Investigations } from './investigations.js';
import { Litigation } from './litigation.js';
import { AgencyReports, BankReferences, SiteVisits, TaxRecords, TradeReferences } from './references.js';

/** What others say of the customer: agencies, banks, the tax office, suppliers, the courts. */
export function Records() {
  const say = useTexts(creditFileTexts);
  const { customer, file } = useFile();
  const query = useQuery(evidence(customer));
  const valid = new Set(file.evidence.map(({ id }) => id));
  return (
    <Section id="records" title={say('section.records')}>
      <Loaded query={query}>
        {({ items }) => {
          const of = (kind: Evidence['kind']) => newestFirst(items, kind, valid);
          return (
            <>
              <div className="cf-columns">
                <AgencyReports pieces={of('agencyReport')} />
                <BankReferences pieces={of('bankReference')} />
                <TaxRecords pieces={of('taxRecord')} />
                <TradeReferences pieces={of('tradeReference')} />
              </div>
              <Litigation pieces={of('litigation')} />
              <SiteVisits pieces={of('siteVisit')} />
            </>
          );
        }}
      </Loaded>
      <Investigations />
    </Section>
  );
}

/** The evidence of a kind that counts at the point in time. */
export function newestFirst(
  items: readonly Evidence[],
  kind: Evidence['kind'],
  valid: ReadonlySet<string>,
): readonly Evidence[] {
  return items
    .filter((piece) => piece.kind === kind && valid.has(piece.id))
    .toSorted((a, b) => b.obtainedOn.localeCompare(a.obtainedOn));
}
