import type { CalendarDate } from '@zixin/kernel';
import { graded } from './condition.js';
import { type Line, say, sealed } from './customer-file.js';
import { type Finders, found } from './found.js';
import { annualStatement, newestYear } from './statements.js';

const registry: Line = { zh: '国家企业信用信息公示系统', en: 'Company registry extract' };
const customerItself: Line = { zh: '客户提供', en: 'The customer' };

/** What the company shows of itself, and what is seen of it. */
export const companyFinders: Finders<
  'registration' | 'ownership' | 'management' | 'financialStatements' | 'marketResearch' | 'siteVisit'
> = {
  registration(desk) {
    const { company } = desk.customer;
    return found(desk, registry, {
      kind: 'registration',
      content: {
        ...{
          legalName: company.name,
          registrationNumber: company.identifier?.value ?? null,
          status: 'active',
        },
        legalRepresentative: sealed(desk, company.representative),
        ...{ registeredCapital: company.registeredCapital, paidInCapital: company.paidInCapital },
        ...{
          establishedOn: company.establishedOn,
          businessScope: company.businessScope,
          address: company.address,
        },
      },
    });
  },
  ownership(desk) {
    const shareholders = desk.customer.company.owners.map(({ name, stakePercent }) => {
      return { kind: 'person', name: sealed(desk, name), stakePercent } as const;
    });
    return found(desk, registry, { kind: 'ownership', content: { shareholders, ultimateParent: null } });
  },
  management(desk) {
    const managers = desk.customer.company.officers.map(({ role, name }) => ({
      ...{ role, name: sealed(desk, name), background: null },
    }));
    const content = { organisation: say(desk, { zh: '直线职能制', en: 'Functional departments' }), managers };
    return found(desk, customerItself, { kind: 'management', content });
  },
  financialStatements(desk) {
    const year = newestYear(desk, desk.today);
    const years = desk.filed.has('financialStatements') ? [year] : [year - 1, year];
    const statements = years.map((each) => annualStatement(desk, each));
    const source = { zh: '客户提供的年度财务报表', en: 'Annual accounts from the customer' };
    const validOn = `${year}-12-31` as CalendarDate;
    return found(desk, source, { kind: 'financialStatements', content: { statements } }, { validOn });
  },
  marketResearch(desk, strength) {
    const outlook = graded(
      strength,
      [
        [65, 'growing' as const],
        [40, 'stable' as const],
      ],
      'declining' as const,
    );
    const { industry } = desk.customer.company;
    const topic = say(desk, { zh: `${industry.name}市场`, en: `Market of ${industry.code}` });
    const summary = say(desk, summaries[outlook]);
    const source = { zh: '行业研究', en: 'Market research' };
    return found(desk, source, { kind: 'marketResearch', content: { topic, outlook, summary } });
  },
  siteVisit(desk, strength) {
    const impression = graded(
      strength,
      [
        [60, 'good' as const],
        [35, 'fair' as const],
      ],
      'poor' as const,
    );
    const content = {
      ...{ visitedOn: desk.today, impression, staffSeen: 5 + Math.floor(strength / 2) },
      premises: desk.customer.company.address,
      notes: say(desk, visitNotes[impression]),
    };
    return found(
      desk,
      { zh: '信用部实地走访', en: 'Visit by the credit department' },
      { kind: 'siteVisit', content },
    );
  },
};

const summaries: Readonly<Record<'growing' | 'stable' | 'declining', Line>> = {
  growing: { zh: '需求增长，价格平稳', en: 'Demand grows, prices hold' },
  stable: { zh: '需求平稳，竞争加剧', en: 'Demand is stable, competition harder' },
  declining: { zh: '订单下滑，行业库存上升', en: 'Orders fall, stocks of the trade rise' },
};
const visitNotes: Readonly<Record<'good' | 'fair' | 'poor', Line>> = {
  good: { zh: '车间满负荷，成品周转快', en: 'Workshops at full load, goods leave quickly' },
  fair: { zh: '开工约七成，现场有序', en: 'About seventy percent busy, orderly' },
  poor: { zh: '多条产线停工，成品积压', en: 'Lines stand still, finished goods pile up' },
};
