import * as v from "valibot";
import { defineAct } from "../../ledger/log";

/** The longest policy that an entry holds, in characters of its canonical JSON (RFC 8785). */
export const MOST_POLICY = 200_000;

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const PolicyChangedV1 = v.strictObject({
  /** SHA-256 of the policy's canonical JSON, in hex. */
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  /** The policy as canonical JSON, `{}` where it was removed; nothing where it is longer than an entry holds. */
  policy: v.nullable(v.pipe(v.string(), v.maxLength(MOST_POLICY))),
  /** The settings that are not what they were, by their names. */
  changed: v.pipe(v.array(Name), v.maxLength(100)),
  /** Who set it: the browser's management, or a file that was taken in. */
  from: v.picklist(["managed", "file"]),
});

/** The agency's policy is another one from here on, as far as this installation has seen. */
export const policyChanged = defineAct({
  type: "policy.changed",
  from: [],
  versions: [PolicyChangedV1],
  about: ({ changed }) => ({ label: changed.join(", ").slice(0, 200) }),
  project: () => [],
  writes: [],
  goesOutWith: [],
});
