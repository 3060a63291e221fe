// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

extension WhatsApp {
    public var messages: MessagesArea { MessagesArea(engine: engine) }
    public var marketingMessages: MarketingMessagesArea { MarketingMessagesArea(engine: engine) }
    public var messageSamples: MessageSamplesArea { MessageSamplesArea(engine: engine) }
    public var media: MediaArea { MediaArea(engine: engine) }
    public var groups: GroupsArea { GroupsArea(engine: engine) }
    public var calls: CallsArea { CallsArea(engine: engine) }
    public var phoneNumbers: PhoneNumbersArea { PhoneNumbersArea(engine: engine) }
    public var settings: SettingsArea { SettingsArea(engine: engine) }
    public var businessProfile: BusinessProfileArea { BusinessProfileArea(engine: engine) }
    public var conversationalAutomation: ConversationalAutomationArea { ConversationalAutomationArea(engine: engine) }
    public var commerceSettings: CommerceSettingsArea { CommerceSettingsArea(engine: engine) }
    public var qrCodes: QrCodesArea { QrCodesArea(engine: engine) }
    public var usernames: UsernamesArea { UsernamesArea(engine: engine) }
    public var blockUsers: BlockUsersArea { BlockUsersArea(engine: engine) }
    public var contactBook: ContactBookArea { ContactBookArea(engine: engine) }
    public var parentBsuidAccount: ParentBsuidAccountArea { ParentBsuidAccountArea(engine: engine) }
    public var messageHistory: MessageHistoryArea { MessageHistoryArea(engine: engine) }
    public var officialBusinessAccount: OfficialBusinessAccountArea { OfficialBusinessAccountArea(engine: engine) }
    public var complianceInfo: ComplianceInfoArea { ComplianceInfoArea(engine: engine) }
    public var encryption: EncryptionArea { EncryptionArea(engine: engine) }
    public var uploads: UploadsArea { UploadsArea(engine: engine) }
    public var accounts: AccountsArea { AccountsArea(engine: engine) }
    public var templates: TemplatesArea { TemplatesArea(engine: engine) }
    public var signups: SignupsArea { SignupsArea(engine: engine) }
}

public struct MessagesArea: Sendable {
    let engine: Engine

