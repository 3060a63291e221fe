// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import { area } from "./area.js";
import type * as types from "./areas.js";
import type { Call, Options } from "./client.js";

/** The types of the parameters and of the response of every operation, by its name. */
export interface Operations {
  "messages.send": { params: types.SendMessage; returns: types.Sent };
  "messages.mark_read": { params: types.MarkRead; returns: types.Success };
  "messages.send_encrypted": { params: types.SendEncryptedMessage; returns: types.EncryptedResponse };
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
  "contact_book.delete": { params: types.DeleteContact; returns: types.DeletedContact };
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

/** Entry of an operation in the table of operations. */
export interface Operation {
  /** Position in the list of operations. */
  index: number;
  /** HTTP method of the request. */
  method: string;
  /** Authorization scheme: `Bearer …`, `OAuth …`, or no header. */
  auth: "bearer" | "oauth" | "none";
  /** Name of the parameter that is a file. */
  file?: string;
  /** True if the response is a file. */
  bytes: boolean;
  /** Name of the parameter that holds the SHA-256 of the file in the response. */
  digest?: string;
  /** Paths of secrets in the response, through the items of lists. */
  secrets?: readonly string[];
  /** Path of the items in a page of the response. */
  pages?: readonly string[];
  /** True if the operation is idempotent: repeating the call does no harm. */
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
  "groups.list": { index: 10, method: "GET", auth: "bearer", bytes: false, pages: ["data", "groups"], idempotent: true },
  "groups.get": { index: 11, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "groups.update": { index: 12, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "groups.set_picture": { index: 13, method: "POST", auth: "bearer", file: "file", bytes: false, idempotent: true },
  "groups.delete": { index: 14, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.get_invite_link": { index: 15, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "groups.reset_invite_link": { index: 16, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "groups.delete_invite_link": { index: 17, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.list_join_requests": { index: 18, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "groups.approve_join_requests": { index: 19, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "groups.reject_join_requests": { index: 20, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.remove_participants": { index: 21, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "calls.connect": { index: 22, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.pre_accept": { index: 23, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.accept": { index: 24, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.reject": { index: 25, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "calls.terminate": { index: 26, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "calls.get_permissions": { index: 27, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.list": { index: 28, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
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
  "qr_codes.list": { index: 41, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "qr_codes.get": { index: 42, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "qr_codes.delete": { index: 43, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "usernames.get": { index: 44, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "usernames.set": { index: 45, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "usernames.delete": { index: 46, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "usernames.suggest": { index: 47, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "block_users.add": { index: 48, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "block_users.remove": { index: 49, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "block_users.list": { index: 50, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "contact_book.delete": { index: 51, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "parent_bsuid_account.get": { index: 52, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "message_history.list": { index: 53, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "message_history.list_events": { index: 54, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
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
  "templates.list": { index: 68, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "templates.get": { index: 69, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "templates.list_library": { index: 70, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "signups.create": { index: 71, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "signups.list": { index: 72, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "signups.get": { index: 73, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "signups.update": { index: 74, method: "POST", auth: "bearer", bytes: false, idempotent: true },
};

/** Fingerprint of the list of operations. The module's must be the same, so that an index means the same in both. */
export const fingerprint = 4132304255;

/** Every area of operations. */
export abstract class Areas implements Call {
  abstract call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options?: Options): Promise<Operations[K]["returns"]>;

  readonly messages = area<types.MessagesArea>("messages", this);
  readonly marketingMessages = area<types.MarketingMessagesArea>("marketing_messages", this);
  readonly messageSamples = area<types.MessageSamplesArea>("message_samples", this);
  readonly media = area<types.MediaArea>("media", this);
  readonly groups = area<types.GroupsArea>("groups", this);
  readonly calls = area<types.CallsArea>("calls", this);
  readonly phoneNumbers = area<types.PhoneNumbersArea>("phone_numbers", this);
  readonly settings = area<types.SettingsArea>("settings", this);
  readonly businessProfile = area<types.BusinessProfileArea>("business_profile", this);
  readonly conversationalAutomation = area<types.ConversationalAutomationArea>("conversational_automation", this);
  readonly commerceSettings = area<types.CommerceSettingsArea>("commerce_settings", this);
  readonly qrCodes = area<types.QrCodesArea>("qr_codes", this);
  readonly usernames = area<types.UsernamesArea>("usernames", this);
  readonly blockUsers = area<types.BlockUsersArea>("block_users", this);
  readonly contactBook = area<types.ContactBookArea>("contact_book", this);
  readonly parentBsuidAccount = area<types.ParentBsuidAccountArea>("parent_bsuid_account", this);
  readonly messageHistory = area<types.MessageHistoryArea>("message_history", this);
  readonly officialBusinessAccount = area<types.OfficialBusinessAccountArea>("official_business_account", this);
  readonly complianceInfo = area<types.ComplianceInfoArea>("compliance_info", this);
  readonly encryption = area<types.EncryptionArea>("encryption", this);
  readonly uploads = area<types.UploadsArea>("uploads", this);
  readonly accounts = area<types.AccountsArea>("accounts", this);
  readonly templates = area<types.TemplatesArea>("templates", this);
  readonly signups = area<types.SignupsArea>("signups", this);
}

/** Places of items in each webhook field, and the keys that identify an item across redeliveries. */
export const fields: readonly {
  field: string;
  list: string | null;
  kind: keyof types.Kinds;
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
