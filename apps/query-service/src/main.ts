import { runService } from '@zixin/services/serving';
import { queryService } from './query-service.js';

runService(queryService);
