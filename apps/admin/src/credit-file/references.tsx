import { CategoryText } from '../ui/facts/fact-value.js';
import { DateText, Days, Figure } from '../ui/figure.js';
import type { MoneyText } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import type { Evidence } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { standingKeys } from './phrases.js';
import { Cells, type Cell } from './cells.js';
import { useWord } from './word.js';

interface PiecesProps {
  readonly pieces: readonly Evidence[];
}

const shown = 3;

interface AgencyReport {
  readonly agency: string;
  readonly reportNumber: string | null;
  readonly grade: string | null;
  readonly score: number | null;
  readonly recommendedLimit: MoneyText | null;
  readonly summary: string | null;
}

export function AgencyReports({ pieces }: PiecesProps) {
  const say = useTexts(creditFileTexts);
  return (
    <Cells
      title={say('evidence.agencyReport')}
      empty={say('records.none')}
      head={[say('on'), say('agency.name'), say('agency.grade'), say('agency.score'), say('agency.summary')]}
      rows={pieces.slice(0, shown).map(({ id, obtainedOn, content }) => {
        const report = content as AgencyReport;
        return [
          id,
          [
            <DateText key="on" of={obtainedOn} />,
            <Quoted key="agency">{report.agency}</Quoted>,
            <strong key="grade">{report.grade ?? say('unknown')}</strong>,
            <Figure key="score" of={report.score} />,
            <Quoted key="summary">{report.summary}</Quoted>,
          ],
        ] as const;
      })}
    />
  );
}

interface BankReference {
  readonly bank: string;
  readonly standing: string | null;
  readonly accountSince: string | null;
  readonly averageBalance: MoneyText | null;
}

export function BankReferences({ pieces }: PiecesProps) {
  const say = useTexts(creditFileTexts);
  return (
    <Cells
      title={say('evidence.bankReference')}
      empty={say('records.none')}
      head={[say('on'), say('bank.name'), say('bank.standing'), say('bank.since'), say('bank.balance')]}
      rows={pieces.slice(0, shown).map(({ id, obtainedOn, content }) => {
        const reference = content as BankReference;
        return [
          id,
          [
            <DateText key="on" of={obtainedOn} />,
            <Quoted key="bank">{reference.bank}</Quoted>,
            <Tag key="standing">
              <Standing of={reference.standing} />
            </Tag>,
            <DateText key="since" of={reference.accountSince} />,
            <Money key="balance" of={reference.averageBalance} />,
          ],
        ] as const;
      })}
    />
  );
}

interface TaxRecord {
  readonly creditGrade: string | null;
  readonly year: number | null;
  readonly taxPaid: MoneyText | null;
  readonly arrears: MoneyText | null;
}

export function TaxRecords({ pieces }: PiecesProps) {
  const say = useTexts(creditFileTexts);
  return (
    <Cells
      title={say('evidence.taxRecord')}
      empty={say('records.none')}
      head={[say('on'), say('tax.year'), say('tax.grade'), say('tax.paid'), say('tax.arrears')]}
      rows={pieces.slice(0, shown).map(({ id, obtainedOn, content }) => {
        const record = content as TaxRecord;
        return [
          id,
          [
            <DateText key="on" of={obtainedOn} />,
            record.year,
            <strong key="grade">{record.creditGrade ?? say('unknown')}</strong>,
            <Money key="paid" of={record.taxPaid} />,
            <Money key="arrears" of={record.arrears} />,
          ],
        ] as const;
      })}
    />
  );
}

interface TradeReference {
  readonly references: readonly {
    readonly supplier: string;
    readonly since: string | null;
    readonly termsDays: number | null;
    readonly highCredit: MoneyText | null;
    readonly payment: string | null;
  }[];
}

export function TradeReferences({ pieces }: PiecesProps) {
  const say = useTexts(creditFileTexts);
  const standing = useWord(standingKeys);
  const [latest] = pieces;
  const references = latest ? (latest.content as TradeReference).references : [];
  return (
    <Cells
      title={say('evidence.tradeReference')}
      empty={say('records.none')}
      head={[
        say('trade.supplier'),
        say('trade.since'),
        say('trade.terms'),
        say('trade.high'),
        say('trade.pays'),
      ]}
      rows={references.map((reference): readonly [string, readonly Cell[]] => [
        reference.supplier,
        [
          <Quoted key="supplier">{reference.supplier}</Quoted>,
          <DateText key="since" of={reference.since} />,
          <Days key="terms" of={reference.termsDays} />,
          <Money key="high" of={reference.highCredit} />,
          <Tag key="pays">{standing(reference.payment)}</Tag>,
        ],
      ])}
    />
  );
}

interface SiteVisit {
  readonly visitedOn: string;
  readonly impression: string | null;
  readonly staffSeen: number | null;
  readonly premises: string | null;
  readonly notes: string | null;
}

export function SiteVisits({ pieces }: PiecesProps) {
  const say = useTexts(creditFileTexts);
  if (pieces.length === 0) return null;
  return (
    <Cells
      title={say('evidence.siteVisit')}
      empty={say('records.none')}
      head={[
        say('on'),
        say('visit.impression'),
        say('visit.staff'),
        say('visit.premises'),
        say('visit.notes'),
      ]}
      rows={pieces.slice(0, shown).map(({ id, content }) => {
        const visit = content as SiteVisit;
        return [
          id,
          [
            <DateText key="on" of={visit.visitedOn} />,
            <Tag key="impression">
              <Standing of={visit.impression} />
            </Tag>,
            <Figure key="staff" of={visit.staffSeen} />,
            <Quoted key="premises">{visit.premises}</Quoted>,
            <Quoted key="notes">{visit.notes}</Quoted>,
          ],
        ] as const;
      })}
    />
  );
}

function Standing({ of }: { of: string | null }) {
  const say = useTexts(creditFileTexts);
  return of === null ? <>{say('unknown')}</> : <CategoryText of={of} />;
}
