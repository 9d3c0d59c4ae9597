import { defineTexts } from '../ui/texts.js';
import en from './investigation.texts.en.json' with { type: 'json' };
import zh from './investigation.texts.zh-CN.json' with { type: 'json' };

export const investigationTexts = defineTexts('investigation', zh, en);
