export { decodeBase64, encodeBase64 } from "./base64";
export {
  type About,
  type Act,
  type Asker,
  type Entry,
  type EntryType,
  type GoesOutWith,
  type Held,
  type PayloadOf,
  type Refusal,
  type RefusalOf,
  type TypedEntry,
  type Writes,
  SO_ALREADY,
  defineAct,
} from "./define-act";
export { type Draft, draft } from "./draft";
export type { TableReader } from "./table-reader";
export {
  type Checkpoint,
  type PublicKey,
  checkpointBody,
  keyIdOf,
  parseCheckpoint,
  signedNote,
  verifierKey,
} from "./checkpoint";
export { SALT_BYTES, commitment, commitmentHolds, jcs } from "./commitment";
export { type EntryPlaceKept, type KeptPayload, checkEntry } from "./check-entry";
export { type EventRow, events } from "./events";
export type { Finding } from "./finding";
export { Header, Instant, Origin, CLOCKS_DIFFER_MS, madeAt, stampOf } from "./header";
export { headerLeaf } from "./header-line";
export { type TreeHead, checkConsistency, checkInclusion } from "./merkle/check-proof";
export { type Frontier, type TreeNode, addLeaf, emptyFrontier, frontierPlaces, rootOf } from "./merkle/frontier";
export { type Hash, emptyRoot, hashFromHex, hashToHex, leafHash, nodeHash, sameHash } from "./merkle/hash";
export { type NodeAt, consistencyProof, inclusionProof } from "./merkle/prove";
export { type EntryTypes, entryTypes, project } from "./project";
export type { Holds, Same } from "./same";
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
  forgetFields,
  mergeFields,
  records,
  registers,
  stampOfField,
  wholeRegisters,
} from "./table";
export { wellFormed } from "./well-formed";
export { Witness } from "./witness";
