// Made by scripts/make-stemmers.mjs from what Snowball 3.1.1 makes of german.sbl. BSD-3-Clause: see LICENSE in the folder above.
import { beginnings, endings } from "../among";
import { letters } from "../letters";
import { Program } from "../program";

const g_v = letters("aeiouyäöü");
const g_et_ending = letters("Udfgklmnrstzä");
const g_s_ending = letters("bdfghklmnrt");
const g_st_ending = letters("bdfghklmnt");
const a_0 = beginnings([
  [5, ""],
  [2, "ae"],
  [3, "oe"],
  [-1, "qu"],
  [4, "ue"],
  [1, "ß"],
]);
const a_1 = beginnings([
  [5, ""],
  [2, "U ü"],
  [1, "Y"],
  [3, "ä"],
  [4, "ö"],
]);
const a_2 = endings([
  [3, "e en es"],
  [1, "em"],
  [2, "erinnen erin ern er"],
  [5, "ln lns"],
  [4, "s"],
]);
const a_3 = endings([[-1, "tick plan geordn intern tr"]]);
const a_4 = endings([
  [1, "en er est"],
  [3, "et"],
  [2, "st"],
]);
const a_5 = endings([[1, "ig lich"]]);
const a_6 = endings([
  [1, "end ung"],
  [2, "ig isch ik"],
  [3, "lich heit"],
  [4, "keit"],
]);
const a_7 = endings([[1, "' 'sch 's"]]);

/** Snowball 3.1.1, german.sbl. */
export class German extends Program {
  private I_p2 = 0;
  private I_p1 = 0;

