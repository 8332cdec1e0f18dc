import * as v from "valibot";
import { type RankFault, type RankProgress, RankRequest, type Ranking, rankInSlices } from "../domain/casework/ranking";

/** What a page asks for: a ranking, in place of the one that is under way; or, with `null`, none any more. */
export const RankQuestion = v.object({ number: v.number(), request: v.nullable(RankRequest) });
export type RankQuestion = v.InferOutput<typeof RankQuestion>;

/** What it hears, by the number of its question. */
export type RankReply = { readonly number: number } & (
  | { readonly progress: RankProgress }
  | { readonly ranking: Ranking }
  | { readonly failed: RankFault }
  /** A bug's words. */
  | { readonly fault: string }
);

/** Milliseconds of work before another question is listened to. */
const TURN = 12;

export interface Surroundings {
  readonly reply: (reply: RankReply) => void;
  /** Resolves once the questions that wait have been heard. */
  readonly turn: () => Promise<void>;
  /** Milliseconds, from any moment on. */
  readonly clock: () => number;
}

/** Answers questions for rankings. Only the newest is answered: the work for one before it is dropped at the next turn. */
export function newRankAnswers({ reply, turn, clock }: Surroundings): (question: unknown) => Promise<void> {
  let newest: number | undefined;

  const work = async ({ number, request }: RankQuestion): Promise<void> => {
    newest = number;
    if (request === null) return;
    const slices = rankInSlices(request);
    let heard = clock();
    for (let step = slices.next(); newest === number; step = slices.next()) {
      if (step.done === true) {
        reply(step.value.ok ? { number, ranking: step.value.value } : { number, failed: step.value.error });
        return;
      }
      if (clock() - heard < TURN) continue;
      reply({ number, progress: step.value });
      await turn();
      heard = clock();
    }
  };

  return async (asked) => {
    const question = v.safeParse(RankQuestion, asked);
    if (!question.success) {
      reply({ number: numberOf(asked), fault: `No ranking can be made of this: ${question.issues[0].message}` });
      return;
    }
    try {
      await work(question.output);
    } catch (error) {
      reply({ number: question.output.number, fault: String(error) });
    }
  };
}

const numberOf = (asked: unknown): number => {
  const question = v.safeParse(v.object({ number: v.number() }), asked);
  return question.success ? question.output.number : -1;
};
