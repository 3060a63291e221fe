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

/**
 * Makes the `template` of a message from a stored template and its values, by name. `stored` is the template as `templates.get` or
 * `templates.list` returns it, with its `components`. The names:
 *
 * - `1`, `2`, … or `first_name`: parameters of the body, by position or by name.
 * - `header.1` or `order_id`: parameter of the header, by position or by name.
 * - `header.image`, `header.video`, `header.document`, `header.gif`: media ID, link, or object such as `{"link", "filename"}`.
 * - `header.location`, `header.product`: object, as in the message.
 * - `button.0`: parameter of the first button: end of the URL, payload, coupon code, flow token, product of the thumbnail, or object.
 * - `button.0.ttl_minutes`: lifetime of a voice call button, in minutes.
 * - `offer.expiration_time_ms`: end of the limited-time offer, in milliseconds since the Unix epoch.
 * - `card.0.1`, `card.0.header.image`, `card.0.button.0`: values of the first carousel card.
 * - `message.order_status`, `message.tap_target_configuration`: object of a component that only messages have.
 *
 * Values are texts, numbers or objects (maps or `JsonObject`). The object of a button is its action: `{"flow_token", "flow_action_data"}` for a flow,
 * `{"thumbnail_product_retailer_id", "sections"}` for products, and the order for order details.
 * Another object replaces the parameter, such as `{"type": "currency", "currency": {…}}`. The one-time password of an
 * authentication template is `1`, for body and button. Values of quick replies, flows, catalogs and voice calls can be left out; an
 * empty text or null is no value.
 *
 * Throws a [ValidationException] that names each value that is missing, unknown or invalid: `values.first_name: required`. If there are
 * several, or the whole message is invalid, its path is `values`. The result passes `checkTemplate` and the checks of `messages.send`.
 */
public fun fillTemplate(stored: Template, values: Map<String, Any?>): TemplateMessage =
    fillTemplate(written(Template.serializer(), stored), values)

/** Makes the `template` of a message from a template that is stored as JSON, and its values. */
public fun fillTemplate(stored: JsonObject, values: Map<String, Any?>): TemplateMessage =
    typed(TemplateMessage.serializer(), calling { wabakit.ffi.fillTemplate(stored.encoded(), asJson(values).encoded()) })

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
