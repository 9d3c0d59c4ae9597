import { defineTexts } from '../ui/texts.js';
import en from './work.texts.en.json' with { type: 'json' };
import zh from './work.texts.zh-CN.json' with { type: 'json' };

export const workTexts = defineTexts('work', zh, en);
