import { prefer, preferenceNow } from './preferences.js';

afterEach(() => localStorage.clear());

describe('preferences', () => {
  it('are what was chosen in this browser, else the default', () => {
    expect(preferenceNow('density')).toBe('normal');
    prefer('density', 'dense');
    expect(preferenceNow('density')).toBe('dense');
    expect(document.documentElement.style.getPropertyValue('--zx-row')).toBe('28px');
    localStorage.setItem('zixin-keys', 'sometimes');
    expect(preferenceNow('keys')).toBe('on');
  });
});
