//! Order status messages: updates of orders sent earlier with `order_details`.

use super::{InteractiveBody, InteractiveFooter};
use crate::schema::model;

/// A status update of an order sent earlier with `order_details`. An invalid transition fails with code 2046, an
/// impossible cancellation with code 2047.
#[model]
pub struct OrderStatusMessage {
    /// Body text above the status.
    pub body: InteractiveBody,
    /// Status of the order.
    pub action: OrderStatusAction,
    /// Footer below the body.
    pub footer: Option<InteractiveFooter>,
}

/// Status of an order in a message.
#[model(set(name = "review_order"))]
pub struct OrderStatusAction {
    /// Reference to the order and its new status.
    pub parameters: OrderStatusUpdate,
}

/// Reference to an order and its new status.
#[model]
pub struct OrderStatusUpdate {
    /// Reference ID of the order, as in the `order_details` message.
    #[check(length(1..=60), pattern("[A-Za-z0-9_.-]{1,}"))]
    pub reference_id: String,
    /// New status of the order.
    pub order: OrderProgress,
    /// New status of the payment, in Brazil.
    pub payment: Option<OrderPayment>,
}

/// Status of an order with a description.
#[model]
pub struct OrderProgress {
    /// Status of the order.
    pub status: OrderStage,
    /// Description of the status. At most 120 characters.
    #[check(length(..=120))]
    pub description: Option<String>,
}

/// Status of an order.
#[model]
pub enum OrderStage {
    /// Pending: not processed yet.
    Pending,
    /// Processing: in preparation.
    Processing,
    /// Partially shipped: a part of the order is on its way.
    #[wire("partially-shipped")]
    PartiallyShipped,
    /// Shipped: on its way.
    Shipped,
    /// Completed: delivered to the user.
    Completed,
    /// Canceled. Not allowed for orders that are paid.
    Canceled,
}

/// Status of a payment.
#[model]
pub struct OrderPayment {
    /// Status of the payment.
    pub status: OrderPaymentStatus,
    /// Time of the status. Seconds since the Unix epoch.
    pub timestamp: u64,
}

/// Status of a payment.
#[model]
pub enum OrderPaymentStatus {
    /// Pending: not received yet.
    Pending,
    /// Captured: payment received.
    Captured,
    /// Failed: payment not received.
    Failed,
}
