import { addDays, type CalendarDate } from '@zixin/kernel';
import { collect, soundYear } from './testing/evidence.js';
import { type House, openHouse } from './testing/house.js';
import type { Caller } from './testing/server.js';

type Row = Readonly<Record<string, unknown>>;
const customer = 'number:C-5';
const start = '2026-03-02' as CalendarDate;

describe('a policy of the house itself, over HTTP', () => {
  let house: House;
  let analyst: Caller;
  let manager: Caller;

  beforeAll(async () => {
    house = await openHouse(start);
    analyst = await house.person('ana', 'analyst');
    manager = await house.person('max', 'creditManager');
    await analyst.post('/v1/customers', { number: 'C-5', name: '东海物流', registeredOn: '2024-01-05' });
    const opened = await analyst.post(`/v1/customers/${customer}/investigations`, { reason: 'onboarding' });
    const picture = { agencyGrade: 'A', bank: 'good', tax: 'A', openCases: 0 } as const;
    const id = String(opened.body['id']);
    await collect(analyst, id, start, { year: 2024, millions: soundYear, ...picture });
    await analyst.post(`/v1/investigations/${id}/completion`, { conclusion: 'sound' });
    await house.quiet();
  }, 60_000);
  afterAll(() => house.close());

  const standard = async () =>
    (await analyst.get('/v1/policies/standard/versions/1')).body['content'] as {
      readonly factors: readonly Row[];
    };
  const rated = async () => {
    await house.quiet();
    const { body } = await analyst.get(`/v1/ratings?customer=${customer}`);
    return (body['items'] as readonly Row[])[0] as Row & { readonly scores: readonly Row[] };
  };

  it('scores by a factor nobody thought of, with no build', async () => {
    const content = await standard();
    const visit = {
      ...{ code: 'last-site-visit', group: 'profile', weight: '100' },
      label: { en: 'Days since the last site visit', zh: '距上次现场走访天数' },
      value: 'evidence.siteVisit.daysSince',
      bands: [{ points: '100' }, { from: '20', points: '35' }],
    };
    const own = { ...content, factors: [visit], knockOuts: [], coverageCaps: [] };
    const path = '/v1/policies/standard/versions';
    const drafted = await analyst.post(path, { content: own, note: 'visits count' });
    expect(drafted.status).toBe(201);
    expect((await analyst.post(`${path}/2/approval`)).status).toBe(403);
    expect((await manager.post(`${path}/2/approval`)).status).toBeLessThan(300);
    const from = addDays(start, 1);
    expect((await manager.post(`${path}/2/activation`, { from })).status).toBeLessThan(300);

    const before = await analyst.post(`/v1/customers/${customer}/scores`, { reason: 'still version 1' });
    expect(before.body['recorded']).toMatchObject([{ result: { scorecard: { version: 1 } } }]);
    await house.goTo(addDays(start, 25));
    await analyst.post(`/v1/customers/${customer}/scores`, { reason: 'version 2' });
    const { scores, grade } = await rated();
    expect(scores.at(-1)).toMatchObject({ score: '35.00', grade: 'CCC' });
    expect(grade).toBe('CCC');
  }, 60_000);

  it.each<[string, (content: { readonly factors: readonly Row[] }) => object, string, string]>([
    [
      'weights that sum to 98',
      (content) => ({
        ...content,
        factors: content.factors.map((one, index) => (index === 0 ? { ...one, weight: '6' } : one)),
      }),
      '/content/factors',
      '98',
    ],
    [
      'bands that overlap',
      (content) => ({
        ...content,
        factors: content.factors.map((one, index) =>
          index === 0
            ? { ...one, bands: [{ points: '0' }, { from: '1.5', points: '1' }, { from: '1.5', points: '2' }] }
            : one,
        ),
      }),
      '/content/factors/0/bands/2',
      '1.5',
    ],
  ])('refuses %s, naming the fault', async (_, spoil, pointer, named) => {
    const body = { content: spoil(await standard()), note: 'spoilt' };
    const answer = await analyst.post('/v1/policies/standard/versions', body);
    expect(answer.status).toBe(422);
    const errors = answer.body['errors'] as readonly { readonly pointer: string; readonly message: string }[];
    const fault = errors.find((one) => one.pointer.startsWith(pointer));
    expect(fault?.message).toContain(named);
  });
});
