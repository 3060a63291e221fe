// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `credit_lines.list`, `credit_lines.get`, `credit_lines.share_and_attach`, `credit_lines.share`, `credit_lines.attach`, `credit_lines.list_invoice_groups`, `credit_lines.create_invoice_group`, `credit_lines.list_applications`. */
public class CreditLinesArea internal constructor(private val client: Client) {
    /**
     * Lists the credit lines of a business portfolio.
     *
     * @param fields Fields to return per credit line.
     * @param orderByIsOwnedCredential Sorts the credit lines that the portfolio owns first.
     * @param limit Maximum number of credit lines per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public suspend fun list(
        fields: List<CreditLineField>? = null,
        orderByIsOwnedCredential: Boolean? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): CreditLines = client.call(Operations.CREDIT_LINES_LIST, ListCreditLines(fields = fields, orderByIsOwnedCredential = orderByIsOwnedCredential, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per credit line.
     * @param orderByIsOwnedCredential Sorts the credit lines that the portfolio owns first.
     * @param limit Maximum number of credit lines per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public fun listAll(
        fields: List<CreditLineField>? = null,
        orderByIsOwnedCredential: Boolean? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<CreditLine> = client.pages(Operations.CREDIT_LINES_LIST, ListCreditLines(fields = fields, orderByIsOwnedCredential = orderByIsOwnedCredential, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Gets a credit line.
     *
     * @param creditLineId ID of the credit line to get.
     * @param fields Fields to return of the credit line.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun get(
        creditLineId: String,
        fields: List<CreditLineField>? = null,
        options: Options = Options(),
    ): CreditLine = client.call(Operations.CREDIT_LINES_GET, GetCreditLine(creditLineId = creditLineId, fields = fields), options)

    /**
     * Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency cannot be
     * changed afterwards, except by a migration (`payment_migrations.create`).
     *
     * @param creditLineId ID of the credit line.
     * @param wabaId ID of the client's WhatsApp Business account.
     * @param wabaCurrency Billing currency of the account, as an ISO 4217 code: AUD, EUR, GBP, IDR, INR, USD, or another one that the
     * platform bills in.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public suspend fun shareAndAttach(
        creditLineId: String,
        wabaId: String,
        wabaCurrency: String,
        options: Options = Options(),
    ): SharedCreditLine = client.call(Operations.CREDIT_LINES_SHARE_AND_ATTACH, ShareAndAttachCreditLine(creditLineId = creditLineId, wabaId = wabaId, wabaCurrency = wabaCurrency), options)

    /**
     * Shares a credit line with the business portfolio of a client: the first step of the newer method, with the partner's
     * own token. `credit_lines.attach` is the second step.
     *
     * @param creditLineId ID of the credit line.
     * @param receivingBusinessId ID of the client's business portfolio, from `owner_business_info` of its account (`accounts.get`).
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public suspend fun share(
        creditLineId: String,
        receivingBusinessId: String,
        options: Options = Options(),
    ): SharedCreditLine = client.call(Operations.CREDIT_LINES_SHARE, ShareCreditLine(creditLineId = creditLineId, receivingBusinessId = receivingBusinessId), options)

    /**
     * Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method, with the
     * business token of the client.
     *
     * @param creditLineId ID of the shared credit line.
     * @param wabaId ID of the account that is billed by the credit line.
     * @param wabaCurrency Currency in which the account is billed, as an ISO 4217 code.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines">The platform's page</a>
     */
    public suspend fun attach(
        creditLineId: String,
        wabaId: String,
        wabaCurrency: String,
        options: Options = Options(),
    ): SharedCreditLine = client.call(Operations.CREDIT_LINES_ATTACH, AttachCreditLine(creditLineId = creditLineId, wabaId = wabaId, wabaCurrency = wabaCurrency), options)

