/**
 * The looks of the text, from the same tokens as everything else.
 */

import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--_code-key)" },
  { tag: tags.string, color: "var(--_code-string)" },
  { tag: tags.number, color: "var(--_code-number)" },
  { tag: [tags.bool, tags.null], color: "var(--_code-word)" },
  { tag: tags.invalid, color: "var(--_ink)" },
]);

export const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "0.8125rem", backgroundColor: "var(--_surface)", color: "var(--_ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--_mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { caretColor: "var(--_ink)", padding: "8px 0" },
  ".cm-cursor": { borderLeftColor: "var(--_ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--_surface)", color: "var(--_muted)", border: "none" },
  ".cm-activeLine": { backgroundColor: "var(--_active-line)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--_active-line)", color: "var(--_ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--_selection)",
  },
  ".cm-selectionMatch": { backgroundColor: "var(--_selection-match)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--_selection-match)",
    color: "inherit",
  },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--_sunken)",
    color: "var(--_muted)",
    border: "1px solid var(--_line)",
  },
  ".cm-tooltip": {
    backgroundColor: "var(--_raised)",
    color: "var(--_ink)",
    border: "1px solid var(--_line-strong)",
    borderRadius: "8px",
    overflow: "hidden",
    boxShadow: "var(--_shadow)",
    maxWidth: "min(36rem, 90vw)",
  },
  ".cm-tooltip-lint": { fontFamily: "var(--_sans)", fontSize: "0.8125rem" },
  ".cm-diagnostic": {
    padding: "8px 12px",
    borderLeft: "4px solid var(--_muted)",
    unicodeBidi: "isolate",
    whiteSpace: "pre-wrap",
  },
  ".cm-diagnostic-error": { borderLeftColor: "var(--_error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--_warning)" },
  ".cm-diagnostic-info": { borderLeftColor: "var(--_info)" },
  ".cm-diagnosticSource": { color: "var(--_muted)", opacity: "1" },
  ".cm-diagnosticAction": {
    backgroundColor: "var(--_accent)",
    color: "var(--_on-accent)",
    borderRadius: "6px",
    padding: "4px 10px",
    marginTop: "6px",
    marginLeft: "0",
    marginRight: "8px",
    font: "inherit",
    cursor: "pointer",
  },
  ".cm-lintRange": {
    backgroundImage: "none",
    paddingBottom: "0",
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "3px",
  },
  ".cm-lintRange-error": { textDecorationColor: "var(--_error)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--_warning)" },
  ".cm-lintRange-info": { textDecorationColor: "var(--_info)", textDecorationStyle: "dotted" },
  ".cm-lint-marker": {
    width: "10px",
    height: "10px",
    borderRadius: "50%",
    content: "none !important",
    marginTop: "5px",
  },
  ".cm-lint-marker-error": { backgroundColor: "var(--_error)" },
  ".cm-lint-marker-warning": { backgroundColor: "var(--_warning)" },
  ".cm-lint-marker-info": { backgroundColor: "var(--_info)" },
  ".cm-panels": { backgroundColor: "var(--_sunken)", color: "var(--_ink)", borderColor: "var(--_line)" },
  ".cm-panel.cm-search": { padding: "8px 32px 8px 12px", fontFamily: "var(--_sans)" },
  ".cm-panel.cm-search label": { fontSize: "0.8125rem" },
  ".cm-textfield": {
    backgroundColor: "var(--_surface)",
    color: "var(--_ink)",
    border: "1px solid var(--_line-strong)",
    borderRadius: "6px",
    padding: "4px 8px",
    fontSize: "0.8125rem",
  },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--_surface)",
    color: "var(--_ink)",
    border: "1px solid var(--_line-strong)",
    borderRadius: "6px",
    padding: "4px 10px",
    fontSize: "0.8125rem",
  },
  ".cm-panel.cm-search [name=close]": { color: "var(--_ink)", width: "28px", height: "28px", fontSize: "1.25rem" },
  ".cm-searchMatch": { backgroundColor: "var(--_match)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--_selection)", outline: "1px solid var(--_ink)" },
  ".cm-specialChar": { color: "var(--_error)" },
});
