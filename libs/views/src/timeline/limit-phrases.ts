import {
  bearsNoCredit,
  type LimitChange,
  type LimitEvent,
  type TermsProposalBasis,
} from '@zixin/credit-account/events';
import type { DataOf } from '@zixin/kernel';
import { approvalText } from './approval-words.js';
import { limitBasisText } from './limit-basis-words.js';
import type { Language, Phrases, Say } from './phrases.js';
import { versionText } from './policy-words.js';
import { reasonText } from './reason-words.js';
import { approversText } from './words.js';

function changeZh(change: LimitChange, say: Say): string {
  const period = say.period(change.from, change.until);
  if (change.layer === 'base') return `信用额度 ${say.limit(change.limit)}（${period}）`;
  const amount = say.money(change.amount);
  return change.mode === 'uplift' ? `临时增加额度 ${amount}（${period}）` : `临时额度 ${amount}（${period}）`;
}

function changeEn(change: LimitChange, say: Say): string {
  const period = say.period(change.from, change.until);
  if (change.layer === 'base') return `a limit of ${say.limit(change.limit)} ${period}`;
  const amount = say.money(change.amount);
  return change.mode === 'uplift'
    ? `a temporary ${amount} on top ${period}`
    : `a temporary limit of ${amount} ${period}`;
}

function limitBasis(
  { basis, change }: DataOf<LimitEvent, 'LimitProposed'>,
  language: Language,
  say: Say,
): string {
  const currency = currencyOf(change);
  if (!basis || currency === null) return '';
  const none = bearsNoCredit({ basis, change });
  const text = limitBasisText(basis.figures, { currency, none }, { language, say });
  return language === 'zh' ? `${text}。` : `${text}. `;
}

function currencyOf(change: LimitChange): string | null {
  if (change.layer === 'temporary') return change.amount.currency;
  return change.limit.kind === 'AMOUNT' ? change.limit.amount.currency : null;
}

function termsBasis(basis: TermsProposalBasis | undefined, language: Language): string {
  if (!basis) return '';
  const { grade, terms, guarantee } = basis;
  return language === 'zh'
    ? `等级 ${grade}，依据 ${versionText(terms, 'zh')}${guarantee ? '，须提供担保' : ''}。`
    : `Listed for grade ${grade} by ${versionText(terms, 'en')}${guarantee ? ', with a guarantee' : ''}. `;
}

/** What was decided about: as proposed where that is known, else the word for such a proposal. */
function proposedZh({ proposalId }: Decided, otherwise: string, say: Say): string {
  const found = say.proposed(proposalId);
  if (!found) return otherwise;
  return found.kind === 'terms'
    ? `账期 ${say.terms(found.terms)}（${say.period(found.from, null)}）`
    : changeZh(found.change, say);
}

function proposedEn({ proposalId }: Decided, otherwise: string, say: Say): string {
  const found = say.proposed(proposalId);
  if (!found) return otherwise;
  return found.kind === 'terms'
    ? `terms ${say.terms(found.terms)}, ${say.period(found.from, null)}`
    : changeEn(found.change, say);
}

interface Decided {
  readonly proposalId: string;
}
interface DeclinedProposal extends Decided {
  readonly reason: string;
}

/** A newer proposal of the policy takes the place of the older one: nobody refused that. */
const isSuperseded = ({ reason }: DeclinedProposal) => reason === 'superseded';
const supersededTitle = { zh: '申请已被取代', en: 'Proposal superseded' };
const titledDecline = (data: DeclinedProposal) => (isSuperseded(data) ? supersededTitle : null);

const declinedZh = (data: DeclinedProposal, otherwise: string, say: Say): string =>
  isSuperseded(data)
    ? `已被新提案取代：${proposedZh(data, otherwise, say)}。`
    : `否决${proposedZh(data, otherwise, say)}。理由：${data.reason}。`;

const declinedEn = (data: DeclinedProposal, otherwise: string, say: Say): string =>
  isSuperseded(data)
    ? `Superseded by a newer proposal: ${proposedEn(data, otherwise, say)}.`
    : `Declined ${proposedEn(data, otherwise, say)}. Reason: ${data.reason}.`;

