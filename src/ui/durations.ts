import { kept } from "./texts";

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;

/** A number before its letter; with a fraction only where nothing follows. */
const part = (unit: (typeof UNITS)[number], letter: string): string =>
  `(?:(?<${unit}>\\d{1,9}(?:[.,]\\d{1,9}(?=.$))?)${letter})?`;

const DAYS = part("year", "Y") + part("month", "M") + part("week", "W") + part("day", "D");
const TIMES = part("hour", "H") + part("minute", "M") + part("second", "S");
const DURATION = new RegExp(`^P(?=\\d|T)${DAYS}(?:T(?=\\d)${TIMES})?$`, "u");

// Not `Intl.DurationFormat`: it writes the same words and takes no fractions.
const numbers = kept(
  (of) => new Map(UNITS.map((unit) => [unit, new Intl.NumberFormat(of, { style: "unit", unit, unitDisplay: "long" })])),
);
const lists = kept((of) => new Intl.ListFormat(of, { type: "unit" }));

/** An ISO 8601 duration as people write it, "1 hour, 20 minutes" for "PT1H20M"; undefined for any other text. */
export function formatDuration(iso: string): string | undefined {
  const found = DURATION.exec(iso)?.groups;
  if (!found) return undefined;
  const parts = UNITS.flatMap((unit) => {
    const digits = found[unit];
    return digits === undefined ? [] : [{ unit, value: Number(digits.replace(",", ".")) }];
  });
  // Many pages write every part, also those that are nothing.
  const counting = parts.filter(({ value }) => value > 0);
  const said = counting.length > 0 ? counting : parts.slice(-1);
  return lists().format(said.map(({ unit, value }) => numbers().get(unit)?.format(value) ?? ""));
}
