import { configuredAuthorities } from "../../../src/domain/ledger/authorities";
import { readPolicy } from "../../../src/domain/policy";
import * as withholding from "../../../src/domain/evidence/withholding";
import * as feeds from "../../../src/domain/casework/feeds";
import * as dmn from "../../../src/domain/casework/dmn";
import * as timestamping from "../../../src/domain/ledger/timestamp";
import type { RequestOf } from "../../../src/messaging";
import { checkSignature, newSigningKey, newSummaryKey, signText } from "../../../src/platform/signing";
import type { Ports } from "../../../src/services";
import type { Database } from "../../../src/storage/reading";
import { aRating } from "../support/a-fact";
import { asked } from "../support/asked";
import { withDatabase } from "../support/memory-database";
import { steadyPorts } from "../support/ports";

export const CASE = { caseId: "PL-2026-0142", kind: "placement", title: "Place for one", purpose: "" } as const;
export const CAPTURE_ID = "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001";
export const NOTE_ID = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0001";
export const TOKEN = "1-2-3-4";
export const URL_READ = "https://care.example/homes/7";

/** A tab that shows the page that was read, unless told otherwise. */
export const tabShowing = (here: unknown): Omit<Ports, "db" | "ready" | "now" | "randomHex" | "seal"> => ({
  forgetBytes: () => undefined,
  keepIndex: () => undefined,
  pageWords: () => Promise.resolve(undefined),
  sendMessage: () => Promise.reject(new Error("nothing was to be sent")),
  toldUpTo: () => Promise.resolve(undefined),
  setToldUpTo: () => Promise.resolve(),
  askList: () => Promise.reject(new Error("no list was to be asked for")),
  listState: () => Promise.resolve(undefined),
  setListState: () => Promise.resolve(),
  trying: () => Promise.resolve(undefined),
  setTrying: () => Promise.resolve(),
  isLogLost: () => Promise.resolve(false),
  forgetWitness: () => Promise.resolve(),
  readTab: () => Promise.reject(new Error("nothing was to be read")),
  authorities: () =>
    Promise.resolve(configuredAuthorities(readPolicy({}).trustedTime, { authorities: [], interval: undefined })),
  askAuthority: () => Promise.reject(new Error("nobody was to be asked")),
  timestamping: () => timestamping,
  dmn: () => dmn,
  askServer: () => Promise.reject(new Error("no server was to be asked")),
  ownServers: () => Promise.resolve([]),
  filingAsked: () => Promise.resolve(undefined),
  setFilingAsked: () => Promise.resolve(),
  keepFilingsAsked: () => Promise.resolve(),
  feedReader: () => feeds,
  askFeed: () => Promise.reject(new Error("no feed was to be asked for")),
  feedState: () => Promise.resolve(undefined),
  setFeedState: () => Promise.resolve(),
  keepFeedStates: () => Promise.resolve(),
  ownTeam: () => Promise.resolve(undefined),
  setOwnTeam: () => Promise.resolve(),
  teamReport: () => Promise.resolve(undefined),
  setTeamReport: () => Promise.resolve(),
  teamLink: () => Promise.reject(new Error("no servers here")),
  exchangeSoon: () => undefined,
  withholding: () => withholding,
  withheldOf: () => Promise.resolve(undefined),
  noteWithheld: () => Promise.resolve(),
  newId: () => crypto.randomUUID(),
  localDay: (iso) => iso.slice(0, 10),
  rememberAsked: () => Promise.resolve(),
  policy: () => Promise.resolve(readPolicy({})),
  heldPolicy: () => Promise.resolve({ set: {}, from: "managed" as const }),
  readFrames: () => Promise.resolve([]),
  markChanged: () => Promise.resolve(),
  pause: () => Promise.resolve(),
  newSummaryKey,
  newSigningKey,
  signText,
  checkSignature,
  dropExports: () => Promise.resolve(),
  forgetDrafts: () => Promise.resolve(),
  sessionStart: () => Promise.resolve(0),
  copyPage: () => Promise.reject(new Error("nothing was to be copied")),
  visiblePart: () => Promise.reject(new Error("no picture was to be taken")),
  wholePage: () => Promise.reject(new Error("no picture was to be taken")),
  captureInTurn: async (_id, run) => ({ is: "done", value: await run() }),
  markedInTab: () => Promise.reject(new Error("nothing was marked")),
  tellCapture: () => Promise.resolve(),
  markCancelled: () => Promise.resolve(),
  wasCancelled: () => Promise.resolve(false),
  forgetCancelled: () => Promise.resolve(),
  whereIs: () => Promise.resolve({ ok: true, value: here }),
  pointInTab: () => Promise.reject(new Error("nobody was to point")),
  wasAsked: () => Promise.resolve(true),
  showInTab: () => Promise.reject(new Error("nothing was to be shown")),
  clearInTab: () => Promise.resolve({ ok: true, value: null }),
  mayReach: () => Promise.resolve(false),
  askPage: () => Promise.reject(new Error("no page was to be asked for")),
  askRobots: () => Promise.reject(new Error("no robots.txt was to be asked for")),
  inQuietTab: () => Promise.reject(new Error("no tab was to be opened")),
  asksToSignIn: () => Promise.resolve(false),
  oneAtATime: (_name, run) => run(),
  watchState: () => Promise.resolve(undefined),
  setWatchState: () => Promise.resolve(),
  siteState: () => Promise.resolve({}),
  setSiteState: () => Promise.resolve(),
  keepStates: () => Promise.resolve(),
});

export async function withServices<T>(
  use: (services: ReturnType<typeof asked>, db: Database) => Promise<T>,
  tab: Partial<Ports> = {},
): Promise<T> {
  return withDatabase((db) => {
    const ports = {
      ...tabShowing({ token: TOKEN, url: URL_READ }),
      ...steadyPorts(),
      ...tab,
      db,
      seal: () => undefined,
      ready: () => Promise.resolve(),
    };
    return use(asked(ports), db);
  });
}

export const captureRequest = (changes: Partial<RequestOf<"capturePage">> = {}): RequestOf<"capturePage"> => ({
  tabId: 1,
  token: TOKEN,
  capture: {
    captureId: CAPTURE_ID,
    caseId: CASE.caseId,
    page: { url: URL_READ, title: "Lindenhof" },
    readAt: "2026-03-02T08:59:00.000Z",
    subjects: [{ id: "#home", types: ["NursingHome"], name: "Lindenhof", identifiers: [] }],
    facts: [aRating()],
    seen: { "aggregate-rating": 1, review: 20 },
  },
  ...changes,
});

export const entriesOf = async (db: Database): Promise<string[]> =>
  (await db.entries.toArray()).map(({ type }) => type);
