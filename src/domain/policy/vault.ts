import * as v from "valibot";
import type { NoteFault } from "./faults";
import { asRecord } from "./record";

/** What an agency says of the lock on what is kept. */
export interface VaultPolicy {
  /** Whether nothing is captured without a lock. */
  readonly isRequired: boolean;
  /** After how many minutes without use it locks itself; undefined where that is the official's to say. */
  readonly idleMinutes: number | undefined;
  /** Who else can open it: public keys of age (X25519). */
  readonly recipients: readonly string[];
}

const Minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440));
/** A public key of age: `age1` and 58 letters of Bech32. */
const Recipient = v.pipe(v.string(), v.regex(/^age1[02-9ac-hj-np-z]{58}$/u));
const Recipients = v.pipe(v.array(v.unknown()), v.maxLength(20));

/** What of it cannot be read closes what it speaks of: a lock is required then, and minutes are one. */
export function readVault(held: unknown, note: NoteFault): VaultPolicy {
  if (held === undefined || held === null) return { isRequired: false, idleMinutes: undefined, recipients: [] };
  const { required, idleMinutes, recipients } = asRecord(held) ?? { required: held };
  return {
    isRequired: readRequired(required, note),
    idleMinutes: readMinutes(idleMinutes, note),
    recipients: readRecipients(recipients, note),
  };
}

function readRequired(required: unknown, note: NoteFault): boolean {
  if (required === undefined || required === null || typeof required === "boolean") return required === true;
  note({ setting: "vault.required", code: "form" });
  return true;
}

function readMinutes(minutes: unknown, note: NoteFault): number | undefined {
  if (minutes === undefined || minutes === null) return undefined;
  if (v.is(Minutes, minutes)) return minutes;
  note({ setting: "vault.idleMinutes", code: "form" });
  return 1;
}

function readRecipients(recipients: unknown, note: NoteFault): readonly string[] {
  if (recipients === undefined || recipients === null) return [];
  const list = v.is(Recipients, recipients) ? recipients : [undefined];
  const readable = list.filter((one): one is string => v.is(Recipient, one));
  if (readable.length < list.length) note({ setting: "vault.recipients", code: "form" });
  return readable;
}
