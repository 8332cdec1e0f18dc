import { type Result, fail, ok } from "../../ground/result";
import { learnerOf, readEuropass } from "./formats/europass";
import { heldInXml } from "./formats/europass-xml";
import { isJsonResume, readJsonResume } from "./formats/json-resume";
import { readLinkedIn } from "./formats/linkedin";
import { type Gathering, openGathering } from "./gather";
import { MOST_PART, ProfileError, type ProfileFailure, type ProfileFormat, type Said } from "./model";

/** What a candidate's file says, before anything is withheld. It is held in the memory only, and never stored like this. */
export interface ProfileSaid {
  readonly format: ProfileFormat;
  readonly said: readonly Said[];
  /** Whether more was said than is taken. */
  readonly isCut: boolean;
}

interface Watch {
  readonly onRead: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads a candidate's own file: LinkedIn's data export, JSON Resume 1.0, or a Europass CV of the data model's versions 3.x in JSON or XML.
 * What it is its first bytes tell, whatever its name says. Of a zip file only its directory and the tables that are needed are read.
 * @throws what the signal was aborted with
 */
export async function readProfileFile(file: Blob, watch: Watch): Promise<Result<ProfileSaid, ProfileFailure>> {
  const gathering = openGathering();
  try {
    const format = await readInto(file, gathering, watch);
    if (gathering.said.length === 0) return fail({ code: "profile-says-nothing" });
    return ok({ format, said: gathering.said, isCut: gathering.isCut() });
  } catch (error) {
    if (error instanceof ProfileError) return fail({ code: error.code });
    throw error;
  }
}

async function readInto(file: Blob, gathering: Gathering, watch: Watch): Promise<ProfileFormat> {
  if (file.size === 0) throw new ProfileError("profile-empty");
  const first = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  // A zip file's first member; an empty one's end.
  if (first[0] === 0x50 && first[1] === 0x4b) {
    await readLinkedIn(file, gathering, watch);
    return "linkedin-export";
  }
  const begin = new TextDecoder()
    .decode(await file.slice(0, 1_000).arrayBuffer())
    .replace(/^\ufeff/u, "")
    .trimStart();
  if (!/^[{<]/u.test(begin)) throw new ProfileError("profile-unknown");
  if (file.size > MOST_PART) throw new ProfileError("profile-too-large");
  const text = (await file.text()).replace(/^\ufeff/u, "");
  watch.signal.throwIfAborted();
  return begin.startsWith("{") ? readJson(text, gathering) : readXml(text, gathering);
}

function readJson(text: string, gathering: Gathering): ProfileFormat {
  const held = parsed(text);
  const learner = learnerOf(held);
  if (learner) {
    readEuropass(learner, "json", gathering);
    return "europass-json";
  }
  if (!isJsonResume(held)) throw new ProfileError("profile-unknown");
  readJsonResume(held, gathering);
  return "json-resume";
}

function readXml(text: string, gathering: Gathering): ProfileFormat {
  const learner = learnerOf(heldInXml(text));
  if (!learner) throw new ProfileError("profile-unknown");
  readEuropass(learner, "xml", gathering);
  return "europass-xml";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new ProfileError("profile-broken");
    throw error;
  }
}
