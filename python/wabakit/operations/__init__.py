# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""A method for each operation, by area. `WhatsApp` has the areas as attributes; those of `AsyncWhatsApp` have awaitable methods."""

from __future__ import annotations

from .messages import AsyncMessages as AsyncMessages, Messages as Messages
from .marketing_messages import AsyncMarketingMessages as AsyncMarketingMessages, MarketingMessages as MarketingMessages
from .message_samples import AsyncMessageSamples as AsyncMessageSamples, MessageSamples as MessageSamples
from .media import AsyncMedia as AsyncMedia, Media as Media
from .groups import AsyncGroups as AsyncGroups, Groups as Groups
from .calls import AsyncCalls as AsyncCalls, Calls as Calls
from .phone_numbers import AsyncPhoneNumbers as AsyncPhoneNumbers, PhoneNumbers as PhoneNumbers
from .settings import AsyncSettings as AsyncSettings, Settings as Settings
from .business_profile import AsyncBusinessProfile as AsyncBusinessProfile, BusinessProfile as BusinessProfile
from .conversational_automation import AsyncConversationalAutomation as AsyncConversationalAutomation, ConversationalAutomation as ConversationalAutomation
from .commerce_settings import AsyncCommerceSettings as AsyncCommerceSettings, CommerceSettings as CommerceSettings
from .qr_codes import AsyncQrCodes as AsyncQrCodes, QrCodes as QrCodes
from .usernames import AsyncUsernames as AsyncUsernames, Usernames as Usernames
from .block_users import AsyncBlockUsers as AsyncBlockUsers, BlockUsers as BlockUsers
from .contact_book import AsyncContactBook as AsyncContactBook, ContactBook as ContactBook
from .parent_bsuid_account import AsyncParentBsuidAccount as AsyncParentBsuidAccount, ParentBsuidAccount as ParentBsuidAccount
from .message_history import AsyncMessageHistory as AsyncMessageHistory, MessageHistory as MessageHistory
from .official_business_account import AsyncOfficialBusinessAccount as AsyncOfficialBusinessAccount, OfficialBusinessAccount as OfficialBusinessAccount
from .compliance_info import AsyncComplianceInfo as AsyncComplianceInfo, ComplianceInfo as ComplianceInfo
from .encryption import AsyncEncryption as AsyncEncryption, Encryption as Encryption
from .uploads import AsyncUploads as AsyncUploads, Uploads as Uploads
from .accounts import AsyncAccounts as AsyncAccounts, Accounts as Accounts
from .templates import AsyncTemplates as AsyncTemplates, Templates as Templates
from .analytics import AsyncAnalytics as AsyncAnalytics, Analytics as Analytics
from .ads_insights import AsyncAdsInsights as AsyncAdsInsights, AdsInsights as AdsInsights
from .max_price import AsyncMaxPrice as AsyncMaxPrice, MaxPrice as MaxPrice
from .datasets import AsyncDatasets as AsyncDatasets, Datasets as Datasets
from .payment_configurations import AsyncPaymentConfigurations as AsyncPaymentConfigurations, PaymentConfigurations as PaymentConfigurations
from .signups import AsyncSignups as AsyncSignups, Signups as Signups
from .businesses import AsyncBusinesses as AsyncBusinesses, Businesses as Businesses
from .subscribed_apps import AsyncSubscribedApps as AsyncSubscribedApps, SubscribedApps as SubscribedApps
from .subscriptions import AsyncSubscriptions as AsyncSubscriptions, Subscriptions as Subscriptions
from .assigned_users import AsyncAssignedUsers as AsyncAssignedUsers, AssignedUsers as AssignedUsers
from .activities import AsyncActivities as AsyncActivities, Activities as Activities
from .schedules import AsyncSchedules as AsyncSchedules, Schedules as Schedules
from .bots import AsyncBots as AsyncBots, Bots as Bots
from .account_numbers import AsyncAccountNumbers as AsyncAccountNumbers, AccountNumbers as AccountNumbers
from .smb_app_data import AsyncSmbAppData as AsyncSmbAppData, SmbAppData as SmbAppData
from .thread_control import AsyncThreadControl as AsyncThreadControl, ThreadControl as ThreadControl
from .welcome_message_sequences import AsyncWelcomeMessageSequences as AsyncWelcomeMessageSequences, WelcomeMessageSequences as WelcomeMessageSequences
from .audiences import AsyncAudiences as AsyncAudiences, Audiences as Audiences
from .message_campaigns import AsyncMessageCampaigns as AsyncMessageCampaigns, MessageCampaigns as MessageCampaigns
from .business_messaging_feature_status import AsyncBusinessMessagingFeatureStatus as AsyncBusinessMessagingFeatureStatus, BusinessMessagingFeatureStatus as BusinessMessagingFeatureStatus
from .flows import AsyncFlows as AsyncFlows, Flows as Flows
from .access_tokens import AsyncAccessTokens as AsyncAccessTokens, AccessTokens as AccessTokens
from .system_users import AsyncSystemUsers as AsyncSystemUsers, SystemUsers as SystemUsers
from .users import AsyncUsers as AsyncUsers, Users as Users
from .app_permissions import AsyncAppPermissions as AsyncAppPermissions, AppPermissions as AppPermissions
from .credit_lines import AsyncCreditLines as AsyncCreditLines, CreditLines as CreditLines
from .allocation_configs import AsyncAllocationConfigs as AsyncAllocationConfigs, AllocationConfigs as AllocationConfigs
from .solutions import AsyncSolutions as AsyncSolutions, Solutions as Solutions
from .migration_intents import AsyncMigrationIntents as AsyncMigrationIntents, MigrationIntents as MigrationIntents
from .payment_migrations import AsyncPaymentMigrations as AsyncPaymentMigrations, PaymentMigrations as PaymentMigrations
from .connected_client_businesses import AsyncConnectedClientBusinesses as AsyncConnectedClientBusinesses, ConnectedClientBusinesses as ConnectedClientBusinesses
from .preverified_numbers import AsyncPreverifiedNumbers as AsyncPreverifiedNumbers, PreverifiedNumbers as PreverifiedNumbers
from .business_verifications import AsyncBusinessVerifications as AsyncBusinessVerifications, BusinessVerifications as BusinessVerifications
from .catalogs import AsyncCatalogs as AsyncCatalogs, Catalogs as Catalogs
from .on_behalf_of import AsyncOnBehalfOf as AsyncOnBehalfOf, OnBehalfOf as OnBehalfOf

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Operation: TypeAlias = Literal[
        "messages.send",
        "messages.mark_read",
        "messages.send_encrypted",
        "marketing_messages.send",
        "marketing_messages.onboard",
        "message_samples.create",
        "media.upload",
        "media.get",
        "media.download",
        "media.delete",
        "groups.create",
        "groups.list",
        "groups.get",
        "groups.update",
        "groups.set_picture",
        "groups.delete",
        "groups.get_invite_link",
        "groups.reset_invite_link",
        "groups.delete_invite_link",
        "groups.list_join_requests",
        "groups.approve_join_requests",
        "groups.reject_join_requests",
        "groups.remove_participants",
        "calls.connect",
        "calls.pre_accept",
        "calls.accept",
        "calls.reject",
        "calls.terminate",
        "calls.get_permissions",
        "phone_numbers.list",
        "phone_numbers.get",
        "phone_numbers.update",
        "phone_numbers.create",
        "phone_numbers.request_code",
        "phone_numbers.verify_code",
        "phone_numbers.register",
        "phone_numbers.deregister",
        "settings.get",
        "settings.update",
        "business_profile.get",
        "business_profile.update",
        "business_profile.get_by_id",
        "business_profile.update_by_id",
        "conversational_automation.set",
        "commerce_settings.get",
        "commerce_settings.update",
        "qr_codes.create",
        "qr_codes.update",
        "qr_codes.list",
        "qr_codes.get",
        "qr_codes.delete",
        "usernames.get",
        "usernames.set",
        "usernames.delete",
        "usernames.suggest",
        "block_users.add",
        "block_users.remove",
        "block_users.list",
        "contact_book.delete",
        "parent_bsuid_account.get",
        "message_history.list",
        "message_history.list_events",
        "official_business_account.get",
        "official_business_account.apply",
        "compliance_info.get",
        "compliance_info.update",
        "encryption.get",
        "encryption.set",
        "uploads.start",
        "uploads.get",
        "uploads.append",
        "accounts.get",
        "accounts.update",
        "accounts.create",
        "accounts.list_owned",
        "accounts.list_client",
        "accounts.list_assigned",
        "templates.create",
        "templates.create_from_library",
        "templates.list",
        "templates.get",
        "templates.list_library",
        "analytics.get_messaging",
        "analytics.get_conversations",
        "analytics.list_conversations",
        "analytics.get_pricing",
        "analytics.list_pricing",
        "analytics.get_calls",
        "analytics.list_calls",
        "analytics.list_templates",
        "analytics.list_template_groups",
        "analytics.list_groups",
        "analytics.list_template_performance",
        "ads_insights.list",
        "max_price.sign_agreement",
        "max_price.get_agreement",
        "max_price.add_end_businesses",
        "max_price.list_end_businesses",
        "max_price.remove_end_businesses",
        "max_price.estimate_reach",
        "datasets.create",
        "datasets.get",
        "datasets.send_events",
        "payment_configurations.list",
        "payment_configurations.get",
        "payment_configurations.create",
        "payment_configurations.update",
        "payment_configurations.delete",
        "payment_configurations.create_oauth_link",
        "signups.create",
        "signups.list",
        "signups.get",
        "signups.update",
        "businesses.get",
        "businesses.list_users",
        "businesses.invite_user",
        "businesses.list_owned_apps",
        "businesses.claim_app",
        "businesses.list_client_apps",
        "businesses.request_client_app",
        "subscribed_apps.list",
        "subscribed_apps.subscribe",
        "subscribed_apps.unsubscribe",
        "subscriptions.list",
        "subscriptions.create",
        "subscriptions.delete",
        "assigned_users.list",
        "assigned_users.add",
        "assigned_users.remove",
        "activities.list",
        "schedules.list",
        "schedules.create",
        "bots.get",
        "account_numbers.get",
        "smb_app_data.sync",
        "thread_control.pass_control",
        "thread_control.take_control",
        "thread_control.release_control",
        "welcome_message_sequences.create",
        "welcome_message_sequences.update",
        "welcome_message_sequences.list",
        "welcome_message_sequences.delete",
        "audiences.list",
        "message_campaigns.list",
        "business_messaging_feature_status.get",
        "flows.create",
        "flows.list",
        "flows.get",
        "flows.get_metric",
        "flows.update",
        "flows.delete",
        "flows.list_assets",
        "flows.upload_json",
        "flows.publish",
        "flows.deprecate",
        "flows.migrate",
        "access_tokens.exchange_code",
        "access_tokens.get_app_token",
        "access_tokens.extend",
        "access_tokens.revoke",
        "access_tokens.debug",
        "access_tokens.create_business_token",
        "access_tokens.fetch_business_token",
        "system_users.create",
        "system_users.list",
        "system_users.update",
        "system_users.install_app",
        "system_users.create_token",
        "system_users.invalidate_tokens",
        "users.get",
        "users.list_businesses",
        "users.list_permissions",
        "users.revoke_permission",
        "users.revoke_permissions",
        "users.list_assigned_applications",
        "app_permissions.list",
        "credit_lines.list",
        "credit_lines.get",
        "credit_lines.share_and_attach",
        "credit_lines.share",
        "credit_lines.attach",
        "credit_lines.list_invoice_groups",
        "credit_lines.create_invoice_group",
        "credit_lines.list_applications",
        "allocation_configs.list",
        "allocation_configs.get",
        "allocation_configs.create",
        "allocation_configs.update",
        "allocation_configs.revoke",
        "solutions.create",
        "solutions.list",
        "solutions.list_of_account",
        "solutions.get",
        "solutions.list_partners",
        "solutions.get_access_token",
        "solutions.accept",
        "solutions.reject",
        "solutions.request_deactivation",
        "solutions.accept_deactivation",
        "solutions.reject_deactivation",
        "migration_intents.create",
        "migration_intents.get",
        "payment_migrations.create",
        "payment_migrations.get",
        "payment_migrations.resume",
        "connected_client_businesses.list",
        "preverified_numbers.add",
        "preverified_numbers.list",
        "preverified_numbers.get",
        "preverified_numbers.delete",
        "preverified_numbers.request_code",
        "preverified_numbers.verify_code",
        "preverified_numbers.share",
        "preverified_numbers.unshare",
        "preverified_numbers.list_partners",
        "business_verifications.submit",
        "business_verifications.list",
        "catalogs.list",
        "catalogs.connect",
        "catalogs.disconnect",
        "catalogs.list_owned",
        "catalogs.list_client",
        "catalogs.create",
        "on_behalf_of.list_requests",
        "on_behalf_of.create_mobility_intent",
        "on_behalf_of.set_mobility_intent",
        "on_behalf_of.get_mobility_intent",
    ]
    """The names of all operations."""


