// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `template_groups.create`, `template_groups.list`, `template_groups.get`, `template_groups.update`, `template_groups.delete`. */
public class TemplateGroupsArea internal constructor(private val client: Client) {
    /**
     * Creates a template group.
     *
     * @param name Name of the group.
     * @param description Description of the group.
     * @param whatsappBusinessTemplates IDs of the templates in the group.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun create(
        name: String,
        description: String? = null,
        whatsappBusinessTemplates: List<String>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedTemplateGroup = client.call(Operations.TEMPLATE_GROUPS_CREATE, CreateTemplateGroup(name = name, description = description, whatsappBusinessTemplates = whatsappBusinessTemplates, wabaId = wabaId), options)

    /**
     * Lists the template groups of an account.
     *
     * @param fields Fields to return per group.
     * @param limit Maximum number of groups per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun list(
        fields: List<TemplateGroupField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): TemplateGroups = client.call(Operations.TEMPLATE_GROUPS_LIST, ListTemplateGroups(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per group.
     * @param limit Maximum number of groups per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun listAll(
        fields: List<TemplateGroupField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<TemplateGroup> = client.pages(Operations.TEMPLATE_GROUPS_LIST, ListTemplateGroups(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gets a template group by its ID.
     *
     * @param templateGroupId ID of the group.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun get(
        templateGroupId: String,
        fields: List<TemplateGroupField>? = null,
        options: Options = Options(),
    ): TemplateGroup = client.call(Operations.TEMPLATE_GROUPS_GET, GetTemplateGroup(templateGroupId = templateGroupId, fields = fields), options)

    /**
     * Renames a template group, or adds and removes templates.
     *
     * @param templateGroupId ID of the group.
     * @param name New name of the group. Default: unchanged.
     * @param description New description of the group. Default: unchanged.
     * @param addTemplates IDs of the templates to add.
     * @param removeTemplates IDs of the templates to remove.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun update(
        templateGroupId: String,
        name: String? = null,
        description: String? = null,
        addTemplates: List<String>? = null,
        removeTemplates: List<String>? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.TEMPLATE_GROUPS_UPDATE, UpdateTemplateGroup(templateGroupId = templateGroupId, name = name, description = description, addTemplates = addTemplates, removeTemplates = removeTemplates), options)

    /**
     * Deletes a template group. Its templates remain.
     *
     * @param templateGroupId ID of the group.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun delete(
        templateGroupId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.TEMPLATE_GROUPS_DELETE, DeleteTemplateGroup(templateGroupId = templateGroupId), options)
}

/** Creates a template group. */
@Serializable
public data class CreateTemplateGroup(
    /** Name of the group. */
    val name: String,
    /** Description of the group. */
    val description: String? = null,
    /** IDs of the templates in the group. */
    @SerialName("whatsapp_business_templates")
    val whatsappBusinessTemplates: List<String>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A new template group. */
@Serializable
public data class CreatedTemplateGroup(
    /** ID of the group. */
    val id: String? = null,
) : Response()

/** Lists the template groups of an account. */
@Serializable
public data class ListTemplateGroups(
    /** Fields to return per group. */
    val fields: List<TemplateGroupField>? = null,
    /** Maximum number of groups per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Field of `TemplateGroup` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `description`.
 */
@JvmInline
@Serializable
public value class TemplateGroupField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the group. */
        public val ID: TemplateGroupField = TemplateGroupField("id")
        /** Name of the group. */
        public val NAME: TemplateGroupField = TemplateGroupField("name")
        /** Description of the group. */
        public val DESCRIPTION: TemplateGroupField = TemplateGroupField("description")
    }
}

/** A page of template groups. */
@Serializable
public data class TemplateGroups(
    /** Groups on this page. */
    val data: List<TemplateGroup> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A template group. Contains only the requested fields. */
@Serializable
public data class TemplateGroup(
    /** ID of the group. */
    val id: String? = null,
    /** Name of the group. */
    val name: String? = null,
    /** Description of the group. */
    val description: String? = null,
) : Response()

/** Gets a template group by its ID. */
@Serializable
public data class GetTemplateGroup(
    /** ID of the group. */
    @SerialName("template_group_id")
    val templateGroupId: String,
    /** Fields to return. */
    val fields: List<TemplateGroupField>? = null,
)

/** Renames a template group, or adds and removes templates. */
@Serializable
public data class UpdateTemplateGroup(
    /** ID of the group. */
    @SerialName("template_group_id")
    val templateGroupId: String,
    /** New name of the group. Default: unchanged. */
    val name: String? = null,
    /** New description of the group. Default: unchanged. */
    val description: String? = null,
    /** IDs of the templates to add. */
    @SerialName("add_templates")
    val addTemplates: List<String>? = null,
    /** IDs of the templates to remove. */
    @SerialName("remove_templates")
    val removeTemplates: List<String>? = null,
)

/** Deletes a template group. Its templates remain. */
@Serializable
public data class DeleteTemplateGroup(
    /** ID of the group. */
    @SerialName("template_group_id")
    val templateGroupId: String,
)
