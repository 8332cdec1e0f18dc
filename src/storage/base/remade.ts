import { FILLED, type Filled } from "./filled-rows";
import { type Found, INDEX } from "./find-rows";
import { STREAMED, type Streamed } from "./stream-rows";
import { MATCHING, type Matching } from "./matching-rows";

/** The tables that are made from other tables, from kept files or from what feeds say: thrown away and made again wherever they are in doubt. */
export type Remade = Filled & Found & Matching & Streamed;

export const REMADE: Readonly<Record<keyof Remade, string>> = { ...FILLED, ...INDEX, ...MATCHING, ...STREAMED };
