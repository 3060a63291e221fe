// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Options } from "../client.js";
import type { DayOfWeek } from "./settings.js";
import type { Paging } from "./shared.js";

/** Operations: `schedules.list`, `schedules.create`. */
export interface SchedulesArea {
  /**
   * Lists the schedules of a WhatsApp Business account, such as business hours.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  list(params?: ListSchedules, options?: Options): Promise<AccountSchedules>;

  /** Iterates over the items of all pages. Each page is requested when its first item is needed. */
  listAll(params?: ListSchedules, options?: Options): AsyncGenerator<AccountSchedule, void>;

  /**
   * Creates a schedule of a WhatsApp Business account.
   *
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/
   */
  create(params: CreateSchedule, options?: Options): Promise<CreatedSchedule>;
}

/** Lists the schedules of a WhatsApp Business account, such as business hours. */
export interface ListSchedules {
  /** Fields to return per schedule. */
  fields?: readonly AccountScheduleField[];
  /**
   * Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
   * `schedule_type` and `is_active`.
   */
  filtering?: string;
  /** Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`. */
  sort?: string;
  /** Maximum number of schedules per page. 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor from a previous response. Returns the page after it. */
  after?: string;
  /** Cursor from a previous response. Returns the page before it. */
  before?: string;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/**
 * Field of `AccountSchedule` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `status`, `schedule_type`, `start_time`, `end_time`, `timezone`, `days_of_week`, `is_active`.
 */
export type AccountScheduleField =
  /** ID of the schedule. */
  | "id"
  /** Name of the schedule. */
  | "name"
  /** Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`. */
  | "status"
  /** Type of the schedule. */
  | "schedule_type"
  /** Description of the schedule. */
  | "description"
  /** Start of the time range on each day, as `HH:MM`. */
  | "start_time"
  /** End of the time range on each day, as `HH:MM`. */
  | "end_time"
  /** Time zone of the times, such as `America/New_York`. */
  | "timezone"
  /** Days on which the schedule applies. */
  | "days_of_week"
  /** Creation time, in ISO 8601 format. */
  | "created_time"
  /** Time of the last change, in ISO 8601 format. */
  | "updated_time"
  /** True if the schedule applies. */
  | "is_active"
  /** Recurrence of the schedule. */
  | "recurrence_pattern"
  | (string & {});

/** A page of schedules. */
export interface AccountSchedules {
  /** Schedules on this page. */
  data: AccountSchedule[];
  /** Cursors of the next and previous pages. */
  paging?: Paging;
}

/** A schedule of a WhatsApp Business account. Contains only the requested fields. */
export interface AccountSchedule {
  /** ID of the schedule. */
  id?: string;
  /** Name of the schedule. */
  name?: string;
  /** Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`. */
  status?: string;
  /** Type of the schedule. */
  schedule_type?: ScheduleType;
  /** Description of the schedule. */
  description?: string;
  /** Start of the time range on each day, as `HH:MM`. */
  start_time?: string;
  /** End of the time range on each day, as `HH:MM`. */
  end_time?: string;
  /** Time zone of the times, such as `America/New_York`. */
  timezone?: string;
  /** Days on which the schedule applies. */
  days_of_week?: DayOfWeek[];
  /** Creation time, in ISO 8601 format. */
  created_time?: string;
  /** Time of the last change, in ISO 8601 format. */
  updated_time?: string;
  /** True if the schedule applies. */
  is_active?: boolean;
  /** Recurrence of the schedule. */
  recurrence_pattern?: ScheduledRecurrence;
}

/**
 * Type of a schedule.
 * Other values are accepted, too.
 */
export type ScheduleType =
  /** Business hours of the account. */
  | "BUSINESS_HOURS"
  /** Automated response to messages. */
  | "AUTOMATED_RESPONSE"
  /** Campaign of marketing messages. */
  | "MESSAGE_CAMPAIGN"
  /** Maintenance window of the business. */
  | "MAINTENANCE_WINDOW"
  /** Custom purpose of the business. */
  | "CUSTOM"
  | (string & {});

/** Recurrence of a schedule. */
export interface ScheduledRecurrence {
  /** Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`. */
  frequency?: string;
  /** Number of days, weeks, months or years between two recurrences. At least 1. Default: 1. */
  interval?: number;
  /** Date after which the schedule no longer recurs, as `YYYY-MM-DD`. */
  end_date?: string;
}

/** Creates a schedule of a WhatsApp Business account. */
export interface CreateSchedule {
  /** Name of the schedule. 1 to 100 characters. */
  name: string;
  /** Type of the schedule. */
  schedule_type: ScheduleType;
  /** Start of the time range on each day, as `HH:MM`. */
  start_time: string;
  /** End of the time range on each day, as `HH:MM`. Before the start if the range ends on the next day. */
  end_time: string;
  /** Description of the schedule. At most 500 characters. */
  description?: string;
  /** Time zone of the times, such as `America/New_York`. */
  timezone?: string;
  /** Days on which the schedule applies. */
  days_of_week?: readonly DayOfWeek[];
  /** True if the schedule applies at once. */
  is_active?: boolean;
  /** Recurrence of the schedule. */
  recurrence_pattern?: Recurrence;
  /** Default: the client's WhatsApp Business account ID. */
  waba_id?: string;
}

/** Recurrence of a schedule. */
export interface Recurrence {
  /** Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`. */
  frequency: string;
  /** Number of days, weeks, months or years between two recurrences. At least 1. Default: 1. */
  interval?: number;
  /** Date after which the schedule no longer recurs, as `YYYY-MM-DD`. */
  end_date?: string;
}

/** A new schedule. */
export interface CreatedSchedule {
  /** ID of the schedule. */
  id: string;
}
