import { printWhole } from './print.js';

it('prints only after what it asked for has come', async () => {
  const done: string[] = [];
  let fetching = 0;
  const asks = () => {
    fetching = 1;
    setTimeout(() => {
      fetching = 0;
      done.push('read');
    }, 700);
  };
  window.addEventListener('beforeprint', asks, { once: true });
  window.print = () => done.push('printed');
  await printWhole({ isFetching: () => fetching });
  expect(done).toEqual(['read', 'printed']);
});