    /**
     * Lists the invoice groups of a credit line: who receives which invoices.
     *
     * @param creditLineId ID of the credit line with the invoices.
     * @param fields Fields to return per invoice group.
     * @param limit Maximum number of invoice groups per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listInvoiceGroups(
        creditLineId: String,
        fields: List<InvoiceGroupField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): InvoiceGroups = client.call(Operations.CREDIT_LINES_LIST_INVOICE_GROUPS, ListInvoiceGroups(creditLineId = creditLineId, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param creditLineId ID of the credit line with the invoices.
     * @param fields Fields to return per invoice group.
     * @param limit Maximum number of invoice groups per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listInvoiceGroupsAll(
        creditLineId: String,
        fields: List<InvoiceGroupField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<InvoiceGroup> = client.pages(Operations.CREDIT_LINES_LIST_INVOICE_GROUPS, ListInvoiceGroups(creditLineId = creditLineId, fields = fields, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Creates an invoice group of a credit line.
     *
     * @param creditLineId ID of the credit line that is invoiced.
     * @param name Name of the new invoice group.
     * @param emails Email addresses that receive the invoices of the group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun createInvoiceGroup(
        creditLineId: String,
        name: String,
        emails: List<String>? = null,
        options: Options = Options(),
    ): InvoiceGroup = client.call(Operations.CREDIT_LINES_CREATE_INVOICE_GROUP, CreateInvoiceGroup(creditLineId = creditLineId, name = name, emails = emails), options)

    /**
     * Lists the applications of a business portfolio for credit lines.
     *
     * @param fields Fields to return per application.
     * @param limit Maximum number of applications per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listApplications(
        fields: List<CreditApplicationField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): CreditApplications = client.call(Operations.CREDIT_LINES_LIST_APPLICATIONS, ListCreditApplications(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per application.
     * @param limit Maximum number of applications per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listApplicationsAll(
        fields: List<CreditApplicationField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<CreditApplication> = client.pages(Operations.CREDIT_LINES_LIST_APPLICATIONS, ListCreditApplications(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }
}

/** Lists the credit lines of a business portfolio. */
@Serializable
public data class ListCreditLines(
    /** Fields to return per credit line. */
    val fields: List<CreditLineField>? = null,
    /** Sorts the credit lines that the portfolio owns first. */
    @SerialName("order_by_is_owned_credential")
    val orderByIsOwnedCredential: Boolean? = null,
    /** Maximum number of credit lines per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/**
 * Field of `CreditLine` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `legal_entity_name`.
 */
@JvmInline
@Serializable
public value class CreditLineField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the credit line. */
        public val ID: CreditLineField = CreditLineField("id")
        /** Legal entity that owns the credit line. */
        public val LEGAL_ENTITY_NAME: CreditLineField = CreditLineField("legal_entity_name")
        /** Part of the credit line that is allocated to others. */
        public val ALLOCATED_AMOUNT: CreditLineField = CreditLineField("allocated_amount")
        /** Outstanding amount of the credit line. */
        public val BALANCE: CreditLineField = CreditLineField("balance")
        /** Amount that is still available. */
        public val CREDIT_AVAILABLE: CreditLineField = CreditLineField("credit_available")
        /** Maximum of the outstanding amount. */
        public val MAX_BALANCE: CreditLineField = CreditLineField("max_balance")
        /** Maximum of the outstanding amount for online services. */
        public val ONLINE_MAX_BALANCE: CreditLineField = CreditLineField("online_max_balance")
        /** Type of the credit line. */
        public val CREDIT_TYPE: CreditLineField = CreditLineField("credit_type")
        /** True if the portfolio may no longer use the credit line. */
        public val IS_ACCESS_REVOKED: CreditLineField = CreditLineField("is_access_revoked")
        /** True if the platform manages the credit line automatically. */
        public val IS_AUTOMATED_EXPERIENCE: CreditLineField = CreditLineField("is_automated_experience")
        /** Name of the business that is liable for payment. */
        public val LIABLE_BIZ_NAME: CreditLineField = CreditLineField("liable_biz_name")
        /** Name of the business that receives the bills. */
        public val SEND_BILL_TO_BIZ_NAME: CreditLineField = CreditLineField("send_bill_to_biz_name")
        /** Business portfolio that owns the credit line. */
        public val OWNER_BUSINESS: CreditLineField = CreditLineField("owner_business")
        /** Name of the business portfolio that owns the credit line. */
        public val OWNER_BUSINESS_NAME: CreditLineField = CreditLineField("owner_business_name")
        /** ID of the credit line that this one is a part of. */
        public val PARTITION_FROM: CreditLineField = CreditLineField("partition_from")
        /** Allocation by which the portfolio received the credit line. */
        public val RECEIVING_CREDIT_ALLOCATION_CONFIG: CreditLineField = CreditLineField("receiving_credit_allocation_config")
    }
}

