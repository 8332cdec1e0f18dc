const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:[.,]0+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/u;

/** A date in ISO 8601; where it is midnight, in whatever zone, that day: software that has only a day writes such a moment. */
export const dayAsSaid = (iso: string): string => MIDNIGHT.exec(iso)?.[1] ?? iso;
