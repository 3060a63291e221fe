/** A letter, whose content stands beside its stamp. */
export type Letter = {
  /** The stamp. */
  stamp?: string;
  /** More of it. */
  parts?: readonly Part[];
} & Inside & Address;

/** What is in a letter. */
export type Inside = Keyed<{
  /** Words. */
  words: string;
  /** Sheets. */
  sheets: readonly PaperSheet[];
}>;

/** A sheet of paper. */
export interface PaperSheet {
  /** How many lines. */
  lines: number;
}

/** A part of a letter. */
export type Part = Inline<{
  /** At the end. */
  POST_SCRIPT: PaperSheet;
}>;

/** To whom a letter goes. */
export type Address = ExactlyOne<"name" | "house", {
  /** A person. */
  name?: string;
  /** A house. */
  house?: number;
}>;
