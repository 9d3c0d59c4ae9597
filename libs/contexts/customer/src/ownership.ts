import { validIdentifier } from '@zixin/calculations';
import {
  compare,
  type Context,
  isSame,
  lookUp,
  plus,
  type Ratio,
  ratio,
  ratioOf,
  toDecimal,
  written,
} from '@zixin/kernel';
import type { RecordManagement, RecordOwnership } from './commands.js';
import type { Company, CompanyOfficer, CustomerEvent, Shareholder } from './customer.events.js';
import type { CustomerState } from './customer-state.js';
import { effective, existing, notErased, refusal } from './rules.js';

const whole = ratio(100);

export function recordOwnership(
  data: RecordOwnership['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const customer = existing(state);
  const recorded = {
    ...data,
    shareholders: data.shareholders.map((each, index) => shareholder(each, `/shareholders/${index}`)),
    ultimateParent: data.ultimateParent && company(data.ultimateParent, '/ultimateParent'),
    source: written(data.source, '/source'),
  };
  if (isSame(lookUp(customer.ownerships, data.recordedOn), recorded)) return [];
  const total = data.shareholders
    .map((each, index) => stake(each.stakePercent, `/shareholders/${index}/stakePercent`))
    .reduce(plus, ratio(0));
  if (compare(total, whole) > 0)
    throw refusal('stakes-over-100', { total: toDecimal(total, 4) }, '/shareholders');
  effective(data.recordedOn, customer, context, '/recordedOn');
  data.shareholders.forEach((each, index) => {
    if (each.kind === 'person') notErased(customer, each.name, `/shareholders/${index}/name`);
  });
  return [{ type: 'OwnershipRecorded', data: recorded }];
}

function shareholder(each: Shareholder, pointer: string): Shareholder {
  return each.kind === 'company' ? { ...each, ...company(each, pointer) } : each;
}

function company({ name, identifier }: Company, pointer: string): Company {
  return {
    name: written(name, `${pointer}/name`),
    identifier: identifier && validIdentifier(identifier, `${pointer}/identifier`),
  };
}

/** @throws DomainError `stake-invalid`: `rule` is `decimals` or `range`. */
function stake(percent: string, pointer: string): Ratio {
  const refused = (rule: string) => refusal('stake-invalid', { value: percent, rule }, pointer);
  if (!/^-?\d{1,9}(\.\d{1,4})?$/.test(percent)) throw refused('decimals');
  const share = ratioOf(percent);
  if (share.numerator <= 0n || compare(share, whole) > 0) throw refused('range');
  return share;
}

export function recordManagement(
  data: RecordManagement['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const customer = existing(state);
  const recorded = {
    ...data,
    managers: data.managers.map((each, index) => officer(each, `/managers/${index}`)),
    source: written(data.source, '/source'),
  };
  if (isSame(lookUp(customer.managements, data.recordedOn), recorded)) return [];
  effective(data.recordedOn, customer, context, '/recordedOn');
  data.managers.forEach(({ name }, index) => notErased(customer, name, `/managers/${index}/name`));
  return [{ type: 'ManagementRecorded', data: recorded }];
}

/** A background under another person's key would outlive the erasure of the person it is about. */
function officer(each: CompanyOfficer, pointer: string): CompanyOfficer {
  const { name, background } = each;
  if (background && background.personId !== name.personId)
    throw refusal('person-mismatch', { personId: background.personId }, `${pointer}/background`);
  return { ...each, role: written(each.role, `${pointer}/role`) };
}
