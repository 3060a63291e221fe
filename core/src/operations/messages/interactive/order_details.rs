//! Order details messages: orders to review and pay, in India and Brazil.

use super::{HeaderMedia, InteractiveBody, InteractiveFooter, PaymentSetting, PreferredPaymentMethod};
use crate::{
    json::Json,
    schema::{CatalogId, Rule, model},
};

/// A message with an order to review and pay. Available in India and Brazil.
#[model]
pub struct OrderDetailsMessage {
    /// Body text above the order.
    pub body: InteractiveBody,
    /// Order of the message.
    pub action: OrderDetailsAction,
    /// Header image of the message.
    pub header: Option<OrderHeader>,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Header of an order details message.
#[model]
pub enum OrderHeader {
    /// Image in the header.
    Image(HeaderMedia),
}

/// Order of a message, to review and pay.
#[model(set(name = "review_and_pay"))]
pub struct OrderDetailsAction {
    /// Order, amounts and payment options.
    pub parameters: OrderDetails,
}

/// An order with its amounts and payment options. All amounts are integers in hundredths of the currency.
#[model]
#[check(
    at_most_one(beneficiaries, shipping_info), rule(ADDS_UP), when(currency = "INR", at(reference_id, length(..=35))),
    when(shipping_info, at(order.items, items(..=1)), at(order.items.quantity, range(..=100)))
)]
pub struct OrderDetails {
    /// Reference ID of the order, unique for each message. Letters, digits, `_`, `-` and `.`. At most 35 characters in
    /// India, 60 in Brazil.
    #[check(length(1..=60), pattern("[A-Za-z0-9_.-]{1,}"))]
    pub reference_id: String,
    /// Type of the goods: digital or physical.
    #[wire("type")]
    pub kind: GoodsType,
    /// Currency of all amounts.
    pub currency: OrderCurrency,
    /// Total amount: subtotal + tax + shipping - discount.
    pub total_amount: Amount,
    /// Items and amounts of the order.
    pub order: OrderToPay,
    /// Payment options of the order.
    pub payment_settings: Option<Vec<PaymentSetting>>,
    /// Payment type of the older request format: `upi` in India, `br` in Brazil. Replaced by `payment_settings`.
    pub payment_type: Option<String>,
    /// Name of the payment configuration, with payment type `upi`. At most 60 characters.
    #[check(length(..=60))]
    pub payment_configuration: Option<String>,
    /// Preferred payment method in India, offered first. At most one.
    #[check(items(..=1))]
    pub preferred_payment_methods: Option<Vec<PreferredPaymentMethod>>,
    /// Beneficiaries: recipients of the delivery. For physical goods in India.
    pub beneficiaries: Option<Vec<Beneficiary>>,
    /// Addresses to choose from, in checkout templates. Replaces `beneficiaries`. The list is empty if no address is
    /// known.
    pub shipping_info: Option<ShippingInfo>,
}

/// Type of the goods: digital or physical.
#[model]
pub enum GoodsType {
    /// Digital goods: no delivery address required.
    #[wire("digital-goods")]
    DigitalGoods,
    /// Physical goods: a delivery address is required.
    #[wire("physical-goods")]
    PhysicalGoods,
}

/// Currency of an order, as an ISO 4217 code.
#[model(case = UPPER)]
pub enum OrderCurrency {
    /// Indian rupees (INR).
    Inr,
    /// Brazilian reais (BRL).
    Brl,
}

/// An amount of money.
#[model]
pub struct Amount {
    /// Amount multiplied by `offset`. At least 0.
    #[check(range(0..))]
    pub value: i64,
    /// Factor of the value. Always 100.
    #[check(one_of(100))]
    pub offset: i64,
}

impl From<i64> for Amount {
    fn from(hundredths: i64) -> Self {
        Self::new(hundredths, 100)
    }
}

/// An amount of money with a description.
#[model]
pub struct DescribedAmount {
    /// Amount multiplied by `offset`. At least 0.
    #[check(range(0..))]
    pub value: i64,
    /// Factor of the value. Always 100.
    #[check(one_of(100))]
    pub offset: i64,
    /// Description of the amount. At most 60 characters.
    #[check(length(..=60))]
    pub description: Option<String>,
}

impl From<i64> for DescribedAmount {
    fn from(hundredths: i64) -> Self {
        Self::new(hundredths, 100)
    }
}

/// Discount on an order.
#[model]
pub struct Discount {
    /// Amount multiplied by `offset`. At least 0.
    #[check(range(0..))]
    pub value: i64,
    /// Factor of the value. Always 100.
    #[check(one_of(100))]
    pub offset: i64,
    /// Description of the discount. At most 60 characters.
    #[check(length(..=60))]
    pub description: Option<String>,
    /// Name of the discount program. At most 60 characters.
    #[check(length(..=60))]
    pub discount_program_name: Option<String>,
}

