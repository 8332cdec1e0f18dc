/** How much of a taxonomy's file is taken in at most; what is beyond is said, and stays in the file that is kept. */
export const LIMITS = {
  /** UTF-16 units of a file that must be read in one piece (JSON-LD, RDF/XML); Turtle is read as it comes. */
  onePiece: 200 * 2 ** 20,
  concepts: 250_000,
  statements: 12_000_000,
  /** UTF-16 units of a label, and labels of one concept. */
  label: 500,
  labels: 500,
  /** Relations of one kind that one concept states. */
  relations: 20_000,
  /** UTF-16 units of an address. */
  iri: 2_000,
  /** Elements or objects within each other. */
  depth: 500,
} as const;
