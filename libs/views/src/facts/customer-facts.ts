import { categoryFact, type Fact, type FactBook, numberFact, unknownFact } from '@zixin/calculations';
import type {
  CooperationStarted,
  CustomerRegistered,
  CustomerEvent,
  IndustryAssigned,
  ManagementRecorded,
  OwnershipRecorded,
  RegistrationRecorded,
} from '@zixin/customer/events';
import { addMonths, completedYears, type CalendarDate, type Money } from '@zixin/kernel';
import { amountFact, type Known, known, lastSources, type Reading } from './reading.js';

const missing = unknownFact('not-recorded');

export function customerFacts(reading: Reading): FactBook {
  const ownership = ownershipChanges(reading);
  const management = managementChanges(reading);
  return {
    ...registrationFacts(reading),
    'customer.yearsOfCooperation': cooperation(reading),
    'customer.ownershipChanges24Months': ownership,
    'customer.managementChanges24Months': management,
    'customer.changes24Months': sum(ownership, management),
  };
}

function latest<E extends CustomerEvent>(reading: Reading, type: E['type']): Known<E['data']> | undefined {
  return known<E['data']>(reading, reading.history.customer, type).at(-1);
}

function registrationFacts(reading: Reading): FactBook {
  const record = latest<RegistrationRecorded>(reading, 'RegistrationRecorded');
  const sources = record ? [record.source] : [];
  const word = (text: string | null | undefined) =>
    text ? categoryFact(text, sources) : unknownFact('not-recorded', sources);
  const amount = (money: Money | null | undefined) =>
    money ? amountFact(reading, money, sources) : unknownFact('not-recorded', sources);
  const { paidInCapital, registeredCapital, region, size } = record?.data ?? {};
  return {
    'customer.yearsEstablished': yearsEstablished(reading, record),
    'customer.paidInCapital': amount(paidInCapital),
    'customer.registeredCapital': amount(registeredCapital),
    'customer.region': word(region),
    'customer.size': word(size),
    'customer.status': status(reading, record),
    ...assignedFacts(reading),
  };
}

function yearsEstablished({ on }: Reading, record: Known<RegistrationRecorded['data']> | undefined): Fact {
  const established = record?.data.establishedOn;
  if (!record || !established || established > on) return missing;
  return numberFact(completedYears(established, on), [record.source]);
}

function assignedFacts(reading: Reading): FactBook {
  const industry = latest<IndustryAssigned>(reading, 'IndustryAssigned');
  const first = latest<CustomerRegistered>(reading, 'CustomerRegistered');
  const country = first?.data.country;
  return {
    'customer.industry': industry ? categoryFact(industry.data.industry, [industry.source]) : missing,
    'customer.country': first && country ? categoryFact(country, [first.source]) : missing,
  };
}

function status(reading: Reading, record: Known<RegistrationRecorded['data']> | undefined): Fact {
  const changes = known(reading, reading.history.customer, 'CustomerDeactivated', 'CustomerReactivated');
  const change = changes.at(-1);
  if (change?.type === 'CustomerDeactivated') return categoryFact('inactive', [change.source]);
  if (record?.data.status) return categoryFact(record.data.status, [record.source]);
  const [registered] = known(reading, reading.history.customer, 'CustomerRegistered');
  return registered
    ? categoryFact('active', lastSources(registered.source, ...(change ? [change.source] : [])))
    : missing;
}

function cooperation(reading: Reading): Fact {
  const started = latest<CooperationStarted>(reading, 'CooperationStarted');
  if (started) return numberFact(completedYears(started.data.startedOn, reading.on), [started.source]);
  const invoices = known<{ readonly issuedOn: CalendarDate }>(
    reading,
    reading.history.account,
    'InvoiceIssued',
  );
  const [first] = invoices;
  if (!first) return unknownFact('no-cooperation-recorded');
  return numberFact(completedYears(first.data.issuedOn, reading.on), [first.source]);
}

function ownershipChanges(reading: Reading): Fact {
  return changes<OwnershipRecorded['data']>(
    reading,
    'OwnershipRecorded',
    ({ shareholders, ultimateParent }) => [
      ...shareholders.map((holder) =>
        holder.kind === 'person'
          ? [holder.kind, holder.name.personId, holder.stakePercent].join(' ')
          : [holder.kind, holder.name, holder.stakePercent].join(' '),
      ),
      `parent ${ultimateParent?.name ?? ''}`,
    ],
  );
}

function managementChanges(reading: Reading): Fact {
  return changes<ManagementRecorded['data']>(reading, 'ManagementRecorded', ({ managers }) =>
    managers.map(({ role, name }) => `${role} ${name.personId}`),
  );
}

/** Records of the last 24 months that say something else than the record before; the first one is no change. */
function changes<Data>(reading: Reading, type: string, wordsOf: (data: Data) => readonly string[]): Fact {
  const records = known<Data>(reading, reading.history.customer, type);
  if (records.length === 0) return missing;
  const after = addMonths(reading.on, -24);
  let [count, before] = [0, ''];
  for (const [index, { data, effectiveOn }] of records.entries()) {
    const now = [...wordsOf(data)].sort().join('\n');
    if (index > 0 && now !== before && effectiveOn > after) count += 1;
    before = now;
  }
  return numberFact(count, lastSources(...records.map(({ source }) => source)));
}

function sum(a: Fact, b: Fact): Fact {
  const sources = lastSources(...a.sources, ...b.sources);
  if (!('number' in a) || !('number' in b)) return unknownFact('not-recorded', sources);
  return numberFact(Number(a.number) + Number(b.number), sources);
}
