import type { PolicyContent } from '@zixin/calculations';
import type { CreditAccountCommand } from '@zixin/credit-account';
import type { CustomerCommand } from '@zixin/customer';
import type { InvestigationCommand, TypedContent } from '@zixin/investigation';
import {
  type CalendarDate,
  createCommandLoop,
  dateInZone,
  type Instant,
  type Money,
  type StoredEvent,
} from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints as fingerprints } from '@zixin/kernel/testing';
import type { RatingCommand } from '@zixin/rating';
import type { WarningCommand } from '@zixin/warning';
import { type CommandRequest, createCommands } from '../../commands/commands.js';
import { registerCustomer } from '../../commands/customer-registration.js';

export const date = (text: string) => text as CalendarDate;
export const yuan = (amount: number) => ({ minor: amount * 100, currency: 'CNY' });

const everyRole = ['analyst', 'creditLead', 'creditManager', 'financeDirector', 'committee'];

/** A log in memory, told by real commands on days of its own. */
export function creditStory(start: string) {
  const eventStore = createInMemoryEventStore();
  let [now, sent] = [`${start}T04:00:00.000Z` as Instant, 0];
  const dateAt = (at: Instant) => dateInZone(at, 'Asia/Shanghai');
  const clock = { now: () => now, dateAt };
  const loop = createCommandLoop({ store: eventStore, fingerprints, now: clock.now, dateAt });
  const commands = createCommands({ loop, eventStore, fingerprints, clock, houseCurrency: 'CNY' });
  const request = (by = 'zhang'): CommandRequest => {
    const commandId = `command-${(sent += 1)}`;
    const actor = { id: by, roles: everyRole };
    return { commandId, commandHash: commandId, actor, correlationId: commandId, causationId: commandId };
  };
  return {
    ...{ eventStore, commands, dateAt },
    on(day: string) {
      now = `${day}T04:00:00.000Z` as Instant;
    },
    async register(customerId: string, cooperation = '2020-03-01') {
      const data = {
        customerId,
        number: null,
        name: `${customerId} 有限公司`,
        country: 'CN',
        currency: 'CNY',
      };
      const registeredOn = dateAt(now);
      await registerCustomer(
        { commands, eventStore, fingerprints, now: clock.now },
        { ...data, registeredOn: date(cooperation) },
        request(),
      );
      await this.customer(customerId, {
        type: 'AssignIndustry',
        data: { industry: 'C34', assignedOn: registeredOn },
      });
    },
    customer: (id: string, command: CustomerCommand) => commands.customer(id, command, request()),
    account: (id: string, command: CreditAccountCommand, by?: string) =>
      commands.account(id, command, request(by)),
    investigation: (id: string, command: InvestigationCommand) =>
      commands.investigation(id, command, request()),
    rating: (id: string, command: RatingCommand, by?: string) => commands.rating(id, command, request(by)),
    warning: (id: string, command: WarningCommand) => commands.warning(id, command, request()),
    score: (id: string, scoreId: string) =>
      commands.rating(
        id,
        { type: 'ScoreCredit', data: { scoreId, reason: 'investigation', on: dateAt(now) } },
        request(),
      ),
    evaluate: (id: string, evaluationId: string) =>
      commands.warning(
        id,
        {
          type: 'EvaluateWarnings',
          data: { evaluationId, on: dateAt(now), cadences: ['daily', 'monthEnd'] },
        },
        request(),
      ),
    climate: (period: string, index: string) =>
      commands.industry(
        'C34',
        {
          type: 'RecordClimateReading',
          data: { industry: 'C34', period, index, publishedOn: dateAt(now), source: 'survey' },
        },
        request(),
      ),
    async activate(name: string, content: PolicyContent) {
      const drafted = await commands.policy(
        name,
        { type: 'DraftPolicy', data: { name, content, note: 'v' } },
        request(),
      );
      const version = drafted.state.versions.length;
      await commands.policy(name, { type: 'ApprovePolicy', data: { name, version } }, request('li'));
      const data = { name, version, from: dateAt(now) };
      await commands.policy(name, { type: 'ActivatePolicy', data }, request('li'));
    },
  };
}

export type CreditStory = ReturnType<typeof creditStory>;

/** Evidence of a sound company, obtained today. */
export async function investigate(
  story: CreditStory,
  customerId: string,
  day: string,
  averageBalance: Money | null = null,
): Promise<void> {
  const investigationId = `${customerId}-${day}`;
  const on = date(day);
  await story.investigation(customerId, {
    type: 'OpenInvestigation',
    data: { customerId, investigationId, reason: 'onboarding', reviewId: null, dueOn: null, on },
  });
  const collect = (evidence: TypedContent) =>
    story.investigation(customerId, {
      type: 'CollectEvidence',
      data: {
        ...{ customerId, investigationId, evidenceId: `${investigationId}-${evidence.kind}` },
        ...{ source: 'bureau', obtainedOn: on, validOn: on, cost: null, attachment: null },
        ...evidence,
      },
    });
  const bank = { bank: '工商银行', standing: 'good', accountSince: null } as const;
  await collect({
    kind: 'bankReference',
    content: { ...bank, averageBalance, facilities: null, notes: null },
  });
  const tax = { creditGrade: 'A', year: 2025, arrears: null, taxPaid: null } as const;
  await collect({ kind: 'taxRecord', content: tax });
}

/** Every event as stored, in log order. */
export async function logOf({
  eventStore,
}: Pick<CreditStory, 'eventStore'>): Promise<readonly StoredEvent[]> {
  const log: StoredEvent[] = [];
  for await (const batch of eventStore.subscribe({ after: null, signal: new AbortController().signal })) {
    log.push(...batch.events);
    if (batch.caughtUp) break;
  }
  return log;
}
