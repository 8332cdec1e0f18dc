import { describe, expect, it } from "vitest";
import {
  clearAddressesIn,
  isSecretAttribute,
  isSecretName,
  textWithoutSecrets,
} from "../../../src/domain/ground/secrets";

describe("a text that nobody reads", () => {
  it.each([
    ["settings", '{"csrfToken":"S3cretV4lue","page":2}', '{"csrfToken":"…","page":2}'],
    ["settings within quotes of their own", "{'apiKey': 'S3cretV4lue'}", "{'apiKey': '…'}"],
    ["pairs", "user=7&session_id=S3cretV4lue&x=1", "user=7&session_id=…&x=1"],
    ["an address", "see https://a.example/p?token=S3cretV4lue now", "see https://a.example/p now"],
    ["a path", "/p?ticket=S3cretV4lue", "/p"],
    ["a web token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl", "…"],
    ["a credential", "Bearer abcdefghijklmnop", "Bearer …"],
  ])("is without the secrets of %s", (_what, text, kept) => {
    expect(textWithoutSecrets(text)).toBe(kept);
  });

  it.each([
    "Session: morning",
    "Password: required",
    "4.5 of 5 stars; 12 reviews",
    "and/or, 3:00 pm, a=b",
    "Open https://a.example/homes?page=2#reviews",
  ])("is otherwise as it was: %s", (text) => {
    expect(textWithoutSecrets(text)).toBe(text);
  });

  it("costs little, however it is made", () => {
    for (const piece of ["-eyJ", "token", "token ", "a=", '"', "https://", "?x;", "Bearer ", "[[", "/?"])
      expect(textWithoutSecrets(piece.repeat(20_000)).length).toBeGreaterThan(0);
  });
});

describe("a text that people read", () => {
  it("has its words left alone, and the addresses in it cleared", () => {
    expect(clearAddressesIn("token=1 at https://a.example/?code=S3cretV4lue, ask")).toEqual({
      text: "token=1 at https://a.example/, ask",
      withheld: ["code"],
    });
  });
});

describe("names", () => {
  it.each([
    "csrf-token",
    "data-csrf",
    "authenticity_token",
    "__RequestVerificationToken",
    "__VIEWSTATE",
    "PHPSESSID",
    "sessionKey",
    "user[password]",
    "connect.sid",
    "oauth_verifier",
    "data-api-key",
    "ASPSESSIONIDQQ",
    "access_token2",
  ])("that mean a secret: %s", (name) => {
    expect(isSecretName(name)).toBe(true);
  });
  it.each([
    "keyword",
    "authors",
    "statement",
    "postcode",
    "class",
    "sidebar",
    "signed",
    "pinned",
    "tokenizer",
    "monkey",
  ])("that mean none: %s", (name) => {
    expect(isSecretName(name)).toBe(false);
  });
  it("that may mean one are judged by their value", () => {
    expect(isSecretAttribute("data-state", "open")).toBe(false);
    expect(isSecretAttribute("data-key", "reviews-tab")).toBe(false);
    expect(isSecretAttribute("data-key", "8f3a9c1d77")).toBe(true);
    expect(isSecretAttribute("data-auth", "eyJ0.abc")).toBe(true);
  });
});
