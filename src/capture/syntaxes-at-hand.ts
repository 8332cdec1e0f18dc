import { mayBeRare, type SyntaxReader, syntaxesWith } from "../domain/reading";

const scope = globalThis as typeof globalThis & { counterflowRare?: readonly SyntaxReader[] };

/** The syntaxes to read this page in; nothing where it may use a rare one that has not been brought along yet. */
export function syntaxesAtHand(): readonly SyntaxReader[] | undefined {
  const rare = scope.counterflowRare;
  if (!rare && mayBeRare(document)) return undefined;
  return syntaxesWith(rare ?? []);
}
