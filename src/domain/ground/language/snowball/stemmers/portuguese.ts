// Made by scripts/make-stemmers.mjs from what Snowball 3.1.1 makes of portuguese.sbl. BSD-3-Clause: see LICENSE in the folder above.
import { beginnings, endings } from "../among";
import { letters } from "../letters";
import { Program } from "../program";

const g_v = letters("aeiouáâéêíóôú");
const a_0 = beginnings([
  [3, ""],
  [1, "ã"],
  [2, "õ"],
]);
const a_1 = beginnings([
  [3, ""],
  [1, "a~"],
  [2, "o~"],
]);
const a_2 = endings([
  [-1, "ic ad os"],
  [1, "iv"],
]);
const a_3 = endings([[1, "ante avel ível"]]);
const a_4 = endings([[1, "ic abil iv"]]);
const a_5 = endings([
  [
    1,
    "ica ância adora osa ista eza ante ável ível ico ismo oso amento imento aça~o ador icas adoras osas istas ezas adores antes aço~es icos ismos osos amentos imentos",
  ],
  [4, "ência ências"],
  [2, "logia logias"],
  [9, "ira iras"],
  [8, "iva ivo ivas ivos"],
  [7, "idade idades"],
  [6, "mente"],
  [5, "amente"],
  [3, "uça~o uço~es"],
]);
const a_6 = endings([
  [
    1,
    "ada ida ia aria eria iria ara era ira ava asse esse isse aste este iste ei arei erei irei am iam ariam eriam iriam aram eram iram avam em arem erem irem assem essem issem ado ido ando endo indo ara~o era~o ira~o ar er ir as adas idas ias arias erias irias aras eras iras avas es ardes erdes irdes ares eres ires asses esses isses astes estes istes is ais eis areis ereis ireis áreis éreis íreis ásseis ésseis ísseis áveis íeis aríeis eríeis iríeis ados idos amos áramos éramos íramos ávamos íamos aríamos eríamos iríamos emos aremos eremos iremos ássemos êssemos íssemos imos armos ermos irmos ámos arás erás irás eu iu ou ará erá irá",
  ],
]);
const a_7 = endings([[1, "a i o os á í ó"]]);
const a_8 = endings([
  [1, "e é ê"],
  [2, "ç"],
]);

/** Snowball 3.1.1, portuguese.sbl. */
export class Portuguese extends Program {
  private I_p2 = 0;
  private I_p1 = 0;
  private I_pV = 0;

  private r_prelude(): boolean {
    let v_1 = 0;
    let among_var = 0;
    while (true) {
      v_1 = this.cursor;
      lab0: {
        this.bra = this.cursor;
        among_var = this.find_among(a_0);
        this.ket = this.cursor;
        if (among_var === 1) {
          this.slice_from("a~");
        } else if (among_var === 2) {
          this.slice_from("o~");
        } else {
          if (this.cursor >= this.limit) {
            break lab0;
          }
          this.cursor += 1;
        }
        continue;
      }
      this.cursor = v_1;
      break;
    }
    return true;
  }

