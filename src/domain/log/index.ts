export {
  type About,
  type Draft,
  type Entry,
  type EntryType,
  type TypedEntry,
  defineEntry,
  draft,
} from "./define-entry";
export { SALT_BYTES, commitment, commitmentHolds, jcs } from "./commitment";
export { type EventRow, events } from "./events";
export { Header, Instant, stampOf } from "./header";
export { type EntryTypes, entryTypes, project } from "./project";
export { type Stamp, compareStamps } from "./stamp";
export {
  type Change,
  type Json,
  type RecordChange,
  type RecordTable,
  type Recorded,
  type RegisterChange,
  type RegisterTable,
  type Registered,
  type StampGroup,
  type TableShape,
  mergeFields,
  records,
  registers,
  stampOfField,
} from "./table";
export { wellFormed } from "./well-formed";
