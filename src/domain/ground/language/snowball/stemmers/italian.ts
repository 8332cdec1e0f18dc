// Made by scripts/make-stemmers.mjs from what Snowball 3.1.1 makes of italian.sbl. BSD-3-Clause: see LICENSE in the folder above.
import { beginnings, endings } from "../among";
import { letters } from "../letters";
import { Program } from "../program";

const g_v = letters("aeiouàèìòù");
const g_AEIO = letters("aeioàèìò");
const g_CG = letters("cg");
const a_0 = beginnings([[-1, "all' d' dall' dell' gl' l' m' nell' quell' quest' s' sull' t' tutt' un' v'"]]);
const a_1 = beginnings([
  [7, ""],
  [6, "qu"],
  [1, "á"],
  [2, "é"],
  [3, "í"],
  [4, "ó"],
  [5, "ú"],
]);
const a_2 = beginnings([
  [3, ""],
  [1, "I"],
  [2, "U"],
]);
const a_3 = endings([
  [
    -1,
    "la cela gliela mela tela vela le cele gliele mele tele vele ne cene gliene mene sene tene vene ci li celi glieli meli teli veli gli mi si ti vi lo celo glielo melo telo velo",
  ],
]);
const a_4 = endings([
  [1, "ando endo"],
  [2, "ar er ir"],
]);
const as_4 = ["", "e"];
const a_5 = endings([
  [-1, "ic abil os"],
  [1, "iv"],
]);
const a_6 = endings([[1, "ic abil iv"]]);
const a_7 = endings([
  [
    1,
    "ica osa ista anza ice atrice iche abile ibile ose ante mente iste anze ici atrici ichi abili ibili ismi osi anti isti ico ismo oso istà istè istì",
  ],
  [3, "logia logie"],
  [9, "iva ive ivi ivo"],
  [5, "enza enze"],
  [4, "usione uzione usioni uzioni"],
  [2, "azione atore azioni atori"],
  [7, "amente"],
  [6, "amenti imenti amento imento"],
  [8, "ità"],
]);
const a_8 = endings([
  [
    1,
    "isca enda ata ita uta ava eva iva erebbe irebbe isce ende are ere ire asse ate avate evate ivate ete erete irete ite ereste ireste ute erai irai isci endi erei irei assi ati iti eresti iresti uti avi evi ivi isco ando endo Yamo iamo avamo evamo ivamo eremo iremo assimo ammo emmo eremmo iremmo immo ano iscano avano evano ivano eranno iranno ono iscono arono erono irono erebbero irebbero assero essero issero ato ito uto avo evo ivo ar ir erà irà erò irò",
  ],
]);

/** Snowball 3.1.1, italian.sbl. */
export class Italian extends Program {
  private I_p2 = 0;
  private I_p1 = 0;
  private I_pV = 0;

  private r_elisions(): boolean {
    this.bra = this.cursor;
    if (this.find_among(a_0) === 0) {
      return false;
    }
    this.ket = this.cursor;
    if (this.cursor >= this.limit) {
      return false;
    }
    this.slice_del();
    return true;
  }

