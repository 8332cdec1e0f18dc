import type { Cues } from "../language-cues";

/** Names of fields. Those after `@` say nothing before a colon in a text. */
export const labels: Cues = {
  age: "edad|grupo de edad|rango de edad|edad actual|cuántos años tiene|edad del candidato",
  "birth-date":
    "fecha (de )?nacimiento|año de nacimiento|cumpleaños|fec[.]? nac[.]?|f[.]? nac(imiento)?[.]?|día de nacimiento|@nacimiento|@nacid[oa] el|@fecha nac|@fecha de defunción|mes de nacimiento",
  sex: "sexo|género|pronombres?|identidad de género|@sexo legal",
  ethnicity:
    "etnia|origen étnico|raza|origen|grupo étnico|pertenencia étnica|color de piel|origen racial|pueblo indígena|@autoidentificación étnica|@color de (ojos|pelo)|ascendencia",
  nationality:
    "nacionalidad(es)?|ciudadanía|lugar de nacimiento|país de (nacimiento|origen|nacionalidad)|ciudad de nacimiento|@pasaporte|@segunda nacionalidad|doble nacionalidad|@permiso de residencia|@provincia de nacimiento|@natural de|situación migratoria|@nº pasaporte",
  religion:
    "religión|confesión|creencia religiosa|creencias religiosas|confesión religiosa|@fe|@credo|culto|@parroquia|afiliación religiosa",
  belief: "creencias|convicciones|convicciones filosóficas|@ideario",
  union:
    "sindicato|afiliación sindical|pertenencia sindical|afiliad[oa] a sindicato|@cuota sindical|@representación sindical|@sindicad[oa]",
  politics:
    "partido|partido político|ideología|ideología política|opiniones políticas|afiliación política|militancia|militancia política|orientación política|@preferencia política",
  health:
    "salud|estado de salud|enfermedades|alergias|grupo sanguíneo|tipo de sangre|historial médico|medicación|@estatura|@altura|@peso|@talla|diagnóstico|@fumador|enfermedades crónicas|antecedentes médicos|@datos de salud|@vacunación|problemas de salud|@imc",
  disability:
    "discapacidad|grado de discapacidad|minusvalía|certificado de discapacidad|tipo de discapacidad|porcentaje de discapacidad|invalidez|incapacidad|grado de minusvalía|@diversidad funcional|@necesidades especiales|@persona con discapacidad",
  pregnancy: "embarazo|embarazada|maternidad|fecha (probable |prevista )?de parto|baja (por|de) maternidad|@gestante",
  family:
    "estado civil|situación familiar|hijos|número de hijos|nº (de )?hijos|@hij[oa]|cónyuge|@espos[oa]|@marido|@mujer|@pareja|personas a cargo|cargas familiares|hijos a cargo|nombre (del|de la) (padre|madre|cónyuge)|@padre|@madre|@padres|@hermanos|@familia|apellido de (soltera|casada)|régimen matrimonial|fecha de (boda|matrimonio)|@familia numerosa|@num hijos|@familiares|casado|relación de pareja|@edad de los hijos|situación sentimental",
  "sexual-orientation": "orientación sexual|sexualidad|preferencia sexual|identidad sexual",
  photo:
    "@fotos?|@fotografía|@imagen|@retrato|@foto de (perfil|carnet|candidato)|@imagen de perfil|@avatar|@url (de la )?foto|@foto url|@foto carnet",
};
