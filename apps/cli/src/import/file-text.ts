export interface FileText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030';
}

/** A file's text: UTF-8 when it is valid, else GB18030 (which takes any Chinese export). */
export function textOf(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  }
}

const looked = 30;

/** What the first line that looks like a header has most of: titles above it have no columns, or one. */
export function delimiterOf(text: string): string {
  const found = text.split(/\r?\n/, looked).map(mostIn);
  const tabular = found.find(({ count }) => count > 1) ?? found.find(({ count }) => count > 0);
  return tabular?.delimiter ?? ',';
}

function mostIn(line: string) {
  const counted = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    count: line.split(delimiter).length - 1,
  }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most));
}
