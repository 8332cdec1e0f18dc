import { rareSyntaxes, type SyntaxReader } from "../domain/evidence/reading";

/** Put into a page before its reading where the page may use one of the rare syntaxes. */
(globalThis as typeof globalThis & { counterflowRare?: readonly SyntaxReader[] }).counterflowRare = rareSyntaxes;
