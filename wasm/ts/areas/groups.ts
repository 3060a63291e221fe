// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { Bytes, ExactlyOne } from "../forms.js";
import type { Paging, Success } from "./shared.js";

/** Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`. */
export interface GroupsArea {
  /**
   * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
   *
   * A number has up to 10,000 groups.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  create(params: CreateGroup, options?: Options): Promise<GroupRequest>;

  /**
   * List the groups of a number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  list(params?: ListGroups, options?: Options): Promise<Groups>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listAll(params?: ListGroups, options?: Options): AsyncGenerator<GroupSummary, void>;

  /**
   * Get a group's name, description, state and people.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  get(params: GetGroup, options?: Options): Promise<Group>;

  /**
   * Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  update(params: UpdateGroup, options?: Options): Promise<GroupRequest>;

  /**
   * Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  setPicture(params: SetGroupPicture, options?: Options): Promise<GroupRequest>;

  /**
   * Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  delete(params: DeleteGroup, options?: Options): Promise<Success>;

  /**
   * Get a group's invite link.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  getInviteLink(params: GetInviteLink, options?: Options): Promise<InviteLink>;

  /**
   * Make a new invite link for a group. The old ones lead nowhere any more.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  resetInviteLink(params: ResetInviteLink, options?: Options): Promise<InviteLink>;

  /**
   * Delete a group's invite link. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  deleteInviteLink(params: DeleteInviteLink, options?: Options): Promise<Success>;

  /**
   * List who asks to join a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  listJoinRequests(params: ListJoinRequests, options?: Options): Promise<JoinRequests>;

  /** Every item of every page. A page is requested when its first item is needed. */
  listJoinRequestsAll(params: ListJoinRequests, options?: Options): AsyncGenerator<JoinRequest, void>;

