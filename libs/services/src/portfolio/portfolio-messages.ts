import type { Messages } from '@zixin/platform';

/** Texts of the codes that portfolio reads refuse with. */
export const portfolioMessages: Messages = {
  'span-reversed': { en: '{from} is after {until}.', zh: '{from} 晚于 {until}。' },
};
