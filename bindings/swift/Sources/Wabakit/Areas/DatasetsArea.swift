// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `datasets.create`, `datasets.get`, `datasets.send_events`.
public struct DatasetsArea: Sendable {
    let engine: Engine

    /// Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the existing
    /// dataset if there is one.
    ///
    /// - Parameters:
    ///   - datasetName: Name of the dataset. Default: a name that the platform chooses.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        datasetName: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Dataset> {
        let params = CreateDataset(datasetName: datasetName, wabaId: wabaId)
        return try await engine.answer("datasets.create", params, options, idempotent: true)
    }

    /// Gets the dataset of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Dataset> {
        let params = GetDataset(wabaId: wabaId)
        return try await engine.answer("datasets.get", params, options, idempotent: true)
    }

    /// Sends conversion events to a dataset.
    ///
    /// - Parameters:
    ///   - datasetId: ID of the dataset.
    ///   - data: Conversion events. At least one.
    ///   - partnerAgent: Name of the partner that sends the events.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func sendEvents(
        datasetId: String,
        data: [ConversionEvent],
        partnerAgent: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ReceivedEvents> {
        let params = SendConversionEvents(datasetId: datasetId, data: data, partnerAgent: partnerAgent)
        return try await engine.answer("datasets.send_events", params, options)
    }
}

/// Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the existing
/// dataset if there is one.
public struct CreateDataset: Codable, Hashable, Sendable {
    /// Name of the dataset. Default: a name that the platform chooses.
    public var datasetName: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(datasetName: String? = nil, wabaId: String? = nil) {
        self.datasetName = datasetName
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case datasetName = "dataset_name"
        case wabaId = "waba_id"
    }
}

/// Dataset of an account.
public struct Dataset: Codable, Hashable, Sendable {
    /// ID of the dataset. Absent if the account has none.
    public var id: String?

    public init(id: String? = nil) {
        self.id = id
    }
}

/// Gets the dataset of a WhatsApp Business account.
public struct GetDataset: Codable, Hashable, Sendable {
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(wabaId: String? = nil) {
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case wabaId = "waba_id"
    }
}

/// Sends conversion events to a dataset.
public struct SendConversionEvents: Codable, Hashable, Sendable {
    /// ID of the dataset.
    public var datasetId: String
    /// Conversion events. At least one.
    public var data: [ConversionEvent]
    /// Name of the partner that sends the events.
    public var partnerAgent: String?

    public init(datasetId: String, data: [ConversionEvent], partnerAgent: String? = nil) {
        self.datasetId = datasetId
        self.data = data
        self.partnerAgent = partnerAgent
    }

    enum CodingKeys: String, CodingKey {
        case datasetId = "dataset_id"
        case data
        case partnerAgent = "partner_agent"
    }
}

/// Conversion event of a user.
public struct ConversionEvent: Codable, Hashable, Sendable {
    /// Name of the event.
    public var eventName: ConversionEventName
    /// Time of the event. Seconds since the Unix epoch.
    public var eventTime: Int64
    /// User and account of the event.
    public var userData: ConversionUser
    /// Value of the event.
    public var customData: ConversionValue?
    /// Source of the event.
    public var messagingOutcomeData: ConversionOutcome?

    public init(
        eventName: ConversionEventName,
        eventTime: Int64,
        userData: ConversionUser,
        customData: ConversionValue? = nil,
        messagingOutcomeData: ConversionOutcome? = nil
    ) {
        self.eventName = eventName
        self.eventTime = eventTime
        self.userData = userData
        self.customData = customData
        self.messagingOutcomeData = messagingOutcomeData
    }

    enum CodingKeys: String, CodingKey {
        case eventName = "event_name"
        case eventTime = "event_time"
        case userData = "user_data"
        case customData = "custom_data"
        case messagingOutcomeData = "messaging_outcome_data"
    }
}

/// Name of a conversion event.
/// Other values are accepted, too.
public struct ConversionEventName: Choice {
    /// Lead: the user left contact information.
    public static let leadSubmitted = ConversionEventName(rawValue: "LeadSubmitted")
    /// Purchase with a value.
    public static let purchase = ConversionEventName(rawValue: "Purchase")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// User and account of a conversion event.
public struct ConversionUser: Codable, Hashable, Sendable {
    /// ID of the click on the ad, from the `referral` of the user's first message.
    public var ctwaClid: String
    /// ID of the WhatsApp Business account.
    public var whatsappBusinessAccountId: String?

    public init(ctwaClid: String, whatsappBusinessAccountId: String? = nil) {
        self.ctwaClid = ctwaClid
        self.whatsappBusinessAccountId = whatsappBusinessAccountId
    }

    enum CodingKeys: String, CodingKey {
        case ctwaClid = "ctwa_clid"
        case whatsappBusinessAccountId = "whatsapp_business_account_id"
    }
}

/// Value of a conversion event.
public struct ConversionValue: Codable, Hashable, Sendable {
    /// Currency of the value, as an ISO 4217 code.
    public var currency: String?
    /// Value in the currency, such as 12.5.
    public var value: Double?

    public init(currency: String? = nil, value: Double? = nil) {
        self.currency = currency
        self.value = value
    }
}

/// Source of a conversion event.
public struct ConversionOutcome: Codable, Hashable, Sendable {
    /// Type of the source: `automatic_events` for events from the webhook of that name.
    public var outcomeType: String

    public init(outcomeType: String) {
        self.outcomeType = outcomeType
    }

    enum CodingKeys: String, CodingKey {
        case outcomeType = "outcome_type"
    }
}

/// Result of sending conversion events.
public struct ReceivedEvents: Codable, Hashable, Sendable {
    /// Warnings about the events.
    public var messages: [String]
    /// Number of events received.
    public var eventsReceived: Int64?
    /// ID of the request, for inquiries to Meta's support.
    public var fbtraceId: String?

    public init(messages: [String], eventsReceived: Int64? = nil, fbtraceId: String? = nil) {
        self.messages = messages
        self.eventsReceived = eventsReceived
        self.fbtraceId = fbtraceId
    }

    enum CodingKeys: String, CodingKey {
        case messages
        case eventsReceived = "events_received"
        case fbtraceId = "fbtrace_id"
    }
}
