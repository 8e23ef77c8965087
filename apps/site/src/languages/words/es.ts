import type { LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  name: 'Español',
  locale: 'es-US',
  frame: {
    skip: 'Ir al texto',
    search: 'Buscar',
    disputes: 'Disputas',
    wayHere: 'Dónde está esta página',
    aboutTheRecord: 'Sobre el registro',
    overview: 'Resumen',
    timeline: 'Cronología',
    fightingFor: 'Lo que pedían',
    budget: 'Presupuesto',
    offers: 'Ofertas',
    families: 'Familias',
    allies: 'Aliados',
    people: 'Personas',
    sources: 'Fuentes',
    about: 'Sobre este sitio (en inglés)',
    glossary: 'Glosario',
    data: 'Datos y API (en inglés)',
    compare: 'Las disputas lado a lado (en inglés)',
    corrections: 'Correcciones (en inglés)',
    edit: 'Editar esta página',
    recordLicense: 'El registro está bajo la licencia',
    codeLicense: 'el código bajo la licencia MIT.',
    madeFrom: (day) => `Hecho con el registro hasta el ${day}, versión`,
    cite: 'Citar esta página',
    recordUpTo: (day) => `registro hasta el ${day}`,
  },
  pages: {
    translatedByUs:
      'Traducido del inglés por nosotros, también lo que alguien dijo, que va entre « ».',
    untranslated: 'Todavía sin traducir; este es el texto en inglés.',
    stale: 'El original cambió después de traducirlo; este es el texto actual, en inglés.',
    notOnRecord: 'No está en el registro público que hemos leído.',
    about: (date) => `hacia ${date}`,
    to: 'a',
    sides: { UNION: 'Sindicato', EMPLOYER: 'Distrito', NEUTRAL: 'Ambos u otros' },
    phases: {
      BEFORE_BARGAINING: 'Antes de negociar',
      BARGAINING: 'Negociación',
      MEDIATION: 'Mediación',
      IMPASSE: 'Punto muerto',
      FINAL_OFFERS: 'Ofertas finales',
      COOLING_OFF: 'Período de enfriamiento',
      STRIKE_NOTICE: 'Aviso de huelga',
      ON_STRIKE: 'En huelga',
      TENTATIVE_AGREEMENT: 'Acuerdo tentativo',
      RATIFIED: 'Ratificado',
      SETTLED: 'Resuelto',
    },
    eventKinds: {
      SESSION: 'sesión',
      MEDIATION: 'mediación',
      IMPASSE: 'punto muerto',
      FINAL_OFFERS: 'ofertas finales',
      VOTE: 'votación',
      NOTICE: 'aviso',
      STRIKE: 'huelga',
      CLOSURE: 'cierre de escuelas',
      RALLY: 'manifestación',
      BOARD_MEETING: 'reunión de la junta',
      STATEMENT: 'declaración',
      STATE_ACTION: 'acción del estado',
      TENTATIVE_AGREEMENT: 'acuerdo tentativo',
      REOPENING: 'reapertura',
      RATIFICATION: 'ratificación',
      AFTERMATH: 'consecuencias',
      INCIDENT: 'incidente',
    },
    resourceKinds: {
      CARE: 'Cuidado de niños',
      MEALS: 'Comidas',
      VOLUNTEERING: 'Voluntariado',
      INFORMATION: 'Información',
      ACTION: 'Acciones',
      LETTER: 'Cartas',
      REPORT: 'Informes',
      FLIER: 'Volantes',
      GRAPHIC: 'Imágenes',
      PROPOSAL: 'Propuestas',
    },
    outcomes: {
      AGREED: 'Acordado',
      AGREED_IN_PART: 'Acordado en parte',
      NOT_AGREED: 'No acordado',
      WITHDRAWN: 'Retirado',
      NOT_IN_RECORD: 'No está en las condiciones que hemos leído',
    },
    stillOpen: 'Aún abierto',
    home: {
      title: 'En español: las disputas según el registro público',
      description:
        'Una disputa laboral explicada a partir de su registro público: cada demanda, fecha y cifra, con quién lo dijo y dónde se puede comprobar.',
      others: 'Otras disputas en el registro',
      waysIn: 'Por dónde empezar',
      events: (count) => counted(count, 'suceso', 'sucesos', ', día por día'),
      subjects: (count) => counted(count, 'tema', 'temas', ', las dos partes'),
      help: 'comidas, cuidado de niños, información',
      words: (count) => counted(count, 'palabra explicada', 'palabras explicadas'),
      outcomes: 'Qué se acordó y qué no',
      steps: 'Los pasos hasta el acuerdo',
      story: 'La historia con más detalle',
      wholeStory: 'Leer toda la historia',
      inEnglish:
        'El presupuesto, las ofertas, las personas y las fuentes tienen sus propias páginas, en inglés:',
    },
    standing: {
      label: 'Cómo está',
      noStrike: 'Sin huelga',
      daysOnStrike: (days) => (days === 1 ? 'día de huelga' : 'días de huelga'),
      schoolDaysLost: (days) => (days === 1 ? 'día de clase perdido' : 'días de clase perdidos'),
      since: (date) => `desde el ${date}`,
      demands: (count) =>
        count === 0
          ? 'Todavía sin demandas en el registro'
          : `De ${counted(count, 'demanda', 'demandas')}`,
      became: (count, status) => BECAME[status ?? 'OPEN'][count === 1 ? 0 : 1],
    },
    timeline: {
      title: 'Cronología',
      description: (count) =>
        `Cada suceso de la disputa en orden${count > 1 ? `, ${count} en total` : ''}, cada uno con sus fuentes.`,
      heading: 'Qué pasó, día por día',
      lead: (count) =>
        `${counted(count, 'suceso', 'sucesos')}, cada uno en resumen y con sus fuentes. El título lleva a la página del suceso, en inglés, con las personas, las cifras y los puntos en que las fuentes no coinciden.`,
      phases: 'Las fases de la ronda',
      months: 'Meses',
      strikeDay: (day) => `día ${day} de la huelga`,
    },
    fightingFor: {
      title: 'Lo que pedían',
      description: (union, employer) =>
        `Qué pidió ${union}, qué respondió ${employer} y qué se acordó, tema por tema.`,
      heading: 'Lo que pedían',
      lead: (union, employer) =>
        `Las demandas tal como las hizo el sindicato docente (${union}), con la respuesta del distrito escolar (${employer}) al lado y lo que resultó de cada una. Cada parte habla por sí misma; nosotros no juzgamos entre ellas.`,
      subjects: 'Temas',
      union: 'Lo que dice el sindicato',
      employer: 'Lo que responde el distrito',
      asked: 'Qué se pidió y en qué quedó',
      settled: 'Qué se acordó',
      more: 'las dos partes con detalle, en inglés',
      commonGood: 'Negociar más allá del salario',
    },
    families: {
      title: 'Ayuda para familias',
      description:
        'Comidas, cuidado de niños, programas e información para las familias, tal como se anunciaron durante el conflicto.',
      heading: 'Ayuda para las familias',
      lead: 'Comidas, cuidado de niños, actividades y dónde preguntar, tal como se anunciaron. Lo que ya no se ofrece está marcado como archivado.',
      from: 'desde el',
      archived: 'archivado: ya no se ofrece',
    },
    glossary: {
      description:
        'Las palabras de la negociación y del dinero de las escuelas, explicadas con sencillez y con sus fuentes.',
      heading: 'Qué quieren decir las palabras',
      lead: (count) =>
        `${counted(count, 'palabra', 'palabras')} de la negociación y del dinero de las escuelas, cada una con su fuente.`,
      inEnglish: 'en inglés:',
    },
  },
};

/** Of one demand, and of several. */
const BECAME = {
  OPEN: ['aún abierta', 'aún abiertas'],
  AGREED: ['acordada', 'acordadas'],
  AGREED_IN_PART: ['acordada en parte', 'acordadas en parte'],
  NOT_AGREED: ['no acordada', 'no acordadas'],
  WITHDRAWN: ['retirada', 'retiradas'],
  NOT_IN_RECORD: [
    'que no está en las condiciones que hemos leído',
    'que no están en las condiciones que hemos leído',
  ],
} as const;

// Of none, that the record has none.
function counted(count: number, one: string, many: string, rest = ''): string {
  if (count === 0) return `todavía sin ${many} en el registro`;
  return `${count} ${count === 1 ? one : many}${rest}`;
}
