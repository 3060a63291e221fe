// Generic types that the printed types are made with.

/** Bytes of a file. A `Blob` or `File` carries its type and name. */
export type Bytes = Blob | ArrayBuffer | ArrayBufferView;

/** One of several contents: `{ type: "text", text: … }`. The type may be omitted. */
export type Keyed<Contents> = {
  [Tag in keyof Contents]: { type?: Tag } & { [Key in Tag]: Contents[Key] } & { [Key in Exclude<keyof Contents, Tag>]?: never };
}[keyof Contents];

/** One of several contents: `{ type: "body", … }`. */
export type Inline<Contents> = { [Tag in keyof Contents]: { type: Tag } & Contents[Tag] }[keyof Contents];

/** Object with exactly one of these keys. */
export type ExactlyOne<Keys extends keyof Fields, Fields> = Omit<Fields, Keys> &
  { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } & { [Other in Exclude<Keys, Key>]?: never } }[Keys];

/** Object with at least one of these keys. */
export type AtLeastOne<Keys extends keyof Fields, Fields> = Fields & { [Key in Keys]: { [Only in Key]-?: NonNullable<Fields[Only]> } }[Keys];
