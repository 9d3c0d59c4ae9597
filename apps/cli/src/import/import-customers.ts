import type { CustomerState } from '@zixin/customer';
import { DomainError } from '@zixin/kernel';
import { claimAll, registerCustomer, release } from '@zixin/services/commands';
import type { ServiceContext } from '@zixin/services/composition';
import { table } from '../output.js';
import type { Session } from '../session.js';
import { type CustomerStep, differences, stepsFor } from './customer-facts.js';
import { type CustomerField, customerShape } from './customer-headers.js';
import { type CustomerRow, readCustomers, registeredOn } from './customer-rows.js';
import {
  currencyOption,
  finishImport,
  type ImportOptions,
  inLanes,
  type Places,
  requestFor,
  tableIn,
  unlessRefused,
} from './import-run.js';
import { type RejectedRow, rejectionsOf, type RowNote } from './table.js';

export interface CustomerImportOptions extends ImportOptions {
  readonly currency?: string;
  readonly system: string;
  readonly source: string;
}

const places: Places<CustomerField> = {
  ...{
    number: 'number',
    name: 'name',
    legalName: 'name',
    country: 'country',
    currency: 'currency',
    value: 'uscc',
  },
  ...{
    registeredCapital: 'registeredCapital',
    paidInCapital: 'paidInCapital',
    establishedOn: 'establishedOn',
  },
  ...{ legalRepresentative: 'legalRepresentative', industry: 'industry', startedOn: 'cooperationFrom' },
};

interface Work {
  readonly service: ServiceContext;
  readonly currency: string;
  readonly system: string;
  readonly source: string;
  readonly counts: { customersNew: number; customersCompleted: number; customersUnchanged: number };
  readonly notes: RowNote[];
  reject(line: number, field: CustomerField, rule: string): void;
}

/** Registers customers, and completes what is known of those that are there. Repeating it changes nothing. @throws FoundWrong when rows were rejected. */
export async function importCustomers(
  { settings, service }: Session,
  path: string,
  options: CustomerImportOptions,
): Promise<void> {
  const { table: found, encoding } = await tableIn(path, customerShape, options);
  const currency = currencyOption(options.currency, settings.currency);
  const today = service.reads.today();
  const read = readCustomers(found, { currency, dateOrder: options.dateOrder ?? null, today });
  const rejected: RejectedRow[] = [...read.rejected];
  const rejection = rejectionsOf(found);
  const work: Work = {
    ...{ service, currency, system: options.system, source: options.source, notes: [] },
    counts: { customersNew: 0, customersCompleted: 0, customersUnchanged: 0 },
    reject: (line, field, rule) => void rejected.push(rejection(line, field, rule)),
  };
  if (!options.dryRun)
    await inLanes(
      read.rows,
      () => 1,
      (row) => importRow(work, row),
    );
  const answer = {
    ...{ file: path, encoding, dateOrder: read.dateOrder, dryRun: options.dryRun ?? false },
    ...{ rows: found.rows.length, customers: read.rows.length, ...work.counts },
    ...{ notes: work.notes.sort((a, b) => a.line - b.line), rejected },
  };
  finishImport(options, answer, (whole) => [
    `${whole.rows} rows (${whole.encoding}, dates ${whole.dateOrder}): ${whole.customers} customers`,
    ...(whole.dryRun
      ? []
      : [
          table(
            ['', 'New', 'Completed', 'Unchanged'],
            [['Customers', whole.customersNew, whole.customersCompleted, whole.customersUnchanged]],
          ),
        ]),
  ]);
}

async function importRow(work: Work, row: CustomerRow): Promise<void> {
  const { service, counts } = work;
  const toRow = (field: CustomerField, rule: string) => work.reject(row.line, field, rule);
  let customerId: string | null = null;
  let isNew = false;
  const there = await unlessRefused(toRow, ['number', places], async () => {
    customerId = await knownId(service, row.number);
    isNew = customerId === null;
    customerId ??= await register(work, row);
  });
  if (!there || customerId === null) return;
  const changed = await complete(work, row, customerId);
  if (isNew) counts.customersNew += 1;
  else counts[changed ? 'customersCompleted' : 'customersUnchanged'] += 1;
}

async function knownId(service: ServiceContext, number: string): Promise<string | null> {
  try {
    return await service.customerId(`number:${number}`);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'customer-not-found') return null;
    throw error;
  }
}

async function register({ service, system, currency }: Work, row: CustomerRow): Promise<string> {
  const customerId = service.fingerprints.uuidOf(`customer/${system}/${row.number}`);
  const since = registeredOn(row, service.reads.today());
  const { number, name, country } = row;
  const data = { customerId, number, name, country, registeredOn: since, currency: row.currency ?? currency };
  await registerCustomer(service.registration, data, requestFor(service, { number }));
  return customerId;
}

/** Sends each fact on its own: one that is refused keeps no other from being recorded. */
async function complete(work: Work, row: CustomerRow, customerId: string): Promise<boolean> {
  const { service, source } = work;
  const { state } = await service.commands.states.customer(customerId);
  if (state.status === 'none') return false;
  const account = (await service.commands.states.account(customerId)).state;
  const currency = account.status === 'none' ? null : account.currency;
  work.notes.push(...differences(row, { country: state.registered.country, currency }));
  let changed = false;
  const toRow = (field: CustomerField, rule: string) => work.reject(row.line, field, rule);
  await unlessRefused(toRow, ['legalRepresentative', places], async () => {
    const { sealing, reads } = service;
    const name = row.legalRepresentative;
    const representative =
      name === null ? null : sealing.keys.seal(sealing.personIdOf(customerId, name), name);
    for (const step of stepsFor(row, state, { representative, source, today: reads.today() }))
      changed =
        (await unlessRefused(toRow, [step.field, places], () => send(service, customerId, step))) || changed;
  });
  return changed;
}

/** As the registration is put over HTTP: identifiers it names become the customer's first, those it no longer names are given back. */
async function send(service: ServiceContext, customerId: string, { command }: CustomerStep): Promise<void> {
  const request = requestFor(service, command.data);
  const { registration, commands } = service;
  if (command.type !== 'RecordRegistration')
    return void (await commands.customer(customerId, command, request));
  const { identifiers, recordedOn: on } = command.data;
  const before = (await commands.states.customer(customerId)).state;
  await claimAll(registration, customerId, identifiers, on, request);
  const after = (await commands.customer(customerId, command, request)).state;
  for (const identifier of dropped(before, after))
    await release(registration, customerId, identifier, { reason: 'no longer registered', on }, request);
}

function dropped(before: CustomerState, after: CustomerState) {
  if (before.status === 'none' || after.status === 'none') return [];
  return before.identifiers.filter(
    (held) => !after.identifiers.some(({ scheme, value }) => scheme === held.scheme && value === held.value),
  );
}
