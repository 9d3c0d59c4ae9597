import type { Role } from '@zixin/access/events';
import type { Word } from '@zixin/platform';
import { roleWords } from '@zixin/views';

/** What every role is called in texts of refusals. */
export const roleNames: Readonly<Record<Role, Word>> = {
  ...roleWords,
  analyst: { en: 'analyst', zh: '分析员' },
  auditor: { en: 'auditor', zh: '审计员' },
  service: { en: 'service', zh: '服务' },
  admin: { en: 'administrator', zh: '管理员' },
};
