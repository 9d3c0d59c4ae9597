import { defineTexts } from './texts.js';
import en from './ui.texts.en.json' with { type: 'json' };
import zh from './ui.texts.zh-CN.json' with { type: 'json' };

export const uiTexts = defineTexts('ui', zh, en);
