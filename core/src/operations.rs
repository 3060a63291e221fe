//! Everything the platform can be asked, by area. The list is the table of contents.

use crate::engine::{Describe, Op, Operation};

pub mod block_users;
pub mod commerce_settings;
pub mod media;
pub mod messages;
pub mod phone_numbers;
pub mod templates;
pub mod uploads;

macro_rules! operations {
    ($($area:ident { $($verb:ident: $op:ident),+ $(,)? })+) => {
        /// Every operation, in the order of the list.
        pub static OPERATIONS: &[Op] = &[$($(Op {
            name: concat!(stringify!($area), ".", stringify!($verb)),
            area: stringify!($area),
            verb: stringify!($verb),
            endpoint: <$area::$op as Describe>::ENDPOINT,
        },)+)+];

        $($(impl Operation for $area::$op {
            const OP: &'static Op = &Op {
                name: concat!(stringify!($area), ".", stringify!($verb)),
                area: stringify!($area),
                verb: stringify!($verb),
                endpoint: <$area::$op as Describe>::ENDPOINT,
            };
        })+)+
    };
}

operations! {
    messages { send: SendMessage, mark_read: MarkRead }
    media { upload: UploadMedia, get: GetMedia, download: DownloadMedia, delete: DeleteMedia }
    phone_numbers { list: ListPhoneNumbers, get: GetPhoneNumber }
    block_users { remove: UnblockUsers }
    commerce_settings { update: UpdateCommerceSettings }
    uploads { append: AppendUpload }
    templates { create: CreateTemplate }
}
