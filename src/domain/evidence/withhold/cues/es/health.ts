import type { Cues } from "../language-cues";

/** Body and mind. */
export const health: Cues = {
  health: `
    (padezco|padecí|padece|sufro|sufrí|sufre|tengo|tuve|tiene|superé|superado|vencí|he vencido|combatí|contraje|convivo con|vivo con|vivir con|arrastro|desarrollé|me detectaron|me diagnosticaron|he tenido|he superado|he sufrido|sobreviví|luché contra|lucho contra|diagnosticad[oa]|diagnóstico de|enfermé|recuperad[oa]|recuperándome|curad[oa]|operad[oa]|superviviente|enferm[oa]|pasé por|pasé)( de| con| a| un| una| la| el| mi| fuerte| leve| grave| crónica?| por| del| al){0,3} <mal>( <tail>)?
    (tras|después de|desde|a causa de|debido a|por|pese a|durante|a raíz de)( un| una| mi| el| la| su| larga| una larga| haber superado){0,2} (<mal>|enfermedad( grave)?|operación|quimioterapia|quimio|intervención quirúrgica|baja médica)( <tail>)?
    (mi|mis) (<w>)?(<mal>|enfermedad|tratamiento|quimio(terapia)?|medicación|salud mental|baja médica|recuperación|operación|psiquiatra|marcapasos|bomba de insulina|alergias?|terapia|patología|adicción)( <tail>)?
    (soy|como|fui|siendo|me considero) (<w>)?(diabétic[oa]|epiléptic[oa]|asmátic[oa]|seropositiv[oa]|autista|bipolar|esquizofrénic[oa]|depresiv[oa]|alcohólic[oa]|ex-?alcohólic[oa]|drogadict[oa]|ex-?drogadict[oa]|toxicóman[oa]|ludópata|anoréxic[oa]|bulímic[oa]|celíac[oa]|hemofílic[oa]|enferm[oa] (<w>)?<tail>|trasplantad[oa]|hipertens[oa]|asperger|alérgic[oa]|superviviente de <tail>|paciente (oncológic|crónic|trasplantad|renal)[oa]|obes[oa]|altas capacidades|inmunodeprimid[oa]|insulinodependiente|neurodivergente)( <tail>)?
    ^(<w>)?(diabétic[oa]|epiléptic[oa]|asmátic[oa]|seropositiv[oa]|autista|bipolar|vih|vih positivo|tdah|tea|celíac[oa]|alcohólic[oa] (rehabilitad[oa]|anónim[oa]|en recuperación)|diabetes|epilepsia|asma|depresión|fibromialgia|esclerosis múltiple|superviviente de cáncer|hemofílic[oa]|enfermo crónico|asperger|autismo)( (tipo|desde|y) <tail>|$)
    (alcohólic[oa]|drogadict[oa]|toxicóman[oa]|ludópata) (rehabilitad[oa]|en recuperación|recuperad[oa]|en rehabilitación)( <tail>)?
    (de|estoy de|estuve de|actualmente de|en|una) baja (por|médica|laboral|de larga duración)(?! (maternidad|paternidad|maternal))( <tail>)?
    (en|con) (incapacidad (temporal|laboral|permanente)|rehabilitación|remisión|diálisis|quimioterapia|terapia|tratamiento (médico|psiquiátrico|psicológico|oncológico))( <tail>)?
    (estoy|estuve) (<w>)?(enferm[oa]|deprimid[oa]|en terapia|en tratamiento|ingresad[oa]|medicad[oa]|en remisión|hospitalizad[oa]|convaleciente)( <tail>)?
    (tomo|tomaba|necesito|me inyecto) (<w>)?(antidepresivos|insulina|medicación|litio|ansiolíticos|metadona)
    (llevo|llevar) (un )?(marcapasos|bomba de insulina)
    (por|problemas de|motivos de|razones de) (motivos de |problemas de |razones de )?(salud|médicos|médicas)( <tail>)?
    (años|meses) (sobri[oa]|limpi[oa]|sin beber|en remisión|sin consumir)
    (grupo sanguíneo|estatura|peso) ?:? ?[0-9a-z]<tail>
    (mido|peso) [0-9]<tail>
  `,
  disability: `
    (soy|como|fui|siendo|me quedé|quedé|nací|soy una persona|quedarme) (una? )?(<w>)?<impaired>( de nacimiento)?(?= (y|de|pero|desde|del|en|a|por|profund|total|parcial|bilateral|signante|oralista|tras|con)~|[^ ]|$)( <tail>)?
    ^(<w>)?(persona )?<impaired>( (de nacimiento|desde|del|en|a los|por|profund[oa]|total|tras|y) ?<tail>|$)
    persona (<w>)?con (<w>)?(discapacidad|diversidad funcional|movilidad reducida|sordera|ceguera)( <w>?[a-z]{5,12})?$
    (tengo|con|mi|reconocida|una|presento|certificado de|grado de|poseo|por mi|pese a mi|tarjeta de|declarad[oa]) (<w>)?(una |de |la )?(<w>)?(discapacidad|minusvalía|diversidad funcional|incapacidad permanente|sordera|ceguera|hipoacusia|dislexia|dispraxia|discalculia|parálisis cerebral|síndrome de down|espina bífida|paraplejia|baja visión|pérdida auditiva|implante coclear|audífonos?|prótesis|tartamudez|invalidez|dependencia reconocida)(?! (intelectual en|de otros))( <tail>)?
    (discapacidad|minusvalía|incapacidad|invalidez) (reconocida|certificada|del|superior|física|psíquica|visual|auditiva|motora|acreditada|permanente)( <tail>)?
    (en|uso|utilizo|necesito|voy en|mi|desde una|con|postrad[oa] en) (<w>)?silla de ruedas( <tail>)?
    (uso|utilizo|llevo|camino con|mi) (<w>)?(bastón blanco|perro guía|audífonos?|prótesis|muletas|implante coclear|lector de pantalla|lengua de signos)( <tail>)?
    (perdí|he perdido|pérdida de) (<w>)?(la |el |una |un |mi )?(vista|oído|visión|audición|pierna|brazo|mano|movilidad)( <tail>)?
    (afiliad[oa] a la|trabajador(a)? de la|miembro de la|vendedor(a)? de la) once( <tail>)?
    (no) (oigo|veo|puedo (andar|caminar|oír|ver))( <tail>)?
    (deportista|atleta) paralímpic[oa]
    cupo de discapacidad
  `,
  pregnancy: `
    (estoy|estaba|estando|quedé|me quedé|mientras estaba|ahora) (<w>)?(embarazada|encinta|en estado|preñada|esperando (un |mi |nuestro |a mi )?(<w>)?(bebé|hijo|hija|niñ[oa]|mellizos|gemelos|segundo|primer))( <tail>)?
    ^(<w>)?(embarazada|futura mamá|futura madre|futuro papá|futuro padre)( (de|y|con) <tail>|$)
    (de|en|con|mi|la|tras la|tras mi|durante la|permiso de|licencia de|licencia por|permiso por|descanso por) ?(<w>)?(baja|permiso|licencia|descanso) (de |por )?(maternidad|maternal|embarazo|riesgo durante el embarazo|lactancia)( <tail>)?
    baja (de|por) (maternidad|embarazo)<tail>
    (esperamos|espero|esperando) (<w>){0,2}(hijo|hija|bebé|mellizos|gemelos|niño|niña|primer hijo|segundo hijo)( <tail>)?
    (mi|un|tras|tuve|sufrí|el|durante mi|después de mi|tras mi|primer|segundo) (<w>)?(embarazo|parto|aborto( espontáneo)?|cesárea|posparto)(?! (adolescente|y parto))( <tail>)?
    (un|tras|sufrí) (<w>)?aborto( espontáneo)?
    (intentamos|queremos|intentando|buscamos|buscando) (<w>)?(tener |ser )?(un )?(hijo|bebé|hijos|padres|quedarme embarazada|embarazo)
    (tratamiento de fertilidad|fecundación in vitro|fiv|reproducción asistida)( <tail>)?$
    (salgo|salía) de cuentas<tail>
    (fecha probable de parto|parto previsto)<tail>
    (di|acabo de dar|dar) a luz( <tail>)?
    (semanas|meses) de (embarazo|gestación)
  `,
};
