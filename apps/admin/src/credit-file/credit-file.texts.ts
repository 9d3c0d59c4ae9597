import { defineTexts } from '../ui/texts.js';
import en from './credit-file.texts.en.json' with { type: 'json' };
import zh from './credit-file.texts.zh-CN.json' with { type: 'json' };

export const creditFileTexts = defineTexts('credit-file', zh, en);
