export const HELP = `aanbod validate <kind|auto> FILE… [options]
  Checks documents. A folder stands for all .json, .jsonl and .ndjson files in it, but not for those in node_modules and in
  folders whose name starts with a dot; - for standard input.
  Kinds: course, catalogue. With auto each document tells by itself, and what is none in a folder is skipped and counted.

    --locale en|nl             language of the messages (default: en)
    --format FORMAT            text (default), json, github (annotations of a workflow) or sarif
    --json                     the same as --format json; one file gives its report, more give a list of reports
    --fix                      make the corrections that are certain, and take out comments, trailing commas and the byte
                               order mark, keeping every other byte as it is; the corrected text of standard input goes
                               to standard output, the findings to standard error
    --operation auto|create|stored
    --profile eduxchange|ooapi
    --allowed NAME=A,B         values that an open list may have, by full property name; may be repeated
    --now INSTANT              the present (default: the clock)
    --mask-values              leave the document's values out
    --max-diagnostics N        findings to list of each document (default: 1000)
    --period-end, --exempt-amount: as below

aanbod quote FILE --ordered-at INSTANT [options]
  What a customer pays who orders at that moment: 2026-01-15T12:00:00Z, or a date.

    --vat-exempt               for an account that is exempt from VAT
    --include all|POINTER      optional items that are bought; a pointer may be repeated
    --start-moment ID          externalId of the start moment that is ordered
    --period-end exclusive|inclusive
    --exempt-amount price|vatReplacement
    --start-moment-items replace|add
    --locale en|nl
    --json                     the quote as JSON

Ends with 0 when everything is valid or priced, 1 when not, 2 when the command is wrong or a file can't be read.
`;
