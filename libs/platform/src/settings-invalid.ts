export interface SettingProblem {
  /** Name of the environment variable. */
  readonly setting: string;
  /** What it must be, in plain words; never repeats a secret value. */
  readonly rule: string;
}

/** The environment cannot be started with; every problem is named at once. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid';

  constructor(readonly problems: readonly SettingProblem[]) {
    super(problems.map(({ setting, rule }) => `${setting} ${rule}`).join('\n'));
  }
}
