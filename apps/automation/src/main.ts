import { runService } from '@zixin/services/serving';
import { automation } from './automation.js';

runService(automation);
