// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `payment_migrations.create`, `payment_migrations.get`, `payment_migrations.resume`. */
public class PaymentMigrationsArea internal constructor(private val client: Client) {
    /**
     * Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit lines are the
     * only possible destination; accounts that are also used in the WhatsApp Business app cannot migrate.
     *
     * @param currency Billing currency of the new account, as an ISO 4217 code: USD, AED, ARS, AUD, BRL, CLP, COP, EUR, GBP, IDR, INR,
     * MXN, MYR, PEN, SAR or SGD.
     * @param extendedCreditId ID of the credit line that pays for the new account. Default: the payment method of the old account.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency">The platform's page</a>
     */
    public suspend fun create(
        currency: String,
        extendedCreditId: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedPaymentMigration = client.call(Operations.PAYMENT_MIGRATIONS_CREATE, CreatePaymentMigration(currency = currency, extendedCreditId = extendedCreditId, wabaId = wabaId), options)

    /**
     * Gets the status of a migration and its new account.
     *
     * @param paymentMigrationId ID of the migration.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency">The platform's page</a>
     */
    public suspend fun get(
        paymentMigrationId: String,
        fields: List<PaymentMigrationField>? = null,
        options: Options = Options(),
    ): PaymentMigration = client.call(Operations.PAYMENT_MIGRATIONS_GET, GetPaymentMigration(paymentMigrationId = paymentMigrationId, fields = fields), options)

    /**
     * Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old account cannot
     * send any more.
     *
     * @param paymentMigrationId ID of the migration that is completed.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency">The platform's page</a>
     */
    public suspend fun resume(
        paymentMigrationId: String,
        options: Options = Options(),
    ): PaymentMigration = client.call(Operations.PAYMENT_MIGRATIONS_RESUME, ResumePaymentMigration(paymentMigrationId = paymentMigrationId), options)
}

/**
 * Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit lines are the
 * only possible destination; accounts that are also used in the WhatsApp Business app cannot migrate.
 */
@Serializable
public data class CreatePaymentMigration(
    /**
     * Billing currency of the new account, as an ISO 4217 code: USD, AED, ARS, AUD, BRL, CLP, COP, EUR, GBP, IDR, INR,
     * MXN, MYR, PEN, SAR or SGD.
     */
    val currency: String,
    /** ID of the credit line that pays for the new account. Default: the payment method of the old account. */
    @SerialName("extended_credit_id")
    val extendedCreditId: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A new migration. */
@Serializable
public data class CreatedPaymentMigration(
    /** ID of the new migration. */
    @SerialName("migration_id")
    val migrationId: String,
    /** Status of the new migration. */
    @SerialName("migration_status")
    val migrationStatus: PaymentMigrationStatus? = null,
) : Response()

/**
 * Status of a migration of the billing currency or the payment method.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PaymentMigrationStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Initiated: the request was received. */
        public val INITIATED: PaymentMigrationStatus = PaymentMigrationStatus("INITIATED")
        /** Accepted by the platform. */
        public val ACCEPTED: PaymentMigrationStatus = PaymentMigrationStatus("ACCEPTED")
        /** In progress: the account is being cloned. */
        public val IN_PROGRESS: PaymentMigrationStatus = PaymentMigrationStatus("IN_PROGRESS")
        /** Ready to complete: the phone numbers can be moved. */
        public val READY_TO_COMPLETE: PaymentMigrationStatus = PaymentMigrationStatus("READY_TO_COMPLETE")
        /** Completed: the phone numbers are on the new account. */
        public val COMPLETED: PaymentMigrationStatus = PaymentMigrationStatus("COMPLETED")
        /** Failed while the account was cloned. */
        public val FAILED: PaymentMigrationStatus = PaymentMigrationStatus("FAILED")
        /** Failed while the phone numbers were moved. */
        public val FAILED_TO_COMPLETE: PaymentMigrationStatus = PaymentMigrationStatus("FAILED_TO_COMPLETE")
        /** Rejected by the platform. */
        public val REJECTED: PaymentMigrationStatus = PaymentMigrationStatus("REJECTED")
    }
}

/** Gets the status of a migration and its new account. */
@Serializable
public data class GetPaymentMigration(
    /** ID of the migration. */
    @SerialName("payment_migration_id")
    val paymentMigrationId: String,
    /** Fields to return. */
    val fields: List<PaymentMigrationField>? = null,
)

/** Field of `PaymentMigration` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class PaymentMigrationField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the migration. */
        public val ID: PaymentMigrationField = PaymentMigrationField("id")
        /** Status of the migration. */
        public val STATUS: PaymentMigrationField = PaymentMigrationField("status")
        /** New account. Its templates have other IDs, and analytics stay on the old account. */
        public val DESTINATION_WABA: PaymentMigrationField = PaymentMigrationField("destination_waba")
    }
}

/** A migration of the billing currency or the payment method. */
@Serializable
public data class PaymentMigration(
    /** ID of the migration. */
    val id: String? = null,
    /** Status of the migration. */
    val status: PaymentMigrationStatus? = null,
    /** New account. Its templates have other IDs, and analytics stay on the old account. */
    @SerialName("destination_waba")
    val destinationWaba: DestinationAccount? = null,
) : Response()

/** The account that a migration creates. */
@Serializable
public data class DestinationAccount(
    /** ID of the new account. */
    val id: String? = null,
    /** Name of the new account. */
    val name: String? = null,
    /** Billing currency of the new account, as an ISO 4217 code. */
    val currency: String? = null,
    /** Time zone of the new account, as the platform's numeric ID. */
    @SerialName("timezone_id")
    val timezoneId: Long? = null,
    /** Namespace of the new account's templates. */
    @SerialName("message_template_namespace")
    val messageTemplateNamespace: String? = null,
)

/**
 * Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old account cannot
 * send any more.
 */
@Serializable
public data class ResumePaymentMigration(
    /** ID of the migration that is completed. */
    @SerialName("payment_migration_id")
    val paymentMigrationId: String,
)