  private r_mark_regions(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    this.I_pV = this.limit;
    this.I_p1 = this.limit;
    this.I_p2 = this.limit;
    v_1 = this.cursor;
    lab0: {
      while (true) {
        v_2 = this.cursor;
        lab1: {
          if (!this.in_grouping(g_v)) {
            break lab1;
          }
          while (true) {
            v_3 = this.cursor;
            lab2: {
              if (!this.out_grouping(g_v)) {
                break lab2;
              }
              if (!this.go_out_grouping(g_v)) {
                break lab2;
              }
              this.cursor += 1;
              break;
            }
            this.cursor = v_3;
            if (!this.in_grouping(g_v)) {
              break lab1;
            }
            if (!this.go_in_grouping(g_v)) {
              break lab1;
            }
            this.cursor += 1;
            break;
          }
          break;
        }
        this.cursor = v_2;
        if (!this.out_grouping(g_v)) {
          break lab0;
        }
        while (true) {
          v_4 = this.cursor;
          lab1: {
            if (!this.out_grouping(g_v)) {
              break lab1;
            }
            if (!this.go_out_grouping(g_v)) {
              break lab1;
            }
            this.cursor += 1;
            break;
          }
          this.cursor = v_4;
          if (!this.in_grouping(g_v)) {
            break lab0;
          }
          if (this.cursor >= this.limit) {
            break lab0;
          }
          this.cursor += 1;
          break;
        }
        break;
      }
      this.I_pV = this.cursor;
    }
    this.cursor = v_1;
    v_5 = this.cursor;
    lab0: {
      if (!this.go_out_grouping(g_v)) {
        break lab0;
      }
      this.cursor += 1;
      if (!this.go_in_grouping(g_v)) {
        break lab0;
      }
      this.cursor += 1;
      this.I_p1 = this.cursor;
      if (!this.go_out_grouping(g_v)) {
        break lab0;
      }
      this.cursor += 1;
      if (!this.go_in_grouping(g_v)) {
        break lab0;
      }
      this.cursor += 1;
      this.I_p2 = this.cursor;
    }
    this.cursor = v_5;
    return true;
  }

  private r_postlude(): boolean {
    let v_1 = 0;
    let among_var = 0;
    while (true) {
      v_1 = this.cursor;
      lab0: {
        this.bra = this.cursor;
        among_var = this.find_among(a_1);
        this.ket = this.cursor;
        if (among_var === 1) {
          this.slice_from("ã");
        } else if (among_var === 2) {
          this.slice_from("õ");
        } else {
          if (this.cursor >= this.limit) {
            break lab0;
          }
          this.cursor += 1;
        }
        continue;
      }
      this.cursor = v_1;
      break;
    }
    return true;
  }

  private r_RV(): boolean {
    return this.I_pV <= this.cursor;
  }

  private r_R2(): boolean {
    return this.I_p2 <= this.cursor;
  }

