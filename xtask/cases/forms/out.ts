/** A parcel of one kind, by one way, which makes nine forms. */
export type Parcel = {
  /** The stamp. */
  stamp: string;
} & Inside & Way;

/** The content of a parcel. */
export type Inside = Keyed<{
  /** A book. */
  book: string;
  /** A game. */
  game: string;
  /** Food. */
  food: string;
}>;

/** The way that a parcel takes. */
export type Way = ExactlyOne<"road" | "rail" | "ship", {
  /** By road. */
  road?: string;
  /** By rail. */
  rail?: string;
  /** By ship. */
  ship?: string;
}>;
