import { DomainError } from '@zixin/kernel';
import { checkPassword } from './password-rules.js';
import { createPasswords } from './passwords.js';

const cheap = createPasswords({ logN: 8, r: 8, p: 1 });

describe('passwords', () => {
  it('verify the password that was hashed and no other', async () => {
    const hash = await cheap.hash('correct horse 资信');
    expect(await cheap.verify('correct horse 资信', hash)).toBe(true);
    expect(await cheap.verify('correct horse 资', hash)).toBe(false);
  });

  it('salt every hash and write the parameters into it', async () => {
    const [first, second] = [await cheap.hash('the same words'), await cheap.hash('the same words')];
    expect(first).not.toBe(second);
    expect(first).toMatch(/^scrypt\$8\$8\$1\$/);
  });

  it('stay valid when the cost is raised', async () => {
    const hash = await cheap.hash('made in cheaper days');
    expect(await createPasswords({ logN: 9, r: 8, p: 1 }).verify('made in cheaper days', hash)).toBe(true);
  });

  it('are false for nobody and for a damaged hash', async () => {
    expect(await cheap.verify('whatever', null)).toBe(false);
    expect(await cheap.verify('whatever', 'scrypt$8$8$1$AAAA$AAAA')).toBe(false);
    expect(await cheap.verify('whatever', 'plain')).toBe(false);
  });

  it('read composed and decomposed characters as the same', async () => {
    const hash = await cheap.hash('cafe\u0301 au lait!');
    expect(await cheap.verify('caf\u00e9 au lait!', hash)).toBe(true);
  });
});

describe('password rule', () => {
  const refusalOf = (password: string) => {
    try {
      checkPassword(password);
    } catch (error) {
      if (error instanceof DomainError) return { code: error.code, ...error.params, pointer: error.pointer };
      throw error;
    }
    return null;
  };

  it('wants twelve characters, counted as people count', () => {
    expect(refusalOf('elevenchars')).toEqual({ code: 'password-too-short', least: 12, pointer: '/password' });
    expect(refusalOf('𠮷𠮷𠮷𠮷𠮷𠮷')).toMatchObject({ code: 'password-too-short' });
    expect(refusalOf('twelve chars')).toBeNull();
  });

  it('takes no novel', () => {
    expect(refusalOf('a'.repeat(257))).toMatchObject({ code: 'password-too-long', most: 256 });
  });
});
