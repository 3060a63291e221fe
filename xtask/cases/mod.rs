//! The printers, held against folders of types and what they must print for them.
