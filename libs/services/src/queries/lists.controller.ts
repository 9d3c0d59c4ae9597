import { collectionOf, type Condition } from '@zixin/kernel';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles, Scope } from '@zixin/platform';
import {
  type ApprovalRecord,
  approvals,
  customers,
  type CustomerRow,
  type HeldOrder,
  heldOrders,
  openItems,
  type OpenItem,
  openOn,
  type OrderRow,
  orders,
  type Payment,
  payments,
} from '@zixin/views';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import {
  approvalAnswer,
  customerAnswer,
  heldOrderAnswer,
  openItemAnswer,
  orderRowAnswer,
  paymentAnswer,
} from './document-answers.js';
import { answered, ownerOf, pageOf, same } from './list-pages.js';
import { customerDay } from './customer-day.js';
import { customerConditions, customerFacets } from './customer-facets.js';
import { datedPage, isDated } from './customer-table.js';
import { ApprovalsDto, CustomersDto, OpenItemsDto, OrdersDto, OwnedDto, SearchDto } from './queries.dto.js';
import { searchAll } from './search.js';

@ApiTags('lists')
@Controller('v1')
@Roles(...readers)
@Scope('credit:read')
export class ListsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Customers with their figures and standing of today, by name unless sorted otherwise. */
  @Get('customers')
  async customers(@Query() dto: CustomersDto) {
    const { reads } = this.service;
    const where = customerConditions(dto);
    const { sort: order = [], limit, cursor } = dto.toQuery([{ field: 'name' }]);
    const asked = { where, order, limit, ...(cursor === undefined ? {} : { cursor }) };
    const page = isDated(order)
      ? await datedPage(reads, asked)
      : await pageOf<CustomerRow>(this.service, collectionOf(customers), dto, { where, order });
    const day = await customerDay(
      reads,
      page.items.map(({ key }) => key),
    );
    return answered(page, (row) => customerAnswer(row, day));
  }

  /**
   * How many customers each grade, tier, industry, region, warning level, status and currency has, under the other filters; `limit`,
   * `cursor` and `sort` change nothing here.
   */
  @Get('customers/facets')
  async customerFacets(@Query() dto: CustomersDto) {
    return { facets: await customerFacets(this.service.reads, dto) };
  }

  /** Customers, orders and invoices, in one box: those that meet the text, customers first. */
  @Get('search')
  async search(@Query() { q, limit = 10 }: SearchDto) {
    return { items: await searchAll(this.service.reads, q, limit), next: null };
  }

  /** Open invoices as of a date (today unless said), oldest due first. */
  @Get('open-items')
  async openItems(@Query() dto: OpenItemsDto) {
    const on = this.service.dateOr(dto.asOf);
    const dated: readonly Condition[] = dto.show === 'all' ? [{ field: 'issuedOn', atMost: on }] : openOn(on);
    const where = [...(await ownerOf(this.service, dto)), ...dated];
    const page = await pageOf<OpenItem>(this.service, collectionOf(openItems), dto, {
      where: where,
      order: [{ field: 'dueOn' }],
    });
    return answered(page, (item) => openItemAnswer(item, on));
  }

  @Get('payments')
  async payments(@Query() dto: OwnedDto) {
    const order = [{ field: 'receivedOn', descending: true }];
    const page = await pageOf<Payment>(this.service, collectionOf(payments), dto, {
      where: await ownerOf(this.service, dto),
      order: order,
    });
    return answered(page, paymentAnswer);
  }

  @Get('orders')
  async orders(@Query() dto: OrdersDto) {
    const where = [...(await ownerOf(this.service, dto)), ...same({ status: dto.status })];
    const page = await pageOf<OrderRow>(this.service, collectionOf(orders), dto, {
      where: where,
      order: [{ field: 'placedOn', descending: true }],
    });
    return answered(page, orderRowAnswer);
  }

  /** Held orders with every reason and the ways out, longest held first. */
  @Get('held-orders')
  async heldOrders(@Query() dto: OwnedDto) {
    const page = await pageOf<HeldOrder>(this.service, collectionOf(heldOrders), dto, {
      where: await ownerOf(this.service, dto),
      order: [{ field: 'heldOn' }],
    });
    return answered(page, (order) => heldOrderAnswer(order, this.service.reads.today()));
  }

  /** Proposals of accounts, and what warnings propose to a person (`kind` `warningAction`), oldest first. */
  @Get('approvals')
  async approvals(@Query() dto: ApprovalsDto) {
    const { status, kind } = dto;
    const where = [...(await ownerOf(this.service, dto)), ...same({ status, kind })];
    const page = await pageOf<ApprovalRecord>(this.service, collectionOf(approvals), dto, {
      where: where,
      order: [{ field: 'proposedAt' }],
    });
    return answered(page, approvalAnswer);
  }
}
