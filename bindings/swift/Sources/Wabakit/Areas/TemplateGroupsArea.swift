// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `template_groups.create`, `template_groups.list`, `template_groups.get`, `template_groups.update`, `template_groups.delete`.
public struct TemplateGroupsArea: Sendable {
    let engine: Engine

    /// Creates a template group.
    ///
    /// - Parameters:
    ///   - name: Name of the group.
    ///   - description: Description of the group.
    ///   - whatsappBusinessTemplates: IDs of the templates in the group.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func create(
        name: String,
        description: String? = nil,
        whatsappBusinessTemplates: [String]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedTemplateGroup> {
        let params = CreateTemplateGroup(
            name: name,
            description: description,
            whatsappBusinessTemplates: whatsappBusinessTemplates,
            wabaId: wabaId
        )
        return try await engine.answer("template_groups.create", params, options)
    }

    /// Lists the template groups of an account.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per group.
    ///   - limit: Maximum number of groups per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func list(
        fields: [TemplateGroupField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<TemplateGroups> {
        let params = ListTemplateGroups(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("template_groups.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per group.
    ///   - limit: Maximum number of groups per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func listAll(
        fields: [TemplateGroupField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<TemplateGroup, any Error> {
        let params = ListTemplateGroups(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("template_groups.list", params, options, items: { (page: TemplateGroups) in page.data }, next: { $0.after = $1 })
    }

    /// Gets a template group by its ID.
    ///
    /// - Parameters:
    ///   - templateGroupId: ID of the group.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func get(
        templateGroupId: String,
        fields: [TemplateGroupField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<TemplateGroup> {
        let params = GetTemplateGroup(templateGroupId: templateGroupId, fields: fields)
        return try await engine.answer("template_groups.get", params, options, idempotent: true)
    }

    /// Renames a template group, or adds and removes templates.
    ///
    /// - Parameters:
    ///   - templateGroupId: ID of the group.
    ///   - name: New name of the group. Default: unchanged.
    ///   - description: New description of the group. Default: unchanged.
    ///   - addTemplates: IDs of the templates to add.
    ///   - removeTemplates: IDs of the templates to remove.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func update(
        templateGroupId: String,
        name: String? = nil,
        description: String? = nil,
        addTemplates: [String]? = nil,
        removeTemplates: [String]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateTemplateGroup(
            templateGroupId: templateGroupId,
            name: name,
            description: description,
            addTemplates: addTemplates,
            removeTemplates: removeTemplates
        )
        return try await engine.answer("template_groups.update", params, options, idempotent: true)
    }

    /// Deletes a template group. Its templates remain.
    ///
    /// - Parameters:
    ///   - templateGroupId: ID of the group.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func delete(
        templateGroupId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteTemplateGroup(templateGroupId: templateGroupId)
        return try await engine.answer("template_groups.delete", params, options, idempotent: true)
    }
}

/// Creates a template group.
public struct CreateTemplateGroup: Codable, Hashable, Sendable {
    /// Name of the group.
    public var name: String
    /// Description of the group.
    public var description: String?
    /// IDs of the templates in the group.
    public var whatsappBusinessTemplates: [String]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        name: String,
        description: String? = nil,
        whatsappBusinessTemplates: [String]? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.description = description
        self.whatsappBusinessTemplates = whatsappBusinessTemplates
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case description
        case whatsappBusinessTemplates = "whatsapp_business_templates"
        case wabaId = "waba_id"
    }
}

/// A new template group.
public struct CreatedTemplateGroup: Codable, Hashable, Sendable {
    /// ID of the group.
    public var id: String?

    public init(id: String? = nil) {
        self.id = id
    }
}

/// Lists the template groups of an account.
public struct ListTemplateGroups: Codable, Hashable, Sendable {
    /// Fields to return per group.
    public var fields: [TemplateGroupField]?
    /// Maximum number of groups per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [TemplateGroupField]? = nil,
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

/// Field of `TemplateGroup` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `description`.
public struct TemplateGroupField: Choice {
    /// ID of the group.
    public static let id = TemplateGroupField(rawValue: "id")
    /// Name of the group.
    public static let name = TemplateGroupField(rawValue: "name")
    /// Description of the group.
    public static let description = TemplateGroupField(rawValue: "description")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of template groups.
public struct TemplateGroups: Codable, Hashable, Sendable {
    /// Groups on this page.
    public var data: [TemplateGroup]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [TemplateGroup], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A template group. Contains only the requested fields.
public struct TemplateGroup: Codable, Hashable, Sendable {
    /// ID of the group.
    public var id: String?
    /// Name of the group.
    public var name: String?
    /// Description of the group.
    public var description: String?

    public init(id: String? = nil, name: String? = nil, description: String? = nil) {
        self.id = id
        self.name = name
        self.description = description
    }
}

/// Gets a template group by its ID.
public struct GetTemplateGroup: Codable, Hashable, Sendable {
    /// ID of the group.
    public var templateGroupId: String
    /// Fields to return.
    public var fields: [TemplateGroupField]?

    public init(templateGroupId: String, fields: [TemplateGroupField]? = nil) {
        self.templateGroupId = templateGroupId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case templateGroupId = "template_group_id"
        case fields
    }
}

/// Renames a template group, or adds and removes templates.
public struct UpdateTemplateGroup: Codable, Hashable, Sendable {
    /// ID of the group.
    public var templateGroupId: String
    /// New name of the group. Default: unchanged.
    public var name: String?
    /// New description of the group. Default: unchanged.
    public var description: String?
    /// IDs of the templates to add.
    public var addTemplates: [String]?
    /// IDs of the templates to remove.
    public var removeTemplates: [String]?

    public init(
        templateGroupId: String,
        name: String? = nil,
        description: String? = nil,
        addTemplates: [String]? = nil,
        removeTemplates: [String]? = nil
    ) {
        self.templateGroupId = templateGroupId
        self.name = name
        self.description = description
        self.addTemplates = addTemplates
        self.removeTemplates = removeTemplates
    }

    enum CodingKeys: String, CodingKey {
        case templateGroupId = "template_group_id"
        case name
        case description
        case addTemplates = "add_templates"
        case removeTemplates = "remove_templates"
    }
}

/// Deletes a template group. Its templates remain.
public struct DeleteTemplateGroup: Codable, Hashable, Sendable {
    /// ID of the group.
    public var templateGroupId: String

    public init(templateGroupId: String) {
        self.templateGroupId = templateGroupId
    }

    enum CodingKeys: String, CodingKey {
        case templateGroupId = "template_group_id"
    }
}
