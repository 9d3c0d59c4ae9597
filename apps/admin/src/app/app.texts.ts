import { defineTexts } from '../ui/texts.js';
import en from './app.texts.en.json' with { type: 'json' };
import zh from './app.texts.zh-CN.json' with { type: 'json' };

export const appTexts = defineTexts('app', zh, en);
