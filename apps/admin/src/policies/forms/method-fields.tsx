import type { LimitMethod } from '@zixin/calculations';
import { Checkbox, Select } from 'antd';
import { type Path, withoutField, withValue } from '../content-paths.js';
import { choiceWords, unitOfExpression } from '../policy-words.js';
import { BandsPiece } from '../pieces/bands-piece.js';
import { useEditor, usePart, useVocabulary } from '../pieces/editor-context.js';
import { ExpressionPiece } from '../pieces/expression-piece.js';
import { PartFaults } from '../pieces/held.js';
import { DecimalPiece, LabelPiece, TextPiece, usePut, YesNoPiece } from '../pieces/inputs.js';

interface MethodFieldsProps {
  readonly path: Path;
  readonly method: LimitMethod;
}

/** One method: an amount, and the share of it that is lent. */
export function MethodFields({ path, method }: MethodFieldsProps) {
  const { say } = useVocabulary();
  return (
    <>
      <div className="zx-fields">
        <LabelPiece path={[...path, 'label']} />
        <TextPiece path={[...path, 'code']} label={say('field.code')} />
        <YesNoPiece path={[...path, 'binding']} label={say('field.binding')} />
        <CapField path={[...path, 'cap']} />
      </div>
      <ExpressionPiece path={[...path, 'amount']} label={say('field.amount')} />
      <ShareFields path={[...path, 'share']} method={method} />
      <ByTier path={[...path, 'percentByTier']} />
    </>
  );
}

function CapField({ path }: { path: Path }) {
  const cap = usePart<boolean | undefined>(path) ?? false;
  const put = usePut({ path });
  const { readOnly } = useEditor();
  const { say } = useVocabulary();
  if (readOnly) return cap ? <span>{say('method.cap')}</span> : null;
  return (
    <Checkbox checked={cap} onChange={({ target }) => put(target.checked)}>
      {say('method.cap')}
    </Checkbox>
  );
}

const shares = ['percent', 'percentByGrade', 'of'] as const;
type Share = (typeof shares)[number];

function ShareFields({ path, method: { share } }: MethodFieldsProps) {
  const { say } = useVocabulary();
  const { grades, readOnly } = useEditor();
  const put = usePut({ path });
  const kind = shares.find((one) => one in share) ?? 'percent';
  const made: Readonly<Record<Share, () => unknown>> = {
    percent: () => ({ percent: '100' }),
    percentByGrade: () => ({ percentByGrade: Object.fromEntries(grades.map((grade) => [grade, '0'])) }),
    of: () => ({ of: '', bands: [{ points: '0' }] }),
  };
  return (
    <div className="policy-condition">
      {!readOnly && (
        <Select
          className="policy-form-of"
          aria-label={say('share.kind')}
          value={kind}
          options={shares.map((one) => ({ value: one, label: say(`share.${one}`) }))}
          onChange={(next: Share) => put(made[next]())}
        />
      )}
      {'percent' in share && (
        <DecimalPiece path={[...path, 'percent']} label={say('field.share')} unit={say('unit.percent')} />
      )}
      {'percentByGrade' in share && (
        <NamedPercents path={[...path, 'percentByGrade']} names={Object.keys(share.percentByGrade)} />
      )}
      {'of' in share && (
        <>
          <ExpressionPiece path={[...path, 'of']} label={say('field.of')} />
          <BandsPiece
            path={[...path, 'bands']}
            pointsLabel={say('field.percent')}
            unit={unitOfExpression(share.of)}
          />
        </>
      )}
    </div>
  );
}

function NamedPercents({ path, names }: { path: Path; names: readonly string[] }) {
  const words = useVocabulary();
  return (
    <div className="policy-named">
      <PartFaults path={path} />
      {names.map((name) => (
        <DecimalPiece
          key={name}
          path={[...path, name]}
          label={choiceWords(name, words)}
          unit={words.say('unit.percent')}
        />
      ))}
    </div>
  );
}

function ByTier({ path }: { path: Path }) {
  const percents = usePart<Readonly<Record<string, string>> | undefined>(path);
  const { readOnly, tiers, change } = useEditor();
  const { say } = useVocabulary();
  if (readOnly && percents === undefined) return null;
  const all = Object.fromEntries(tiers.map((tier) => [tier, '100']));
  return (
    <div className="policy-condition">
      {readOnly ? (
        <span className="policy-label">{say('tier.adjusts')}</span>
      ) : (
        <Checkbox
          checked={percents !== undefined}
          onChange={({ target }) =>
            change((content) =>
              target.checked ? withValue(content, path, all) : withoutField(content, path),
            )
          }
        >
          {say('tier.adjusts')}
        </Checkbox>
      )}
      {percents && <NamedPercents path={path} names={Object.keys(percents)} />}
    </div>
  );
}
