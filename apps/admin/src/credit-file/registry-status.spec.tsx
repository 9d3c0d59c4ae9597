import { render } from '@testing-library/react';
import { speak } from '../ui/language.js';
import { RegistryStatus } from './registry-status.js';

const shown = (status: string | null) => render(<RegistryStatus of={status} />).container.textContent;

describe('the standing in the company register', () => {
  it('is translated in English, with what the register says beside it', async () => {
    await speak('en');
    expect(shown('存续（在营、开业、在册）')).toBe('In operation 存续（在营、开业、在册）');
    expect(shown('吊销，未注销')).toBe('Licence revoked 吊销，未注销');
    expect(shown('active')).toBe('active');
    expect(shown(null)).toBe('unknown');
  });

  it('is quoted in Chinese', async () => {
    await speak('zh-CN');
    expect(shown('在业')).toBe('在业');
  });
});
