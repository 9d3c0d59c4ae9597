import type { CalendarDate } from '@zixin/kernel';
import { table } from '../output.js';
import type { Session } from '../session.js';
import { byIndustry, type ClimateField, climateShape, isRecorded, readClimate } from './climate-rows.js';
import {
  finishImport,
  type ImportOptions,
  inLanes,
  type Places,
  requestFor,
  tableIn,
  unlessRefused,
} from './import-run.js';
import { type RejectedRow, rejectionsOf } from './table.js';

const places: Places<ClimateField> = {
  ...{ industry: 'industry', period: 'period', index: 'index', source: 'source', publishedOn: 'publishedOn' },
};

export interface ClimateImportOptions extends ImportOptions {
  readonly source?: string;
  readonly publishedOn?: CalendarDate;
}

/** Imports readings of industries' climate. Repeating it changes nothing. @throws FoundWrong when rows were rejected. */
export async function importClimate(
  { service }: Session,
  path: string,
  options: ClimateImportOptions,
): Promise<void> {
  const { table: found, encoding } = await tableIn(path, climateShape, options);
  const { source = null, publishedOn = null, dateOrder = null } = options;
  const { rows, rejected } = readClimate(found, { source, publishedOn, dateOrder });
  const refused: RejectedRow[] = [...rejected];
  const reject = rejectionsOf(found);
  const counts = { readingsNew: 0, readingsUnchanged: 0 };
  const groups = byIndustry(rows);
  const importIndustry = async (industry: string) => {
    for (const { line, reading } of groups.get(industry) ?? []) {
      const toRow = (field: ClimateField, rule: string) => void refused.push(reject(line, field, rule));
      await unlessRefused(toRow, ['industry', places], async () => {
        const { state } = await service.commands.states.industry(industry);
        const command = { type: 'RecordClimateReading', data: reading } as const;
        const { events } = isRecorded(state, reading)
          ? { events: [] }
          : await service.commands.industry(industry, command, requestFor(service, reading));
        counts[events.length > 0 ? 'readingsNew' : 'readingsUnchanged'] += 1;
      });
    }
  };
  if (!options.dryRun)
    await inLanes(groups.keys(), (industry) => groups.get(industry)?.length ?? 0, importIndustry);
  const answer = {
    ...{ file: path, encoding, dryRun: options.dryRun ?? false },
    ...{ rows: found.rows.length, industries: groups.size, ...counts, rejected: refused },
  };
  finishImport(options, answer, (whole) => [
    `${whole.rows} rows (${whole.encoding}): ${whole.industries} industries`,
    ...(whole.dryRun
      ? []
      : [table(['', 'New', 'Already there'], [['Readings', whole.readingsNew, whole.readingsUnchanged]])]),
  ]);
}
