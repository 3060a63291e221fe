// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Secret } from "../secret.js";
import type { Paging } from "./shared.js";

/** Operations: `solutions.create`, `solutions.list`, `solutions.list_of_account`, `solutions.get`, `solutions.list_partners`, `solutions.get_access_token`, `solutions.accept`, `solutions.reject`, `solutions.request_deactivation`, `solutions.accept_deactivation`, `solutions.reject_deactivation`. */
export interface SolutionsArea {
  /**
   * Creates a Multi-Partner Solution, and invites the app of a partner.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  create(params: CreateSolution, options?: Options): Promise<CreatedSolution>;

  /**
   * Lists the Multi-Partner Solutions of an app.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  list(params?: ListSolutions, options?: Options): Promise<Solutions>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListSolutions, options?: Options): AsyncGenerator<Solution, void>;

  /**
   * Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  listOfAccount(params?: ListAccountSolutions, options?: Options): Promise<Solutions>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listOfAccountAll(params?: ListAccountSolutions, options?: Options): AsyncGenerator<Solution, void>;

  /**
   * Gets a Multi-Partner Solution: status, owner and permissions.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  get(params: GetSolution, options?: Options): Promise<Solution>;

  /**
   * Lists the partners of a Multi-Partner Solution.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  listPartners(params: ListSolutionPartners, options?: Options): Promise<SolutionPartners>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listPartnersAll(params: ListSolutionPartners, options?: Options): AsyncGenerator<SolutionPartner, void>;

  /**
   * Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system user token.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  getAccessToken(params: GetSolutionAccessToken, options?: Options): Promise<SolutionAccessToken>;

  /**
   * Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  accept(params: AcceptSolution, options?: Options): Promise<AcceptedSolution>;

  /**
   * Rejects the invitation to a Multi-Partner Solution.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  reject(params: RejectSolution, options?: Options): Promise<RejectedSolution>;

  /**
   * Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the partner
   * accepts.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  requestDeactivation(params: RequestSolutionDeactivation, options?: Options): Promise<SolutionDeactivationRequest>;

  /**
   * Accepts the request to deactivate a Multi-Partner Solution.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  acceptDeactivation(params: AcceptSolutionDeactivation, options?: Options): Promise<AnsweredDeactivation>;

  /**
   * Rejects the request to deactivate a Multi-Partner Solution, which stays active.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
   */
  rejectDeactivation(params: RejectSolutionDeactivation, options?: Options): Promise<AnsweredDeactivation>;
}

/** Creates a Multi-Partner Solution, and invites the app of a partner. */
export interface CreateSolution {
  /** Name of the solution. 2 to 75 characters. */
  solution_name: string;
  /** ID of the partner's app. */
  partner_app_id: string;
  /** Optional permissions of the owner. An empty list grants everything except messaging. */
  owner_permissions: readonly SolutionPermission[];
  /** Optional permissions of the partner. An empty list grants everything except messaging. */
  partner_permissions: readonly SolutionPermission[];
  /** Default: the client's app ID. */
  app_id?: string;
}

/**
 * Optional permission in a Multi-Partner Solution. All others are granted to both sides.
 * Other values are accepted, too.
 */
export type SolutionPermission =
  /** Messaging: the app may send messages for the clients. */
  | "MESSAGING"
  | (string & {});

/** A new Multi-Partner Solution. */
export interface CreatedSolution {
  /** ID of the new solution. */
  solution_id: string;
}

/** Lists the Multi-Partner Solutions of an app. */
export interface ListSolutions {
  /** Role of the app, to return only the solutions in which it has this role. */
  role?: SolutionRole;
  /** Fields to return per solution. */
  fields?: readonly SolutionField[];
  /** Maximum number of solutions per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's app ID. */
  app_id?: string;
}

/**
 * Role of an app in a Multi-Partner Solution.
 * Other values are accepted, too.
 */
export type SolutionRole =
  /** Owner: the app that created the solution. */
  | "OWNER"
  /** Partner: the app that was invited. */
  | "PARTNER"
  | (string & {});

/**
 * Field of `Solution` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `status`, `status_for_pending_request`, `owner_app`, `owner_permissions`.
 */
export type SolutionField =
  /** ID of the solution. */
  | "id"
  /** Name of the solution. */
  | "name"
  /** Status of the solution. */
  | "status"
  /** Status that the solution gets if the pending request is accepted. */
  | "status_for_pending_request"
  /** App that owns the solution. */
  | "owner_app"
  /** Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others. */
  | "owner_permissions"
  /** Partners of the solution. Returned if `partners` is requested. */
  | "partners"
  | (string & {});

