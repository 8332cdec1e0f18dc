import { getSession, removeSession, setSession } from "./session";
import { TYPED } from "./kept";

type Texts = Readonly<Record<string, string>>;

/** What is being typed into forms, by what it is about, until the browser closes. */
export const typedTexts = {
  get: (of: string): Promise<Texts | undefined> => getSession(TYPED.of(of)),
  set: (of: string, texts: Texts): Promise<void> => setSession(TYPED.of(of), texts),
  remove: (of: string): Promise<void> => removeSession(TYPED.of(of)),
};
