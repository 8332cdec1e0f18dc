export { type Handlers, answerer } from "./answer";
export { type Ask, type Asked, asker } from "./ask";
export type {
  CaptureCancelled,
  CaptureFailure,
  CaseFailure,
  EntryPlace,
  Erased,
  FactShown,
  NoteFailure,
  PageRead,
  ReadFailure,
  RecipeFailure,
  ShowFailure,
  StoreFailure,
} from "./outcomes";
export type { AnswerOf, MessageFailure, MessageName, RequestOf } from "./types";
