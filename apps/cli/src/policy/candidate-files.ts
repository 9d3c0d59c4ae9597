import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type PolicyFault, policyFaultText } from '@zixin/services/policies';
import { shippedCandidates } from '@zixin/services/simulations';
import { UsedWrong } from '../output.js';
import { environmentLanguage } from '../session.js';
import { kindOf, policyInFile } from './stored-policies.js';

export interface CandidateFile {
  readonly file: string;
  readonly content: unknown;
}

/** The policies of a file or of a folder's YAML and JSON files, not judged; of `shipped` all that the program ships with. @throws UsedWrong. */
export function candidatesIn(path: string): readonly CandidateFile[] {
  if (path === 'shipped') return shippedCandidates().map((content) => ({ file: path, content }));
  return filesIn(path).map((file) => ({ file, content: policyInFile(file) }));
}

function filesIn(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsedWrong(`there is no file ${path}`);
  if (!found.isDirectory()) return [path];
  const files = readdirSync(path)
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort();
  if (files.length === 0) throw new UsedWrong(`${path} has no file ending in .yaml, .yml or .json`);
  return files.map((name) => join(path, name));
}

/** A fault of candidates in words, with the file it is in and its place there; several files for what they say together. */
export function candidateFault(candidates: readonly CandidateFile[], fault: PolicyFault) {
  const { rule, params } = fault;
  const [, index, , ...rest] = fault.pointer.split('/');
  const own = (one: CandidateFile, at: number) =>
    index === undefined ? kindOf(one.content) === params['kind'] : at === Number(index);
  return {
    file: candidates
      .filter(own)
      .map(({ file }) => file)
      .join(', '),
    pointer: rest.map((part) => `/${part}`).join(''),
    ...{ rule, message: policyFaultText(fault, environmentLanguage()) },
  };
}
