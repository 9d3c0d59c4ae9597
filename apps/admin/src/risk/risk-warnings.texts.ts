import { defineTexts } from '../ui/texts.js';
import en from './risk-warnings.texts.en.json' with { type: 'json' };
import zh from './risk-warnings.texts.zh-CN.json' with { type: 'json' };

export const riskWarningsTexts = defineTexts('risk-warnings', zh, en);
export type WarningsKey = (typeof riskWarningsTexts)['keys'][number];