class Areas:
    """Every area of operations."""

    @property
    def messages(self) -> Messages:
        """Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`."""
        return Messages(self)

    @property
    def marketing_messages(self) -> MarketingMessages:
        """Operations: `marketing_messages.send`, `marketing_messages.onboard`."""
        return MarketingMessages(self)

    @property
    def message_samples(self) -> MessageSamples:
        """Operations: `message_samples.create`."""
        return MessageSamples(self)

    @property
    def media(self) -> Media:
        """Operations: `media.upload`, `media.get`, `media.download`, `media.delete`."""
        return Media(self)

    @property
    def groups(self) -> Groups:
        """Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`,
        `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`,
        `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`,
        `groups.remove_participants`.
        """
        return Groups(self)

    @property
    def calls(self) -> Calls:
        """Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`,
        `calls.get_permissions`.
        """
        return Calls(self)

    @property
    def phone_numbers(self) -> PhoneNumbers:
        """Operations: `phone_numbers.list`, `phone_numbers.get`, `phone_numbers.update`, `phone_numbers.create`,
        `phone_numbers.request_code`, `phone_numbers.verify_code`, `phone_numbers.register`,
        `phone_numbers.deregister`.
        """
        return PhoneNumbers(self)

    @property
    def settings(self) -> Settings:
        """Operations: `settings.get`, `settings.update`."""
        return Settings(self)

    @property
    def business_profile(self) -> BusinessProfile:
        """Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`,
        `business_profile.update_by_id`.
        """
        return BusinessProfile(self)

    @property
    def conversational_automation(self) -> ConversationalAutomation:
        """Operations: `conversational_automation.set`."""
        return ConversationalAutomation(self)

    @property
    def commerce_settings(self) -> CommerceSettings:
        """Operations: `commerce_settings.get`, `commerce_settings.update`."""
        return CommerceSettings(self)

    @property
    def qr_codes(self) -> QrCodes:
        """Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`."""
        return QrCodes(self)

    @property
    def usernames(self) -> Usernames:
        """Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`."""
        return Usernames(self)

    @property
    def block_users(self) -> BlockUsers:
        """Operations: `block_users.add`, `block_users.remove`, `block_users.list`."""
        return BlockUsers(self)

    @property
    def contact_book(self) -> ContactBook:
        """Operations: `contact_book.delete`."""
        return ContactBook(self)

    @property
    def parent_bsuid_account(self) -> ParentBsuidAccount:
        """Operations: `parent_bsuid_account.get`."""
        return ParentBsuidAccount(self)

    @property
    def message_history(self) -> MessageHistory:
        """Operations: `message_history.list`, `message_history.list_events`."""
        return MessageHistory(self)

    @property
    def official_business_account(self) -> OfficialBusinessAccount:
        """Operations: `official_business_account.get`, `official_business_account.apply`."""
        return OfficialBusinessAccount(self)

    @property
    def compliance_info(self) -> ComplianceInfo:
        """Operations: `compliance_info.get`, `compliance_info.update`."""
        return ComplianceInfo(self)

    @property
    def encryption(self) -> Encryption:
        """Operations: `encryption.get`, `encryption.set`."""
        return Encryption(self)

    @property
    def uploads(self) -> Uploads:
        """Operations: `uploads.start`, `uploads.get`, `uploads.append`."""
        return Uploads(self)

    @property
    def accounts(self) -> Accounts:
        """Operations: `accounts.get`, `accounts.update`, `accounts.create`, `accounts.list_owned`,
        `accounts.list_client`, `accounts.list_assigned`.
        """
        return Accounts(self)

    @property
    def templates(self) -> Templates:
        """Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`,
        `templates.list_library`.
        """
        return Templates(self)

    @property
    def analytics(self) -> Analytics:
        """Operations: `analytics.get_messaging`, `analytics.get_conversations`, `analytics.list_conversations`,
        `analytics.get_pricing`, `analytics.list_pricing`, `analytics.get_calls`, `analytics.list_calls`,
        `analytics.list_templates`, `analytics.list_template_groups`, `analytics.list_groups`,
        `analytics.list_template_performance`.
        """
        return Analytics(self)

    @property
    def ads_insights(self) -> AdsInsights:
        """Operations: `ads_insights.list`."""
        return AdsInsights(self)

    @property
    def max_price(self) -> MaxPrice:
        """Operations: `max_price.sign_agreement`, `max_price.get_agreement`, `max_price.add_end_businesses`,
        `max_price.list_end_businesses`, `max_price.remove_end_businesses`, `max_price.estimate_reach`.
        """
        return MaxPrice(self)

    @property
    def datasets(self) -> Datasets:
        """Operations: `datasets.create`, `datasets.get`, `datasets.send_events`."""
        return Datasets(self)

    @property
    def payment_configurations(self) -> PaymentConfigurations:
        """Operations: `payment_configurations.list`, `payment_configurations.get`, `payment_configurations.create`,
        `payment_configurations.update`, `payment_configurations.delete`, `payment_configurations.create_oauth_link`.
        """
        return PaymentConfigurations(self)

    @property
    def signups(self) -> Signups:
        """Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`."""
        return Signups(self)

    @property
    def businesses(self) -> Businesses:
        """Operations: `businesses.get`, `businesses.list_users`, `businesses.invite_user`,
        `businesses.list_owned_apps`, `businesses.claim_app`, `businesses.list_client_apps`,
        `businesses.request_client_app`.
        """
        return Businesses(self)

    @property
    def subscribed_apps(self) -> SubscribedApps:
        """Operations: `subscribed_apps.list`, `subscribed_apps.subscribe`, `subscribed_apps.unsubscribe`."""
        return SubscribedApps(self)

    @property
    def subscriptions(self) -> Subscriptions:
        """Operations: `subscriptions.list`, `subscriptions.create`, `subscriptions.delete`."""
        return Subscriptions(self)

    @property
    def assigned_users(self) -> AssignedUsers:
        """Operations: `assigned_users.list`, `assigned_users.add`, `assigned_users.remove`."""
        return AssignedUsers(self)

    @property
    def activities(self) -> Activities:
        """Operations: `activities.list`."""
        return Activities(self)

    @property
    def schedules(self) -> Schedules:
        """Operations: `schedules.list`, `schedules.create`."""
        return Schedules(self)

    @property
    def bots(self) -> Bots:
        """Operations: `bots.get`."""
        return Bots(self)

    @property
    def account_numbers(self) -> AccountNumbers:
        """Operations: `account_numbers.get`."""
        return AccountNumbers(self)

    @property
    def smb_app_data(self) -> SmbAppData:
        """Operations: `smb_app_data.sync`."""
        return SmbAppData(self)

    @property
    def thread_control(self) -> ThreadControl:
        """Operations: `thread_control.pass_control`, `thread_control.take_control`, `thread_control.release_control`.
        """
        return ThreadControl(self)

    @property
    def welcome_message_sequences(self) -> WelcomeMessageSequences:
        """Operations: `welcome_message_sequences.create`, `welcome_message_sequences.update`,
        `welcome_message_sequences.list`, `welcome_message_sequences.delete`.
        """
        return WelcomeMessageSequences(self)

    @property
    def audiences(self) -> Audiences:
        """Operations: `audiences.list`."""
        return Audiences(self)

    @property
    def message_campaigns(self) -> MessageCampaigns:
        """Operations: `message_campaigns.list`."""
        return MessageCampaigns(self)

    @property
    def business_messaging_feature_status(self) -> BusinessMessagingFeatureStatus:
        """Operations: `business_messaging_feature_status.get`."""
        return BusinessMessagingFeatureStatus(self)

    @property
    def flows(self) -> Flows:
        """Operations: `flows.create`, `flows.list`, `flows.get`, `flows.get_metric`, `flows.update`, `flows.delete`,
        `flows.list_assets`, `flows.upload_json`, `flows.publish`, `flows.deprecate`, `flows.migrate`.
        """
        return Flows(self)

    @property
    def access_tokens(self) -> AccessTokens:
        """Operations: `access_tokens.exchange_code`, `access_tokens.get_app_token`, `access_tokens.extend`,
        `access_tokens.revoke`, `access_tokens.debug`, `access_tokens.create_business_token`,
        `access_tokens.fetch_business_token`.
        """
        return AccessTokens(self)

    @property
    def system_users(self) -> SystemUsers:
        """Operations: `system_users.create`, `system_users.list`, `system_users.update`, `system_users.install_app`,
        `system_users.create_token`, `system_users.invalidate_tokens`.
        """
        return SystemUsers(self)

    @property
    def users(self) -> Users:
        """Operations: `users.get`, `users.list_businesses`, `users.list_permissions`, `users.revoke_permission`,
        `users.revoke_permissions`, `users.list_assigned_applications`.
        """
        return Users(self)

    @property
    def app_permissions(self) -> AppPermissions:
        """Operations: `app_permissions.list`."""
        return AppPermissions(self)

    @property
    def credit_lines(self) -> CreditLines:
        """Operations: `credit_lines.list`, `credit_lines.get`, `credit_lines.share_and_attach`, `credit_lines.share`,
        `credit_lines.attach`, `credit_lines.list_invoice_groups`, `credit_lines.create_invoice_group`,
        `credit_lines.list_applications`.
        """
        return CreditLines(self)

    @property
    def allocation_configs(self) -> AllocationConfigs:
        """Operations: `allocation_configs.list`, `allocation_configs.get`, `allocation_configs.create`,
        `allocation_configs.update`, `allocation_configs.revoke`.
        """
        return AllocationConfigs(self)

    @property
    def solutions(self) -> Solutions:
        """Operations: `solutions.create`, `solutions.list`, `solutions.list_of_account`, `solutions.get`,
        `solutions.list_partners`, `solutions.get_access_token`, `solutions.accept`, `solutions.reject`,
        `solutions.request_deactivation`, `solutions.accept_deactivation`, `solutions.reject_deactivation`.
        """
        return Solutions(self)

    @property
    def migration_intents(self) -> MigrationIntents:
        """Operations: `migration_intents.create`, `migration_intents.get`."""
        return MigrationIntents(self)

    @property
    def payment_migrations(self) -> PaymentMigrations:
        """Operations: `payment_migrations.create`, `payment_migrations.get`, `payment_migrations.resume`."""
        return PaymentMigrations(self)

    @property
    def connected_client_businesses(self) -> ConnectedClientBusinesses:
        """Operations: `connected_client_businesses.list`."""
        return ConnectedClientBusinesses(self)

    @property
    def preverified_numbers(self) -> PreverifiedNumbers:
        """Operations: `preverified_numbers.add`, `preverified_numbers.list`, `preverified_numbers.get`,
        `preverified_numbers.delete`, `preverified_numbers.request_code`, `preverified_numbers.verify_code`,
        `preverified_numbers.share`, `preverified_numbers.unshare`, `preverified_numbers.list_partners`.
        """
        return PreverifiedNumbers(self)

    @property
    def business_verifications(self) -> BusinessVerifications:
        """Operations: `business_verifications.submit`, `business_verifications.list`."""
        return BusinessVerifications(self)

    @property
    def catalogs(self) -> Catalogs:
        """Operations: `catalogs.list`, `catalogs.connect`, `catalogs.disconnect`, `catalogs.list_owned`,
        `catalogs.list_client`, `catalogs.create`.
        """
        return Catalogs(self)

    @property
    def on_behalf_of(self) -> OnBehalfOf:
        """Operations: `on_behalf_of.list_requests`, `on_behalf_of.create_mobility_intent`,
        `on_behalf_of.set_mobility_intent`, `on_behalf_of.get_mobility_intent`.
        """
        return OnBehalfOf(self)


