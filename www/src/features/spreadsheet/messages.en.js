/** The words of spreadsheets in English. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("en");
const number = (/** @type {number} */ n) => n.toLocaleString("en");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const en = {
  "file.empty": ({ name }) => `“${name}” is empty.`,
  "file.noCells": ({ name }) =>
    name === "" ? "There are no cells to open." : `No cell of “${name}” has anything in it.`,
  "file.pdf": ({ name }) =>
    `“${name}” is a PDF file. Ask for the same data as an Excel file or as JSON, or start with “New”.`,
  "file.word": ({ name }) =>
    `“${name}” is a text document (Word). Put the data in a table in Excel and open that file, or copy the table and paste it here.`,
  "file.rtf": ({ name }) => `“${name}” is a rich text document. Put the data in a table in Excel and open that file.`,
  "file.slides": ({ name }) => `“${name}” is a presentation. Put the data in a table in Excel and open that file.`,
  "file.html": ({ name }) =>
    `“${name}” is a web page. Copy a table from it and paste that here, or ask the website for a JSON file.`,
  "file.xml": ({ name }) => `“${name}” is an XML file. Ask for the same data as JSON or as an Excel file.`,
  "file.image": ({ name }) => `“${name}” is a picture. No data can be read from it.`,
  "file.zip": ({ name }) => `“${name}” is a zip file. Unpack it first, and open the file that is in it.`,
  "file.gzip": ({ name }) => `“${name}” is a packed file. Unpack it first, and open the file that is in it.`,
  "file.xls": ({ name }) =>
    `“${name}” is an Excel file from before 2007. Open it in Excel, choose “Save as” and “Excel workbook (.xlsx)”, and open that file here.`,
  "file.locked": ({ name }) =>
    `“${name}” has a password. Save it in Excel without the password, and open it here then.`,
  "file.damaged": ({ name }) =>
    `“${name}” is damaged and can't be read. Save it once more in Excel, and try that file.`,
  "file.several": "Open spreadsheets one at a time. What belongs together can be sheets of one file.",

  "spreadsheet.title": "Open a spreadsheet:",
  "spreadsheet.titlePasted": "Open a pasted table",
  "spreadsheet.cancel": "Cancel",
  "spreadsheet.which": "Which sheets?",
  "spreadsheet.columns": "Columns",
  "spreadsheet.header": "The headings are in row",
  "spreadsheet.each": "One row is",
  "spreadsheet.each.course": "a course",
  "spreadsheet.each.item": "an invoice item",
  "spreadsheet.each.moment": "a start moment",
  "spreadsheet.column": "Column",
  "spreadsheet.sample": "For example",
  "spreadsheet.field": "Field",
  "spreadsheet.nameless": ({ count: n }) => `Column ${n}, without a heading`,
  "spreadsheet.skip": "don't use",
  "spreadsheet.number": "number of the row",
  "spreadsheet.level.course": "Course",
  "spreadsheet.level.period": "Price period",
  "spreadsheet.level.item": "Invoice item",
  "spreadsheet.level.moment": "Start moment",
  "spreadsheet.fixed": "The same for all courses",
  "spreadsheet.vat": "Compute the VAT amount from price and VAT rate, rounded to cents",
  "spreadsheet.exempt": "Whoever is exempt from VAT pays the same price excluding VAT",
  "spreadsheet.questions": ({ count: n }) =>
    count(n, { one: "1 cell can be read in two ways", other: `${number(n)} cells can be read in two ways` }),
  "spreadsheet.questionsWhy":
    "A point or comma may part thousands or decimals; in a date, the day or the month may come first.",
  "spreadsheet.all": ({ count: n, text }) => `All ${number(n)} cells, like “${text}”`,
  "spreadsheet.left": ({ count: n }) =>
    count(n, { one: "Choose for 1 more cell.", other: `Choose for ${number(n)} more cells.` }),
  "spreadsheet.more": ({ count: n }) => `And ${number(n)} more.`,
  "spreadsheet.result": "What comes of it",
  "spreadsheet.nothing": "Nothing yet: choose which fields the columns are.",
  "spreadsheet.counts": ({ courses, items, moments }) =>
    `${count(courses, { one: "1 course", other: `${number(courses)} courses` })}, ${count(items, { one: "1 invoice item", other: `${number(items)} invoice items` })}, ${count(moments, { one: "1 start moment", other: `${number(moments)} start moments` })}.`,
  "spreadsheet.errors": ({ count: n }) =>
    count(n, {
      one: "After that there is 1 thing left to fill in or correct.",
      other: `After that there are ${number(n)} things left to fill in or correct.`,
    }),
  "spreadsheet.problems": ({ count: n }) =>
    count(n, {
      one: "1 cell isn't right. Opened all the same, it is an error in the course:",
      other: `${number(n)} cells aren't right. Opened all the same, they are errors in the courses:`,
    }),
  "spreadsheet.problem.number": ({ field, text }) => `${field}: “${text}” is no amount or number.`,
  "spreadsheet.problem.integer": ({ field, text }) => `${field}: “${text}” is no whole number.`,
  "spreadsheet.problem.boolean": ({ field, text }) => `${field}: “${text}” is neither yes nor no.`,
  "spreadsheet.problem.date": ({ field, text }) => `${field}: “${text}” is no date.`,
  "spreadsheet.problem.choice": ({ field, text, values }) =>
    `${field}: “${text}” isn't possible. Choose from ${values}.`,
  "spreadsheet.problem.which": ({ field, text }) =>
    `${field}: “${text}” belongs to a price period, invoice item or start moment that isn't there.`,
  "spreadsheet.problem.newRow": ({ text }) =>
    text === ""
      ? "This row has no number, so it is a new one. The form of the course can add it."
      : `There is no number ${text} in this course, so this row is a new one. The form of the course can add it.`,
  "spreadsheet.problem.noCode": ({ field }) => `${field} is missing, so this row belongs to no course.`,
  "spreadsheet.problem.differs": ({ field, text, before }) =>
    `${field}: ${text} differs from ${before} in an earlier row of the same course. The first counts.`,
  "spreadsheet.first": ({ count: n }) => `The first ${n}`,
  "spreadsheet.course": "Course",
  "spreadsheet.unnamed": "(nameless)",
  "spreadsheet.items": "Invoice items",
  "spreadsheet.price": "First price excl. VAT",
  "spreadsheet.moments": "Start moments",
  "spreadsheet.openCourse": "Open as a course",
  "spreadsheet.openCatalogue": ({ count: n }) =>
    n ? `Open as a catalogue of ${number(n)} courses` : "Open as a catalogue",
  "spreadsheet.fileName": "catalogue.json",
  "spreadsheet.purpose": "What is to be done?",
  "spreadsheet.purpose.update": ({ name }) => `Update the catalogue “${name}”`,
  "spreadsheet.purpose.open": "Open as a new document",
  "spreadsheet.resultUpdate": "What changes",
  "spreadsheet.changes": ({ count: n, courses }) =>
    `${count(n, { one: "1 value changes", other: `${number(n)} values change` })} in ${count(courses, { one: "1 course", other: `${number(courses)} courses` })}. All else stays exactly as it is.`,
  "spreadsheet.unchanged": ({ count: n }) =>
    n ? "Nothing changes." : "Nothing changes: all cells are the same as in the catalogue.",
  "spreadsheet.unknown": ({ count: n }) =>
    count(n, {
      one: "1 course code doesn't belong to exactly one readable course of the catalogue; its rows are left out:",
      other: `${number(n)} course codes don't each belong to exactly one readable course of the catalogue; their rows are left out:`,
    }),
  "spreadsheet.absent": ({ count: n }) =>
    count(n, {
      one: "1 invoice item or start moment isn't in the spreadsheet any more, and stays in the catalogue. The form of the course can remove it.",
      other: `${number(n)} invoice items or start moments aren't in the spreadsheet any more, and stay in the catalogue. The form of the course can remove them.`,
    }),
  "spreadsheet.valuesOnly":
    "An update changes values only. Rows that are added or removed change nothing, and modules and meetings stay as they are.",
  "spreadsheet.leftOut": ({ count: n }) =>
    count(n, {
      one: "1 cell isn't right, and changes nothing:",
      other: `${number(n)} cells aren't right, and change nothing:`,
    }),
  "spreadsheet.before": "Now",
  "spreadsheet.after": "Then",
  "spreadsheet.empty": "empty",
  "spreadsheet.apply": ({ count: n }) => count(n, { one: "Change 1 value", other: `Change ${number(n)} values` }),
  "spreadsheet.updated": ({ count: n, courses }) =>
    `${count(n, { one: "1 value", other: `${number(n)} values` })} in ${count(courses, { one: "1 course", other: `${number(courses)} courses` })} changed. “Undo” puts all of it back.`,
  "spreadsheet.done": ({ name }) => `“${name}” was made from the spreadsheet. Download it to keep it.`,
};
