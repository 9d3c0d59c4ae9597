import { collectionOf, type Condition, type Page } from '@zixin/kernel';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PageDto, Roles, Scope } from '@zixin/platform';
import {
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
  type ProposalRecord,
} from '@zixin/views';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import {
  customerAnswer,
  heldOrderAnswer,
  openItemAnswer,
  orderRowAnswer,
  paymentAnswer,
  proposalAnswer,
} from './document-answers.js';
import { ApprovalsDto, CustomersDto, OpenItemsDto, OrdersDto, OwnedDto } from './queries.dto.js';

type Order = Parameters<PageDto['toQuery']>[0];

@ApiTags('lists')
@Controller('v1')
@Roles(...readers)
@Scope('credit:read')
export class ListsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  @Get('customers')
  async customers(@Query() dto: CustomersDto) {
    const { search, status, industry, region, currency } = dto;
    const found: Condition[] = search ? [{ field: 'searchText', contains: search.toLowerCase() }] : [];
    const where = [...found, ...same({ status, industry, region, currency })];
    const page = await this.page<CustomerRow>(collectionOf(customers), dto, where, [{ field: 'name' }]);
    return answered(page, (row) => customerAnswer(row, this.service.reads.today()));
  }

  /** Open invoices as of a date (today unless said), oldest due first. */
  @Get('open-items')
  async openItems(@Query() dto: OpenItemsDto) {
    const on = this.service.dateOr(dto.asOf);
    const dated: readonly Condition[] = dto.show === 'all' ? [{ field: 'issuedOn', atMost: on }] : openOn(on);
    const where = [...(await this.owner(dto)), ...dated];
    const page = await this.page<OpenItem>(collectionOf(openItems), dto, where, [{ field: 'dueOn' }]);
    return answered(page, (item) => openItemAnswer(item, on));
  }

  @Get('payments')
  async payments(@Query() dto: OwnedDto) {
    const order = [{ field: 'receivedOn', descending: true }];
    const page = await this.page<Payment>(collectionOf(payments), dto, await this.owner(dto), order);
    return answered(page, paymentAnswer);
  }

  @Get('orders')
  async orders(@Query() dto: OrdersDto) {
    const where = [...(await this.owner(dto)), ...same({ status: dto.status })];
    const page = await this.page<OrderRow>(collectionOf(orders), dto, where, [
      { field: 'placedOn', descending: true },
    ]);
    return answered(page, orderRowAnswer);
  }

  /** Held orders with every reason and the ways out, longest held first. */
  @Get('held-orders')
  async heldOrders(@Query() dto: OwnedDto) {
    const page = await this.page<HeldOrder>(collectionOf(heldOrders), dto, await this.owner(dto), [
      { field: 'heldOn' },
    ]);
    return answered(page, (order) => heldOrderAnswer(order, this.service.reads.today()));
  }

  @Get('approvals')
  async approvals(@Query() dto: ApprovalsDto) {
    const where = [...(await this.owner(dto)), ...same({ status: dto.status })];
    const page = await this.page<ProposalRecord>(collectionOf(approvals), dto, where, [
      { field: 'proposedAt' },
    ]);
    return answered(page, proposalAnswer);
  }

  private async owner({ customer }: OwnedDto): Promise<readonly Condition[]> {
    return customer === undefined
      ? []
      : [{ field: 'customerId', is: await this.service.customerId(customer) }];
  }

  private page<Doc>(
    collection: ReturnType<typeof collectionOf>,
    dto: PageDto,
    where: readonly Condition[],
    order: Order,
  ) {
    return this.service.reads.readStore.find<Doc>(collection, { ...dto.toQuery(order), where });
  }
}

/** Equality for every filter that was given. */
function same(filters: Readonly<Record<string, string | undefined>>): readonly Condition[] {
  return Object.entries(filters).flatMap(([field, is]) => (is === undefined ? [] : [{ field, is }]));
}

function answered<Doc, Answer>({ items, next }: Page<Doc>, answer: (doc: Doc) => Answer) {
  return { items: items.map(({ doc }) => answer(doc)), next };
}
