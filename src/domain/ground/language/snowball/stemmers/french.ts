// Made by scripts/make-stemmers.mjs from what Snowball 3.1.1 makes of french.sbl. BSD-3-Clause: see LICENSE in the folder above.
import { beginnings, endings } from "../among";
import { letters } from "../letters";
import { Program } from "../program";

const g_v = letters("aeiouyàâèéêëîïôùû");
const g_oux_ending = letters("bhjlnp");
const g_elision_char = letters("cdjlmnst");
const g_keep_with_s = letters("aiosuè");
const a_0 = beginnings([
  [-1, "col par tap"],
  [1, "ni"],
]);
const a_1 = beginnings([
  [7, ""],
  [6, "H"],
  [4, "He"],
  [5, "Hi"],
  [1, "I"],
  [2, "U"],
  [3, "Y"],
]);
const a_2 = endings([
  [3, "iqU abl"],
  [4, "Ièr ièr"],
  [2, "eus"],
  [1, "iv"],
]);
const a_3 = endings([
  [2, "ic"],
  [1, "abil"],
  [3, "iv"],
]);
const a_4 = endings([
  [1, "iqUe ance able isme iste iqUes ances ables ismes istes eux"],
  [2, "atrice ation ateur atrices ations ateurs"],
  [5, "ence ences"],
  [3, "logie logies"],
  [12, "euse euses"],
  [8, "ive if ives ifs"],
  [4, "usion ution usions utions"],
  [16, "ments ment"],
  [6, "ements ement"],
  [13, "issements issement"],
  [7, "ités ité"],
  [14, "amment"],
  [15, "emment"],
  [10, "aux"],
  [9, "eaux"],
  [11, "oux"],
]);
const a_5 = endings([
  [
    1,
    "ira ie isse issante i irai ir iras ies îmes isses issantes îtes is irais issais irions issions irons issons issants it irait issait issant iraIent issaIent irent issent iront ît iriez issiez irez issez",
  ],
]);
const a_6 = endings([
  [1, "al"],
  [-1, "épl auv"],
]);
const a_7 = endings([
  [3, "a asse ante ai as âmes asses antes âtes assions ants ait ant aIent assent ât assiez"],
  [2, "era ée erai er eras ées eais erais erions erons és erait eraIent èrent eront ez iez eriez erez é"],
  [4, "aise aises ais"],
  [1, "ions"],
]);
const a_8 = endings([
  [3, "e"],
  [2, "Ière ière Ier ier"],
  [1, "ion"],
]);
const a_9 = endings([[-1, "ell eill enn onn ett"]]);

/** Snowball 3.1.1, french.sbl. */
export class French extends Program {
  private I_p2 = 0;
  private I_p1 = 0;
  private I_pV = 0;

