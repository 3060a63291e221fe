// Checks of values before they are sent, and classification of error codes.

import { asFlag, asNumber, asText } from "./crossing.js";
import { type Retry, calling } from "./errors.js";
import { stringify } from "./json.js";
import { core } from "./runtime.js";
import type { CreateTemplate, TemplateMessage } from "./areas.js";

/**
 * Normalizes a phone number to E.164: `+` and 7 to 15 digits. Removes spaces, hyphens, dots, slashes and parentheses,
 * and in Mexico the old `1` after `+52`; adds the ninth digit to Brazilian mobile numbers. A number without `+` has an
 * unknown country and throws a `ValidationError`. A `wa_id` is a complete number without `+`: add the `+` first.
 */
export function normalizePhone(phone: string): string {
  return calling(() => core().normalizePhone(asText(phone, "phone")));
}

/**
 * Returns whether two phone numbers, each with or without `+`, belong to the same user, even if WhatsApp uses another
 * form of the number. A text that isn't a phone number, such as a user ID, matches nothing.
 */
export function samePhone(one: string, other: string): boolean {
  return core().samePhone(asText(one, "one"), asText(other, "other"));
}

/**
 * Throws a `ValidationError` that names the parameter if the parameters of a template message don't fit the template,
 * before the platform refuses them with code 132000 or 132012. `stored` is the template as returned by `templates.get`
 * or `templates.list`, with its `components`.
 */
export function checkTemplate(stored: object, template: TemplateMessage): void {
  calling(() => core().checkTemplate(stringify(stored, "stored"), stringify(template, "template")));
}

/** Value of a template: a text, a number or an object. `null` and `undefined` are no value. */
export type TemplateFilling = string | number | object | null | undefined;

/**
 * Makes the `template` of a message from a stored template and its values, by name. `stored` is the template as returned by
 * `templates.get` or `templates.list`, with its `components`. The names:
 *
 * - `1`, `2`, … or `first_name`: parameters of the body, by position or by name.
 * - `header.1` or `order_id`: parameter of the header, by position or by name.
 * - `header.image`, `header.video`, `header.document`, `header.gif`: media ID, link, or object such as `{ link, filename }`.
 * - `header.location`, `header.product`: object, as in the message.
 * - `button.0`: parameter of the first button: end of the URL, payload, coupon code, flow token, product of the thumbnail, or object.
 * - `button.0.ttl_minutes`: lifetime of a voice call button, in minutes.
 * - `offer.expiration_time_ms`: end of the limited-time offer, in milliseconds since the Unix epoch.
 * - `card.0.1`, `card.0.header.image`, `card.0.button.0`: values of the first carousel card.
 * - `message.order_status`, `message.tap_target_configuration`: object of a component that only messages have.
 *
 * The object of a button is its action: `{ flow_token, flow_action_data }` for a flow,
 * `{ thumbnail_product_retailer_id, sections }` for products, and the order for order details. Another object replaces the
 * parameter, such as `{ type: "currency", currency: { … } }`. The one-time password of an authentication template is `1`, for
 * body and button. Values of quick replies, flows, catalogs and voice calls can be left out; an empty text is no value.
 *
 * Throws a `ValidationError` that names each value that is missing, unknown or invalid: `values.first_name: required`. If there
 * are several, or the whole message is invalid, its `path` is `values`. The result passes `checkTemplate` and the checks of `messages.send`.
 */
export function fillTemplate(stored: object, values: Readonly<Record<string, TemplateFilling>>): TemplateMessage {
  return JSON.parse(calling(() => core().fillTemplate(stringify(stored, "stored"), stringify(values, "values")))) as TemplateMessage;
}

/** Rule that a template definition breaks. */
export interface TemplateFinding {
  /** Severity: an error is refused by the platform, a warning may be. */
  severity: "error" | "warning";
  /** Path in the definition, such as `components[1].buttons[0].url`. */
  path: string;
  /** ID of the rule, such as `body_length`. */
  rule: string;
  /** Requirement and what was found instead, human-readable. */
  message: string;
  /** Error code of the platform. */
  code?: number;
  /** Error subcode of the platform. */
  subcode?: number;
}

/**
 * Checks a template definition before the platform reviews it: the parameters of `templates.create`, or a template as
 * returned by `templates.get`. Returns the rules that it breaks; the list is empty if there are none.
 */
export function validateTemplate(definition: CreateTemplate | object): TemplateFinding[] {
  return JSON.parse(calling(() => core().validateTemplate(stringify(definition, "definition")))) as TemplateFinding[];
}

/**
 * Classifies an error code outside a response, as in a webhook. Returns the kind of the error (the `kind` of an
 * `ApiError`) and the advice on retries. `idempotent` is `true` if a duplicate does no harm: a failed message may be
 * sent again.
 */
export function classifyCode(code: number, idempotent = false): { kind: string; retry: Retry } {
  return JSON.parse(core().classifyCode(asNumber(code, "code"), asFlag(idempotent, "idempotent"))) as { kind: string; retry: Retry };
}
