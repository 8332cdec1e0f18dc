import type { Cell, UnknownWhy } from "../cell";
import type { Input } from "../inputs";

/** A value that is known as it stands. */
export const exact = (value: number, inputs: readonly Input[]): Extract<Cell, { state: "measured" }> => ({
  state: "measured",
  value,
  low: value,
  high: value,
  quantiles: null,
  count: null,
  computed: [],
  inputs,
  leftOut: [],
  marks: [],
});

/** Words. */
export const said = (texts: readonly string[], inputs: readonly Input[]): Cell => ({
  state: "said",
  texts,
  inputs,
  leftOut: [],
  marks: [],
});

/** Nothing, and why. */
export const unknown = (why: UnknownWhy, inputs: readonly Input[]): Cell => ({
  state: "unknown",
  why,
  inputs,
  leftOut: [],
  marks: [],
});
