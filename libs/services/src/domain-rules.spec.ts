import { randomUUID } from 'node:crypto';
import {
  categoryFact,
  gradeNames,
  numberFact,
  policyNames,
  type RatingScale,
  type ReviewCadence,
  reviewDays,
  type Scorecard,
  type ScoreResult,
  tierFor,
  type Tiers,
} from '@zixin/calculations';
import {
  type CalendarDate,
  collectionOf,
  createCommandLoop,
  dateInZone,
  type Instant,
  instantOf,
  runViews,
  type StoredEvent,
} from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore, testFingerprints } from '@zixin/kernel/testing';
import { personKeys } from '@zixin/platform/core';
import { memorySecretStore } from '@zixin/platform/testing';
import { allViews, creditCatalog } from '@zixin/views';
import { type CommandRequest, createCommands } from './commands/commands.js';
import { createDirectory } from './people/directory.js';
import { shippedPolicies } from './policies/default-policies.js';
import {
  creditStory,
  type CreditStory,
  date,
  investigate,
  logOf,
  yuan,
} from './verification/testing/credit-story.js';
import { verifyLog } from './verification/verify-log.js';

const fingerprints = testFingerprints;

/** Real commands over a log in memory whose clock a test sets to the millisecond; the business time zone is Shanghai. */
function shanghai(start: string) {
  const eventStore = createInMemoryEventStore();
  let [now, sent] = [start as Instant, 0];
  const dateAt = (at: Instant) => dateInZone(at, 'Asia/Shanghai');
  const clock = { now: () => now, dateAt };
  const loop = createCommandLoop({ store: eventStore, fingerprints, now: clock.now, dateAt });
  const commands = createCommands({ loop, eventStore, fingerprints, clock, houseCurrency: 'CNY' });
  const today = () => dateAt(now);
  return {
    ...{ eventStore, commands, today },
    at: (instant: string) => void (now = instantOf(Date.parse(instant))),
    request(id: string, roles: readonly string[]): CommandRequest {
      const commandId = `command-${(sent += 1)}`;
      return {
        commandId,
        commandHash: commandId,
        actor: { id, roles },
        correlationId: 'c',
        causationId: 'c',
      };
    },
    async account(limit: number) {
      const boss = ['financeDirector'];
      const facts = { customerId: 'c-1', segment: 'main', currency: 'CNY', openedOn: today() };
      await commands.account('c-1', { type: 'OpenCreditAccount', data: facts }, this.request('clerk', []));
      const amount = { kind: 'AMOUNT', amount: yuan(limit) } as const;
      const base = { layer: 'base', limit: amount, from: today(), until: null } as const;
      await this.propose('base', base);
      await this.approve('base', 'boss', boss);
    },
    propose(
      proposalId: string,
      change: Extract<Parameters<typeof commands.account>[1], { type: 'ProposeLimit' }>['data']['change'],
    ) {
      const data = { proposalId, change, reason: 'asked for' };
      return commands.account('c-1', { type: 'ProposeLimit', data }, this.request('clerk', []));
    },
    approve(proposalId: string, by: string, roles: readonly string[]) {
      const command = { type: 'ApproveProposal', data: { proposalId } } as const;
      return commands.account('c-1', command, this.request(by, roles));
    },
    async place(orderId: string, amount: number) {
      const dates = { placedOn: today(), shipOn: today(), termsDays: null, prepaid: false };
      const facts = { orderId, number: null, amount: yuan(amount), sellingEntity: null, orderedBy: null };
      const command = { type: 'PlaceOrder', data: { ...facts, ...dates } } as const;
      const { events } = await commands.account('c-1', command, this.request('clerk', []));
      return events.map(({ type }) => type);
    },
  };
}

const monday = date('2026-03-02');
const uplift = (amount: number, until: CalendarDate) =>
  ({ layer: 'temporary', mode: 'uplift', amount: yuan(amount), from: monday, until }) as const;

describe('rule 4: a temporary limit ends at midnight in Asia/Shanghai', () => {
  it('by the clock alone: not one business day was opened, no process ever ran', async () => {
    const story = shanghai('2026-03-02T01:00:00.000Z');
    await story.account(1_000);
    await story.propose('more', uplift(500, date('2026-06-30')));
    await story.approve('more', 'boss', ['financeDirector']);
    story.at('2026-06-30T15:59:59.999Z');
    expect(await story.place('o-1', 1_500)).toEqual(['OrderReserved']);
    story.at('2026-06-30T16:00:00.000Z');
    expect(await story.place('o-2', 1)).toEqual(['OrderHeld']);
    const { state } = await story.commands.states.account('c-1');
    expect(state).toMatchObject({ totals: { reserved: 150_000 } });
    const log = await logOf(story);
    expect(log.map(({ stream }) => stream).filter((stream) => stream.startsWith('calendar'))).toEqual([]);
  });
});

