import { demoCurrency } from './company.js';
import type { NoteKind } from '@zixin/customer';
import type { Actor, Money, CalendarDate } from '@zixin/kernel';
import { claim, registerCustomer } from '@zixin/services/commands';
import type { Desk } from './desk.js';

/** A line in the languages of the story: Chinese for Chinese customers, English for the others. */
export interface Line {
  readonly zh: string;
  readonly en: string;
}

export function say(desk: Desk, { zh, en }: Line): string {
  return desk.customer.company.country === 'CN' ? zh : en;
}

/** Registers the customer with its account, and records what a registry says of it. */
export async function openFile(desk: Desk): Promise<void> {
  const { customer, staff, dependencies, requests, today } = desk;
  const { customerId, number, company, since } = customer;
  const analyst = analystOf(desk);
  const data = {
    customerId,
    number,
    name: company.name,
    country: company.country,
    registeredOn: since,
    currency: demoCurrency,
  };
  await registerCustomer(
    dependencies,
    data,
    requests.next(staff.orderEntry, { type: 'RegisterCustomer', data }),
  );
  dependencies.counted();
  await desk.tell(analyst, { type: 'StartCooperation', data: { startedOn: since } });
  if (company.identifier) {
    const request = requests.next(analyst, { type: 'ClaimIdentifier', data: company.identifier });
    const claiming = { on: today, pointer: '/identifier' };
    await claim(dependencies, customerId, company.identifier, claiming, request);
    dependencies.counted();
  }
  await recordRegistry(desk, analyst);
}

async function recordRegistry(desk: Desk, analyst: Actor): Promise<void> {
  const { company } = desk.customer;
  const source = say(desk, { zh: '国家企业信用信息公示系统', en: 'Company registry extract' });
  const recordedOn = desk.today;
  const {
    name: legalName,
    establishedOn,
    registeredCapital,
    paidInCapital,
    businessScope,
    address,
    region,
    size,
  } = company;
  const registration = {
    ...{ legalName, establishedOn, registeredCapital, paidInCapital, businessScope, address, region, size },
    identifiers: company.identifier ? [company.identifier] : [],
    legalRepresentative: sealed(desk, company.representative),
    status: say(desk, { zh: '存续', en: 'active' }),
    ...{ source, recordedOn },
  };
  await desk.tell(analyst, { type: 'RecordRegistration', data: registration });
  const industry = { industry: company.industry.code, assignedOn: recordedOn };
  await desk.tell(analyst, { type: 'AssignIndustry', data: industry });
  if (desk.customer.profile.blind) return;
  const shareholders = company.owners.map(({ name, stakePercent }) => {
    return { kind: 'person', name: sealed(desk, name), stakePercent } as const;
  });
  await desk.tell(analyst, {
    type: 'RecordOwnership',
    data: { shareholders, ultimateParent: null, source, recordedOn },
  });
  const managers = company.officers.map(({ role, name }) => ({
    role,
    name: sealed(desk, name),
    background: null,
  }));
  await desk.tell(analyst, {
    type: 'RecordManagement',
    data: { organisation: null, managers, source, recordedOn },
  });
}

export function sealed(desk: Desk, name: string) {
  const { fingerprints, personKeys } = desk.dependencies;
  return personKeys.seal(fingerprints.uuidOf(`demo/${desk.customer.customerId}/person/${name}`), name);
}

/** The analyst in charge of the customer. */
export function analystOf({ customer, staff }: Desk): Actor {
  const { analysts } = staff;
  return analysts[customer.index % analysts.length] as Actor;
}

export interface Promised {
  readonly amount: Money;
  readonly on: CalendarDate;
}

export async function note(
  desk: Desk,
  kind: NoteKind,
  line: Line,
  promised: Promised | null = null,
): Promise<void> {
  const data = {
    ...{ noteId: desk.newId('note'), kind, text: say(desk, line), on: desk.today },
    promisedAmount: promised?.amount ?? null,
    promisedOn: promised?.on ?? null,
  };
  await desk.tell(analystOf(desk), { type: 'AddNote', data });
}
