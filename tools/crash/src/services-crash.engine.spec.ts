import { pathToFileURL } from 'node:url';
import { servicesCrash } from './services/services-crash.js';
import { missingEngines } from './services/services-house.js';
import { deaths } from './services/troubles.js';

const missing = missingEngines();
const reason = missing.length > 0 ? ` (skipped: ${missing.join(' and ')} not set)` : '';

(reason ? it.skip : it)(
  `loses nothing and counts nothing twice when services are killed and engines fail under load${reason}`,
  async () => {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const from = pathToFileURL(__filename).href;
    const problems = await servicesCrash({ rounds: 1, writers: 8, from, say, troubles: deaths });
    expect({ problems, said: problems.length > 0 ? said : [] }).toEqual({ problems: [], said: [] });
  },
  900_000,
);
