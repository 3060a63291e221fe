// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `compliance_info.get`, `compliance_info.update`. */
public class ComplianceInfoArea internal constructor(private val client: Client) {
    /**
     * Gets the compliance information of a business in India. The response is a one-element list.
     *
     * @param fields Fields to return. Default: all of them.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public suspend fun get(
        fields: List<ComplianceInfoField>? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): ComplianceInfoList = client.call(Operations.COMPLIANCE_INFO_GET, GetComplianceInfo(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Sets the compliance information that Indian law requires of a business.
     * If `entity_type` is `OTHER`: `entity_type_custom` is required.
     * If `entity_type_custom` is set: `entity_type` must be `OTHER`.
     * If `is_registered` is set: `entity_type` must be `OTHER` or `PARTNERSHIP`.
     *
     * @param entityName Name of the legal entity. 2 to 128 characters.
     * @param entityType Legal form of the entity.
     * @param grievanceOfficerDetails Contact details of the grievance officer.
     * @param customerCareDetails Contact details of the customer care.
     * @param entityTypeCustom Legal form in words, with entity type `OTHER`. At most 1,024 characters.
     * @param isRegistered Registration of the entity. Only with entity type `OTHER` or `PARTNERSHIP`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public suspend fun update(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = null,
        isRegistered: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.COMPLIANCE_INFO_UPDATE, UpdateComplianceInfo(entityName = entityName, entityType = entityType, grievanceOfficerDetails = grievanceOfficerDetails, customerCareDetails = customerCareDetails, entityTypeCustom = entityTypeCustom, isRegistered = isRegistered, phoneNumberId = phoneNumberId), options)
}

/** Gets the compliance information of a business in India. The response is a one-element list. */
@Serializable
public data class GetComplianceInfo(
    /** Fields to return. Default: all of them. */
    val fields: List<ComplianceInfoField>? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Field of `ComplianceInfo` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class ComplianceInfoField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the WhatsApp Business account. */
        public val WHATSAPP_BUSINESS_ACCOUNT_ID: ComplianceInfoField = ComplianceInfoField("whatsapp_business_account_id")
        /** Name of the legal entity. */
        public val ENTITY_NAME: ComplianceInfoField = ComplianceInfoField("entity_name")
        /** Legal form of the entity. */
        public val ENTITY_TYPE: ComplianceInfoField = ComplianceInfoField("entity_type")
        /** Legal form in words, if the entity type is `OTHER`. */
        public val ENTITY_TYPE_CUSTOM: ComplianceInfoField = ComplianceInfoField("entity_type_custom")
        /** True if the entity is registered. */
        public val IS_REGISTERED: ComplianceInfoField = ComplianceInfoField("is_registered")
        /** Contact details of the grievance officer. */
        public val GRIEVANCE_OFFICER_DETAILS: ComplianceInfoField = ComplianceInfoField("grievance_officer_details")
        /** Contact details of the customer care. */
        public val CUSTOMER_CARE_DETAILS: ComplianceInfoField = ComplianceInfoField("customer_care_details")
    }
}

/** Response with the compliance information of a business. */
@Serializable
public data class ComplianceInfoList(
    /** One-element list with the compliance information. */
    val data: List<ComplianceInfo> = emptyList(),
) : Response()

/** Compliance information of a business in India. */
@Serializable
public data class ComplianceInfo(
    /** ID of the WhatsApp Business account. */
    @SerialName("whatsapp_business_account_id")
    val whatsappBusinessAccountId: String? = null,
    /** Name of the legal entity. */
    @SerialName("entity_name")
    val entityName: String? = null,
    /** Legal form of the entity. */
    @SerialName("entity_type")
    val entityType: EntityType? = null,
    /** Legal form in words, if the entity type is `OTHER`. */
    @SerialName("entity_type_custom")
    val entityTypeCustom: String? = null,
    /** True if the entity is registered. */
    @SerialName("is_registered")
    val isRegistered: Boolean? = null,
    /** Contact details of the grievance officer. */
    @SerialName("grievance_officer_details")
    val grievanceOfficerDetails: ContactDetails? = null,
    /** Contact details of the customer care. */
    @SerialName("customer_care_details")
    val customerCareDetails: ContactDetails? = null,
)

/**
 * Legal form of a business entity.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class EntityType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Limited liability partnership. */
        public val LIMITED_LIABILITY_PARTNERSHIP: EntityType = EntityType("LIMITED_LIABILITY_PARTNERSHIP")
        /** A sole proprietorship. */
        public val SOLE_PROPRIETORSHIP: EntityType = EntityType("SOLE_PROPRIETORSHIP")
        /** A partnership firm. */
        public val PARTNERSHIP: EntityType = EntityType("PARTNERSHIP")
        /** A public company. */
        public val PUBLIC_COMPANY: EntityType = EntityType("PUBLIC_COMPANY")
        /** A private company. */
        public val PRIVATE_COMPANY: EntityType = EntityType("PRIVATE_COMPANY")
        /** Any other legal form. */
        public val OTHER: EntityType = EntityType("OTHER")
    }
}

/** Contact details in the compliance information. */
@Serializable
public data class ContactDetails(
    /** Name of the contact. */
    val name: String? = null,
    /** Email address of the contact. */
    val email: String? = null,
    /** Mobile number of the contact. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Landline number of the contact. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)

/**
 * Sets the compliance information that Indian law requires of a business.
 * If `entity_type` is `OTHER`: `entity_type_custom` is required.
 * If `entity_type_custom` is set: `entity_type` must be `OTHER`.
 * If `is_registered` is set: `entity_type` must be `OTHER` or `PARTNERSHIP`.
 */
@Serializable
public data class UpdateComplianceInfo(
    /** Name of the legal entity. 2 to 128 characters. */
    @SerialName("entity_name")
    val entityName: String,
    /** Legal form of the entity. */
    @SerialName("entity_type")
    val entityType: EntityType,
    /** Contact details of the grievance officer. */
    @SerialName("grievance_officer_details")
    val grievanceOfficerDetails: GrievanceOfficer,
    /** Contact details of the customer care. */
    @SerialName("customer_care_details")
    val customerCareDetails: CustomerCare,
    /** Legal form in words, with entity type `OTHER`. At most 1,024 characters. */
    @SerialName("entity_type_custom")
    val entityTypeCustom: String? = null,
    /** Registration of the entity. Only with entity type `OTHER` or `PARTNERSHIP`. */
    @SerialName("is_registered")
    val isRegistered: Boolean? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Grievance officer: the contact for complaints. */
@Serializable
public data class GrievanceOfficer(
    /** Name of the grievance officer. 1 to 128 characters. */
    val name: String,
    /**
     * Email address of the grievance officer. At most 128 characters.
     * Must contain an `@`.
     */
    val email: String,
    /** Mobile number of the grievance officer, in E.164 format. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Landline number of the grievance officer, in E.164 format. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)

/** Customer care: the contact for customers. */
@Serializable
public data class CustomerCare(
    /**
     * Email address of the customer care. At most 128 characters.
     * Must contain an `@`.
     */
    val email: String,
    /** Mobile number of the customer care, in E.164 format. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Landline number of the customer care, in E.164 format. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)
