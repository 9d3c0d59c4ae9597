import {
  type DecisionRole,
  decisionRoles,
  type PolicyContent,
  validatePolicy,
  type WarningAction,
} from '@zixin/calculations';
import {
  type Aggregate,
  type CalendarDate,
  calendarDate,
  type Command,
  type Context,
  type Decider,
  DomainError,
  isSame,
  written,
} from '@zixin/kernel';
import { policyCatalog, type PolicyEvent } from './policy.events.js';
import { noPolicy, policyInForce, type PolicyState, recordOf, type VersionRecord } from './policy-state.js';

interface Drafting {
  readonly name: string;
  /** Judged here, whatever its shape. */
  readonly content: unknown;
  readonly note: string;
}
interface OfVersion {
  readonly name: string;
  readonly version: number;
}
export type DraftPolicy = Command<'DraftPolicy', Drafting>;
export type ApprovePolicy = Command<'ApprovePolicy', OfVersion>;
export type ActivatePolicy = Command<'ActivatePolicy', OfVersion & { readonly from: CalendarDate }>;
export type RetirePolicy = Command<'RetirePolicy', OfVersion & { readonly reason: string }>;
/** The shipped default as version 1, by the system, on an empty stream only: the log holds what it decided with. */
export type InstallPolicy = Command<'InstallPolicy', Drafting>;
export type PolicyCommand = DraftPolicy | ApprovePolicy | ActivatePolicy | RetirePolicy | InstallPolicy;

export const policyCodes = [
  'policy-invalid',
  'policy-kind-differs',
  'policy-version-not-found',
  'policy-not-approved',
  'policy-retired',
  'policy-in-force',
  'policy-install',
  'own-policy',
  'authority-missing',
  'date-in-past',
  'text-required',
] as const;
export type PolicyCode = (typeof policyCodes)[number];

/** A shipped default is in force from here: before any day a document can have. */
export const installedFrom = calendarDate('1970-01-01');

type Decide<C extends PolicyCommand> = (
  data: C['data'],
  state: PolicyState,
  context: Context,
) => readonly PolicyEvent[];

/** The actor that installs shipped defaults; no person or key can have this id, and nothing else may install. */
export const installer = 'system';

/** @throws DomainError `authority-missing` unless one of the roles is at least the one needed. */
function requireRole(roles: readonly string[], role: DecisionRole): void {
  const enough = decisionRoles.slice(decisionRoles.indexOf(role));
  if (!enough.some((one) => roles.includes(one))) throw refused('authority-missing', { role });
}

const draft: Decide<DraftPolicy> = (data, state, { by, today }) => {
  const content = judged(data.content, state);
  const last = state.versions.at(-1);
  if (last?.status === 'draft' && last.draftedBy === by.id && isSame(last.content, content)) return [];
  const version = state.versions.length + 1;
  const note = written(data.note, '/note');
  return [
    { type: 'PolicyDrafted', data: { name: data.name, version, content, draftedBy: by.id, note, on: today } },
  ];
};

const approve: Decide<ApprovePolicy> = ({ name, version }, state, { by, today }) => {
  const record = found(state, version);
  if (record.status !== 'draft') return [];
  if (record.draftedBy === by.id) throw refused('own-policy', { draftedBy: by.id });
  requireRole(by.roles, acts(record.content) ? 'financeDirector' : 'creditManager');
  return [{ type: 'PolicyApproved', data: { name, version, approvedBy: by.id, on: today } }];
};

const activate: Decide<ActivatePolicy> = ({ name, version, from }, state, { by, today }) => {
  const record = found(state, version);
  if (record.status === 'retired') throw refused('policy-retired', { version });
  if (record.status === 'draft') throw refused('policy-not-approved', { version });
  if (state.activations.at(-1)?.version === version && state.activations.at(-1)?.from === from) return [];
  requireRole(by.roles, 'creditManager');
  if (from < today) throw refused('date-in-past', { date: from, today }, '/from');
  return [{ type: 'PolicyActivated', data: { name, version, from, activatedBy: by.id, on: today } }];
};

