import './risk.css';
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { may, useMe } from '../api/me.js';
import { Empty, Page } from '../ui/section.js';
import { Tabs } from '../ui/tabs.js';
import { useTexts } from '../ui/texts.js';
import { oneOf, useView } from '../ui/view-state.js';
import { riskTexts } from './risk.texts.js';

const tabs = ['warnings', 'portfolio', 'climate', 'groups', 'backtest'] as const;

const parts = {
  warnings: lazy(async () => ({ default: (await import('./warnings-tab.js')).WarningsTab })),
  portfolio: lazy(async () => ({ default: (await import('./portfolio-tab.js')).PortfolioTab })),
  climate: lazy(async () => ({ default: (await import('./climate-tab.js')).ClimateTab })),
  groups: lazy(async () => ({ default: (await import('./groups-tab.js')).GroupsTab })),
  backtest: lazy(async () => ({ default: (await import('./backtest-tab.js')).BacktestTab })),
};

const riskView = { tab: oneOf(tabs, 'warnings') };

export function Component() {
  const say = useTexts(riskTexts);
  const me = useMe();
  const [{ tab }] = useView(riskView);
  const Part = parts[tab];
  return (
    <Page title={say('title')}>
      {may(me, 'read') ? (
        <>
          <Tabs
            label={say('tabs')}
            current={tab}
            tabs={tabs.map((key) => ({ key, title: say(`tab.${key}`), to: `/risk?tab=${key}` }))}
          />
          <Suspense fallback={<Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}>
            <Part />
          </Suspense>
        </>
      ) : (
        <Empty>{say('not-yours')}</Empty>
      )}
    </Page>
  );
}