  private r_elisions(): boolean {
    this.bra = this.cursor;
    while (true) {
      lab0: {
        if (!this.in_grouping(g_elision_char)) {
          break lab0;
        }
        break;
      }
      if (!this.eq_s("qu")) {
        return false;
      }
      break;
    }
    if (this.cursor === this.limit || this.current[this.cursor] !== "'") {
      return false;
    }
    this.cursor += 1;
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
    let v_3 = 0;
    let v_4 = 0;
    while (true) {
      v_1 = this.cursor;
      lab0: {
        while (true) {
          v_2 = this.cursor;
          lab1: {
            while (true) {
              v_3 = this.cursor;
              lab2: {
                if (!this.in_grouping(g_v)) {
                  break lab2;
                }
                this.bra = this.cursor;
                while (true) {
                  v_4 = this.cursor;
                  lab3: {
                    if (this.cursor === this.limit || this.current[this.cursor] !== "u") {
                      break lab3;
                    }
                    this.cursor += 1;
                    this.ket = this.cursor;
                    if (!this.in_grouping(g_v)) {
                      break lab3;
                    }
                    this.slice_from("U");
                    break;
                  }
                  this.cursor = v_4;
                  lab3: {
                    if (this.cursor === this.limit || this.current[this.cursor] !== "i") {
                      break lab3;
                    }
                    this.cursor += 1;
                    this.ket = this.cursor;
                    if (!this.in_grouping(g_v)) {
                      break lab3;
                    }
                    this.slice_from("I");
                    break;
                  }
                  this.cursor = v_4;
                  if (this.cursor === this.limit || this.current[this.cursor] !== "y") {
                    break lab2;
                  }
                  this.cursor += 1;
                  this.ket = this.cursor;
                  this.slice_from("Y");
                  break;
                }
                break;
              }
              this.cursor = v_3;
              lab2: {
                this.bra = this.cursor;
                if (this.cursor === this.limit || this.current[this.cursor] !== "ë") {
                  break lab2;
                }
                this.cursor += 1;
                this.ket = this.cursor;
                this.slice_from("He");
                break;
              }
              this.cursor = v_3;
              lab2: {
                this.bra = this.cursor;
                if (this.cursor === this.limit || this.current[this.cursor] !== "ï") {
                  break lab2;
                }
                this.cursor += 1;
                this.ket = this.cursor;
                this.slice_from("Hi");
                break;
              }
              this.cursor = v_3;
              lab2: {
                this.bra = this.cursor;
                if (this.cursor === this.limit || this.current[this.cursor] !== "y") {
                  break lab2;
                }
                this.cursor += 1;
                this.ket = this.cursor;
                if (!this.in_grouping(g_v)) {
                  break lab2;
                }
                this.slice_from("Y");
                break;
              }
              this.cursor = v_3;
              if (this.cursor === this.limit || this.current[this.cursor] !== "q") {
                break lab1;
              }
              this.cursor += 1;
              this.bra = this.cursor;
              if (this.cursor === this.limit || this.current[this.cursor] !== "u") {
                break lab1;
              }
              this.cursor += 1;
              this.ket = this.cursor;
              this.slice_from("U");
              break;
            }
            this.cursor = v_2;
            break;
          }
          this.cursor = v_2;
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
    let among_var = 0;
    let v_3 = 0;
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
          if (!this.in_grouping(g_v)) {
            break lab1;
          }
          if (this.cursor >= this.limit) {
            break lab1;
          }
          this.cursor += 1;
          break;
        }
        this.cursor = v_2;
        lab1: {
          among_var = this.find_among(a_0);
          if (among_var === 0) {
            break lab1;
          }
          if (among_var === 1) {
            if (!this.in_grouping(g_v)) {
              break lab1;
            }
          }
          break;
        }
        this.cursor = v_2;
        if (this.cursor >= this.limit) {
          break lab0;
        }
        this.cursor += 1;
        if (!this.go_out_grouping(g_v)) {
          break lab0;
        }
        this.cursor += 1;
        break;
      }
      this.I_pV = this.cursor;
    }
    this.cursor = v_1;
    v_3 = this.cursor;
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
    this.cursor = v_3;
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
          this.slice_from("i");
        } else if (among_var === 2) {
          this.slice_from("u");
        } else if (among_var === 3) {
          this.slice_from("y");
        } else if (among_var === 4) {
          this.slice_from("ë");
        } else if (among_var === 5) {
          this.slice_from("ï");
        } else if (among_var === 6) {
          this.slice_del();
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

  private r_R1(): boolean {
    return this.I_p1 <= this.cursor;
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
    let v_5 = 0;
    let v_6 = 0;
    let v_7 = 0;
    let v_8 = 0;
    let v_9 = 0;
    let v_10 = 0;
    let v_11 = 0;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_4);
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
        while (true) {
          v_2 = this.limit - this.cursor;
          lab1: {
            if (!this.r_R2()) {
              break lab1;
            }
            this.slice_del();
            break;
          }
          this.cursor = this.limit - v_2;
          this.slice_from("iqU");
          break;
        }
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
      this.slice_from("ent");
    } else if (among_var === 6) {
      if (!this.r_RV()) {
        return false;
      }
      this.slice_del();
      v_3 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        among_var = this.find_among_b(a_2);
        if (among_var === 0) {
          this.cursor = this.limit - v_3;
          break lab0;
        }
        this.bra = this.cursor;
        if (among_var === 1) {
          if (!this.r_R2()) {
            this.cursor = this.limit - v_3;
            break lab0;
          }
          this.slice_del();
          this.ket = this.cursor;
          if (!this.eq_s_b("at")) {
            this.cursor = this.limit - v_3;
            break lab0;
          }
          this.bra = this.cursor;
          if (!this.r_R2()) {
            this.cursor = this.limit - v_3;
            break lab0;
          }
          this.slice_del();
        } else if (among_var === 2) {
          while (true) {
            v_4 = this.limit - this.cursor;
            lab1: {
              if (!this.r_R2()) {
                break lab1;
              }
              this.slice_del();
              break;
            }
            this.cursor = this.limit - v_4;
            if (!this.r_R1()) {
              this.cursor = this.limit - v_3;
              break lab0;
            }
            this.slice_from("eux");
            break;
          }
        } else if (among_var === 3) {
          if (!this.r_R2()) {
            this.cursor = this.limit - v_3;
            break lab0;
          }
          this.slice_del();
        } else {
          if (!this.r_RV()) {
            this.cursor = this.limit - v_3;
            break lab0;
          }
          this.slice_from("i");
        }
      }
    } else if (among_var === 7) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
      v_5 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        among_var = this.find_among_b(a_3);
        if (among_var === 0) {
          this.cursor = this.limit - v_5;
          break lab0;
        }
        this.bra = this.cursor;
        if (among_var === 1) {
          while (true) {
            v_6 = this.limit - this.cursor;
            lab1: {
              if (!this.r_R2()) {
                break lab1;
              }
              this.slice_del();
              break;
            }
            this.cursor = this.limit - v_6;
            this.slice_from("abl");
            break;
          }
        } else if (among_var === 2) {
          while (true) {
            v_7 = this.limit - this.cursor;
            lab1: {
              if (!this.r_R2()) {
                break lab1;
              }
              this.slice_del();
              break;
            }
            this.cursor = this.limit - v_7;
            this.slice_from("iqU");
            break;
          }
        } else {
          if (!this.r_R2()) {
            this.cursor = this.limit - v_5;
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
      v_8 = this.limit - this.cursor;
      lab0: {
        this.ket = this.cursor;
        if (!this.eq_s_b("at")) {
          this.cursor = this.limit - v_8;
          break lab0;
        }
        this.bra = this.cursor;
        if (!this.r_R2()) {
          this.cursor = this.limit - v_8;
          break lab0;
        }
        this.slice_del();
        this.ket = this.cursor;
        if (!this.eq_s_b("ic")) {
          this.cursor = this.limit - v_8;
          break lab0;
        }
        this.bra = this.cursor;
        while (true) {
          v_9 = this.limit - this.cursor;
          lab1: {
            if (!this.r_R2()) {
              break lab1;
            }
            this.slice_del();
            break;
          }
          this.cursor = this.limit - v_9;
          this.slice_from("iqU");
          break;
        }
      }
    } else if (among_var === 9) {
      this.slice_from("eau");
    } else if (among_var === 10) {
      if (!this.r_R1()) {
        return false;
      }
      this.slice_from("al");
    } else if (among_var === 11) {
      if (!this.in_grouping_b(g_oux_ending)) {
        return false;
      }
      this.slice_from("ou");
    } else if (among_var === 12) {
      while (true) {
        v_10 = this.limit - this.cursor;
        lab0: {
          if (!this.r_R2()) {
            break lab0;
          }
          this.slice_del();
          break;
        }
        this.cursor = this.limit - v_10;
        if (!this.r_R1()) {
          return false;
        }
        this.slice_from("eux");
        break;
      }
    } else if (among_var === 13) {
      if (!this.r_R1()) {
        return false;
      }
      if (!this.out_grouping_b(g_v)) {
        return false;
      }
      this.slice_del();
    } else if (among_var === 14) {
      if (!this.r_RV()) {
        return false;
      }
      this.slice_from("ant");
      return false;
    } else if (among_var === 15) {
      if (!this.r_RV()) {
        return false;
      }
      this.slice_from("ent");
      return false;
    } else {
      v_11 = this.limit - this.cursor;
      if (!this.in_grouping_b(g_v)) {
        return false;
      }
      if (!this.r_RV()) {
        return false;
      }
      this.cursor = this.limit - v_11;
      this.slice_del();
      return false;
    }
    return true;
  }

  private r_i_verb_suffix(): boolean {
    let v_2 = 0;
    if (this.cursor < this.I_pV) {
      return false;
    }
    v_2 = this.limit_backward;
    this.limit_backward = this.I_pV;
    this.ket = this.cursor;
    if (this.find_among_b(a_5) === 0) {
      this.limit_backward = v_2;
      return false;
    }
    this.bra = this.cursor;
    lab0: {
      if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "H") {
        break lab0;
      }
      this.cursor -= 1;
      this.limit_backward = v_2;
      return false;
    }
    if (!this.out_grouping_b(g_v)) {
      this.limit_backward = v_2;
      return false;
    }
    this.slice_del();
    this.limit_backward = v_2;
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
    among_var = this.find_among_b(a_7);
    if (among_var === 0) {
      this.limit_backward = v_2;
      return false;
    }
    this.bra = this.cursor;
    this.limit_backward = v_2;
    if (among_var === 1) {
      if (!this.r_R2()) {
        return false;
      }
      this.slice_del();
    } else if (among_var === 2) {
      this.slice_del();
    } else if (among_var === 3) {
      v_3 = this.limit - this.cursor;
      lab0: {
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "e") {
          this.cursor = this.limit - v_3;
          break lab0;
        }
        this.cursor -= 1;
        if (!this.r_RV()) {
          this.cursor = this.limit - v_3;
          break lab0;
        }
        this.bra = this.cursor;
      }
      this.slice_del();
    } else {
      v_4 = this.limit - this.cursor;
      lab0: {
        among_var = this.find_among_b(a_6);
        if (among_var === 0) {
          break lab0;
        }
        if (among_var === 1) {
          if (this.cursor <= this.limit_backward) {
            break lab0;
          }
          this.cursor -= 1;
          if (this.cursor > this.limit_backward) {
            break lab0;
          }
        }
        return false;
      }
      this.cursor = this.limit - v_4;
      this.slice_del();
    }
    return true;
  }

  private r_residual_suffix(): boolean {
    let v_1 = 0;
    let v_2 = 0;
    let v_4 = 0;
    let among_var = 0;
    v_1 = this.limit - this.cursor;
    lab0: {
      this.ket = this.cursor;
      if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "s") {
        this.cursor = this.limit - v_1;
        break lab0;
      }
      this.cursor -= 1;
      this.bra = this.cursor;
      v_2 = this.limit - this.cursor;
      while (true) {
        lab1: {
          if (!this.eq_s_b("Hi")) {
            break lab1;
          }
          break;
        }
        if (!this.out_grouping_b(g_keep_with_s)) {
          this.cursor = this.limit - v_1;
          break lab0;
        }
        break;
      }
      this.cursor = this.limit - v_2;
      this.slice_del();
    }
    if (this.cursor < this.I_pV) {
      return false;
    }
    v_4 = this.limit_backward;
    this.limit_backward = this.I_pV;
    this.ket = this.cursor;
    among_var = this.find_among_b(a_8);
    if (among_var === 0) {
      this.limit_backward = v_4;
      return false;
    }
    this.bra = this.cursor;
    if (among_var === 1) {
      if (!this.r_R2()) {
        this.limit_backward = v_4;
        return false;
      }
      while (true) {
        lab0: {
          if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "s") {
            break lab0;
          }
          this.cursor -= 1;
          break;
        }
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "t") {
          this.limit_backward = v_4;
          return false;
        }
        this.cursor -= 1;
        break;
      }
      this.slice_del();
    } else if (among_var === 2) {
      this.slice_from("i");
    } else {
      this.slice_del();
    }
    this.limit_backward = v_4;
    return true;
  }

  private r_un_double(): boolean {
    let v_1 = 0;
    v_1 = this.limit - this.cursor;
    if (this.find_among_b(a_9) === 0) {
      return false;
    }
    this.cursor = this.limit - v_1;
    this.ket = this.cursor;
    if (this.cursor <= this.limit_backward) {
      return false;
    }
    this.cursor -= 1;
    this.bra = this.cursor;
    this.slice_del();
    return true;
  }

  private r_un_accent(): boolean {
    let v_1 = 0;
    v_1 = 1;
    while (true) {
      lab0: {
        if (!this.out_grouping_b(g_v)) {
          break lab0;
        }
        v_1 -= 1;
        continue;
      }
      break;
    }
    if (v_1 > 0) {
      return false;
    }
    this.ket = this.cursor;
    while (true) {
      lab0: {
        if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "é") {
          break lab0;
        }
        this.cursor -= 1;
        break;
      }
      if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "è") {
        return false;
      }
      this.cursor -= 1;
      break;
    }
    this.bra = this.cursor;
    this.slice_from("e");
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
    let v_10 = 0;
    let v_11 = 0;
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
    lab0: {
      while (true) {
        v_4 = this.limit - this.cursor;
        lab1: {
          v_5 = this.limit - this.cursor;
          while (true) {
            v_6 = this.limit - this.cursor;
            lab2: {
              if (!this.r_standard_suffix()) {
                break lab2;
              }
              break;
            }
            this.cursor = this.limit - v_6;
            lab2: {
              if (!this.r_i_verb_suffix()) {
                break lab2;
              }
              break;
            }
            this.cursor = this.limit - v_6;
            if (!this.r_verb_suffix()) {
              break lab1;
            }
            break;
          }
          this.cursor = this.limit - v_5;
          v_7 = this.limit - this.cursor;
          lab2: {
            this.ket = this.cursor;
            while (true) {
              v_8 = this.limit - this.cursor;
              lab3: {
                if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "Y") {
                  break lab3;
                }
                this.cursor -= 1;
                this.bra = this.cursor;
                this.slice_from("i");
                break;
              }
              this.cursor = this.limit - v_8;
              if (this.cursor <= this.limit_backward || this.current[this.cursor - 1] !== "ç") {
                this.cursor = this.limit - v_7;
                break lab2;
              }
              this.cursor -= 1;
              this.bra = this.cursor;
              this.slice_from("c");
              break;
            }
          }
          break;
        }
        this.cursor = this.limit - v_4;
        if (!this.r_residual_suffix()) {
          break lab0;
        }
        break;
      }
    }
    this.cursor = this.limit - v_3;
    v_9 = this.limit - this.cursor;
    this.r_un_double();
    this.cursor = this.limit - v_9;
    v_10 = this.limit - this.cursor;
    this.r_un_accent();
    this.cursor = this.limit - v_10;
    this.cursor = this.limit_backward;
    v_11 = this.cursor;
    this.r_postlude();
    this.cursor = v_11;
    return true;
  }
}
