import { type Alteration, planAltered, taskDone, taskReopened, taskSkipped } from "../../../domain/casework/plan";
import {
  alterationAccepted,
  alterationCountersigned,
  alterationLapsed,
  alterationRefused,
} from "../../../domain/casework/rules";

interface Of {
  readonly type: string;
}

/** What an entry altered; undefined where it is another one, or erased. */
export function alterationsIn({ type }: Of, payload: unknown): readonly Alteration[] | undefined {
  if (type !== planAltered.type) return undefined;
  const read = planAltered.parse({ v: 1 }, payload);
  return read.ok ? read.value.alterations : undefined;
}

/** The task that an entry speaks of by its id. */
export function taskIn({ type }: Of, payload: unknown): string | undefined {
  const act = [taskSkipped, taskReopened].find((one) => one.type === type);
  const read = act?.parse({ v: 1 }, payload);
  if (read?.ok) return read.value.taskId;
  const done = type === taskDone.type ? taskDone.parse({ v: 1 }, payload) : undefined;
  return done?.ok ? done.value.taskId : undefined;
}

/** What became of a proposal: by whom, and what changed by that. */
export interface Answer {
  readonly proposalId: string;
  /** Empty where nobody answered it. */
  readonly by: string;
  readonly changed: readonly Alteration[];
  readonly waits: boolean;
}

export function answerIn({ type }: Of, payload: unknown): Answer | undefined {
  if (type === alterationAccepted.type) {
    const read = alterationAccepted.parse({ v: 1 }, payload);
    if (!read.ok) return undefined;
    const { proposalId, by, needs, alterations } = read.value;
    return { proposalId, by, changed: needs === 1 ? alterations : [], waits: needs === 2 };
  }
  if (type === alterationCountersigned.type) {
    const read = alterationCountersigned.parse({ v: 1 }, payload);
    return read.ok ? { ...answered(read.value), changed: read.value.alterations } : undefined;
  }
  if (type === alterationRefused.type) {
    const read = alterationRefused.parse({ v: 1 }, payload);
    return read.ok ? answered(read.value) : undefined;
  }
  const lapsed = type === alterationLapsed.type ? alterationLapsed.parse({ v: 1 }, payload) : undefined;
  return lapsed?.ok ? answered({ ...lapsed.value, by: "" }) : undefined;
}

const answered = ({ proposalId, by }: { readonly proposalId: string; readonly by: string }): Answer => ({
  ...{ proposalId, by },
  ...{ changed: [], waits: false },
});
