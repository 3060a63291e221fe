// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `allocation_configs.list`, `allocation_configs.get`, `allocation_configs.create`, `allocation_configs.update`, `allocation_configs.revoke`. */
public class AllocationConfigsArea internal constructor(private val client: Client) {
    /**
     * Lists the allocations of a credit line, to find the one of a client.
     *
     * @param creditLineId ID of the credit line whose allocations are listed.
     * @param receivingBusinessId ID of a client's business portfolio, to return only its allocation.
     * @param fields Fields to return per allocation.
     * @param limit Maximum number of allocations per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public suspend fun list(
        creditLineId: String,
        receivingBusinessId: String? = null,
        fields: List<AllocationConfigField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): AllocationConfigs = client.call(Operations.ALLOCATION_CONFIGS_LIST, ListAllocationConfigs(creditLineId = creditLineId, receivingBusinessId = receivingBusinessId, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param creditLineId ID of the credit line whose allocations are listed.
     * @param receivingBusinessId ID of a client's business portfolio, to return only its allocation.
     * @param fields Fields to return per allocation.
     * @param limit Maximum number of allocations per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public fun listAll(
        creditLineId: String,
        receivingBusinessId: String? = null,
        fields: List<AllocationConfigField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<AllocationConfig> = client.pages(Operations.ALLOCATION_CONFIGS_LIST, ListAllocationConfigs(creditLineId = creditLineId, receivingBusinessId = receivingBusinessId, fields = fields, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
     * `primary_funding_id` (`accounts.get`).
     *
     * @param allocationConfigId ID of the allocation.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public suspend fun get(
        allocationConfigId: String,
        fields: List<AllocationConfigField>? = null,
        options: Options = Options(),
    ): AllocationConfig = client.call(Operations.ALLOCATION_CONFIGS_GET, GetAllocationConfig(allocationConfigId = allocationConfigId, fields = fields), options)

    /**
     * Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit lines.
     * WhatsApp's own form is `credit_lines.share_and_attach`.
     *
     * @param creditLineId ID of the credit line that is allocated.
     * @param receivingBusinessId ID of the business portfolio that receives the allocation.
     * @param amount Amount that is allocated.
     * @param liabilityType Party that is liable for payment.
     * @param partitionType Division of the credit line.
     * @param sendBillTo Party that receives the bills.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun create(
        creditLineId: String,
        receivingBusinessId: String,
        amount: CurrencyAmount? = null,
        liabilityType: LiabilityType? = null,
        partitionType: PartitionType? = null,
        sendBillTo: BillRecipient? = null,
        options: Options = Options(),
    ): AllocationConfig = client.call(Operations.ALLOCATION_CONFIGS_CREATE, CreateAllocationConfig(creditLineId = creditLineId, receivingBusinessId = receivingBusinessId, amount = amount, liabilityType = liabilityType, partitionType = partitionType, sendBillTo = sendBillTo), options)

    /**
     * Updates the amount of an allocation.
     *
     * @param allocationConfigId ID of the allocation that is updated.
     * @param amount Amount that is allocated from now on.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun update(
        allocationConfigId: String,
        amount: CurrencyAmount,
        options: Options = Options(),
    ): Success = client.call(Operations.ALLOCATION_CONFIGS_UPDATE, UpdateAllocationConfig(allocationConfigId = allocationConfigId, amount = amount), options)

    /**
     * Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with the
     * partner.
     *
     * @param allocationConfigId ID of the allocation that is revoked.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public suspend fun revoke(
        allocationConfigId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.ALLOCATION_CONFIGS_REVOKE, RevokeAllocationConfig(allocationConfigId = allocationConfigId), options)
}

/** Lists the allocations of a credit line, to find the one of a client. */
@Serializable
public data class ListAllocationConfigs(
    /** ID of the credit line whose allocations are listed. */
    @SerialName("credit_line_id")
    val creditLineId: String,
    /** ID of a client's business portfolio, to return only its allocation. */
    @SerialName("receiving_business_id")
    val receivingBusinessId: String? = null,
    /** Fields to return per allocation. */
    val fields: List<AllocationConfigField>? = null,
    /** Maximum number of allocations per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/**
 * Field of `AllocationConfig` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `receiving_business`, `receiving_credential`, `request_status`.
 */
@JvmInline
@Serializable
public value class AllocationConfigField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the allocation. */
        public val ID: AllocationConfigField = AllocationConfigField("id")
        /** Amount of the allocation. */
        public val CURRENCY_AMOUNT: AllocationConfigField = AllocationConfigField("currency_amount")
        /** Party that is liable for payment. */
        public val LIABILITY_TYPE: AllocationConfigField = AllocationConfigField("liability_type")
        /** Division of the credit line. */
        public val PARTITION_TYPE: AllocationConfigField = AllocationConfigField("partition_type")
        /** Party that receives the bills. */
        public val SEND_BILL_TO: AllocationConfigField = AllocationConfigField("send_bill_to")
        /** Business portfolio that owns the credit line. */
        public val OWNING_BUSINESS: AllocationConfigField = AllocationConfigField("owning_business")
        /** Credit line of the owner. */
        public val OWNING_CREDENTIAL: AllocationConfigField = AllocationConfigField("owning_credential")
        /** Business portfolio that uses the credit line. */
        public val RECEIVING_BUSINESS: AllocationConfigField = AllocationConfigField("receiving_business")
        /** Credit line of the receiver: the payment method of its accounts. */
        public val RECEIVING_CREDENTIAL: AllocationConfigField = AllocationConfigField("receiving_credential")
        /** Status of the allocation: `DELETED` if it was revoked. */
        public val REQUEST_STATUS: AllocationConfigField = AllocationConfigField("request_status")
    }
}

