import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { CustomerPicker } from '../api/customer-picker.js';
import { useCustomerNames, withCustomers } from '../api/customers.js';
import { oneWarning, type Warning, warningRules } from '../api/warnings.js';
import { TableExport } from '../ui/export/table-export.js';
import { PagedTable } from '../ui/paged-table.js';
import { Loaded } from '../ui/loaded.js';
import { Empty, Section } from '../ui/section.js';
import { useFactSpeech } from '../ui/facts/fact-speech.js';
import { useHouse } from '../ui/house.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { oneOf, order, text, useView } from '../ui/view-state.js';
import { Board } from './board-view.js';
import { warningLevels } from '../ui/tags.js';
import { riskWarningsTexts } from './risk-warnings.texts.js';
import { warningColumns } from './warning-columns.js';
import { warningCells } from './warning-export.js';
import { WarningPanel } from './warning-panel.js';
import { everyWarning, openWarnings, type WarningFilters, warningsList } from './warnings.queries.js';

const statuses = ['open', 'cleared', 'all'] as const;

const warningsView = {
  status: oneOf(statuses, 'open'),
  level: oneOf(['', ...warningLevels] as const, ''),
  rule: text(''),
  customer: text(''),
  sort: order(['level', 'raisedOn'], '-level'),
  warning: text(''),
};

const noFilters = { level: '', rule: '', customer: '' } as const;

export function WarningsTab() {
  const say = useTexts(riskWarningsTexts);
  const language = useLanguage();
  const speech = useFactSpeech(useHouse().currency);
  const [view, setView] = useView(warningsView);
  const { warning, ...filters } = view;
  const open = useQuery(openWarnings);
  const rules = useQuery(warningRules).data ?? null;
  const list = useInfiniteQuery(warningsList(filters));
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items), [list.data]);
  const { chosen, missing } = useChosen(warning, rows, open.data?.warnings);
  const shown = chosen ? [...(rows ?? []), chosen] : (rows ?? []);
  const names = useCustomerNames(shown.map(({ customerId }) => customerId));
  const columns = warningColumns({ say, names, speech });
  return (
    <div className="risk-warnings">
      <Section title={say('board')}>
        <Loaded query={open}>
          {({ warnings, complete }) => (
            <Board warnings={warnings} complete={complete} filters={filters} onChoose={setView} />
          )}
        </Loaded>
      </Section>
      <div>
        <Filters view={view} onChange={setView} />
        <PagedTable
          query={list}
          name="risk-warnings"
          caption={say('table')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => setView({ warning: id })}
          sort={view.sort}
          onSort={(sort) => setView({ sort })}
          height="calc(100vh - 236px)"
          actions={
            <TableExport
              name="warnings"
              columns={warningCells(say, language)}
              pages={(signal) => withCustomers(everyWarning(filters, signal), signal)}
            />
          }
          empty={<Empty>{say('none')}</Empty>}
        />
      </div>
      <WarningPanel
        id={warning}
        warning={chosen}
        missing={missing}
        customer={chosen && names(chosen.customerId)}
        rules={rules}
        onClose={() => setView({ warning: '' })}
        onCleared={() => view.status === 'open' && setView({ warning: '' })}
      />
    </div>
  );
}

/** The warning of the panel: one of those read, or read by itself. */
function useChosen(
  id: string,
  rows: readonly Warning[] | undefined,
  open: readonly Warning[] | undefined,
): { readonly chosen: Warning | undefined; readonly missing: boolean } {
  const listed = [...(rows ?? []), ...(open ?? [])].find((one) => one.id === id);
  const alone = useQuery({ ...oneWarning(id), enabled: id !== '' && rows !== undefined && !listed });
  return { chosen: listed ?? alone.data, missing: alone.isError };
}

interface FiltersProps {
  readonly view: WarningFilters;
  readonly onChange: (change: Partial<WarningFilters>) => void;
}

function Filters({ view, onChange }: FiltersProps) {
  const say = useTexts(riskWarningsTexts);
  const filtered = view.level !== '' || view.rule !== '' || view.customer !== '';
  return (
    <div className="zx-filters">
      <div className="zx-choice" role="group" aria-label={say('status')}>
        {statuses.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={view.status === status}
            onClick={() => onChange({ status })}
          >
            {say(`status.${status}`)}
          </button>
        ))}
      </div>
      <CustomerPicker
        className="risk-customer"
        aria-label={say('filter.customer')}
        placeholder={say('filter.customer')}
        value={view.customer}
        onChange={(customer) => onChange({ customer: customer ?? '' })}
      />
      {filtered && <Button onClick={() => onChange(noFilters)}>{say('filter.clear')}</Button>}
    </div>
  );
}