export const limitPhrases: Phrases<LimitEvent> = {
  CreditAccountOpened: {
    title: { zh: '开立信用账户', en: 'Credit account opened' },
    zh: ({ segment, currency }) => `开立信用账户 ${segment}，币种 ${currency}。`,
    en: ({ segment, currency }) => `Opened credit account ${segment} in ${currency}.`,
  },
  LimitProposed: {
    title: { zh: '申请额度', en: 'Limit proposed' },
    zh: (data, say) =>
      `申请${changeZh(data.change, say)}，需${approversText(data.needs, 'zh')}批准。${limitBasis(data, 'zh', say)}理由：${reasonText(data.reason, 'zh')}。`,
    en: (data, say) =>
      `Proposed ${changeEn(data.change, say)}; needs ${approversText(data.needs, 'en')}. ${limitBasis(data, 'en', say)}Reason: ${reasonText(data.reason, 'en')}.`,
  },
  LimitApproved: {
    title: { zh: '批准额度', en: 'Limit approved' },
    zh: (approval, say) => approvalText(approval, `批准${proposedZh(approval, '额度申请', say)}`, 'zh'),
    en: (approval, say) =>
      approvalText(approval, `Approved ${proposedEn(approval, 'the proposed limit', say)}`, 'en'),
  },
  LimitDeclined: {
    title: { zh: '否决额度', en: 'Limit declined' },
    titled: titledDecline,
    zh: (data, say) => declinedZh(data, '额度申请', say),
    en: (data, say) => declinedEn(data, 'the proposed limit', say),
  },
  LimitAdjusted: {
    title: { zh: '额度调整', en: 'Limit adjusted' },
    zh: ({ previous, limit, from, until }, say) =>
      `信用额度由 ${say.limit(previous)} 调整为 ${say.limit(limit)}（${say.period(from, until)}）。`,
    en: ({ previous, limit, from, until }, say) =>
      `The limit changed from ${say.limit(previous)} to ${say.limit(limit)}, ${say.period(from, until)}.`,
  },
  TemporaryLimitGranted: {
    title: { zh: '临时额度', en: 'Temporary limit granted' },
    zh: ({ mode, amount, from, until }, say) =>
      `${mode === 'uplift' ? '临时增加额度' : '临时额度'} ${say.money(amount)}（${say.period(from, until)}）。`,
    en: ({ mode, amount, from, until }, say) =>
      mode === 'uplift'
        ? `Granted a temporary ${say.money(amount)} on top of the limit ${say.period(from, until)}.`
        : `Granted a temporary limit of ${say.money(amount)} ${say.period(from, until)}.`,
  },
  PaymentTermsProposed: {
    title: { zh: '申请账期', en: 'Payment terms proposed' },
    zh: ({ terms, from, reason, needs, basis }, say) =>
      `申请账期：${say.terms(terms)}（${say.period(from, null)}），需${approversText(needs, 'zh')}批准。${termsBasis(basis, 'zh')}理由：${reasonText(reason, 'zh')}。`,
    en: ({ terms, from, reason, needs, basis }, say) =>
      `Proposed terms ${say.terms(terms)}, ${say.period(from, null)}; needs ${approversText(needs, 'en')}. ${termsBasis(basis, 'en')}Reason: ${reasonText(reason, 'en')}.`,
  },
  PaymentTermsApproved: {
    title: { zh: '批准账期', en: 'Payment terms approved' },
    zh: (approval, say) => approvalText(approval, `批准${proposedZh(approval, '账期申请', say)}`, 'zh'),
    en: (approval, say) =>
      approvalText(approval, `Approved ${proposedEn(approval, 'the proposed terms', say)}`, 'en'),
  },
  PaymentTermsDeclined: {
    title: { zh: '否决账期', en: 'Payment terms declined' },
    titled: titledDecline,
    zh: (data, say) => declinedZh(data, '账期申请', say),
    en: (data, say) => declinedEn(data, 'the proposed terms', say),
  },
  PaymentTermsChanged: {
    title: { zh: '账期变更', en: 'Payment terms changed' },
    zh: ({ previous, terms, from }, say) =>
      `账期${previous ? `由 ${say.terms(previous)} ` : ''}改为 ${say.terms(terms)}（${say.period(from, null)}）。`,
    en: ({ previous, terms, from }, say) =>
      `Terms changed${previous ? ` from ${say.terms(previous)}` : ''} to ${say.terms(terms)}, ${say.period(from, null)}.`,
  },
  CreditHoldPlaced: {
    title: { zh: '冻结信用', en: 'Credit hold placed' },
    zh: ({ reason }) => `冻结信用。原因：${reasonText(reason, 'zh')}。`,
    en: ({ reason }) => `Put the account on hold. Reason: ${reasonText(reason, 'en')}.`,
  },
  CreditHoldReleased: {
    title: { zh: '解除冻结', en: 'Credit hold released' },
    zh: ({ reason }) => `解除冻结。原因：${reason}。`,
    en: ({ reason }) => `Took the hold off the account. Reason: ${reason}.`,
  },
};
