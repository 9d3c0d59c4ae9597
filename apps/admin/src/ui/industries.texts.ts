import { defineTexts } from './texts.js';
import en from './industries.texts.en.json' with { type: 'json' };
import zh from './industries.texts.zh-CN.json' with { type: 'json' };

export const industriesTexts = defineTexts('industries', zh, en);
