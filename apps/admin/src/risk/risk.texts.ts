import { defineTexts } from '../ui/texts.js';
import en from './risk.texts.en.json' with { type: 'json' };
import zh from './risk.texts.zh-CN.json' with { type: 'json' };

export const riskTexts = defineTexts('risk', zh, en);
