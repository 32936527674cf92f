//! The text itself.

pub(crate) const SYNTAX: &str = texts! {
    title: "Not readable as JSON",
    text: "Documents are exchanged as JSON, and a receiving system refuses a whole document for a single misplaced \
        character. Correct the text at the place shown and check again. Findings in the rest of the document may only \
        appear once it can be read.",
    message: "The document can't be read from this point on.[ {problem}]",
    hint: "As long as this isn't corrected, part of the document may go unchecked.",
    fix: "",
};

pub(crate) const TOO_DEEP: &str = texts! {
    title: "Nested too deeply",
    text: "A real document needs only a handful of levels of brackets inside one another. One with far more is most \
        likely damaged, for instance because closing brackets went missing, and other systems may refuse it as well. \
        Check the brackets around the place shown.",
    message: "There are more than {limit} levels of brackets inside one another here. Check whether closing brackets are \
        missing.",
    hint: "",
    fix: "",
};

pub(crate) const TOO_LARGE: &str = texts! {
    title: "Document too large",
    text: "There is a limit to the size of a document, so that a check always ends in reasonable time. Divide a large \
        catalogue into several parts and check them one by one.",
    message: "The document is too large ({size} MB; at most {limit} MB are read). Divide it into smaller parts.",
    hint: "",
    fix: "",
};

pub(crate) const ENCODING: &str = texts! {
    title: "Unreadable characters",
    text: "JSON is exchanged in the encoding UTF-8. In any other encoding, letters such as é and signs such as € arrive \
        as something else, in names and descriptions that customers read. Save the file again as UTF-8 and look whether \
        all letters came through.",
    message: "Some characters can't be read, because the file isn't entirely UTF-8 (texts with faulty bytes: {count}). Save it \
        again as UTF-8.",
    hint: "",
    fix: "",
};

pub(crate) const FILE_ENCODING: &str = texts! {
    title: "Not saved as UTF-8",
    text: "JSON is exchanged in the encoding UTF-8. This file is in another one, as Notepad, Excel and older programs write it. \
        It is read here; other systems refuse it, or show letters such as é and signs such as € as something else. Save it \
        again and choose the encoding UTF-8.",
    message: "The file is saved as {encoding}, and JSON is exchanged as UTF-8. Save it again with the encoding UTF-8.",
    hint: "Places are counted in the text as it was read.",
    fix: "",
};

pub(crate) const BYTE_ORDER_MARK: &str = texts! {
    title: "Invisible mark",
    text: "Some programs put an invisible mark, a byte order mark, at the very beginning of a file; in files that were joined \
        it also stands in the middle. JSON that is sent to another system must not have it, and some systems refuse the \
        document because of it. Save the file as “UTF-8 without BOM”.",
    message: "The file has an invisible mark (a byte order mark; in all: {count}) that some systems refuse. Save it as UTF-8 \
        without that mark.",
    hint: "",
    fix: "",
};

pub(crate) const RECORD_SEPARATOR: &str = texts! {
    title: "Record separators",
    text: "The documents in this file are set apart by an invisible sign, the record separator (U+001E), as some log and data \
        systems do. Here it is skipped. Other systems expect plain JSON, or one document on each line: remove the signs \
        before the file is sent.",
    message: "The documents are set apart by an invisible sign (U+001E; in all: {count}), and most systems refuse that. \
        Remove it.",
    hint: "",
    fix: "",
};

pub(crate) const DOCUMENTS_ON_LINE: &str = texts! {
    title: "Several documents on one line",
    text: "A file without list brackets has one document on each line, so that every system can tell where one ends and the \
        next begins. Here several stand on the same line. They are read, but other systems may take only the first. Put each \
        on a line of its own.",
    message: "One line holds several documents, and only one may stand on it (in all {count} too many). Put each on a line of \
        its own.",
    hint: "",
    fix: "",
};

pub(crate) const LISTS_JOINED: &str = texts! {
    title: "Several lists in one file",
    text: "The file has more than one list, as when files are pasted together. All of them are read here, but JSON allows only \
        one, so other systems refuse the file or read only the first list. Join them into one.",
    message: "The file has more than one list ({count} behind the first). All are read, but a file may have only one. Join them.",
    hint: "",
    fix: "",
};

pub(crate) const LIST_BRACKETS: &str = texts! {
    title: "List without its brackets",
    text: "Between the documents stand commas, as in a list, but the square brackets around the list are missing. Everything is \
        read here; other systems refuse the file. Put square brackets around all documents together.",
    message: "The documents have commas between them, as in a list, but the square brackets around the list are missing. Add \
        them.",
    hint: "",
    fix: "",
};

pub(crate) const COMMENT: &str = texts! {
    title: "Comments in the document",
    text: "Comments are handy while writing, but JSON doesn't know them: a receiving system refuses the document. Here \
        they are skipped, so that the rest can be checked. Remove them before the document is sent.",
    message: "The document has comments ({count} in all), and JSON doesn't allow them. Remove them before sending it.",
    hint: "",
    fix: "",
};

pub(crate) const TRAILING_COMMA: &str = texts! {
    title: "Comma too many",
    text: "In JSON a comma stands between two items, never after the last one. Many systems refuse a document with a \
        comma right before a closing bracket. Here it is skipped, so that the rest can be checked. Remove it before the \
        document is sent.",
    message: "A comma stands right before a closing bracket (in all: {count}), and JSON doesn't allow that. Remove it \
        before sending the document.",
    hint: "",
    fix: "",
};

pub(crate) const DUPLICATE_KEY: &str = texts! {
    title: "Property given twice",
    text: "When a property stands twice in the same place, one system uses the first value and another the last. So two \
        parties can see different prices in one document. Keep the value that is right and remove the other.",
    message: "“{name}” is given more than once here, and systems differ in which value they use. Keep the right one and \
        remove the others.",
    hint: "",
    fix: "",
};

pub(crate) const LONE_SURROGATE: &str = texts! {
    title: "Half a character",
    text: "Some characters, such as emoji, consist of two halves in JSON. Here one half is missing, so the character \
        can't be shown, and some systems refuse the text. This mostly happens when a text was cut off at a fixed length. \
        Type the character again or remove the remaining half.",
    message: "This text contains half a character, as happens when a text is cut off. Type the character again or remove \
        it.",
    hint: "",
    fix: "",
};

pub(crate) const NUMBER_DIGITS: &str = texts! {
    title: "Number too long",
    text: "Amounts are calculated exactly, to the last digit, and there is a limit to how many digits that can be. A \
        number this long doesn't occur on an invoice; most likely a calculation left a tail of decimals. Round it to \
        what is meant.",
    message: "This number has more digits than can be calculated with exactly (the limit is {limit}). Write it with \
        fewer digits.",
    hint: "",
    fix: "",
};
