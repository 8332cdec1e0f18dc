import type { Measure, Unit } from "../../../../casework/comparison";
import type { Telling } from "../telling";
import { NO_BREAK, fixed, number } from "./numbers";
import { property } from "./properties";

/** Up to this width a scale's tenths say something. */
const NARROW = 20;
const SYMBOLS: Readonly<Record<string, string>> = { EUR: "€", GBP: "£", USD: "$" };

type Scale = Extract<Unit, { as: "scale" }>;

/** A number in its unit: "4.2 of 5", "€4,150 a month", "Good", "2.1 km". */
export function inUnit(value: number, unit: Unit, t: Telling): string {
  const { w, language } = t;
  switch (unit.as) {
    case "scale": {
      const told = onScale(value, unit, t);
      if (unit.worst < unit.best) return w.units.of(told, number(unit.best, language)).replaceAll(" ", NO_BREAK);
      return w.units.onScale(told, number(unit.worst, language), number(unit.best, language));
    }
    case "grades":
      return w.quoted(unit.grades[value - 1] ?? number(value, language));
    case "money":
      return money(value, unit.currency, t) + w.units.periods[unit.period];
    default:
      return amount(value, unit, t);
  }
}

/** The number alone, where its unit stands beside it. */
export function amount(value: number, unit: Unit, t: Telling): string {
  const { language, w } = t;
  switch (unit.as) {
    case "scale":
      return onScale(value, unit, t);
    case "money":
      return money(value, unit.currency, t);
    case "distance":
      return w.units.kilometres(fixed(value, language, 1)).replace(" ", NO_BREAK);
    case "number":
      return [number(value, language), unit.unit].filter(Boolean).join(NO_BREAK);
    default:
      return number(value, language);
  }
}

const onScale = (value: number, { worst, best }: Scale, { language }: Telling): string =>
  fixed(value, language, Math.abs(best - worst) <= NARROW ? 1 : 0);

function money(value: number, currency: string, { language }: Telling): string {
  const told = fixed(Math.abs(value), language, Number.isInteger(value) ? 0 : 2);
  const sign = value < 0 ? "−" : "";
  const symbol = SYMBOLS[currency] ?? currency;
  if (language === "en" && symbol !== currency) return `${sign}${symbol}${told}`;
  return `${sign}${[told, symbol].filter(Boolean).join(NO_BREAK)}`;
}

/** What a unit is, beside what is measured: its scale, or its grades in their order. Empty where the values say it. */
export function unitName(unit: Unit, { w, language }: Telling): string {
  if (unit.as === "scale") return w.units.scale(number(unit.worst, language), number(unit.best, language));
  if (unit.as === "grades") return w.units.grades(unit.grades.join(", "));
  return "";
}

/** What is measured, in words. */
export function measureName(measure: Measure, { w, file }: Telling): string {
  const { measures } = w;
  switch (measure.of) {
    case "rating":
      return measure.host === "" ? measures.rating : measures.ratingOf(measure.host);
    case "fact":
      return measures.fact(property(measure.property, w));
    case "own": {
      const name = file.datasets.get(measure.datasetId)?.name;
      const table = name === undefined ? measures.someTable : measures.table(name);
      return measures.own(measure.head, table, measures.takes[measure.take]);
    }
    case "distance":
      return measures.distance(measure.place);
    case "judgement":
      return measures.judgement;
  }
}
