//! Payment options of an order, in India and Brazil.

use std::collections::BTreeMap;

use crate::schema::{Rule, model};

/// A payment option of an order.
#[model]
pub enum PaymentSetting {
    /// Payment gateway, in India.
    PaymentGateway(PaymentGateway),
    /// UPI app link, in India.
    UpiIntentLink(UpiIntentLink),
    /// Link to a payment page.
    PaymentLink(PaymentLink),
    /// Dynamic Pix code, in Brazil.
    PixDynamicCode(PixDynamicCode),
    /// Boleto bank slip, in Brazil.
    Boleto(Boleto),
    /// Stored payment card, in Brazil.
    OffsiteCardPay(OffsiteCardPay),
}

/// A payment gateway, in India.
#[model]
pub struct PaymentGateway {
    /// Provider of the payment gateway.
    #[wire("type")]
    pub kind: PaymentGatewayType,
    /// Name of the payment configuration. At most 60 characters.
    #[check(length(1..=60))]
    pub configuration_name: String,
    /// Data for Razorpay, if it is the provider.
    pub razorpay: Option<Razorpay>,
    /// Data for PayU, if it is the provider.
    pub payu: Option<Payu>,
    /// Data for Zaakpay, if it is the provider.
    pub zaakpay: Option<Zaakpay>,
    /// Data for BillDesk, if it is the provider.
    pub billdesk: Option<Billdesk>,
    /// Enabled payment options: `upi`, `web`.
    pub enabled_payment_options: Option<Vec<String>>,
    /// Preferred payment method, offered first. At most one.
    #[check(items(..=1))]
    pub preferred_payment_methods: Option<Vec<PreferredPaymentMethod>>,
}

/// Provider of a payment gateway.
#[model]
pub enum PaymentGatewayType {
    /// BillDesk payment gateway.
    Billdesk,
    /// Razorpay payment gateway.
    Razorpay,
    /// PayU payment gateway.
    Payu,
    /// Zaakpay payment gateway.
    Zaakpay,
}

/// Data for the payment gateway Razorpay.
#[model]
pub struct Razorpay {
    /// Receipt number of the business. At most 40 characters.
    #[check(length(..=40))]
    pub receipt: Option<String>,
    /// Notes by name. At most 15, each at most 256 characters.
    #[check(items(..=15), each(length(..=256)))]
    pub notes: Option<BTreeMap<String, String>>,
}

/// Data for the payment gateway PayU.
#[model]
pub struct Payu {
    /// User-defined field 1. At most 255 characters.
    #[check(length(..=255))]
    pub udf1: Option<String>,
    /// User-defined field 2. At most 255 characters.
    #[check(length(..=255))]
    pub udf2: Option<String>,
    /// User-defined field 3. At most 255 characters.
    #[check(length(..=255))]
    pub udf3: Option<String>,
    /// User-defined field 4. At most 255 characters.
    #[check(length(..=255))]
    pub udf4: Option<String>,
}

/// Data for the payment gateway Zaakpay.
#[model]
pub struct Zaakpay {
    /// Extra field 1. At most 180 characters.
    #[check(length(..=180))]
    pub extra1: Option<String>,
    /// Extra field 2. At most 180 characters.
    #[check(length(..=180))]
    pub extra2: Option<String>,
}

/// Data for the payment gateway BillDesk.
#[model]
pub struct Billdesk {
    /// Additional information 1. At most 120 characters.
    #[check(length(..=120))]
    pub additional_info1: Option<String>,
    /// Additional information 2. At most 120 characters.
    #[check(length(..=120))]
    pub additional_info2: Option<String>,
    /// Additional information 3. At most 120 characters.
    #[check(length(..=120))]
    pub additional_info3: Option<String>,
    /// Additional information 4. At most 120 characters.
    #[check(length(..=120))]
    pub additional_info4: Option<String>,
    /// Additional information 5. At most 120 characters.
    #[check(length(..=120))]
    pub additional_info5: Option<String>,
    /// Additional information 6. At most 120 characters.
    #[check(length(..=120))]
    pub additional_info6: Option<String>,
    /// Additional information 7. At most 120 characters.
    #[check(length(..=120))]
    pub additional_info7: Option<String>,
}

/// A link that opens a UPI app.
#[model]
pub struct UpiIntentLink {
    /// UPI link, such as `upi://pay?pa=…`. Only the parameters `pa`, `pn`, `mc`, `purpose` and `tr` are allowed.
    #[check(pattern("upi://pay[?][!-~]{1,}"), rule(FIVE_PARAMETERS))]
    pub link: String,
}

/// A link to a payment page.
#[model]
pub struct PaymentLink {
    /// URL of the payment page.
    #[check(url)]
    pub uri: String,
    /// URL to open after a successful payment. In India only.
    #[check(url)]
    pub success_url: Option<String>,
    /// URL to open after a canceled payment. In India only.
    #[check(url)]
    pub cancel_url: Option<String>,
}

/// A dynamic Pix code for one order, in Brazil.
#[model]
pub struct PixDynamicCode {
    /// Pix code to pay the order.
    #[check(length(1..))]
    pub code: String,
    /// Name of the merchant.
    pub merchant_name: String,
    /// Pix key of the merchant.
    pub key: String,
    /// Type of the Pix key.
    pub key_type: PixKeyType,
}

/// Type of a Pix key.
#[model(case = UPPER)]
pub enum PixKeyType {
    /// CPF, the tax number of a person.
    Cpf,
    /// CNPJ, the tax number of a company.
    Cnpj,
    /// An email address.
    Email,
    /// A phone number.
    Phone,
    /// EVP, a random key.
    Evp,
}

/// A boleto (bank slip), in Brazil.
#[model]
pub struct Boleto {
    /// Digitable line of the boleto.
    #[check(length(1..))]
    pub digitable_line: String,
}

/// A stored payment card, in Brazil.
#[model]
pub struct OffsiteCardPay {
    /// Last four digits of the card.
    #[check(pattern("[0-9]{4}"))]
    pub last_four_digits: String,
    /// ID of the stored card at the business.
    pub credential_id: String,
}

/// A payment method that is offered first.
#[model]
pub struct PreferredPaymentMethod {
    /// Name of the payment method, such as `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred` or `mobikwik`.
    pub method: String,
}

const FIVE_PARAMETERS: Rule =
    Rule::new("Only the parameters `pa`, `pn`, `mc`, `purpose` and `tr` are allowed.", |link| {
        let known =
            |pair: &str| ["pa", "pn", "mc", "purpose", "tr"].contains(&pair.split('=').next().unwrap_or_default());
        let query = link.as_str().and_then(|link| link.split_once('?')).map_or("", |(_, query)| query);
        if query.split('&').all(known) { Ok(()) } else { Err("only the parameters pa, pn, mc, purpose and tr") }
    });
