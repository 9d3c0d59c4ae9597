import { DomainError } from '@zixin/kernel';
import {
  instanceSecret,
  languageOf,
  openStores,
  readSettings,
  type Settings,
  type Stores,
  systemClock,
  textOf,
} from '@zixin/platform/core';
import { createServices, type ServiceContext } from '@zixin/services/composition';
import { sessionViews } from './session-views.js';

/** What a command of the command line works with. */
export interface Session {
  readonly settings: Settings;
  readonly stores: Stores;
  readonly service: ServiceContext;
  /** The views have the whole log after this; every read of views begins with it. @throws FoundWrong */
  upToDate(): Promise<void>;
}

/** Opens the stores the settings name for one piece of work. @throws SettingsInvalid; see `isStoreUnusable`. */
export async function withSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const stores = await openStores(settings);
  try {
    const views = sessionViews(settings, stores);
    const service = createServices({
      ...stores,
      secret: instanceSecret(settings.secret, settings.data),
      clock: systemClock(settings.timeZone),
      views,
      houseCurrency: settings.currency,
    });
    return await work({ settings, stores, service, upToDate: () => views.upToDate() });
  } finally {
    await stores.close();
  }
}

/** A refusal in words, in the language of the environment; of evidence with the rule that was broken. */
export function refusalText(error: DomainError): string {
  const where = error.pointer ? ` (${error.pointer.slice(1)})` : '';
  const language = environmentLanguage();
  const { code, params } = error;
  if (code === 'evidence-invalid' && 'rule' in params)
    return complaintText({
      pointer: error.pointer ?? '',
      rule: `evidence-${String(params['rule'])}`,
      params,
    });
  return `${textOf(code, params, language)}${where}`;
}

interface Complaint {
  readonly pointer: string;
  readonly rule: string;
  readonly params?: DomainError['params'];
}

/** A request that was refused with everything that is wrong in it. */
export interface Complained extends Error, Pick<DomainError, 'code' | 'params'> {
  readonly complaints: readonly Complaint[];
}

export function isComplained(error: unknown): error is Complained {
  return error instanceof Error && 'code' in error && 'complaints' in error;
}

/** What was refused, and a line for each thing that is wrong: where, the rule, and what it wants. */
export function complainedText({ code, params, complaints }: Complained): string {
  const lines = complaints.map((complaint) => `  ${complaintText(complaint)}`);
  return [textOf(code, params, environmentLanguage()), ...lines].join('\n');
}

function complaintText({ pointer, rule, params = {} }: Complaint): string {
  return `${pointer} (${rule}): ${textOf(rule, params, environmentLanguage())}`;
}

export function environmentLanguage(): 'en' | 'zh' {
  const locale = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
  return languageOf(locale.replace('_', '-').split('.')[0]);
}
