import type { Messages } from '@zixin/platform/core';

export const auditMessages: Messages = {
  'verification-not-found': {
    status: 404,
    en: 'There is no verification {id}: each is kept for an hour, and only the newest ones.',
    zh: '没有核验 {id}：每次核验的结果保留一小时，且只保留最近的若干次。',
  },
  'verifications-busy': {
    status: 429,
    en: 'Too many verifications are waiting ({waiting}): try again in a minute.',
    zh: '排队等待的核验过多（{waiting} 个），请稍后再试。',
  },
  'event-not-found': {
    status: 404,
    en: 'There is no event {revision} in the stream {stream}.',
    zh: '事件流 {stream} 中没有第 {revision} 号事件。',
  },
};
