// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `payment_configurations.list`, `payment_configurations.get`, `payment_configurations.create`, `payment_configurations.update`, `payment_configurations.delete`, `payment_configurations.create_oauth_link`. */
public class PaymentConfigurationsArea internal constructor(private val client: Client) {
    /**
     * Lists the payment configurations of a WhatsApp Business account.
     *
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis">The platform's page</a>
     */
    public suspend fun list(
        wabaId: String? = null,
        options: Options = Options(),
    ): PaymentConfigurationLists = client.call(Operations.PAYMENT_CONFIGURATIONS_LIST, ListPaymentConfigurations(wabaId = wabaId), options)

    /**
     * Gets a payment configuration. The response is a one-element list.
     *
     * @param configurationName Name of the payment configuration.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis">The platform's page</a>
     */
    public suspend fun get(
        configurationName: String,
        wabaId: String? = null,
        options: Options = Options(),
    ): PaymentConfigurations = client.call(Operations.PAYMENT_CONFIGURATIONS_GET, GetPaymentConfiguration(configurationName = configurationName, wabaId = wabaId), options)

    /**
     * Creates a payment configuration. The response for a payment gateway contains the link with which the business
     * connects it.
     * If `provider_name` is `upi_vpa`: `merchant_vpa` is required.
     *
     * @param configurationName Name of the payment configuration.
     * @param providerName Payment provider of the configuration.
     * @param purposeCode Purpose code of the payments, such as `00`.
     * @param merchantCategoryCode Merchant category code of the business: 4 digits, such as `0000`.
     * @param redirectUrl URL to which the business returns from the payment gateway.
     * @param merchantVpa UPI address of the business. Required for the provider `upi_vpa`.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis">The platform's page</a>
     */
    public suspend fun create(
        configurationName: String,
        providerName: PaymentProvider,
        purposeCode: String? = null,
        merchantCategoryCode: String? = null,
        redirectUrl: String? = null,
        merchantVpa: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedPaymentConfiguration = client.call(Operations.PAYMENT_CONFIGURATIONS_CREATE, CreatePaymentConfiguration(configurationName = configurationName, providerName = providerName, purposeCode = purposeCode, merchantCategoryCode = merchantCategoryCode, redirectUrl = redirectUrl, merchantVpa = merchantVpa, wabaId = wabaId), options)

    /**
     * Updates the endpoint of a payment configuration.
     *
     * @param configurationName Name of the payment configuration.
     * @param dataEndpointUrl URL of the endpoint that updates orders with a checkout button. Begins with `https://`.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis">The platform's page</a>
     */
    public suspend fun update(
        configurationName: String,
        dataEndpointUrl: String,
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.PAYMENT_CONFIGURATIONS_UPDATE, UpdatePaymentConfiguration(configurationName = configurationName, dataEndpointUrl = dataEndpointUrl, wabaId = wabaId), options)

    /**
     * Deletes a payment configuration.
     *
     * @param configurationName Name of the payment configuration.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis">The platform's page</a>
     */
    public suspend fun delete(
        configurationName: String,
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.PAYMENT_CONFIGURATIONS_DELETE, DeletePaymentConfiguration(configurationName = configurationName, wabaId = wabaId), options)

    /**
     * Creates a link with which the business connects its payment gateway.
     *
     * @param configurationName Name of the payment configuration.
     * @param redirectUrl URL to which the business returns from the payment gateway.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis">The platform's page</a>
     */
    public suspend fun createOauthLink(
        configurationName: String,
        redirectUrl: String,
        wabaId: String? = null,
        options: Options = Options(),
    ): PaymentOauthLink = client.call(Operations.PAYMENT_CONFIGURATIONS_CREATE_OAUTH_LINK, CreatePaymentOauthLink(configurationName = configurationName, redirectUrl = redirectUrl, wabaId = wabaId), options)
}

/** Lists the payment configurations of a WhatsApp Business account. */
@Serializable
public data class ListPaymentConfigurations(
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Payment configurations of an account. */
@Serializable
public data class PaymentConfigurationLists(
    /** One-element list with the payment configurations. */
    val data: List<PaymentConfigurationList> = emptyList(),
) : Response()

/** List of payment configurations. */
@Serializable
public data class PaymentConfigurationList(
    /** Payment configurations of the account. */
    @SerialName("payment_configurations")
    val paymentConfigurations: List<PaymentConfiguration> = emptyList(),
)

/** Payment configuration of an account. */
@Serializable
public data class PaymentConfiguration(
    /** Name of the payment configuration. */
    @SerialName("configuration_name")
    val configurationName: String? = null,
    /** Merchant category of the business. */
    @SerialName("merchant_category_code")
    val merchantCategoryCode: PaymentCode? = null,
    /** Purpose of the payments. */
    @SerialName("purpose_code")
    val purposeCode: PaymentCode? = null,
    /** Status of the configuration. */
    val status: PaymentConfigurationState? = null,
    /** ID of the business at the payment gateway. */
    @SerialName("provider_mid")
    val providerMid: String? = null,
    /** Payment provider, in upper, lower or mixed case. */
    @SerialName("provider_name")
    val providerName: String? = null,
    /** UPI address of the business. */
    @SerialName("merchant_vpa")
    val merchantVpa: String? = null,
    /** Creation time. Seconds since the Unix epoch. */
    @SerialName("created_timestamp")
    val createdTimestamp: String? = null,
    /** Time of the last update. Seconds since the Unix epoch. */
    @SerialName("updated_timestamp")
    val updatedTimestamp: String? = null,
)

/** Code with its description. */
@Serializable
public data class PaymentCode(
    /** Code, such as `0000`. */
    val code: String? = null,
    /** Description of the code. */
    val description: String? = null,
)

/**
 * Status of a payment configuration.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PaymentConfigurationState(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Active: can receive payments. */
        public val ACTIVE: PaymentConfigurationState = PaymentConfigurationState("Active")
        /** Not connected to the payment gateway yet. */
        public val NEEDS_CONNECTING: PaymentConfigurationState = PaymentConfigurationState("Needs_Connecting")
        /** Connected, and not tested with a payment yet. */
        public val NEEDS_TESTING: PaymentConfigurationState = PaymentConfigurationState("Needs_Testing")
    }
}

