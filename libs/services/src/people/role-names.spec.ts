import { textOf } from '@zixin/platform';
import '../messages.js';

it('says roles in words in what is refused, in both languages', () => {
  const missing = { role: 'financeDirector' };
  expect(textOf('authority-missing', missing, 'en')).toBe(
    'This needs the authority of finance director or above.',
  );
  expect(textOf('authority-missing', missing, 'zh')).toBe('此操作需要财务总监或更高的审批权限。');
  expect(textOf('roles-incompatible', { role: 'admin', held: 'analyst' }, 'zh')).toBe(
    '角色管理员与分析员不能同时持有。',
  );
});
