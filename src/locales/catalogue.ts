/** The same keys and arguments, any words: what another language has to say of an English section. */
export type Catalogue<Shape> = Shape extends string
  ? string
  : Shape extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Shape]: Catalogue<Shape[Key]> };
