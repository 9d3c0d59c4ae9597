import { collectionOf } from '@zixin/kernel';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles, Scope } from '@zixin/platform';
import { people, type Person } from '@zixin/views';
import { allDocuments } from '../queries/paging.js';
import { creditPeople, readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { delegationAnswers, keyAnswers } from './access-answers.js';
import { UserQueryDto } from './people.dto.js';

@ApiTags('people and keys')
@Controller('v1')
@Scope('access:write')
export class AccessReadsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Roles lent for some days, with who lends them to whom and whether they count today; of one lender or borrower with `user`. */
  @Get('delegations')
  @Roles('admin', 'auditor', ...creditPeople)
  async delegations(@Query() { user }: UserQueryDto) {
    const all = delegationAnswers(await this.people(), this.service.reads.today());
    const items = all.filter(({ from, to }) => user === undefined || from.id === user || to.id === user);
    return { items, next: null };
  }

  /** The keys of services, never their text: label, scopes, who issued it when, and whether it counts now. */
  @Get('api-keys')
  @Roles('admin', 'auditor')
  async keys(@Query() { user }: UserQueryDto) {
    const all = keyAnswers(await this.people(), this.service.reads.now());
    return { items: all.filter((key) => user === undefined || key.user.id === user), next: null };
  }

  /** Who works here: names and roles of people and services, for whoever reads about credit and must know who decided what. */
  @Get('colleagues')
  @Roles('admin', ...readers)
  @Scope('credit:read')
  async colleagues() {
    const items = (await this.people()).map(({ userId: id, displayName: name, kind, roles }) => ({
      ...{ id, name, kind, roles },
    }));
    return { items, next: null };
  }

  private async people(): Promise<readonly Person[]> {
    const all: Person[] = [];
    const found = allDocuments<Person>(this.service.reads.readStore, collectionOf(people), []);
    for await (const { doc } of found) all.push(doc);
    return all;
  }
}
