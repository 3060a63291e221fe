// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.json.JsonElement

/** What is known of each operation. */
internal object Operations {
    val MESSAGES_SEND = Operation<SendMessage, Sent>("messages.send", SendMessage.serializer(), Sent.serializer())
    val MESSAGES_MARK_READ = Operation<MarkRead, Success>("messages.mark_read", MarkRead.serializer(), Success.serializer(), idempotent = true)
    val MESSAGES_SEND_ENCRYPTED = Operation<SendEncryptedMessage, EncryptedAnswer>("messages.send_encrypted", SendEncryptedMessage.serializer(), EncryptedAnswer.serializer())
    val MARKETING_MESSAGES_SEND = Operation<SendMarketingMessage, Sent>("marketing_messages.send", SendMarketingMessage.serializer(), Sent.serializer())
    val MESSAGE_SAMPLES_CREATE = Operation<CreateMessageSample, MessageSample>("message_samples.create", CreateMessageSample.serializer(), MessageSample.serializer(), idempotent = true)
    val MEDIA_UPLOAD = Operation<UploadMedia, UploadedMedia>("media.upload", UploadMedia.serializer(), UploadedMedia.serializer())
    val MEDIA_GET = Operation<GetMedia, Media>("media.get", GetMedia.serializer(), Media.serializer(), idempotent = true)
    val MEDIA_DOWNLOAD = Operation<DownloadMedia, ByteArray>("media.download", DownloadMedia.serializer(), null, digest = "sha256", idempotent = true)
    val MEDIA_DELETE = Operation<DeleteMedia, Success>("media.delete", DeleteMedia.serializer(), Success.serializer(), idempotent = true)
    val GROUPS_CREATE = Operation<CreateGroup, GroupRequest>("groups.create", CreateGroup.serializer(), GroupRequest.serializer())
    val GROUPS_LIST = Operation<ListGroups, Groups>("groups.list", ListGroups.serializer(), Groups.serializer(), idempotent = true)
    val GROUPS_GET = Operation<GetGroup, Group>("groups.get", GetGroup.serializer(), Group.serializer(), idempotent = true)
    val GROUPS_UPDATE = Operation<UpdateGroup, GroupRequest>("groups.update", UpdateGroup.serializer(), GroupRequest.serializer(), idempotent = true)
    val GROUPS_SET_PICTURE = Operation<SetGroupPicture, GroupRequest>("groups.set_picture", SetGroupPicture.serializer(), GroupRequest.serializer(), idempotent = true)
    val GROUPS_DELETE = Operation<DeleteGroup, Success>("groups.delete", DeleteGroup.serializer(), Success.serializer(), idempotent = true)
    val GROUPS_GET_INVITE_LINK = Operation<GetInviteLink, InviteLink>("groups.get_invite_link", GetInviteLink.serializer(), InviteLink.serializer(), idempotent = true)
    val GROUPS_RESET_INVITE_LINK = Operation<ResetInviteLink, InviteLink>("groups.reset_invite_link", ResetInviteLink.serializer(), InviteLink.serializer())
    val GROUPS_DELETE_INVITE_LINK = Operation<DeleteInviteLink, Success>("groups.delete_invite_link", DeleteInviteLink.serializer(), Success.serializer(), idempotent = true)
    val GROUPS_LIST_JOIN_REQUESTS = Operation<ListJoinRequests, JoinRequests>("groups.list_join_requests", ListJoinRequests.serializer(), JoinRequests.serializer(), idempotent = true)
    val GROUPS_APPROVE_JOIN_REQUESTS = Operation<ApproveJoinRequests, ApprovedJoinRequests>("groups.approve_join_requests", ApproveJoinRequests.serializer(), ApprovedJoinRequests.serializer(), idempotent = true)
    val GROUPS_REJECT_JOIN_REQUESTS = Operation<RejectJoinRequests, RejectedJoinRequests>("groups.reject_join_requests", RejectJoinRequests.serializer(), RejectedJoinRequests.serializer(), idempotent = true)
    val GROUPS_REMOVE_PARTICIPANTS = Operation<RemoveParticipants, GroupRequest>("groups.remove_participants", RemoveParticipants.serializer(), GroupRequest.serializer(), idempotent = true)
    val CALLS_CONNECT = Operation<ConnectCall, StartedCalls>("calls.connect", ConnectCall.serializer(), StartedCalls.serializer())
    val CALLS_PRE_ACCEPT = Operation<PreAcceptCall, Success>("calls.pre_accept", PreAcceptCall.serializer(), Success.serializer())
    val CALLS_ACCEPT = Operation<AcceptCall, Success>("calls.accept", AcceptCall.serializer(), Success.serializer())
    val CALLS_REJECT = Operation<RejectCall, Success>("calls.reject", RejectCall.serializer(), Success.serializer(), idempotent = true)
    val CALLS_TERMINATE = Operation<TerminateCall, Success>("calls.terminate", TerminateCall.serializer(), Success.serializer(), idempotent = true)
    val CALLS_GET_PERMISSIONS = Operation<GetCallPermissions, CallPermissions>("calls.get_permissions", GetCallPermissions.serializer(), CallPermissions.serializer(), idempotent = true)
    val PHONE_NUMBERS_LIST = Operation<ListPhoneNumbers, PhoneNumbers>("phone_numbers.list", ListPhoneNumbers.serializer(), PhoneNumbers.serializer(), idempotent = true)
    val PHONE_NUMBERS_GET = Operation<GetPhoneNumber, PhoneNumber>("phone_numbers.get", GetPhoneNumber.serializer(), PhoneNumber.serializer(), idempotent = true)
    val SETTINGS_GET = Operation<GetSettings, NumberSettings>("settings.get", GetSettings.serializer(), NumberSettings.serializer(), idempotent = true)
    val SETTINGS_UPDATE = Operation<UpdateSettings, Success>("settings.update", UpdateSettings.serializer(), Success.serializer(), idempotent = true)
    val BUSINESS_PROFILE_GET = Operation<GetBusinessProfile, BusinessProfiles>("business_profile.get", GetBusinessProfile.serializer(), BusinessProfiles.serializer(), idempotent = true)
    val BUSINESS_PROFILE_UPDATE = Operation<UpdateBusinessProfile, Success>("business_profile.update", UpdateBusinessProfile.serializer(), Success.serializer(), idempotent = true)
    val BUSINESS_PROFILE_GET_BY_ID = Operation<GetBusinessProfileById, BusinessProfileNode>("business_profile.get_by_id", GetBusinessProfileById.serializer(), BusinessProfileNode.serializer(), idempotent = true)
    val BUSINESS_PROFILE_UPDATE_BY_ID = Operation<UpdateBusinessProfileById, UpdatedBusinessProfile>("business_profile.update_by_id", UpdateBusinessProfileById.serializer(), UpdatedBusinessProfile.serializer(), idempotent = true)
    val CONVERSATIONAL_AUTOMATION_SET = Operation<SetConversationalAutomation, Success>("conversational_automation.set", SetConversationalAutomation.serializer(), Success.serializer(), idempotent = true)
    val COMMERCE_SETTINGS_GET = Operation<GetCommerceSettings, CommerceSettingsList>("commerce_settings.get", GetCommerceSettings.serializer(), CommerceSettingsList.serializer(), idempotent = true)
    val COMMERCE_SETTINGS_UPDATE = Operation<UpdateCommerceSettings, Success>("commerce_settings.update", UpdateCommerceSettings.serializer(), Success.serializer(), idempotent = true)
    val QR_CODES_CREATE = Operation<CreateQrCode, QrCode>("qr_codes.create", CreateQrCode.serializer(), QrCode.serializer())
    val QR_CODES_UPDATE = Operation<UpdateQrCode, QrCode>("qr_codes.update", UpdateQrCode.serializer(), QrCode.serializer(), idempotent = true)
    val QR_CODES_LIST = Operation<ListQrCodes, QrCodes>("qr_codes.list", ListQrCodes.serializer(), QrCodes.serializer(), idempotent = true)
    val QR_CODES_GET = Operation<GetQrCode, QrCodes>("qr_codes.get", GetQrCode.serializer(), QrCodes.serializer(), idempotent = true)
    val QR_CODES_DELETE = Operation<DeleteQrCode, Success>("qr_codes.delete", DeleteQrCode.serializer(), Success.serializer(), idempotent = true)
    val USERNAMES_GET = Operation<GetUsername, Username>("usernames.get", GetUsername.serializer(), Username.serializer(), idempotent = true)
    val USERNAMES_SET = Operation<SetUsername, Username>("usernames.set", SetUsername.serializer(), Username.serializer(), idempotent = true)
    val USERNAMES_DELETE = Operation<DeleteUsername, Success>("usernames.delete", DeleteUsername.serializer(), Success.serializer(), idempotent = true)
    val USERNAMES_SUGGEST = Operation<SuggestUsernames, UsernameSuggestions>("usernames.suggest", SuggestUsernames.serializer(), UsernameSuggestions.serializer(), idempotent = true)
    val BLOCK_USERS_ADD = Operation<BlockUsers, BlockedUsers>("block_users.add", BlockUsers.serializer(), BlockedUsers.serializer(), idempotent = true)
    val BLOCK_USERS_REMOVE = Operation<UnblockUsers, UnblockedUsers>("block_users.remove", UnblockUsers.serializer(), UnblockedUsers.serializer(), idempotent = true)
    val BLOCK_USERS_LIST = Operation<ListBlockedUsers, BlockList>("block_users.list", ListBlockedUsers.serializer(), BlockList.serializer(), idempotent = true)
    val CONTACT_BOOK_FORGET = Operation<ForgetContact, ForgottenContact>("contact_book.forget", ForgetContact.serializer(), ForgottenContact.serializer(), idempotent = true)
    val PARENT_BSUID_ACCOUNT_GET = Operation<GetParentBsuidAccount, ParentBsuidAccount>("parent_bsuid_account.get", GetParentBsuidAccount.serializer(), ParentBsuidAccount.serializer(), idempotent = true)
    val MESSAGE_HISTORY_LIST = Operation<ListMessageHistory, MessageHistory>("message_history.list", ListMessageHistory.serializer(), MessageHistory.serializer(), idempotent = true)
    val MESSAGE_HISTORY_LIST_EVENTS = Operation<ListMessageHistoryEvents, MessageHistoryEvents>("message_history.list_events", ListMessageHistoryEvents.serializer(), MessageHistoryEvents.serializer(), idempotent = true)
    val OFFICIAL_BUSINESS_ACCOUNT_GET = Operation<GetOfficialBusinessAccount, OfficialBusinessAccount>("official_business_account.get", GetOfficialBusinessAccount.serializer(), OfficialBusinessAccount.serializer(), idempotent = true)
    val OFFICIAL_BUSINESS_ACCOUNT_APPLY = Operation<ApplyForOfficialBusinessAccount, OfficialBusinessAccountUpdate>("official_business_account.apply", ApplyForOfficialBusinessAccount.serializer(), OfficialBusinessAccountUpdate.serializer())
    val COMPLIANCE_INFO_GET = Operation<GetComplianceInfo, ComplianceInfoList>("compliance_info.get", GetComplianceInfo.serializer(), ComplianceInfoList.serializer(), idempotent = true)
    val COMPLIANCE_INFO_UPDATE = Operation<UpdateComplianceInfo, Success>("compliance_info.update", UpdateComplianceInfo.serializer(), Success.serializer(), idempotent = true)
    val ENCRYPTION_GET = Operation<GetEncryptionKey, BusinessEncryption>("encryption.get", GetEncryptionKey.serializer(), BusinessEncryption.serializer(), idempotent = true)
    val ENCRYPTION_SET = Operation<SetEncryptionKey, Success>("encryption.set", SetEncryptionKey.serializer(), Success.serializer(), idempotent = true)
    val UPLOADS_START = Operation<StartUpload, UploadSession>("uploads.start", StartUpload.serializer(), UploadSession.serializer())
    val UPLOADS_GET = Operation<GetUpload, UploadProgress>("uploads.get", GetUpload.serializer(), UploadProgress.serializer(), idempotent = true)
    val UPLOADS_APPEND = Operation<AppendUpload, UploadHandle>("uploads.append", AppendUpload.serializer(), UploadHandle.serializer(), idempotent = true)
    val ACCOUNTS_GET = Operation<GetAccount, Account>("accounts.get", GetAccount.serializer(), Account.serializer(), idempotent = true)
    val ACCOUNTS_UPDATE = Operation<UpdateAccount, UpdatedAccount>("accounts.update", UpdateAccount.serializer(), UpdatedAccount.serializer(), idempotent = true)
    val TEMPLATES_CREATE = Operation<CreateTemplate, CreatedTemplate>("templates.create", CreateTemplate.serializer(), CreatedTemplate.serializer())
    val TEMPLATES_CREATE_FROM_LIBRARY = Operation<CreateTemplateFromLibrary, CreatedTemplate>("templates.create_from_library", CreateTemplateFromLibrary.serializer(), CreatedTemplate.serializer())
    val TEMPLATES_LIST = Operation<ListTemplates, Templates>("templates.list", ListTemplates.serializer(), Templates.serializer(), idempotent = true)
    val TEMPLATES_GET = Operation<GetTemplate, Template>("templates.get", GetTemplate.serializer(), Template.serializer(), idempotent = true)
    val TEMPLATES_LIST_LIBRARY = Operation<ListLibraryTemplates, LibraryTemplates>("templates.list_library", ListLibraryTemplates.serializer(), LibraryTemplates.serializer(), idempotent = true)
    val SIGNUPS_CREATE = Operation<CreateSignup, CreatedSignup>("signups.create", CreateSignup.serializer(), CreatedSignup.serializer())
    val SIGNUPS_LIST = Operation<ListSignups, Signups>("signups.list", ListSignups.serializer(), Signups.serializer(), idempotent = true)
    val SIGNUPS_GET = Operation<GetSignup, Signup>("signups.get", GetSignup.serializer(), Signup.serializer(), idempotent = true)
    val SIGNUPS_UPDATE = Operation<UpdateSignup, Success>("signups.update", UpdateSignup.serializer(), Success.serializer(), idempotent = true)