  private r_prelude(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    let among_var = 0;
    v_1 = this.cursor;
    while (true) {
      v_2 = this.cursor;
      lab0: {
        while (true) {
          v_3 = this.cursor;
          lab1: {
            if (!this.in_grouping(g_v)) {
              break lab1;
            }
            this.bra = this.cursor;
            while (true) {
              v_4 = this.cursor;
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
              this.cursor = v_4;
              if (this.cursor === this.limit || this.current[this.cursor] !== "y") {
                break lab1;
              }
              this.cursor += 1;
              this.ket = this.cursor;
              if (!this.in_grouping(g_v)) {
                break lab1;
              }
              this.slice_from("Y");
              break;
            }
            this.cursor = v_3;
            break;
          }
          this.cursor = v_3;
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
      v_5 = this.cursor;
      lab0: {
        this.bra = this.cursor;
        among_var = this.find_among(a_0);
        this.ket = this.cursor;
        if (among_var === 1) {
          this.slice_from("ss");
        } else if (among_var === 2) {
          this.slice_from("ä");
        } else if (among_var === 3) {
          this.slice_from("ö");
        } else if (among_var === 4) {
          this.slice_from("ü");
        } else if (among_var === 5) {
          if (this.cursor >= this.limit) {
            break lab0;
          }
          this.cursor += 1;
        }
        continue;
      }
      this.cursor = v_5;
      break;
    }
    return true;
  }

  private r_mark_regions(): boolean {
    let v_1 = 0;
    let I_x = 0;
    this.I_p1 = this.limit;
    this.I_p2 = this.limit;
    v_1 = this.cursor;
    if (this.cursor + 3 > this.limit) {
      return false;
    }
    this.cursor += 3;
    I_x = this.cursor;
    this.cursor = v_1;
    if (!this.go_out_grouping(g_v)) {
      return false;
    }
    this.cursor += 1;
    if (!this.go_in_grouping(g_v)) {
      return false;
    }
    this.cursor += 1;
    this.I_p1 = this.cursor;
    lab0: {
      if (this.I_p1 >= I_x) {
        break lab0;
      }
      this.I_p1 = I_x;
    }
    if (!this.go_out_grouping(g_v)) {
      return false;
    }
    this.cursor += 1;
    if (!this.go_in_grouping(g_v)) {
      return false;
    }
    this.cursor += 1;
    this.I_p2 = this.cursor;
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
          this.slice_from("y");
        } else if (among_var === 2) {
          this.slice_from("u");
        } else if (among_var === 3) {
          this.slice_from("a");
        } else if (among_var === 4) {
          this.slice_from("o");
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

  private r_R1(): boolean {
    return this.I_p1 <= this.cursor;
  }

  private r_R2(): boolean {
    return this.I_p2 <= this.cursor;
  }

  private r_standard_suffix(): boolean {
    let v_1 = 0;
    let among_var = 0;
    let v_2 = 0;
    let v_3 = 0;
    let v_4 = 0;
    let v_5 = 0;
    let v_6 = 0;
    let v_7 = 0;
    let v_8 = 0;
    let v_9 = 0;
    let v_10 = 0;
    v_1 = this.limit - this.cursor;
    lab0: {
      this.ket = this.cursor;
      among_var = this.find_among_b(a_2);
      if (among_var === 0) {
        break lab0;
      }
      this.bra = this.cursor;
      if (!this.r_R1()) {
        break lab0;
      }
      if (among_var === 1) {
        lab1: {
          if (!this.eq_s_b("syst")) {
            break lab1;
          }
          break lab0;
        }
        this.slice_del();
      } else if (among_var === 2) {
        this.slice_del();
      } else if (among_var === 3) {
        this.slice_del();
        v_2 = this.limit - this.cursor;
        lab1: {
          this.ket = this.cursor;
          if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "s") {
            this.cursor = this.limit - v_2;
            break lab1;
          }
          this.cursor -= 1;
          this.bra = this.cursor;
          if (!this.eq_s_b("nis")) {
            this.cursor = this.limit - v_2;
            break lab1;
          }
          this.slice_del();
        }
      } else if (among_var === 4) {
        if (!this.in_grouping_b(g_s_ending)) {
          break lab0;
        }
        this.slice_del();
      } else {
        this.slice_from("l");
      }
    }
    this.cursor = this.limit - v_1;
    v_3 = this.limit - this.cursor;
    lab0: {
      this.ket = this.cursor;
      among_var = this.find_among_b(a_4);
      if (among_var === 0) {
        break lab0;
      }
      this.bra = this.cursor;
      if (!this.r_R1()) {
        break lab0;
      }
      if (among_var === 1) {
        this.slice_del();
      } else if (among_var === 2) {
        if (!this.in_grouping_b(g_st_ending)) {
          break lab0;
        }
        if (this.cursor - 3 < this.limit_backward) {
          break lab0;
        }
        this.cursor -= 3;
        this.slice_del();
      } else {
        v_4 = this.limit - this.cursor;
        if (!this.in_grouping_b(g_et_ending)) {
          break lab0;
        }
        this.cursor = this.limit - v_4;
        v_5 = this.limit - this.cursor;
        lab1: {
          if (this.find_among_b(a_3) === 0) {
            break lab1;
          }
          break lab0;
        }
        this.cursor = this.limit - v_5;
        this.slice_del();
      }
    }
    this.cursor = this.limit - v_3;
    v_6 = this.limit - this.cursor;
    lab0: {
      this.ket = this.cursor;
      among_var = this.find_among_b(a_6);
      if (among_var === 0) {
        break lab0;
      }
      this.bra = this.cursor;
      if (!this.r_R2()) {
        break lab0;
      }
      if (among_var === 1) {
        this.slice_del();
        v_7 = this.limit - this.cursor;
        lab1: {
          this.ket = this.cursor;
          if (!this.eq_s_b("ig")) {
            this.cursor = this.limit - v_7;
            break lab1;
          }
          this.bra = this.cursor;
          lab2: {
            if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "e") {
              break lab2;
            }
            this.cursor -= 1;
            this.cursor = this.limit - v_7;
            break lab1;
          }
          if (!this.r_R2()) {
            this.cursor = this.limit - v_7;
            break lab1;
          }
          this.slice_del();
        }
      } else if (among_var === 2) {
        lab1: {
          if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "e") {
            break lab1;
          }
          this.cursor -= 1;
          break lab0;
        }
        this.slice_del();
      } else if (among_var === 3) {
        this.slice_del();
        v_8 = this.limit - this.cursor;
        lab1: {
          this.ket = this.cursor;
          while (true) {
            lab2: {
              if (!this.eq_s_b("er")) {
                break lab2;
              }
              break;
            }
            if (!this.eq_s_b("en")) {
              this.cursor = this.limit - v_8;
              break lab1;
            }
            break;
          }
          this.bra = this.cursor;
          if (!this.r_R1()) {
            this.cursor = this.limit - v_8;
            break lab1;
          }
          this.slice_del();
        }
      } else {
        this.slice_del();
        v_9 = this.limit - this.cursor;
        lab1: {
          this.ket = this.cursor;
          if (this.find_among_b(a_5) === 0) {
            this.cursor = this.limit - v_9;
            break lab1;
          }
          this.bra = this.cursor;
          if (!this.r_R2()) {
            this.cursor = this.limit - v_9;
            break lab1;
          }
          this.slice_del();
        }
      }
    }
    this.cursor = this.limit - v_6;
    v_10 = this.limit - this.cursor;
    lab0: {
      this.ket = this.cursor;
      if (this.find_among_b(a_7) === 0) {
        break lab0;
      }
      this.bra = this.cursor;
      if (this.cursor <= this.limit_backward) {
        break lab0;
      }
      this.cursor -= 1;
      if (this.cursor <= this.limit_backward) {
        break lab0;
      }
      this.slice_del();
    }
    this.cursor = this.limit - v_10;
    return true;
  }

  protected override run(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_3 = 0;
    v_1 = this.cursor;
    this.r_prelude();
    this.cursor = v_1;
    v_2 = this.cursor;
    this.r_mark_regions();
    this.cursor = v_2;
    this.limit_backward = this.cursor;
    this.cursor = this.limit;
    this.r_standard_suffix();
    this.cursor = this.limit_backward;
    v_3 = this.cursor;
    this.r_postlude();
    this.cursor = v_3;
    return true;
  }
}