class AsyncAreas:
    """Every area of operations."""

    @property
    def messages(self) -> AsyncMessages:
        """Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`."""
        return AsyncMessages(self)

    @property
    def marketing_messages(self) -> AsyncMarketingMessages:
        """Operations: `marketing_messages.send`, `marketing_messages.onboard`."""
        return AsyncMarketingMessages(self)

    @property
    def message_samples(self) -> AsyncMessageSamples:
        """Operations: `message_samples.create`."""
        return AsyncMessageSamples(self)

    @property
    def media(self) -> AsyncMedia:
        """Operations: `media.upload`, `media.get`, `media.download`, `media.delete`."""
        return AsyncMedia(self)

    @property
    def groups(self) -> AsyncGroups:
        """Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`,
        `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`,
        `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`,
        `groups.remove_participants`.
        """
        return AsyncGroups(self)

    @property
    def calls(self) -> AsyncCalls:
        """Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`,
        `calls.get_permissions`.
        """
        return AsyncCalls(self)

    @property
    def phone_numbers(self) -> AsyncPhoneNumbers:
        """Operations: `phone_numbers.list`, `phone_numbers.get`, `phone_numbers.update`, `phone_numbers.create`,
        `phone_numbers.request_code`, `phone_numbers.verify_code`, `phone_numbers.register`,
        `phone_numbers.deregister`.
        """
        return AsyncPhoneNumbers(self)

    @property
    def settings(self) -> AsyncSettings:
        """Operations: `settings.get`, `settings.update`."""
        return AsyncSettings(self)

    @property
    def business_profile(self) -> AsyncBusinessProfile:
        """Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`,
        `business_profile.update_by_id`.
        """
        return AsyncBusinessProfile(self)

    @property
    def conversational_automation(self) -> AsyncConversationalAutomation:
        """Operations: `conversational_automation.set`."""
        return AsyncConversationalAutomation(self)

    @property
    def commerce_settings(self) -> AsyncCommerceSettings:
        """Operations: `commerce_settings.get`, `commerce_settings.update`."""
        return AsyncCommerceSettings(self)

    @property
    def qr_codes(self) -> AsyncQrCodes:
        """Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`."""
        return AsyncQrCodes(self)

    @property
    def usernames(self) -> AsyncUsernames:
        """Operations: `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`."""
        return AsyncUsernames(self)

    @property
    def block_users(self) -> AsyncBlockUsers:
        """Operations: `block_users.add`, `block_users.remove`, `block_users.list`."""
        return AsyncBlockUsers(self)

    @property
    def contact_book(self) -> AsyncContactBook:
        """Operations: `contact_book.delete`."""
        return AsyncContactBook(self)

    @property
    def parent_bsuid_account(self) -> AsyncParentBsuidAccount:
        """Operations: `parent_bsuid_account.get`."""
        return AsyncParentBsuidAccount(self)

    @property
    def message_history(self) -> AsyncMessageHistory:
        """Operations: `message_history.list`, `message_history.list_events`."""
        return AsyncMessageHistory(self)

    @property
    def official_business_account(self) -> AsyncOfficialBusinessAccount:
        """Operations: `official_business_account.get`, `official_business_account.apply`."""
        return AsyncOfficialBusinessAccount(self)

    @property
    def compliance_info(self) -> AsyncComplianceInfo:
        """Operations: `compliance_info.get`, `compliance_info.update`."""
        return AsyncComplianceInfo(self)

    @property
    def encryption(self) -> AsyncEncryption:
        """Operations: `encryption.get`, `encryption.set`."""
        return AsyncEncryption(self)

    @property
    def uploads(self) -> AsyncUploads:
        """Operations: `uploads.start`, `uploads.get`, `uploads.append`."""
        return AsyncUploads(self)

    @property
    def accounts(self) -> AsyncAccounts:
        """Operations: `accounts.get`, `accounts.update`, `accounts.create`, `accounts.list_owned`,
        `accounts.list_client`, `accounts.list_assigned`.
        """
        return AsyncAccounts(self)

    @property
    def templates(self) -> AsyncTemplates:
        """Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`,
        `templates.list_library`.
        """
        return AsyncTemplates(self)

    @property
    def analytics(self) -> AsyncAnalytics:
        """Operations: `analytics.get_messaging`, `analytics.get_conversations`, `analytics.list_conversations`,
        `analytics.get_pricing`, `analytics.list_pricing`, `analytics.get_calls`, `analytics.list_calls`,
        `analytics.list_templates`, `analytics.list_template_groups`, `analytics.list_groups`,
        `analytics.list_template_performance`.
        """
        return AsyncAnalytics(self)

    @property
    def ads_insights(self) -> AsyncAdsInsights:
        """Operations: `ads_insights.list`."""
        return AsyncAdsInsights(self)

    @property
    def max_price(self) -> AsyncMaxPrice:
        """Operations: `max_price.sign_agreement`, `max_price.get_agreement`, `max_price.add_end_businesses`,
        `max_price.list_end_businesses`, `max_price.remove_end_businesses`, `max_price.estimate_reach`.
        """
        return AsyncMaxPrice(self)

    @property
    def datasets(self) -> AsyncDatasets:
        """Operations: `datasets.create`, `datasets.get`, `datasets.send_events`."""
        return AsyncDatasets(self)

    @property
    def payment_configurations(self) -> AsyncPaymentConfigurations:
        """Operations: `payment_configurations.list`, `payment_configurations.get`, `payment_configurations.create`,
        `payment_configurations.update`, `payment_configurations.delete`, `payment_configurations.create_oauth_link`.
        """
        return AsyncPaymentConfigurations(self)

    @property
    def signups(self) -> AsyncSignups:
        """Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`."""
        return AsyncSignups(self)

    @property
    def businesses(self) -> AsyncBusinesses:
        """Operations: `businesses.get`, `businesses.list_users`, `businesses.invite_user`,
        `businesses.list_owned_apps`, `businesses.claim_app`, `businesses.list_client_apps`,
        `businesses.request_client_app`.
        """
        return AsyncBusinesses(self)

    @property
    def subscribed_apps(self) -> AsyncSubscribedApps:
        """Operations: `subscribed_apps.list`, `subscribed_apps.subscribe`, `subscribed_apps.unsubscribe`."""
        return AsyncSubscribedApps(self)

    @property
    def subscriptions(self) -> AsyncSubscriptions:
        """Operations: `subscriptions.list`, `subscriptions.create`, `subscriptions.delete`."""
        return AsyncSubscriptions(self)

    @property
    def assigned_users(self) -> AsyncAssignedUsers:
        """Operations: `assigned_users.list`, `assigned_users.add`, `assigned_users.remove`."""
        return AsyncAssignedUsers(self)

    @property
    def activities(self) -> AsyncActivities:
        """Operations: `activities.list`."""
        return AsyncActivities(self)

    @property
    def schedules(self) -> AsyncSchedules:
        """Operations: `schedules.list`, `schedules.create`."""
        return AsyncSchedules(self)

    @property
    def bots(self) -> AsyncBots:
        """Operations: `bots.get`."""
        return AsyncBots(self)

    @property
    def account_numbers(self) -> AsyncAccountNumbers:
        """Operations: `account_numbers.get`."""
        return AsyncAccountNumbers(self)

    @property
    def smb_app_data(self) -> AsyncSmbAppData:
        """Operations: `smb_app_data.sync`."""
        return AsyncSmbAppData(self)

    @property
    def thread_control(self) -> AsyncThreadControl:
        """Operations: `thread_control.pass_control`, `thread_control.take_control`, `thread_control.release_control`.
        """
        return AsyncThreadControl(self)

    @property
    def welcome_message_sequences(self) -> AsyncWelcomeMessageSequences:
        """Operations: `welcome_message_sequences.create`, `welcome_message_sequences.update`,
        `welcome_message_sequences.list`, `welcome_message_sequences.delete`.
        """
        return AsyncWelcomeMessageSequences(self)

    @property
    def audiences(self) -> AsyncAudiences:
        """Operations: `audiences.list`."""
        return AsyncAudiences(self)

    @property
    def message_campaigns(self) -> AsyncMessageCampaigns:
        """Operations: `message_campaigns.list`."""
        return AsyncMessageCampaigns(self)

    @property
    def business_messaging_feature_status(self) -> AsyncBusinessMessagingFeatureStatus:
        """Operations: `business_messaging_feature_status.get`."""
        return AsyncBusinessMessagingFeatureStatus(self)

    @property
    def flows(self) -> AsyncFlows:
        """Operations: `flows.create`, `flows.list`, `flows.get`, `flows.get_metric`, `flows.update`, `flows.delete`,
        `flows.list_assets`, `flows.upload_json`, `flows.publish`, `flows.deprecate`, `flows.migrate`.
        """
        return AsyncFlows(self)

    @property
    def access_tokens(self) -> AsyncAccessTokens:
        """Operations: `access_tokens.exchange_code`, `access_tokens.get_app_token`, `access_tokens.extend`,
        `access_tokens.revoke`, `access_tokens.debug`, `access_tokens.create_business_token`,
        `access_tokens.fetch_business_token`.
        """
        return AsyncAccessTokens(self)

    @property
    def system_users(self) -> AsyncSystemUsers:
        """Operations: `system_users.create`, `system_users.list`, `system_users.update`, `system_users.install_app`,
        `system_users.create_token`, `system_users.invalidate_tokens`.
        """
        return AsyncSystemUsers(self)

    @property
    def users(self) -> AsyncUsers:
        """Operations: `users.get`, `users.list_businesses`, `users.list_permissions`, `users.revoke_permission`,
        `users.revoke_permissions`, `users.list_assigned_applications`.
        """
        return AsyncUsers(self)

    @property
    def app_permissions(self) -> AsyncAppPermissions:
        """Operations: `app_permissions.list`."""
        return AsyncAppPermissions(self)

    @property
    def credit_lines(self) -> AsyncCreditLines:
        """Operations: `credit_lines.list`, `credit_lines.get`, `credit_lines.share_and_attach`, `credit_lines.share`,
        `credit_lines.attach`, `credit_lines.list_invoice_groups`, `credit_lines.create_invoice_group`,
        `credit_lines.list_applications`.
        """
        return AsyncCreditLines(self)

    @property
    def allocation_configs(self) -> AsyncAllocationConfigs:
        """Operations: `allocation_configs.list`, `allocation_configs.get`, `allocation_configs.create`,
        `allocation_configs.update`, `allocation_configs.revoke`.
        """
        return AsyncAllocationConfigs(self)

    @property
    def solutions(self) -> AsyncSolutions:
        """Operations: `solutions.create`, `solutions.list`, `solutions.list_of_account`, `solutions.get`,
        `solutions.list_partners`, `solutions.get_access_token`, `solutions.accept`, `solutions.reject`,
        `solutions.request_deactivation`, `solutions.accept_deactivation`, `solutions.reject_deactivation`.
        """
        return AsyncSolutions(self)

    @property
    def migration_intents(self) -> AsyncMigrationIntents:
        """Operations: `migration_intents.create`, `migration_intents.get`."""
        return AsyncMigrationIntents(self)

    @property
    def payment_migrations(self) -> AsyncPaymentMigrations:
        """Operations: `payment_migrations.create`, `payment_migrations.get`, `payment_migrations.resume`."""
        return AsyncPaymentMigrations(self)

    @property
    def connected_client_businesses(self) -> AsyncConnectedClientBusinesses:
        """Operations: `connected_client_businesses.list`."""
        return AsyncConnectedClientBusinesses(self)

    @property
    def preverified_numbers(self) -> AsyncPreverifiedNumbers:
        """Operations: `preverified_numbers.add`, `preverified_numbers.list`, `preverified_numbers.get`,
        `preverified_numbers.delete`, `preverified_numbers.request_code`, `preverified_numbers.verify_code`,
        `preverified_numbers.share`, `preverified_numbers.unshare`, `preverified_numbers.list_partners`.
        """
        return AsyncPreverifiedNumbers(self)

    @property
    def business_verifications(self) -> AsyncBusinessVerifications:
        """Operations: `business_verifications.submit`, `business_verifications.list`."""
        return AsyncBusinessVerifications(self)

    @property
    def catalogs(self) -> AsyncCatalogs:
        """Operations: `catalogs.list`, `catalogs.connect`, `catalogs.disconnect`, `catalogs.list_owned`,
        `catalogs.list_client`, `catalogs.create`.
        """
        return AsyncCatalogs(self)

    @property
    def on_behalf_of(self) -> AsyncOnBehalfOf:
        """Operations: `on_behalf_of.list_requests`, `on_behalf_of.create_mobility_intent`,
        `on_behalf_of.set_mobility_intent`, `on_behalf_of.get_mobility_intent`.
        """
        return AsyncOnBehalfOf(self)
