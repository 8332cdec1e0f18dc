// Made by scripts/make-stemmers.mjs from what Snowball 3.1.1 makes of dutch.sbl. BSD-3-Clause: see LICENSE in the folder above.
import { beginnings, endings } from "../among";
import { letters } from "../letters";
import { Program } from "../program";

const g_E = letters("eèéêë");
const g_AIOU = letters("aiouàáâäìíîïòóôöùúûü");
const g_AEIOU = letters("aeiouàáâäèéêëìíîïòóôöùúûü");
const g_v = letters("aeiouyàáâäèéêëìíîïòóôöùúûü");
const g_v_WX = letters("aeiouwxyàáâäèéêëìíîïòóôöùúûü");
const a_0 = endings([
  [1, "a o u à á â ä ò ó ô ö ù ú û ü"],
  [2, "e è é ê"],
  [3, "eë"],
  [4, "ië"],
]);
const a_1 = endings([
  [8, "nde"],
  [7, "en"],
  [2, "s"],
  [1, "'s"],
  [4, "es"],
  [3, "ies"],
  [6, "aus"],
  [5, "és"],
]);
const a_2 = endings([
  [5, "de"],
  [2, "ge"],
  [4, "ische"],
  [1, "je"],
  [3, "lijke"],
  [9, "le"],
  [10, "ene"],
  [8, "re"],
  [7, "se"],
  [6, "te"],
  [11, "ieve"],
]);
const a_3 = endings([
  [3, "heid sel ster"],
  [7, "fie"],
  [8, "gie"],
  [1, "atie"],
  [5, "isme ing erij"],
  [6, "arij"],
  [4, "rder"],
  [2, "iteit"],
  [10, "dst"],
  [9, "tst"],
]);
const a_4 = endings([
  [9, "end erig eriger erigst"],
  [2, "atief"],
  [3, "achtig baar achtiger achtigst"],
  [1, "ioneel"],
  [5, "laar"],
  [4, "naar"],
  [6, "raar"],
  [8, "lijker lijkst"],
  [7, "tant"],
]);
const a_5 = endings([[1, "ig iger igst"]]);
const a_6 = endings([
  [2, "ft"],
  [1, "kt"],
  [3, "pt"],
]);
const as_6 = ["k", "f", "p"];
const a_7 = endings([
  [1, "bb"],
  [2, "cc"],
  [3, "dd"],
  [4, "ff v"],
  [5, "gg"],
  [6, "hh"],
  [7, "jj"],
  [8, "kk"],
  [9, "ll"],
  [10, "mm"],
  [11, "nn"],
  [12, "pp"],
  [13, "qq"],
  [14, "rr"],
  [15, "ss z"],
  [16, "tt"],
  [17, "vv"],
  [18, "ww"],
  [19, "xx"],
  [20, "zz"],
]);
const a_8 = endings([
  [1, "d"],
  [2, "t"],
]);
const a_9 = beginnings([
  [-1, " vali"],
  [1, "eft vaa val vare"],
]);
const a_10 = beginnings([
  [1, "ë"],
  [2, "ï"],
]);
const as_10 = ["e", "i"];
const a_11 = beginnings([
  [1, "ë"],
  [2, "ï"],
]);
const as_11 = ["e", "i"];

/** Snowball 3.1.1, dutch.sbl. */
export class Dutch extends Program {
  private B_GE_removed = false;
  private I_p2 = 0;
  private I_p1 = 0;

  private r_R1(): boolean {
    return this.I_p1 <= this.cursor;
  }

  private r_R2(): boolean {
    return this.I_p2 <= this.cursor;
  }

  private r_V(): boolean {
    let v_1 = 0;
    v_1 = this.limit - this.cursor;
    while (true) {
      lab0: {
        if (!this.in_grouping_b(g_v)) {
          break lab0;
        }
        break;
      }
      if (!this.eq_s_b("ij")) {
        return false;
      }
      break;
    }
    this.cursor = this.limit - v_1;
    return true;
  }

