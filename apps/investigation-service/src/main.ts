import { runService } from '@zixin/services/serving';
import { investigationService } from './investigation-service.js';

runService(investigationService);
