// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Account } from "./accounts.js";
import type { SolutionStatus } from "./solutions.js";
import type { BusinessReference, Paging } from "./shared.js";

/** Operations: `on_behalf_of.list_requests`, `on_behalf_of.create_mobility_intent`, `on_behalf_of.set_mobility_intent`, `on_behalf_of.get_mobility_intent`. */
export interface OnBehalfOfArea {
  /**
   * Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  listRequests(params?: ListOnBehalfRequests, options?: Options): Promise<OnBehalfRequests>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listRequestsAll(params?: ListOnBehalfRequests, options?: Options): AsyncGenerator<OnBehalfRequest, void>;

  /**
   * Creates the intent to transfer an account that a partner owns. Retired by the platform.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  createMobilityIntent(params: CreateMobilityIntent, options?: Options): Promise<CreatedMobilityIntent>;

  /**
   * Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  setMobilityIntent(params: SetMobilityIntent, options?: Options): Promise<SetMobilityIntentResult>;

  /**
   * Gets the intent to transfer an account. Retired by the platform.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  getMobilityIntent(params: GetMobilityIntent, options?: Options): Promise<MobilityIntent>;
}

/** Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform. */
export interface ListOnBehalfRequests {
  /** Fields to return per request. */
  fields?: readonly OnBehalfRequestField[];
  /** Maximum number of requests per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Field of `OnBehalfRequest` to return. Its own fields can follow in braces: `field{one,two}`. */
export type OnBehalfRequestField =
  /** ID of the request. */
  | "id"
  /** Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or `INVALID`. */
  | "status"
  /** ID of the object that the client owns. */
  | "business_owned_object"
  /** Business portfolio that receives the request. */
  | "receiving_business"
  /** Business portfolio that sent the request. */
  | "requesting_business"
  | (string & {});

/** A page of requests to own an account. */
export interface OnBehalfRequests {
  /** Requests on this page. */
  data: OnBehalfRequest[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A request to own an account on behalf of a client. */
export interface OnBehalfRequest {
  /** ID of the request. */
  id: string;
  /** Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or `INVALID`. */
  status?: string;
  /** ID of the object that the client owns. */
  business_owned_object?: string;
  /** Business portfolio that receives the request. */
  receiving_business?: BusinessReference;
  /** Business portfolio that sent the request. */
  requesting_business?: BusinessReference;
}

/** Creates the intent to transfer an account that a partner owns. Retired by the platform. */
export interface CreateMobilityIntent {
  /** ID of the account's current solution. */
  solution_id: string;
  /** Step of the transfer. */
  intent_type: MobilityIntentType;
  /** ID of the destination solution of the transfer. */
  target_solution_id?: string;
  /** Reason of the transfer. At most 500 characters. */
  mobility_reason?: string;
  /** Time of the transfer, in ISO 8601 format. */
  scheduled_execution_time?: string;
  /** Notes on the transfer, by name. */
  metadata?: Record<string, string>;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Step of the transfer of an account that a partner owns.
 * Other values are accepted, too.
 */
export type MobilityIntentType =
  /** Initiate the transfer. */
  | "INITIATE_TRANSFER"
  /** Confirm the transfer. */
  | "CONFIRM_TRANSFER"
  /** Cancel the transfer. */
  | "CANCEL_TRANSFER"
  /** Request a handover. */
  | "REQUEST_HANDOVER"
  /** Approve a handover. */
  | "APPROVE_HANDOVER"
  /** Reject a handover. */
  | "REJECT_HANDOVER"
  | (string & {});

/** A new intent to transfer an account. */
export interface CreatedMobilityIntent {
  /** True if the intent was created. */
  success: boolean;
  /** ID of the new intent. */
  mobility_intent_id: string;
  /** Status of the intent: `PENDING`, `SCHEDULED`, `IN_PROGRESS`, `COMPLETED`, `FAILED` and others. */
  status?: string;
  /** Estimated end of the transfer, in ISO 8601 format. */
  estimated_completion_time?: string;
  /** True if the client must approve the transfer. */
  approval_required?: boolean;
  /** Next steps of the transfer, human-readable. */
  next_steps?: string[];
}

/** Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform. */
export interface SetMobilityIntent {
  /** ID of the account that is marked. */
  account_id: string;
  /** ID of the account again. Required by the platform's OpenAPI file, left out by its former guide. */
  waba_id?: string;
  /** ID of the solution to which the account moves. */
  solution_id?: string;
  /** ID of the app that serves the account. */
  app_id?: string;
  /** ID of the user who requests the transfer. */
  actor_id?: string;
  /** ID of the request, returned unchanged. At most 255 characters. */
  client_mutation_id?: string;
}

/** Result of marking an account for a transfer. */
export interface SetMobilityIntentResult {
  /** True if the account was marked for the transfer. */
  success: boolean;
  /** ID of the intent to transfer the account. */
  intent_id?: string;
  /** ID of the request, as it was sent. */
  client_mutation_id?: string;
  /** Description of the error, human-readable. Absent if there is none. */
  error_msg?: string;
}

/** Gets the intent to transfer an account. Retired by the platform. */
export interface GetMobilityIntent {
  /** ID of the intent. */
  mobility_intent_id: string;
  /** Fields to return. */
  fields?: readonly MobilityIntentField[];
}

/** Field of `MobilityIntent` to return. Its own fields can follow in braces: `field{one,two}`. */
export type MobilityIntentField =
  /** ID of the intent. */
  | "id"
  /** Account that is transferred. */
  | "waba"
  /** Solution to which the account moves. */
  | "solution"
  /** Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`. */
  | "status"
  /** Creation time of the intent, in ISO 8601 format. */
  | "created_time"
  /** Time of the intent's last change, in ISO 8601 format. */
  | "updated_time"
  | (string & {});

/** Intent to transfer an account that a partner owns. */
export interface MobilityIntent {
  /** ID of the intent. */
  id: string;
  /** Account that is transferred. */
  waba?: Account;
  /** Solution to which the account moves. */
  solution?: MobilitySolution;
  /** Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`. */
  status?: string;
  /** Creation time of the intent, in ISO 8601 format. */
  created_time?: string;
  /** Time of the intent's last change, in ISO 8601 format. */
  updated_time?: string;
}

/** Solution that an account moves to. */
export interface MobilitySolution {
  /** ID of the destination solution. */
  id?: string;
  /** Name of the destination solution. */
  name?: string;
  /** Status of the destination solution. */
  status?: SolutionStatus;
  /** ID of the partner in the destination solution. */
  partner_id?: string;
}
