import { runService } from '@zixin/services/serving';
import { ratingService } from './rating-service.js';

runService(ratingService);
