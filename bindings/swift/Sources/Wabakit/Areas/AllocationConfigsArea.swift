// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `allocation_configs.list`, `allocation_configs.get`, `allocation_configs.create`, `allocation_configs.update`, `allocation_configs.revoke`.
public struct AllocationConfigsArea: Sendable {
    let engine: Engine

    /// Lists the allocations of a credit line, to find the one of a client.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line whose allocations are listed.
    ///   - receivingBusinessId: ID of a client's business portfolio, to return only its allocation.
    ///   - fields: Fields to return per allocation.
    ///   - limit: Maximum number of allocations per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func list(
        creditLineId: String,
        receivingBusinessId: String? = nil,
        fields: [AllocationConfigField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AllocationConfigs> {
        let params = ListAllocationConfigs(
            creditLineId: creditLineId,
            receivingBusinessId: receivingBusinessId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("allocation_configs.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line whose allocations are listed.
    ///   - receivingBusinessId: ID of a client's business portfolio, to return only its allocation.
    ///   - fields: Fields to return per allocation.
    ///   - limit: Maximum number of allocations per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func listAll(
        creditLineId: String,
        receivingBusinessId: String? = nil,
        fields: [AllocationConfigField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<AllocationConfig, any Error> {
        let params = ListAllocationConfigs(
            creditLineId: creditLineId,
            receivingBusinessId: receivingBusinessId,
            fields: fields,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("allocation_configs.list", params, options, items: { (page: AllocationConfigs) in page.data }, next: { $0.after = $1 })
    }

    /// Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
    /// `primary_funding_id` (`accounts.get`).
    ///
    /// - Parameters:
    ///   - allocationConfigId: ID of the allocation.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func get(
        allocationConfigId: String,
        fields: [AllocationConfigField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AllocationConfig> {
        let params = GetAllocationConfig(allocationConfigId: allocationConfigId, fields: fields)
        return try await engine.answer("allocation_configs.get", params, options, idempotent: true)
    }

    /// Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit lines.
    /// WhatsApp's own form is `credit_lines.share_and_attach`.
    ///
    /// - Parameters:
    ///   - creditLineId: ID of the credit line that is allocated.
    ///   - receivingBusinessId: ID of the business portfolio that receives the allocation.
    ///   - amount: Amount that is allocated.
    ///   - liabilityType: Party that is liable for payment.
    ///   - partitionType: Division of the credit line.
    ///   - sendBillTo: Party that receives the bills.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        creditLineId: String,
        receivingBusinessId: String,
        amount: CurrencyAmount? = nil,
        liabilityType: LiabilityType? = nil,
        partitionType: PartitionType? = nil,
        sendBillTo: BillRecipient? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AllocationConfig> {
        let params = CreateAllocationConfig(
            creditLineId: creditLineId,
            receivingBusinessId: receivingBusinessId,
            amount: amount,
            liabilityType: liabilityType,
            partitionType: partitionType,
            sendBillTo: sendBillTo
        )
        return try await engine.answer("allocation_configs.create", params, options)
    }

    /// Updates the amount of an allocation.
    ///
    /// - Parameters:
    ///   - allocationConfigId: ID of the allocation that is updated.
    ///   - amount: Amount that is allocated from now on.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func update(
        allocationConfigId: String,
        amount: CurrencyAmount,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateAllocationConfig(allocationConfigId: allocationConfigId, amount: amount)
        return try await engine.answer("allocation_configs.update", params, options, idempotent: true)
    }

    /// Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with the
    /// partner.
    ///
    /// - Parameters:
    ///   - allocationConfigId: ID of the allocation that is revoked.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines)
    public func revoke(
        allocationConfigId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = RevokeAllocationConfig(allocationConfigId: allocationConfigId)
        return try await engine.answer("allocation_configs.revoke", params, options, idempotent: true)
    }
}

/// Lists the allocations of a credit line, to find the one of a client.
public struct ListAllocationConfigs: Codable, Hashable, Sendable {
    /// ID of the credit line whose allocations are listed.
    public var creditLineId: String
    /// ID of a client's business portfolio, to return only its allocation.
    public var receivingBusinessId: String?
    /// Fields to return per allocation.
    public var fields: [AllocationConfigField]?
    /// Maximum number of allocations per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        creditLineId: String,
        receivingBusinessId: String? = nil,
        fields: [AllocationConfigField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.creditLineId = creditLineId
        self.receivingBusinessId = receivingBusinessId
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
    }

    enum CodingKeys: String, CodingKey {
        case creditLineId = "credit_line_id"
        case receivingBusinessId = "receiving_business_id"
        case fields
        case limit
        case after
        case before
    }
}

/// Field of `AllocationConfig` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `receiving_business`, `receiving_credential`, `request_status`.
public struct AllocationConfigField: Choice {
    /// ID of the allocation.
    public static let id = AllocationConfigField(rawValue: "id")
    /// Amount of the allocation.
    public static let currencyAmount = AllocationConfigField(rawValue: "currency_amount")
    /// Party that is liable for payment.
    public static let liabilityType = AllocationConfigField(rawValue: "liability_type")
    /// Division of the credit line.
    public static let partitionType = AllocationConfigField(rawValue: "partition_type")
    /// Party that receives the bills.
    public static let sendBillTo = AllocationConfigField(rawValue: "send_bill_to")
    /// Business portfolio that owns the credit line.
    public static let owningBusiness = AllocationConfigField(rawValue: "owning_business")
    /// Credit line of the owner.
    public static let owningCredential = AllocationConfigField(rawValue: "owning_credential")
    /// Business portfolio that uses the credit line.
    public static let receivingBusiness = AllocationConfigField(rawValue: "receiving_business")
    /// Credit line of the receiver: the payment method of its accounts.
    public static let receivingCredential = AllocationConfigField(rawValue: "receiving_credential")
    /// Status of the allocation: `DELETED` if it was revoked.
    public static let requestStatus = AllocationConfigField(rawValue: "request_status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of allocations.
public struct AllocationConfigs: Codable, Hashable, Sendable {
    /// Allocations on this page.
    public var data: [AllocationConfig]
    /// ID of the allocation, if the platform returns a single one without a list.
    public var id: String?
    /// Business portfolio of the client, if the platform returns a single allocation without a list.
    public var receivingBusiness: BusinessReference?
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(
        data: [AllocationConfig],
        id: String? = nil,
        receivingBusiness: BusinessReference? = nil,
        paging: Paging? = nil
    ) {
        self.data = data
        self.id = id
        self.receivingBusiness = receivingBusiness
        self.paging = paging
    }

    enum CodingKeys: String, CodingKey {
        case data
        case id
        case receivingBusiness = "receiving_business"
        case paging
    }
}

/// An allocation of a credit line. Contains only the requested fields.
public struct AllocationConfig: Codable, Hashable, Sendable {
    /// ID of the allocation.
    public var id: String
    /// Amount of the allocation.
    public var currencyAmount: CurrencyAmountValue?
    /// Party that is liable for payment.
    public var liabilityType: LiabilityType?
    /// Division of the credit line.
    public var partitionType: PartitionType?
    /// Party that receives the bills.
    public var sendBillTo: BillRecipient?
    /// Business portfolio that owns the credit line.
    public var owningBusiness: BusinessReference?
    /// Credit line of the owner.
    public var owningCredential: CreditCredential?
    /// Business portfolio that uses the credit line.
    public var receivingBusiness: BusinessReference?
    /// Credit line of the receiver: the payment method of its accounts.
    public var receivingCredential: CreditCredential?
    /// Status of the allocation: `DELETED` if it was revoked.
    public var requestStatus: String?

    public init(
        id: String,
        currencyAmount: CurrencyAmountValue? = nil,
        liabilityType: LiabilityType? = nil,
        partitionType: PartitionType? = nil,
        sendBillTo: BillRecipient? = nil,
        owningBusiness: BusinessReference? = nil,
        owningCredential: CreditCredential? = nil,
        receivingBusiness: BusinessReference? = nil,
        receivingCredential: CreditCredential? = nil,
        requestStatus: String? = nil
    ) {
        self.id = id
        self.currencyAmount = currencyAmount
        self.liabilityType = liabilityType
        self.partitionType = partitionType
        self.sendBillTo = sendBillTo
        self.owningBusiness = owningBusiness
        self.owningCredential = owningCredential
        self.receivingBusiness = receivingBusiness
        self.receivingCredential = receivingCredential
        self.requestStatus = requestStatus
    }

    enum CodingKeys: String, CodingKey {
        case id
        case currencyAmount = "currency_amount"
        case liabilityType = "liability_type"
        case partitionType = "partition_type"
        case sendBillTo = "send_bill_to"
        case owningBusiness = "owning_business"
        case owningCredential = "owning_credential"
        case receivingBusiness = "receiving_business"
        case receivingCredential = "receiving_credential"
        case requestStatus = "request_status"
    }
}

/// Party that is liable for the payment of an allocation.
/// Other values are accepted, too.
public struct LiabilityType: Choice {
    /// Liability by the master service agreement.
    public static let msa = LiabilityType(rawValue: "MSA")
    /// Liability of the receiver.
    public static let normal = LiabilityType(rawValue: "Normal")
    /// Liability of one party after the other.
    public static let sequential = LiabilityType(rawValue: "Sequential")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Division of a credit line between the owner and the receiver.
/// Other values are accepted, too.
public struct PartitionType: Choice {
    /// Authorization without an amount.
    public static let auth = PartitionType(rawValue: "AUTH")
    /// Fixed amount of the credit line.
    public static let fixed = PartitionType(rawValue: "FIXED")
    /// Fixed amount without a partition.
    public static let fixedWithoutPartition = PartitionType(rawValue: "FIXED_WITHOUT_PARTITION")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Party that receives the bills of an allocation.
/// Other values are accepted, too.
public struct BillRecipient: Choice {
    /// Advertiser: the business that spends.
    public static let advertiser = BillRecipient(rawValue: "Advertiser")
    /// Agency: the partner of the business.
    public static let agency = BillRecipient(rawValue: "Agency")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A credit line that an allocation refers to.
public struct CreditCredential: Codable, Hashable, Sendable {
    /// ID of the credit line.
    public var id: String?

    public init(id: String? = nil) {
        self.id = id
    }
}

/// Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
/// `primary_funding_id` (`accounts.get`).
public struct GetAllocationConfig: Codable, Hashable, Sendable {
    /// ID of the allocation.
    public var allocationConfigId: String
    /// Fields to return.
    public var fields: [AllocationConfigField]?

    public init(allocationConfigId: String, fields: [AllocationConfigField]? = nil) {
        self.allocationConfigId = allocationConfigId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case allocationConfigId = "allocation_config_id"
        case fields
    }
}

/// Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit lines.
/// WhatsApp's own form is `credit_lines.share_and_attach`.
public struct CreateAllocationConfig: Codable, Hashable, Sendable {
    /// ID of the credit line that is allocated.
    public var creditLineId: String
    /// ID of the business portfolio that receives the allocation.
    public var receivingBusinessId: String
    /// Amount that is allocated.
    public var amount: CurrencyAmount?
    /// Party that is liable for payment.
    public var liabilityType: LiabilityType?
    /// Division of the credit line.
    public var partitionType: PartitionType?
    /// Party that receives the bills.
    public var sendBillTo: BillRecipient?

    public init(
        creditLineId: String,
        receivingBusinessId: String,
        amount: CurrencyAmount? = nil,
        liabilityType: LiabilityType? = nil,
        partitionType: PartitionType? = nil,
        sendBillTo: BillRecipient? = nil
    ) {
        self.creditLineId = creditLineId
        self.receivingBusinessId = receivingBusinessId
        self.amount = amount
        self.liabilityType = liabilityType
        self.partitionType = partitionType
        self.sendBillTo = sendBillTo
    }

    enum CodingKeys: String, CodingKey {
        case creditLineId = "credit_line_id"
        case receivingBusinessId = "receiving_business_id"
        case amount
        case liabilityType = "liability_type"
        case partitionType = "partition_type"
        case sendBillTo = "send_bill_to"
    }
}

/// Amount of money. The platform writes it in several forms at once.
public struct CurrencyAmount: Codable, Hashable, Sendable {
    /// Amount in the currency, as a decimal number.
    public var amount: String
    /// Currency, as an ISO 4217 code.
    public var currency: String

    public init(amount: String, currency: String) {
        self.amount = amount
        self.currency = currency
    }
}

/// Updates the amount of an allocation.
public struct UpdateAllocationConfig: Codable, Hashable, Sendable {
    /// ID of the allocation that is updated.
    public var allocationConfigId: String
    /// Amount that is allocated from now on.
    public var amount: CurrencyAmount

    public init(allocationConfigId: String, amount: CurrencyAmount) {
        self.allocationConfigId = allocationConfigId
        self.amount = amount
    }

    enum CodingKeys: String, CodingKey {
        case allocationConfigId = "allocation_config_id"
        case amount
    }
}

/// Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with the
/// partner.
public struct RevokeAllocationConfig: Codable, Hashable, Sendable {
    /// ID of the allocation that is revoked.
    public var allocationConfigId: String

    public init(allocationConfigId: String) {
        self.allocationConfigId = allocationConfigId
    }

    enum CodingKeys: String, CodingKey {
        case allocationConfigId = "allocation_config_id"
    }
}
