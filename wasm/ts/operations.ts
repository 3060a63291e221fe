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
  "marketing_messages.onboard": { params: types.OnboardBusiness; returns: types.OnboardingRequest };
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
  "phone_numbers.update": { params: types.UpdatePhoneNumber; returns: types.Success };
  "phone_numbers.create": { params: types.CreatePhoneNumber; returns: types.CreatedPhoneNumber };
  "phone_numbers.request_code": { params: types.RequestVerificationCode; returns: types.Success };
  "phone_numbers.verify_code": { params: types.VerifyCode; returns: types.VerifiedPhoneNumber };
  "phone_numbers.register": { params: types.RegisterPhoneNumber; returns: types.Success };
  "phone_numbers.deregister": { params: types.DeregisterPhoneNumber; returns: types.Success };
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
  "accounts.create": { params: types.CreateAccount; returns: types.CreatedAccount };
  "accounts.list_owned": { params: types.ListOwnedAccounts; returns: types.Accounts };
  "accounts.list_client": { params: types.ListClientAccounts; returns: types.Accounts };
  "accounts.list_assigned": { params: types.ListAssignedAccounts; returns: types.AssignedAccounts };
  "templates.create": { params: types.CreateTemplate; returns: types.CreatedTemplate };
  "templates.create_from_library": { params: types.CreateTemplateFromLibrary; returns: types.CreatedTemplate };
  "templates.list": { params: types.ListTemplates; returns: types.Templates };
  "templates.get": { params: types.GetTemplate; returns: types.Template };
  "templates.list_library": { params: types.ListLibraryTemplates; returns: types.LibraryTemplates };
  "templates.update": { params: types.UpdateTemplate; returns: types.UpdatedTemplate };
  "templates.delete": { params: types.DeleteTemplates; returns: types.Success };
  "templates.compare": { params: types.CompareTemplates; returns: types.TemplateComparison };
  "templates.unpause": { params: types.UnpauseTemplate; returns: types.Success };
  "templates.archive": { params: types.ArchiveTemplates; returns: types.ArchivedTemplates };
  "templates.unarchive": { params: types.UnarchiveTemplates; returns: types.UnarchivedTemplates };
  "templates.migrate": { params: types.MigrateTemplates; returns: types.MigratedTemplates };
  "templates.upsert_authentication": { params: types.UpsertAuthenticationTemplates; returns: types.UpsertedTemplates };
  "templates.preview_authentication": { params: types.PreviewAuthenticationTemplates; returns: types.TemplatePreviews };
  "template_groups.create": { params: types.CreateTemplateGroup; returns: types.CreatedTemplateGroup };
  "template_groups.list": { params: types.ListTemplateGroups; returns: types.TemplateGroups };
  "template_groups.get": { params: types.GetTemplateGroup; returns: types.TemplateGroup };
  "template_groups.update": { params: types.UpdateTemplateGroup; returns: types.Success };
  "template_groups.delete": { params: types.DeleteTemplateGroup; returns: types.Success };
  "analytics.get_messaging": { params: types.GetMessagingAnalytics; returns: types.AccountMessagingAnalytics };
  "analytics.get_conversations": { params: types.GetConversationAnalytics; returns: types.AccountConversationAnalytics };
  "analytics.list_conversations": { params: types.ListConversationAnalytics; returns: types.ConversationAnalytics };
  "analytics.get_pricing": { params: types.GetPricingAnalytics; returns: types.AccountPricingAnalytics };
  "analytics.list_pricing": { params: types.ListPricingAnalytics; returns: types.PricingAnalytics };
  "analytics.get_calls": { params: types.GetCallAnalytics; returns: types.AccountCallAnalytics };
  "analytics.list_calls": { params: types.ListCallAnalytics; returns: types.CallAnalyticsPage };
  "analytics.list_templates": { params: types.ListTemplateAnalytics; returns: types.TemplateAnalytics };
  "analytics.list_template_groups": { params: types.ListTemplateGroupAnalytics; returns: types.TemplateGroupAnalytics };
  "analytics.list_groups": { params: types.ListGroupAnalytics; returns: types.GroupAnalytics };
  "analytics.list_template_performance": { params: types.ListTemplatePerformanceMetrics; returns: types.TemplatePerformanceMetrics };
  "ads_insights.list": { params: types.ListAdsInsights; returns: types.AdsInsights };
  "max_price.sign_agreement": { params: types.SignMaxPriceAgreement; returns: types.MaxPriceAgreement };
  "max_price.get_agreement": { params: types.GetMaxPriceAgreement; returns: types.MaxPriceAgreement };
  "max_price.add_end_businesses": { params: types.AddMaxPriceEndBusinesses; returns: types.AddedMaxPriceEndBusinesses };
  "max_price.list_end_businesses": { params: types.ListMaxPriceEndBusinesses; returns: types.MaxPriceEndBusinesses };
  "max_price.remove_end_businesses": { params: types.RemoveMaxPriceEndBusinesses; returns: types.RemovedMaxPriceEndBusinesses };
  "max_price.estimate_reach": { params: types.EstimateReach; returns: types.ReachEstimates };
  "datasets.create": { params: types.CreateDataset; returns: types.Dataset };
  "datasets.get": { params: types.GetDataset; returns: types.Dataset };
  "datasets.send_events": { params: types.SendConversionEvents; returns: types.ReceivedEvents };
  "payment_configurations.list": { params: types.ListPaymentConfigurations; returns: types.PaymentConfigurationLists };
  "payment_configurations.get": { params: types.GetPaymentConfiguration; returns: types.PaymentConfigurations };
  "payment_configurations.create": { params: types.CreatePaymentConfiguration; returns: types.CreatedPaymentConfiguration };
  "payment_configurations.update": { params: types.UpdatePaymentConfiguration; returns: types.Success };
  "payment_configurations.delete": { params: types.DeletePaymentConfiguration; returns: types.Success };
  "payment_configurations.create_oauth_link": { params: types.CreatePaymentOauthLink; returns: types.PaymentOauthLink };
  "signups.create": { params: types.CreateSignup; returns: types.CreatedSignup };
  "signups.list": { params: types.ListSignups; returns: types.Signups };
  "signups.get": { params: types.GetSignup; returns: types.Signup };
  "signups.update": { params: types.UpdateSignup; returns: types.Success };
  "businesses.get": { params: types.GetBusiness; returns: types.Business };
  "businesses.list_users": { params: types.ListBusinessUsers; returns: types.BusinessUsers };
  "businesses.invite_user": { params: types.InviteBusinessUser; returns: types.InvitedUser };
  "businesses.list_owned_apps": { params: types.ListOwnedApps; returns: types.BusinessApps };
  "businesses.claim_app": { params: types.ClaimApp; returns: types.AppAccess };
  "businesses.list_client_apps": { params: types.ListClientApps; returns: types.BusinessApps };
  "businesses.request_client_app": { params: types.RequestClientApp; returns: types.AppAccess };
  "subscribed_apps.list": { params: types.ListSubscribedApps; returns: types.SubscribedApps };
  "subscribed_apps.subscribe": { params: types.SubscribeApp; returns: types.Subscription };
  "subscribed_apps.unsubscribe": { params: types.UnsubscribeApp; returns: types.Success };
  "subscriptions.list": { params: types.ListAppSubscriptions; returns: types.AppSubscriptions };
  "subscriptions.create": { params: types.CreateAppSubscription; returns: types.Success };
  "subscriptions.delete": { params: types.DeleteAppSubscription; returns: types.Success };
  "assigned_users.list": { params: types.ListAssignedUsers; returns: types.AssignedUsers };
  "assigned_users.add": { params: types.AddAssignedUser; returns: types.Success };
  "assigned_users.remove": { params: types.RemoveAssignedUser; returns: types.Success };
  "activities.list": { params: types.ListActivities; returns: types.AccountActivities };
  "schedules.list": { params: types.ListSchedules; returns: types.AccountSchedules };
  "schedules.create": { params: types.CreateSchedule; returns: types.CreatedSchedule };
  "bots.get": { params: types.GetBot; returns: types.ConversationalAutomation };
  "account_numbers.get": { params: types.GetAccountNumber; returns: types.AccountNumber };
  "smb_app_data.sync": { params: types.SyncSmbAppData; returns: types.SmbAppDataRequest };
  "thread_control.pass_control": { params: types.PassThreadControl; returns: types.ThreadControl };
  "thread_control.take_control": { params: types.TakeThreadControl; returns: types.ThreadControl };
  "thread_control.release_control": { params: types.ReleaseThreadControl; returns: types.ThreadControl };
  "welcome_message_sequences.create": { params: types.CreateWelcomeSequence; returns: types.WelcomeSequenceResult };
  "welcome_message_sequences.update": { params: types.UpdateWelcomeSequence; returns: types.WelcomeSequenceResult };
  "welcome_message_sequences.list": { params: types.ListWelcomeSequences; returns: types.WelcomeSequences };
  "welcome_message_sequences.delete": { params: types.DeleteWelcomeSequence; returns: types.Success };
  "audiences.list": { params: types.ListAudiences; returns: types.Audiences };
  "message_campaigns.list": { params: types.ListMessageCampaigns; returns: types.MessageCampaigns };
  "business_messaging_feature_status.get": { params: types.GetFeatureStatus; returns: types.FeatureStatuses };
  "flows.create": { params: types.CreateFlow; returns: types.CreatedFlow };
  "flows.list": { params: types.ListFlows; returns: types.Flows };
  "flows.get": { params: types.GetFlow; returns: types.FlowDetails };
  "flows.get_metric": { params: types.GetFlowMetric; returns: types.MeasuredFlow };
  "flows.update": { params: types.UpdateFlow; returns: types.Success };
  "flows.delete": { params: types.DeleteFlow; returns: types.Success };
  "flows.list_assets": { params: types.ListFlowAssets; returns: types.FlowAssets };
  "flows.upload_json": { params: types.UploadFlowJson; returns: types.ValidatedFlow };
  "flows.publish": { params: types.PublishFlow; returns: types.Success };
  "flows.deprecate": { params: types.DeprecateFlow; returns: types.Success };
  "flows.migrate": { params: types.MigrateFlows; returns: types.MigratedFlows };
  "access_tokens.exchange_code": { params: types.ExchangeCode; returns: types.AccessToken };
  "access_tokens.get_app_token": { params: types.GetAppAccessToken; returns: types.AccessToken };
  "access_tokens.extend": { params: types.ExtendAccessToken; returns: types.AccessToken };
  "access_tokens.revoke": { params: types.RevokeAccessToken; returns: types.Success };
  "access_tokens.debug": { params: types.DebugAccessToken; returns: types.DebuggedToken };
  "access_tokens.create_business_token": { params: types.CreateBusinessAccessToken; returns: types.AccessToken };
  "access_tokens.fetch_business_token": { params: types.FetchBusinessToken; returns: types.AccessToken };
  "system_users.create": { params: types.CreateSystemUser; returns: types.CreatedSystemUser };
  "system_users.list": { params: types.ListSystemUsers; returns: types.SystemUsers };
  "system_users.update": { params: types.UpdateSystemUser; returns: types.UpdatedSystemUser };
  "system_users.install_app": { params: types.InstallApp; returns: types.Success };
  "system_users.create_token": { params: types.CreateSystemUserToken; returns: types.AccessToken };
  "system_users.invalidate_tokens": { params: types.InvalidateSystemUserTokens; returns: types.Success };
  "users.get": { params: types.GetUser; returns: types.UserProfile };
  "users.list_businesses": { params: types.ListUserBusinesses; returns: types.UserBusinesses };
  "users.list_permissions": { params: types.ListUserPermissions; returns: types.UserPermissions };
  "users.revoke_permission": { params: types.RevokeUserPermission; returns: types.Success };
  "users.revoke_permissions": { params: types.RevokeUserPermissions; returns: types.Success };
  "users.list_assigned_applications": { params: types.ListAssignedApplications; returns: types.AssignedApplications };
  "app_permissions.list": { params: types.ListAppPermissions; returns: types.AppPermissions };
  "credit_lines.list": { params: types.ListCreditLines; returns: types.CreditLines };
  "credit_lines.get": { params: types.GetCreditLine; returns: types.CreditLine };
  "credit_lines.share_and_attach": { params: types.ShareAndAttachCreditLine; returns: types.SharedCreditLine };
  "credit_lines.share": { params: types.ShareCreditLine; returns: types.SharedCreditLine };
  "credit_lines.attach": { params: types.AttachCreditLine; returns: types.SharedCreditLine };
  "credit_lines.list_invoice_groups": { params: types.ListInvoiceGroups; returns: types.InvoiceGroups };
  "credit_lines.create_invoice_group": { params: types.CreateInvoiceGroup; returns: types.InvoiceGroup };
  "credit_lines.list_applications": { params: types.ListCreditApplications; returns: types.CreditApplications };
  "allocation_configs.list": { params: types.ListAllocationConfigs; returns: types.AllocationConfigs };
  "allocation_configs.get": { params: types.GetAllocationConfig; returns: types.AllocationConfig };
  "allocation_configs.create": { params: types.CreateAllocationConfig; returns: types.AllocationConfig };
  "allocation_configs.update": { params: types.UpdateAllocationConfig; returns: types.Success };
  "allocation_configs.revoke": { params: types.RevokeAllocationConfig; returns: types.Success };
  "solutions.create": { params: types.CreateSolution; returns: types.CreatedSolution };
  "solutions.list": { params: types.ListSolutions; returns: types.Solutions };
  "solutions.list_of_account": { params: types.ListAccountSolutions; returns: types.Solutions };
  "solutions.get": { params: types.GetSolution; returns: types.Solution };
  "solutions.list_partners": { params: types.ListSolutionPartners; returns: types.SolutionPartners };
  "solutions.get_access_token": { params: types.GetSolutionAccessToken; returns: types.SolutionAccessToken };
  "solutions.accept": { params: types.AcceptSolution; returns: types.AcceptedSolution };
  "solutions.reject": { params: types.RejectSolution; returns: types.RejectedSolution };
  "solutions.request_deactivation": { params: types.RequestSolutionDeactivation; returns: types.SolutionDeactivationRequest };
  "solutions.accept_deactivation": { params: types.AcceptSolutionDeactivation; returns: types.AnsweredDeactivation };
  "solutions.reject_deactivation": { params: types.RejectSolutionDeactivation; returns: types.AnsweredDeactivation };
  "migration_intents.create": { params: types.CreateMigrationIntent; returns: types.CreatedMigrationIntent };
  "migration_intents.get": { params: types.GetMigrationIntent; returns: types.MigrationIntent };
  "payment_migrations.create": { params: types.CreatePaymentMigration; returns: types.CreatedPaymentMigration };
  "payment_migrations.get": { params: types.GetPaymentMigration; returns: types.PaymentMigration };
  "payment_migrations.resume": { params: types.ResumePaymentMigration; returns: types.PaymentMigration };
  "connected_client_businesses.list": { params: types.ListConnectedClientBusinesses; returns: types.ConnectedClientBusinesses };
  "preverified_numbers.add": { params: types.AddPreverifiedNumber; returns: types.AddedPreverifiedNumber };
  "preverified_numbers.list": { params: types.ListPreverifiedNumbers; returns: types.PreverifiedNumbers };
  "preverified_numbers.get": { params: types.GetPreverifiedNumber; returns: types.PreverifiedNumber };
  "preverified_numbers.delete": { params: types.DeletePreverifiedNumber; returns: types.Success };
  "preverified_numbers.request_code": { params: types.RequestPreverifiedCode; returns: types.Success };
  "preverified_numbers.verify_code": { params: types.VerifyPreverifiedCode; returns: types.VerifiedPreverifiedNumber };
  "preverified_numbers.share": { params: types.SharePreverifiedNumber; returns: types.Success };
  "preverified_numbers.unshare": { params: types.UnsharePreverifiedNumber; returns: types.Success };
  "preverified_numbers.list_partners": { params: types.ListPreverifiedNumberPartners; returns: types.PreverifiedNumberPartners };
  "business_verifications.submit": { params: types.SubmitBusinessVerification; returns: types.SubmittedBusinessVerification };
  "business_verifications.list": { params: types.ListBusinessVerifications; returns: types.BusinessVerifications };
  "catalogs.list": { params: types.ListCatalogs; returns: types.Catalogs };
  "catalogs.connect": { params: types.ConnectCatalog; returns: types.Success };
  "catalogs.disconnect": { params: types.DisconnectCatalog; returns: types.Success };
  "catalogs.list_owned": { params: types.ListOwnedCatalogs; returns: types.Catalogs };
  "catalogs.list_client": { params: types.ListClientCatalogs; returns: types.Catalogs };
  "catalogs.create": { params: types.CreateCatalog; returns: types.CreatedCatalog };
  "on_behalf_of.list_requests": { params: types.ListOnBehalfRequests; returns: types.OnBehalfRequests };
  "on_behalf_of.create_mobility_intent": { params: types.CreateMobilityIntent; returns: types.CreatedMobilityIntent };
  "on_behalf_of.set_mobility_intent": { params: types.SetMobilityIntent; returns: types.SetMobilityIntentResult };
  "on_behalf_of.get_mobility_intent": { params: types.GetMobilityIntent; returns: types.MobilityIntent };
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
  /** True if the file's name and type are parameters too. */
  named?: boolean;
  /** Name of the parameter that is a list of files, which are uploaded before the call. */
  media?: string;
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
  "marketing_messages.onboard": { index: 4, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "message_samples.create": { index: 5, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "media.upload": { index: 6, method: "POST", auth: "bearer", file: "file", named: true, bytes: false, idempotent: false },
  "media.get": { index: 7, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "media.download": { index: 8, method: "GET", auth: "bearer", bytes: true, digest: "sha256", idempotent: true },
  "media.delete": { index: 9, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.create": { index: 10, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "groups.list": { index: 11, method: "GET", auth: "bearer", bytes: false, pages: ["data", "groups"], idempotent: true },
  "groups.get": { index: 12, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "groups.update": { index: 13, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "groups.set_picture": { index: 14, method: "POST", auth: "bearer", file: "file", named: true, bytes: false, idempotent: true },
  "groups.delete": { index: 15, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.get_invite_link": { index: 16, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "groups.reset_invite_link": { index: 17, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "groups.delete_invite_link": { index: 18, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.list_join_requests": { index: 19, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "groups.approve_join_requests": { index: 20, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "groups.reject_join_requests": { index: 21, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "groups.remove_participants": { index: 22, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "calls.connect": { index: 23, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.pre_accept": { index: 24, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.accept": { index: 25, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "calls.reject": { index: 26, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "calls.terminate": { index: 27, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "calls.get_permissions": { index: 28, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.list": { index: 29, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "phone_numbers.get": { index: 30, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.update": { index: 31, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.create": { index: 32, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "phone_numbers.request_code": { index: 33, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "phone_numbers.verify_code": { index: 34, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "phone_numbers.register": { index: 35, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "phone_numbers.deregister": { index: 36, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "settings.get": { index: 37, method: "GET", auth: "bearer", bytes: false, secrets: ["calling.sip.servers.sip_user_password", "calling.sip.servers.password"], idempotent: true },
  "settings.update": { index: 38, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "business_profile.get": { index: 39, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "business_profile.update": { index: 40, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "business_profile.get_by_id": { index: 41, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "business_profile.update_by_id": { index: 42, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "conversational_automation.set": { index: 43, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "commerce_settings.get": { index: 44, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "commerce_settings.update": { index: 45, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "qr_codes.create": { index: 46, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "qr_codes.update": { index: 47, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "qr_codes.list": { index: 48, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "qr_codes.get": { index: 49, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "qr_codes.delete": { index: 50, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "usernames.get": { index: 51, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "usernames.set": { index: 52, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "usernames.delete": { index: 53, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "usernames.suggest": { index: 54, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "block_users.add": { index: 55, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "block_users.remove": { index: 56, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "block_users.list": { index: 57, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "contact_book.delete": { index: 58, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "parent_bsuid_account.get": { index: 59, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "message_history.list": { index: 60, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "message_history.list_events": { index: 61, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "official_business_account.get": { index: 62, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "official_business_account.apply": { index: 63, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "compliance_info.get": { index: 64, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "compliance_info.update": { index: 65, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "encryption.get": { index: 66, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "encryption.set": { index: 67, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "uploads.start": { index: 68, method: "POST", auth: "oauth", bytes: false, idempotent: false },
  "uploads.get": { index: 69, method: "GET", auth: "oauth", bytes: false, idempotent: true },
  "uploads.append": { index: 70, method: "POST", auth: "oauth", file: "file", bytes: false, idempotent: true },
  "accounts.get": { index: 71, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "accounts.update": { index: 72, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "accounts.create": { index: 73, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "accounts.list_owned": { index: 74, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "accounts.list_client": { index: 75, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "accounts.list_assigned": { index: 76, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "templates.create": { index: 77, method: "POST", auth: "bearer", media: "media", bytes: false, idempotent: false },
  "templates.create_from_library": { index: 78, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "templates.list": { index: 79, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "templates.get": { index: 80, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "templates.list_library": { index: 81, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "templates.update": { index: 82, method: "POST", auth: "bearer", media: "media", bytes: false, idempotent: false },
  "templates.delete": { index: 83, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "templates.compare": { index: 84, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "templates.unpause": { index: 85, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "templates.archive": { index: 86, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "templates.unarchive": { index: 87, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "templates.migrate": { index: 88, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "templates.upsert_authentication": { index: 89, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "templates.preview_authentication": { index: 90, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "template_groups.create": { index: 91, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "template_groups.list": { index: 92, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "template_groups.get": { index: 93, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "template_groups.update": { index: 94, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "template_groups.delete": { index: 95, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "analytics.get_messaging": { index: 96, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "analytics.get_conversations": { index: 97, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "analytics.list_conversations": { index: 98, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "analytics.get_pricing": { index: 99, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "analytics.list_pricing": { index: 100, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "analytics.get_calls": { index: 101, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "analytics.list_calls": { index: 102, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "analytics.list_templates": { index: 103, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "analytics.list_template_groups": { index: 104, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "analytics.list_groups": { index: 105, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "analytics.list_template_performance": { index: 106, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "ads_insights.list": { index: 107, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "max_price.sign_agreement": { index: 108, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "max_price.get_agreement": { index: 109, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "max_price.add_end_businesses": { index: 110, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "max_price.list_end_businesses": { index: 111, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "max_price.remove_end_businesses": { index: 112, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "max_price.estimate_reach": { index: 113, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "datasets.create": { index: 114, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "datasets.get": { index: 115, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "datasets.send_events": { index: 116, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "payment_configurations.list": { index: 117, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "payment_configurations.get": { index: 118, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "payment_configurations.create": { index: 119, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "payment_configurations.update": { index: 120, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "payment_configurations.delete": { index: 121, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "payment_configurations.create_oauth_link": { index: 122, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "signups.create": { index: 123, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "signups.list": { index: 124, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "signups.get": { index: 125, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "signups.update": { index: 126, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "businesses.get": { index: 127, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "businesses.list_users": { index: 128, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "businesses.invite_user": { index: 129, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "businesses.list_owned_apps": { index: 130, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "businesses.claim_app": { index: 131, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "businesses.list_client_apps": { index: 132, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "businesses.request_client_app": { index: 133, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "subscribed_apps.list": { index: 134, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "subscribed_apps.subscribe": { index: 135, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "subscribed_apps.unsubscribe": { index: 136, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "subscriptions.list": { index: 137, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "subscriptions.create": { index: 138, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "subscriptions.delete": { index: 139, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "assigned_users.list": { index: 140, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "assigned_users.add": { index: 141, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "assigned_users.remove": { index: 142, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "activities.list": { index: 143, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "schedules.list": { index: 144, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "schedules.create": { index: 145, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "bots.get": { index: 146, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "account_numbers.get": { index: 147, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "smb_app_data.sync": { index: 148, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "thread_control.pass_control": { index: 149, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "thread_control.take_control": { index: 150, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "thread_control.release_control": { index: 151, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "welcome_message_sequences.create": { index: 152, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "welcome_message_sequences.update": { index: 153, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "welcome_message_sequences.list": { index: 154, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "welcome_message_sequences.delete": { index: 155, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "audiences.list": { index: 156, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "message_campaigns.list": { index: 157, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "business_messaging_feature_status.get": { index: 158, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "flows.create": { index: 159, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "flows.list": { index: 160, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "flows.get": { index: 161, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "flows.get_metric": { index: 162, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "flows.update": { index: 163, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "flows.delete": { index: 164, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "flows.list_assets": { index: 165, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "flows.upload_json": { index: 166, method: "POST", auth: "bearer", file: "file", named: true, bytes: false, idempotent: true },
  "flows.publish": { index: 167, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "flows.deprecate": { index: 168, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "flows.migrate": { index: 169, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "access_tokens.exchange_code": { index: 170, method: "POST", auth: "none", bytes: false, secrets: ["access_token"], idempotent: false },
  "access_tokens.get_app_token": { index: 171, method: "POST", auth: "none", bytes: false, secrets: ["access_token"], idempotent: true },
  "access_tokens.extend": { index: 172, method: "POST", auth: "none", bytes: false, secrets: ["access_token"], idempotent: true },
  "access_tokens.revoke": { index: 173, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "access_tokens.debug": { index: 174, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "access_tokens.create_business_token": { index: 175, method: "POST", auth: "bearer", bytes: false, secrets: ["access_token"], idempotent: false },
  "access_tokens.fetch_business_token": { index: 176, method: "POST", auth: "bearer", bytes: false, secrets: ["access_token"], idempotent: false },
  "system_users.create": { index: 177, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "system_users.list": { index: 178, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "system_users.update": { index: 179, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "system_users.install_app": { index: 180, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "system_users.create_token": { index: 181, method: "POST", auth: "bearer", bytes: false, secrets: ["access_token"], idempotent: false },
  "system_users.invalidate_tokens": { index: 182, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "users.get": { index: 183, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "users.list_businesses": { index: 184, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "users.list_permissions": { index: 185, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "users.revoke_permission": { index: 186, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "users.revoke_permissions": { index: 187, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "users.list_assigned_applications": { index: 188, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "app_permissions.list": { index: 189, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "credit_lines.list": { index: 190, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "credit_lines.get": { index: 191, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "credit_lines.share_and_attach": { index: 192, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "credit_lines.share": { index: 193, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "credit_lines.attach": { index: 194, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "credit_lines.list_invoice_groups": { index: 195, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "credit_lines.create_invoice_group": { index: 196, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "credit_lines.list_applications": { index: 197, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "allocation_configs.list": { index: 198, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "allocation_configs.get": { index: 199, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "allocation_configs.create": { index: 200, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "allocation_configs.update": { index: 201, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "allocation_configs.revoke": { index: 202, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "solutions.create": { index: 203, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "solutions.list": { index: 204, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "solutions.list_of_account": { index: 205, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "solutions.get": { index: 206, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "solutions.list_partners": { index: 207, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "solutions.get_access_token": { index: 208, method: "GET", auth: "bearer", bytes: false, secrets: ["access_token", "data.access_token"], idempotent: true },
  "solutions.accept": { index: 209, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "solutions.reject": { index: 210, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "solutions.request_deactivation": { index: 211, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "solutions.accept_deactivation": { index: 212, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "solutions.reject_deactivation": { index: 213, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "migration_intents.create": { index: 214, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "migration_intents.get": { index: 215, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "payment_migrations.create": { index: 216, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "payment_migrations.get": { index: 217, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "payment_migrations.resume": { index: 218, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "connected_client_businesses.list": { index: 219, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "preverified_numbers.add": { index: 220, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "preverified_numbers.list": { index: 221, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "preverified_numbers.get": { index: 222, method: "GET", auth: "bearer", bytes: false, idempotent: true },
  "preverified_numbers.delete": { index: 223, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "preverified_numbers.request_code": { index: 224, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "preverified_numbers.verify_code": { index: 225, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "preverified_numbers.share": { index: 226, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "preverified_numbers.unshare": { index: 227, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "preverified_numbers.list_partners": { index: 228, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "business_verifications.submit": { index: 229, method: "POST", auth: "bearer", file: "file", named: true, bytes: false, idempotent: false },
  "business_verifications.list": { index: 230, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "catalogs.list": { index: 231, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "catalogs.connect": { index: 232, method: "POST", auth: "bearer", bytes: false, idempotent: true },
  "catalogs.disconnect": { index: 233, method: "DELETE", auth: "bearer", bytes: false, idempotent: true },
  "catalogs.list_owned": { index: 234, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "catalogs.list_client": { index: 235, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "catalogs.create": { index: 236, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "on_behalf_of.list_requests": { index: 237, method: "GET", auth: "bearer", bytes: false, pages: ["data"], idempotent: true },
  "on_behalf_of.create_mobility_intent": { index: 238, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "on_behalf_of.set_mobility_intent": { index: 239, method: "POST", auth: "bearer", bytes: false, idempotent: false },
  "on_behalf_of.get_mobility_intent": { index: 240, method: "GET", auth: "bearer", bytes: false, idempotent: true },
};

/** Fingerprint of the list of operations. The module's must be the same, so that an index means the same in both. */
export const fingerprint = 190317134;

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
  readonly templateGroups = area<types.TemplateGroupsArea>("template_groups", this);
  readonly analytics = area<types.AnalyticsArea>("analytics", this);
  readonly adsInsights = area<types.AdsInsightsArea>("ads_insights", this);
  readonly maxPrice = area<types.MaxPriceArea>("max_price", this);
  readonly datasets = area<types.DatasetsArea>("datasets", this);
  readonly paymentConfigurations = area<types.PaymentConfigurationsArea>("payment_configurations", this);
  readonly signups = area<types.SignupsArea>("signups", this);
  readonly businesses = area<types.BusinessesArea>("businesses", this);
  readonly subscribedApps = area<types.SubscribedAppsArea>("subscribed_apps", this);
  readonly subscriptions = area<types.SubscriptionsArea>("subscriptions", this);
  readonly assignedUsers = area<types.AssignedUsersArea>("assigned_users", this);
  readonly activities = area<types.ActivitiesArea>("activities", this);
  readonly schedules = area<types.SchedulesArea>("schedules", this);
  readonly bots = area<types.BotsArea>("bots", this);
  readonly accountNumbers = area<types.AccountNumbersArea>("account_numbers", this);
  readonly smbAppData = area<types.SmbAppDataArea>("smb_app_data", this);
  readonly threadControl = area<types.ThreadControlArea>("thread_control", this);
  readonly welcomeMessageSequences = area<types.WelcomeMessageSequencesArea>("welcome_message_sequences", this);
  readonly audiences = area<types.AudiencesArea>("audiences", this);
  readonly messageCampaigns = area<types.MessageCampaignsArea>("message_campaigns", this);
  readonly businessMessagingFeatureStatus = area<types.BusinessMessagingFeatureStatusArea>("business_messaging_feature_status", this);
  readonly flows = area<types.FlowsArea>("flows", this);
  readonly accessTokens = area<types.AccessTokensArea>("access_tokens", this);
  readonly systemUsers = area<types.SystemUsersArea>("system_users", this);
  readonly users = area<types.UsersArea>("users", this);
  readonly appPermissions = area<types.AppPermissionsArea>("app_permissions", this);
  readonly creditLines = area<types.CreditLinesArea>("credit_lines", this);
  readonly allocationConfigs = area<types.AllocationConfigsArea>("allocation_configs", this);
  readonly solutions = area<types.SolutionsArea>("solutions", this);
  readonly migrationIntents = area<types.MigrationIntentsArea>("migration_intents", this);
  readonly paymentMigrations = area<types.PaymentMigrationsArea>("payment_migrations", this);
  readonly connectedClientBusinesses = area<types.ConnectedClientBusinessesArea>("connected_client_businesses", this);
  readonly preverifiedNumbers = area<types.PreverifiedNumbersArea>("preverified_numbers", this);
  readonly businessVerifications = area<types.BusinessVerificationsArea>("business_verifications", this);
  readonly catalogs = area<types.CatalogsArea>("catalogs", this);
  readonly onBehalfOf = area<types.OnBehalfOfArea>("on_behalf_of", this);
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