/** A page of credit lines. */
@Serializable
public data class CreditLines(
    /** Credit lines on this page. */
    val data: List<CreditLine> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A credit line. Contains only the requested fields. */
@Serializable
public data class CreditLine(
    /** ID of the credit line. */
    val id: String,
    /** Legal entity that owns the credit line. */
    @SerialName("legal_entity_name")
    val legalEntityName: String? = null,
    /** Part of the credit line that is allocated to others. */
    @SerialName("allocated_amount")
    val allocatedAmount: CurrencyAmountValue? = null,
    /** Outstanding amount of the credit line. */
    val balance: CurrencyAmountValue? = null,
    /** Amount that is still available. */
    @SerialName("credit_available")
    val creditAvailable: CurrencyAmountValue? = null,
    /** Maximum of the outstanding amount. */
    @SerialName("max_balance")
    val maxBalance: CurrencyAmountValue? = null,
    /** Maximum of the outstanding amount for online services. */
    @SerialName("online_max_balance")
    val onlineMaxBalance: CurrencyAmountValue? = null,
    /** Type of the credit line. */
    @SerialName("credit_type")
    val creditType: String? = null,
    /** True if the portfolio may no longer use the credit line. */
    @SerialName("is_access_revoked")
    val isAccessRevoked: Boolean? = null,
    /** True if the platform manages the credit line automatically. */
    @SerialName("is_automated_experience")
    val isAutomatedExperience: Boolean? = null,
    /** Name of the business that is liable for payment. */
    @SerialName("liable_biz_name")
    val liableBizName: String? = null,
    /** Name of the business that receives the bills. */
    @SerialName("send_bill_to_biz_name")
    val sendBillToBizName: String? = null,
    /** Business portfolio that owns the credit line. */
    @SerialName("owner_business")
    val ownerBusiness: BusinessReference? = null,
    /** Name of the business portfolio that owns the credit line. */
    @SerialName("owner_business_name")
    val ownerBusinessName: String? = null,
    /** ID of the credit line that this one is a part of. */
    @SerialName("partition_from")
    val partitionFrom: String? = null,
    /** Allocation by which the portfolio received the credit line. */
    @SerialName("receiving_credit_allocation_config")
    val receivingCreditAllocationConfig: AllocationReference? = null,
) : Response()

/** Amount of money. The platform writes it in several forms at once. */
@Serializable
public data class CurrencyAmountValue(
    /** Amount in the currency, as a decimal number. */
    val amount: String? = null,
    /** Currency, as an ISO 4217 code. */
    val currency: String? = null,
    /** Amount in hundredths of the currency. */
    @SerialName("amount_in_hundredths")
    val amountInHundredths: String? = null,
    /** Amount in the smallest unit of the currency. */
    @SerialName("offsetted_amount")
    val offsettedAmount: String? = null,
)

/** ID of an allocation, as part of a credit line. */
@Serializable
public data class AllocationReference(
    /** ID of the allocation (`allocation_configs.get`). */
    val id: String? = null,
)

/** Gets a credit line. */
@Serializable
public data class GetCreditLine(
    /** ID of the credit line to get. */
    @SerialName("credit_line_id")
    val creditLineId: String,
    /** Fields to return of the credit line. */
    val fields: List<CreditLineField>? = null,
)

/**
 * Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency cannot be
 * changed afterwards, except by a migration (`payment_migrations.create`).
 */
@Serializable
public data class ShareAndAttachCreditLine(
    /** ID of the credit line. */
    @SerialName("credit_line_id")
    val creditLineId: String,
    /** ID of the client's WhatsApp Business account. */
    @SerialName("waba_id")
    val wabaId: String,
    /**
     * Billing currency of the account, as an ISO 4217 code: AUD, EUR, GBP, IDR, INR, USD, or another one that the
     * platform bills in.
     */
    @SerialName("waba_currency")
    val wabaCurrency: String,
)

/** Result of sharing or attaching a credit line. */
@Serializable
public data class SharedCreditLine(
    /** True if the credit line was shared or attached. */
    val success: Boolean? = null,
    /** ID of the allocation. Keep it, to check the sharing and to revoke it (`allocation_configs`). */
    @SerialName("allocation_config_id")
    val allocationConfigId: String? = null,
    /** ID of the account that the credit line was attached to. */
    @SerialName("waba_id")
    val wabaId: String? = null,
) : Response()

/**
 * Shares a credit line with the business portfolio of a client: the first step of the newer method, with the partner's
 * own token. `credit_lines.attach` is the second step.
 */
@Serializable
public data class ShareCreditLine(
    /** ID of the credit line. */
    @SerialName("credit_line_id")
    val creditLineId: String,
    /** ID of the client's business portfolio, from `owner_business_info` of its account (`accounts.get`). */
    @SerialName("receiving_business_id")
    val receivingBusinessId: String,
)

/**
 * Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method, with the
 * business token of the client.
 */
@Serializable
public data class AttachCreditLine(
    /** ID of the shared credit line. */
    @SerialName("credit_line_id")
    val creditLineId: String,
    /** ID of the account that is billed by the credit line. */
    @SerialName("waba_id")
    val wabaId: String,
    /** Currency in which the account is billed, as an ISO 4217 code. */
    @SerialName("waba_currency")
    val wabaCurrency: String,
)

/** Lists the invoice groups of a credit line: who receives which invoices. */
@Serializable
public data class ListInvoiceGroups(
    /** ID of the credit line with the invoices. */
    @SerialName("credit_line_id")
    val creditLineId: String,
    /** Fields to return per invoice group. */
    val fields: List<InvoiceGroupField>? = null,
    /** Maximum number of invoice groups per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/**
 * Field of `InvoiceGroup` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `emails`.
 */
@JvmInline
@Serializable
public value class InvoiceGroupField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the invoice group. */
        public val ID: InvoiceGroupField = InvoiceGroupField("id")
        /** Name of the invoice group. */
        public val NAME: InvoiceGroupField = InvoiceGroupField("name")
        /** Email addresses that receive the invoices. */
        public val EMAILS: InvoiceGroupField = InvoiceGroupField("emails")
    }
}

