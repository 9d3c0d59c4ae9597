import type { Type } from '@nestjs/common';
import { DossierController } from './dossier.controller.js';
import { EventController } from './event.controller.js';
import { VerificationsController } from './verifications.controller.js';

/** Proofs for auditors: events with their causes, verifications, dossiers. */
export const auditControllers: readonly Type[] = [
  EventController,
  VerificationsController,
  DossierController,
];
