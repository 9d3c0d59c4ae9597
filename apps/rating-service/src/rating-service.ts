import { ratingControllers } from '@zixin/services';
import type { ServiceRole } from '@zixin/services/serving';

/** Scores, ratings, reviews, warnings, and the policies they follow. */
export const ratingService: ServiceRole = {
  name: 'rating-service',
  controllers: [...ratingControllers],
};
