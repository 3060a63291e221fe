// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension WhatsApp {
    /// Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`.
    public var messages: MessagesArea { MessagesArea(engine: engine) }
    /// Operations: `marketing_messages.send`, `marketing_messages.onboard`.
    public var marketingMessages: MarketingMessagesArea { MarketingMessagesArea(engine: engine) }
    /// Operations: `message_samples.create`.
    public var messageSamples: MessageSamplesArea { MessageSamplesArea(engine: engine) }
    /// Operations: `media.upload`, `media.get`, `media.download`, `media.delete`.
    public var media: MediaArea { MediaArea(engine: engine) }
    /// Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`.
    public var groups: GroupsArea { GroupsArea(engine: engine) }
    /// Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`.
    public var calls: CallsArea { CallsArea(engine: engine) }
    /// Operations: `phone_numbers.list`, `phone_numbers.get`, `phone_numbers.update`, `phone_numbers.create`, `phone_numbers.request_code`, `phone_numbers.verify_code`, `phone_numbers.register`, `phone_numbers.deregister`.
    public var phoneNumbers: PhoneNumbersArea { PhoneNumbersArea(engine: engine) }
    /// Operations: `settings.get`, `settings.update`.
    public var settings: SettingsArea { SettingsArea(engine: engine) }
    /// Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`.
    public var businessProfile: BusinessProfileArea { BusinessProfileArea(engine: engine) }
    /// Operations: `conversational_automation.set`.
    public var conversationalAutomation: ConversationalAutomationArea { ConversationalAutomationArea(engine: engine) }
    /// Operations: `commerce_settings.get`, `commerce_settings.update`.
    public var commerceSettings: CommerceSettingsArea { CommerceSettingsArea(engine: engine) }
    /// Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`.
    public var qrCodes: QrCodesArea { QrCodesArea(engine: engine) }
    /// Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`.
    public var usernames: UsernamesArea { UsernamesArea(engine: engine) }
    /// Operations: `block_users.add`, `block_users.remove`, `block_users.list`.
    public var blockUsers: BlockUsersArea { BlockUsersArea(engine: engine) }
    /// Operations: `contact_book.delete`.
    public var contactBook: ContactBookArea { ContactBookArea(engine: engine) }
    /// Operations: `parent_bsuid_account.get`.
    public var parentBsuidAccount: ParentBsuidAccountArea { ParentBsuidAccountArea(engine: engine) }
    /// Operations: `message_history.list`, `message_history.list_events`.
    public var messageHistory: MessageHistoryArea { MessageHistoryArea(engine: engine) }
    /// Operations: `official_business_account.get`, `official_business_account.apply`.
    public var officialBusinessAccount: OfficialBusinessAccountArea { OfficialBusinessAccountArea(engine: engine) }
    /// Operations: `compliance_info.get`, `compliance_info.update`.
    public var complianceInfo: ComplianceInfoArea { ComplianceInfoArea(engine: engine) }
    /// Operations: `encryption.get`, `encryption.set`.
    public var encryption: EncryptionArea { EncryptionArea(engine: engine) }
    /// Operations: `uploads.start`, `uploads.get`, `uploads.append`.
    public var uploads: UploadsArea { UploadsArea(engine: engine) }
    /// Operations: `accounts.get`, `accounts.update`, `accounts.create`, `accounts.list_owned`, `accounts.list_client`, `accounts.list_assigned`.
    public var accounts: AccountsArea { AccountsArea(engine: engine) }
    /// Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`.
    public var templates: TemplatesArea { TemplatesArea(engine: engine) }
    /// Operations: `analytics.get_messaging`, `analytics.get_conversations`, `analytics.list_conversations`, `analytics.get_pricing`, `analytics.list_pricing`, `analytics.get_calls`, `analytics.list_calls`, `analytics.list_templates`, `analytics.list_template_groups`, `analytics.list_groups`, `analytics.list_template_performance`.
    public var analytics: AnalyticsArea { AnalyticsArea(engine: engine) }
    /// Operations: `ads_insights.list`.
    public var adsInsights: AdsInsightsArea { AdsInsightsArea(engine: engine) }
    /// Operations: `max_price.sign_agreement`, `max_price.get_agreement`, `max_price.add_end_businesses`, `max_price.list_end_businesses`, `max_price.remove_end_businesses`, `max_price.estimate_reach`.
    public var maxPrice: MaxPriceArea { MaxPriceArea(engine: engine) }
    /// Operations: `datasets.create`, `datasets.get`, `datasets.send_events`.
    public var datasets: DatasetsArea { DatasetsArea(engine: engine) }
    /// Operations: `payment_configurations.list`, `payment_configurations.get`, `payment_configurations.create`, `payment_configurations.update`, `payment_configurations.delete`, `payment_configurations.create_oauth_link`.
    public var paymentConfigurations: PaymentConfigurationsArea { PaymentConfigurationsArea(engine: engine) }
    /// Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`.
    public var signups: SignupsArea { SignupsArea(engine: engine) }
    /// Operations: `businesses.get`, `businesses.list_users`, `businesses.invite_user`, `businesses.list_owned_apps`, `businesses.claim_app`, `businesses.list_client_apps`, `businesses.request_client_app`.
    public var businesses: BusinessesArea { BusinessesArea(engine: engine) }
    /// Operations: `subscribed_apps.list`, `subscribed_apps.subscribe`, `subscribed_apps.unsubscribe`.
    public var subscribedApps: SubscribedAppsArea { SubscribedAppsArea(engine: engine) }
    /// Operations: `subscriptions.list`, `subscriptions.create`, `subscriptions.delete`.
    public var subscriptions: SubscriptionsArea { SubscriptionsArea(engine: engine) }
    /// Operations: `assigned_users.list`, `assigned_users.add`, `assigned_users.remove`.
    public var assignedUsers: AssignedUsersArea { AssignedUsersArea(engine: engine) }
    /// Operations: `activities.list`.
    public var activities: ActivitiesArea { ActivitiesArea(engine: engine) }
    /// Operations: `schedules.list`, `schedules.create`.
    public var schedules: SchedulesArea { SchedulesArea(engine: engine) }
    /// Operations: `bots.get`.
    public var bots: BotsArea { BotsArea(engine: engine) }
    /// Operations: `account_numbers.get`.
    public var accountNumbers: AccountNumbersArea { AccountNumbersArea(engine: engine) }
    /// Operations: `smb_app_data.sync`.
    public var smbAppData: SmbAppDataArea { SmbAppDataArea(engine: engine) }
    /// Operations: `thread_control.pass_control`, `thread_control.take_control`, `thread_control.release_control`.
    public var threadControl: ThreadControlArea { ThreadControlArea(engine: engine) }
    /// Operations: `welcome_message_sequences.create`, `welcome_message_sequences.update`, `welcome_message_sequences.list`, `welcome_message_sequences.delete`.
    public var welcomeMessageSequences: WelcomeMessageSequencesArea { WelcomeMessageSequencesArea(engine: engine) }
    /// Operations: `audiences.list`.
    public var audiences: AudiencesArea { AudiencesArea(engine: engine) }
    /// Operations: `message_campaigns.list`.
    public var messageCampaigns: MessageCampaignsArea { MessageCampaignsArea(engine: engine) }
    /// Operations: `business_messaging_feature_status.get`.
    public var businessMessagingFeatureStatus: BusinessMessagingFeatureStatusArea { BusinessMessagingFeatureStatusArea(engine: engine) }
    /// Operations: `flows.create`, `flows.list`, `flows.get`, `flows.get_metric`, `flows.update`, `flows.delete`, `flows.list_assets`, `flows.upload_json`, `flows.publish`, `flows.deprecate`, `flows.migrate`.
    public var flows: FlowsArea { FlowsArea(engine: engine) }
    /// Operations: `access_tokens.exchange_code`, `access_tokens.get_app_token`, `access_tokens.extend`, `access_tokens.revoke`, `access_tokens.debug`, `access_tokens.create_business_token`, `access_tokens.fetch_business_token`.
    public var accessTokens: AccessTokensArea { AccessTokensArea(engine: engine) }
    /// Operations: `system_users.create`, `system_users.list`, `system_users.update`, `system_users.install_app`, `system_users.create_token`, `system_users.invalidate_tokens`.
    public var systemUsers: SystemUsersArea { SystemUsersArea(engine: engine) }
    /// Operations: `users.get`, `users.list_businesses`, `users.list_permissions`, `users.revoke_permission`, `users.revoke_permissions`, `users.list_assigned_applications`.
    public var users: UsersArea { UsersArea(engine: engine) }
    /// Operations: `app_permissions.list`.
    public var appPermissions: AppPermissionsArea { AppPermissionsArea(engine: engine) }
    /// Operations: `credit_lines.list`, `credit_lines.get`, `credit_lines.share_and_attach`, `credit_lines.share`, `credit_lines.attach`, `credit_lines.list_invoice_groups`, `credit_lines.create_invoice_group`, `credit_lines.list_applications`.
    public var creditLines: CreditLinesArea { CreditLinesArea(engine: engine) }
    /// Operations: `allocation_configs.list`, `allocation_configs.get`, `allocation_configs.create`, `allocation_configs.update`, `allocation_configs.revoke`.
    public var allocationConfigs: AllocationConfigsArea { AllocationConfigsArea(engine: engine) }
    /// Operations: `solutions.create`, `solutions.list`, `solutions.list_of_account`, `solutions.get`, `solutions.list_partners`, `solutions.get_access_token`, `solutions.accept`, `solutions.reject`, `solutions.request_deactivation`, `solutions.accept_deactivation`, `solutions.reject_deactivation`.
    public var solutions: SolutionsArea { SolutionsArea(engine: engine) }
    /// Operations: `migration_intents.create`, `migration_intents.get`.
    public var migrationIntents: MigrationIntentsArea { MigrationIntentsArea(engine: engine) }
    /// Operations: `payment_migrations.create`, `payment_migrations.get`, `payment_migrations.resume`.
    public var paymentMigrations: PaymentMigrationsArea { PaymentMigrationsArea(engine: engine) }
    /// Operations: `connected_client_businesses.list`.
    public var connectedClientBusinesses: ConnectedClientBusinessesArea { ConnectedClientBusinessesArea(engine: engine) }
    /// Operations: `preverified_numbers.add`, `preverified_numbers.list`, `preverified_numbers.get`, `preverified_numbers.delete`, `preverified_numbers.request_code`, `preverified_numbers.verify_code`, `preverified_numbers.share`, `preverified_numbers.unshare`, `preverified_numbers.list_partners`.
    public var preverifiedNumbers: PreverifiedNumbersArea { PreverifiedNumbersArea(engine: engine) }
    /// Operations: `business_verifications.submit`, `business_verifications.list`.
    public var businessVerifications: BusinessVerificationsArea { BusinessVerificationsArea(engine: engine) }
    /// Operations: `catalogs.list`, `catalogs.connect`, `catalogs.disconnect`, `catalogs.list_owned`, `catalogs.list_client`, `catalogs.create`.
    public var catalogs: CatalogsArea { CatalogsArea(engine: engine) }
    /// Operations: `on_behalf_of.list_requests`, `on_behalf_of.create_mobility_intent`, `on_behalf_of.set_mobility_intent`, `on_behalf_of.get_mobility_intent`.
    public var onBehalfOf: OnBehalfOfArea { OnBehalfOfArea(engine: engine) }
}

extension Engine {
    /// The operations that return a file.
    static let files: Set<String> = ["media.download"]
}
