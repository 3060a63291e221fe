// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `payment_configurations.list`, `payment_configurations.get`, `payment_configurations.create`, `payment_configurations.update`, `payment_configurations.delete`, `payment_configurations.create_oauth_link`.
public struct PaymentConfigurationsArea: Sendable {
    let engine: Engine

    /// Lists the payment configurations of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis)
    public func list(
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PaymentConfigurationLists> {
        let params = ListPaymentConfigurations(wabaId: wabaId)
        return try await engine.answer("payment_configurations.list", params, options, idempotent: true)
    }

    /// Gets a payment configuration. The response is a one-element list.
    ///
    /// - Parameters:
    ///   - configurationName: Name of the payment configuration.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis)
    public func get(
        configurationName: String,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PaymentConfigurations> {
        let params = GetPaymentConfiguration(configurationName: configurationName, wabaId: wabaId)
        return try await engine.answer("payment_configurations.get", params, options, idempotent: true)
    }

    /// Creates a payment configuration. The response for a payment gateway contains the link with which the business
    /// connects it.
    /// If `provider_name` is `upi_vpa`: `merchant_vpa` is required.
    ///
    /// - Parameters:
    ///   - configurationName: Name of the payment configuration.
    ///   - providerName: Payment provider of the configuration.
    ///   - purposeCode: Purpose code of the payments, such as `00`.
    ///   - merchantCategoryCode: Merchant category code of the business: 4 digits, such as `0000`.
    ///   - redirectUrl: URL to which the business returns from the payment gateway.
    ///   - merchantVpa: UPI address of the business. Required for the provider `upi_vpa`.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis)
    public func create(
        configurationName: String,
        providerName: PaymentProvider,
        purposeCode: String? = nil,
        merchantCategoryCode: String? = nil,
        redirectUrl: String? = nil,
        merchantVpa: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedPaymentConfiguration> {
        let params = CreatePaymentConfiguration(
            configurationName: configurationName,
            providerName: providerName,
            purposeCode: purposeCode,
            merchantCategoryCode: merchantCategoryCode,
            redirectUrl: redirectUrl,
            merchantVpa: merchantVpa,
            wabaId: wabaId
        )
        return try await engine.answer("payment_configurations.create", params, options)
    }

    /// Updates the endpoint of a payment configuration.
    ///
    /// - Parameters:
    ///   - configurationName: Name of the payment configuration.
    ///   - dataEndpointUrl: URL of the endpoint that updates orders with a checkout button. Begins with `https://`.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis)
    public func update(
        configurationName: String,
        dataEndpointUrl: String,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdatePaymentConfiguration(
            configurationName: configurationName,
            dataEndpointUrl: dataEndpointUrl,
            wabaId: wabaId
        )
        return try await engine.answer("payment_configurations.update", params, options, idempotent: true)
    }

    /// Deletes a payment configuration.
    ///
    /// - Parameters:
    ///   - configurationName: Name of the payment configuration.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis)
    public func delete(
        configurationName: String,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeletePaymentConfiguration(configurationName: configurationName, wabaId: wabaId)
        return try await engine.answer("payment_configurations.delete", params, options, idempotent: true)
    }

    /// Creates a link with which the business connects its payment gateway.
    ///
    /// - Parameters:
    ///   - configurationName: Name of the payment configuration.
    ///   - redirectUrl: URL to which the business returns from the payment gateway.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis)
    public func createOauthLink(
        configurationName: String,
        redirectUrl: String,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<PaymentOauthLink> {
        let params = CreatePaymentOauthLink(
            configurationName: configurationName,
            redirectUrl: redirectUrl,
            wabaId: wabaId
        )
        return try await engine.answer("payment_configurations.create_oauth_link", params, options)
    }
}

/// Lists the payment configurations of a WhatsApp Business account.
public struct ListPaymentConfigurations: Codable, Hashable, Sendable {
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(wabaId: String? = nil) {
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case wabaId = "waba_id"
    }
}

/// Payment configurations of an account.
public struct PaymentConfigurationLists: Codable, Hashable, Sendable {
    /// One-element list with the payment configurations.
    public var data: [PaymentConfigurationList]

    public init(data: [PaymentConfigurationList]) {
        self.data = data
    }
}

/// List of payment configurations.
public struct PaymentConfigurationList: Codable, Hashable, Sendable {
    /// Payment configurations of the account.
    public var paymentConfigurations: [PaymentConfiguration]

    public init(paymentConfigurations: [PaymentConfiguration]) {
        self.paymentConfigurations = paymentConfigurations
    }

    enum CodingKeys: String, CodingKey {
        case paymentConfigurations = "payment_configurations"
    }
}

/// Payment configuration of an account.
public struct PaymentConfiguration: Codable, Hashable, Sendable {
    /// Name of the payment configuration.
    public var configurationName: String?
    /// Merchant category of the business.
    public var merchantCategoryCode: PaymentCode?
    /// Purpose of the payments.
    public var purposeCode: PaymentCode?
    /// Status of the configuration.
    public var status: PaymentConfigurationState?
    /// ID of the business at the payment gateway.
    public var providerMid: String?
    /// Payment provider, in upper, lower or mixed case.
    public var providerName: String?
    /// UPI address of the business.
    public var merchantVpa: String?
    /// Creation time. Seconds since the Unix epoch.
    public var createdTimestamp: String?
    /// Time of the last update. Seconds since the Unix epoch.
    public var updatedTimestamp: String?

    public init(
        configurationName: String? = nil,
        merchantCategoryCode: PaymentCode? = nil,
        purposeCode: PaymentCode? = nil,
        status: PaymentConfigurationState? = nil,
        providerMid: String? = nil,
        providerName: String? = nil,
        merchantVpa: String? = nil,
        createdTimestamp: String? = nil,
        updatedTimestamp: String? = nil
    ) {
        self.configurationName = configurationName
        self.merchantCategoryCode = merchantCategoryCode
        self.purposeCode = purposeCode
        self.status = status
        self.providerMid = providerMid
        self.providerName = providerName
        self.merchantVpa = merchantVpa
        self.createdTimestamp = createdTimestamp
        self.updatedTimestamp = updatedTimestamp
    }

    enum CodingKeys: String, CodingKey {
        case configurationName = "configuration_name"
        case merchantCategoryCode = "merchant_category_code"
        case purposeCode = "purpose_code"
        case status
        case providerMid = "provider_mid"
        case providerName = "provider_name"
        case merchantVpa = "merchant_vpa"
        case createdTimestamp = "created_timestamp"
        case updatedTimestamp = "updated_timestamp"
    }
}

/// Code with its description.
public struct PaymentCode: Codable, Hashable, Sendable {
    /// Code, such as `0000`.
    public var code: String?
    /// Description of the code.
    public var description: String?

    public init(code: String? = nil, description: String? = nil) {
        self.code = code
        self.description = description
    }
}

/// Status of a payment configuration.
/// Other values are accepted, too.
public struct PaymentConfigurationState: Choice {
    /// Active: can receive payments.
    public static let active = PaymentConfigurationState(rawValue: "Active")
    /// Not connected to the payment gateway yet.
    public static let needsConnecting = PaymentConfigurationState(rawValue: "Needs_Connecting")
    /// Connected, and not tested with a payment yet.
    public static let needsTesting = PaymentConfigurationState(rawValue: "Needs_Testing")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Gets a payment configuration. The response is a one-element list.
public struct GetPaymentConfiguration: Codable, Hashable, Sendable {
    /// Name of the payment configuration.
    public var configurationName: String
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(configurationName: String, wabaId: String? = nil) {
        self.configurationName = configurationName
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case configurationName = "configuration_name"
        case wabaId = "waba_id"
    }
}

/// One-element list with a payment configuration.
public struct PaymentConfigurations: Codable, Hashable, Sendable {
    /// One-element list with the payment configuration.
    public var data: [PaymentConfiguration]

    public init(data: [PaymentConfiguration]) {
        self.data = data
    }
}

/// Creates a payment configuration. The response for a payment gateway contains the link with which the business
/// connects it.
/// If `provider_name` is `upi_vpa`: `merchant_vpa` is required.
public struct CreatePaymentConfiguration: Codable, Hashable, Sendable {
    /// Name of the payment configuration.
    public var configurationName: String
    /// Payment provider of the configuration.
    public var providerName: PaymentProvider
    /// Purpose code of the payments, such as `00`.
    public var purposeCode: String?
    /// Merchant category code of the business: 4 digits, such as `0000`.
    public var merchantCategoryCode: String?
    /// URL to which the business returns from the payment gateway.
    public var redirectUrl: String?
    /// UPI address of the business. Required for the provider `upi_vpa`.
    public var merchantVpa: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        configurationName: String,
        providerName: PaymentProvider,
        purposeCode: String? = nil,
        merchantCategoryCode: String? = nil,
        redirectUrl: String? = nil,
        merchantVpa: String? = nil,
        wabaId: String? = nil
    ) {
        self.configurationName = configurationName
        self.providerName = providerName
        self.purposeCode = purposeCode
        self.merchantCategoryCode = merchantCategoryCode
        self.redirectUrl = redirectUrl
        self.merchantVpa = merchantVpa
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case configurationName = "configuration_name"
        case providerName = "provider_name"
        case purposeCode = "purpose_code"
        case merchantCategoryCode = "merchant_category_code"
        case redirectUrl = "redirect_url"
        case merchantVpa = "merchant_vpa"
        case wabaId = "waba_id"
    }
}

/// Provider of payments: a gateway, or UPI itself.
/// Other values are accepted, too.
public struct PaymentProvider: Choice {
    /// UPI address of the business, without a payment gateway.
    public static let upiVpa = PaymentProvider(rawValue: "upi_vpa")
    /// The payment gateway Razorpay.
    public static let razorpay = PaymentProvider(rawValue: "razorpay")
    /// The payment gateway PayU.
    public static let payu = PaymentProvider(rawValue: "payu")
    /// The payment gateway Zaakpay.
    public static let zaakpay = PaymentProvider(rawValue: "zaakpay")
    /// The payment gateway BillDesk.
    public static let billdesk = PaymentProvider(rawValue: "billdesk")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Result of creating a payment configuration.
public struct CreatedPaymentConfiguration: Codable, Hashable, Sendable {
    /// True if the payment configuration was created.
    public var success: Bool?
    /// Link with which the business connects its payment gateway. Absent for a UPI address.
    public var oauthUrl: String?
    /// End of the link's validity. Seconds since the Unix epoch.
    public var expiration: String?

    public init(success: Bool? = nil, oauthUrl: String? = nil, expiration: String? = nil) {
        self.success = success
        self.oauthUrl = oauthUrl
        self.expiration = expiration
    }

    enum CodingKeys: String, CodingKey {
        case success
        case oauthUrl = "oauth_url"
        case expiration
    }
}

/// Updates the endpoint of a payment configuration.
public struct UpdatePaymentConfiguration: Codable, Hashable, Sendable {
    /// Name of the payment configuration.
    public var configurationName: String
    /// URL of the endpoint that updates orders with a checkout button. Begins with `https://`.
    public var dataEndpointUrl: String
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(configurationName: String, dataEndpointUrl: String, wabaId: String? = nil) {
        self.configurationName = configurationName
        self.dataEndpointUrl = dataEndpointUrl
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case configurationName = "configuration_name"
        case dataEndpointUrl = "data_endpoint_url"
        case wabaId = "waba_id"
    }
}

/// Deletes a payment configuration.
public struct DeletePaymentConfiguration: Codable, Hashable, Sendable {
    /// Name of the payment configuration.
    public var configurationName: String
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(configurationName: String, wabaId: String? = nil) {
        self.configurationName = configurationName
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case configurationName = "configuration_name"
        case wabaId = "waba_id"
    }
}

/// Creates a link with which the business connects its payment gateway.
public struct CreatePaymentOauthLink: Codable, Hashable, Sendable {
    /// Name of the payment configuration.
    public var configurationName: String
    /// URL to which the business returns from the payment gateway.
    public var redirectUrl: String
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(configurationName: String, redirectUrl: String, wabaId: String? = nil) {
        self.configurationName = configurationName
        self.redirectUrl = redirectUrl
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case configurationName = "configuration_name"
        case redirectUrl = "redirect_url"
        case wabaId = "waba_id"
    }
}

/// Link with which a business connects its payment gateway.
public struct PaymentOauthLink: Codable, Hashable, Sendable {
    /// URL of the link.
    public var oauthUrl: String
    /// End of the link's validity. Seconds since the Unix epoch.
    public var expiration: String?

    public init(oauthUrl: String, expiration: String? = nil) {
        self.oauthUrl = oauthUrl
        self.expiration = expiration
    }

    enum CodingKeys: String, CodingKey {
        case oauthUrl = "oauth_url"
        case expiration
    }
}
