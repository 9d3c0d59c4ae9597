import { warningLevels, type WarningTrip } from '@zixin/calculations';
import { Select } from 'antd';
import { unitOf } from '../../ui/facts/fact-units.js';
import { Quoted } from '../../ui/quoted.js';
import type { Path } from '../content-paths.js';
import type { FormKey } from '../policy-form.texts.js';
import { boundWords, isDecimal, tripWords, unitOfExpression } from '../policy-words.js';
import { ConditionPiece, freshCondition } from '../pieces/condition-piece.js';
import { useEditor, usePart, useVocabulary } from '../pieces/editor-context.js';
import { ExpressionPiece } from '../pieces/expression-piece.js';
import { FactPiece } from '../pieces/fact-picker.js';
import { ReadPiece } from '../pieces/held.js';
import { ChoicePiece, CountPiece, DecimalPiece, usePut } from '../pieces/inputs.js';
import { RowsPiece } from '../pieces/rows-piece.js';

const forms = ['on', 'levels', 'rises', 'readings', 'when'] as const;
type Form = (typeof forms)[number];

const formKeys: Readonly<Record<Form, FormKey>> = {
  on: 'trip.kind.on',
  levels: 'trip.kind.levels',
  rises: 'trip.kind.rises',
  readings: 'trip.kind.readings',
  when: 'trip.kind.when',
};

function inForm(trip: WarningTrip, form: Form): unknown {
  const value = 'value' in trip ? trip.value : '';
  const series = 'series' in trip ? trip.series : 'behaviour.overdueRateMonthEnds';
  const step = 'levels' in trip ? trip.levels[0] : 'on' in trip ? trip : undefined;
  const { on, off } = step ?? { on: '', off: '' };
  const made: Readonly<Record<Form, unknown>> = {
    on: { value, on, off },
    levels: { value, levels: [{ level: 'warn', on, off }] },
    rises: { series, rises: 3, minimum: '0' },
    readings: { series, readings: 3, below: '' },
    when: { when: freshCondition },
  };
  return made[form];
}

interface TripFieldsProps {
  readonly path: Path;
  readonly trip: WarningTrip;
}

/** What starts a warning, and what ends it again. */
export function TripFields({ path, trip }: TripFieldsProps) {
  const words = useVocabulary();
  const { say } = words;
  const put = usePut({ path });
  if (useEditor().readOnly)
    return (
      <ReadPiece label={say('field.trip')}>
        <Quoted>{tripWords(trip, words)}</Quoted>
      </ReadPiece>
    );
  const form = forms.find((one) => one in trip) ?? 'on';
  const bodies: Readonly<Record<Form, () => React.ReactNode>> = {
    on: () => <ThresholdFields path={path} />,
    levels: () => <LevelFields path={path} />,
    rises: () => <SeriesFields path={path} count="rises" bound="minimum" />,
    readings: () => <SeriesFields path={path} count="readings" bound="below" />,
    when: () => <ConditionPiece path={[...path, 'when']} label={say('field.when')} />,
  };
  return (
    <div className="policy-condition">
      <span className="policy-label">{say('field.trip')}</span>
      <Select
        className="policy-form-of"
        aria-label={say('field.trip')}
        value={form}
        options={forms.map((one) => ({ value: one, label: say(formKeys[one]) }))}
        onChange={(next: Form) => put(inForm(trip, next))}
      />
      {bodies[form]()}
      <p className="zx-secondary">
        <Quoted>{tripWords(trip, words)}</Quoted>
      </p>
    </div>
  );
}

function ThresholdFields({ path }: { path: Path }) {
  const { say } = useVocabulary();
  return (
    <>
      <ExpressionPiece path={[...path, 'value']} label={say('field.value')} />
      <div className="zx-fields">
        <DecimalPiece
          path={[...path, 'on']}
          label={say('field.on')}
          hint={<InMoney path={path} bound="on" />}
        />
        <DecimalPiece
          path={[...path, 'off']}
          label={say('field.off')}
          hint={<InMoney path={path} bound="off" />}
        />
      </div>
    </>
  );
}

/** What a bound in minor units is in money. */
function InMoney({ path, bound }: { path: Path; bound: string }) {
  const trip = usePart<Extract<WarningTrip, { readonly on: string }>>(path);
  const text = usePart<string>([...path, bound]);
  const words = useVocabulary();
  if (unitOfExpression(trip.value) !== 'money' || !isDecimal(text)) return null;
  const amount = boundWords(text, 'money', words);
  return <span className="zx-secondary">{words.say('minor', { amount, currency: words.currency })}</span>;
}

function LevelFields({ path }: { path: Path }) {
  const { say } = useVocabulary();
  return (
    <>
      <ExpressionPiece path={[...path, 'value']} label={say('field.value')} />
      <RowsPiece
        path={[...path, 'levels']}
        caption={say('field.levels')}
        fresh={() => ({ level: 'critical', on: '', off: '' })}
        columns={[
          {
            key: 'level',
            title: say('field.level'),
            cell: (row, label) => (
              <ChoicePiece bare path={[...row, 'level']} label={label} of={warningLevels} />
            ),
          },
          {
            key: 'on',
            title: say('field.on'),
            cell: (row, label) => <DecimalPiece bare path={[...row, 'on']} label={label} />,
          },
          {
            key: 'off',
            title: say('field.off'),
            cell: (row, label) => <DecimalPiece bare path={[...row, 'off']} label={label} />,
          },
        ]}
      />
    </>
  );
}

interface SeriesFieldsProps {
  readonly path: Path;
  readonly count: 'rises' | 'readings';
  readonly bound: 'minimum' | 'below';
}

function SeriesFields({ path, count, bound }: SeriesFieldsProps) {
  const { say } = useVocabulary();
  const series = usePart<string>([...path, 'series']);
  return (
    <div className="zx-fields">
      <FactPiece path={[...path, 'series']} label={say('field.series')} types={['series']} />
      <CountPiece path={[...path, count]} label={say(`field.${count}`)} unit={say('unit.times')} />
      <DecimalPiece
        path={[...path, bound]}
        label={say(`field.${bound}`)}
        unit={
          unitOf(series) === 'percent' ? say(count === 'rises' ? 'unit.points' : 'unit.percent') : undefined
        }
      />
    </div>
  );
}
