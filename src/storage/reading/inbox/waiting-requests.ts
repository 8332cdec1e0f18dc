import type { Database } from "../../base/database";
import { openSubjectRequests } from "../requests/subject-requests";
import type { Waiting } from "./item";

/** Requests of people that wait for their answer: from the first day on, for the day by which they must be answered is the law's. */
export const waitingRequests = async (db: Database): Promise<readonly Waiting[]> =>
  (await openSubjectRequests(db)).map(({ requestId, reference, openedAt, due }) => ({
    item: `request ${requestId}`,
    kind: "request",
    caseId: "",
    since: openedAt,
    due,
    id: requestId,
    title: reference,
  }));
