/** A linear equation: the sum of coefficient times variable is a number. */
export interface Equation {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly is: number;
}

/** What variables that are not negative may be under equations. */
export interface Ranges {
  /** Every variable's values in one solution that was found on the way. */
  readonly point: () => readonly number[];
  readonly least: (variable: number) => number;
  /** Infinity where nothing bounds it. */
  readonly most: (variable: number) => number;
}

const TINY = 1e-9;

/**
 * The least and the most of single variables x ≥ 0 under equations: a linear programme for each (two-phase simplex, Bland's
 * rule, so that it ends). Nothing where no such x exists. @see Dantzig, Linear Programming and Extensions (1963)
 */
export function linearRanges(variables: number, equations: readonly Equation[]): Ranges | undefined {
  const tableau = new Tableau(variables, equations);
  if (!tableau.begin()) return undefined;
  return {
    point: () => tableau.point(),
    least: (variable) => tableau.optimise(variable, 1),
    most: (variable) => tableau.optimise(variable, -1),
  };
}

class Tableau {
  // Each row: coefficients of the variables, of the artificial ones while there are any, and the right-hand side.
  readonly #rows: Float64Array[];
  readonly #basis: number[];
  #width: number;
  readonly #variables: number;

  constructor(variables: number, equations: readonly Equation[]) {
    this.#variables = variables;
    this.#width = variables + equations.length;
    this.#basis = equations.map((_, n) => variables + n);
    this.#rows = equations.map(({ terms, is }, n) => {
      const row = new Float64Array(this.#width + 1);
      const sign = is < 0 ? -1 : 1;
      for (const [variable, coefficient] of terms) row[variable] = (row[variable] ?? 0) + sign * coefficient;
      row[variables + n] = 1;
      row[this.#width] = sign * is;
      return row;
    });
  }

  /** Finds a first solution; false where there is none. */
  begin(): boolean {
    const cost = new Float64Array(this.#width + 1);
    for (const row of this.#rows)
      for (let at = 0; at <= this.#width; at++)
        if (at < this.#variables || at === this.#width) cost[at] = (cost[at] ?? 0) - (row[at] ?? 0);
    this.#descend(cost, this.#variables);
    if (Math.abs(cost[this.#width] ?? 0) > 1e-6) return false;
    this.#dropArtificial();
    return true;
  }

  #dropArtificial(): void {
    for (let n = this.#rows.length - 1; n >= 0; n--) {
      if ((this.#basis[n] ?? 0) < this.#variables) continue;
      const row = this.#rows[n];
      const at = row ? row.subarray(0, this.#variables).findIndex((value) => Math.abs(value) > TINY) : -1;
      if (at >= 0) this.#pivot(n, at);
      else {
        this.#rows.splice(n, 1);
        this.#basis.splice(n, 1);
      }
    }
    for (const [n, row] of this.#rows.entries()) {
      const shorter = new Float64Array(this.#variables + 1);
      shorter.set(row.subarray(0, this.#variables));
      shorter[this.#variables] = row[this.#width] ?? 0;
      this.#rows[n] = shorter;
    }
    this.#width = this.#variables;
  }

  point(): readonly number[] {
    const values = new Array<number>(this.#variables).fill(0);
    for (const [n, variable] of this.#basis.entries()) values[variable] = this.#rows[n]?.[this.#width] ?? 0;
    return values;
  }

  /** The least of `sign` times a variable, told as the variable's own value. */
  optimise(variable: number, sign: 1 | -1): number {
    const cost = new Float64Array(this.#width + 1);
    cost[variable] = sign;
    for (const [n, basic] of this.#basis.entries()) {
      const share = cost[basic] ?? 0;
      const row = this.#rows[n];
      if (share !== 0 && row) subtract(cost, row, share);
    }
    if (!this.#descend(cost, this.#width)) return sign === 1 ? -Infinity : Infinity;
    return this.point()[variable] ?? 0;
  }

  /** Goes down along the first columns until nothing is gained; false where it would go on for ever. */
  #descend(cost: Float64Array, columns: number): boolean {
    for (;;) {
      const entering = cost.subarray(0, columns).findIndex((value) => value < -TINY);
      if (entering < 0) return true;
      let leaving = -1;
      let least = Infinity;
      for (const [n, row] of this.#rows.entries()) {
        const by = row[entering] ?? 0;
        if (by <= TINY) continue;
        const ratio = (row[this.#width] ?? 0) / by;
        const isLess = ratio < least - TINY;
        const isSame = !isLess && ratio < least + TINY && (this.#basis[n] ?? 0) < (this.#basis[leaving] ?? Infinity);
        if (isLess || isSame) [leaving, least] = [n, Math.min(ratio, least)];
      }
      if (leaving < 0) return false;
      this.#pivot(leaving, entering);
      const row = this.#rows[leaving];
      if (row) subtract(cost, row, cost[entering] ?? 0);
    }
  }

  #pivot(at: number, entering: number): void {
    const row = this.#rows[at];
    if (!row) return;
    const by = row[entering] ?? 1;
    for (let n = 0; n < row.length; n++) row[n] = (row[n] ?? 0) / by;
    for (const other of this.#rows) {
      const share = other[entering] ?? 0;
      if (other !== row && share !== 0) subtract(other, row, share);
    }
    this.#basis[at] = entering;
  }
}

function subtract(from: Float64Array, row: Float64Array, share: number): void {
  if (share === 0) return;
  for (let n = 0; n < from.length; n++) {
    const value = (from[n] ?? 0) - share * (row[n] ?? 0);
    from[n] = Math.abs(value) < 1e-12 ? 0 : value;
  }
}
