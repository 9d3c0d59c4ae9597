import type { CalendarEvent } from '@zixin/calendar/events';
import type { CustomerEvent, NoteKind } from '@zixin/customer/events';
import type { IdentityEvent } from '@zixin/identity/events';
import { englishDay } from './day-words.js';
import type { Language, Phrases, Say } from './phrases.js';
import { reasonText } from './reason-words.js';
import { wordFor, type Words } from './words.js';

const noteKinds: { readonly [K in NoteKind]: { readonly zh: string; readonly en: string } } = {
  call: { zh: '电话', en: 'Call' },
  visit: { zh: '拜访', en: 'Visit' },
  promise: { zh: '付款承诺', en: 'Promise to pay' },
  other: { zh: '其他', en: 'Note' },
};

const schemes: Readonly<Record<string, Words>> = {
  uscc: { zh: '统一社会信用代码', en: 'unified social credit code' },
  lei: { zh: 'LEI', en: 'LEI' },
};

/** What an identifier is called; another system's name is its own. */
const schemeText = (scheme: string, language: Language) => wordFor(schemes, scheme, language);

export const customerPhrases: Phrases<CustomerEvent> = {
  CustomerRegistered: {
    title: { zh: '客户建档', en: 'Customer registered' },
    zh: ({ name, number }) => `登记客户“${name}”${number ? `，编号 ${number}` : ''}。`,
    en: ({ name, number }) => `Registered ${name}${number ? ` as number ${number}` : ''}.`,
  },
  RegistrationRecorded: {
    title: { zh: '登记信息', en: 'Registration recorded' },
    zh: ({ legalName, legalRepresentative, identifiers, source }, say) =>
      `记录登记信息：${legalName}` +
      (identifiers.length > 0
        ? `，${say.list(identifiers.map((id) => `${schemeText(id.scheme, 'zh')} ${id.value}`))}`
        : '') +
      (legalRepresentative ? `，法定代表人 ${say.person(legalRepresentative)}` : '') +
      `。来源：${source}。`,
    en: ({ legalName, legalRepresentative, identifiers, source }, say) =>
      `Recorded the registration of ${legalName}` +
      (identifiers.length > 0
        ? `, ${say.list(identifiers.map((id) => `${schemeText(id.scheme, 'en')} ${id.value}`))}`
        : '') +
      (legalRepresentative ? `, legal representative ${say.person(legalRepresentative)}` : '') +
      `. Source: ${source}.`,
  },
  OwnershipRecorded: {
    title: { zh: '股权结构', en: 'Ownership recorded' },
    zh: ({ shareholders, ultimateParent, source }, say) =>
      `记录股东：${say.list(
        shareholders.map((one) => {
          const name = one.kind === 'person' ? say.person(one.name) : one.name;
          return `${name} ${one.stakePercent}%`;
        }),
      )}${ultimateParent ? `；最终母公司 ${ultimateParent.name}` : ''}。来源：${source}。`,
    en: ({ shareholders, ultimateParent, source }, say) =>
      `Recorded the shareholders: ${say.list(
        shareholders.map((one) => {
          const name = one.kind === 'person' ? say.person(one.name) : one.name;
          return `${name} ${one.stakePercent}%`;
        }),
      )}${ultimateParent ? `; ultimate parent ${ultimateParent.name}` : ''}. Source: ${source}.`,
  },
  ManagementRecorded: {
    title: { zh: '管理层', en: 'Management recorded' },
    zh: ({ managers, source }, say) =>
      `记录管理层：${say.list(managers.map(({ role, name }) => `${role} ${say.person(name)}`))}。来源：${source}。`,
    en: ({ managers, source }, say) =>
      `Recorded the management: ${say.list(managers.map(({ role, name }) => `${role} ${say.person(name)}`))}. Source: ${source}.`,
  },
  CooperationStarted: {
    title: { zh: '开始合作', en: 'Cooperation started' },
    zh: ({ startedOn }) => `自 ${startedOn} 起合作。`,
    en: ({ startedOn }) => `Doing business together since ${englishDay(startedOn)}.`,
  },
  IndustryAssigned: {
    title: { zh: '行业归类', en: 'Industry assigned' },
    zh: ({ industry }) => `归入行业 ${industry}。`,
    en: ({ industry }) => `Assigned to industry ${industry}.`,
  },
  SegmentOpened: {
    title: { zh: '开设信用板块', en: 'Credit segment opened' },
    zh: ({ segment, currency }) => `开设信用板块 ${segment}，币种 ${currency}。`,
    en: ({ segment, currency }) => `Opened credit segment ${segment} in ${currency}.`,
  },
  CrmAccountLinked: {
    title: { zh: '关联外部系统', en: 'Account linked' },
    zh: ({ system, value }) => `关联 ${system} 账户 ${value}。`,
    en: ({ system, value }) => `Linked account ${value} of ${system}.`,
  },
  NoteAdded: {
    title: { zh: '跟进记录', en: 'Note added' },
    zh: ({ kind, text, promisedAmount, promisedOn }, say) =>
      `${noteKinds[kind].zh}：${text}` +
      (promisedAmount ? `（承诺 ${promisedOn ?? ''} 付款 ${say.money(promisedAmount)}）` : ''),
    en: ({ kind, text, promisedAmount, promisedOn }, say) =>
      `${noteKinds[kind].en}: ${text}` +
      (promisedAmount
        ? ` (promised ${say.money(promisedAmount)}${promisedOn ? ` by ${englishDay(promisedOn)}` : ''})`
        : ''),
  },
  CustomerDeactivated: {
    title: { zh: '停用客户', en: 'Customer deactivated' },
    zh: ({ reason }) => `停用客户。原因：${reason}。`,
    en: ({ reason }) => `Deactivated the customer. Reason: ${reason}.`,
  },
  CustomerReactivated: {
    title: { zh: '恢复客户', en: 'Customer reactivated' },
    zh: ({ reason }) => `恢复客户。原因：${reason}。`,
    en: ({ reason }) => `Reactivated the customer. Reason: ${reason}.`,
  },
  PersonalDataErased: {
    title: { zh: '删除个人信息', en: 'Personal data erased' },
    zh: ({ reason }) => `删除一名人员的个人信息。原因：${reason}。`,
    en: ({ reason }) => `Erased the personal data of one person. Reason: ${reason}.`,
  },
};