  private r_VX(): boolean {
    let v_1 = 0;
    v_1 = this.limit - this.cursor;
    if (this.cursor <= this.limit_backward) {
      return false;
    }
    this.cursor -= 1;
    while (true) {
      lab0: {
        if (!this.in_grouping_b(g_v)) {
          break lab0;
        }
        break;
      }
      if (!this.eq_s_b("ij")) {
        return false;
      }
      break;
    }
    this.cursor = this.limit - v_1;
    return true;
  }

  private r_C(): boolean {
    let v_1 = 0;
    v_1 = this.limit - this.cursor;
    lab0: {
      if (!this.eq_s_b("ij")) {
        break lab0;
      }
      return false;
    }
    if (!this.out_grouping_b(g_v)) {
      return false;
    }
    this.cursor = this.limit - v_1;
    return true;
  }

  private r_lengthen_V(): boolean {
    let v_1 = 0;
    let among_var = 0;
    let v_2 = 0;
    let S_ch = "";
    let c = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    v_1 = this.limit - this.cursor;
    lab0: {
      if (!this.out_grouping_b(g_v_WX)) {
        break lab0;
      }
      this.ket = this.cursor;
      among_var = this.find_among_b(a_0);
      if (among_var === 0) {
        break lab0;
      }
      this.bra = this.cursor;
      if (among_var === 1) {
        v_2 = this.limit - this.cursor;
        while (true) {
          lab1: {
            if (!this.out_grouping_b(g_AEIOU)) {
              break lab1;
            }
            break;
          }
          if (this.cursor > this.limit_backward) {
            break lab0;
          }
          break;
        }
        this.cursor = this.limit - v_2;
        S_ch = this.slice_to();
        c = this.cursor;
        this.insert(this.cursor, this.cursor, S_ch);
        this.cursor = c;
      } else if (among_var === 2) {
        v_3 = this.limit - this.cursor;
        while (true) {
          lab1: {
            if (!this.out_grouping_b(g_AEIOU)) {
              break lab1;
            }
            break;
          }
          if (this.cursor > this.limit_backward) {
            break lab0;
          }
          break;
        }
        v_4 = this.limit - this.cursor;
        lab1: {
          while (true) {
            lab2: {
              if (!this.in_grouping_b(g_AIOU)) {
                break lab2;
              }
              break;
            }
            if (!this.in_grouping_b(g_E)) {
              break lab1;
            }
            if (this.cursor > this.limit_backward) {
              break lab1;
            }
            break;
          }
          break lab0;
        }
        this.cursor = this.limit - v_4;
        v_5 = this.limit - this.cursor;
        lab1: {
          if (this.cursor <= this.limit_backward) {
            break lab1;
          }
          this.cursor -= 1;
          if (!this.in_grouping_b(g_AIOU)) {
            break lab1;
          }
          if (!this.out_grouping_b(g_AEIOU)) {
            break lab1;
          }
          break lab0;
        }
        this.cursor = this.limit - v_5;
        this.cursor = this.limit - v_3;
        S_ch = this.slice_to();
        c = this.cursor;
        this.insert(this.cursor, this.cursor, S_ch);
        this.cursor = c;
      } else if (among_var === 3) {
        this.slice_from("eëe");
      } else {
        this.slice_from("iee");
      }
    }
    this.cursor = this.limit - v_1;
    return true;
  }

