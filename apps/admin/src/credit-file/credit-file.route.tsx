import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useHouse } from '../ui/house.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Unfound } from '../ui/unfound.js';
import { brokenIn, useView } from '../ui/view-state.js';
import { clockCodecs, isPresent, normalised, present } from './clock.js';
import { CreditFilePage } from './credit-file-page.js';
import { creditFile, customerId } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { BrokenTime, NotYet, wasNotThere } from './no-such-time.js';
import './credit-file.css';

/** `/customers/:customer`, by id or by reference, at the point in time of the address. */
export function Component() {
  const { customer: reference = '' } = useParams();
  const say = useTexts(creditFileTexts);
  const id = useQuery(customerId(reference));
  if (id.data !== undefined) return <AtPointInTime key={id.data} customer={id.data} />;
  return (
    <Page title={say('title')}>
      <Loaded query={id} unfound={<Unfound of="customer" />}>
        {() => null}
      </Loaded>
    </Page>
  );
}

function AtPointInTime({ customer }: { customer: string }) {
  const say = useTexts(creditFileTexts);
  const { businessDate } = useHouse();
  const [view, setView] = useView(clockCodecs);
  const [parameters] = useSearchParams();
  const broken = brokenIn(clockCodecs, parameters);
  const at = normalised(view, businessDate);
  const today = useQuery(creditFile(customer, present));
  const then = useQuery({ ...creditFile(customer, at), placeholderData: (before) => before });
  const shown = isPresent(at) ? today : then;
  if (broken.length > 0) return <BrokenTime broken={broken} onMove={setView} />;
  if (shown.data === undefined && today.data && wasNotThere(shown.error))
    return <NotYet at={at} today={today.data} onMove={setView} />;
  if (shown.data === undefined)
    return (
      <Page title={say('title')}>
        <Loaded query={shown} unfound={<Unfound of="customer" />}>
          {() => null}
        </Loaded>
      </Page>
    );
  return (
    <Loaded query={shown}>
      {(file) => (
        <CreditFilePage
          open={{ customer, at, present: isPresent(at), day: file.asOf, file, today: today.data }}
          moving={shown.isPlaceholderData}
          onMove={setView}
        />
      )}
    </Loaded>
  );
}
