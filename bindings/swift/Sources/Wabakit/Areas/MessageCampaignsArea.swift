// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `message_campaigns.list`.
public struct MessageCampaignsArea: Sendable {
    let engine: Engine

    /// Lists the message campaigns of a WhatsApp Business account. Known from Meta's SDK only, without the fields of a
    /// campaign.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per campaign, separated by commas.
    ///   - limit: Maximum number of campaigns per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MessageCampaigns> {
        let params = ListMessageCampaigns(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("message_campaigns.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per campaign, separated by commas.
    ///   - limit: Maximum number of campaigns per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<JSONValue, any Error> {
        let params = ListMessageCampaigns(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("message_campaigns.list", params, options, items: { (page: MessageCampaigns) in page.data }, next: { $0.after = $1 })
    }
}

/// Lists the message campaigns of a WhatsApp Business account. Known from Meta's SDK only, without the fields of a
/// campaign.
public struct ListMessageCampaigns: Codable, Hashable, Sendable {
    /// Fields to return per campaign, separated by commas.
    public var fields: String?
    /// Maximum number of campaigns per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of message campaigns.
public struct MessageCampaigns: Codable, Hashable, Sendable {
    /// Campaigns on this page, as JSON objects.
    public var data: [JSONValue]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [JSONValue], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}
