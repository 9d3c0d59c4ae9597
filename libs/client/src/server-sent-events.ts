/** A message of a stream of server-sent events; one without data only moves the place. */
export interface ServerSentMessage {
  readonly id: string | null;
  readonly data: string | null;
}

/** Takes text as it comes and gives the messages it completes. */
export function createMessageParser(): (text: string) => readonly ServerSentMessage[] {
  let rest = '';
  return (text) => {
    const blocks = `${rest}${text}`.replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.map(messageOf).filter(({ id, data }) => id !== null || data !== null);
  };
}

function messageOf(block: string): ServerSentMessage {
  const fields = block.split('\n').map(fieldOf);
  const valuesOf = (wanted: string) => fields.filter(({ name }) => name === wanted).map(({ value }) => value);
  const data = valuesOf('data');
  return { id: valuesOf('id').at(-1) ?? null, data: data.length > 0 ? data.join('\n') : null };
}

/** A comment is a field without a name. */
function fieldOf(line: string) {
  const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
  return { name, value };
}
