//! What the tables say, whatever the system; and lists.

pub(crate) const MISSING: &str = texts! {
    title: "Required property missing",
    text: "The specification asks for this property. Without it a receiving system can refuse the document, or can't \
        show or invoice properly what it describes. Add the property and fill in its value.",
    message: "[Fill in {field}.][There is no {item} yet. Add one.][Add {list}.]",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const SERVER_MADE: &str = texts! {
    title: "Not filled in yet",
    text: "A new course doesn't have these yet: the receiving system makes them when the course is stored. Nothing needs to \
        be done for a new course. In a course that is stored already they must be there; copy them from the stored version.",
    message: "For a new course the receiving system fills in: {names}. Nothing needs to be done.",
    hint: "A course that is stored already must have them.",
    fix: "",
};

pub(crate) const NULL_REQUIRED: &str = texts! {
    title: "Required property empty",
    text: "The property is there, but its value is null, which means “nothing”. For a required property that is the same \
        as leaving it out, so the document can be refused. Fill in a value.",
    message: "[Fill in {field}.][There is no {item} yet. Add one.][Add {list}.]",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const TYPE: &str = texts! {
    title: "Wrong sort of value",
    text: "Every property has a fixed sort of value: a text, a number, true or false, a list. A receiving system that \
        expects a number can't calculate with a text that looks like one, and refuses the document or loses the value. \
        Write the value in the sort that is asked for.",
    message: "[{label}: ]{expected} belongs here, {notFound}[: “{value}”].",
    hint: "In the JSON, text goes in quotes; numbers, true and false don't; a list stands between square brackets.",
    fix: "Change it to {expected}",
};

pub(crate) const JSON_TEXT: &str = texts! {
    title: "JSON as a text",
    text: "The document, or a part of it, was put into the document as a text: in quotes, with a backslash before each quote \
        in it. That \
        happens when a program writes something as JSON twice, or when a spreadsheet or database keeps JSON as text. Other \
        systems see \
        one long text in it. Put the JSON itself there.",
    message: "[{label}: ]this is JSON as a text. Take the quotes around it away, and it is {expected}.",
    hint: "Mostly a program writes this part as JSON twice.",
    fix: "Make it plain JSON",
};

pub(crate) const TEMPLATE_VARIABLE: &str = texts! {
    title: "Template not filled in",
    text: "A template, such as one of Postman or of a manual, has a name between signs where a value is to come. That didn't \
        happen here: the \
        program that makes the document doesn't know the name, or the template was copied as it is. Fill in the value.",
    message: "{label} isn't filled in yet: “{value}” comes from a template. Fill in the value.",
    hint: "",
    fix: "",
};

pub(crate) const JSON_IN_TEXT: &str = texts! {
    title: "JSON in a plain text",
    text: "A piece of JSON stands where a plain text belongs, with its brackets and quotes. Customers get to see it like \
        that. Write only the \
        text itself.",
    message: "{label} is a piece of JSON: “{value}”. Write only the text itself.",
    hint: "",
    fix: "",
};

pub(crate) const MISSING_WHEN: &str = texts! {
    title: "Property needed here missing",
    text: "Which properties a document needs can depend on what sort it says it is: an enrollment for a subject must say \
        for which subject. Without it the receiving system doesn't know what the document is about. Add the property, \
        or correct the one that decides the sort.",
    message: "[Fill in {field}][Add {list}][Add a {item}]: it is required when {property} is {of}.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const MISPLACED: &str = texts! {
    title: "Property of another sort",
    text: "Some properties belong only to one sort of document, and this document says that it is of another sort. One of \
        the two is most likely a mistake: remove the property, or correct the one that decides the sort.",
    message: "{label} belongs here only when {property} is {of}. Remove it, or correct {property}.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "Remove “{label}”",
};

pub(crate) const MISSING_EITHER: &str = texts! {
    title: "No identifier given",
    text: "What this refers to can be told in more than one way, and at least one of them has to be used. Without any, \
        the receiving system doesn't know which school, student or location is meant. Fill in one of the properties \
        that are named.",
    message: "[Nothing says {which} is meant.][{nothing}] Fill in {names}.",
    hint: "",
    fix: "",
};

pub(crate) const NULL_VALUE: &str = texts! {
    title: "Null not allowed",
    text: "The value is null, which means “nothing”. This specification doesn't know null: what has no value is left out \
        altogether, and a receiving system may refuse the document. Leave the property out, or fill in a value.",
    message: "{label} is null, which isn't allowed. Leave the property out, or fill in a value.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "Leave the property out",
};

pub(crate) const EMPTY_VALUE: &str = texts! {
    title: "Empty text",
    text: "There is a text with nothing in it, where something else than a text is meant, such as a date. An empty text \
        isn't the same as leaving the property out, and a receiving system refuses it. Fill in a value, or leave the \
        property out where it isn't required.",
    message: "[Fill in {field}][, or leave the property “{name}” out].",
    hint: "",
    fix: "Leave the property out",
};

pub(crate) const UNKNOWN_PROPERTY: &str = texts! {
    title: "Unknown property",
    text: "The specification doesn't name this property at this place. It may be a typing error, or a property of a \
        newer version. A receiving system most likely ignores it, so its value doesn't reach the customer or the \
        invoice. Correct the name, or leave it when it is there on purpose.",
    message: "“{name}” isn't a known property here, so other systems may ignore it.[ Did you mean \
        “{suggestion}”?]",
    hint: "",
    fix: "Rename to “{suggestion}”",
};

pub(crate) const EXTRA_PROPERTY: &str = texts! {
    title: "Property of one's own",
    text: "The specification doesn't name this property, but it allows others than those it names. It is kept as it is. \
        Systems that don't know it skip it, so check that nothing important is in it.",
    message: "“{name}” isn't in the specification, which allows such properties. Systems that don't know it skip it.",
    hint: "",
    fix: "",
};

pub(crate) const FORBIDDEN_PROPERTY: &str = texts! {
    title: "Property not allowed",
    text: "At this place the specification allows only the properties that it names, so a receiving system refuses the \
        document because of this one. Correct the name, or remove the property.",
    message: "“{name}” isn't allowed at this place.[ Did you mean “{suggestion}”?] Correct the name or remove it.",
    hint: "",
    fix: "Rename to “{suggestion}”",
};

pub(crate) const PROPERTY_CASE: &str = texts! {
    title: "Another spelling of a name",
    text: "In names of properties capitals, hyphens and underscores count. Written differently, the property counts as unknown \
        and its value gets lost. Write the name exactly as the specification does.",
    message: "Write “{expected}” instead of “{name}”: other systems may not recognise another spelling.",
    hint: "",
    fix: "Rename to “{expected}”",
};

pub(crate) const PROPERTY_TWIN: &str = texts! {
    title: "Two spellings of one name",
    text: "Two properties differ only in their spelling, such as capitals. Some systems take them for one and use the last value; \
        others use the one that is spelled as the specification does. So two parties can see different prices in one document. Keep \
        the value that is right under the right name, and remove the other.",
    message: "“{name}” and “{expected}” both stand here, and some systems use the last of the two. Keep only “{expected}”, \
        with the right value.",
    hint: "",
    fix: "Remove “{name}”",
};

pub(crate) const GUID: &str = texts! {
    title: "Invalid id",
    text: "This id is a fixed code (a GUID) by which systems recognise the same thing, such as a course or an \
        organisation. With a character too many or too few it refers to nothing. Copy the id again from the system that \
        issued it.",
    message: "{label}: “{value}” isn't a valid id. Copy it again from its source.",
    hint: "An id has 36 characters: 32 digits and letters a to f, in groups of 8, 4, 4, 4 and 12, with hyphens in between.",
    fix: "",
};

pub(crate) const DATE: &str = texts! {
    title: "Invalid date",
    text: "Here a date without a time is asked for, written as year, month and day, so that no two systems read it \
        differently. Anything else, or a day that doesn't exist, is refused. Write it as 2026-01-15.",
    message: "{label}: [“{value}” ][doesn't exist: {lastDay}. Correct the day.][isn't an existing date in the right form. \
        Write {example}.][{form}]",
    hint: "",
    fix: "Change to {date}",
};

pub(crate) const URI: &str = texts! {
    title: "Invalid web address",
    text: "A web address has to be complete, so that every system can follow it: with https:// in front, and without \
        spaces. Copy the address from the bar of the browser.",
    message: "{label}: “{value}” isn't a complete web address. Write it with https:// in front and without spaces.",
    hint: "",
    fix: "",
};

pub(crate) const FORM: &str = texts! {
    title: "Wrong form",
    text: "This value is a code with a fixed form, by which systems recognise what is meant. Anything in another form is \
        refused or refers to nothing. Write it in the form that is named.",
    message: "{label}: “{value}” doesn't have the right form.[ There is {sign} in it instead of a hyphen.] Write {form}.",
    hint: "",
    fix: "Change to “{expected}”",
};

pub(crate) const FORM_UNUSUAL: &str = texts! {
    title: "Unusual form",
    text: "Codes of this sort mostly have a fixed form, though the specification doesn't demand it. A code in another \
        form may be mistyped, or may be one of another sort, and then refers to nothing. Check it.",
    message: "{label}: “{value}” looks unusual; expected is {form}. Check whether it is right.",
    hint: "",
    fix: "",
};

pub(crate) const TOO_LONG: &str = texts! {
    title: "Text too long",
    text: "The specification sets a limit to the length of this text. A receiving system refuses a longer one or cuts it \
        off. Shorten it.",
    message: "{label} has {length} characters, and at most {limit} are allowed. Shorten it.",
    hint: "",
    fix: "",
};

pub(crate) const CODE_BLANKS: &str = texts! {
    title: "Spaces around a code",
    text: "A code is compared character by character. With a space before or behind it, it is another code, though nobody \
        sees the \
        difference: orders that name it without the space don't find it. Remove the space, and check that nobody knows the code \
        with it.",
    message: "{label}: there is a space around “{value}”, shown as ␣. Remove it, or the code may not be found.",
    hint: "",
    fix: "Remove the spaces around it",
};

pub(crate) const INVISIBLE_CHARACTERS: &str = texts! {
    title: "Invisible character in a value",
    text: "A value that is copied from Word, a PDF or a web page sometimes brings characters along that nobody sees. It looks \
        right, but for \
        a program it isn't, and it is refused. Remove the characters, or type the value anew.",
    message: "{label}: there is {sign}[ ({character})] in it[, in the place of ␣: “{value}”]. Remove it.",
    hint: "",
    fix: "Remove the invisible characters",
};

pub(crate) const INVISIBLE_IN_CODE: &str = texts! {
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
};

pub(crate) const INVISIBLE_IN_TEXT: &str = texts! {
    title: "Invisible character in a text",
    text: "A name or text has a character that nobody sees, as comes along from Word, a PDF or a web page. Who searches for \
        the name doesn't \
        find it, and some systems show a box there. Remove it, unless it is there on purpose.",
    message: "{label}: there is {sign}[ ({character})] in it, in the place of ␣: “{value}”. Remove it, unless it is there on \
        purpose.",
    hint: "",
    fix: "Remove the invisible characters",
};

pub(crate) const INVISIBLE_IN_NAME: &str = texts! {
    title: "Invisible character in a name",
    text: "Programs know a property by its name, character by character. With a character in it that nobody sees, it is \
        another name, and \
        the value gets lost. Such characters come along when something is copied from Word, a PDF or a web page. Remove them.",
    message: "The name “{expected}” has {sign}[ ({character})] in the place of ␣: “{name}”. Remove it.",
    hint: "",
    fix: "Rename to “{expected}”",
};

pub(crate) const GARBLED_TEXT: &str = texts! {
    title: "Letters that came out wrong",
    text: "On its way this text was read in another encoding than it was written in: é became Ã©, € became â‚¬, or a letter \
        was lost (\u{fffd}). Customers see it like that. Correct the text, and have the program that makes the document read and \
        write UTF-8.",
    message: "{label}: letters came out wrong in “{value}”.[ Most likely “{expected}” is meant.] Correct the text.",
    hint: "",
    fix: "Change to “{expected}”",
};

pub(crate) const LINE_BREAK: &str = texts! {
    title: "More than one line",
    text: "A name or a code fits on one line. Line breaks mostly come along when a piece of text is pasted in the wrong \
        place, and \
        customers then see the text cut off or run together. Write it on one line, and put longer texts where they belong.",
    message: "{label} has line breaks (lines: {count}). Write it on one line.",
    hint: "",
    fix: "Put it on one line",
};

pub(crate) const LONG_TEXT: &str = texts! {
    title: "Unusually long text",
    text: "No real name or code is as long as this. Mostly a whole piece of text was pasted here, or one text twice, and \
        systems cut \
        it off or refuse it. Check what belongs here.",
    message: "{label} has {length} characters, far more than usual. Check whether it is right.",
    hint: "",
    fix: "",
};

pub(crate) const DATE_TIME: &str = texts! {
    title: "Invalid date or time",
    text: "Dates with a time are written in one international way, so that no two systems read them differently. A date \
        that can't be read, or doesn't exist, can put a price in the wrong period or leave the course without one. Write \
        year, month, day, time and time zone, in that order.",
    message: "{label}: [“{value}” ][doesn't exist: {lastDay}. Correct the day.][isn't an existing date in the right form. \
        Write {example}.][{form}]",
    hint: "",
    fix: "",
};

pub(crate) const DATE_TIME_OFFSET: &str = texts! {
    title: "Time zone missing",
    text: "Without a time zone it isn't clear which moment is meant: midnight in Amsterdam is an hour or two before \
        midnight in UTC. Around the end of a period that decides which price an order gets. Add the time zone; Z stands \
        for UTC.",
    message: "{label}: “{value}” has {without}, so the exact moment isn't known. {advice}",
    hint: "[Written in full: {example}.]",
    fix: "",
};

pub(crate) const DATE_TIME_DAY: &str = texts! {
    title: "No time",
    text: "Here a moment is due: a day, a time, and the time zone. With the day alone nobody knows when to be there. Add the \
        time.",
    message: "{label}: “{value}” is a day without a time. Write the time with it.",
    hint: "[Written in full, with the time zone: {example}.]",
    fix: "",
};

pub(crate) const DATE_TIME_DIGITS: &str = texts! {
    title: "Time too precise",
    text: "A time has at most seven digits behind the seconds. Systems refuse more digits or cut them off, so that both \
        sides no longer mean the same moment. Shorten the time.",
    message: "{label}: “{value}” has more than seven digits after the decimal point. Shorten it to seven digits or \
        fewer.",
    hint: "",
    fix: "",
};

pub(crate) const NO_DATE: &str = texts! {
    title: "No date",
    text: "Programs write certain days when nobody filled in a date: the first of the year 1, of 1900 or of 1970, for instance. \
        Other systems take it for a real one. Fill in the date that is meant, or leave the property out where it isn't required.",
    message: "{label}: programs write {date} when there is no date. Fill in the real one[, or leave “{name}” out].",
    hint: "",
    fix: "Leave it out",
};

pub(crate) const DATE_TIME_UTC: &str = texts! {
    title: "Not in UTC",
    text: "Times are exchanged in UTC, the world's reference time. A time with another offset does name one exact \
        moment, but a system that overlooks the offset is off by hours, and so may charge the price of another day. \
        Write the same moment in UTC.",
    message: "“{label}” is in another time zone than UTC. Write the same moment in UTC: {utc}.",
    hint: "",
    fix: "Use {utc}",
};

pub(crate) const INTEGER_FORM: &str = texts! {
    title: "Spelling of a whole number",
    text: "A whole number is expected here. Written with a decimal point or with an exponent it has the same value, but \
        not every system accepts that spelling. Write only the digits.",
    message: "{label}: “{value}” is a whole number in an unusual spelling. Write it as {expected}.",
    hint: "",
    fix: "Change to {expected}",
};

pub(crate) const DUTCH_VALUE: &str = texts! {
    title: "Dutch value",
    text: "Systems compare values character by character, and courses mostly have English ones. The list isn't public, so ask \
        the \
        receiving party which values it knows.",
    message: "{label}: “{value}” is Dutch, and courses mostly have “{english}”. Check which value the receiver knows.",
    hint: "",
    fix: "",
};

pub(crate) const ENUM: &str = texts! {
    title: "Value not allowed",
    text: "This property has a fixed list of values. Anything else isn't understood by the receiving system, which then \
        refuses the document or leaves the value out. Choose a value from the list, with the same capitals.",
    message: "“{value}” isn't one of the values allowed for “{label}”.[ Did you mean “{suggestion}”?][ Choose from: \
        {allowed}.]",
    hint: "[The code “{other}” has the form of {suggestion}.]",
    fix: "Change to “{suggestion}”",
};

pub(crate) const ENUM_SPELLING: &str = texts! {
    title: "Spelling of a value",
    text: "Values are compared character by character, capitals included. A value that only looks like a known one \
        counts as a different one, and rules that belong to it are then not applied. Use the known spelling, unless \
        another value is really meant.",
    message: "{label}: “{value}” looks like the known value[ “{suggestion}”], but is spelled differently. Use the known \
        spelling if that is what is meant.",
    hint: "",
    fix: "Change to “{suggestion}”",
};

pub(crate) const DEPRECATED: &str = texts! {
    title: "Property out of use",
    text: "This property belongs to an older version of the specification and is going to disappear. Systems may ignore \
        it already, and newer versions don't have it. Move the information to the property that takes its place, and \
        remove this one.",
    message: "{label} is deprecated and may be ignored.[ {instead}]",
    hint: "In the JSON this property is called “{name}”.",
    fix: "Remove the deprecated property",
};

pub(crate) const BLANK: &str = texts! {
    title: "Required text blank",
    text: "The text is there, but it has nothing in it, or only spaces. The property is required because customers or \
        systems rely on it; an empty text helps neither. Fill in a real text.",
    message: "[Fill in {field}.][There is no {item} yet. Add one.][Add {list}.]",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const EMPTY_LIST: &str = texts! {
    title: "Empty list",
    text: "This list needs at least one item. A course without periods has no price and so can't be invoiced; an offering \
        without a name can't be shown. Add what belongs in the list.",
    message: "[Fill in {field}][There is no {item} yet. Add one][Add {list}][, or leave the list “{optional}” out].",
    hint: "In the JSON this list is called “{name}”.",
    fix: "",
};

pub(crate) const MINIMUM: &str = texts! {
    title: "Number too low",
    text: "The specification sets a lower limit for this number; below it the value has no meaning, such as a course \
        that takes no time. Fill in the real value.",
    message: "{label}: {value} is too low; it must be {bound} {limit}. Fill in the right number.",
    hint: "",
    fix: "",
};

pub(crate) const MAXIMUM: &str = texts! {
    title: "Number too high",
    text: "The specification sets an upper limit for this number; above it the value has no meaning, such as a place \
        beyond the North Pole. Fill in the real value.",
    message: "{label}: {value} is too high; it may be at most {limit}. Fill in the right number.",
    hint: "",
    fix: "",
};

pub(crate) const LIST_WRAPPED: &str = texts! {
    title: "List inside an object",
    text: "The specification asks for a list as the whole document, with nothing around it. Many frameworks put it in an \
        object of their own, with page numbers and the like beside it; a receiving system that looks for the list at once \
        then finds nothing. Send the list alone.",
    message: "The list stands inside an object, under “{name}”, but it must be the whole document. Send only the list.",
    hint: "",
    fix: "",
};

pub(crate) const OTHER_KIND: &str = texts! {
    title: "A document of another kind",
    text: "The document has the properties of another kind than the one it was checked as. Other findings would say nothing \
        about it. Check it as the kind that it is, or take the document that was meant.",
    message: "This looks like “{found}”, but was checked as “{kind}”. Choose the kind that it is.",
    hint: "",
    fix: "",
};

pub(crate) const DOCUMENT_WRAPPED: &str = texts! {
    title: "Document inside an object",
    text: "Some programs put a document in an object of their own, under a name such as data. A receiving system that looks for \
        its properties at once then finds none. Send only what is inside.",
    message: "The document stands inside an object, under “{name}”. Send only what is inside.",
    hint: "",
    fix: "",
};

pub(crate) const LIST_OF_ONE: &str = texts! {
    title: "No list around it",
    text: "The specification asks for a list, also when there is only one to send. A receiving system that goes through a \
        list can't do anything with a document on its own. Put square brackets around it.",
    message: "A list is expected here, also when there is only one. Put square brackets around it.",
    hint: "",
    fix: "",
};
