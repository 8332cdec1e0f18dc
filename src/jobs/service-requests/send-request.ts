import type { Result } from "../../domain/ground/result";
import type { AnswerOf, MessageFailure, RequestOf } from "../../messaging";
import { keepArtifact } from "../../storage/writing";
import { defineJob } from "../job";
import type { JobPorts } from "../ports";

type Sent = AnswerOf<"fileRequest">;
export type SentNow = Extract<Sent, { readonly ok: true }>["value"];
type Failure = Extract<Sent, { readonly ok: false }>["error"] | MessageFailure;

export interface ToSend extends Omit<RequestOf<"fileRequest">, "attachment"> {
  readonly file: File | undefined;
}

/** Sends a service request, with its file where it has one: that is laid down first, for the background to send. */
export const sendRequest = defineJob({
  name: "send-service-request",
  about: ({ service }: ToSend) => service.name,
  unique: "kind",
  isLostOnClose: true,
  canStop: false,
  run: async (
    { file, ...request }: ToSend,
    { db, ask, now }: Pick<JobPorts, "db" | "ask" | "now">,
  ): Promise<Result<SentNow, Failure>> => {
    const kept = file && (await keepArtifact(db, file, now()));
    const name = file?.name.slice(-255).toWellFormed() ?? "";
    return ask("fileRequest", { ...request, attachment: kept ? { sha256: kept.sha256, name } : null });
  },
});
