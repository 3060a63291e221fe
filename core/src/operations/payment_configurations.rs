//! Payment configurations: payment gateways and UPI addresses that receive the payments of orders in India.

use crate::{
    engine::operation,
    operations::Success,
    schema::{OrText, Timestamp, model},
};

/// Lists the payment configurations of a WhatsApp Business account.
#[operation(GET "/{waba_id}/payment_configurations", returns = PaymentConfigurationLists,
    permission = whatsapp_business_management, link = "payments/payments-in/onboarding-apis")]
pub struct ListPaymentConfigurations {}

/// Gets a payment configuration. The response is a one-element list.
#[operation(GET "/{waba_id}/payment_configuration/{configuration_name}", returns = PaymentConfigurations,
    permission = whatsapp_business_management, link = "payments/payments-in/onboarding-apis")]
pub struct GetPaymentConfiguration {
    /// Name of the payment configuration.
    pub configuration_name: String,
}

/// Creates a payment configuration. The response for a payment gateway contains the link with which the business
/// connects it.
#[operation(POST "/{waba_id}/payment_configuration", returns = CreatedPaymentConfiguration,
    check(when(provider_name = "upi_vpa", requires(merchant_vpa))),
    permission = whatsapp_business_management, link = "payments/payments-in/onboarding-apis")]
pub struct CreatePaymentConfiguration {
    /// Name of the payment configuration.
    #[check(length(1..))]
    pub configuration_name: String,
    /// Payment provider of the configuration.
    pub provider_name: PaymentProvider,
    /// Purpose code of the payments, such as `00`.
    pub purpose_code: Option<String>,
    /// Merchant category code of the business: 4 digits, such as `0000`.
    pub merchant_category_code: Option<String>,
    /// URL to which the business returns from the payment gateway.
    #[check(url)]
    pub redirect_url: Option<String>,
    /// UPI address of the business. Required for the provider `upi_vpa`.
    pub merchant_vpa: Option<String>,
}

/// Updates the endpoint of a payment configuration.
#[operation(POST "/{waba_id}/payment_configuration/{configuration_name}", returns = Success, idempotent,
    permission = whatsapp_business_management, link = "payments/payments-in/onboarding-apis")]
pub struct UpdatePaymentConfiguration {
    /// Name of the payment configuration.
    pub configuration_name: String,
    /// URL of the endpoint that updates orders with a checkout button. Begins with `https://`.
    #[check(pattern("https://[!-~]{1,}"))]
    pub data_endpoint_url: String,
}

/// Deletes a payment configuration.
#[operation(DELETE "/{waba_id}/payment_configuration", returns = Success, permission = whatsapp_business_management,
    link = "payments/payments-in/onboarding-apis")]
pub struct DeletePaymentConfiguration {
    /// Name of the payment configuration.
    #[check(length(1..))]
    pub configuration_name: String,
}

/// Creates a link with which the business connects its payment gateway.
#[operation(POST "/{waba_id}/generate_payment_configuration_oauth_link", returns = PaymentOauthLink,
    permission = whatsapp_business_management, link = "payments/payments-in/onboarding-apis")]
pub struct CreatePaymentOauthLink {
    /// Name of the payment configuration.
    #[check(length(1..))]
    pub configuration_name: String,
    /// URL to which the business returns from the payment gateway.
    #[check(url)]
    pub redirect_url: String,
}

/// Provider of payments: a gateway, or UPI itself.
#[model]
pub enum PaymentProvider {
    /// UPI address of the business, without a payment gateway.
    UpiVpa,
    /// The payment gateway Razorpay.
    Razorpay,
    /// The payment gateway PayU.
    Payu,
    /// The payment gateway Zaakpay.
    Zaakpay,
    /// The payment gateway BillDesk.
    Billdesk,
}

/// Payment configurations of an account.
#[model(received)]
pub struct PaymentConfigurationLists {
    /// One-element list with the payment configurations.
    #[always]
    pub data: Vec<PaymentConfigurationList>,
}

/// List of payment configurations.
#[model(received)]
pub struct PaymentConfigurationList {
    /// Payment configurations of the account.
    pub payment_configurations: Vec<PaymentConfiguration>,
}

/// One-element list with a payment configuration.
#[model(received)]
pub struct PaymentConfigurations {
    /// One-element list with the payment configuration.
    #[always]
    pub data: Vec<PaymentConfiguration>,
}

/// Payment configuration of an account.
#[model(received)]
pub struct PaymentConfiguration {
    /// Name of the payment configuration.
    pub configuration_name: Option<String>,
    /// Merchant category of the business.
    pub merchant_category_code: Option<PaymentCode>,
    /// Purpose of the payments.
    pub purpose_code: Option<PaymentCode>,
    /// Status of the configuration.
    pub status: Option<PaymentConfigurationState>,
    /// ID of the business at the payment gateway.
    pub provider_mid: Option<String>,
    /// Payment provider, in upper, lower or mixed case.
    pub provider_name: Option<String>,
    /// UPI address of the business.
    pub merchant_vpa: Option<String>,
    /// Creation time. Seconds since the Unix epoch.
    pub created_timestamp: Option<OrText<Timestamp>>,
    /// Time of the last update. Seconds since the Unix epoch.
    pub updated_timestamp: Option<OrText<Timestamp>>,
}

/// Code with its description.
#[model(received)]
pub struct PaymentCode {
    /// Code, such as `0000`.
    pub code: Option<String>,
    /// Description of the code.
    pub description: Option<String>,
}

/// Status of a payment configuration.
#[model]
pub enum PaymentConfigurationState {
    /// Active: can receive payments.
    #[wire("Active")]
    Active,
    /// Not connected to the payment gateway yet.
    #[wire("Needs_Connecting")]
    NeedsConnecting,
    /// Connected, and not tested with a payment yet.
    #[wire("Needs_Testing")]
    NeedsTesting,
}

/// Result of creating a payment configuration.
#[model(received)]
pub struct CreatedPaymentConfiguration {
    /// True if the payment configuration was created.
    pub success: Option<bool>,
    /// Link with which the business connects its payment gateway. Absent for a UPI address.
    pub oauth_url: Option<String>,
    /// End of the link's validity. Seconds since the Unix epoch.
    pub expiration: Option<OrText<Timestamp>>,
}

/// Link with which a business connects its payment gateway.
#[model(received)]
pub struct PaymentOauthLink {
    /// URL of the link.
    pub oauth_url: String,
    /// End of the link's validity. Seconds since the Unix epoch.
    pub expiration: Option<OrText<Timestamp>>,
}
