import { defineTexts } from '../ui/texts.js';
import en from './policies.texts.en.json' with { type: 'json' };
import zh from './policies.texts.zh-CN.json' with { type: 'json' };

export const policiesTexts = defineTexts('policies', zh, en);
export type PoliciesKey = (typeof policiesTexts)['keys'][number];
