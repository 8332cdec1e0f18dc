// Made by scripts/make-stemmers.mjs from what Snowball 3.1.1 makes of spanish.sbl. BSD-3-Clause: see LICENSE in the folder above.
import { beginnings, endings } from "../among";
import { letters } from "../letters";
import { Program } from "../program";

const g_v = letters("aeiouáéíóúü");
const a_0 = beginnings([
  [6, ""],
  [1, "á"],
  [2, "é"],
  [3, "í"],
  [4, "ó"],
  [5, "ú"],
]);
const a_1 = endings([[-1, "la sela le me se lo selo las selas les los selos nos"]]);
const a_2 = endings([
  [6, "ando iendo ar er ir"],
  [7, "yendo"],
  [2, "ándo"],
  [1, "iéndo"],
  [3, "ár"],
  [4, "ér"],
  [5, "ír"],
]);
const a_3 = endings([
  [-1, "ic ad os"],
  [1, "iv"],
]);
const a_4 = endings([[1, "able ible ante"]]);
const a_5 = endings([[1, "ic abil iv"]]);
const a_6 = endings([
  [
    1,
    "ica osa ista anza able ible ico ismo oso amiento imiento icas osas istas anzas ables ibles icos ismos osos amientos imientos",
  ],
  [2, "ancia adora ante acion ación ador ancias adoras aciones adores antes"],
  [5, "encia encias"],
  [9, "iva ivo ivas ivos"],
  [3, "logía logías"],
  [8, "idad idades"],
  [7, "mente"],
  [6, "amente"],
  [4, "ucion ución uciones"],
]);
const a_7 = endings([[1, "ya ye yan yen yeron yendo yo yas yes yais yamos yó"]]);
const a_8 = endings([
  [
    2,
    "aba ada ida ara iera ía aría ería iría ad ed id ase iese aste iste an aban aran ieran ían arían erían irían asen iesen aron ieron arán erán irán ado ido ando iendo ar er ir as abas adas idas aras ieras ías arías erías irías ases ieses abais arais ierais íais aríais eríais iríais aseis ieseis asteis isteis áis aréis eréis iréis ados idos amos ábamos áramos iéramos íamos aríamos eríamos iríamos aremos eremos iremos ásemos iésemos imos arás erás irás ís ará erá irá aré eré iré ió",
  ],
  [1, "en es éis emos"],
]);
const a_9 = endings([
  [1, "a o os á í ó"],
  [2, "e é"],
]);

/** Snowball 3.1.1, spanish.sbl. */
export class Spanish extends Program {
  private I_p2 = 0;
  private I_p1 = 0;
  private I_pV = 0;

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
        among_var = this.find_among(a_0);
        this.ket = this.cursor;
        if (among_var === 1) {
          this.slice_from("a");
        } else if (among_var === 2) {
          this.slice_from("e");
        } else if (among_var === 3) {
          this.slice_from("i");
        } else if (among_var === 4) {
          this.slice_from("o");
        } else if (among_var === 5) {
          this.slice_from("u");
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

  private r_attached_pronoun(): boolean {
    let among_var = 0;
    this.ket = this.cursor;
    if (this.find_among_b(a_1) === 0) {
      return false;
    }
    this.bra = this.cursor;
    among_var = this.find_among_b(a_2);
    if (among_var === 0) {
      return false;
    }
    if (!this.r_RV()) {
      return false;
    }
    if (among_var === 1) {
      this.bra = this.cursor;
      this.slice_from("iendo");
    } else if (among_var === 2) {
      this.bra = this.cursor;
      this.slice_from("ando");
    } else if (among_var === 3) {
      this.bra = this.cursor;
      this.slice_from("ar");
    } else if (among_var === 4) {
      this.bra = this.cursor;
      this.slice_from("er");
    } else if (among_var === 5) {
      this.bra = this.cursor;
      this.slice_from("ir");
    } else if (among_var === 6) {
      this.slice_del();
    } else {
      if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "u") {
        return false;
      }
      this.cursor -= 1;
      this.slice_del();
    }
    return true;
  }

