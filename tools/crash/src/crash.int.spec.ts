import { pathToFileURL } from 'node:url';
import { crash } from './crash.js';
import { groupCrash } from './group-crash.js';

const from = pathToFileURL(__filename).href;
const say = () => undefined;
/** A machine with much else to do takes minutes. */
const patience = 400_000;

it(
  'loses nothing when the server is killed under load',
  async () => {
    expect(await crash({ rounds: 2, writers: 64, port: 39_202, from, say })).toEqual([]);
  },
  patience,
);

it(
  'leaves the headroom of a group equal to a recomputation when the server is killed between the steps of orders',
  async () => {
    expect(await groupCrash({ rounds: 2, writers: 16, port: 39_203, from, say })).toEqual([]);
  },
  patience,
);
