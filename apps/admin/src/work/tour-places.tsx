import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { tour } from '../ui/tour.js';
import { orderAddress } from './held-lane.js';
import { heldOrders } from './work.queries.js';

/** Tells the tour which credit file and which held order it can show: those at the top of the lane. */
export function TourPlaces() {
  const first = useInfiniteQuery(heldOrders).data?.pages[0]?.items[0];
  useEffect(() => {
    if (first) tour.know({ file: `/customers/${first.customerId}`, order: orderAddress(first) });
  }, [first]);
  return null;
}
