export { checkPieces } from "./check-pieces";
export { BackupBroken, type BackupFailure } from "./failure";
export { FIRST_MARK, type Mark, markAfter } from "./mark";
export { type Piece, readPieces } from "./pieces";
export { type Contents, FORMAT, type Line, type LineKind, countsOf } from "./rows";
export { type Member, readTar, writeTar } from "./tar";