/** A page of Multi-Partner Solutions. */
export interface Solutions {
  /** Solutions on this page. */
  data: Solution[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A Multi-Partner Solution. Contains only the requested fields. */
export interface Solution {
  /** ID of the solution. */
  id: string;
  /** Name of the solution. */
  name?: string;
  /** Status of the solution. */
  status?: SolutionStatus;
  /** Status that the solution gets if the pending request is accepted. */
  status_for_pending_request?: SolutionPendingStatus;
  /** App that owns the solution. */
  owner_app?: SolutionApp;
  /** Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others. */
  owner_permissions?: string[];
  /** Partners of the solution. Returned if `partners` is requested. */
  partners?: SolutionPartners;
}

/**
 * Status of a Multi-Partner Solution.
 * Other values are accepted, too.
 */
export type SolutionStatus =
  /** Draft: no partner is invited yet. */
  | "DRAFT"
  /** Initiated: waiting for the partner's answer. */
  | "INITIATED"
  /** Active: clients can be onboarded. */
  | "ACTIVE"
  /** Rejected by the partner. */
  | "REJECTED"
  /** Deactivated: both sides agreed to end it. */
  | "DEACTIVATED"
  | (string & {});

/**
 * Pending change of a Multi-Partner Solution.
 * Other values are accepted, too.
 */
export type SolutionPendingStatus =
  /** Activation requested: the partner hasn't answered the invitation. */
  | "PENDING_ACTIVATION"
  /** Deactivation requested: the partner hasn't answered the request. */
  | "PENDING_DEACTIVATION"
  /** No pending request. */
  | "NONE"
  | (string & {});

/** An app that takes part in a Multi-Partner Solution. */
export interface SolutionApp {
  /** ID of the app. */
  id?: string;
  /** Name of the app. */
  name?: string;
  /** Link to the app. */
  link?: string;
}

/** A page of partners of a Multi-Partner Solution. */
export interface SolutionPartners {
  /** Partners on this page. */
  data: SolutionPartner[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A partner of a Multi-Partner Solution. */
export interface SolutionPartner {
  /** ID of the partner in the solution. */
  id?: string;
  /** App of the partner. */
  partner_app?: SolutionApp;
  /** Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others. */
  partner_permissions?: string[];
  /** Answer of the partner to the invitation. */
  status?: SolutionPartnerStatus;
}

/**
 * Status of a partner in a Multi-Partner Solution.
 * Other values are accepted, too.
 */
export type SolutionPartnerStatus =
  /** Draft: not invited yet. */
  | "DRAFT"
  /** Initiated: the invitation was created. */
  | "INITIATED"
  /** Notified of the invitation. */
  | "NOTIFICATION_SENT"
  /** Accepted: the partner takes part in the solution. */
  | "ACCEPTED"
  /** Declined by the partner. */
  | "REJECTED"
  /** Deactivated: the partner takes part no longer. */
  | "DEACTIVATED"
  | (string & {});

/** Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded. */
export interface ListAccountSolutions {
  /** Fields to return per solution. */
  fields?: readonly SolutionField[];
  /** Maximum number of solutions of the account per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Gets a Multi-Partner Solution: status, owner and permissions. */
export interface GetSolution {
  /** ID of the solution. */
  solution_id: string;
  /** Fields to return. */
  fields?: readonly SolutionField[];
}

/** Lists the partners of a Multi-Partner Solution. */
export interface ListSolutionPartners {
  /** ID of the solution whose partners are listed. */
  solution_id: string;
  /** Fields to return per partner. */
  fields?: readonly SolutionPartnerField[];
  /** Maximum number of partners per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/**
 * Field of `SolutionPartner` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `partner_app`, `partner_permissions`, `status`.
 */
export type SolutionPartnerField =
  /** ID of the partner in the solution. */
  | "id"
  /** App of the partner. */
  | "partner_app"
  /** Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others. */
  | "partner_permissions"
  /** Answer of the partner to the invitation. */
  | "status"
  | (string & {});

/** Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system user token. */
export interface GetSolutionAccessToken {
  /** ID of the solution that the client joined. */
  solution_id: string;
  /** ID of the client's business portfolio. */
  business_id: string;
}

/** Business token of a client: in the fields of this object, or one level deeper in `data`. */
export interface SolutionAccessToken {
  /** Access token for the client's accounts. Protect it like your own. */
  access_token?: Secret;
  /** Expiry of the token. Seconds since the Unix epoch. */
  expires_at?: string | number;
  /** One-element list with the token, if the platform returns the nested form of its guide. */
  data?: SolutionToken[];
}

/** Business token of a client, in the form of the platform's guide. */
export interface SolutionToken {
  /** Access token for the accounts of the client. */
  access_token: Secret;
}

/** Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more. */
export interface AcceptSolution {
  /** ID of the solution that is accepted. */
  solution_id: string;
  /** ID of the app that accepts. Required by the platform's OpenAPI file, left out by its guides. */
  partner_app_id?: string;
  /** ID of a session in the platform's logs. */
  log_session_id?: string;
}

/** Result of accepting an invitation to a Multi-Partner Solution. */
export interface AcceptedSolution {
  /** True if the invitation was accepted. */
  success: boolean;
  /** ID of the accepted solution. */
  solution_id?: string;
  /** Status of the partner in the solution. */
  partner_status?: SolutionPartnerStatus;
  /** Description of the result, human-readable. */
  message?: string;
  /** Time of the acceptance, in ISO 8601 format. */
  update_time?: string;
}

/** Rejects the invitation to a Multi-Partner Solution. */
export interface RejectSolution {
  /** ID of the solution that is rejected. */
  solution_id: string;
  /** Request that is rejected. Required by the platform's OpenAPI file, left out by its guides. */
  request_type?: SolutionRequestType;
  /** Reason of the rejection. At most 500 characters. */
  rejection_reason?: string;
  /** ID of the app that rejects. */
  partner_app_id?: string;
}

/**
 * Request about a Multi-Partner Solution that can be rejected.
 * Other values are accepted, too.
 */
export type SolutionRequestType =
  /** Invitation to the solution. */
  | "PARTNERSHIP_REQUEST"
  /** Deactivation of the solution. */
  | "DEACTIVATION_REQUEST"
  | (string & {});

/** Result of rejecting a request about a Multi-Partner Solution. */
export interface RejectedSolution {
  /** True if the request was rejected. */
  success: boolean;
  /** ID of the rejected solution. */
  solution_id?: string;
  /** Request that was rejected. */
  rejected_request_type?: SolutionRequestType;
  /** Time of the rejection, in ISO 8601 format. */
  rejection_timestamp?: string;
  /** ID of the app that rejected the request. */
  partner_app_id?: string;
}

/**
 * Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the partner
 * accepts.
 */
export interface RequestSolutionDeactivation {
  /** ID of the solution that is to be deactivated. */
  solution_id: string;
  /** Reason of the request. At most 500 characters. */
  reason?: string;
}

/** Result of requesting the deactivation of a Multi-Partner Solution. */
export interface SolutionDeactivationRequest {
  /** True if the request was submitted. */
  success: boolean;
  /** Description of the submitted request, human-readable. */
  message?: string;
  /** ID of the deactivation request. */
  request_id?: string;
}

/** Accepts the request to deactivate a Multi-Partner Solution. */
export interface AcceptSolutionDeactivation {
  /** ID of the solution that is deactivated. */
  solution_id: string;
  /** Fields of the solution to return. */
  fields?: readonly AnsweredDeactivationField[];
}

/** Field of `AnsweredDeactivation` to return. Its own fields can follow in braces: `field{one,two}`. */
export type AnsweredDeactivationField =
  /** True if the answer was accepted. Absent if the solution is returned instead. */
  | "success"
  /** ID of the solution with the new status. */
  | "id"
  /** Name of the solution with the new status. */
  | "name"
  /** New status of the solution. */
  | "status"
  /** Pending change of the solution after the answer. */
  | "status_for_pending_request"
  /** App of the solution's owner. */
  | "owner_app"
  /** Permissions of the solution's owner. */
  | "owner_permissions"
  | (string & {});

/** Result of answering a deactivation request: success, or the solution with its new status. */
export interface AnsweredDeactivation {
  /** True if the answer was accepted. Absent if the solution is returned instead. */
  success?: boolean;
  /** ID of the solution with the new status. */
  id?: string;
  /** Name of the solution with the new status. */
  name?: string;
  /** New status of the solution. */
  status?: SolutionStatus;
  /** Pending change of the solution after the answer. */
  status_for_pending_request?: SolutionPendingStatus;
  /** App of the solution's owner. */
  owner_app?: SolutionApp;
  /** Permissions of the solution's owner. */
  owner_permissions?: string[];
}

/** Rejects the request to deactivate a Multi-Partner Solution, which stays active. */
export interface RejectSolutionDeactivation {
  /** ID of the solution that stays active. */
  solution_id: string;
  /** Confirmation of the rejection: `true`. Required by the platform's OpenAPI file, left out by its guides. */
  reject_deactivation_request?: boolean;
  /** Fields of the solution to return. */
  fields?: readonly AnsweredDeactivationField[];
}
