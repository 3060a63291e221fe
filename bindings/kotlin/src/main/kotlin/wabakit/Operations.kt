// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture

/** What is known of each operation. */
internal object Operations {
    val MESSAGES_SEND = Operation<SendMessage, Sent>("messages.send", SendMessage.serializer(), Sent.serializer())
    val MESSAGES_MARK_READ = Operation<MarkRead, Success>("messages.mark_read", MarkRead.serializer(), Success.serializer(), idempotent = true)
    val MEDIA_UPLOAD = Operation<UploadMedia, UploadedMedia>("media.upload", UploadMedia.serializer(), UploadedMedia.serializer())
    val MEDIA_GET = Operation<GetMedia, Media>("media.get", GetMedia.serializer(), Media.serializer(), idempotent = true)
    val MEDIA_DOWNLOAD = Operation<DownloadMedia, ByteArray>("media.download", DownloadMedia.serializer(), null, digest = "sha256", idempotent = true)
    val MEDIA_DELETE = Operation<DeleteMedia, Success>("media.delete", DeleteMedia.serializer(), Success.serializer(), idempotent = true)
    val PHONE_NUMBERS_LIST = Operation<ListPhoneNumbers, PhoneNumbers>("phone_numbers.list", ListPhoneNumbers.serializer(), PhoneNumbers.serializer(), idempotent = true)
    val PHONE_NUMBERS_GET = Operation<GetPhoneNumber, PhoneNumber>("phone_numbers.get", GetPhoneNumber.serializer(), PhoneNumber.serializer(), idempotent = true)
    val BLOCK_USERS_REMOVE = Operation<UnblockUsers, UnblockedUsers>("block_users.remove", UnblockUsers.serializer(), UnblockedUsers.serializer(), idempotent = true)
    val COMMERCE_SETTINGS_UPDATE = Operation<UpdateCommerceSettings, Success>("commerce_settings.update", UpdateCommerceSettings.serializer(), Success.serializer(), idempotent = true)
    val UPLOADS_APPEND = Operation<AppendUpload, UploadHandle>("uploads.append", AppendUpload.serializer(), UploadHandle.serializer(), idempotent = true)
    val TEMPLATES_CREATE = Operation<CreateTemplate, CreatedTemplate>("templates.create", CreateTemplate.serializer(), CreatedTemplate.serializer())

    val all = listOf(MESSAGES_SEND, MESSAGES_MARK_READ, MEDIA_UPLOAD, MEDIA_GET, MEDIA_DOWNLOAD, MEDIA_DELETE, PHONE_NUMBERS_LIST, PHONE_NUMBERS_GET, BLOCK_USERS_REMOVE, COMMERCE_SETTINGS_UPDATE, UPLOADS_APPEND, TEMPLATES_CREATE)
}

