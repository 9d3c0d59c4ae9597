import { type Document, isNode, LineCounter, parseDocument, stringify, visit } from 'yaml';
import { partsOf } from './content-paths.js';

export const textFormats = ['yaml', 'json'] as const;
export type TextFormat = (typeof textFormats)[number];

/** A policy as text for people to keep and edit, as the services' command line writes it. */
export function textOf(content: unknown, format: TextFormat): string {
  if (format === 'json') return `${JSON.stringify(content, null, 2)}\n`;
  return stringify(content, {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    lineWidth: 110,
    singleQuote: true,
  });
}

export interface Unread {
  readonly line: number;
  readonly column: number;
  /** In English, as the reader of YAML says it. */
  readonly reason: string;
}

export type ReadText =
  { readonly content: unknown; readonly lineOf: (pointer: string) => number } | { readonly unread: Unread };

/** The content of YAML, or of JSON, which is part of it; and on which line each place of it stands. */
export function readText(text: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const unread = (offset: number, reason: string) => {
    const { line, col: column } = lines.linePos(offset);
    return { unread: { line, column, reason } };
  };
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) return unread(fault.pos[0], fault.message);
  let alias: number | null = null;
  visit(document, { Alias: (_, node) => void (alias ??= node.range?.[0] ?? 0) });
  if (alias !== null) return unread(alias, 'References (*name) are not read: write the value out');
  return { content: document.toJS(), lineOf: (pointer) => lineOf(document, lines, pointer) };
}

/** The line of the nearest part of the pointer that is there. */
function lineOf(document: Document, lines: LineCounter, pointer: string): number {
  const parts = partsOf(pointer);
  for (let length = parts.length; length > 0; length -= 1) {
    const node = document.getIn(parts.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