    val all = listOf(MESSAGES_SEND, MESSAGES_MARK_READ, MESSAGES_SEND_ENCRYPTED, MARKETING_MESSAGES_SEND, MESSAGE_SAMPLES_CREATE, MEDIA_UPLOAD, MEDIA_GET, MEDIA_DOWNLOAD, MEDIA_DELETE, GROUPS_CREATE, GROUPS_LIST, GROUPS_GET, GROUPS_UPDATE, GROUPS_SET_PICTURE, GROUPS_DELETE, GROUPS_GET_INVITE_LINK, GROUPS_RESET_INVITE_LINK, GROUPS_DELETE_INVITE_LINK, GROUPS_LIST_JOIN_REQUESTS, GROUPS_APPROVE_JOIN_REQUESTS, GROUPS_REJECT_JOIN_REQUESTS, GROUPS_REMOVE_PARTICIPANTS, CALLS_CONNECT, CALLS_PRE_ACCEPT, CALLS_ACCEPT, CALLS_REJECT, CALLS_TERMINATE, CALLS_GET_PERMISSIONS, PHONE_NUMBERS_LIST, PHONE_NUMBERS_GET, SETTINGS_GET, SETTINGS_UPDATE, BUSINESS_PROFILE_GET, BUSINESS_PROFILE_UPDATE, BUSINESS_PROFILE_GET_BY_ID, BUSINESS_PROFILE_UPDATE_BY_ID, CONVERSATIONAL_AUTOMATION_SET, COMMERCE_SETTINGS_GET, COMMERCE_SETTINGS_UPDATE, QR_CODES_CREATE, QR_CODES_UPDATE, QR_CODES_LIST, QR_CODES_GET, QR_CODES_DELETE, USERNAMES_GET, USERNAMES_SET, USERNAMES_DELETE, USERNAMES_SUGGEST, BLOCK_USERS_ADD, BLOCK_USERS_REMOVE, BLOCK_USERS_LIST, CONTACT_BOOK_FORGET, PARENT_BSUID_ACCOUNT_GET, MESSAGE_HISTORY_LIST, MESSAGE_HISTORY_LIST_EVENTS, OFFICIAL_BUSINESS_ACCOUNT_GET, OFFICIAL_BUSINESS_ACCOUNT_APPLY, COMPLIANCE_INFO_GET, COMPLIANCE_INFO_UPDATE, ENCRYPTION_GET, ENCRYPTION_SET, UPLOADS_START, UPLOADS_GET, UPLOADS_APPEND, ACCOUNTS_GET, ACCOUNTS_UPDATE, TEMPLATES_CREATE, TEMPLATES_CREATE_FROM_LIBRARY, TEMPLATES_LIST, TEMPLATES_GET, TEMPLATES_LIST_LIBRARY, SIGNUPS_CREATE, SIGNUPS_LIST, SIGNUPS_GET, SIGNUPS_UPDATE)
}

/** `messages.send`, `messages.mark_read`, `messages.send_encrypted`, waiting for each answer. */
public class MessagesArea internal constructor(private val client: Client) {
    /**
     * Send a message to a person or a group.
     *
     * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
     * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
     * sending twice is two messages.
     * A reaction has no `context`.
     * Groups don't get interactive messages.
     * Messages are pinned in groups only.
     * `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
     * Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
     * In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
     * A template with a `gif` on top goes by `marketing_messages.send` only.
     *
     * @param content What it says.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000.
     * @param messagingAccountId Which messaging account pays, where the app has several on this number.
     * @param category Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
     * @param ttlSeconds With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
     * told), 30 to 900 for `authentication` (600 unless told).
     * @param directSendConfig With Direct Send: more about the template that the platform makes of it.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public fun send(
        content: Content,
        to: String? = null,
        recipient: String? = null,
        recipientType: RecipientType? = null,
        context: ReplyTo? = null,
        bizOpaqueCallbackData: String? = null,
        recipientIdentityKeyHash: String? = null,
        messagingAccountId: String? = null,
        category: DirectSendCategory? = null,
        ttlSeconds: Long? = null,
        directSendConfig: DirectSendConfig? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sent = client.call(Operations.MESSAGES_SEND, SendMessage(content = content, to = to, recipient = recipient, recipientType = recipientType, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, messagingAccountId = messagingAccountId, category = category, ttlSeconds = ttlSeconds, directSendConfig = directSendConfig, phoneNumberId = phoneNumberId), options)

    /**
     * Mark a message that you received as read, with all before it in the thread; and show that you are typing.
     *
     * @param messageId The id of the message, from the webhook.
     * @param typingIndicator Show a typing bubble until you answer, for at most 25 seconds.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read">The platform's page</a>
     */
    public fun markRead(
        messageId: String,
        typingIndicator: Typing? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.MESSAGES_MARK_READ, MarkRead(messageId = messageId, typingIndicator = typingIndicator, phoneNumberId = phoneNumberId), options)