  /**
   * Let people in who asked to join a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  approveJoinRequests(params: ApproveJoinRequests, options?: Options): Promise<ApprovedJoinRequests>;

  /**
   * Turn people away who asked to join a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  rejectJoinRequests(params: RejectJoinRequests, options?: Options): Promise<RejectedJoinRequests>;

  /**
   * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
   * (`group_participants_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  removeParticipants(params: RemoveParticipants, options?: Options): Promise<GroupRequest>;
}

/**
 * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
 *
 * A number has up to 10,000 groups.
 */
export interface CreateGroup {
  /** Its name: 1 to 128 characters. */
  subject: string;
  /** What it is for: up to 2048 characters. */
  description?: string;
  /** Whether you let people in one by one, or everybody who has the link, as it is unless told. */
  join_approval_mode?: JoinApprovalMode;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/**
 * How people get into a group.
 * Other values are accepted, too.
 */
export type JoinApprovalMode =
  /** You let them in one by one. */
  | "approval_required"
  /** Everybody who has the link. */
  | "auto_approve"
  | (string & {});

/**
 * What was asked for is being done; the outcome arrives by webhook. Some of these answers have no body: nothing is here
 * then.
 */
export interface GroupRequest {
  /** The request's id, in the webhook too. */
  request_id?: string;
  /** Whether it was accepted, where the platform says so. */
  success?: boolean;
}

/** List the groups of a number. */
export interface ListGroups {
  /** How many on a page: 1 to 1024, 25 unless told. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
  /** Default: the client's phone number ID. */
  phone_number_id?: string;
}

/** A page of groups. */
export interface Groups {
  /** The page. */
  data: GroupList;
  /** The way to the other pages. */
  paging?: Paging;
}

/** Groups. */
export interface GroupList {
  /** The groups. */
  groups: GroupSummary[];
}

/** A group, in a list. */
export interface GroupSummary {
  /** Its id, to send to. */
  id: string;
  /** Its name. */
  subject?: string;
  /** When it was created, in seconds since 1970. */
  created_at?: string;
}

/** Get a group's name, description, state and people. */
export interface GetGroup {
  /** The group. */
  group_id: string;
  /**
   * What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
   * `total_participant_count`, `join_approval_mode`. Only its id unless told.
   */
  fields?: string;
}

/** A group. Only what was asked for is there. */
export interface Group {
  /** Its id, to send to. */
  id: string;
  /** Its name. */
  subject?: string;
  /** What it is for. */
  description?: string;
  /** How people get in. */
  join_approval_mode?: JoinApprovalMode;
  /** Whether the platform has suspended it. */
  suspended?: boolean;
  /** When it was created. */
  creation_timestamp?: string | number;
  /** The people in it. */
  participants?: GroupMember[];
  /** How many people are in it. */
  total_participant_count?: number;
}

/** A person in a group. */
export interface GroupMember {
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** Their id for all linked portfolios. */
  parent_user_id?: string;
  /** Their username. */
  username?: string;
}

/** Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`). */
export interface UpdateGroup {
  /** The group. */
  group_id: string;
  /** Its name: 1 to 128 characters. */
  subject?: string;
  /** What it is for: up to 2048 characters. */
  description?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`). */
export interface SetGroupPicture {
  /** The group. */
  group_id: string;
  /** A square JPEG of at least 192 × 192 pixels, up to 5 MB. */
  file: Bytes;
  /** `image/jpeg`. */
  type?: string;
  /** Its name. */
  filename?: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`). */
export interface DeleteGroup {
  /** The group. */
  group_id: string;
}

/** Get a group's invite link. */
export interface GetInviteLink {
  /** The group. */
  group_id: string;
}

/** The way into a group. */
export interface InviteLink {
  /** `https://chat.whatsapp.com/…` */
  invite_link: string;
}

/** Make a new invite link for a group. The old ones lead nowhere any more. */
export interface ResetInviteLink {
  /** The group. */
  group_id: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Delete a group's invite link. Documented in the platform's OpenAPI file only. */
export interface DeleteInviteLink {
  /** The group. */
  group_id: string;
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** List who asks to join a group. */
export interface ListJoinRequests {
  /** The group. */
  group_id: string;
  /** How many on a page. */
  limit?: number;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

/** A page of requests to join a group. */
export interface JoinRequests {
  /** The requests. */
  data: JoinRequest[];
  /** The way to the other pages. */
  paging?: Paging;
}

/** Somebody who asks to join a group. */
export interface JoinRequest {
  /** The request's id. */
  join_request_id: string;
  /** Their WhatsApp id. */
  wa_id?: string;
  /** Their business-scoped user id. */
  user_id?: string;
  /** When they asked. */
  creation_timestamp?: string | number;
}

/** Let people in who asked to join a group. */
export interface ApproveJoinRequests {
  /** The group. */
  group_id: string;
  /** The requests. */
  join_requests: readonly string[];
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Who was let in. */
export interface ApprovedJoinRequests {
  /** Those who were. */
  approved_join_requests?: string[];
  /** Those who weren't. */
  failed_join_requests?: FailedJoinRequest[];
  /** What went wrong as a whole. */
  errors?: ItemError[];
}

/** A request that couldn't be answered. */
export interface FailedJoinRequest {
  /** The request's id. */
  join_request_id?: string;
  /** Why not. */
  errors?: ItemError[];
}

/** Why one item of a call failed. */
export interface ItemError {
  /** The code. */
  code?: number;
  /** A title, for people. */
  title?: string;
  /** What went wrong, for people. */
  message?: string;
  /** More of it. */
  error_data?: ItemErrorData;
}

/** More about why one item of a call failed. */
export interface ItemErrorData {
  /** The most specific reason, for people. */
  details?: string;
}

/** Turn people away who asked to join a group. */
export interface RejectJoinRequests {
  /** The group. */
  group_id: string;
  /** The requests. */
  join_requests: readonly string[];
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** Who was turned away. */
export interface RejectedJoinRequests {
  /** Those who were. */
  rejected_join_requests?: string[];
  /** Those who weren't. */
  failed_join_requests?: FailedJoinRequest[];
  /** What went wrong as a whole. */
  errors?: ItemError[];
}

/**
 * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
 * (`group_participants_update`).
 */
export interface RemoveParticipants {
  /** The group. */
  group_id: string;
  /** 1 to 8 people. */
  participants: readonly GroupParticipant[];
  /** Constant; may be omitted. */
  messaging_product?: "whatsapp";
}

/** A person of a group. */
export type GroupParticipant = ExactlyOne<"user" | "user_id", {
  /** Their phone number or WhatsApp id. */
  user?: string;
  /** Their business-scoped user id. */
  user_id?: string;
}>;
