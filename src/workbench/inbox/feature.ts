import { type Feature, defineView } from "../frame/feature";
import { CaseProposals } from "../parts/proposal/case-proposals";
import { InboxCount } from "./inbox-count";
import { InboxView } from "./inbox-view";
import { inboxHref } from "./links";
import { inboxRoute } from "./routes";
import { inboxWords } from "./words";

/** Everything that waits for the official; in a case's plan, what rules propose for it. */
export const inbox = {
  room: { name: "inboxTitle", address: inboxHref(), Count: InboxCount },
  views: [defineView(inboxRoute, InboxView)],
  words: inboxWords,
  planTop: [CaseProposals],
} satisfies Feature;
