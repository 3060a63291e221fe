export type { NodeRequest, NodeResponse } from "./adapters.js";
export { type TemplateFilling, type TemplateFinding, checkTemplate, classifyCode, fillTemplate, normalizePhone, samePhone, validateTemplate } from "./checks.js";
export { WhatsApp } from "./client.js";
export type { BatchCalls, BatchResults } from "./batch.js";
export type { Call } from "./client.js";
export { type Change, ErrorCode, type ErrorKind } from "./codes.js";
export type { Decision } from "./decision.js";
export { ApiError, SignatureError, TimeoutError, TransportError, UnexpectedResponseError, ValidationError, WhatsAppError } from "./errors.js";
export type { Retry } from "./errors.js";
export { all, any, equals, has, matches, not } from "./filters.js";
export type { Guard } from "./filters.js";
export { Event, type EventOf, events } from "./events.js";
export type { Bytes, FileStream } from "./forms.js";
export type { LogLevel, Logger } from "./log.js";
export { type Metadata, metadata } from "./metadata.js";
export type { EventRecipient, MarkReadOptions, Reply, ReplyOptions } from "./replies.js";
export type { FetchInit, FetchResponse, Request } from "./request.js";
export { init } from "./runtime.js";
export { Secret } from "./secret.js";
export { mergeStatus, statusRank } from "./statuses.js";
export type {
  AttemptError, AttemptRequest, AttemptResponse, CallSettings, Options, Settings, Tenant,
} from "./settings.js";
export { Tenants, type TenantLookup } from "./tenants.js";
export { Webhooks } from "./webhooks.js";
export type { Store, WebhookSettings } from "./webhooks.js";
export type * from "./areas.js";
export * from "./classes.js";
export * from "./operations.js";
