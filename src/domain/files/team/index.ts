/** What officials of a team tell each other, and how it is held against what was signed. */
export { TeamSettings } from "../../ground/team-terms";
export { type ReadLink, MOST_LEAVES, judgeLink, readChainLink, writeChainLink } from "./chain";
export { type InvitationFailure, readInvitation, withNewSecret, writeInvitation } from "./invitation";
export { type SharedItem, itemFault, readItem, writeItem } from "./item";
export { TEAM_NONCE_BYTES, TEAM_SECRET_BYTES, type TeamKeys, teamKeys } from "./keys";
export {
  type ItemPlace,
  type StreamKind,
  fileSubject,
  itemSubject,
  logSubject,
  nowSubject,
  originToken,
  pieceSubject,
  placeOfItem,
  streamNames,
  streamSubjects,
} from "./names";
export { memberWordText, readMemberWord, writeMemberWord } from "./now";
export { intoPieces, readPiece } from "./pieces";
export { ALWAYS_SHARED, mayBeShared } from "./shareable";
export { LinkFailed, isLinkFailed, type LinkMessage, type LinkTrouble, type Publishing, type TeamLink } from "./link";