    /**
     * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
     * aren't.
     *
     * @param encryptedContents The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public fun sendEncrypted(
        encryptedContents: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): EncryptedAnswer = client.call(Operations.MESSAGES_SEND_ENCRYPTED, SendEncryptedMessage(encryptedContents = encryptedContents, phoneNumberId = phoneNumberId), options)
}

/** `marketing_messages.send`, waiting for each answer. */
public class MarketingMessagesArea internal constructor(private val client: Client) {
    /**
     * Send a marketing template, delivered to those who are likely to read it.
     *
     * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
     * It goes to people, not to groups.
     *
     * @param template The template, of the category MARKETING.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param productPolicy What to do where the platform can't deliver it so.
     * @param messageActivitySharing Whether what becomes of it is shared with Meta to deliver better; as the account says unless told.
     * @param bidSpec What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
     * `{"per_message_bid_multiplier": 1.2}`.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook).
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages">The platform's page</a>
     */
    public fun send(
        template: TemplateMessage,
        to: String? = null,
        recipient: String? = null,
        recipientType: RecipientType? = null,
        productPolicy: ProductPolicy? = null,
        messageActivitySharing: Boolean? = null,
        bidSpec: Map<String, JsonElement>? = null,
        context: ReplyTo? = null,
        bizOpaqueCallbackData: String? = null,
        recipientIdentityKeyHash: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sent = client.call(Operations.MARKETING_MESSAGES_SEND, SendMarketingMessage(template = template, to = to, recipient = recipient, recipientType = recipientType, productPolicy = productPolicy, messageActivitySharing = messageActivitySharing, bidSpec = bidSpec, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, phoneNumberId = phoneNumberId), options)
}

/** `message_samples.create`, waiting for each answer. */
public class MessageSamplesArea internal constructor(private val client: Client) {
    /**
     * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
     *
     * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
     *
     * @param content What it says.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun create(
        content: SampleContent,
        wabaId: String? = null,
        options: Options = Options(),
    ): MessageSample = client.call(Operations.MESSAGE_SAMPLES_CREATE, CreateMessageSample(content = content, wabaId = wabaId), options)
}

/** `media.upload`, `media.get`, `media.download`, `media.delete`, waiting for each answer. */
public class MediaArea internal constructor(private val client: Client) {
    /**
     * Upload a file, to be sent by its id. It is kept for 30 days.
     *
     * @param file The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
     * @param type Its MIME type.
     * @param filename Its name.
     * @param ttlMinutes How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
     * @param useCase `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
     * @param description What it is.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun upload(
        file: ByteArray,
        type: String,
        filename: String? = null,
        ttlMinutes: Long? = null,
        useCase: String? = null,
        description: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UploadedMedia = client.call(Operations.MEDIA_UPLOAD, UploadMedia(type = type, filename = filename, ttlMinutes = ttlMinutes, useCase = useCase, description = description, phoneNumberId = phoneNumberId), options, file)

    /**
     * Find out where to download a file. The URL works for five minutes.
     *
     * @param mediaId The file: uploaded (kept for 30 days), or from a webhook (7 days).
     * @param phoneNumberId Only if the file belongs to this number.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun get(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Media = client.call(Operations.MEDIA_GET, GetMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)

    /**
     * Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
     *
     * @param url From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
     * @param sha256 The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun download(
        url: String,
        sha256: String? = null,
        options: Options = Options(),
    ): ByteArray = client.call(Operations.MEDIA_DOWNLOAD, DownloadMedia(url = url, sha256 = sha256), options)

    /**
     * Delete a file.
     *
     * @param mediaId The file.
     * @param phoneNumberId Only if the file belongs to this number.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun delete(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.MEDIA_DELETE, DeleteMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)
}

/** `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`, waiting for each answer. */
public class GroupsArea internal constructor(private val client: Client) {
    /**
     * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
     *
     * A number has up to 10,000 groups.
     *
     * @param subject Its name: 1 to 128 characters.
     * @param description What it is for: up to 2048 characters.
     * @param joinApprovalMode Whether you let people in one by one, or everybody who has the link, as it is unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun create(
        subject: String,
        description: String? = null,
        joinApprovalMode: JoinApprovalMode? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_CREATE, CreateGroup(subject = subject, description = description, joinApprovalMode = joinApprovalMode, phoneNumberId = phoneNumberId), options)

    /**
     * List the groups of a number.
     *
     * @param limit How many on a page: 1 to 1024, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Groups = client.call(Operations.GROUPS_LIST, ListGroups(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param limit How many on a page: 1 to 1024, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listAll(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sequence<GroupSummary> = client.pages(Operations.GROUPS_LIST, ListGroups(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data.groups }

    /**
     * Get a group's name, description, state and people.
     *
     * @param groupId The group.
     * @param fields What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
     * `total_participant_count`, `join_approval_mode`. Only its id unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun get(
        groupId: String,
        fields: String? = null,
        options: Options = Options(),
    ): Group = client.call(Operations.GROUPS_GET, GetGroup(groupId = groupId, fields = fields), options)

    /**
     * Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
     *
     * @param groupId The group.
     * @param subject Its name: 1 to 128 characters.
     * @param description What it is for: up to 2048 characters.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun update(
        groupId: String,
        subject: String? = null,
        description: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_UPDATE, UpdateGroup(groupId = groupId, subject = subject, description = description), options)

    /**
     * Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
     *
     * @param file A square JPEG of at least 192 × 192 pixels, up to 5 MB.
     * @param groupId The group.
     * @param type `image/jpeg`.
     * @param filename Its name.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun setPicture(
        file: ByteArray,
        groupId: String,
        type: String,
        filename: String? = null,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_SET_PICTURE, SetGroupPicture(groupId = groupId, type = type, filename = filename), options, file)

    /**
     * Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
     *
     * @param groupId The group.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun delete(
        groupId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.GROUPS_DELETE, DeleteGroup(groupId = groupId), options)

    /**
     * Get a group's invite link.
     *
     * @param groupId The group.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun getInviteLink(
        groupId: String,
        options: Options = Options(),
    ): InviteLink = client.call(Operations.GROUPS_GET_INVITE_LINK, GetInviteLink(groupId = groupId), options)

    /**
     * Make a new invite link for a group. The old ones lead nowhere any more.
     *
     * @param groupId The group.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun resetInviteLink(
        groupId: String,
        options: Options = Options(),
    ): InviteLink = client.call(Operations.GROUPS_RESET_INVITE_LINK, ResetInviteLink(groupId = groupId), options)

    /**
     * Delete a group's invite link. Documented in the platform's OpenAPI file only.
     *
     * @param groupId The group.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun deleteInviteLink(
        groupId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.GROUPS_DELETE_INVITE_LINK, DeleteInviteLink(groupId = groupId), options)

    /**
     * List who asks to join a group.
     *
     * @param groupId The group.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listJoinRequests(
        groupId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): JoinRequests = client.call(Operations.GROUPS_LIST_JOIN_REQUESTS, ListJoinRequests(groupId = groupId, limit = limit, after = after, before = before), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param groupId The group.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listJoinRequestsAll(
        groupId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Sequence<JoinRequest> = client.pages(Operations.GROUPS_LIST_JOIN_REQUESTS, ListJoinRequests(groupId = groupId, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Let people in who asked to join a group.
     *
     * @param groupId The group.
     * @param joinRequests The requests.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun approveJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): ApprovedJoinRequests = client.call(Operations.GROUPS_APPROVE_JOIN_REQUESTS, ApproveJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Turn people away who asked to join a group.
     *
     * @param groupId The group.
     * @param joinRequests The requests.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun rejectJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): RejectedJoinRequests = client.call(Operations.GROUPS_REJECT_JOIN_REQUESTS, RejectJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
     * (`group_participants_update`).
     *
     * @param groupId The group.
     * @param participants 1 to 8 people.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun removeParticipants(
        groupId: String,
        participants: List<GroupParticipant>,
        options: Options = Options(),
    ): GroupRequest = client.call(Operations.GROUPS_REMOVE_PARTICIPANTS, RemoveParticipants(groupId = groupId, participants = participants), options)
}

/** `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`, waiting for each answer. */
public class CallsArea internal constructor(private val client: Client) {
    /**
     * Call a person who allowed it. Their answer arrives by webhook.
     *
     * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
     *
     * @param session What you offer to send and receive.
     * @param to A phone number with `+` and its country code.
     * @param recipient Business-scoped user ID. If `to` is given too, `to` wins.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the webhooks of this call.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls">The platform's page</a>
     */
    public fun connect(
        session: SdpOffer,
        to: String? = null,
        recipient: String? = null,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): StartedCalls = client.call(Operations.CALLS_CONNECT, ConnectCall(session = session, to = to, recipient = recipient, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Prepare to take a call, before you accept it: the first words aren't lost.
     *
     * @param callId The call, from the webhook.
     * @param session What you will send and receive.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun preAccept(
        callId: String,
        session: SdpAnswer,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_PRE_ACCEPT, PreAcceptCall(callId = callId, session = session, phoneNumberId = phoneNumberId), options)

    /**
     * Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
     *
     * @param callId The call, from the webhook.
     * @param session What you will send and receive: the same as when it was pre-accepted.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the webhooks of this call.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun accept(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_ACCEPT, AcceptCall(callId = callId, session = session, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Turn a call down.
     *
     * @param callId The call, from the webhook.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun reject(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_REJECT, RejectCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * End a call. Not needed when the other side hung up.
     *
     * @param callId The call.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun terminate(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CALLS_TERMINATE, TerminateCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * Find out whether a person may be called, or asked. At most five times a second, else code 613.
     *
     * @param userWaId The person's WhatsApp id or phone number.
     * @param recipient Instead of `user_wa_id`: their business-scoped user id.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions">The platform's page</a>
     */
    public fun getPermissions(
        userWaId: String? = null,
        recipient: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CallPermissions = client.call(Operations.CALLS_GET_PERMISSIONS, GetCallPermissions(userWaId = userWaId, recipient = recipient, phoneNumberId = phoneNumberId), options)
}

/** `phone_numbers.list`, `phone_numbers.get`, waiting for each answer. */
public class PhoneNumbersArea internal constructor(private val client: Client) {
    /**
     * List the phone numbers of a WhatsApp Business account.
     *
     * @param fields What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
     * @param filtering JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
     * @param sort As in `creation_time.desc`.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): PhoneNumbers = client.call(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param fields What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
     * @param filtering JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
     * @param sort As in `creation_time.desc`.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun listAll(
        fields: String? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Sequence<PhoneNumber> = client.pages(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Get one phone number: its name, quality, limits and state.
     *
     * @param fields What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): PhoneNumber = client.call(Operations.PHONE_NUMBERS_GET, GetPhoneNumber(fields = fields, phoneNumberId = phoneNumberId), options)
}

/** `settings.get`, `settings.update`, waiting for each answer. */
public class SettingsArea internal constructor(private val client: Client) {
    /**
     * Get a number's settings.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param includeSipCredentials Tell the password for SIP too. Keep it as you keep tokens.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        includeSipCredentials: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): NumberSettings = client.call(Operations.SETTINGS_GET, GetSettings(fields = fields, includeSipCredentials = includeSipCredentials, phoneNumberId = phoneNumberId), options)

    /**
     * Change a number's settings, one kind at a time.
     *
     * @param calling Calls.
     * @param userIdentityChange Whether messages are held back from people whose identity has changed.
     * @param payloadEncryption Encryption of what is sent.
     * @param storageConfiguration Where messages are stored. Only before the number is registered.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public fun update(
        calling: CallingSettings? = null,
        userIdentityChange: IdentityChangeSettings? = null,
        payloadEncryption: EncryptionSettings? = null,
        storageConfiguration: StorageSettings? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.SETTINGS_UPDATE, UpdateSettings(calling = calling, userIdentityChange = userIdentityChange, payloadEncryption = payloadEncryption, storageConfiguration = storageConfiguration, phoneNumberId = phoneNumberId), options)
}

/** `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`, waiting for each answer. */
public class BusinessProfileArea internal constructor(private val client: Client) {
    /**
     * Get what people see of a number's business, in a list of one.
     *
     * @param fields What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BusinessProfiles = client.call(Operations.BUSINESS_PROFILE_GET, GetBusinessProfile(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Change what people see of a number's business.
     *
     * @param about The line below the name: 1 to 139 characters.
     * @param address Address: up to 256 characters.
     * @param description What the business does: up to 512 characters.
     * @param email Email address: up to 128 characters.
     * @param websites Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     * @param vertical The line of business.
     * @param profilePictureHandle The picture: the handle of an upload (`uploads.append`).
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun update(
        about: String? = null,
        address: String? = null,
        description: String? = null,
        email: String? = null,
        websites: List<String>? = null,
        vertical: Vertical? = null,
        profilePictureHandle: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.BUSINESS_PROFILE_UPDATE, UpdateBusinessProfile(about = about, address = address, description = description, email = email, websites = websites, vertical = vertical, profilePictureHandle = profilePictureHandle, phoneNumberId = phoneNumberId), options)

    /**
     * Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId The profile.
     * @param fields What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
     * `websites`, `vertical`.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun getById(
        businessProfileId: String,
        fields: String? = null,
        options: Options = Options(),
    ): BusinessProfileNode = client.call(Operations.BUSINESS_PROFILE_GET_BY_ID, GetBusinessProfileById(businessProfileId = businessProfileId, fields = fields), options)

    /**
     * Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId The profile.
     * @param accountName The name of the account: 1 to 75 characters.
     * @param about The line below the name: 1 to 139 characters.
     * @param address Address: up to 256 characters.
     * @param description What the business does: 1 to 256 characters.
     * @param email Email address: up to 128 characters.
     * @param websites Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     * @param vertical The line of business.
     * @param profilePictureHandle The picture: the handle of an upload (`uploads.append`).
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun updateById(
        businessProfileId: String,
        accountName: String? = null,
        about: String? = null,
        address: String? = null,
        description: String? = null,
        email: String? = null,
        websites: List<String>? = null,
        vertical: Vertical? = null,
        profilePictureHandle: String? = null,
        options: Options = Options(),
    ): UpdatedBusinessProfile = client.call(Operations.BUSINESS_PROFILE_UPDATE_BY_ID, UpdateBusinessProfileById(businessProfileId = businessProfileId, accountName = accountName, about = about, address = address, description = description, email = email, websites = websites, vertical = vertical, profilePictureHandle = profilePictureHandle), options)
}

/** `conversational_automation.set`, waiting for each answer. */
public class ConversationalAutomationArea internal constructor(private val client: Client) {
    /**
     * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
     * `conversational_automation`.
     *
     * @param prompts Up to 4 questions to tap.
     * Each has 1 to 80 characters, and no emoji.
     * @param commands Up to 30 commands, which people choose after `/`.
     * @param enableWelcomeMessage Be told when somebody opens the chat for the first time. The platform removed this in March 2026.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components">The platform's page</a>
     */
    public fun set(
        prompts: List<String>? = null,
        commands: List<ChatCommand>? = null,
        enableWelcomeMessage: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.CONVERSATIONAL_AUTOMATION_SET, SetConversationalAutomation(prompts = prompts, commands = commands, enableWelcomeMessage = enableWelcomeMessage, phoneNumberId = phoneNumberId), options)
}

/** `commerce_settings.get`, `commerce_settings.update`, waiting for each answer. */
public class CommerceSettingsArea internal constructor(private val client: Client) {
    /**
     * Get whether people see a number's cart and catalog, in a list of one.
     *
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CommerceSettingsList = client.call(Operations.COMMERCE_SETTINGS_GET, GetCommerceSettings(phoneNumberId = phoneNumberId), options)

    /**
     * Show or hide a number's cart and catalog.
     *
     * @param isCartEnabled Whether people can put products into a cart; they can unless told.
     * @param isCatalogVisible Whether people see the catalog; they don't unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public fun update(
        isCartEnabled: Boolean? = null,
        isCatalogVisible: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.COMMERCE_SETTINGS_UPDATE, UpdateCommerceSettings(isCartEnabled = isCartEnabled, isCatalogVisible = isCatalogVisible, phoneNumberId = phoneNumberId), options)
}

/** `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`, waiting for each answer. */
public class QrCodesArea internal constructor(private val client: Client) {
    /**
     * Create a QR code and short link.
     *
     * @param prefilledMessage The text that the person sends: 1 to 140 characters.
     * @param generateQrImage Make a picture too.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun create(
        prefilledMessage: String,
        generateQrImage: QrImageType? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCode = client.call(Operations.QR_CODES_CREATE, CreateQrCode(prefilledMessage = prefilledMessage, generateQrImage = generateQrImage, phoneNumberId = phoneNumberId), options)

    /**
     * Change the text that a QR code stands for.
     *
     * @param code The code.
     * @param prefilledMessage The text that the person sends: 1 to 140 characters.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun update(
        code: String,
        prefilledMessage: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCode = client.call(Operations.QR_CODES_UPDATE, UpdateQrCode(code = code, prefilledMessage = prefilledMessage, phoneNumberId = phoneNumberId), options)

    /**
     * List the QR codes of a number.
     *
     * @param fields What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
     * `qr_image_url.format(SVG)`. The first three unless told.
     * @param code Only this one.
     * @param limit How many on a page: 1 to 25, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        code: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCodes = client.call(Operations.QR_CODES_LIST, ListQrCodes(fields = fields, code = code, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param fields What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
     * `qr_image_url.format(SVG)`. The first three unless told.
     * @param code Only this one.
     * @param limit How many on a page: 1 to 25, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun listAll(
        fields: String? = null,
        code: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sequence<QrCode> = client.pages(Operations.QR_CODES_LIST, ListQrCodes(fields = fields, code = code, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }

    /**
     * Get one QR code, in a list of one.
     *
     * @param code The code.
     * @param fields What to tell of it, as in the list.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun get(
        code: String,
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): QrCodes = client.call(Operations.QR_CODES_GET, GetQrCode(code = code, fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Delete a QR code and its short link.
     *
     * @param code The code.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun delete(
        code: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.QR_CODES_DELETE, DeleteQrCode(code = code, phoneNumberId = phoneNumberId), options)
}

/** `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`, waiting for each answer. */
public class UsernamesArea internal constructor(private val client: Client) {
    /**
     * Get a number's username.
     *
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Username = client.call(Operations.USERNAMES_GET, GetUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Take a username for a number, or change it.
     *
     * @param username 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
     * At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
     * @param transferAction Whether to take it from another number of the portfolio (else code 147005).
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun set(
        username: String,
        transferAction: UsernameTransfer? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Username = client.call(Operations.USERNAMES_SET, SetUsername(username = username, transferAction = transferAction, phoneNumberId = phoneNumberId), options)

    /**
     * Give up a number's username.
     *
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun delete(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.USERNAMES_DELETE, DeleteUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Get usernames that a number could take.
     *
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun suggest(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UsernameSuggestions = client.call(Operations.USERNAMES_SUGGEST, SuggestUsernames(phoneNumberId = phoneNumberId), options)
}

/** `block_users.add`, `block_users.remove`, `block_users.list`, waiting for each answer. */
public class BlockUsersArea internal constructor(private val client: Client) {
    /**
     * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
     * 64,000 in all.
     *
     * If one of them can't be blocked, the answer is error 139100; its body tells who was.
     *
     * @param blockUsers The people.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun add(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BlockedUsers = client.call(Operations.BLOCK_USERS_ADD, BlockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * Unblock people, so that they can write to the number again.
     *
     * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
     *
     * @param blockUsers The people.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun remove(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UnblockedUsers = client.call(Operations.BLOCK_USERS_REMOVE, UnblockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * List the people whom a number has blocked.
     *
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BlockList = client.call(Operations.BLOCK_USERS_LIST, ListBlockedUsers(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun listAll(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sequence<BlockListEntry> = client.pages(Operations.BLOCK_USERS_LIST, ListBlockedUsers(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }
}

/** `contact_book.forget`, waiting for each answer. */
public class ContactBookArea internal constructor(private val client: Client) {
    /**
     * Have the platform forget a person's phone number.
     *
     * @param bsuid The person's business-scoped user id.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun forget(
        bsuid: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): ForgottenContact = client.call(Operations.CONTACT_BOOK_FORGET, ForgetContact(bsuid = bsuid, phoneNumberId = phoneNumberId), options)
}

/** `parent_bsuid_account.get`, waiting for each answer. */
public class ParentBsuidAccountArea internal constructor(private val client: Client) {
    /**
     * Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
     *
     * @param businessId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun get(
        businessId: String? = null,
        options: Options = Options(),
    ): ParentBsuidAccount = client.call(Operations.PARENT_BSUID_ACCOUNT_GET, GetParentBsuidAccount(businessId = businessId), options)
}

/** `message_history.list`, `message_history.list_events`, waiting for each answer. */
public class MessageHistoryArea internal constructor(private val client: Client) {
    /**
     * List messages of a number and what became of them.
     *
     * @param messageId Only this message.
     * @param fields What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun list(
        messageId: String? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): MessageHistory = client.call(Operations.MESSAGE_HISTORY_LIST, ListMessageHistory(messageId = messageId, fields = fields, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param messageId Only this message.
     * @param fields What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listAll(
        messageId: String? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sequence<MessageHistoryEntry> = client.pages(Operations.MESSAGE_HISTORY_LIST, ListMessageHistory(messageId = messageId, fields = fields, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options) { it.data }

    /**
     * List what became of one message.
     *
     * @param messageHistoryId The message's entry in the history.
     * @param statusFilter Only these states.
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listEvents(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): MessageHistoryEvents = client.call(Operations.MESSAGE_HISTORY_LIST_EVENTS, ListMessageHistoryEvents(messageHistoryId = messageHistoryId, statusFilter = statusFilter, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param messageHistoryId The message's entry in the history.
     * @param statusFilter Only these states.
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listEventsAll(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Sequence<HistoryEdge> = client.pages(Operations.MESSAGE_HISTORY_LIST_EVENTS, ListMessageHistoryEvents(messageHistoryId = messageHistoryId, statusFilter = statusFilter, fields = fields, limit = limit, after = after, before = before), options) { it.data }
}

/** `official_business_account.get`, `official_business_account.apply`, waiting for each answer. */
public class OfficialBusinessAccountArea internal constructor(private val client: Client) {
    /**
     * Get where a number's application for the badge stands.
     *
     * @param fields What to tell, by commas: `oba_status`, `status_message`. Both unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): OfficialBusinessAccount = client.call(Operations.OFFICIAL_BUSINESS_ACCOUNT_GET, GetOfficialBusinessAccount(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Apply for the badge. After a refusal, again in 30 days.
     *
     * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
     * and `application_data`. Both pass.
     *
     * @param businessWebsiteUrl The business's website.
     * @param primaryCountryOfOperation Where it does most of its business.
     * @param primaryLanguage In which language.
     * @param parentBusinessOrBrand The business or brand that it belongs to.
     * @param supportingLinks Up to 5 pages that show that the business is well known.
     * @param additionalSupportingInformation What else there is to say.
     * @param action Instead of all that: apply, or take it back.
     * @param applicationData With `action`: about the business.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public fun apply(
        businessWebsiteUrl: String? = null,
        primaryCountryOfOperation: String? = null,
        primaryLanguage: String? = null,
        parentBusinessOrBrand: String? = null,
        supportingLinks: List<String>? = null,
        additionalSupportingInformation: String? = null,
        action: OfficialBusinessAccountAction? = null,
        applicationData: OfficialBusinessAccountApplication? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): OfficialBusinessAccountUpdate = client.call(Operations.OFFICIAL_BUSINESS_ACCOUNT_APPLY, ApplyForOfficialBusinessAccount(businessWebsiteUrl = businessWebsiteUrl, primaryCountryOfOperation = primaryCountryOfOperation, primaryLanguage = primaryLanguage, parentBusinessOrBrand = parentBusinessOrBrand, supportingLinks = supportingLinks, additionalSupportingInformation = additionalSupportingInformation, action = action, applicationData = applicationData, phoneNumberId = phoneNumberId), options)
}

/** `compliance_info.get`, `compliance_info.update`, waiting for each answer. */
public class ComplianceInfoArea internal constructor(private val client: Client) {
    /**
     * Get what a business has told, in a list of one.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): ComplianceInfoList = client.call(Operations.COMPLIANCE_INFO_GET, GetComplianceInfo(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Tell what the law of India wants to know.
     * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
     *
     * @param entityName The name of the business: 2 to 128 characters.
     * @param entityType Its legal form.
     * @param grievanceOfficerDetails Who looks after complaints.
     * @param customerCareDetails Who looks after customers.
     * @param entityTypeCustom With `OTHER`: its legal form, up to 1024 characters.
     * @param isRegistered With `OTHER` or `PARTNERSHIP`: whether it is registered.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public fun update(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = null,
        isRegistered: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.COMPLIANCE_INFO_UPDATE, UpdateComplianceInfo(entityName = entityName, entityType = entityType, grievanceOfficerDetails = grievanceOfficerDetails, customerCareDetails = customerCareDetails, entityTypeCustom = entityTypeCustom, isRegistered = isRegistered, phoneNumberId = phoneNumberId), options)
}

/** `encryption.get`, `encryption.set`, waiting for each answer. */
public class EncryptionArea internal constructor(private val client: Client) {
    /**
     * Get the key that is set.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BusinessEncryption = client.call(Operations.ENCRYPTION_GET, GetEncryptionKey(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Set the key: the public half. Its private half decrypts what your endpoint receives.
     *
     * @param businessPublicKey An RSA key of 2048 bits, as PEM.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public fun set(
        businessPublicKey: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.ENCRYPTION_SET, SetEncryptionKey(businessPublicKey = businessPublicKey, phoneNumberId = phoneNumberId), options)
}

/** `uploads.start`, `uploads.get`, `uploads.append`, waiting for each answer. */
public class UploadsArea internal constructor(private val client: Client) {
    /**
     * Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
     *
     * @param fileLength The file's size in bytes.
     * @param fileType Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
     * The platform takes PDF, JPEG, PNG and MP4.
     * @param fileName Its name.
     * @param sessionType `attachment`, as it is unless told.
     * @param appId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun start(
        fileLength: Long,
        fileType: String,
        fileName: String? = null,
        sessionType: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): UploadSession = client.call(Operations.UPLOADS_START, StartUpload(fileLength = fileLength, fileType = fileType, fileName = fileName, sessionType = sessionType, appId = appId), options)

    /**
     * Find out how much of an upload has arrived, to go on from there.
     *
     * @param uploadId The session, its query part included: `upload:MTphd…?sig=…`.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun get(
        uploadId: String,
        options: Options = Options(),
    ): UploadProgress = client.call(Operations.UPLOADS_GET, GetUpload(uploadId = uploadId), options)

    /**
     * Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
     *
     * @param file The bytes from the offset to the end of the file.
     * @param uploadId The session, its query part included: `upload:MTphd…?sig=…`.
     * @param fileOffset How many bytes have arrived before these: 0 to begin with.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun append(
        file: ByteArray,
        uploadId: String,
        fileOffset: Long,
        options: Options = Options(),
    ): UploadHandle = client.call(Operations.UPLOADS_APPEND, AppendUpload(uploadId = uploadId, fileOffset = fileOffset), options, file)
}

/** `accounts.get`, `accounts.update`, waiting for each answer. */
public class AccountsArea internal constructor(private val client: Client) {
    /**
     * Get a WhatsApp Business account: its name, review, limits and what is switched on.
     *
     * @param fields What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Account = client.call(Operations.ACCOUNTS_GET, GetAccount(fields = fields, wabaId = wabaId), options)

    /**
     * Change a WhatsApp Business account. What isn't said stays as it is.
     *
     * @param disableMarketingMessagesOnCloudApi Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
     * @param degreesOfFreedomSpec How the platform may change marketing templates to make people look.
     * @param templateAutoArchivalEnabled Whether templates that weren't sent for 12 months are archived.
     * @param isEnabledForInsights `true` lets templates be analysed. It can't be taken back.
     * @param name Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
     * @param timezoneId Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public fun update(
        disableMarketingMessagesOnCloudApi: Boolean? = null,
        degreesOfFreedomSpec: DegreesOfFreedom? = null,
        templateAutoArchivalEnabled: Boolean? = null,
        isEnabledForInsights: Boolean? = null,
        name: String? = null,
        timezoneId: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): UpdatedAccount = client.call(Operations.ACCOUNTS_UPDATE, UpdateAccount(disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi, degreesOfFreedomSpec = degreesOfFreedomSpec, templateAutoArchivalEnabled = templateAutoArchivalEnabled, isEnabledForInsights = isEnabledForInsights, name = name, timezoneId = timezoneId, wabaId = wabaId), options)
}

/** `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`, waiting for each answer. */
public class TemplatesArea internal constructor(private val client: Client) {
    /**
     * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
     * `message_send_ttl_seconds` is in the range of the category.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category What it is for. The platform may decide that it is marketing.
     * @param components Its parts, one of them a body.
     * Exactly one of them is a body.
     * @param parameterFormat How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
     * @param messageSendTtlSeconds For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
     * 2,592,000 for marketing. -1 is 30 days for the first two.
     * @param ctaUrlLinkTrackingOptedOut Don't count clicks on its links.
     * @param allowCategoryChange Had a meaning until April 2025; the platform recategorises now whether it is there or not.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun create(
        name: String,
        language: String,
        category: TemplateCategory,
        components: List<NewComponent>,
        parameterFormat: ParameterFormat? = null,
        messageSendTtlSeconds: Long? = null,
        ctaUrlLinkTrackingOptedOut: Boolean? = null,
        allowCategoryChange: Boolean? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedTemplate = client.call(Operations.TEMPLATES_CREATE, CreateTemplate(name = name, language = language, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, allowCategoryChange = allowCategoryChange, wabaId = wabaId), options)

    /**
     * Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category The category of the template in the library.
     * @param libraryTemplateName The name of the template in the library.
     * @param libraryTemplateButtonInputs What its buttons do, in their order.
     * @param libraryTemplateBodyInputs What its text says besides.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun createFromLibrary(
        name: String,
        language: String,
        category: TemplateCategory,
        libraryTemplateName: String,
        libraryTemplateButtonInputs: List<LibraryButton>? = null,
        libraryTemplateBodyInputs: LibraryBody? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedTemplate = client.call(Operations.TEMPLATES_CREATE_FROM_LIBRARY, CreateTemplateFromLibrary(name = name, language = language, category = category, libraryTemplateName = libraryTemplateName, libraryTemplateButtonInputs = libraryTemplateButtonInputs, libraryTemplateBodyInputs = libraryTemplateBodyInputs, wabaId = wabaId), options)

    /**
     * List the templates of a WhatsApp Business account.
     *
     * @param name Only those with this name, in all their languages.
     * @param content Only those with this in their texts.
     * @param nameOrContent Only those with this in their name or texts.
     * @param language Only those in these languages, as in `en_US`.
     * @param category Only those of these categories.
     * @param correctCategory Only those that the platform finds to be of another category than they are: this one.
     * @param status Only those in these states.
     * @param qualityScore Only those that people rate like this.
     * @param source Only those that you made, or that Direct Send made of messages.
     * @param since Only those that were changed since then, in seconds since 1970.
     * @param until Only those that were changed until then, in seconds since 1970.
     * @param fields What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
     * @param summary What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
     * `are_translations_complete`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun list(
        name: String? = null,
        content: String? = null,
        nameOrContent: String? = null,
        language: List<String>? = null,
        category: List<TemplateCategory>? = null,
        correctCategory: TemplateCategory? = null,
        status: List<TemplateStatus>? = null,
        qualityScore: List<QualityScore>? = null,
        source: TemplateSource? = null,
        since: Long? = null,
        until: Long? = null,
        fields: String? = null,
        summary: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Templates = client.call(Operations.TEMPLATES_LIST, ListTemplates(name = name, content = content, nameOrContent = nameOrContent, language = language, category = category, correctCategory = correctCategory, status = status, qualityScore = qualityScore, source = source, since = since, until = until, fields = fields, summary = summary, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param name Only those with this name, in all their languages.
     * @param content Only those with this in their texts.
     * @param nameOrContent Only those with this in their name or texts.
     * @param language Only those in these languages, as in `en_US`.
     * @param category Only those of these categories.
     * @param correctCategory Only those that the platform finds to be of another category than they are: this one.
     * @param status Only those in these states.
     * @param qualityScore Only those that people rate like this.
     * @param source Only those that you made, or that Direct Send made of messages.
     * @param since Only those that were changed since then, in seconds since 1970.
     * @param until Only those that were changed until then, in seconds since 1970.
     * @param fields What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
     * @param summary What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
     * `are_translations_complete`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun listAll(
        name: String? = null,
        content: String? = null,
        nameOrContent: String? = null,
        language: List<String>? = null,
        category: List<TemplateCategory>? = null,
        correctCategory: TemplateCategory? = null,
        status: List<TemplateStatus>? = null,
        qualityScore: List<QualityScore>? = null,
        source: TemplateSource? = null,
        since: Long? = null,
        until: Long? = null,
        fields: String? = null,
        summary: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Sequence<Template> = client.pages(Operations.TEMPLATES_LIST, ListTemplates(name = name, content = content, nameOrContent = nameOrContent, language = language, category = category, correctCategory = correctCategory, status = status, qualityScore = qualityScore, source = source, since = since, until = until, fields = fields, summary = summary, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Get one template, as `check_template` wants it.
     *
     * @param templateId The template.
     * @param fields What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun get(
        templateId: String,
        fields: String? = null,
        options: Options = Options(),
    ): Template = client.call(Operations.TEMPLATES_GET, GetTemplate(templateId = templateId, fields = fields), options)

    /**
     * List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
     *
     * @param search Only those with this in their name or texts.
     * @param category Only those of this category.
     * @param topic Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
     * @param usecase Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
     * @param industry Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
     * @param language Only those in this language, as in `en_US`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun listLibrary(
        search: String? = null,
        category: TemplateCategory? = null,
        topic: String? = null,
        usecase: String? = null,
        industry: String? = null,
        language: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): LibraryTemplates = client.call(Operations.TEMPLATES_LIST_LIBRARY, ListLibraryTemplates(search = search, category = category, topic = topic, usecase = usecase, industry = industry, language = language, limit = limit, after = after, before = before), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param search Only those with this in their name or texts.
     * @param category Only those of this category.
     * @param topic Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
     * @param usecase Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
     * @param industry Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
     * @param language Only those in this language, as in `en_US`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun listLibraryAll(
        search: String? = null,
        category: TemplateCategory? = null,
        topic: String? = null,
        usecase: String? = null,
        industry: String? = null,
        language: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Sequence<LibraryTemplate> = client.pages(Operations.TEMPLATES_LIST_LIBRARY, ListLibraryTemplates(search = search, category = category, topic = topic, usecase = usecase, industry = industry, language = language, limit = limit, after = after, before = before), options) { it.data }
}

/** `signups.create`, `signups.list`, `signups.get`, `signups.update`, waiting for each answer. */
public class SignupsArea internal constructor(private val client: Client) {
    /**
     * Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
     * the webhook `user_preferences`.
     *
     * @param signupMessage What people read before they sign up: 1 to 300 characters.
     * @param confirmationMessage What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
     * @param privacyPolicyUrl Your privacy policy, by https. It can't be changed afterwards.
     * @param websiteUrl Your website, by https.
     * @param promoCode A code that they get for it: 1 to 50 letters and digits.
     * @param displayName Your name for it: 1 to 256 characters.
     * @param policy The terms of In-App Signup, accepted.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun create(
        signupMessage: String,
        confirmationMessage: String,
        privacyPolicyUrl: String,
        websiteUrl: String? = null,
        promoCode: String? = null,
        displayName: String? = null,
        policy: SignupPolicy? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedSignup = client.call(Operations.SIGNUPS_CREATE, CreateSignup(signupMessage = signupMessage, confirmationMessage = confirmationMessage, privacyPolicyUrl = privacyPolicyUrl, websiteUrl = websiteUrl, promoCode = promoCode, displayName = displayName, policy = policy, wabaId = wabaId), options)

    /**
     * List the account's signups.
     *
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Signups = client.call(Operations.SIGNUPS_LIST, ListSignups(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * The same, item by item, over all pages: each is asked for when its first item is.
     *
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Sequence<Signup> = client.pages(Operations.SIGNUPS_LIST, ListSignups(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Get one signup.
     *
     * @param signupId The signup.
     * @param fields What to tell of it, by commas.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun get(
        signupId: String,
        fields: String? = null,
        options: Options = Options(),
    ): Signup = client.call(Operations.SIGNUPS_GET, GetSignup(signupId = signupId, fields = fields), options)

    /**
     * Change a signup, or end it. What isn't said stays as it is.
     *
     * @param signupId The signup.
     * @param status Whether people can sign up.
     * @param signupMessage What people read before they sign up: 1 to 300 characters.
     * @param confirmationMessage What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
     * @param websiteUrl Your website, by https.
     * @param promoCode A code that they get for it: 1 to 50 letters and digits.
     * @param displayName Your name for it: 1 to 256 characters.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun update(
        signupId: String,
        status: SignupStatus? = null,
        signupMessage: String? = null,
        confirmationMessage: String? = null,
        websiteUrl: String? = null,
        promoCode: String? = null,
        displayName: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.SIGNUPS_UPDATE, UpdateSignup(signupId = signupId, status = status, signupMessage = signupMessage, confirmationMessage = confirmationMessage, websiteUrl = websiteUrl, promoCode = promoCode, displayName = displayName), options)
}

/** Every area of operations, waiting for each answer. */
public abstract class Areas internal constructor(client: Client) {
    public val messages: MessagesArea = MessagesArea(client)
    public val marketingMessages: MarketingMessagesArea = MarketingMessagesArea(client)
    public val messageSamples: MessageSamplesArea = MessageSamplesArea(client)
    public val media: MediaArea = MediaArea(client)
    public val groups: GroupsArea = GroupsArea(client)
    public val calls: CallsArea = CallsArea(client)
    public val phoneNumbers: PhoneNumbersArea = PhoneNumbersArea(client)
    public val settings: SettingsArea = SettingsArea(client)
    public val businessProfile: BusinessProfileArea = BusinessProfileArea(client)
    public val conversationalAutomation: ConversationalAutomationArea = ConversationalAutomationArea(client)
    public val commerceSettings: CommerceSettingsArea = CommerceSettingsArea(client)
    public val qrCodes: QrCodesArea = QrCodesArea(client)
    public val usernames: UsernamesArea = UsernamesArea(client)
    public val blockUsers: BlockUsersArea = BlockUsersArea(client)
    public val contactBook: ContactBookArea = ContactBookArea(client)
    public val parentBsuidAccount: ParentBsuidAccountArea = ParentBsuidAccountArea(client)
    public val messageHistory: MessageHistoryArea = MessageHistoryArea(client)
    public val officialBusinessAccount: OfficialBusinessAccountArea = OfficialBusinessAccountArea(client)
    public val complianceInfo: ComplianceInfoArea = ComplianceInfoArea(client)
    public val encryption: EncryptionArea = EncryptionArea(client)
    public val uploads: UploadsArea = UploadsArea(client)
    public val accounts: AccountsArea = AccountsArea(client)
    public val templates: TemplatesArea = TemplatesArea(client)
    public val signups: SignupsArea = SignupsArea(client)
}

/** `messages.send`, `messages.mark_read`, `messages.send_encrypted`, each with a future of its answer. */
public class AsyncMessagesArea internal constructor(private val client: Client) {
    /**
     * Send a message to a person or a group.
     *
     * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
     * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
     * sending twice is two messages.
     * A reaction has no `context`.
     * Groups don't get interactive messages.
     * Messages are pinned in groups only.
     * `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct Send: they need a `category`.
     * Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
     * In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no `direct_send_config`.
     * A template with a `gif` on top goes by `marketing_messages.send` only.
     *
     * @param content What it says.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook); else it fails with code 137000.
     * @param messagingAccountId Which messaging account pays, where the app has several on this number.
     * @param category Direct Send, where your account has it: text or buttons outside the customer service window, without a template.
     * @param ttlSeconds With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for `utility` (30 days unless
     * told), 30 to 900 for `authentication` (600 unless told).
     * @param directSendConfig With Direct Send: more about the template that the platform makes of it.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public fun send(
        content: Content,
        to: String? = null,
        recipient: String? = null,
        recipientType: RecipientType? = null,
        context: ReplyTo? = null,
        bizOpaqueCallbackData: String? = null,
        recipientIdentityKeyHash: String? = null,
        messagingAccountId: String? = null,
        category: DirectSendCategory? = null,
        ttlSeconds: Long? = null,
        directSendConfig: DirectSendConfig? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Sent> = client.future(Operations.MESSAGES_SEND, SendMessage(content = content, to = to, recipient = recipient, recipientType = recipientType, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, messagingAccountId = messagingAccountId, category = category, ttlSeconds = ttlSeconds, directSendConfig = directSendConfig, phoneNumberId = phoneNumberId), options)

    /**
     * Mark a message that you received as read, with all before it in the thread; and show that you are typing.
     *
     * @param messageId The id of the message, from the webhook.
     * @param typingIndicator Show a typing bubble until you answer, for at most 25 seconds.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read">The platform's page</a>
     */
    public fun markRead(
        messageId: String,
        typingIndicator: Typing? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.MESSAGES_MARK_READ, MarkRead(messageId = messageId, typingIndicator = typingIndicator, phoneNumberId = phoneNumberId), options)

    /**
     * Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted too; errors
     * aren't.
     *
     * @param encryptedContents The body of a message as a JWE in its compact form, for the platform's key (`settings.get`).
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages">The platform's page</a>
     */
    public fun sendEncrypted(
        encryptedContents: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<EncryptedAnswer> = client.future(Operations.MESSAGES_SEND_ENCRYPTED, SendEncryptedMessage(encryptedContents = encryptedContents, phoneNumberId = phoneNumberId), options)
}

/** `marketing_messages.send`, each with a future of its answer. */
public class AsyncMarketingMessagesArea internal constructor(private val client: Client) {
    /**
     * Send a marketing template, delivered to those who are likely to read it.
     *
     * A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
     * It goes to people, not to groups.
     *
     * @param template The template, of the category MARKETING.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins.
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param productPolicy What to do where the platform can't deliver it so.
     * @param messageActivitySharing Whether what becomes of it is shared with Meta to deliver better; as the account says unless told.
     * @param bidSpec What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
     * `{"per_message_bid_multiplier": 1.2}`.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook).
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages">The platform's page</a>
     */
    public fun send(
        template: TemplateMessage,
        to: String? = null,
        recipient: String? = null,
        recipientType: RecipientType? = null,
        productPolicy: ProductPolicy? = null,
        messageActivitySharing: Boolean? = null,
        bidSpec: Map<String, JsonElement>? = null,
        context: ReplyTo? = null,
        bizOpaqueCallbackData: String? = null,
        recipientIdentityKeyHash: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Sent> = client.future(Operations.MARKETING_MESSAGES_SEND, SendMarketingMessage(template = template, to = to, recipient = recipient, recipientType = recipientType, productPolicy = productPolicy, messageActivitySharing = messageActivitySharing, bidSpec = bidSpec, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, phoneNumberId = phoneNumberId), options)
}

/** `message_samples.create`, each with a future of its answer. */
public class AsyncMessageSamplesArea internal constructor(private val client: Client) {
    /**
     * Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.
     *
     * In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
     *
     * @param content What it says.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun create(
        content: SampleContent,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<MessageSample> = client.future(Operations.MESSAGE_SAMPLES_CREATE, CreateMessageSample(content = content, wabaId = wabaId), options)
}

/** `media.upload`, `media.get`, `media.download`, `media.delete`, each with a future of its answer. */
public class AsyncMediaArea internal constructor(private val client: Client) {
    /**
     * Upload a file, to be sent by its id. It is kept for 30 days.
     *
     * @param file The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
     * @param type Its MIME type.
     * @param filename Its name.
     * @param ttlMinutes How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
     * @param useCase `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
     * @param description What it is.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun upload(
        file: ByteArray,
        type: String,
        filename: String? = null,
        ttlMinutes: Long? = null,
        useCase: String? = null,
        description: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UploadedMedia> = client.future(Operations.MEDIA_UPLOAD, UploadMedia(type = type, filename = filename, ttlMinutes = ttlMinutes, useCase = useCase, description = description, phoneNumberId = phoneNumberId), options, file)

    /**
     * Find out where to download a file. The URL works for five minutes.
     *
     * @param mediaId The file: uploaded (kept for 30 days), or from a webhook (7 days).
     * @param phoneNumberId Only if the file belongs to this number.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun get(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Media> = client.future(Operations.MEDIA_GET, GetMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)

    /**
     * Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
     *
     * @param url From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one.
     * @param sha256 The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun download(
        url: String,
        sha256: String? = null,
        options: Options = Options(),
    ): CompletableFuture<ByteArray> = client.future(Operations.MEDIA_DOWNLOAD, DownloadMedia(url = url, sha256 = sha256), options)

    /**
     * Delete a file.
     *
     * @param mediaId The file.
     * @param phoneNumberId Only if the file belongs to this number.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun delete(
        mediaId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.MEDIA_DELETE, DeleteMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)
}

/** `groups.create`, `groups.list`, `groups.get`, `groups.update`, `groups.set_picture`, `groups.delete`, `groups.get_invite_link`, `groups.reset_invite_link`, `groups.delete_invite_link`, `groups.list_join_requests`, `groups.approve_join_requests`, `groups.reject_join_requests`, `groups.remove_participants`, each with a future of its answer. */
public class AsyncGroupsArea internal constructor(private val client: Client) {
    /**
     * Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of this request.
     *
     * A number has up to 10,000 groups.
     *
     * @param subject Its name: 1 to 128 characters.
     * @param description What it is for: up to 2048 characters.
     * @param joinApprovalMode Whether you let people in one by one, or everybody who has the link, as it is unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun create(
        subject: String,
        description: String? = null,
        joinApprovalMode: JoinApprovalMode? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<GroupRequest> = client.future(Operations.GROUPS_CREATE, CreateGroup(subject = subject, description = description, joinApprovalMode = joinApprovalMode, phoneNumberId = phoneNumberId), options)

    /**
     * List the groups of a number.
     *
     * @param limit How many on a page: 1 to 1024, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Groups> = client.future(Operations.GROUPS_LIST, ListGroups(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Get a group's name, description, state and people.
     *
     * @param groupId The group.
     * @param fields What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`, `participants`,
     * `total_participant_count`, `join_approval_mode`. Only its id unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun get(
        groupId: String,
        fields: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Group> = client.future(Operations.GROUPS_GET, GetGroup(groupId = groupId, fields = fields), options)

    /**
     * Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).
     *
     * @param groupId The group.
     * @param subject Its name: 1 to 128 characters.
     * @param description What it is for: up to 2048 characters.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun update(
        groupId: String,
        subject: String? = null,
        description: String? = null,
        options: Options = Options(),
    ): CompletableFuture<GroupRequest> = client.future(Operations.GROUPS_UPDATE, UpdateGroup(groupId = groupId, subject = subject, description = description), options)

    /**
     * Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).
     *
     * @param file A square JPEG of at least 192 × 192 pixels, up to 5 MB.
     * @param groupId The group.
     * @param type `image/jpeg`.
     * @param filename Its name.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun setPicture(
        file: ByteArray,
        groupId: String,
        type: String,
        filename: String? = null,
        options: Options = Options(),
    ): CompletableFuture<GroupRequest> = client.future(Operations.GROUPS_SET_PICTURE, SetGroupPicture(groupId = groupId, type = type, filename = filename), options, file)

    /**
     * Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).
     *
     * @param groupId The group.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun delete(
        groupId: String,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.GROUPS_DELETE, DeleteGroup(groupId = groupId), options)

    /**
     * Get a group's invite link.
     *
     * @param groupId The group.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun getInviteLink(
        groupId: String,
        options: Options = Options(),
    ): CompletableFuture<InviteLink> = client.future(Operations.GROUPS_GET_INVITE_LINK, GetInviteLink(groupId = groupId), options)

    /**
     * Make a new invite link for a group. The old ones lead nowhere any more.
     *
     * @param groupId The group.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun resetInviteLink(
        groupId: String,
        options: Options = Options(),
    ): CompletableFuture<InviteLink> = client.future(Operations.GROUPS_RESET_INVITE_LINK, ResetInviteLink(groupId = groupId), options)

    /**
     * Delete a group's invite link. Documented in the platform's OpenAPI file only.
     *
     * @param groupId The group.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun deleteInviteLink(
        groupId: String,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.GROUPS_DELETE_INVITE_LINK, DeleteInviteLink(groupId = groupId), options)

    /**
     * List who asks to join a group.
     *
     * @param groupId The group.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun listJoinRequests(
        groupId: String,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): CompletableFuture<JoinRequests> = client.future(Operations.GROUPS_LIST_JOIN_REQUESTS, ListJoinRequests(groupId = groupId, limit = limit, after = after, before = before), options)

    /**
     * Let people in who asked to join a group.
     *
     * @param groupId The group.
     * @param joinRequests The requests.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun approveJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): CompletableFuture<ApprovedJoinRequests> = client.future(Operations.GROUPS_APPROVE_JOIN_REQUESTS, ApproveJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Turn people away who asked to join a group.
     *
     * @param groupId The group.
     * @param joinRequests The requests.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun rejectJoinRequests(
        groupId: String,
        joinRequests: List<String>,
        options: Options = Options(),
    ): CompletableFuture<RejectedJoinRequests> = client.future(Operations.GROUPS_REJECT_JOIN_REQUESTS, RejectJoinRequests(groupId = groupId, joinRequests = joinRequests), options)

    /**
     * Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
     * (`group_participants_update`).
     *
     * @param groupId The group.
     * @param participants 1 to 8 people.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference">The platform's page</a>
     */
    public fun removeParticipants(
        groupId: String,
        participants: List<GroupParticipant>,
        options: Options = Options(),
    ): CompletableFuture<GroupRequest> = client.future(Operations.GROUPS_REMOVE_PARTICIPANTS, RemoveParticipants(groupId = groupId, participants = participants), options)
}

/** `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`, each with a future of its answer. */
public class AsyncCallsArea internal constructor(private val client: Client) {
    /**
     * Call a person who allowed it. Their answer arrives by webhook.
     *
     * At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
     *
     * @param session What you offer to send and receive.
     * @param to A phone number with `+` and its country code.
     * @param recipient Business-scoped user ID. If `to` is given too, `to` wins.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the webhooks of this call.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls">The platform's page</a>
     */
    public fun connect(
        session: SdpOffer,
        to: String? = null,
        recipient: String? = null,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<StartedCalls> = client.future(Operations.CALLS_CONNECT, ConnectCall(session = session, to = to, recipient = recipient, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Prepare to take a call, before you accept it: the first words aren't lost.
     *
     * @param callId The call, from the webhook.
     * @param session What you will send and receive.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun preAccept(
        callId: String,
        session: SdpAnswer,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CALLS_PRE_ACCEPT, PreAcceptCall(callId = callId, session = session, phoneNumberId = phoneNumberId), options)

    /**
     * Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
     *
     * @param callId The call, from the webhook.
     * @param session What you will send and receive: the same as when it was pre-accepted.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the webhooks of this call.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun accept(
        callId: String,
        session: SdpAnswer,
        bizOpaqueCallbackData: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CALLS_ACCEPT, AcceptCall(callId = callId, session = session, bizOpaqueCallbackData = bizOpaqueCallbackData, phoneNumberId = phoneNumberId), options)

    /**
     * Turn a call down.
     *
     * @param callId The call, from the webhook.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun reject(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CALLS_REJECT, RejectCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * End a call. Not needed when the other side hung up.
     *
     * @param callId The call.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls">The platform's page</a>
     */
    public fun terminate(
        callId: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CALLS_TERMINATE, TerminateCall(callId = callId, phoneNumberId = phoneNumberId), options)

    /**
     * Find out whether a person may be called, or asked. At most five times a second, else code 613.
     *
     * @param userWaId The person's WhatsApp id or phone number.
     * @param recipient Instead of `user_wa_id`: their business-scoped user id.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions">The platform's page</a>
     */
    public fun getPermissions(
        userWaId: String? = null,
        recipient: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CallPermissions> = client.future(Operations.CALLS_GET_PERMISSIONS, GetCallPermissions(userWaId = userWaId, recipient = recipient, phoneNumberId = phoneNumberId), options)
}

/** `phone_numbers.list`, `phone_numbers.get`, each with a future of its answer. */
public class AsyncPhoneNumbersArea internal constructor(private val client: Client) {
    /**
     * List the phone numbers of a WhatsApp Business account.
     *
     * @param fields What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
     * @param filtering JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
     * @param sort As in `creation_time.desc`.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<PhoneNumbers> = client.future(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Get one phone number: its name, quality, limits and state.
     *
     * @param fields What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a few things unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<PhoneNumber> = client.future(Operations.PHONE_NUMBERS_GET, GetPhoneNumber(fields = fields, phoneNumberId = phoneNumberId), options)
}

/** `settings.get`, `settings.update`, each with a future of its answer. */
public class AsyncSettingsArea internal constructor(private val client: Client) {
    /**
     * Get a number's settings.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param includeSipCredentials Tell the password for SIP too. Keep it as you keep tokens.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        includeSipCredentials: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<NumberSettings> = client.future(Operations.SETTINGS_GET, GetSettings(fields = fields, includeSipCredentials = includeSipCredentials, phoneNumberId = phoneNumberId), options)

    /**
     * Change a number's settings, one kind at a time.
     *
     * @param calling Calls.
     * @param userIdentityChange Whether messages are held back from people whose identity has changed.
     * @param payloadEncryption Encryption of what is sent.
     * @param storageConfiguration Where messages are stored. Only before the number is registered.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings">The platform's page</a>
     */
    public fun update(
        calling: CallingSettings? = null,
        userIdentityChange: IdentityChangeSettings? = null,
        payloadEncryption: EncryptionSettings? = null,
        storageConfiguration: StorageSettings? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.SETTINGS_UPDATE, UpdateSettings(calling = calling, userIdentityChange = userIdentityChange, payloadEncryption = payloadEncryption, storageConfiguration = storageConfiguration, phoneNumberId = phoneNumberId), options)
}

/** `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`, each with a future of its answer. */
public class AsyncBusinessProfileArea internal constructor(private val client: Client) {
    /**
     * Get what people see of a number's business, in a list of one.
     *
     * @param fields What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BusinessProfiles> = client.future(Operations.BUSINESS_PROFILE_GET, GetBusinessProfile(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Change what people see of a number's business.
     *
     * @param about The line below the name: 1 to 139 characters.
     * @param address Address: up to 256 characters.
     * @param description What the business does: up to 512 characters.
     * @param email Email address: up to 128 characters.
     * @param websites Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     * @param vertical The line of business.
     * @param profilePictureHandle The picture: the handle of an upload (`uploads.append`).
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun update(
        about: String? = null,
        address: String? = null,
        description: String? = null,
        email: String? = null,
        websites: List<String>? = null,
        vertical: Vertical? = null,
        profilePictureHandle: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.BUSINESS_PROFILE_UPDATE, UpdateBusinessProfile(about = about, address = address, description = description, email = email, websites = websites, vertical = vertical, profilePictureHandle = profilePictureHandle, phoneNumberId = phoneNumberId), options)

    /**
     * Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId The profile.
     * @param fields What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
     * `websites`, `vertical`.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun getById(
        businessProfileId: String,
        fields: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BusinessProfileNode> = client.future(Operations.BUSINESS_PROFILE_GET_BY_ID, GetBusinessProfileById(businessProfileId = businessProfileId, fields = fields), options)

    /**
     * Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId The profile.
     * @param accountName The name of the account: 1 to 75 characters.
     * @param about The line below the name: 1 to 139 characters.
     * @param address Address: up to 256 characters.
     * @param description What the business does: 1 to 256 characters.
     * @param email Email address: up to 128 characters.
     * @param websites Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     * @param vertical The line of business.
     * @param profilePictureHandle The picture: the handle of an upload (`uploads.append`).
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun updateById(
        businessProfileId: String,
        accountName: String? = null,
        about: String? = null,
        address: String? = null,
        description: String? = null,
        email: String? = null,
        websites: List<String>? = null,
        vertical: Vertical? = null,
        profilePictureHandle: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UpdatedBusinessProfile> = client.future(Operations.BUSINESS_PROFILE_UPDATE_BY_ID, UpdateBusinessProfileById(businessProfileId = businessProfileId, accountName = accountName, about = about, address = address, description = description, email = email, websites = websites, vertical = vertical, profilePictureHandle = profilePictureHandle), options)
}

/** `conversational_automation.set`, each with a future of its answer. */
public class AsyncConversationalAutomationArea internal constructor(private val client: Client) {
    /**
     * Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the field
     * `conversational_automation`.
     *
     * @param prompts Up to 4 questions to tap.
     * Each has 1 to 80 characters, and no emoji.
     * @param commands Up to 30 commands, which people choose after `/`.
     * @param enableWelcomeMessage Be told when somebody opens the chat for the first time. The platform removed this in March 2026.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components">The platform's page</a>
     */
    public fun set(
        prompts: List<String>? = null,
        commands: List<ChatCommand>? = null,
        enableWelcomeMessage: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.CONVERSATIONAL_AUTOMATION_SET, SetConversationalAutomation(prompts = prompts, commands = commands, enableWelcomeMessage = enableWelcomeMessage, phoneNumberId = phoneNumberId), options)
}

/** `commerce_settings.get`, `commerce_settings.update`, each with a future of its answer. */
public class AsyncCommerceSettingsArea internal constructor(private val client: Client) {
    /**
     * Get whether people see a number's cart and catalog, in a list of one.
     *
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CommerceSettingsList> = client.future(Operations.COMMERCE_SETTINGS_GET, GetCommerceSettings(phoneNumberId = phoneNumberId), options)

    /**
     * Show or hide a number's cart and catalog.
     *
     * @param isCartEnabled Whether people can put products into a cart; they can unless told.
     * @param isCatalogVisible Whether people see the catalog; they don't unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services">The platform's page</a>
     */
    public fun update(
        isCartEnabled: Boolean? = null,
        isCatalogVisible: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.COMMERCE_SETTINGS_UPDATE, UpdateCommerceSettings(isCartEnabled = isCartEnabled, isCatalogVisible = isCatalogVisible, phoneNumberId = phoneNumberId), options)
}

/** `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`, each with a future of its answer. */
public class AsyncQrCodesArea internal constructor(private val client: Client) {
    /**
     * Create a QR code and short link.
     *
     * @param prefilledMessage The text that the person sends: 1 to 140 characters.
     * @param generateQrImage Make a picture too.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun create(
        prefilledMessage: String,
        generateQrImage: QrImageType? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<QrCode> = client.future(Operations.QR_CODES_CREATE, CreateQrCode(prefilledMessage = prefilledMessage, generateQrImage = generateQrImage, phoneNumberId = phoneNumberId), options)

    /**
     * Change the text that a QR code stands for.
     *
     * @param code The code.
     * @param prefilledMessage The text that the person sends: 1 to 140 characters.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun update(
        code: String,
        prefilledMessage: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<QrCode> = client.future(Operations.QR_CODES_UPDATE, UpdateQrCode(code = code, prefilledMessage = prefilledMessage, phoneNumberId = phoneNumberId), options)

    /**
     * List the QR codes of a number.
     *
     * @param fields What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
     * `qr_image_url.format(SVG)`. The first three unless told.
     * @param code Only this one.
     * @param limit How many on a page: 1 to 25, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        code: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<QrCodes> = client.future(Operations.QR_CODES_LIST, ListQrCodes(fields = fields, code = code, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * Get one QR code, in a list of one.
     *
     * @param code The code.
     * @param fields What to tell of it, as in the list.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun get(
        code: String,
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<QrCodes> = client.future(Operations.QR_CODES_GET, GetQrCode(code = code, fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Delete a QR code and its short link.
     *
     * @param code The code.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes">The platform's page</a>
     */
    public fun delete(
        code: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.QR_CODES_DELETE, DeleteQrCode(code = code, phoneNumberId = phoneNumberId), options)
}

/** `usernames.get`, `usernames.set`, `usernames.delete`, `usernames.suggest`, each with a future of its answer. */
public class AsyncUsernamesArea internal constructor(private val client: Client) {
    /**
     * Get a number's username.
     *
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun get(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Username> = client.future(Operations.USERNAMES_GET, GetUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Take a username for a number, or change it.
     *
     * @param username 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
     * At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
     * @param transferAction Whether to take it from another number of the portfolio (else code 147005).
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun set(
        username: String,
        transferAction: UsernameTransfer? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Username> = client.future(Operations.USERNAMES_SET, SetUsername(username = username, transferAction = transferAction, phoneNumberId = phoneNumberId), options)

    /**
     * Give up a number's username.
     *
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun delete(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.USERNAMES_DELETE, DeleteUsername(phoneNumberId = phoneNumberId), options)

    /**
     * Get usernames that a number could take.
     *
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun suggest(
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UsernameSuggestions> = client.future(Operations.USERNAMES_SUGGEST, SuggestUsernames(phoneNumberId = phoneNumberId), options)
}

/** `block_users.add`, `block_users.remove`, `block_users.list`, each with a future of its answer. */
public class AsyncBlockUsersArea internal constructor(private val client: Client) {
    /**
     * Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24 hours, and
     * 64,000 in all.
     *
     * If one of them can't be blocked, the answer is error 139100; its body tells who was.
     *
     * @param blockUsers The people.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun add(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BlockedUsers> = client.future(Operations.BLOCK_USERS_ADD, BlockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * Unblock people, so that they can write to the number again.
     *
     * If one of them can't be unblocked, the answer is error 139100; its body tells who was.
     *
     * @param blockUsers The people.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun remove(
        blockUsers: List<BlockedUser>,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UnblockedUsers> = client.future(Operations.BLOCK_USERS_REMOVE, UnblockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)

    /**
     * List the people whom a number has blocked.
     *
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users">The platform's page</a>
     */
    public fun list(
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BlockList> = client.future(Operations.BLOCK_USERS_LIST, ListBlockedUsers(limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)
}

/** `contact_book.forget`, each with a future of its answer. */
public class AsyncContactBookArea internal constructor(private val client: Client) {
    /**
     * Have the platform forget a person's phone number.
     *
     * @param bsuid The person's business-scoped user id.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun forget(
        bsuid: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<ForgottenContact> = client.future(Operations.CONTACT_BOOK_FORGET, ForgetContact(bsuid = bsuid, phoneNumberId = phoneNumberId), options)
}

/** `parent_bsuid_account.get`, each with a future of its answer. */
public class AsyncParentBsuidAccountArea internal constructor(private val client: Client) {
    /**
     * Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
     *
     * @param businessId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun get(
        businessId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<ParentBsuidAccount> = client.future(Operations.PARENT_BSUID_ACCOUNT_GET, GetParentBsuidAccount(businessId = businessId), options)
}

/** `message_history.list`, `message_history.list_events`, each with a future of its answer. */
public class AsyncMessageHistoryArea internal constructor(private val client: Client) {
    /**
     * List messages of a number and what became of them.
     *
     * @param messageId Only this message.
     * @param fields What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun list(
        messageId: String? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<MessageHistory> = client.future(Operations.MESSAGE_HISTORY_LIST, ListMessageHistory(messageId = messageId, fields = fields, limit = limit, after = after, before = before, phoneNumberId = phoneNumberId), options)

    /**
     * List what became of one message.
     *
     * @param messageHistoryId The message's entry in the history.
     * @param statusFilter Only these states.
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page: 1 to 100, 25 unless told.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api">The platform's page</a>
     */
    public fun listEvents(
        messageHistoryId: String,
        statusFilter: HistoryStatus? = null,
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): CompletableFuture<MessageHistoryEvents> = client.future(Operations.MESSAGE_HISTORY_LIST_EVENTS, ListMessageHistoryEvents(messageHistoryId = messageHistoryId, statusFilter = statusFilter, fields = fields, limit = limit, after = after, before = before), options)
}

/** `official_business_account.get`, `official_business_account.apply`, each with a future of its answer. */
public class AsyncOfficialBusinessAccountArea internal constructor(private val client: Client) {
    /**
     * Get where a number's application for the badge stands.
     *
     * @param fields What to tell, by commas: `oba_status`, `status_message`. Both unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<OfficialBusinessAccount> = client.future(Operations.OFFICIAL_BUSINESS_ACCOUNT_GET, GetOfficialBusinessAccount(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Apply for the badge. After a refusal, again in 30 days.
     *
     * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
     * and `application_data`. Both pass.
     *
     * @param businessWebsiteUrl The business's website.
     * @param primaryCountryOfOperation Where it does most of its business.
     * @param primaryLanguage In which language.
     * @param parentBusinessOrBrand The business or brand that it belongs to.
     * @param supportingLinks Up to 5 pages that show that the business is well known.
     * @param additionalSupportingInformation What else there is to say.
     * @param action Instead of all that: apply, or take it back.
     * @param applicationData With `action`: about the business.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public fun apply(
        businessWebsiteUrl: String? = null,
        primaryCountryOfOperation: String? = null,
        primaryLanguage: String? = null,
        parentBusinessOrBrand: String? = null,
        supportingLinks: List<String>? = null,
        additionalSupportingInformation: String? = null,
        action: OfficialBusinessAccountAction? = null,
        applicationData: OfficialBusinessAccountApplication? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<OfficialBusinessAccountUpdate> = client.future(Operations.OFFICIAL_BUSINESS_ACCOUNT_APPLY, ApplyForOfficialBusinessAccount(businessWebsiteUrl = businessWebsiteUrl, primaryCountryOfOperation = primaryCountryOfOperation, primaryLanguage = primaryLanguage, parentBusinessOrBrand = parentBusinessOrBrand, supportingLinks = supportingLinks, additionalSupportingInformation = additionalSupportingInformation, action = action, applicationData = applicationData, phoneNumberId = phoneNumberId), options)
}

/** `compliance_info.get`, `compliance_info.update`, each with a future of its answer. */
public class AsyncComplianceInfoArea internal constructor(private val client: Client) {
    /**
     * Get what a business has told, in a list of one.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<ComplianceInfoList> = client.future(Operations.COMPLIANCE_INFO_GET, GetComplianceInfo(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Tell what the law of India wants to know.
     * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
     *
     * @param entityName The name of the business: 2 to 128 characters.
     * @param entityType Its legal form.
     * @param grievanceOfficerDetails Who looks after complaints.
     * @param customerCareDetails Who looks after customers.
     * @param entityTypeCustom With `OTHER`: its legal form, up to 1024 characters.
     * @param isRegistered With `OTHER` or `PARTNERSHIP`: whether it is registered.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public fun update(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = null,
        isRegistered: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.COMPLIANCE_INFO_UPDATE, UpdateComplianceInfo(entityName = entityName, entityType = entityType, grievanceOfficerDetails = grievanceOfficerDetails, customerCareDetails = customerCareDetails, entityTypeCustom = entityTypeCustom, isRegistered = isRegistered, phoneNumberId = phoneNumberId), options)
}

/** `encryption.get`, `encryption.set`, each with a future of its answer. */
public class AsyncEncryptionArea internal constructor(private val client: Client) {
    /**
     * Get the key that is set.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BusinessEncryption> = client.future(Operations.ENCRYPTION_GET, GetEncryptionKey(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Set the key: the public half. Its private half decrypts what your endpoint receives.
     *
     * @param businessPublicKey An RSA key of 2048 bits, as PEM.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api">The platform's page</a>
     */
    public fun set(
        businessPublicKey: String,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.ENCRYPTION_SET, SetEncryptionKey(businessPublicKey = businessPublicKey, phoneNumberId = phoneNumberId), options)
}

/** `uploads.start`, `uploads.get`, `uploads.append`, each with a future of its answer. */
public class AsyncUploadsArea internal constructor(private val client: Client) {
    /**
     * Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
     *
     * @param fileLength The file's size in bytes.
     * @param fileType Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
     * The platform takes PDF, JPEG, PNG and MP4.
     * @param fileName Its name.
     * @param sessionType `attachment`, as it is unless told.
     * @param appId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun start(
        fileLength: Long,
        fileType: String,
        fileName: String? = null,
        sessionType: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UploadSession> = client.future(Operations.UPLOADS_START, StartUpload(fileLength = fileLength, fileType = fileType, fileName = fileName, sessionType = sessionType, appId = appId), options)

    /**
     * Find out how much of an upload has arrived, to go on from there.
     *
     * @param uploadId The session, its query part included: `upload:MTphd…?sig=…`.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun get(
        uploadId: String,
        options: Options = Options(),
    ): CompletableFuture<UploadProgress> = client.future(Operations.UPLOADS_GET, GetUpload(uploadId = uploadId), options)

    /**
     * Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
     *
     * @param file The bytes from the offset to the end of the file.
     * @param uploadId The session, its query part included: `upload:MTphd…?sig=…`.
     * @param fileOffset How many bytes have arrived before these: 0 to begin with.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload">The platform's page</a>
     */
    public fun append(
        file: ByteArray,
        uploadId: String,
        fileOffset: Long,
        options: Options = Options(),
    ): CompletableFuture<UploadHandle> = client.future(Operations.UPLOADS_APPEND, AppendUpload(uploadId = uploadId, fileOffset = fileOffset), options, file)
}

/** `accounts.get`, `accounts.update`, each with a future of its answer. */
public class AsyncAccountsArea internal constructor(private val client: Client) {
    /**
     * Get a WhatsApp Business account: its name, review, limits and what is switched on.
     *
     * @param fields What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things unless told.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Account> = client.future(Operations.ACCOUNTS_GET, GetAccount(fields = fields, wabaId = wabaId), options)

    /**
     * Change a WhatsApp Business account. What isn't said stays as it is.
     *
     * @param disableMarketingMessagesOnCloudApi Whether marketing templates go by `marketing_messages.send` alone: `messages.send` refuses them then (code 131063).
     * @param degreesOfFreedomSpec How the platform may change marketing templates to make people look.
     * @param templateAutoArchivalEnabled Whether templates that weren't sent for 12 months are archived.
     * @param isEnabledForInsights `true` lets templates be analysed. It can't be taken back.
     * @param name Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
     * @param timezoneId Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file only.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts">The platform's page</a>
     */
    public fun update(
        disableMarketingMessagesOnCloudApi: Boolean? = null,
        degreesOfFreedomSpec: DegreesOfFreedom? = null,
        templateAutoArchivalEnabled: Boolean? = null,
        isEnabledForInsights: Boolean? = null,
        name: String? = null,
        timezoneId: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UpdatedAccount> = client.future(Operations.ACCOUNTS_UPDATE, UpdateAccount(disableMarketingMessagesOnCloudApi = disableMarketingMessagesOnCloudApi, degreesOfFreedomSpec = degreesOfFreedomSpec, templateAutoArchivalEnabled = templateAutoArchivalEnabled, isEnabledForInsights = isEnabledForInsights, name = name, timezoneId = timezoneId, wabaId = wabaId), options)
}

/** `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`, each with a future of its answer. */
public class AsyncTemplatesArea internal constructor(private val client: Client) {
    /**
     * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
     * `message_send_ttl_seconds` is in the range of the category.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category What it is for. The platform may decide that it is marketing.
     * @param components Its parts, one of them a body.
     * Exactly one of them is a body.
     * @param parameterFormat How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
     * @param messageSendTtlSeconds For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
     * 2,592,000 for marketing. -1 is 30 days for the first two.
     * @param ctaUrlLinkTrackingOptedOut Don't count clicks on its links.
     * @param allowCategoryChange Had a meaning until April 2025; the platform recategorises now whether it is there or not.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun create(
        name: String,
        language: String,
        category: TemplateCategory,
        components: List<NewComponent>,
        parameterFormat: ParameterFormat? = null,
        messageSendTtlSeconds: Long? = null,
        ctaUrlLinkTrackingOptedOut: Boolean? = null,
        allowCategoryChange: Boolean? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CreatedTemplate> = client.future(Operations.TEMPLATES_CREATE, CreateTemplate(name = name, language = language, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, allowCategoryChange = allowCategoryChange, wabaId = wabaId), options)

    /**
     * Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category The category of the template in the library.
     * @param libraryTemplateName The name of the template in the library.
     * @param libraryTemplateButtonInputs What its buttons do, in their order.
     * @param libraryTemplateBodyInputs What its text says besides.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun createFromLibrary(
        name: String,
        language: String,
        category: TemplateCategory,
        libraryTemplateName: String,
        libraryTemplateButtonInputs: List<LibraryButton>? = null,
        libraryTemplateBodyInputs: LibraryBody? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CreatedTemplate> = client.future(Operations.TEMPLATES_CREATE_FROM_LIBRARY, CreateTemplateFromLibrary(name = name, language = language, category = category, libraryTemplateName = libraryTemplateName, libraryTemplateButtonInputs = libraryTemplateButtonInputs, libraryTemplateBodyInputs = libraryTemplateBodyInputs, wabaId = wabaId), options)

    /**
     * List the templates of a WhatsApp Business account.
     *
     * @param name Only those with this name, in all their languages.
     * @param content Only those with this in their texts.
     * @param nameOrContent Only those with this in their name or texts.
     * @param language Only those in these languages, as in `en_US`.
     * @param category Only those of these categories.
     * @param correctCategory Only those that the platform finds to be of another category than they are: this one.
     * @param status Only those in these states.
     * @param qualityScore Only those that people rate like this.
     * @param source Only those that you made, or that Direct Send made of messages.
     * @param since Only those that were changed since then, in seconds since 1970.
     * @param until Only those that were changed until then, in seconds since 1970.
     * @param fields What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
     * @param summary What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
     * `are_translations_complete`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun list(
        name: String? = null,
        content: String? = null,
        nameOrContent: String? = null,
        language: List<String>? = null,
        category: List<TemplateCategory>? = null,
        correctCategory: TemplateCategory? = null,
        status: List<TemplateStatus>? = null,
        qualityScore: List<QualityScore>? = null,
        source: TemplateSource? = null,
        since: Long? = null,
        until: Long? = null,
        fields: String? = null,
        summary: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Templates> = client.future(Operations.TEMPLATES_LIST, ListTemplates(name = name, content = content, nameOrContent = nameOrContent, language = language, category = category, correctCategory = correctCategory, status = status, qualityScore = qualityScore, source = source, since = since, until = until, fields = fields, summary = summary, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Get one template, as `check_template` wants it.
     *
     * @param templateId The template.
     * @param fields What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun get(
        templateId: String,
        fields: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Template> = client.future(Operations.TEMPLATES_GET, GetTemplate(templateId = templateId, fields = fields), options)

    /**
     * List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
     *
     * @param search Only those with this in their name or texts.
     * @param category Only those of this category.
     * @param topic Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
     * @param usecase Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
     * @param industry Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
     * @param language Only those in this language, as in `en_US`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun listLibrary(
        search: String? = null,
        category: TemplateCategory? = null,
        topic: String? = null,
        usecase: String? = null,
        industry: String? = null,
        language: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): CompletableFuture<LibraryTemplates> = client.future(Operations.TEMPLATES_LIST_LIBRARY, ListLibraryTemplates(search = search, category = category, topic = topic, usecase = usecase, industry = industry, language = language, limit = limit, after = after, before = before), options)
}

/** `signups.create`, `signups.list`, `signups.get`, `signups.update`, each with a future of its answer. */
public class AsyncSignupsArea internal constructor(private val client: Client) {
    /**
     * Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
     * the webhook `user_preferences`.
     *
     * @param signupMessage What people read before they sign up: 1 to 300 characters.
     * @param confirmationMessage What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
     * @param privacyPolicyUrl Your privacy policy, by https. It can't be changed afterwards.
     * @param websiteUrl Your website, by https.
     * @param promoCode A code that they get for it: 1 to 50 letters and digits.
     * @param displayName Your name for it: 1 to 256 characters.
     * @param policy The terms of In-App Signup, accepted.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun create(
        signupMessage: String,
        confirmationMessage: String,
        privacyPolicyUrl: String,
        websiteUrl: String? = null,
        promoCode: String? = null,
        displayName: String? = null,
        policy: SignupPolicy? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CreatedSignup> = client.future(Operations.SIGNUPS_CREATE, CreateSignup(signupMessage = signupMessage, confirmationMessage = confirmationMessage, privacyPolicyUrl = privacyPolicyUrl, websiteUrl = websiteUrl, promoCode = promoCode, displayName = displayName, policy = policy, wabaId = wabaId), options)

    /**
     * List the account's signups.
     *
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun list(
        fields: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Signups> = client.future(Operations.SIGNUPS_LIST, ListSignups(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Get one signup.
     *
     * @param signupId The signup.
     * @param fields What to tell of it, by commas.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun get(
        signupId: String,
        fields: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Signup> = client.future(Operations.SIGNUPS_GET, GetSignup(signupId = signupId, fields = fields), options)

    /**
     * Change a signup, or end it. What isn't said stays as it is.
     *
     * @param signupId The signup.
     * @param status Whether people can sign up.
     * @param signupMessage What people read before they sign up: 1 to 300 characters.
     * @param confirmationMessage What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
     * @param websiteUrl Your website, by https.
     * @param promoCode A code that they get for it: 1 to 50 letters and digits.
     * @param displayName Your name for it: 1 to 256 characters.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun update(
        signupId: String,
        status: SignupStatus? = null,
        signupMessage: String? = null,
        confirmationMessage: String? = null,
        websiteUrl: String? = null,
        promoCode: String? = null,
        displayName: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.SIGNUPS_UPDATE, UpdateSignup(signupId = signupId, status = status, signupMessage = signupMessage, confirmationMessage = confirmationMessage, websiteUrl = websiteUrl, promoCode = promoCode, displayName = displayName), options)
}

/** Every area of operations, each with a future of its answer. */
public abstract class AsyncAreas internal constructor(client: Client) {
    public val messages: AsyncMessagesArea = AsyncMessagesArea(client)
    public val marketingMessages: AsyncMarketingMessagesArea = AsyncMarketingMessagesArea(client)
    public val messageSamples: AsyncMessageSamplesArea = AsyncMessageSamplesArea(client)
    public val media: AsyncMediaArea = AsyncMediaArea(client)
    public val groups: AsyncGroupsArea = AsyncGroupsArea(client)
    public val calls: AsyncCallsArea = AsyncCallsArea(client)
    public val phoneNumbers: AsyncPhoneNumbersArea = AsyncPhoneNumbersArea(client)
    public val settings: AsyncSettingsArea = AsyncSettingsArea(client)
    public val businessProfile: AsyncBusinessProfileArea = AsyncBusinessProfileArea(client)
    public val conversationalAutomation: AsyncConversationalAutomationArea = AsyncConversationalAutomationArea(client)
    public val commerceSettings: AsyncCommerceSettingsArea = AsyncCommerceSettingsArea(client)
    public val qrCodes: AsyncQrCodesArea = AsyncQrCodesArea(client)
    public val usernames: AsyncUsernamesArea = AsyncUsernamesArea(client)
    public val blockUsers: AsyncBlockUsersArea = AsyncBlockUsersArea(client)
    public val contactBook: AsyncContactBookArea = AsyncContactBookArea(client)
    public val parentBsuidAccount: AsyncParentBsuidAccountArea = AsyncParentBsuidAccountArea(client)
    public val messageHistory: AsyncMessageHistoryArea = AsyncMessageHistoryArea(client)
    public val officialBusinessAccount: AsyncOfficialBusinessAccountArea = AsyncOfficialBusinessAccountArea(client)
    public val complianceInfo: AsyncComplianceInfoArea = AsyncComplianceInfoArea(client)
    public val encryption: AsyncEncryptionArea = AsyncEncryptionArea(client)
    public val uploads: AsyncUploadsArea = AsyncUploadsArea(client)
    public val accounts: AsyncAccountsArea = AsyncAccountsArea(client)
    public val templates: AsyncTemplatesArea = AsyncTemplatesArea(client)
    public val signups: AsyncSignupsArea = AsyncSignupsArea(client)
}
