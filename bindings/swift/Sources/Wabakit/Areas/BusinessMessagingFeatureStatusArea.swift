// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `business_messaging_feature_status.get`.
public struct BusinessMessagingFeatureStatusArea: Sendable {
    let engine: Engine

    /// Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only, without the
    /// names of features.
    ///
    /// - Parameters:
    ///   - features: Features to look up. At least one.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        features: [FeatureQuery],
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<FeatureStatuses> {
        let params = GetFeatureStatus(features: features, wabaId: wabaId)
        return try await engine.answer("business_messaging_feature_status.get", params, options, idempotent: true)
    }
}

/// Gets the availability of messaging features to a WhatsApp Business account. Known from Meta's SDK only, without the
/// names of features.
public struct GetFeatureStatus: Codable, Hashable, Sendable {
    /// Features to look up. At least one.
    public var features: [FeatureQuery]
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(features: [FeatureQuery], wabaId: String? = nil) {
        self.features = features
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case features
        case wabaId = "waba_id"
    }
}

/// A messaging feature to look up.
public struct FeatureQuery: Codable, Hashable, Sendable {
    /// Name of the feature.
    public var feature: String

    public init(feature: String) {
        self.feature = feature
    }
}

/// Availability of messaging features.
public struct FeatureStatuses: Codable, Hashable, Sendable {
    /// Status of each feature.
    public var data: [FeatureStatus]

    public init(data: [FeatureStatus]) {
        self.data = data
    }
}

/// Availability of one messaging feature.
public struct FeatureStatus: Codable, Hashable, Sendable {
    /// Name of the feature.
    public var feature: String?
    /// Status of the feature, such as `enabled`.
    public var status: String?

    public init(feature: String? = nil, status: String? = nil) {
        self.feature = feature
        self.status = status
    }
}
