// What can be known of values before they are sent.

import Foundation
import WabakitFFI

/// A phone number in E.164: `+` and 7 to 15 digits. Spaces, hyphens, dots, slashes and parentheses are left out; in Mexico the
/// old `1` after `+52` goes, and in Brazil mobile numbers get their ninth digit. Without `+` it isn't known which country a
/// number is of: an `ValidationError`. A `wa_id` is a whole number without its `+`: put one before it.
public func normalizePhone(_ phone: String) throws -> String {
    try calling { try WabakitFFI.normalizePhone(phone: phone) }
}

/// Whether two numbers, each with or without `+`, are one person's: also where WhatsApp knows them by another form than you
/// wrote. What isn't a phone number, such as a user id, is nobody's.
public func samePhone(_ one: String, _ other: String) -> Bool {
    WabakitFFI.samePhone(one: one, other: other)
}

/// Throws an `ValidationError` that names the parameter unless what fills a template fits it, instead of the platform's codes
/// 132000 and 132012. `stored` is the template as `templates.get` or `templates.list` tells it, with its `components`.
public func checkTemplate(stored: Template, template: TemplateMessage) throws {
    try checkTemplate(stored: stored, filled: template)
}

/// The same, for a template that you keep as JSON.
public func checkTemplate(stored: JSONValue, template: TemplateMessage) throws {
    try checkTemplate(stored: stored, filled: template)
}

func checkTemplate(stored: some Encodable, filled: some Encodable) throws {
    let (stored, filled) = (try written(stored), try written(filled))
    try calling { try WabakitFFI.checkTemplate(stored: stored, filled: filled) }
}
