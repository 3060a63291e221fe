// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Caches stored templates by account, name and language, so that filling one needs no request.
///
/// The state is plain data: take a `snapshot` and `restore` it elsewhere. Pass all
/// webhook events to `apply`: a template that changed is forgotten, and must be requested again.
public final class TemplateCache: Sendable {
    private let instance: State

    /// Creates an empty cache.
    ///
    /// - Parameters:
    ///   - timeToLive: Time after which a template is requested again. Default: 1 hour.
    ///   - most: Maximum number of templates. The oldest are removed first. Default: 10,000.
    public init(timeToLive: Duration? = nil, most: Int? = nil) throws {
        instance = try State("TemplateCache", ["time_to_live": timeToLive, "most": most])
    }

    /// Creates a cache from a snapshot.
    public init(restoring snapshot: String) throws {
        instance = try State("TemplateCache", restoring: snapshot)
    }

    /// Stores templates of an account, instead of those of the same name and language.
    ///
    /// - Parameters:
    ///   - templates: Templates as returned by `templates.list`. Those without name or language are ignored.
    public func store(_ wabaId: String, templates: [Template], now: Date = Date()) throws {
        try instance.call("store", ["waba_id": wabaId, "templates": templates, "now": now])
    }

    /// Returns the stored template, or `nil` if it must be requested.
    ///
    /// - Parameters:
    ///   - language: Language of the template, such as `en_US`.
    public func get(_ wabaId: String, name: String, language: String, now: Date = Date()) throws -> Template? {
        try instance.call("get", ["waba_id": wabaId, "name": name, "language": language, "now": now])
    }

    /// Forgets the template that an event changes: its status, quality, category or components. Returns whether there
    /// was one. Other events are ignored, so pass all of them.
    public func apply(_ event: Event, now: Date = Date()) -> Bool {
        certain { try instance.call("apply", ["event": event, "now": now]) }
    }

    /// Returns the state as text for `restore`. It contains the templates.
    public func snapshot() -> String {
        instance.snapshot()
    }
}
