import { defineTexts } from '../ui/texts.js';
import en from './record.texts.en.json' with { type: 'json' };
import zh from './record.texts.zh-CN.json' with { type: 'json' };

export const recordTexts = defineTexts('record', zh, en);
