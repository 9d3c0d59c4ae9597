import { type OrderCheckContent, policyNames, type Scorecard } from '@zixin/calculations';
import {
  chainHash,
  eventIdOf,
  type EventStore,
  type NewEvent,
  type StoredEvent,
  type SubscribeOptions,
  UnreadableEvent,
} from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints as fingerprints } from '@zixin/kernel/testing';
import { shippedPolicies } from '../policies/default-policies.js';
import { creditStory, type CreditStory, date, investigate, logOf, yuan } from './testing/credit-story.js';
import type { Verification } from './verification.js';
import { verifyLog } from './verify-log.js';

type Change = (event: StoredEvent) => StoredEvent;

/** A copy of a log with some events changed; `rechained`: as a forger who knows how the chain is made would. */
async function copied(log: readonly StoredEvent[], change: Change, rechained = false) {
  const store = createInMemoryEventStore();
  const tails = new Map<string, string>();
  for (const original of log) {
    const { stream, revision, type, data, meta, id } = change(original);
    const { hash: stored, ...rest } = meta;
    const hash = rechained
      ? chainHash(fingerprints, tails.get(stream) ?? '', { stream, revision, type, data, meta: rest })
      : stored;
    tails.set(stream, hash);
    const event: NewEvent = { id: rechained ? eventIdOf(hash) : id, type, data, meta: { ...rest, hash } };
    await store.append(stream, revision - 1, [event]);
  }
  return store;
}

/** Changes the data of the first event of a type, through a copy of it that may be written to. */
function altering(type: string, alter: (data: never) => void): Change {
  let done = false;
  return (event) => {
    if (done || event.type !== type) return event;
    done = true;
    const data = JSON.parse(JSON.stringify(event.data)) as never;
    alter(data);
    return { ...event, data };
  };
}

const proved = (story: CreditStory, store = story.eventStore, customerId?: string): Promise<Verification> =>
  verifyLog({
    ...{ store, fingerprints, houseCurrency: 'CNY', dateAt: story.dateAt },
    ...(customerId === undefined ? {} : { customerId }),
  });
const said = ({ findings }: Verification) =>
  findings.map(({ stream, revision, problem }) => [stream, revision, problem]);

const card = shippedPolicies().find(({ name }) => name === policyNames.scorecard)!.content as Scorecard;
/** Everything counts for nothing but the tax record. */
const stricter: Scorecard = {
  ...card,
  factors: card.factors.map((factor) => ({ ...factor, weight: factor.code === 'tax-record' ? '100' : '0' })),
};

/** From registration to a warning: every kind of decision, the last score under a second version of the scorecard. */
async function wholeStory(): Promise<CreditStory> {
  const story = creditStory('2026-01-05');
  await story.climate('2025-12', '51.2');
  await story.register('c1');
  await investigate(story, 'c1', '2026-01-05');
  await story.score('c1', 'first');
  const byScore = { proposalId: 'terms-1', reason: 'score first' };
  await story.account('c1', { type: 'ProposeTermsByPolicy', data: byScore });
  const limit = { kind: 'AMOUNT', amount: yuan(100_000) } as const;
  const change = { layer: 'base', limit, from: date('2026-01-05'), until: null } as const;
  await story.account('c1', {
    type: 'ProposeLimit',
    data: { proposalId: 'limit-2', change, reason: 'by hand' },
  });
  await story.account('c1', { type: 'ApproveProposal', data: { proposalId: 'limit-2' } }, 'li');
  story.on('2026-01-12');
  await order(story, 'o-1', 60_000);
  await order(story, 'o-2', 55_000);
  await invoice(story, 'i-1', 60_000, [{ orderId: 'o-1', amount: yuan(60_000) }]);
  await invoice(story, 'i-2', 6_000_000, []);
  story.on('2026-03-10');
  await story.evaluate('c1', 'daily-1');
  const byNeed = { proposalId: 'limit-1', reason: 'purchases grow' };
  await story.account('c1', { type: 'ProposeLimitByPolicy', data: byNeed });
  await story.activate(policyNames.scorecard, stricter);
  story.on('2026-03-11');
  await story.score('c1', 'second');
  return story;
}

