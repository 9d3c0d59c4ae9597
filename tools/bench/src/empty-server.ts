import 'reflect-metadata';
import { Body, Controller, Module, Post, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { OrderDto, PaymentDto } from '@zixin/services';

// What any NestJS service on Fastify costs that takes the same body and does nothing: the yardstick of the HTTP benchmark.

@Controller()
class EmptyController {
  @Post('payments')
  payment(@Body() _: PaymentDto) {
    return { ok: true };
  }

  @Post('orders')
  order(@Body() _: OrderDto) {
    return { ok: true };
  }
}

@Module({ controllers: [EmptyController] })
class EmptyModule {}

const app = await NestFactory.create(EmptyModule, new FastifyAdapter(), { logger: ['error'] });
app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.send?.('ready');
