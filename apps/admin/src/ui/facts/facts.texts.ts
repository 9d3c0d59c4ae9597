import { defineTexts } from '../texts.js';
import en from './facts.texts.en.json' with { type: 'json' };
import zh from './facts.texts.zh-CN.json' with { type: 'json' };

export const factsTexts = defineTexts('facts', zh, en);
export type FactKey = (typeof factsTexts)['keys'][number];
