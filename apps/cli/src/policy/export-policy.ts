import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PolicyTextFormat, policyToText } from '@zixin/services/policies';
import { notice, UsedWrong } from '../output.js';
import type { Session } from '../session.js';
import { names, type StoredPolicy, storedPolicy } from './stored-policies.js';

export interface ExportPolicyOptions {
  /** Absent: the one in force today. */
  readonly version?: number;
  readonly format: PolicyTextFormat;
  /** A file; without a name a folder. */
  readonly output?: string;
}

/**
 * Writes one policy to standard output or a file, or every policy in force to a folder, ready to be edited and imported.
 * @throws UsedWrong, DomainError `policy-not-found`, `policy-version-not-found`.
 */
export async function exportPolicy(
  session: Session,
  name: string | undefined,
  options: ExportPolicyOptions,
): Promise<void> {
  if (name === undefined) return exportAll(session, options);
  const policy = await storedPolicy(session, name, options.version);
  const text = textOf(policy, options.format);
  if (options.output === undefined) process.stdout.write(text);
  else write(options.output, text);
}

async function exportAll(session: Session, options: ExportPolicyOptions): Promise<void> {
  const { output, version, format } = options;
  if (output === undefined)
    throw new UsedWrong(`name one policy (${names.join(', ')}), or --output a folder for all of them`);
  if (version !== undefined) throw new UsedWrong('--version needs the name of the policy it is of');
  const policies = await Promise.all(names.map((name) => storedPolicy(session, name)));
  for (const policy of policies)
    write(join(output, `${policy.name}.${format}`), textOf(policy, format), output);
}

function textOf({ name, version, content }: StoredPolicy, format: PolicyTextFormat) {
  const text = policyToText(content, format);
  return format === 'yaml' ? `# ${name}, version ${version}\n${text}` : text;
}

function write(path: string, text: string, folder?: string): void {
  try {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UsedWrong(`${path} cannot be written: ${(error as Error).message}`);
  }
  notice(`${path} written`);
}
