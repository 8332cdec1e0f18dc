import { mayBeRare, type SyntaxReader, syntaxesWith } from "../domain/evidence/reading";
import { held } from "./held";

const rare = () => held<readonly SyntaxReader[]>("counterflowRare");

/** Whether the page may use a rare syntax that has not been brought along yet. */
export const lacksSyntaxes = (): boolean => rare() === undefined && mayBeRare(document);

/** The syntaxes to read this page in. */
export const syntaxesAtHand = (): readonly SyntaxReader[] => syntaxesWith(rare() ?? []);