/** A page of allocations. */
@Serializable
public data class AllocationConfigs(
    /** Allocations on this page. */
    val data: List<AllocationConfig> = emptyList(),
    /** ID of the allocation, if the platform returns a single one without a list. */
    val id: String? = null,
    /** Business portfolio of the client, if the platform returns a single allocation without a list. */
    @SerialName("receiving_business")
    val receivingBusiness: BusinessReference? = null,
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** An allocation of a credit line. Contains only the requested fields. */
@Serializable
public data class AllocationConfig(
    /** ID of the allocation. */
    val id: String,
    /** Amount of the allocation. */
    @SerialName("currency_amount")
    val currencyAmount: CurrencyAmountValue? = null,
    /** Party that is liable for payment. */
    @SerialName("liability_type")
    val liabilityType: LiabilityType? = null,
    /** Division of the credit line. */
    @SerialName("partition_type")
    val partitionType: PartitionType? = null,
    /** Party that receives the bills. */
    @SerialName("send_bill_to")
    val sendBillTo: BillRecipient? = null,
    /** Business portfolio that owns the credit line. */
    @SerialName("owning_business")
    val owningBusiness: BusinessReference? = null,
    /** Credit line of the owner. */
    @SerialName("owning_credential")
    val owningCredential: CreditCredential? = null,
    /** Business portfolio that uses the credit line. */
    @SerialName("receiving_business")
    val receivingBusiness: BusinessReference? = null,
    /** Credit line of the receiver: the payment method of its accounts. */
    @SerialName("receiving_credential")
    val receivingCredential: CreditCredential? = null,
    /** Status of the allocation: `DELETED` if it was revoked. */
    @SerialName("request_status")
    val requestStatus: String? = null,
) : Response()

/**
 * Party that is liable for the payment of an allocation.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class LiabilityType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Liability by the master service agreement. */
        public val MSA: LiabilityType = LiabilityType("MSA")
        /** Liability of the receiver. */
        public val NORMAL: LiabilityType = LiabilityType("Normal")
        /** Liability of one party after the other. */
        public val SEQUENTIAL: LiabilityType = LiabilityType("Sequential")
    }
}

/**
 * Division of a credit line between the owner and the receiver.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PartitionType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Authorization without an amount. */
        public val AUTH: PartitionType = PartitionType("AUTH")
        /** Fixed amount of the credit line. */
        public val FIXED: PartitionType = PartitionType("FIXED")
        /** Fixed amount without a partition. */
        public val FIXED_WITHOUT_PARTITION: PartitionType = PartitionType("FIXED_WITHOUT_PARTITION")
    }
}

/**
 * Party that receives the bills of an allocation.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class BillRecipient(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Advertiser: the business that spends. */
        public val ADVERTISER: BillRecipient = BillRecipient("Advertiser")
        /** Agency: the partner of the business. */
        public val AGENCY: BillRecipient = BillRecipient("Agency")
    }
}

/** A credit line that an allocation refers to. */
@Serializable
public data class CreditCredential(
    /** ID of the credit line. */
    val id: String? = null,
)

/**
 * Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
 * `primary_funding_id` (`accounts.get`).
 */
@Serializable
public data class GetAllocationConfig(
    /** ID of the allocation. */
    @SerialName("allocation_config_id")
    val allocationConfigId: String,
    /** Fields to return. */
    val fields: List<AllocationConfigField>? = null,
)

/**
 * Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit lines.
 * WhatsApp's own form is `credit_lines.share_and_attach`.
 */
@Serializable
public data class CreateAllocationConfig(
    /** ID of the credit line that is allocated. */
    @SerialName("credit_line_id")
    val creditLineId: String,
    /** ID of the business portfolio that receives the allocation. */
    @SerialName("receiving_business_id")
    val receivingBusinessId: String,
    /** Amount that is allocated. */
    val amount: CurrencyAmount? = null,
    /** Party that is liable for payment. */
    @SerialName("liability_type")
    val liabilityType: LiabilityType? = null,
    /** Division of the credit line. */
    @SerialName("partition_type")
    val partitionType: PartitionType? = null,
    /** Party that receives the bills. */
    @SerialName("send_bill_to")
    val sendBillTo: BillRecipient? = null,
)

/** Amount of money. The platform writes it in several forms at once. */
@Serializable
public data class CurrencyAmount(
    /** Amount in the currency, as a decimal number. */
    val amount: String,
    /** Currency, as an ISO 4217 code. */
    val currency: String,
)

/** Updates the amount of an allocation. */
@Serializable
public data class UpdateAllocationConfig(
    /** ID of the allocation that is updated. */
    @SerialName("allocation_config_id")
    val allocationConfigId: String,
    /** Amount that is allocated from now on. */
    val amount: CurrencyAmount,
)

/**
 * Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with the
 * partner.
 */
@Serializable
public data class RevokeAllocationConfig(
    /** ID of the allocation that is revoked. */
    @SerialName("allocation_config_id")
    val allocationConfigId: String,
)
