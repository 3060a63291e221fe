/**
 * A tree.
 *
 * It may hold *\/ others.
 */
export interface Tree {
  /**
   * Its name.
   * Shorter is better.
   */
  name: string;
  /** How high, in metres. */
  height?: number;
  /** How many rings. */
  rings: number | `${number}`;
  /** Whether it is green. */
  green: boolean | `${boolean}`;
  /** Its branches. */
  branches: readonly Picture[];
  /** Its picture. */
  picture?: Picture;
  /** Rows of leaves, each of several. */
  leaves?: readonly (readonly (number | `${number}`)[])[];
  /** Anything. */
  type?: unknown;
  /** By name. */
  birds?: Record<string, boolean>;
  /** When it was planted. */
  planted?: string;
}

/** By one of two ways. */
export type Picture = ExactlyOne<"id" | "file", {
  /** An upload. */
  id?: string;
  /** A file. */
  file?: Bytes;
  /** Below it. */
  caption?: string;
}>;
