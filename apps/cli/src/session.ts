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

/** A refusal in words, in the language of the environment. */
export function refusalText(error: DomainError): string {
  const where = error.pointer ? ` (${error.pointer.slice(1)})` : '';
  return `${textOf(error.code, error.params, environmentLanguage())}${where}`;
}

export function environmentLanguage(): 'en' | 'zh' {
  const locale = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
  return languageOf(locale.replace('_', '-').split('.')[0]);
}
