// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Call, Options } from "./client.js";
import { items } from "./paging.js";
import type * as types from "./types.js";

/** The parameters and the answer of every operation, by its name. */
export interface Operations {
  "messages.send": { params: types.SendMessage; returns: types.Sent };
  "messages.mark_read": { params: types.MarkRead; returns: types.Success };
  "messages.send_encrypted": { params: types.SendEncryptedMessage; returns: types.EncryptedAnswer };
  "marketing_messages.send": { params: types.SendMarketingMessage; returns: types.Sent };
  "message_samples.create": { params: types.CreateMessageSample; returns: types.MessageSample };
  "media.upload": { params: types.UploadMedia; returns: types.UploadedMedia };
  "media.get": { params: types.GetMedia; returns: types.Media };
  "media.download": { params: types.DownloadMedia; returns: Uint8Array };
  "media.delete": { params: types.DeleteMedia; returns: types.Success };
  "groups.create": { params: types.CreateGroup; returns: types.GroupRequest };
  "groups.list": { params: types.ListGroups; returns: types.Groups };
  "groups.get": { params: types.GetGroup; returns: types.Group };
  "groups.update": { params: types.UpdateGroup; returns: types.GroupRequest };
  "groups.set_picture": { params: types.SetGroupPicture; returns: types.GroupRequest };
  "groups.delete": { params: types.DeleteGroup; returns: types.Success };
  "groups.get_invite_link": { params: types.GetInviteLink; returns: types.InviteLink };
  "groups.reset_invite_link": { params: types.ResetInviteLink; returns: types.InviteLink };
  "groups.delete_invite_link": { params: types.DeleteInviteLink; returns: types.Success };
  "groups.list_join_requests": { params: types.ListJoinRequests; returns: types.JoinRequests };
  "groups.approve_join_requests": { params: types.ApproveJoinRequests; returns: types.ApprovedJoinRequests };
  "groups.reject_join_requests": { params: types.RejectJoinRequests; returns: types.RejectedJoinRequests };
  "groups.remove_participants": { params: types.RemoveParticipants; returns: types.GroupRequest };
  "calls.connect": { params: types.ConnectCall; returns: types.StartedCalls };
  "calls.pre_accept": { params: types.PreAcceptCall; returns: types.Success };
  "calls.accept": { params: types.AcceptCall; returns: types.Success };
  "calls.reject": { params: types.RejectCall; returns: types.Success };
  "calls.terminate": { params: types.TerminateCall; returns: types.Success };
  "calls.get_permissions": { params: types.GetCallPermissions; returns: types.CallPermissions };
  "phone_numbers.list": { params: types.ListPhoneNumbers; returns: types.PhoneNumbers };
  "phone_numbers.get": { params: types.GetPhoneNumber; returns: types.PhoneNumber };
  "settings.get": { params: types.GetSettings; returns: types.NumberSettings };
  "settings.update": { params: types.UpdateSettings; returns: types.Success };
  "business_profile.get": { params: types.GetBusinessProfile; returns: types.BusinessProfiles };
  "business_profile.update": { params: types.UpdateBusinessProfile; returns: types.Success };
  "business_profile.get_by_id": { params: types.GetBusinessProfileById; returns: types.BusinessProfileNode };
  "business_profile.update_by_id": { params: types.UpdateBusinessProfileById; returns: types.UpdatedBusinessProfile };
  "conversational_automation.set": { params: types.SetConversationalAutomation; returns: types.Success };
  "commerce_settings.get": { params: types.GetCommerceSettings; returns: types.CommerceSettingsList };
  "commerce_settings.update": { params: types.UpdateCommerceSettings; returns: types.Success };
  "qr_codes.create": { params: types.CreateQrCode; returns: types.QrCode };
  "qr_codes.update": { params: types.UpdateQrCode; returns: types.QrCode };
  "qr_codes.list": { params: types.ListQrCodes; returns: types.QrCodes };
  "qr_codes.get": { params: types.GetQrCode; returns: types.QrCodes };
  "qr_codes.delete": { params: types.DeleteQrCode; returns: types.Success };
  "usernames.get": { params: types.GetUsername; returns: types.Username };
  "usernames.set": { params: types.SetUsername; returns: types.Username };
  "usernames.delete": { params: types.DeleteUsername; returns: types.Success };
  "usernames.suggest": { params: types.SuggestUsernames; returns: types.UsernameSuggestions };
  "block_users.add": { params: types.BlockUsers; returns: types.BlockedUsers };
  "block_users.remove": { params: types.UnblockUsers; returns: types.UnblockedUsers };
  "block_users.list": { params: types.ListBlockedUsers; returns: types.BlockList };
  "contact_book.forget": { params: types.ForgetContact; returns: types.ForgottenContact };
  "parent_bsuid_account.get": { params: types.GetParentBsuidAccount; returns: types.ParentBsuidAccount };
  "message_history.list": { params: types.ListMessageHistory; returns: types.MessageHistory };
  "message_history.list_events": { params: types.ListMessageHistoryEvents; returns: types.MessageHistoryEvents };
  "official_business_account.get": { params: types.GetOfficialBusinessAccount; returns: types.OfficialBusinessAccount };
  "official_business_account.apply": { params: types.ApplyForOfficialBusinessAccount; returns: types.OfficialBusinessAccountUpdate };
  "compliance_info.get": { params: types.GetComplianceInfo; returns: types.ComplianceInfoList };
  "compliance_info.update": { params: types.UpdateComplianceInfo; returns: types.Success };
  "encryption.get": { params: types.GetEncryptionKey; returns: types.BusinessEncryption };
  "encryption.set": { params: types.SetEncryptionKey; returns: types.Success };
  "uploads.start": { params: types.StartUpload; returns: types.UploadSession };
  "uploads.get": { params: types.GetUpload; returns: types.UploadProgress };
  "uploads.append": { params: types.AppendUpload; returns: types.UploadHandle };
  "accounts.get": { params: types.GetAccount; returns: types.Account };
  "accounts.update": { params: types.UpdateAccount; returns: types.UpdatedAccount };
  "templates.create": { params: types.CreateTemplate; returns: types.CreatedTemplate };
  "templates.create_from_library": { params: types.CreateTemplateFromLibrary; returns: types.CreatedTemplate };
  "templates.list": { params: types.ListTemplates; returns: types.Templates };
  "templates.get": { params: types.GetTemplate; returns: types.Template };
  "templates.list_library": { params: types.ListLibraryTemplates; returns: types.LibraryTemplates };
  "signups.create": { params: types.CreateSignup; returns: types.CreatedSignup };
  "signups.list": { params: types.ListSignups; returns: types.Signups };
  "signups.get": { params: types.GetSignup; returns: types.Signup };
  "signups.update": { params: types.UpdateSignup; returns: types.Success };
}