  private r_Step_1(): boolean {
    let among_var = 0;
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_1);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (among_var === 1) {
      this.slice_del();
    } else if (among_var === 2) {
      if (!this.r_R1()) {
        return false;
      }
      v_1 = this.limit - this.cursor;
      lab0: {
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "t") {
          break lab0;
        }
        this.cursor -= 1;
        if (!this.r_R1()) {
          break lab0;
        }
        return false;
      }
      this.cursor = this.limit - v_1;
      if (!this.r_C()) {
        return false;
      }
      this.slice_del();
    } else if (among_var === 3) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("ie");
    } else if (among_var === 4) {
      while (true) {
        v_2 = this.limit - this.cursor;
        lab0: {
          v_3 = this.limit - this.cursor;
          if (!this.eq_s_b("ar")) {
            break lab0;
          }
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_C()) {
            break lab0;
          }
          this.cursor = this.limit - v_3;
          this.slice_del();
          this.r_lengthen_V();
          break;
        }
        this.cursor = this.limit - v_2;
        lab0: {
          v_4 = this.limit - this.cursor;
          if (!this.eq_s_b("er")) {
            break lab0;
          }
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_C()) {
            break lab0;
          }
          this.cursor = this.limit - v_4;
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_2;
        if (!this.r_R1()) {
          return false;
        }
        if (!this.r_C()) {
          return false;
        }
        this.slice_from("e");
        break;
      }
    } else if (among_var === 5) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("é");
    } else if (among_var === 6) {
      if (!this.r_R1()) {
        return false;
      }
      if (!this.r_V()) {
        return false;
      }
      this.slice_from("au");
    } else if (among_var === 7) {
      while (true) {
        v_5 = this.limit - this.cursor;
        lab0: {
          if (!this.eq_s_b("hed")) {
            break lab0;
          }
          if (!this.r_R1()) {
            break lab0;
          }
          this.bra = this.cursor;
          this.slice_from("heid");
          break;
        }
        this.cursor = this.limit - v_5;
        lab0: {
          if (!this.eq_s_b("nd")) {
            break lab0;
          }
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_5;
        lab0: {
          if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "d") {
            break lab0;
          }
          this.cursor -= 1;
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_C()) {
            break lab0;
          }
          this.bra = this.cursor;
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_5;
        lab0: {
          while (true) {
            lab1: {
              if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "i") {
                break lab1;
              }
              this.cursor -= 1;
              break;
            }
            if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "j") {
              break lab0;
            }
            this.cursor -= 1;
            break;
          }
          if (!this.r_V()) {
            break lab0;
          }
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_5;
        if (!this.r_R1()) {
          return false;
        }
        if (!this.r_C()) {
          return false;
        }
        this.slice_del();
        this.r_lengthen_V();
        break;
      }
    } else {
      this.slice_from("nd");
    }
    return true;
  }

  private r_Step_2(): boolean {
    let among_var = 0;
    let v_1 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_2);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (among_var === 1) {
      while (true) {
        v_1 = this.limit - this.cursor;
        lab0: {
          if (!this.eq_s_b("'t")) {
            break lab0;
          }
          this.bra = this.cursor;
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_1;
        lab0: {
          if (!this.eq_s_b("et")) {
            break lab0;
          }
          this.bra = this.cursor;
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_C()) {
            break lab0;
          }
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_1;
        lab0: {
          if (!this.eq_s_b("rnt")) {
            break lab0;
          }
          this.bra = this.cursor;
          this.slice_from("rn");
          break;
        }
        this.cursor = this.limit - v_1;
        lab0: {
          if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "t") {
            break lab0;
          }
          this.cursor -= 1;
          this.bra = this.cursor;
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_VX()) {
            break lab0;
          }
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_1;
        lab0: {
          if (!this.eq_s_b("ink")) {
            break lab0;
          }
          this.bra = this.cursor;
          this.slice_from("ing");
          break;
        }
        this.cursor = this.limit - v_1;
        lab0: {
          if (!this.eq_s_b("mp")) {
            break lab0;
          }
          this.bra = this.cursor;
          this.slice_from("m");
          break;
        }
        this.cursor = this.limit - v_1;
        lab0: {
          if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "'") {
            break lab0;
          }
          this.cursor -= 1;
          this.bra = this.cursor;
          if (!this.r_R1()) {
            break lab0;
          }
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_1;
        this.bra = this.cursor;
        if (!this.r_R1()) {
          return false;
        }
        if (!this.r_C()) {
          return false;
        }
        this.slice_del();
        break;
      }
    } else if (among_var === 2) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("g");
    } else if (among_var === 3) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("lijk");
    } else if (among_var === 4) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("isch");
    } else if (among_var === 5) {
      if (!this.r_R1()) {
        return false;
      }
      if (!this.r_C()) {
        return false;
      }
      this.slice_del();
    } else if (among_var === 6) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("t");
    } else if (among_var === 7) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("s");
    } else if (among_var === 8) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("r");
    } else if (among_var === 9) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_del();
      this.insert(this.cursor, this.cursor, "l");
      this.r_lengthen_V();
    } else if (among_var === 10) {
      if (!this.r_R1()) {
        return false;
      }
      if (!this.r_C()) {
        return false;
      }
      this.slice_del();
      this.insert(this.cursor, this.cursor, "en");
      this.r_lengthen_V();
    } else {
      if (!this.r_R1()) {
        return false;
      }
      if (!this.r_C()) {
        return false;
      }
      this.slice_from("ief");
    }
    return true;
  }

  private r_Step_3(): boolean {
    let among_var = 0;
    let v_1 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_3);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (among_var === 1) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("eer");
    } else if (among_var === 2) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_del();
      this.r_lengthen_V();
    } else if (among_var === 3) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_del();
    } else if (among_var === 4) {
      this.slice_from("r");
    } else if (among_var === 5) {
      while (true) {
        v_1 = this.limit - this.cursor;
        lab0: {
          if (!this.eq_s_b("ild")) {
            break lab0;
          }
          this.slice_from("er");
          break;
        }
        this.cursor = this.limit - v_1;
        if (!this.r_R1()) {
          return false;
        }
        this.slice_del();
        this.r_lengthen_V();
        break;
      }
    } else if (among_var === 6) {
      if (!this.r_R1()) {
        return false;
      }
      if (!this.r_C()) {
        return false;
      }
      this.slice_from("aar");
    } else if (among_var === 7) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
      this.insert(this.cursor, this.cursor, "f");
      this.r_lengthen_V();
    } else if (among_var === 8) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
      this.insert(this.cursor, this.cursor, "g");
      this.r_lengthen_V();
    } else if (among_var === 9) {
      if (!this.r_R1()) {
        return false;
      }
      if (!this.r_C()) {
        return false;
      }
      this.slice_from("t");
    } else {
      if (!this.r_R1()) {
        return false;
      }
      if (!this.r_C()) {
        return false;
      }
      this.slice_from("d");
    }
    return true;
  }

  private r_Step_4(): boolean {
    let v_1 = 0;
    let among_var = 0;
    let v_2 = 0;
    while (true) {
      v_1 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        among_var = this.find_among_b(a_4);
        if (among_var === 0) {
          break lab0;
        }
        this.bra = this.cursor;
        if (among_var === 1) {
          if (!this.r_R1()) {
            break lab0;
          }
          this.slice_from("ie");
        } else if (among_var === 2) {
          if (!this.r_R1()) {
            break lab0;
          }
          this.slice_from("eer");
        } else if (among_var === 3) {
          if (!this.r_R1()) {
            break lab0;
          }
          this.slice_del();
        } else if (among_var === 4) {
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_V()) {
            break lab0;
          }
          this.slice_from("n");
        } else if (among_var === 5) {
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_V()) {
            break lab0;
          }
          this.slice_from("l");
        } else if (among_var === 6) {
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_V()) {
            break lab0;
          }
          this.slice_from("r");
        } else if (among_var === 7) {
          if (!this.r_R1()) {
            break lab0;
          }
          this.slice_from("teer");
        } else if (among_var === 8) {
          if (!this.r_R1()) {
            break lab0;
          }
          this.slice_from("lijk");
        } else {
          if (!this.r_R1()) {
            break lab0;
          }
          if (!this.r_C()) {
            break lab0;
          }
          this.slice_del();
          this.r_lengthen_V();
        }
        break;
      }
      this.cursor = this.limit - v_1;
      this.ket = this.cursor;
      if (this.find_among_b(a_5) === 0) {
        return false;
      }
      this.bra = this.cursor;
      if (!this.r_R1()) {
        return false;
      }
      v_2 = this.limit - this.cursor;
      lab0: {
        if (!this.eq_s_b("inn")) {
          break lab0;
        }
        if (this.cursor > this.limit_backward) {
          break lab0;
        }
        return false;
      }
      this.cursor = this.limit - v_2;
      if (!this.r_C()) {
        return false;
      }
      this.slice_del();
      this.r_lengthen_V();
      break;
    }
    return true;
  }

  private r_Step_7(): boolean {
    let among_var = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_6);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    this.slice_from(as_6[among_var - 1]);
    return true;
  }

  private r_Step_6(): boolean {
    let among_var = 0;
    let v_1 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_7);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (among_var === 1) {
      this.slice_from("b");
    } else if (among_var === 2) {
      this.slice_from("c");
    } else if (among_var === 3) {
      this.slice_from("d");
    } else if (among_var === 4) {
      this.slice_from("f");
    } else if (among_var === 5) {
      this.slice_from("g");
    } else if (among_var === 6) {
      this.slice_from("h");
    } else if (among_var === 7) {
      this.slice_from("j");
    } else if (among_var === 8) {
      this.slice_from("k");
    } else if (among_var === 9) {
      this.slice_from("l");
    } else if (among_var === 10) {
      this.slice_from("m");
    } else if (among_var === 11) {
      v_1 = this.limit - this.cursor;
      lab0: {
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "i") {
          break lab0;
        }
        this.cursor -= 1;
        if (this.cursor > this.limit_backward) {
          break lab0;
        }
        return false;
      }
      this.cursor = this.limit - v_1;
      this.slice_from("n");
    } else if (among_var === 12) {
      this.slice_from("p");
    } else if (among_var === 13) {
      this.slice_from("q");
    } else if (among_var === 14) {
      this.slice_from("r");
    } else if (among_var === 15) {
      this.slice_from("s");
    } else if (among_var === 16) {
      this.slice_from("t");
    } else if (among_var === 17) {
      this.slice_from("v");
    } else if (among_var === 18) {
      this.slice_from("w");
    } else if (among_var === 19) {
      this.slice_from("x");
    } else {
      this.slice_from("z");
    }
    return true;
  }

  private r_Step_1c(): boolean {
    let among_var = 0;
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_8);
    if (among_var === 0) {
      return false;
    }
    this.bra = this.cursor;
    if (!this.r_R1()) {
      return false;
    }
    if (!this.r_C()) {
      return false;
    }
    if (among_var === 1) {
      v_1 = this.limit - this.cursor;
      lab0: {
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "n") {
          break lab0;
        }
        this.cursor -= 1;
        if (!this.r_R1()) {
          break lab0;
        }
        return false;
      }
      this.cursor = this.limit - v_1;
      while (true) {
        v_2 = this.limit - this.cursor;
        lab0: {
          if (!this.eq_s_b("in")) {
            break lab0;
          }
          if (this.cursor > this.limit_backward) {
            break lab0;
          }
          this.slice_from("n");
          break;
        }
        this.cursor = this.limit - v_2;
        this.slice_del();
        break;
      }
    } else {
      v_3 = this.limit - this.cursor;
      lab0: {
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "h") {
          break lab0;
        }
        this.cursor -= 1;
        if (!this.r_R1()) {
          break lab0;
        }
        return false;
      }
      this.cursor = this.limit - v_3;
      v_4 = this.limit - this.cursor;
      lab0: {
        if (!this.eq_s_b("en")) {
          break lab0;
        }
        if (this.cursor > this.limit_backward) {
          break lab0;
        }
        return false;
      }
      this.cursor = this.limit - v_4;
      this.slice_del();
    }
    return true;
  }

  private r_Lose_prefix(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let among_var = 0;
    let v_5 = 0;
    this.bra = this.cursor;
    if (!this.eq_s("ge")) {
      return false;
    }
    this.ket = this.cursor;
    v_1 = this.cursor;
    if (this.cursor + 3 > this.limit) {
      return false;
    }
    this.cursor += 3;
    this.cursor = v_1;
    v_2 = this.cursor;
    while (true) {
      v_3 = this.cursor;
      lab0: {
        while (true) {
          lab1: {
            if (!this.eq_s("ij")) {
              break lab1;
            }
            break;
          }
          if (!this.in_grouping(g_v)) {
            break lab0;
          }
          break;
        }
        break;
      }
      this.cursor = v_3;
      if (this.cursor >= this.limit) {
        return false;
      }
      this.cursor += 1;
    }
    while (true) {
      v_4 = this.cursor;
      lab0: {
        while (true) {
          lab1: {
            if (!this.eq_s("ij")) {
              break lab1;
            }
            break;
          }
          if (!this.in_grouping(g_v)) {
            break lab0;
          }
          break;
        }
        continue;
      }
      this.cursor = v_4;
      break;
    }
    if (this.cursor >= this.limit) {
      return false;
    }
    this.cursor = v_2;
    among_var = this.find_among(a_9);
    if (among_var === 1) {
      return false;
    }
    this.B_GE_removed = true;
    this.slice_del();
    v_5 = this.cursor;
    lab0: {
      this.bra = this.cursor;
      among_var = this.find_among(a_10);
      if (among_var === 0) {
        break lab0;
      }
      this.ket = this.cursor;
      this.slice_from(as_10[among_var - 1]);
    }
    this.cursor = v_5;
    return true;
  }

  private r_Lose_infix(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    let among_var = 0;
    if (this.cursor >= this.limit) {
      return false;
    }
    this.cursor += 1;
    while (true) {
      lab0: {
        this.bra = this.cursor;
        if (!this.eq_s("ge")) {
          break lab0;
        }
        this.ket = this.cursor;
        break;
      }
      if (this.cursor >= this.limit) {
        return false;
      }
      this.cursor += 1;
    }
    v_1 = this.cursor;
    if (this.cursor + 3 > this.limit) {
      return false;
    }
    this.cursor += 3;
    this.cursor = v_1;
    v_2 = this.cursor;
    while (true) {
      v_3 = this.cursor;
      lab0: {
        while (true) {
          lab1: {
            if (!this.eq_s("ij")) {
              break lab1;
            }
            break;
          }
          if (!this.in_grouping(g_v)) {
            break lab0;
          }
          break;
        }
        break;
      }
      this.cursor = v_3;
      if (this.cursor >= this.limit) {
        return false;
      }
      this.cursor += 1;
    }
    while (true) {
      v_4 = this.cursor;
      lab0: {
        while (true) {
          lab1: {
            if (!this.eq_s("ij")) {
              break lab1;
            }
            break;
          }
          if (!this.in_grouping(g_v)) {
            break lab0;
          }
          break;
        }
        continue;
      }
      this.cursor = v_4;
      break;
    }
    if (this.cursor >= this.limit) {
      return false;
    }
    this.cursor = v_2;
    this.B_GE_removed = true;
    this.slice_del();
    v_5 = this.cursor;
    lab0: {
      this.bra = this.cursor;
      among_var = this.find_among(a_11);
      if (among_var === 0) {
        break lab0;
      }
      this.ket = this.cursor;
      this.slice_from(as_11[among_var - 1]);
    }
    this.cursor = v_5;
    return true;
  }

  private r_measure(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    this.I_p1 = this.limit;
    this.I_p2 = this.limit;
    v_1 = this.cursor;
    lab0: {
      while (true) {
        lab1: {
          if (!this.out_grouping(g_v)) {
            break lab1;
          }
          continue;
        }
        break;
      }
      v_2 = 1;
      while (true) {
        v_3 = this.cursor;
        lab1: {
          while (true) {
            lab2: {
              if (!this.eq_s("ij")) {
                break lab2;
              }
              break;
            }
            if (!this.in_grouping(g_v)) {
              break lab1;
            }
            break;
          }
          v_2 -= 1;
          continue;
        }
        this.cursor = v_3;
        break;
      }
      if (v_2 > 0) {
        break lab0;
      }
      if (!this.out_grouping(g_v)) {
        break lab0;
      }
      this.I_p1 = this.cursor;
      while (true) {
        lab1: {
          if (!this.out_grouping(g_v)) {
            break lab1;
          }
          continue;
        }
        break;
      }
      v_4 = 1;
      while (true) {
        v_5 = this.cursor;
        lab1: {
          while (true) {
            lab2: {
              if (!this.eq_s("ij")) {
                break lab2;
              }
              break;
            }
            if (!this.in_grouping(g_v)) {
              break lab1;
            }
            break;
          }
          v_4 -= 1;
          continue;
        }
        this.cursor = v_5;
        break;
      }
      if (v_4 > 0) {
        break lab0;
      }
      if (!this.out_grouping(g_v)) {
        break lab0;
      }
      this.I_p2 = this.cursor;
    }
    this.cursor = v_1;
    return true;
  }

  protected override run(): boolean {
    let B_stemmed = false;
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    let v_6 = 0;
    let v_7 = 0;
    let v_8 = 0;
    let v_9 = 0;
    let v_10 = 0;
    let v_11 = 0;
    let v_12 = 0;
    B_stemmed = false;
    this.r_measure();
    this.limit_backward = this.cursor;
    this.cursor = this.limit;
    v_1 = this.limit - this.cursor;
    lab0: {
      if (!this.r_Step_1()) {
        break lab0;
      }
      B_stemmed = true;
    }
    this.cursor = this.limit - v_1;
    v_2 = this.limit - this.cursor;
    lab0: {
      if (!this.r_Step_2()) {
        break lab0;
      }
      B_stemmed = true;
    }
    this.cursor = this.limit - v_2;
    v_3 = this.limit - this.cursor;
    lab0: {
      if (!this.r_Step_3()) {
        break lab0;
      }
      B_stemmed = true;
    }
    this.cursor = this.limit - v_3;
    v_4 = this.limit - this.cursor;
    lab0: {
      if (!this.r_Step_4()) {
        break lab0;
      }
      B_stemmed = true;
    }
    this.cursor = this.limit - v_4;
    this.cursor = this.limit_backward;
    this.B_GE_removed = false;
    v_5 = this.cursor;
    lab0: {
      v_6 = this.cursor;
      if (!this.r_Lose_prefix()) {
        break lab0;
      }
      this.cursor = v_6;
      this.r_measure();
    }
    this.cursor = v_5;
    this.limit_backward = this.cursor;
    this.cursor = this.limit;
    v_7 = this.limit - this.cursor;
    lab0: {
      if (!this.B_GE_removed) {
        break lab0;
      }
      B_stemmed = true;
      if (!this.r_Step_1c()) {
        break lab0;
      }
    }
    this.cursor = this.limit - v_7;
    this.cursor = this.limit_backward;
    this.B_GE_removed = false;
    v_8 = this.cursor;
    lab0: {
      v_9 = this.cursor;
      if (!this.r_Lose_infix()) {
        break lab0;
      }
      this.cursor = v_9;
      this.r_measure();
    }
    this.cursor = v_8;
    this.limit_backward = this.cursor;
    this.cursor = this.limit;
    v_10 = this.limit - this.cursor;
    lab0: {
      if (!this.B_GE_removed) {
        break lab0;
      }
      B_stemmed = true;
      if (!this.r_Step_1c()) {
        break lab0;
      }
    }
    this.cursor = this.limit - v_10;
    this.cursor = this.limit_backward;
    this.limit_backward = this.cursor;
    this.cursor = this.limit;
    v_11 = this.limit - this.cursor;
    lab0: {
      if (!this.r_Step_7()) {
        break lab0;
      }
      B_stemmed = true;
    }
    this.cursor = this.limit - v_11;
    v_12 = this.limit - this.cursor;
    lab0: {
      if (!B_stemmed) {
        break lab0;
      }
      if (!this.r_Step_6()) {
        break lab0;
      }
    }
    this.cursor = this.limit - v_12;
    this.cursor = this.limit_backward;
    return true;
  }
}
