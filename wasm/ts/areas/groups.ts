// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes, ExactlyOne } from "../forms.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`. */
export interface GroupsArea {
  /**
   * Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of this
   * request.
   *
   * At most 10,000 groups per phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  create(params: CreateGroup, options?: Options): Promise<GroupRequest>;

  /**
   * Lists the groups of a phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  list(params?: ListGroups, options?: Options): Promise<Groups>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListGroups, options?: Options): AsyncGenerator<GroupSummary, void>;

  /**
   * Gets a group: subject, description, state and participants.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  get(params: GetGroup, options?: Options): Promise<Group>;

  /**
   * Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  update(params: UpdateGroup, options?: Options): Promise<GroupRequest>;

  /**
   * Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  setPicture(params: SetGroupPicture, options?: Options): Promise<GroupRequest>;

  /**
   * Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  delete(params: DeleteGroup, options?: Options): Promise<Success>;

  /**
   * Gets the invite link of a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  getInviteLink(params: GetInviteLink, options?: Options): Promise<InviteLink>;

  /**
   * Creates a new invite link for a group. Previous links stop working.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  resetInviteLink(params: ResetInviteLink, options?: Options): Promise<InviteLink>;

  /**
   * Deletes the invite link of a group. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  deleteInviteLink(params: DeleteInviteLink, options?: Options): Promise<Success>;

  /**
   * Lists the open join requests of a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  listJoinRequests(params: ListJoinRequests, options?: Options): Promise<JoinRequests>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listJoinRequestsAll(params: ListJoinRequests, options?: Options): AsyncGenerator<JoinRequest, void>;

  /**
   * Approves join requests of a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  approveJoinRequests(params: ApproveJoinRequests, options?: Options): Promise<ApprovedJoinRequests>;

  /**
   * Rejects join requests of a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  rejectJoinRequests(params: RejectJoinRequests, options?: Options): Promise<RejectedJoinRequests>;

  /**
   * Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
   * (`group_participants_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  removeParticipants(params: RemoveParticipants, options?: Options): Promise<GroupRequest>;
}

/**
 * Creates a group. The group ID and the invite link arrive by webhook (`group_lifecycle_update`) with the ID of this
 * request.
 *
 * At most 10,000 groups per phone number.
 */
export interface CreateGroup {
  /** Subject (name) of the group. 1 to 128 characters. */
  subject: string;
  /** Description of the group. At most 2,048 characters. */
  description?: string;
  /** Approval of join requests by the business. Default: `auto_approve`. */
  join_approval_mode?: JoinApprovalMode;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/**
 * Approval mode for users who open the invite link of a group.
 * Other values are accepted, too.
 */
export type JoinApprovalMode =
  /** Approval required: the business approves each join request. */
  | "approval_required"
  /** Automatic approval: every user with the link joins at once. */
  | "auto_approve"
  | (string & {});

/** Acceptance of a group request. The result arrives by webhook. All fields are absent if the response has no body. */
export interface GroupRequest {
  /** ID of the request, repeated in the webhook. */
  request_id?: string;
  /** True if the request was accepted. Absent in some responses. */
  success?: boolean;
}

/** Lists the groups of a phone number. */
export interface ListGroups {
  /** Maximum number of groups per page. 1 to 1,024. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A page of groups. */
export interface Groups {
  /** Groups on this page. */
  data: GroupList;
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** List of the groups on a page. */
export interface GroupList {
  /** Groups on this page. */
  groups: GroupSummary[];
}

/** Summary of a group, as an item of a list. */
export interface GroupSummary {
  /** ID of the group, used to send messages to it. */
  id: string;
  /** Subject (name) of the group. */
  subject?: string;
  /** Creation time. Seconds since the Unix epoch. */
  created_at?: string;
}

/** Gets a group: subject, description, state and participants. */
export interface GetGroup {
  /** ID of the group. */
  group_id: string;
  /** Fields to return. */
  fields?: readonly GroupField[];
}

/**
 * Field of `Group` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `subject`, `description`, `join_approval_mode`, `suspended`, `creation_timestamp`, `participants`, `total_participant_count`.
 */
export type GroupField =
  /** ID of the group, used to send messages to it. */
  | "id"
  /** Subject (name) of the group. */
  | "subject"
  /** Description of the group. */
  | "description"
  /** Approval mode for users who open the invite link. */
  | "join_approval_mode"
  /** True if the platform has suspended the group. */
  | "suspended"
  /** Creation time. Seconds since the Unix epoch. */
  | "creation_timestamp"
  /** Participants of the group, without the business. */
  | "participants"
  /** Number of participants in the group. */
  | "total_participant_count"
  | (string & {});

/** A group. Contains only the ID and the requested fields. */
export interface Group {
  /** ID of the group, used to send messages to it. */
  id: string;
  /** Subject (name) of the group. */
  subject?: string;
  /** Description of the group. */
  description?: string;
  /** Approval mode for users who open the invite link. */
  join_approval_mode?: JoinApprovalMode;
  /** True if the platform has suspended the group. */
  suspended?: boolean;
  /** Creation time. Seconds since the Unix epoch. */
  creation_timestamp?: string | number;
  /** Participants of the group, without the business. */
  participants?: GroupMember[];
  /** Number of participants in the group. */
  total_participant_count?: number;
}

/** A participant of a group. */
export interface GroupMember {
  /** WhatsApp ID of the participant. */
  wa_id?: string;
  /** Business-scoped user ID (BSUID). */
  user_id?: string;
  /** Parent BSUID, shared by linked business portfolios. */
  parent_user_id?: string;
  /** WhatsApp username of the participant. */
  username?: string;
}

/** Updates the subject or description of a group. The result arrives by webhook (`group_settings_update`). */
export interface UpdateGroup {
  /** ID of the group. */
  group_id: string;
  /** Subject (name) of the group. 1 to 128 characters. */
  subject?: string;
  /** Description of the group. At most 2,048 characters. */
  description?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Sets the profile picture of a group. The result arrives by webhook (`group_settings_update`). */
export interface SetGroupPicture {
  /** ID of the group. */
  group_id: string;
  /** Square JPEG image of at least 192 × 192 pixels. At most 5 MB. */
  file: Bytes;
  /** MIME type of the file: `image/jpeg`. */
  type?: string;
  /** Name of the file. */
  filename?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Deletes a group and removes all participants. The result arrives by webhook (`group_lifecycle_update`). */
export interface DeleteGroup {
  /** ID of the group. */
  group_id: string;
}

/** Gets the invite link of a group. */
export interface GetInviteLink {
  /** ID of the group. */
  group_id: string;
}

/** Invite link of a group. */
export interface InviteLink {
  /** Invite link: `https://chat.whatsapp.com/…` */
  invite_link: string;
}

/** Creates a new invite link for a group. Previous links stop working. */
export interface ResetInviteLink {
  /** ID of the group. */
  group_id: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Deletes the invite link of a group. Documented in the platform's OpenAPI file only. */
export interface DeleteInviteLink {
  /** ID of the group. */
  group_id: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Lists the open join requests of a group. */
export interface ListJoinRequests {
  /** ID of the group. */
  group_id: string;
  /** Maximum number of join requests per page. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
}

/** A page of join requests. */
export interface JoinRequests {
  /** Join requests on this page. */
  data: JoinRequest[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A user's request to join a group. */
export interface JoinRequest {
  /** ID of the join request. */
  join_request_id: string;
  /** WhatsApp ID of the user. */
  wa_id?: string;
  /** Business-scoped user ID (BSUID). */
  user_id?: string;
  /** Time of the join request. Seconds since the Unix epoch. */
  creation_timestamp?: string | number;
}

/** Approves join requests of a group. */
export interface ApproveJoinRequests {
  /** ID of the group. */
  group_id: string;
  /** IDs of the join requests. At least one. */
  join_requests: readonly string[];
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Result of approving join requests. */
export interface ApprovedJoinRequests {
  /** IDs of the approved join requests. */
  approved_join_requests?: string[];
  /** Join requests that could not be approved. */
  failed_join_requests?: FailedJoinRequest[];
  /** Errors of the request as a whole. */
  errors?: ItemError[];
}

/** A join request that could not be approved or rejected. */
export interface FailedJoinRequest {
  /** ID of the join request. */
  join_request_id?: string;
  /** Errors for this join request. */
  errors?: ItemError[];
}

/** Error of one item in a request with several items. */
export interface ItemError {
  /** Error code of the platform. */
  code?: number;
  /** Title of the error, human-readable. */
  title?: string;
  /** Description of the error, human-readable. */
  message?: string;
  /** Further details of the error. */
  error_data?: ItemErrorData;
}

/** Further details of an item's error. */
export interface ItemErrorData {
  /** Most specific description of the error, human-readable. */
  details?: string;
}

/** Rejects join requests of a group. */
export interface RejectJoinRequests {
  /** ID of the group. */
  group_id: string;
  /** IDs of the join requests. At least one. */
  join_requests: readonly string[];
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Result of rejecting join requests. */
export interface RejectedJoinRequests {
  /** IDs of the rejected join requests. */
  rejected_join_requests?: string[];
  /** Join requests that could not be rejected. */
  failed_join_requests?: FailedJoinRequest[];
  /** Errors of the request as a whole. */
  errors?: ItemError[];
}

/**
 * Removes participants from a group. Removed users cannot rejoin by link. The result arrives by webhook
 * (`group_participants_update`).
 */
export interface RemoveParticipants {
  /** ID of the group. */
  group_id: string;
  /** Participants to remove. 1 to 8. */
  participants: readonly GroupParticipant[];
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** A participant to remove from a group. */
export type GroupParticipant = ExactlyOne<"user" | "user_id", {
  /** Phone number or WhatsApp ID of the user. */
  user?: string;
  /** Business-scoped user ID (BSUID). */
  user_id?: string;
}>;
