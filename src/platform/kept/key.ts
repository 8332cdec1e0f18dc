import * as v from "valibot";

/** The name of something that is kept in the browser's storage, and how what is held under it is read. */
interface Key<T> {
  readonly name: string;
  /** What is held, parsed; undefined where nothing is, or nothing that can be read (of another build, say). */
  readonly read: (held: unknown) => T | undefined;
}

/** Of what is kept until the browser closes. */
export interface SessionKey<T> extends Key<T> {
  readonly area: "session";
}

/** Of a choice of the official's that is not evidence. */
export interface PreferenceKey<T> extends Key<T> {
  readonly area: "local";
}

/** One key for each of many things: a tab, a case. */
export interface Family<K, Parts extends readonly unknown[]> {
  of(...parts: Parts): K;
  /** Which thing a name is about; undefined where it is no name of this family. */
  partsOf(name: string): Parts | undefined;
}

type Schema<T> = v.GenericSchema<unknown, T>;

const reader =
  <T>(schema: Schema<T>) =>
  (held: unknown): T | undefined => {
    const parsed = v.safeParse(schema, held);
    return parsed.success ? parsed.output : undefined;
  };

export const sessionKey = <T>(name: string, schema: Schema<T>): SessionKey<T> => ({
  area: "session",
  name,
  read: reader(schema),
});

export const preferenceKey = <T>(name: string, schema: Schema<T>): PreferenceKey<T> => ({
  area: "local",
  name,
  read: reader(schema),
});

/** Keys named `prefix:<tab>`. */
export const perTab = <K>(prefix: string, keyOf: (name: string) => K): Family<K, readonly [tabId: number]> => ({
  of: (tabId) => keyOf(`${prefix}:${tabId}`),
  partsOf(name) {
    const [, tab] = new RegExp(`^${prefix}:(\\d+)$`, "u").exec(name) ?? [];
    return tab === undefined ? undefined : [Number(tab)];
  },
});

/** Keys named `prefix:<tab>:<page key>`. */
export const perPage = <K>(
  prefix: string,
  keyOf: (name: string) => K,
): Family<K, readonly [tabId: number, pageKey: string]> => ({
  of: (tabId, pageKey) => keyOf(`${prefix}:${tabId}:${pageKey}`),
  partsOf(name) {
    const [, tab, pageKey] = new RegExp(`^${prefix}:(\\d+):(.+)$`, "su").exec(name) ?? [];
    return tab === undefined || pageKey === undefined ? undefined : [Number(tab), pageKey];
  },
});

/** Keys named `prefix:<id>`. */
export const perId = <K>(prefix: string, keyOf: (name: string) => K): Family<K, readonly [id: string]> => ({
  of: (id) => keyOf(`${prefix}:${id}`),
  partsOf: (name) => (name.startsWith(`${prefix}:`) ? [name.slice(prefix.length + 1)] : undefined),
});
