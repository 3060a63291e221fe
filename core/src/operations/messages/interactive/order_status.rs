//! News of orders that were billed.

use super::{InteractiveBody, InteractiveFooter};
use crate::schema::model;

/// News of an order that was billed. What can't follow what was said before fails with code 2046; what can't be canceled,
/// with 2047.
#[model]
pub struct OrderStatusMessage {
    /// The text above the news.
    pub body: InteractiveBody,
    /// The news.
    pub action: OrderStatusAction,
    /// Small text below.
    pub footer: Option<InteractiveFooter>,
}

/// News of an order.
#[model(set(name = "review_order"))]
pub struct OrderStatusAction {
    /// The order, and what became of it.
    pub parameters: OrderStatusUpdate,
}

/// An order, and what became of it.
#[model]
pub struct OrderStatusUpdate {
    /// Your number for it, as on the bill.
    #[check(length(1..=60), pattern("[A-Za-z0-9_.-]{1,}"))]
    pub reference_id: String,
    /// What became of it.
    pub order: OrderProgress,
    /// In Brazil: what became of the payment.
    pub payment: Option<OrderPayment>,
}

/// What became of an order.
#[model]
pub struct OrderProgress {
    /// Where it stands.
    pub status: OrderStage,
    /// More about it: up to 120 characters.
    #[check(length(..=120))]
    pub description: Option<String>,
}

/// Where an order stands.
#[model]
pub enum OrderStage {
    /// Nothing is done yet.
    Pending,
    /// It is being prepared.
    Processing,
    /// A part of it is on its way.
    #[wire("partially-shipped")]
    PartiallyShipped,
    /// It is on its way.
    Shipped,
    /// It has arrived.
    Completed,
    /// It won't come. Orders that were paid can't be canceled.
    Canceled,
}

/// What became of a payment.
#[model]
pub struct OrderPayment {
    /// Where it stands.
    pub status: OrderPaymentStatus,
    /// When, in seconds since 1970.
    pub timestamp: u64,
}

/// Where a payment stands.
#[model]
pub enum OrderPaymentStatus {
    /// It is awaited.
    Pending,
    /// It has arrived.
    Captured,
    /// It failed.
    Failed,
}
