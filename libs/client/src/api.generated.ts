// Made from the OpenAPI document by `npm run client`.
/* eslint-disable */
export interface paths {
  readonly '/health/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['HealthController_live'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['HealthController_ready'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/metrics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['MetricsController_metrics'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/aging': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReportsController_aging'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/api-keys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['PeopleController_issueKey'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/api-keys/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['PeopleController_revokeKey'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/approvals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ListsController_approvals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['AttachmentsController_keep'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/attachments/{digest}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['AttachmentsController_contents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ListsController_customers'];
    readonly put?: never;
    readonly post: operations['CustomersController_register'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CustomerReadsController_customer'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['LimitsController_openAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/cooperation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['CustomersController_startCooperation'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/counterfactuals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CustomerDecisionsController_counterfactuals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/credit-file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CustomerReadsController_creditFile'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/credit-notes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_issueCreditNote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/crm-accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['CustomersController_linkCrmAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/deactivation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['CustomersController_deactivate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/decisions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CustomerDecisionsController_decisions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/defaults': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RiskMitigationController_declare'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/defaults/cure': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RiskMitigationController_cure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/erasure': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['CustomersController_erase'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CustomerReadsController_events'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['InvestigationsController_collectStanding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/exposure': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CustomerReadsController_exposure'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/facts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CustomerReadsController_facts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/holds': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['LimitsController_placeHold'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/holds/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['LimitsController_releaseHold'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/industry': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['CustomersController_assignIndustry'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/investigations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['InvestigationsController_open'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/invoices': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_issueInvoice'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/limit-proposals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['LimitsController_proposeLimit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/limits': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CustomerReadsController_limits'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/management': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['CustomersController_recordManagement'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/mitigants': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RiskMitigationController_register'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/mitigants/{id}/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RiskMitigationController_release'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/notes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['CustomersController_addNote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/order-checks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OrdersController_check'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/orders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OrdersController_place'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/ownership': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['CustomersController_recordOwnership'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/payments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_recordPayment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/rating-overrides': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RatingsController_requestOverride'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/reactivation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['CustomersController_reactivate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/registration': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['CustomersController_recordRegistration'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/reviews': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RatingsController_scheduleReview'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/reviews/{review}/completion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RatingsController_completeReview'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/scores': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RatingsController_score'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/temporary-limits': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['LimitsController_proposeTemporaryLimit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer}/terms-proposals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['LimitsController_proposeTerms'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/delegations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['PeopleController_delegate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/delegations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['PeopleController_endDelegation'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['InvestigationReadsController_evidence'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/evidence/{evidence}/corrections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['InvestigationsController_correct'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/evidence/{evidence}/retraction': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['InvestigationsController_retract[1]'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/exchange-rates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReferenceFactsController_rates'];
    readonly put?: never;
    readonly post: operations['ReferenceFactsController_recordRate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/feed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['FeedController_feed'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/groups': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['GroupsController_list'];
    readonly put?: never;
    readonly post: operations['GroupsController_form'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/groups/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['GroupsController_one'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/groups/{id}/limit-proposals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['GroupsController_propose'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/groups/{id}/limit-proposals/{proposal}/approval': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['GroupsController_approve'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/groups/{id}/limit-proposals/{proposal}/decline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['GroupsController_decline'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/groups/{id}/members': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['GroupsController_add'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/groups/{id}/members/{account}/removal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['GroupsController_remove'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/groups/{id}/revaluation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['GroupsController_revalue'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/held-orders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ListsController_heldOrders'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/industries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReferenceFactsController_industries'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/industries/{code}/climate-readings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReferenceFactsController_recordReading'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/investigations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['InvestigationReadsController_investigations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/investigations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['InvestigationReadsController_investigation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/investigations/{id}/cancellation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['InvestigationsController_cancel'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/investigations/{id}/completion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['InvestigationsController_complete'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/investigations/{id}/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['InvestigationsController_collect'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/investigations/{id}/evidence/{evidence}/retraction': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['InvestigationsController_retract[0]'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invoices/{id}/dispute': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_dispute'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invoices/{id}/dispute-resolution': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_resolveDispute'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invoices/{id}/recoveries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_recover'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/invoices/{id}/write-off': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_writeOff'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['SessionController_me'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/me/password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['SessionController_changePassword'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/open-items': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ListsController_openItems'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/orders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ListsController_orders'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/orders/{id}/amendments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OrdersController_amend'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/orders/{id}/cancellation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OrdersController_cancel'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/orders/{id}/deliveries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OrdersController_deliver'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/orders/{id}/hold': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OrdersController_hold'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/orders/{id}/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['OrdersController_release'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/payment-behaviour': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ReportsController_behaviour'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/payments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['ListsController_payments'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/payments/{id}/allocations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_allocate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/payments/{id}/reversal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['ReceivablesController_reverse'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/policies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PoliciesController_policies'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/policies/{name}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PoliciesController_policy'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/policies/{name}/difference': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PoliciesController_difference'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/policies/{name}/versions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['PoliciesController_draft'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/policies/{name}/versions/{version}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PoliciesController_version'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/policies/{name}/versions/{version}/activation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['PoliciesController_activate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/policies/{name}/versions/{version}/approval': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['PoliciesController_approve'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/policies/{name}/versions/{version}/retirement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['PoliciesController_retire'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/portfolio': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PortfolioController_portfolio'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/proposals/{id}/approval': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['LimitsController_approve'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/proposals/{id}/decline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['LimitsController_decline'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/rating-migrations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PortfolioController_migrations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/rating-overrides': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['RatingReadsController_overrides'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/rating-overrides/{id}/approval': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RatingsController_approveOverride'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/rating-overrides/{id}/decline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['RatingsController_declineOverride'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/ratings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['RatingReadsController_ratings'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reviews': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['RatingReadsController_reviews'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/session': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['SessionController_login'];
    readonly delete: operations['SessionController_logout'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/session/refresh': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['SessionController_refresh'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/simulations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['SimulationsController_run'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/simulations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['SimulationsController_simulation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tiers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PortfolioController_tiers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['PeopleController_users'];
    readonly put?: never;
    readonly post: operations['PeopleController_invite'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/users/{id}/roles': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['PeopleController_grantRole'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/users/{id}/roles/{role}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations['PeopleController_withdrawRole'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/warnings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['WarningsController_warnings'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/warnings/{id}/acknowledgement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['WarningsController_acknowledge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/warnings/{id}/actions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['WarningsController_act'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/warnings/{id}/actions/{action}/decline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['WarningsController_decline'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/warnings/{id}/clearance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['WarningsController_clear'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly AccountAnswer: {
      readonly currency: string;
      readonly default: {
        /** Format: date */
        readonly on: string;
        readonly reason: string;
      } | null;
      readonly exposure: components['schemas']['ExposureAnswer'];
      readonly headroom: components['schemas']['Money'] | null;
      readonly hold: {
        readonly placedBy: string;
        /** Format: date */
        readonly placedOn: string;
        readonly reason: string;
      } | null;
      readonly limit: components['schemas']['ServicesDocumentAnswersLimitAnswer'];
      readonly limitAhead: readonly (
        | {
            readonly expired: boolean;
            /** Format: date */
            readonly from: string;
            /** @enum {string} */
            readonly kind: 'NONE';
          }
        | {
            readonly amount: components['schemas']['Money'];
            readonly expired: boolean;
            /** Format: date */
            readonly from: string;
            /** @enum {string} */
            readonly kind: 'AMOUNT';
          }
        | {
            readonly expired: boolean;
            /** Format: date */
            readonly from: string;
            /** @enum {string} */
            readonly kind: 'UNLIMITED';
          }
      )[];
      /** Format: date */
      readonly openedOn: string | null;
      readonly segment: string;
      readonly terms: components['schemas']['PaymentTerms'] | null;
    };
    readonly AccountCounts: {
      readonly creditNotes: number;
      readonly disputes: number;
      readonly fellOverdue: number;
      readonly holds: number;
      readonly invoices: number;
      readonly orderChecks: number;
      readonly payments: number;
      readonly reversals: number;
    };
    readonly AccountSummaryAnswer: {
      readonly currency: string;
      readonly customerId: string;
      readonly exposure: {
        readonly deliveredNotInvoiced: components['schemas']['Money'];
        readonly receivables: components['schemas']['Money'];
        readonly reservedOrders: components['schemas']['Money'];
        readonly total: components['schemas']['Money'];
        readonly unappliedCash: components['schemas']['Money'];
      };
      readonly headroom: components['schemas']['Money'] | null;
      readonly hold: {
        /** Format: date */
        readonly placedOn: string;
        readonly reason: string;
      } | null;
      readonly limit: components['schemas']['PresentedLimit'];
      readonly limitAhead: readonly {
        /** @description The base limit's last day is past; only temporary amounts are left. */
        readonly expired: boolean;
        /** Format: date */
        readonly from: string;
        readonly limit: components['schemas']['PresentedLimit'];
      }[];
      readonly limitExpired: boolean;
      /** Format: date */
      readonly openedOn: string;
      readonly segment: string;
      readonly terms: components['schemas']['PresentedPaymentTerms'] | null;
    };
    readonly AcknowledgementDto: {
      readonly note?: string;
    };
    readonly Actor: {
      readonly id: string;
      readonly roles: readonly string[];
    };
    readonly AgingAnswer: {
      /** Format: date */
      readonly asOf: string;
      readonly customers: readonly {
        readonly buckets: readonly {
          readonly amount: string;
          /** @enum {string} */
          readonly bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
          readonly items: number;
        }[];
        readonly currency: string;
        readonly customerId: string;
        readonly items: number;
        readonly name: string;
        readonly number: string | null;
        readonly oldestOverdueDays: number;
        readonly open: string;
        readonly overdue: string;
        readonly overdueItems: number;
      }[];
      readonly knownAt: string | null;
      readonly totals: readonly {
        readonly buckets: readonly {
          readonly amount: string;
          /** @enum {string} */
          readonly bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
          readonly items: number;
        }[];
        readonly currency: string;
        readonly items: number;
        readonly oldestOverdueDays: number;
        readonly open: string;
        readonly overdue: string;
        readonly overdueItems: number;
      }[];
    };
    readonly AllocationDto: {
      readonly items?: readonly components['schemas']['AllocationItemDto'][];
      /** @enum {string} */
      readonly mode: 'oldestDueFirst' | 'none' | 'explicit';
    };
    readonly AllocationItemDto: {
      readonly amount: components['schemas']['MoneyDto'];
      readonly invoice: string;
    };
    readonly AmendmentDto: {
      readonly amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      readonly shipOn?: string;
      readonly termsDays?: number;
    };
    readonly ApiKeyDto: {
      /** Format: date-time */
      readonly expiresAt?: string;
      readonly label: string;
      readonly scopes?: readonly string[];
      /** Format: uuid */
      readonly userId: string;
    };
    readonly ApprovalAnswer:
      | components['schemas']['WarningProposalAnswer']
      | {
          readonly approvals: readonly {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            /** Format: date */
            readonly on: string;
          }[];
          readonly basis: components['schemas']['BasisAnswer'] | null;
          readonly change: components['schemas']['PresentedLimitChange'];
          readonly customerId: string;
          /**
           * Format: date
           * @description Day of the decision.
           */
          readonly decidedOn: string | null;
          readonly declined: {
            readonly by: string;
            /** Format: date */
            readonly on: string;
            readonly reason: string;
          } | null;
          readonly id: string;
          /**
           * Format: date
           * @description First day in force.
           */
          readonly inForceFrom: string | null;
          /** @enum {string} */
          readonly kind: 'limit' | 'temporary';
          /** @description As of the proposal, then of each approval. */
          readonly needs: components['schemas']['PresentedAuthorityNeeded'];
          /** Format: date-time */
          readonly proposedAt: string;
          readonly proposedBy: string;
          /** Format: date */
          readonly proposedOn: string;
          readonly reason: string;
          readonly segment: string;
          /** @enum {string} */
          readonly status: 'approved' | 'declined' | 'pending';
          /** @description The warning that asked for it. */
          readonly warningId: string | null;
        }
      | {
          readonly approvals: readonly {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            /** Format: date */
            readonly on: string;
          }[];
          readonly basis: components['schemas']['BasisAnswer'] | null;
          readonly customerId: string;
          /**
           * Format: date
           * @description Day of the decision.
           */
          readonly decidedOn: string | null;
          readonly declined: {
            readonly by: string;
            /** Format: date */
            readonly on: string;
            readonly reason: string;
          } | null;
          /** Format: date */
          readonly from: string;
          readonly id: string;
          /**
           * Format: date
           * @description First day in force.
           */
          readonly inForceFrom: string | null;
          /** @enum {string} */
          readonly kind: 'terms';
          /** @description As of the proposal, then of each approval. */
          readonly needs: components['schemas']['PresentedAuthorityNeeded'];
          /** Format: date-time */
          readonly proposedAt: string;
          readonly proposedBy: string;
          /** Format: date */
          readonly proposedOn: string;
          readonly reason: string;
          readonly segment: string;
          /** @enum {string} */
          readonly status: 'approved' | 'declined' | 'pending';
          readonly terms: components['schemas']['PresentedPaymentTerms'];
          /** @description The warning that asked for it. */
          readonly warningId: string | null;
        };
    readonly AttachmentDto: {
      readonly bytes: number;
      readonly digest: string;
      readonly mediaType: string;
      readonly name: string;
    };
    readonly AuthorityMatrix: {
      readonly above: {
        readonly approvers: number;
        /** @enum {string} */
        readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
      };
      /** @description Per grade: thresholds scaled to a percent, a least role, or no credit at all but prepayment. */
      readonly byGrade: readonly {
        readonly atLeast: ('committee' | 'creditLead' | 'creditManager' | 'financeDirector') | null;
        readonly grades: readonly string[];
        readonly prepaymentOnly: boolean;
        readonly thresholdPercent: string;
      }[];
      /** @enum {string} */
      readonly kind: 'authority';
      readonly limits: readonly components['schemas']['AuthorityStepContent'][];
      /** @description `upTo`: notches better than the grade of the last score. Absent: `above` decides every override. */
      readonly overrides?: readonly components['schemas']['AuthorityStepContent'][];
      readonly terms: readonly components['schemas']['AuthorityStepContent'][];
    };
    readonly AuthorityStepContent: {
      readonly approvers: number;
      /** @enum {string} */
      readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
      readonly upTo: string;
    };
    readonly BasisAnswer:
      | components['schemas']['TermsProposalBasis']
      | {
          readonly currency: string;
          readonly facts: components['schemas']['FactsAnswer'];
          readonly figures: {
            readonly bindingMethod: string | null;
            /** @enum {string} */
            readonly combination: 'least' | 'mean';
            readonly grade: string;
            readonly limitMethods: components['schemas']['PolicyReference'];
            readonly methods: readonly {
              readonly amount: string | null;
              readonly binding: boolean;
              readonly code: string;
              readonly undefined: string | null;
            }[];
            readonly proposed: string | null;
            readonly unrounded: string | null;
          };
        };
    readonly BehaviourAnswer: {
      /** Format: date */
      readonly asOf: string;
      readonly customers: readonly {
        readonly currency: string;
        readonly customerId: string;
        readonly daysBeyondTerms: {
          readonly floored:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly settled:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly simpleMean:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly withOpenOverdue:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled-or-overdue';
              };
        };
        readonly name: string;
        readonly number: string | null;
        readonly overdueRatePercent: {
          readonly byCount:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-due';
              };
          readonly byValue:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-open';
              };
        };
        readonly settledAmount: string;
        readonly settlements: number;
      }[];
      readonly knownAt: string | null;
      readonly totals: readonly {
        readonly currency: string;
        readonly daysBeyondTerms: {
          readonly floored:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly settled:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly simpleMean:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly withOpenOverdue:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled-or-overdue';
              };
        };
        readonly overdueRatePercent: {
          readonly byCount:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-due';
              };
          readonly byValue:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-open';
              };
        };
        readonly settledAmount: string;
        readonly settlements: number;
      }[];
    };
    readonly BlockAnswer: {
      readonly accounts: number;
      readonly aging: {
        readonly buckets: readonly {
          readonly amount: string;
          /** @enum {string} */
          readonly bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
          readonly items: number;
        }[];
        readonly currency: string;
        readonly items: number;
        readonly oldestOverdueDays: number;
        readonly open: string;
        readonly overdue: string;
        readonly overdueItems: number;
      };
      readonly collection: components['schemas']['CollectionAnswer'];
      readonly concentration: components['schemas']['ConcentrationAnswer'];
      readonly creditBalances: string;
      readonly currency: string;
      readonly customers: number;
      readonly expectedLoss: components['schemas']['LossAnswer'];
      readonly exposure: string;
      readonly exposureBy: components['schemas']['CutsAnswer'];
      readonly overdueRatePercent:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'nothing-open';
          };
      readonly provision: components['schemas']['ProvisionAnswer'];
      readonly utilisation: components['schemas']['UtilisationAnswer'];
    };
    readonly CadenceBasis: {
      readonly facts: {
        readonly [key: string]: components['schemas']['Fact'];
      };
      readonly ratingScale: components['schemas']['PolicyReference'];
      readonly reviewCadence: components['schemas']['PolicyReference'];
    };
    readonly CancellationDto: {
      /** Format: date */
      readonly on?: string;
      readonly reason: string;
    };
    readonly CandidatePolicyDto: {
      readonly content: {
        readonly [key: string]: unknown;
      };
      /** @enum {string} */
      readonly kind?:
        | 'scorecard'
        | 'ratingScale'
        | 'limitMethods'
        | 'terms'
        | 'orderCheck'
        | 'tiers'
        | 'warningRules'
        | 'reviewCadence'
        | 'authority'
        | 'riskAppetite'
        | 'evidenceCoverage';
      /** @enum {string} */
      readonly name?:
        | 'standard'
        | 'ratingScale'
        | 'limitMethods'
        | 'terms'
        | 'orderCheck'
        | 'tiers'
        | 'warningRules'
        | 'reviewCadence'
        | 'authority'
        | 'riskAppetite'
        | 'evidenceCoverage';
    };
    readonly CategoryBand: {
      readonly is: readonly string[];
      readonly points: string;
    };
    readonly ChangeReasonDto: {
      /** Format: date */
      readonly on?: string;
      readonly reason: string;
    };
    readonly ClimateReading: {
      /** @description Plain decimal text from 0 to 100 with up to two decimals; 50 is neutral. */
      readonly index: string;
      /** @description `YYYY-MM`. */
      readonly period: string;
      /**
       * Format: date
       * @description The day it is known from.
       */
      readonly publishedOn: string;
      readonly source: string;
    };
    readonly ClimateReadingDto: {
      /** Format: decimal */
      readonly index: string;
      readonly period: string;
      /** Format: date */
      readonly publishedOn?: string;
      readonly source: string;
    };
    readonly ClimateReadingRecord: {
      /** @description Plain decimal text from 0 to 100 with up to two decimals; 50 is neutral. */
      readonly index: string;
      /**
       * Format: date
       * @description The day it was recorded.
       */
      readonly on: string;
      /** @description `YYYY-MM`. */
      readonly period: string;
      /**
       * Format: date
       * @description The day it is known from.
       */
      readonly publishedOn: string;
      readonly recordedBy: string;
      readonly source: string;
    };
    readonly CollectionAnswer: {
      readonly averageDaysDelinquent:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'no-sales';
          };
      readonly bestPossibleDays:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'no-sales';
          };
      readonly collectionEffectivenessPercent:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'nothing-collectable';
          };
      readonly countBackDays:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'receivables-exceed-sales';
          };
      readonly dsoDays:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'no-sales';
          };
      readonly opening: string;
      readonly receivables: string;
      readonly sales: string;
      readonly window: {
        /** Format: date */
        readonly after: string;
        readonly days: number;
        /** Format: date */
        readonly until: string;
      };
    };
    readonly CompanyDto: {
      readonly identifier?: components['schemas']['IdentifierDto'];
      readonly name: string;
    };
    readonly CompletionDto: {
      readonly conclusion: string;
      readonly findings?: readonly string[];
      /** Format: date */
      readonly on?: string;
    };
    readonly ConcentrationAnswer: {
      readonly effectiveNumber:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'nothing-outstanding';
          };
      readonly hhi:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'nothing-outstanding';
          };
      readonly largest: readonly (
        | {
            readonly exposure: string;
            readonly groupId: string;
            readonly name: string;
            readonly number: null;
            readonly sharePercent: string;
          }
        | {
            readonly customerId: string;
            readonly exposure: string;
            readonly name: string;
            readonly number: string | null;
            readonly sharePercent: string;
          }
      )[];
      readonly names: number;
      readonly top: readonly {
        readonly names: number;
        readonly sharePercent:
          | {
              readonly value: string;
            }
          | {
              /** @enum {string} */
              readonly undefined: 'nothing-outstanding';
            };
      }[];
      readonly total: string;
    };
    readonly Condition:
      | {
          readonly all: readonly components['schemas']['Condition'][];
        }
      | {
          readonly any: readonly components['schemas']['Condition'][];
        }
      | {
          readonly not: components['schemas']['Condition'];
        }
      | {
          readonly atLeast: string;
          readonly value: components['schemas']['Expression'];
        }
      | {
          readonly above: string;
          readonly value: components['schemas']['Expression'];
        }
      | {
          readonly below: string;
          readonly value: components['schemas']['Expression'];
        }
      | {
          readonly atMost: string;
          readonly value: components['schemas']['Expression'];
        }
      | {
          readonly fact: string;
          readonly is: readonly string[];
        }
      | {
          readonly atLeastGrade: string;
          readonly fact: string;
        }
      | {
          readonly belowGrade: string;
          readonly fact: string;
        };
    readonly CooperationDto: {
      /** Format: date */
      readonly startedOn: string;
    };
    readonly CorrectionDto: {
      /** Format: date */
      readonly obtainedOn?: string;
      readonly reason: string;
      readonly source: string;
      readonly statements: readonly {
        readonly [key: string]: unknown;
      }[];
    };
    readonly CoverageResult: {
      readonly kinds: readonly components['schemas']['KindCoverage'][];
      readonly percent: string;
    };
    readonly CreditFileAnswer: {
      readonly accounts: readonly {
        readonly aging: {
          readonly buckets: readonly {
            readonly amount: string;
            /** @enum {string} */
            readonly bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
            readonly items: number;
          }[];
          readonly currency: string;
          readonly items: number;
          readonly oldestOverdueDays: number;
          readonly open: string;
          readonly overdue: string;
          readonly overdueItems: number;
        };
        readonly counts: components['schemas']['AccountCounts'];
        readonly currency: string;
        readonly default: {
          /** Format: date */
          readonly on: string;
          readonly reason: string;
        } | null;
        readonly exposure: components['schemas']['ExposureAnswer'];
        readonly headroom: components['schemas']['Money'] | null;
        readonly hold: {
          readonly placedBy: string;
          /** Format: date */
          readonly placedOn: string;
          readonly reason: string;
        } | null;
        readonly lastPayment: {
          readonly amount: components['schemas']['Money'];
          readonly paymentId: string;
          /** Format: date */
          readonly receivedOn: string;
          readonly reversed: boolean;
        } | null;
        readonly limit: components['schemas']['ServicesDocumentAnswersLimitAnswer'];
        readonly limitAhead: readonly (
          | {
              readonly expired: boolean;
              /** Format: date */
              readonly from: string;
              /** @enum {string} */
              readonly kind: 'NONE';
            }
          | {
              readonly amount: components['schemas']['Money'];
              readonly expired: boolean;
              /** Format: date */
              readonly from: string;
              /** @enum {string} */
              readonly kind: 'AMOUNT';
            }
          | {
              readonly expired: boolean;
              /** Format: date */
              readonly from: string;
              /** @enum {string} */
              readonly kind: 'UNLIMITED';
            }
        )[];
        readonly limitHistory: readonly components['schemas']['PresentedStandingLayer'][];
        readonly mitigants: readonly {
          readonly amount: components['schemas']['Money'];
          /** @description Plain decimal percent of the amount that it covers. */
          readonly coveragePercent: string;
          readonly covers: components['schemas']['Money'];
          /** @description Where the document is kept. */
          readonly evidence: string | null;
          /** Format: date */
          readonly from: string;
          /** @description Plain decimal percent taken off for what it may not bring in. */
          readonly haircutPercent: string;
          /** @enum {string} */
          readonly kind: 'bankGuarantee' | 'collateral' | 'creditInsurance' | 'deposit' | 'parentGuarantee';
          readonly mitigantId: string;
          readonly provider: string;
          /**
           * Format: date
           * @description Its last day.
           */
          readonly until: string;
        }[];
        readonly netExposure: components['schemas']['Money'] | null;
        /** Format: date */
        readonly openedOn: string | null;
        readonly openInvoices: readonly {
          readonly amount: components['schemas']['Money'];
          readonly dispute: {
            readonly amount: components['schemas']['Money'];
            /** Format: date */
            readonly raisedOn: string;
            readonly reason: string;
          } | null;
          /** Format: date */
          readonly dueOn: string;
          readonly invoiceId: string;
          /** Format: date */
          readonly issuedOn: string;
          readonly number: string | null;
          readonly open: components['schemas']['Money'];
        }[];
        readonly openOrders: readonly {
          readonly amount: components['schemas']['Money'];
          /** Format: date */
          readonly checkAgainOn: string | null;
          readonly deliveredNotInvoiced: components['schemas']['Money'];
          readonly id: string;
          /** Format: date */
          readonly judgedOn: string | null;
          readonly number: string | null;
          /** Format: date */
          readonly placedOn: string | null;
          readonly prepaid: boolean;
          readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
          readonly reserved: components['schemas']['Money'];
          /** Format: date */
          readonly shipOn: string | null;
          readonly shortfall: components['schemas']['Money'];
          /** @enum {string} */
          readonly status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved' | 'unplaced';
          readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
        }[];
        readonly proposals: readonly (
          | {
              readonly approvals: readonly {
                readonly approvedBy: string;
                /** Format: date */
                readonly approvedOn: string;
              }[];
              readonly change: components['schemas']['PresentedLimitChange'];
              /** @enum {string} */
              readonly kind: 'limit';
              readonly needs: components['schemas']['PresentedAuthorityNeeded'];
              readonly proposalId: string;
              readonly proposedBy: string;
              /** Format: date */
              readonly proposedOn: string;
              readonly reason: string;
              /** @description The warning whose action it is. */
              readonly warningId?: string;
            }
          | {
              readonly approvals: readonly {
                readonly approvedBy: string;
                /** Format: date */
                readonly approvedOn: string;
              }[];
              /** Format: date */
              readonly from: string;
              /** @enum {string} */
              readonly kind: 'terms';
              readonly needs: components['schemas']['PresentedAuthorityNeeded'];
              readonly proposalId: string;
              readonly proposedBy: string;
              /** Format: date */
              readonly proposedOn: string;
              readonly reason: string;
              readonly terms: components['schemas']['PresentedPaymentTerms'];
              /** @description The warning whose action it is. */
              readonly warningId?: string;
            }
        )[];
        readonly segment: string;
        readonly temporaryLimits: readonly {
          readonly amount: components['schemas']['Money'];
          /** Format: date */
          readonly from: string;
          /** @enum {string} */
          readonly mode: 'override' | 'uplift';
          readonly proposalId: string;
          /** Format: date */
          readonly until: string;
        }[];
        readonly terms: components['schemas']['PaymentTerms'] | null;
        readonly termsHistory: readonly components['schemas']['DatedTerms'][];
        readonly unappliedCash: readonly {
          readonly amount: components['schemas']['Money'];
          readonly id: string;
          readonly number: string | null;
          /** Format: date */
          readonly receivedOn: string;
          /** @enum {string} */
          readonly source: 'creditNote' | 'payment';
          readonly unapplied: components['schemas']['Money'];
        }[];
        readonly writtenOff: components['schemas']['Money'];
      }[];
      /** Format: date */
      readonly asOf: string;
      /** Format: date */
      readonly cooperationFrom: string | null;
      readonly country: string | null;
      readonly erasedPeople: readonly string[];
      readonly events?: number;
      readonly evidence: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly kind:
          | 'agencyReport'
          | 'bankReference'
          | 'financialStatements'
          | 'litigation'
          | 'management'
          | 'marketResearch'
          | 'ownership'
          | 'registration'
          | 'siteVisit'
          | 'taxRecord'
          | 'tradeReference';
        /** Format: date */
        readonly obtainedOn: string;
        readonly source: string;
        /** Format: date */
        readonly validOn: string;
      }[];
      readonly id: string;
      readonly industry: {
        /** Format: date */
        readonly assignedOn: string;
        readonly industry: string;
      } | null;
      readonly investigations: readonly components['schemas']['InvestigationAnswer'][];
      /** Format: date-time */
      readonly knownAt: string | null;
      readonly links: readonly {
        /** Format: date */
        readonly linkedOn: string;
        readonly system: string;
        readonly value: string;
      }[];
      readonly management: {
        readonly managers: readonly components['schemas']['OpenedCompanyOfficer'][];
        readonly organisation: string | null;
        /** Format: date */
        readonly recordedOn: string;
        readonly source: string;
      } | null;
      readonly name: string;
      readonly noteCount: number;
      /** @description The latest 50, oldest first, with who wrote them. */
      readonly notes: readonly {
        readonly by: string;
        /** @enum {string} */
        readonly kind: 'call' | 'other' | 'promise' | 'visit';
        readonly noteId: string;
        /** Format: date */
        readonly on: string;
        /** @description What the customer promised to pay, and by when: promises only. */
        readonly promisedAmount: components['schemas']['Money'] | null;
        /** Format: date */
        readonly promisedOn: string | null;
        readonly text: string;
      }[];
      readonly number: string | null;
      readonly ownership: {
        /** Format: date */
        readonly recordedOn: string;
        readonly shareholders: readonly (
          | {
              readonly identifier: components['schemas']['OpenedIdentifier'] | null;
              /** @enum {string} */
              readonly kind: 'company';
              readonly name: string;
              readonly stakePercent: string;
            }
          | {
              /** @enum {string} */
              readonly kind: 'person';
              readonly name: components['schemas']['OpenedText'];
              readonly stakePercent: string;
            }
        )[];
        readonly source: string;
        readonly ultimateParent: components['schemas']['OpenedCompany'] | null;
      } | null;
      readonly paymentBehaviour: readonly {
        readonly currency: string;
        readonly daysBeyondTerms: {
          readonly floored:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly settled:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly simpleMean:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled';
              };
          readonly withOpenOverdue:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-settled-or-overdue';
              };
        };
        readonly overdueRatePercent: {
          readonly byCount:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-due';
              };
          readonly byValue:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-open';
              };
        };
        readonly settledAmount: string;
        readonly settlements: number;
      }[];
      readonly rating: components['schemas']['RatingAnswer'] | null;
      /**
       * Format: date
       * @description Null only in an as-of fold, before the registration.
       */
      readonly registeredOn: string | null;
      readonly registration: {
        readonly address: string | null;
        readonly businessScope: string | null;
        /** Format: date */
        readonly establishedOn: string | null;
        readonly identifiers: readonly components['schemas']['OpenedIdentifier'][];
        readonly legalName: string;
        readonly legalRepresentative: components['schemas']['OpenedText'] | null;
        readonly paidInCapital: components['schemas']['Money'] | null;
        /** Format: date */
        readonly recordedOn: string;
        readonly region: string | null;
        readonly registeredCapital: components['schemas']['Money'] | null;
        readonly size: string | null;
        readonly source: string;
        readonly status: string | null;
      } | null;
      /** @enum {string} */
      readonly riskLevel: 'amber' | 'none' | 'red';
      readonly segments: readonly {
        readonly currency: string;
        /** Format: date */
        readonly openedOn: string;
        readonly segment: string;
      }[];
      readonly status: {
        readonly reason: string | null;
        /** Format: date */
        readonly since: string | null;
        /** @enum {string} */
        readonly state: 'active' | 'inactive';
      };
      /** Format: date-time */
      readonly updatedAt: string;
      readonly warnings: readonly components['schemas']['WarningAnswer'][];
    };
    readonly CreditNoteDto: {
      readonly amount: components['schemas']['MoneyDto'];
      /** Format: uuid */
      readonly id?: string;
      readonly invoice?: string;
      /** Format: date */
      readonly issuedOn?: string;
      readonly number?: string;
      readonly reason: string;
      readonly segment?: string;
    };
    readonly CrmAccountDto: {
      readonly system: string;
      readonly value: string;
    };
    readonly CustomerAnswer: {
      readonly accounts: readonly components['schemas']['AccountAnswer'][];
      /** Format: date */
      readonly cooperationFrom: string | null;
      readonly country: string | null;
      readonly figures: {
        readonly exposure: components['schemas']['Money'];
        readonly open: components['schemas']['Money'];
        readonly unapplied: components['schemas']['Money'];
      } | null;
      readonly id: string;
      readonly identifiers: readonly components['schemas']['Identifier'][];
      readonly industry: string | null;
      readonly name: string;
      readonly number: string | null;
      /** Format: date */
      readonly oldestDueOn: string | null;
      readonly oldestOverdueDays: number;
      readonly region: string | null;
      /** Format: date */
      readonly registeredOn: string | null;
      /** @enum {string} */
      readonly status: 'active' | 'inactive';
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CustomerDto: {
      readonly country?: string;
      /** @example CNY */
      readonly currency?: string;
      /** Format: uuid */
      readonly id?: string;
      readonly name: string;
      readonly number?: string;
      /** Format: date */
      readonly registeredOn?: string;
    };
    readonly CutsAnswer: {
      readonly grade: readonly {
        readonly customers: number;
        readonly exposure: string;
        readonly sharePercent: string;
        readonly value: string | null;
      }[];
      readonly industry: readonly {
        readonly customers: number;
        readonly exposure: string;
        readonly sharePercent: string;
        readonly value: string | null;
      }[];
      readonly region: readonly {
        readonly customers: number;
        readonly exposure: string;
        readonly sharePercent: string;
        readonly value: string | null;
      }[];
      readonly tier: readonly {
        readonly customers: number;
        readonly exposure: string;
        readonly sharePercent: string;
        readonly value: string | null;
      }[];
    };
    readonly DatedTerms: {
      /** Format: date */
      readonly from: string;
      readonly proposalId: string;
      readonly terms: components['schemas']['PaymentTerms'];
    };
    readonly DecisionAnswer: {
      readonly bindingConstraint: string | null;
      readonly by: string;
      readonly contributions:
        | readonly {
            readonly code: string;
            readonly contribution: string | null;
            readonly missing: string | null;
            readonly points: string | null;
            readonly value: string | null;
            readonly weight: string;
          }[]
        | readonly {
            readonly amount: components['schemas']['Money'] | null;
            readonly binding: boolean;
            readonly code: string;
            readonly undefined: string | null;
          }[];
      readonly decision: {
        readonly [key: string]: unknown;
      };
      readonly id: string;
      readonly inputs: components['schemas']['InputsAnswer'];
      /** @enum {string} */
      readonly kind:
        | 'CreditHoldPlaced'
        | 'CreditHoldReleased'
        | 'CreditScored'
        | 'DefaultCured'
        | 'DefaultDeclared'
        | 'InvoiceWrittenOff'
        | 'LimitAdjusted'
        | 'LimitApproved'
        | 'LimitDeclined'
        | 'LimitProposed'
        | 'OrderHeld'
        | 'OrderReadyForRelease'
        | 'OrderReleased'
        | 'OrderReserved'
        | 'PaymentTermsApproved'
        | 'PaymentTermsChanged'
        | 'PaymentTermsDeclined'
        | 'PaymentTermsProposed'
        | 'RatingAssigned'
        | 'RatingOverrideApproved'
        | 'RatingOverrideDeclined'
        | 'RatingOverrideRequested'
        | 'ReviewScheduled'
        | 'RiskWarningEscalated'
        | 'RiskWarningRaised'
        | 'TemporaryLimitGranted'
        | 'TierAssigned';
      /** Format: date */
      readonly on: string;
      readonly policies: readonly {
        readonly name: string;
        readonly version: number;
      }[];
      readonly reasons: readonly (string | components['schemas']['PresentedHoldReason'])[];
      /** Format: date-time */
      readonly recordedAt: string;
      readonly revision: number;
      readonly stream: string;
      readonly text: string;
      readonly title: string;
      readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
    };
    readonly DefaultDto: {
      /** Format: date */
      readonly on?: string;
      readonly reason: string;
      readonly segment?: string;
    };
    readonly DelegationDto: {
      /** Format: date */
      readonly from: string;
      /** @enum {string} */
      readonly role:
        | 'analyst'
        | 'creditLead'
        | 'creditManager'
        | 'financeDirector'
        | 'committee'
        | 'auditor'
        | 'service'
        | 'admin';
      /** Format: uuid */
      readonly toUserId: string;
      /** Format: date */
      readonly until: string;
    };
    readonly DeliveryDto: {
      readonly amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      readonly deliveredOn?: string;
      readonly final?: boolean;
      /** Format: uuid */
      readonly id?: string;
      readonly number?: string;
      /** Format: decimal */
      readonly sharePercent?: string;
    };
    readonly DisputeDto: {
      readonly amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      readonly raisedOn?: string;
      readonly reason: string;
    };
    readonly DisputeResolutionDto: {
      readonly note: string;
      /** @enum {string} */
      readonly outcome: 'upheld' | 'rejected';
      /** Format: date */
      readonly resolvedOn?: string;
    };
    readonly ErasureDto: {
      /** Format: date */
      readonly on?: string;
      /** Format: uuid */
      readonly personId: string;
      readonly reason: string;
    };
    readonly EventAnswer:
      | {
          readonly customerId: string;
          /** Format: date */
          readonly dueOn: string | null;
          readonly investigationId: string;
          /** Format: date */
          readonly on: string;
          readonly openedBy: string;
          /** @enum {string} */
          readonly reason: 'limitRequest' | 'onboarding' | 'periodic' | 'warning';
          /** @description The review it belongs to. */
          readonly reviewId: string | null;
          /** @enum {string} */
          readonly type: 'InvestigationOpened';
        }
      | {
          readonly evidenceId: string;
          /**
           * Format: date
           * @description From this day on it does not count: the day it was obtained when it never should have.
           */
          readonly on: string;
          readonly reason: string;
          readonly retractedBy: string;
          /** @enum {string} */
          readonly type: 'EvidenceRetracted';
        }
      | {
          readonly completedBy: string;
          readonly conclusion: string;
          readonly coverage: components['schemas']['PresentedCoverageResult'];
          readonly evidenceCoverage: components['schemas']['PresentedPolicyReference'];
          readonly findings: readonly string[];
          readonly investigationId: string;
          /** Format: date */
          readonly on: string;
          /** @enum {string} */
          readonly type: 'InvestigationCompleted';
        }
      | {
          readonly cancelledBy: string;
          readonly investigationId: string;
          /** Format: date */
          readonly on: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'InvestigationCancelled';
        }
      | {
          readonly attachment: components['schemas']['PresentedAttachment'] | null;
          readonly content: unknown;
          readonly cost: components['schemas']['Money'] | null;
          readonly customerId: string;
          readonly evidenceId: string;
          /** @description `null`: standing evidence, filed on the customer outside of any investigation. */
          readonly investigationId: string | null;
          /** @enum {string} */
          readonly kind:
            | 'agencyReport'
            | 'bankReference'
            | 'financialStatements'
            | 'litigation'
            | 'management'
            | 'marketResearch'
            | 'ownership'
            | 'registration'
            | 'siteVisit'
            | 'taxRecord'
            | 'tradeReference';
          /**
           * Format: date
           * @description The day we had it: it counts from then on, and its age starts here.
           */
          readonly obtainedOn: string;
          readonly source: string;
          /** @enum {string} */
          readonly type: 'EvidenceCollected';
          /**
           * Format: date
           * @description The day it is about.
           */
          readonly validOn: string;
        }
      | {
          readonly correctedBy: string;
          /** @description The evidence as first collected, which stays beside. */
          readonly corrects: string;
          /** @description The correction's own id. */
          readonly evidenceId: string;
          /**
           * Format: date
           * @description The day we learned of it.
           */
          readonly obtainedOn: string;
          /**
           * Format: date
           * @description The effective date: that of the evidence corrected.
           */
          readonly on: string;
          readonly reason: string;
          readonly source: string;
          readonly statements: readonly {
            readonly amounts: {
              readonly accountsPayable?: number;
              readonly accountsReceivable?: number;
              readonly advancesReceived?: number;
              readonly amortisation?: number;
              readonly capitalReserve?: number;
              readonly cash?: number;
              readonly costOfSales?: number;
              readonly currentAssets?: number;
              readonly currentLiabilities?: number;
              readonly depreciation?: number;
              readonly ebit?: number;
              readonly equity?: number;
              readonly financingCashFlow?: number;
              readonly fixedAssets?: number;
              readonly goodwill?: number;
              readonly grossProfit?: number;
              readonly incomeTax?: number;
              readonly intangibleAssets?: number;
              readonly interestExpense?: number;
              readonly inventory?: number;
              readonly investingCashFlow?: number;
              readonly longTermBorrowings?: number;
              readonly minorityInterests?: number;
              readonly netIncome?: number;
              readonly nonCurrentAssets?: number;
              readonly nonCurrentLiabilities?: number;
              readonly notesPayable?: number;
              readonly notesReceivable?: number;
              readonly operatingCashFlow?: number;
              readonly operatingExpenses?: number;
              readonly operatingIncome?: number;
              readonly otherCurrentAssets?: number;
              readonly otherCurrentLiabilities?: number;
              readonly otherNonCurrentAssets?: number;
              readonly otherNonCurrentLiabilities?: number;
              readonly otherReceivables?: number;
              readonly paidInCapital?: number;
              readonly prepayments?: number;
              readonly profitBeforeTax?: number;
              readonly retainedEarnings?: number;
              readonly revenue?: number;
              readonly shortTermBorrowings?: number;
              readonly shortTermInvestments?: number;
              readonly surplusReserve?: number;
              readonly taxesPayable?: number;
              readonly totalAssets?: number;
              readonly totalLiabilities?: number;
              readonly undistributedProfit?: number;
            } & {
              readonly [key: string]: string;
            };
            readonly audited: boolean | null;
            readonly currency: string;
            /**
             * Format: date
             * @description Day it was published or filed.
             */
            readonly filedOn: string;
            /**
             * Format: date
             * @description First day of the period; `null` when only the balance sheet is known.
             */
            readonly from: string | null;
            readonly id: string;
            /** @enum {string} */
            readonly period: 'annual' | 'halfYear' | 'month' | 'quarter';
            readonly reported: readonly {
              readonly label: string;
              readonly line: string | null;
            }[];
            /** @enum {string} */
            readonly standard: 'cas' | 'ifrs' | 'other' | 'us-gaap';
            /** Format: date */
            readonly until: string;
          }[];
          /** @enum {string} */
          readonly type: 'FinancialStatementsCorrected';
        };
    readonly EventName: {
      readonly id: string;
      readonly type: string;
    };
    readonly EvidenceAnswer: {
      readonly attachment: components['schemas']['PresentedAttachment'] | null;
      readonly collectedBy: string;
      readonly content: unknown;
      readonly corrections: readonly {
        readonly correctedBy: string;
        /** @description The evidence as first collected, which stays beside. */
        readonly corrects: string;
        /** @description The correction's own id. */
        readonly evidenceId: string;
        /**
         * Format: date
         * @description The day we learned of it.
         */
        readonly obtainedOn: string;
        /**
         * Format: date
         * @description The effective date: that of the evidence corrected.
         */
        readonly on: string;
        readonly reason: string;
        readonly source: string;
        readonly statements: readonly {
          readonly amounts: {
            readonly accountsPayable?: number;
            readonly accountsReceivable?: number;
            readonly advancesReceived?: number;
            readonly amortisation?: number;
            readonly capitalReserve?: number;
            readonly cash?: number;
            readonly costOfSales?: number;
            readonly currentAssets?: number;
            readonly currentLiabilities?: number;
            readonly depreciation?: number;
            readonly ebit?: number;
            readonly equity?: number;
            readonly financingCashFlow?: number;
            readonly fixedAssets?: number;
            readonly goodwill?: number;
            readonly grossProfit?: number;
            readonly incomeTax?: number;
            readonly intangibleAssets?: number;
            readonly interestExpense?: number;
            readonly inventory?: number;
            readonly investingCashFlow?: number;
            readonly longTermBorrowings?: number;
            readonly minorityInterests?: number;
            readonly netIncome?: number;
            readonly nonCurrentAssets?: number;
            readonly nonCurrentLiabilities?: number;
            readonly notesPayable?: number;
            readonly notesReceivable?: number;
            readonly operatingCashFlow?: number;
            readonly operatingExpenses?: number;
            readonly operatingIncome?: number;
            readonly otherCurrentAssets?: number;
            readonly otherCurrentLiabilities?: number;
            readonly otherNonCurrentAssets?: number;
            readonly otherNonCurrentLiabilities?: number;
            readonly otherReceivables?: number;
            readonly paidInCapital?: number;
            readonly prepayments?: number;
            readonly profitBeforeTax?: number;
            readonly retainedEarnings?: number;
            readonly revenue?: number;
            readonly shortTermBorrowings?: number;
            readonly shortTermInvestments?: number;
            readonly surplusReserve?: number;
            readonly taxesPayable?: number;
            readonly totalAssets?: number;
            readonly totalLiabilities?: number;
            readonly undistributedProfit?: number;
          } & {
            readonly [key: string]: string;
          };
          readonly audited: boolean | null;
          readonly currency: string;
          /**
           * Format: date
           * @description Day it was published or filed.
           */
          readonly filedOn: string;
          /**
           * Format: date
           * @description First day of the period; `null` when only the balance sheet is known.
           */
          readonly from: string | null;
          readonly id: string;
          /** @enum {string} */
          readonly period: 'annual' | 'halfYear' | 'month' | 'quarter';
          readonly reported: readonly {
            readonly label: string;
            readonly line: string | null;
          }[];
          /** @enum {string} */
          readonly standard: 'cas' | 'ifrs' | 'other' | 'us-gaap';
          /** Format: date */
          readonly until: string;
        }[];
      }[];
      readonly cost: components['schemas']['Money'] | null;
      readonly customerId: string;
      readonly id: string;
      /** @description `null`: standing evidence, filed on the customer outside of any investigation. */
      readonly investigationId: string | null;
      /** @enum {string} */
      readonly kind:
        | 'agencyReport'
        | 'bankReference'
        | 'financialStatements'
        | 'litigation'
        | 'management'
        | 'marketResearch'
        | 'ownership'
        | 'registration'
        | 'siteVisit'
        | 'taxRecord'
        | 'tradeReference';
      /**
       * Format: date
       * @description The day we had it: it counts from then on, and its age starts here.
       */
      readonly obtainedOn: string;
      readonly retracted: {
        readonly by: string;
        /** Format: date */
        readonly on: string;
        readonly reason: string;
      } | null;
      readonly source: string;
      /**
       * Format: date
       * @description The day it is about.
       */
      readonly validOn: string;
    };
    readonly EvidenceCoverage: {
      /** @enum {string} */
      readonly kind: 'evidenceCoverage';
      readonly kinds: readonly {
        readonly freshDays: number;
        readonly kind: string;
        readonly weight: string;
      }[];
    };
    readonly EvidenceDto: {
      readonly attachment?: components['schemas']['AttachmentDto'];
      readonly content: {
        readonly [key: string]: unknown;
      };
      readonly cost?: components['schemas']['MoneyDto'];
      /** Format: uuid */
      readonly id?: string;
      /** @enum {string} */
      readonly kind:
        | 'registration'
        | 'ownership'
        | 'management'
        | 'financialStatements'
        | 'agencyReport'
        | 'bankReference'
        | 'taxRecord'
        | 'litigation'
        | 'tradeReference'
        | 'marketResearch'
        | 'siteVisit';
      /** Format: date */
      readonly obtainedOn?: string;
      readonly source: string;
      /** Format: date */
      readonly validOn?: string;
    };
    readonly ExchangeRateDto: {
      /** @example CNY */
      readonly base: string;
      /** Format: date */
      readonly on?: string;
      /** @example CNY */
      readonly quote: string;
      /** Format: decimal */
      readonly rate: string;
      readonly rateType?: string;
      readonly source: string;
    };
    readonly ExposureAnswer: {
      readonly deliveredNotInvoiced: components['schemas']['Money'];
      readonly receivables: components['schemas']['Money'];
      readonly reservedOrders: components['schemas']['Money'];
      readonly total: components['schemas']['Money'];
      readonly unappliedCash: components['schemas']['Money'];
    };
    readonly Expression:
      | string
      | {
          readonly add: readonly components['schemas']['Expression'][];
        }
      | {
          readonly subtract: readonly [
            components['schemas']['Expression'],
            components['schemas']['Expression'],
          ];
        }
      | {
          readonly multiply: readonly components['schemas']['Expression'][];
        }
      | {
          readonly divide: readonly [
            components['schemas']['Expression'],
            components['schemas']['Expression'],
          ];
        }
      | {
          readonly least: readonly components['schemas']['Expression'][];
        }
      | {
          readonly greatest: readonly components['schemas']['Expression'][];
        };
    readonly Fact:
      | {
          readonly number: string;
          readonly sources: readonly components['schemas']['FactSource'][];
        }
      | {
          readonly category: string;
          readonly sources: readonly components['schemas']['FactSource'][];
        }
      | {
          readonly series: readonly {
            readonly number: string;
            /** Format: date */
            readonly on: string;
          }[];
          readonly sources: readonly components['schemas']['FactSource'][];
        }
      | {
          readonly sources: readonly components['schemas']['FactSource'][];
          readonly undefined: string;
        };
    readonly Factor:
      | {
          readonly bands: readonly components['schemas']['NumberBand'][];
          /** @description Kebab case, unique in the card. */
          readonly code: string;
          readonly group: string;
          readonly label: components['schemas']['Label'];
          readonly value: components['schemas']['Expression'];
          readonly weight: string;
        }
      | {
          readonly categories: readonly components['schemas']['CategoryBand'][];
          /** @description Kebab case, unique in the card. */
          readonly code: string;
          readonly fact: string;
          readonly group: string;
          readonly label: components['schemas']['Label'];
          readonly weight: string;
        };
    readonly FactsAnswer: {
      readonly [key: string]:
        | {
            readonly category: string;
            readonly sources: readonly components['schemas']['FactSource'][];
          }
        | {
            readonly series: readonly {
              readonly number: string;
              /** Format: date */
              readonly on: string;
            }[];
            readonly sources: readonly components['schemas']['FactSource'][];
          }
        | {
            readonly sources: readonly components['schemas']['FactSource'][];
            readonly undefined: string;
          }
        | {
            readonly number: string;
            readonly sources: readonly components['schemas']['FactSource'][];
          };
    };
    readonly FactSource: {
      readonly revision: number;
      readonly stream: string;
    };
    readonly GroupAnswer: {
      readonly currency: string;
      /** Format: date */
      readonly formedOn: string;
      readonly headroom: components['schemas']['Money'] | null;
      readonly id: string;
      readonly limit: components['schemas']['PresentedGroupLimit'] | null;
      readonly members: readonly {
        readonly accountId: string;
        readonly accountRevision: number;
        readonly customer: {
          readonly name: string;
          readonly number: string | null;
        };
        readonly customerId: string;
        readonly exposure: components['schemas']['Money'];
        readonly original: components['schemas']['PresentedOriginal'] | null;
        readonly reserved: components['schemas']['Money'];
      }[];
      readonly name: string;
      readonly proposals: readonly {
        readonly approvals: readonly {
          readonly approvalsLeft: number;
          readonly approvedBy: string;
          /** Format: date */
          readonly approvedOn: string;
          readonly limit: components['schemas']['PresentedGroupLimit'];
          readonly needs: components['schemas']['PresentedGroupAuthorityNeeded'];
          /** @description In force before; `null` when no limit was ever approved: nothing was bounded. */
          readonly previous: components['schemas']['PresentedGroupLimit'] | null;
          readonly proposalId: string;
        }[];
        readonly limit: components['schemas']['PresentedGroupLimit'];
        readonly needs: components['schemas']['PresentedGroupAuthorityNeeded'];
        readonly proposalId: string;
        readonly proposedBy: string;
        /** Format: date */
        readonly proposedOn: string;
        readonly reason: string;
      }[];
      readonly reservations: readonly {
        readonly accountId: string;
        /** @description Of the account's stream, once confirmed. */
        readonly accountRevision: number | null;
        /** @description In the group's currency. */
        readonly amount: components['schemas']['Money'];
        readonly customerId: string;
        /**
         * Format: date-time
         * @description `null` once confirmed.
         */
        readonly expiresAt: string | null;
        readonly reservationId: string;
        /** Format: date */
        readonly reservedOn: string;
        /** @enum {string} */
        readonly status: 'confirmed' | 'pending';
      }[];
      readonly use: components['schemas']['Money'];
    };
    readonly GroupDto: {
      /** @example CNY */
      readonly currency?: string;
      /** Format: date */
      readonly formedOn?: string;
      readonly name: string;
    };
    readonly GroupLimitProposalDto: {
      readonly limit: components['schemas']['LimitDto'];
      readonly reason: string;
    };
    readonly GroupRowAnswer: {
      readonly currency: string;
      /** Format: date */
      readonly formedOn: string;
      readonly headroom: components['schemas']['Money'] | null;
      readonly id: string;
      readonly limit: components['schemas']['PresentedGroupLimit'] | null;
      /** Format: date */
      readonly limitedOn: string | null;
      readonly members: number;
      readonly name: string;
      readonly proposals: number;
      readonly use: components['schemas']['Money'];
    };
    readonly GroupVerdictAnswer: {
      readonly accepted: boolean;
      readonly groupId: string;
      readonly headroom: components['schemas']['Money'] | null;
      readonly limit: components['schemas']['Money'] | null;
      readonly order: components['schemas']['Money'];
      readonly shortfall: components['schemas']['Money'];
      readonly use: components['schemas']['Money'];
    };
    readonly HeldAnswer: {
      readonly amount: components['schemas']['Money'];
      readonly id: string;
      /** Format: date */
      readonly judgedOn: string;
      readonly number: string | null;
      readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
      readonly shortfall: components['schemas']['Money'];
      /** @enum {string} */
      readonly status: 'held' | 'ready';
      readonly waysOut: readonly (
        | {
            readonly amount: components['schemas']['Money'];
            readonly invoices?: readonly string[];
            /** @enum {string} */
            readonly kind: 'pay';
            readonly title: string;
          }
        | {
            readonly amount: components['schemas']['Money'];
            /** @enum {string} */
            readonly kind: 'prepay';
            readonly title: string;
          }
        | {
            /** @enum {string} */
            readonly kind: 'raise-limit';
            /** @enum {string} */
            readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
            readonly title: string;
            readonly to: components['schemas']['Money'];
          }
        | {
            /** @enum {string} */
            readonly kind: 'raise-group-limit';
            readonly title: string;
            readonly to: components['schemas']['Money'];
          }
        | {
            /** @enum {string} */
            readonly kind: 'reduce-order';
            readonly title: string;
            readonly to: components['schemas']['Money'];
          }
        | {
            /** @enum {string} */
            readonly kind: 'renew-limit';
            readonly title: string;
          }
        | {
            /** @enum {string} */
            readonly kind: 'release-hold';
            readonly title: string;
          }
        | {
            /** @enum {string} */
            readonly kind: 'cure-default';
            readonly title: string;
          }
        | {
            /** @enum {string} */
            readonly kind: 'shorten-terms';
            readonly title: string;
            readonly to: number;
          }
        | {
            /** @enum {string} */
            readonly kind: 'override';
            /** @enum {string} */
            readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
            readonly title: string;
          }
      )[];
    };
    readonly HeldOrderAnswer: {
      readonly amount: components['schemas']['Money'];
      readonly check: components['schemas']['PresentedOrderCheck'];
      readonly customerId: string;
      readonly daysHeld: number;
      /**
       * Format: date
       * @description Day of the first verdict that held it; its age counts from here.
       */
      readonly heldOn: string;
      readonly id: string;
      /** Format: date */
      readonly judgedOn: string;
      readonly number: string | null;
      /** Format: date */
      readonly placedOn: string;
      readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
      readonly segment: string;
      /** Format: date */
      readonly shipOn: string;
      readonly shortfall: components['schemas']['Money'];
      /** @enum {string} */
      readonly status: 'held' | 'ready';
      readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
    };
    readonly HoldDto: {
      readonly reason: string;
      readonly segment?: string;
    };
    readonly HouseAnswer:
      | {
          readonly currency: string;
          readonly figures: null;
          readonly missing: readonly string[];
          readonly rates: readonly components['schemas']['RateOfDay'][];
        }
      | {
          readonly currency: string;
          readonly figures: {
            readonly [key: string]: string;
          };
          readonly missing: readonly string[];
          readonly rates: readonly components['schemas']['RateOfDay'][];
        };
    readonly Identifier: {
      readonly scheme: string;
      readonly value: string;
    };
    readonly IdentifierDto: {
      readonly scheme: string;
      readonly value: string;
    };
    readonly IndustryDto: {
      /** Format: date */
      readonly assignedOn?: string;
      readonly industry: string;
    };
    readonly InputsAnswer: {
      readonly account: components['schemas']['PresentedOrderCheck'] | null;
      readonly facts: components['schemas']['FactsAnswer'] | null;
      readonly readUpTo: readonly components['schemas']['FactSource'][];
    };
    readonly InvestigationAnswer: {
      readonly cancelledBecause: string | null;
      readonly closedBy: string | null;
      /** Format: date */
      readonly closedOn: string | null;
      readonly conclusion: string | null;
      readonly coverage: components['schemas']['CoverageResult'] | null;
      readonly customerId: string;
      /** Format: date */
      readonly dueOn: string | null;
      readonly findings: readonly string[];
      readonly id: string;
      readonly openedBy: string;
      /** Format: date */
      readonly openedOn: string;
      /** @enum {string} */
      readonly reason: 'limitRequest' | 'onboarding' | 'periodic' | 'warning';
      readonly reviewId: string | null;
      /** @enum {string} */
      readonly status: 'cancelled' | 'completed' | 'open';
    };
    readonly InvestigationDto: {
      /** Format: date */
      readonly dueOn?: string;
      /** Format: uuid */
      readonly id?: string;
      /** Format: date */
      readonly on?: string;
      /** @enum {string} */
      readonly reason: 'onboarding' | 'periodic' | 'warning' | 'limitRequest';
      readonly reviewId?: string;
    };
    readonly InvoicedOrderDto: {
      readonly amount: components['schemas']['MoneyDto'];
      readonly order: string;
    };
    readonly InvoiceDto: {
      readonly amount: components['schemas']['MoneyDto'];
      /** Format: date */
      readonly dueOn: string;
      /** Format: uuid */
      readonly id?: string;
      /** Format: date */
      readonly issuedOn?: string;
      readonly number?: string;
      readonly orderedBy?: string;
      readonly orders?: readonly components['schemas']['InvoicedOrderDto'][];
      readonly segment?: string;
      readonly sellingEntity?: string;
    };
    readonly KindCoverage: {
      readonly ageDays: number | null;
      readonly fresh: boolean;
      readonly kind: string;
      readonly present: boolean;
      readonly weight: string;
    };
    readonly Label: {
      readonly en: string;
      readonly zh: string;
    };
    readonly LimitDto: {
      readonly amount?: components['schemas']['MoneyDto'];
      /** @enum {string} */
      readonly kind: 'NONE' | 'AMOUNT' | 'UNLIMITED';
    };
    readonly LimitMethod: {
      /** @description Minor units; below zero counts as zero. */
      readonly amount: components['schemas']['Expression'];
      /** @description Binding methods make the proposal; informative ones are shown beside it. */
      readonly binding: boolean;
      /** @description Only bounds what other methods give: alone it proposes nothing. */
      readonly cap?: boolean;
      readonly code: string;
      readonly label: components['schemas']['Label'];
      /** @description What a tier makes of the share, percent of it; a tier that is not listed changes nothing. */
      readonly percentByTier?: {
        readonly [key: string]: string;
      };
      readonly share: components['schemas']['LimitShare'];
    };
    readonly LimitMethods: {
      /** @enum {string} */
      readonly combination: 'least' | 'mean';
      /** @enum {string} */
      readonly kind: 'limitMethods';
      readonly methods: readonly components['schemas']['LimitMethod'][];
      /** @description Rounded down to a multiple of this, in major units. */
      readonly step: string;
      /** @description A proposal that only tightens takes effect without a second person: approving this policy counts as one. */
      readonly tightenAutomatically: boolean;
    };
    readonly LimitProposalDto: {
      /** Format: date */
      readonly from?: string;
      readonly limit?: components['schemas']['LimitDto'];
      readonly reason: string;
      readonly segment?: string;
      /** Format: date */
      readonly until?: string;
    };
    readonly LimitShare:
      | {
          readonly percent: string;
        }
      | {
          readonly percentByGrade: {
            readonly [key: string]: string;
          };
        }
      | {
          readonly bands: readonly components['schemas']['NumberBand'][];
          readonly of: components['schemas']['Expression'];
        };
    readonly LoginDto: {
      readonly login: string;
      readonly password: string;
    };
    readonly LossAnswer: {
      readonly byGrade: readonly {
        readonly exposure: string;
        readonly grade: string;
        readonly loss: string;
        readonly pdPercent: string | null;
      }[];
      readonly exposure: string;
      readonly lgdPercent: string;
      readonly loss: string;
      readonly pdFloorPercent: string;
      readonly withoutRate: readonly {
        readonly exposure: string;
        readonly grade: string;
      }[];
    };
    readonly ManagementDto: {
      readonly managers: readonly components['schemas']['OfficerDto'][];
      readonly organisation?: string;
      /** Format: date */
      readonly recordedOn?: string;
      readonly source: string;
    };
    readonly MemberDto: {
      readonly customer: string;
      readonly segment?: string;
    };
    readonly MitigantDto: {
      readonly amount: components['schemas']['MoneyDto'];
      /** Format: decimal */
      readonly coveragePercent?: string;
      readonly evidence?: string;
      /** Format: date */
      readonly from?: string;
      /** Format: decimal */
      readonly haircutPercent?: string;
      /** Format: uuid */
      readonly id?: string;
      /** @enum {string} */
      readonly kind: 'bankGuarantee' | 'parentGuarantee' | 'collateral' | 'deposit' | 'creditInsurance';
      readonly provider: string;
      readonly segment?: string;
      /** Format: date */
      readonly until: string;
    };
    /** @description Decimal text with the decimals of the currency */
    readonly Money: {
      readonly amount: string;
      /** @description ISO 4217 */
      readonly currency: string;
    };
    readonly MoneyDto: {
      /**
       * Format: decimal
       * @example 1250.00
       */
      readonly amount: string;
      /** @example CNY */
      readonly currency: string;
    };
    readonly NoteDto: {
      /** @enum {string} */
      readonly kind: 'call' | 'visit' | 'promise' | 'other';
      /** Format: date */
      readonly on?: string;
      readonly promisedAmount?: components['schemas']['MoneyDto'];
      /** Format: date */
      readonly promisedOn?: string;
      readonly text: string;
    };
    readonly NumberBand:
      | {
          readonly points: string;
        }
      | {
          readonly from: string;
          readonly points: string;
        }
      | {
          readonly above: string;
          readonly points: string;
        };
    readonly OfficerDto: {
      readonly background?: string;
      readonly name: string;
      /** Format: uuid */
      readonly personId?: string;
      readonly role: string;
    };
    readonly OpenAccountDto: {
      /** @example CNY */
      readonly currency: string;
      /** Format: date */
      readonly openedOn?: string;
      readonly segment: string;
    };
    readonly OpenedCompany: {
      readonly identifier: components['schemas']['OpenedIdentifier'] | null;
      readonly name: string;
    };
    readonly OpenedCompanyOfficer: {
      readonly background: components['schemas']['OpenedText'] | null;
      readonly name: components['schemas']['OpenedText'];
      readonly role: string;
    };
    readonly OpenedIdentifier: {
      readonly scheme: string;
      readonly value: string;
    };
    readonly OpenedText: {
      readonly personId: string;
      readonly text: string | null;
    };
    readonly OpenItemAnswer: {
      readonly amount: components['schemas']['Money'];
      readonly applications: readonly {
        readonly amount: components['schemas']['Money'];
        /** Format: date */
        readonly effectiveOn: string;
        /** @description Payment or credit note id; a write-off has none of its own. */
        readonly id: string;
        /** Format: date */
        readonly paidOn: string;
        /** Format: date */
        readonly reversedOn: string | null;
        /** @enum {string} */
        readonly source: 'creditNote' | 'payment' | 'writeOff';
      }[];
      readonly customerId: string;
      readonly daysBeyondTerms: number | null;
      readonly daysPastDue: number | null;
      readonly dispute: {
        readonly amount: components['schemas']['Money'];
        /** Format: date */
        readonly raisedOn: string;
        readonly reason: string;
      } | null;
      /** Format: date */
      readonly dueOn: string;
      readonly id: string;
      /** Format: date */
      readonly issuedOn: string;
      readonly number: string | null;
      readonly open: components['schemas']['Money'];
      readonly segment: string;
      /** Format: date */
      readonly settledOn: string | null;
    };
    readonly OpenReview: {
      readonly announced: boolean;
      /** @description The cadence that set it; `null` when a warning or a person did: then no rating puts it off. */
      readonly cadenceDays: number | null;
      /** Format: date */
      readonly dueOn: string;
      /** Format: date */
      readonly openedOn: string;
      readonly reviewId: string;
      /**
       * Format: date
       * @description Of the last move.
       */
      readonly scheduledOn: string;
    };
    readonly OpenReviewRecord: {
      /** @enum {string} */
      readonly because: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
      /** Format: date */
      readonly dueOn: string;
      readonly fellDue: boolean;
      readonly reviewId: string;
    };
    readonly OrderCheckContent: {
      /** @enum {string} */
      readonly comparison: 'exceeds' | 'reaches';
      readonly countUnappliedCash: boolean;
      readonly horizonDays: number;
      /** @enum {string} */
      readonly kind: 'orderCheck';
      /**
       * @description How mitigants count: `reduceNet` lowers reported net exposure only, `raiseLimit` adds them to the limit.
       * @enum {string}
       */
      readonly mitigants: 'raiseLimit' | 'reduceNet';
      readonly orderMaximum: string | null;
      readonly overdueDays: number;
      readonly overdueDeMinimis: string;
      readonly tolerancePercent: string;
    };
    readonly OrderDto: {
      readonly amount: components['schemas']['MoneyDto'];
      /** Format: uuid */
      readonly id?: string;
      readonly number?: string;
      readonly orderedBy?: string;
      /** Format: date */
      readonly placedOn?: string;
      readonly prepaid?: boolean;
      readonly segment?: string;
      readonly sellingEntity?: string;
      /** Format: date */
      readonly shipOn?: string;
      readonly termsDays?: number;
    };
    readonly OrderRowAnswer: {
      readonly amount: components['schemas']['Money'];
      /**
       * Format: date
       * @description Day of the latest change of any kind.
       */
      readonly changedOn: string;
      /** Format: date */
      readonly checkAgainOn: string | null;
      readonly customerId: string;
      readonly delivered: components['schemas']['Money'];
      readonly id: string;
      readonly invoiced: components['schemas']['Money'];
      /** @description Invoiced and not yet delivered. */
      readonly invoicedAhead: number;
      /**
       * Format: date
       * @description Day of the latest verdict.
       */
      readonly judgedOn: string;
      readonly number: string | null;
      /** Format: date */
      readonly placedOn: string;
      readonly reserved: components['schemas']['Money'];
      readonly segment: string;
      /** Format: date */
      readonly shipOn: string;
      /** @enum {string} */
      readonly status: 'cancelled' | 'deferred' | 'delivered' | 'held' | 'ready' | 'released' | 'reserved';
    };
    readonly OverrideAuthority: {
      readonly approvers: number;
      readonly authority: components['schemas']['PolicyReference'];
      /** @enum {string} */
      readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
    };
    readonly OverrideDto: {
      readonly reason: string;
      readonly to: string;
      /** Format: date */
      readonly until: string;
    };
    readonly OwnershipDto: {
      /** Format: date */
      readonly recordedOn?: string;
      readonly shareholders: readonly components['schemas']['ShareholderDto'][];
      readonly source: string;
      readonly ultimateParent?: components['schemas']['CompanyDto'];
    };
    readonly PasswordDto: {
      readonly currentPassword: string;
      readonly newPassword: string;
    };
    readonly PaymentAnswer: {
      readonly allocations: readonly {
        readonly amount: components['schemas']['Money'];
        /** Format: date */
        readonly dueOn: string | null;
        /** Format: date */
        readonly effectiveOn: string;
        readonly invoiceId: string;
        readonly invoiceNumber: string | null;
      }[];
      readonly amount: components['schemas']['Money'];
      readonly customerId: string;
      /** @description Payment or credit note id. */
      readonly id: string;
      readonly method: string | null;
      readonly number: string | null;
      readonly reason: string | null;
      /** Format: date */
      readonly receivedOn: string;
      readonly reversalReason: string | null;
      /** Format: date */
      readonly reversedOn: string | null;
      readonly segment: string;
      /** @enum {string} */
      readonly source: 'creditNote' | 'payment';
      readonly unapplied: components['schemas']['Money'];
    };
    readonly PaymentDto: {
      readonly allocation?: components['schemas']['AllocationDto'];
      readonly amount: components['schemas']['MoneyDto'];
      /** Format: uuid */
      readonly id?: string;
      readonly method?: string;
      readonly number?: string;
      /** Format: date */
      readonly receivedOn?: string;
      readonly segment?: string;
    };
    readonly PaymentTerms: {
      /** @description Days from the invoice date to the due date. */
      readonly netDays: number;
      /** @description Whole percent of an order to be paid before it ships. */
      readonly prepaymentPercent: number;
    };
    readonly Person: {
      /** @description `endedOn`: not in force on that day and later. */
      readonly delegations: readonly {
        readonly delegationId: string;
        /** Format: date */
        readonly endedOn: string | null;
        /** Format: date */
        readonly from: string;
        /** @enum {string} */
        readonly role:
          | 'admin'
          | 'analyst'
          | 'auditor'
          | 'committee'
          | 'creditLead'
          | 'creditManager'
          | 'financeDirector'
          | 'service';
        readonly toUserId: string;
        /** Format: date */
        readonly until: string;
      }[];
      readonly displayName: string;
      /** Format: date */
      readonly invitedOn: string;
      readonly keys: readonly {
        /** Format: date-time */
        readonly expiresAt: string | null;
        /** Format: date */
        readonly issuedOn: string;
        readonly keyId: string;
        readonly label: string;
        readonly revokedBecause: string | null;
        /** Format: date */
        readonly revokedOn: string | null;
        readonly scopes: readonly string[];
      }[];
      /** @enum {string} */
      readonly kind: 'person' | 'service';
      readonly login: string;
      readonly roles: readonly (
        | 'admin'
        | 'analyst'
        | 'auditor'
        | 'committee'
        | 'creditLead'
        | 'creditManager'
        | 'financeDirector'
        | 'service'
      )[];
      readonly userId: string;
    };
    readonly PersonDto: {
      readonly name: string;
      /** Format: uuid */
      readonly personId?: string;
    };
    readonly PolicyActivationDto: {
      /** Format: date */
      readonly from?: string;
    };
    readonly PolicyAnswer: {
      readonly activations: readonly {
        /** Format: date */
        readonly from: string;
        readonly version: number;
      }[];
      /** Format: date */
      readonly asOf: string;
      readonly inForce: {
        /** Format: date */
        readonly from: string;
        readonly version: number;
      } | null;
      readonly kind:
        | (
            | 'authority'
            | 'evidenceCoverage'
            | 'limitMethods'
            | 'orderCheck'
            | 'ratingScale'
            | 'reviewCadence'
            | 'riskAppetite'
            | 'scorecard'
            | 'terms'
            | 'tiers'
            | 'warningRules'
          )
        | null;
      readonly name: string;
      readonly versions: readonly components['schemas']['VersionAnswer'][];
    };
    readonly PolicyContent:
      | components['schemas']['Scorecard']
      | components['schemas']['RatingScale']
      | components['schemas']['LimitMethods']
      | components['schemas']['TermsByGrade']
      | components['schemas']['OrderCheckContent']
      | components['schemas']['Tiers']
      | components['schemas']['WarningRules']
      | components['schemas']['ReviewCadence']
      | components['schemas']['AuthorityMatrix']
      | components['schemas']['RiskAppetite']
      | components['schemas']['EvidenceCoverage'];
    readonly PolicyDifference: {
      /** @description `null` where there is none. */
      readonly from: unknown;
      /**
       * @description JSON pointer into both contents, where the items of a list that have a name of their own are addressed by it:
       *     `/factors/current-ratio/weight`. A list whose common items stand in another order is told as the order of those names.
       */
      readonly pointer: string;
      readonly to: unknown;
    };
    readonly PolicyReference: {
      readonly name: string;
      readonly version: number;
    };
    readonly PolicyRetirementDto: {
      readonly reason: string;
    };
    readonly PolicyVersionDto: {
      readonly content: {
        readonly [key: string]: unknown;
      };
      readonly note: string;
    };
    readonly PresentedApplication: {
      readonly amount: components['schemas']['Money'];
      readonly invoiceId: string;
      readonly invoiceOpen: components['schemas']['Money'];
    };
    readonly PresentedApproval: {
      /** @description Approvers still wanted before the change takes effect. */
      readonly approvalsLeft: number;
      readonly approvedBy: string;
      /** Format: date */
      readonly approvedOn: string;
      readonly needs: components['schemas']['PresentedAuthorityNeeded'];
      readonly proposalId: string;
    };
    readonly PresentedAttachment: {
      readonly bytes: number;
      readonly digest: string;
      readonly mediaType: string;
      readonly name: string;
    };
    readonly PresentedAuthorityNeeded: {
      readonly approvers: number;
      /** @description What else it was read from, once there is a grade or a house currency. */
      readonly basis?: {
        readonly authority: components['schemas']['PresentedPolicyReference'];
        readonly grade: string | null;
        readonly gradeSource: components['schemas']['PresentedFactSource'] | null;
        /** @description The total in house currency, and the rate it was converted at. */
        readonly houseTotal: components['schemas']['PresentedLimit'];
        readonly rate: components['schemas']['PresentedDatedRate'] | null;
      };
      readonly resultingTotal: components['schemas']['PresentedLimit'];
      /** @enum {string} */
      readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
    };
    readonly PresentedCoverageResult: {
      readonly kinds: readonly components['schemas']['PresentedKindCoverage'][];
      readonly percent: string;
    };
    readonly PresentedDatedRate: {
      readonly base: string;
      /** Format: date */
      readonly on: string;
      readonly quote: string;
      readonly rate: string;
      readonly rateType: string;
    };
    readonly PresentedDeclination: {
      readonly declinedBy: string;
      /** Format: date */
      readonly declinedOn: string;
      readonly proposalId: string;
      readonly reason: string;
    };
    readonly PresentedFactSource: {
      readonly revision: number;
      readonly stream: string;
    };
    readonly PresentedGroupAuthorityNeeded: {
      readonly approvers: number;
      readonly authority: components['schemas']['PresentedPolicyReference'];
      readonly houseTotal: components['schemas']['PresentedGroupLimit'];
      readonly rate: components['schemas']['PresentedDatedRate'] | null;
      /** @enum {string} */
      readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
    };
    readonly PresentedGroupLimit:
      | {
          /** @enum {string} */
          readonly kind: 'NONE';
        }
      | {
          readonly amount: components['schemas']['Money'];
          /** @enum {string} */
          readonly kind: 'AMOUNT';
        }
      | {
          /** @enum {string} */
          readonly kind: 'UNLIMITED';
        };
    readonly PresentedGroupVerdict: {
      readonly accepted: boolean;
      readonly groupId: string;
      /** @description `null` when the group has none. */
      readonly limit: components['schemas']['Money'] | null;
      readonly order: components['schemas']['Money'];
      readonly reservationId: string;
      /** @description The least amount by which it does not fit; zero when accepted. */
      readonly shortfall: components['schemas']['Money'];
      /** @description Of the whole group, before this order. */
      readonly use: components['schemas']['Money'];
    };
    readonly PresentedHoldReason: {
      /** @enum {string} */
      readonly code:
        | 'defaulted'
        | 'forced'
        | 'group-limit-exceeded'
        | 'limit-exceeded'
        | 'limit-expired'
        | 'no-credit'
        | 'on-hold'
        | 'order-too-large'
        | 'overdue'
        | 'terms';
      readonly figures: {
        readonly [key: string]: string | number | components['schemas']['Money'] | null;
      };
    };
    readonly PresentedInvoicedOrder: {
      readonly fromDelivered: components['schemas']['Money'];
      readonly fromReserved: components['schemas']['Money'];
      readonly fromUnreserved: components['schemas']['Money'];
      readonly orderId: string;
    };
    readonly PresentedKeptSimulation: {
      readonly id: string;
      /** Format: date-time */
      readonly ranAt: string;
      readonly report: components['schemas']['PresentedSimulationReport'];
    };
    readonly PresentedKindCoverage: {
      readonly ageDays: number | null;
      readonly fresh: boolean;
      readonly kind: string;
      readonly present: boolean;
      readonly weight: string;
    };
    readonly PresentedLimit:
      | {
          /** @enum {string} */
          readonly kind: 'NONE';
        }
      | {
          readonly amount: components['schemas']['Money'];
          /** @enum {string} */
          readonly kind: 'AMOUNT';
        }
      | {
          /** @enum {string} */
          readonly kind: 'UNLIMITED';
        };
    readonly PresentedLimitChange:
      | {
          /** Format: date */
          readonly from: string;
          /** @enum {string} */
          readonly layer: 'base';
          readonly limit: components['schemas']['PresentedLimit'];
          /** Format: date */
          readonly until: string | null;
        }
      | {
          readonly amount: components['schemas']['Money'];
          /** Format: date */
          readonly from: string;
          /** @enum {string} */
          readonly layer: 'temporary';
          /** @enum {string} */
          readonly mode: 'override' | 'uplift';
          /** Format: date */
          readonly until: string;
        };
    readonly PresentedLimitFigures: {
      readonly bindingMethod: string | null;
      /** @enum {string} */
      readonly combination: 'least' | 'mean';
      readonly grade: string;
      readonly limitMethods: components['schemas']['PresentedPolicyReference'];
      readonly methods: readonly components['schemas']['PresentedLimitMethodResult'][];
      readonly proposed: number | null;
      /** @description Before rounding to the step; `null` when no binding method has a figure. */
      readonly unrounded: number | null;
    };
    readonly PresentedLimitMethodResult: {
      /** @description Minor units, rounded down; `null` with the reason. */
      readonly amount: number | null;
      readonly binding: boolean;
      readonly code: string;
      readonly undefined: string | null;
    };
    readonly PresentedLimitProposalBasis: {
      readonly facts: {
        readonly [key: string]:
          | {
              readonly number: string;
              readonly sources: readonly components['schemas']['PresentedFactSource'][];
            }
          | {
              readonly category: string;
              readonly sources: readonly components['schemas']['PresentedFactSource'][];
            }
          | {
              readonly series: readonly {
                readonly number: string;
                /** Format: date */
                readonly on: string;
              }[];
              readonly sources: readonly components['schemas']['PresentedFactSource'][];
            }
          | {
              readonly sources: readonly components['schemas']['PresentedFactSource'][];
              readonly undefined: string;
            };
      };
      readonly figures: components['schemas']['PresentedLimitFigures'];
    };
    readonly PresentedMigration: {
      readonly count: number;
      readonly from: string | null;
      readonly to: string | null;
    };
    readonly PresentedOrderCheck: {
      /** @description Gross exposure before this order. */
      readonly exposure: components['schemas']['Money'];
      /** @description Limit less exposure, tolerance not counted; `null` when unlimited. */
      readonly headroom: components['schemas']['Money'] | null;
      readonly limit: components['schemas']['PresentedLimit'];
      readonly limitExpired: boolean;
      readonly oldestOverdueDays: number;
      /** Format: date */
      readonly on: string;
      readonly overdue: components['schemas']['Money'];
      readonly policy: components['schemas']['PresentedOrderCheckPolicy'];
    };
    readonly PresentedOrderCheckPolicy: {
      /**
       * @description Over the limit means above it (`exceeds`), or at or above it (`reaches`).
       * @enum {string}
       */
      readonly comparison: 'exceeds' | 'reaches';
      /** @description Cash not yet allocated lowers exposure. */
      readonly countUnappliedCash: boolean;
      /** @description Orders that ship more than this many days ahead are recorded, not reserved. */
      readonly horizonDays: number;
      /**
       * @description How mitigants count: `reduceNet` (or absent) lowers reported net exposure only, `raiseLimit` adds them to the limit.
       * @enum {string}
       */
      readonly mitigants?: 'raiseLimit' | 'reduceNet';
      readonly name: string;
      /** @description Largest order in minor units; `null` for none. */
      readonly orderMaximum: number | null;
      /** @description Days past due beyond which an open invoice holds new orders. */
      readonly overdueDays: number;
      /** @description Overdue amounts up to this many minor units never hold. */
      readonly overdueDeMinimis: number;
      /** @description Plain decimal percent of the limit that may be overrun, `0` or `2.5`. */
      readonly tolerancePercent: string;
      readonly version: number;
    };
    readonly PresentedOriginal: {
      readonly amount: components['schemas']['Money'];
      readonly rate: components['schemas']['PresentedDatedRate'];
    };
    readonly PresentedPaymentTerms: {
      /** @description Days from the invoice date to the due date. */
      readonly netDays: number;
      /** @description Whole percent of an order to be paid before it ships. */
      readonly prepaymentPercent: number;
    };
    readonly PresentedPolicyReference: {
      readonly name: string;
      readonly version: number;
    };
    readonly PresentedSimulationReport: {
      readonly customers: number;
      /** Format: date */
      readonly from: string | null;
      readonly grades: {
        readonly migrations: readonly components['schemas']['PresentedMigration'][];
        readonly scores: number;
      };
      readonly limits: {
        readonly higher: components['schemas']['PresentedTally'];
        readonly lower: components['schemas']['PresentedTally'];
        readonly same: number;
      };
      /**
       * @description Limits and terms of the what-if accounts: as recorded, or as the candidate proposes at every score, each taken as approved.
       * @enum {string}
       */
      readonly limitsFollow: 'candidate' | 'recorded';
      readonly moreRows: number;
      readonly orders: {
        readonly checked: number;
        /** @description Released over their check by a person in truth, held by the candidate: what keeping to it would have stopped. */
        readonly overridesHeld: components['schemas']['PresentedTally'];
        /** @description Passed in truth, held by the candidate, and the other way round. Amounts of the orders. */
        readonly wouldHold: components['schemas']['PresentedTally'];
        readonly wouldPass: components['schemas']['PresentedTally'];
      };
      /** @description The same for invoices still open and past due at the end. */
      readonly overdueAvoided: {
        /** @description The sum of each currency. */
        readonly amounts: readonly components['schemas']['Money'][];
        readonly count: number;
        /** @description Of these, what goes back to orders released over their check. */
        readonly ofOverrides: components['schemas']['PresentedTally'];
      };
      readonly policies: readonly string[];
      readonly rows: readonly components['schemas']['PresentedSimulationRow'][];
      /** @description Invoices paid in truth whose order the candidate would have held. */
      readonly salesDelayed: {
        /** @description The sum of each currency. */
        readonly amounts: readonly components['schemas']['Money'][];
        readonly count: number;
        /** @description Of these, what goes back to orders released over their check. */
        readonly ofOverrides: components['schemas']['PresentedTally'];
      };
      /** @enum {string} */
      readonly scoreAt: 'monthEnd' | 'recorded';
      readonly tiers: readonly components['schemas']['PresentedMigration'][];
      /** Format: date */
      readonly until: string;
      readonly warnings: {
        readonly candidate: {
          readonly [key: string]: number;
        };
        /** @description The first warning of each customer above mere information. */
        readonly leads: readonly components['schemas']['PresentedWarningLead'][];
        readonly recorded: {
          readonly [key: string]: number;
        };
      };
      /**
       * @description Invoices written off whose order the candidate would have held: what was written off and not recovered. Here and below
       *     an invoice counts once, whatever orders it bills; an order may have several, so these may be more than the orders held.
       */
      readonly writeOffsAvoided: {
        /** @description The sum of each currency. */
        readonly amounts: readonly components['schemas']['Money'][];
        readonly count: number;
        /** @description Of these, what goes back to orders released over their check. */
        readonly ofOverrides: components['schemas']['PresentedTally'];
      };
    };
    readonly PresentedSimulationRow: {
      readonly candidate: {
        readonly [key: string]: string | components['schemas']['Money'] | readonly string[] | null;
      };
      readonly customerId: string;
      readonly differs: boolean;
      /** @description The recorded decision; `null` where there was none. */
      readonly eventId: string | null;
      /** @description Score, proposal, order or warning. */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'limit' | 'order' | 'score' | 'warning';
      /** Format: date */
      readonly on: string;
      readonly recorded: {
        readonly [key: string]: string | components['schemas']['Money'] | readonly string[] | null;
      } | null;
    };
    readonly PresentedStandingLayer: {
      /** Format: date */
      readonly from: string;
      readonly limit: components['schemas']['PresentedLimit'];
      readonly proposalId: string;
      /**
       * Format: date
       * @description Inclusive; `null` has no end.
       */
      readonly until: string | null;
    };
    readonly PresentedTally: {
      /** @description The sum of each currency. */
      readonly amounts: readonly components['schemas']['Money'][];
      readonly count: number;
    };
    readonly PresentedTermsProposalBasis: {
      readonly grade: string;
      readonly guarantee: boolean;
      readonly terms: components['schemas']['PresentedPolicyReference'];
      readonly tier: string | null;
    };
    readonly PresentedWarningLead: {
      readonly code: string;
      readonly customerId: string;
      readonly daysBeforeDefault: number | null;
      /** @description Days from the first warning to what came; below 0 when it came first, `null` when it never came. */
      readonly daysBeforeOverdue: number | null;
      readonly daysBeforeWriteOff: number | null;
      readonly level: string;
      /** Format: date */
      readonly on: string;
    };
    readonly PresentedWayOut:
      | {
          readonly amount: components['schemas']['Money'];
          readonly invoices?: readonly string[];
          /** @enum {string} */
          readonly kind: 'pay';
        }
      | {
          readonly amount: components['schemas']['Money'];
          /** @enum {string} */
          readonly kind: 'prepay';
        }
      | {
          /** @enum {string} */
          readonly kind: 'raise-limit';
          /** @enum {string} */
          readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
          readonly to: components['schemas']['Money'];
        }
      | {
          /** @enum {string} */
          readonly kind: 'raise-group-limit';
          readonly to: components['schemas']['Money'];
        }
      | {
          /** @enum {string} */
          readonly kind: 'reduce-order';
          readonly to: components['schemas']['Money'];
        }
      | {
          /** @enum {string} */
          readonly kind: 'renew-limit';
        }
      | {
          /** @enum {string} */
          readonly kind: 'release-hold';
        }
      | {
          /** @enum {string} */
          readonly kind: 'cure-default';
        }
      | {
          /** @enum {string} */
          readonly kind: 'shorten-terms';
          readonly to: number;
        }
      | {
          /** @enum {string} */
          readonly kind: 'override';
          /** @enum {string} */
          readonly role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
        };
    /** @description RFC 9457 problem */
    readonly Problem: {
      /** @description Stable, in kebab case */
      readonly code: string;
      /** @description In the caller's language */
      readonly detail: string;
      readonly errors: readonly {
        readonly message: string;
        readonly pointer: string;
        readonly rule: string;
      }[];
      readonly instance?: string;
      readonly status: number;
      readonly title: string;
      readonly type: string;
    };
    readonly ProvisionAnswer: {
      readonly balance: string;
      readonly buckets: readonly {
        readonly balance: string;
        readonly bucket: string;
        readonly provision: string;
        readonly ratePercent: string;
      }[];
      readonly individual: {
        readonly balance: string;
        readonly customers: number;
        readonly provision: string;
      };
      readonly provision: string;
      readonly rates: components['schemas']['RatesAnswer'];
      readonly total: string;
    };
    readonly RateOfDay: {
      /** @description ISO 4217 codes: one unit of `base` costs `rate` units of `quote`. */
      readonly base: string;
      /**
       * Format: date
       * @description The day the rate is of.
       */
      readonly on: string;
      readonly quote: string;
      /** @description Plain decimal text above 0 with up to ten decimals. */
      readonly rate: string;
      /** @description `mid` unless the house keeps others. */
      readonly rateType: string;
    };
    readonly RatesAnswer: {
      readonly because: ('history-too-short' | 'nothing-to-roll') | null;
      readonly percents: readonly {
        /** @enum {string} */
        readonly bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
        readonly ratePercent: string;
      }[];
      readonly rollRates: {
        /** @enum {string} */
        readonly average: 'simple' | 'weighted';
        readonly lgdPercent: string;
        readonly monthly: readonly {
          /** @enum {string} */
          readonly from?: '1-30' | '31-60' | '61-90' | '91-120' | 'current';
          readonly rate:
            | {
                readonly value: string;
              }
            | {
                /** @enum {string} */
                readonly undefined: 'nothing-to-roll';
              };
          /** @enum {string} */
          readonly to?: '1-30' | '31-60' | '61-90' | '91-120' | 'current';
        }[];
      };
      readonly scalar: string;
      /** @enum {string} */
      readonly source: 'given' | 'rollRates' | 'standard';
    };
    readonly RatingAnswer: {
      readonly customerId: string;
      readonly grade: string | null;
      /** Format: date */
      readonly gradeSince: string | null;
      readonly lgdPercent: string | null;
      /** @description One year, percent; `null` before any. */
      readonly pdPercent: string | null;
      readonly ratings: readonly {
        /** @enum {string} */
        readonly by: 'cure' | 'default' | 'expiry' | 'model' | 'override';
        readonly from: string | null;
        /**
         * Format: date
         * @description In force from this day; by `expiry` it is the day after the override's last.
         */
        readonly on: string;
        readonly overrideId: string | null;
        readonly scoreId: string | null;
        /** @description `null`: not rated any more, after the cure of a customer who never had a score. */
        readonly to: string | null;
        /**
         * Format: date
         * @description Last day of a rating by override, inclusive; `null`: until another follows.
         */
        readonly until: string | null;
        readonly why: string;
      }[];
      readonly review: components['schemas']['OpenReviewRecord'] | null;
      readonly reviewsCompleted: readonly {
        /** Format: date */
        readonly on: string;
        readonly reviewId: string;
      }[];
      readonly scores: readonly components['schemas']['ScoreSummary'][];
      readonly tier: string | null;
      readonly tiers: readonly {
        /** Format: date */
        readonly on: string;
        readonly tier: string;
      }[];
    };
    readonly RatingEventAnswer:
      | {
          /** @description Evidence coverage, exact percent; not the scoring coverage, which is in `result`. */
          readonly coveragePercent: string | null;
          /** @description Of the amounts among the facts. */
          readonly currency: string;
          readonly facts: components['schemas']['FactsAnswer'];
          /** Format: date */
          readonly on: string;
          readonly reason: string;
          readonly result: components['schemas']['ScoreAnswer'];
          readonly scoredBy: string;
          readonly scoreId: string;
          /** @enum {string} */
          readonly type: 'CreditScored';
        }
      | {
          readonly basis:
            | {
                readonly facts: components['schemas']['FactsAnswer'];
                readonly ratingScale: components['schemas']['PolicyReference'];
                readonly tiers: components['schemas']['PolicyReference'];
              }
            | {
                readonly facts: components['schemas']['FactsAnswer'];
                readonly ratingScale: components['schemas']['PolicyReference'];
                readonly reviewCadence: components['schemas']['PolicyReference'];
              };
          readonly from: string | null;
          /** Format: date */
          readonly on: string;
          readonly to: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
        }
      | {
          readonly basis:
            | {
                readonly facts: components['schemas']['FactsAnswer'];
                readonly ratingScale: components['schemas']['PolicyReference'];
                readonly tiers: components['schemas']['PolicyReference'];
              }
            | {
                readonly facts: components['schemas']['FactsAnswer'];
                readonly ratingScale: components['schemas']['PolicyReference'];
                readonly reviewCadence: components['schemas']['PolicyReference'];
              };
          /** @enum {string} */
          readonly because: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
          /** @description Calendar days from `on` to `dueOn`. */
          readonly days: number;
          /** Format: date */
          readonly dueOn: string;
          /** Format: date */
          readonly on: string;
          /** @description Stays the same while the review is moved. */
          readonly reviewId: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
          /** @description What pulled it forward. */
          readonly warningId?: string;
        }
      | {
          /** @enum {string} */
          readonly by: 'cure' | 'default' | 'expiry' | 'model' | 'override';
          readonly from: string | null;
          /**
           * Format: date
           * @description In force from this day; by `expiry` it is the day after the override's last.
           */
          readonly on: string;
          readonly overrideId: string | null;
          readonly scoreId: string | null;
          /** @description `null`: not rated any more, after the cure of a customer who never had a score. */
          readonly to: string | null;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
          /**
           * Format: date
           * @description Last day of a rating by override, inclusive; `null`: until another follows.
           */
          readonly until: string | null;
          readonly why: string;
        }
      | {
          readonly from: string;
          readonly needs: components['schemas']['OverrideAuthority'];
          /** @description Steps better than the grade of the last score; 0 or below for a grade that is not better. */
          readonly notches: number;
          readonly overrideId: string;
          readonly reason: string;
          readonly requestedBy: string;
          /** Format: date */
          readonly requestedOn: string;
          readonly to: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
          /**
           * Format: date
           * @description Last day in force, at most a year ahead.
           */
          readonly until: string;
        }
      | {
          /** @description Approvals still missing; the override is in force at 0. */
          readonly approvalsLeft: number;
          readonly approvedBy: string;
          readonly needs: components['schemas']['OverrideAuthority'];
          /** Format: date */
          readonly on: string;
          readonly overrideId: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
        }
      | {
          readonly declinedBy: string;
          /** Format: date */
          readonly on: string;
          readonly overrideId: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
        }
      | {
          readonly grade: string;
          readonly lgdPercent: string;
          /** Format: date */
          readonly on: string;
          /** @description One year, percent, plain decimal text. */
          readonly pdPercent: string;
          readonly ratingScale: components['schemas']['PolicyReference'];
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
        }
      | {
          readonly basis: {
            readonly facts: {
              readonly [key: string]: components['schemas']['Fact'];
            };
            readonly ratingScale: components['schemas']['PolicyReference'];
            readonly tiers: components['schemas']['PolicyReference'];
          };
          readonly from: string | null;
          /** Format: date */
          readonly on: string;
          readonly to: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
        }
      | {
          /** @description `null` for days that a person chose or a warning rule names itself. */
          readonly basis: components['schemas']['CadenceBasis'] | null;
          /** @enum {string} */
          readonly because: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
          /** @description Calendar days from `on` to `dueOn`. */
          readonly days: number;
          /** Format: date */
          readonly dueOn: string;
          /** Format: date */
          readonly on: string;
          /** @description Stays the same while the review is moved. */
          readonly reviewId: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
          /** @description What pulled it forward. */
          readonly warningId?: string;
        }
      | {
          /** Format: date */
          readonly dueOn: string;
          /** Format: date */
          readonly on: string;
          readonly reviewId: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
        }
      | {
          readonly completedBy: string;
          readonly conclusion: string;
          /** Format: date */
          readonly on: string;
          readonly reviewId: string;
          /** @enum {string} */
          readonly type:
            | 'DefaultProbabilityEstimated'
            | 'RatingAssigned'
            | 'RatingOverrideApproved'
            | 'RatingOverrideDeclined'
            | 'RatingOverrideRequested'
            | 'ReviewCompleted'
            | 'ReviewFellDue'
            | 'ReviewScheduled'
            | 'TierAssigned';
        };
    readonly RatingScale: {
      readonly grades: readonly {
        readonly from: string | null;
        readonly grade: string;
        /** @description One-year probability of default, percent. */
        readonly pdPercent: string;
      }[];
      /** @enum {string} */
      readonly kind: 'ratingScale';
      readonly lgdPercent: string;
      readonly pdFloorPercent: string;
    };
    readonly ReasonDto: {
      readonly reason: string;
    };
    readonly RecoveryDto: {
      readonly amount: components['schemas']['MoneyDto'];
      /** Format: uuid */
      readonly id?: string;
      /** Format: date */
      readonly receivedOn?: string;
    };
    readonly RegistrationDto: {
      readonly address?: string;
      readonly businessScope?: string;
      /** Format: date */
      readonly establishedOn?: string;
      readonly identifiers?: readonly components['schemas']['IdentifierDto'][];
      readonly legalName: string;
      readonly legalRepresentative?: components['schemas']['PersonDto'];
      readonly paidInCapital?: components['schemas']['MoneyDto'];
      /** Format: date */
      readonly recordedOn?: string;
      readonly region?: string;
      readonly registeredCapital?: components['schemas']['MoneyDto'];
      readonly size?: string;
      readonly source: string;
      readonly status?: string;
    };
    readonly ReleaseDto: {
      readonly override?: boolean;
      readonly reason?: string;
    };
    readonly RetractionDto: {
      /** Format: date */
      readonly on?: string;
      readonly reason: string;
    };
    readonly RevaluationDto: {
      /** Format: date */
      readonly on?: string;
    };
    readonly ReversalDto: {
      readonly reason: string;
      /** Format: date */
      readonly reversedOn?: string;
    };
    readonly ReviewCadence: {
      /** @description The first that fits decides; the last has no condition. */
      readonly cadence: readonly {
        readonly days: number;
        readonly when: components['schemas']['Condition'] | null;
      }[];
      /** @enum {string} */
      readonly kind: 'reviewCadence';
    };
    readonly ReviewCompletionDto: {
      readonly conclusion: string;
      /** Format: date */
      readonly on?: string;
    };
    readonly ReviewDto: {
      /** Format: date */
      readonly dueOn: string;
    };
    readonly RevocationDto: {
      readonly reason: string;
    };
    readonly RiskAppetite: {
      readonly currency: string;
      /** @enum {string} */
      readonly kind: 'riskAppetite';
      /** @description Total credit the house is willing to have outstanding, major units of the house currency. */
      readonly total: string;
    };
    readonly RoleDto: {
      /** @enum {string} */
      readonly role:
        | 'analyst'
        | 'creditLead'
        | 'creditManager'
        | 'financeDirector'
        | 'committee'
        | 'auditor'
        | 'service'
        | 'admin';
    };
    readonly ScoreAnswer:
      | {
          readonly coverage: string | null;
          readonly coverageCap: string | null;
          readonly factors: readonly {
            readonly code: string;
            readonly contribution: string | null;
            readonly missing: string | null;
            readonly points: string | null;
            readonly value: string | null;
            readonly weight: string;
          }[];
          /** @description After caps and knock-outs. */
          readonly grade: string;
          readonly knockOuts: readonly {
            readonly cap: string;
            readonly code: string;
          }[];
          readonly missingFactors: readonly string[];
          readonly ratingScale: components['schemas']['PolicyReference'];
          readonly rounded: string;
          readonly score: string | null;
          readonly scorecard: components['schemas']['PolicyReference'];
          /** @description Looked up on the unrounded score. */
          readonly scoreGrade: string;
        }
      | {
          readonly coverage: string | null;
          readonly coverageCap: string | null;
          readonly factors: readonly {
            readonly code: string;
            readonly contribution: string | null;
            readonly missing: string | null;
            readonly points: string | null;
            readonly value: string | null;
            readonly weight: string;
          }[];
          readonly grade: null;
          readonly knockOuts: readonly {
            readonly cap: string;
            readonly code: string;
          }[];
          readonly missingFactors: readonly string[];
          readonly ratingScale: components['schemas']['PolicyReference'];
          /** @enum {string} */
          readonly reason: 'missing-input';
          readonly score: string | null;
          readonly scorecard: components['schemas']['PolicyReference'];
        };
    readonly Scorecard: {
      /** @description With less than `belowPercent` of the weight present the grade is at most `cap`. */
      readonly coverageCaps: readonly {
        readonly belowPercent: string;
        readonly cap: string;
      }[];
      /** @description Weights sum to 100. */
      readonly factors: readonly components['schemas']['Factor'][];
      /** @enum {string} */
      readonly kind: 'scorecard';
      /** @description Applied after the score; each can only lower the grade. */
      readonly knockOuts: readonly {
        readonly cap: string;
        readonly code: string;
        readonly label: components['schemas']['Label'];
        readonly when: components['schemas']['Condition'];
      }[];
      readonly label: components['schemas']['Label'];
      /** @enum {string} */
      readonly missing: 'noScore' | 'reweight' | 'zero';
    };
    readonly ScoreDto: {
      /** Format: date */
      readonly on?: string;
      readonly reason: string;
    };
    readonly ScoreSummary: {
      /** @description Scoring coverage and evidence coverage, percent with two digits. */
      readonly coveragePercent: string;
      readonly evidenceCoveragePercent: string | null;
      readonly grade: string | null;
      readonly knockOuts: readonly string[];
      /** Format: date */
      readonly on: string;
      readonly reason: string;
      /** @description Two digits; `null` when an input was missing. */
      readonly score: string | null;
      readonly scoreId: string;
    };
    readonly ServicesCounterfactualReadingLimitAnswer: {
      readonly bindingMethod: string | null;
      /** @enum {string} */
      readonly combination: 'least' | 'mean';
      readonly currency: string;
      readonly limitMethods: {
        readonly name: string;
        readonly version: number;
      };
      readonly none: string | null;
      readonly proposed: components['schemas']['Money'] | null;
      readonly target: components['schemas']['Money'] | null;
      readonly ways: readonly {
        readonly amountRise: components['schemas']['Money'] | null;
        readonly code: string;
        readonly figure: components['schemas']['Money'] | null;
        readonly label: string;
        readonly title: string;
      }[];
    };
    readonly ServicesDocumentAnswersLimitAnswer:
      | {
          readonly expired: boolean;
          /** @enum {string} */
          readonly kind: 'NONE';
        }
      | {
          readonly amount: components['schemas']['Money'];
          readonly expired: boolean;
          /** @enum {string} */
          readonly kind: 'AMOUNT';
        }
      | {
          readonly expired: boolean;
          /** @enum {string} */
          readonly kind: 'UNLIMITED';
        };
    readonly ShareholderDto: {
      readonly identifier?: components['schemas']['IdentifierDto'];
      /** @enum {string} */
      readonly kind: 'company' | 'person';
      readonly name: string;
      /** Format: uuid */
      readonly personId?: string;
      /** Format: decimal */
      readonly stakePercent: string;
    };
    readonly SimulationDto: {
      readonly customers?: readonly string[];
      /** Format: date */
      readonly from?: string;
      readonly policies: readonly components['schemas']['CandidatePolicyDto'][];
      /** @enum {string} */
      readonly scoreAt?: 'recorded' | 'monthEnd';
      /** Format: date */
      readonly until?: string;
    };
    readonly TemporaryLimitDto: {
      readonly amount: components['schemas']['MoneyDto'];
      /** Format: date */
      readonly from?: string;
      /** @enum {string} */
      readonly mode: 'uplift' | 'override';
      readonly reason: string;
      readonly segment?: string;
      /** Format: date */
      readonly until: string;
    };
    readonly TermsByGrade: {
      readonly byGrade: {
        readonly [key: string]: {
          readonly guarantee: boolean;
          readonly netDays: number;
          readonly prepaymentPercent: number;
        };
      };
      /** @description Days more for a tier, where the grade has any; a tier that is not listed changes nothing. */
      readonly extraDaysByTier?: {
        readonly [key: string]: number;
      };
      readonly graceDays: number;
      /** @enum {string} */
      readonly kind: 'terms';
      readonly tightenAutomatically: boolean;
    };
    readonly TermsProposalBasis: {
      readonly grade: string;
      readonly guarantee: boolean;
      readonly terms: components['schemas']['PolicyReference'];
      readonly tier: string | null;
    };
    readonly TermsProposalDto: {
      /** Format: date */
      readonly from?: string;
      readonly netDays?: number;
      readonly prepaymentPercent?: number;
      readonly reason: string;
      readonly segment?: string;
    };
    readonly TierAnswer: {
      readonly figures: readonly {
        readonly annualSales: string;
        readonly currency: string;
        readonly daysBeyondTerms:
          | {
              readonly value: string;
            }
          | {
              /** @enum {string} */
              readonly undefined: 'nothing-settled';
            };
        readonly exposure: string;
        readonly open: string;
        readonly overdue: string;
      }[];
      readonly members: number;
      readonly service: components['schemas']['TierService'] | null;
      readonly tier: string | null;
      readonly title: string;
    };
    readonly Tiers: {
      /** @enum {string} */
      readonly kind: 'tiers';
      /** @description Best first; the first that fits is taken, the last has no condition. */
      readonly tiers: readonly {
        readonly label: components['schemas']['Label'];
        readonly service?: components['schemas']['TierService'];
        readonly tier: string;
        readonly when: components['schemas']['Condition'] | null;
      }[];
    };
    readonly TierService: {
      readonly accountManager: boolean;
      /** @description Discount for paying early, percent of the invoice; `null` where none is offered. */
      readonly earlyPaymentPercent: string | null;
      /** @description Hours until a question is answered. */
      readonly responseHours: number;
    };
    readonly ToldAccountEvent:
      | {
          readonly currency: string;
          readonly customerId: string;
          /** Format: date */
          readonly openedOn: string;
          readonly segment: string;
          /** @enum {string} */
          readonly type: 'CreditAccountOpened';
        }
      | {
          readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
          readonly change: components['schemas']['PresentedLimitChange'];
          readonly needs: components['schemas']['PresentedAuthorityNeeded'];
          readonly proposalId: string;
          readonly proposedBy: string;
          /** Format: date */
          readonly proposedOn: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'LimitProposed';
          /** @description The warning whose action it is. */
          readonly warningId?: string;
        }
      | {
          /** @description Approvers still wanted before the change takes effect. */
          readonly approvalsLeft: number;
          readonly approvedBy: string;
          /** Format: date */
          readonly approvedOn: string;
          readonly needs: components['schemas']['PresentedAuthorityNeeded'];
          readonly proposalId: string;
          /** @enum {string} */
          readonly type: 'LimitApproved';
        }
      | {
          readonly declinedBy: string;
          /** Format: date */
          readonly declinedOn: string;
          readonly proposalId: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'LimitDeclined';
        }
      | {
          /** Format: date */
          readonly from: string;
          readonly limit: components['schemas']['PresentedLimit'];
          readonly previous: components['schemas']['PresentedLimit'];
          readonly proposalId: string;
          /** @enum {string} */
          readonly type: 'LimitAdjusted';
          /** Format: date */
          readonly until: string | null;
        }
      | {
          readonly amount: components['schemas']['Money'];
          /** Format: date */
          readonly from: string;
          /** @enum {string} */
          readonly mode: 'override' | 'uplift';
          readonly proposalId: string;
          /** @enum {string} */
          readonly type: 'TemporaryLimitGranted';
          /** Format: date */
          readonly until: string;
        }
      | {
          readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
          /** Format: date */
          readonly from: string;
          readonly needs: components['schemas']['PresentedAuthorityNeeded'];
          readonly proposalId: string;
          readonly proposedBy: string;
          /** Format: date */
          readonly proposedOn: string;
          readonly reason: string;
          readonly terms: components['schemas']['PresentedPaymentTerms'];
          /** @enum {string} */
          readonly type: 'PaymentTermsProposed';
          /** @description The warning whose action it is. */
          readonly warningId?: string;
        }
      | {
          /** @description Approvers still wanted before the change takes effect. */
          readonly approvalsLeft: number;
          readonly approvedBy: string;
          /** Format: date */
          readonly approvedOn: string;
          readonly needs: components['schemas']['PresentedAuthorityNeeded'];
          readonly proposalId: string;
          /** @enum {string} */
          readonly type: 'PaymentTermsApproved';
        }
      | {
          readonly declinedBy: string;
          /** Format: date */
          readonly declinedOn: string;
          readonly proposalId: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'PaymentTermsDeclined';
        }
      | {
          /** Format: date */
          readonly from: string;
          readonly previous: components['schemas']['PresentedPaymentTerms'] | null;
          readonly proposalId: string;
          readonly terms: components['schemas']['PresentedPaymentTerms'];
          /** @enum {string} */
          readonly type: 'PaymentTermsChanged';
        }
      | {
          readonly placedBy: string;
          /** Format: date */
          readonly placedOn: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'CreditHoldPlaced';
        }
      | {
          readonly reason: string;
          readonly releasedBy: string;
          /** Format: date */
          readonly releasedOn: string;
          /** @enum {string} */
          readonly type: 'CreditHoldReleased';
        }
      | {
          readonly declaredBy: string;
          /** Format: date */
          readonly on: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'DefaultDeclared';
        }
      | {
          readonly curedBy: string;
          /** Format: date */
          readonly on: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'DefaultCured';
        }
      | {
          readonly amount: components['schemas']['Money'];
          /** @description Plain decimal percent of the amount that it covers. */
          readonly coveragePercent: string;
          /** @description Where the document is kept. */
          readonly evidence: string | null;
          /** Format: date */
          readonly from: string;
          /** @description Plain decimal percent taken off for what it may not bring in. */
          readonly haircutPercent: string;
          /** @enum {string} */
          readonly kind: 'bankGuarantee' | 'collateral' | 'creditInsurance' | 'deposit' | 'parentGuarantee';
          readonly mitigantId: string;
          /** Format: date */
          readonly on: string;
          readonly provider: string;
          readonly registeredBy: string;
          /** @enum {string} */
          readonly type: 'MitigantRegistered';
          /**
           * Format: date
           * @description Its last day.
           */
          readonly until: string;
        }
      | {
          readonly mitigantId: string;
          /** Format: date */
          readonly on: string;
          readonly reason: string;
          readonly releasedBy: string;
          /** @enum {string} */
          readonly type: 'MitigantReleased';
        }
      | {
          /** @description Gross (tax-inclusive) amount, in the account's currency. */
          readonly amount: components['schemas']['Money'];
          readonly check: components['schemas']['PresentedOrderCheck'];
          /** Format: date */
          readonly checkAgainOn: string | null;
          /** @description Unapplied cash kept for this order, which is paid ahead in full or in part. */
          readonly earmarked: components['schemas']['Money'];
          readonly group?: components['schemas']['PresentedGroupVerdict'];
          /** @description The caller's own number of the order. */
          readonly number: string | null;
          /** Format: date */
          readonly on: string;
          readonly orderedBy: string | null;
          readonly orderId: string;
          /** @description For an order in another currency. */
          readonly original?: components['schemas']['PresentedOriginal'];
          /** Format: date */
          readonly placedOn: string;
          /** @description To be paid in full before it ships: passes once the cash is there, whatever the limit. */
          readonly prepaid: boolean;
          readonly reserved: components['schemas']['Money'];
          readonly sellingEntity: string | null;
          /** Format: date */
          readonly shipOn: string;
          /** @description Days of the terms asked for; `null` asks for the terms granted. */
          readonly termsDays: number | null;
          /** @enum {string} */
          readonly type: 'OrderReserved';
        }
      | {
          /** @description Gross (tax-inclusive) amount, in the account's currency. */
          readonly amount: components['schemas']['Money'];
          readonly check: components['schemas']['PresentedOrderCheck'];
          readonly group?: components['schemas']['PresentedGroupVerdict'];
          /** @description The caller's own number of the order. */
          readonly number: string | null;
          /** Format: date */
          readonly on: string;
          readonly orderedBy: string | null;
          readonly orderId: string;
          /** @description For an order in another currency. */
          readonly original?: components['schemas']['PresentedOriginal'];
          /** Format: date */
          readonly placedOn: string;
          /** @description To be paid in full before it ships: passes once the cash is there, whatever the limit. */
          readonly prepaid: boolean;
          readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
          readonly sellingEntity: string | null;
          /** Format: date */
          readonly shipOn: string;
          /** @description Least amount by which exposure would have to fall; zero when the limit is not what holds it. */
          readonly shortfall: components['schemas']['Money'];
          /** @description Days of the terms asked for; `null` asks for the terms granted. */
          readonly termsDays: number | null;
          /** @enum {string} */
          readonly type: 'OrderHeld';
          readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
        }
      | {
          readonly check: components['schemas']['PresentedOrderCheck'];
          /** Format: date */
          readonly on: string;
          readonly orderId: string;
          /** @enum {string} */
          readonly type: 'OrderReadyForRelease';
        }
      | {
          readonly authority: ('committee' | 'creditLead' | 'creditManager' | 'financeDirector') | null;
          /** Format: date */
          readonly on: string;
          readonly orderId: string;
          readonly override: boolean;
          readonly reason: string | null;
          readonly releasedBy: string;
          readonly reserved: components['schemas']['Money'];
          /** @enum {string} */
          readonly type: 'OrderReleased';
        }
      | {
          readonly amount: components['schemas']['Money'];
          /** Format: date */
          readonly on: string;
          readonly orderId: string;
          readonly previousAmount: components['schemas']['Money'];
          /** Format: date */
          readonly shipOn: string;
          readonly termsDays: number | null;
          /** @enum {string} */
          readonly type: 'OrderChanged';
        }
      | {
          readonly freed: components['schemas']['Money'];
          /** Format: date */
          readonly on: string;
          readonly orderId: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'OrderCancelled';
        }
      | {
          readonly alreadyInvoiced: components['schemas']['Money'];
          readonly amount: components['schemas']['Money'];
          readonly deliveryId: string;
          readonly final: boolean;
          readonly fromReserved: components['schemas']['Money'];
          /** Format: date */
          readonly on: string;
          readonly orderId: string;
          /** @enum {string} */
          readonly type: 'OrderDelivered';
        }
      | {
          /** @description Tax-inclusive, positive, in the account's currency. */
          readonly amount: components['schemas']['Money'];
          /** Format: date */
          readonly dueOn: string;
          readonly invoiceId: string;
          /** Format: date */
          readonly issuedOn: string;
          /** @description The caller's own number of the invoice. */
          readonly number: string | null;
          readonly orderedBy: string | null;
          readonly orders: readonly components['schemas']['PresentedInvoicedOrder'][];
          /** @description For an invoice in another currency. */
          readonly original?: components['schemas']['PresentedOriginal'];
          readonly sellingEntity: string | null;
          /** @enum {string} */
          readonly type: 'InvoiceIssued';
        }
      | {
          readonly amount: components['schemas']['Money'];
          readonly applied: readonly components['schemas']['PresentedApplication'][];
          readonly creditNoteId: string;
          /** Format: date */
          readonly issuedOn: string;
          readonly number: string | null;
          readonly original?: components['schemas']['PresentedOriginal'];
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'CreditNoteIssued';
          readonly unapplied: components['schemas']['Money'];
        }
      | {
          readonly amount: components['schemas']['Money'];
          readonly invoiceId: string;
          /** Format: date */
          readonly raisedOn: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'InvoiceDisputed';
        }
      | {
          readonly invoiceId: string;
          readonly note: string;
          /** @enum {string} */
          readonly outcome: 'rejected' | 'upheld';
          /** Format: date */
          readonly resolvedOn: string;
          /** @enum {string} */
          readonly type: 'DisputeResolved';
        }
      | {
          /** Format: date */
          readonly dueOn: string;
          readonly invoiceId: string;
          /** Format: date */
          readonly on: string;
          readonly open: components['schemas']['Money'];
          /** @enum {string} */
          readonly type: 'InvoiceFellOverdue';
        }
      | {
          readonly amount: components['schemas']['Money'];
          readonly method: string | null;
          readonly number: string | null;
          readonly original?: components['schemas']['PresentedOriginal'];
          readonly paymentId: string;
          /** Format: date */
          readonly receivedOn: string;
          /** @enum {string} */
          readonly type: 'PaymentReceived';
        }
      | {
          readonly amount: components['schemas']['Money'];
          /** Format: date */
          readonly effectiveOn: string;
          readonly invoice: {
            readonly amount: components['schemas']['Money'];
            /** Format: date */
            readonly dueOn: string;
            /** Format: date */
            readonly issuedOn: string;
            readonly number: string | null;
            readonly original?: components['schemas']['PresentedOriginal'];
          };
          readonly invoiceId: string;
          readonly invoiceOpen: components['schemas']['Money'];
          /** Format: date */
          readonly paidOn: string;
          readonly paymentId: string;
          /** @enum {string} */
          readonly source: 'creditNote' | 'payment';
          /** @enum {string} */
          readonly type: 'PaymentAllocated';
          readonly unapplied: components['schemas']['Money'];
        }
      | {
          readonly amount: components['schemas']['Money'];
          readonly paymentId: string;
          readonly reason: string;
          readonly reopened: readonly {
            readonly amount: components['schemas']['Money'];
            /** Format: date */
            readonly dueOn: string;
            readonly invoiceId: string;
            /** Format: date */
            readonly issuedOn: string;
            readonly number: string | null;
            readonly original?: components['schemas']['PresentedOriginal'];
            readonly reopenedAmount: components['schemas']['Money'];
          }[];
          /** Format: date */
          readonly reversedOn: string;
          /** @enum {string} */
          readonly type: 'PaymentReversed';
          readonly unapplied: components['schemas']['Money'];
        }
      | {
          readonly amount: components['schemas']['Money'];
          readonly invoiceId: string;
          /** Format: date */
          readonly on: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'InvoiceWrittenOff';
          readonly writtenOffBy: string;
        }
      | {
          readonly amount: components['schemas']['Money'];
          readonly invoiceId: string;
          /** Format: date */
          readonly receivedOn: string;
          readonly recoveryId: string;
          /** @enum {string} */
          readonly type: 'WriteOffRecovered';
        };
    readonly UserDto: {
      readonly displayName: string;
      /** @enum {string} */
      readonly kind: 'person' | 'service';
      readonly login: string;
      readonly password?: string;
      readonly roles?: readonly (
        | 'analyst'
        | 'creditLead'
        | 'creditManager'
        | 'financeDirector'
        | 'committee'
        | 'auditor'
        | 'service'
        | 'admin'
      )[];
    };
    readonly UtilisationAnswer: {
      readonly steps: readonly {
        readonly accounts: number;
        readonly exposure: string;
        readonly limit: string | null;
        /** @enum {string} */
        readonly step: '0-50' | '100+' | '50-75' | '75-90' | '90-100' | 'none' | 'unlimited';
      }[];
      readonly totalPercent:
        | {
            readonly value: string;
          }
        | {
            /** @enum {string} */
            readonly undefined: 'nothing-granted';
          };
    };
    readonly VersionAnswer: {
      readonly approvedBy: string | null;
      readonly draftedBy: string;
      /** Format: date */
      readonly draftedOn: string;
      readonly note: string;
      /** @enum {string} */
      readonly status: 'active' | 'approved' | 'draft' | 'retired';
      readonly version: number;
    };
    readonly WarningAction:
      | {
          /** @enum {string} */
          readonly action: 'lowerLimit';
          readonly automatic: boolean;
          readonly percent: string;
        }
      | {
          /** @enum {string} */
          readonly action: 'shortenTerms';
          readonly automatic: boolean;
          readonly netDays: number;
          readonly prepaymentPercent: number;
        }
      | {
          /** @enum {string} */
          readonly action: 'placeHold';
          readonly automatic: boolean;
        }
      | {
          /** @enum {string} */
          readonly action: 'demandGuarantee';
          readonly automatic: boolean;
        }
      | {
          /** @enum {string} */
          readonly action: 'review';
          readonly automatic: boolean;
          readonly withinDays: number;
        };
    readonly WarningActionDto: {
      /** @enum {string} */
      readonly action: 'lowerLimit' | 'shortenTerms' | 'placeHold' | 'demandGuarantee' | 'review';
      readonly reference?: string;
    };
    readonly WarningAnswer: {
      readonly acknowledged: {
        readonly by: string;
        readonly note: string | null;
        /** Format: date */
        readonly on: string;
      } | null;
      readonly actions: readonly components['schemas']['WarningAction'][];
      /** @description Of its present level or a graver one. */
      readonly actionsDeclined: readonly {
        /** @enum {string} */
        readonly action: 'demandGuarantee' | 'lowerLimit' | 'placeHold' | 'review' | 'shortenTerms';
        readonly by: string;
        /** Format: date */
        readonly on: string;
        readonly reason: string;
      }[];
      readonly actionsTaken: readonly {
        /** @enum {string} */
        readonly action: 'demandGuarantee' | 'lowerLimit' | 'placeHold' | 'review' | 'shortenTerms';
        /** @description The policy let it happen without a person. */
        readonly automatic: boolean;
        readonly by: string;
        /** Format: date */
        readonly on: string;
        readonly reference: string | null;
      }[];
      readonly cleared: {
        readonly by: string;
        /** Format: date */
        readonly on: string;
        readonly reason: string;
      } | null;
      readonly code: string;
      readonly customerId: string;
      readonly figures: components['schemas']['FactsAnswer'];
      readonly id: string;
      readonly label: components['schemas']['Label'];
      /** @enum {string} */
      readonly level: 'critical' | 'info' | 'warn';
      readonly openActions: readonly (
        | {
            /** @enum {string} */
            readonly action: 'lowerLimit';
            readonly automatic: boolean;
            readonly pendingProposalId: string | null;
            readonly percent: string;
          }
        | {
            /** @enum {string} */
            readonly action: 'shortenTerms';
            readonly automatic: boolean;
            readonly netDays: number;
            readonly pendingProposalId: string | null;
            readonly prepaymentPercent: number;
          }
        | {
            /** @enum {string} */
            readonly action: 'placeHold';
            readonly automatic: boolean;
            readonly pendingProposalId: string | null;
          }
        | {
            /** @enum {string} */
            readonly action: 'demandGuarantee';
            readonly automatic: boolean;
            readonly pendingProposalId: string | null;
          }
        | {
            /** @enum {string} */
            readonly action: 'review';
            readonly automatic: boolean;
            readonly pendingProposalId: string | null;
            readonly withinDays: number;
          }
      )[];
      /** Format: date */
      readonly raisedOn: string;
      /** @enum {string} */
      readonly status: 'cleared' | 'open';
    };
    readonly WarningEventAnswer:
      | {
          readonly actions: readonly components['schemas']['WarningAction'][];
          readonly code: string;
          /** @description The graver warning this one takes over from: its level fell while this one still holds. */
          readonly continues: string | null;
          readonly figures: {
            readonly [key: string]: components['schemas']['Fact'];
          };
          /** @enum {string} */
          readonly level: 'critical' | 'info' | 'warn';
          /** Format: date */
          readonly on: string;
          readonly rule: components['schemas']['WarningRule'];
          /** @enum {string} */
          readonly type: 'RiskWarningRaised';
          /** @description `<evaluationId>.<code>`. */
          readonly warningId: string;
          readonly warningRules: components['schemas']['PolicyReference'];
        }
      | {
          readonly actions: readonly components['schemas']['WarningAction'][];
          readonly figures: {
            readonly [key: string]: components['schemas']['Fact'];
          };
          /** @enum {string} */
          readonly from: 'critical' | 'info' | 'warn';
          /** Format: date */
          readonly on: string;
          readonly rule: components['schemas']['WarningRule'];
          /** @enum {string} */
          readonly to: 'critical' | 'info' | 'warn';
          /** @enum {string} */
          readonly type: 'RiskWarningEscalated';
          readonly warningId: string;
          readonly warningRules: components['schemas']['PolicyReference'];
        }
      | {
          readonly by: string;
          readonly note: string | null;
          /** Format: date */
          readonly on: string;
          /** @enum {string} */
          readonly type: 'RiskWarningAcknowledged';
          readonly warningId: string;
        }
      | {
          /** @enum {string} */
          readonly action: 'demandGuarantee' | 'lowerLimit' | 'placeHold' | 'review' | 'shortenTerms';
          /** @description The policy let it happen without a person. */
          readonly automatic: boolean;
          readonly by: string;
          /** Format: date */
          readonly on: string;
          readonly reference: string | null;
          /** @enum {string} */
          readonly type: 'RiskWarningActionTaken';
          readonly warningId: string;
        }
      | {
          /** @enum {string} */
          readonly action: 'demandGuarantee' | 'lowerLimit' | 'placeHold' | 'review' | 'shortenTerms';
          readonly by: string;
          /** Format: date */
          readonly on: string;
          readonly reason: string;
          /** @enum {string} */
          readonly type: 'RiskWarningActionDeclined';
          readonly warningId: string;
        }
      | {
          /** @description `rule`, or the id of the person. */
          readonly by: string;
          /** @description What cleared it; empty when a person did. */
          readonly figures: {
            readonly [key: string]: components['schemas']['Fact'];
          };
          /** Format: date */
          readonly on: string;
          /** @description Of a rule `figure-off`, `level-fell` (a lower level still holds) or `rule-withdrawn`; a person's own words. */
          readonly reason: string;
          /** @description A person cleared it while the figure was on: raised again only after it was off, or at a graver level. */
          readonly stillOn: boolean;
          /** @enum {string} */
          readonly type: 'RiskWarningCleared';
          readonly warningId: string;
        }
      | {
          readonly code: string;
          readonly figures: {
            readonly [key: string]: components['schemas']['Fact'];
          };
          /** Format: date */
          readonly on: string;
          /** @enum {string} */
          readonly type: 'RiskWarningRearmed';
          readonly warningId: string;
        };
    readonly WarningProposalAnswer: {
      readonly action: components['schemas']['WarningAction'];
      readonly approvals: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string;
        /** Format: date */
        readonly on: string;
      }[];
      readonly code: string;
      readonly customerId: string;
      /** Format: date */
      readonly decidedOn: string | null;
      readonly declined: {
        readonly by: string;
        /** Format: date */
        readonly on: string;
        readonly reason: string;
      } | null;
      readonly does: components['schemas']['Words'];
      readonly figures: components['schemas']['FactsAnswer'];
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'warningAction';
      readonly label: components['schemas']['Label'];
      /** @enum {string} */
      readonly level: 'critical' | 'info' | 'warn';
      readonly mayDecline: readonly ['creditLead', 'creditManager', 'financeDirector', 'committee'];
      readonly mayTake: readonly ['analyst', 'creditLead', 'creditManager', 'financeDirector', 'committee'];
      /** @description Taking it needs anybody who works on credit, declining it a credit lead. */
      readonly needs: {
        /** @enum {number} */
        readonly approvers: 1;
        /** @enum {string} */
        readonly role: 'analyst';
      };
      /** Format: date-time */
      readonly proposedAt: string;
      /** @enum {string} */
      readonly proposedBy: 'rule';
      /**
       * Format: date
       * @description Since when this is asked, at whatever level.
       */
      readonly proposedOn: string;
      /** @description What came of it. */
      readonly reference: string | null;
      readonly segment: null;
      /** @enum {string} */
      readonly status: 'approved' | 'declined' | 'pending';
      readonly warningId: string;
    };
    readonly WarningRule: {
      readonly actions: readonly components['schemas']['WarningAction'][];
      /** @enum {string} */
      readonly cadence: 'daily' | 'monthEnd';
      readonly code: string;
      readonly label: components['schemas']['Label'];
      /**
       * @description Of a rule whose trip has `levels`, those say the level, not this.
       * @enum {string}
       */
      readonly level: 'critical' | 'info' | 'warn';
      readonly trip: components['schemas']['WarningTrip'];
    };
    readonly WarningRules: {
      /** @enum {string} */
      readonly kind: 'warningRules';
      readonly rules: readonly components['schemas']['WarningRule'][];
    };
    readonly WarningStep: {
      /** @enum {string} */
      readonly level: 'critical' | 'info' | 'warn';
      readonly off: string;
      readonly on: string;
    };
    readonly WarningTrip:
      | {
          readonly off: string;
          readonly on: string;
          readonly value: components['schemas']['Expression'];
        }
      | {
          readonly levels: readonly components['schemas']['WarningStep'][];
          readonly value: components['schemas']['Expression'];
        }
      | {
          readonly minimum: string;
          readonly rises: number;
          readonly series: string;
        }
      | {
          readonly below: string;
          readonly readings: number;
          readonly series: string;
        }
      | {
          readonly when: components['schemas']['Condition'];
        };
    readonly Words: {
      readonly en: string;
      readonly zh: string;
    };
    readonly WriteOffDto: {
      readonly amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      readonly on?: string;
      readonly reason: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly HealthController_live: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly status: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly HealthController_ready: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly checks: {
              readonly [key: string]: string;
            };
            readonly lagSeconds?: {
              readonly [key: string]: number;
            };
            readonly status: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly MetricsController_metrics: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description In the text format */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReportsController_aging: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly customer?: string;
        readonly knownAt?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AgingAnswer'];
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PeopleController_issueKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApiKeyDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            /** Format: date-time */
            readonly expiresAt: string | null;
            readonly id: string;
            readonly key: string;
            readonly label: string;
            readonly scopes: readonly string[];
            readonly userId: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            /** Format: date-time */
            readonly expiresAt: string | null;
            readonly id: string;
            readonly key: string;
            readonly label: string;
            readonly scopes: readonly string[];
            readonly userId: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PeopleController_revokeKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RevocationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ListsController_approvals: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly kind?: 'limit' | 'temporary' | 'terms' | 'warningAction';
        readonly limit?: number;
        readonly sort?: string;
        readonly status?: 'pending' | 'approved' | 'declined';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ApprovalAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly AttachmentsController_keep: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/octet-stream': string;
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly bytes: number;
            readonly digest: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly AttachmentsController_contents: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly digest: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The file */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': string;
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ListsController_customers: {
    readonly parameters: {
      readonly query?: {
        readonly currency?: string;
        readonly cursor?: string;
        readonly industry?: string;
        readonly limit?: number;
        readonly region?: string;
        readonly search?: string;
        readonly sort?: string;
        readonly status?: 'active' | 'inactive';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['CustomerAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_register: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CustomerDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomerReadsController_customer: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly knownAt?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accounts: readonly {
              readonly currency: string;
              readonly exposure: components['schemas']['ExposureAnswer'];
              readonly headroom: components['schemas']['Money'] | null;
              readonly hold: {
                readonly placedBy: string;
                /** Format: date */
                readonly placedOn: string;
                readonly reason: string;
              } | null;
              readonly limit: components['schemas']['ServicesDocumentAnswersLimitAnswer'];
              readonly segment: string;
              readonly terms: components['schemas']['PaymentTerms'] | null;
            }[];
            /** Format: date */
            readonly asOf: string;
            /** Format: date */
            readonly cooperationFrom: string | null;
            readonly country: string | null;
            readonly id: string;
            readonly industry: {
              /** Format: date */
              readonly assignedOn: string;
              readonly industry: string;
            } | null;
            /** Format: date-time */
            readonly knownAt: string | null;
            readonly name: string;
            readonly number: string | null;
            /** Format: date */
            readonly registeredOn: string | null;
            readonly registration: {
              readonly address: string | null;
              readonly businessScope: string | null;
              /** Format: date */
              readonly establishedOn: string | null;
              readonly identifiers: readonly components['schemas']['OpenedIdentifier'][];
              readonly legalName: string;
              readonly legalRepresentative: components['schemas']['OpenedText'] | null;
              readonly paidInCapital: components['schemas']['Money'] | null;
              /** Format: date */
              readonly recordedOn: string;
              readonly region: string | null;
              readonly registeredCapital: components['schemas']['Money'] | null;
              readonly size: string | null;
              readonly source: string;
              readonly status: string | null;
            } | null;
            readonly status: {
              readonly reason: string | null;
              /** Format: date */
              readonly since: string | null;
              /** @enum {string} */
              readonly state: 'active' | 'inactive';
            };
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LimitsController_openAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenAccountDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_startCooperation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CooperationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomerDecisionsController_counterfactuals: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: date */
            readonly asOf: string;
            readonly customerId: string;
            readonly grade: {
              readonly grade: string | null;
              readonly inForce: string | null;
              readonly next: string | null;
              readonly none: string | null;
              readonly ratingScale: components['schemas']['PolicyReference'];
              readonly score: string | null;
              readonly scorecard: components['schemas']['PolicyReference'];
              readonly ways: readonly {
                readonly changes: readonly {
                  readonly factor: string;
                  readonly from: string | null;
                  readonly label: string;
                  readonly pointsGained: string;
                  /** @enum {string} */
                  readonly reach: 'above' | 'atLeast' | 'atMost' | 'below' | 'is';
                  readonly to: string;
                }[];
                readonly grade: string;
                readonly removes: readonly {
                  readonly code: string;
                  readonly label: string;
                }[];
                readonly score: string;
                readonly title: string;
              }[];
            };
            readonly heldOrders: readonly components['schemas']['HeldAnswer'][];
            readonly limit: components['schemas']['ServicesCounterfactualReadingLimitAnswer'];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomerReadsController_creditFile: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly knownAt?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreditFileAnswer'];
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_issueCreditNote: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreditNoteDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_linkCrmAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CrmAccountDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_deactivate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomerDecisionsController_decisions: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly cursor?: string;
        readonly knownAt?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly (components['schemas']['DecisionAnswer'] | null)[];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RiskMitigationController_declare: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DefaultDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RiskMitigationController_cure: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DefaultDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_erase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ErasureDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomerReadsController_events: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly cursor?: string;
        readonly knownAt?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly {
              readonly actor: components['schemas']['Actor'];
              /** Format: date-time */
              readonly at: string;
              readonly correlationId: string;
              /** Format: date */
              readonly effectiveOn: string;
              readonly hash: string;
              readonly id: string;
              readonly revision: number;
              readonly stream: string;
              readonly text: string;
              readonly title: string;
              /** @enum {string} */
              readonly type:
                | 'ApiKeyIssued'
                | 'ApiKeyRevoked'
                | 'BusinessDayOpened'
                | 'ClimateIndexRecorded'
                | 'CooperationStarted'
                | 'CreditAccountOpened'
                | 'CreditGroupFormed'
                | 'CreditHoldPlaced'
                | 'CreditHoldReleased'
                | 'CreditNoteIssued'
                | 'CreditScored'
                | 'CrmAccountLinked'
                | 'CustomerDeactivated'
                | 'CustomerReactivated'
                | 'CustomerRegistered'
                | 'DefaultCured'
                | 'DefaultDeclared'
                | 'DefaultProbabilityEstimated'
                | 'DelegationEnded'
                | 'DelegationGranted'
                | 'DisputeResolved'
                | 'EvidenceCollected'
                | 'EvidenceRetracted'
                | 'ExchangeRateRecorded'
                | 'FinancialStatementsCorrected'
                | 'GroupHeadroomRefused'
                | 'GroupHeadroomReserved'
                | 'GroupLimitApproved'
                | 'GroupLimitDeclined'
                | 'GroupLimitProposed'
                | 'GroupMemberAdded'
                | 'GroupMemberRemoved'
                | 'GroupReservationConfirmed'
                | 'GroupReservationReleased'
                | 'GroupRevalued'
                | 'IdentifierClaimed'
                | 'IdentifierReleased'
                | 'IndustryAssigned'
                | 'InvestigationCancelled'
                | 'InvestigationCompleted'
                | 'InvestigationOpened'
                | 'InvoiceDisputed'
                | 'InvoiceFellOverdue'
                | 'InvoiceIssued'
                | 'InvoiceWrittenOff'
                | 'LimitAdjusted'
                | 'LimitApproved'
                | 'LimitDeclined'
                | 'LimitProposed'
                | 'ManagementRecorded'
                | 'MemberExposureReported'
                | 'MitigantRegistered'
                | 'MitigantReleased'
                | 'NoteAdded'
                | 'OrderCancelled'
                | 'OrderChanged'
                | 'OrderDelivered'
                | 'OrderHeld'
                | 'OrderReadyForRelease'
                | 'OrderReleased'
                | 'OrderReserved'
                | 'OwnershipRecorded'
                | 'PaymentAllocated'
                | 'PaymentReceived'
                | 'PaymentReversed'
                | 'PaymentTermsApproved'
                | 'PaymentTermsChanged'
                | 'PaymentTermsDeclined'
                | 'PaymentTermsProposed'
                | 'PersonalDataErased'
                | 'PolicyActivated'
                | 'PolicyApproved'
                | 'PolicyDrafted'
                | 'PolicyRetired'
                | 'RatingAssigned'
                | 'RatingOverrideApproved'
                | 'RatingOverrideDeclined'
                | 'RatingOverrideRequested'
                | 'RegistrationRecorded'
                | 'ReviewCompleted'
                | 'ReviewFellDue'
                | 'ReviewScheduled'
                | 'RiskWarningAcknowledged'
                | 'RiskWarningActionDeclined'
                | 'RiskWarningActionTaken'
                | 'RiskWarningCleared'
                | 'RiskWarningEscalated'
                | 'RiskWarningRaised'
                | 'RiskWarningRearmed'
                | 'RoleGranted'
                | 'RoleWithdrawn'
                | 'SegmentOpened'
                | 'TemporaryLimitGranted'
                | 'TierAssigned'
                | 'UserInvited'
                | 'WriteOffRecovered';
            }[];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationsController_collectStanding: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EvidenceDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomerReadsController_exposure: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly knownAt?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accounts: readonly components['schemas']['AccountAnswer'][];
            /** Format: date */
            readonly asOf: string;
            readonly customerId: string;
            readonly knownAt: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomerReadsController_facts: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly knownAt?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: date */
            readonly asOf: string;
            readonly currency: string;
            readonly customerId: string;
            readonly facts: components['schemas']['FactsAnswer'];
            /** Format: date-time */
            readonly knownAt: string | null;
            readonly read: readonly components['schemas']['FactSource'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LimitsController_placeHold: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HoldDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LimitsController_releaseHold: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HoldDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_assignIndustry: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IndustryDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationsController_open: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InvestigationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_issueInvoice: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InvoiceDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LimitsController_proposeLimit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LimitProposalDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomerReadsController_limits: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accounts: readonly {
              readonly segment: string;
              readonly turns: readonly (
                | {
                    readonly expired: boolean;
                    /** Format: date */
                    readonly from: string;
                    /** @enum {string} */
                    readonly kind: 'NONE';
                  }
                | {
                    readonly amount: components['schemas']['Money'];
                    readonly expired: boolean;
                    /** Format: date */
                    readonly from: string;
                    /** @enum {string} */
                    readonly kind: 'AMOUNT';
                  }
                | {
                    readonly expired: boolean;
                    /** Format: date */
                    readonly from: string;
                    /** @enum {string} */
                    readonly kind: 'UNLIMITED';
                  }
              )[];
            }[];
            readonly customerId: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly until: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_recordManagement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ManagementDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RiskMitigationController_register: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MitigantDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RiskMitigationController_release: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DefaultDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_addNote: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly OrdersController_check: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OrderDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly check: components['schemas']['PresentedOrderCheck'];
            readonly group: components['schemas']['GroupVerdictAnswer'] | null;
            readonly headroom: components['schemas']['Money'] | null;
            readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
            readonly shortfall: components['schemas']['Money'];
            readonly verdict: string;
            readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly OrdersController_place: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OrderDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly headroom: components['schemas']['Money'] | null;
            readonly id: string;
            readonly order: {
              readonly amount: components['schemas']['Money'];
              /** Format: date */
              readonly checkAgainOn: string | null;
              readonly deliveredNotInvoiced: components['schemas']['Money'];
              readonly id: string;
              readonly number: string | null;
              /** Format: date */
              readonly placedOn: string;
              readonly prepaid: boolean;
              readonly reserved: components['schemas']['Money'];
              /** Format: date */
              readonly shipOn: string;
              /** @enum {string} */
              readonly status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              readonly termsDays: number | null;
            } | null;
            readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
            readonly shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            readonly verdict: 'closed' | 'held' | 'released' | 'reserved';
            readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly headroom: components['schemas']['Money'] | null;
            readonly id: string;
            readonly order: {
              readonly amount: components['schemas']['Money'];
              /** Format: date */
              readonly checkAgainOn: string | null;
              readonly deliveredNotInvoiced: components['schemas']['Money'];
              readonly id: string;
              readonly number: string | null;
              /** Format: date */
              readonly placedOn: string;
              readonly prepaid: boolean;
              readonly reserved: components['schemas']['Money'];
              /** Format: date */
              readonly shipOn: string;
              /** @enum {string} */
              readonly status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              readonly termsDays: number | null;
            } | null;
            readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
            readonly shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            readonly verdict: 'closed' | 'held' | 'released' | 'reserved';
            readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_recordOwnership: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OwnershipDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_recordPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PaymentDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingsController_requestOverride: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OverrideDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_reactivate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly CustomersController_recordRegistration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegistrationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                /** @enum {string} */
                readonly status: 'none';
              }
            | {
                readonly country: string | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly id: string;
                readonly identifiers: readonly components['schemas']['Identifier'][];
                readonly name: string;
                readonly number: string | null;
                /** Format: date */
                readonly registeredOn: string;
                /** @enum {string} */
                readonly status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingsController_scheduleReview: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReviewDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingsController_completeReview: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
        readonly review: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReviewCompletionDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingsController_score: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ScoreDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LimitsController_proposeTemporaryLimit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TemporaryLimitDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LimitsController_proposeTerms: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly customer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TermsProposalDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly proposal:
              | {
                  readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                  readonly change: components['schemas']['PresentedLimitChange'];
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  readonly from: string;
                  readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                  readonly proposalId: string;
                  readonly proposedBy: string;
                  /** Format: date */
                  readonly proposedOn: string;
                  readonly reason: string;
                  readonly terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  readonly warningId?: string;
                }
              | null;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PeopleController_delegate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DelegationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly delegationId: string;
            readonly events: readonly components['schemas']['EventName'][];
            /** Format: date */
            readonly from: string;
            readonly id: string;
            /** @enum {string} */
            readonly role:
              | 'admin'
              | 'analyst'
              | 'auditor'
              | 'committee'
              | 'creditLead'
              | 'creditManager'
              | 'financeDirector'
              | 'service';
            readonly toUserId: string;
            /** Format: date */
            readonly until: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly delegationId: string;
            readonly events: readonly components['schemas']['EventName'][];
            /** Format: date */
            readonly from: string;
            readonly id: string;
            /** @enum {string} */
            readonly role:
              | 'admin'
              | 'analyst'
              | 'auditor'
              | 'committee'
              | 'creditLead'
              | 'creditManager'
              | 'financeDirector'
              | 'service';
            readonly toUserId: string;
            /** Format: date */
            readonly until: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PeopleController_endDelegation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationReadsController_evidence: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly investigation?: string;
        readonly kind?:
          | 'registration'
          | 'ownership'
          | 'management'
          | 'financialStatements'
          | 'agencyReport'
          | 'bankReference'
          | 'taxRecord'
          | 'litigation'
          | 'tradeReference'
          | 'marketResearch'
          | 'siteVisit';
        readonly limit?: number;
        readonly sort?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['EvidenceAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationsController_correct: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly evidence: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CorrectionDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'InvestigationsController_retract[1]': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly evidence: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RetractionDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReferenceFactsController_rates: {
    readonly parameters: {
      readonly query: {
        readonly base: string;
        readonly quote: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly base: string;
            readonly quote: string;
            readonly rates: readonly {
              /** @description ISO 4217 codes: one unit of `base` costs `rate` units of `quote`. */
              readonly base: string;
              /**
               * Format: date
               * @description The day the rate is of.
               */
              readonly on: string;
              readonly quote: string;
              /** @description Plain decimal text above 0 with up to ten decimals. */
              readonly rate: string;
              /** @description `mid` unless the house keeps others. */
              readonly rateType: string;
              readonly source: string;
            }[];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReferenceFactsController_recordRate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExchangeRateDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: {
              readonly base: string;
              /** Format: date */
              readonly on: string;
              readonly quote: string;
              readonly rate: string;
              readonly rateType: string;
              readonly source: string;
            };
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly recorded: {
              readonly base: string;
              /** Format: date */
              readonly on: string;
              readonly quote: string;
              readonly rate: string;
              readonly rateType: string;
              readonly source: string;
            };
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly FeedController_feed: {
    readonly parameters: {
      readonly query?: {
        readonly customer?: string;
        readonly types?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A stream without end */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_list: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly limit?: number;
        readonly sort?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['GroupRowAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_form: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GroupDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accountId?: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly group: components['schemas']['GroupAnswer'];
            readonly id: string;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accountId?: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly group: components['schemas']['GroupAnswer'];
            readonly id: string;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_one: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GroupAnswer'];
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_propose: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GroupLimitProposalDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accountId?: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly group: components['schemas']['GroupAnswer'];
            readonly id: string;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accountId?: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly group: components['schemas']['GroupAnswer'];
            readonly id: string;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_approve: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly proposal: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly group: components['schemas']['GroupAnswer'];
                readonly id: string;
                readonly outcome: string;
                readonly proposal:
                  | {
                      readonly approvalsLeft: number;
                      readonly approvedBy: string;
                      /** Format: date */
                      readonly approvedOn: string;
                      readonly limit: components['schemas']['PresentedGroupLimit'];
                      readonly needs: components['schemas']['PresentedGroupAuthorityNeeded'];
                      /** @description In force before; `null` when no limit was ever approved: nothing was bounded. */
                      readonly previous: components['schemas']['PresentedGroupLimit'] | null;
                      readonly proposalId: string;
                    }
                  | {
                      readonly declinedBy: string;
                      /** Format: date */
                      readonly declinedOn: string;
                      readonly proposalId: string;
                      readonly reason: string;
                    };
                readonly proposalId: string;
              }
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly group: components['schemas']['GroupAnswer'];
                readonly id: string;
                readonly outcome: string;
                readonly proposal: null;
                readonly proposalId: string;
                /** @enum {string} */
                readonly reason: 'approved-by-you-already' | 'decided-already';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_decline: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly proposal: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly group: components['schemas']['GroupAnswer'];
                readonly id: string;
                readonly outcome: string;
                readonly proposal:
                  | {
                      readonly approvalsLeft: number;
                      readonly approvedBy: string;
                      /** Format: date */
                      readonly approvedOn: string;
                      readonly limit: components['schemas']['PresentedGroupLimit'];
                      readonly needs: components['schemas']['PresentedGroupAuthorityNeeded'];
                      /** @description In force before; `null` when no limit was ever approved: nothing was bounded. */
                      readonly previous: components['schemas']['PresentedGroupLimit'] | null;
                      readonly proposalId: string;
                    }
                  | {
                      readonly declinedBy: string;
                      /** Format: date */
                      readonly declinedOn: string;
                      readonly proposalId: string;
                      readonly reason: string;
                    };
                readonly proposalId: string;
              }
            | {
                readonly events: readonly components['schemas']['EventName'][];
                readonly group: components['schemas']['GroupAnswer'];
                readonly id: string;
                readonly outcome: string;
                readonly proposal: null;
                readonly proposalId: string;
                /** @enum {string} */
                readonly reason: 'approved-by-you-already' | 'decided-already';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_add: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MemberDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accountId?: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly group: components['schemas']['GroupAnswer'];
            readonly id: string;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accountId?: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly group: components['schemas']['GroupAnswer'];
            readonly id: string;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_remove: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly account: string;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accountId?: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly group: components['schemas']['GroupAnswer'];
            readonly id: string;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly GroupsController_revalue: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RevaluationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accountId?: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly group: components['schemas']['GroupAnswer'];
            readonly id: string;
            readonly proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ListsController_heldOrders: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly limit?: number;
        readonly sort?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['HeldOrderAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReferenceFactsController_industries: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly limit?: number;
        readonly sort?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly {
              readonly corrections: number;
              readonly industry: string;
              readonly readings: readonly components['schemas']['ClimateReadingRecord'][];
            }[];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReferenceFactsController_recordReading: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ClimateReadingDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly readings: readonly components['schemas']['ClimateReading'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly readings: readonly components['schemas']['ClimateReading'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationReadsController_investigations: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly limit?: number;
        readonly reason?: 'onboarding' | 'periodic' | 'warning' | 'limitRequest';
        readonly sort?: string;
        readonly status?: 'open' | 'completed' | 'cancelled';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['InvestigationAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationReadsController_investigation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly cancelledBecause: string | null;
            readonly closedBy: string | null;
            /** Format: date */
            readonly closedOn: string | null;
            readonly conclusion: string | null;
            readonly coverage: components['schemas']['CoverageResult'] | null;
            readonly customerId: string;
            /** Format: date */
            readonly dueOn: string | null;
            readonly evidence: readonly components['schemas']['EvidenceAnswer'][];
            readonly findings: readonly string[];
            readonly id: string;
            readonly openedBy: string;
            /** Format: date */
            readonly openedOn: string;
            /** @enum {string} */
            readonly reason: 'limitRequest' | 'onboarding' | 'periodic' | 'warning';
            readonly reviewId: string | null;
            /** @enum {string} */
            readonly status: 'cancelled' | 'completed' | 'open';
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationsController_cancel: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CancellationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationsController_complete: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CompletionDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly InvestigationsController_collect: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EvidenceDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly openInvestigation: string | null;
            readonly recorded: readonly components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly 'InvestigationsController_retract[0]': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly evidence: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RetractionDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_dispute: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DisputeDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_resolveDispute: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DisputeResolutionDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_recover: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecoveryDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_writeOff: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WriteOffDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly SessionController_me: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly displayName: string;
            readonly house: {
              /** Format: date */
              readonly businessDate: string;
              readonly currency: string;
              readonly timeZone: string;
            };
            readonly id: string;
            /** @enum {string} */
            readonly kind: 'person' | 'service';
            readonly roles: readonly string[];
            readonly scopes: readonly string[] | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly SessionController_changePassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ListsController_openItems: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly cursor?: string;
        readonly customer?: string;
        readonly limit?: number;
        readonly show?: 'open' | 'all';
        readonly sort?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OpenItemAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ListsController_orders: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly limit?: number;
        readonly sort?: string;
        readonly status?: 'reserved' | 'deferred' | 'held' | 'ready' | 'released' | 'delivered' | 'cancelled';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OrderRowAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly OrdersController_amend: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AmendmentDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly headroom: components['schemas']['Money'] | null;
            readonly id: string;
            readonly order: {
              readonly amount: components['schemas']['Money'];
              /** Format: date */
              readonly checkAgainOn: string | null;
              readonly deliveredNotInvoiced: components['schemas']['Money'];
              readonly id: string;
              readonly number: string | null;
              /** Format: date */
              readonly placedOn: string;
              readonly prepaid: boolean;
              readonly reserved: components['schemas']['Money'];
              /** Format: date */
              readonly shipOn: string;
              /** @enum {string} */
              readonly status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              readonly termsDays: number | null;
            } | null;
            readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
            readonly shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            readonly verdict: 'closed' | 'held' | 'released' | 'reserved';
            readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly OrdersController_cancel: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly headroom: components['schemas']['Money'] | null;
            readonly id: string;
            readonly order: {
              readonly amount: components['schemas']['Money'];
              /** Format: date */
              readonly checkAgainOn: string | null;
              readonly deliveredNotInvoiced: components['schemas']['Money'];
              readonly id: string;
              readonly number: string | null;
              /** Format: date */
              readonly placedOn: string;
              readonly prepaid: boolean;
              readonly reserved: components['schemas']['Money'];
              /** Format: date */
              readonly shipOn: string;
              /** @enum {string} */
              readonly status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              readonly termsDays: number | null;
            } | null;
            readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
            readonly shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            readonly verdict: 'closed' | 'held' | 'released' | 'reserved';
            readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly OrdersController_deliver: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DeliveryDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly headroom: components['schemas']['Money'] | null;
            readonly id: string;
            readonly order: {
              readonly amount: components['schemas']['Money'];
              /** Format: date */
              readonly checkAgainOn: string | null;
              readonly deliveredNotInvoiced: components['schemas']['Money'];
              readonly id: string;
              readonly number: string | null;
              /** Format: date */
              readonly placedOn: string;
              readonly prepaid: boolean;
              readonly reserved: components['schemas']['Money'];
              /** Format: date */
              readonly shipOn: string;
              /** @enum {string} */
              readonly status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              readonly termsDays: number | null;
            } | null;
            readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
            readonly shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            readonly verdict: 'closed' | 'held' | 'released' | 'reserved';
            readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly OrdersController_hold: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly headroom: components['schemas']['Money'] | null;
            readonly id: string;
            readonly order: {
              readonly amount: components['schemas']['Money'];
              /** Format: date */
              readonly checkAgainOn: string | null;
              readonly deliveredNotInvoiced: components['schemas']['Money'];
              readonly id: string;
              readonly number: string | null;
              /** Format: date */
              readonly placedOn: string;
              readonly prepaid: boolean;
              readonly reserved: components['schemas']['Money'];
              /** Format: date */
              readonly shipOn: string;
              /** @enum {string} */
              readonly status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              readonly termsDays: number | null;
            } | null;
            readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
            readonly shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            readonly verdict: 'closed' | 'held' | 'released' | 'reserved';
            readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly OrdersController_release: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReleaseDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly headroom: components['schemas']['Money'] | null;
            readonly id: string;
            readonly order: {
              readonly amount: components['schemas']['Money'];
              /** Format: date */
              readonly checkAgainOn: string | null;
              readonly deliveredNotInvoiced: components['schemas']['Money'];
              readonly id: string;
              readonly number: string | null;
              /** Format: date */
              readonly placedOn: string;
              readonly prepaid: boolean;
              readonly reserved: components['schemas']['Money'];
              /** Format: date */
              readonly shipOn: string;
              /** @enum {string} */
              readonly status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              readonly termsDays: number | null;
            } | null;
            readonly reasons: readonly components['schemas']['PresentedHoldReason'][];
            readonly shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            readonly verdict: 'closed' | 'held' | 'released' | 'reserved';
            readonly waysOut: readonly components['schemas']['PresentedWayOut'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReportsController_behaviour: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly customer?: string;
        readonly graceDays?: number;
        readonly knownAt?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BehaviourAnswer'];
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ListsController_payments: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly limit?: number;
        readonly sort?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['PaymentAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_allocate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AllocationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly ReceivablesController_reverse: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReversalDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly account: components['schemas']['AccountSummaryAnswer'] | null;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PoliciesController_policies: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: date */
            readonly asOf: string;
            readonly items: readonly components['schemas']['PolicyAnswer'][];
            readonly next: null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PoliciesController_policy: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PolicyAnswer'];
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PoliciesController_difference: {
    readonly parameters: {
      readonly query: {
        readonly from: number;
        readonly to: number;
      };
      readonly header?: never;
      readonly path: {
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly differences: readonly components['schemas']['PolicyDifference'][];
            readonly from: number;
            readonly name: string;
            readonly to: number;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PoliciesController_draft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PolicyVersionDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly policy: components['schemas']['PolicyAnswer'];
            readonly version: number;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly policy: components['schemas']['PolicyAnswer'];
            readonly version: number;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PoliciesController_version: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly approvedBy: string | null;
            readonly content: components['schemas']['PolicyContent'];
            readonly draftedBy: string;
            /** Format: date */
            readonly draftedOn: string;
            readonly kind:
              | (
                  | 'authority'
                  | 'evidenceCoverage'
                  | 'limitMethods'
                  | 'orderCheck'
                  | 'ratingScale'
                  | 'reviewCadence'
                  | 'riskAppetite'
                  | 'scorecard'
                  | 'terms'
                  | 'tiers'
                  | 'warningRules'
                )
              | null;
            readonly name: string;
            readonly note: string;
            /** @enum {string} */
            readonly status: 'active' | 'approved' | 'draft' | 'retired';
            readonly version: number;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PoliciesController_activate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PolicyActivationDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly policy: components['schemas']['PolicyAnswer'];
            readonly version: number;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PoliciesController_approve: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly policy: components['schemas']['PolicyAnswer'];
            readonly version: number;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PoliciesController_retire: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly name: string;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PolicyRetirementDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly policy: components['schemas']['PolicyAnswer'];
            readonly version: number;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PortfolioController_portfolio: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly currency?: string;
        readonly knownAt?: string;
        readonly lossRates?: string;
        readonly scalar?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: date */
            readonly asOf: string;
            readonly currencies: readonly components['schemas']['BlockAnswer'][];
            /** @enum {string} */
            readonly exposureBasis: 'all' | 'receivables';
            readonly house: components['schemas']['HouseAnswer'];
            /** Format: date-time */
            readonly knownAt: string | null;
            readonly ratingScale: {
              readonly name: string;
              readonly version: number;
            };
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LimitsController_approve: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly account: components['schemas']['AccountSummaryAnswer'] | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly outcome: string;
                readonly proposal:
                  | {
                      readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                      readonly change: components['schemas']['PresentedLimitChange'];
                      readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                      readonly proposalId: string;
                      readonly proposedBy: string;
                      /** Format: date */
                      readonly proposedOn: string;
                      readonly reason: string;
                      /** @description The warning whose action it is. */
                      readonly warningId?: string;
                    }
                  | components['schemas']['PresentedApproval']
                  | components['schemas']['PresentedDeclination']
                  | {
                      readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                      /** Format: date */
                      readonly from: string;
                      readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                      readonly proposalId: string;
                      readonly proposedBy: string;
                      /** Format: date */
                      readonly proposedOn: string;
                      readonly reason: string;
                      readonly terms: components['schemas']['PresentedPaymentTerms'];
                      /** @description The warning whose action it is. */
                      readonly warningId?: string;
                    };
                readonly proposalId?: string;
              }
            | {
                readonly account: components['schemas']['AccountSummaryAnswer'] | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly outcome: string;
                readonly proposal: null;
                readonly proposalId?: string;
                /** @enum {string} */
                readonly reason: 'approved-by-you-already' | 'decided-already';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly LimitsController_decline: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json':
            | {
                readonly account: components['schemas']['AccountSummaryAnswer'] | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly outcome: string;
                readonly proposal:
                  | {
                      readonly basis?: components['schemas']['PresentedLimitProposalBasis'];
                      readonly change: components['schemas']['PresentedLimitChange'];
                      readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                      readonly proposalId: string;
                      readonly proposedBy: string;
                      /** Format: date */
                      readonly proposedOn: string;
                      readonly reason: string;
                      /** @description The warning whose action it is. */
                      readonly warningId?: string;
                    }
                  | components['schemas']['PresentedApproval']
                  | components['schemas']['PresentedDeclination']
                  | {
                      readonly basis?: components['schemas']['PresentedTermsProposalBasis'];
                      /** Format: date */
                      readonly from: string;
                      readonly needs: components['schemas']['PresentedAuthorityNeeded'];
                      readonly proposalId: string;
                      readonly proposedBy: string;
                      /** Format: date */
                      readonly proposedOn: string;
                      readonly reason: string;
                      readonly terms: components['schemas']['PresentedPaymentTerms'];
                      /** @description The warning whose action it is. */
                      readonly warningId?: string;
                    };
                readonly proposalId?: string;
              }
            | {
                readonly account: components['schemas']['AccountSummaryAnswer'] | null;
                readonly events: readonly components['schemas']['EventName'][];
                readonly outcome: string;
                readonly proposal: null;
                readonly proposalId?: string;
                /** @enum {string} */
                readonly reason: 'approved-by-you-already' | 'decided-already';
              };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PortfolioController_migrations: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly knownAt?: string;
        readonly until?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly better: number;
            readonly counts: readonly (readonly number[])[];
            /** @description Rated at the end only, and at the start only. */
            readonly entered: number;
            /** Format: date */
            readonly from: string;
            /** @description Best first; rows (from) and columns (to) in this order. */
            readonly grades: readonly string[];
            /** Format: date-time */
            readonly knownAt: string | null;
            readonly left: number;
            /** @description Rated on both days, on one of them with a grade the scale does not have. */
            readonly outside: number;
            readonly percents: readonly (readonly (
              | {
                  readonly value: string;
                }
              | {
                  /** @enum {string} */
                  readonly undefined: 'nobody-in-grade';
                }
            )[])[];
            readonly ratingScale: {
              readonly name: string;
              readonly version: number;
            };
            readonly stayed: number;
            /** Format: date */
            readonly until: string;
            readonly worse: number;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingReadsController_overrides: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly limit?: number;
        readonly sort?: string;
        readonly status?: 'pending' | 'approved' | 'declined';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly {
              readonly approvals: readonly {
                readonly by: string;
                /** Format: date */
                readonly on: string;
              }[];
              readonly customerId: string;
              readonly declined: {
                readonly by: string;
                /** Format: date */
                readonly on: string;
                readonly reason: string;
              } | null;
              readonly from: string;
              readonly id: string;
              readonly needs: components['schemas']['OverrideAuthority'];
              /** @description Steps better than the grade of the last score; 0 or below for a grade that is not better. */
              readonly notches: number;
              readonly reason: string;
              /** Format: date-time */
              readonly requestedAt: string;
              readonly requestedBy: string;
              /** Format: date */
              readonly requestedOn: string;
              /** @enum {string} */
              readonly status: 'approved' | 'declined' | 'pending';
              readonly to: string;
              /**
               * Format: date
               * @description Last day in force, at most a year ahead.
               */
              readonly until: string;
            }[];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingsController_approveOverride: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingsController_declineOverride: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string | null;
            readonly rating: {
              readonly grade: string | null;
              readonly review: components['schemas']['OpenReview'] | null;
              readonly tier: string | null;
            };
            readonly recorded: readonly components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingReadsController_ratings: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly grade?: string;
        readonly limit?: number;
        readonly sort?: string;
        readonly tier?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['RatingAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly RatingReadsController_reviews: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly customer?: string;
        readonly dueBy?: string;
        readonly limit?: number;
        readonly sort?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly {
              /** @enum {string} */
              readonly because?: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
              readonly customerId: string;
              /** Format: date */
              readonly dueOn?: string;
              readonly fellDue?: boolean;
              readonly grade: string | null;
              readonly overdue: boolean;
              readonly reviewId?: string;
              readonly tier: string | null;
            }[];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly SessionController_login: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LoginDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accessToken: string;
            readonly expiresAt: string;
            readonly user: {
              readonly displayName: string;
              readonly id: string;
              readonly roles: readonly string[];
            };
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly SessionController_logout: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly SessionController_refresh: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly accessToken: string;
            readonly expiresAt: string;
            readonly user: {
              readonly displayName: string;
              readonly id: string;
              readonly roles: readonly string[];
            };
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly SimulationsController_run: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SimulationDto'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PresentedKeptSimulation'];
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly SimulationsController_simulation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PresentedKeptSimulation'];
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PortfolioController_tiers: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly knownAt?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: date */
            readonly asOf: string;
            /** @enum {string} */
            readonly exposureBasis: 'all' | 'receivables';
            readonly items: readonly components['schemas']['TierAnswer'][];
            /** Format: date-time */
            readonly knownAt: string | null;
            readonly next: null;
            readonly salesWindow: {
              /** Format: date */
              readonly after: string;
              /** Format: date */
              readonly until: string;
            };
            readonly tiers: {
              readonly name: string;
              readonly version: number;
            };
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PeopleController_users: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['Person'][];
            readonly next: null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PeopleController_invite: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly displayName: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            /** @enum {string} */
            readonly kind: 'person' | 'service';
            readonly login: string;
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly displayName: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            /** @enum {string} */
            readonly kind: 'person' | 'service';
            readonly login: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PeopleController_grantRole: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RoleDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            /** @enum {string} */
            readonly role:
              | 'admin'
              | 'analyst'
              | 'auditor'
              | 'committee'
              | 'creditLead'
              | 'creditManager'
              | 'financeDirector'
              | 'service';
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            /** @enum {string} */
            readonly role:
              | 'admin'
              | 'analyst'
              | 'auditor'
              | 'committee'
              | 'creditLead'
              | 'creditManager'
              | 'financeDirector'
              | 'service';
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly PeopleController_withdrawRole: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly role: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly role: string;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly WarningsController_warnings: {
    readonly parameters: {
      readonly query?: {
        readonly code?: string;
        readonly cursor?: string;
        readonly customer?: string;
        readonly level?: 'info' | 'warn' | 'critical';
        readonly limit?: number;
        readonly sort?: string;
        readonly status?: 'open' | 'cleared' | 'all';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['WarningAnswer'][];
            readonly next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly WarningsController_acknowledge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AcknowledgementDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly WarningsController_act: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WarningActionDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly WarningsController_decline: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly action: string;
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly WarningsController_clear: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      /** @description Done, or nothing to do */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly customerId: string;
            readonly events: readonly components['schemas']['EventName'][];
            readonly id: string;
            readonly recorded: readonly components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