describe('rule 7: authority depends on delegations that expire', () => {
  it('a delegate decides up to and on the last day of the delegation, not a millisecond after it', async () => {
    const story = shanghai('2026-03-02T01:00:00.000Z');
    const access = (id: string, command: Parameters<typeof story.commands.access>[1]) =>
      story.commands.access(id, command, story.request('admin', ['admin']));
    const invite = (userId: string) =>
      access(userId, {
        type: 'InviteUser',
        data: { userId, login: userId, displayName: userId, kind: 'person', on: monday },
      });
    await invite('dora');
    await access('dora', { type: 'GrantRole', data: { role: 'financeDirector', on: monday } });
    await invite('lin');
    await access('lin', { type: 'GrantRole', data: { role: 'creditLead', on: monday } });
    const lent = { delegationId: 'd-1', toUserId: 'lin', role: 'financeDirector' } as const;
    await story.commands.access(
      'dora',
      { type: 'GrantDelegation', data: { ...lent, from: monday, until: date('2026-03-09') } },
      story.request('dora', ['financeDirector']),
    );
    const directory = createDirectory(story.eventStore, story.today);
    const stop = new AbortController();
    await directory.follow(stop.signal);
    const approve = (proposalId: string) =>
      story.approve(proposalId, 'lin', directory.principal('lin')?.roles ?? []);

    await story.account(1_000);
    await story.propose('first', uplift(3_000_000, date('2026-04-30')));
    await story.propose('second', uplift(1_000_000, date('2026-04-30')));
    story.at('2026-03-09T15:59:59.999Z');
    expect((await approve('first')).events.map(({ type }) => type)).toContain('TemporaryLimitGranted');
    story.at('2026-03-09T16:00:00.000Z');
    await expect(approve('second')).rejects.toMatchObject({
      code: 'authority-missing',
      params: { role: 'financeDirector' },
    });
    stop.abort();
  });
});

const proved = ({ eventStore: store, dateAt }: CreditStory) =>
  verifyLog({ store, fingerprints, houseCurrency: 'CNY', dateAt });

const scoresOf = (log: readonly StoredEvent[]) => log.filter(({ type }) => type === 'CreditScored');
const resultOf = ({ data }: StoredEvent) => (data as { readonly result: ScoreResult }).result;

describe('rule 8: a score is replayable to the same digits after the policy changes', () => {
  const card = shippedPolicies().find(({ name }) => name === policyNames.scorecard)!.content as Scorecard;
  const onlyTax: Scorecard = {
    ...card,
    factors: card.factors.map((factor) => ({
      ...factor,
      weight: factor.code === 'tax-record' ? '100' : '0',
    })),
  };

  it('a score recorded under version 1 recomputes after version 2 is active, beside one of version 2', async () => {
    const story = creditStory('2026-01-05');
    await story.register('c1');
    await investigate(story, 'c1', '2026-01-05');
    await story.score('c1', 'first');
    const before = scoresOf(await logOf(story));
    story.on('2026-03-10');
    await story.activate(policyNames.scorecard, onlyTax);
    story.on('2026-03-11');
    await story.score('c1', 'second');
    const scores = scoresOf(await logOf(story));
    expect(scores[0]).toEqual(before[0]);
    const results = scores.map(resultOf);
    expect(results.map(({ scorecard }) => scorecard.version)).toEqual([1, 2]);
    expect(results[0]?.factors).not.toEqual(results[1]?.factors);
    expect(await proved(story)).toMatchObject({ findings: [], decisions: { CreditScored: 2 } });
  });
});

describe('rule 10: correcting history is a new event', () => {
  it('evidence taken back after a score leaves the score as recorded and in force, and changes the next one', async () => {
    const story = creditStory('2026-01-05');
    await story.register('c1');
    await investigate(story, 'c1', '2026-01-05');
    await story.score('c1', 'first');
    const log = await logOf(story);
    story.on('2026-02-10');
    await story.investigation('c1', {
      type: 'RetractEvidence',
      data: {
        evidenceId: 'c1-2026-01-05-taxRecord',
        reason: 'forged',
        on: date('2026-01-05'),
      },
    });
    const corrected = await logOf(story);
    expect(corrected.slice(0, log.length)).toEqual(log);
    expect(corrected.slice(log.length).map(({ type }) => type)).toEqual(['EvidenceRetracted']);
    expect(await proved(story)).toMatchObject({ findings: [], decisions: { CreditScored: 1 } });
    await story.score('c1', 'second');
    const taxRecord = (event: StoredEvent) =>
      resultOf(event).factors.find(({ code }) => code === 'tax-record')?.value;
    expect(scoresOf(await logOf(story)).map(taxRecord)).toEqual(['A', null]);
    expect(await proved(story)).toMatchObject({ findings: [], decisions: { CreditScored: 2 } });
  });
});

