import fc from 'fast-check';
import { createMessageParser } from './server-sent-events.js';

const stream =
  ': connected\n\nid: log~1\nevent: x\ndata: {"a":1}\n\nid: log~2\r\n: alive\r\n\r\ndata: one\ndata: two\n\nid: cut';

describe('server-sent events', () => {
  it('are told however the text is cut, comments left out', () => {
    const cuts = fc.array(fc.nat(stream.length), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, (places) => {
        const parse = createMessageParser();
        const ends = [...places.sort((a, b) => a - b), stream.length];
        const messages = ends.flatMap((end, index) => parse(stream.slice(ends[index - 1] ?? 0, end)));
        expect(messages).toEqual([
          { id: 'log~1', data: '{"a":1}' },
          { id: 'log~2', data: null },
          { id: null, data: 'one\ntwo' },
        ]);
      }),
    );
  });
});
