import type { Tiers, TierService } from '@zixin/calculations';
import { Checkbox } from 'antd';
import { Quoted } from '../../ui/quoted.js';
import { Section } from '../../ui/section.js';
import { type Path, withoutField, withValue } from '../content-paths.js';
import { CardsPiece } from '../pieces/cards-piece.js';
import { ConditionOrRestPiece, freshCondition } from '../pieces/condition-piece.js';
import { useEditor, usePart, useVocabulary } from '../pieces/editor-context.js';
import { CountPiece, DecimalPiece, LabelPiece, TextPiece, usePut, YesNoPiece } from '../pieces/inputs.js';
import { conditionWords, labelWords } from '../policy-words.js';

export function TiersForm() {
  const words = useVocabulary();
  const { say } = words;
  return (
    <Section title={say('field.tiers')}>
      <CardsPiece<Tiers['tiers'][number]>
        path={['tiers']}
        fresh={() => ({ tier: '', label: { en: '', zh: '' }, when: freshCondition })}
        addLabel={say('tier.add')}
        title={({ label }) => <Quoted>{labelWords(label, words)}</Quoted>}
        summary={({ when }) => (
          <Quoted>{when === null ? say('words.otherwise') : conditionWords(when, words)}</Quoted>
        )}
      >
        {(path) => (
          <>
            <div className="zx-fields">
              <LabelPiece path={[...path, 'label']} />
              <TextPiece path={[...path, 'tier']} label={say('field.code')} />
            </div>
            <ConditionOrRestPiece path={[...path, 'when']} label={say('field.when')} />
            <ServiceFields path={[...path, 'service']} />
          </>
        )}
      </CardsPiece>
    </Section>
  );
}

const freshService: TierService = { responseHours: 24, accountManager: false, earlyPaymentPercent: null };

function ServiceFields({ path }: { path: Path }) {
  const service = usePart<TierService | undefined>(path);
  const { readOnly, change } = useEditor();
  const { say } = useVocabulary();
  return (
    <div>
      {!readOnly && (
        <Checkbox
          checked={service !== undefined}
          onChange={({ target }) =>
            change((content) =>
              target.checked ? withValue(content, path, freshService) : withoutField(content, path),
            )
          }
        >
          {say('tier.service')}
        </Checkbox>
      )}
      {service && (
        <div className="zx-fields">
          <CountPiece
            path={[...path, 'responseHours']}
            label={say('field.responseHours')}
            unit={say('unit.hours')}
          />
          <YesNoPiece path={[...path, 'accountManager']} label={say('field.accountManager')} />
          <EarlyPayment path={[...path, 'earlyPaymentPercent']} />
        </div>
      )}
    </div>
  );
}

function EarlyPayment({ path }: { path: Path }) {
  const percent = usePart<string | null>(path);
  const put = usePut({ path });
  const { readOnly } = useEditor();
  const { say } = useVocabulary();
  return (
    <div>
      {percent === null ? (
        <span className="policy-label">{say('field.earlyPaymentPercent')}</span>
      ) : (
        <DecimalPiece path={path} label={say('field.earlyPaymentPercent')} unit={say('unit.percent')} />
      )}
      {readOnly ? (
        percent === null && <span>{say('none')}</span>
      ) : (
        <Checkbox checked={percent === null} onChange={({ target }) => put(target.checked ? null : '1')}>
          {say('none')}
        </Checkbox>
      )}
    </div>
  );
}
