import { type Header, type RecordChange } from "../../domain/ledger/log";

/** A record's row: what its change says, under the stamp of its entry. */
export const recordRow = ({ at, origin, index, clock }: Header, { n, row }: RecordChange): object => ({
  at,
  origin,
  index,
  n,
  ...(clock !== undefined && { clock }),
  ...row,
});
