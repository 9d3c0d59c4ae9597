import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnyCaller, Caller, PlatformServices, type Principal, Refusal } from '@zixin/platform';
import { SavedViewDto } from './people.dto.js';
import { type SavedViews, savedViews } from './saved-views.js';

/** Query strings that the caller keeps under a name, screen by screen; nobody else sees them. */
@ApiTags('session')
@Controller('v1/me/views')
export class SavedViewsController {
  private readonly views: SavedViews;

  constructor(@Inject(PlatformServices) private readonly platform: PlatformServices) {
    this.views = savedViews(platform.secrets);
  }

  /** By screen, then name. */
  @Get()
  @AnyCaller()
  list(@Caller() caller: Principal) {
    return { items: this.views.of(caller.id), next: null };
  }

  @Put(':screen/:name')
  @AnyCaller()
  save(
    @Param('screen') screen: string,
    @Param('name') name: string,
    @Body() { query }: SavedViewDto,
    @Caller() caller: Principal,
  ) {
    checkPlace(screen, name);
    const view = { screen, name, query, savedAt: this.platform.clock.now() };
    this.views.save(caller.id, view);
    return view;
  }

  @Delete(':screen/:name')
  @AnyCaller()
  @HttpCode(204)
  remove(@Param('screen') screen: string, @Param('name') name: string, @Caller() caller: Principal): void {
    this.views.remove(caller.id, { screen, name });
  }
}

/** @throws Refusal `request-invalid`. */
function checkPlace(screen: string, name: string): void {
  const isScreen = /^[a-z][a-z-]{0,39}$/.test(screen);
  const isName = /^[^\p{Cc}\p{Cs}]{1,60}$/u.test(name) && name.trim() === name;
  const complaints = [
    ...(isScreen ? [] : [{ pointer: '/screen', rule: 'matches', params: { 0: '[a-z][a-z-]{0,39}' } }]),
    ...(isName ? [] : [{ pointer: '/name', rule: 'plain-text', params: { 0: 60 } }]),
  ];
  if (complaints.length > 0) throw new Refusal('request-invalid', {}, {}, complaints);
}
