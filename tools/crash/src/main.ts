import { crash } from './crash.js';
import { groupCrash } from './group-crash.js';

const rounds = Number(process.argv[2] ?? 10);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const options = { rounds, port: 39_201, from: import.meta.url, say };
const problems = [
  ...(await crash({ ...options, writers: 64 })),
  ...(await groupCrash({ ...options, writers: 24 })),
];
for (const problem of problems.slice(0, 50)) say(problem);
say(
  problems.length === 0
    ? `${rounds} kills: nothing acknowledged was lost, nothing stands twice, chains are whole, views equal a rebuild, group headroom equals a recomputation`
    : `${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
