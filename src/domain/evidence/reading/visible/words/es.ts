import type { Words } from "./words";

export const es: Words = {
  months: "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
  today: "hoy|ahora mismo",
  yesterday: "ayer",
  one: "una?",
  minute: "minutos?",
  hour: "horas?",
  day: "días?",
  week: "semanas?",
  month: "mes(?:es)?",
  year: "años?",
  before: "hace",
  after: "atrás",
  star: "estrellas?|burbujas?",
  outOf: "de un (?:máximo|total) de",
  of: "de|sobre",
  rated:
    "(?:puntuación|valoración|calificación|nota)(?: (?:media|general|promedio|global))?|valorado con|puntuado con|promedio|media",
  ratings: "valoraciones|valoración|calificaciones|calificación|votos?|puntuaciones",
  reviews: "opini(?:ón|ones)|reseñas?|comentarios? de clientes|críticas?",
  thousand: "k|mil",
  heading: "opiniones|reseñas?|valoraciones|testimonios|calificaciones",
  share: "positivas?|positivos?|satisfacción|satisfechos?|valoración",
  by: "(?:escrito |publicado |enviado )?por|de",
  posted: "publicad[oa]|escrit[oa]|enviad[oa]",
  answer: "respuesta (?:de|del|oficial)",
  answered: "ha respondido|respondió",
  owner:
    "propietari[oa]s?|dueñ[oa]s?|dirección|directora?|geren(?:te|cia)|establecimiento|anfitri(?:ón|ona)|responsable|equipo|empresa|vendedor|proveedor|alojamiento|residencia|oficial|atención al cliente",
  action:
    "leer más|ver más|ver menos|mostrar más|más|menos|responder|denunciar(?: \\p{L}+)*|útil|compartir|me gusta|sí|no|traducir|compra verificada",
};
