import { written } from './written.js';

it('gives the text without surrounding blanks, and refuses one of blanks alone with its place', () => {
  expect(written('  paid late \n', '/reason')).toBe('paid late');
  expect(() => written(' \t', '/reason')).toThrow(
    expect.objectContaining({ code: 'text-required', pointer: '/reason' }),
  );
});