/** Gets a payment configuration. The response is a one-element list. */
@Serializable
public data class GetPaymentConfiguration(
    /** Name of the payment configuration. */
    @SerialName("configuration_name")
    val configurationName: String,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** One-element list with a payment configuration. */
@Serializable
public data class PaymentConfigurations(
    /** One-element list with the payment configuration. */
    val data: List<PaymentConfiguration> = emptyList(),
) : Response()

/**
 * Creates a payment configuration. The response for a payment gateway contains the link with which the business
 * connects it.
 * If `provider_name` is `upi_vpa`: `merchant_vpa` is required.
 */
@Serializable
public data class CreatePaymentConfiguration(
    /** Name of the payment configuration. */
    @SerialName("configuration_name")
    val configurationName: String,
    /** Payment provider of the configuration. */
    @SerialName("provider_name")
    val providerName: PaymentProvider,
    /** Purpose code of the payments, such as `00`. */
    @SerialName("purpose_code")
    val purposeCode: String? = null,
    /** Merchant category code of the business: 4 digits, such as `0000`. */
    @SerialName("merchant_category_code")
    val merchantCategoryCode: String? = null,
    /** URL to which the business returns from the payment gateway. */
    @SerialName("redirect_url")
    val redirectUrl: String? = null,
    /** UPI address of the business. Required for the provider `upi_vpa`. */
    @SerialName("merchant_vpa")
    val merchantVpa: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Provider of payments: a gateway, or UPI itself.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PaymentProvider(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** UPI address of the business, without a payment gateway. */
        public val UPI_VPA: PaymentProvider = PaymentProvider("upi_vpa")
        /** The payment gateway Razorpay. */
        public val RAZORPAY: PaymentProvider = PaymentProvider("razorpay")
        /** The payment gateway PayU. */
        public val PAYU: PaymentProvider = PaymentProvider("payu")
        /** The payment gateway Zaakpay. */
        public val ZAAKPAY: PaymentProvider = PaymentProvider("zaakpay")
        /** The payment gateway BillDesk. */
        public val BILLDESK: PaymentProvider = PaymentProvider("billdesk")
    }
}

/** Result of creating a payment configuration. */
@Serializable
public data class CreatedPaymentConfiguration(
    /** True if the payment configuration was created. */
    val success: Boolean? = null,
    /** Link with which the business connects its payment gateway. Absent for a UPI address. */
    @SerialName("oauth_url")
    val oauthUrl: String? = null,
    /** End of the link's validity. Seconds since the Unix epoch. */
    val expiration: String? = null,
) : Response()

/** Updates the endpoint of a payment configuration. */
@Serializable
public data class UpdatePaymentConfiguration(
    /** Name of the payment configuration. */
    @SerialName("configuration_name")
    val configurationName: String,
    /** URL of the endpoint that updates orders with a checkout button. Begins with `https://`. */
    @SerialName("data_endpoint_url")
    val dataEndpointUrl: String,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Deletes a payment configuration. */
@Serializable
public data class DeletePaymentConfiguration(
    /** Name of the payment configuration. */
    @SerialName("configuration_name")
    val configurationName: String,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Creates a link with which the business connects its payment gateway. */
@Serializable
public data class CreatePaymentOauthLink(
    /** Name of the payment configuration. */
    @SerialName("configuration_name")
    val configurationName: String,
    /** URL to which the business returns from the payment gateway. */
    @SerialName("redirect_url")
    val redirectUrl: String,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Link with which a business connects its payment gateway. */
@Serializable
public data class PaymentOauthLink(
    /** URL of the link. */
    @SerialName("oauth_url")
    val oauthUrl: String,
    /** End of the link's validity. Seconds since the Unix epoch. */
    val expiration: String? = null,
) : Response()
