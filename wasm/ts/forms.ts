// The forms that printed types are made with.

/** A file. A `Blob` or `File` knows its own type and name. */
export type Bytes = Blob | ArrayBuffer | ArrayBufferView;

/** One of several contents: `{ type: "text", text: … }`. The type may be omitted. */
export type Keyed<Contents> = {
  [Tag in keyof Contents]: { type?: Tag } & { [Key in Tag]: Contents[Key] } & { [Key in Exclude<keyof Contents, Tag>]?: never };
}[keyof Contents];

/** One of several contents: `{ type: "body", … }`. */
export type Inline<Contents> = { [Tag in keyof Contents]: { type: Tag } & Contents[Tag] }[keyof Contents];

/** Exactly one of these keys. */
export type ExactlyOne<Keys extends keyof Fields, Fields> = Omit<Fields, Keys> &
  { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } & { [Other in Exclude<Keys, Key>]?: never } }[Keys];

/** At least one of these keys. */
export type AtLeastOne<Keys extends keyof Fields, Fields> = Fields & { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } }[Keys];
