// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension WhatsApp {
    /// Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`.
    public var messages: MessagesArea { MessagesArea(engine: engine) }
    /// Operations: `marketing_messages.send`.
    public var marketingMessages: MarketingMessagesArea { MarketingMessagesArea(engine: engine) }
    /// Operations: `message_samples.create`.
    public var messageSamples: MessageSamplesArea { MessageSamplesArea(engine: engine) }
    /// Operations: `media.upload`, `media.get`, `media.download`, `media.delete`.
    public var media: MediaArea { MediaArea(engine: engine) }
    /// Operations: `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`.
    public var groups: GroupsArea { GroupsArea(engine: engine) }
    /// Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`.
    public var calls: CallsArea { CallsArea(engine: engine) }
    /// Operations: `phone_numbers.list`, `phone_numbers.get`.
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
    /// Operations: `accounts.get`, `accounts.update`.
    public var accounts: AccountsArea { AccountsArea(engine: engine) }
    /// Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`.
    public var templates: TemplatesArea { TemplatesArea(engine: engine) }
    /// Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`.
    public var signups: SignupsArea { SignupsArea(engine: engine) }
}

extension Engine {
    /// The operations that return a file.
    static let files: Set<String> = ["media.download"]
}
