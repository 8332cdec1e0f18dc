// Encryption in plain JavaScript stands behind this: import it where it is used, not where a page starts.
export { PIECE_BYTES, type SealPiece, newHead, piecesBehind, sealPieces } from "./seal-pieces";
export { seal, unseal, unsealer } from "./seal";
