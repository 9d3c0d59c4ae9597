// Made from the OpenAPI document by `npm run client`.
/* eslint-disable */
export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MetricsController_metrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/aging': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReportsController_aging'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccessReadsController_keys'];
    put?: never;
    post: operations['PeopleController_issueKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['PeopleController_revokeKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/approvals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListsController_approvals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AttachmentsController_keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/attachments/{digest}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AttachmentsController_contents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccessReadsController_colleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListsController_customers'];
    put?: never;
    post: operations['CustomersController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerReadsController_customer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LimitsController_openAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/cooperation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CustomersController_startCooperation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/counterfactuals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerDecisionsController_counterfactuals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/credit-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerReadsController_creditFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/credit-notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_issueCreditNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/crm-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomersController_linkCrmAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/deactivation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomersController_deactivate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerDecisionsController_decisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/defaults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RiskMitigationController_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/defaults/cure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RiskMitigationController_cure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/dossier': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DossierController_dossier'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomersController_erase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerReadsController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InvestigationsController_collectStanding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/exposure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerReadsController_exposure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerReadsController_facts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LimitsController_placeHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/holds/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LimitsController_releaseHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/industry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CustomersController_assignIndustry'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/investigations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InvestigationsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_issueInvoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/limit-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LimitsController_proposeLimit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CustomerReadsController_limits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/management': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CustomersController_recordManagement'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/mitigants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RiskMitigationController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/mitigants/{id}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RiskMitigationController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/mitigants/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RiskMitigationController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomersController_addNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/order-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrdersController_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrdersController_place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/ownership': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CustomersController_recordOwnership'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_recordPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/rating-overrides': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RatingsController_requestOverride'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/reactivation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['CustomersController_reactivate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CustomersController_recordRegistration'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RatingsController_scheduleReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/reviews/{review}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RatingsController_completeReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/scores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RatingsController_score'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/temporary-limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LimitsController_proposeTemporaryLimit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/{customer}/terms-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LimitsController_proposeTerms'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/customers/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListsController_customerFacets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccessReadsController_delegations'];
    put?: never;
    post: operations['PeopleController_delegate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/delegations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['PeopleController_endDelegation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{stream}/{revision}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventController_event'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InvestigationReadsController_evidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence/{evidence}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InvestigationsController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence/{evidence}/retraction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InvestigationsController_retract[1]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exchange-rates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReferenceFactsController_rates'];
    put?: never;
    post: operations['ReferenceFactsController_recordRate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FeedController_feed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['GroupsController_list'];
    put?: never;
    post: operations['GroupsController_form'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/groups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['GroupsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/groups/{id}/limit-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GroupsController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/groups/{id}/limit-proposals/{proposal}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GroupsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/groups/{id}/limit-proposals/{proposal}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GroupsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/groups/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GroupsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/groups/{id}/members/{account}/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GroupsController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/groups/{id}/revaluation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['GroupsController_revalue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/held-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListsController_heldOrders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/industries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReferenceFactsController_industries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/industries/{code}/climate-readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReferenceFactsController_recordReading'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/investigations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InvestigationReadsController_investigations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/investigations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InvestigationReadsController_investigation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/investigations/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InvestigationsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/investigations/{id}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InvestigationsController_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/investigations/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InvestigationsController_collect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/investigations/{id}/evidence/{evidence}/retraction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['InvestigationsController_retract[0]'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices/{id}/dispute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_dispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices/{id}/dispute-resolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_resolveDispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices/{id}/recoveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_recover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices/{id}/write-off': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_writeOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SessionController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SessionController_changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SavedViewsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/views/{screen}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SavedViewsController_save'];
    post?: never;
    delete: operations['SavedViewsController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/open-items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListsController_openItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListsController_orders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/orders/{id}/amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrdersController_amend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/orders/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrdersController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/orders/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrdersController_deliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/orders/{id}/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrdersController_hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/orders/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['OrdersController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payment-behaviour': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReportsController_behaviour'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListsController_payments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payments/{id}/allocations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_allocate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/payments/{id}/reversal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ReceivablesController_reverse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PoliciesController_policies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PoliciesController_policy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{name}/difference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PoliciesController_difference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{name}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PoliciesController_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{name}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PoliciesController_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{name}/versions/{version}/activation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PoliciesController_activate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{name}/versions/{version}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PoliciesController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/policies/{name}/versions/{version}/retirement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PoliciesController_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/portfolio': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PortfolioController_portfolio'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proposals/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LimitsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proposals/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LimitsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rating-migrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PortfolioController_migrations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rating-overrides': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RatingReadsController_overrides'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rating-overrides/{id}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RatingsController_approveOverride'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rating-overrides/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RatingsController_declineOverride'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ratings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RatingReadsController_ratings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RatingReadsController_reviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ListsController_search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SessionController_login'];
    delete: operations['SessionController_logout'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SessionController_refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/simulations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SimulationsController_run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/simulations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SimulationsController_simulation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/system': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SystemController_system'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tiers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PortfolioController_tiers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PeopleController_users'];
    put?: never;
    post: operations['PeopleController_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PeopleController_grantRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}/roles/{role}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['PeopleController_withdrawRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VerificationsController_verifications'];
    put?: never;
    post: operations['VerificationsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verifications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VerificationsController_verification'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/warnings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WarningsController_warnings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/warnings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WarningsController_warning'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/warnings/{id}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WarningsController_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/warnings/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WarningsController_act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/warnings/{id}/actions/{action}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WarningsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/warnings/{id}/clearance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WarningsController_clear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccountAnswer: {
      currency: string;
      default: {
        /** Format: date */
        on: string;
        reason: string;
      } | null;
      exposure: components['schemas']['ExposureAnswer'];
      headroom: components['schemas']['Money'] | null;
      hold: {
        placedBy: string;
        /** Format: date */
        placedOn: string;
        reason: string;
      } | null;
      limit: components['schemas']['ServicesDocumentAnswersLimitAnswer'];
      limitAhead: (
        | {
            expired: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: 'NONE';
          }
        | {
            amount: components['schemas']['Money'];
            expired: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: 'AMOUNT';
          }
        | {
            expired: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: 'UNLIMITED';
          }
      )[];
      /** Format: date */
      openedOn: string | null;
      segment: string;
      terms: components['schemas']['PaymentTerms'] | null;
    };
    AccountCounts: {
      creditNotes: number;
      disputes: number;
      fellOverdue: number;
      holds: number;
      invoices: number;
      orderChecks: number;
      payments: number;
      reversals: number;
    };
    AccountSummaryAnswer: {
      currency: string;
      customerId: string;
      exposure: {
        deliveredNotInvoiced: components['schemas']['Money'];
        receivables: components['schemas']['Money'];
        reservedOrders: components['schemas']['Money'];
        total: components['schemas']['Money'];
        unappliedCash: components['schemas']['Money'];
      };
      headroom: components['schemas']['Money'] | null;
      hold: {
        /** Format: date */
        placedOn: string;
        reason: string;
      } | null;
      limit: components['schemas']['PresentedLimit'];
      limitAhead: {
        /** @description The base limit's last day is past; only temporary amounts are left. */
        expired: boolean;
        /** Format: date */
        from: string;
        limit: components['schemas']['PresentedLimit'];
      }[];
      limitExpired: boolean;
      /** Format: date */
      openedOn: string;
      segment: string;
      terms: components['schemas']['PresentedPaymentTerms'] | null;
    };
    AcknowledgementDto: {
      note?: string;
    };
    Actor: {
      id: string;
      roles: string[];
    };
    AgingAnswer: {
      /** Format: date */
      asOf: string;
      customers: {
        buckets: {
          amount: string;
          /** @enum {string} */
          bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
          items: number;
        }[];
        currency: string;
        customerId: string;
        items: number;
        name: string;
        number: string | null;
        oldestOverdueDays: number;
        open: string;
        overdue: string;
        overdueItems: number;
      }[];
      knownAt: string | null;
      totals: {
        buckets: {
          amount: string;
          /** @enum {string} */
          bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
          items: number;
        }[];
        currency: string;
        items: number;
        oldestOverdueDays: number;
        open: string;
        overdue: string;
        overdueItems: number;
      }[];
    };
    AllocationDto: {
      items?: components['schemas']['AllocationItemDto'][];
      /** @enum {string} */
      mode: 'oldestDueFirst' | 'none' | 'explicit';
    };
    AllocationItemDto: {
      amount: components['schemas']['MoneyDto'];
      invoice: string;
    };
    AmendmentDto: {
      amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      shipOn?: string;
      termsDays?: number;
    };
    ApiKeyDto: {
      /** Format: date-time */
      expiresAt?: string;
      label: string;
      scopes?: string[];
      /** Format: uuid */
      userId: string;
    };
    ApprovalAnswer:
      | components['schemas']['WarningProposalAnswer']
      | {
          approvals: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            on: string;
          }[];
          basis: components['schemas']['BasisAnswer'] | null;
          change: components['schemas']['PresentedLimitChange'];
          customerId: string;
          /**
           * Format: date
           * @description Day of the decision.
           */
          decidedOn: string | null;
          declined: {
            by: string;
            /** Format: date */
            on: string;
            reason: string;
          } | null;
          id: string;
          /**
           * Format: date
           * @description First day in force.
           */
          inForceFrom: string | null;
          /** @enum {string} */
          kind: 'limit' | 'temporary';
          /** @description As of the proposal, then of each approval. */
          needs: components['schemas']['PresentedAuthorityNeeded'];
          /** Format: date-time */
          proposedAt: string;
          proposedBy: string;
          /** Format: date */
          proposedOn: string;
          reason: string;
          segment: string;
          /** @enum {string} */
          status: 'approved' | 'declined' | 'pending';
          /** @description The warning that asked for it. */
          warningId: string | null;
        }
      | {
          approvals: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            on: string;
          }[];
          basis: components['schemas']['BasisAnswer'] | null;
          customerId: string;
          /**
           * Format: date
           * @description Day of the decision.
           */
          decidedOn: string | null;
          declined: {
            by: string;
            /** Format: date */
            on: string;
            reason: string;
          } | null;
          /** Format: date */
          from: string;
          id: string;
          /**
           * Format: date
           * @description First day in force.
           */
          inForceFrom: string | null;
          /** @enum {string} */
          kind: 'terms';
          /** @description As of the proposal, then of each approval. */
          needs: components['schemas']['PresentedAuthorityNeeded'];
          /** Format: date-time */
          proposedAt: string;
          proposedBy: string;
          /** Format: date */
          proposedOn: string;
          reason: string;
          segment: string;
          /** @enum {string} */
          status: 'approved' | 'declined' | 'pending';
          terms: components['schemas']['PresentedPaymentTerms'];
          /** @description The warning that asked for it. */
          warningId: string | null;
        };
    AttachmentDto: {
      bytes: number;
      digest: string;
      mediaType: string;
      name: string;
    };
    AttachmentProof: {
      bytes: number;
      digest: string;
      /** @description SHA-256 of the kept file, computed now; `null` when none is kept. */
      keptDigest: string | null;
      mediaType: string;
      name: string;
      revision: number;
      stream: string;
    };
    AuthorityMatrix: {
      above: {
        approvers: number;
        /** @enum {string} */
        role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
      };
      /** @description Per grade: thresholds scaled to a percent, a least role, or no credit at all but prepayment. */
      byGrade: {
        atLeast: ('committee' | 'creditLead' | 'creditManager' | 'financeDirector') | null;
        grades: string[];
        prepaymentOnly: boolean;
        thresholdPercent: string;
      }[];
      /** @enum {string} */
      kind: 'authority';
      limits: components['schemas']['AuthorityStepContent'][];
      /** @description `upTo`: notches better than the grade of the last score. Absent: `above` decides every override. */
      overrides?: components['schemas']['AuthorityStepContent'][];
      terms: components['schemas']['AuthorityStepContent'][];
    };
    AuthorityStepContent: {
      approvers: number;
      /** @enum {string} */
      role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
      upTo: string;
    };
    BasisAnswer:
      | components['schemas']['TermsProposalBasis']
      | {
          currency: string;
          facts: components['schemas']['FactsAnswer'];
          figures: {
            bindingMethod: string | null;
            /** @enum {string} */
            combination: 'least' | 'mean';
            grade: string;
            limitMethods: components['schemas']['PolicyReference'];
            methods: {
              amount: string | null;
              binding: boolean;
              code: string;
              undefined: string | null;
            }[];
            proposed: string | null;
            unrounded: string | null;
          };
        };
    BehaviourAnswer: {
      /** Format: date */
      asOf: string;
      customers: {
        currency: string;
        customerId: string;
        daysBeyondTerms: {
          floored:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          settled:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          simpleMean:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          withOpenOverdue:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled-or-overdue';
              };
        };
        name: string;
        number: string | null;
        overdueRatePercent: {
          byCount:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-due';
              };
          byValue:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-open';
              };
        };
        settledAmount: string;
        settlements: number;
      }[];
      knownAt: string | null;
      totals: {
        currency: string;
        daysBeyondTerms: {
          floored:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          settled:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          simpleMean:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          withOpenOverdue:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled-or-overdue';
              };
        };
        overdueRatePercent: {
          byCount:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-due';
              };
          byValue:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-open';
              };
        };
        settledAmount: string;
        settlements: number;
      }[];
    };
    BlockAnswer: {
      accounts: number;
      aging: {
        buckets: {
          amount: string;
          /** @enum {string} */
          bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
          items: number;
        }[];
        currency: string;
        items: number;
        oldestOverdueDays: number;
        open: string;
        overdue: string;
        overdueItems: number;
      };
      collection: components['schemas']['CollectionAnswer'];
      concentration: components['schemas']['ConcentrationAnswer'];
      creditBalances: string;
      currency: string;
      customers: number;
      expectedLoss: components['schemas']['LossAnswer'];
      exposure: string;
      exposureBy: components['schemas']['CutsAnswer'];
      overdueRatePercent:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'nothing-open';
          };
      provision: components['schemas']['ProvisionAnswer'];
      utilisation: components['schemas']['UtilisationAnswer'];
    };
    CadenceBasis: {
      facts: {
        [key: string]: components['schemas']['Fact'];
      };
      ratingScale: components['schemas']['PolicyReference'];
      reviewCadence: components['schemas']['PolicyReference'];
    };
    CancellationDto: {
      /** Format: date */
      on?: string;
      reason: string;
    };
    CandidatePolicyDto: {
      content: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      kind?:
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
      name?:
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
    CategoryBand: {
      is: string[];
      points: string;
    };
    ChangeReasonDto: {
      /** Format: date */
      on?: string;
      reason: string;
    };
    CheckedDecision: {
      eventId: string;
      findings: components['schemas']['Finding'][];
      /**
       * @description `entered`: a person's own proposal, nothing was computed.
       * @enum {string}
       */
      outcome: 'differs' | 'entered' | 'same' | 'unprovable';
      revision: number;
      stream: string;
      type: string;
    };
    ClimateReading: {
      /** @description Plain decimal text from 0 to 100 with up to two decimals; 50 is neutral. */
      index: string;
      /** @description `YYYY-MM`. */
      period: string;
      /**
       * Format: date
       * @description The day it is known from.
       */
      publishedOn: string;
      source: string;
    };
    ClimateReadingDto: {
      /** Format: decimal */
      index: string;
      period: string;
      /** Format: date */
      publishedOn?: string;
      source: string;
    };
    ClimateReadingRecord: {
      /** @description Plain decimal text from 0 to 100 with up to two decimals; 50 is neutral. */
      index: string;
      /**
       * Format: date
       * @description The day it was recorded.
       */
      on: string;
      /** @description `YYYY-MM`. */
      period: string;
      /**
       * Format: date
       * @description The day it is known from.
       */
      publishedOn: string;
      recordedBy: string;
      source: string;
    };
    CollectionAnswer: {
      averageDaysDelinquent:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'no-sales';
          };
      bestPossibleDays:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'no-sales';
          };
      collectionEffectivenessPercent:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'nothing-collectable';
          };
      countBackDays:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'receivables-exceed-sales';
          };
      dsoDays:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'no-sales';
          };
      opening: string;
      receivables: string;
      sales: string;
      window: {
        /** Format: date */
        after: string;
        days: number;
        /** Format: date */
        until: string;
      };
    };
    CompanyDto: {
      identifier?: components['schemas']['IdentifierDto'];
      name: string;
    };
    CompletionDto: {
      conclusion: string;
      findings?: string[];
      /** Format: date */
      on?: string;
    };
    ConcentrationAnswer: {
      effectiveNumber:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'nothing-outstanding';
          };
      hhi:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'nothing-outstanding';
          };
      largest: (
        | {
            exposure: string;
            groupId: string;
            name: string;
            number: null;
            sharePercent: string;
          }
        | {
            customerId: string;
            exposure: string;
            name: string;
            number: string | null;
            sharePercent: string;
          }
      )[];
      names: number;
      top: {
        names: number;
        sharePercent:
          | {
              value: string;
            }
          | {
              /** @enum {string} */
              undefined: 'nothing-outstanding';
            };
      }[];
      total: string;
    };
    Condition:
      | {
          all: components['schemas']['Condition'][];
        }
      | {
          any: components['schemas']['Condition'][];
        }
      | {
          not: components['schemas']['Condition'];
        }
      | {
          atLeast: string;
          value: components['schemas']['Expression'];
        }
      | {
          above: string;
          value: components['schemas']['Expression'];
        }
      | {
          below: string;
          value: components['schemas']['Expression'];
        }
      | {
          atMost: string;
          value: components['schemas']['Expression'];
        }
      | {
          fact: string;
          is: string[];
        }
      | {
          atLeastGrade: string;
          fact: string;
        }
      | {
          belowGrade: string;
          fact: string;
        };
    CooperationDto: {
      /** Format: date */
      startedOn: string;
    };
    CorrectionDto: {
      /** Format: date */
      obtainedOn?: string;
      reason: string;
      source: string;
      statements: {
        [key: string]: unknown;
      }[];
    };
    CoverageResult: {
      kinds: components['schemas']['KindCoverage'][];
      percent: string;
    };
    CreditFileAnswer: {
      accounts: {
        aging: {
          buckets: {
            amount: string;
            /** @enum {string} */
            bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
            items: number;
          }[];
          currency: string;
          items: number;
          oldestOverdueDays: number;
          open: string;
          overdue: string;
          overdueItems: number;
        };
        counts: components['schemas']['AccountCounts'];
        currency: string;
        default: {
          /** Format: date */
          on: string;
          reason: string;
        } | null;
        exposure: components['schemas']['ExposureAnswer'];
        group: {
          currency: string;
          headroom: components['schemas']['Money'] | null;
          id: string;
          limit: components['schemas']['PresentedGroupLimit'] | null;
          name: string;
          use: components['schemas']['Money'];
        } | null;
        headroom: components['schemas']['Money'] | null;
        hold: {
          placedBy: string;
          /** Format: date */
          placedOn: string;
          reason: string;
        } | null;
        lastPayment: {
          amount: components['schemas']['Money'];
          paymentId: string;
          /** Format: date */
          receivedOn: string;
          reversed: boolean;
        } | null;
        limit: components['schemas']['ServicesDocumentAnswersLimitAnswer'];
        limitAhead: (
          | {
              expired: boolean;
              /** Format: date */
              from: string;
              /** @enum {string} */
              kind: 'NONE';
            }
          | {
              amount: components['schemas']['Money'];
              expired: boolean;
              /** Format: date */
              from: string;
              /** @enum {string} */
              kind: 'AMOUNT';
            }
          | {
              expired: boolean;
              /** Format: date */
              from: string;
              /** @enum {string} */
              kind: 'UNLIMITED';
            }
        )[];
        limitHistory: components['schemas']['PresentedStandingLayer'][];
        mitigants: {
          amount: components['schemas']['Money'];
          /** @description Plain decimal percent of the amount that it covers. */
          coveragePercent: string;
          covers: components['schemas']['Money'];
          /** @description Where the document is kept. */
          evidence: string | null;
          /** Format: date */
          from: string;
          /** @description Plain decimal percent taken off for what it may not bring in. */
          haircutPercent: string;
          /** @enum {string} */
          kind: 'bankGuarantee' | 'collateral' | 'creditInsurance' | 'deposit' | 'parentGuarantee';
          mitigantId: string;
          /** Format: date */
          on: string;
          provider: string;
          /**
           * Format: date
           * @description Confirmed to count in the limit from this day on, where policy lets it.
           */
          raisesLimitFrom: string | null;
          registeredBy: string;
          /**
           * Format: date
           * @description Its last day.
           */
          until: string;
        }[];
        netExposure: components['schemas']['Money'] | null;
        /** Format: date */
        openedOn: string | null;
        openInvoices: {
          amount: components['schemas']['Money'];
          dispute: {
            amount: components['schemas']['Money'];
            /** Format: date */
            raisedOn: string;
            reason: string;
          } | null;
          /** Format: date */
          dueOn: string;
          invoiceId: string;
          /** Format: date */
          issuedOn: string;
          number: string | null;
          open: components['schemas']['Money'];
        }[];
        openOrders: {
          amount: components['schemas']['Money'];
          /** Format: date */
          checkAgainOn: string | null;
          deliveredNotInvoiced: components['schemas']['Money'];
          id: string;
          /** Format: date */
          judgedOn: string | null;
          number: string | null;
          /** Format: date */
          placedOn: string | null;
          prepaid: boolean;
          reasons: components['schemas']['PresentedHoldReason'][];
          /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
          releases: number[][];
          reserved: components['schemas']['Money'];
          /** Format: date */
          shipOn: string | null;
          shortfall: components['schemas']['Money'];
          /** @enum {string} */
          status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved' | 'unplaced';
          /** @description As decided and in its order, each with the reasons it cures. */
          waysOut: components['schemas']['WayOutAnswer'][];
        }[];
        proposals: (
          | {
              approvals: {
                approvedBy: string;
                /** Format: date */
                approvedOn: string;
              }[];
              basis?: components['schemas']['PresentedLimitProposalBasis'];
              change: components['schemas']['PresentedLimitChange'];
              /** @enum {string} */
              kind: 'limit';
              needs: components['schemas']['PresentedAuthorityNeeded'];
              proposalId: string;
              proposedBy: string;
              /** Format: date */
              proposedOn: string;
              reason: string;
              /** @description The warning whose action it is. */
              warningId?: string;
            }
          | {
              approvals: {
                approvedBy: string;
                /** Format: date */
                approvedOn: string;
              }[];
              basis?: components['schemas']['PresentedTermsProposalBasis'];
              /** Format: date */
              from: string;
              /** @enum {string} */
              kind: 'terms';
              needs: components['schemas']['PresentedAuthorityNeeded'];
              proposalId: string;
              proposedBy: string;
              /** Format: date */
              proposedOn: string;
              reason: string;
              terms: components['schemas']['PresentedPaymentTerms'];
              /** @description The warning whose action it is. */
              warningId?: string;
            }
        )[];
        segment: string;
        temporaryLimits: {
          amount: components['schemas']['Money'];
          /** Format: date */
          from: string;
          /** @enum {string} */
          mode: 'override' | 'uplift';
          proposalId: string;
          /** Format: date */
          until: string;
        }[];
        terms: components['schemas']['PaymentTerms'] | null;
        termsHistory: components['schemas']['DatedTerms'][];
        unappliedCash: {
          amount: components['schemas']['Money'];
          id: string;
          number: string | null;
          /** Format: date */
          receivedOn: string;
          /** @enum {string} */
          source: 'creditNote' | 'payment';
          unapplied: components['schemas']['Money'];
        }[];
        writtenOff: components['schemas']['Money'];
      }[];
      /** Format: date */
      asOf: string;
      /** Format: date */
      cooperationFrom: string | null;
      country: string | null;
      erasedPeople: string[];
      events?: number;
      evidence: {
        id: string;
        /** @enum {string} */
        kind:
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
        obtainedOn: string;
        source: string;
        /** Format: date */
        validOn: string;
      }[];
      id: string;
      industry: {
        /** Format: date */
        assignedOn: string;
        industry: string;
      } | null;
      investigations: components['schemas']['InvestigationAnswer'][];
      /** Format: date-time */
      knownAt: string | null;
      links: {
        /** Format: date */
        linkedOn: string;
        system: string;
        value: string;
      }[];
      management: {
        managers: components['schemas']['OpenedCompanyOfficer'][];
        organisation: string | null;
        /** Format: date */
        recordedOn: string;
        source: string;
      } | null;
      name: string;
      noteCount: number;
      /** @description The latest 50, oldest first, with who wrote them. */
      notes: {
        by: string;
        /** @enum {string} */
        kind: 'call' | 'other' | 'promise' | 'visit';
        noteId: string;
        /** Format: date */
        on: string;
        /** @description What the customer promised to pay, and by when: promises only. */
        promisedAmount: components['schemas']['Money'] | null;
        /** Format: date */
        promisedOn: string | null;
        text: string;
      }[];
      number: string | null;
      ownership: {
        /** Format: date */
        recordedOn: string;
        shareholders: (
          | {
              identifier: components['schemas']['OpenedIdentifier'] | null;
              /** @enum {string} */
              kind: 'company';
              name: string;
              stakePercent: string;
            }
          | {
              /** @enum {string} */
              kind: 'person';
              name: components['schemas']['OpenedText'];
              stakePercent: string;
            }
        )[];
        source: string;
        ultimateParent: components['schemas']['OpenedCompany'] | null;
      } | null;
      paymentBehaviour: {
        currency: string;
        daysBeyondTerms: {
          floored:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          settled:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          simpleMean:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled';
              };
          withOpenOverdue:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-settled-or-overdue';
              };
        };
        overdueRatePercent: {
          byCount:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-due';
              };
          byValue:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-open';
              };
        };
        settledAmount: string;
        settlements: number;
      }[];
      rating: components['schemas']['RatingAnswer'] | null;
      /**
       * Format: date
       * @description Null only in an as-of fold, before the registration.
       */
      registeredOn: string | null;
      registration: {
        address: string | null;
        businessScope: string | null;
        /** Format: date */
        establishedOn: string | null;
        identifiers: components['schemas']['OpenedIdentifier'][];
        legalName: string;
        legalRepresentative: components['schemas']['OpenedText'] | null;
        paidInCapital: components['schemas']['Money'] | null;
        /** Format: date */
        recordedOn: string;
        region: string | null;
        registeredCapital: components['schemas']['Money'] | null;
        size: string | null;
        source: string;
        status: string | null;
      } | null;
      /** @enum {string} */
      riskLevel: 'amber' | 'none' | 'red';
      segments: {
        currency: string;
        /** Format: date */
        openedOn: string;
        segment: string;
      }[];
      status: {
        reason: string | null;
        /** Format: date */
        since: string | null;
        /** @enum {string} */
        state: 'active' | 'inactive';
      };
      /** Format: date-time */
      updatedAt: string;
      warnings: components['schemas']['WarningAnswer'][];
    };
    CreditNoteDto: {
      amount: components['schemas']['MoneyDto'];
      /** Format: uuid */
      id?: string;
      invoice?: string;
      /** Format: date */
      issuedOn?: string;
      number?: string;
      reason: string;
      segment?: string;
    };
    CrmAccountDto: {
      system: string;
      value: string;
    };
    CustomerAnswer: {
      accounts: components['schemas']['AccountAnswer'][];
      /** Format: date */
      cooperationFrom: string | null;
      country: string | null;
      figures: {
        /** @description Value-weighted over all payments so far; `null`: none settled anything. */
        daysBeyondTerms: string | null;
        exposure: components['schemas']['Money'];
        /** @description Of all accounts in this currency; `null`: unlimited. */
        limit: components['schemas']['Money'] | null;
        open: components['schemas']['Money'];
        overdue: components['schemas']['Money'];
        unapplied: components['schemas']['Money'];
        usedPercent: string | null;
      } | null;
      grade: string | null;
      gradeBefore: string | null;
      /** Format: date */
      gradeFrom: string | null;
      id: string;
      identifiers: components['schemas']['Identifier'][];
      industry: string | null;
      name: string;
      number: string | null;
      /** Format: date */
      oldestDueOn: string | null;
      oldestOverdueDays: number;
      openWarnings: number;
      region: string | null;
      /** Format: date */
      registeredOn: string | null;
      /** Format: date */
      reviewDueOn: string | null;
      /** @enum {string} */
      status: 'active' | 'inactive';
      tier: string | null;
      /** Format: date-time */
      updatedAt: string;
      warning: ('critical' | 'info' | 'warn') | null;
    };
    CustomerDto: {
      country?: string;
      /** @example CNY */
      currency?: string;
      /** Format: uuid */
      id?: string;
      name: string;
      number?: string;
      /** Format: date */
      registeredOn?: string;
    };
    CutsAnswer: {
      grade: {
        customers: number;
        exposure: string;
        sharePercent: string;
        value: string | null;
      }[];
      industry: {
        customers: number;
        exposure: string;
        sharePercent: string;
        value: string | null;
      }[];
      region: {
        customers: number;
        exposure: string;
        sharePercent: string;
        value: string | null;
      }[];
      tier: {
        customers: number;
        exposure: string;
        sharePercent: string;
        value: string | null;
      }[];
    };
    DatedTerms: {
      /** Format: date */
      from: string;
      proposalId: string;
      terms: components['schemas']['PaymentTerms'];
    };
    DecisionAnswer: {
      bindingConstraint: string | null;
      by: string;
      contributions:
        | {
            code: string;
            contribution: string | null;
            missing: string | null;
            points: string | null;
            value: string | null;
            weight: string;
          }[]
        | {
            amount: components['schemas']['Money'] | null;
            binding: boolean;
            code: string;
            undefined: string | null;
          }[];
      decision: {
        [key: string]: unknown;
      };
      id: string;
      inputs: components['schemas']['InputsAnswer'];
      /** @enum {string} */
      kind:
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
        | 'MitigantConfirmed'
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
      mentions: components['schemas']['Mention'][];
      /** Format: date */
      on: string;
      policies: {
        name: string;
        version: number;
      }[];
      reasons: (string | components['schemas']['PresentedHoldReason'])[];
      /** Format: date-time */
      recordedAt: string;
      /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
      releases: number[][];
      revision: number;
      stream: string;
      text: string;
      title: string;
      /** @description As decided and in its order, each with the reasons it cures. */
      waysOut: components['schemas']['WayOutAnswer'][];
    };
    DefaultDto: {
      /** Format: date */
      on?: string;
      reason: string;
      segment?: string;
    };
    DelegationDto: {
      /** Format: date */
      from: string;
      /** @enum {string} */
      role:
        | 'analyst'
        | 'creditLead'
        | 'creditManager'
        | 'financeDirector'
        | 'committee'
        | 'auditor'
        | 'service'
        | 'admin';
      /** Format: uuid */
      toUserId: string;
      /** Format: date */
      until: string;
    };
    DeliveryDto: {
      amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      deliveredOn?: string;
      final?: boolean;
      /** Format: uuid */
      id?: string;
      number?: string;
      /** Format: decimal */
      sharePercent?: string;
    };
    DisputeDto: {
      amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      raisedOn?: string;
      reason: string;
    };
    DisputeResolutionDto: {
      note: string;
      /** @enum {string} */
      outcome: 'upheld' | 'rejected';
      /** Format: date */
      resolvedOn?: string;
    };
    Dossier: {
      attachments: components['schemas']['AttachmentProof'][];
      /** @description As of the day of writing, folded from the events. */
      creditFile: components['schemas']['CreditFileAnswer'];
      customerId: string;
      /** @description Each decision with its recomputation. */
      decisions: components['schemas']['CheckedDecision'][];
      /** @description As stored, of every stream of the customer and of the policies: names of people stay sealed, so hashes can be computed again. */
      events: components['schemas']['StoredEvent'][];
      /** @enum {string} */
      format: 'zixin-dossier';
      verification: components['schemas']['Verification'];
      /** @enum {number} */
      version: 1;
      /** Format: date-time */
      writtenAt: string;
    };
    ErasureDto: {
      /** Format: date */
      on?: string;
      /** Format: uuid */
      personId: string;
      reason: string;
    };
    EventAnswer:
      | {
          customerId: string;
          /** Format: date */
          dueOn: string | null;
          investigationId: string;
          /** Format: date */
          on: string;
          openedBy: string;
          /** @enum {string} */
          reason: 'limitRequest' | 'onboarding' | 'periodic' | 'warning';
          /** @description The review it belongs to. */
          reviewId: string | null;
          /** @enum {string} */
          type: 'InvestigationOpened';
        }
      | {
          evidenceId: string;
          /**
           * Format: date
           * @description From this day on it does not count: the day it was obtained when it never should have.
           */
          on: string;
          reason: string;
          retractedBy: string;
          /** @enum {string} */
          type: 'EvidenceRetracted';
        }
      | {
          completedBy: string;
          conclusion: string;
          coverage: components['schemas']['PresentedCoverageResult'];
          evidenceCoverage: components['schemas']['PresentedPolicyReference'];
          findings: string[];
          investigationId: string;
          /** Format: date */
          on: string;
          /** @enum {string} */
          type: 'InvestigationCompleted';
        }
      | {
          cancelledBy: string;
          investigationId: string;
          /** Format: date */
          on: string;
          reason: string;
          /** @enum {string} */
          type: 'InvestigationCancelled';
        }
      | {
          attachment: components['schemas']['PresentedAttachment'] | null;
          content: unknown;
          cost: components['schemas']['Money'] | null;
          customerId: string;
          evidenceId: string;
          /** @description `null`: standing evidence, filed on the customer outside of any investigation. */
          investigationId: string | null;
          /** @enum {string} */
          kind:
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
           * @description The day we had it: it counts from then on.
           */
          obtainedOn: string;
          source: string;
          /** @enum {string} */
          type: 'EvidenceCollected';
          /**
           * Format: date
           * @description The day it is about.
           */
          validOn: string;
        }
      | {
          correctedBy: string;
          /** @description The evidence as first collected, which stays beside. */
          corrects: string;
          /** @description The correction's own id. */
          evidenceId: string;
          /**
           * Format: date
           * @description The day we learned of it.
           */
          obtainedOn: string;
          /**
           * Format: date
           * @description The effective date: that of the evidence corrected.
           */
          on: string;
          reason: string;
          source: string;
          statements: components['schemas']['StatementAnswer'][];
          /** @enum {string} */
          type: 'FinancialStatementsCorrected';
        };
    EventInWords: {
      actor: components['schemas']['Actor'];
      /** Format: date-time */
      at: string;
      causationId: string;
      commandId: string;
      correlationId: string;
      /** @description Without a name where it is about no customer. */
      customer: {
        name: string;
        number: string | null;
      };
      /** Format: date */
      effectiveOn: string;
      hash: string;
      id: string;
      /** @description What the text names, in its order. */
      mentions: components['schemas']['Mention'][];
      /** @description The customer it is about, or what else keeps events in order. */
      partitionKey: string;
      revision: number;
      stream: string;
      text: string;
      title: string;
      /** @enum {string} */
      type:
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
        | 'MitigantConfirmed'
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
    };
    EventMetadata: {
      actor: components['schemas']['Actor'];
      causationId: string;
      commandHash: string;
      commandId: string;
      correlationId: string;
      hash: string;
      partitionKey: string;
      /** Format: date-time */
      recordedAt: string;
      schemaVersion: number;
    };
    EventName: {
      id: string;
      type: string;
    };
    EvidenceAnswer: {
      attachment: components['schemas']['PresentedAttachment'] | null;
      collectedBy: string;
      content: unknown;
      corrections: {
        correctedBy: string;
        /** @description The evidence as first collected, which stays beside. */
        corrects: string;
        /** @description The correction's own id. */
        evidenceId: string;
        /**
         * Format: date
         * @description The day we learned of it.
         */
        obtainedOn: string;
        /**
         * Format: date
         * @description The effective date: that of the evidence corrected.
         */
        on: string;
        reason: string;
        source: string;
        statements: components['schemas']['StatementAnswer'][];
      }[];
      cost: components['schemas']['Money'] | null;
      customerId: string;
      id: string;
      /** @description `null`: standing evidence, filed on the customer outside of any investigation. */
      investigationId: string | null;
      /** @enum {string} */
      kind:
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
       * @description The day we had it: it counts from then on.
       */
      obtainedOn: string;
      retracted: {
        by: string;
        /** Format: date */
        on: string;
        reason: string;
      } | null;
      source: string;
      /**
       * Format: date
       * @description The day it is about.
       */
      validOn: string;
    };
    EvidenceCoverage: {
      /**
       * @description Where the age of evidence counts from: the day it is about, or the day it was obtained. Absent: the day it was obtained.
       * @enum {string}
       */
      ageFrom?: 'obtainedOn' | 'validOn';
      /** @enum {string} */
      kind: 'evidenceCoverage';
      kinds: {
        freshDays: number;
        kind: string;
        weight: string;
      }[];
    };
    EvidenceDto: {
      attachment?: components['schemas']['AttachmentDto'];
      content: {
        [key: string]: unknown;
      };
      cost?: components['schemas']['MoneyDto'];
      /** Format: uuid */
      id?: string;
      /** @enum {string} */
      kind:
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
      obtainedOn?: string;
      source: string;
      /** Format: date */
      validOn?: string;
    };
    ExchangeRateDto: {
      /** @example CNY */
      base: string;
      /** Format: date */
      on?: string;
      /** @example CNY */
      quote: string;
      /** Format: decimal */
      rate: string;
      rateType?: string;
      source: string;
    };
    ExposureAnswer: {
      deliveredNotInvoiced: components['schemas']['Money'];
      receivables: components['schemas']['Money'];
      reservedOrders: components['schemas']['Money'];
      total: components['schemas']['Money'];
      unappliedCash: components['schemas']['Money'];
    };
    Expression:
      | string
      | {
          add: components['schemas']['Expression'][];
        }
      | {
          subtract: [components['schemas']['Expression'], components['schemas']['Expression']];
        }
      | {
          multiply: components['schemas']['Expression'][];
        }
      | {
          divide: [components['schemas']['Expression'], components['schemas']['Expression']];
        }
      | {
          least: components['schemas']['Expression'][];
        }
      | {
          greatest: components['schemas']['Expression'][];
        };
    Fact:
      | {
          number: string;
          sources: components['schemas']['FactSource'][];
        }
      | {
          category: string;
          sources: components['schemas']['FactSource'][];
        }
      | {
          series: {
            number: string;
            /** Format: date */
            on: string;
          }[];
          sources: components['schemas']['FactSource'][];
        }
      | {
          sources: components['schemas']['FactSource'][];
          undefined: string;
        };
    Factor:
      | {
          bands: components['schemas']['NumberBand'][];
          /** @description Kebab case, unique in the card. */
          code: string;
          group: string;
          label: components['schemas']['Label'];
          value: components['schemas']['Expression'];
          weight: string;
        }
      | {
          categories: components['schemas']['CategoryBand'][];
          /** @description Kebab case, unique in the card. */
          code: string;
          fact: string;
          group: string;
          label: components['schemas']['Label'];
          weight: string;
        };
    FactsAnswer: {
      [key: string]:
        | {
            category: string;
            sources: components['schemas']['FactSource'][];
          }
        | {
            series: {
              number: string;
              /** Format: date */
              on: string;
            }[];
            sources: components['schemas']['FactSource'][];
          }
        | {
            sources: components['schemas']['FactSource'][];
            undefined: string;
          }
        | {
            number: string;
            sources: components['schemas']['FactSource'][];
          };
    };
    FactSource: {
      revision: number;
      stream: string;
    };
    Finding: {
      eventId: string | null;
      /** @description Path to the figure in the event's data such as `result.factors.current-ratio.contribution`; `null` for a whole event. */
      figure: string | null;
      /** @enum {string} */
      kind: 'chain' | 'decision' | 'unreadable';
      /** @description In words. */
      problem: string;
      recomputed: unknown;
      revision: number;
      stored: unknown;
      stream: string;
      type: string | null;
    };
    Found: {
      customer: {
        id: string;
        name: string;
        number: string | null;
      };
      id: string;
      /** @enum {string} */
      kind: 'customer' | 'invoice' | 'order';
      /** @description The found thing's own. */
      number: string | null;
    };
    GroupAnswer: {
      currency: string;
      /** Format: date */
      formedOn: string;
      headroom: components['schemas']['Money'] | null;
      id: string;
      limit: components['schemas']['PresentedGroupLimit'] | null;
      members: {
        accountId: string;
        accountRevision: number;
        customer: {
          name: string;
          number: string | null;
        };
        customerId: string;
        exposure: components['schemas']['Money'];
        original: components['schemas']['PresentedOriginal'] | null;
        reserved: components['schemas']['Money'];
      }[];
      name: string;
      proposals: {
        approvals: {
          approvalsLeft: number;
          approvedBy: string;
          /** Format: date */
          approvedOn: string;
          limit: components['schemas']['PresentedGroupLimit'];
          needs: components['schemas']['PresentedGroupAuthorityNeeded'];
          /** @description In force before; `null` when no limit was ever approved: nothing was bounded. */
          previous: components['schemas']['PresentedGroupLimit'] | null;
          proposalId: string;
        }[];
        limit: components['schemas']['PresentedGroupLimit'];
        needs: components['schemas']['PresentedGroupAuthorityNeeded'];
        proposalId: string;
        proposedBy: string;
        /** Format: date */
        proposedOn: string;
        reason: string;
      }[];
      reservations: {
        accountId: string;
        /** @description Of the account's stream, once confirmed. */
        accountRevision: number | null;
        /** @description In the group's currency. */
        amount: components['schemas']['Money'];
        customerId: string;
        /**
         * Format: date-time
         * @description `null` once confirmed.
         */
        expiresAt: string | null;
        reservationId: string;
        /** Format: date */
        reservedOn: string;
        /** @enum {string} */
        status: 'confirmed' | 'pending';
      }[];
      use: components['schemas']['Money'];
    };
    GroupDto: {
      /** @example CNY */
      currency?: string;
      /** Format: date */
      formedOn?: string;
      name: string;
    };
    GroupLimitProposalDto: {
      limit: components['schemas']['LimitDto'];
      reason: string;
    };
    GroupRowAnswer: {
      currency: string;
      /** Format: date */
      formedOn: string;
      headroom: components['schemas']['Money'] | null;
      id: string;
      limit: components['schemas']['PresentedGroupLimit'] | null;
      /** Format: date */
      limitedOn: string | null;
      members: number;
      name: string;
      proposals: number;
      use: components['schemas']['Money'];
    };
    GroupVerdictAnswer: {
      accepted: boolean;
      groupId: string;
      headroom: components['schemas']['Money'] | null;
      limit: components['schemas']['Money'] | null;
      order: components['schemas']['Money'];
      shortfall: components['schemas']['Money'];
      use: components['schemas']['Money'];
    };
    HeldAnswer: {
      amount: components['schemas']['Money'];
      id: string;
      /** Format: date */
      judgedOn: string;
      number: string | null;
      reasons: components['schemas']['PresentedHoldReason'][];
      releases: number[][];
      shortfall: components['schemas']['Money'];
      /** @enum {string} */
      status: 'held' | 'ready';
      waysOut: (
        | {
            amount: components['schemas']['Money'];
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            invoices?: string[];
            /** @enum {string} */
            kind: 'pay';
            title: string;
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            amount: components['schemas']['Money'];
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'prepay';
            title: string;
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'raise-limit';
            /** @enum {string} */
            role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
            title: string;
            to: components['schemas']['Money'];
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'raise-group-limit';
            title: string;
            to: components['schemas']['Money'];
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'reduce-order';
            title: string;
            to: components['schemas']['Money'];
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'renew-limit';
            title: string;
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'release-hold';
            title: string;
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'cure-default';
            title: string;
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'shorten-terms';
            title: string;
            to: number;
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
        | {
            /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
            cures: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
            /** @enum {string} */
            kind: 'override';
            /** @enum {string} */
            role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
            title: string;
            /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
            together: (
              | 'defaulted'
              | 'forced'
              | 'group-limit-exceeded'
              | 'limit-exceeded'
              | 'limit-expired'
              | 'no-credit'
              | 'on-hold'
              | 'order-too-large'
              | 'overdue'
              | 'terms'
            )[];
          }
      )[];
    };
    HeldOrderAnswer: {
      amount: components['schemas']['Money'];
      check: components['schemas']['PresentedOrderCheck'];
      customerId: string;
      daysHeld: number;
      /**
       * Format: date
       * @description Day of the first verdict that held it; its age counts from here.
       */
      heldOn: string;
      id: string;
      /** Format: date */
      judgedOn: string;
      number: string | null;
      /** Format: date */
      placedOn: string;
      reasons: components['schemas']['PresentedHoldReason'][];
      /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
      releases: number[][];
      segment: string;
      /** Format: date */
      shipOn: string;
      shortfall: components['schemas']['Money'];
      /** @enum {string} */
      status: 'held' | 'ready';
      /** @description As decided and in its order, each with the reasons it cures. */
      waysOut: components['schemas']['WayOutAnswer'][];
    };
    HoldDto: {
      reason: string;
      segment?: string;
    };
    HouseAnswer:
      | {
          currency: string;
          figures: null;
          missing: string[];
          rates: components['schemas']['RateOfDay'][];
        }
      | {
          currency: string;
          figures: {
            [key: string]: string;
          };
          missing: string[];
          rates: components['schemas']['RateOfDay'][];
        };
    Identifier: {
      scheme: string;
      value: string;
    };
    IdentifierDto: {
      scheme: string;
      value: string;
    };
    IndustryDto: {
      /** Format: date */
      assignedOn?: string;
      industry: string;
    };
    InputsAnswer: {
      account: components['schemas']['PresentedOrderCheck'] | null;
      facts: components['schemas']['FactsAnswer'] | null;
      readUpTo: components['schemas']['FactSource'][];
    };
    InvestigationAnswer: {
      cancelledBecause: string | null;
      closedBy: string | null;
      /** Format: date */
      closedOn: string | null;
      conclusion: string | null;
      coverage: components['schemas']['CoverageResult'] | null;
      customerId: string;
      /** Format: date */
      dueOn: string | null;
      findings: string[];
      id: string;
      openedBy: string;
      /** Format: date */
      openedOn: string;
      /** @enum {string} */
      reason: 'limitRequest' | 'onboarding' | 'periodic' | 'warning';
      reviewId: string | null;
      /** @enum {string} */
      status: 'cancelled' | 'completed' | 'open';
    };
    InvestigationDto: {
      /** Format: date */
      dueOn?: string;
      /** Format: uuid */
      id?: string;
      /** Format: date */
      on?: string;
      /** @enum {string} */
      reason: 'onboarding' | 'periodic' | 'warning' | 'limitRequest';
      reviewId?: string;
    };
    InvoicedOrderDto: {
      amount: components['schemas']['MoneyDto'];
      order: string;
    };
    InvoiceDto: {
      amount: components['schemas']['MoneyDto'];
      /** Format: date */
      dueOn: string;
      /** Format: uuid */
      id?: string;
      /** Format: date */
      issuedOn?: string;
      number?: string;
      orderedBy?: string;
      orders?: components['schemas']['InvoicedOrderDto'][];
      segment?: string;
      sellingEntity?: string;
    };
    KeptVerification: {
      /** @description `null`: of all. */
      customerId: string | null;
      /** Format: date-time */
      finishedAt: string | null;
      id: string;
      /** @description `null` until it first told. */
      progress: components['schemas']['VerificationProgress'] | null;
      /** @description `null` until finished. */
      result: components['schemas']['Verification'] | null;
      /** Format: date-time */
      startedAt: string;
      startedBy: string;
      /** @enum {string} */
      status: 'failed' | 'finished' | 'running' | 'waiting';
    };
    KindCoverage: {
      ageDays: number | null;
      fresh: boolean;
      kind: string;
      present: boolean;
      weight: string;
    };
    Label: {
      en: string;
      zh: string;
    };
    LimitDto: {
      amount?: components['schemas']['MoneyDto'];
      /** @enum {string} */
      kind: 'NONE' | 'AMOUNT' | 'UNLIMITED';
    };
    LimitMethod: {
      /** @description Minor units; below zero counts as zero. */
      amount: components['schemas']['Expression'];
      /** @description Binding methods make the proposal; informative ones are shown beside it. */
      binding: boolean;
      /** @description Only bounds what other methods give: alone it proposes nothing. */
      cap?: boolean;
      code: string;
      label: components['schemas']['Label'];
      /** @description What a tier makes of the share, percent of it; a tier that is not listed changes nothing. */
      percentByTier?: {
        [key: string]: string;
      };
      share: components['schemas']['LimitShare'];
    };
    LimitMethods: {
      /** @enum {string} */
      combination: 'least' | 'mean';
      /** @enum {string} */
      kind: 'limitMethods';
      methods: components['schemas']['LimitMethod'][];
      /** @description Rounded down to a multiple of this, in major units. */
      step: string;
      /** @description A proposal that only tightens takes effect without a second person: approving this policy counts as one. */
      tightenAutomatically: boolean;
    };
    LimitProposalDto: {
      /** Format: date */
      from?: string;
      limit?: components['schemas']['LimitDto'];
      reason: string;
      segment?: string;
      /** Format: date */
      until?: string;
    };
    LimitShare:
      | {
          percent: string;
        }
      | {
          percentByGrade: {
            [key: string]: string;
          };
        }
      | {
          bands: components['schemas']['NumberBand'][];
          of: components['schemas']['Expression'];
        };
    LoginDto: {
      login: string;
      password: string;
    };
    LossAnswer: {
      byGrade: {
        exposure: string;
        grade: string;
        loss: string;
        pdPercent: string | null;
      }[];
      exposure: string;
      lgdPercent: string;
      loss: string;
      pdFloorPercent: string;
      withoutRate: {
        exposure: string;
        grade: string;
      }[];
    };
    ManagementDto: {
      managers: components['schemas']['OfficerDto'][];
      organisation?: string;
      /** Format: date */
      recordedOn?: string;
      source: string;
    };
    MemberDto: {
      customer: string;
      segment?: string;
    };
    Mention: {
      id: string;
      /** @enum {string} */
      kind: 'account' | 'group' | 'invoice' | 'order' | 'payment' | 'person';
      name: string;
    };
    MitigantDto: {
      amount: components['schemas']['MoneyDto'];
      /** Format: decimal */
      coveragePercent?: string;
      evidence?: string;
      /** Format: date */
      from?: string;
      /** Format: decimal */
      haircutPercent?: string;
      /** Format: uuid */
      id?: string;
      /** @enum {string} */
      kind: 'bankGuarantee' | 'parentGuarantee' | 'collateral' | 'deposit' | 'creditInsurance';
      provider: string;
      segment?: string;
      /** Format: date */
      until: string;
    };
    /** @description Decimal text with the decimals of the currency */
    Money: {
      amount: string;
      /** @description ISO 4217 */
      currency: string;
    };
    MoneyDto: {
      /**
       * Format: decimal
       * @example 1250.00
       */
      amount: string;
      /** @example CNY */
      currency: string;
    };
    NoteDto: {
      /** @enum {string} */
      kind: 'call' | 'visit' | 'promise' | 'other';
      /** Format: date */
      on?: string;
      promisedAmount?: components['schemas']['MoneyDto'];
      /** Format: date */
      promisedOn?: string;
      text: string;
    };
    NumberBand:
      | {
          points: string;
        }
      | {
          from: string;
          points: string;
        }
      | {
          above: string;
          points: string;
        };
    OfficerDto: {
      background?: string;
      name: string;
      /** Format: uuid */
      personId?: string;
      role: string;
    };
    OpenAccountDto: {
      /** @example CNY */
      currency: string;
      /** Format: date */
      openedOn?: string;
      segment: string;
    };
    OpenedCompany: {
      identifier: components['schemas']['OpenedIdentifier'] | null;
      name: string;
    };
    OpenedCompanyOfficer: {
      background: components['schemas']['OpenedText'] | null;
      name: components['schemas']['OpenedText'];
      role: string;
    };
    OpenedIdentifier: {
      scheme: string;
      value: string;
    };
    OpenedText: {
      personId: string;
      text: string | null;
    };
    OpenItemAnswer: {
      amount: components['schemas']['Money'];
      applications: {
        amount: components['schemas']['Money'];
        /** Format: date */
        effectiveOn: string;
        /** @description Payment or credit note id; a write-off has none of its own. */
        id: string;
        /** Format: date */
        paidOn: string;
        /** Format: date */
        reversedOn: string | null;
        /** @enum {string} */
        source: 'creditNote' | 'payment' | 'writeOff';
      }[];
      customerId: string;
      daysBeyondTerms: number | null;
      daysPastDue: number | null;
      dispute: {
        amount: components['schemas']['Money'];
        /** Format: date */
        raisedOn: string;
        reason: string;
      } | null;
      /** Format: date */
      dueOn: string;
      id: string;
      /** Format: date */
      issuedOn: string;
      number: string | null;
      open: components['schemas']['Money'];
      recoveries: {
        amount: components['schemas']['Money'];
        id: string;
        /** Format: date */
        receivedOn: string;
      }[];
      segment: string;
      /** Format: date */
      settledOn: string | null;
    };
    OpenReview: {
      announced: boolean;
      /** @description The cadence that set it; `null` when a warning or a person did: then no rating puts it off. */
      cadenceDays: number | null;
      /** Format: date */
      dueOn: string;
      /** Format: date */
      openedOn: string;
      reviewId: string;
      /**
       * Format: date
       * @description Of the last move.
       */
      scheduledOn: string;
    };
    OpenReviewRecord: {
      /** @enum {string} */
      because: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
      /** Format: date */
      dueOn: string;
      fellDue: boolean;
      reviewId: string;
    };
    OrderCheckContent: {
      /** @enum {string} */
      comparison: 'exceeds' | 'reaches';
      countUnappliedCash: boolean;
      horizonDays: number;
      /** @enum {string} */
      kind: 'orderCheck';
      /**
       * @description How mitigants count: `reduceNet` lowers reported net exposure only, `raiseLimit` adds those that a second person confirmed to the limit.
       * @enum {string}
       */
      mitigants: 'raiseLimit' | 'reduceNet';
      orderMaximum: string | null;
      overdueDays: number;
      overdueDeMinimis: string;
      tolerancePercent: string;
    };
    OrderDto: {
      amount: components['schemas']['MoneyDto'];
      /** Format: uuid */
      id?: string;
      number?: string;
      orderedBy?: string;
      /** Format: date */
      placedOn?: string;
      prepaid?: boolean;
      segment?: string;
      sellingEntity?: string;
      /** Format: date */
      shipOn?: string;
      termsDays?: number;
    };
    OrderRowAnswer: {
      amount: components['schemas']['Money'];
      /**
       * Format: date
       * @description Day of the latest change of any kind.
       */
      changedOn: string;
      /** Format: date */
      checkAgainOn: string | null;
      customerId: string;
      delivered: components['schemas']['Money'];
      id: string;
      invoiced: components['schemas']['Money'];
      /** @description Invoiced and not yet delivered. */
      invoicedAhead: number;
      /**
       * Format: date
       * @description Day of the latest verdict.
       */
      judgedOn: string;
      number: string | null;
      /** Format: date */
      placedOn: string;
      reserved: components['schemas']['Money'];
      segment: string;
      /** Format: date */
      shipOn: string;
      /** @enum {string} */
      status: 'cancelled' | 'deferred' | 'delivered' | 'held' | 'ready' | 'released' | 'reserved';
    };
    OverrideAuthority: {
      approvers: number;
      authority: components['schemas']['PolicyReference'];
      /** @enum {string} */
      role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
    };
    OverrideDto: {
      reason: string;
      to: string;
      /** Format: date */
      until: string;
    };
    OwnershipDto: {
      /** Format: date */
      recordedOn?: string;
      shareholders: components['schemas']['ShareholderDto'][];
      source: string;
      ultimateParent?: components['schemas']['CompanyDto'];
    };
    PasswordDto: {
      currentPassword: string;
      newPassword: string;
    };
    PaymentAnswer: {
      allocations: {
        amount: components['schemas']['Money'];
        /** Format: date */
        dueOn: string | null;
        /** Format: date */
        effectiveOn: string;
        invoiceId: string;
        invoiceNumber: string | null;
      }[];
      amount: components['schemas']['Money'];
      customerId: string;
      /** @description Payment or credit note id. */
      id: string;
      method: string | null;
      number: string | null;
      reason: string | null;
      /** Format: date */
      receivedOn: string;
      reversalReason: string | null;
      /** Format: date */
      reversedOn: string | null;
      segment: string;
      /** @enum {string} */
      source: 'creditNote' | 'payment';
      unapplied: components['schemas']['Money'];
    };
    PaymentDto: {
      allocation?: components['schemas']['AllocationDto'];
      amount: components['schemas']['MoneyDto'];
      /** Format: uuid */
      id?: string;
      method?: string;
      number?: string;
      /** Format: date */
      receivedOn?: string;
      segment?: string;
    };
    PaymentTerms: {
      /** @description Days from the invoice date to the due date. */
      netDays: number;
      /** @description Whole percent of an order to be paid before it ships. */
      prepaymentPercent: number;
    };
    Person: {
      /** @description `endedOn`: not in force on that day and later. */
      delegations: {
        delegationId: string;
        /** Format: date */
        endedOn: string | null;
        /** Format: date */
        from: string;
        /** @enum {string} */
        role:
          | 'admin'
          | 'analyst'
          | 'auditor'
          | 'committee'
          | 'creditLead'
          | 'creditManager'
          | 'financeDirector'
          | 'service';
        toUserId: string;
        /** Format: date */
        until: string;
      }[];
      displayName: string;
      /** Format: date */
      invitedOn: string;
      keys: {
        /** Format: date-time */
        expiresAt: string | null;
        /** @description Id of who issued it. */
        issuedBy: string;
        /** Format: date */
        issuedOn: string;
        keyId: string;
        label: string;
        revokedBecause: string | null;
        /** Format: date */
        revokedOn: string | null;
        scopes: string[];
      }[];
      /** @enum {string} */
      kind: 'person' | 'service';
      login: string;
      roles: (
        | 'admin'
        | 'analyst'
        | 'auditor'
        | 'committee'
        | 'creditLead'
        | 'creditManager'
        | 'financeDirector'
        | 'service'
      )[];
      userId: string;
    };
    PersonDto: {
      name: string;
      /** Format: uuid */
      personId?: string;
    };
    PolicyActivationDto: {
      /** Format: date */
      from?: string;
    };
    PolicyAnswer: {
      activations: {
        /** Format: date */
        from: string;
        version: number;
      }[];
      /** Format: date */
      asOf: string;
      inForce: {
        /** Format: date */
        from: string;
        version: number;
      } | null;
      kind:
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
      name: string;
      versions: components['schemas']['VersionAnswer'][];
    };
    PolicyContent:
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
    PolicyDifference: {
      /** @description `null` where there is none. */
      from: unknown;
      /**
       * @description JSON pointer into both contents, where the items of a list that have a name of their own are addressed by it:
       *     `/factors/current-ratio/weight`. A list whose common items stand in another order is told as the order of those names.
       */
      pointer: string;
      to: unknown;
    };
    PolicyReference: {
      name: string;
      version: number;
    };
    PolicyRetirementDto: {
      reason: string;
    };
    PolicyVersionDto: {
      content: {
        [key: string]: unknown;
      };
      note: string;
    };
    PresentedApplication: {
      amount: components['schemas']['Money'];
      invoiceId: string;
      invoiceOpen: components['schemas']['Money'];
    };
    PresentedApproval: {
      /** @description Approvers still wanted before the change takes effect. */
      approvalsLeft: number;
      approvedBy: string;
      /** Format: date */
      approvedOn: string;
      needs: components['schemas']['PresentedAuthorityNeeded'];
      proposalId: string;
    };
    PresentedAttachment: {
      bytes: number;
      digest: string;
      mediaType: string;
      name: string;
    };
    PresentedAuthorityNeeded: {
      approvers: number;
      /** @description What else it was read from, once there is a grade or a house currency. */
      basis?: {
        authority: components['schemas']['PresentedPolicyReference'];
        grade: string | null;
        gradeSource: components['schemas']['PresentedFactSource'] | null;
        /** @description The total in house currency, and the rate it was converted at. */
        houseTotal: components['schemas']['PresentedLimit'];
        rate: components['schemas']['PresentedDatedRate'] | null;
      };
      resultingTotal: components['schemas']['PresentedLimit'];
      /** @enum {string} */
      role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
    };
    PresentedCoverageResult: {
      kinds: components['schemas']['PresentedKindCoverage'][];
      percent: string;
    };
    PresentedDatedRate: {
      base: string;
      /** Format: date */
      on: string;
      quote: string;
      rate: string;
      rateType: string;
    };
    PresentedDeclination: {
      declinedBy: string;
      /** Format: date */
      declinedOn: string;
      proposalId: string;
      reason: string;
    };
    PresentedFactSource: {
      revision: number;
      stream: string;
    };
    PresentedGroupAuthorityNeeded: {
      approvers: number;
      authority: components['schemas']['PresentedPolicyReference'];
      houseTotal: components['schemas']['PresentedGroupLimit'];
      rate: components['schemas']['PresentedDatedRate'] | null;
      /** @enum {string} */
      role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
    };
    PresentedGroupLimit:
      | {
          /** @enum {string} */
          kind: 'NONE';
        }
      | {
          amount: components['schemas']['Money'];
          /** @enum {string} */
          kind: 'AMOUNT';
        }
      | {
          /** @enum {string} */
          kind: 'UNLIMITED';
        };
    PresentedGroupVerdict: {
      accepted: boolean;
      groupId: string;
      /** @description `null` when the group has none. */
      limit: components['schemas']['Money'] | null;
      order: components['schemas']['Money'];
      reservationId: string;
      /** @description The least amount by which it does not fit; zero when accepted. */
      shortfall: components['schemas']['Money'];
      /** @description Of the whole group, before this order. */
      use: components['schemas']['Money'];
    };
    PresentedHoldReason: {
      /** @enum {string} */
      code:
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
      figures: {
        [key: string]: string | number | components['schemas']['Money'] | null;
      };
    };
    PresentedInvoicedOrder: {
      fromDelivered: components['schemas']['Money'];
      fromReserved: components['schemas']['Money'];
      fromUnreserved: components['schemas']['Money'];
      orderId: string;
    };
    PresentedKeptSimulation: {
      id: string;
      /** Format: date-time */
      ranAt: string;
      report: components['schemas']['PresentedSimulationReport'];
    };
    PresentedKindCoverage: {
      ageDays: number | null;
      fresh: boolean;
      kind: string;
      present: boolean;
      weight: string;
    };
    PresentedLimit:
      | {
          /** @enum {string} */
          kind: 'NONE';
        }
      | {
          amount: components['schemas']['Money'];
          /** @enum {string} */
          kind: 'AMOUNT';
        }
      | {
          /** @enum {string} */
          kind: 'UNLIMITED';
        };
    PresentedLimitChange:
      | {
          /** Format: date */
          from: string;
          /** @enum {string} */
          layer: 'base';
          limit: components['schemas']['PresentedLimit'];
          /** Format: date */
          until: string | null;
        }
      | {
          amount: components['schemas']['Money'];
          /** Format: date */
          from: string;
          /** @enum {string} */
          layer: 'temporary';
          /** @enum {string} */
          mode: 'override' | 'uplift';
          /** Format: date */
          until: string;
        };
    PresentedLimitFigures: {
      bindingMethod: string | null;
      /** @enum {string} */
      combination: 'least' | 'mean';
      grade: string;
      limitMethods: components['schemas']['PresentedPolicyReference'];
      methods: components['schemas']['PresentedLimitMethodResult'][];
      proposed: number | null;
      /** @description Before rounding to the step; `null` when no binding method has a figure. */
      unrounded: number | null;
    };
    PresentedLimitMethodResult: {
      /** @description Minor units, rounded down; `null` with the reason. */
      amount: number | null;
      binding: boolean;
      code: string;
      undefined: string | null;
    };
    PresentedLimitProposalBasis: {
      facts: {
        [key: string]:
          | {
              number: string;
              sources: components['schemas']['PresentedFactSource'][];
            }
          | {
              category: string;
              sources: components['schemas']['PresentedFactSource'][];
            }
          | {
              series: {
                number: string;
                /** Format: date */
                on: string;
              }[];
              sources: components['schemas']['PresentedFactSource'][];
            }
          | {
              sources: components['schemas']['PresentedFactSource'][];
              undefined: string;
            };
      };
      figures: components['schemas']['PresentedLimitFigures'];
    };
    PresentedMigration: {
      count: number;
      from: string | null;
      to: string | null;
    };
    PresentedOrderCheck: {
      /** @description Gross exposure before this order. */
      exposure: components['schemas']['Money'];
      /** @description Limit less exposure, tolerance not counted; `null` when unlimited. */
      headroom: components['schemas']['Money'] | null;
      limit: components['schemas']['PresentedLimit'];
      limitExpired: boolean;
      oldestOverdueDays: number;
      /** Format: date */
      on: string;
      overdue: components['schemas']['Money'];
      policy: components['schemas']['PresentedOrderCheckPolicy'];
    };
    PresentedOrderCheckPolicy: {
      /**
       * @description Over the limit means above it (`exceeds`), or at or above it (`reaches`).
       * @enum {string}
       */
      comparison: 'exceeds' | 'reaches';
      /** @description Cash not yet allocated lowers exposure. */
      countUnappliedCash: boolean;
      /** @description Orders that ship more than this many days ahead are recorded, not reserved. */
      horizonDays: number;
      /**
       * @description How mitigants count: `reduceNet` (or absent) lowers reported net exposure only, `raiseLimit` adds them to the limit.
       * @enum {string}
       */
      mitigants?: 'raiseLimit' | 'reduceNet';
      name: string;
      /** @description Largest order in minor units; `null` for none. */
      orderMaximum: number | null;
      /** @description Days past due beyond which an open invoice holds new orders. */
      overdueDays: number;
      /** @description Overdue amounts up to this many minor units never hold. */
      overdueDeMinimis: number;
      /** @description Plain decimal percent of the limit that may be overrun, `0` or `2.5`. */
      tolerancePercent: string;
      version: number;
    };
    PresentedOriginal: {
      amount: components['schemas']['Money'];
      rate: components['schemas']['PresentedDatedRate'];
    };
    PresentedPaymentTerms: {
      /** @description Days from the invoice date to the due date. */
      netDays: number;
      /** @description Whole percent of an order to be paid before it ships. */
      prepaymentPercent: number;
    };
    PresentedPolicyReference: {
      name: string;
      version: number;
    };
    PresentedSimulationReport: {
      customers: number;
      /** Format: date */
      from: string | null;
      grades: {
        migrations: components['schemas']['PresentedMigration'][];
        scores: number;
      };
      limits: {
        higher: components['schemas']['PresentedTally'];
        lower: components['schemas']['PresentedTally'];
        same: number;
      };
      /**
       * @description Limits and terms of the what-if accounts: as recorded, or as the candidate proposes at every score, each taken as approved.
       * @enum {string}
       */
      limitsFollow: 'candidate' | 'recorded';
      moreRows: number;
      orders: {
        checked: number;
        /** @description Released over their check by a person in truth, held by the candidate: what keeping to it would have stopped. */
        overridesHeld: components['schemas']['PresentedTally'];
        /** @description Passed in truth, held by the candidate, and the other way round. Amounts of the orders. */
        wouldHold: components['schemas']['PresentedTally'];
        wouldPass: components['schemas']['PresentedTally'];
      };
      /** @description The same for invoices still open and past due at the end. */
      overdueAvoided: {
        /** @description The sum of each currency. */
        amounts: components['schemas']['Money'][];
        count: number;
        /** @description Of these, what goes back to orders released over their check. */
        ofOverrides: components['schemas']['PresentedTally'];
      };
      policies: string[];
      rows: components['schemas']['PresentedSimulationRow'][];
      /** @description Invoices paid in truth whose order the candidate would have held. */
      salesDelayed: {
        /** @description The sum of each currency. */
        amounts: components['schemas']['Money'][];
        count: number;
        /** @description Of these, what goes back to orders released over their check. */
        ofOverrides: components['schemas']['PresentedTally'];
      };
      /** @enum {string} */
      scoreAt: 'monthEnd' | 'recorded';
      tiers: components['schemas']['PresentedMigration'][];
      /** Format: date */
      until: string;
      warnings: {
        candidate: {
          [key: string]: number;
        };
        /** @description The first warning of each customer above mere information. */
        leads: components['schemas']['PresentedWarningLead'][];
        recorded: {
          [key: string]: number;
        };
      };
      /**
       * @description Invoices written off whose order the candidate would have held: what was written off and not recovered. Here and below
       *     an invoice counts once, whatever orders it bills; an order may have several, so these may be more than the orders held.
       */
      writeOffsAvoided: {
        /** @description The sum of each currency. */
        amounts: components['schemas']['Money'][];
        count: number;
        /** @description Of these, what goes back to orders released over their check. */
        ofOverrides: components['schemas']['PresentedTally'];
      };
    };
    PresentedSimulationRow: {
      candidate: {
        [key: string]: string | components['schemas']['Money'] | string[] | null;
      };
      customerId: string;
      differs: boolean;
      /** @description The recorded decision; `null` where there was none. */
      eventId: string | null;
      /** @description Score, proposal, order or warning. */
      id: string;
      /** @enum {string} */
      kind: 'limit' | 'order' | 'score' | 'warning';
      /** Format: date */
      on: string;
      recorded: {
        [key: string]: string | components['schemas']['Money'] | string[] | null;
      } | null;
    };
    PresentedStandingLayer: {
      /** Format: date */
      from: string;
      limit: components['schemas']['PresentedLimit'];
      proposalId: string;
      /**
       * Format: date
       * @description Inclusive; `null` has no end.
       */
      until: string | null;
    };
    PresentedTally: {
      /** @description The sum of each currency. */
      amounts: components['schemas']['Money'][];
      count: number;
    };
    PresentedTermsProposalBasis: {
      grade: string;
      guarantee: boolean;
      terms: components['schemas']['PresentedPolicyReference'];
      tier: string | null;
    };
    PresentedWarningLead: {
      code: string;
      customerId: string;
      daysBeforeDefault: number | null;
      /** @description Days from the first warning to what came; below 0 when it came first, `null` when it never came. */
      daysBeforeOverdue: number | null;
      daysBeforeWriteOff: number | null;
      level: string;
      /** Format: date */
      on: string;
    };
    PresentedWayOut:
      | {
          amount: components['schemas']['Money'];
          invoices?: string[];
          /** @enum {string} */
          kind: 'pay';
        }
      | {
          amount: components['schemas']['Money'];
          /** @enum {string} */
          kind: 'prepay';
        }
      | {
          /** @enum {string} */
          kind: 'raise-limit';
          /** @enum {string} */
          role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
          to: components['schemas']['Money'];
        }
      | {
          /** @enum {string} */
          kind: 'raise-group-limit';
          to: components['schemas']['Money'];
        }
      | {
          /** @enum {string} */
          kind: 'reduce-order';
          to: components['schemas']['Money'];
        }
      | {
          /** @enum {string} */
          kind: 'renew-limit';
        }
      | {
          /** @enum {string} */
          kind: 'release-hold';
        }
      | {
          /** @enum {string} */
          kind: 'cure-default';
        }
      | {
          /** @enum {string} */
          kind: 'shorten-terms';
          to: number;
        }
      | {
          /** @enum {string} */
          kind: 'override';
          /** @enum {string} */
          role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
        };
    /** @description RFC 9457 problem */
    Problem: {
      /** @description Stable, in kebab case */
      code: string;
      /** @description In the caller's language */
      detail: string;
      errors: {
        message: string;
        pointer: string;
        rule: string;
      }[];
      instance?: string;
      status: number;
      title: string;
      type: string;
    };
    ProvisionAnswer: {
      balance: string;
      buckets: {
        balance: string;
        bucket: string;
        provision: string;
        ratePercent: string;
      }[];
      individual: {
        balance: string;
        customers: number;
        provision: string;
      };
      provision: string;
      rates: components['schemas']['RatesAnswer'];
      total: string;
    };
    RateOfDay: {
      /** @description ISO 4217 codes: one unit of `base` costs `rate` units of `quote`. */
      base: string;
      /**
       * Format: date
       * @description The day the rate is of.
       */
      on: string;
      quote: string;
      /** @description Plain decimal text above 0 with up to ten decimals. */
      rate: string;
      /** @description `mid` unless the house keeps others. */
      rateType: string;
    };
    RatesAnswer: {
      because: ('history-too-short' | 'nothing-to-roll') | null;
      percents: {
        /** @enum {string} */
        bucket: '1-30' | '31-60' | '61-90' | '91+' | 'current';
        ratePercent: string;
      }[];
      rollRates: {
        /** @enum {string} */
        average: 'simple' | 'weighted';
        lgdPercent: string;
        monthly: {
          /** @enum {string} */
          from?: '1-30' | '31-60' | '61-90' | '91-120' | 'current';
          rate:
            | {
                value: string;
              }
            | {
                /** @enum {string} */
                undefined: 'nothing-to-roll';
              };
          /** @enum {string} */
          to?: '1-30' | '31-60' | '61-90' | '91-120' | 'current';
        }[];
      };
      scalar: string;
      /** @enum {string} */
      source: 'given' | 'rollRates' | 'standard';
    };
    RatingAnswer: {
      customerId: string;
      grade: string | null;
      /** Format: date */
      gradeSince: string | null;
      lgdPercent: string | null;
      /** @description One year, percent; `null` before any. */
      pdPercent: string | null;
      ratings: {
        /** @enum {string} */
        by: 'cure' | 'default' | 'expiry' | 'model' | 'override';
        from: string | null;
        /**
         * Format: date
         * @description In force from this day; by `expiry` it is the day after the override's last.
         */
        on: string;
        overrideId: string | null;
        scoreId: string | null;
        /** @description `null`: not rated any more, after the cure of a customer who never had a score. */
        to: string | null;
        /**
         * Format: date
         * @description Last day of a rating by override, inclusive; `null`: until another follows.
         */
        until: string | null;
        why: string;
      }[];
      review: components['schemas']['OpenReviewRecord'] | null;
      reviewsCompleted: {
        /** Format: date */
        on: string;
        reviewId: string;
      }[];
      scores: components['schemas']['ScoreSummary'][];
      tier: string | null;
      tiers: {
        /** Format: date */
        on: string;
        tier: string;
      }[];
    };
    RatingEventAnswer:
      | {
          /** @description Evidence coverage, exact percent; not the scoring coverage, which is in `result`. */
          coveragePercent: string | null;
          /** @description Of the amounts among the facts. */
          currency: string;
          facts: components['schemas']['FactsAnswer'];
          /** Format: date */
          on: string;
          reason: string;
          result: components['schemas']['ScoreAnswer'];
          scoredBy: string;
          scoreId: string;
          /** @enum {string} */
          type: 'CreditScored';
        }
      | {
          basis:
            | {
                facts: components['schemas']['FactsAnswer'];
                ratingScale: components['schemas']['PolicyReference'];
                tiers: components['schemas']['PolicyReference'];
              }
            | {
                facts: components['schemas']['FactsAnswer'];
                ratingScale: components['schemas']['PolicyReference'];
                reviewCadence: components['schemas']['PolicyReference'];
              };
          from: string | null;
          /** Format: date */
          on: string;
          to: string;
          /** @enum {string} */
          type:
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
          basis:
            | {
                facts: components['schemas']['FactsAnswer'];
                ratingScale: components['schemas']['PolicyReference'];
                tiers: components['schemas']['PolicyReference'];
              }
            | {
                facts: components['schemas']['FactsAnswer'];
                ratingScale: components['schemas']['PolicyReference'];
                reviewCadence: components['schemas']['PolicyReference'];
              };
          /** @enum {string} */
          because: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
          /** @description Calendar days from `on` to `dueOn`. */
          days: number;
          /** Format: date */
          dueOn: string;
          /** Format: date */
          on: string;
          /** @description Stays the same while the review is moved. */
          reviewId: string;
          /** @enum {string} */
          type:
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
          warningId?: string;
        }
      | {
          /** @enum {string} */
          by: 'cure' | 'default' | 'expiry' | 'model' | 'override';
          from: string | null;
          /**
           * Format: date
           * @description In force from this day; by `expiry` it is the day after the override's last.
           */
          on: string;
          overrideId: string | null;
          scoreId: string | null;
          /** @description `null`: not rated any more, after the cure of a customer who never had a score. */
          to: string | null;
          /** @enum {string} */
          type:
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
          until: string | null;
          why: string;
        }
      | {
          from: string;
          needs: components['schemas']['OverrideAuthority'];
          /** @description Steps better than the grade of the last score; 0 or below for a grade that is not better. */
          notches: number;
          overrideId: string;
          reason: string;
          requestedBy: string;
          /** Format: date */
          requestedOn: string;
          to: string;
          /** @enum {string} */
          type:
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
          until: string;
        }
      | {
          /** @description Approvals still missing; the override is in force at 0. */
          approvalsLeft: number;
          approvedBy: string;
          needs: components['schemas']['OverrideAuthority'];
          /** Format: date */
          on: string;
          overrideId: string;
          /** @enum {string} */
          type:
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
          declinedBy: string;
          /** Format: date */
          on: string;
          overrideId: string;
          reason: string;
          /** @enum {string} */
          type:
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
          grade: string;
          lgdPercent: string;
          /** Format: date */
          on: string;
          /** @description One year, percent, plain decimal text. */
          pdPercent: string;
          ratingScale: components['schemas']['PolicyReference'];
          /** @enum {string} */
          type:
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
          basis: {
            facts: {
              [key: string]: components['schemas']['Fact'];
            };
            ratingScale: components['schemas']['PolicyReference'];
            tiers: components['schemas']['PolicyReference'];
          };
          from: string | null;
          /** Format: date */
          on: string;
          to: string;
          /** @enum {string} */
          type:
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
          basis: components['schemas']['CadenceBasis'] | null;
          /** @enum {string} */
          because: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
          /** @description Calendar days from `on` to `dueOn`. */
          days: number;
          /** Format: date */
          dueOn: string;
          /** Format: date */
          on: string;
          /** @description Stays the same while the review is moved. */
          reviewId: string;
          /** @enum {string} */
          type:
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
          warningId?: string;
        }
      | {
          /** Format: date */
          dueOn: string;
          /** Format: date */
          on: string;
          reviewId: string;
          /** @enum {string} */
          type:
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
          completedBy: string;
          conclusion: string;
          /** Format: date */
          on: string;
          reviewId: string;
          /** @enum {string} */
          type:
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
    RatingScale: {
      grades: {
        from: string | null;
        grade: string;
        /** @description One-year probability of default, percent. */
        pdPercent: string;
      }[];
      /** @enum {string} */
      kind: 'ratingScale';
      lgdPercent: string;
      pdFloorPercent: string;
    };
    ReasonDto: {
      reason: string;
    };
    RecoveryDto: {
      amount: components['schemas']['MoneyDto'];
      /** Format: uuid */
      id?: string;
      /** Format: date */
      receivedOn?: string;
    };
    RegistrationDto: {
      address?: string;
      businessScope?: string;
      /** Format: date */
      establishedOn?: string;
      identifiers?: components['schemas']['IdentifierDto'][];
      legalName: string;
      legalRepresentative?: components['schemas']['PersonDto'];
      paidInCapital?: components['schemas']['MoneyDto'];
      /** Format: date */
      recordedOn?: string;
      region?: string;
      registeredCapital?: components['schemas']['MoneyDto'];
      size?: string;
      source: string;
      status?: string;
    };
    ReleaseDto: {
      override?: boolean;
      reason?: string;
    };
    RetractionDto: {
      /** Format: date */
      on?: string;
      reason: string;
    };
    RevaluationDto: {
      /** Format: date */
      on?: string;
    };
    ReversalDto: {
      reason: string;
      /** Format: date */
      reversedOn?: string;
    };
    ReviewCadence: {
      /** @description The first that fits decides; the last has no condition. */
      cadence: {
        days: number;
        when: components['schemas']['Condition'] | null;
      }[];
      /** @enum {string} */
      kind: 'reviewCadence';
    };
    ReviewCompletionDto: {
      conclusion: string;
      /** Format: date */
      on?: string;
    };
    ReviewDto: {
      /** Format: date */
      dueOn: string;
    };
    RevocationDto: {
      reason: string;
    };
    RiskAppetite: {
      currency: string;
      /** @enum {string} */
      kind: 'riskAppetite';
      /** @description Total credit the house is willing to have outstanding, major units of the house currency. */
      total: string;
    };
    RoleDto: {
      /** @enum {string} */
      role:
        | 'analyst'
        | 'creditLead'
        | 'creditManager'
        | 'financeDirector'
        | 'committee'
        | 'auditor'
        | 'service'
        | 'admin';
    };
    SavedView: {
      name: string;
      query: string;
      /** Format: date-time */
      savedAt: string;
      screen: string;
    };
    SavedViewDto: {
      query: string;
    };
    ScoreAnswer:
      | {
          coverage: string | null;
          coverageCap: string | null;
          factors: {
            code: string;
            contribution: string | null;
            missing: string | null;
            points: string | null;
            value: string | null;
            weight: string;
          }[];
          /** @description After caps and knock-outs. */
          grade: string;
          knockOuts: {
            cap: string;
            code: string;
          }[];
          missingFactors: string[];
          ratingScale: components['schemas']['PolicyReference'];
          rounded: string;
          score: string | null;
          scorecard: components['schemas']['PolicyReference'];
          /** @description Looked up on the unrounded score. */
          scoreGrade: string;
        }
      | {
          coverage: string | null;
          coverageCap: string | null;
          factors: {
            code: string;
            contribution: string | null;
            missing: string | null;
            points: string | null;
            value: string | null;
            weight: string;
          }[];
          grade: null;
          knockOuts: {
            cap: string;
            code: string;
          }[];
          missingFactors: string[];
          ratingScale: components['schemas']['PolicyReference'];
          /** @enum {string} */
          reason: 'missing-input';
          score: string | null;
          scorecard: components['schemas']['PolicyReference'];
        };
    Scorecard: {
      /** @description With less than `belowPercent` of the weight present the grade is at most `cap`. */
      coverageCaps: {
        belowPercent: string;
        cap: string;
      }[];
      /** @description Weights sum to 100. */
      factors: components['schemas']['Factor'][];
      /** @enum {string} */
      kind: 'scorecard';
      /** @description Applied after the score; each can only lower the grade. */
      knockOuts: {
        cap: string;
        code: string;
        label: components['schemas']['Label'];
        when: components['schemas']['Condition'];
      }[];
      label: components['schemas']['Label'];
      /** @enum {string} */
      missing: 'noScore' | 'reweight' | 'zero';
    };
    ScoreDto: {
      /** Format: date */
      on?: string;
      reason: string;
    };
    ScoreSummary: {
      /** @description Scoring coverage and evidence coverage, percent with two digits. */
      coveragePercent: string;
      evidenceCoveragePercent: string | null;
      grade: string | null;
      knockOuts: string[];
      /** Format: date */
      on: string;
      reason: string;
      /** @description Two digits; `null` when an input was missing. */
      score: string | null;
      scoreId: string;
    };
    SegmentDto: {
      segment?: string;
    };
    ServicesCounterfactualReadingLimitAnswer: {
      bindingMethod: string | null;
      /** @enum {string} */
      combination: 'least' | 'mean';
      currency: string;
      limitMethods: {
        name: string;
        version: number;
      };
      none: string | null;
      proposed: components['schemas']['Money'] | null;
      target: components['schemas']['Money'] | null;
      ways: {
        amountRise: components['schemas']['Money'] | null;
        base: {
          fact: string;
          label: string;
        }[];
        code: string;
        figure: components['schemas']['Money'] | null;
        label: string;
        title: string;
      }[];
    };
    ServicesDocumentAnswersLimitAnswer:
      | {
          expired: boolean;
          /** @enum {string} */
          kind: 'NONE';
        }
      | {
          amount: components['schemas']['Money'];
          expired: boolean;
          /** @enum {string} */
          kind: 'AMOUNT';
        }
      | {
          expired: boolean;
          /** @enum {string} */
          kind: 'UNLIMITED';
        };
    ShareholderDto: {
      identifier?: components['schemas']['IdentifierDto'];
      /** @enum {string} */
      kind: 'company' | 'person';
      name: string;
      /** Format: uuid */
      personId?: string;
      /** Format: decimal */
      stakePercent: string;
    };
    SimulationDto: {
      customers?: string[];
      /** Format: date */
      from?: string;
      policies: components['schemas']['CandidatePolicyDto'][];
      /** @enum {string} */
      scoreAt?: 'recorded' | 'monthEnd';
      /** Format: date */
      until?: string;
    };
    StatementAnswer: {
      amounts: {
        [key: string]: string;
      };
      audited: boolean | null;
      currency: string;
      /**
       * Format: date
       * @description Day it was published or filed.
       */
      filedOn: string;
      /**
       * Format: date
       * @description First day of the period; `null` when only the balance sheet is known.
       */
      from: string | null;
      id: string;
      /** @enum {string} */
      period: 'annual' | 'halfYear' | 'month' | 'quarter';
      reported: {
        amount: string;
        label: string;
        line: string | null;
      }[];
      /** @enum {string} */
      standard: 'cas' | 'ifrs' | 'other' | 'us-gaap';
      /** Format: date */
      until: string;
    };
    StoredEvent: {
      data: unknown;
      id: string;
      meta: components['schemas']['EventMetadata'];
      position: string;
      revision: number;
      stream: string;
      type: string;
    };
    StoresInUse: {
      /** @enum {string} */
      bus: 'kafka' | 'memory';
      /** @enum {string} */
      log: 'esdb' | 'memory' | 'sqlite';
      /** @enum {string} */
      views: 'memory' | 'mongodb' | 'sqlite';
    };
    TemporaryLimitDto: {
      amount: components['schemas']['MoneyDto'];
      /** Format: date */
      from?: string;
      /** @enum {string} */
      mode: 'uplift' | 'override';
      reason: string;
      segment?: string;
      /** Format: date */
      until: string;
    };
    TermsByGrade: {
      byGrade: {
        [key: string]: {
          guarantee: boolean;
          netDays: number;
          prepaymentPercent: number;
        };
      };
      /** @description Days more for a tier, where the grade has any; a tier that is not listed changes nothing. */
      extraDaysByTier?: {
        [key: string]: number;
      };
      graceDays: number;
      /** @enum {string} */
      kind: 'terms';
      tightenAutomatically: boolean;
    };
    TermsProposalBasis: {
      grade: string;
      guarantee: boolean;
      terms: components['schemas']['PolicyReference'];
      tier: string | null;
    };
    TermsProposalDto: {
      /** Format: date */
      from?: string;
      netDays?: number;
      prepaymentPercent?: number;
      reason: string;
      segment?: string;
    };
    TierAnswer: {
      figures: {
        annualSales: string;
        currency: string;
        daysBeyondTerms:
          | {
              value: string;
            }
          | {
              /** @enum {string} */
              undefined: 'nothing-settled';
            };
        exposure: string;
        open: string;
        overdue: string;
      }[];
      members: number;
      service: components['schemas']['TierService'] | null;
      tier: string | null;
      title: string;
    };
    Tiers: {
      /** @enum {string} */
      kind: 'tiers';
      /** @description Best first; the first that fits is taken, the last has no condition. */
      tiers: {
        label: components['schemas']['Label'];
        service?: components['schemas']['TierService'];
        tier: string;
        when: components['schemas']['Condition'] | null;
      }[];
    };
    TierService: {
      accountManager: boolean;
      /** @description Discount for paying early, percent of the invoice; `null` where none is offered. */
      earlyPaymentPercent: string | null;
      /** @description Hours until a question is answered. */
      responseHours: number;
    };
    ToldAccountEvent:
      | {
          currency: string;
          customerId: string;
          /** Format: date */
          openedOn: string;
          segment: string;
          /** @enum {string} */
          type: 'CreditAccountOpened';
        }
      | {
          basis?: components['schemas']['PresentedLimitProposalBasis'];
          change: components['schemas']['PresentedLimitChange'];
          needs: components['schemas']['PresentedAuthorityNeeded'];
          proposalId: string;
          proposedBy: string;
          /** Format: date */
          proposedOn: string;
          reason: string;
          /** @enum {string} */
          type: 'LimitProposed';
          /** @description The warning whose action it is. */
          warningId?: string;
        }
      | {
          /** @description Approvers still wanted before the change takes effect. */
          approvalsLeft: number;
          approvedBy: string;
          /** Format: date */
          approvedOn: string;
          needs: components['schemas']['PresentedAuthorityNeeded'];
          proposalId: string;
          /** @enum {string} */
          type: 'LimitApproved';
        }
      | {
          declinedBy: string;
          /** Format: date */
          declinedOn: string;
          proposalId: string;
          reason: string;
          /** @enum {string} */
          type: 'LimitDeclined';
        }
      | {
          /** Format: date */
          from: string;
          limit: components['schemas']['PresentedLimit'];
          previous: components['schemas']['PresentedLimit'];
          proposalId: string;
          /** @enum {string} */
          type: 'LimitAdjusted';
          /** Format: date */
          until: string | null;
        }
      | {
          amount: components['schemas']['Money'];
          /** Format: date */
          from: string;
          /** @enum {string} */
          mode: 'override' | 'uplift';
          proposalId: string;
          /** @enum {string} */
          type: 'TemporaryLimitGranted';
          /** Format: date */
          until: string;
        }
      | {
          basis?: components['schemas']['PresentedTermsProposalBasis'];
          /** Format: date */
          from: string;
          needs: components['schemas']['PresentedAuthorityNeeded'];
          proposalId: string;
          proposedBy: string;
          /** Format: date */
          proposedOn: string;
          reason: string;
          terms: components['schemas']['PresentedPaymentTerms'];
          /** @enum {string} */
          type: 'PaymentTermsProposed';
          /** @description The warning whose action it is. */
          warningId?: string;
        }
      | {
          /** @description Approvers still wanted before the change takes effect. */
          approvalsLeft: number;
          approvedBy: string;
          /** Format: date */
          approvedOn: string;
          needs: components['schemas']['PresentedAuthorityNeeded'];
          proposalId: string;
          /** @enum {string} */
          type: 'PaymentTermsApproved';
        }
      | {
          declinedBy: string;
          /** Format: date */
          declinedOn: string;
          proposalId: string;
          reason: string;
          /** @enum {string} */
          type: 'PaymentTermsDeclined';
        }
      | {
          /** Format: date */
          from: string;
          previous: components['schemas']['PresentedPaymentTerms'] | null;
          proposalId: string;
          terms: components['schemas']['PresentedPaymentTerms'];
          /** @enum {string} */
          type: 'PaymentTermsChanged';
        }
      | {
          placedBy: string;
          /** Format: date */
          placedOn: string;
          reason: string;
          /** @enum {string} */
          type: 'CreditHoldPlaced';
        }
      | {
          reason: string;
          releasedBy: string;
          /** Format: date */
          releasedOn: string;
          /** @enum {string} */
          type: 'CreditHoldReleased';
        }
      | {
          declaredBy: string;
          /** Format: date */
          on: string;
          reason: string;
          /** @enum {string} */
          type: 'DefaultDeclared';
        }
      | {
          curedBy: string;
          /** Format: date */
          on: string;
          reason: string;
          /** @enum {string} */
          type: 'DefaultCured';
        }
      | {
          amount: components['schemas']['Money'];
          /** @description Plain decimal percent of the amount that it covers. */
          coveragePercent: string;
          /** @description Where the document is kept. */
          evidence: string | null;
          /** Format: date */
          from: string;
          /** @description Plain decimal percent taken off for what it may not bring in. */
          haircutPercent: string;
          /** @enum {string} */
          kind: 'bankGuarantee' | 'collateral' | 'creditInsurance' | 'deposit' | 'parentGuarantee';
          mitigantId: string;
          /** Format: date */
          on: string;
          provider: string;
          registeredBy: string;
          /** @enum {string} */
          type: 'MitigantRegistered';
          /**
           * Format: date
           * @description Its last day.
           */
          until: string;
        }
      | {
          confirmationsLeft: number;
          confirmedBy: string;
          /** Format: date */
          from: string;
          mitigantId: string;
          needs: components['schemas']['PresentedAuthorityNeeded'];
          /** Format: date */
          on: string;
          raises: components['schemas']['Money'];
          /** @enum {string} */
          type: 'MitigantConfirmed';
          /** Format: date */
          until: string;
        }
      | {
          mitigantId: string;
          /** Format: date */
          on: string;
          reason: string;
          releasedBy: string;
          /** @enum {string} */
          type: 'MitigantReleased';
        }
      | {
          /** @description Gross (tax-inclusive) amount, in the account's currency. */
          amount: components['schemas']['Money'];
          check: components['schemas']['PresentedOrderCheck'];
          /** Format: date */
          checkAgainOn: string | null;
          /** @description Unapplied cash kept for this order, which is paid ahead in full or in part. */
          earmarked: components['schemas']['Money'];
          group?: components['schemas']['PresentedGroupVerdict'];
          /** @description The caller's own number of the order. */
          number: string | null;
          /** Format: date */
          on: string;
          orderedBy: string | null;
          orderId: string;
          /** @description For an order in another currency. */
          original?: components['schemas']['PresentedOriginal'];
          /** Format: date */
          placedOn: string;
          /** @description To be paid in full before it ships: passes once the cash is there, whatever the limit. */
          prepaid: boolean;
          reserved: components['schemas']['Money'];
          sellingEntity: string | null;
          /** Format: date */
          shipOn: string;
          /** @description Days of the terms asked for; `null` asks for the terms granted. */
          termsDays: number | null;
          /** @enum {string} */
          type: 'OrderReserved';
        }
      | {
          /** @description Gross (tax-inclusive) amount, in the account's currency. */
          amount: components['schemas']['Money'];
          check: components['schemas']['PresentedOrderCheck'];
          group?: components['schemas']['PresentedGroupVerdict'];
          /** @description The caller's own number of the order. */
          number: string | null;
          /** Format: date */
          on: string;
          orderedBy: string | null;
          orderId: string;
          /** @description For an order in another currency. */
          original?: components['schemas']['PresentedOriginal'];
          /** Format: date */
          placedOn: string;
          /** @description To be paid in full before it ships: passes once the cash is there, whatever the limit. */
          prepaid: boolean;
          reasons: components['schemas']['PresentedHoldReason'][];
          sellingEntity: string | null;
          /** Format: date */
          shipOn: string;
          /** @description Least amount by which exposure would have to fall; zero when the limit is not what holds it. */
          shortfall: components['schemas']['Money'];
          /** @description Days of the terms asked for; `null` asks for the terms granted. */
          termsDays: number | null;
          /** @enum {string} */
          type: 'OrderHeld';
          waysOut: components['schemas']['PresentedWayOut'][];
        }
      | {
          check: components['schemas']['PresentedOrderCheck'];
          /** Format: date */
          on: string;
          orderId: string;
          /** @enum {string} */
          type: 'OrderReadyForRelease';
        }
      | {
          authority: ('committee' | 'creditLead' | 'creditManager' | 'financeDirector') | null;
          /** Format: date */
          on: string;
          orderId: string;
          override: boolean;
          reason: string | null;
          releasedBy: string;
          reserved: components['schemas']['Money'];
          /** @enum {string} */
          type: 'OrderReleased';
        }
      | {
          amount: components['schemas']['Money'];
          /** Format: date */
          on: string;
          orderId: string;
          previousAmount: components['schemas']['Money'];
          /** Format: date */
          shipOn: string;
          termsDays: number | null;
          /** @enum {string} */
          type: 'OrderChanged';
        }
      | {
          freed: components['schemas']['Money'];
          /** Format: date */
          on: string;
          orderId: string;
          reason: string;
          /** @enum {string} */
          type: 'OrderCancelled';
        }
      | {
          alreadyInvoiced: components['schemas']['Money'];
          amount: components['schemas']['Money'];
          deliveryId: string;
          final: boolean;
          fromReserved: components['schemas']['Money'];
          /** Format: date */
          on: string;
          orderId: string;
          /** @enum {string} */
          type: 'OrderDelivered';
        }
      | {
          /** @description Tax-inclusive, positive, in the account's currency. */
          amount: components['schemas']['Money'];
          /** Format: date */
          dueOn: string;
          invoiceId: string;
          /** Format: date */
          issuedOn: string;
          /** @description The caller's own number of the invoice. */
          number: string | null;
          orderedBy: string | null;
          orders: components['schemas']['PresentedInvoicedOrder'][];
          /** @description For an invoice in another currency. */
          original?: components['schemas']['PresentedOriginal'];
          sellingEntity: string | null;
          /** @enum {string} */
          type: 'InvoiceIssued';
        }
      | {
          amount: components['schemas']['Money'];
          applied: components['schemas']['PresentedApplication'][];
          creditNoteId: string;
          /** Format: date */
          issuedOn: string;
          number: string | null;
          original?: components['schemas']['PresentedOriginal'];
          reason: string;
          /** @enum {string} */
          type: 'CreditNoteIssued';
          unapplied: components['schemas']['Money'];
        }
      | {
          amount: components['schemas']['Money'];
          invoiceId: string;
          /** Format: date */
          raisedOn: string;
          reason: string;
          /** @enum {string} */
          type: 'InvoiceDisputed';
        }
      | {
          invoiceId: string;
          note: string;
          /** @enum {string} */
          outcome: 'rejected' | 'upheld';
          /** Format: date */
          resolvedOn: string;
          /** @enum {string} */
          type: 'DisputeResolved';
        }
      | {
          /** Format: date */
          dueOn: string;
          invoiceId: string;
          /** Format: date */
          on: string;
          open: components['schemas']['Money'];
          /** @enum {string} */
          type: 'InvoiceFellOverdue';
        }
      | {
          amount: components['schemas']['Money'];
          method: string | null;
          number: string | null;
          original?: components['schemas']['PresentedOriginal'];
          paymentId: string;
          /** Format: date */
          receivedOn: string;
          /** @enum {string} */
          type: 'PaymentReceived';
        }
      | {
          amount: components['schemas']['Money'];
          /** Format: date */
          effectiveOn: string;
          invoice: {
            amount: components['schemas']['Money'];
            /** Format: date */
            dueOn: string;
            /** Format: date */
            issuedOn: string;
            number: string | null;
            original?: components['schemas']['PresentedOriginal'];
          };
          invoiceId: string;
          invoiceOpen: components['schemas']['Money'];
          /** Format: date */
          paidOn: string;
          paymentId: string;
          /** @enum {string} */
          source: 'creditNote' | 'payment';
          /** @enum {string} */
          type: 'PaymentAllocated';
          unapplied: components['schemas']['Money'];
        }
      | {
          amount: components['schemas']['Money'];
          paymentId: string;
          reason: string;
          reopened: {
            amount: components['schemas']['Money'];
            /** Format: date */
            dueOn: string;
            invoiceId: string;
            /** Format: date */
            issuedOn: string;
            number: string | null;
            original?: components['schemas']['PresentedOriginal'];
            reopenedAmount: components['schemas']['Money'];
          }[];
          /** Format: date */
          reversedOn: string;
          /** @enum {string} */
          type: 'PaymentReversed';
          unapplied: components['schemas']['Money'];
        }
      | {
          amount: components['schemas']['Money'];
          invoiceId: string;
          /** Format: date */
          on: string;
          reason: string;
          /** @enum {string} */
          type: 'InvoiceWrittenOff';
          writtenOffBy: string;
        }
      | {
          amount: components['schemas']['Money'];
          invoiceId: string;
          /** Format: date */
          receivedOn: string;
          recoveryId: string;
          /** @enum {string} */
          type: 'WriteOffRecovered';
        };
    UserDto: {
      displayName: string;
      /** @enum {string} */
      kind: 'person' | 'service';
      login: string;
      password?: string;
      roles?: (
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
    UtilisationAnswer: {
      steps: {
        accounts: number;
        exposure: string;
        limit: string | null;
        /** @enum {string} */
        step: '0-50' | '100+' | '50-75' | '75-90' | '90-100' | 'none' | 'unlimited';
      }[];
      totalPercent:
        | {
            value: string;
          }
        | {
            /** @enum {string} */
            undefined: 'nothing-granted';
          };
    };
    Verification: {
      /** @description Customers with at least one decision. */
      customers: number;
      /** @description Recomputed ones by event type. */
      decisions: {
        [key: string]: number;
      };
      events: number;
      findings: components['schemas']['Finding'][];
      /** @description Findings beyond those listed. */
      moreFindings: number;
      ok: boolean;
      streams: number;
    };
    VerificationDto: {
      customer?: string;
    };
    VerificationProgress: {
      decisions: number;
      events: number;
      /** @description Known after the first pass. */
      ofDecisions: number | null;
      /** @description `null` where the log does not tell how long it is. */
      ofEvents: number | null;
      /** @enum {string} */
      pass: 'chains' | 'decisions';
    };
    VersionAnswer: {
      approvedBy: string | null;
      draftedBy: string;
      /** Format: date */
      draftedOn: string;
      note: string;
      /** @enum {string} */
      status: 'active' | 'approved' | 'draft' | 'retired';
      version: number;
    };
    ViewPosition: {
      /** @description Positions behind the end of the log; `null` where positions of the source cannot be counted against it. */
      behind: number | null;
      position: string;
      source: string;
    };
    ViewStanding: {
      /** @description As reads have it; `null` before the first is built. */
      live: number | null;
      name: string;
      positions: components['schemas']['ViewPosition'][];
      /** @description As this program has it. */
      version: number;
    };
    WarningAction:
      | {
          /** @enum {string} */
          action: 'lowerLimit';
          automatic: boolean;
          percent: string;
        }
      | {
          /** @enum {string} */
          action: 'shortenTerms';
          automatic: boolean;
          netDays: number;
          prepaymentPercent: number;
        }
      | {
          /** @enum {string} */
          action: 'placeHold';
          automatic: boolean;
        }
      | {
          /** @enum {string} */
          action: 'demandGuarantee';
          automatic: boolean;
        }
      | {
          /** @enum {string} */
          action: 'review';
          automatic: boolean;
          withinDays: number;
        };
    WarningActionDto: {
      /** @enum {string} */
      action: 'lowerLimit' | 'shortenTerms' | 'placeHold' | 'demandGuarantee' | 'review';
      reference?: string;
    };
    WarningAnswer: {
      acknowledged: {
        by: string;
        note: string | null;
        /** Format: date */
        on: string;
      } | null;
      actions: components['schemas']['WarningAction'][];
      /** @description Of its present level or a graver one. */
      actionsDeclined: {
        /** @enum {string} */
        action: 'demandGuarantee' | 'lowerLimit' | 'placeHold' | 'review' | 'shortenTerms';
        by: string;
        /** Format: date */
        on: string;
        reason: string;
      }[];
      actionsTaken: {
        /** @enum {string} */
        action: 'demandGuarantee' | 'lowerLimit' | 'placeHold' | 'review' | 'shortenTerms';
        /** @description The policy let it happen without a person. */
        automatic: boolean;
        by: string;
        /** Format: date */
        on: string;
        reference: string | null;
      }[];
      cleared: {
        by: string;
        /** Format: date */
        on: string;
        reason: string;
      } | null;
      code: string;
      /** @description The graver warning this one takes over from: its level fell. */
      continues: string | null;
      customerId: string;
      /**
       * Format: date
       * @description Day of its last rise to a graver level, which asks again for what was acknowledged and declined before.
       */
      escalatedOn: string | null;
      figures: components['schemas']['FactsAnswer'];
      id: string;
      label: components['schemas']['Label'];
      /** @enum {string} */
      level: 'critical' | 'info' | 'warn';
      openActions: (
        | {
            /** @enum {string} */
            action: 'lowerLimit';
            automatic: boolean;
            pendingProposalId: string | null;
            percent: string;
          }
        | {
            /** @enum {string} */
            action: 'shortenTerms';
            automatic: boolean;
            netDays: number;
            pendingProposalId: string | null;
            prepaymentPercent: number;
          }
        | {
            /** @enum {string} */
            action: 'placeHold';
            automatic: boolean;
            pendingProposalId: string | null;
          }
        | {
            /** @enum {string} */
            action: 'demandGuarantee';
            automatic: boolean;
            pendingProposalId: string | null;
          }
        | {
            /** @enum {string} */
            action: 'review';
            automatic: boolean;
            pendingProposalId: string | null;
            withinDays: number;
          }
      )[];
      /** Format: date */
      raisedOn: string;
      /** @enum {string} */
      status: 'cleared' | 'open';
    };
    WarningEventAnswer:
      | {
          /** @enum {string} */
          action: 'demandGuarantee' | 'lowerLimit' | 'placeHold' | 'review' | 'shortenTerms';
          /** @description The policy let it happen without a person. */
          automatic: boolean;
          by: string;
          /** Format: date */
          on: string;
          reference: string | null;
          /** @enum {string} */
          type: 'RiskWarningActionTaken';
          warningId: string;
        }
      | {
          /** @enum {string} */
          action: 'demandGuarantee' | 'lowerLimit' | 'placeHold' | 'review' | 'shortenTerms';
          by: string;
          /** Format: date */
          on: string;
          reason: string;
          /** @enum {string} */
          type: 'RiskWarningActionDeclined';
          warningId: string;
        }
      | {
          actions: components['schemas']['WarningAction'][];
          code: string;
          /** @description The graver warning this one takes over from: its level fell while this one still holds. */
          continues: string | null;
          figures: {
            [key: string]: components['schemas']['Fact'];
          };
          /** @enum {string} */
          level: 'critical' | 'info' | 'warn';
          /** Format: date */
          on: string;
          rule: components['schemas']['WarningRule'];
          /** @enum {string} */
          type: 'RiskWarningRaised';
          /** @description `<evaluationId>.<code>`. */
          warningId: string;
          warningRules: components['schemas']['PolicyReference'];
        }
      | {
          actions: components['schemas']['WarningAction'][];
          figures: {
            [key: string]: components['schemas']['Fact'];
          };
          /** @enum {string} */
          from: 'critical' | 'info' | 'warn';
          /** Format: date */
          on: string;
          rule: components['schemas']['WarningRule'];
          /** @enum {string} */
          to: 'critical' | 'info' | 'warn';
          /** @enum {string} */
          type: 'RiskWarningEscalated';
          warningId: string;
          warningRules: components['schemas']['PolicyReference'];
        }
      | {
          by: string;
          note: string | null;
          /** Format: date */
          on: string;
          /** @enum {string} */
          type: 'RiskWarningAcknowledged';
          warningId: string;
        }
      | {
          /** @description `rule`, or the id of the person. */
          by: string;
          /** @description What cleared it; empty when a person did. */
          figures: {
            [key: string]: components['schemas']['Fact'];
          };
          /** Format: date */
          on: string;
          /** @description Of a rule `figure-off`, `level-fell` (a lower level still holds) or `rule-withdrawn`; a person's own words. */
          reason: string;
          /** @description A person cleared it while the figure was on: raised again only after it was off, or at a graver level. */
          stillOn: boolean;
          /** @enum {string} */
          type: 'RiskWarningCleared';
          warningId: string;
        }
      | {
          code: string;
          figures: {
            [key: string]: components['schemas']['Fact'];
          };
          /** Format: date */
          on: string;
          /** @enum {string} */
          type: 'RiskWarningRearmed';
          warningId: string;
        };
    WarningProposalAnswer: {
      action: components['schemas']['WarningAction'];
      approvals: {
        /** Format: date-time */
        at: string;
        by: string;
        /** Format: date */
        on: string;
      }[];
      code: string;
      customerId: string;
      /** Format: date */
      decidedOn: string | null;
      declined: {
        by: string;
        /** Format: date */
        on: string;
        reason: string;
      } | null;
      does: components['schemas']['Words'];
      figures: components['schemas']['FactsAnswer'];
      id: string;
      /** @enum {string} */
      kind: 'warningAction';
      label: components['schemas']['Label'];
      /** @enum {string} */
      level: 'critical' | 'info' | 'warn';
      mayDecline: ['creditLead', 'creditManager', 'financeDirector', 'committee'];
      mayTake: ['analyst', 'creditLead', 'creditManager', 'financeDirector', 'committee'];
      /** @description Taking it needs anybody who works on credit, declining it a credit lead. */
      needs: {
        /** @enum {number} */
        approvers: 1;
        /** @enum {string} */
        role: 'analyst';
      };
      /** Format: date-time */
      proposedAt: string;
      /** @enum {string} */
      proposedBy: 'rule';
      /**
       * Format: date
       * @description Since when this is asked, at whatever level.
       */
      proposedOn: string;
      /** @description What came of it. */
      reference: string | null;
      segment: null;
      /** @enum {string} */
      status: 'approved' | 'declined' | 'pending';
      warningId: string;
    };
    WarningRule: {
      actions: components['schemas']['WarningAction'][];
      /** @enum {string} */
      cadence: 'daily' | 'monthEnd';
      code: string;
      label: components['schemas']['Label'];
      /**
       * @description Of a rule whose trip has `levels`, those say the level, not this.
       * @enum {string}
       */
      level: 'critical' | 'info' | 'warn';
      trip: components['schemas']['WarningTrip'];
    };
    WarningRules: {
      /** @enum {string} */
      kind: 'warningRules';
      rules: components['schemas']['WarningRule'][];
    };
    WarningStep: {
      /** @enum {string} */
      level: 'critical' | 'info' | 'warn';
      off: string;
      on: string;
    };
    WarningTrip:
      | {
          off: string;
          on: string;
          value: components['schemas']['Expression'];
        }
      | {
          levels: components['schemas']['WarningStep'][];
          value: components['schemas']['Expression'];
        }
      | {
          minimum: string;
          rises: number;
          series: string;
        }
      | {
          below: string;
          readings: number;
          series: string;
        }
      | {
          when: components['schemas']['Condition'];
        };
    WayOutAnswer:
      | {
          amount: components['schemas']['Money'];
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          invoices?: string[];
          /** @enum {string} */
          kind: 'pay';
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          amount: components['schemas']['Money'];
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'prepay';
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'raise-limit';
          /** @enum {string} */
          role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
          to: components['schemas']['Money'];
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'raise-group-limit';
          to: components['schemas']['Money'];
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'reduce-order';
          to: components['schemas']['Money'];
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'renew-limit';
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'release-hold';
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'cure-default';
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'shorten-terms';
          to: number;
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        }
      | {
          /** @description The reasons it cures, by their codes: one of the ways of each reason is enough for it. */
          cures: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
          /** @enum {string} */
          kind: 'override';
          /** @enum {string} */
          role: 'committee' | 'creditLead' | 'creditManager' | 'financeDirector';
          /** @description The other reasons, which need a way of their own before the order passes; none: it is enough alone. */
          together: (
            | 'defaulted'
            | 'forced'
            | 'group-limit-exceeded'
            | 'limit-exceeded'
            | 'limit-expired'
            | 'no-credit'
            | 'on-hold'
            | 'order-too-large'
            | 'overdue'
            | 'terms'
          )[];
        };
    Words: {
      en: string;
      zh: string;
    };
    WriteOffDto: {
      amount?: components['schemas']['MoneyDto'];
      /** Format: date */
      on?: string;
      reason: string;
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
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'ok';
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            checks: {
              [key: string]: string;
            };
            lagSeconds?: {
              [key: string]: number;
            };
            /** @enum {string} */
            status: 'ok' | 'unavailable';
            version: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MetricsController_metrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the text format */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReportsController_aging: {
    parameters: {
      query?: {
        asOf?: string;
        customer?: string;
        knownAt?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgingAnswer'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccessReadsController_keys: {
    parameters: {
      query?: {
        user?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              /** Format: date-time */
              expiresAt: string | null;
              id: string;
              issuedBy: {
                id: string;
                name: string | null;
              };
              /** Format: date */
              issuedOn: string;
              label: string;
              revokedBecause: string | null;
              /** Format: date */
              revokedOn: string | null;
              roles: (
                | 'admin'
                | 'analyst'
                | 'auditor'
                | 'committee'
                | 'creditLead'
                | 'creditManager'
                | 'financeDirector'
                | 'service'
              )[];
              scopes: string[];
              standing: string;
              user: {
                id: string;
                name: string | null;
              };
            }[];
            next: null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_issueKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApiKeyDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            key: string;
            label: string;
            scopes: string[];
            userId: string;
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            key: string;
            label: string;
            scopes: string[];
            userId: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_revokeKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevocationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            id: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListsController_approvals: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        kind?: 'limit' | 'temporary' | 'terms' | 'warningAction';
        limit?: number;
        sort?: string;
        status?: 'pending' | 'approved' | 'declined';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ApprovalAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttachmentsController_keep: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            bytes: number;
            digest: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttachmentsController_contents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        digest: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccessReadsController_colleagues: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              /** @enum {string} */
              kind: 'person' | 'service';
              name: string;
              roles: (
                | 'admin'
                | 'analyst'
                | 'auditor'
                | 'committee'
                | 'creditLead'
                | 'creditManager'
                | 'financeDirector'
                | 'service'
              )[];
            }[];
            next: null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListsController_customers: {
    parameters: {
      query?: {
        currency?: string;
        cursor?: string;
        grade?: string;
        industry?: string;
        limit?: number;
        region?: string;
        search?: string;
        sort?: string;
        status?: 'active' | 'inactive';
        tier?: string;
        warning?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['CustomerAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CustomerDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomerReadsController_customer: {
    parameters: {
      query?: {
        asOf?: string;
        knownAt?: string;
      };
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: {
              currency: string;
              exposure: components['schemas']['ExposureAnswer'];
              headroom: components['schemas']['Money'] | null;
              hold: {
                placedBy: string;
                /** Format: date */
                placedOn: string;
                reason: string;
              } | null;
              limit: components['schemas']['ServicesDocumentAnswersLimitAnswer'];
              segment: string;
              terms: components['schemas']['PaymentTerms'] | null;
            }[];
            /** Format: date */
            asOf: string;
            /** Format: date */
            cooperationFrom: string | null;
            country: string | null;
            id: string;
            industry: {
              /** Format: date */
              assignedOn: string;
              industry: string;
            } | null;
            /** Format: date-time */
            knownAt: string | null;
            name: string;
            number: string | null;
            /** Format: date */
            registeredOn: string | null;
            registration: {
              address: string | null;
              businessScope: string | null;
              /** Format: date */
              establishedOn: string | null;
              identifiers: components['schemas']['OpenedIdentifier'][];
              legalName: string;
              legalRepresentative: components['schemas']['OpenedText'] | null;
              paidInCapital: components['schemas']['Money'] | null;
              /** Format: date */
              recordedOn: string;
              region: string | null;
              registeredCapital: components['schemas']['Money'] | null;
              size: string | null;
              source: string;
              status: string | null;
            } | null;
            status: {
              reason: string | null;
              /** Format: date */
              since: string | null;
              /** @enum {string} */
              state: 'active' | 'inactive';
            };
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LimitsController_openAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenAccountDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_startCooperation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CooperationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomerDecisionsController_counterfactuals: {
    parameters: {
      query?: {
        limit?: string;
      };
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date */
            asOf: string;
            customerId: string;
            grade: {
              grade: string | null;
              inForce: string | null;
              knockOuts: {
                cap: string;
                code: string;
                label: string;
              }[];
              next: string | null;
              none: string | null;
              ratingScale: components['schemas']['PolicyReference'];
              score: string | null;
              scorecard: components['schemas']['PolicyReference'];
              /** @description Before caps. */
              scoreGrade: string | null;
              scoringAgain: string | null;
              ways: {
                changes: {
                  factor: string;
                  from: string | null;
                  label: string;
                  pointsGained: string;
                  /** @enum {string} */
                  reach: 'above' | 'any' | 'atLeast' | 'atMost' | 'below' | 'is';
                  to: string | null;
                }[];
                coverage: {
                  atLeastPercent: string;
                  factors: {
                    factor: string;
                    label: string;
                    weight: string;
                  }[];
                  percent: string;
                } | null;
                grade: string;
                removes: {
                  code: string;
                  label: string;
                }[];
                score: string;
                title: string;
              }[];
            };
            heldOrders: components['schemas']['HeldAnswer'][];
            limit: components['schemas']['ServicesCounterfactualReadingLimitAnswer'];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomerReadsController_creditFile: {
    parameters: {
      query?: {
        asOf?: string;
        knownAt?: string;
      };
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditFileAnswer'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_issueCreditNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreditNoteDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_linkCrmAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CrmAccountDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_deactivate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomerDecisionsController_decisions: {
    parameters: {
      query?: {
        asOf?: string;
        cursor?: string;
        knownAt?: string;
        limit?: number;
      };
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: (components['schemas']['DecisionAnswer'] | null)[];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RiskMitigationController_declare: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DefaultDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RiskMitigationController_cure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DefaultDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DossierController_dossier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Dossier'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_erase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ErasureDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomerReadsController_events: {
    parameters: {
      query?: {
        actor?: string;
        asOf?: string;
        cursor?: string;
        from?: string;
        knownAt?: string;
        limit?: number;
        types?: string;
        until?: string;
      };
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              actor: components['schemas']['Actor'];
              /** Format: date-time */
              at: string;
              correlationId: string;
              /** Format: date */
              effectiveOn: string;
              hash: string;
              id: string;
              /** @description What the text names, in its order. */
              mentions: components['schemas']['Mention'][];
              revision: number;
              stream: string;
              text: string;
              title: string;
              /** @enum {string} */
              type:
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
                | 'MitigantConfirmed'
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
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationsController_collectStanding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvidenceDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomerReadsController_exposure: {
    parameters: {
      query?: {
        asOf?: string;
        knownAt?: string;
      };
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: components['schemas']['AccountAnswer'][];
            /** Format: date */
            asOf: string;
            customerId: string;
            knownAt: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomerReadsController_facts: {
    parameters: {
      query?: {
        asOf?: string;
        knownAt?: string;
      };
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date */
            asOf: string;
            currency: string;
            customerId: string;
            facts: components['schemas']['FactsAnswer'];
            /** Format: date-time */
            knownAt: string | null;
            read: components['schemas']['FactSource'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LimitsController_placeHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LimitsController_releaseHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_assignIndustry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IndustryDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvestigationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_issueInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvoiceDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LimitsController_proposeLimit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LimitProposalDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomerReadsController_limits: {
    parameters: {
      query?: {
        from?: string;
        until?: string;
      };
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: {
              segment: string;
              turns: (
                | {
                    expired: boolean;
                    /** Format: date */
                    from: string;
                    /** @enum {string} */
                    kind: 'NONE';
                  }
                | {
                    amount: components['schemas']['Money'];
                    expired: boolean;
                    /** Format: date */
                    from: string;
                    /** @enum {string} */
                    kind: 'AMOUNT';
                  }
                | {
                    expired: boolean;
                    /** Format: date */
                    from: string;
                    /** @enum {string} */
                    kind: 'UNLIMITED';
                  }
              )[];
            }[];
            customerId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_recordManagement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ManagementDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RiskMitigationController_register: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MitigantDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RiskMitigationController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RiskMitigationController_release: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DefaultDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_addNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrdersController_check: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            check: components['schemas']['PresentedOrderCheck'];
            group: components['schemas']['GroupVerdictAnswer'] | null;
            headroom: components['schemas']['Money'] | null;
            reasons: components['schemas']['PresentedHoldReason'][];
            /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
            releases: number[][];
            shortfall: components['schemas']['Money'];
            /** @enum {string} */
            verdict: 'held' | 'reserved';
            /** @description As decided and in its order, each with the reasons it cures. */
            waysOut: components['schemas']['WayOutAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrdersController_place: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            headroom: components['schemas']['Money'] | null;
            id: string;
            order: {
              amount: components['schemas']['Money'];
              /** Format: date */
              checkAgainOn: string | null;
              deliveredNotInvoiced: components['schemas']['Money'];
              id: string;
              number: string | null;
              /** Format: date */
              placedOn: string;
              prepaid: boolean;
              reserved: components['schemas']['Money'];
              /** Format: date */
              shipOn: string;
              /** @enum {string} */
              status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              termsDays: number | null;
            } | null;
            reasons: components['schemas']['PresentedHoldReason'][];
            /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
            releases: number[][];
            shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            verdict: 'closed' | 'held' | 'released' | 'reserved';
            /** @description As decided and in its order, each with the reasons it cures. */
            waysOut: components['schemas']['WayOutAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            headroom: components['schemas']['Money'] | null;
            id: string;
            order: {
              amount: components['schemas']['Money'];
              /** Format: date */
              checkAgainOn: string | null;
              deliveredNotInvoiced: components['schemas']['Money'];
              id: string;
              number: string | null;
              /** Format: date */
              placedOn: string;
              prepaid: boolean;
              reserved: components['schemas']['Money'];
              /** Format: date */
              shipOn: string;
              /** @enum {string} */
              status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              termsDays: number | null;
            } | null;
            reasons: components['schemas']['PresentedHoldReason'][];
            /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
            releases: number[][];
            shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            verdict: 'closed' | 'held' | 'released' | 'reserved';
            /** @description As decided and in its order, each with the reasons it cures. */
            waysOut: components['schemas']['WayOutAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_recordOwnership: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnershipDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_recordPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaymentDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingsController_requestOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverrideDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_reactivate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CustomersController_recordRegistration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                id: string;
                /** @enum {string} */
                status: 'none';
              }
            | {
                country: string | null;
                events: components['schemas']['EventName'][];
                id: string;
                identifiers: components['schemas']['Identifier'][];
                name: string;
                number: string | null;
                /** Format: date */
                registeredOn: string;
                /** @enum {string} */
                status: 'active' | 'inactive';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingsController_scheduleReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingsController_completeReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
        review: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewCompletionDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingsController_score: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScoreDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LimitsController_proposeTemporaryLimit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TemporaryLimitDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LimitsController_proposeTerms: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TermsProposalDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            pendingProposalId?: string;
            proposal:
              | {
                  basis?: components['schemas']['PresentedLimitProposalBasis'];
                  change: components['schemas']['PresentedLimitChange'];
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | components['schemas']['PresentedApproval']
              | components['schemas']['PresentedDeclination']
              | {
                  basis?: components['schemas']['PresentedTermsProposalBasis'];
                  /** Format: date */
                  from: string;
                  needs: components['schemas']['PresentedAuthorityNeeded'];
                  proposalId: string;
                  proposedBy: string;
                  /** Format: date */
                  proposedOn: string;
                  reason: string;
                  terms: components['schemas']['PresentedPaymentTerms'];
                  /** @description The warning whose action it is. */
                  warningId?: string;
                }
              | null;
            proposalId?: string;
            /** @enum {string} */
            reason?: 'already-pending' | 'equals-limit-in-force' | 'equals-terms-in-force';
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListsController_customerFacets: {
    parameters: {
      query?: {
        currency?: string;
        cursor?: string;
        grade?: string;
        industry?: string;
        limit?: number;
        region?: string;
        search?: string;
        sort?: string;
        status?: 'active' | 'inactive';
        tier?: string;
        warning?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            facets: {
              /** @enum {string} */
              field: 'currency' | 'grade' | 'industry' | 'region' | 'status' | 'tier' | 'warning';
              values: {
                count: number;
                value: string | null;
              }[];
            }[];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccessReadsController_delegations: {
    parameters: {
      query?: {
        user?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              /** Format: date */
              endedOn: string | null;
              /** Format: date */
              firstDay: string;
              from: {
                id: string;
                name: string | null;
              };
              /** @description False while the lender does not hold the role. */
              held: boolean;
              id: string;
              /** Format: date */
              lastDay: string;
              /** @enum {string} */
              role:
                | 'admin'
                | 'analyst'
                | 'auditor'
                | 'committee'
                | 'creditLead'
                | 'creditManager'
                | 'financeDirector'
                | 'service';
              /** @enum {string} */
              standing: 'ahead' | 'ended' | 'expired' | 'in-force';
              to: {
                id: string;
                name: string | null;
              };
            }[];
            next: null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_delegate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            delegationId: string;
            events: components['schemas']['EventName'][];
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            role:
              | 'admin'
              | 'analyst'
              | 'auditor'
              | 'committee'
              | 'creditLead'
              | 'creditManager'
              | 'financeDirector'
              | 'service';
            toUserId: string;
            /** Format: date */
            until: string;
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            delegationId: string;
            events: components['schemas']['EventName'][];
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            role:
              | 'admin'
              | 'analyst'
              | 'auditor'
              | 'committee'
              | 'creditLead'
              | 'creditManager'
              | 'financeDirector'
              | 'service';
            toUserId: string;
            /** Format: date */
            until: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_endDelegation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            id: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuditController_events: {
    parameters: {
      query?: {
        actor?: string;
        cursor?: string;
        customer?: string;
        from?: string;
        limit?: number;
        order?: 'oldestFirst' | 'newestFirst';
        types?: string;
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              actor: components['schemas']['Actor'];
              /** Format: date-time */
              at: string;
              causationId: string;
              commandId: string;
              correlationId: string;
              customer: {
                name: string;
                number: string | null;
              };
              /** Format: date */
              effectiveOn: string;
              hash: string;
              id: string;
              /** @description What the text names, in its order. */
              mentions: components['schemas']['Mention'][];
              partitionKey: string;
              revision: number;
              stream: string;
              text: string;
              title: string;
              /** @enum {string} */
              type:
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
                | 'MitigantConfirmed'
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
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventController_event: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        revision: number;
        stream: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            actor: components['schemas']['Actor'];
            /** Format: date-time */
            at: string;
            beside: components['schemas']['EventInWords'][];
            causationId: string;
            cause: components['schemas']['EventInWords'] | null;
            commandId: string;
            correlationId: string;
            /** @description Without a name where it is about no customer. */
            customer: {
              name: string;
              number: string | null;
            };
            data: unknown;
            /** Format: date */
            effectiveOn: string;
            effects: components['schemas']['EventInWords'][];
            hash: string;
            id: string;
            isLast: boolean;
            /** Format: date-time */
            lookedUntil: string | null;
            /** @description What the text names, in its order. */
            mentions: components['schemas']['Mention'][];
            /** @description The customer it is about, or what else keeps events in order. */
            partitionKey: string;
            previousHash: string | null;
            revision: number;
            schemaVersion: number;
            stream: string;
            text: string;
            title: string;
            /** @enum {string} */
            type:
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
              | 'MitigantConfirmed'
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
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationReadsController_evidence: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        investigation?: string;
        kind?:
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
        limit?: number;
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['EvidenceAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationsController_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidence: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InvestigationsController_retract[1]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidence: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetractionDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReferenceFactsController_rates: {
    parameters: {
      query: {
        base: string;
        quote: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            base: string;
            quote: string;
            rates: {
              /** @description ISO 4217 codes: one unit of `base` costs `rate` units of `quote`. */
              base: string;
              /**
               * Format: date
               * @description The day the rate is of.
               */
              on: string;
              quote: string;
              /** @description Plain decimal text above 0 with up to ten decimals. */
              rate: string;
              /** @description `mid` unless the house keeps others. */
              rateType: string;
              source: string;
            }[];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReferenceFactsController_recordRate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExchangeRateDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: {
              base: string;
              /** Format: date */
              on: string;
              quote: string;
              rate: string;
              rateType: string;
              source: string;
            };
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            recorded: {
              base: string;
              /** Format: date */
              on: string;
              quote: string;
              rate: string;
              rateType: string;
              source: string;
            };
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeedController_feed: {
    parameters: {
      query?: {
        customer?: string;
        types?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A stream without end */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['GroupRowAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_form: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountId?: string;
            events: components['schemas']['EventName'][];
            group: components['schemas']['GroupAnswer'];
            id: string;
            proposalId?: string;
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountId?: string;
            events: components['schemas']['EventName'][];
            group: components['schemas']['GroupAnswer'];
            id: string;
            proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_one: {
    parameters: {
      query?: {
        asOf?: string;
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupAnswer'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupLimitProposalDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountId?: string;
            events: components['schemas']['EventName'][];
            group: components['schemas']['GroupAnswer'];
            id: string;
            proposalId?: string;
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountId?: string;
            events: components['schemas']['EventName'][];
            group: components['schemas']['GroupAnswer'];
            id: string;
            proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                group: components['schemas']['GroupAnswer'];
                id: string;
                /** @enum {string} */
                outcome: 'approved' | 'declined' | 'pending';
                proposal:
                  | {
                      approvalsLeft: number;
                      approvedBy: string;
                      /** Format: date */
                      approvedOn: string;
                      limit: components['schemas']['PresentedGroupLimit'];
                      needs: components['schemas']['PresentedGroupAuthorityNeeded'];
                      /** @description In force before; `null` when no limit was ever approved: nothing was bounded. */
                      previous: components['schemas']['PresentedGroupLimit'] | null;
                      proposalId: string;
                    }
                  | {
                      declinedBy: string;
                      /** Format: date */
                      declinedOn: string;
                      proposalId: string;
                      reason: string;
                    };
                proposalId: string;
              }
            | {
                events: components['schemas']['EventName'][];
                group: components['schemas']['GroupAnswer'];
                id: string;
                /** @enum {string} */
                outcome: 'approved' | 'declined' | 'pending';
                proposal: null;
                proposalId: string;
                /** @enum {string} */
                reason: 'approved-by-you-already' | 'decided-already';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_decline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                events: components['schemas']['EventName'][];
                group: components['schemas']['GroupAnswer'];
                id: string;
                /** @enum {string} */
                outcome: 'approved' | 'declined' | 'pending';
                proposal:
                  | {
                      approvalsLeft: number;
                      approvedBy: string;
                      /** Format: date */
                      approvedOn: string;
                      limit: components['schemas']['PresentedGroupLimit'];
                      needs: components['schemas']['PresentedGroupAuthorityNeeded'];
                      /** @description In force before; `null` when no limit was ever approved: nothing was bounded. */
                      previous: components['schemas']['PresentedGroupLimit'] | null;
                      proposalId: string;
                    }
                  | {
                      declinedBy: string;
                      /** Format: date */
                      declinedOn: string;
                      proposalId: string;
                      reason: string;
                    };
                proposalId: string;
              }
            | {
                events: components['schemas']['EventName'][];
                group: components['schemas']['GroupAnswer'];
                id: string;
                /** @enum {string} */
                outcome: 'approved' | 'declined' | 'pending';
                proposal: null;
                proposalId: string;
                /** @enum {string} */
                reason: 'approved-by-you-already' | 'decided-already';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountId?: string;
            events: components['schemas']['EventName'][];
            group: components['schemas']['GroupAnswer'];
            id: string;
            proposalId?: string;
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountId?: string;
            events: components['schemas']['EventName'][];
            group: components['schemas']['GroupAnswer'];
            id: string;
            proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountId?: string;
            events: components['schemas']['EventName'][];
            group: components['schemas']['GroupAnswer'];
            id: string;
            proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  GroupsController_revalue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevaluationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountId?: string;
            events: components['schemas']['EventName'][];
            group: components['schemas']['GroupAnswer'];
            id: string;
            proposalId?: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListsController_heldOrders: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        limit?: number;
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HeldOrderAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReferenceFactsController_industries: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              corrections: number;
              industry: string;
              readings: components['schemas']['ClimateReadingRecord'][];
            }[];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReferenceFactsController_recordReading: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClimateReadingDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            readings: components['schemas']['ClimateReading'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            readings: components['schemas']['ClimateReading'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationReadsController_investigations: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        limit?: number;
        reason?: 'onboarding' | 'periodic' | 'warning' | 'limitRequest';
        sort?: string;
        status?: 'open' | 'completed' | 'cancelled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['InvestigationAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationReadsController_investigation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cancelledBecause: string | null;
            closedBy: string | null;
            /** Format: date */
            closedOn: string | null;
            conclusion: string | null;
            coverage: components['schemas']['CoverageResult'] | null;
            customerId: string;
            /** Format: date */
            dueOn: string | null;
            evidence: components['schemas']['EvidenceAnswer'][];
            findings: string[];
            id: string;
            openedBy: string;
            /** Format: date */
            openedOn: string;
            /** @enum {string} */
            reason: 'limitRequest' | 'onboarding' | 'periodic' | 'warning';
            reviewId: string | null;
            /** @enum {string} */
            status: 'cancelled' | 'completed' | 'open';
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancellationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationsController_complete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompletionDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvestigationsController_collect: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvidenceDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'InvestigationsController_retract[0]': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidence: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetractionDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            openInvestigation: string | null;
            recorded: components['schemas']['EventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_dispute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisputeDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_resolveDispute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisputeResolutionDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_recover: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecoveryDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_writeOff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteOffDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            displayName: string;
            house: {
              /** Format: date */
              businessDate: string;
              currency: string;
              timeZone: string;
            };
            id: string;
            /** @enum {string} */
            kind: 'person' | 'service';
            roles: string[];
            scopes: string[] | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedViewsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SavedView'][];
            next: null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedViewsController_save: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        screen: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavedViewDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            name: string;
            query: string;
            /** Format: date-time */
            savedAt: string;
            screen: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedViewsController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        screen: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListsController_openItems: {
    parameters: {
      query?: {
        asOf?: string;
        cursor?: string;
        customer?: string;
        limit?: number;
        show?: 'open' | 'all';
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OpenItemAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListsController_orders: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        limit?: number;
        sort?: string;
        status?: 'reserved' | 'deferred' | 'held' | 'ready' | 'released' | 'delivered' | 'cancelled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OrderRowAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrdersController_amend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            headroom: components['schemas']['Money'] | null;
            id: string;
            order: {
              amount: components['schemas']['Money'];
              /** Format: date */
              checkAgainOn: string | null;
              deliveredNotInvoiced: components['schemas']['Money'];
              id: string;
              number: string | null;
              /** Format: date */
              placedOn: string;
              prepaid: boolean;
              reserved: components['schemas']['Money'];
              /** Format: date */
              shipOn: string;
              /** @enum {string} */
              status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              termsDays: number | null;
            } | null;
            reasons: components['schemas']['PresentedHoldReason'][];
            /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
            releases: number[][];
            shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            verdict: 'closed' | 'held' | 'released' | 'reserved';
            /** @description As decided and in its order, each with the reasons it cures. */
            waysOut: components['schemas']['WayOutAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrdersController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            headroom: components['schemas']['Money'] | null;
            id: string;
            order: {
              amount: components['schemas']['Money'];
              /** Format: date */
              checkAgainOn: string | null;
              deliveredNotInvoiced: components['schemas']['Money'];
              id: string;
              number: string | null;
              /** Format: date */
              placedOn: string;
              prepaid: boolean;
              reserved: components['schemas']['Money'];
              /** Format: date */
              shipOn: string;
              /** @enum {string} */
              status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              termsDays: number | null;
            } | null;
            reasons: components['schemas']['PresentedHoldReason'][];
            /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
            releases: number[][];
            shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            verdict: 'closed' | 'held' | 'released' | 'reserved';
            /** @description As decided and in its order, each with the reasons it cures. */
            waysOut: components['schemas']['WayOutAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrdersController_deliver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeliveryDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            headroom: components['schemas']['Money'] | null;
            id: string;
            order: {
              amount: components['schemas']['Money'];
              /** Format: date */
              checkAgainOn: string | null;
              deliveredNotInvoiced: components['schemas']['Money'];
              id: string;
              number: string | null;
              /** Format: date */
              placedOn: string;
              prepaid: boolean;
              reserved: components['schemas']['Money'];
              /** Format: date */
              shipOn: string;
              /** @enum {string} */
              status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              termsDays: number | null;
            } | null;
            reasons: components['schemas']['PresentedHoldReason'][];
            /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
            releases: number[][];
            shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            verdict: 'closed' | 'held' | 'released' | 'reserved';
            /** @description As decided and in its order, each with the reasons it cures. */
            waysOut: components['schemas']['WayOutAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrdersController_hold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            headroom: components['schemas']['Money'] | null;
            id: string;
            order: {
              amount: components['schemas']['Money'];
              /** Format: date */
              checkAgainOn: string | null;
              deliveredNotInvoiced: components['schemas']['Money'];
              id: string;
              number: string | null;
              /** Format: date */
              placedOn: string;
              prepaid: boolean;
              reserved: components['schemas']['Money'];
              /** Format: date */
              shipOn: string;
              /** @enum {string} */
              status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              termsDays: number | null;
            } | null;
            reasons: components['schemas']['PresentedHoldReason'][];
            /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
            releases: number[][];
            shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            verdict: 'closed' | 'held' | 'released' | 'reserved';
            /** @description As decided and in its order, each with the reasons it cures. */
            waysOut: components['schemas']['WayOutAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrdersController_release: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            headroom: components['schemas']['Money'] | null;
            id: string;
            order: {
              amount: components['schemas']['Money'];
              /** Format: date */
              checkAgainOn: string | null;
              deliveredNotInvoiced: components['schemas']['Money'];
              id: string;
              number: string | null;
              /** Format: date */
              placedOn: string;
              prepaid: boolean;
              reserved: components['schemas']['Money'];
              /** Format: date */
              shipOn: string;
              /** @enum {string} */
              status: 'cancelled' | 'deferred' | 'held' | 'ready' | 'released' | 'reserved';
              termsDays: number | null;
            } | null;
            reasons: components['schemas']['PresentedHoldReason'][];
            /** @description What releases the order, cheapest first: each the positions in `waysOut` of ways that are enough together, none of them in vain. */
            releases: number[][];
            shortfall: components['schemas']['Money'] | null;
            /** @enum {string} */
            verdict: 'closed' | 'held' | 'released' | 'reserved';
            /** @description As decided and in its order, each with the reasons it cures. */
            waysOut: components['schemas']['WayOutAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReportsController_behaviour: {
    parameters: {
      query?: {
        asOf?: string;
        customer?: string;
        graceDays?: number;
        knownAt?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BehaviourAnswer'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListsController_payments: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        limit?: number;
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['PaymentAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_allocate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AllocationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReceivablesController_reverse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReversalDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: components['schemas']['AccountSummaryAnswer'] | null;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['ToldAccountEvent'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PoliciesController_policies: {
    parameters: {
      query?: {
        asOf?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date */
            asOf: string;
            items: components['schemas']['PolicyAnswer'][];
            next: null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PoliciesController_policy: {
    parameters: {
      query?: {
        asOf?: string;
      };
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyAnswer'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PoliciesController_difference: {
    parameters: {
      query: {
        from: number;
        to: number;
      };
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            differences: components['schemas']['PolicyDifference'][];
            from: number;
            name: string;
            to: number;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PoliciesController_draft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyVersionDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            policy: components['schemas']['PolicyAnswer'];
            version: number;
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            policy: components['schemas']['PolicyAnswer'];
            version: number;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PoliciesController_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            approvedBy: string | null;
            content: components['schemas']['PolicyContent'];
            draftedBy: string;
            /** Format: date */
            draftedOn: string;
            kind:
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
            name: string;
            note: string;
            /** @enum {string} */
            status: 'active' | 'approved' | 'draft' | 'retired';
            version: number;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PoliciesController_activate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyActivationDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            policy: components['schemas']['PolicyAnswer'];
            version: number;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PoliciesController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            policy: components['schemas']['PolicyAnswer'];
            version: number;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PoliciesController_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
        version: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyRetirementDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            policy: components['schemas']['PolicyAnswer'];
            version: number;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PortfolioController_portfolio: {
    parameters: {
      query?: {
        asOf?: string;
        currency?: string;
        knownAt?: string;
        lossRates?: string;
        scalar?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date */
            asOf: string;
            currencies: components['schemas']['BlockAnswer'][];
            /** @enum {string} */
            exposureBasis: 'all' | 'receivables';
            house: components['schemas']['HouseAnswer'];
            /** Format: date-time */
            knownAt: string | null;
            ratingScale: {
              name: string;
              version: number;
            };
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LimitsController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                account: components['schemas']['AccountSummaryAnswer'] | null;
                events: components['schemas']['EventName'][];
                /** @enum {string} */
                outcome: 'approved' | 'declined' | 'pending';
                proposal:
                  | {
                      basis?: components['schemas']['PresentedLimitProposalBasis'];
                      change: components['schemas']['PresentedLimitChange'];
                      needs: components['schemas']['PresentedAuthorityNeeded'];
                      proposalId: string;
                      proposedBy: string;
                      /** Format: date */
                      proposedOn: string;
                      reason: string;
                      /** @description The warning whose action it is. */
                      warningId?: string;
                    }
                  | components['schemas']['PresentedApproval']
                  | components['schemas']['PresentedDeclination']
                  | {
                      basis?: components['schemas']['PresentedTermsProposalBasis'];
                      /** Format: date */
                      from: string;
                      needs: components['schemas']['PresentedAuthorityNeeded'];
                      proposalId: string;
                      proposedBy: string;
                      /** Format: date */
                      proposedOn: string;
                      reason: string;
                      terms: components['schemas']['PresentedPaymentTerms'];
                      /** @description The warning whose action it is. */
                      warningId?: string;
                    };
                proposalId?: string;
              }
            | {
                account: components['schemas']['AccountSummaryAnswer'] | null;
                events: components['schemas']['EventName'][];
                /** @enum {string} */
                outcome: 'approved' | 'declined' | 'pending';
                proposal: null;
                proposalId?: string;
                /** @enum {string} */
                reason: 'approved-by-you-already' | 'decided-already';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LimitsController_decline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                account: components['schemas']['AccountSummaryAnswer'] | null;
                events: components['schemas']['EventName'][];
                /** @enum {string} */
                outcome: 'approved' | 'declined' | 'pending';
                proposal:
                  | {
                      basis?: components['schemas']['PresentedLimitProposalBasis'];
                      change: components['schemas']['PresentedLimitChange'];
                      needs: components['schemas']['PresentedAuthorityNeeded'];
                      proposalId: string;
                      proposedBy: string;
                      /** Format: date */
                      proposedOn: string;
                      reason: string;
                      /** @description The warning whose action it is. */
                      warningId?: string;
                    }
                  | components['schemas']['PresentedApproval']
                  | components['schemas']['PresentedDeclination']
                  | {
                      basis?: components['schemas']['PresentedTermsProposalBasis'];
                      /** Format: date */
                      from: string;
                      needs: components['schemas']['PresentedAuthorityNeeded'];
                      proposalId: string;
                      proposedBy: string;
                      /** Format: date */
                      proposedOn: string;
                      reason: string;
                      terms: components['schemas']['PresentedPaymentTerms'];
                      /** @description The warning whose action it is. */
                      warningId?: string;
                    };
                proposalId?: string;
              }
            | {
                account: components['schemas']['AccountSummaryAnswer'] | null;
                events: components['schemas']['EventName'][];
                /** @enum {string} */
                outcome: 'approved' | 'declined' | 'pending';
                proposal: null;
                proposalId?: string;
                /** @enum {string} */
                reason: 'approved-by-you-already' | 'decided-already';
              };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PortfolioController_migrations: {
    parameters: {
      query?: {
        from?: string;
        knownAt?: string;
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            better: number;
            counts: number[][];
            /** @description Rated at the end only, and at the start only. */
            entered: number;
            /** Format: date */
            from: string;
            /** @description Best first; rows (from) and columns (to) in this order. */
            grades: string[];
            /** Format: date-time */
            knownAt: string | null;
            left: number;
            /** @description Rated on both days, on one of them with a grade the scale does not have. */
            outside: number;
            percents: (
              | {
                  value: string;
                }
              | {
                  /** @enum {string} */
                  undefined: 'nobody-in-grade';
                }
            )[][];
            ratingScale: {
              name: string;
              version: number;
            };
            stayed: number;
            /** Format: date */
            until: string;
            worse: number;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingReadsController_overrides: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        limit?: number;
        sort?: string;
        status?: 'pending' | 'approved' | 'declined';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              approvals: {
                by: string;
                /** Format: date */
                on: string;
              }[];
              customerId: string;
              declined: {
                by: string;
                /** Format: date */
                on: string;
                reason: string;
              } | null;
              from: string;
              id: string;
              needs: components['schemas']['OverrideAuthority'];
              /** @description Steps better than the grade of the last score; 0 or below for a grade that is not better. */
              notches: number;
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              requestedBy: string;
              /** Format: date */
              requestedOn: string;
              /** @enum {string} */
              status: 'approved' | 'declined' | 'pending';
              to: string;
              /**
               * Format: date
               * @description Last day in force, at most a year ahead.
               */
              until: string;
            }[];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingsController_approveOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingsController_declineOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string | null;
            rating: {
              grade: string | null;
              review: components['schemas']['OpenReview'] | null;
              tier: string | null;
            };
            recorded: components['schemas']['RatingEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingReadsController_ratings: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        grade?: string;
        limit?: number;
        sort?: string;
        tier?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RatingAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RatingReadsController_reviews: {
    parameters: {
      query?: {
        cursor?: string;
        customer?: string;
        dueBy?: string;
        limit?: number;
        sort?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              /** @enum {string} */
              because?: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
              customerId: string;
              /** Format: date */
              dueOn?: string;
              fellDue?: boolean;
              grade: string | null;
              overdue: boolean;
              reviewId?: string;
              tier: string | null;
            }[];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListsController_search: {
    parameters: {
      query: {
        limit?: number;
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Found'][];
            next: null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accessToken: string;
            expiresAt: string;
            user: {
              displayName: string;
              id: string;
              roles: string[];
            };
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_refresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accessToken: string;
            expiresAt: string;
            user: {
              displayName: string;
              id: string;
              roles: string[];
            };
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SimulationsController_run: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SimulationDto'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresentedKeptSimulation'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SimulationsController_simulation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresentedKeptSimulation'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SystemController_system: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            log: {
              position: string | null;
            };
            runtime: string;
            stores: components['schemas']['StoresInUse'];
            version: string;
            views: components['schemas']['ViewStanding'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PortfolioController_tiers: {
    parameters: {
      query?: {
        asOf?: string;
        knownAt?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            exposureBasis: 'all' | 'receivables';
            items: components['schemas']['TierAnswer'][];
            /** Format: date-time */
            knownAt: string | null;
            next: null;
            salesWindow: {
              /** Format: date */
              after: string;
              /** Format: date */
              until: string;
            };
            tiers: {
              name: string;
              version: number;
            };
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_users: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Person'][];
            next: null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_invite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            displayName: string;
            events: components['schemas']['EventName'][];
            id: string;
            /** @enum {string} */
            kind: 'person' | 'service';
            login: string;
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            displayName: string;
            events: components['schemas']['EventName'][];
            id: string;
            /** @enum {string} */
            kind: 'person' | 'service';
            login: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_grantRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoleDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            id: string;
            /** @enum {string} */
            role:
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
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            id: string;
            /** @enum {string} */
            role:
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
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_withdrawRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        role: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            events: components['schemas']['EventName'][];
            id: string;
            role: string;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VerificationsController_verifications: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['KeptVerification'][];
            next: null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VerificationsController_start: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerificationDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptVerification'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VerificationsController_verification: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptVerification'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WarningsController_warnings: {
    parameters: {
      query?: {
        code?: string;
        cursor?: string;
        customer?: string;
        level?: 'info' | 'warn' | 'critical';
        limit?: number;
        sort?: string;
        status?: 'open' | 'cleared' | 'all';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['WarningAnswer'][];
            next: string | null;
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WarningsController_warning: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WarningAnswer'];
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WarningsController_acknowledge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcknowledgementDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WarningsController_act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WarningActionDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WarningsController_decline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        action: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WarningsController_clear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done, or nothing to do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            customerId: string;
            events: components['schemas']['EventName'][];
            id: string;
            recorded: components['schemas']['WarningEventAnswer'][];
          };
        };
      };
      /** @description Refused or failed */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
