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
