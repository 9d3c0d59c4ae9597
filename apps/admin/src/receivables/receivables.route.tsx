import './receivables.css';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { may, useMe } from '../api/me.js';
import { Outcomes } from '../ui/outcome.js';
import { Page } from '../ui/section.js';
import { Tabs } from '../ui/tabs.js';
import { useTexts } from '../ui/texts.js';
import { useView, writeView } from '../ui/view-state.js';
import { ActionPanel } from './action-panel.js';
import { AgingTab } from './aging-tab.js';
import { BehaviourTab } from './behaviour-tab.js';
import { CustomerSummary } from './customer-summary.js';
import { Filters } from './filters.js';
import { ItemsTab } from './items-tab.js';
import { OrdersTab } from './orders-tab.js';
import { PaymentsTab } from './payments-tab.js';
import { receivablesTexts } from './receivables.texts.js';
import { receivablesView, type Tab, type TabProps, tabs } from './receivables.view.js';

const contents: Readonly<Record<Tab, React.ComponentType<TabProps>>> = {
  'open-items': ItemsTab,
  aging: AgingTab,
  behaviour: BehaviourTab,
  payments: PaymentsTab,
  orders: OrdersTab,
};

export function Component() {
  const say = useTexts(receivablesTexts);
  const works = may(useMe(), 'work');
  const [view, setView] = useView(receivablesView);
  const [parameters] = useSearchParams();
  const at = (tab: Tab) =>
    writeView(receivablesView, parameters, { tab, sort: '', id: '', do: '' }).toString();
  const Content = contents[view.tab];
  const actions = works && (
    <>
      <Button onClick={() => setView({ do: 'order' })}>{say('do.order')}</Button>
      <Button onClick={() => setView({ do: 'invoice' })}>{say('do.invoice')}</Button>
      <Button onClick={() => setView({ do: 'credit-note' })}>{say('do.credit-note')}</Button>
      <Button type="primary" onClick={() => setView({ do: 'payment' })}>
        {say('do.payment')}
      </Button>
    </>
  );
  return (
    <Page title={say('title')} actions={actions}>
      <Tabs
        label={say('tabs')}
        current={view.tab}
        tabs={tabs.map((key) => ({ key, title: say(`tab.${key}`), to: `?${at(key)}` }))}
      />
      <Filters view={view} onChange={setView} />
      {view.customer !== '' && <CustomerSummary view={view} onChange={setView} />}
      <Outcomes>
        <Content key={view.tab} view={view} onChange={setView} />
        {works && <ActionPanel view={view} onChange={setView} />}
      </Outcomes>
    </Page>
  );
}
