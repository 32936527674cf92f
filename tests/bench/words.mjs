// What the generated courses are made of: words, places and prices as Dutch providers use them.

export const SUBJECTS = [
  "Projectmanagement",
  "Financiële administratie",
  "Leidinggeven",
  "Coördineren van zorg",
  "Arbeidsrecht",
  "Boekhouden",
  "Zakelijk Engels",
  "Veilig werken op hoogte",
  "Bedrijfshulpverlening",
  "Conflicthantering",
  "Adviesvaardigheden",
  "Inkoop en aanbesteden",
  "Gegevensbescherming",
  "Ondernemingsrecht",
  "Verpleegtechnische handelingen",
  "Timemanagement",
  "Creatief schrijven",
  "Logistiek en planning",
  "Elektrotechniek",
  "Duurzame energie",
  "Klantgericht communiceren",
  "Omgevingswet",
  "Pedagogisch medewerker",
  "Netwerkbeheer",
  "Data-analyse met Excel",
  "Presenteren",
  "Mediation",
  "Hygiëne en voedselveiligheid",
  "Makelaardij",
  "Praktijkopleider",
  "Salarisadministratie",
  "Reünie- en eventplanning",
];

export const SUFFIXES = [
  "basis",
  "voor gevorderden",
  "in de praktijk",
  "opfriscursus",
  "voor leidinggevenden",
  "in één dag",
  "intensief",
  "voor zzp’ers",
  "incl. examen",
  "verdieping",
  "voor de publieke sector",
  "(mbo 4)",
  "masterclass",
  "op maat",
];

export const SEGMENTS = [
  ["Bedrijf & Management", "Projectmanagement"],
  ["Financieel", "Administratie"],
  ["Zorg & Welzijn", "Verpleging"],
  ["Juridisch", "Arbeidsrecht"],
  ["ICT", "Netwerkbeheer"],
  ["Techniek", "Installatietechniek"],
  ["Talen", "Engels"],
  ["Veiligheid", "BHV & EHBO"],
  ["Persoonlijke ontwikkeling", "Communicatie"],
  ["Overheid", "Omgevingsrecht"],
];

// City, street, postcode.
export const PLACES = [
  ["Utrecht", "Catharijnesingel", "3511 GC"],
  ["Amsterdam", "Wibautstraat", "1091 GL"],
  ["Rotterdam", "Weena", "3012 CM"],
  ["Eindhoven", "Boschdijk", "5612 AS"],
  ["Groningen", "Zernikeplein", "9747 AS"],
  ["Zwolle", "Campus", "8017 CA"],
  ["'s-Hertogenbosch", "Onderwijsboulevard", "5223 DE"],
  ["Nijmegen", "Kapittelweg", "6525 EN"],
  ["Breda", "Lovensdijkstraat", "4818 AJ"],
  ["Arnhem", "Ruitenberglaan", "6826 CC"],
  ["Den Haag", "Johanna Westerdijkplein", "2521 EN"],
  ["Leeuwarden", "Rengerslaan", "8917 DD"],
  ["Oirschot", "Sint-Odulphusstraat", "5688 BA"],
  ["Sneek", "Simmerdyk", "8601 ZP"],
  ["Súdwest-Fryslân", "Harinxmakade", "8701 BX"],
];

export const BUILDINGS = [
  "Gebouw A",
  "Hoofdgebouw",
  "Vergadercentrum Vredenburg",
  "Praktijkhal",
  "De Kolk",
  "Café Zuid",
  "Campus Oost",
];

export const MODULES = [
  "Inleiding en kennismaking",
  "Wet- en regelgeving",
  "Theorie en begrippen",
  "Praktijkdag",
  "Casuïstiek",
  "Intervisie",
  "Examentraining",
  "Presentatie van het eindproject",
  "Gesprekstechnieken",
  "Financiële kaders",
  "Coöperatief leren",
  "Terugkomdag",
];

/**
 * @typedef {[type: string, words: string, vat: number, prices: number[]]} Cost percentage of VAT, prices to choose
 *   from in euros
 */

/** @type {Cost[]} */
export const MAIN_COSTS = [
  ["TuitionFee", "Lesgeld", 21, [149, 245, 395, 495, 595, 649.5, 795, 895, 995, 1195, 1249.95, 1495, 1895, 2450, 3295]],
];
/** @type {Cost[]} */
export const OTHER_COSTS = [
  ["StudyMaterial", "Studiemateriaal (boeken)", 9, [24.95, 37.5, 49, 65.25, 89.95, 112.4, 146.79]],
  ["Examination", "Examengeld", 21, [75, 115.5, 160, 212.35, 249]],
  ["RegistrationFee", "Inschrijfgeld", 21, [15, 25, 35, 50]],
  ["Lunch", "Lunch en koffie", 9, [12.5, 18.75, 22, 27.5]],
  ["Location", "Zaalhuur", 0, [40, 62.5, 85]],
  ["Certificate", "Certificaat", 21, [9.95, 14.5, 22.5]],
  ["Accommodation", "Hotelovernachting", 9, [94.5, 109, 129.95]],
  ["Insurance", "Annuleringsverzekering", 0, [8.75, 12.4, 19.95]],
];
