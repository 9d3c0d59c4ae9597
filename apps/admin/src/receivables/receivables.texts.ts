import { defineTexts } from '../ui/texts.js';
import en from './receivables.texts.en.json' with { type: 'json' };
import zh from './receivables.texts.zh-CN.json' with { type: 'json' };

export const receivablesTexts = defineTexts('receivables', zh, en);
export type ReceivablesKey = (typeof receivablesTexts.keys)[number];
