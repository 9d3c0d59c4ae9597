import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@zixin/kernel';
import { Roles, Scope } from '@zixin/platform';
import { readers, writers } from '../roles.js';
import { ServiceContext } from '../service-context.js';

/** Files that evidence refers to, by the SHA-256 of their contents. */
@ApiTags('investigations')
@Controller('v1/attachments')
export class AttachmentsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Keeps a file (`application/octet-stream`, at most 20 MiB) and gives the digest that evidence names it by. */
  @Post()
  @HttpCode(201)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Roles(...writers)
  @Scope('investigations:write')
  async keep(@Body() contents: unknown) {
    if (!(contents instanceof Uint8Array) || contents.byteLength === 0)
      throw new DomainError('attachment-empty', { type: 'application/octet-stream' });
    return { digest: await this.service.blobs.put(contents), bytes: contents.byteLength };
  }

  /** The file as it was sent, always as a download. @throws DomainError `attachment-not-found`. */
  @Get(':digest')
  @Header('Content-Disposition', 'attachment')
  @ApiOkResponse({
    description: 'The file',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Roles(...readers)
  @Scope('credit:read')
  async contents(@Param('digest') digest: string): Promise<StreamableFile> {
    const contents = await this.service.blobs.get(digest);
    if (!contents) throw new DomainError('attachment-not-found', { digest });
    return new StreamableFile(contents);
  }
}
