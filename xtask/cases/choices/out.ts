/** What there is to paint with. */
export interface Palette {
  /** The first colour. */
  first: Colour;
  /** How it is mixed. */
  mix?: Mix;
}

/**
 * A colour.
 * Other values are accepted, too.
 */
export type Colour =
  /** Like the sky. */
  | "sky_blue"
  /** Like nothing else. */
  | "colour-13"
  | (string & {});

/**
 * How colours are mixed.
 * Other values are accepted, too.
 */
export type Mix =
  /** Added. */
  | "ADD_LIGHT"
  | (string & {});
