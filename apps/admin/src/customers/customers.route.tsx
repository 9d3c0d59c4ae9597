import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { may, useMe } from '../api/me.js';
import { TableExport } from '../ui/export/table-export.js';
import { useIndustryName } from '../ui/industries.js';
import { PagedTable } from '../ui/paged-table.js';
import { useHouse } from '../ui/house.js';
import { Empty, Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useView } from '../ui/view-state.js';
import { Chips } from './chips.js';
import { customerColumns } from './customer-columns.js';
import { customerCells } from './customer-export.js';
import { customerFacets, customerList, customersView, everyCustomer } from './customers.queries.js';
import { customersTexts } from './customers.texts.js';
import { Facets } from './facets.js';
import { SavedViews } from './saved-views.js';

/** Every customer, filtered and sorted by the service. */
export function Component() {
  const say = useTexts(customersTexts);
  const me = useMe();
  const register = may(me, 'work') && (
    <Link className="zx-button" to="/investigations?register=yes">
      {say('register')}
    </Link>
  );
  return (
    <Page title={say('title')} actions={register}>
      {may(me, 'read') ? <CustomersTable /> : <Empty>{say('not-yours')}</Empty>}
    </Page>
  );
}

function CustomersTable() {
  const say = useTexts(customersTexts);
  const navigate = useNavigate();
  const { currency } = useHouse();
  const industryName = useIndustryName();
  const [view, setView] = useView(customersView);
  const list = useInfiniteQuery(customerList(view));
  const facets = useQuery(customerFacets(view));
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items), [list.data]);
  const columns = useMemo(() => customerColumns(say, currency, industryName), [say, currency, industryName]);
  return (
    <div className="zx-with-facets">
      <aside aria-label={say('filters')}>
        <Input.Search
          allowClear
          defaultValue={view.q}
          key={view.q}
          placeholder={say('search')}
          aria-label={say('search')}
          onSearch={(q) => setView({ q })}
        />
        <SavedViews />
        <Facets counts={facets.data ?? []} view={view} onChange={setView} />
      </aside>
      <div className="zx-grow">
        <Chips view={view} onChange={setView} />
        <PagedTable
          query={list}
          name="customers"
          caption={say('title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          sort={view.sort}
          onSort={(sort) => setView({ sort })}
          onOpen={({ id }) => void navigate(`/customers/${id}`)}
          height="calc(100vh - 190px)"
          actions={<TableExport name="customers" columns={customerCells(say)} pages={everyCustomer(view)} />}
          empty={
            <Empty action={<Button onClick={() => setView(noFilters)}>{say('clear')}</Button>}>
              {say('none')}
            </Empty>
          }
        />
      </div>
    </div>
  );
}

const noFilters = { q: '', grade: [], tier: [], industry: [], region: [], warning: [], status: [] };
