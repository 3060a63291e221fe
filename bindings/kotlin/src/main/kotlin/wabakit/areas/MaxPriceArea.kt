// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `max_price.sign_agreement`, `max_price.get_agreement`, `max_price.add_end_businesses`, `max_price.list_end_businesses`, `max_price.remove_end_businesses`, `max_price.estimate_reach`. */
public class MaxPriceArea internal constructor(private val client: Client) {
    /**
     * Requests the agreement on maximum prices, which the signer receives by email. For administrators of the business
     * portfolio.
     *
     * A repeated request sends the email again, at most every 5 minutes.
     *
     * @param signerName Name of the person who signs the agreement.
     * @param signerEmail Email address of the person who signs the agreement.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun signAgreement(
        signerName: String,
        signerEmail: String,
        businessId: String? = null,
        options: Options = Options(),
    ): MaxPriceAgreement = client.call(Operations.MAX_PRICE_SIGN_AGREEMENT, SignMaxPriceAgreement(signerName = signerName, signerEmail = signerEmail, businessId = businessId), options)

    /**
     * Gets the status of the agreement on maximum prices.
     *
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun getAgreement(
        businessId: String? = null,
        options: Options = Options(),
    ): MaxPriceAgreement = client.call(Operations.MAX_PRICE_GET_AGREEMENT, GetMaxPriceAgreement(businessId = businessId), options)

    /**
     * Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement.
     *
     * @param endBusinessIds IDs of the clients' business portfolios.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun addEndBusinesses(
        endBusinessIds: List<String>,
        businessId: String? = null,
        options: Options = Options(),
    ): AddedMaxPriceEndBusinesses = client.call(Operations.MAX_PRICE_ADD_END_BUSINESSES, AddMaxPriceEndBusinesses(endBusinessIds = endBusinessIds, businessId = businessId), options)

    /**
     * Lists the clients of a partner who may use maximum prices.
     *
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listEndBusinesses(
        businessId: String? = null,
        options: Options = Options(),
    ): MaxPriceEndBusinesses = client.call(Operations.MAX_PRICE_LIST_END_BUSINESSES, ListMaxPriceEndBusinesses(businessId = businessId), options)

    /**
     * Removes clients of a partner from those who may use maximum prices.
     *
     * @param endBusinessIds IDs of the clients' business portfolios.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun removeEndBusinesses(
        endBusinessIds: List<String>,
        businessId: String? = null,
        options: Options = Options(),
    ): RemovedMaxPriceEndBusinesses = client.call(Operations.MAX_PRICE_REMOVE_END_BUSINESSES, RemoveMaxPriceEndBusinesses(endBusinessIds = endBusinessIds, businessId = businessId), options)

    /**
     * Estimates the reach and the cost of marketing messages for several maximum prices.
     *
     * @param targetingSpec Users to reach.
     * @param dateInterval Past period that the estimate is based on.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun estimateReach(
        targetingSpec: ReachTargeting,
        dateInterval: ReachInterval,
        wabaId: String? = null,
        options: Options = Options(),
    ): ReachEstimates = client.call(Operations.MAX_PRICE_ESTIMATE_REACH, EstimateReach(targetingSpec = targetingSpec, dateInterval = dateInterval, wabaId = wabaId), options)
}

/**
 * Requests the agreement on maximum prices, which the signer receives by email. For administrators of the business
 * portfolio.
 *
 * A repeated request sends the email again, at most every 5 minutes.
 */
@Serializable
public data class SignMaxPriceAgreement(
    /** Name of the person who signs the agreement. */
    @SerialName("signer_name")
    val signerName: String,
    /** Email address of the person who signs the agreement. */
    @SerialName("signer_email")
    val signerEmail: String,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Agreement on maximum prices. */
@Serializable
public data class MaxPriceAgreement(
    /** Status of the agreement. */
    val status: MaxPriceAgreementStatus? = null,
    /** Name of the signer. */
    @SerialName("signer_name")
    val signerName: String? = null,
    /** Email address of the signer. */
    @SerialName("signer_email")
    val signerEmail: String? = null,
    /** Explanation of the status, in words. */
    val message: String? = null,
) : Response()

/**
 * Status of an agreement on maximum prices.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class MaxPriceAgreementStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Not requested so far. */
        public val NONE: MaxPriceAgreementStatus = MaxPriceAgreementStatus("none")
        /** Requested and not accepted yet. */
        public val PENDING: MaxPriceAgreementStatus = MaxPriceAgreementStatus("pending")
        /** Accepted: the account can use maximum prices. */
        public val ACCEPTED: MaxPriceAgreementStatus = MaxPriceAgreementStatus("accepted")
    }
}

