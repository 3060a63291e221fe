// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

/** Result of a successful operation. */
export interface Success {
  /** True if the operation succeeded. */
  success: boolean;
}

/** Links and cursors of a page. */
export interface Paging {
  /** Cursors of the first and the last item of this page. */
  cursors?: Cursors;
  /** URL of the next page. Absent on the last page. To request the page, use `cursors.after`. */
  next?: string;
  /** URL of the previous page. Absent on the first page. */
  previous?: string;
}

/** Cursors of a page. They expire, so don't store them. */
export interface Cursors {
  /** Cursor for the previous page, as the parameter `before`. */
  before?: string;
  /** Cursor for the next page, as the parameter `after`. */
  after?: string;
}

/**
 * Quality rating of a phone number's messages.
 * Other values are accepted, too.
 */
export type QualityRating =
  /** High quality (GREEN). */
  | "GREEN"
  /** Medium quality (YELLOW). */
  | "YELLOW"
  /** Low quality (RED). */
  | "RED"
  /** Not available: too few messages for a rating. */
  | "NA"
  | (string & {});

/** Health status: sending capability and blocking errors. */
export interface HealthStatus {
  /** Overall sending capability. */
  can_send_message?: CanSend;
  /** Health of each entity involved: phone number, template, account, business portfolio and app. */
  entities?: HealthEntity[];
}

/**
 * Sending capability of an entity.
 * Other values are accepted, too.
 */
export type CanSend =
  /** Available without restrictions. */
  | "AVAILABLE"
  /** Limited by a restriction. */
  | "LIMITED"
  /** Blocked: messages cannot be sent. */
  | "BLOCKED"
  | (string & {});

/** Health of one entity involved in sending. */
export interface HealthEntity {
  /** Type of the entity: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`. */
  entity_type?: string;
  /** ID of the entity. */
  id?: string;
  /** Sending capability of the entity. */
  can_send_message?: CanSend;
  /** Ability of the entity to receive calls over SIP. */
  can_receive_call_sip?: CanSend;
  /** Explanations of the limitations, human-readable. */
  additional_info?: string[];
  /** Errors that limit or block sending. */
  errors?: HealthError[];
}

/** An error that limits or blocks sending. */
export interface HealthError {
  /** Error code of the platform. */
  error_code?: number;
  /** Description of the error, human-readable. */
  error_description?: string;
  /** Possible solution, human-readable. */
  possible_solution?: string;
}

/** Conversational components of a chat. */
export interface ConversationalAutomation {
  /** ID of the configuration. */
  id?: string;
  /** Prompts that the user can tap before the first message. */
  prompts?: string[];
  /** Commands that the user can choose after typing `/`. */
  commands?: OfferedCommand[];
  /** True if a webhook is sent when a user opens the chat for the first time. */
  enable_welcome_message?: boolean;
}

/** A command that the user can choose after typing `/`. */
export interface OfferedCommand {
  /** Name of the command. 1 to 32 letters, digits and underscores. */
  command_name?: string;
  /** Description of the command. 1 to 256 characters. */
  command_description?: string;
}

/** Status of an application for an Official Business Account. */
export interface OfficialBusinessAccount {
  /** ID of the phone number. */
  id?: string;
  /** Status of the application. */
  oba_status?: OfficialBusinessAccountStatus;
  /** Description of the status, human-readable. */
  status_message?: string;
}

/**
 * Status of an application for an Official Business Account.
 * Other values are accepted, too.
 */
export type OfficialBusinessAccountStatus =
  /** Not started: no application submitted. */
  | "NOT_STARTED"
  /** Pending: waiting for review. */
  | "PENDING"
  /** Approved: the phone number has the badge. */
  | "APPROVED"
  /** Rejected by the platform. */
  | "REJECTED"
  /** Under review by the platform. */
  | "UNDER_REVIEW"
  /** Expired without a decision. */
  | "EXPIRED"
  /** Canceled by the business. */
  | "CANCELLED"
  | (string & {});

/** Business portfolio that another object refers to. */
export interface BusinessReference {
  /** ID of the business portfolio. */
  id?: string;
  /** Name of the business portfolio. */
  name?: string;
}
