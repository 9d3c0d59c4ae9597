import { policyNames } from '@zixin/calculations';
import { type CalendarDate, DomainError, isSame } from '@zixin/kernel';
import { newId } from '@zixin/platform/core';
import type { PolicyState, VersionRecord } from '@zixin/policy';
import { faultsOf, type PolicyFault, policyFaultText } from '@zixin/services/policies';
import { FoundWrong, type Output, print, table, UsedWrong } from '../output.js';
import { environmentLanguage, type Session } from '../session.js';
import { kindOf, policyInFile, policyState } from './stored-policies.js';

export interface ImportPolicyOptions extends Output {
  /** Absent: the name that policies of its kind have. */
  readonly name?: string;
  readonly note?: string;
  readonly activateFrom?: CalendarDate;
}

/** Who drafts: whoever has the store at hand. No person, so no person's approval is anybody's own. */
const operator = { id: 'cli', roles: [] };

/**
 * Drafts a version of a policy from a YAML or JSON file; what a version that is not retired says already is not drafted again.
 * Approving and activating are for people. @throws FoundWrong with every fault told, UsedWrong, DomainError.
 */
export async function importPolicy(
  session: Session,
  file: string,
  options: ImportPolicyOptions,
): Promise<void> {
  const today = session.service.reads.today();
  const from = options.activateFrom;
  if (from !== undefined && from < today) throw new DomainError('date-in-past', { date: from, today });
  const content = policyInFile(file);
  const { state: scale } = await session.service.commands.states.policy(policyNames.ratingScale);
  const faults = faultsOf(content, { scale, today });
  if (faults.length > 0) throw faulty(file, faults, options);
  const name = nameOf(content, options.name);
  const state = await policyState(session, name);
  const known = state.versions.find((one) => one.status !== 'retired' && isSame(one.content, content));
  const version = known ?? (await drafted(session, name, content, noteOf(options, from)));
  const answer = {
    ...{ file, name, version: version.version, status: version.status, drafted: !known },
    next: nextSteps(name, version, from),
  };
  print(options, answer, (done) => {
    const said = done.drafted
      ? `Version ${done.version} of ${name} drafted by ${operator.id}. Nothing has changed yet.`
      : `Version ${done.version} of ${name} (${done.status}) says the same: nothing was drafted.`;
    return [said, ...done.next].join('\n');
  });
}

function faulty(file: string, faults: readonly PolicyFault[], options: Output): FoundWrong {
  const language = environmentLanguage();
  const told = faults.map((fault) => ({
    ...{ pointer: fault.pointer, rule: fault.rule, message: policyFaultText(fault, language) },
  }));
  print(options, { file, drafted: false, errors: told }, () =>
    table(
      ['Where', 'Rule', 'What is wrong'],
      told.map(({ pointer, rule, message }) => [pointer, rule, message]),
    ),
  );
  const many = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return new FoundWrong(`${file} has ${many}; nothing was drafted`);
}

function nameOf(content: unknown, given: string | undefined): string {
  const usual = policyNames[kindOf(content) as keyof typeof policyNames];
  if (given !== undefined && given !== usual)
    throw new UsedWrong(`a policy of the kind ${kindOf(content)} is kept as ${usual}, not as ${given}`);
  return usual;
}

function noteOf({ note }: ImportPolicyOptions, from: CalendarDate | undefined): string {
  const wish = from === undefined ? '' : ` (to be in force from ${from})`;
  return `${note ?? 'imported from a file'}${wish}`;
}

async function drafted({ service }: Session, name: string, content: unknown, note: string) {
  const commandId = newId();
  const data = { name, content, note };
  const commandHash = service.fingerprints.sha256(JSON.stringify(data));
  const ids = { commandId, correlationId: commandId, causationId: commandId };
  const request = { ...ids, commandHash, actor: operator };
  const { state } = await service.commands.policy(name, { type: 'DraftPolicy', data }, request);
  return state.versions.at(-1) as PolicyState['versions'][number];
}

/** What people do next, over HTTP. */
function nextSteps(name: string, { version, status }: VersionRecord, from?: CalendarDate): readonly string[] {
  const path = `/v1/policies/${name}/versions/${version}`;
  const body = `{"from": "${from ?? 'YYYY-MM-DD'}"}`;
  const approval = `A person other than who drafted it approves it: POST ${path}/approval`;
  const activation = `A credit manager or above puts it in force: POST ${path}/activation ${body}`;
  if (status === 'draft') return [approval, activation];
  return status === 'approved' || from !== undefined ? [activation] : [];
}