  private r_standard_suffix(): boolean {
    let among_var = 0;
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_6);
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
      this.slice_del();
      v_1 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        if (!this.eq_s_b("ic")) {
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
    } else if (among_var === 3) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_from("log");
    } else if (among_var === 4) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_from("u");
    } else if (among_var === 5) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_from("ente");
    } else if (among_var === 6) {
      if (this.I_p1 > this.cursor) {
        return false;
      }
      this.slice_del();
      v_2 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        among_var = this.find_among_b(a_3);
        if (among_var === 0) {
          this.cursor = this.limit - v_2;
          break lab0;
        }
        this.bra = this.cursor;
        if (!this.r_R2()) {
          this.cursor = this.limit - v_2;
          break lab0;
        }
        this.slice_del();
        if (among_var === 1) {
          this.ket = this.cursor;
          if (!this.eq_s_b("at")) {
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
        if (this.find_among_b(a_5) === 0) {
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
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
      v_5 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        if (!this.eq_s_b("at")) {
          this.cursor = this.limit - v_5;
          break lab0;
        }
        this.bra = this.cursor;
        if (!this.r_R2()) {
          this.cursor = this.limit - v_5;
          break lab0;
        }
        this.slice_del();
      }
    }
    return true;
  }

  private r_y_verb_suffix(): boolean {
    let v_2 = 0;
    if (this.cursor < this.I_pV) {
      return false;
    }
    v_2 = this.limit_backward;
    this.limit_backward = this.I_pV;
    this.ket = this.cursor;
    if (this.find_among_b(a_7) === 0) {
      this.limit_backward = v_2;
      return false;
    }
    this.bra = this.cursor;
    this.limit_backward = v_2;
    if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "u") {
      return false;
    }
    this.cursor -= 1;
    this.slice_del();
    return true;
  }

  private r_verb_suffix(): boolean {
    let v_2 = 0;
    let among_var = 0;
    let v_3 = 0;
    let v_4 = 0;
    if (this.cursor < this.I_pV) {
      return false;
    }
    v_2 = this.limit_backward;
    this.limit_backward = this.I_pV;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_8);
    if (among_var === 0) {
      this.limit_backward = v_2;
      return false;
    }
    this.bra = this.cursor;
    this.limit_backward = v_2;
    if (among_var === 1) {
      v_3 = this.limit - this.cursor;
      lab0: {
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "u") {
          this.cursor = this.limit - v_3;
          break lab0;
        }
        this.cursor -= 1;
        v_4 = this.limit - this.cursor;
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "g") {
          this.cursor = this.limit - v_3;
          break lab0;
        }
        this.cursor -= 1;
        this.cursor = this.limit - v_4;
      }
      this.bra = this.cursor;
      this.slice_del();
    } else {
      this.slice_del();
    }
    return true;
  }

  private r_residual_suffix(): boolean {
    let among_var = 0;
    let v_1 = 0;
    let v_2 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_9);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (among_var === 1) {
      if (!this.r_RV()) {
        return false;
      }
      this.slice_del();
    } else {
      if (!this.r_RV()) {
        return false;
      }
      this.slice_del();
      v_1 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "u") {
          this.cursor = this.limit - v_1;
          break lab0;
        }
        this.cursor -= 1;
        this.bra = this.cursor;
        v_2 = this.limit - this.cursor;
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "g") {
          this.cursor = this.limit - v_1;
          break lab0;
        }
        this.cursor -= 1;
        this.cursor = this.limit - v_2;
        if (!this.r_RV()) {
          this.cursor = this.limit - v_1;
          break lab0;
        }
        this.slice_del();
      }
    }
    return true;
  }

  protected override run(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    this.r_mark_regions();
    this.limit_backward = this.cursor;
    this.cursor = this.limit;
    v_1 = this.limit - this.cursor;
    this.r_attached_pronoun();
    this.cursor = this.limit - v_1;
    v_2 = this.limit - this.cursor;
    lab0: {
      while (true) {
        v_3 = this.limit - this.cursor;
        lab1: {
          if (!this.r_standard_suffix()) {
            break lab1;
          }
          break;
        }
        this.cursor = this.limit - v_3;
        lab1: {
          if (!this.r_y_verb_suffix()) {
            break lab1;
          }
          break;
        }
        this.cursor = this.limit - v_3;
        if (!this.r_verb_suffix()) {
          break lab0;
        }
        break;
      }
    }
    this.cursor = this.limit - v_2;
    v_4 = this.limit - this.cursor;
    this.r_residual_suffix();
    this.cursor = this.limit - v_4;
    this.cursor = this.limit_backward;
    v_5 = this.cursor;
    this.r_postlude();
    this.cursor = v_5;
    return true;
  }
}
