// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `datasets.create`, `datasets.get`, `datasets.send_events`. */
public class DatasetsArea internal constructor(private val client: Client) {
    /**
     * Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the existing
     * dataset if there is one.
     *
     * @param datasetName Name of the dataset. Default: a name that the platform chooses.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun create(
        datasetName: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Dataset = client.call(Operations.DATASETS_CREATE, CreateDataset(datasetName = datasetName, wabaId = wabaId), options)

    /**
     * Gets the dataset of a WhatsApp Business account.
     *
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun get(
        wabaId: String? = null,
        options: Options = Options(),
    ): Dataset = client.call(Operations.DATASETS_GET, GetDataset(wabaId = wabaId), options)

    /**
     * Sends conversion events to a dataset.
     *
     * @param datasetId ID of the dataset.
     * @param data Conversion events. At least one.
     * @param partnerAgent Name of the partner that sends the events.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun sendEvents(
        datasetId: String,
        data: List<ConversionEvent>,
        partnerAgent: String? = null,
        options: Options = Options(),
    ): ReceivedEvents = client.call(Operations.DATASETS_SEND_EVENTS, SendConversionEvents(datasetId = datasetId, data = data, partnerAgent = partnerAgent), options)
}

/**
 * Creates the dataset of a WhatsApp Business account, which receives its conversion events. Returns the existing
 * dataset if there is one.
 */
@Serializable
public data class CreateDataset(
    /** Name of the dataset. Default: a name that the platform chooses. */
    @SerialName("dataset_name")
    val datasetName: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Dataset of an account. */
@Serializable
public data class Dataset(
    /** ID of the dataset. Absent if the account has none. */
    val id: String? = null,
) : Response()

/** Gets the dataset of a WhatsApp Business account. */
@Serializable
public data class GetDataset(
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Sends conversion events to a dataset. */
@Serializable
public data class SendConversionEvents(
    /** ID of the dataset. */
    @SerialName("dataset_id")
    val datasetId: String,
    /** Conversion events. At least one. */
    val data: List<ConversionEvent>,
    /** Name of the partner that sends the events. */
    @SerialName("partner_agent")
    val partnerAgent: String? = null,
)

/** Conversion event of a user. */
@Serializable
public data class ConversionEvent(
    /** Name of the event. */
    @SerialName("event_name")
    val eventName: ConversionEventName,
    /** Time of the event. Seconds since the Unix epoch. */
    @SerialName("event_time")
    val eventTime: Long,
    /** User and account of the event. */
    @SerialName("user_data")
    val userData: ConversionUser,
    /** Value of the event. */
    @SerialName("custom_data")
    val customData: ConversionValue? = null,
    /** Source of the event. */
    @SerialName("messaging_outcome_data")
    val messagingOutcomeData: ConversionOutcome? = null,
)

/**
 * Name of a conversion event.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ConversionEventName(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Lead: the user left contact information. */
        public val LEADSUBMITTED: ConversionEventName = ConversionEventName("LeadSubmitted")
        /** Purchase with a value. */
        public val PURCHASE: ConversionEventName = ConversionEventName("Purchase")
    }
}

/** User and account of a conversion event. */
@Serializable
public data class ConversionUser(
    /** ID of the click on the ad, from the `referral` of the user's first message. */
    @SerialName("ctwa_clid")
    val ctwaClid: String,
    /** ID of the WhatsApp Business account. */
    @SerialName("whatsapp_business_account_id")
    val whatsappBusinessAccountId: String? = null,
)

/** Value of a conversion event. */
@Serializable
public data class ConversionValue(
    /** Currency of the value, as an ISO 4217 code. */
    val currency: String? = null,
    /** Value in the currency, such as 12.5. */
    val value: Double? = null,
)

/** Source of a conversion event. */
@Serializable
public data class ConversionOutcome(
    /** Type of the source: `automatic_events` for events from the webhook of that name. */
    @SerialName("outcome_type")
    val outcomeType: String,
)

/** Result of sending conversion events. */
@Serializable
public data class ReceivedEvents(
    /** Warnings about the events. */
    val messages: List<String> = emptyList(),
    /** Number of events received. */
    @SerialName("events_received")
    val eventsReceived: Long? = null,
    /** ID of the request, for inquiries to Meta's support. */
    @SerialName("fbtrace_id")
    val fbtraceId: String? = null,
) : Response()
