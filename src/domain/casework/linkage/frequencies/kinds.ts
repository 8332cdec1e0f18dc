/** What is counted, and what is held of it before anything was counted. */
export interface Kind {
  /** The share of records that have one value of this kind, of which nothing else is known. */
  readonly share: number;
  /** What was seen in no other record is taken to be in this many. */
  readonly unseen: number;
  /** Bits that one agreement is worth at most: things share telephones, sites and buildings. */
  readonly most: number;
}

export const KINDS = {
  word: { share: 0.001, unseen: 0.5, most: 18 },
  number: { share: 0.03, unseen: 1, most: 5 },
  code: { share: 1e-5, unseen: 0.05, most: 16 },
  legalForm: { share: 0.2, unseen: 1, most: 3 },
  maker: { share: 0.02, unseen: 0.5, most: 6 },
  described: { share: 0.005, unseen: 0.5, most: 10 },
  identifier: { share: 1e-7, unseen: 0.001, most: 22 },
  telephone: { share: 5e-5, unseen: 0.02, most: 14 },
  host: { share: 5e-4, unseen: 0.1, most: 10 },
  page: { share: 5e-5, unseen: 0.02, most: 13 },
  street: { share: 0.004, unseen: 0.5, most: 9 },
  postalCode: { share: 0.003, unseen: 0.5, most: 10 },
  locality: { share: 0.02, unseen: 0.5, most: 8 },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
