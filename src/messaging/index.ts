export { type From, answerer } from "./answer";
export { type Ask, type Asked, asker } from "./ask";
export { type Perform, type Performed, performer } from "./perform";
export type { AnswerOf, MessageFailure, MessageName, RequestOf } from "./types";
export type {
  Acted,
  CaptureFailure,
  EntryPlace,
  MarkFailure,
  PageRead,
  ReadFailure,
  ShowFailure,
  StorageFailure,
} from "../services";
