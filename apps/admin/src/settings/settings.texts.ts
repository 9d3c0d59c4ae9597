import { defineTexts } from '../ui/texts.js';
import en from './settings.texts.en.json' with { type: 'json' };
import zh from './settings.texts.zh-CN.json' with { type: 'json' };

export const settingsTexts = defineTexts('settings', zh, en);
export type SettingsKey = (typeof settingsTexts)['keys'][number];
