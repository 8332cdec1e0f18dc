import {
  OPEN311_LIMITS,
  type Filing,
  type Open311Server,
  type Similar,
  readRequests,
  requestsAddress,
  similarTo,
} from "../../../domain/casework/service-requests";
import { type Result, fail, ok } from "../../../domain/ground/result";
import { askServer, now } from "../../../platform";
import type { Trouble } from "../trouble-words";

const DAYS_90 = 90 * 86_400_000;
/** So far around is asked; what counts as near is looked at here. */
const AROUND_M = 500;

/** Open requests of the last 90 days that may be about the same thing. */
export async function findSimilar(server: Open311Server, filing: Filing): Promise<Result<readonly Similar[], Trouble>> {
  const { serviceCode, latitude, longitude } = filing;
  const to = now();
  const from = new Date(Date.parse(to) - DAYS_90).toISOString();
  const area = latitude === null || longitude === null ? undefined : { latitude, longitude, radius: AROUND_M };
  const question = { from: "", to: "", services: [serviceCode], status: "open", area } as const;
  const answer = await askServer({ url: requestsAddress(server, question, [from, to], 1), most: OPEN311_LIMITS.bytes });
  if (answer.code !== "answered") return fail({ code: answer.code });
  if (answer.isTooLarge) return fail({ code: "answer-too-large" });
  const read = readRequests(answer.body);
  if (!read.ok) return read;
  return answer.status === 200 ? ok(similarTo(filing, read.value)) : fail({ code: "status", status: answer.status });
}
