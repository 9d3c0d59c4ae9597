import type { Messages, Word } from '@zixin/platform';

/** Why a date may not be earlier: what began on the first day it may be. */
export const beginnings: Readonly<Record<string, Word>> = {
  account: {
    en: ', since the credit account was opened on that day; enter what is older with that day',
    zh: '（信用账户开立日），更早的业务请按该日登记',
  },
  customer: {
    en: ', since the customer was registered on that day; enter what is older with that day',
    zh: '（客户建档日），更早的事项请按该日登记',
  },
  invoice: { en: ', the date of the invoice', zh: '（发票开具日）' },
  order: { en: ', the day the order was placed', zh: '（下单日）' },
  mitigant: { en: ', the first day of the mitigant', zh: '（担保生效日）' },
  today: { en: ': it cannot take effect in the past', zh: '（今天），不能追溯生效' },
};

/** Texts of the codes a credit account refuses with. */
export const accountMessages: Messages = {
  'account-not-found': {
    status: 404,
    en: 'The customer has no credit account in this segment.',
    zh: '该客户在此业务段没有信用账户。',
  },
  'already-on-hold': {
    status: 409,
    en: 'Credit is on hold already, since {since}: "{reason}". Nothing was recorded; release that hold first to place another.',
    zh: '客户已于 {since} 冻结，理由：“{reason}”。本次未作记录；如需重新冻结，请先解除现有冻结。',
  },
  'account-exists': {
    status: 409,
    en: 'The account exists already, in {currency}.',
    zh: '信用账户已存在，币种为 {currency}。',
  },
  'currency-mismatch': {
    en: 'This is kept in {account}{group}, not in {currency}.',
    zh: '币种为 {account}{group}，而不是 {currency}。',
  },
  'amount-not-positive': { en: 'The amount must be above zero.', zh: '金额必须大于零。' },
  'date-in-future': {
    en: '{date} is in the future: today is {today}.',
    zh: '{date} 是未来日期，今天是 {today}。',
  },
  'effective-before-existence': {
    en: '{date} is too early: the date must be {since} or later{began}.',
    zh: '日期 {date} 过早，不得早于 {since}{began}。',
  },
  'text-required': { en: 'This text must not be empty.', zh: '此文本不能为空。' },
  'own-proposal': {
    status: 403,
    en: 'Whoever proposed a change may not approve it.',
    zh: '提出变更的人不得审批该变更。',
  },
  'proposal-not-found': { status: 404, en: 'There is no such proposal.', zh: '没有该申请。' },
  'proposal-decided': { status: 409, en: 'The proposal was decided already.', zh: '该申请已有审批结果。' },
  'proposal-lapsed': {
    status: 409,
    en: 'The proposal ran until {until}; today is {today}.',
    zh: '该申请的截止日期为 {until}，今天是 {today}。',
  },
  'authority-missing': {
    status: 403,
    en: 'This needs the authority of {role} or above.',
    zh: '此操作需要{role}或更高的审批权限。',
  },
  'grade-prepayment-only': {
    status: 409,
    en: 'Grade {grade} bears no credit: prepayment only.',
    zh: '等级 {grade} 不予授信，仅限预付款。',
  },
  'exchange-rate-missing': {
    status: 409,
    en: 'No exchange rate {pair} is recorded for {on}.',
    zh: '{on} 没有记录 {pair} 汇率。',
  },
  'terms-invalid': { en: 'The terms must be whole numbers: {rule}.', zh: '账期必须为整数：{rule}。' },
  'order-exists': {
    status: 409,
    en: 'The order exists already with other facts; change it instead.',
    zh: '订单已存在且内容不同，请使用变更操作。',
  },
  'order-closed': { status: 409, en: 'The order is closed.', zh: '订单已关闭。' },
  'order-not-found': { status: 404, en: 'There is no such order.', zh: '没有该订单。' },
  'group-asked-for-less': {
    status: 409,
    en: 'The order {orderId} changed again and again while its group was asked about it; send the request once more.',
    zh: '向集团查询额度期间，订单 {orderId} 多次变更，请重新提交。',
  },
  'order-held': { status: 409, en: 'The order is held: {reasons}.', zh: '订单被冻结：{reasons}。' },
  'amount-below-delivered': {
    en: 'The amount is below what was delivered already.',
    zh: '金额低于已交付部分。',
  },
  'delivery-differs': {
    status: 409,
    en: 'The delivery is known with another order, amount or date (delivered {on}), or as final or not.',
    zh: '该交付已存在，但订单、金额、日期（交付日 {on}）或是否末次交付不同。',
  },
  'share-invalid': {
    en: '{value} is no share: above 0 and at most 100 percent.',
    zh: '{value} 不是有效的比例：须大于 0 且不超过 100%。',
  },
  'due-before-issue': {
    en: 'The due date {due} is before the invoice date {issued}.',
    zh: '到期日 {due} 早于开票日 {issued}。',
  },
  'invoice-differs': {
    status: 409,
    en: 'The invoice is known with another amount or date (issued {issuedOn}, due {dueOn}).',
    zh: '该发票已存在，但金额或日期不同（开票日 {issuedOn}，到期日 {dueOn}）。',
  },
  'invoice-not-found': { status: 404, en: 'There is no such invoice.', zh: '没有该发票。' },
  'invoice-settled': { status: 409, en: 'The invoice has nothing open.', zh: '该发票已结清。' },
  'orders-exceed-invoice': {
    en: 'The orders take more than the invoice amounts to.',
    zh: '订单金额合计超过发票金额。',
  },
  'order-repeated': { en: 'The order is listed twice.', zh: '订单重复列出。' },
  'credit-note-exceeds-invoice': {
    en: 'A credit note of {asked} is more than its invoice amounts to, {invoice}; what is more goes into a note without an invoice.',
    zh: '贷项金额 {asked} 超过发票金额 {invoice}；超出部分请另开不关联发票的贷项。',
  },
  'dispute-exceeds-invoice': {
    en: '{asked} is disputed, but only {open} of the invoice is open.',
    zh: '争议金额 {asked} 超过发票未清金额 {open}。',
  },
  'payment-not-found': {
    status: 404,
    en: 'There is no such payment with anything left to apply.',
    zh: '没有该付款，或其已无可核销余额。',
  },
  'invoice-repeated': { en: 'The invoice is listed twice.', zh: '发票重复列出。' },
  'allocation-exceeds-open': {
    en: '{asked} is allocated, but only {open} of the invoice is open.',
    zh: '核销金额 {asked} 超过发票未清金额 {open}。',
  },
  'allocation-exceeds-payment': {
    en: 'More is allocated than the payment has left: {unapplied}.',
    zh: '核销金额超过付款余额 {unapplied}。',
  },
  'grade-missing': {
    status: 409,
    en: 'The customer is not rated: a proposal by policy needs a grade.',
    zh: '该客户尚未评级，按政策测算需要信用等级。',
  },
  'limit-not-computable': {
    status: 409,
    en: 'No binding method has a figure; there are {methods}.',
    zh: '没有任何限定方法得出数值；现有方法：{methods}。',
  },
  'terms-not-listed': {
    status: 409,
    en: 'The policy lists no terms for grade {grade}.',
    zh: '政策未规定等级 {grade} 的账期。',
  },
  'own-declaration': {
    status: 403,
    en: 'Whoever declared a default may not cure it.',
    zh: '认定违约的人不得解除该违约。',
  },
  'own-mitigant': {
    status: 403,
    en: 'Whoever registered a mitigant may not confirm it.',
    zh: '登记担保的人不得确认该担保。',
  },
  'mitigant-ended': {
    status: 409,
    en: 'The mitigant {mitigantId} covers nothing any more: its last day is {until}.',
    zh: '担保 {mitigantId} 已不再有效：最后一天为 {until}。',
  },
  'mitigant-differs': {
    status: 409,
    en: 'The mitigant {mitigantId} is known with other facts.',
    zh: '担保 {mitigantId} 已存在且内容不同。',
  },
  'mitigant-not-found': {
    status: 404,
    en: 'The account has no mitigant {mitigantId}.',
    zh: '该账户没有担保 {mitigantId}。',
  },
  'write-off-exceeds-open': {
    en: '{asked} is written off, but only {open} of the invoice is open.',
    zh: '坏账核销金额 {asked} 超过发票未清金额 {open}。',
  },
  'recovery-exceeds-write-off': {
    en: '{asked} is recovered, but only {left} of what was written off is left to recover.',
    zh: '收回金额 {asked} 超过尚未收回的坏账金额 {left}。',
  },
};