public class MessagesCalls internal constructor(private val calls: Calls) {
    /**
     * Send a message to a person or a group.
     *
     * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
     * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
     * sending twice is two messages.
     * A reaction has no `context`.
     * Groups don't get interactive messages.
     *
     * @param content What it says.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Instead of `to`: a business-scoped user id (`US.1349…`), or a parent's (`US.ENT.…`).
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook).
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
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Sent = calls.call(Operations.MESSAGES_SEND, SendMessage(content = content, to = to, recipient = recipient, recipientType = recipientType, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, phoneNumberId = phoneNumberId), options)

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
    ): Success = calls.call(Operations.MESSAGES_MARK_READ, MarkRead(messageId = messageId, typingIndicator = typingIndicator, phoneNumberId = phoneNumberId), options)
}

public class MediaCalls internal constructor(private val calls: Calls) {
    /**
     * Upload a file, to be sent by its id. It is kept for 30 days.
     *
     * @param file The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
     * @param type Its MIME type.
     * @param filename Its name.
     * @param ttlMinutes How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun upload(
        file: ByteArray,
        type: String,
        filename: String? = null,
        ttlMinutes: Long? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): UploadedMedia = calls.call(Operations.MEDIA_UPLOAD, UploadMedia(type = type, filename = filename, ttlMinutes = ttlMinutes, phoneNumberId = phoneNumberId), options, file)

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
    ): Media = calls.call(Operations.MEDIA_GET, GetMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)

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
    ): ByteArray = calls.call(Operations.MEDIA_DOWNLOAD, DownloadMedia(url = url, sha256 = sha256), options)

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
    ): Success = calls.call(Operations.MEDIA_DELETE, DeleteMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)
}

public class PhoneNumbersCalls internal constructor(private val calls: Calls) {
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
    ): PhoneNumbers = calls.call(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options)

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
    ): Sequence<PhoneNumber> = calls.pages(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

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
    ): PhoneNumber = calls.call(Operations.PHONE_NUMBERS_GET, GetPhoneNumber(fields = fields, phoneNumberId = phoneNumberId), options)
}

public class BlockUsersCalls internal constructor(private val calls: Calls) {
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
    ): UnblockedUsers = calls.call(Operations.BLOCK_USERS_REMOVE, UnblockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)
}

public class CommerceSettingsCalls internal constructor(private val calls: Calls) {
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
    ): Success = calls.call(Operations.COMMERCE_SETTINGS_UPDATE, UpdateCommerceSettings(isCartEnabled = isCartEnabled, isCatalogVisible = isCatalogVisible, phoneNumberId = phoneNumberId), options)
}

public class UploadsCalls internal constructor(private val calls: Calls) {
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
    ): UploadHandle = calls.call(Operations.UPLOADS_APPEND, AppendUpload(uploadId = uploadId, fileOffset = fileOffset), options, file)
}

public class TemplatesCalls internal constructor(private val calls: Calls) {
    /**
     * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category What it is for. The platform may decide that it is marketing.
     * @param components Its parts, one of them a body.
     * Exactly one of them is a body.
     * @param parameterFormat How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
     * @param messageSendTtlSeconds For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43200 for utility, 43200 to
     * 2592000 for marketing; -1 for 30 days.
     * At least 30, or -1.
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
    ): CreatedTemplate = calls.call(Operations.TEMPLATES_CREATE, CreateTemplate(name = name, language = language, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, allowCategoryChange = allowCategoryChange, wabaId = wabaId), options)
}

/** Every area of operations, waiting for each answer. */
public abstract class Areas internal constructor(calls: Calls) {
    public val messages: MessagesCalls = MessagesCalls(calls)
    public val media: MediaCalls = MediaCalls(calls)
    public val phoneNumbers: PhoneNumbersCalls = PhoneNumbersCalls(calls)
    public val blockUsers: BlockUsersCalls = BlockUsersCalls(calls)
    public val commerceSettings: CommerceSettingsCalls = CommerceSettingsCalls(calls)
    public val uploads: UploadsCalls = UploadsCalls(calls)
    public val templates: TemplatesCalls = TemplatesCalls(calls)
}

public class AsyncMessagesCalls internal constructor(private val calls: Calls) {
    /**
     * Send a message to a person or a group.
     *
     * An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook. Outside the
     * customer service window (24 hours from the person's last message) only templates pass. There is no idempotency key:
     * sending twice is two messages.
     * A reaction has no `context`.
     * Groups don't get interactive messages.
     *
     * @param content What it says.
     * @param to A phone number with `+` and its country code (without them the platform takes your own country's); or a group's id, with `recipient_type: "group"`.
     * @param recipient Instead of `to`: a business-scoped user id (`US.1349…`), or a parent's (`US.ENT.…`).
     * @param recipientType Whether `to` names a person (as it does unless told) or a group.
     * @param context The message that this one answers, quoted above it.
     * @param bizOpaqueCallbackData Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it.
     * @param recipientIdentityKeyHash Deliver only if the person's identity is still the one with this hash (from a webhook).
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
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Sent> = calls.future(Operations.MESSAGES_SEND, SendMessage(content = content, to = to, recipient = recipient, recipientType = recipientType, context = context, bizOpaqueCallbackData = bizOpaqueCallbackData, recipientIdentityKeyHash = recipientIdentityKeyHash, phoneNumberId = phoneNumberId), options)

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
    ): CompletableFuture<Success> = calls.future(Operations.MESSAGES_MARK_READ, MarkRead(messageId = messageId, typingIndicator = typingIndicator, phoneNumberId = phoneNumberId), options)
}

public class AsyncMediaCalls internal constructor(private val calls: Calls) {
    /**
     * Upload a file, to be sent by its id. It is kept for 30 days.
     *
     * @param file The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
     * @param type Its MIME type.
     * @param filename Its name.
     * @param ttlMinutes How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless told.
     * @param phoneNumberId The client's own unless told.
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">The platform's page</a>
     */
    public fun upload(
        file: ByteArray,
        type: String,
        filename: String? = null,
        ttlMinutes: Long? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<UploadedMedia> = calls.future(Operations.MEDIA_UPLOAD, UploadMedia(type = type, filename = filename, ttlMinutes = ttlMinutes, phoneNumberId = phoneNumberId), options, file)

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
    ): CompletableFuture<Media> = calls.future(Operations.MEDIA_GET, GetMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)

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
    ): CompletableFuture<ByteArray> = calls.future(Operations.MEDIA_DOWNLOAD, DownloadMedia(url = url, sha256 = sha256), options)

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
    ): CompletableFuture<Success> = calls.future(Operations.MEDIA_DELETE, DeleteMedia(mediaId = mediaId, phoneNumberId = phoneNumberId), options)
}

