import type { Result } from "../domain/ground/result";
import type { Act, PayloadOf, RefusalOf } from "../domain/ledger/log";
import type { Acted, PolicyRefusalOf, StorageFailure } from "../services";
import type { Ask } from "./ask";
import type { MessageFailure } from "./types";

/** What became of an act that was asked for: it is done, or why it is not. */
export type Performed<A extends Act> = Result<
  Acted,
  RefusalOf<A> | PolicyRefusalOf<A> | StorageFailure | MessageFailure
>;

/** Ask for one act. Under one name it is done once, however often it is asked for; a new name where none is given. */
export type Perform = <A extends Act>(act: A, payload: PayloadOf<A>, name?: string) => Promise<Performed<A>>;

export const performer =
  (ask: Ask, newId: () => string): Perform =>
  async <A extends Act>({ type }: A, payload: PayloadOf<A>, name = newId()) =>
    // The background refuses with the codes of this very act: both sides are of one build.
    (await ask("act", { act: name, type, payload })) as Performed<A>;
