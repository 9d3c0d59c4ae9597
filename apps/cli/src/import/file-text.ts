import { readFileSync } from 'node:fs';

export interface FileText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030';
}

/** A file's text: UTF-8 when it is valid, else GB18030 (which takes any Chinese export). */
export function readText(path: string): FileText {
  return textOf(readFileSync(path));
}

export function textOf(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  }
}

/** The delimiter that the header line has most of. */
export function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length,
  }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).delimiter;
}
