//! Ways to pay a bill, in India and Brazil.

use std::collections::BTreeMap;

use crate::{
    json::Json,
    schema::{Docs, Rule, model},
};

/// A way to pay.
#[model]
pub enum PaymentSetting {
    /// In India: through a payment gateway.
    PaymentGateway(PaymentGateway),
    /// In India: with a UPI app.
    UpiIntentLink(UpiIntentLink),
    /// On a page.
    PaymentLink(PaymentLink),
    /// In Brazil: with a Pix code made for this bill.
    PixDynamicCode(PixDynamicCode),
    /// In Brazil: with a boleto.
    Boleto(Boleto),
    /// In Brazil: with a card that you know.
    OffsiteCardPay(OffsiteCardPay),
}

/// A payment gateway, in India.
#[model]
pub struct PaymentGateway {
    /// Which one.
    #[wire("type")]
    pub kind: PaymentGatewayType,
    /// The name of the payment configuration: up to 60 characters.
    #[check(length(1..=60))]
    pub configuration_name: String,
    /// What Razorpay is told.
    pub razorpay: Option<Razorpay>,
    /// What PayU is told.
    pub payu: Option<Payu>,
    /// What Zaakpay is told.
    pub zaakpay: Option<Zaakpay>,
    /// What BillDesk is told.
    pub billdesk: Option<Billdesk>,
    /// Which ways to pay are offered: `upi`, `web`.
    pub enabled_payment_options: Option<Vec<String>>,
    /// The way of paying that is offered first. One.
    #[check(items(..=1))]
    pub preferred_payment_methods: Option<Vec<PreferredPaymentMethod>>,
}

/// Payment gateways.
#[model]
pub enum PaymentGatewayType {
    /// BillDesk.
    Billdesk,
    /// Razorpay.
    Razorpay,
    /// PayU.
    Payu,
    /// Zaakpay.
    Zaakpay,
}

/// What Razorpay is told.
#[model]
pub struct Razorpay {
    /// Your number for the receipt: up to 40 characters.
    #[check(length(..=40))]
    pub receipt: Option<String>,
    /// Notes: up to 15, of up to 256 characters each.
    #[check(rule(FIFTEEN_NOTES))]
    pub notes: Option<BTreeMap<String, String>>,
}

/// What PayU is told.
#[model]
pub struct Payu {
    /// Up to 255 characters.
    #[check(length(..=255))]
    pub udf1: Option<String>,
    /// Up to 255 characters.
    #[check(length(..=255))]
    pub udf2: Option<String>,
    /// Up to 255 characters.
    #[check(length(..=255))]
    pub udf3: Option<String>,
    /// Up to 255 characters.
    #[check(length(..=255))]
    pub udf4: Option<String>,
}

/// What Zaakpay is told.
#[model]
pub struct Zaakpay {
    /// Up to 180 characters.
    #[check(length(..=180))]
    pub extra1: Option<String>,
    /// Up to 180 characters.
    #[check(length(..=180))]
    pub extra2: Option<String>,
}

/// What BillDesk is told.
#[model]
pub struct Billdesk {
    /// Up to 120 characters.
    #[check(length(..=120))]
    pub additional_info1: Option<String>,
    /// Up to 120 characters.
    #[check(length(..=120))]
    pub additional_info2: Option<String>,
    /// Up to 120 characters.
    #[check(length(..=120))]
    pub additional_info3: Option<String>,
    /// Up to 120 characters.
    #[check(length(..=120))]
    pub additional_info4: Option<String>,
    /// Up to 120 characters.
    #[check(length(..=120))]
    pub additional_info5: Option<String>,
    /// Up to 120 characters.
    #[check(length(..=120))]
    pub additional_info6: Option<String>,
    /// Up to 120 characters.
    #[check(length(..=120))]
    pub additional_info7: Option<String>,
}

/// A link that a UPI app opens.
#[model]
pub struct UpiIntentLink {
    /// `upi://pay?…` with the parameters `pa`, `pn`, `mc`, `purpose` and `tr`.
    #[check(pattern("upi://pay[?][!-~]{1,}"), rule(FIVE_PARAMETERS))]
    pub link: String,
}

/// A page to pay on.
#[model]
pub struct PaymentLink {
    /// The page.
    #[check(url)]
    pub uri: String,
    /// In India: where to go when it was paid.
    #[check(url)]
    pub success_url: Option<String>,
    /// In India: where to go when it wasn't.
    #[check(url)]
    pub cancel_url: Option<String>,
}

/// A Pix code made for one bill, in Brazil.
#[model]
pub struct PixDynamicCode {
    /// The code.
    #[check(length(1..))]
    pub code: String,
    /// Who is paid.
    pub merchant_name: String,
    /// The key of who is paid.
    pub key: String,
    /// The kind of key.
    pub key_type: PixKeyType,
}

/// Kinds of Pix keys.
#[model(case = UPPER)]
pub enum PixKeyType {
    /// A person's tax number.
    Cpf,
    /// A company's tax number.
    Cnpj,
    /// An email address.
    Email,
    /// A phone number.
    Phone,
    /// A random key.
    Evp,
}

/// A boleto, in Brazil.
#[model]
pub struct Boleto {
    /// The line of digits.
    #[check(length(1..))]
    pub digitable_line: String,
}

/// A card that you know, in Brazil.
#[model]
pub struct OffsiteCardPay {
    /// Its last four digits.
    #[check(pattern("[0-9]{4}"))]
    pub last_four_digits: String,
    /// Your id for it.
    pub credential_id: String,
}

/// A way of paying that is offered first.
#[model]
pub struct PreferredPaymentMethod {
    /// As in `gpay`, `phonepe`, `paytm`, `amazonpay`, `cred`, `mobikwik`.
    pub method: String,
}

const FIVE_PARAMETERS: Rule = Rule {
    docs: Docs::new("No other parameters than these five."),
    check: |link| {
        let known =
            |pair: &str| ["pa", "pn", "mc", "purpose", "tr"].contains(&pair.split('=').next().unwrap_or_default());
        let query = link.as_str().and_then(|link| link.split_once('?')).map_or("", |(_, query)| query);
        if query.split('&').all(known) { Ok(()) } else { Err("only the parameters pa, pn, mc, purpose and tr") }
    },
};

const FIFTEEN_NOTES: Rule = Rule {
    docs: Docs::new("At most 15 notes of at most 256 characters."),
    check: |notes| {
        let notes = notes.as_object();
        let long = |text: &Json<'_>| text.as_str().is_some_and(|text| text.chars().count() > 256);
        match notes {
            Some(notes) if notes.len() > 15 => Err("at most 15 notes"),
            Some(notes) if notes.iter().any(|(_, note)| long(note)) => Err("notes of at most 256 characters"),
            _ => Ok(()),
        }
    },
};
