import { defineTexts } from './texts.js';
import en from './tour.texts.en.json' with { type: 'json' };
import zh from './tour.texts.zh-CN.json' with { type: 'json' };

export const tourTexts = defineTexts('tour', zh, en);
