// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`. */
public class SignupsArea internal constructor(private val client: Client) {
    /**
     * Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing messages.
     * Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic Area, the United
     * Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.
     *
     * @param signupMessage Message shown before the user signs up. 1 to 300 characters.
     * @param confirmationMessage Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`.
     * @param privacyPolicyUrl URL of the privacy policy, with https. Cannot be changed later.
     * @param websiteUrl URL of the business website, with https.
     * @param promoCode Promo code for users who sign up. 1 to 50 letters and digits.
     * @param displayName Internal name of the signup. 1 to 256 characters.
     * @param policy Acceptance of the In-App Signup terms.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun create(
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
     * Lists the signups of a WhatsApp Business account.
     *
     * @param fields Fields to return per signup.
     * @param limit Maximum number of signups per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun list(
        fields: List<SignupField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Signups = client.call(Operations.SIGNUPS_LIST, ListSignups(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per signup.
     * @param limit Maximum number of signups per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        fields: List<SignupField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<Signup> = client.pages(Operations.SIGNUPS_LIST, ListSignups(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gets a signup by its ID.
     *
     * @param signupId ID of the signup.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun get(
        signupId: String,
        fields: List<SignupField>? = null,
        options: Options = Options(),
    ): Signup = client.call(Operations.SIGNUPS_GET, GetSignup(signupId = signupId, fields = fields), options)

    /**
     * Updates or disables a signup. Omitted fields stay unchanged.
     *
     * @param signupId ID of the signup.
     * @param status Status of the signup: active or disabled.
     * @param signupMessage Message shown before the user signs up. 1 to 300 characters.
     * @param confirmationMessage Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`.
     * @param websiteUrl URL of the business website, with https.
     * @param promoCode Promo code for users who sign up. 1 to 50 letters and digits.
     * @param displayName Internal name of the signup. 1 to 256 characters.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun update(
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

/**
 * Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing messages.
 * Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic Area, the United
 * Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.
 */
@Serializable
public data class CreateSignup(
    /** Message shown before the user signs up. 1 to 300 characters. */
    @SerialName("signup_message")
    val signupMessage: String,
    /** Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`. */
    @SerialName("confirmation_message")
    val confirmationMessage: String,
    /** URL of the privacy policy, with https. Cannot be changed later. */
    @SerialName("privacy_policy_url")
    val privacyPolicyUrl: String,
    /** URL of the business website, with https. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** Promo code for users who sign up. 1 to 50 letters and digits. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Internal name of the signup. 1 to 256 characters. */
    @SerialName("display_name")
    val displayName: String? = null,
    /** Acceptance of the In-App Signup terms. */
    val policy: SignupPolicy? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Acceptance of the In-App Signup terms. */
@Serializable
public data class SignupPolicy(
    /** URL of the terms. */
    val tos: String,
    /** Acceptance of the terms. Must be `true`. */
    val accepted: Boolean,
)

/** A new signup. */
@Serializable
public data class CreatedSignup(
    /** ID of the signup. */
    val id: String,
) : Response()

/** Lists the signups of a WhatsApp Business account. */
@Serializable
public data class ListSignups(
    /** Fields to return per signup. */
    val fields: List<SignupField>? = null,
    /** Maximum number of signups per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Field of `Signup` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class SignupField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the signup. */
        public val ID: SignupField = SignupField("id")
        /** Status of the signup: active or disabled. */
        public val STATUS: SignupField = SignupField("status")
        /** Message shown before the user signs up. */
        public val SIGNUP_MESSAGE: SignupField = SignupField("signup_message")
        /** Message shown after the user has signed up. */
        public val CONFIRMATION_MESSAGE: SignupField = SignupField("confirmation_message")
        /** URL of the privacy policy. */
        public val PRIVACY_POLICY_URL: SignupField = SignupField("privacy_policy_url")
        /** URL of the business website. */
        public val WEBSITE_URL: SignupField = SignupField("website_url")
        /** Promo code for users who sign up. */
        public val PROMO_CODE: SignupField = SignupField("promo_code")
        /** Internal name of the signup. */
        public val DISPLAY_NAME: SignupField = SignupField("display_name")
    }
}

/** A page of signups. */
@Serializable
public data class Signups(
    /** Signups on this page. */
    val data: List<Signup> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A signup link for marketing messages. */
@Serializable
public data class Signup(
    /** ID of the signup. */
    val id: String? = null,
    /** Status of the signup: active or disabled. */
    val status: SignupStatus? = null,
    /** Message shown before the user signs up. */
    @SerialName("signup_message")
    val signupMessage: String? = null,
    /** Message shown after the user has signed up. */
    @SerialName("confirmation_message")
    val confirmationMessage: String? = null,
    /** URL of the privacy policy. */
    @SerialName("privacy_policy_url")
    val privacyPolicyUrl: String? = null,
    /** URL of the business website. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** Promo code for users who sign up. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Internal name of the signup. */
    @SerialName("display_name")
    val displayName: String? = null,
) : Response()

/**
 * Status of a signup.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SignupStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Active: users can sign up. */
        public val ACTIVE: SignupStatus = SignupStatus("ACTIVE")
        /** Disabled: users cannot sign up. */
        public val DISABLED: SignupStatus = SignupStatus("DISABLED")
    }
}

/** Gets a signup by its ID. */
@Serializable
public data class GetSignup(
    /** ID of the signup. */
    @SerialName("signup_id")
    val signupId: String,
    /** Fields to return. */
    val fields: List<SignupField>? = null,
)

/** Updates or disables a signup. Omitted fields stay unchanged. */
@Serializable
public data class UpdateSignup(
    /** ID of the signup. */
    @SerialName("signup_id")
    val signupId: String,
    /** Status of the signup: active or disabled. */
    val status: SignupStatus? = null,
    /** Message shown before the user signs up. 1 to 300 characters. */
    @SerialName("signup_message")
    val signupMessage: String? = null,
    /** Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`. */
    @SerialName("confirmation_message")
    val confirmationMessage: String? = null,
    /** URL of the business website, with https. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** Promo code for users who sign up. 1 to 50 letters and digits. */
    @SerialName("promo_code")
    val promoCode: String? = null,
    /** Internal name of the signup. 1 to 256 characters. */
    @SerialName("display_name")
    val displayName: String? = null,
)
