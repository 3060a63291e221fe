// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `parent_bsuid_account.get`. Methods wait for the response. */
public class ParentBsuidAccountArea internal constructor(private val client: Client) {
    /**
     * Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
     *
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun get(
        businessId: String? = null,
        options: Options = Options(),
    ): ParentBsuidAccount = client.call(Operations.PARENT_BSUID_ACCOUNT_GET, GetParentBsuidAccount(businessId = businessId), options)
}

/** Operations: `parent_bsuid_account.get`. Methods return a future of the response. */
public class AsyncParentBsuidAccountArea internal constructor(private val client: Client) {
    /**
     * Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
     *
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">The platform's page</a>
     */
    public fun get(
        businessId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<ParentBsuidAccount> = client.future(Operations.PARENT_BSUID_ACCOUNT_GET, GetParentBsuidAccount(businessId = businessId), options)
}

/** Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too. */
@Serializable
public data class GetParentBsuidAccount(
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** An account by which linked portfolios know people by the same id. */
@Serializable
public data class ParentBsuidAccount(
    /** The portfolios: numbers of any of them can write to its parent ids. */
    @SerialName("enrolled_business_portfolios")
    val enrolledBusinessPortfolios: List<String> = emptyList(),
    /** Its id; nothing where the portfolio shares none. */
    @SerialName("parent_bsuid_account_id")
    val parentBsuidAccountId: String? = null,
) : Answer()