/** Gets the status of the agreement on maximum prices. */
@Serializable
public data class GetMaxPriceAgreement(
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement. */
@Serializable
public data class AddMaxPriceEndBusinesses(
    /** IDs of the clients' business portfolios. */
    @SerialName("end_business_ids")
    val endBusinessIds: List<String>,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Result of adding clients. */
@Serializable
public data class AddedMaxPriceEndBusinesses(
    /** Result for each client. */
    val results: List<AddedMaxPriceEndBusiness> = emptyList(),
) : Response()

/** Result of adding one client. */
@Serializable
public data class AddedMaxPriceEndBusiness(
    /** ID of the client's business portfolio. */
    @SerialName("end_business_id")
    val endBusinessId: String? = null,
    /** Result: `enrolled` or `rejected`. */
    val status: String? = null,
    /** Reason of the rejection. */
    val reason: String? = null,
)

/** Lists the clients of a partner who may use maximum prices. */
@Serializable
public data class ListMaxPriceEndBusinesses(
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Clients of a partner who may use maximum prices. */
@Serializable
public data class MaxPriceEndBusinesses(
    /** Clients of the partner. */
    val data: List<MaxPriceEndBusiness> = emptyList(),
) : Response()

/** Client of a partner who may use maximum prices. */
@Serializable
public data class MaxPriceEndBusiness(
    /** ID of the client's business portfolio. */
    @SerialName("end_business_id")
    val endBusinessId: String? = null,
    /** Name of the client's business portfolio. */
    @SerialName("end_business_name")
    val endBusinessName: String? = null,
    /** Time of the enrollment. Seconds since the Unix epoch. */
    @SerialName("enrolled_time")
    val enrolledTime: String? = null,
)

/** Removes clients of a partner from those who may use maximum prices. */
@Serializable
public data class RemoveMaxPriceEndBusinesses(
    /** IDs of the clients' business portfolios. */
    @SerialName("end_business_ids")
    val endBusinessIds: List<String>,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Result of removing clients. */
@Serializable
public data class RemovedMaxPriceEndBusinesses(
    /** Result for each client. */
    val results: List<RemovedMaxPriceEndBusiness> = emptyList(),
) : Response()

/** Result of removing one client. */
@Serializable
public data class RemovedMaxPriceEndBusiness(
    /** ID of the client's business portfolio. */
    @SerialName("end_business_id")
    val endBusinessId: String? = null,
    /** Result: `removed` or `not_found`. */
    val status: String? = null,
)

/** Estimates the reach and the cost of marketing messages for several maximum prices. */
@Serializable
public data class EstimateReach(
    /** Users to reach. */
    @SerialName("targeting_spec")
    val targetingSpec: ReachTargeting,
    /** Past period that the estimate is based on. */
    @SerialName("date_interval")
    val dateInterval: ReachInterval,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Users to reach. */
@Serializable
public data class ReachTargeting(
    /** Places where the users are. */
    @SerialName("geo_locations")
    val geoLocations: ReachLocations,
)

/** Places where the users are. */
@Serializable
public data class ReachLocations(
    /** Countries, as ISO 3166-1 alpha-2 codes. */
    val countries: List<String>,
)

/**
 * Past period that an estimate of the reach is based on.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ReachInterval(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** The last day. */
        public val L1D: ReachInterval = ReachInterval("L1D")
        /** Last 7 days. */
        public val L7D: ReachInterval = ReachInterval("L7D")
        /** Last 14 days. */
        public val L14D: ReachInterval = ReachInterval("L14D")
        /** Last 28 days. */
        public val L28D: ReachInterval = ReachInterval("L28D")
    }
}

/** Estimates of the reach and the cost. */
@Serializable
public data class ReachEstimates(
    /** Estimates, one for each maximum price. */
    val estimates: List<ReachEstimate> = emptyList(),
    /** Currency of the account, as an ISO 4217 code. */
    @SerialName("waba_currency")
    val wabaCurrency: String? = null,
) : Response()

/** Estimate of the reach and the cost for one maximum price. */
@Serializable
public data class ReachEstimate(
    /** Maximum price of 1,000 deliveries, in the smallest unit of the currency. */
    @SerialName("bid_amount")
    val bidAmount: Long? = null,
    /** Number of users. */
    val users: Long? = null,
    /** Lowest expected number of deliveries. */
    @SerialName("lower_bound_deliveries")
    val lowerBoundDeliveries: Long? = null,
    /** Highest expected number of deliveries. */
    @SerialName("upper_bound_deliveries")
    val upperBoundDeliveries: Long? = null,
    /** Lowest expected cost of 1,000 deliveries, in the smallest unit of the currency. */
    @SerialName("cost_lower_bound")
    val costLowerBound: Double? = null,
    /** Highest expected cost of 1,000 deliveries, in the smallest unit of the currency. */
    @SerialName("cost_upper_bound")
    val costUpperBound: Double? = null,
)
