import { defineTexts } from '../ui/texts.js';
import en from './decisions.texts.en.json' with { type: 'json' };
import zh from './decisions.texts.zh-CN.json' with { type: 'json' };

export const decisionTexts = defineTexts('decisions', zh, en);
