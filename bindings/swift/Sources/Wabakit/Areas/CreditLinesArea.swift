// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `credit_lines.list`, `credit_lines.get`, `credit_lines.share_and_attach`, `credit_lines.share`, `credit_lines.attach`, `credit_lines.list_invoice_groups`, `credit_lines.create_invoice_group`, `credit_lines.list_applications`.
public struct CreditLinesArea: Sendable {
    let engine: Engine

    /// Lists the credit lines of a business portfolio.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per credit line.
    ///   - orderByIsOwnedCredential: Sorts the credit lines that the portfolio owns first.
    ///   - limit: Maximum number of credit lines per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func list(
        fields: [CreditLineField]? = nil,
        orderByIsOwnedCredential: Bool? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreditLines> {
        let params = ListCreditLines(
            fields: fields,
            orderByIsOwnedCredential: orderByIsOwnedCredential,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("credit_lines.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per credit line.
    ///   - orderByIsOwnedCredential: Sorts the credit lines that the portfolio owns first.
    ///   - limit: Maximum number of credit lines per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func listAll(
        fields: [CreditLineField]? = nil,
        orderByIsOwnedCredential: Bool? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<CreditLine, any Error> {
        let params = ListCreditLines(
            fields: fields,
            orderByIsOwnedCredential: orderByIsOwnedCredential,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("credit_lines.list", params, options, items: { (page: CreditLines) in page.data }, next: { $0.after = $1 })
    }

    /// Gets a credit line.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line to get.
    ///   - fields: Fields to return of the credit line.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        creditLineId: String,
        fields: [CreditLineField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreditLine> {
        let params = GetCreditLine(creditLineId: creditLineId, fields: fields)
        return try await engine.answer("credit_lines.get", params, options, idempotent: true)
    }

    /// Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency cannot be
    /// changed afterwards, except by a migration (`payment_migrations.create`).
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line.
    ///   - wabaId: ID of the client's WhatsApp Business account.
    ///   - wabaCurrency: Billing currency of the account, as an ISO 4217 code: AUD, EUR, GBP, IDR, INR, USD, or another one that the
    ///     platform bills in.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func shareAndAttach(
        creditLineId: String,
        wabaId: String,
        wabaCurrency: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SharedCreditLine> {
        let params = ShareAndAttachCreditLine(creditLineId: creditLineId, wabaId: wabaId, wabaCurrency: wabaCurrency)
        return try await engine.answer("credit_lines.share_and_attach", params, options)
    }

    /// Shares a credit line with the business portfolio of a client: the first step of the newer method, with the partner's
    /// own token. `credit_lines.attach` is the second step.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line.
    ///   - receivingBusinessId: ID of the client's business portfolio, from `owner_business_info` of its account (`accounts.get`).
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func share(
        creditLineId: String,
        receivingBusinessId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SharedCreditLine> {
        let params = ShareCreditLine(creditLineId: creditLineId, receivingBusinessId: receivingBusinessId)
        return try await engine.answer("credit_lines.share", params, options)
    }

    /// Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method, with the
    /// business token of the client.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the shared credit line.
    ///   - wabaId: ID of the account that is billed by the credit line.
    ///   - wabaCurrency: Currency in which the account is billed, as an ISO 4217 code.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func attach(
        creditLineId: String,
        wabaId: String,
        wabaCurrency: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<SharedCreditLine> {
        let params = AttachCreditLine(creditLineId: creditLineId, wabaId: wabaId, wabaCurrency: wabaCurrency)
        return try await engine.answer("credit_lines.attach", params, options)
    }

    /// Lists the invoice groups of a credit line: who receives which invoices.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line with the invoices.
    ///   - fields: Fields to return per invoice group.
    ///   - limit: Maximum number of invoice groups per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listInvoiceGroups(
        creditLineId: String,
        fields: [InvoiceGroupField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<InvoiceGroups> {
        let params = ListInvoiceGroups(
            creditLineId: creditLineId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("credit_lines.list_invoice_groups", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line with the invoices.
    ///   - fields: Fields to return per invoice group.
    ///   - limit: Maximum number of invoice groups per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listInvoiceGroupsAll(
        creditLineId: String,
        fields: [InvoiceGroupField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<InvoiceGroup, any Error> {
        let params = ListInvoiceGroups(
            creditLineId: creditLineId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("credit_lines.list_invoice_groups", params, options, items: { (page: InvoiceGroups) in page.data }, next: { $0.after = $1 })
    }

    /// Creates an invoice group of a credit line.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line that is invoiced.
    ///   - name: Name of the new invoice group.
    ///   - emails: Email addresses that receive the invoices of the group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func createInvoiceGroup(
        creditLineId: String,
        name: String,
        emails: [String]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<InvoiceGroup> {
        let params = CreateInvoiceGroup(creditLineId: creditLineId, name: name, emails: emails)
        return try await engine.answer("credit_lines.create_invoice_group", params, options)
    }

    /// Lists the applications of a business portfolio for credit lines.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per application.
    ///   - limit: Maximum number of applications per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listApplications(
        fields: [CreditApplicationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreditApplications> {
        let params = ListCreditApplications(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return try await engine.answer("credit_lines.list_applications", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per application.
    ///   - limit: Maximum number of applications per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - businessId: Default: the client's business portfolio ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listApplicationsAll(
        fields: [CreditApplicationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<CreditApplication, any Error> {
        let params = ListCreditApplications(
            fields: fields,
            limit: limit,
            after: after,
            before: before,
            businessId: businessId
        )
        return engine.pages("credit_lines.list_applications", params, options, items: { (page: CreditApplications) in page.data }, next: { $0.after = $1 })
    }
}

/// Lists the credit lines of a business portfolio.
public struct ListCreditLines: Codable, Hashable, Sendable {
    /// Fields to return per credit line.
    public var fields: [CreditLineField]?
    /// Sorts the credit lines that the portfolio owns first.
    public var orderByIsOwnedCredential: Bool?
    /// Maximum number of credit lines per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [CreditLineField]? = nil,
        orderByIsOwnedCredential: Bool? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.fields = fields
        self.orderByIsOwnedCredential = orderByIsOwnedCredential
        self.limit = limit
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case orderByIsOwnedCredential = "order_by_is_owned_credential"
        case limit
        case after
        case before
        case businessId = "business_id"
    }
}

/// Field of `CreditLine` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `legal_entity_name`.
public struct CreditLineField: Choice {
    /// ID of the credit line.
    public static let id = CreditLineField(rawValue: "id")
    /// Legal entity that owns the credit line.
    public static let legalEntityName = CreditLineField(rawValue: "legal_entity_name")
    /// Part of the credit line that is allocated to others.
    public static let allocatedAmount = CreditLineField(rawValue: "allocated_amount")
    /// Outstanding amount of the credit line.
    public static let balance = CreditLineField(rawValue: "balance")
    /// Amount that is still available.
    public static let creditAvailable = CreditLineField(rawValue: "credit_available")
    /// Maximum of the outstanding amount.
    public static let maxBalance = CreditLineField(rawValue: "max_balance")
    /// Maximum of the outstanding amount for online services.
    public static let onlineMaxBalance = CreditLineField(rawValue: "online_max_balance")
    /// Type of the credit line.
    public static let creditType = CreditLineField(rawValue: "credit_type")
    /// True if the portfolio may no longer use the credit line.
    public static let isAccessRevoked = CreditLineField(rawValue: "is_access_revoked")
    /// True if the platform manages the credit line automatically.
    public static let isAutomatedExperience = CreditLineField(rawValue: "is_automated_experience")
    /// Name of the business that is liable for payment.
    public static let liableBizName = CreditLineField(rawValue: "liable_biz_name")
    /// Name of the business that receives the bills.
    public static let sendBillToBizName = CreditLineField(rawValue: "send_bill_to_biz_name")
    /// Business portfolio that owns the credit line.
    public static let ownerBusiness = CreditLineField(rawValue: "owner_business")
    /// Name of the business portfolio that owns the credit line.
    public static let ownerBusinessName = CreditLineField(rawValue: "owner_business_name")
    /// ID of the credit line that this one is a part of.
    public static let partitionFrom = CreditLineField(rawValue: "partition_from")
    /// Allocation by which the portfolio received the credit line.
    public static let receivingCreditAllocationConfig = CreditLineField(rawValue: "receiving_credit_allocation_config")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of credit lines.
public struct CreditLines: Codable, Hashable, Sendable {
    /// Credit lines on this page.
    public var data: [CreditLine]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [CreditLine], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A credit line. Contains only the requested fields.
public struct CreditLine: Codable, Hashable, Sendable {
    /// ID of the credit line.
    public var id: String
    /// Legal entity that owns the credit line.
    public var legalEntityName: String?
    /// Part of the credit line that is allocated to others.
    public var allocatedAmount: CurrencyAmountValue?
    /// Outstanding amount of the credit line.
    public var balance: CurrencyAmountValue?
    /// Amount that is still available.
    public var creditAvailable: CurrencyAmountValue?
    /// Maximum of the outstanding amount.
    public var maxBalance: CurrencyAmountValue?
    /// Maximum of the outstanding amount for online services.
    public var onlineMaxBalance: CurrencyAmountValue?
    /// Type of the credit line.
    public var creditType: String?
    /// True if the portfolio may no longer use the credit line.
    public var isAccessRevoked: Bool?
    /// True if the platform manages the credit line automatically.
    public var isAutomatedExperience: Bool?
    /// Name of the business that is liable for payment.
    public var liableBizName: String?
    /// Name of the business that receives the bills.
    public var sendBillToBizName: String?
    /// Business portfolio that owns the credit line.
    public var ownerBusiness: BusinessReference?
    /// Name of the business portfolio that owns the credit line.
    public var ownerBusinessName: String?
    /// ID of the credit line that this one is a part of.
    public var partitionFrom: String?
    /// Allocation by which the portfolio received the credit line.
    public var receivingCreditAllocationConfig: AllocationReference?

    public init(
        id: String,
        legalEntityName: String? = nil,
        allocatedAmount: CurrencyAmountValue? = nil,
        balance: CurrencyAmountValue? = nil,
        creditAvailable: CurrencyAmountValue? = nil,
        maxBalance: CurrencyAmountValue? = nil,
        onlineMaxBalance: CurrencyAmountValue? = nil,
        creditType: String? = nil,
        isAccessRevoked: Bool? = nil,
        isAutomatedExperience: Bool? = nil,
        liableBizName: String? = nil,
        sendBillToBizName: String? = nil,
        ownerBusiness: BusinessReference? = nil,
        ownerBusinessName: String? = nil,
        partitionFrom: String? = nil,
        receivingCreditAllocationConfig: AllocationReference? = nil
    ) {
        self.id = id
        self.legalEntityName = legalEntityName
        self.allocatedAmount = allocatedAmount
        self.balance = balance
        self.creditAvailable = creditAvailable
        self.maxBalance = maxBalance
        self.onlineMaxBalance = onlineMaxBalance
        self.creditType = creditType
        self.isAccessRevoked = isAccessRevoked
        self.isAutomatedExperience = isAutomatedExperience
        self.liableBizName = liableBizName
        self.sendBillToBizName = sendBillToBizName
        self.ownerBusiness = ownerBusiness
        self.ownerBusinessName = ownerBusinessName
        self.partitionFrom = partitionFrom
        self.receivingCreditAllocationConfig = receivingCreditAllocationConfig
    }

    enum CodingKeys: String, CodingKey {
        case id
        case legalEntityName = "legal_entity_name"
        case allocatedAmount = "allocated_amount"
        case balance
        case creditAvailable = "credit_available"
        case maxBalance = "max_balance"
        case onlineMaxBalance = "online_max_balance"
        case creditType = "credit_type"
        case isAccessRevoked = "is_access_revoked"
        case isAutomatedExperience = "is_automated_experience"
        case liableBizName = "liable_biz_name"
        case sendBillToBizName = "send_bill_to_biz_name"
        case ownerBusiness = "owner_business"
        case ownerBusinessName = "owner_business_name"
        case partitionFrom = "partition_from"
        case receivingCreditAllocationConfig = "receiving_credit_allocation_config"
    }
}

/// Amount of money. The platform writes it in several forms at once.
public struct CurrencyAmountValue: Codable, Hashable, Sendable {
    /// Amount in the currency, as a decimal number.
    public var amount: String?
    /// Currency, as an ISO 4217 code.
    public var currency: String?
    /// Amount in hundredths of the currency.
    public var amountInHundredths: String?
    /// Amount in the smallest unit of the currency.
    public var offsettedAmount: String?

    public init(
        amount: String? = nil,
        currency: String? = nil,
        amountInHundredths: String? = nil,
        offsettedAmount: String? = nil
    ) {
        self.amount = amount
        self.currency = currency
        self.amountInHundredths = amountInHundredths
        self.offsettedAmount = offsettedAmount
    }

    enum CodingKeys: String, CodingKey {
        case amount
        case currency
        case amountInHundredths = "amount_in_hundredths"
        case offsettedAmount = "offsetted_amount"
    }
}

/// ID of an allocation, as part of a credit line.
public struct AllocationReference: Codable, Hashable, Sendable {
    /// ID of the allocation (`allocation_configs.get`).
    public var id: String?

    public init(id: String? = nil) {
        self.id = id
    }
}

/// Gets a credit line.
public struct GetCreditLine: Codable, Hashable, Sendable {
    /// ID of the credit line to get.
    public var creditLineId: String
    /// Fields to return of the credit line.
    public var fields: [CreditLineField]?

    public init(creditLineId: String, fields: [CreditLineField]? = nil) {
        self.creditLineId = creditLineId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case creditLineId = "credit_line_id"
        case fields
    }
}

/// Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency cannot be
/// changed afterwards, except by a migration (`payment_migrations.create`).
public struct ShareAndAttachCreditLine: Codable, Hashable, Sendable {
    /// ID of the credit line.
    public var creditLineId: String
    /// ID of the client's WhatsApp Business account.
    public var wabaId: String
    /// Billing currency of the account, as an ISO 4217 code: AUD, EUR, GBP, IDR, INR, USD, or another one that the
    /// platform bills in.
    public var wabaCurrency: String

    public init(creditLineId: String, wabaId: String, wabaCurrency: String) {
        self.creditLineId = creditLineId
        self.wabaId = wabaId
        self.wabaCurrency = wabaCurrency
    }

    enum CodingKeys: String, CodingKey {
        case creditLineId = "credit_line_id"
        case wabaId = "waba_id"
        case wabaCurrency = "waba_currency"
    }
}

/// Result of sharing or attaching a credit line.
public struct SharedCreditLine: Codable, Hashable, Sendable {
    /// True if the credit line was shared or attached.
    public var success: Bool?
    /// ID of the allocation. Keep it, to check the sharing and to revoke it (`allocation_configs`).
    public var allocationConfigId: String?
    /// ID of the account that the credit line was attached to.
    public var wabaId: String?

    public init(success: Bool? = nil, allocationConfigId: String? = nil, wabaId: String? = nil) {
        self.success = success
        self.allocationConfigId = allocationConfigId
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case success
        case allocationConfigId = "allocation_config_id"
        case wabaId = "waba_id"
    }
}

/// Shares a credit line with the business portfolio of a client: the first step of the newer method, with the partner's
/// own token. `credit_lines.attach` is the second step.
public struct ShareCreditLine: Codable, Hashable, Sendable {
    /// ID of the credit line.
    public var creditLineId: String
    /// ID of the client's business portfolio, from `owner_business_info` of its account (`accounts.get`).
    public var receivingBusinessId: String

    public init(creditLineId: String, receivingBusinessId: String) {
        self.creditLineId = creditLineId
        self.receivingBusinessId = receivingBusinessId
    }

    enum CodingKeys: String, CodingKey {
        case creditLineId = "credit_line_id"
        case receivingBusinessId = "receiving_business_id"
    }
}

/// Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method, with the
/// business token of the client.
public struct AttachCreditLine: Codable, Hashable, Sendable {
    /// ID of the shared credit line.
    public var creditLineId: String
    /// ID of the account that is billed by the credit line.
    public var wabaId: String
    /// Currency in which the account is billed, as an ISO 4217 code.
    public var wabaCurrency: String

    public init(creditLineId: String, wabaId: String, wabaCurrency: String) {
        self.creditLineId = creditLineId
        self.wabaId = wabaId
        self.wabaCurrency = wabaCurrency
    }

    enum CodingKeys: String, CodingKey {
        case creditLineId = "credit_line_id"
        case wabaId = "waba_id"
        case wabaCurrency = "waba_currency"
    }
}

/// Lists the invoice groups of a credit line: who receives which invoices.
public struct ListInvoiceGroups: Codable, Hashable, Sendable {
    /// ID of the credit line with the invoices.
    public var creditLineId: String
    /// Fields to return per invoice group.
    public var fields: [InvoiceGroupField]?
    /// Maximum number of invoice groups per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        creditLineId: String,
        fields: [InvoiceGroupField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.creditLineId = creditLineId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case creditLineId = "credit_line_id"
        case fields
        case limit
        case after
        case before
    }
}

/// Field of `InvoiceGroup` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `emails`.
public struct InvoiceGroupField: Choice {
    /// ID of the invoice group.
    public static let id = InvoiceGroupField(rawValue: "id")
    /// Name of the invoice group.
    public static let name = InvoiceGroupField(rawValue: "name")
    /// Email addresses that receive the invoices.
    public static let emails = InvoiceGroupField(rawValue: "emails")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of invoice groups.
public struct InvoiceGroups: Codable, Hashable, Sendable {
    /// Invoice groups on this page.
    public var data: [InvoiceGroup]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [InvoiceGroup], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// An invoice group: accounts that are invoiced together.
public struct InvoiceGroup: Codable, Hashable, Sendable {
    /// ID of the invoice group.
    public var id: String
    /// Email addresses that receive the invoices.
    public var emails: [String]
    /// Name of the invoice group.
    public var name: String?

    public init(id: String, emails: [String], name: String? = nil) {
        self.id = id
        self.emails = emails
        self.name = name
    }
}

/// Creates an invoice group of a credit line.
public struct CreateInvoiceGroup: Codable, Hashable, Sendable {
    /// ID of the credit line that is invoiced.
    public var creditLineId: String
    /// Name of the new invoice group.
    public var name: String
    /// Email addresses that receive the invoices of the group.
    public var emails: [String]?

    public init(creditLineId: String, name: String, emails: [String]? = nil) {
        self.creditLineId = creditLineId
        self.name = name
        self.emails = emails
    }

    enum CodingKeys: String, CodingKey {
        case creditLineId = "credit_line_id"
        case name
        case emails
    }
}

/// Lists the applications of a business portfolio for credit lines.
public struct ListCreditApplications: Codable, Hashable, Sendable {
    /// Fields to return per application.
    public var fields: [CreditApplicationField]?
    /// Maximum number of applications per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's business portfolio ID.
    public var businessId: String?

    public init(
        fields: [CreditApplicationField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        businessId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.businessId = businessId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case businessId = "business_id"
    }
}

/// Field of `CreditApplication` to return. Its own fields can follow in braces: `field{one,two}`.
public struct CreditApplicationField: Choice {
    /// ID of the application.
    public static let id = CreditApplicationField(rawValue: "id")
    /// Legal entity that applies.
    public static let legalEntityName = CreditApplicationField(rawValue: "legal_entity_name")
    /// Status of the application.
    public static let status = CreditApplicationField(rawValue: "status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of applications for credit lines.
public struct CreditApplications: Codable, Hashable, Sendable {
    /// Applications on this page.
    public var data: [CreditApplication]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [CreditApplication], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// An application for a credit line.
public struct CreditApplication: Codable, Hashable, Sendable {
    /// ID of the application.
    public var id: String
    /// Legal entity that applies.
    public var legalEntityName: String?
    /// Status of the application.
    public var status: String?

    public init(id: String, legalEntityName: String? = nil, status: String? = nil) {
        self.id = id
        self.legalEntityName = legalEntityName
        self.status = status
    }

    enum CodingKeys: String, CodingKey {
        case id
        case legalEntityName = "legal_entity_name"
        case status
    }
}
