export { ALL_ACTS, ALL_TABLES } from "./all-acts";
export { actOf, actsErasedAs, actsGoingOutWith, erasedWith, hasNothingLeft, types, writersOf } from "./find-act";
