import { defineTexts } from '../ui/texts.js';
import en from './statements.texts.en.json' with { type: 'json' };
import zh from './statements.texts.zh-CN.json' with { type: 'json' };

export const statementsTexts = defineTexts('statements', zh, en);
