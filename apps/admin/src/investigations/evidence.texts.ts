import { defineTexts } from '../ui/texts.js';
import en from './evidence.texts.en.json' with { type: 'json' };
import zh from './evidence.texts.zh-CN.json' with { type: 'json' };

export const evidenceTexts = defineTexts('evidence', zh, en);
