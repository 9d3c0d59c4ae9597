import { Quoted } from '../ui/quoted.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import type { Key } from './phrases.js';

/** The standings of the Chinese company register, by the words it begins with: 存续（在营、开业、在册） is as good as 存续. */
const standings: readonly (readonly [RegExp, Key])[] = [
  [/^(存续|在业|开业|在营|在册|正常)/, 'registry.in-operation'],
  [/^吊销/, 'registry.revoked'],
  [/^注销/, 'registry.deregistered'],
  [/^迁出/, 'registry.moved-out'],
  [/^迁入/, 'registry.moved-in'],
  [/^(停业|歇业)/, 'registry.suspended'],
  [/^清算/, 'registry.liquidation'],
  [/^撤销/, 'registry.cancelled'],
  [/^责令关闭/, 'registry.closed'],
];

/** What the register says, in the language of the screen; its own words stand beside where they are others. */
export function RegistryStatus({ of: status }: { of: string | null | undefined }) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  if (!status) return <>{say('unknown')}</>;
  const key = standings.find(([words]) => words.test(status))?.[1];
  if (!key || language !== 'en') return <Quoted>{status}</Quoted>;
  return (
    <>
      {say(key)}{' '}
      <span className="zx-secondary">
        <Quoted>{status}</Quoted>
      </span>
    </>
  );
}
