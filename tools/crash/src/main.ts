import { crash } from './crash.js';
import { groupCrash } from './group-crash.js';
import { servicesCrash } from './services/services-crash.js';
import { missingEngines } from './services/services-house.js';

// main.js [rounds]: the server on its files. main.js services [rounds]: the services on the engines that the environment names.
const services = process.argv[2] === 'services';
const rounds = Number(process.argv[services ? 3 : 2] ?? (services ? 3 : 10));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const options = { rounds, from: import.meta.url, say };

async function embedded(): Promise<readonly string[]> {
  const port = 39_201;
  return [
    ...(await crash({ ...options, port, writers: 64 })),
    ...(await groupCrash({ ...options, port, writers: 24 })),
  ];
}

async function distributed(): Promise<readonly string[]> {
  const missing = missingEngines();
  return missing.length > 0
    ? [`${missing.join(' and ')} not set`]
    : servicesCrash({ ...options, writers: 12 });
}

const problems = await (services ? distributed() : embedded());
const kept = services ? 'the journal and the views equal the log' : 'views equal a rebuild';
for (const problem of problems.slice(0, 50)) say(problem);
say(
  problems.length === 0
    ? `${rounds} rounds: nothing acknowledged was lost, nothing stands twice, chains are whole, ${kept}, group headroom equals a recomputation`
    : `${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
