import { defineTexts } from '../ui/texts.js';
import en from './risk-backtest.texts.en.json' with { type: 'json' };
import zh from './risk-backtest.texts.zh-CN.json' with { type: 'json' };

export const riskBacktestTexts = defineTexts('risk-backtest', zh, en);

export type Key = (typeof riskBacktestTexts)['keys'][number];
