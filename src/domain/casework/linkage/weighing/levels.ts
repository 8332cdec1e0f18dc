import type { SignalField, SignalLevel } from "../model";

/**
 * Of two records of one thing that both say a field, the share that agree so far (Fellegi and Sunter's m). Where lists are
 * fitted, their own shares come in the place of these.
 */
export const SHARES: Partial<Record<SignalField, Partial<Record<SignalLevel, number>>>> = {
  telephone: { equal: 0.75, near: 0.08, other: 0.17 },
  website: { equal: 0.45, high: 0.35, other: 0.2 },
  name: { equal: 0.45, high: 0.25, middle: 0.17, low: 0.09, other: 0.04 },
  legalForm: { equal: 0.9, other: 0.1 },
  number: { equal: 0.65, middle: 0.1, low: 0.1, near: 0.08, other: 0.07 },
  model: { equal: 0.7, high: 0.2, other: 0.1 },
  street: { equal: 0.75, high: 0.12, other: 0.13 },
  houseNumber: { equal: 0.85, near: 0.08, other: 0.07 },
  postalCode: { equal: 0.8, near: 0.1, other: 0.1 },
  locality: { equal: 0.83, high: 0.1, other: 0.07 },
  geo: { equal: 0.5, high: 0.25, middle: 0.12, low: 0.07, near: 0.04, other: 0.02 },
  maker: { equal: 0.8, high: 0.1, other: 0.1 },
  description: { high: 0.3, middle: 0.4, low: 0.3 },
  price: { equal: 0.3, high: 0.3, middle: 0.2, low: 0.12, other: 0.08 },
  date: { equal: 0.85, near: 0.1, other: 0.05 },
};

export const shareOf = (field: SignalField, level: SignalLevel): number | undefined => SHARES[field]?.[level];
