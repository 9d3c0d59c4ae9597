import { type Command, Option } from 'commander';
import { countOption, dateOption } from '../options.js';
import { withSession } from '../session.js';
import { diffPolicies } from './diff-policies.js';
import { exportPolicy, type ExportPolicyOptions } from './export-policy.js';
import { factNames } from './fact-names.js';
import { importPolicy, type ImportPolicyOptions } from './import-policy.js';
import { names } from './stored-policies.js';

const json = () => new Option('--json', 'one JSON document on standard output').default(false);

/** Adds `policy export`, `import`, `facts` and `diff` to a program. */
export function policyCommands(program: Command): void {
  const policy = program
    .command('policy')
    .description(`what the house decides by, as files: ${names.join(', ')}`);
  policy
    .command('export [name]')
    .description('write a policy as text; without a name all in force, to a folder')
    .addOption(new Option('--version <n>', 'this version, not the one in force').argParser(countOption))
    .addOption(new Option('--format <format>').choices(['yaml', 'json']).default('yaml'))
    .option('--output <file>', 'write to this file; a folder when no policy is named')
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .action((name: string | undefined, options: ExportPolicyOptions) =>
      withSession((session) => exportPolicy(session, name, options)),
    );
  policy
    .command('import <file>')
    .description(
      'draft a version from a YAML or JSON file as the operator `cli`; people approve it and put it in force over HTTP',
    )
    .option('--name <name>', 'the policy it must be of')
    .option('--note <text>', 'why')
    .addOption(
      new Option(
        '--activate-from <date>',
        'the day it is meant to be in force from, kept in the note',
      ).argParser(dateOption),
    )
    .addOption(json())
    .action((file: string, options: ImportPolicyOptions) =>
      withSession((session) => importPolicy(session, file, options)),
    );
  policy
    .command('facts')
    .description('the name of every fact that a policy may read')
    .option('--only <prefix>', 'only names that begin with it, such as ratio')
    .addOption(json())
    .action(factNames);
  policy
    .command('diff <from> <to>')
    .description('what differs between two policies: each a name (in force), name@version or a file')
    .addOption(json())
    .action((from: string, to: string, options: Parameters<typeof diffPolicies>[2]) =>
      withSession((session) => diffPolicies(session, [from, to], options)),
    );
}
