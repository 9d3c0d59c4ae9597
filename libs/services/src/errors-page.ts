import './messages.js';
import { type Message, registeredMessages, statusOf } from '@zixin/platform/core';
import { evidenceRuleMessages } from './investigations/evidence-rule-messages.js';

const head = `# Error codes

Refused requests answer with \`application/problem+json\` (RFC 9457): \`code\` is one of these and never changes its meaning, \`detail\` is its
text in the caller's language (\`Accept-Language: en\` or \`zh-CN\`) with the values of the case in place of \`{…}\`, and \`errors[]\` names each
thing that is wrong by \`pointer\` (a JSON pointer into the body, or a parameter), \`rule\` and \`message\`. The command line prints the same
texts, in the language of the environment.

Generated from the texts of the services; \`WRITE_DOCS=1 npx jest errors-page\` in \`libs/services\` writes it anew.`;

/** The page of every code with its status and its text in both languages. */
export function errorsPage(): string {
  const isRule = (code: string) => Object.hasOwn(evidenceRuleMessages, code);
  const all = registeredMessages();
  const codes = all
    .filter(([code]) => !isRule(code))
    .map(([code, text]) => lineOf(code, text, statusOf(code)));
  const rules = all.filter(([code]) => isRule(code)).map(([code, text]) => lineOf(code, text));
  return [
    head,
    '## Codes',
    codes.join('\n'),
    '## Rules of evidence, in `errors[]`',
    `${rules.join('\n')}\n`,
  ].join('\n\n');
}

function lineOf(code: string, { en, zh }: Message, status?: number): string {
  return `- \`${code}\`${status === undefined ? '' : ` (${String(status)})`}: ${plain(en)} · ${plain(zh)}`;
}

/** Markdown reads nothing into it. */
function plain(text: string): string {
  return text.replaceAll(/[*_<>[\]]/g, '\\$&');
}