const retire: Decide<RetirePolicy> = ({ name, version, reason }, state, { by, today }) => {
  const record = found(state, version);
  if (record.status === 'retired') return [];
  requireRole(by.roles, 'creditManager');
  const ahead = state.activations.some((one) => one.version === version && one.from > today);
  if (policyInForce(state, today)?.version === version || ahead)
    throw refused('policy-in-force', { version });
  const why = written(reason, '/reason');
  return [{ type: 'PolicyRetired', data: { name, version, reason: why, retiredBy: by.id, on: today } }];
};

const install: Decide<InstallPolicy> = ({ name, content, note }, state, { by }) => {
  if (state.versions.length > 0) return [];
  if (by.id !== installer) throw refused('policy-install');
  const version = { name, version: 1 };
  return [
    {
      type: 'PolicyDrafted',
      data: { ...version, content: judged(content, state), draftedBy: by.id, note, on: installedFrom },
    },
    { type: 'PolicyApproved', data: { ...version, approvedBy: by.id, on: installedFrom } },
    {
      type: 'PolicyActivated',
      data: { ...version, from: installedFrom, activatedBy: by.id, on: installedFrom },
    },
  ];
};

/** @throws DomainError `policy-invalid` with the first fault and how many there are, `policy-kind-differs`. */
function judged(content: unknown, { kind }: PolicyState): PolicyContent {
  const verdict = validatePolicy(content);
  if (!verdict.ok) {
    const [first] = verdict.problems;
    const { pointer = '', code = '', params = {} } = first ?? {};
    const count = verdict.problems.length;
    throw refused('policy-invalid', { ...params, rule: code, count }, `/content${pointer}`);
  }
  if (kind !== null && verdict.content.kind !== kind)
    throw refused('policy-kind-differs', { kind, given: verdict.content.kind }, '/content/kind');
  return verdict.content;
}

/** True when it lets the house act without a second person: approving it then counts as one. */
function acts(content: PolicyContent): boolean {
  if ('tightenAutomatically' in content) return content.tightenAutomatically;
  const automatic = ({ automatic: one }: WarningAction) => one;
  return content.kind === 'warningRules' && content.rules.some(({ actions }) => actions.some(automatic));
}

function found(state: PolicyState, version: number): VersionRecord {
  const record = recordOf(state, version);
  if (!record) throw refused('policy-version-not-found', { version });
  return record;
}

function refused(code: PolicyCode, params: DomainError['params'] = {}, pointer?: string): DomainError {
  return new DomainError(code, params, pointer);
}

function changed(
  state: PolicyState,
  version: number,
  change: Partial<VersionRecord>,
): Pick<PolicyState, 'versions'> {
  return { versions: state.versions.map((one) => (one.version === version ? { ...one, ...change } : one)) };
}

export const policyDecider: Decider<PolicyCommand, PolicyEvent, PolicyState> = {
  initialState: noPolicy,
  decide: {
    DraftPolicy: draft,
    ApprovePolicy: approve,
    ActivatePolicy: activate,
    RetirePolicy: retire,
    InstallPolicy: install,
  },
  evolve: {
    PolicyDrafted: (state, { name, version, content, draftedBy, note, on }) => ({
      ...state,
      name,
      kind: content.kind,
      versions: [
        ...state.versions,
        { version, content, status: 'draft', draftedBy, draftedOn: on, note, approvedBy: null },
      ],
    }),
    PolicyApproved: (state, { version, approvedBy }) => ({
      ...state,
      ...changed(state, version, { status: 'approved', approvedBy }),
    }),
    PolicyActivated: (state, { version, from }) => ({
      ...state,
      ...changed(state, version, { status: 'active' }),
      activations: [...state.activations, { version, from }],
    }),
    PolicyRetired: (state, { version }) => ({ ...state, ...changed(state, version, { status: 'retired' }) }),
  },
};

/** Stream `policy-<name>`: one policy of the house through all its versions. */
export const policy: Aggregate<PolicyCommand, PolicyEvent, PolicyState> = {
  category: 'policy',
  catalog: policyCatalog,
  decider: policyDecider,
  partitionKey: (name) => `policy-${name}`,
};
