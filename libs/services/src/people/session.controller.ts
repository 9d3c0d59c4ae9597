import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnyCaller,
  Caller,
  clearRefreshCookie,
  PlatformServices,
  type Principal,
  Public,
  refreshTokenOf,
  refuseForeignOrigin,
  type SessionGrant,
  setRefreshCookie,
} from '@zixin/platform';
import type { FastifyReply, FastifyRequest } from '@zixin/platform';
import { ServiceContext } from '../service-context.js';
import { LoginDto, PasswordDto } from './people.dto.js';

@ApiTags('session')
@Controller('v1')
export class SessionController {
  constructor(
    @Inject(PlatformServices) private readonly platform: PlatformServices,
    @Inject(ServiceContext) private readonly service: ServiceContext,
  ) {}

  /** Logs in: a short access token in the answer, the rotating refresh token in a cookie no script can read. */
  @Post('session')
  @Public()
  @HttpCode(200)
  async login(
    @Body() { login, password }: LoginDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    refuseForeignOrigin(request);
    return granted(await this.platform.sessions.login(login, password, request.ip), request, reply);
  }

  @Post('session/refresh')
  @Public()
  @HttpCode(200)
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return granted(await this.platform.sessions.refresh(refreshTokenOf(request)), request, reply);
  }

  @Delete('session')
  @AnyCaller()
  @HttpCode(204)
  logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    if (request.session !== null) this.platform.sessions.logout(request.session);
    clearRefreshCookie(request, reply);
  }

  /** Ends every login of the caller. */
  @Put('me/password')
  @AnyCaller()
  @HttpCode(204)
  async changePassword(
    @Body() { currentPassword, newPassword }: PasswordDto,
    @Caller() caller: Principal,
  ): Promise<void> {
    await this.platform.sessions.changePassword(caller.id, currentPassword, newPassword);
  }

  /** Who calls, and what holds in the house: its business day, time zone and currency. */
  @Get('me')
  @AnyCaller()
  me(@Caller() { id, kind, roles, scopes, displayName }: Principal) {
    const { clock } = this.platform;
    const { timeZone = 'UTC' } = clock;
    const house = {
      businessDate: clock.dateAt(clock.now()),
      timeZone,
      currency: this.service.houseCurrency,
    };
    return { id, kind, roles, scopes, displayName, house };
  }
}

function granted(
  { principal, accessToken, expiresAt, refreshToken }: SessionGrant,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  setRefreshCookie(request, reply, refreshToken);
  const { id, displayName, roles } = principal;
  return { accessToken, expiresAt, user: { id, displayName, roles } };
}
