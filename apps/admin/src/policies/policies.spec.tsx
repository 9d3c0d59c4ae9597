import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { admin, analyst, manager, open, server } from '../testing/screen.js';
import type { Policy, Version } from './policies.queries.js';

const shipped = { version: 1, status: 'active', draftedBy: 'system', approvedBy: 'system' } as const;
const first: Version = { ...shipped, draftedOn: '1970-01-01', note: '出厂默认 Shipped default' };
const asked: Version = {
  ...{ version: 2, status: 'draft', draftedBy: 'u-analyst', draftedOn: '2026-11-20' },
  ...{ note: '现场走访更重要', approvedBy: null },
};

function policy(name: string, kind: Policy['kind'], versions: Version[] = [first]): Policy {
  const since = { version: 1, from: '1970-01-01' };
  return { name, kind, asOf: '2026-11-27', inForce: since, versions, activations: [since] };
}

const coverage = (siteVisit: string, registration = '60') => ({
  kind: 'evidenceCoverage' as const,
  kinds: [
    { kind: 'registration', weight: registration, freshDays: 365 },
    { kind: 'siteVisit', weight: siteVisit, freshDays: 180 },
  ],
});
const scale = {
  kind: 'ratingScale' as const,
  grades: [{ grade: 'AAA', from: '0', pdPercent: '1' }],
  lgdPercent: '45',
  pdFloorPercent: '0',
};
const tiers = {
  kind: 'tiers' as const,
  tiers: [{ tier: 'vip', label: { en: 'VIP customer', zh: 'VIP客户' }, when: null }],
};

const card = {
  ...{ kind: 'scorecard' as const, label: { en: 'Card', zh: '模型' }, missing: 'reweight' as const },
  ...{ coverageCaps: [], knockOuts: [] },
  factors: ['流动比率', '速动比率'].map((zh, index) => ({
    ...{
      code: `f-${index}`,
      group: 'financial',
      label: { en: zh, zh },
      weight: '50',
      value: 'ratio.current',
    },
    bands: [{ points: '0' }, { from: '1', points: '60' }, { from: '2', points: '100' }],
  })),
};