public class AsyncPhoneNumbersCalls internal constructor(private val calls: Calls) {
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
    ): CompletableFuture<PhoneNumbers> = calls.future(Operations.PHONE_NUMBERS_LIST, ListPhoneNumbers(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options)

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
    ): CompletableFuture<PhoneNumber> = calls.future(Operations.PHONE_NUMBERS_GET, GetPhoneNumber(fields = fields, phoneNumberId = phoneNumberId), options)
}

public class AsyncBlockUsersCalls internal constructor(private val calls: Calls) {
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
    ): CompletableFuture<UnblockedUsers> = calls.future(Operations.BLOCK_USERS_REMOVE, UnblockUsers(blockUsers = blockUsers, phoneNumberId = phoneNumberId), options)
}

public class AsyncCommerceSettingsCalls internal constructor(private val calls: Calls) {
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
    ): CompletableFuture<Success> = calls.future(Operations.COMMERCE_SETTINGS_UPDATE, UpdateCommerceSettings(isCartEnabled = isCartEnabled, isCatalogVisible = isCatalogVisible, phoneNumberId = phoneNumberId), options)
}

public class AsyncUploadsCalls internal constructor(private val calls: Calls) {
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
    ): CompletableFuture<UploadHandle> = calls.future(Operations.UPLOADS_APPEND, AppendUpload(uploadId = uploadId, fileOffset = fileOffset), options, file)
}

public class AsyncTemplatesCalls internal constructor(private val calls: Calls) {
    /**
     * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category What it is for. The platform may decide that it is marketing.
     * @param components Its parts, one of them a body.
     * Exactly one of them is a body.
     * @param parameterFormat How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
     * @param messageSendTtlSeconds For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43200 for utility, 43200 to
     * 2592000 for marketing; -1 for 30 days.
     * At least 30, or -1.
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
    ): CompletableFuture<CreatedTemplate> = calls.future(Operations.TEMPLATES_CREATE, CreateTemplate(name = name, language = language, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, allowCategoryChange = allowCategoryChange, wabaId = wabaId), options)
}

/** Every area of operations, without waiting. */
public abstract class AsyncAreas internal constructor(calls: Calls) {
    public val messages: AsyncMessagesCalls = AsyncMessagesCalls(calls)
    public val media: AsyncMediaCalls = AsyncMediaCalls(calls)
    public val phoneNumbers: AsyncPhoneNumbersCalls = AsyncPhoneNumbersCalls(calls)
    public val blockUsers: AsyncBlockUsersCalls = AsyncBlockUsersCalls(calls)
    public val commerceSettings: AsyncCommerceSettingsCalls = AsyncCommerceSettingsCalls(calls)
    public val uploads: AsyncUploadsCalls = AsyncUploadsCalls(calls)
    public val templates: AsyncTemplatesCalls = AsyncTemplatesCalls(calls)
}