/** The scheme under which a credit group claims an account as its member. */
const memberScheme = 'groupMember';

const valueOf = (scheme: string, value: string, say: Say) =>
  scheme === memberScheme ? say.named('account', value) : value;

const claimed = (scheme: string, value: string): Words =>
  scheme === memberScheme
    ? { zh: `账户 ${value} 归属本信用集团`, en: `Account ${value} now belongs to this credit group` }
    : {
        zh: `标识 ${schemeText(scheme, 'zh')} ${value} 归属本客户`,
        en: `Identifier ${schemeText(scheme, 'en')} ${value} now belongs to this customer`,
      };

const released = (scheme: string, value: string): Words =>
  scheme === memberScheme
    ? {
        zh: `账户 ${value} 不再归属本信用集团`,
        en: `Account ${value} no longer belongs to this credit group`,
      }
    : {
        zh: `标识 ${schemeText(scheme, 'zh')} ${value} 不再归属本客户`,
        en: `Identifier ${schemeText(scheme, 'en')} ${value} no longer belongs to this customer`,
      };

export const identityPhrases: Phrases<IdentityEvent> = {
  IdentifierClaimed: {
    title: { zh: '登记标识', en: 'Identifier claimed' },
    zh: ({ scheme, value }, say) => `${claimed(scheme, valueOf(scheme, value, say)).zh}。`,
    en: ({ scheme, value }, say) => `${claimed(scheme, valueOf(scheme, value, say)).en}.`,
  },
  IdentifierReleased: {
    title: { zh: '释放标识', en: 'Identifier released' },
    zh: ({ scheme, value, reason }, say) =>
      `${released(scheme, valueOf(scheme, value, say)).zh}。原因：${reasonText(reason, 'zh')}。`,
    en: ({ scheme, value, reason }, say) =>
      `${released(scheme, valueOf(scheme, value, say)).en}. Reason: ${reasonText(reason, 'en')}.`,
  },
};

export const calendarPhrases: Phrases<CalendarEvent> = {
  BusinessDayOpened: {
    title: { zh: '新的一天', en: 'Day opened' },
    zh: ({ date, working }) => `${date} 开始，${working ? '工作日' : '非工作日'}。`,
    en: ({ date, working }) =>
      `${englishDay(date)} began, ${working ? 'a working day' : 'not a working day'}.`,
  },
};
