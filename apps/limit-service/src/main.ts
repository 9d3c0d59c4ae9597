import { runService } from '@zixin/services/serving';
import { limitService } from './limit-service.js';

runService(limitService);
