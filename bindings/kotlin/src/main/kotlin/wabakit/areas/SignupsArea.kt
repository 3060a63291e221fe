// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`. Methods wait for the response. */
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
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
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
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
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
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param fields What to tell of each, by commas.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
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
     *
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
     *
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

/** Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`. Methods return a future of the response. */
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
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
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
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
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
     *
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
     *
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

/**
 * Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
 * the webhook `user_preferences`.
 */
@Serializable
public data class CreateSignup(
    /** What people read before they sign up: 1 to 300 characters. */
    @SerialName("signup_message")
    val signupMessage: String,
    /** What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`. */
    @SerialName("confirmation_message")
    val confirmationMessage: String,
    /** Your privacy policy, by https. It can't be changed afterwards. */
    @SerialName("privacy_policy_url")
    val privacyPolicyUrl: String,
    /** Your website, by https. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** A code that they get for it: 1 to 50 letters and digits. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Your name for it: 1 to 256 characters. */
    @SerialName("display_name")
    val displayName: String? = null,
    /** The terms of In-App Signup, accepted. */
    val policy: SignupPolicy? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** The terms of In-App Signup. */
@Serializable
public data class SignupPolicy(
    /** Where they are. */
    val tos: String,
    /** Whether you accept them. */
    val accepted: Boolean,
)

/** A new signup. */
@Serializable
public data class CreatedSignup(
    /** Its id. */
    val id: String,
) : Answer()

/** List the account's signups. */
@Serializable
public data class ListSignups(
    /** What to tell of each, by commas. */
    val fields: String? = null,
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of signups. */
@Serializable
public data class Signups(
    /** The signups. */
    val data: List<Signup> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** A link by which people sign up. */
@Serializable
public data class Signup(
    /** Its id. */
    val id: String? = null,
    /** Whether people can sign up. */
    val status: SignupStatus? = null,
    /** What people read before they sign up. */
    @SerialName("signup_message")
    val signupMessage: String? = null,
    /** What they read afterwards. */
    @SerialName("confirmation_message")
    val confirmationMessage: String? = null,
    /** Your privacy policy. */
    @SerialName("privacy_policy_url")
    val privacyPolicyUrl: String? = null,
    /** Your website. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** A code that they get for it. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Your name for it. */
    @SerialName("display_name")
    val displayName: String? = null,
) : Answer()

/**
 * Whether people can sign up.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SignupStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** They can. */
        public val ACTIVE: SignupStatus = SignupStatus("ACTIVE")
        /** They can't. */
        public val DISABLED: SignupStatus = SignupStatus("DISABLED")
    }
}

/** Get one signup. */
@Serializable
public data class GetSignup(
    /** The signup. */
    @SerialName("signup_id")
    val signupId: String,
    /** What to tell of it, by commas. */
    val fields: String? = null,
)

/** Change a signup, or end it. What isn't said stays as it is. */
@Serializable
public data class UpdateSignup(
    /** The signup. */
    @SerialName("signup_id")
    val signupId: String,
    /** Whether people can sign up. */
    val status: SignupStatus? = null,
    /** What people read before they sign up: 1 to 300 characters. */
    @SerialName("signup_message")
    val signupMessage: String? = null,
    /** What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`. */
    @SerialName("confirmation_message")
    val confirmationMessage: String? = null,
    /** Your website, by https. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** A code that they get for it: 1 to 50 letters and digits. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Your name for it: 1 to 256 characters. */
    @SerialName("display_name")
    val displayName: String? = null,
)
