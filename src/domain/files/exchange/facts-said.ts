import { types, writersOf } from "../../acts";
import { type CaptureNow, type FactStateRow, captureNow, factKey, factStates } from "../../evidence/captures";
import { type Header, type Stamp, compareStamps, mergeFields, project, stampOf } from "../../ledger/log";

interface Said {
  readonly header: Header;
  readonly payload: unknown;
  readonly isErased: boolean;
}

type Row = Parameters<typeof mergeFields>[0];

/** What a file's entries say of captured facts later. */
export interface FactsSaid {
  /** A capture with its facts as they held then. */
  readonly heldIn: (capture: CaptureNow) => CaptureNow;
  /** Whether some of it was erased, so that not all is known. */
  readonly someErased: boolean;
}

const acts = new Set(
  ["correction", "setAside"].flatMap((field) => writersOf(factStates.name, field)).map(({ type }) => type),
);

/** Of entries before a place in the order of the log; of all where none is given. */
export function factsSaid(entries: readonly Said[], before?: Stamp): FactsSaid {
  const saying = entries.filter(
    ({ header }) => acts.has(header.type) && (before === undefined || compareStamps(stampOf(header), before) < 0),
  );
  const rows = new Map<string, NonNullable<Row>>();
  for (const { header, payload } of saying)
    for (const change of project(types, header, payload))
      if ("key" in change && change.table === factStates.name)
        rows.set(change.key, mergeFields(rows.get(change.key), change.fields, stampOf(header)));
  const saidOf = (captureId: string, n: number) => rows.get(factKey(captureId, n)) as Partial<FactStateRow> | undefined;
  return {
    heldIn: (capture) => captureNow(capture, (n) => saidOf(capture.captureId, n)),
    someErased: saying.some(({ isErased }) => isErased),
  };
}
