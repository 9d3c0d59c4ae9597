import { policyNames } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type CommandRequest, Commanding, Refusal, Roles, Scope } from '@zixin/platform';
import { present } from '../presentation.js';
import { creditPeople } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { judgedCandidates } from './candidate-faults.js';
import { type KeptSimulations, keptSimulations } from './kept-simulations.js';
import { replayedPeriod } from './replayed-period.js';
import { simulate } from './simulate.js';
import { SimulationDto } from './simulations.dto.js';

/** What-if: recorded decisions replayed under candidate policies. Writes nothing; results are kept for an hour. */
@ApiTags('simulations')
@Controller('v1/simulations')
@Roles(...creditPeople, 'auditor')
@Scope('credit:read')
export class SimulationsController {
  private readonly kept: KeptSimulations;

  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {
    this.kept = keptSimulations(() => service.reads.now());
  }

  @Post()
  async run(@Body() dto: SimulationDto, @Commanding() call: CommandRequest) {
    const { commands, reads, houseCurrency } = this.service;
    const { state: scale } = await commands.states.policy(policyNames.ratingScale);
    const today = reads.today();
    const { contents, faults } = judgedCandidates(dto.policies, { scale, today, at: '/policies' });
    if (faults.length > 0) throw new Refusal('policy-invalid', { count: faults.length }, {}, faults);
    const period = replayedPeriod(
      dto.from as CalendarDate | undefined,
      this.service.dateOr(dto.until),
      today,
    );
    const customerIds = dto.customers && (await this.customerIds(dto.customers));
    const simulation = await this.kept.run(call.idOf('simulation'), () =>
      simulate({
        ...{ store: reads.eventStore, houseCurrency, today, dateAt: (at) => reads.dateAt(at) },
        ...{ policies: contents, scoreAt: dto.scoreAt ?? 'recorded', ...period },
        ...(customerIds ? { customerIds } : {}),
      }),
    );
    return present(simulation);
  }

  @Get(':id')
  simulation(@Param('id') id: string) {
    return present(this.kept.get(id));
  }

  private customerIds(references: readonly string[]): Promise<readonly string[]> {
    return Promise.all([...new Set(references)].map((reference) => this.service.customerId(reference)));
  }
}
