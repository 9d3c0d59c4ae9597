import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { GradeTag } from '../ui/tags.js';
import { DataRows } from './data-rows.js';
import { Explained } from './explained.js';
import { usePortfolioWords } from './portfolio-words.js';
import type { Block } from './portfolio.queries.js';

interface LossProps {
  readonly block: Block;
  readonly scale: number;
}

/** Expected loss by grade: exposure × probability of default × loss given default. */
export function LossSection({ block, scale }: LossProps) {
  const { say, percent } = usePortfolioWords();
  const { currency, expectedLoss } = block;
  const { lgdPercent, byGrade, withoutRate } = expectedLoss;
  const money = (amount: string) => <Money of={{ amount, currency }} />;
  const rate = (of: string | null) => (of === null ? '—' : percent(of, 4));
  return (
    <Section
      title={say('loss')}
      actions={
        <Explained
          figure={say('loss')}
          formula={say('loss.formula')}
          inputs={[
            [say('loss.lgd'), percent(lgdPercent)],
            [say('loss.floor'), percent(expectedLoss.pdFloorPercent)],
            [say('input.policy'), say('input.scale', { version: scale })],
          ]}
        />
      }
    >
      <p className="zx-secondary">{say('loss.formula')}</p>
      <DataRows
        caption={say('loss')}
        columns={[
          { title: say('column.grade') },
          { title: say('column.exposure', { currency }), right: true },
          { title: say('loss.pd'), right: true },
          { title: say('loss.lgd'), right: true },
          { title: say('loss.amount', { currency }), right: true },
        ]}
        rows={byGrade.map(({ grade, pdPercent, exposure, loss }) => ({
          key: grade,
          cells: [
            <GradeTag key="g" grade={grade} />,
            money(exposure),
            rate(pdPercent),
            percent(lgdPercent),
            money(loss),
          ],
        }))}
        total={[say('sum'), money(expectedLoss.exposure), '', '', money(expectedLoss.loss)]}
      />
      {withoutRate.length > 0 && (
        <p className="zx-stale">
          {say('loss.without', { grades: withoutRate.map(({ grade }) => grade).join(' ') })}
        </p>
      )}
    </Section>
  );
}
