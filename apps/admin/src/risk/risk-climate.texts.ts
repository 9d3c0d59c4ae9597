import { defineTexts } from '../ui/texts.js';
import en from './risk-climate.texts.en.json' with { type: 'json' };
import zh from './risk-climate.texts.zh-CN.json' with { type: 'json' };

export const riskClimateTexts = defineTexts('risk-climate', zh, en);
