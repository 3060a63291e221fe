// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import type { Letter } from "./letters.js";

/** The type of the data of each kind of event. */
export interface Kinds {
  /** A letter that arrived. */
  message: Delivery;
  /** Unknown item: this version of the library doesn't know its kind, or can't read it. */
  unknown: unknown;
}

/** A letter that arrived. */
export interface Delivery {
  /** The letter. */
  letter: Letter;
  /** Its weight in grams. */
  weight?: number;
}