    /// Send a message to a person or a group.
    ///
    /// An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
    /// customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
    /// sending twice is two messages.
    /// A reaction has no `context`.
    /// Groups don't get interactive messages.
    /// Messages are pinned in groups only.
    /// `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
    /// Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
    /// In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
    /// A template with a `gif` on top goes by `marketing_messages.send` only.
    ///
    /// - Parameters:
    ///   - content: What it says.
    ///   - to: A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
    ///   - recipient: Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
    ///   - recipientType: Whether `to` names a person (as it does unless told) or a group.
    ///   - context: The message that this one answers, quoted above it.
    ///   - bizOpaqueCallbackData: Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
    ///   - recipientIdentityKeyHash: Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000.
    ///   - messagingAccountId: Which messaging account pays, where the app has several on this number.
    ///   - category: Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
    ///   - ttlSeconds: With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
    ///     told), 30 to 900 for `authentication` (600 unless told).
    ///   - directSendConfig: With Direct Send: more about the template that the platform makes of it.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages)
    public func send(
        _ content: Content,
        to: String? = nil,
        recipient: String? = nil,
        recipientType: RecipientType? = nil,
        context: ReplyTo? = nil,
        bizOpaqueCallbackData: String? = nil,
        recipientIdentityKeyHash: String? = nil,
        messagingAccountId: String? = nil,
        category: DirectSendCategory? = nil,
        ttlSeconds: Int64? = nil,
        directSendConfig: DirectSendConfig? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Sent> {
        let params = SendMessage(
            content,
            to: to,
            recipient: recipient,
            recipientType: recipientType,
            context: context,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            recipientIdentityKeyHash: recipientIdentityKeyHash,
            messagingAccountId: messagingAccountId,
            category: category,
            ttlSeconds: ttlSeconds,
            directSendConfig: directSendConfig,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("messages.send", params, options)
    }

    /// Mark a message that you received as read, with all before it in the thread; and show that you are typing.
    ///
    /// - Parameters:
    ///   - messageId: The id of the message, from the webhook.
    ///   - typingIndicator: Show a typing bubble until you answer, for at most 25 seconds.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read)
    public func markRead(
        messageId: String,
        typingIndicator: Typing? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = MarkRead(messageId: messageId, typingIndicator: typingIndicator, phoneNumberId: phoneNumberId)
        return try await engine.answer("messages.mark_read", params, options, idempotent: true)
    }

    /// Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
    /// aren't.
    ///
    /// - Parameters:
    ///   - encryptedContents: The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages)
    public func sendEncrypted(
        encryptedContents: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<EncryptedAnswer> {
        let params = SendEncryptedMessage(encryptedContents: encryptedContents, phoneNumberId: phoneNumberId)
        return try await engine.answer("messages.send_encrypted", params, options)
    }
}

public struct MarketingMessagesArea: Sendable {
    let engine: Engine

    /// Send a marketing template, delivered to those who are likely to read it.
    ///
    /// A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
    /// It goes to people, not to groups.
    ///
    /// - Parameters:
    ///   - template: The template, of the category MARKETING.
    ///   - to: A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
    ///   - recipient: Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
    ///   - recipientType: Whether `to` names a person (as it does unless told) or a group.
    ///   - productPolicy: What to do where the platform can't deliver it so.
    ///   - messageActivitySharing: Whether what becomes of it is shared with Meta to deliver better; as the account says unless told.
    ///   - bidSpec: What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
    ///     `{"per_message_bid_multiplier": 1.2}`.
    ///   - context: The message that this one answers, quoted above it.
    ///   - bizOpaqueCallbackData: Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
    ///   - recipientIdentityKeyHash: Deliver only if the person's identity is still the one with this hash (from a webhook).
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages)
    public func send(
        template: TemplateMessage,
        to: String? = nil,
        recipient: String? = nil,
        recipientType: RecipientType? = nil,
        productPolicy: ProductPolicy? = nil,
        messageActivitySharing: Bool? = nil,
        bidSpec: [String: JSONValue]? = nil,
        context: ReplyTo? = nil,
        bizOpaqueCallbackData: String? = nil,
        recipientIdentityKeyHash: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Sent> {
        let params = SendMarketingMessage(
            template: template,
            to: to,
            recipient: recipient,
            recipientType: recipientType,
            productPolicy: productPolicy,
            messageActivitySharing: messageActivitySharing,
            bidSpec: bidSpec,
            context: context,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            recipientIdentityKeyHash: recipientIdentityKeyHash,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("marketing_messages.send", params, options)
    }
}

public struct MessageSamplesArea: Sendable {
    let engine: Engine

    /// Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
    ///
    /// In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
    ///
    /// - Parameters:
    ///   - content: What it says.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        _ content: SampleContent,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MessageSample> {
        let params = CreateMessageSample(content, wabaId: wabaId)
        return try await engine.answer("message_samples.create", params, options, idempotent: true)
    }
}

public struct MediaArea: Sendable {
    let engine: Engine

    /// Upload a file, to be sent by its id. It is kept for 30 days.
    ///
    /// - Parameters:
    ///   - file: The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
    ///   - type: Its MIME type.
    ///   - filename: Its name.
    ///   - ttlMinutes: How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
    ///   - useCase: `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
    ///   - description: What it is.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func upload(
        file: Data,
        type: String,
        filename: String? = nil,
        ttlMinutes: Int64? = nil,
        useCase: String? = nil,
        description: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UploadedMedia> {
        let params = UploadMedia(
            type: type,
            filename: filename,
            ttlMinutes: ttlMinutes,
            useCase: useCase,
            description: description,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("media.upload", params, options, file: file)
    }

    /// Find out where to download a file. The URL works for five minutes.
    ///
    /// - Parameters:
    ///   - mediaId: The file: uploaded (kept for 30 days), or from a webhook (7 days).
    ///   - phoneNumberId: Only if the file belongs to this number.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func get(
        mediaId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Media> {
        let params = GetMedia(mediaId: mediaId, phoneNumberId: phoneNumberId)
        return try await engine.answer("media.get", params, options, idempotent: true)
    }

    /// Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
    ///
    /// - Parameters:
    ///   - url: From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
    ///   - sha256: The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func download(
        url: String,
        sha256: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Data {
        let params = DownloadMedia(url: url, sha256: sha256)
        return try await engine.fetch("media.download", params, options, sha256: sha256, idempotent: true)
    }

    /// Delete a file.
    ///
    /// - Parameters:
    ///   - mediaId: The file.
    ///   - phoneNumberId: Only if the file belongs to this number.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media)
    public func delete(
        mediaId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteMedia(mediaId: mediaId, phoneNumberId: phoneNumberId)
        return try await engine.answer("media.delete", params, options, idempotent: true)
    }
}

public struct GroupsArea: Sendable {
    let engine: Engine

    /// Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
    ///
    /// A number has up to 10,000 groups.
    ///
    /// - Parameters:
    ///   - subject: Its name: 1 to 128 characters.
    ///   - description: What it is for: up to 2048 characters.
    ///   - joinApprovalMode: Whether you let people in one by one, or everybody who has the link, as it is unless told.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func create(
        subject: String,
        description: String? = nil,
        joinApprovalMode: JoinApprovalMode? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<GroupRequest> {
        let params = CreateGroup(
            subject: subject,
            description: description,
            joinApprovalMode: joinApprovalMode,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("groups.create", params, options)
    }

    /// List the groups of a number.
    ///
    /// - Parameters:
    ///   - limit: How many on a page: 1 to 1024, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func list(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Groups> {
        let params = ListGroups(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return try await engine.answer("groups.list", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - limit: How many on a page: 1 to 1024, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func listAll(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<GroupSummary, any Error> {
        let params = ListGroups(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return engine.pages("groups.list", params, options, items: { (page: Groups) in page.data.groups }, next: { $0.after = $1 })
    }

    /// Get a group's name, description, state and people.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - fields: What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
    ///     `total_participant_count`, `join_approval_mode`. Only its id unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func get(
        groupId: String,
        fields: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Group> {
        let params = GetGroup(groupId: groupId, fields: fields)
        return try await engine.answer("groups.get", params, options, idempotent: true)
    }

    /// Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - subject: Its name: 1 to 128 characters.
    ///   - description: What it is for: up to 2048 characters.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func update(
        groupId: String,
        subject: String? = nil,
        description: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<GroupRequest> {
        let params = UpdateGroup(groupId: groupId, subject: subject, description: description)
        return try await engine.answer("groups.update", params, options, idempotent: true)
    }

    /// Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
    ///
    /// - Parameters:
    ///   - file: A square JPEG of at least 192 × 192 pixels, up to 5 MB.
    ///   - groupId: The group.
    ///   - type: `image/jpeg`.
    ///   - filename: Its name.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func setPicture(
        file: Data,
        groupId: String,
        type: String,
        filename: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<GroupRequest> {
        let params = SetGroupPicture(groupId: groupId, type: type, filename: filename)
        return try await engine.answer("groups.set_picture", params, options, file: file, idempotent: true)
    }

    /// Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func delete(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteGroup(groupId: groupId)
        return try await engine.answer("groups.delete", params, options, idempotent: true)
    }

    /// Get a group's invite link.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func getInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<InviteLink> {
        let params = GetInviteLink(groupId: groupId)
        return try await engine.answer("groups.get_invite_link", params, options, idempotent: true)
    }

    /// Make a new invite link for a group. The old ones lead nowhere any more.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func resetInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<InviteLink> {
        let params = ResetInviteLink(groupId: groupId)
        return try await engine.answer("groups.reset_invite_link", params, options)
    }

    /// Delete a group's invite link. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func deleteInviteLink(
        groupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteInviteLink(groupId: groupId)
        return try await engine.answer("groups.delete_invite_link", params, options, idempotent: true)
    }

    /// List who asks to join a group.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func listJoinRequests(
        groupId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<JoinRequests> {
        let params = ListJoinRequests(groupId: groupId, limit: limit, after: after, before: before)
        return try await engine.answer("groups.list_join_requests", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func listJoinRequestsAll(
        groupId: String,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<JoinRequest, any Error> {
        let params = ListJoinRequests(groupId: groupId, limit: limit, after: after, before: before)
        return engine.pages("groups.list_join_requests", params, options, items: { (page: JoinRequests) in page.data }, next: { $0.after = $1 })
    }

    /// Let people in who asked to join a group.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - joinRequests: The requests.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func approveJoinRequests(
        groupId: String,
        joinRequests: [String],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ApprovedJoinRequests> {
        let params = ApproveJoinRequests(groupId: groupId, joinRequests: joinRequests)
        return try await engine.answer("groups.approve_join_requests", params, options, idempotent: true)
    }

    /// Turn people away who asked to join a group.
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - joinRequests: The requests.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func rejectJoinRequests(
        groupId: String,
        joinRequests: [String],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<RejectedJoinRequests> {
        let params = RejectJoinRequests(groupId: groupId, joinRequests: joinRequests)
        return try await engine.answer("groups.reject_join_requests", params, options, idempotent: true)
    }

    /// Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
    /// (`group_participants_update`).
    ///
    /// - Parameters:
    ///   - groupId: The group.
    ///   - participants: 1 to 8 people.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference)
    public func removeParticipants(
        groupId: String,
        participants: [GroupParticipant],
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<GroupRequest> {
        let params = RemoveParticipants(groupId: groupId, participants: participants)
        return try await engine.answer("groups.remove_participants", params, options, idempotent: true)
    }
}

public struct CallsArea: Sendable {
    let engine: Engine

    /// Call a person who allowed it. Their answer arrives by webhook.
    ///
    /// At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
    ///
    /// - Parameters:
    ///   - session: What you offer to send and receive.
    ///   - to: A phone number with `+` and its country code.
    ///   - recipient: Business-scoped user ID. If `to` is given too, `to` wins.
    ///   - bizOpaqueCallbackData: Your own note, up to 512 characters. It comes back in the webhooks of this call.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls)
    public func connect(
        session: SdpOffer,
        to: String? = nil,
        recipient: String? = nil,
        bizOpaqueCallbackData: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<StartedCalls> {
        let params = ConnectCall(
            session: session,
            to: to,
            recipient: recipient,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("calls.connect", params, options)
    }

    /// Prepare to take a call, before you accept it: the first words aren't lost.
    ///
    /// - Parameters:
    ///   - callId: The call, from the webhook.
    ///   - session: What you will send and receive.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func preAccept(
        callId: String,
        session: SdpAnswer,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = PreAcceptCall(callId: callId, session: session, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.pre_accept", params, options)
    }

    /// Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
    ///
    /// - Parameters:
    ///   - callId: The call, from the webhook.
    ///   - session: What you will send and receive: the same as when it was pre-accepted.
    ///   - bizOpaqueCallbackData: Your own note, up to 512 characters. It comes back in the webhooks of this call.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func accept(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = AcceptCall(
            callId: callId,
            session: session,
            bizOpaqueCallbackData: bizOpaqueCallbackData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("calls.accept", params, options)
    }

    /// Turn a call down.
    ///
    /// - Parameters:
    ///   - callId: The call, from the webhook.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func reject(
        callId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RejectCall(callId: callId, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.reject", params, options, idempotent: true)
    }

    /// End a call. Not needed when the other side hung up.
    ///
    /// - Parameters:
    ///   - callId: The call.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls)
    public func terminate(
        callId: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = TerminateCall(callId: callId, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.terminate", params, options, idempotent: true)
    }

    /// Find out whether a person may be called, or asked. At most five times a second, else code 613.
    ///
    /// - Parameters:
    ///   - userWaId: The person's WhatsApp id or phone number.
    ///   - recipient: Instead of `user_wa_id`: their business-scoped user id.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions)
    public func getPermissions(
        userWaId: String? = nil,
        recipient: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CallPermissions> {
        let params = GetCallPermissions(userWaId: userWaId, recipient: recipient, phoneNumberId: phoneNumberId)
        return try await engine.answer("calls.get_permissions", params, options, idempotent: true)
    }
}

public struct PhoneNumbersArea: Sendable {
    let engine: Engine

    /// List the phone numbers of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
    ///   - filtering: JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    ///   - sort: As in `creation_time.desc`.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func list(
        fields: String? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PhoneNumbers> {
        let params = ListPhoneNumbers(
            fields: fields,
            filtering: filtering,
            sort: sort,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("phone_numbers.list", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
    ///   - filtering: JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
    ///   - sort: As in `creation_time.desc`.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func listAll(
        fields: String? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<PhoneNumber, any Error> {
        let params = ListPhoneNumbers(
            fields: fields,
            filtering: filtering,
            sort: sort,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("phone_numbers.list", params, options, items: { (page: PhoneNumbers) in page.data }, next: { $0.after = $1 })
    }

    /// Get one phone number: its name, quality, limits and state.
    ///
    /// - Parameters:
    ///   - fields: What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PhoneNumber> {
        let params = GetPhoneNumber(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("phone_numbers.get", params, options, idempotent: true)
    }
}

public struct SettingsArea: Sendable {
    let engine: Engine

    /// Get a number's settings.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas; all unless told.
    ///   - includeSipCredentials: Tell the password for SIP too. Keep it as you keep tokens.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings)
    public func get(
        fields: String? = nil,
        includeSipCredentials: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<NumberSettings> {
        let params = GetSettings(
            fields: fields,
            includeSipCredentials: includeSipCredentials,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("settings.get", params, options, idempotent: true)
    }

    /// Change a number's settings, one kind at a time.
    ///
    /// - Parameters:
    ///   - calling: Calls.
    ///   - userIdentityChange: Whether messages are held back from people whose identity has changed.
    ///   - payloadEncryption: Encryption of what is sent.
    ///   - storageConfiguration: Where messages are stored. Only before the number is registered.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings)
    public func update(
        calling: CallingSettings? = nil,
        userIdentityChange: IdentityChangeSettings? = nil,
        payloadEncryption: EncryptionSettings? = nil,
        storageConfiguration: StorageSettings? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateSettings(
            calling: calling,
            userIdentityChange: userIdentityChange,
            payloadEncryption: payloadEncryption,
            storageConfiguration: storageConfiguration,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("settings.update", params, options, idempotent: true)
    }
}

public struct BusinessProfileArea: Sendable {
    let engine: Engine

    /// Get what people see of a number's business, in a list of one.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessProfiles> {
        let params = GetBusinessProfile(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("business_profile.get", params, options, idempotent: true)
    }

    /// Change what people see of a number's business.
    ///
    /// - Parameters:
    ///   - about: The line below the name: 1 to 139 characters.
    ///   - address: Address: up to 256 characters.
    ///   - description: What the business does: up to 512 characters.
    ///   - email: Email address: up to 128 characters.
    ///   - websites: Up to two, of up to 256 characters each.
    ///     Each begins with `http://` or `https://`.
    ///   - vertical: The line of business.
    ///   - profilePictureHandle: The picture: the handle of an upload (`uploads.append`).
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func update(
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        websites: [String]? = nil,
        vertical: Vertical? = nil,
        profilePictureHandle: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateBusinessProfile(
            about: about,
            address: address,
            description: description,
            email: email,
            websites: websites,
            vertical: vertical,
            profilePictureHandle: profilePictureHandle,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("business_profile.update", params, options, idempotent: true)
    }

    /// Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - businessProfileId: The profile.
    ///   - fields: What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
    ///     `websites`, `vertical`.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func getById(
        businessProfileId: String,
        fields: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessProfileNode> {
        let params = GetBusinessProfileById(businessProfileId: businessProfileId, fields: fields)
        return try await engine.answer("business_profile.get_by_id", params, options, idempotent: true)
    }

    /// Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
    ///
    /// - Parameters:
    ///   - businessProfileId: The profile.
    ///   - accountName: The name of the account: 1 to 75 characters.
    ///   - about: The line below the name: 1 to 139 characters.
    ///   - address: Address: up to 256 characters.
    ///   - description: What the business does: 1 to 256 characters.
    ///   - email: Email address: up to 128 characters.
    ///   - websites: Up to two, of up to 256 characters each.
    ///     Each begins with `http://` or `https://`.
    ///   - vertical: The line of business.
    ///   - profilePictureHandle: The picture: the handle of an upload (`uploads.append`).
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles)
    public func updateById(
        businessProfileId: String,
        accountName: String? = nil,
        about: String? = nil,
        address: String? = nil,
        description: String? = nil,
        email: String? = nil,
        websites: [String]? = nil,
        vertical: Vertical? = nil,
        profilePictureHandle: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateBusinessProfileById(
            businessProfileId: businessProfileId,
            accountName: accountName,
            about: about,
            address: address,
            description: description,
            email: email,
            websites: websites,
            vertical: vertical,
            profilePictureHandle: profilePictureHandle
        )
        return try await engine.answer("business_profile.update_by_id", params, options, idempotent: true)
    }
}

public struct ConversationalAutomationArea: Sendable {
    let engine: Engine

    /// Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
    /// `conversational_automation`.
    ///
    /// - Parameters:
    ///   - prompts: Up to 4 questions to tap.
    ///     Each has 1 to 80 characters, and no emoji.
    ///   - commands: Up to 30 commands, which people choose after `/`.
    ///   - enableWelcomeMessage: Be told when somebody opens the chat for the first time. The platform removed this in March 2026.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components)
    public func set(
        prompts: [String]? = nil,
        commands: [ChatCommand]? = nil,
        enableWelcomeMessage: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = SetConversationalAutomation(
            prompts: prompts,
            commands: commands,
            enableWelcomeMessage: enableWelcomeMessage,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("conversational_automation.set", params, options, idempotent: true)
    }
}

public struct CommerceSettingsArea: Sendable {
    let engine: Engine

    /// Get whether people see a number's cart and catalog, in a list of one.
    ///
    /// - Parameters:
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services)
    public func get(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CommerceSettingsList> {
        let params = GetCommerceSettings(phoneNumberId: phoneNumberId)
        return try await engine.answer("commerce_settings.get", params, options, idempotent: true)
    }

    /// Show or hide a number's cart and catalog.
    ///
    /// - Parameters:
    ///   - isCartEnabled: Whether people can put products into a cart; they can unless told.
    ///   - isCatalogVisible: Whether people see the catalog; they don't unless told.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services)
    public func update(
        isCartEnabled: Bool? = nil,
        isCatalogVisible: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateCommerceSettings(
            isCartEnabled: isCartEnabled,
            isCatalogVisible: isCatalogVisible,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("commerce_settings.update", params, options, idempotent: true)
    }
}

public struct QrCodesArea: Sendable {
    let engine: Engine

    /// Create a QR code and short link.
    ///
    /// - Parameters:
    ///   - prefilledMessage: The text that the person sends: 1 to 140 characters.
    ///   - generateQrImage: Make a picture too.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func create(
        prefilledMessage: String,
        generateQrImage: QrImageType? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<QrCode> {
        let params = CreateQrCode(
            prefilledMessage: prefilledMessage,
            generateQrImage: generateQrImage,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("qr_codes.create", params, options)
    }

    /// Change the text that a QR code stands for.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - prefilledMessage: The text that the person sends: 1 to 140 characters.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func update(
        code: String,
        prefilledMessage: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<QrCode> {
        let params = UpdateQrCode(code: code, prefilledMessage: prefilledMessage, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.update", params, options, idempotent: true)
    }

    /// List the QR codes of a number.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    ///     `qr_image_url.format(SVG)`. The first three unless told.
    ///   - code: Only this one.
    ///   - limit: How many on a page: 1 to 25, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func list(
        fields: String? = nil,
        code: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<QrCodes> {
        let params = ListQrCodes(
            fields: fields,
            code: code,
            limit: limit,
            after: after,
            before: before,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("qr_codes.list", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    ///     `qr_image_url.format(SVG)`. The first three unless told.
    ///   - code: Only this one.
    ///   - limit: How many on a page: 1 to 25, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func listAll(
        fields: String? = nil,
        code: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<QrCode, any Error> {
        let params = ListQrCodes(
            fields: fields,
            code: code,
            limit: limit,
            after: after,
            before: before,
            phoneNumberId: phoneNumberId
        )
        return engine.pages("qr_codes.list", params, options, items: { (page: QrCodes) in page.data }, next: { $0.after = $1 })
    }

    /// Get one QR code, in a list of one.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - fields: What to tell of it, as in the list.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func get(
        code: String,
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<QrCodes> {
        let params = GetQrCode(code: code, fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.get", params, options, idempotent: true)
    }

    /// Delete a QR code and its short link.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes)
    public func delete(
        code: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteQrCode(code: code, phoneNumberId: phoneNumberId)
        return try await engine.answer("qr_codes.delete", params, options, idempotent: true)
    }
}

public struct UsernamesArea: Sendable {
    let engine: Engine

    /// Get a number's username.
    ///
    /// - Parameters:
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func get(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Username> {
        let params = GetUsername(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.get", params, options, idempotent: true)
    }

    /// Take a username for a number, or change it.
    ///
    /// - Parameters:
    ///   - username: 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
    ///     At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
    ///   - transferAction: Whether to take it from another number of the portfolio (else code 147005).
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func set(
        username: String,
        transferAction: UsernameTransfer? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Username> {
        let params = SetUsername(username: username, transferAction: transferAction, phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.set", params, options, idempotent: true)
    }

    /// Give up a number's username.
    ///
    /// - Parameters:
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func delete(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteUsername(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.delete", params, options, idempotent: true)
    }

    /// Get usernames that a number could take.
    ///
    /// - Parameters:
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func suggest(
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UsernameSuggestions> {
        let params = SuggestUsernames(phoneNumberId: phoneNumberId)
        return try await engine.answer("usernames.suggest", params, options, idempotent: true)
    }
}

public struct BlockUsersArea: Sendable {
    let engine: Engine

    /// Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
    /// 64,000 in all.
    ///
    /// If one of them can't be blocked, the answer is error 139100; its body tells who was.
    ///
    /// - Parameters:
    ///   - blockUsers: The people.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func add(
        blockUsers: [BlockedUser],
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BlockedUsers> {
        let params = BlockUsers(blockUsers: blockUsers, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.add", params, options, idempotent: true)
    }

    /// Unblock people, so that they can write to the number again.
    ///
    /// If one of them can't be unblocked, the answer is error 139100; its body tells who was.
    ///
    /// - Parameters:
    ///   - blockUsers: The people.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func remove(
        blockUsers: [BlockedUser],
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UnblockedUsers> {
        let params = UnblockUsers(blockUsers: blockUsers, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.remove", params, options, idempotent: true)
    }

    /// List the people whom a number has blocked.
    ///
    /// - Parameters:
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func list(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BlockList> {
        let params = ListBlockedUsers(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return try await engine.answer("block_users.list", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users)
    public func listAll(
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<BlockListEntry, any Error> {
        let params = ListBlockedUsers(limit: limit, after: after, before: before, phoneNumberId: phoneNumberId)
        return engine.pages("block_users.list", params, options, items: { (page: BlockList) in page.data }, next: { $0.after = $1 })
    }
}

public struct ContactBookArea: Sendable {
    let engine: Engine

    /// Have the platform forget a person's phone number.
    ///
    /// - Parameters:
    ///   - bsuid: The person's business-scoped user id.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func forget(
        bsuid: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ForgottenContact> {
        let params = ForgetContact(bsuid: bsuid, phoneNumberId: phoneNumberId)
        return try await engine.answer("contact_book.forget", params, options, idempotent: true)
    }
}

public struct ParentBsuidAccountArea: Sendable {
    let engine: Engine

    /// Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
    ///
    /// - Parameters:
    ///   - businessId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids)
    public func get(
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ParentBsuidAccount> {
        let params = GetParentBsuidAccount(businessId: businessId)
        return try await engine.answer("parent_bsuid_account.get", params, options, idempotent: true)
    }
}

public struct MessageHistoryArea: Sendable {
    let engine: Engine

    /// List messages of a number and what became of them.
    ///
    /// - Parameters:
    ///   - messageId: Only this message.
    ///   - fields: What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func list(
        messageId: String? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MessageHistory> {
        let params = ListMessageHistory(
            messageId: messageId,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("message_history.list", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - messageId: Only this message.
    ///   - fields: What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listAll(
        messageId: String? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<MessageHistoryEntry, any Error> {
        let params = ListMessageHistory(
            messageId: messageId,
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            phoneNumberId: phoneNumberId
        )
        return engine.pages("message_history.list", params, options, items: { (page: MessageHistory) in page.data }, next: { $0.after = $1 })
    }

    /// List what became of one message.
    ///
    /// - Parameters:
    ///   - messageHistoryId: The message's entry in the history.
    ///   - statusFilter: Only these states.
    ///   - fields: What to tell of each, by commas.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listEvents(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MessageHistoryEvents> {
        let params = ListMessageHistoryEvents(
            messageHistoryId: messageHistoryId,
            statusFilter: statusFilter,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("message_history.list_events", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - messageHistoryId: The message's entry in the history.
    ///   - statusFilter: Only these states.
    ///   - fields: What to tell of each, by commas.
    ///   - limit: How many on a page: 1 to 100, 25 unless told.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api)
    public func listEventsAll(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = nil,
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<HistoryEdge, any Error> {
        let params = ListMessageHistoryEvents(
            messageHistoryId: messageHistoryId,
            statusFilter: statusFilter,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("message_history.list_events", params, options, items: { (page: MessageHistoryEvents) in page.data }, next: { $0.after = $1 })
    }
}

public struct OfficialBusinessAccountArea: Sendable {
    let engine: Engine

    /// Get where a number's application for the badge stands.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas: `oba_status`, `status_message`. Both unless told.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<OfficialBusinessAccount> {
        let params = GetOfficialBusinessAccount(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("official_business_account.get", params, options, idempotent: true)
    }

    /// Apply for the badge. After a refusal, again in 30 days.
    ///
    /// The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
    /// and `application_data`. Both pass.
    ///
    /// - Parameters:
    ///   - businessWebsiteUrl: The business's website.
    ///   - primaryCountryOfOperation: Where it does most of its business.
    ///   - primaryLanguage: In which language.
    ///   - parentBusinessOrBrand: The business or brand that it belongs to.
    ///   - supportingLinks: Up to 5 pages that show that the business is well known.
    ///   - additionalSupportingInformation: What else there is to say.
    ///   - action: Instead of all that: apply, or take it back.
    ///   - applicationData: With `action`: about the business.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts)
    public func apply(
        businessWebsiteUrl: String? = nil,
        primaryCountryOfOperation: String? = nil,
        primaryLanguage: String? = nil,
        parentBusinessOrBrand: String? = nil,
        supportingLinks: [String]? = nil,
        additionalSupportingInformation: String? = nil,
        action: OfficialBusinessAccountAction? = nil,
        applicationData: OfficialBusinessAccountApplication? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<OfficialBusinessAccountUpdate> {
        let params = ApplyForOfficialBusinessAccount(
            businessWebsiteUrl: businessWebsiteUrl,
            primaryCountryOfOperation: primaryCountryOfOperation,
            primaryLanguage: primaryLanguage,
            parentBusinessOrBrand: parentBusinessOrBrand,
            supportingLinks: supportingLinks,
            additionalSupportingInformation: additionalSupportingInformation,
            action: action,
            applicationData: applicationData,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("official_business_account.apply", params, options)
    }
}

public struct ComplianceInfoArea: Sendable {
    let engine: Engine

    /// Get what a business has told, in a list of one.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas; all unless told.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ComplianceInfoList> {
        let params = GetComplianceInfo(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("compliance_info.get", params, options, idempotent: true)
    }

    /// Tell what the law of India wants to know.
    /// `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
    ///
    /// - Parameters:
    ///   - entityName: The name of the business: 2 to 128 characters.
    ///   - entityType: Its legal form.
    ///   - grievanceOfficerDetails: Who looks after complaints.
    ///   - customerCareDetails: Who looks after customers.
    ///   - entityTypeCustom: With `OTHER`: its legal form, up to 1024 characters.
    ///   - isRegistered: With `OTHER` or `PARTNERSHIP`: whether it is registered.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api)
    public func update(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = nil,
        isRegistered: Bool? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateComplianceInfo(
            entityName: entityName,
            entityType: entityType,
            grievanceOfficerDetails: grievanceOfficerDetails,
            customerCareDetails: customerCareDetails,
            entityTypeCustom: entityTypeCustom,
            isRegistered: isRegistered,
            phoneNumberId: phoneNumberId
        )
        return try await engine.answer("compliance_info.update", params, options, idempotent: true)
    }
}

public struct EncryptionArea: Sendable {
    let engine: Engine

    /// Get the key that is set.
    ///
    /// - Parameters:
    ///   - fields: What to tell, by commas; all unless told.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api)
    public func get(
        fields: String? = nil,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<BusinessEncryption> {
        let params = GetEncryptionKey(fields: fields, phoneNumberId: phoneNumberId)
        return try await engine.answer("encryption.get", params, options, idempotent: true)
    }

    /// Set the key: the public half. Its private half decrypts what your endpoint receives.
    ///
    /// - Parameters:
    ///   - businessPublicKey: An RSA key of 2048 bits, as PEM.
    ///   - phoneNumberId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api)
    public func set(
        businessPublicKey: String,
        phoneNumberId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = SetEncryptionKey(businessPublicKey: businessPublicKey, phoneNumberId: phoneNumberId)
        return try await engine.answer("encryption.set", params, options, idempotent: true)
    }
}

public struct UploadsArea: Sendable {
    let engine: Engine

    /// Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
    ///
    /// - Parameters:
    ///   - fileLength: The file's size in bytes.
    ///   - fileType: Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    ///     The platform takes PDF, JPEG, PNG and MP4.
    ///   - fileName: Its name.
    ///   - sessionType: `attachment`, as it is unless told.
    ///   - appId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload)
    public func start(
        fileLength: Int64,
        fileType: String,
        fileName: String? = nil,
        sessionType: String? = nil,
        appId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UploadSession> {
        let params = StartUpload(
            fileLength: fileLength,
            fileType: fileType,
            fileName: fileName,
            sessionType: sessionType,
            appId: appId
        )
        return try await engine.answer("uploads.start", params, options)
    }

    /// Find out how much of an upload has arrived, to go on from there.
    ///
    /// - Parameters:
    ///   - uploadId: The session, its query part included: `upload:MTphd…?sig=…`.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload)
    public func get(
        uploadId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UploadProgress> {
        let params = GetUpload(uploadId: uploadId)
        return try await engine.answer("uploads.get", params, options, idempotent: true)
    }

    /// Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
    ///
    /// - Parameters:
    ///   - file: The bytes from the offset to the end of the file.
    ///   - uploadId: The session, its query part included: `upload:MTphd…?sig=…`.
    ///   - fileOffset: How many bytes have arrived before these: 0 to begin with.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload)
    public func append(
        file: Data,
        uploadId: String,
        fileOffset: Int64,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UploadHandle> {
        let params = AppendUpload(uploadId: uploadId, fileOffset: fileOffset)
        return try await engine.answer("uploads.append", params, options, file: file, idempotent: true)
    }
}

public struct AccountsArea: Sendable {
    let engine: Engine

    /// Get a WhatsApp Business account: its name, review, limits and what is switched on.
    ///
    /// - Parameters:
    ///   - fields: What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts)
    public func get(
        fields: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Account> {
        let params = GetAccount(fields: fields, wabaId: wabaId)
        return try await engine.answer("accounts.get", params, options, idempotent: true)
    }

    /// Change a WhatsApp Business account. What isn't said stays as it is.
    ///
    /// - Parameters:
    ///   - disableMarketingMessagesOnCloudApi: Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
    ///   - degreesOfFreedomSpec: How the platform may change marketing templates to make people look.
    ///   - templateAutoArchivalEnabled: Whether templates that weren't sent for 12 months are archived.
    ///   - isEnabledForInsights: `true` lets templates be analysed. It can't be taken back.
    ///   - name: Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
    ///   - timezoneId: Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts)
    public func update(
        disableMarketingMessagesOnCloudApi: Bool? = nil,
        degreesOfFreedomSpec: DegreesOfFreedom? = nil,
        templateAutoArchivalEnabled: Bool? = nil,
        isEnabledForInsights: Bool? = nil,
        name: String? = nil,
        timezoneId: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UpdatedAccount> {
        let params = UpdateAccount(
            disableMarketingMessagesOnCloudApi: disableMarketingMessagesOnCloudApi,
            degreesOfFreedomSpec: degreesOfFreedomSpec,
            templateAutoArchivalEnabled: templateAutoArchivalEnabled,
            isEnabledForInsights: isEnabledForInsights,
            name: name,
            timezoneId: timezoneId,
            wabaId: wabaId
        )
        return try await engine.answer("accounts.update", params, options, idempotent: true)
    }
}

public struct TemplatesArea: Sendable {
    let engine: Engine

    /// Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
    /// `message_send_ttl_seconds` is in the range of the category.
    ///
    /// - Parameters:
    ///   - name: Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    ///   - language: As in `en_US`.
    ///   - category: What it is for. The platform may decide that it is marketing.
    ///   - components: Its parts, one of them a body.
    ///     Exactly one of them is a body.
    ///   - parameterFormat: How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
    ///   - messageSendTtlSeconds: For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
    ///     2,592,000 for marketing. -1 is 30 days for the first two.
    ///   - ctaUrlLinkTrackingOptedOut: Don't count clicks on its links.
    ///   - allowCategoryChange: Had a meaning until April 2025; the platform recategorises now whether it is there or not.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func create(
        name: String,
        language: String,
        category: TemplateCategory,
        components: [NewComponent],
        parameterFormat: ParameterFormat? = nil,
        messageSendTtlSeconds: Int64? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        allowCategoryChange: Bool? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedTemplate> {
        let params = CreateTemplate(
            name: name,
            language: language,
            category: category,
            components: components,
            parameterFormat: parameterFormat,
            messageSendTtlSeconds: messageSendTtlSeconds,
            ctaUrlLinkTrackingOptedOut: ctaUrlLinkTrackingOptedOut,
            allowCategoryChange: allowCategoryChange,
            wabaId: wabaId
        )
        return try await engine.answer("templates.create", params, options)
    }

    /// Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
    ///
    /// - Parameters:
    ///   - name: Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    ///   - language: As in `en_US`.
    ///   - category: The category of the template in the library.
    ///   - libraryTemplateName: The name of the template in the library.
    ///   - libraryTemplateButtonInputs: What its buttons do, in their order.
    ///   - libraryTemplateBodyInputs: What its text says besides.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library)
    public func createFromLibrary(
        name: String,
        language: String,
        category: TemplateCategory,
        libraryTemplateName: String,
        libraryTemplateButtonInputs: [LibraryButton]? = nil,
        libraryTemplateBodyInputs: LibraryBody? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedTemplate> {
        let params = CreateTemplateFromLibrary(
            name: name,
            language: language,
            category: category,
            libraryTemplateName: libraryTemplateName,
            libraryTemplateButtonInputs: libraryTemplateButtonInputs,
            libraryTemplateBodyInputs: libraryTemplateBodyInputs,
            wabaId: wabaId
        )
        return try await engine.answer("templates.create_from_library", params, options)
    }

    /// List the templates of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - name: Only those with this name, in all their languages.
    ///   - content: Only those with this in their texts.
    ///   - nameOrContent: Only those with this in their name or texts.
    ///   - language: Only those in these languages, as in `en_US`.
    ///   - category: Only those of these categories.
    ///   - correctCategory: Only those that the platform finds to be of another category than they are: this one.
    ///   - status: Only those in these states.
    ///   - qualityScore: Only those that people rate like this.
    ///   - source: Only those that you made, or that Direct Send made of messages.
    ///   - since: Only those that were changed since then, in seconds since 1970.
    ///   - until: Only those that were changed until then, in seconds since 1970.
    ///   - fields: What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
    ///   - summary: What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
    ///     `are_translations_complete`.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func list(
        name: String? = nil,
        content: String? = nil,
        nameOrContent: String? = nil,
        language: [String]? = nil,
        category: [TemplateCategory]? = nil,
        correctCategory: TemplateCategory? = nil,
        status: [TemplateStatus]? = nil,
        qualityScore: [QualityScore]? = nil,
        source: TemplateSource? = nil,
        since: Int64? = nil,
        until: Int64? = nil,
        fields: String? = nil,
        summary: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Templates> {
        let params = ListTemplates(
            name: name,
            content: content,
            nameOrContent: nameOrContent,
            language: language,
            category: category,
            correctCategory: correctCategory,
            status: status,
            qualityScore: qualityScore,
            source: source,
            since: since,
            until: until,
            fields: fields,
            summary: summary,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("templates.list", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - name: Only those with this name, in all their languages.
    ///   - content: Only those with this in their texts.
    ///   - nameOrContent: Only those with this in their name or texts.
    ///   - language: Only those in these languages, as in `en_US`.
    ///   - category: Only those of these categories.
    ///   - correctCategory: Only those that the platform finds to be of another category than they are: this one.
    ///   - status: Only those in these states.
    ///   - qualityScore: Only those that people rate like this.
    ///   - source: Only those that you made, or that Direct Send made of messages.
    ///   - since: Only those that were changed since then, in seconds since 1970.
    ///   - until: Only those that were changed until then, in seconds since 1970.
    ///   - fields: What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
    ///   - summary: What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
    ///     `are_translations_complete`.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func listAll(
        name: String? = nil,
        content: String? = nil,
        nameOrContent: String? = nil,
        language: [String]? = nil,
        category: [TemplateCategory]? = nil,
        correctCategory: TemplateCategory? = nil,
        status: [TemplateStatus]? = nil,
        qualityScore: [QualityScore]? = nil,
        source: TemplateSource? = nil,
        since: Int64? = nil,
        until: Int64? = nil,
        fields: String? = nil,
        summary: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Template, any Error> {
        let params = ListTemplates(
            name: name,
            content: content,
            nameOrContent: nameOrContent,
            language: language,
            category: category,
            correctCategory: correctCategory,
            status: status,
            qualityScore: qualityScore,
            source: source,
            since: since,
            until: until,
            fields: fields,
            summary: summary,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("templates.list", params, options, items: { (page: Templates) in page.data }, next: { $0.after = $1 })
    }

    /// Get one template, as `check_template` wants it.
    ///
    /// - Parameters:
    ///   - templateId: The template.
    ///   - fields: What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func get(
        templateId: String,
        fields: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Template> {
        let params = GetTemplate(templateId: templateId, fields: fields)
        return try await engine.answer("templates.get", params, options, idempotent: true)
    }

    /// List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
    ///
    /// - Parameters:
    ///   - search: Only those with this in their name or texts.
    ///   - category: Only those of this category.
    ///   - topic: Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
    ///   - usecase: Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    ///   - industry: Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
    ///   - language: Only those in this language, as in `en_US`.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library)
    public func listLibrary(
        search: String? = nil,
        category: TemplateCategory? = nil,
        topic: String? = nil,
        usecase: String? = nil,
        industry: String? = nil,
        language: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<LibraryTemplates> {
        let params = ListLibraryTemplates(
            search: search,
            category: category,
            topic: topic,
            usecase: usecase,
            industry: industry,
            language: language,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("templates.list_library", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - search: Only those with this in their name or texts.
    ///   - category: Only those of this category.
    ///   - topic: Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
    ///   - usecase: Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    ///   - industry: Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
    ///   - language: Only those in this language, as in `en_US`.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library)
    public func listLibraryAll(
        search: String? = nil,
        category: TemplateCategory? = nil,
        topic: String? = nil,
        usecase: String? = nil,
        industry: String? = nil,
        language: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<LibraryTemplate, any Error> {
        let params = ListLibraryTemplates(
            search: search,
            category: category,
            topic: topic,
            usecase: usecase,
            industry: industry,
            language: language,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("templates.list_library", params, options, items: { (page: LibraryTemplates) in page.data }, next: { $0.after = $1 })
    }
}

public struct SignupsArea: Sendable {
    let engine: Engine

    /// Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
    /// the webhook `user_preferences`.
    ///
    /// - Parameters:
    ///   - signupMessage: What people read before they sign up: 1 to 300 characters.
    ///   - confirmationMessage: What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    ///   - privacyPolicyUrl: Your privacy policy, by https. It can't be changed afterwards.
    ///   - websiteUrl: Your website, by https.
    ///   - promoCode: A code that they get for it: 1 to 50 letters and digits.
    ///   - displayName: Your name for it: 1 to 256 characters.
    ///   - policy: The terms of In-App Signup, accepted.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        signupMessage: String,
        confirmationMessage: String,
        privacyPolicyUrl: String,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil,
        policy: SignupPolicy? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedSignup> {
        let params = CreateSignup(
            signupMessage: signupMessage,
            confirmationMessage: confirmationMessage,
            privacyPolicyUrl: privacyPolicyUrl,
            websiteUrl: websiteUrl,
            promoCode: promoCode,
            displayName: displayName,
            policy: policy,
            wabaId: wabaId
        )
        return try await engine.answer("signups.create", params, options)
    }

    /// List the account's signups.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Signups> {
        let params = ListSignups(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("signups.list", params, options, idempotent: true)
    }

    /// The same, item by item, over all pages: each is asked for when its first item is.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: The client's own unless told.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Signup, any Error> {
        let params = ListSignups(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("signups.list", params, options, items: { (page: Signups) in page.data }, next: { $0.after = $1 })
    }

    /// Get one signup.
    ///
    /// - Parameters:
    ///   - signupId: The signup.
    ///   - fields: What to tell of it, by commas.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        signupId: String,
        fields: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Signup> {
        let params = GetSignup(signupId: signupId, fields: fields)
        return try await engine.answer("signups.get", params, options, idempotent: true)
    }

    /// Change a signup, or end it. What isn't said stays as it is.
    ///
    /// - Parameters:
    ///   - signupId: The signup.
    ///   - status: Whether people can sign up.
    ///   - signupMessage: What people read before they sign up: 1 to 300 characters.
    ///   - confirmationMessage: What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    ///   - websiteUrl: Your website, by https.
    ///   - promoCode: A code that they get for it: 1 to 50 letters and digits.
    ///   - displayName: Your name for it: 1 to 256 characters.
    ///   - options: How this call differs from others.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func update(
        signupId: String,
        status: SignupStatus? = nil,
        signupMessage: String? = nil,
        confirmationMessage: String? = nil,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateSignup(
            signupId: signupId,
            status: status,
            signupMessage: signupMessage,
            confirmationMessage: confirmationMessage,
            websiteUrl: websiteUrl,
            promoCode: promoCode,
            displayName: displayName
        )
        return try await engine.answer("signups.update", params, options, idempotent: true)
    }
}

extension Engine {
    /// The operations that answer with a file.
    static let files: Set<String> = ["media.download"]
}