/** What is known of an operation. */
export interface Operation {
  index: number;
  method: string;
  /** How the token is shown: `Bearer …`, `OAuth …`, or not at all. */
  auth: "bearer" | "oauth" | "none";
  /** The parameter that is a file. */
  file?: string;
  /** The answer is a file. */
  bytes: boolean;
  /** The parameter that holds the SHA-256 of the file that comes back. */
  digest?: string;
  /** Where the answer holds what must not be printed, through the items of lists. */
  secrets?: readonly string[];
  /** Calling twice is the same as calling once. */
  idempotent: boolean;
}

export const operations: Readonly<Record<keyof Operations, Operation>> = {
  "messages.send": { index: 0, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "messages.mark_read": { index: 1, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "messages.send_encrypted": { index: 2, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "marketing_messages.send": { index: 3, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "message_samples.create": { index: 4, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "media.upload": { index: 5, method: "POST", auth: "bearer", file: "file", bytes: false, idempotent: false },
  "media.get": { index: 6, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "media.download": { index: 7, method: "GET", auth: "bearer", bytes: true, digest: "sha256", idempotent: true },
  "media.delete": { index: 8, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.create": { index: 9, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "groups.list": { index: 10, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "groups.get": { index: 11, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "groups.update": { index: 12, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "groups.set_picture": { index: 13, method: "POST", auth: "bearer", file: "file", bytes: false, idempotent: true },
  "groups.delete": { index: 14, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.get_invite_link": { index: 15, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "groups.reset_invite_link": { index: 16, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "groups.delete_invite_link": { index: 17, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.list_join_requests": { index: 18, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "groups.approve_join_requests": { index: 19, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "groups.reject_join_requests": { index: 20, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.remove_participants": { index: 21, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "calls.connect": { index: 22, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.pre_accept": { index: 23, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.accept": { index: 24, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.reject": { index: 25, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "calls.terminate": { index: 26, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "calls.get_permissions": { index: 27, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.list": { index: 28, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.get": { index: 29, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "settings.get": { index: 30, method: "GET", auth: "bearer", bytes: false, secrets: ["calling.sip.servers.sip_user_password", "calling.sip.servers.password"], idempotent: true },
  "settings.update": { index: 31, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "business_profile.get": { index: 32, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "business_profile.update": { index: 33, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "business_profile.get_by_id": { index: 34, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "business_profile.update_by_id": { index: 35, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "conversational_automation.set": { index: 36, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "commerce_settings.get": { index: 37, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "commerce_settings.update": { index: 38, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "qr_codes.create": { index: 39, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "qr_codes.update": { index: 40, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "qr_codes.list": { index: 41, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "qr_codes.get": { index: 42, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "qr_codes.delete": { index: 43, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "usernames.get": { index: 44, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "usernames.set": { index: 45, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "usernames.delete": { index: 46, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "usernames.suggest": { index: 47, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "block_users.add": { index: 48, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "block_users.remove": { index: 49, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "block_users.list": { index: 50, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "contact_book.forget": { index: 51, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "parent_bsuid_account.get": { index: 52, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "message_history.list": { index: 53, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "message_history.list_events": { index: 54, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "official_business_account.get": { index: 55, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "official_business_account.apply": { index: 56, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "compliance_info.get": { index: 57, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "compliance_info.update": { index: 58, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "encryption.get": { index: 59, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "encryption.set": { index: 60, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "uploads.start": { index: 61, method: "POST", auth: "oauth", bytes: false, idempotent: false },
  "uploads.get": { index: 62, method: "GET", auth: "oauth", bytes: false, idempotent: true },
  "uploads.append": { index: 63, method: "POST", auth: "oauth", file: "file", bytes: false, idempotent: true },
  "accounts.get": { index: 64, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "accounts.update": { index: 65, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "templates.create": { index: 66, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "templates.create_from_library": { index: 67, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "templates.list": { index: 68, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "templates.get": { index: 69, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "templates.list_library": { index: 70, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "signups.create": { index: 71, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "signups.list": { index: 72, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "signups.get": { index: 73, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "signups.update": { index: 74, method: "POST", auth: "bearer", bytes: false, idempotent: true },
};

export class MessagesArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Send a message to a person or a group.
   *
   * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
   * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
   * sending twice is two messages.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
   */
  send(params: types.SendMessage, options?: Options): Promise<types.Sent> {
    return this.#on.call("messages.send", params, options);
  }

  /**
   * Mark a message that you received as read, with all before it in the thread; and show that you are typing.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
   */
  markRead(params: types.MarkRead, options?: Options): Promise<types.Success> {
    return this.#on.call("messages.mark_read", params, options);
  }

  /**
   * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
   * aren't.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
   */
  sendEncrypted(params: types.SendEncryptedMessage, options?: Options): Promise<types.EncryptedAnswer> {
    return this.#on.call("messages.send_encrypted", params, options);
  }
}

export class MarketingMessagesArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Send a marketing template, delivered to those who are likely to read it.
   *
   * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages
   */
  send(params: types.SendMarketingMessage, options?: Options): Promise<types.Sent> {
    return this.#on.call("marketing_messages.send", params, options);
  }
}

export class MessageSamplesArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
   *
   * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: types.CreateMessageSample, options?: Options): Promise<types.MessageSample> {
    return this.#on.call("message_samples.create", params, options);
  }
}

export class MediaArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Upload a file, to be sent by its id. It is kept for 30 days.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  upload(params: types.UploadMedia, options?: Options): Promise<types.UploadedMedia> {
    return this.#on.call("media.upload", params, options);
  }

  /**
   * Find out where to download a file. The URL works for five minutes.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  get(params: types.GetMedia, options?: Options): Promise<types.Media> {
    return this.#on.call("media.get", params, options);
  }

  /**
   * Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  download(params: types.DownloadMedia, options?: Options): Promise<Uint8Array> {
    return this.#on.call("media.download", params, options);
  }

  /**
   * Delete a file.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
   */
  delete(params: types.DeleteMedia, options?: Options): Promise<types.Success> {
    return this.#on.call("media.delete", params, options);
  }
}

export class GroupsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
   *
   * A number has up to 10,000 groups.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  create(params: types.CreateGroup, options?: Options): Promise<types.GroupRequest> {
    return this.#on.call("groups.create", params, options);
  }

  /**
   * List the groups of a number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  list(params: types.ListGroups = {}, options?: Options): Promise<types.Groups> {
    return this.#on.call("groups.list", params, options);
  }

  /** The same, item by item, over all pages. */
  listAll(params: types.ListGroups = {}, options?: Options): AsyncGenerator<types.GroupSummary, void> {
    return items(this.#on, "groups.list", params, options, (page) => page.data.groups);
  }

  /**
   * Get a group's name, description, state and people.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  get(params: types.GetGroup, options?: Options): Promise<types.Group> {
    return this.#on.call("groups.get", params, options);
  }

  /**
   * Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  update(params: types.UpdateGroup, options?: Options): Promise<types.GroupRequest> {
    return this.#on.call("groups.update", params, options);
  }

  /**
   * Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  setPicture(params: types.SetGroupPicture, options?: Options): Promise<types.GroupRequest> {
    return this.#on.call("groups.set_picture", params, options);
  }

  /**
   * Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  delete(params: types.DeleteGroup, options?: Options): Promise<types.Success> {
    return this.#on.call("groups.delete", params, options);
  }

  /**
   * Get a group's invite link.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  getInviteLink(params: types.GetInviteLink, options?: Options): Promise<types.InviteLink> {
    return this.#on.call("groups.get_invite_link", params, options);
  }

  /**
   * Make a new invite link for a group. The old ones lead nowhere any more.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  resetInviteLink(params: types.ResetInviteLink, options?: Options): Promise<types.InviteLink> {
    return this.#on.call("groups.reset_invite_link", params, options);
  }

  /**
   * Delete a group's invite link. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  deleteInviteLink(params: types.DeleteInviteLink, options?: Options): Promise<types.Success> {
    return this.#on.call("groups.delete_invite_link", params, options);
  }

  /**
   * List who asks to join a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  listJoinRequests(params: types.ListJoinRequests, options?: Options): Promise<types.JoinRequests> {
    return this.#on.call("groups.list_join_requests", params, options);
  }

  /** The same, item by item, over all pages. */
  listJoinRequestsAll(params: types.ListJoinRequests, options?: Options): AsyncGenerator<types.JoinRequest, void> {
    return items(this.#on, "groups.list_join_requests", params, options, (page) => page.data);
  }

  /**
   * Let people in who asked to join a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  approveJoinRequests(params: types.ApproveJoinRequests, options?: Options): Promise<types.ApprovedJoinRequests> {
    return this.#on.call("groups.approve_join_requests", params, options);
  }

  /**
   * Turn people away who asked to join a group.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  rejectJoinRequests(params: types.RejectJoinRequests, options?: Options): Promise<types.RejectedJoinRequests> {
    return this.#on.call("groups.reject_join_requests", params, options);
  }

  /**
   * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
   * (`group_participants_update`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
   */
  removeParticipants(params: types.RemoveParticipants, options?: Options): Promise<types.GroupRequest> {
    return this.#on.call("groups.remove_participants", params, options);
  }
}

export class CallsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Call a person who allowed it. Their answer arrives by webhook.
   *
   * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls
   */
  connect(params: types.ConnectCall, options?: Options): Promise<types.StartedCalls> {
    return this.#on.call("calls.connect", params, options);
  }

  /**
   * Prepare to take a call, before you accept it: the first words aren't lost.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  preAccept(params: types.PreAcceptCall, options?: Options): Promise<types.Success> {
    return this.#on.call("calls.pre_accept", params, options);
  }

  /**
   * Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  accept(params: types.AcceptCall, options?: Options): Promise<types.Success> {
    return this.#on.call("calls.accept", params, options);
  }

  /**
   * Turn a call down.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  reject(params: types.RejectCall, options?: Options): Promise<types.Success> {
    return this.#on.call("calls.reject", params, options);
  }

  /**
   * End a call. Not needed when the other side hung up.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
   */
  terminate(params: types.TerminateCall, options?: Options): Promise<types.Success> {
    return this.#on.call("calls.terminate", params, options);
  }

  /**
   * Find out whether a person may be called, or asked. At most five times a second, else code 613.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
   */
  getPermissions(params: types.GetCallPermissions, options?: Options): Promise<types.CallPermissions> {
    return this.#on.call("calls.get_permissions", params, options);
  }
}

export class PhoneNumbersArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * List the phone numbers of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  list(params: types.ListPhoneNumbers = {}, options?: Options): Promise<types.PhoneNumbers> {
    return this.#on.call("phone_numbers.list", params, options);
  }

  /** The same, item by item, over all pages. */
  listAll(params: types.ListPhoneNumbers = {}, options?: Options): AsyncGenerator<types.PhoneNumber, void> {
    return items(this.#on, "phone_numbers.list", params, options, (page) => page.data);
  }

  /**
   * Get one phone number: its name, quality, limits and state.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
   */
  get(params: types.GetPhoneNumber = {}, options?: Options): Promise<types.PhoneNumber> {
    return this.#on.call("phone_numbers.get", params, options);
  }
}

export class SettingsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get a number's settings.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
   */
  get(params: types.GetSettings = {}, options?: Options): Promise<types.NumberSettings> {
    return this.#on.call("settings.get", params, options);
  }

  /**
   * Change a number's settings, one kind at a time.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
   */
  update(params: types.UpdateSettings, options?: Options): Promise<types.Success> {
    return this.#on.call("settings.update", params, options);
  }
}

export class BusinessProfileArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get what people see of a number's business, in a list of one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  get(params: types.GetBusinessProfile = {}, options?: Options): Promise<types.BusinessProfiles> {
    return this.#on.call("business_profile.get", params, options);
  }

  /**
   * Change what people see of a number's business.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  update(params: types.UpdateBusinessProfile = {}, options?: Options): Promise<types.Success> {
    return this.#on.call("business_profile.update", params, options);
  }

  /**
   * Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  getById(params: types.GetBusinessProfileById, options?: Options): Promise<types.BusinessProfileNode> {
    return this.#on.call("business_profile.get_by_id", params, options);
  }

  /**
   * Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
   */
  updateById(params: types.UpdateBusinessProfileById, options?: Options): Promise<types.UpdatedBusinessProfile> {
    return this.#on.call("business_profile.update_by_id", params, options);
  }
}

export class ConversationalAutomationArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
   * `conversational_automation`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components
   */
  set(params: types.SetConversationalAutomation = {}, options?: Options): Promise<types.Success> {
    return this.#on.call("conversational_automation.set", params, options);
  }
}

export class CommerceSettingsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get whether people see a number's cart and catalog, in a list of one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
   */
  get(params: types.GetCommerceSettings = {}, options?: Options): Promise<types.CommerceSettingsList> {
    return this.#on.call("commerce_settings.get", params, options);
  }

  /**
   * Show or hide a number's cart and catalog.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
   */
  update(params: types.UpdateCommerceSettings = {}, options?: Options): Promise<types.Success> {
    return this.#on.call("commerce_settings.update", params, options);
  }
}

export class QrCodesArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Create a QR code and short link.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  create(params: types.CreateQrCode, options?: Options): Promise<types.QrCode> {
    return this.#on.call("qr_codes.create", params, options);
  }

  /**
   * Change the text that a QR code stands for.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  update(params: types.UpdateQrCode, options?: Options): Promise<types.QrCode> {
    return this.#on.call("qr_codes.update", params, options);
  }

  /**
   * List the QR codes of a number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  list(params: types.ListQrCodes = {}, options?: Options): Promise<types.QrCodes> {
    return this.#on.call("qr_codes.list", params, options);
  }

  /** The same, item by item, over all pages. */
  listAll(params: types.ListQrCodes = {}, options?: Options): AsyncGenerator<types.QrCode, void> {
    return items(this.#on, "qr_codes.list", params, options, (page) => page.data);
  }

  /**
   * Get one QR code, in a list of one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  get(params: types.GetQrCode, options?: Options): Promise<types.QrCodes> {
    return this.#on.call("qr_codes.get", params, options);
  }

  /**
   * Delete a QR code and its short link.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
   */
  delete(params: types.DeleteQrCode, options?: Options): Promise<types.Success> {
    return this.#on.call("qr_codes.delete", params, options);
  }
}

export class UsernamesArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get a number's username.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  get(params: types.GetUsername = {}, options?: Options): Promise<types.Username> {
    return this.#on.call("usernames.get", params, options);
  }

  /**
   * Take a username for a number, or change it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  set(params: types.SetUsername, options?: Options): Promise<types.Username> {
    return this.#on.call("usernames.set", params, options);
  }

  /**
   * Give up a number's username.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  delete(params: types.DeleteUsername = {}, options?: Options): Promise<types.Success> {
    return this.#on.call("usernames.delete", params, options);
  }

  /**
   * Get usernames that a number could take.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  suggest(params: types.SuggestUsernames = {}, options?: Options): Promise<types.UsernameSuggestions> {
    return this.#on.call("usernames.suggest", params, options);
  }
}

export class BlockUsersArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
   * 64,000 in all.
   *
   * If one of them can't be blocked, the answer is error 139100; its body tells who was.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  add(params: types.BlockUsers, options?: Options): Promise<types.BlockedUsers> {
    return this.#on.call("block_users.add", params, options);
  }

  /**
   * Unblock people, so that they can write to the number again.
   *
   * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  remove(params: types.UnblockUsers, options?: Options): Promise<types.UnblockedUsers> {
    return this.#on.call("block_users.remove", params, options);
  }

  /**
   * List the people whom a number has blocked.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
   */
  list(params: types.ListBlockedUsers = {}, options?: Options): Promise<types.BlockList> {
    return this.#on.call("block_users.list", params, options);
  }

  /** The same, item by item, over all pages. */
  listAll(params: types.ListBlockedUsers = {}, options?: Options): AsyncGenerator<types.BlockListEntry, void> {
    return items(this.#on, "block_users.list", params, options, (page) => page.data);
  }
}

export class ContactBookArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Have the platform forget a person's phone number.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  forget(params: types.ForgetContact, options?: Options): Promise<types.ForgottenContact> {
    return this.#on.call("contact_book.forget", params, options);
  }
}

export class ParentBsuidAccountArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
   */
  get(params: types.GetParentBsuidAccount = {}, options?: Options): Promise<types.ParentBsuidAccount> {
    return this.#on.call("parent_bsuid_account.get", params, options);
  }
}

export class MessageHistoryArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * List messages of a number and what became of them.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
   */
  list(params: types.ListMessageHistory = {}, options?: Options): Promise<types.MessageHistory> {
    return this.#on.call("message_history.list", params, options);
  }

  /** The same, item by item, over all pages. */
  listAll(params: types.ListMessageHistory = {}, options?: Options): AsyncGenerator<types.MessageHistoryEntry, void> {
    return items(this.#on, "message_history.list", params, options, (page) => page.data);
  }

  /**
   * List what became of one message.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
   */
  listEvents(params: types.ListMessageHistoryEvents, options?: Options): Promise<types.MessageHistoryEvents> {
    return this.#on.call("message_history.list_events", params, options);
  }

  /** The same, item by item, over all pages. */
  listEventsAll(params: types.ListMessageHistoryEvents, options?: Options): AsyncGenerator<types.HistoryEdge, void> {
    return items(this.#on, "message_history.list_events", params, options, (page) => page.data);
  }
}

export class OfficialBusinessAccountArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get where a number's application for the badge stands.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
   */
  get(params: types.GetOfficialBusinessAccount = {}, options?: Options): Promise<types.OfficialBusinessAccount> {
    return this.#on.call("official_business_account.get", params, options);
  }

  /**
   * Apply for the badge. After a refusal, again in 30 days.
   *
   * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
   * and `application_data`. Both pass.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
   */
  apply(params: types.ApplyForOfficialBusinessAccount, options?: Options): Promise<types.OfficialBusinessAccountUpdate> {
    return this.#on.call("official_business_account.apply", params, options);
  }
}

export class ComplianceInfoArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get what a business has told, in a list of one.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
   */
  get(params: types.GetComplianceInfo = {}, options?: Options): Promise<types.ComplianceInfoList> {
    return this.#on.call("compliance_info.get", params, options);
  }

  /**
   * Tell what the law of India wants to know.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
   */
  update(params: types.UpdateComplianceInfo, options?: Options): Promise<types.Success> {
    return this.#on.call("compliance_info.update", params, options);
  }
}

export class EncryptionArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get the key that is set.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
   */
  get(params: types.GetEncryptionKey = {}, options?: Options): Promise<types.BusinessEncryption> {
    return this.#on.call("encryption.get", params, options);
  }

  /**
   * Set the key: the public half. Its private half decrypts what your endpoint receives.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
   */
  set(params: types.SetEncryptionKey, options?: Options): Promise<types.Success> {
    return this.#on.call("encryption.set", params, options);
  }
}

export class UploadsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  start(params: types.StartUpload, options?: Options): Promise<types.UploadSession> {
    return this.#on.call("uploads.start", params, options);
  }

  /**
   * Find out how much of an upload has arrived, to go on from there.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  get(params: types.GetUpload, options?: Options): Promise<types.UploadProgress> {
    return this.#on.call("uploads.get", params, options);
  }

  /**
   * Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
   */
  append(params: types.AppendUpload, options?: Options): Promise<types.UploadHandle> {
    return this.#on.call("uploads.append", params, options);
  }
}

export class AccountsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Get a WhatsApp Business account: its name, review, limits and what is switched on.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
   */
  get(params: types.GetAccount = {}, options?: Options): Promise<types.Account> {
    return this.#on.call("accounts.get", params, options);
  }

  /**
   * Change a WhatsApp Business account. What isn't said stays as it is.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
   */
  update(params: types.UpdateAccount = {}, options?: Options): Promise<types.UpdatedAccount> {
    return this.#on.call("accounts.update", params, options);
  }
}

export class TemplatesArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  create(params: types.CreateTemplate, options?: Options): Promise<types.CreatedTemplate> {
    return this.#on.call("templates.create", params, options);
  }

  /**
   * Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
   */
  createFromLibrary(params: types.CreateTemplateFromLibrary, options?: Options): Promise<types.CreatedTemplate> {
    return this.#on.call("templates.create_from_library", params, options);
  }

  /**
   * List the templates of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  list(params: types.ListTemplates = {}, options?: Options): Promise<types.Templates> {
    return this.#on.call("templates.list", params, options);
  }

  /** The same, item by item, over all pages. */
  listAll(params: types.ListTemplates = {}, options?: Options): AsyncGenerator<types.Template, void> {
    return items(this.#on, "templates.list", params, options, (page) => page.data);
  }

  /**
   * Get one template, as `check_template` wants it.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
   */
  get(params: types.GetTemplate, options?: Options): Promise<types.Template> {
    return this.#on.call("templates.get", params, options);
  }

  /**
   * List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
   */
  listLibrary(params: types.ListLibraryTemplates = {}, options?: Options): Promise<types.LibraryTemplates> {
    return this.#on.call("templates.list_library", params, options);
  }

  /** The same, item by item, over all pages. */
  listLibraryAll(params: types.ListLibraryTemplates = {}, options?: Options): AsyncGenerator<types.LibraryTemplate, void> {
    return items(this.#on, "templates.list_library", params, options, (page) => page.data);
  }
}

export class SignupsArea {
  readonly #on: Call;

  constructor(on: Call) {
    this.#on = on;
  }

  /**
   * Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
   * the webhook `user_preferences`.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: types.CreateSignup, options?: Options): Promise<types.CreatedSignup> {
    return this.#on.call("signups.create", params, options);
  }

  /**
   * List the account's signups.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params: types.ListSignups = {}, options?: Options): Promise<types.Signups> {
    return this.#on.call("signups.list", params, options);
  }

  /** The same, item by item, over all pages. */
  listAll(params: types.ListSignups = {}, options?: Options): AsyncGenerator<types.Signup, void> {
    return items(this.#on, "signups.list", params, options, (page) => page.data);
  }

  /**
   * Get one signup.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  get(params: types.GetSignup, options?: Options): Promise<types.Signup> {
    return this.#on.call("signups.get", params, options);
  }

  /**
   * Change a signup, or end it. What isn't said stays as it is.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  update(params: types.UpdateSignup, options?: Options): Promise<types.Success> {
    return this.#on.call("signups.update", params, options);
  }
}

/** What the module's list of operations must have, so that an index means the same in both. */
export const fingerprint = 3373248597;

/** Every area of operations. */
export abstract class Areas implements Call {
  abstract call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options?: Options): Promise<Operations[K]["returns"]>;

  readonly messages = new MessagesArea(this);
  readonly marketingMessages = new MarketingMessagesArea(this);
  readonly messageSamples = new MessageSamplesArea(this);
  readonly media = new MediaArea(this);
  readonly groups = new GroupsArea(this);
  readonly calls = new CallsArea(this);
  readonly phoneNumbers = new PhoneNumbersArea(this);
  readonly settings = new SettingsArea(this);
  readonly businessProfile = new BusinessProfileArea(this);
  readonly conversationalAutomation = new ConversationalAutomationArea(this);
  readonly commerceSettings = new CommerceSettingsArea(this);
  readonly qrCodes = new QrCodesArea(this);
  readonly usernames = new UsernamesArea(this);
  readonly blockUsers = new BlockUsersArea(this);
  readonly contactBook = new ContactBookArea(this);
  readonly parentBsuidAccount = new ParentBsuidAccountArea(this);
  readonly messageHistory = new MessageHistoryArea(this);
  readonly officialBusinessAccount = new OfficialBusinessAccountArea(this);
  readonly complianceInfo = new ComplianceInfoArea(this);
  readonly encryption = new EncryptionArea(this);
  readonly uploads = new UploadsArea(this);
  readonly accounts = new AccountsArea(this);
  readonly templates = new TemplatesArea(this);
  readonly signups = new SignupsArea(this);
}

/** What the data of each kind of event is. */
export interface Kinds {
  message: types.InboundMessage;
  status: types.Status;
  error: types.WebhookError;
  user_action: types.UserAction;
  user_preference: types.UserPreference;
  user_id_update: types.UserIdUpdate;
  message_echo: types.MessageEcho;
  history: types.HistoryChunk;
  history_message: types.HistoryMessage;
  state_sync: types.StateSync;
  messaging_handover: types.MessagingHandover;
  standby: types.Standby;
  call: types.CallUpdate;
  call_status: types.CallStatus;
  group_lifecycle_update: types.GroupLifecycleUpdate;
  group_participants_update: types.GroupParticipantsUpdate;
  group_settings_update: types.GroupSettingsUpdate;
  group_status_update: types.GroupStatusUpdate;
  account_update: types.AccountUpdate;
  account_alert: types.AccountAlert;
  account_review_update: types.AccountReviewUpdate;
  account_settings_update: types.AccountSettingsUpdate;
  business_capability_update: types.BusinessCapabilityUpdate;
  business_username_update: types.BusinessUsernameUpdate;
  phone_number_name_update: types.PhoneNumberNameUpdate;
  phone_number_quality_update: types.PhoneNumberQualityUpdate;
  security: types.SecurityUpdate;
  message_template_status_update: types.MessageTemplateStatusUpdate;
  message_template_quality_update: types.MessageTemplateQualityUpdate;
  message_template_components_update: types.MessageTemplateComponentsUpdate;
  template_category_update: types.TemplateCategoryUpdate;
  template_correct_category_detection: types.TemplateCorrectCategoryDetection;
  flow: types.FlowUpdate;
  partner_solution: types.PartnerSolutionUpdate;
  payment_configuration_update: types.PaymentConfigurationUpdate;
  automatic_event: types.AutomaticEvent;
  tracking_event: types.TrackingEvent;
  unknown: unknown;
  malformed: types.Undecoded;
}

/** Where the items of each webhook field are, and what makes them the same when they come again. */
export const fields: readonly {
  field: string;
  list: string | null;
  kind: keyof Kinds;
  key: readonly (readonly string[])[];
  user: readonly string[];
  wa_id: readonly string[];
}[] = [
  { field: "messages", list: "messages", kind: "message", key: [["^", ""], ["id"]], user: ["from_user_id"], wa_id: ["from"] },
  { field: "messages", list: "statuses", kind: "status", key: [["id"], ["status"], ["recipient_participant_id", "participant_recipient_id", "recipient_id", "recipient_user_id", ""]], user: ["recipient_participant_user_id", "recipient_user_id"], wa_id: ["recipient_participant_id", "participant_recipient_id", "recipient_id"] },
  { field: "messages", list: "errors", kind: "error", key: [], user: [], wa_id: [] },
  { field: "messages", list: "user_actions", kind: "user_action", key: [], user: [], wa_id: [] },
  { field: "message_echoes", list: "message_echoes", kind: "message_echo", key: [["^", ""], ["id"]], user: ["to_user_id"], wa_id: ["to"] },
  { field: "smb_message_echoes", list: "message_echoes", kind: "message_echo", key: [["^", ""], ["id"]], user: ["to_user_id"], wa_id: ["to"] },
  { field: "history", list: "history", kind: "history", key: [], user: [], wa_id: [] },
  { field: "history", list: "messages", kind: "history_message", key: [["^", ""], ["id"]], user: ["from_user_id"], wa_id: ["from"] },
  { field: "history", list: "message_echoes", kind: "history_message", key: [["^", ""], ["id"]], user: ["to_user_id"], wa_id: ["to"] },
  { field: "smb_app_state_sync", list: "state_sync", kind: "state_sync", key: [], user: [], wa_id: [] },
  { field: "messaging_handovers", list: null, kind: "messaging_handover", key: [], user: [], wa_id: [] },
  { field: "standby", list: null, kind: "standby", key: [], user: [], wa_id: [] },
  { field: "calls", list: "calls", kind: "call", key: [["id"], ["event"]], user: ["from_user_id", "to_user_id"], wa_id: ["from", "to"] },
  { field: "calls", list: "statuses", kind: "call_status", key: [["id"], ["status"]], user: ["recipient_user_id"], wa_id: ["recipient_id"] },
  { field: "calls", list: "errors", kind: "error", key: [], user: [], wa_id: [] },
  { field: "group_lifecycle_update", list: "groups", kind: "group_lifecycle_update", key: [["group_id"], ["type"], ["request_id", "join_request_id"]], user: [], wa_id: [] },
  { field: "group_participants_update", list: "groups", kind: "group_participants_update", key: [["group_id"], ["type"], ["request_id", "join_request_id"]], user: [], wa_id: [] },
  { field: "group_participant_update", list: "groups", kind: "group_participants_update", key: [["group_id"], ["type"], ["request_id", "join_request_id"]], user: [], wa_id: [] },
  { field: "group_settings_update", list: "groups", kind: "group_settings_update", key: [["group_id"], ["type"], ["request_id", "join_request_id"]], user: [], wa_id: [] },
  { field: "group_status_update", list: "groups", kind: "group_status_update", key: [["group_id"], ["type"], ["request_id", "join_request_id"]], user: [], wa_id: [] },
  { field: "user_preferences", list: "user_preferences", kind: "user_preference", key: [], user: ["user_id"], wa_id: ["wa_id"] },
  { field: "user_id_update", list: "user_id_update", kind: "user_id_update", key: [], user: [], wa_id: ["wa_id"] },
  { field: "automatic_events", list: "automatic_events", kind: "automatic_event", key: [["^", ""], ["id"], ["event_name"]], user: [], wa_id: [] },
  { field: "tracking_events", list: "events", kind: "tracking_event", key: [], user: [], wa_id: [] },
  { field: "account_update", list: null, kind: "account_update", key: [], user: [], wa_id: [] },
  { field: "account_alerts", list: null, kind: "account_alert", key: [], user: [], wa_id: [] },
  { field: "account_review_update", list: null, kind: "account_review_update", key: [], user: [], wa_id: [] },
  { field: "account_settings_update", list: null, kind: "account_settings_update", key: [], user: [], wa_id: [] },
  { field: "business_capability_update", list: null, kind: "business_capability_update", key: [], user: [], wa_id: [] },
  { field: "business_username_updates", list: null, kind: "business_username_update", key: [], user: [], wa_id: [] },
  { field: "business_username_update", list: null, kind: "business_username_update", key: [], user: [], wa_id: [] },
  { field: "phone_number_name_update", list: null, kind: "phone_number_name_update", key: [], user: [], wa_id: [] },
  { field: "phone_number_quality_update", list: null, kind: "phone_number_quality_update", key: [], user: [], wa_id: [] },
  { field: "security", list: null, kind: "security", key: [], user: [], wa_id: [] },
  { field: "message_template_status_update", list: null, kind: "message_template_status_update", key: [], user: [], wa_id: [] },
  { field: "message_template_quality_update", list: null, kind: "message_template_quality_update", key: [], user: [], wa_id: [] },
  { field: "message_template_components_update", list: null, kind: "message_template_components_update", key: [], user: [], wa_id: [] },
  { field: "template_category_update", list: null, kind: "template_category_update", key: [], user: [], wa_id: [] },
  { field: "template_correct_category_detection", list: null, kind: "template_correct_category_detection", key: [], user: [], wa_id: [] },
  { field: "flows", list: null, kind: "flow", key: [], user: [], wa_id: [] },
  { field: "partner_solutions", list: null, kind: "partner_solution", key: [], user: [], wa_id: [] },
  { field: "payment_configuration_update", list: null, kind: "payment_configuration_update", key: [], user: [], wa_id: [] },
];
