import { mayBeRare, type SyntaxReader, syntaxesWith } from "../domain/evidence/reading";

const scope = globalThis as typeof globalThis & { counterflowRare?: readonly SyntaxReader[] };

/** Whether the page may use a rare syntax that has not been brought along yet. */
export const lacksSyntaxes = (): boolean => scope.counterflowRare === undefined && mayBeRare(document);

/** The syntaxes to read this page in. */
export const syntaxesAtHand = (): readonly SyntaxReader[] => syntaxesWith(scope.counterflowRare ?? []);