function answers(versions: Version[] = [first, asked]) {
  const contents: Readonly<Record<string, object>> = {
    evidenceCoverage: coverage('40'),
    ratingScale: scale,
    standard: card,
    riskAppetite: { kind: 'riskAppetite', total: '50000000', currency: 'CNY' },
    tiers,
  };
  server.answers('get', '/v1/colleagues', { items: [{ id: 'u-analyst', name: '林悦' }] });
  server.answers('get', '/v1/policies/{name}', ({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    const kind = name === 'standard' ? 'scorecard' : (name as Policy['kind']);
    return policy(name, kind, name === 'evidenceCoverage' ? versions : [first]);
  });
  server.answers('get', '/v1/policies/{name}/versions/{version}', ({ path }) => {
    const [, , , name = ''] = path.split('/');
    return { ...first, name, content: contents[name] };
  });
  server.answers('get', '/v1/policies/{name}/difference', {
    differences: [{ pointer: '/kinds/siteVisit/weight', from: '30', to: '40' }],
  });
}

describe('the list of policies', () => {
  beforeEach(() => {
    server.answers('get', '/v1/colleagues', { items: [{ id: 'u-analyst', name: '林悦' }] });
    server.answers('get', '/v1/policies', {
      items: [policy('tiers', 'tiers'), policy('evidenceCoverage', 'evidenceCoverage', [first, asked])],
    });
  });

  it('says which version is in force, what waits, and who asked', async () => {
    await open('/policies');
    const row = await screen.findByRole('row', { name: /资料完整度/ });
    expect(row).toHaveTextContent('第 1 版自始第 2 版 · 待审批林悦2026-11-20现场走访更重要');
    expect(screen.getByRole('row', { name: /客户分级/ })).toHaveTextContent('系统');
  });

  it('finds what policies may be made of by name and by code', async () => {
    server.answers('get', '/v1/policies/{name}/versions/{version}', { ...first, content: tiers });
    const { user } = await open('/policies?tab=facts', { language: 'en' });
    await user.click(await screen.findByLabelText('Find by name or code'));
    await user.paste('dishonest');
    const row = await screen.findByRole('row', { name: /Dishonest judgment debtor/ });
    expect(row).toHaveTextContent('evidence.litigation.dishonestDebtor');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  });
});

it('says to whom reads no policies who does', async () => {
  await open('/policies', { as: admin, language: 'en' });
  expect(await screen.findByText(/^Reading policies: credit analyst,/)).toBeInTheDocument();
});

describe('a draft', () => {
  it('says live how far the weights are from 100, sends when they are, and keeps all on a failed save', async () => {
    answers([first]);
    const { user, router } = await open('/policies/evidenceCoverage?tab=draft');
    const weight = await screen.findByLabelText('权重，第 2 行');
    const note = screen.getByLabelText(/修改说明/);
    const send = screen.getByText('提交审批');
    fireEvent.change(weight, { target: { value: '45' } });
    expect(screen.getByText('超出 5')).toBeInTheDocument();
    fireEvent.change(note, { target: { value: '走访更重要' } });
    await user.click(send);
    expect(await screen.findByText('还有 1 处问题，改正后才能提交')).toBeInTheDocument();
    fireEvent.change(weight, { target: { value: '40' } });
    await user.click(send);
    expect(await screen.findByText('与现行版本没有差别，请先修改')).toBeInTheDocument();
    fireEvent.change(weight, { target: { value: '45' } });
    fireEvent.change(screen.getByLabelText('权重，第 1 行'), { target: { value: '55' } });
    server.refuses('post', '/v1/policies/{name}/versions', 422, {
      code: 'policy-invalid',
      detail: '策略内容有问题',
      errors: [{ pointer: '/content/kinds/1/weight', rule: 'x', message: '权重太大' }],
    });
    await user.click(send);
    await waitFor(() => expect(weight).toHaveAccessibleDescription('权重太大'));
    expect(note).toHaveValue('走访更重要');
    server.answers('post', '/v1/policies/{name}/versions', () => {
      answers();
      return {
        version: 2,
        policy: policy('evidenceCoverage', 'evidenceCoverage', [first, asked]),
        events: [],
      };
    });
    await user.click(send);
    await waitFor(() => expect(router.state.location.search).toContain('tab=versions&version=2'));
    const [, sent] = server.asked('post', '/v1/policies/{name}/versions');
    expect(sent?.body).toEqual({ content: coverage('45', '55'), note: '走访更重要' });
  });
});

it('keeps days as they were typed, and sends none that are no days', async () => {
  answers([first]);
  const { user } = await open('/policies/evidenceCoverage?tab=draft');
  const days = await screen.findByLabelText('有效天数，第 1 行');
  for (const typed of ['-5', '30.5', 'abc']) {
    fireEvent.change(days, { target: { value: typed } });
    await user.tab();
    expect(days).toHaveValue(typed);
    await user.click(screen.getByText('提交审批'));
    expect(await screen.findByText('还有 1 处问题，改正后才能提交')).toBeInTheDocument();
  }
  expect(server.asked('post', '/v1/policies/{name}/versions')).toHaveLength(0);
});

it('shows amounts with their thousands apart until they are typed', async () => {
  answers();
  const { user } = await open('/policies/riskAppetite?tab=draft');
  const total = await screen.findByLabelText('总额');
  expect(total).toHaveValue('50,000,000');
  await user.click(total);
  expect(total).toHaveValue('50000000');
  fireEvent.change(total, { target: { value: '6000万' } });
  await user.tab();
  expect(total).toHaveValue('60,000,000');
});

it('says where the age of evidence counts from when the policy leaves it out', async () => {
  answers();
  await open('/policies/evidenceCoverage');
  expect((await screen.findByText('资料时效起算日')).parentElement).toHaveTextContent('取得日期');
});

it('leads from what is wrong with a draft to its field, also in a part that is closed', async () => {
  answers([first]);
  const { user } = await open('/policies/standard?tab=draft');
  const title = await screen.findByText('速动比率', { selector: 'summary bdi' });
  await user.click(title);
  const bound = await screen.findByLabelText(/起点（含），第 3 行/);
  fireEvent.change(bound, { target: { value: '0.5' } });
  await user.click(title);
  await waitFor(() => expect(bound).not.toBeInTheDocument());
  const faults = screen.getByRole('region', { name: '问题及所在位置' });
  const [fault] = within(faults).getAllByRole('button');
  expect(fault).toHaveTextContent('评分指标 › 速动比率 › 区间 › 第 3 行');
  await user.click(fault as HTMLElement);
  const row = screen.getByLabelText(/起点（含），第 3 行/).closest('tr');
  expect(row).toContainElement(document.activeElement as HTMLElement);
});

it('tells of a version that was in force from when until when, and what took its place', async () => {
  const second: Version = { ...asked, status: 'active', approvedBy: manager.id };
  answers([first, second]);
  const now = { version: 2, from: '2026-11-20' };
  server.answers('get', '/v1/policies/{name}', () => ({
    ...policy('evidenceCoverage', 'evidenceCoverage', [first, second]),
    ...{ inForce: now, activations: [{ version: 1, from: '1970-01-01' }, now] },
  }));
  await open('/policies/evidenceCoverage?tab=versions');
  const rows = within(await screen.findByRole('table', { name: '全部版本' })).getAllByRole('row');
  expect(rows[1]).toHaveTextContent('第 2 版生效中2026-11-20');
  expect(rows[2]).toHaveTextContent('第 1 版已被第 2 版取代自始2026-11-19');
});

describe('a version that waits', () => {
  it('shows its changes in words and is approved by another person', async () => {
    answers();
    const { user } = await open('/policies/evidenceCoverage?tab=versions', { as: manager });
    const changes = await screen.findByRole('table', { name: '第 2 版相对第 1 版的差异' });
    expect(within(changes).getAllByRole('row')[1]).toHaveTextContent('资料种类 › 实地走访 › 权重修改3040');
    server.answers('post', '/v1/policies/{name}/versions/{version}/approval', () => {
      answers([first, { ...asked, status: 'approved', approvedBy: manager.id }]);
      return { version: 2, events: [] };
    });
    await user.click(await screen.findByText('批准第 2 版'));
    expect(await screen.findByText('启用第 2 版')).toBeInTheDocument();
  });

  it('is not approved by who drafted it, and says so', async () => {
    answers();
    await open('/policies/evidenceCoverage?tab=versions', { as: { ...manager, id: 'u-analyst' } });
    expect(await screen.findByRole('note')).toHaveTextContent('这一版由你起草，须由另一人审批');
  });

  it('says to an analyst who can approve and retire it', async () => {
    answers();
    await open('/policies/evidenceCoverage?tab=versions', { as: { ...analyst, id: 'u-2' }, language: 'en' });
    expect(await screen.findByRole('note')).toHaveTextContent(
      'It can be approved by: credit manager, finance director, credit committee.',
    );
    expect(screen.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument();
  });
});