/** A page of invoice groups. */
@Serializable
public data class InvoiceGroups(
    /** Invoice groups on this page. */
    val data: List<InvoiceGroup> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** An invoice group: accounts that are invoiced together. */
@Serializable
public data class InvoiceGroup(
    /** ID of the invoice group. */
    val id: String,
    /** Email addresses that receive the invoices. */
    val emails: List<String> = emptyList(),
    /** Name of the invoice group. */
    val name: String? = null,
) : Response()

/** Creates an invoice group of a credit line. */
@Serializable
public data class CreateInvoiceGroup(
    /** ID of the credit line that is invoiced. */
    @SerialName("credit_line_id")
    val creditLineId: String,
    /** Name of the new invoice group. */
    val name: String,
    /** Email addresses that receive the invoices of the group. */
    val emails: List<String>? = null,
)

/** Lists the applications of a business portfolio for credit lines. */
@Serializable
public data class ListCreditApplications(
    /** Fields to return per application. */
    val fields: List<CreditApplicationField>? = null,
    /** Maximum number of applications per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Field of `CreditApplication` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class CreditApplicationField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the application. */
        public val ID: CreditApplicationField = CreditApplicationField("id")
        /** Legal entity that applies. */
        public val LEGAL_ENTITY_NAME: CreditApplicationField = CreditApplicationField("legal_entity_name")
        /** Status of the application. */
        public val STATUS: CreditApplicationField = CreditApplicationField("status")
    }
}

/** A page of applications for credit lines. */
@Serializable
public data class CreditApplications(
    /** Applications on this page. */
    val data: List<CreditApplication> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** An application for a credit line. */
@Serializable
public data class CreditApplication(
    /** ID of the application. */
    val id: String,
    /** Legal entity that applies. */
    @SerialName("legal_entity_name")
    val legalEntityName: String? = null,
    /** Status of the application. */
    val status: String? = null,
)
