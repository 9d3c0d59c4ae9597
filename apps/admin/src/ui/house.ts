import { createContext, useContext } from 'react';

/** What holds for every screen: the business day, zone and currency of the seller. */
export interface House {
  readonly businessDate: string;
  readonly timeZone: string;
  readonly currency: string;
}

export const HouseContext = createContext<House>({
  businessDate: '1970-01-01',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
});

export const useHouse = () => useContext(HouseContext);
