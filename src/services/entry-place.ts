/** Where an entry stands in the log. */
export interface EntryPlace {
  readonly origin: string;
  readonly index: number;
  readonly at: string;
}

/** An entry's place alone, whatever else is known of it. */
export const placeOf = ({ origin, index, at }: EntryPlace): EntryPlace => ({ origin, index, at });
