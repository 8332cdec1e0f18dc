/** A node or a tie by the keys of its nodes. */
export type Chosen = { readonly node: string } | { readonly from: string; readonly to: string };