async function invoice(
  story: CreditStory,
  invoiceId: string,
  amount: number,
  orders: readonly { readonly orderId: string; readonly amount: ReturnType<typeof yuan> }[],
): Promise<void> {
  await story.account('c1', {
    type: 'IssueInvoice',
    data: {
      ...{ invoiceId, number: null, issuedOn: date('2026-01-12'), dueOn: date('2026-01-20') },
      ...{ amount: yuan(amount), orders, sellingEntity: null, orderedBy: null },
    },
  });
}

async function order(story: CreditStory, orderId: string, amount: number): Promise<void> {
  const day = date('2026-01-12');
  await story.account('c1', {
    type: 'PlaceOrder',
    data: {
      ...{ orderId, number: null, amount: yuan(amount), placedOn: day, shipOn: day },
      ...{ termsDays: null, prepaid: false, sellingEntity: null, orderedBy: null },
    },
  });
}

describe('a log whose decisions prove themselves', () => {
  let story: CreditStory;
  let log: readonly StoredEvent[];
  beforeAll(async () => {
    story = await wholeStory();
    log = await logOf(story);
  });

  it('has every kind of decision computed again to the same digits, those under version 1 after version 2 is active', async () => {
    const verification = await proved(story);
    expect(said(verification)).toEqual([]);
    expect(verification).toMatchObject({ ok: true, events: log.length, customers: 1, moreFindings: 0 });
    expect(verification.decisions).toEqual({
      CreditScored: 2,
      RatingAssigned: expect.any(Number),
      DefaultProbabilityEstimated: expect.any(Number),
      TierAssigned: 2,
      ReviewScheduled: expect.any(Number),
      LimitProposed: 2,
      PaymentTermsProposed: 1,
      RiskWarningRaised: expect.any(Number),
      OrderReserved: 1,
      OrderHeld: 1,
    });
    const versions = log
      .filter(({ type }) => type === 'CreditScored')
      .map(({ data }) => (data as { result: { scorecard: { version: number } } }).result.scorecard.version);
    expect(versions).toEqual([1, 2]);
  });

  it('is proved for one customer from its own streams, and says how far it is', async () => {
    await story.register('c2');
    const one = await proved(story, story.eventStore, 'c1');
    expect(one).toMatchObject({ ok: true, customers: 1, decisions: { CreditScored: 2 } });
    expect((await proved(story, story.eventStore, 'c2')).decisions).toEqual({});
    const told: unknown[] = [];
    await verifyLog({
      ...{ store: story.eventStore, fingerprints, houseCurrency: 'CNY', dateAt: story.dateAt },
      onProgress: (progress) => told.push(progress),
    });
    const { length } = await logOf(story);
    expect(told.at(-1)).toMatchObject({ pass: 'decisions', events: length, ofEvents: length });
  });

  it('names the event and the figure of an altered contribution, and the chain that broke', async () => {
    const change = altering('CreditScored', (data: { result: { factors: { contribution: string }[] } }) => {
      data.result.factors.find((factor) => factor.contribution !== null)!.contribution = '99';
    });
    const findings = said(await proved(story, await copied(log, change)));
    expect(findings).toEqual([
      ['rating-c1', 0, 'its content does not match its hash'],
      [
        'rating-c1',
        0,
        expect.stringMatching(/^result\.factors\.[a-z-]+\.contribution: stored 99, recomputed \S+$/),
      ],
    ]);
  });

  it('names it also where the forger made the chain anew', async () => {
    const change = altering(
      'CreditScored',
      (data: { result: { score: string } }) => void (data.result.score = '90'),
    );
    const { findings } = await proved(story, await copied(log, change, true));
    const [first] = findings;
    expect(findings).toHaveLength(1);
    expect(first).toMatchObject({
      kind: 'decision',
      type: 'CreditScored',
      figure: 'result.score',
      stored: '90',
    });
    expect(first?.eventId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('names an altered fact with what its streams say', async () => {
    const change = altering('CreditScored', (data: { facts: Record<string, object> }) => {
      data.facts['evidence.taxRecord.creditGrade'] = {
        ...data.facts['evidence.taxRecord.creditGrade'],
        category: 'D',
      };
    });
    const problems = (await proved(story, await copied(log, change, true))).findings.map(
      ({ problem }) => problem,
    );
    expect(problems).toContain('facts.evidence.taxRecord.creditGrade.category: stored D, recomputed A');
    expect(problems).toContainEqual(expect.stringMatching(/^result\.factors\.tax-record\.points: stored/));
  });

  it('names the facts of every decision whose evidence was altered', async () => {
    const change: Change = (event) => {
      const data = event.data as { kind?: string; content?: object };
      return data.kind === 'taxRecord'
        ? { ...event, data: { ...data, content: { ...data.content, creditGrade: 'B' } } }
        : event;
    };
    const { findings } = await proved(story, await copied(log, change, true));
    expect(findings.map(({ type, problem }) => `${type}: ${problem}`)).toEqual([
      'CreditScored: facts.evidence.taxRecord.creditGrade.category: stored A, recomputed B',
      'CreditScored: facts.evidence.taxRecord.creditGrade.category: stored A, recomputed B',
    ]);
  });

  it("names the headroom of an order's verdict that was altered", async () => {
    const change = altering('OrderHeld', (data: { check: { headroom: { minor: number } } }) => {
      data.check.headroom.minor += 1;
    });
    const { findings } = await proved(story, await copied(log, change, true));
    expect(findings.map(({ problem }) => problem)).toEqual([
      'check.headroom.minor: stored 4000001, recomputed 4000000',
    ]);
  });

  it('names the limit, the warning and the tier that were altered', async () => {
    const limit: Change = (event) => {
      const { data } = JSON.parse(JSON.stringify(event)) as {
        data: { proposalId: string; basis: { figures: { proposed: number } } };
      };
      if (data.proposalId !== 'limit-1' || event.type !== 'LimitProposed') return event;
      data.basis.figures.proposed += 100;
      return { ...event, data };
    };
    const level = altering('RiskWarningRaised', (data: { level: string }) => void (data.level = 'info'));
    const tier = altering('TierAssigned', (data: { to: string }) => void (data.to = 'vip'));
    const store = await copied(log, (event) => limit(level(tier(event))), true);
    const figures = (await proved(story, store)).findings.map(({ type, figure }) => `${type} ${figure}`);
    expect(figures).toEqual(
      expect.arrayContaining([
        'LimitProposed basis.figures.proposed',
        'RiskWarningRaised level',
        'TierAssigned to',
      ]),
    );
  });

  it('names who had to approve a limit or terms, where that was altered', async () => {
    const ours = (data: { needs: { role: string; approvers: number; basis?: object } }) => {
      if (!data.needs.basis) return;
      data.needs.role = 'analyst';
      data.needs.approvers = 0;
    };
    const limit = altering('LimitProposed', ours);
    const terms = altering('PaymentTermsProposed', ours);
    const store = await copied(log, (event) => limit(terms(event)), true);
    const figures = (await proved(story, store)).findings.map(({ type, figure }) => `${type} ${figure}`);
    expect(figures).toEqual(
      expect.arrayContaining([
        'LimitProposed needs.role',
        'LimitProposed needs.approvers',
        'PaymentTermsProposed needs.role',
      ]),
    );
  });

  it('names the scores of a policy version that was edited in the log', async () => {
    const change = altering('PolicyDrafted', () => undefined);
    const edit: Change = (event) => {
      if (event.stream !== `policy-${policyNames.scorecard}` || event.revision !== 0) return change(event);
      const data = JSON.parse(JSON.stringify(event.data)) as { content: { factors: { weight: string }[] } };
      for (const factor of data.content.factors) factor.weight = factor.weight === '4' ? '8' : factor.weight;
      return { ...event, data };
    };
    const { findings } = await proved(story, await copied(log, edit));
    expect(findings[0]).toMatchObject({ kind: 'chain', stream: 'policy-standard', revision: 0 });
    const scores = findings.filter(({ type }) => type === 'CreditScored');
    expect(scores.map(({ figure }) => figure)).toContain('result.factors.tax-record.weight');
    expect(new Set(scores.map(({ revision }) => revision))).toEqual(new Set([0]));
  });

  it('reports an event it cannot read, proves what came before it and names what rests on it', async () => {
    const change: Change = (event) =>
      event.type === 'OrderHeld' ? { ...event, type: 'OrderFrozen' } : event;
    const { findings, decisions } = await proved(story, await copied(log, change, true));
    expect(decisions).toMatchObject({ CreditScored: 2, PaymentTermsProposed: 1, OrderReserved: 1 });
    expect(new Set(findings.map(({ stream }) => stream))).toEqual(
      new Set(['rating-c1', 'warning-c1', 'creditAccount-c1']),
    );
    expect(findings.every(({ problem }) => problem.includes('unknown type OrderFrozen'))).toBe(true);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'unreadable', stream: 'creditAccount-c1' }),
    );
  });

  it('passes over a row that is no JSON and checks the rest of the log', async () => {
    const at = log.findIndex(({ type }) => type === 'TierAssigned');
    const { stream, revision } = log[at]!;
    const rotten: EventStore = { ...story.eventStore, subscribe: (options) => rot(options, at) };
    async function* rot(options: SubscribeOptions, bad: number) {
      for await (const batch of story.eventStore.subscribe(options)) {
        if (batch.events.some(({ position }) => Number(position) === bad + 1))
          throw new UnreadableEvent(stream, revision, 'its stored text is no JSON');
        yield batch;
      }
    }
    const verification = await proved(story, rotten);
    expect(said(verification)).toEqual([[stream, revision, 'its stored text is no JSON']]);
    expect(verification.events).toBe((await logOf(story)).length);
  });

  it('proves decisions beside evidence in another currency that their policy does not read', async () => {
    const other = creditStory('2026-01-05');
    await other.register('c1');
    await investigate(other, 'c1', '2026-01-05', { minor: 900_000, currency: 'EUR' });
    await other.score('c1', 'first');
    other.on('2026-01-12');
    await invoice(other, 'i-1', 60_000, []);
    other.on('2026-03-10');
    await other.account('c1', {
      type: 'ProposeLimitByPolicy',
      data: { proposalId: 'limit-1', reason: 'first limit' },
    });
    await other.evaluate('c1', 'daily-1');
    const { findings, decisions } = await proved(other);
    expect(findings).toEqual([]);
    expect(decisions).toMatchObject({ CreditScored: 1, LimitProposed: 1 });
  });

  it('proves orders judged before and after a mitigant was confirmed to raise the limit', async () => {
    const other = creditStory('2026-01-05');
    await other.register('c1');
    const check = shippedPolicies().find(({ name }) => name === policyNames.orderCheck)!
      .content as OrderCheckContent;
    await other.activate(policyNames.orderCheck, { ...check, mitigants: 'raiseLimit' });
    other.on('2026-01-12');
    const cover = { amount: yuan(100_000), coveragePercent: '100', haircutPercent: '0', evidence: null };
    await other.account('c1', {
      type: 'RegisterMitigant',
      data: {
        ...{ mitigantId: 'm', kind: 'parentGuarantee', provider: 'parent', ...cover },
        ...{ from: date('2026-01-12'), until: date('2026-12-31') },
      },
    });
    await order(other, 'o-1', 60_000);
    await other.account('c1', { type: 'ConfirmMitigant', data: { mitigantId: 'm' } }, 'li');
    await order(other, 'o-2', 60_000);
    const { findings, decisions } = await proved(other);
    expect(findings).toEqual([]);
    expect(decisions).toMatchObject({ OrderHeld: 1, OrderReserved: 1 });

    const forged = altering('MitigantConfirmed', (data: { mitigantId: string }) => {
      data.mitigantId = 'another';
    });
    const { findings: named } = await proved(other, await copied(await logOf(other), forged, true));
    expect(named.map(({ type }) => type)).toContain('OrderReserved');
  });
});
