import { compare, type Ratio, ratioOf } from '@zixin/kernel';
import type { NumberBand } from './policy-content.js';

/** True when a value is inside a band's lower bound: ≥ `from`, > `above`; a band without a bound takes all. */
export function reaches(band: NumberBand, value: Ratio): boolean {
  if ('from' in band) return compare(value, ratioOf(band.from)) >= 0;
  return 'above' in band ? compare(value, ratioOf(band.above)) > 0 : true;
}

/** The points of the last band reached; bands rise. */
export function bandPoints(bands: readonly NumberBand[], value: Ratio): string {
  return bands.reduce((points, band) => (reaches(band, value) ? band.points : points), '0');
}
