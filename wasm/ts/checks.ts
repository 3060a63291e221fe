// What can be known of values before they are sent, and of codes.

import { asFlag, asNumber, asText } from "./crossing.js";
import { type Retry, calling } from "./errors.js";
import { stringify } from "./json.js";
import { core } from "./runtime.js";
import type { TemplateMessage } from "./areas.js";

/**
 * A phone number in E.164: `+` and 7 to 15 digits. Spaces, hyphens, dots, slashes and parentheses are left out; in Mexico the
 * old `1` after `+52` goes, and in Brazil mobile numbers get their ninth digit. Without `+` it isn't known which country a
 * number is of: an `ValidationError`. A `wa_id` is a whole number without its `+`: put one before it.
 */
export function normalizePhone(phone: string): string {
  return calling(() => core().normalizePhone(asText(phone, "phone")));
}

/**
 * Whether two numbers, each with or without `+`, are one person's: also where WhatsApp knows them by another form than you
 * wrote. What isn't a phone number, such as a user id, is nobody's.
 */
export function samePhone(one: string, other: string): boolean {
  return core().samePhone(asText(one, "one"), asText(other, "other"));
}

/**
 * Throws an `ValidationError` that names the parameter unless what fills a template fits it, instead of the platform's codes
 * 132000 and 132012. `stored` is the template as `templates.get` or `templates.list` tells it, with its `components`.
 */
export function checkTemplate(stored: object, template: TemplateMessage): void {
  calling(() => core().checkTemplate(stringify(stored, "stored"), stringify(template, "template")));
}

/**
 * What is known of an error code where no answer brought it, as in a webhook: its family (the `kind` of an `ApiError`), and
 * whether what failed may be done again. `idempotent` tells that doing it twice does no harm: a message that failed may be sent
 * again.
 */
export function classifyCode(code: number, idempotent = false): { kind: string; retry: Retry } {
  return JSON.parse(core().classifyCode(asNumber(code, "code"), asFlag(idempotent, "idempotent"))) as { kind: string; retry: Retry };
}
