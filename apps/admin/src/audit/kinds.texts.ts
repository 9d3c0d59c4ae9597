import { defineTexts } from '../ui/texts.js';
import en from './kinds.texts.en.json' with { type: 'json' };
import zh from './kinds.texts.zh-CN.json' with { type: 'json' };

/** How each kind of event is called. */
export const kindTexts = defineTexts('event-kinds', zh, en);
