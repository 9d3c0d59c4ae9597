import { runService } from '@zixin/services/serving';
import { projector } from './projector.js';

runService(projector);