/// Items and amounts of an order that is not paid yet.
#[model(set(status = "pending"))]
#[check(when(items.image, at(items, items(..=10), each(at_most_one(image, retailer_id))), forbids(catalog_id)))]
pub struct OrderToPay {
    /// Items of the order. At least one; at most 10 if items have images.
    #[check(items(1..))]
    pub items: Vec<OrderItem>,
    /// Subtotal: the sum of (`sale_amount`, or else `amount`) × `quantity` over all items.
    pub subtotal: Amount,
    /// Taxes on the order.
    pub tax: DescribedAmount,
    /// Shipping costs of the order.
    pub shipping: Option<DescribedAmount>,
    /// Discount on the order.
    pub discount: Option<Discount>,
    /// ID of the catalog that contains the items.
    pub catalog_id: Option<CatalogId>,
    /// Expiration of the order, after which it cannot be paid.
    pub expiration: Option<OrderExpiration>,
    /// Type of the order: `quick_pay` skips the review step.
    #[wire("type")]
    #[check(one_of("quick_pay"))]
    pub kind: Option<String>,
}

/// Expiration of an order, after which it cannot be paid.
#[model]
pub struct OrderExpiration {
    /// Expiration time as text. Seconds since the Unix epoch. At least 300 s in the future; only the platform checks
    /// this (code 131009).
    #[check(pattern("[0-9]{1,}"))]
    pub timestamp: String,
    /// Description of the expiration, shown to the user. At most 120 characters.
    #[check(length(..=120))]
    pub description: String,
}

/// An item of an order.
#[model]
pub struct OrderItem {
    /// Name of the item. At most 60 characters.
    #[check(length(1..=60))]
    pub name: String,
    /// Regular price of one unit.
    pub amount: Amount,
    /// Number of units. At least 1.
    #[check(range(1..))]
    pub quantity: u32,
    /// Sale price of one unit, if lower than the regular price.
    pub sale_amount: Option<Amount>,
    /// Retailer ID of the item in the catalog.
    pub retailer_id: Option<String>,
    /// Image of the item. Not allowed with `catalog_id`.
    pub image: Option<OrderImage>,
    /// Country of origin. For items without a catalog, in India.
    pub country_of_origin: Option<String>,
    /// Name of the importer. For items without a catalog, in India.
    pub importer_name: Option<String>,
    /// Address of the importer. For items without a catalog, in India.
    pub importer_address: Option<ImporterAddress>,
}

/// Image of an order item.
#[model]
pub struct OrderImage {
    /// Public `http` or `https` URL of the image.
    #[check(url)]
    pub link: String,
}

/// Address of the importer of an item.
#[model]
pub struct ImporterAddress {
    /// Street and house number.
    pub address_line1: Option<String>,
    /// Second line of the address.
    pub address_line2: Option<String>,
    /// City or town. At most 120 characters.
    #[check(length(..=120))]
    pub city: Option<String>,
    /// State, as a two-letter code.
    #[check(length(2..=2))]
    pub zone_code: Option<String>,
    /// Postal (ZIP) code.
    pub postal_code: Option<String>,
    /// Country, as an ISO 3166-1 alpha-2 code.
    #[check(length(2..=2))]
    pub country_code: Option<String>,
}

/// Beneficiary of an order in India: recipient of the delivery.
#[model]
pub struct Beneficiary {
    /// Name of the beneficiary. At most 200 characters.
    #[check(length(1..=200))]
    pub name: String,
    /// Street and house number. At most 100 characters.
    #[check(length(1..=100))]
    pub address_line1: String,
    /// City or town.
    pub city: String,
    /// State in India.
    pub state: String,
    /// Country of the address: `India`.
    #[check(one_of("India"))]
    pub country: String,
    /// Postal code. Exactly 6 digits.
    #[check(pattern("[0-9]{6}"))]
    pub postal_code: String,
    /// Second line of the address. At most 100 characters.
    #[check(length(..=100))]
    pub address_line2: Option<String>,
}

/// Addresses to choose from, in checkout templates.
#[model]
pub struct ShippingInfo {
    /// Country of the addresses: `IN`.
    #[check(one_of("IN"))]
    pub country: String,
    /// Addresses to choose from. Empty if no address is known.
    pub addresses: Vec<ShippingAddress>,
}

/// An address to choose, in checkout templates.
#[model]
pub struct ShippingAddress {
    /// Name of the recipient. At most 256 characters.
    #[check(length(..=256))]
    pub name: Option<String>,
    /// Phone number of the recipient. At most 12 characters.
    #[check(length(..=12))]
    pub phone_number: Option<String>,
    /// Street and other address details. At most 512 characters.
    #[check(length(..=512))]
    pub address: Option<String>,
    /// City or town. At most 100 characters.
    #[check(length(..=100))]
    pub city: Option<String>,
    /// State in India. At most 100 characters.
    #[check(length(..=100))]
    pub state: Option<String>,
    /// PIN code (postal code). At most 6 characters.
    #[check(length(..=6))]
    pub in_pin_code: Option<String>,
    /// House or apartment number. At most 8 characters.
    #[check(length(..=8))]
    pub house_number: Option<String>,
    /// Floor of the building. At most 10 characters.
    #[check(length(..=10))]
    pub floor_number: Option<String>,
    /// Tower of the building. At most 8 characters.
    #[check(length(..=8))]
    pub tower_number: Option<String>,
    /// Name of the building. At most 128 characters.
    #[check(length(..=128))]
    pub building_name: Option<String>,
    /// Landmark near the address. At most 128 characters.
    #[check(length(..=128))]
    pub landmark_area: Option<String>,
}

const ADDS_UP: Rule = Rule::new(
    "The amounts add up: `subtotal` is the sum of the items, and `total_amount` is subtotal + tax + shipping - discount.",
    |bill| {
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
);
