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
from .signups import AsyncSignups as AsyncSignups, Signups as Signups

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Operation: TypeAlias = Literal[
        "messages.send",
        "messages.mark_read",
        "messages.send_encrypted",
        "marketing_messages.send",
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
        "templates.create",
        "templates.create_from_library",
        "templates.list",
        "templates.get",
        "templates.list_library",
        "signups.create",
        "signups.list",
        "signups.get",
        "signups.update",
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
        """Operations: `marketing_messages.send`."""
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
        """Operations: `phone_numbers.list`, `phone_numbers.get`."""
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
        """Operations: `accounts.get`, `accounts.update`."""
        return Accounts(self)

    @property
    def templates(self) -> Templates:
        """Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`,
        `templates.list_library`.
        """
        return Templates(self)

    @property
    def signups(self) -> Signups:
        """Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`."""
        return Signups(self)


class AsyncAreas:
    """Every area of operations."""

    @property
    def messages(self) -> AsyncMessages:
        """Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`."""
        return AsyncMessages(self)

    @property
    def marketing_messages(self) -> AsyncMarketingMessages:
        """Operations: `marketing_messages.send`."""
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
        """Operations: `phone_numbers.list`, `phone_numbers.get`."""
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
        """Operations: `accounts.get`, `accounts.update`."""
        return AsyncAccounts(self)

    @property
    def templates(self) -> AsyncTemplates:
        """Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`,
        `templates.list_library`.
        """
        return AsyncTemplates(self)

    @property
    def signups(self) -> AsyncSignups:
        """Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`."""
        return AsyncSignups(self)
