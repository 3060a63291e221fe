// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `schedules.list`, `schedules.create`.
public struct SchedulesArea: Sendable {
    let engine: Engine

    /// Lists the schedules of a WhatsApp Business account, such as business hours.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per schedule.
    ///   - filtering: Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
    ///     `schedule_type` and `is_active`.
    ///   - sort: Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`.
    ///   - limit: Maximum number of schedules per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        fields: [AccountScheduleField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<AccountSchedules> {
        let params = ListSchedules(
            fields: fields,
            filtering: filtering,
            sort: sort,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("schedules.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per schedule.
    ///   - filtering: Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
    ///     `schedule_type` and `is_active`.
    ///   - sort: Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`.
    ///   - limit: Maximum number of schedules per page. 1 to 100. Default: 25.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        fields: [AccountScheduleField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<AccountSchedule, any Error> {
        let params = ListSchedules(
            fields: fields,
            filtering: filtering,
            sort: sort,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("schedules.list", params, options, items: { (page: AccountSchedules) in page.data }, next: { $0.after = $1 })
    }

    /// Creates a schedule of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - name: Name of the schedule. 1 to 100 characters.
    ///   - scheduleType: Type of the schedule.
    ///   - startTime: Start of the time range on each day, as `HH:MM`.
    ///   - endTime: End of the time range on each day, as `HH:MM`. Before the start if the range ends on the next day.
    ///   - description: Description of the schedule. At most 500 characters.
    ///   - timezone: Time zone of the times, such as `America/New_York`.
    ///   - daysOfWeek: Days on which the schedule applies.
    ///   - isActive: True if the schedule applies at once.
    ///   - recurrencePattern: Recurrence of the schedule.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        name: String,
        scheduleType: ScheduleType,
        startTime: String,
        endTime: String,
        description: String? = nil,
        timezone: String? = nil,
        daysOfWeek: [DayOfWeek]? = nil,
        isActive: Bool? = nil,
        recurrencePattern: Recurrence? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedSchedule> {
        let params = CreateSchedule(
            name: name,
            scheduleType: scheduleType,
            startTime: startTime,
            endTime: endTime,
            description: description,
            timezone: timezone,
            daysOfWeek: daysOfWeek,
            isActive: isActive,
            recurrencePattern: recurrencePattern,
            wabaId: wabaId
        )
        return try await engine.answer("schedules.create", params, options)
    }
}

/// Lists the schedules of a WhatsApp Business account, such as business hours.
public struct ListSchedules: Codable, Hashable, Sendable {
    /// Fields to return per schedule.
    public var fields: [AccountScheduleField]?
    /// Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
    /// `schedule_type` and `is_active`.
    public var filtering: String?
    /// Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`.
    public var sort: String?
    /// Maximum number of schedules per page. 1 to 100. Default: 25.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [AccountScheduleField]? = nil,
        filtering: String? = nil,
        sort: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.fields = fields
        self.filtering = filtering
        self.sort = sort
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case filtering
        case sort
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Field of `AccountSchedule` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `status`, `schedule_type`, `start_time`, `end_time`, `timezone`, `days_of_week`, `is_active`.
public struct AccountScheduleField: Choice {
    /// ID of the schedule.
    public static let id = AccountScheduleField(rawValue: "id")
    /// Name of the schedule.
    public static let name = AccountScheduleField(rawValue: "name")
    /// Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`.
    public static let status = AccountScheduleField(rawValue: "status")
    /// Type of the schedule.
    public static let scheduleType = AccountScheduleField(rawValue: "schedule_type")
    /// Description of the schedule.
    public static let description = AccountScheduleField(rawValue: "description")
    /// Start of the time range on each day, as `HH:MM`.
    public static let startTime = AccountScheduleField(rawValue: "start_time")
    /// End of the time range on each day, as `HH:MM`.
    public static let endTime = AccountScheduleField(rawValue: "end_time")
    /// Time zone of the times, such as `America/New_York`.
    public static let timezone = AccountScheduleField(rawValue: "timezone")
    /// Days on which the schedule applies.
    public static let daysOfWeek = AccountScheduleField(rawValue: "days_of_week")
    /// Creation time, in ISO 8601 format.
    public static let createdTime = AccountScheduleField(rawValue: "created_time")
    /// Time of the last change, in ISO 8601 format.
    public static let updatedTime = AccountScheduleField(rawValue: "updated_time")
    /// True if the schedule applies.
    public static let isActive = AccountScheduleField(rawValue: "is_active")
    /// Recurrence of the schedule.
    public static let recurrencePattern = AccountScheduleField(rawValue: "recurrence_pattern")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of schedules.
public struct AccountSchedules: Codable, Hashable, Sendable {
    /// Schedules on this page.
    public var data: [AccountSchedule]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [AccountSchedule], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A schedule of a WhatsApp Business account. Contains only the requested fields.
public struct AccountSchedule: Codable, Hashable, Sendable {
    /// Days on which the schedule applies.
    public var daysOfWeek: [DayOfWeek]
    /// ID of the schedule.
    public var id: String?
    /// Name of the schedule.
    public var name: String?
    /// Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`.
    public var status: String?
    /// Type of the schedule.
    public var scheduleType: ScheduleType?
    /// Description of the schedule.
    public var description: String?
    /// Start of the time range on each day, as `HH:MM`.
    public var startTime: String?
    /// End of the time range on each day, as `HH:MM`.
    public var endTime: String?
    /// Time zone of the times, such as `America/New_York`.
    public var timezone: String?
    /// Creation time, in ISO 8601 format.
    public var createdTime: String?
    /// Time of the last change, in ISO 8601 format.
    public var updatedTime: String?
    /// True if the schedule applies.
    public var isActive: Bool?
    /// Recurrence of the schedule.
    public var recurrencePattern: ScheduledRecurrence?

    public init(
        daysOfWeek: [DayOfWeek],
        id: String? = nil,
        name: String? = nil,
        status: String? = nil,
        scheduleType: ScheduleType? = nil,
        description: String? = nil,
        startTime: String? = nil,
        endTime: String? = nil,
        timezone: String? = nil,
        createdTime: String? = nil,
        updatedTime: String? = nil,
        isActive: Bool? = nil,
        recurrencePattern: ScheduledRecurrence? = nil
    ) {
        self.daysOfWeek = daysOfWeek
        self.id = id
        self.name = name
        self.status = status
        self.scheduleType = scheduleType
        self.description = description
        self.startTime = startTime
        self.endTime = endTime
        self.timezone = timezone
        self.createdTime = createdTime
        self.updatedTime = updatedTime
        self.isActive = isActive
        self.recurrencePattern = recurrencePattern
    }

    enum CodingKeys: String, CodingKey {
        case daysOfWeek = "days_of_week"
        case id
        case name
        case status
        case scheduleType = "schedule_type"
        case description
        case startTime = "start_time"
        case endTime = "end_time"
        case timezone
        case createdTime = "created_time"
        case updatedTime = "updated_time"
        case isActive = "is_active"
        case recurrencePattern = "recurrence_pattern"
    }
}

/// Type of a schedule.
/// Other values are accepted, too.
public struct ScheduleType: Choice {
    /// Business hours of the account.
    public static let businessHours = ScheduleType(rawValue: "BUSINESS_HOURS")
    /// Automated response to messages.
    public static let automatedResponse = ScheduleType(rawValue: "AUTOMATED_RESPONSE")
    /// Campaign of marketing messages.
    public static let messageCampaign = ScheduleType(rawValue: "MESSAGE_CAMPAIGN")
    /// Maintenance window of the business.
    public static let maintenanceWindow = ScheduleType(rawValue: "MAINTENANCE_WINDOW")
    /// Custom purpose of the business.
    public static let custom = ScheduleType(rawValue: "CUSTOM")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Recurrence of a schedule.
public struct ScheduledRecurrence: Codable, Hashable, Sendable {
    /// Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`.
    public var frequency: String?
    /// Number of days, weeks, months or years between two recurrences. At least 1. Default: 1.
    public var interval: Int64?
    /// Date after which the schedule no longer recurs, as `YYYY-MM-DD`.
    public var endDate: String?

    public init(frequency: String? = nil, interval: Int64? = nil, endDate: String? = nil) {
        self.frequency = frequency
        self.interval = interval
        self.endDate = endDate
    }

    enum CodingKeys: String, CodingKey {
        case frequency
        case interval
        case endDate = "end_date"
    }
}

/// Creates a schedule of a WhatsApp Business account.
public struct CreateSchedule: Codable, Hashable, Sendable {
    /// Name of the schedule. 1 to 100 characters.
    public var name: String
    /// Type of the schedule.
    public var scheduleType: ScheduleType
    /// Start of the time range on each day, as `HH:MM`.
    public var startTime: String
    /// End of the time range on each day, as `HH:MM`. Before the start if the range ends on the next day.
    public var endTime: String
    /// Description of the schedule. At most 500 characters.
    public var description: String?
    /// Time zone of the times, such as `America/New_York`.
    public var timezone: String?
    /// Days on which the schedule applies.
    public var daysOfWeek: [DayOfWeek]?
    /// True if the schedule applies at once.
    public var isActive: Bool?
    /// Recurrence of the schedule.
    public var recurrencePattern: Recurrence?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        name: String,
        scheduleType: ScheduleType,
        startTime: String,
        endTime: String,
        description: String? = nil,
        timezone: String? = nil,
        daysOfWeek: [DayOfWeek]? = nil,
        isActive: Bool? = nil,
        recurrencePattern: Recurrence? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.scheduleType = scheduleType
        self.startTime = startTime
        self.endTime = endTime
        self.description = description
        self.timezone = timezone
        self.daysOfWeek = daysOfWeek
        self.isActive = isActive
        self.recurrencePattern = recurrencePattern
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case scheduleType = "schedule_type"
        case startTime = "start_time"
        case endTime = "end_time"
        case description
        case timezone
        case daysOfWeek = "days_of_week"
        case isActive = "is_active"
        case recurrencePattern = "recurrence_pattern"
        case wabaId = "waba_id"
    }
}

/// Recurrence of a schedule.
public struct Recurrence: Codable, Hashable, Sendable {
    /// Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`.
    public var frequency: String
    /// Number of days, weeks, months or years between two recurrences. At least 1. Default: 1.
    public var interval: Int64?
    /// Date after which the schedule no longer recurs, as `YYYY-MM-DD`.
    public var endDate: String?

    public init(frequency: String, interval: Int64? = nil, endDate: String? = nil) {
        self.frequency = frequency
        self.interval = interval
        self.endDate = endDate
    }

    enum CodingKeys: String, CodingKey {
        case frequency
        case interval
        case endDate = "end_date"
    }
}

/// A new schedule.
public struct CreatedSchedule: Codable, Hashable, Sendable {
    /// ID of the schedule.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}
