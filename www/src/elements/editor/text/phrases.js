/**
 * The words of CodeMirror by language; where one has none, they are those of CodeMirror itself.
 */

/** @type {{en: Record<string, string>, nl: Record<string, string>}} */
export const phrases = {
  en: {},
  nl: {
    Find: "Zoeken",
    Replace: "Vervangen",
    next: "volgende",
    previous: "vorige",
    all: "alle",
    "match case": "hoofdlettergevoelig",
    "by word": "hele woorden",
    regexp: "reguliere expressie",
    replace: "vervangen",
    "replace all": "alles vervangen",
    close: "sluiten",
    "current match": "huidige vondst",
    "replaced $ matches": "$ keer vervangen",
    "replaced match on line $": "vervangen op regel $",
    "on line": "op regel",
    "Go to line": "Naar regel",
    go: "ga",
    Diagnostics: "Bevindingen",
    "No diagnostics": "Geen bevindingen",
    "Folded lines": "Ingeklapte regels",
    "Unfolded lines": "Uitgeklapte regels",
    "Fold line": "Regel inklappen",
    "Unfold line": "Regel uitklappen",
    "folded code": "ingeklapte tekst",
    unfold: "uitklappen",
    to: "tot",
    "Control character": "Stuurteken",
    "Selection deleted": "Selectie verwijderd",
  },
};
