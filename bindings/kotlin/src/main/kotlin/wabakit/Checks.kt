// What can be known of values before they are sent.

package wabakit

import kotlinx.serialization.json.JsonObject

/**
 * A phone number in E.164: `+` and 7 to 15 digits. Spaces, hyphens, dots, slashes and parentheses are left out; in Mexico the old
 * `1` after `+52` goes, and in Brazil mobile numbers get their ninth digit. Without `+` it isn't known which country a number is
 * of: an [ValidationException]. A `wa_id` is a whole number without its `+`: put one before it.
 */
public fun normalizePhone(phone: String): String = calling { wabakit.ffi.normalizePhone(phone) }

/**
 * Whether two numbers, each with or without `+`, are one person's: also where WhatsApp knows them by another form than you wrote.
 * What isn't a phone number, such as a user id, is nobody's.
 */
public fun samePhone(one: String, other: String): Boolean = wabakit.ffi.samePhone(one, other)

/**
 * Throws an [ValidationException] that names the parameter unless what fills a template fits it, instead of the platform's codes 132000
 * and 132012. `stored` is the template as `templates.get` or `templates.list` tells it, with its `components`.
 */
public fun checkTemplate(stored: Template, template: TemplateMessage): Unit =
    checkTemplate(written(Template.serializer(), stored), template)

/** The same, for a template that you keep as JSON. */
public fun checkTemplate(stored: JsonObject, template: TemplateMessage): Unit =
    checkTemplate(stored, written(TemplateMessage.serializer(), template))

internal fun checkTemplate(stored: JsonObject, filled: JsonObject): Unit =
    calling { wabakit.ffi.checkTemplate(stored.encoded(), filled.encoded()) }
