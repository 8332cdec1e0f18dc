import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { clearAddress, withoutSecrets } from "../../../src/domain/ground/secrets";
import { runs } from "../support/runs";

const SECRET = "S3cretV4lue";

describe("an address that is kept", () => {
  it.each([
    [
      "the answer of a sign-in",
      "https://a.example/cb?code=S3cretV4lue&state=S3cretV4lue&page=2",
      "https://a.example/cb?page=2",
    ],
    [
      "a fragment of tokens",
      "https://a.example/p#access_token=S3cretV4lue&expires_in=9",
      "https://a.example/p#expires_in=9",
    ],
    ["nothing but tokens", "https://a.example/p?id_token=S3cretV4lue#access_token=S3cretV4lue", "https://a.example/p"],
    [
      "a route with a query of its own",
      "https://a.example/#/homes/7?authToken=S3cretV4lue&tab=1",
      "https://a.example/#/homes/7?tab=1",
    ],
    ["a name and password", "https://user:S3cretV4lue@a.example/p", "https://a.example/p"],
    ["a name and password without a scheme", "//user:S3cretV4lue@a.example/p", "//a.example/p"],
    ["a session in the path", "https://a.example/p;jsessionid=S3cretV4lue/x?y=1", "https://a.example/p/x?y=1"],
    ["single sign-on", "https://a.example/?SAMLResponse=S3cretV4lue&RelayState=S3cretV4lue", "https://a.example/"],
    ["a ticket", "https://a.example/home?ticket=ST-12-S3cretV4lue", "https://a.example/home"],
    ["a signed address", "https://s.example/i.png?X-Amz-Signature=S3cretV4lue&w=3", "https://s.example/i.png?w=3"],
    ["keys", "https://a.example/?key=S3cretV4lue&auth=S3cretV4lue&apiKey=S3cretV4lue", "https://a.example/"],
    [
      "an address within",
      "https://a.example/?next=https%3A%2F%2Fb.example%2F%3Ftoken%3DS3cretV4lue",
      "https://a.example/?next=https%3A%2F%2Fb.example%2F",
    ],
    ["names spelt with escapes", "https://a.example/?%74oken=S3cretV4lue", "https://a.example/"],
    ["names in brackets", "https://a.example/?user[token]=S3cretV4lue&a[0]=1", "https://a.example/?a[0]=1"],
    ["semicolons between", "https://a.example/?a=1;sid=S3cretV4lue;b=2", "https://a.example/?a=1;b=2"],
    ["escaped signs", "/p?a=1&amp;token=S3cretV4lue&amp;b=2", "/p?a=1&amp;b=2"],
  ])("is without %s", (_what, address, kept) => {
    expect(withoutSecrets(address)).toBe(kept);
  });

  it.each([
    "https://a.example/homes?state=CA&key=12345&code=7",
    "https://a.example/homes?q=caf%C3%A9+au+lait&x&y=#reviews",
    "https://medium.example/@somebody/post?tokens_of_love",
    "mailto:somebody@a.example?subject=x",
    "https://a.example/?keyboard=S3cretV4lue&statement=S3cretV4lue&postcode=S3cretV4lue",
    "data:image/svg+xml,<svg id='x;y=z'/>?token=1",
  ])("is otherwise as it was: %s", (address) => {
    expect(clearAddress(address)).toEqual({ address, withheld: [] });
  });

  it("tells the names of what is left out, never the values", () => {
    const { withheld } = clearAddress("https://u:p@a.example/;jsessionid=1a2b3c4d?code=abc123&x=1#access_token=def456");
    expect(withheld).toEqual(["@", ";jsessionid", "code", "#access_token"]);
  });

  const secretNames = fc.constantFrom(
    "token",
    "access_token",
    "csrf",
    "code",
    "state",
    "key",
    "auth",
    "ticket",
    "SAMLResponse",
    "sessionId",
    "sig",
    "X-Goog-Signature",
    "password",
    "id_token",
    "user.token",
  );
  const plainNames = fc.constantFrom("page", "q", "sort", "lang", "utm_source", "keyword", "statement", "codec");
  const values = fc.string({ unit: fc.constantFrom(...("abcXYZ019-_.~".match(/./gu) ?? []), "%20"), maxLength: 12 });
  const parameter = fc.oneof(
    fc.tuple(plainNames, values).map(([name, value]) => ({ name, value, isSecret: false })),
    secretNames.map((name) => ({ name, value: SECRET, isSecret: true })),
  );
  const parameters = fc.array(parameter, { maxLength: 6 });
  const written = (list: readonly { name: string; value: string }[]) =>
    list.map(({ name, value }) => `${name}=${value}`).join("&");

  test.prop([parameters, parameters, fc.boolean()], runs(500))(
    "keeps the other parameters, in their order and spelling",
    (query, fragment, hasUser) => {
      const address = `https://${hasUser ? `me:${SECRET}@` : ""}a.example/p?${written(query)}#${written(fragment)}`;
      const kept = withoutSecrets(address);
      expect(kept).not.toContain(SECRET);
      for (const part of [query, fragment]) expect(kept).toContain(written(part.filter(({ isSecret }) => !isSecret)));
      expect(withoutSecrets(kept)).toBe(kept);
    },
  );

  test.prop(
    [fc.string({ unit: fc.constantFrom(...("a:/?#&;=@%.eyJ-[]token ".match(/./gu) ?? [])), maxLength: 60 })],
    runs(1_000),
  )("is found whatever is written for one, and twice the same", (text) => {
    const kept = withoutSecrets(text);
    expect(kept.length).toBeLessThanOrEqual(text.length * 3);
    expect(withoutSecrets(kept).length).toBeLessThanOrEqual(kept.length);
  });
});
