//! Bills, in India and Brazil.

use super::{HeaderMedia, InteractiveBody, InteractiveFooter, PaymentSetting, PreferredPaymentMethod};
use crate::{
    json::Json,
    schema::{CatalogId, Docs, Rule, model},
};

/// A bill, in India and Brazil.
#[model]
pub struct OrderDetailsMessage {
    /// The text above the bill.
    pub body: InteractiveBody,
    /// The bill.
    pub action: OrderDetailsAction,
    /// A picture on top.
    pub header: Option<OrderHeader>,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// What stands on top of a bill.
#[model]
pub enum OrderHeader {
    /// A picture.
    Image(HeaderMedia),
}

/// A bill, to look at and to pay.
#[model(set(name = "review_and_pay"))]
pub struct OrderDetailsAction {
    /// The bill.
    pub parameters: OrderDetails,
}

/// A bill. Amounts are whole numbers of hundredths.
#[model]
#[check(at_most_one(beneficiaries, shipping_info), rule(SHORT_IN_INDIA), rule(CHECKOUT), rule(ADDS_UP))]
pub struct OrderDetails {
    /// Your number for it, no other message's: letters, digits, `_`, `-` and `.`; up to 35 in India, 60 in Brazil.
    #[check(length(1..=60), pattern("[A-Za-z0-9_.-]{1,}"))]
    pub reference_id: String,
    /// Whether something is delivered.
    #[wire("type")]
    pub kind: GoodsType,
    /// What all amounts are in.
    pub currency: OrderCurrency,
    /// What is to be paid: subtotal + tax + shipping - discount.
    pub total_amount: Amount,
    /// What was ordered.
    pub order: OrderToPay,
    /// How it can be paid.
    pub payment_settings: Option<Vec<PaymentSetting>>,
    /// The older way to say how it can be paid: `upi` in India, `br` in Brazil.
    pub payment_type: Option<String>,
    /// With `upi`: the name of the payment configuration, up to 60 characters.
    #[check(length(..=60))]
    pub payment_configuration: Option<String>,
    /// In India: the way of paying that is offered first. One.
    #[check(items(..=1))]
    pub preferred_payment_methods: Option<Vec<PreferredPaymentMethod>>,
    /// In India, where something is delivered: to whom.
    pub beneficiaries: Option<Vec<Beneficiary>>,
    /// In checkout templates, instead of `beneficiaries`: the addresses to choose from; none if you know none.
    pub shipping_info: Option<ShippingInfo>,
}

/// Whether something is delivered.
#[model]
pub enum GoodsType {
    /// Nothing that needs an address.
    #[wire("digital-goods")]
    DigitalGoods,
    /// Something that needs an address.
    #[wire("physical-goods")]
    PhysicalGoods,
}

/// What bills are in, by ISO 4217.
#[model(case = UPPER)]
pub enum OrderCurrency {
    /// Indian rupees.
    Inr,
    /// Brazilian reais.
    Brl,
}

/// An amount of money.
#[model]
pub struct Amount {
    /// The amount times `offset`.
    #[check(range(0..))]
    pub value: i64,
    /// 100.
    #[check(range(100..=100))]
    pub offset: i64,
}

impl From<i64> for Amount {
    fn from(hundredths: i64) -> Self {
        Self::new(hundredths, 100)
    }
}

/// An amount of money, and what it is for.
#[model]
pub struct DescribedAmount {
    /// The amount times `offset`.
    #[check(range(0..))]
    pub value: i64,
    /// 100.
    #[check(range(100..=100))]
    pub offset: i64,
    /// What it is for: up to 60 characters.
    #[check(length(..=60))]
    pub description: Option<String>,
}

impl From<i64> for DescribedAmount {
    fn from(hundredths: i64) -> Self {
        Self::new(hundredths, 100)
    }
}

/// What makes it cheaper.
#[model]
pub struct Discount {
    /// The amount times `offset`.
    #[check(range(0..))]
    pub value: i64,
    /// 100.
    #[check(range(100..=100))]
    pub offset: i64,
    /// Why: up to 60 characters.
    #[check(length(..=60))]
    pub description: Option<String>,
    /// The programme that grants it: up to 60 characters.
    #[check(length(..=60))]
    pub discount_program_name: Option<String>,
}

/// What was ordered.
#[model(set(status = "pending"))]
#[check(rule(NO_CATALOG_WITH_PICTURES))]
pub struct OrderToPay {
    /// The items. With pictures at most 10.
    #[check(items(1..))]
    pub items: Vec<OrderItem>,
    /// The sum of all items: (`sale_amount` or else `amount`) × `quantity`.
    pub subtotal: Amount,
    /// Taxes.
    pub tax: DescribedAmount,
    /// What the delivery costs.
    pub shipping: Option<DescribedAmount>,
    /// What makes it cheaper.
    pub discount: Option<Discount>,
    /// The catalog that the items are from.
    pub catalog_id: Option<CatalogId>,
    /// When it can no longer be paid.
    pub expiration: Option<OrderExpiration>,
    /// `quick_pay` leaves out the step in which the bill is looked at.
    #[wire("type")]
    #[check(pattern("quick_pay"))]
    pub kind: Option<String>,
}

/// When a bill can no longer be paid.
#[model]
pub struct OrderExpiration {
    /// Seconds since 1970, as text: at least 300 from now, which only the platform checks (code 131009).
    #[check(pattern("[0-9]{1,}"))]
    pub timestamp: String,
    /// What the person is told: up to 120 characters.
    #[check(length(..=120))]
    pub description: String,
}

/// An item of a bill.
#[model]
pub struct OrderItem {
    /// Its name: up to 60 characters.
    #[check(length(1..=60))]
    pub name: String,
    /// What one costs.
    pub amount: Amount,
    /// How many.
    #[check(range(1..))]
    pub quantity: u32,
    /// What one costs at present, if that is less.
    pub sale_amount: Option<Amount>,
    /// Your own id for it.
    pub retailer_id: Option<String>,
    /// Its picture, where the order has no `catalog_id`.
    pub image: Option<OrderImage>,
    /// In India, without a catalog: where it was made.
    pub country_of_origin: Option<String>,
    /// In India, without a catalog: who imported it.
    pub importer_name: Option<String>,
    /// In India, without a catalog: the importer's address.
    pub importer_address: Option<ImporterAddress>,
}

/// The picture of an item.
#[model]
pub struct OrderImage {
    /// A public `http` or `https` URL.
    #[check(url)]
    pub link: String,
}

/// An importer's address.
#[model]
pub struct ImporterAddress {
    /// Street and number.
    pub address_line1: Option<String>,
    /// More of it.
    pub address_line2: Option<String>,
    /// City: up to 120 characters.
    #[check(length(..=120))]
    pub city: Option<String>,
    /// State: its two letters.
    #[check(length(2..=2))]
    pub zone_code: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country: its two letters.
    #[check(length(2..=2))]
    pub country_code: Option<String>,
}

/// To whom something is delivered, in India.
#[model]
pub struct Beneficiary {
    /// The person's name: up to 200 characters.
    #[check(length(1..=200))]
    pub name: String,
    /// Street and number: up to 100 characters.
    #[check(length(1..=100))]
    pub address_line1: String,
    /// City.
    pub city: String,
    /// State.
    pub state: String,
    /// `India`.
    #[check(pattern("India"))]
    pub country: String,
    /// 6 digits.
    #[check(pattern("[0-9]{6}"))]
    pub postal_code: String,
    /// More of the address: up to 100 characters.
    #[check(length(..=100))]
    pub address_line2: Option<String>,
}

/// Addresses to choose from, in checkout templates.
#[model]
pub struct ShippingInfo {
    /// `IN`.
    #[check(pattern("IN"))]
    pub country: String,
    /// The addresses; none if you know none.
    pub addresses: Vec<ShippingAddress>,
}

/// An address to choose, in checkout templates.
#[model]
pub struct ShippingAddress {
    /// The person's name: up to 256 characters.
    #[check(length(..=256))]
    pub name: Option<String>,
    /// The person's phone number: up to 12 characters.
    #[check(length(..=12))]
    pub phone_number: Option<String>,
    /// Street and all the rest: up to 512 characters.
    #[check(length(..=512))]
    pub address: Option<String>,
    /// City: up to 100 characters.
    #[check(length(..=100))]
    pub city: Option<String>,
    /// State: up to 100 characters.
    #[check(length(..=100))]
    pub state: Option<String>,
    /// Up to 6 digits.
    #[check(length(..=6))]
    pub in_pin_code: Option<String>,
    /// House number: up to 8 characters.
    #[check(length(..=8))]
    pub house_number: Option<String>,
    /// Floor: up to 10 characters.
    #[check(length(..=10))]
    pub floor_number: Option<String>,
    /// Tower: up to 8 characters.
    #[check(length(..=8))]
    pub tower_number: Option<String>,
    /// The building's name: up to 128 characters.
    #[check(length(..=128))]
    pub building_name: Option<String>,
    /// What is near: up to 128 characters.
    #[check(length(..=128))]
    pub landmark_area: Option<String>,
}

const SHORT_IN_INDIA: Rule = Rule {
    docs: Docs::new("In India, where the currency is `INR`, the `reference_id` has at most 35 characters."),
    check: |bill| {
        let india = bill.get("currency").is_some_and(|currency| currency == "INR");
        let length = bill.get("reference_id").and_then(Json::as_str).map_or(0, |id| id.chars().count());
        if india && length > 35 { Err("a reference_id of at most 35 characters with INR") } else { Ok(()) }
    },
};

const CHECKOUT: Rule = Rule {
    docs: Docs::new("With `shipping_info`, in checkout templates, it is one item, at most 100 times."),
    check: |bill| {
        let items = bill.at("order.items").and_then(Json::as_array).unwrap_or_default();
        let many = |item: &Json<'_>| item.get("quantity").and_then(Json::as_u64).is_some_and(|quantity| quantity > 100);
        if bill.get("shipping_info").is_none() {
            Ok(())
        } else if items.len() > 1 {
            Err("one item with shipping_info")
        } else if items.iter().any(many) {
            Err("a quantity of at most 100 with shipping_info")
        } else {
            Ok(())
        }
    },
};

const NO_CATALOG_WITH_PICTURES: Rule = Rule {
    docs: Docs::new("Items with pictures are at most 10, and neither they nor the order name a catalog's products."),
    check: |order| {
        let items = order.get("items").and_then(Json::as_array).unwrap_or_default();
        let pictured = |item: &&Json<'_>| item.get("image").is_some();
        if !items.iter().any(|item| pictured(&item)) {
            Ok(())
        } else if items.len() > 10 {
            Err("at most 10 items with pictures")
        } else if order.get("catalog_id").is_some()
            || items.iter().filter(pictured).any(|item| item.get("retailer_id").is_some())
        {
            Err("pictures, or catalog_id and retailer_id, not both")
        } else {
            Ok(())
        }
    },
};

const ADDS_UP: Rule = Rule {
    docs: Docs::new(
        "The amounts add up: `subtotal` to the items, `total_amount` to subtotal + tax + shipping - discount.",
    ),
    check: |bill| {
        let value = |at: &str| bill.at(at).map_or(Some(0), Json::as_i64).map(i128::from);
        let items = bill.at("order.items").and_then(Json::as_array).unwrap_or_default();
        let item = |item: &Json<'_>| {
            let price = item.at("sale_amount.value").or_else(|| item.at("amount.value"))?.as_i64()?;
            i128::from(price).checked_mul(item.get("quantity")?.as_i64()?.into())
        };
        let sum = items.iter().try_fold(0_i128, |sum, next| sum.checked_add(item(next)?));
        let total = || {
            let more = value("order.subtotal.value")?.checked_add(value("order.tax.value")?)?;
            more.checked_add(value("order.shipping.value")?)?.checked_sub(value("order.discount.value")?)
        };
        if sum != value("order.subtotal.value") {
            Err("a subtotal that is the sum of the items")
        } else if total() != value("total_amount.value") {
            Err("a total_amount that is subtotal + tax + shipping - discount")
        } else {
            Ok(())
        }
    },
};
