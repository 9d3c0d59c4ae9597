import { Link } from 'react-router';
import { may, useMe, whoMay } from '../api/me.js';
import { Page, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { TourInvitation } from '../ui/tour-invitation.js';
import { oneOf, useView } from '../ui/view-state.js';
import { ApproveLane } from './approve-lane.js';
import { HeldLane } from './held-lane.js';
import { lanes, type LaneName } from './lanes.js';
import { ReviewsLane } from './reviews-lane.js';
import { Strip } from './strip-view.js';
import { TourPlaces } from './tour-places.js';
import { WarningsLane } from './warnings-lane.js';
import { workTexts } from './work.texts.js';
import './work.css';

const workView = { lane: oneOf(['', ...lanes], '') };

const views = {
  approve: ApproveLane,
  reviews: ReviewsLane,
  warnings: WarningsLane,
  held: HeldLane,
} as const satisfies Readonly<Record<LaneName, unknown>>;

export function Component() {
  const say = useTexts(workTexts);
  const me = useMe();
  const [{ lane }] = useView(workView);
  const title = say('title');
  if (!may(me, 'read')) return <Housekeeping title={title} />;
  const shown = lane === '' ? lanes : [lane];
  return (
    <Page title={title}>
      <TourInvitation />
      <TourPlaces />
      <Strip />
      {!may(me, 'work') && <p className="work-note">{say('read-only')}</p>}
      <div className={lane === '' ? 'work-lanes' : undefined}>
        {shown.map((name) => {
          const Lane = views[name];
          return (
            <div key={name}>
              <Lane focused={lane !== ''} />
            </div>
          );
        })}
      </div>
    </Page>
  );
}

/** Who keeps people and keys sees no credit data; she is told what she may do and where. */
function Housekeeping({ title }: { title: string }) {
  const say = useTexts(workTexts);
  return (
    <Page title={title}>
      <Section title={say('admin.title')}>
        <p>{say('admin.what')}</p>
        <ul>
          <li>{say('admin.people')}</li>
          <li>{say('admin.keys')}</li>
          <li>{say('admin.health')}</li>
        </ul>
        <p className="zx-secondary">{say('admin.not', { count: whoMay('read').length })}</p>
        <Link to="/settings" className="work-action work-action-primary">
          {say('admin.go')}
        </Link>
      </Section>
    </Page>
  );
}
