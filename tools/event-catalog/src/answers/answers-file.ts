import type { AnswerSchemas } from '@zixin/platform';

/**
 * The module of the services that holds the answers: as text, so that it costs nothing until somebody asks for the document.
 */
export function answersFile(answers: AnswerSchemas): string {
  const { operations, schemas } = answers;
  const json = `{"operations":{\n${linesOf(operations)}\n},"schemas":{\n${linesOf(schemas)}\n}}`;
  return [
    '// Made from the return types of the controllers by `npm run client`.',
    '/* eslint-disable */',
    `export const answersText = String.raw\`${safe(json)}\`;`,
    '',
  ].join('\n');
}

/** One line for each. */
function linesOf(entries: Readonly<Record<string, unknown>>): string {
  return Object.entries(entries)
    .map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`)
    .join(',\n');
}

function safe(json: string): string {
  return json.replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{');
}
