import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles, Scope } from '@zixin/platform';
import { creditPeople } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { customerDossier } from '../verification/dossier.js';

@ApiTags('audit')
@Controller('v1/customers/:customer')
@Roles(...creditPeople, 'auditor')
@Scope('credit:read')
export class DossierController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /**
   * All that proves what was decided about the customer, in one document: credit file, every event as stored with its hash, every
   * decision with its recomputation, and the digests of attachments.
   */
  @Get('dossier')
  async dossier(@Param('customer') customer: string) {
    const { reads, personKeys, blobs, fingerprints, houseCurrency } = this.service;
    const customerId = await this.service.customerId(customer);
    return customerDossier({ reads, personKeys, blobs, fingerprints, houseCurrency, customerId });
  }
}
