//! The texts in English.

use crate::diagnostics::codes::Code;

/// The texts of a code.
pub(super) const fn texts(code: Code) -> &'static str {
    match code {
        // The text.
        Code::Syntax => texts! {
            title: "Not readable as JSON",
            text: "Documents are exchanged as JSON, and a receiving system refuses a whole document for a single misplaced \
                character. Correct the text at the place shown and check again. Findings in the rest of the document may only \
                appear once it can be read.",
            message: "The document can't be read from this point on.[ {problem}]",
            hint: "As long as this isn't corrected, part of the document may go unchecked.",
            fix: "",
        },
        Code::TooDeep => texts! {
            title: "Nested too deeply",
            text: "A real document needs only a handful of levels of brackets inside one another. One with far more is most \
                likely damaged, for instance because closing brackets went missing, and other systems may refuse it as well. \
                Check the brackets around the place shown.",
            message: "There are more than {limit} levels of brackets inside one another here. Check whether closing brackets are \
                missing.",
            hint: "",
            fix: "",
        },
        Code::TooLarge => texts! {
            title: "Document too large",
            text: "There is a limit to the size of a document, so that a check always ends in reasonable time. Divide a large \
                catalogue into several parts and check them one by one.",
            message: "The document is too large ({size} MB; at most {limit} MB are read). Divide it into smaller parts.",
            hint: "",
            fix: "",
        },
        Code::Encoding => texts! {
            title: "Unreadable characters",
            text: "JSON is exchanged in the encoding UTF-8. In any other encoding, letters such as é and signs such as € arrive \
                as something else, in names and descriptions that customers read. Save the file again as UTF-8 and look whether \
                all letters came through.",
            message: "Some characters can't be read, because the file isn't entirely UTF-8 (texts with faulty bytes: {count}). Save it \
                again as UTF-8.",
            hint: "",
            fix: "",
        },
        Code::FileEncoding => texts! {
            title: "Not saved as UTF-8",
            text: "JSON is exchanged in the encoding UTF-8. This file is in another one, as Notepad, Excel and older programs write it. \
                It is read here; other systems refuse it, or show letters such as é and signs such as € as something else. Save it \
                again and choose the encoding UTF-8.",
            message: "The file is saved as {encoding}, and JSON is exchanged as UTF-8. Save it again with the encoding UTF-8.",
            hint: "Places are counted in the text as it was read.",
            fix: "",
        },
        Code::ByteOrderMark => texts! {
            title: "Invisible mark",
            text: "Some programs put an invisible mark, a byte order mark, at the very beginning of a file; in files that were joined \
                it also stands in the middle. JSON that is sent to another system must not have it, and some systems refuse the \
                document because of it. Save the file as “UTF-8 without BOM”.",
            message: "The file has an invisible mark (a byte order mark; in all: {count}) that some systems refuse. Save it as UTF-8 \
                without that mark.",
            hint: "",
            fix: "",
        },
        Code::RecordSeparator => texts! {
            title: "Record separators",
            text: "The documents in this file are set apart by an invisible sign, the record separator (U+001E), as some log and data \
                systems do. Here it is skipped. Other systems expect plain JSON, or one document on each line: remove the signs \
                before the file is sent.",
            message: "The documents are set apart by an invisible sign (U+001E; in all: {count}), and most systems refuse that. \
                Remove it.",
            hint: "",
            fix: "",
        },
        Code::DocumentsOnLine => texts! {
            title: "Several documents on one line",
            text: "A file without list brackets has one document on each line, so that every system can tell where one ends and the \
                next begins. Here several stand on the same line. They are read, but other systems may take only the first. Put each \
                on a line of its own.",
            message: "One line holds several documents, and only one may stand on it (in all {count} too many). Put each on a line of \
                its own.",
            hint: "",
            fix: "",
        },
        Code::ListsJoined => texts! {
            title: "Several lists in one file",
            text: "The file has more than one list, as when files are pasted together. All of them are read here, but JSON allows only \
                one, so other systems refuse the file or read only the first list. Join them into one.",
            message: "The file has more than one list ({count} behind the first). All are read, but a file may have only one. Join them.",
            hint: "",
            fix: "",
        },
        Code::ListBrackets => texts! {
            title: "List without its brackets",
            text: "Between the documents stand commas, as in a list, but the square brackets around the list are missing. Everything is \
                read here; other systems refuse the file. Put square brackets around all documents together.",
            message: "The documents have commas between them, as in a list, but the square brackets around the list are missing. Add \
                them.",
            hint: "",
            fix: "",
        },
        Code::Comment => texts! {
            title: "Comments in the document",
            text: "Comments are handy while writing, but JSON doesn't know them: a receiving system refuses the document. Here \
                they are skipped, so that the rest can be checked. Remove them before the document is sent.",
            message: "The document has comments ({count} in all), and JSON doesn't allow them. Remove them before sending it.",
            hint: "",
            fix: "",
        },
        Code::TrailingComma => texts! {
            title: "Comma too many",
            text: "In JSON a comma stands between two items, never after the last one. Many systems refuse a document with a \
                comma right before a closing bracket. Here it is skipped, so that the rest can be checked. Remove it before the \
                document is sent.",
            message: "A comma stands right before a closing bracket (in all: {count}), and JSON doesn't allow that. Remove it \
                before sending the document.",
            hint: "",
            fix: "",
        },
        Code::DuplicateKey => texts! {
            title: "Property given twice",
            text: "When a property stands twice in the same place, one system uses the first value and another the last. So two \
                parties can see different prices in one document. Keep the value that is right and remove the other.",
            message: "“{name}” is given more than once here, and systems differ in which value they use. Keep the right one and \
                remove the others.",
            hint: "",
            fix: "",
        },
        Code::LoneSurrogate => texts! {
            title: "Half a character",
            text: "Some characters, such as emoji, consist of two halves in JSON. Here one half is missing, so the character \
                can't be shown, and some systems refuse the text. This mostly happens when a text was cut off at a fixed length. \
                Type the character again or remove the remaining half.",
            message: "This text contains half a character, as happens when a text is cut off. Type the character again or remove \
                it.",
            hint: "",
            fix: "",
        },
        Code::NumberDigits => texts! {
            title: "Number too long",
            text: "Amounts are calculated exactly, to the last digit, and there is a limit to how many digits that can be. A \
                number this long doesn't occur on an invoice; most likely a calculation left a tail of decimals. Round it to \
                what is meant.",
            message: "This number has more digits than can be calculated with exactly (the limit is {limit}). Write it with \
                fewer digits.",
            hint: "",
            fix: "",
        },

        // The structure, from the table.
        Code::Missing => texts! {
            title: "Required property missing",
            text: "The specification asks for this property. Without it a receiving system can refuse the document, or can't \
                show or invoice properly what it describes. Add the property and fill in its value.",
            message: "[Fill in {field}.][There is no {item} yet. Add one.][Add {list}.]",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::ServerMade => texts! {
            title: "Not filled in yet",
            text: "A new course doesn't have these yet: the receiving system makes them when the course is stored. Nothing needs to \
                be done for a new course. In a course that is stored already they must be there; copy them from the stored version.",
            message: "For a new course the receiving system fills in: {names}. Nothing needs to be done.",
            hint: "A course that is stored already must have them.",
            fix: "",
        },
        Code::NullRequired => texts! {
            title: "Required property empty",
            text: "The property is there, but its value is null, which means “nothing”. For a required property that is the same \
                as leaving it out, so the document can be refused. Fill in a value.",
            message: "[Fill in {field}.][There is no {item} yet. Add one.][Add {list}.]",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::Type => texts! {
            title: "Wrong sort of value",
            text: "Every property has a fixed sort of value: a text, a number, true or false, a list. A receiving system that \
                expects a number can't calculate with a text that looks like one, and refuses the document or loses the value. \
                Write the value in the sort that is asked for.",
            message: "[{label}: ]{expected} belongs here, {notFound}[: “{value}”].",
            hint: "In the JSON, text goes in quotes; numbers, true and false don't; a list stands between square brackets.",
            fix: "Change it to {expected}",
        },
        Code::JsonText => texts! {
            title: "JSON as a text",
            text: "The document, or a part of it, was put into the document as a text: in quotes, with a backslash before each quote \
                in it. That \
                happens when a program writes something as JSON twice, or when a spreadsheet or database keeps JSON as text. Other \
                systems see \
                one long text in it. Put the JSON itself there.",
            message: "[{label}: ]this is JSON as a text. Take the quotes around it away, and it is {expected}.",
            hint: "Mostly a program writes this part as JSON twice.",
            fix: "Make it plain JSON",
        },
        Code::TemplateVariable => texts! {
            title: "Template not filled in",
            text: "A template, such as one of Postman or of a manual, has a name between signs where a value is to come. That didn't \
                happen here: the \
                program that makes the document doesn't know the name, or the template was copied as it is. Fill in the value.",
            message: "{label} isn't filled in yet: “{value}” comes from a template. Fill in the value.",
            hint: "",
            fix: "",
        },
        Code::JsonInText => texts! {
            title: "JSON in a plain text",
            text: "A piece of JSON stands where a plain text belongs, with its brackets and quotes. Customers get to see it like \
                that. Write only the \
                text itself.",
            message: "{label} is a piece of JSON: “{value}”. Write only the text itself.",
            hint: "",
            fix: "",
        },
        Code::MissingWhen => texts! {
            title: "Property needed here missing",
            text: "Which properties a document needs can depend on what sort it says it is: an enrollment for a subject must say \
                for which subject. Without it the receiving system doesn't know what the document is about. Add the property, \
                or correct the one that decides the sort.",
            message: "[Fill in {field}][Add {list}][Add a {item}]: it is required when {property} is {of}.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::Misplaced => texts! {
            title: "Property of another sort",
            text: "Some properties belong only to one sort of document, and this document says that it is of another sort. One of \
                the two is most likely a mistake: remove the property, or correct the one that decides the sort.",
            message: "{label} belongs here only when {property} is {of}. Remove it, or correct {property}.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::MissingEither => texts! {
            title: "No identifier given",
            text: "What this refers to can be told in more than one way, and at least one of them has to be used. Without any, \
                the receiving system doesn't know which school, student or location is meant. Fill in one of the properties \
                that are named.",
            message: "Nothing says {which} is meant. Fill in {names}.",
            hint: "",
            fix: "",
        },
        Code::NullValue => texts! {
            title: "Null not allowed",
            text: "The value is null, which means “nothing”. This specification doesn't know null: what has no value is left out \
                altogether, and a receiving system may refuse the document. Leave the property out, or fill in a value.",
            message: "{label} is null, which isn't allowed. Leave the property out, or fill in a value.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "Leave the property out",
        },
        Code::EmptyValue => texts! {
            title: "Empty text",
            text: "There is a text with nothing in it, where something else than a text is meant, such as a date. An empty text \
                isn't the same as leaving the property out, and a receiving system refuses it. Fill in a value, or leave the \
                property out where it isn't required.",
            message: "[Fill in {field}][, or leave it out (“{name}”)].",
            hint: "",
            fix: "Leave the property out",
        },
        Code::UnknownProperty => texts! {
            title: "Unknown property",
            text: "The specification doesn't name this property at this place. It may be a typing error, or a property of a \
                newer version. A receiving system most likely ignores it, so its value doesn't reach the customer or the \
                invoice. Correct the name, or leave it when it is there on purpose.",
            message: "“{name}” isn't a known property here, so other systems may ignore it.[ Did you mean \
                “{suggestion}”?]",
            hint: "",
            fix: "Rename to “{suggestion}”",
        },
        Code::ExtraProperty => texts! {
            title: "Property of one's own",
            text: "The specification doesn't name this property, but it allows others than those it names. It is kept as it is. \
                Systems that don't know it skip it, so check that nothing important is in it.",
            message: "“{name}” isn't in the specification, which allows such properties. Systems that don't know it skip it.",
            hint: "",
            fix: "",
        },
        Code::ForbiddenProperty => texts! {
            title: "Property not allowed",
            text: "At this place the specification allows only the properties that it names, so a receiving system refuses the \
                document because of this one. Correct the name, or remove the property.",
            message: "“{name}” isn't allowed at this place.[ Did you mean “{suggestion}”?] Correct the name or remove it.",
            hint: "",
            fix: "Rename to “{suggestion}”",
        },
        Code::PropertyCase => texts! {
            title: "Another spelling of a name",
            text: "In names of properties capitals, hyphens and underscores count. Written differently, the property counts as unknown \
                and its value gets lost. Write the name exactly as the specification does.",
            message: "Write “{expected}” instead of “{name}”: other systems may not recognise another spelling.",
            hint: "",
            fix: "Rename to “{expected}”",
        },
        Code::PropertyTwin => texts! {
            title: "Two spellings of one name",
            text: "Two properties differ only in their spelling, such as capitals. Some systems take them for one and use the last value; \
                others use the one that is spelled as the specification does. So two parties can see different prices in one document. Keep \
                the value that is right under the right name, and remove the other.",
            message: "“{name}” and “{expected}” both stand here, and some systems use the last of the two. Keep only “{expected}”, \
                with the right value.",
            hint: "",
            fix: "Remove “{name}”",
        },
        Code::Guid => texts! {
            title: "Invalid id",
            text: "This id is a fixed code (a GUID) by which systems recognise the same thing, such as a course or an \
                organisation. With a character too many or too few it refers to nothing. Copy the id again from the system that \
                issued it.",
            message: "{label}: “{value}” isn't a valid id. Copy it again from its source.",
            hint: "An id has 36 characters: 32 digits and letters a to f, in groups of 8, 4, 4, 4 and 12, with hyphens in between.",
            fix: "",
        },
        Code::Date => texts! {
            title: "Invalid date",
            text: "Here a date without a time is asked for, written as year, month and day, so that no two systems read it \
                differently. Anything else, or a day that doesn't exist, is refused. Write it as 2026-01-15.",
            message: "{label}: [“{value}” ][doesn't exist: {lastDay}. Correct the day.][isn't an existing date in the right form. \
                Write year, month and day, without a time, such as {example}.][{form}]",
            hint: "",
            fix: "Change to {date}",
        },
        Code::Uri => texts! {
            title: "Invalid web address",
            text: "A web address has to be complete, so that every system can follow it: with https:// in front, and without \
                spaces. Copy the address from the bar of the browser.",
            message: "{label}: “{value}” isn't a complete web address. Write it with https:// in front and without spaces.",
            hint: "",
            fix: "",
        },
        Code::Form => texts! {
            title: "Wrong form",
            text: "This value is a code with a fixed form, by which systems recognise what is meant. Anything in another form is \
                refused or refers to nothing. Write it in the form that is named.",
            message: "{label}: “{value}” doesn't have the right form.[ There is {sign} in it instead of a hyphen.] Write {form}.",
            hint: "",
            fix: "Change to “{expected}”",
        },
        Code::FormUnusual => texts! {
            title: "Unusual form",
            text: "Codes of this sort mostly have a fixed form, though the specification doesn't demand it. A code in another \
                form may be mistyped, or may be one of another sort, and then refers to nothing. Check it.",
            message: "{label}: “{value}” looks unusual; expected is {form}. Check whether it is right.",
            hint: "",
            fix: "Write it in the usual form",
        },
        Code::TooLong => texts! {
            title: "Text too long",
            text: "The specification sets a limit to the length of this text. A receiving system refuses a longer one or cuts it \
                off. Shorten it.",
            message: "{label} has {length} characters, and at most {limit} are allowed. Shorten it.",
            hint: "",
            fix: "",
        },
        Code::CodeBlanks => texts! {
            title: "Spaces around a code",
            text: "A code is compared character by character. With a space before or behind it, it is another code, though nobody \
                sees the \
                difference: orders that name it without the space don't find it. Remove the space, and check that nobody knows the code \
                with it.",
            message: "{label}: there is a space around “{value}”, shown as ␣. Remove it, or the code may not be found.",
            hint: "",
            fix: "Remove the spaces around it",
        },
        Code::InvisibleCharacters => texts! {
            title: "Invisible character in a value",
            text: "A value that is copied from Word, a PDF or a web page sometimes brings characters along that nobody sees. It looks \
                right, but for \
                a program it isn't, and it is refused. Remove the characters, or type the value anew.",
            message: "{label}: there is {sign}[ ({character})] in it[, in the place of ␣: “{value}”]. Remove it.",
            hint: "",
            fix: "Remove the invisible characters",
        },
        Code::InvisibleInCode => texts! {
            title: "Invisible character in a code",
            text: "A code is compared character by character. With a character in it that nobody sees, it is another code, and who \
                names it without \
                finds nothing. Such characters come along when something is copied from Word, a PDF or a web page. Remove them, and \
                check \
                that nobody knows the code with them.",
            message: "{label}: there is {sign}[ ({character})] in it, in the place of ␣: “{value}”. Remove it, or the code may not be \
                found.",
            hint: "",
            fix: "Remove the invisible characters",
        },
        Code::InvisibleInText => texts! {
            title: "Invisible character in a text",
            text: "A name or text has a character that nobody sees, as comes along from Word, a PDF or a web page. Who searches for \
                the name doesn't \
                find it, and some systems show a box there. Remove it, unless it is there on purpose.",
            message: "{label}: there is {sign}[ ({character})] in it, in the place of ␣: “{value}”. Remove it, unless it is there on \
                purpose.",
            hint: "",
            fix: "Remove the invisible characters",
        },
        Code::InvisibleInName => texts! {
            title: "Invisible character in a name",
            text: "Programs know a property by its name, character by character. With a character in it that nobody sees, it is \
                another name, and \
                the value gets lost. Such characters come along when something is copied from Word, a PDF or a web page. Remove them.",
            message: "The name “{expected}” has {sign}[ ({character})] in the place of ␣: “{name}”. Remove it.",
            hint: "",
            fix: "Rename to “{expected}”",
        },
        Code::LineBreak => texts! {
            title: "More than one line",
            text: "A name or a code fits on one line. Line breaks mostly come along when a piece of text is pasted in the wrong \
                place, and \
                customers then see the text cut off or run together. Write it on one line, and put longer texts where they belong.",
            message: "{label} has line breaks (lines: {count}). Write it on one line.",
            hint: "",
            fix: "Put it on one line",
        },
        Code::LongText => texts! {
            title: "Unusually long text",
            text: "No real name or code is as long as this. Mostly a whole piece of text was pasted here, or one text twice, and \
                systems cut \
                it off or refuse it. Check what belongs here.",
            message: "{label} has {length} characters, far more than usual. Check whether it is right.",
            hint: "",
            fix: "",
        },
        Code::DateTime => texts! {
            title: "Invalid date or time",
            text: "Dates with a time are written in one international way, so that no two systems read them differently. A date \
                that can't be read, or doesn't exist, can put a price in the wrong period or leave the course without one. Write \
                year, month, day, time and time zone, in that order.",
            message: "{label}: [“{value}” ][doesn't exist: {lastDay}. Correct the day.][isn't an existing date in the right form. \
                Write date and time, such as {example}.][{form}]",
            hint: "",
            fix: "",
        },
        Code::DateTimeOffset => texts! {
            title: "Time zone missing",
            text: "Without a time zone it isn't clear which moment is meant: midnight in Amsterdam is an hour or two before \
                midnight in UTC. Around the end of a period that decides which price an order gets. Add the time zone; Z stands \
                for UTC.",
            message: "{label}: “{value}” has no time zone, so the exact moment isn't known. Add Z for UTC, or an offset such as \
                +01:00.",
            hint: "[Written in full: {example}.]",
            fix: "",
        },
        Code::DateTimeDay => texts! {
            title: "No time",
            text: "Here a moment is due: a day, a time, and the time zone. With the day alone nobody knows when to be there. Add the \
                time.",
            message: "{label}: “{value}” is a day without a time. Write the time with it.",
            hint: "[Written in full, with the time zone: {example}.]",
            fix: "",
        },
        Code::DateTimeDigits => texts! {
            title: "Time too precise",
            text: "A time has at most seven digits behind the seconds. Systems refuse more digits or cut them off, so that both \
                sides no longer mean the same moment. Shorten the time.",
            message: "{label}: “{value}” has more than seven digits after the decimal point. Shorten it to seven digits or \
                fewer.",
            hint: "",
            fix: "",
        },
        Code::NoDate => texts! {
            title: "No date",
            text: "Programs write certain days when nobody filled in a date: the first of the year 1, of 1900 or of 1970, for instance. \
                Other systems take it for a real one. Fill in the date that is meant, or leave the property out where it isn't required.",
            message: "{label}: programs write {date} when there is no date. Fill in the real one[, or leave “{name}” out].",
            hint: "",
            fix: "Leave it out",
        },
        Code::DateTimeUtc => texts! {
            title: "Not in UTC",
            text: "Times are exchanged in UTC, the world's reference time. A time with another offset does name one exact \
                moment, but a system that overlooks the offset is off by hours, and so may charge the price of another day. \
                Write the same moment in UTC.",
            message: "“{label}” is in another time zone than UTC. Write the same moment in UTC: {utc}.",
            hint: "",
            fix: "Use {utc}",
        },
        Code::IntegerForm => texts! {
            title: "Spelling of a whole number",
            text: "A whole number is expected here. Written with a decimal point or with an exponent it has the same value, but \
                not every system accepts that spelling. Write only the digits.",
            message: "{label}: “{value}” is a whole number in an unusual spelling. Write it as {expected}.",
            hint: "",
            fix: "Change to {expected}",
        },
        Code::DutchValue => texts! {
            title: "Dutch value",
            text: "Systems compare values character by character, and courses mostly have English ones. The list isn't public, so ask \
                the \
                receiving party which values it knows.",
            message: "{label}: “{value}” is Dutch, and courses mostly have “{english}”. Check which value the receiver knows.",
            hint: "",
            fix: "",
        },
        Code::Enum => texts! {
            title: "Value not allowed",
            text: "This property has a fixed list of values. Anything else isn't understood by the receiving system, which then \
                refuses the document or leaves the value out. Choose a value from the list, with the same capitals.",
            message: "“{value}” isn't one of the values allowed for “{label}”.[ Did you mean “{suggestion}”?][ Choose from: \
                {allowed}.]",
            hint: "[The code “{other}” has the form of {suggestion}.]",
            fix: "Change to “{suggestion}”",
        },
        Code::EnumSpelling => texts! {
            title: "Spelling of a value",
            text: "Values are compared character by character, capitals included. A value that only looks like a known one \
                counts as a different one, and rules that belong to it are then not applied. Use the known spelling, unless \
                another value is really meant.",
            message: "{label}: “{value}” looks like the known value[ “{suggestion}”], but is spelled differently. Use the known \
                spelling if that is what is meant.",
            hint: "",
            fix: "Change to “{suggestion}”",
        },
        Code::Deprecated => texts! {
            title: "Property out of use",
            text: "This property belongs to an older version of the specification and is going to disappear. Systems may ignore \
                it already, and newer versions don't have it. Move the information to the property that takes its place, and \
                remove this one.",
            message: "{label} is deprecated and may be ignored.[ {instead}]",
            hint: "In the JSON this property is called “{name}”.",
            fix: "Remove the deprecated property",
        },
        Code::Blank => texts! {
            title: "Required text blank",
            text: "The text is there, but it has nothing in it, or only spaces. The property is required because customers or \
                systems rely on it; an empty text helps neither. Fill in a real text.",
            message: "[Fill in {field}.][There is no {item} yet. Add one.][Add {list}.]",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::EmptyList => texts! {
            title: "Empty list",
            text: "This list needs at least one item. A course without periods has no price and so can't be invoiced; an offering \
                without a name can't be shown. Add what belongs in the list.",
            message: "[Fill in {field}.][There is no {item} yet. Add one.][Add {list}.]",
            hint: "In the JSON this list is called “{name}”.",
            fix: "",
        },
        Code::Minimum => texts! {
            title: "Number too low",
            text: "The specification sets a lower limit for this number; below it the value has no meaning, such as a course \
                that takes no time. Fill in the real value.",
            message: "{label}: {value} is too low; it must be {bound} {limit}. Fill in the right number.",
            hint: "",
            fix: "",
        },

        Code::Maximum => texts! {
            title: "Number too high",
            text: "The specification sets an upper limit for this number; above it the value has no meaning, such as a place \
                beyond the North Pole. Fill in the real value.",
            message: "{label}: {value} is too high; it may be at most {limit}. Fill in the right number.",
            hint: "",
            fix: "",
        },

        // The course: segment and learning method.
        Code::SubSegment => texts! {
            title: "Subsegment missing",
            text: "A segment and a subsegment together decide where customers find the course. Only a course that comes from \
                Edudex may leave out the subsegment. Choose a subsegment that belongs to the chosen segment.",
            message: "Choose a subsegment that belongs to the segment.",
            hint: "",
            fix: "",
        },
        Code::SelfPlannedStartMoments => texts! {
            title: "Start moments not allowed",
            text: "With the learning method SelfPlanned the participant decides when to start, so such a course has no start \
                moments and is ordered without one. Remove the start moments, or choose another learning method when there are \
                fixed dates after all.",
            message: "A course of the type SelfPlanned can't have start moments (now: {count}). Remove them, or choose another type.",
            hint: "",
            fix: "",
        },
        Code::ELearningStartMoments => texts! {
            title: "Start moments in e-learning",
            text: "E-learning can mostly start at any time, so its list of start moments should be empty. With start moments, \
                customers may think that they are bound to a date. Leave the list empty, unless the course really starts on \
                fixed dates.",
            message: "A course of the type eLearning should have no start moments (now: {count}). Remove them, unless the course \
                really starts on fixed dates.",
            hint: "",
            fix: "",
        },
        Code::IncompanyCutOffDate => texts! {
            title: "Cut-off date missing",
            text: "An in-company course must state for every start moment until when it can be booked. Without that date the \
                customer and the receiving system don't know whether the start moment is still open. Fill in a cut-off date for \
                this start moment.",
            message: "Fill in the cut-off date of this start moment; an Incompany course must have it.",
            hint: "",
            fix: "",
        },

        // The course: periods.
        Code::PeriodReversed => texts! {
            title: "Period ends before it starts",
            text: "A price is valid from the start of its period to the end. When the end isn't later than the start, no order \
                can fall in the period and its price is never used. Correct one of the two dates.",
            message: "This period starts on {start} and ends on {end}, but the end must come after the start. Correct one of the \
                two.",
            hint: "",
            fix: "",
        },
        Code::PeriodOverlap => texts! {
            title: "Overlapping periods",
            text: "The date of ordering decides which price applies. Where two periods overlap there are two prices for one \
                order, so nobody can tell what the invoice should say. Change the dates so that one period ends exactly when the \
                next one starts.",
            message: "Price periods {first} and {second} overlap {span}: whoever orders then has two prices.",
            hint: "",
            fix: "",
        },
        Code::PeriodGap => texts! {
            title: "Time without a price",
            text: "An order that falls between two periods has no price, so it can't be invoiced. Often the gap is only a second \
                or a day, left by an end such as 23:59:59 or by a last day on which the period ends at midnight. Let the earlier \
                period end when the next one starts, unless the course really can't be ordered in between.",
            message: "There is no price {span}. Let the earlier period end when the next one starts, if the course can be ordered then.",
            hint: "The next period: {other}.",
            fix: "End the earlier period when the next one starts",
        },
        Code::PeriodMidnight => texts! {
            title: "Last day left out",
            text: "A period that ends at 00:00 ends at the very beginning of that day. So an order later that day falls outside \
                the period and gets no price, or the price of the next period. If the day should still count, let the period end \
                at 00:00 of the day after.",
            message: "This period ends on {end}, so an order later on {day} falls outside it. If \
                that day should count, let the period end when the next day starts.",
            hint: "",
            fix: "End the period when the next one starts",
        },
        Code::PriceNoneNow => texts! {
            title: "No price at present",
            text: "Every order needs a period that covers the moment of ordering. None of the periods covers the present, so an \
                order placed now has no price and can't be invoiced. Add a period, or change the dates, if the course can be \
                ordered now.",
            message: "There is no price at present[ ({now})]. Add a price period if the course can be ordered.",
            hint: "",
            fix: "",
        },
        Code::PriceEnds => texts! {
            title: "Price comes to an end",
            text: "The last period has an end, and no other follows. From then on an order has no price. That is fine for a \
                course that stops; otherwise add the next period in time, or leave out the end date.",
            message: "The last period ends on {end}, and after that the course has no price. Add a period in time if the course \
                goes on.",
            hint: "",
            fix: "",
        },

        // The course: money.
        Code::PriceNegative => texts! {
            title: "Price below zero",
            text: "An amount below zero lowers the invoice. That is right for a discount, but this item doesn't look like one. \
                Remove the minus sign, or make clear in the cost type that it is a discount.",
            message: "{label} is {value}, but this item isn't a discount. Check the amount, or choose a cost type for a discount.",
            hint: "",
            fix: "",
        },
        Code::MoneyDecimals => texts! {
            title: "Too many decimals",
            text: "An invoice is paid in whole cents, or in the smallest unit of its currency. An amount with more decimals has \
                to be rounded by someone, and both sides may do that differently. Round the amount to what will be charged.",
            message: "{label} is {value}, but an amount[ in {currency}] has at most {places} decimals. Round it to what will be \
                charged.",
            hint: "",
            fix: "",
        },
        Code::Quantity => texts! {
            title: "Charged less than once",
            text: "The quantity says how often the item is charged. With zero the item has no effect, and below zero the \
                customer gets money back. Fill in 1 or more, or remove the item.",
            message: "The quantity is {value}. Fill in 1 or more, or remove the item.",
            hint: "",
            fix: "",
        },
        Code::VatMismatch => texts! {
            title: "VAT doesn't match",
            text: "The VAT in this item isn't what the percentage and the price lead to. An invoice with the wrong VAT has to be \
                corrected later, for the customer and for the tax office. Differences of a cent from rounding, per item or on \
                the total, are accepted. Find out which of the three figures is wrong.",
            message: "{label} is {value}, but {percentage}% of {price} is {expected}. Check the VAT, the price and the \
                percentage.",
            hint: "",
            fix: "",
        },
        Code::VatRate => texts! {
            title: "Not a Dutch VAT rate",
            text: "In the Netherlands only a few VAT rates exist, and they change now and then. A percentage that isn't one of them \
                leads to an invoice that has to be corrected. Choose the rate that applies in this period, or fill in the country \
                where this rate is due.",
            message: "{value}% isn't a Dutch VAT rate in this period.[ Choose from: {rates}.] Correct the percentage, or fill in \
                another country.",
            hint: "",
            fix: "",
        },
        Code::VatFraction => texts! {
            title: "VAT rate as a fraction",
            text: "The rate is a percentage: 21 for 21%. A spreadsheet keeps 21% as 0.21, and that is how a fraction gets into a \
                document. Whoever reckons with it gets a hundredth of the VAT. Write the percentage.",
            message: "The rate is written as a fraction: {value}. Write the percentage: {expected}.",
            hint: "",
            fix: "",
        },
        Code::VatRateUnknown => texts! {
            title: "VAT rate unclear",
            text: "There is no VAT percentage, so it has to follow from the amounts. No Dutch rate leads from this price to this \
                VAT, so either an amount is wrong or the rate isn't Dutch. Fill in the percentage and check both amounts.",
            message: "There is no VAT percentage, and no Dutch rate leads from a price of {price} to {value} of VAT. Fill in the \
                percentage, or correct the amounts.",
            hint: "",
            fix: "",
        },
        Code::ExemptReading => texts! {
            title: "Exempt amount looks different",
            text: "The amount for VAT-exempt buyers can be read in two ways: as a price instead of the normal price, or as an \
                amount instead of the VAT. The figures here fit the other reading better than the one in use, so exempt buyers \
                might be charged far too much or too little. Check which is meant.",
            message: "{label} is {value}, with a price of {price} and {vat} of VAT. That doesn't fit how it is read now ({reading}). \
                Check the amount.",
            hint: "",
            fix: "",
        },
        Code::ExemptMixed => texts! {
            title: "Exempt amounts disagree",
            text: "The amount for VAT-exempt buyers can stand for the whole price or only for what comes in place of the VAT. In \
                this document some items look like the one and some like the other. Whichever reading holds, part of them is \
                charged wrongly. Use the same meaning in every item.",
            message: "In this item the amount for VAT-exempt buyers seems to mean something else than in another item. Use it in \
                the same way everywhere.",
            hint: "The other item: {other}.",
            fix: "",
        },
        Code::ExemptFree => texts! {
            title: "Free for exempt buyers",
            text: "The item has a price, but the amount for VAT-exempt buyers is zero. Read as their price, they would get the \
                item for nothing. Fill in what they pay, unless it really is free for them.",
            message: "VAT-exempt buyers would pay nothing for this item, while other buyers pay {price}. Fill in what exempt \
                buyers pay, unless it is free for them.",
            hint: "",
            fix: "",
        },
        Code::Currency => texts! {
            title: "Unknown currency",
            text: "A currency is written as three capitals, the same all over the world. With another code it isn't certain in \
                which money the invoice has to be paid. Use the international code.",
            message: "“{value}” isn't a currency code. Use the ISO code, such as EUR.",
            hint: "",
            fix: "Write the ISO code",
        },
        Code::CurrencyMissing => texts! {
            title: "Price without a currency",
            text: "The amounts of this period have no currency, so nobody can be sure in which money an order has to be paid. Fill in \
                the \
                international code, such as EUR.",
            message: "Fill in the currency of this price, such as EUR.",
            hint: "",
            fix: "",
        },
        Code::CurrencyMixed => texts! {
            title: "Start moment in two currencies",
            text: "A start moment's own items have no currency: that of the period holds in which is ordered. The periods have different \
                ones, so the same figure is charged in one money today and in another tomorrow. Use one currency, or put the prices of \
                the start moment into the periods.",
            message: "The amounts of this start moment would be charged in different currencies ({currencies}), depending on the \
                date of ordering. Use one currency.",
            hint: "",
            fix: "",
        },
        Code::AllOptional => texts! {
            title: "Every item is optional",
            text: "Optional items count in the price only when the customer chooses them. Where all items are optional, an order without \
                any choice costs nothing. That may be meant; otherwise make the items that everybody pays not optional.",
            message: "All items are optional, so nothing is charged unless the customer chooses some. Check whether that is meant.",
            hint: "",
            fix: "",
        },
        Code::Country => texts! {
            title: "Unknown country",
            text: "A country is written as two capitals, the same all over the world. It decides which VAT rules apply and where \
                mail goes, and an unknown code leaves that open. Use the international code.",
            message: "“{value}” isn't a country code. Use the ISO code, such as NL, BE or GB.",
            hint: "",
            fix: "Write the ISO code",
        },
        Code::Language => texts! {
            title: "Unknown language",
            text: "Customers look for a course in a language they understand, and systems recognise that language by its code. \
                An unknown code can keep the course out of their results. Use the international code.",
            message: "“{value}” isn't a language code. Use the international code, such as nl or en.",
            hint: "",
            fix: "",
        },

        // The course: start moments.
        Code::StartMomentDuplicate => texts! {
            title: "Start moment code used twice",
            text: "An order names its start moment by this code. When two start moments have the same one, nobody can tell which \
                of the two the customer chose. Give every start moment in the course a code of its own.",
            message: "An earlier start moment already has the code “{value}”. Give this one a code of its own.",
            hint: "The earlier start moment: {other}.",
            fix: "",
        },
        Code::StartDate => texts! {
            title: "Impossible start date",
            text: "The start date consists of a year, a month and, where known, a day. Together they must make a date that \
                exists; otherwise customers see a wrong date or none. Correct the day, the month or the year.",
            message: "{label}: “{value}” doesn't exist[: {lastDay}]. Correct the day, the month or the year.",
            hint: "",
            fix: "",
        },
        Code::Weekday => texts! {
            title: "Weekday doesn't fit the date",
            text: "The day of the week and the date contradict each other. A participant who goes by the day comes on the wrong \
                date. Correct the day, or the date if the day is right.",
            message: "{date} is a {expected}, not a {value}.",
            hint: "The date is the one in the Netherlands.",
            fix: "Change to {expected}",
        },
        Code::Participants => texts! {
            title: "Minimum above maximum",
            text: "The minimum number of participants is higher than the maximum, so there can never be a group of the right \
                size. Correct one of the two numbers.",
            message: "The minimum number of participants is {value}, which is more than the maximum of {maximum}. Correct one of \
                the two.",
            hint: "",
            fix: "",
        },
        Code::CutOffDate => texts! {
            title: "Invalid cut-off date",
            text: "The cut-off date says until when a start moment can be booked. When it can't be read as a date, the receiving \
                system can't close the start moment in time. Write year, month and day, in that order.",
            message: "{label}: “{value}” [doesn't exist: {lastDay}. Correct the day.][isn't an existing date in the right form. \
                Write year, month and day, such as {example}.]",
            hint: "",
            fix: "",
        },
        Code::CutOffDateLate => texts! {
            title: "Cut-off date after start",
            text: "Booking would stay possible after the course has started, which is rarely meant. Choose a cut-off date before \
                the start, or check the start date.",
            message: "{label}: {value} is after the start on {start}. Choose an earlier date, or check the start.",
            hint: "",
            fix: "",
        },
        Code::NothingPlanned => texts! {
            title: "Nothing planned yet",
            text: "A start moment consists of modules, and a module of events. Without them customers see a start moment without \
                any meeting in it. Add what is planned, or leave it for now when the details follow later.",
            message: "Nothing is planned here yet: “{label}” is missing or empty. Add what is planned, as soon as it is known.",
            hint: "In the JSON this list is called “{name}”.",
            fix: "",
        },
        Code::EventReversed => texts! {
            title: "Event ends before it starts",
            text: "The end of an event must come after its start; otherwise calendars show it wrongly or not at all. Mostly the \
                date of one of the two is wrong, or the time was entered in the wrong half of the day. Correct the start or the \
                end.",
            message: "This event starts on {start} and ends on {end}, but the end must come after the start. Correct one of the \
                two.",
            hint: "",
            fix: "",
        },
        Code::ContactSessions => texts! {
            title: "Number of sessions differs",
            text: "The number of sessions that is given differs from the number of events that are planned. Both can be right, \
                for instance when not all events are planned yet. Check whether customers get the right picture.",
            message: "The number of sessions is given as {value}, and {found} are planned. Check whether that is right.",
            hint: "",
            fix: "",
        },

        // The course: registers.
        Code::Crebo => texts! {
            title: "Unusual crebo number",
            text: "Crebo is the Dutch register of vocational education, and its numbers have five digits. With another number \
                the course can't be linked to its recognised qualification. Copy the number from the register, or leave it out.",
            message: "“{value}” isn't a crebo number of five digits. Check the number, or leave it out.",
            hint: "",
            fix: "Remove the spaces around it",
        },
        Code::Croho => texts! {
            title: "Unusual croho number",
            text: "Croho is the Dutch register of higher education, and its numbers have five digits. With another number the \
                course can't be linked to its recognised programme. Copy the number from the register, or leave it out.",
            message: "“{value}” isn't a croho number of five digits. Check the number, or leave it out.",
            hint: "",
            fix: "Remove the spaces around it",
        },

        // The catalogue.
        Code::CatalogueId => texts! {
            title: "Course id used twice",
            text: "Every stored course has an id of its own. With the same id twice, one course may overwrite the other, or \
                orders end up with the wrong one. Mostly the course was copied together with its id: remove the id from the new \
                one.",
            message: "An earlier course in this catalogue already has the id “{value}”. Remove the id from the copy, or remove \
                the course that is there twice.",
            hint: "The earlier id: {other}.",
            fix: "",
        },
        Code::CatalogueExternalId => texts! {
            title: "Course code used twice",
            text: "This is the provider's own code for a course, and it must be different for every course of that provider. \
                With the same code twice, one course may overwrite the other, or orders end up with the wrong one. Give one of \
                the two another code.",
            message: "An earlier course in this catalogue already has the course code “{value}”. Give this course a code of its \
                own.",
            hint: "The earlier one: {other}.",
            fix: "",
        },

        // Lists.
        Code::ListWrapped => texts! {
            title: "List inside an object",
            text: "The specification asks for a list as the whole document, with nothing around it. Many frameworks put it in an \
                object of their own, with page numbers and the like beside it; a receiving system that looks for the list at once \
                then finds nothing. Send the list alone.",
            message: "The list stands inside an object, under “{name}”, but it must be the whole document. Send only the list.",
            hint: "",
            fix: "",
        },
        Code::DocumentWrapped => texts! {
            title: "Document inside an object",
            text: "Some programs put a document in an object of their own, under a name such as data. A receiving system that looks for \
                its properties at once then finds none. Send only what is inside.",
            message: "The document stands inside an object, under “{name}”. Send only what is inside.",
            hint: "",
            fix: "",
        },
        Code::ListOfOne => texts! {
            title: "No list around it",
            text: "The specification asks for a list, also when there is only one to send. A receiving system that goes through a \
                list can't do anything with a document on its own. Put square brackets around it.",
            message: "A list is expected here, also when there is only one. Put square brackets around it.",
            hint: "",
            fix: "",
        },

        // The enrollment and its exchange.
        Code::EnrollmentDuplicate => texts! {
            title: "Enrollment given twice",
            text: "Every enrollment has an id of its own, by which systems refer to it. When two enrollments in one list have \
                the same id, a receiving system keeps one of them and loses the other. Give each its own id, or remove the copy.",
            message: "Another enrollment in the list has the same id, “{value}”. Remove the copy, or give it its own id.",
            hint: "The other one: {other}.",
            fix: "",
        },
        Code::EnrollmentReversed => texts! {
            title: "Enrollment without a day",
            text: "An enrollment counts from its first day up to, but not including, the day on which it ends. When it ends on \
                or before its first day, there is no day on which the student is enrolled, and systems give no access. Correct \
                one of the two dates; for a student who left on the first day, the end is the day after.",
            message: "This enrollment starts on {begin} and ends on {end}, so it counts on no day at all. Correct one of the two.",
            hint: "On the day of the end itself the student is no longer enrolled.",
            fix: "",
        },
        Code::EnrollmentModified => texts! {
            title: "Changed before it existed",
            text: "The moment of the last change lies before the moment at which the record was made. Receiving systems use the \
                last change to see what is new, so a wrong one can keep an update from getting through. Check the clock or the \
                time zone of the system that wrote it.",
            message: "The last change, on {modified}, lies before the record was made, on {created}. Check both moments.",
            hint: "",
            fix: "",
        },
        Code::StudyYear => texts! {
            title: "Unusual year of study",
            text: "Primary schools count years from 0 to 8, secondary schools from 1 to 6 at most. Another number most likely \
                stands for something else, such as a calendar year or a group, and the student may get the wrong material. \
                Fill in the year that the student is in.",
            message: "{label}: {value} isn't a year that a Dutch school has; they count from 0 to 8. Check the number.",
            hint: "",
            fix: "",
        },
        Code::UserIdOwner => texts! {
            title: "Id type for employees",
            text: "Some types of codes are meant for employees and others for students. Systems differ in how strict they are, \
                so a code of the wrong type may not be recognised. A student's ECK iD has a place of its own: \
                userMasterIdentifier.",
            message: "“{value}” is a type for employees, but this is a student. Check the type; a student's ECK iD goes in \
                “userMasterIdentifier”.",
            hint: "",
            fix: "",
        },
        Code::IdentifierEmpty => texts! {
            title: "Empty identifier",
            text: "Who is meant can be told by a main identifier or by others. An empty main identifier beside the others makes a \
                receiving system look for someone without an identifier, and overlook the others. Leave out what is empty.",
            message: "{label} is empty, and another identifier is given. Leave it out.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "Leave it out",
        },
        Code::SchoolYearDates => texts! {
            title: "Outside the school year",
            text: "An enrollment names its school year, which runs from August up to and including July, and its own days. Here no \
                day of the enrollment is in that year, so one of the two is most likely wrong. Check them.",
            message: "The school year is {value}, but the enrollment starts on {begin}[ and ends on {end}]. Check which is right.",
            hint: "",
            fix: "",
        },
        Code::StatusRepeated => texts! {
            title: "HTTP status as status code",
            text: "Edu-V has status codes of its own, which say more than the HTTP status: 11 for a wrong request, 22 for missing \
                consent, and so on. A code such as 400 or 404 only repeats the HTTP status, and a receiving system doesn't know it. \
                Send the code of the reason.",
            message: "{value} is an HTTP status, not a status code of Edu-V. Send the code of the reason, such as 11.",
            hint: "",
            fix: "",
        },
        Code::StatusZeros => texts! {
            title: "Status with leading zeros",
            text: "Edu-V's documentation writes status codes with zeros in front, such as 0011. In a message the code is a whole \
                number, and numbers have no zeros in front: 11. As a text it isn't understood by a system that expects a number. \
                Write the number without quotes and zeros.",
            message: "The status is a number, not a text. Write {expected}, without quotes and without zeros in front.",
            hint: "The documentation has “{value}”, but what is sent is the number.",
            fix: "Change to {expected}",
        },
        Code::StatusMeaning => texts! {
            title: "What the status means",
            text: "Edu-V numbers the reasons for which a request isn't answered. The common ones are told here in words, so that \
                nobody has to look them up. There are others, which are right as well.",
            message: "Status {value} means: {meaning}.",
            hint: "",
            fix: "",
        },
        Code::ExchangeQuery => texts! {
            title: "Filters contradict each other",
            text: "An enrollment is for a study or for a subject, never for both. A query that asks for one sort and also for an \
                offering of the other sort leaves nothing, so its answer is always empty. Leave out one of the two filters.",
            message: "“{name}” and “{other}” contradict each other, so this query can only find nothing. Leave out one of them.",
            hint: "",
            fix: "",
        },
        Code::ExchangeStudent => texts! {
            title: "Enrollment of another student",
            text: "The request names one student, and the response holds an enrollment of another. That is personal data of \
                someone who wasn't asked about, and the student who was may get the wrong material. Find out in the system that \
                answered how the student is looked up.",
            message: "This enrollment is of another student than the request asks about. Check how the student is looked up.",
            hint: "The student that was asked about stands in the request.",
            fix: "",
        },
        Code::ExchangeFilter => texts! {
            title: "Not what was asked",
            text: "The query asks for certain enrollments only, and this isn't one of them. A system that relies on the filter \
                takes it for one that was asked for. Check whether the system that answered applies the filter.",
            message: "{label} is “{value}”, while the query asks for “{asked}”. Check whether the filter is applied.",
            hint: "The filter stands in the query.",
            fix: "",
        },
        Code::ExchangeIncomparable => texts! {
            title: "Identifiers of different types",
            text: "Whether the response answers the request shows in their identifiers, and these are of different types: \
                without a register that knows both, nobody can tell whether they mean the same. So nothing was compared. That \
                needn't be a mistake. It is told only once in a response.",
            message: "{label}: the response and the request use different types of identifiers, so whether they mean the same \
                can't be told.",
            hint: "What was asked for stands in the request or in its query.",
            fix: "",
        },
        Code::ExchangeSuccessBody => texts! {
            title: "Failure told as success",
            text: "The HTTP status says that the request succeeded, but the body says why it didn't. A system that goes by the \
                HTTP status expects a list of enrollments here and breaks off. Send a status such as 400 or 404 with it, or an \
                empty list when there are no enrollments.",
            message: "The HTTP status is {status}, a success, but the body is a status and not a list of enrollments. Send the \
                list, or another HTTP status.",
            hint: "",
            fix: "",
        },
        Code::ExchangeFailureBody => texts! {
            title: "List with a failure",
            text: "The HTTP status says that the request failed, but the body is a list. A system that goes by the HTTP status \
                looks for the reason here and finds none. When there are simply no enrollments, the answer is 200 with an empty \
                list.",
            message: "The HTTP status is {status}, which isn't a success, but the body is a list. Send an object with the \
                reason, or 200 with the list.",
            hint: "",
            fix: "",
        },
        Code::ExchangeStatus => texts! {
            title: "Status codes don't match",
            text: "The agreements tie each general status code of Edu-V to an HTTP status: 11 to 400, 21 to 401, 22 to 403. A system \
                that goes by the one and a system that goes by the other then do different things. Change one of the two.",
            message: "Status {value} goes with HTTP status {expected}, but the HTTP status is {status}. Change one of the two.",
            hint: "",
            fix: "",
        },
        Code::ExchangeNoBody => texts! {
            title: "Response without a body",
            text: "A request that succeeds is answered with the list, which is empty when there is nothing, and one that fails with the \
                reason. Without a body the system that asked knows neither. Only 204 and 401 come without one.",
            message: "The response is empty. With HTTP status {status} it should have the list, or the reason of the failure.",
            hint: "",
            fix: "",
        },
        Code::ExchangeBody => texts! {
            title: "Body that isn't needed",
            text: "By the agreements a response with this HTTP status has no body. The published definition still shows one, so \
                systems accept it. Leave it out when you can.",
            message: "A response with HTTP status {status} has no body, but this one has. It is accepted; leave it out when you can.",
            hint: "",
            fix: "",
        },
        Code::ExchangeHttpStatus => texts! {
            title: "Unusual HTTP status",
            text: "Edu-V names the HTTP statuses 200, 204, 400, 401, 403 and 404 for this request. Another one can come from \
                something in between, such as a gateway, or from a fault in the server. The body is then checked as a reason \
                for failure, or as enrollments when the status is a success.",
            message: "The specification doesn't name the HTTP status {status}. Check whether it comes from the system itself.",
            hint: "",
            fix: "",
        },

        // The quote.
        Code::QuoteNoPeriod => texts! {
            title: "No price at this date",
            text: "The price depends on the moment at which the customer orders, and no period covers that moment. So there is \
                no price to charge. Choose another order date, or add a period that covers it.",
            message: "A customer who orders on {orderedAt} has no price, because no period covers that moment.[ The period \
                before it ends on {before}.][ The next one starts on {after}.]",
            hint: "",
            fix: "",
        },
        Code::QuoteOverlap => texts! {
            title: "More than one price",
            text: "The price depends on the moment at which the customer orders, and several periods cover that moment. So it \
                isn't clear which price to charge. Change the dates of the periods so that only one of them covers it.",
            message: "A customer who orders on {orderedAt} has more than one price, because several periods cover that moment. \
                Change their dates so that only one does.",
            hint: "The periods: {periods}.",
            fix: "",
        },
        Code::QuoteStartMoment => texts! {
            title: "Unknown start moment",
            text: "The price was asked for a start moment that isn't in this course. A start moment can have a price of its own, \
                so without it there is no certain price. Choose a start moment of this course, or leave it out.",
            message: "This course has no start moment with the code “{value}”.[ Choose from: {known}.]",
            hint: "",
            fix: "",
        },
        Code::QuoteUnreadable => texts! {
            title: "Price can't be calculated",
            text: "Something that the price depends on is missing or can't be read, such as an amount, a quantity or the start \
                of a period. A guess would put a wrong figure on the invoice, so no price is given. Correct it and ask again.",
            message: "There is no price yet[: fill in {field} first][: add a {item} first][: add {list} first][: correct {wrong} first].",
            hint: "[In the JSON it is called “{name}”.]",
            fix: "",
        },
        Code::QuoteBroken => texts! {
            title: "Price in unreadable text",
            text: "The text can't be read to its end, and what the price is made of may stand in the part that can't be read. A \
                price from the first part alone could be wrong, so none is given. Mend the text at that place; the price then follows.",
            message: "There is no price yet, because the text can't be read from line {line} on. Correct the text there first.",
            hint: "",
            fix: "",
        },
        Code::QuoteTooLarge => texts! {
            title: "Price too large",
            text: "Prices are calculated exactly, and there is a limit to how large they can be. No real order comes near it, so \
                an amount or a quantity is most likely wrong. Check them.",
            message: "The price is too large to calculate exactly. Check the amounts and the quantities.",
            hint: "",
            fix: "",
        },
        Code::QuoteNothing => texts! {
            title: "Nothing is charged",
            text: "There are no invoice items for this order, so the customer pays nothing. That is right for a free course; \
                otherwise add the items that are to be charged.",
            message: "There are no invoice items, so the customer pays nothing for this order. Add the items, unless the course \
                is free.",
            hint: "",
            fix: "",
        },
        Code::QuoteSkipped => texts! {
            title: "Not counted in the price",
            text: "The price is made from the properties that the specification names, spelled exactly so. This one has another name, \
                and \
                so no part in the price, though it looks like one that has. A system that is less strict may count it, and come to \
                another price. Correct the name, or remove the property.",
            message: "“{name}” isn't counted in this price, because the property is called “{expected}”. A less strict system may count \
                it, and come to another price.",
            hint: "",
            fix: "",
        },
        Code::QuoteAssumed => texts! {
            title: "Left out of the price",
            text: "A value that the price could depend on is of another sort than the specification asks for, such as a text instead of \
                true or false. The price is calculated as if nothing were there. Another system may read the value after all, and come \
                to another price. Write it in the sort that is asked for.",
            message: "[{label}: ]{expected} belongs here, {notFound}[: “{value}”]. The price is calculated as if nothing were there.[ \
                {effect}]",
            hint: "",
            fix: "",
        },
        Code::QuoteCurrency => texts! {
            title: "Currency of the start moment",
            text: "A start moment's own items have no currency. The price has that of the period in which is ordered, but other \
                periods of \
                this course have another one. So the same figure is charged in another money on another date. Check in which currency \
                the \
                amounts are meant.",
            message: "The amounts of this start moment name no currency. The price has that of the period in which is ordered[: \
                {currency}]; other periods have {others}. Check which is meant.",
            hint: "",
            fix: "",
        },
        Code::QuoteDateOnly => texts! {
            title: "Time of ordering matters",
            text: "The order date was given without a time, and is then read as the very beginning of that day in UTC. A period \
                starts or ends within that day, so a customer who orders a few hours later may have another price. Give the time \
                as well.",
            message: "The order date has no time and is read as {orderedAt}. A period starts or ends that same day, at {limit}, \
                so give the time as well.",
            hint: "",
            fix: "",
        },
        Code::QuoteInclude => texts! {
            title: "Choice has no effect",
            text: "An optional item was chosen that this order doesn't have, or that isn't optional. The choice is left out of \
                account and the price is right for the rest. It may belong to another period or another start moment.",
            message: "A chosen item isn't an optional item of this order, so the choice has no effect.",
            hint: "",
            fix: "",
        },
        Code::QuoteExemptAmount => texts! {
            title: "Exempt amount, two readings",
            text: "The amount for VAT-exempt buyers can be read as their price, or as what they pay in place of the VAT. The \
                specification supports both. The price was calculated in one reading, and differs in the other. Agree with the \
                marketplace which one holds.",
            message: "The amount for VAT-exempt buyers can be read in two ways. As it is read here ({reading}) the customer pays \
                {gross}[; in the other reading it would be {other}].",
            hint: "",
            fix: "",
        },
        Code::QuotePeriodEnd => texts! {
            title: "Order on the period's end",
            text: "The customer orders at the exact moment at which a period ends. The specification doesn't say whether that \
                moment still belongs to the period, so the price depends on how that is read. Agree with the marketplace which \
                reading holds.",
            message: "The order falls exactly on the end of a period, which is read here as follows: {reading}.[ The customer \
                pays {gross}.][ In the other reading the price would be {other}.]",
            hint: "A reading for which no price is named leaves this order without a certain price.",
            fix: "",
        },
        Code::QuoteStartMomentItems => texts! {
            title: "Start moment's own items",
            text: "The chosen start moment has invoice items of its own. The specification doesn't say whether they come in \
                place of the items of the period or on top of them, and the price depends on it. Agree with the marketplace \
                which reading holds.",
            message: "The start moment has invoice items of its own. As they are read here ({reading}) the price is {gross}[; in \
                the other reading it would be {other}].",
            hint: "",
            fix: "",
        },

        // The comparison.
        Code::NotPatchable => texts! {
            title: "Can't be changed",
            text: "Some properties of a stored course are fixed: a change request (PATCH) that touches them is refused, and all \
                other changes in it with it. Put the old value back. If the value really has to change, do so in the system \
                where the course was made, or create a new course.",
            message: "{label} can't be changed in a stored course. Put the old value back, or leave it out of the change.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },

        Code::RequiredRemoved => texts! {
            title: "Required property removed",
            text: "A course must have this property, so a change that takes it away is refused, with all other changes in it. Give \
                the property another value, or leave this change out.",
            message: "{label} is required, so it can't be taken away. Give it another value, or leave this change out.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::PatchPath => texts! {
            title: "Path that leads nowhere",
            text: "A path says in a JSON Patch what changes: a slash before each name, and for an item of a list its number, counted \
                from 0. A dash instead of the number adds an item at the end. A path that leads nowhere makes the whole change fail.",
            message: "This path leads to nothing in a course.",
            hint: "Start each step with a slash, and give the number of an item in a list, counted from 0.",
            fix: "Put slashes in the path",
        },

        // The association.
        Code::AssociationOpening => texts! {
            title: "State impossible at start",
            text: "A host opens an association as associated, pending or queued: the student has just asked for a place. Denied \
                and canceled can only follow later. Start with one of the three, or say that the association is stored already.",
            message: "A new association can't start as “{value}”. Use associated, pending or queued.",
            hint: "",
            fix: "",
        },
        Code::AssociationPair => texts! {
            title: "No outcome agreed",
            text: "What a student gets to hear follows from what the host and the home institution say together. For this pair of \
                states the agreements name no outcome, so every system may make something else of it. Check both states.",
            message: "No outcome is agreed for “{state}” at the home institution together with “{remoteState}” at the host \
                institution. Check both.",
            hint: "",
            fix: "",
        },
        Code::ResultState => texts! {
            title: "State of a result",
            text: "An association has a state, and the result in it has a state of its own. This value tells how far a result is, \
                and belongs to the result. The association itself stays associated when a student has completed a course.",
            message: "“{value}” says how far a result is, not how far the enrollment is. Put it in “state” of “result”, and keep \
                “{name}” as it was, such as associated.",
            hint: "",
            fix: "",
        },
        Code::NotExpanded => texts! {
            title: "Only an id given",
            text: "The standard lets an id stand for the whole, but the home institution has no access to the other institution's \
                catalogue, and has to show the student what the enrollment is for. So eduXchange asks for the whole object. Put \
                the details in place of the id.",
            message: "{label} is only an id, and eduXchange asks for the details. Put the whole object in its place.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::OfferingId => texts! {
            title: "Id of offering missing",
            text: "Institutions know an offering by its id: with the id a repeated request is recognised, and later messages find \
                the right offering. Since 2026 eduXchange counts it among what has to be there. Fill in the id that the offering \
                has at the host institution.",
            message: "The id of the offering is missing, and eduXchange asks for it since 2026. Fill in “{name}”.",
            hint: "",
            fix: "Take over the id from the main code",
        },
        Code::IssuerCode => texts! {
            title: "Issuer without domain",
            text: "In eduXchange, institutions know one another by their domain name, and only by that. So the issuer's main code \
                is of the type schacHome, with the domain as its code. Other codes can stand among the other codes.",
            message: "The main code of the issuer is of the type “{value}”, but eduXchange asks for schacHome, with the domain name \
                of the institution as its code. Change both.",
            hint: "",
            fix: "",
        },
        Code::IssuerType => texts! {
            title: "Issuer isn't the institution",
            text: "The issuer stands for the institution that offers the course, as a whole. A faculty or department has no \
                agreements with other institutions. Name the institution, of the type root; the part of it that takes care of the \
                offering can be named in the offering.",
            message: "The issuer is of the type “{value}”, but it should be the institution as a whole: root. Name the institution.",
            hint: "",
            fix: "",
        },
        Code::DatesReversed => texts! {
            title: "End before the start",
            text: "An end must not come before its start. A student would see dates that can't be, and a receiving system may \
                refuse the document. Mostly the two were swapped, or one has the wrong year. Correct one of them.",
            message: "{label}: {value} is before the start on {start}. Correct one of the two.",
            hint: "",
            fix: "",
        },
        Code::EnrollmentLate => texts! {
            title: "Enrollment after the start",
            text: "Students can enrol until after the offering has started. That can be meant, but mostly enrollment closes \
                earlier, because the home institution has to approve first. Check the dates.",
            message: "{label}: {value} is after the start on {start}, so a student can enrol when it has begun. Check whether that \
                is meant.",
            hint: "",
            fix: "",
        },
        Code::FlexibleEntry => texts! {
            title: "Flexible entry half given",
            text: "Where students can join along the way, there is a first and a last day for that, and the one says nothing \
                without the other. Fill in both, or leave out both.",
            message: "{label} is missing, while the other limit of flexible entry is there. Fill in both, or leave out both.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::StudentNumbers => texts! {
            title: "Minimum of students too high",
            text: "The least number of students is above the greatest, so the offering can never go on. Correct one of the two \
                numbers.",
            message: "The minimum number of students is {value}, which is more than the maximum of {maximum}. Correct one of the \
                two.",
            hint: "",
            fix: "",
        },
        Code::ResultType => texts! {
            title: "Sort of result unknown",
            text: "The offering leads to a result, but doesn't say in what way that is written. The home institution then can't \
                tell a 7 on a scale to 10 from one on a scale to 100. Choose the sort of result.",
            message: "A result is expected, but it isn't said how it is written. Choose one: pass-or-fail, US letter, UK letter, \
                0-100 or 1-10.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::ResultScore => texts! {
            title: "Score doesn't fit",
            text: "The offering says in what way a result is written, and the home institution reads the score that way. One that \
                doesn't fit can't be taken over, or is taken for something else. Write it as the offering says, or correct the \
                sort of result there.",
            message: "{label}: “{value}” isn't a result of the sort “{type}”. Write {form}.",
            hint: "",
            fix: "",
        },
        Code::CourseCode => texts! {
            title: "Type missing from list",
            text: "The standard itself and others use this type, but the standard's list of types doesn't have it. It does no harm. A \
                system that holds strictly to the list may not know it, and takes only types of one's own, which start with x-.",
            message: "“{value}” is in wide use, though the standard's list of types doesn't have it. It can stay.",
            hint: "For a system that holds strictly to the list it is x-{value}.",
            fix: "Change to “x-{value}”",
        },
        Code::CodeType => texts! {
            title: "Unknown type of code",
            text: "The standard has a list of types of codes, and lets institutions add their own if these start with x-. So a new \
                type of the standard is never taken for one's own. Choose a type from the list, or put x- in front.",
            message: "“{value}” isn't a type of code that the standard knows. Choose another one, or write x- in front of a type of \
                your own.",
            hint: "",
            fix: "",
        },
        Code::TextMissing => texts! {
            title: "Language without a text",
            text: "A text comes with its language. Here the text itself is missing, so there is nothing to show to a student. Fill \
                in the text, or remove the entry.",
            message: "There is no text here. Fill in “{name}”, or remove the entry.",
            hint: "",
            fix: "",
        },
        Code::LanguageTwice => texts! {
            title: "Language given twice",
            text: "Each language should have one text. With two in the same language, one system shows the first and another the \
                last. Keep one of them, or correct the language.",
            message: "The language “{value}” has a text already. Keep one of the two, or correct the language.",
            hint: "The other one: {other}.",
            fix: "",
        },
        Code::PriceSum => texts! {
            title: "Price isn't the sum",
            text: "The price with VAT is the price without VAT and the VAT together. When it isn't, nobody knows which of the \
                three is right, and students may pay too much or too little. Correct the one that is wrong.",
            message: "{label} is {value}, but {net} and {vat} of VAT make {expected}. Correct one of the three.",
            hint: "",
            fix: "",
        },
        Code::PriceShown => texts! {
            title: "Shown price differs",
            text: "The price that people get to read isn't the price in figures. Students will hold the institution to what they \
                have read. Correct one of the two.",
            message: "The text shows {value}, while the price is {amount}. Correct one of the two.",
            hint: "",
            fix: "",
        },
        Code::AssociationDuplicate => texts! {
            title: "Id given twice",
            text: "An association has an id of its own. With two of the same id in one list, a receiver takes the last, the first, or \
                neither. Leave out the one that is superfluous, or give it its own id.",
            message: "An earlier association in this list has the id “{value}” too. Keep one of the two.",
            hint: "The other one: {other}.",
            fix: "",
        },
        Code::AssociationType => texts! {
            title: "Sort doesn't fit the offering",
            text: "The sort of association says what the offering is: a program, a course or a component. When the two contradict each \
                other, a receiver reads the offering by the wrong rules. Correct the one that is wrong.",
            message: "The sort of association is “{value}”, but the offering is of the type “{type}”. Correct one of the two.",
            hint: "",
            fix: "Make it fit the offering",
        },
        Code::OpeningState => texts! {
            title: "State at home unknown",
            text: "Who opens an association can't know what the home institution will say, so this state means nothing yet. eduXchange \
                asks for the same value always: associated. The home institution answers with its own state.",
            message: "In a new association the state at home means nothing yet. eduXchange asks for associated, not “{value}”.",
            hint: "What the host itself says stands in remoteState.",
            fix: "Change to associated",
        },
        Code::OpeningExtra => texts! {
            title: "Too early",
            text: "A new association says who offers what. The student is known by having logged in, and a result follows at the end, \
                in a \
                change of the association. Leave both out of the opening.",
            message: "{label} has no place in a new association. Leave it out.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "Leave it out",
        },
        Code::PatchState => texts! {
            title: "The home institution's state",
            text: "An association has two states: state is what the home institution says, remoteState what the host says. A host \
                changes \
                its own only. A withdrawal, too, is a change of remoteState, to canceled.",
            message: "A host doesn't change the state of the home institution. What the host says goes in remoteState.",
            hint: "",
            fix: "Rename to remoteState",
        },
        Code::PatchExtra => texts! {
            title: "Not changed this way",
            text: "A host changes its own state of an association, and the result. All else stays as it was opened, and a home \
                institution ignores it here, or refuses the change. Leave it out.",
            message: "{label} isn't changed this way: a host changes only remoteState and result. Leave it out.",
            hint: "",
            fix: "Leave it out",
        },
        Code::ResultIncomplete => texts! {
            title: "Part of a result",
            text: "A home institution takes over the result that comes in, in place of the one before. A result needs its state and its \
                date, and a study load (of a course or a program) or a weight (of a component). Send the whole result.",
            message: "The result isn't whole. Fill in as well: {names}. A receiver may refuse a part of a result.",
            hint: "Of a component the weight is needed instead of the study load.",
            fix: "",
        },
        Code::GradeReturn => texts! {
            title: "Only in a draft",
            text: "The draft of eduXchange about returning grades closes an association with completed. The list of states in the \
                standard doesn't have it, so a receiver that holds to the standard refuses the change. Ask the home institution first, \
                or leave the state as it is: the result says that it is completed.",
            message: "The draft about returning grades asks for “{value}”, but the standard has no such state in {name}: a receiver may \
                refuse it.",
            hint: "",
            fix: "",
        },
        Code::OtherVersion => texts! {
            title: "Another version of OOAPI",
            text: "eduXchange exchanges version 5 of the Open Education API. Other versions have other names for the same things, and a \
                receiver of version 5 doesn't know these: what it needs is missing then. Write the names of version 5.",
            message: "This looks like version {version} of OOAPI, and version 5 is asked for. Change: {names}.",
            hint: "",
            fix: "",
        },
        Code::OtherVersionNames => texts! {
            title: "Names of another version",
            text: "Other versions of the Open Education API have other names for the same things. A receiver of version 5 skips them, so \
                that what they say is lost. Write the names of version 5.",
            message: "Some names are of version {version} of OOAPI, so a receiver of version 5 skips them. Change: {names}.",
            hint: "",
            fix: "",
        },
        Code::ExchangeDiffers => texts! {
            title: "About another association",
            text: "The answer is about something else than what was sent or is known: another association, another role, another \
                offering. \
                The receiver links it to the wrong student or course. Find out which of the two is right.",
            message: "{label} is “{value}” here, but “{asked}” is what was sent or known. Find out which is right.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "",
        },
        Code::ExchangeSuccess => texts! {
            title: "Other status of success",
            text: "The standard has one HTTP status for the success of each call. Programs often look for exactly that one, and take any \
                other for a failure.",
            message: "The HTTP status is {status}, but by the standard it is {expected} here.",
            hint: "",
            fix: "",
        },
        Code::ExchangeNoAnswer => texts! {
            title: "Empty answer",
            text: "By the standard, each call on an association that succeeds has an answer with a body. Without the id in it, the \
                caller doesn't \
                know which association it is, and can't change it or ask for it later.",
            message: "The answer is empty. By the standard it needs: {names}.",
            hint: "",
            fix: "",
        },
        Code::ExchangeFailed => texts! {
            title: "Failed with an association",
            text: "The HTTP status says that the call failed, and yet the answer has an association in it. The sender doesn't know \
                whether \
                the student is enrolled. A failure is told by what went wrong, without an association.",
            message: "The HTTP status {status} says that the call failed, but the answer is about an association.",
            hint: "",
            fix: "",
        },
        Code::ExchangeSame => texts! {
            title: "Changes nothing",
            text: "The state that this change sets is the one that the host has already. That does no harm, but perhaps another state \
                was \
                meant, or the change was sent twice.",
            message: "The host has the state “{value}” already, so this changes nothing.",
            hint: "",
            fix: "",
        },
        Code::ConsumerMissing => texts! {
            title: "Alliance of eduXchange missing",
            text: "What is meant for eduXchange names the alliances that it is offered in, each by its name. Without them the offering \
                isn't shown to anyone. Fill them in, or leave out the additions for eduXchange.",
            message: "eduXchange asks for “{name}” here. Fill it in, or leave out the additions for eduXchange.",
            hint: "",
            fix: "",
        },
        Code::ConsumerForm => texts! {
            title: "Other than eduXchange asks",
            text: "eduXchange's own page says how its additions are written. What is written otherwise is skipped, or shows up wrongly. \
                Write it as the page says.",
            message: "{label}: “{value}” isn't what eduXchange asks for. Write {form}.",
            hint: "",
            fix: "",
        },
        Code::ResultEarly => texts! {
            title: "Result before the start",
            text: "A result is there at the earliest when the offering has started. Mostly the year of one of the dates is wrong. \
                Correct it.",
            message: "The result is of {value}, but the offering starts on {start}. Correct one of the two dates.",
            hint: "",
            fix: "",
        },
        Code::EnrollmentOver => texts! {
            title: "Enrollment after the end",
            text: "Nobody can enrol in what is over. Mostly the year of one of the dates is wrong. Correct it.",
            message: "{label}: {value} is after the offering has ended, on {end}. Correct one of the two.",
            hint: "",
            fix: "",
        },
        Code::PrimaryCodeId => texts! {
            title: "Main code is another id",
            text: "eduXchange asks for the id of the offering as its main code too. Here the main code is an id, but another one: a home \
                institution may look up the wrong offering. Take over the id, or write a code that is none.",
            message: "The main code is an id, but not that of the offering. eduXchange asks for {id} here.",
            hint: "",
            fix: "Take over the id of the offering",
        },
        Code::CodeForm => texts! {
            title: "Wrong form of code",
            text: "Codes of this type are built in one way all over. One that is built otherwise isn't found by a receiver. Correct the \
                code, or choose another type.",
            message: "“{value}” isn't a code of the type {type}. Write {form}, or choose another type.",
            hint: "",
            fix: "Write it as such codes are written",
        },
        Code::CodeCheck => texts! {
            title: "Check digit doesn't fit",
            text: "The last digit of such a code follows from the others, so that a slip shows. Here it doesn't fit: most likely a digit \
                is wrong or two are swapped. Compare the code with its source.",
            message: "A digit of “{value}” is wrong: the last one doesn't fit the others of this {type}. Compare it with its source.",
            hint: "",
            fix: "",
        },
        Code::Placeholder => texts! {
            title: "Looks like a placeholder",
            text: "Tools and people write such a text where another one is still to come. A student gets to read it as it stands. \
                Fill in \
                the text, or leave the property out.",
            message: "“{value}” doesn't look like a real text. Fill in the one that is meant.",
            hint: "",
            fix: "",
        },
        Code::NilId => texts! {
            title: "Id of nothing",
            text: "An id of zeros only is what a program writes when it has none. It names nothing, and two of them name the same. \
                Fill in \
                the real id.",
            message: "“{value}” is no real id: it names nothing. Fill in the real one.",
            hint: "",
            fix: "",
        },
        Code::LanguageUnknown => texts! {
            title: "No such language",
            text: "Systems know a language by its international code (ISO 639). No language has this one, so a student who looks for a \
                language doesn't find the offering. Write the code of the language.",
            message: "No language has the code “{value}”. Write the right code, such as nld or eng for teaching, nl-NL or en-GB for \
                texts.",
            hint: "",
            fix: "",
        },
        Code::LanguageRegion => texts! {
            title: "No such country",
            text: "Behind a language stands the country whose spelling is used, by its international code (ISO 3166-1). No country has \
                this one. Correct it, or leave out the country.",
            message: "No country has the code “{region}”. Write the language with another country, such as en-GB.",
            hint: "",
            fix: "",
        },
        Code::LanguageBibliographic => texts! {
            title: "Code that libraries use",
            text: "Some languages have two codes of three letters: one for libraries, one for all else. Both are right, but in Dutch \
                education everyone uses the other one, and a receiver may know only that.",
            message: "“{value}” is the code that libraries use. In education {usual} is usual.",
            hint: "",
            fix: "Change to {usual}",
        },
        Code::OptionalEmpty => texts! {
            title: "Empty, and not needed",
            text: "The standard has no empty values: what an institution doesn't know, it leaves out. SURF's own validator lets such \
                a value pass, but a receiver that holds to the standard refuses the whole document. Fill it in, or leave it out.",
            message: "Fill in “{label}”, or leave it out: a receiver may refuse empty values.",
            hint: "In the JSON this property is called “{name}”.",
            fix: "Leave it out",
        },
    }
}
