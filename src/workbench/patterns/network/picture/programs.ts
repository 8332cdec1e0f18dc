import { NodeCircleProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeKind } from "../../../../domain/analysis/networks";

/** How far a point is from the middle of a shape, measured so that the shape's edge is as far as the circle's around it (GLSL). */
const DISTANCES: Readonly<Record<NodeKind, string>> = {
  subject: "1.4142 * max(abs(p.x), abs(p.y))",
  author: "1.1 * length(p)",
  source: "abs(p.x) + abs(p.y)",
  owner: "2.0 * max(-p.y, max(0.866 * p.x + 0.5 * p.y, -0.866 * p.x + 0.5 * p.y))",
  tag: "max(1.1 * abs(p.x), 2.2 * abs(p.y))",
};

/** The shapes' edges are a little soft, but for telling what is pressed. */
const shaderFor = (distance: string): string => `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
void main(void) {
  float border = u_correctionRatio * 2.0;
  vec2 p = v_diffVector;
  float dist = ${distance} - v_radius + border;
  #ifdef PICKING_MODE
  gl_FragColor = dist > border ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, clamp(dist / border, 0.0, 1.0));
  #endif
}`;

function programFor(kind: NodeKind): NodeProgramType {
  return class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: shaderFor(DISTANCES[kind]) };
    }
  };
}

/** Kinds of node are told apart by their shapes, too. */
export const PROGRAMS: Record<NodeKind, NodeProgramType> = {
  subject: programFor("subject"),
  author: programFor("author"),
  source: programFor("source"),
  owner: programFor("owner"),
  tag: programFor("tag"),
};
