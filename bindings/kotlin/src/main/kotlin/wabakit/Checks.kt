// Checks of values before they are sent.

package wabakit

import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonObject

/**
 * Returns a phone number in E.164: `+` and 7 to 15 digits. Spaces, hyphens, dots, slashes and parentheses are removed; in Mexico the old
 * `1` after `+52` is removed, and in Brazil mobile numbers get their ninth digit. Without `+` the country is unknown: a
 * [ValidationException]. A `wa_id` is a whole number without its `+`: put one before it.
 */
public fun normalizePhone(phone: String): String = calling { wabakit.ffi.normalizePhone(phone) }

/**
 * Returns whether two numbers, each with or without `+`, are the same: also where WhatsApp uses another form of the number than yours.
 * False for what isn't a phone number, such as a user ID.
 */
public fun samePhone(one: String, other: String): Boolean = wabakit.ffi.samePhone(one, other)

/**
 * Checks that a template message fits its template. Throws a [ValidationException] that names the parameter, instead of the platform's
 * codes 132000 and 132012. `stored` is the template as `templates.get` or `templates.list` returns it, with its `components`.
 */
public fun checkTemplate(stored: Template, template: TemplateMessage): Unit =
    checkTemplate(written(Template.serializer(), stored), template)

/** Checks that a template message fits its template, which is stored as JSON. */
public fun checkTemplate(stored: JsonObject, template: TemplateMessage): Unit =
    checkTemplate(stored, written(TemplateMessage.serializer(), template))

internal fun checkTemplate(stored: JsonObject, filled: JsonObject): Unit =
    calling { wabakit.ffi.checkTemplate(stored.encoded(), filled.encoded()) }

/** Rule that a template definition breaks. */
@Serializable
public data class TemplateFinding(
    /** Severity: an `error` is refused by the platform, a `warning` may be. */
    val severity: String,
    /** Path in the definition, such as `components[1].buttons[0].url`. */
    val path: String,
    /** ID of the rule, such as `body_length`. */
    val rule: String,
    /** Requirement and what was found instead, human-readable. */
    val message: String,
    /** Error code of the platform. */
    val code: Long? = null,
    /** Error subcode of the platform. */
    val subcode: Long? = null,
)

/** Checks a template definition before the platform reviews it. Returns the rules that it breaks; the list is empty if there are none. */
public fun validateTemplate(definition: CreateTemplate): List<TemplateFinding> =
    validateTemplate(written(CreateTemplate.serializer(), definition))

/** Checks a template definition in JSON, also one that the platform stores. Returns the rules that it breaks. */
public fun validateTemplate(definition: JsonObject): List<TemplateFinding> =
    wire.decodeFromString(calling { wabakit.ffi.validateTemplate(definition.encoded()) })
