import { graded } from './condition.js';
import { type Line, say } from './customer-file.js';
import { type Finders, found } from './found.js';
import { lawsuitsOn } from './lawsuits.js';

/** What others say of the company. */
export const outsideFinders: Finders<
  'agencyReport' | 'bankReference' | 'taxRecord' | 'litigation' | 'tradeReference'
> = {
  agencyReport(desk, strength) {
    const grade = graded(
      strength + desk.random.int(-6, 6),
      [
        [85, 'AA'],
        [72, 'A'],
        [55, 'BBB'],
        [38, 'BB'],
        [22, 'B'],
      ],
      'CCC',
    );
    const reportNumber = `R${desk.today.replaceAll('-', '')}-${desk.customer.number.slice(2)}`;
    const summary = say(
      desk,
      graded(
        strength,
        [
          [70, { zh: '经营稳健，偿债能力强', en: 'Sound business, well able to pay its debts' }],
          [45, { zh: '经营正常，偿债能力一般', en: 'Normal business, able to pay its debts' }],
        ],
        { zh: '经营恶化，短期偿债压力大', en: 'Business declines, short-term debts press' },
      ),
    );
    const agency = say(desk, { zh: '信联征信', en: 'Tradewatch Credit Reports' });
    const content = { agency, reportNumber, grade, score: strength, recommendedLimit: null, summary };
    return found(desk, { zh: agency, en: agency }, { kind: 'agencyReport', content }, { cost: 600 });
  },
  bankReference(desk, strength) {
    const { customer } = desk;
    const content = {
      bank: say(desk, desk.random.pick(banks)),
      standing: graded(
        strength,
        [
          [60, 'good' as const],
          [35, 'fair' as const],
        ],
        'poor' as const,
      ),
      accountSince: customer.company.establishedOn,
      averageBalance: desk.money(Math.floor((customer.monthly * (10 + strength)) / 100)),
      ...{ facilities: null, notes: null },
    };
    const source = { zh: '开户行资信证明', en: "Letter of the customer's bank" };
    return found(desk, source, { kind: 'bankReference', content }, { cost: 200 });
  },
  taxRecord(desk, strength) {
    const creditGrade = graded(
      strength,
      [
        [65, 'A' as const],
        [45, 'B' as const],
        [30, 'M' as const],
        [15, 'C' as const],
      ],
      'D' as const,
    );
    const content = {
      ...{ creditGrade, year: Number(desk.today.slice(0, 4)) - 1, taxPaid: null },
      arrears: strength < 15 ? desk.money(Math.floor(desk.customer.monthly / 5)) : null,
    };
    return found(desk, { zh: '税务局纳税信用查询', en: 'Tax office' }, { kind: 'taxRecord', content });
  },
  litigation(desk) {
    const content = lawsuitsOn(desk);
    const source = { zh: '中国裁判文书网、中国执行信息公开网', en: 'Court registers' };
    return found(desk, source, { kind: 'litigation', content });
  },
  tradeReference(desk, strength) {
    const { random, customer } = desk;
    const references = random.pick([suppliers.slice(0, 2), suppliers.slice(1)]).map((supplier) => ({
      ...{ supplier: say(desk, supplier), since: customer.since, termsDays: random.pick([30, 45, 60]) },
      highCredit: desk.money(Math.floor((customer.monthly * random.int(80, 160)) / 100_000) * 1_000),
      payment: graded(
        strength,
        [
          [75, 'early' as const],
          [50, 'prompt' as const],
          [25, 'slow' as const],
        ],
        'delinquent' as const,
      ),
    }));
    const source = { zh: '同业供应商电话核实', en: 'Calls to other suppliers' };
    return found(desk, source, { kind: 'tradeReference', content: { references } });
  },
};

const banks: readonly Line[] = [
  { zh: '华东商业银行', en: 'Eastgate Bank' },
  { zh: '江海银行', en: 'Harbour & Mills Bank' },
  { zh: '联合信用银行', en: 'Union Mercantile Bank' },
];
const suppliers: readonly Line[] = [
  { zh: '宏茂钢贸', en: 'Hallam Steel' },
  { zh: '联益轴承', en: 'Brook Bearings' },
  { zh: '中拓电气', en: 'Castle Electric' },
];