  private r_standard_suffix(): boolean {
    let among_var = 0;
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_5);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (among_var === 1) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
    } else if (among_var === 2) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_from("log");
    } else if (among_var === 3) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_from("u");
    } else if (among_var === 4) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_from("ente");
    } else if (among_var === 5) {
      if (this.I_p1 > this.cursor) {
        return false;
      }
      this.slice_del();
      v_1 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        among_var = this.find_among_b(a_2);
        if (among_var === 0) {
          this.cursor = this.limit - v_1;
          break lab0;
        }
        this.bra = this.cursor;
        if (!this.r_R2()) {
          this.cursor = this.limit - v_1;
          break lab0;
        }
        this.slice_del();
        if (among_var === 1) {
          this.ket = this.cursor;
          if (!this.eq_s_b("at")) {
            this.cursor = this.limit - v_1;
            break lab0;
          }
          this.bra = this.cursor;
          if (!this.r_R2()) {
            this.cursor = this.limit - v_1;
            break lab0;
          }
          this.slice_del();
        }
      }
    } else if (among_var === 6) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
      v_2 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        if (this.find_among_b(a_3) === 0) {
          this.cursor = this.limit - v_2;
          break lab0;
        }
        this.bra = this.cursor;
        if (!this.r_R2()) {
          this.cursor = this.limit - v_2;
          break lab0;
        }
        this.slice_del();
      }
    } else if (among_var === 7) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
      v_3 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        if (this.find_among_b(a_4) === 0) {
          this.cursor = this.limit - v_3;
          break lab0;
        }
        this.bra = this.cursor;
        if (!this.r_R2()) {
          this.cursor = this.limit - v_3;
          break lab0;
        }
        this.slice_del();
      }
    } else if (among_var === 8) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
      v_4 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        if (!this.eq_s_b("at")) {
          this.cursor = this.limit - v_4;
          break lab0;
        }
        this.bra = this.cursor;
        if (!this.r_R2()) {
          this.cursor = this.limit - v_4;
          break lab0;
        }
        this.slice_del();
      }
    } else {
      if (!this.r_RV()) {
        return false;
      }
      if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "e") {
        return false;
      }
      this.cursor -= 1;
      this.slice_from("ir");
    }
    return true;
  }

  private r_verb_suffix(): boolean {
    let v_2 = 0;
    if (this.cursor < this.I_pV) {
      return false;
    }
    v_2 = this.limit_backward;
    this.limit_backward = this.I_pV;
    this.ket = this.cursor;
    if (this.find_among_b(a_6) === 0) {
      this.limit_backward = v_2;
      return false;
    }
    this.bra = this.cursor;
    this.slice_del();
    this.limit_backward = v_2;
    return true;
  }

  private r_residual_suffix(): boolean {
    this.ket = this.cursor;
    if (this.find_among_b(a_7) === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (!this.r_RV()) {
      return false;
    }
    this.slice_del();
    return true;
  }

  private r_residual_form(): boolean {
    let among_var = 0;
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_8);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (among_var === 1) {
      if (!this.r_RV()) {
        return false;
      }
      this.slice_del();
      this.ket = this.cursor;
      while (true) {
        v_1 = this.limit - this.cursor;
        lab0: {
          if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "u") {
            break lab0;
          }
          this.cursor -= 1;
          this.bra = this.cursor;
          v_2 = this.limit - this.cursor;
          if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "g") {
            break lab0;
          }
          this.cursor -= 1;
          this.cursor = this.limit - v_2;
          break;
        }
        this.cursor = this.limit - v_1;
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "i") {
          return false;
        }
        this.cursor -= 1;
        this.bra = this.cursor;
        v_3 = this.limit - this.cursor;
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "c") {
          return false;
        }
        this.cursor -= 1;
        this.cursor = this.limit - v_3;
        break;
      }
      if (!this.r_RV()) {
        return false;
      }
      this.slice_del();
    } else {
      this.slice_from("c");
    }
    return true;
  }

  protected override run(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    let v_6 = 0;
    let v_7 = 0;
    let v_8 = 0;
    let v_9 = 0;
    v_1 = this.cursor;
    this.r_prelude();
    this.cursor = v_1;
    this.r_mark_regions();
    this.limit_backward = this.cursor;
    this.cursor = this.limit;
    v_2 = this.limit - this.cursor;
    lab0: {
      while (true) {
        v_3 = this.limit - this.cursor;
        lab1: {
          v_4 = this.limit - this.cursor;
          while (true) {
            v_5 = this.limit - this.cursor;
            lab2: {
              if (!this.r_standard_suffix()) {
                break lab2;
              }
              break;
            }
            this.cursor = this.limit - v_5;
            if (!this.r_verb_suffix()) {
              break lab1;
            }
            break;
          }
          this.cursor = this.limit - v_4;
          v_6 = this.limit - this.cursor;
          lab2: {
            this.ket = this.cursor;
            if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "i") {
              break lab2;
            }
            this.cursor -= 1;
            this.bra = this.cursor;
            v_7 = this.limit - this.cursor;
            if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "c") {
              break lab2;
            }
            this.cursor -= 1;
            this.cursor = this.limit - v_7;
            if (!this.r_RV()) {
              break lab2;
            }
            this.slice_del();
          }
          this.cursor = this.limit - v_6;
          break;
        }
        this.cursor = this.limit - v_3;
        if (!this.r_residual_suffix()) {
          break lab0;
        }
        break;
      }
    }
    this.cursor = this.limit - v_2;
    v_8 = this.limit - this.cursor;
    this.r_residual_form();
    this.cursor = this.limit - v_8;
    this.cursor = this.limit_backward;
    v_9 = this.cursor;
    this.r_postlude();
    this.cursor = v_9;
    return true;
  }
}
