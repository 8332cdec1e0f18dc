import { type Among, among } from "./among";
import type { Letters } from "./letters";

/**
 * What the stemmers are written in: Snowball's string with a cursor and two limits, and its commands, by the names that its
 * compiler gives them (`_b`: backwards). A command that fails leaves the cursor where it was.
 * @see https://snowballstem.org/compiler/snowman.html
 */
export abstract class Program {
  protected current = "";
  protected cursor = 0;
  protected limit = 0;
  protected limit_backward = 0;
  protected bra = 0;
  protected ket = 0;

  /** The stem of a word in lower case and NFC. */
  stemOf(word: string): string {
    this.current = word;
    this.cursor = this.limit_backward = this.bra = 0;
    this.limit = this.ket = word.length;
    this.run();
    return this.current;
  }

  protected abstract run(): boolean;

  protected in_grouping(set: Letters): boolean {
    if (this.cursor >= this.limit || set[this.current.charCodeAt(this.cursor)] !== 1) return false;
    this.cursor++;
    return true;
  }

  protected out_grouping(set: Letters): boolean {
    if (this.cursor >= this.limit || set[this.current.charCodeAt(this.cursor)] === 1) return false;
    this.cursor++;
    return true;
  }

  protected in_grouping_b(set: Letters): boolean {
    if (this.cursor <= this.limit_backward || set[this.current.charCodeAt(this.cursor - 1)] !== 1) return false;
    this.cursor--;
    return true;
  }

  protected out_grouping_b(set: Letters): boolean {
    if (this.cursor <= this.limit_backward || set[this.current.charCodeAt(this.cursor - 1)] === 1) return false;
    this.cursor--;
    return true;
  }

  // The four that go leave the cursor at the limit where they fail, as the compiler's own do.
  protected go_in_grouping(set: Letters): boolean {
    while (this.in_grouping(set));
    return this.cursor < this.limit;
  }

  protected go_out_grouping(set: Letters): boolean {
    while (this.out_grouping(set));
    return this.cursor < this.limit;
  }

  protected go_in_grouping_b(set: Letters): boolean {
    while (this.in_grouping_b(set));
    return this.cursor > this.limit_backward;
  }

  protected go_out_grouping_b(set: Letters): boolean {
    while (this.out_grouping_b(set));
    return this.cursor > this.limit_backward;
  }

  protected eq_s(text: string): boolean {
    if (this.limit - this.cursor < text.length || !this.current.startsWith(text, this.cursor)) return false;
    this.cursor += text.length;
    return true;
  }

  protected eq_s_b(text: string): boolean {
    if (this.cursor - this.limit_backward < text.length || !this.current.endsWith(text, this.cursor)) return false;
    this.cursor -= text.length;
    return true;
  }

  /** The result of the longest string that stands at the cursor, which moves behind it; 0 where none does. */
  protected find_among(tree: Among): number {
    let place: Among | undefined = tree;
    let { result } = tree;
    let end = this.cursor;
    for (let at = this.cursor; at < this.limit;) {
      place = among(place.child, this.current.charCodeAt(at++));
      if (!place) break;
      if (place.result === 0) continue;
      result = place.result;
      end = at;
    }
    this.cursor = end;
    return result;
  }

  /** The result of the longest string that stands before the cursor, which moves before it; 0 where none does. */
  protected find_among_b(tree: Among): number {
    let place: Among | undefined = tree;
    let { result } = tree;
    let start = this.cursor;
    for (let at = this.cursor; at > this.limit_backward;) {
      place = among(place.child, this.current.charCodeAt(--at));
      if (!place) break;
      if (place.result === 0) continue;
      result = place.result;
      start = at;
    }
    this.cursor = start;
    return result;
  }

  protected slice_to(): string {
    return this.current.slice(this.bra, this.ket);
  }

  protected slice_del(): void {
    this.slice_from("");
  }

  /** The text is one of a table's, of which the compiler knows that it is there. */
  protected slice_from(text = ""): void {
    this.replace(this.bra, this.ket, text);
    this.ket = this.bra + text.length;
  }

  protected insert(bra: number, ket: number, text: string): void {
    const longer = this.replace(bra, ket, text);
    if (bra <= this.bra) this.bra += longer;
    if (bra <= this.ket) this.ket += longer;
  }

  private replace(bra: number, ket: number, text: string): number {
    const longer = text.length - (ket - bra);
    this.current = this.current.slice(0, bra) + text + this.current.slice(ket);
    this.limit += longer;
    if (this.cursor >= ket) this.cursor += longer;
    else if (this.cursor > bra) this.cursor = bra;
    return longer;
  }
}
