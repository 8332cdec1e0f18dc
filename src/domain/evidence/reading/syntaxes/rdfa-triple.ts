/** A text an element gives as the value of a property. */
export interface Words {
  readonly text: string;
  readonly language?: string;
  /** Absolute IRI; none for plain text. */
  readonly datatype?: string;
  /** Whether it comes from an attribute, where pages often write encoded HTML. */
  readonly encoded: boolean;
}

/** An IRI, or the label of a blank node (`_:…`). */
export type Resource = string;

/** One statement, and the element that makes it. */
export interface Triple {
  readonly subject: Resource;
  readonly predicate: string;
  readonly object: Resource | Words;
  readonly element: Element;
}

export const isBlank = (resource: Resource): boolean => resource.startsWith("_:");
