import { defineTexts } from '../ui/texts.js';
import en from './risk-industries.texts.en.json' with { type: 'json' };
import zh from './risk-industries.texts.zh-CN.json' with { type: 'json' };

export const riskIndustriesTexts = defineTexts('risk-industries', zh, en);
