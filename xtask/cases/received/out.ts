/** Something that arrives. */
export interface Arrival {
  /** Its id. */
  id: string;
  /** When. */
  timestamp: string;
  /** How often. */
  count?: number;
  /** Type of the content: the name of the key that holds it. */
  type: "box" | "words" | (string & {});
  /** A box. */
  box?: Crate;
  /** Words. */
  words?: string;
  /** What came of it. */
  outcome?: Outcome;
}

/** What an arrival holds. */
export interface Cargo {
  /** Type of the content: the name of the key that holds it. */
  type: "box" | "words" | (string & {});
  /** A box. */
  box?: Crate;
  /** Words. */
  words?: string;
}

/** A box. */
export interface Crate {
  /** Its label. */
  label?: string;
}

/** What came of an arrival. */
export interface Outcome {
  /** Type of the content: the name of the key that holds it. */
  type: "kept" | (string & {});
  /** It was kept. */
  kept?: Kept;
}

/** It was kept. */
export interface Kept {
  /** Where, if anywhere. */
  places?: string[];
  /** By whom. */
  keepers: string[];
}
