/** What the room can ask or tell over its list. */
export type StreamDialog = "add" | "list" | "keep" | "keys";
