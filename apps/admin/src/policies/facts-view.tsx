import { factNames } from '@zixin/calculations';
import { Input } from 'antd';
import { type Column, DataTable } from '../ui/data-table.js';
import { factsFound, type RecordedFact } from '../ui/facts/catalogue.js';
import { factName } from '../ui/facts/fact-name.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useVocabulary } from './pieces/editor-context.js';
import { useContentsInForce } from './policies.queries.js';
import { policiesTexts } from './policies.texts.js';

interface FactsViewProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** What policies may be made of, and which of them read it now. */
export function FactsView({ typed, onType }: FactsViewProps) {
  const say = useTexts(policiesTexts);
  const words = useVocabulary();
  const { sayFact } = words;
  const policyNames = usePolicyNames();
  const readers = useContentsInForce().map((content) => ({
    kind: content.kind,
    facts: new Set(factNames(content)),
  }));
  const used = (name: string) =>
    readers
      .filter(({ facts }) => facts.has(name))
      .map(({ kind }) => policyNames.name(kind))
      .join(say('list'));
  const columns: readonly Column<RecordedFact>[] = [
    { key: 'name', title: say('facts.column.name'), cell: ({ name }) => factName(name, sayFact) },
    {
      key: 'code',
      title: say('facts.column.code'),
      width: 320,
      cell: ({ name }) => (
        <code className="zx-secondary">
          <Quoted>{name}</Quoted>
        </code>
      ),
    },
    { key: 'group', title: say('facts.column.group'), width: 150, cell: ({ group }) => sayFact(group) },
    {
      key: 'type',
      title: say('facts.column.type'),
      width: 100,
      cell: ({ type }) => sayFact(`type.${type}`),
    },
    {
      key: 'unit',
      title: say('facts.column.unit'),
      width: 190,
      cell: ({ unit }) => sayFact(`unit.${unit}`),
    },
    { key: 'used', title: say('facts.column.used'), width: 260, cell: ({ name }) => used(name) },
  ];
  return (
    <>
      <p className="policy-lead">{say('facts.what')}</p>
      <DataTable
        name="policy-facts"
        caption={say('tab.facts')}
        columns={columns}
        rows={factsFound(typed, ['number', 'word', 'series'], (name) => factName(name, sayFact))}
        rowKey={({ name }) => name}
        height="calc(100vh - 280px)"
        empty={<Empty>{say('facts.empty')}</Empty>}
        actions={
          <Input
            size="small"
            allowClear
            className="policy-search"
            defaultValue={typed}
            placeholder={say('facts.search')}
            aria-label={say('facts.search')}
            onChange={({ target }) => onType(target.value)}
          />
        }
      />
    </>
  );
}
