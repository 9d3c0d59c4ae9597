import type { Approval } from '@zixin/credit-account/events';
import type { Language } from './phrases.js';
import { policyText, versionText } from './policy-words.js';

type Given = Pick<Approval, 'approvedBy' | 'approvalsLeft'>;

/** An approval, `approved` without its full stop: how many are still missing, that it was the last, or the policy that let what only tightens happen by itself. */
export function approvalText(
  { approvedBy, approvalsLeft }: Given,
  approved: string,
  language: Language,
): string {
  const zh = language === 'zh';
  const policy = policyOf(approvedBy, language);
  if (policy !== null)
    return zh
      ? `依据${policy}自动${approved}，仅收紧授信。`
      : `${approved}, automatically by ${policy}: it only tightens.`;
  if (approvalsLeft === 0) return zh ? `${approved}。` : `${approved}.`;
  return zh ? `${approved}，尚需 ${approvalsLeft} 人批准。` : `${approved}; ${approvalsLeft} more needed.`;
}

/** `policy:<name>/<version>` or `policy:<name>` in words; `null` for a person. */
function policyOf(approvedBy: string, language: Language): string | null {
  const [, name, version] = /^policy:([^/]+)(?:\/(\d+))?$/.exec(approvedBy) ?? [];
  if (name === undefined) return null;
  return version === undefined
    ? policyText(name, language)
    : versionText({ name, version: Number(version) }, language);
}
