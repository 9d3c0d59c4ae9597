import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles, Scope, version } from '@zixin/platform';
import { allViews } from '@zixin/views';
import { ServiceContext } from '../service-context.js';
import { viewStandings } from './view-standings.js';

@ApiTags('service')
@Controller('v1/system')
@Scope('access:write')
export class SystemController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** The program's version, the stores in use, where the log ends, and of every view its versions and how far it is behind. */
  @Get()
  @Roles('admin', 'auditor')
  async system() {
    const { stores, reads } = this.service;
    const head = await reads.eventStore.head();
    const views = await viewStandings(reads.readStore, allViews, head);
    return { version, runtime: `Node.js ${process.version}`, stores, log: { position: head }, views };
  }
}
