export { checkPieces } from "./check-pieces";
export { BackupBroken, type BackupFailure } from "./failure";
export { type Piece, readPieces } from "./pieces";
export { type Contents, FORMAT, type Line, type LineKind, entriesIn, importsIn } from "./rows";
export { type Member, readTar, writeTar } from "./tar";