describe('rule 12: tiers follow rating, trading amount and length of cooperation, and drive the cadence of reviews', () => {
  const shipped = <Content>(name: string) =>
    shippedPolicies().find((one) => one.name === name)!.content as Content;
  const grades = gradeNames(shipped<RatingScale>(policyNames.ratingScale));
  const bookOf = (grade: string, sales: number, years: number) => ({
    'rating.grade': categoryFact(grade),
    'account.annualSales': numberFact(sales),
    'customer.yearsOfCooperation': numberFact(years),
  });

  it.each([
    ['exactly on every bound', 'A', 500_000_000, 2, 'vip'],
    ['a grade short', 'BBB', 500_000_000, 2, 'key'],
    ['a fen of sales short', 'A', 499_999_999, 2, 'key'],
    ['a year short', 'A', 500_000_000, 1, 'key'],
    ['short of sales and years', 'AAA', 499_999_999, 1, 'ordinary'],
    ['below the least grade of a key customer', 'BB', 900_000_000, 20, 'ordinary'],
  ])('%s', (_, grade, sales, years, tier) =>
    expect(tierFor(shipped<Tiers>(policyNames.tiers), bookOf(grade, sales, years), grades)).toBe(tier),
  );

  it('customers of one grade are reviewed by the cadence of their tier', () => {
    const cadence = shipped<ReviewCadence>(policyNames.reviewCadence);
    const daysOf = (tier: string) =>
      reviewDays(cadence, { ...bookOf('A', 0, 0), 'tier.name': categoryFact(tier) }, grades);
    expect(['vip', 'key', 'ordinary'].map(daysOf)).toEqual([90, 90, 120]);
  });
});

describe('rule 14: personal data is sealed from the first event and erased by destroying its key', () => {
  const keys = personKeys(memorySecretStore());
  const [person, other] = [randomUUID(), randomUUID()];
  const [name, background] = ['王小明', '曾任北方机械厂厂长'];
  let story: CreditStory;
  let before: readonly StoredEvent[];

  beforeAll(async () => {
    story = creditStory('2026-01-05');
    await story.register('c1');
    const on = date('2026-01-05');
    const unknown = { registeredCapital: null, paidInCapital: null, establishedOn: null, status: null };
    const place = { businessScope: null, address: null, region: null, size: null };
    await story.customer('c1', {
      type: 'RecordRegistration',
      data: {
        ...{ legalName: '北方机械有限公司', identifiers: [], ...unknown, ...place },
        ...{ legalRepresentative: keys.seal(person, name), source: 'register', recordedOn: on },
      },
    });
    await story.customer('c1', {
      type: 'RecordOwnership',
      data: {
        shareholders: [
          { kind: 'person', name: keys.seal(person, name), stakePercent: '60' },
          { kind: 'person', name: keys.seal(other, '李小红'), stakePercent: '40' },
        ],
        ...{ ultimateParent: null, source: 'articles', recordedOn: on },
      },
    });
    const manager = {
      role: '总经理',
      name: keys.seal(person, name),
      background: keys.seal(person, background),
    };
    await story.customer('c1', {
      type: 'RecordManagement',
      data: { organisation: null, managers: [manager], source: 'visit', recordedOn: on },
    });
    await investigate(story, 'c1', '2026-01-05');
    await story.score('c1', 'first');
    before = await logOf(story);
    story.on('2026-02-02');
    await story.customer('c1', {
      type: 'ErasePersonalData',
      data: { personId: person, reason: 'asked for it', on: date('2026-02-02') },
    });
    keys.destroy(person);
    story.on('2026-02-03');
    await story.score('c1', 'second');
  });

  it('no event ever held the name in clear', () => {
    const text = JSON.stringify(before);
    for (const secret of [name, background, '李小红']) expect(text).not.toContain(secret);
  });

  it('what was stored opens no more, that of others does', async () => {
    const opened = sealedIn(await logOf(story)).map((sealed) => [sealed.personId, keys.open(sealed)]);
    expect(opened.filter(([id]) => id === person).map(([, text]) => text)).toEqual([null, null, null, null]);
    expect(opened.filter(([id]) => id === other).map(([, text]) => text)).toEqual(['李小红']);
  });

  it('scores read no personal data, sealed or not', async () => {
    expect(sealedIn(scoresOf(await logOf(story)))).toEqual([]);
    expect(JSON.stringify(scoresOf(await logOf(story)))).not.toContain(person);
  });

  it('every decision stays verifiable, and so does every hash', async () => {
    expect((await logOf(story)).slice(0, before.length)).toEqual(before);
    expect(await proved(story)).toMatchObject({ ok: true, findings: [], decisions: { CreditScored: 2 } });
  });

  it('the documents about the customer keep not even the sealed form', async () => {
    const readStore = createInMemoryReadStore();
    const stop = new AbortController();
    await runViews({
      ...{ eventStore: story.eventStore, readStore, views: allViews, catalog: creditCatalog, source: 'log' },
      ...{ signal: stop.signal, stopWhenCaughtUp: true },
    });
    const documents = await Promise.all(
      allViews.map((view) => readStore.find(collectionOf(view), { limit: 1_000 })),
    );
    const kept = sealedIn(documents.flatMap(({ items }) => items));
    expect(kept.map(({ personId }) => personId)).toEqual([other]);
  });
});

/** Every sealed text in plain data. */
function sealedIn(value: unknown): readonly { readonly personId: string; readonly sealed: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sealed' in value && 'personId' in value) return [value as { personId: string; sealed: string }];
  return Object.values(value).flatMap(sealedIn);
}
