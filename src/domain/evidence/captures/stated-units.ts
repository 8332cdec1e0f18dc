/** What a page says of a property, in its own words. */
interface Said {
  readonly property: string;
  readonly value: string;
}

const UNIT = "unitText";
const CURRENCY = "priceCurrency";
const BOUNDS = /\.(?:minValue|maxValue)$/u;
const PRICE = /(^|\.)(?:price|lowPrice|highPrice)$/u;

/**
 * Which facts of a list are the units of which others, by their places in it: pages state "4150" and "EUR" apart
 * (schema.org: PropertyValue's `unitText`, Offer's `priceCurrency`). Only where there is one value and one unit, so that none is
 * given to another's number. `said` is what one page says of one subject.
 */
export function statedUnits(said: readonly Said[]): ReadonlyMap<number, number> {
  const places = new Map<string, number[]>();
  for (const [n, { property }] of said.entries()) places.set(property, [...(places.get(property) ?? []), n]);
  const only = (property: string): number | undefined => {
    const found = places.get(property) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  return new Map(
    said.flatMap(({ property, value }, n) => {
      const unit = only(unitProperty(property));
      return unit !== undefined && unit !== n && only(property) === n && /\p{Nd}/u.test(value) ? [[n, unit]] : [];
    }),
  );
}

/** Under which name a page states the unit of a property. */
function unitProperty(property: string): string {
  if (PRICE.test(property)) return property.replace(PRICE, `$1${CURRENCY}`);
  return `${property.replace(BOUNDS, "")}.${UNIT}`;
}

/** A value with its unit behind it, on one line; a unit that the value's words end with already is not said twice. */
export const inStatedUnit = (value: string, unit: string): string =>
  value.trimEnd().endsWith(unit) ? value : `${value}\u00A0${unit}`;