  private r_prelude(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let among_var = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    v_1 = this.cursor;
    while (true) {
      v_2 = this.cursor;
      lab0: {
        this.bra = this.cursor;
        among_var = this.find_among(a_1);
        this.ket = this.cursor;
        if (among_var === 1) {
          this.slice_from("à");
        } else if (among_var === 2) {
          this.slice_from("è");
        } else if (among_var === 3) {
          this.slice_from("ì");
        } else if (among_var === 4) {
          this.slice_from("ò");
        } else if (among_var === 5) {
          this.slice_from("ù");
        } else if (among_var === 6) {
          this.slice_from("qU");
        } else {
          if (this.cursor >= this.limit) {
            break lab0;
          }
          this.cursor += 1;
        }
        continue;
      }
      this.cursor = v_2;
      break;
    }
    this.cursor = v_1;
    while (true) {
      v_3 = this.cursor;
      lab0: {
        while (true) {
          v_4 = this.cursor;
          lab1: {
            if (!this.in_grouping(g_v)) {
              break lab1;
            }
            this.bra = this.cursor;
            while (true) {
              v_5 = this.cursor;
              lab2: {
                if (this.cursor === this.limit || this.current[this.cursor] !== "u") {
                  break lab2;
                }
                this.cursor += 1;
                this.ket = this.cursor;
                if (!this.in_grouping(g_v)) {
                  break lab2;
                }
                this.slice_from("U");
                break;
              }
              this.cursor = v_5;
              if (this.cursor === this.limit || this.current[this.cursor] !== "i") {
                break lab1;
              }
              this.cursor += 1;
              this.ket = this.cursor;
              if (!this.in_grouping(g_v)) {
                break lab1;
              }
              this.slice_from("I");
              break;
            }
            this.cursor = v_4;
            break;
          }
          this.cursor = v_4;
          if (this.cursor >= this.limit) {
            break lab0;
          }
          this.cursor += 1;
        }
        continue;
      }
      this.cursor = v_3;
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
        lab1: {
          if (!this.eq_s("divan")) {
            break lab1;
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
        among_var = this.find_among(a_2);
        this.ket = this.cursor;
        if (among_var === 1) {
          this.slice_from("i");
        } else if (among_var === 2) {
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
    if (this.find_among_b(a_3) === 0) {
      return false;
    }
    this.bra = this.cursor;
    among_var = this.find_among_b(a_4);
    if (among_var === 0) {
      return false;
    }
    if (!this.r_RV()) {
      return false;
    }
    this.slice_from(as_4[among_var - 1]);
    return true;
  }

  private r_standard_suffix(): boolean {
    let among_var = 0;
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_7);
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
      if (!this.r_RV()) {
        return false;
      }
      this.slice_del();
    } else if (among_var === 7) {
      if (this.I_p1 > this.cursor) {
        return false;
      }
      this.slice_del();
      v_2 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        among_var = this.find_among_b(a_5);
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
    } else if (among_var === 8) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
      v_3 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        if (this.find_among_b(a_6) === 0) {
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
    } else {
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
        this.ket = this.cursor;
        if (!this.eq_s_b("ic")) {
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
    if (this.find_among_b(a_8) === 0) {
      this.limit_backward = v_2;
      return false;
    }
    this.bra = this.cursor;
    this.slice_del();
    this.limit_backward = v_2;
    return true;
  }

  private r_vowel_suffix(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    v_1 = this.limit - this.cursor;
    lab0: {
      this.ket = this.cursor;
      if (!this.in_grouping_b(g_AEIO)) {
        this.cursor = this.limit - v_1;
        break lab0;
      }
      this.bra = this.cursor;
      if (!this.r_RV()) {
        this.cursor = this.limit - v_1;
        break lab0;
      }
      this.slice_del();
      this.ket = this.cursor;
      if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "i") {
        this.cursor = this.limit - v_1;
        break lab0;
      }
      this.cursor -= 1;
      this.bra = this.cursor;
      if (!this.r_RV()) {
        this.cursor = this.limit - v_1;
        break lab0;
      }
      this.slice_del();
    }
    v_2 = this.limit - this.cursor;
    lab0: {
      this.ket = this.cursor;
      if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "h") {
        this.cursor = this.limit - v_2;
        break lab0;
      }
      this.cursor -= 1;
      this.bra = this.cursor;
      if (!this.in_grouping_b(g_CG)) {
        this.cursor = this.limit - v_2;
        break lab0;
      }
      if (!this.r_RV()) {
        this.cursor = this.limit - v_2;
        break lab0;
      }
      this.slice_del();
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
    v_1 = this.cursor;
    this.r_elisions();
    this.cursor = v_1;
    v_2 = this.cursor;
    this.r_prelude();
    this.cursor = v_2;
    this.r_mark_regions();
    this.limit_backward = this.cursor;
    this.cursor = this.limit;
    v_3 = this.limit - this.cursor;
    this.r_attached_pronoun();
    this.cursor = this.limit - v_3;
    v_4 = this.limit - this.cursor;
    lab0: {
      while (true) {
        v_5 = this.limit - this.cursor;
        lab1: {
          if (!this.r_standard_suffix()) {
            break lab1;
          }
          break;
        }
        this.cursor = this.limit - v_5;
        if (!this.r_verb_suffix()) {
          break lab0;
        }
        break;
      }
    }
    this.cursor = this.limit - v_4;
    v_6 = this.limit - this.cursor;
    this.r_vowel_suffix();
    this.cursor = this.limit - v_6;
    this.cursor = this.limit_backward;
    v_7 = this.cursor;
    this.r_postlude();
    this.cursor = v_7;
    return true;
  }
}
