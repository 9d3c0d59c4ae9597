import { DomainError } from '@zixin/kernel';
import { LineCounter, parseDocument, stringify, visit } from 'yaml';

export const policyTextFormats = ['yaml', 'json'] as const;
export type PolicyTextFormat = (typeof policyTextFormats)[number];

/** A policy as text for people to keep and edit; `policyFromText` gives the same content back. Ends with a line break. */
export function policyToText(content: unknown, format: PolicyTextFormat): string {
  if (format === 'json') return `${JSON.stringify(content, null, 2)}\n`;
  return stringify(content, {
    aliasDuplicateObjects: false,
    // Quotes what other readers of YAML would take for true, false or a number: `on`, `no`, '1:30'.
    compat: 'yaml-1.1',
    lineWidth: 110,
    singleQuote: true,
  });
}

/**
 * Plain data from YAML 1.2, or from JSON, which is part of it; what it says is judged elsewhere. Numbers stay exact only as
 * quoted text. @throws DomainError `policy-text-invalid` with `file`, `line`, `column` (from 1) and a `reason` in English.
 */
export function policyFromText(text: string, fileName: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const invalid = (offset: number, reason: string) => {
    const { line, col: column } = lines.linePos(offset);
    return new DomainError('policy-text-invalid', { file: fileName, line, column, reason });
  };
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw invalid(fault.pos[0], fault.message);
  visit(document, {
    Alias: (_, node) => {
      throw invalid(node.range?.[0] ?? 0, 'References (*name) are not read: write the value out');
    },
  });
  return document.toJS();
}
