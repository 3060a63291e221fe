// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `parent_bsuid_account.get`. */
public class ParentBsuidAccountArea internal constructor(private val client: Client) {
    /**
     * Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs (`US.ENT.…`).
     *
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public suspend fun get(
        businessId: String? = null,
        options: Options = Options(),
    ): ParentBsuidAccount = client.call(Operations.PARENT_BSUID_ACCOUNT_GET, GetParentBsuidAccount(businessId = businessId), options)
}

/** Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs (`US.ENT.…`). */
@Serializable
public data class GetParentBsuidAccount(
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Parent account that shares BSUIDs between linked business portfolios. */
@Serializable
public data class ParentBsuidAccount(
    /** Enrolled business portfolios. Phone numbers of all of them can send messages to the parent BSUIDs. */
    @SerialName("enrolled_business_portfolios")
    val enrolledBusinessPortfolios: List<String> = emptyList(),
    /** ID of the parent account. Absent if the portfolio has none. */
    @SerialName("parent_bsuid_account_id")
    val parentBsuidAccountId: String? = null,
) : Response()
