//! Associations, and the calls on one.

pub(crate) const ASSOCIATION_OPENING: &str = texts! {
    title: "State impossible at start",
    text: "A host opens an association as associated, pending or queued: the student has just asked for a place. Denied \
        and canceled can only follow later. Start with one of the three, or say that the association is stored already.",
    message: "A new association can't start as “{value}”. Use associated, pending or queued.",
    hint: "",
    fix: "",
};

pub(crate) const ASSOCIATION_PAIR: &str = texts! {
    title: "No outcome agreed",
    text: "What a student gets to hear follows from what the host and the home institution say together. For this pair of \
        states the agreements name no outcome, so every system may make something else of it. Check both states.",
    message: "No outcome is agreed for “{state}” at the home institution together with “{remoteState}” at the host \
        institution. Check both.",
    hint: "",
    fix: "",
};

pub(crate) const RESULT_STATE: &str = texts! {
    title: "State of a result",
    text: "An association has a state, and the result in it has a state of its own. This value tells how far a result is, \
        and belongs to the result. The association itself stays associated when a student has completed a course.",
    message: "“{value}” says how far a result is, not how far the enrollment is. Put it in “state” of “result”, and keep \
        “{name}” as it was, such as associated.",
    hint: "",
    fix: "",
};

pub(crate) const NOT_EXPANDED: &str = texts! {
    title: "Only an id given",
    text: "The standard lets an id stand for the whole, but the home institution has no access to the other institution's \
        catalogue, and has to show the student what the enrollment is for. So eduXchange asks for the whole object. Put \
        the details in place of the id.",
    message: "{label} is only an id, and eduXchange asks for the details. Put the whole object in its place.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const OFFERING_ID: &str = texts! {
    title: "Id of offering missing",
    text: "Institutions know an offering by its id: with the id a repeated request is recognised, and later messages find \
        the right offering. Since 2026 eduXchange counts it among what has to be there. Fill in the id that the offering \
        has at the host institution.",
    message: "The id of the offering is missing, and eduXchange asks for it since 2026. Fill in “{name}”.",
    hint: "",
    fix: "",
};

pub(crate) const ISSUER_CODE: &str = texts! {
    title: "Issuer without domain",
    text: "In eduXchange, institutions know one another by their domain name, and only by that. So the issuer's main code \
        is of the type schacHome, with the domain as its code. Other codes can stand among the other codes.",
    message: "The main code of the issuer is of the type “{value}”, but eduXchange asks for schacHome, with the domain name \
        of the institution as its code. Change the type, and the code too unless it is a domain name.",
    hint: "",
    fix: "",
};

pub(crate) const ISSUER_TYPE: &str = texts! {
    title: "Issuer isn't the institution",
    text: "The issuer stands for the institution that offers the course, as a whole. A faculty or department has no \
        agreements with other institutions. Name the institution, of the type root; the part of it that takes care of the \
        offering can be named in the offering.",
    message: "The issuer is of the type “{value}”, but it should be the institution as a whole: root. Name the institution.",
    hint: "",
    fix: "",
};

pub(crate) const DATES_REVERSED: &str = texts! {
    title: "End before the start",
    text: "An end must not come before its start. A student would see dates that can't be, and a receiving system may \
        refuse the document. Mostly the two were swapped, or one has the wrong year. Correct one of them.",
    message: "{label}: {value} is before the start on {start}. Correct one of the two.",
    hint: "",
    fix: "",
};

pub(crate) const ENROLLMENT_LATE: &str = texts! {
    title: "Enrollment after the start",
    text: "Students can enrol until after the offering has started. That can be meant, but mostly enrollment closes \
        earlier, because the home institution has to approve first. Check the dates.",
    message: "{label}: {value} is after the start on {start}, so a student can enrol when it has begun. Check whether that \
        is meant.",
    hint: "",
    fix: "",
};

pub(crate) const FLEXIBLE_ENTRY: &str = texts! {
    title: "Flexible entry half given",
    text: "Where students can join along the way, there is a first and a last day for that, and the one says nothing \
        without the other. Fill in both, or leave out both.",
    message: "{label} is missing, while the other limit of flexible entry is there. Fill in both, or leave out both.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const STUDENT_NUMBERS: &str = texts! {
    title: "Minimum of students too high",
    text: "The least number of students is above the greatest, so the offering can never go on. Correct one of the two \
        numbers.",
    message: "The minimum number of students is {value}, which is more than the maximum of {maximum}. Correct one of the \
        two.",
    hint: "",
    fix: "",
};

pub(crate) const RESULT_TYPE: &str = texts! {
    title: "Sort of result unknown",
    text: "The offering leads to a result, but doesn't say in what way that is written. The home institution then can't \
        tell a 7 on a scale to 10 from one on a scale to 100. Choose the sort of result.",
    message: "A result is expected, but it isn't said how it is written. Choose one: pass-or-fail, US letter, UK letter, \
        0-100 or 1-10.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const RESULT_SCORE: &str = texts! {
    title: "Score doesn't fit",
    text: "The offering says in what way a result is written, and the home institution reads the score that way. One that \
        doesn't fit can't be taken over, or is taken for something else. Write it as the offering says, or correct the \
        sort of result there.",
    message: "{label}: “{value}” isn't a result of the sort “{type}”. Write {form}.",
    hint: "",
    fix: "",
};

pub(crate) const COURSE_CODE: &str = texts! {
    title: "Type missing from list",
    text: "The standard itself and others use this type, but the standard's list of types doesn't have it. It does no harm. A \
        system that holds strictly to the list may not know it, and takes only types of one's own, which start with x-.",
    message: "“{value}” is in wide use, though the standard's list of types doesn't have it. It can stay.",
    hint: "For a system that holds strictly to the list it is x-{value}.",
    fix: "Change to “x-{value}”",
};

pub(crate) const CODE_TYPE: &str = texts! {
    title: "Unknown type of code",
    text: "The standard has a list of types of codes, and lets institutions add their own if these start with x-. So a new \
        type of the standard is never taken for one's own. Choose a type from the list, or put x- in front.",
    message: "“{value}” isn't a type of code that the standard knows. Choose another one, or start the name of a type \
        of your own with x-.",
    hint: "",
    fix: "",
};

pub(crate) const TEXT_MISSING: &str = texts! {
    title: "Language without a text",
    text: "A text comes with its language. Here the text itself is missing, so there is nothing to show to a student. Fill \
        in the text, or remove the entry.",
    message: "There is no text here. Fill in “{name}”, or remove the entry.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE_TWICE: &str = texts! {
    title: "Language given twice",
    text: "Each language should have one text. With two in the same language, one system shows the first and another the \
        last. Keep one of them, or correct the language.",
    message: "The language “{value}” has a text already. Keep one of the two, or correct the language.",
    hint: "The other one: {other}.",
    fix: "",
};

pub(crate) const PRICE_SUM: &str = texts! {
    title: "Price isn't the sum",
    text: "The price with VAT is the price without VAT and the VAT together. When it isn't, nobody knows which of the \
        three is right, and students may pay too much or too little. Correct the one that is wrong.",
    message: "{label} is {value}, but {net} and {vat} of VAT make {expected}. Correct one of the three.",
    hint: "",
    fix: "",
};

pub(crate) const PRICE_SHOWN: &str = texts! {
    title: "Shown price differs",
    text: "The price that people get to read isn't the price in figures. Students will hold the institution to what they \
        have read. Correct one of the two.",
    message: "The text shows {value}, while the price is {amount}. Correct one of the two.",
    hint: "",
    fix: "",
};

pub(crate) const ASSOCIATION_DUPLICATE: &str = texts! {
    title: "Id given twice",
    text: "An association has an id of its own. With two of the same id in one list, a receiver takes the last, the first, or \
        neither. Leave out the one that is superfluous, or give it its own id.",
    message: "An earlier association in this list has the id “{value}” too. Keep one of the two.",
    hint: "The other one: {other}.",
    fix: "",
};

pub(crate) const ASSOCIATION_TYPE: &str = texts! {
    title: "Sort doesn't fit the offering",
    text: "The sort of association says what the offering is: a program, a course or a component. When the two contradict each \
        other, a receiver reads the offering by the wrong rules. Correct the one that is wrong.",
    message: "The sort of association is “{value}”, but the offering is of the type “{type}”. Correct one of the two.",
    hint: "",
    fix: "",
};

pub(crate) const OPENING_STATE: &str = texts! {
    title: "State at home unknown",
    text: "Who opens an association can't know what the home institution will say, so this state means nothing yet. eduXchange \
        asks for the same value always: associated. The home institution answers with its own state.",
    message: "In a new association the state at home means nothing yet. eduXchange asks for associated, not “{value}”.",
    hint: "What the host itself says stands in remoteState.",
    fix: "Change to associated",
};

pub(crate) const OPENING_EXTRA: &str = texts! {
    title: "Too early",
    text: "A new association says who offers what. The student is known by having logged in, and a result follows at the end, \
        in a \
        change of the association. Leave both out of the opening.",
    message: "{label} has no place in a new association. Leave it out.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "Leave it out",
};

pub(crate) const PATCH_STATE: &str = texts! {
    title: "The home institution's state",
    text: "An association has two states: state is what the home institution says, remoteState what the host says. A host \
        changes \
        its own only. A withdrawal, too, is a change of remoteState, to canceled.",
    message: "A host doesn't change the state of the home institution. What the host says goes in remoteState.",
    hint: "",
    fix: "Rename to remoteState",
};

pub(crate) const JSON_PATCH: &str = texts! {
    title: "Steps, not values",
    text: "There are two ways to write down a change: a list of steps (a JSON Patch), or an object with the properties that \
        change, each with its new value (a merge patch). An association is changed in the second way, so a home institution \
        can't read the steps. For a new state of the host, send only remoteState with that state.",
    message: "These are steps (a JSON Patch). A change of an association only has the properties that change, with \
        their new values.",
    hint: "",
    fix: "",
};

pub(crate) const PATCH_EXTRA: &str = texts! {
    title: "Not changed this way",
    text: "A host changes its own state of an association, and the result. All else stays as it was opened, and a home \
        institution ignores it here, or refuses the change. Leave it out.",
    message: "{label} isn't changed this way: a host changes only remoteState and result. Leave it out.",
    hint: "",
    fix: "Leave it out",
};

pub(crate) const RESULT_INCOMPLETE: &str = texts! {
    title: "Part of a result",
    text: "A home institution takes over the result that comes in, in place of the one before. A result needs its state and its \
        date, and a study load (of a course or a program) or a weight (of a component). Send the whole result.",
    message: "The result isn't whole. Fill in as well: {names}. A receiver may refuse a part of a result.",
    hint: "Of a component the weight is needed instead of the study load.",
    fix: "",
};

pub(crate) const GRADE_RETURN: &str = texts! {
    title: "Only in a draft",
    text: "The draft of eduXchange about returning grades closes an association with completed. The list of states in the \
        standard doesn't have it, so a receiver that holds to the standard refuses the change. Ask the home institution first, \
        or leave the state as it is: the result says that it is completed.",
    message: "The draft about returning grades asks for “{value}”, but the standard has no such state in {name}: a receiver may \
        refuse it.",
    hint: "",
    fix: "",
};

pub(crate) const OTHER_VERSION: &str = texts! {
    title: "Another version of OOAPI",
    text: "eduXchange exchanges version 5 of the Open Education API. Other versions have other names for the same things, and a \
        receiver of version 5 doesn't know these: what it needs is missing then. Write the names of version 5.",
    message: "This looks like version {version} of OOAPI, and version 5 is asked for. Change: {names}.",
    hint: "",
    fix: "",
};

pub(crate) const OTHER_VERSION_NAMES: &str = texts! {
    title: "Names of another version",
    text: "Other versions of the Open Education API have other names for the same things. A receiver of version 5 skips them, so \
        that what they say is lost. Write the names of version 5.",
    message: "Some names are of version {version} of OOAPI, so a receiver of version 5 skips them. Change: {names}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_DIFFERS: &str = texts! {
    title: "About another association",
    text: "The answer is about something else than what was sent or is known: another association, another role, another \
        offering. \
        The receiver links it to the wrong student or course. Find out which of the two is right.",
    message: "{label} is “{value}” here, but “{asked}” is what was sent or known. Find out which is right.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const EXCHANGE_SUCCESS: &str = texts! {
    title: "Other status of success",
    text: "The standard has one HTTP status for the success of each call. Programs often look for exactly that one, and take any \
        other for a failure.",
    message: "The HTTP status is {status}, but by the standard it is {expected} here.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_NO_ANSWER: &str = texts! {
    title: "Empty answer",
    text: "By the standard, each call on an association that succeeds has an answer with a body. Without the id in it, the \
        caller doesn't \
        know which association it is, and can't change it or ask for it later.",
    message: "The answer is empty. By the standard it needs: {names}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_FAILED: &str = texts! {
    title: "Failed with an association",
    text: "The HTTP status says that the call failed, and yet the answer has an association in it. The sender doesn't know \
        whether \
        the student is enrolled. A failure is told by what went wrong, without an association.",
    message: "The HTTP status {status} says that the call failed, but the answer is about an association.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_ERROR_BODY: &str = texts! {
    title: "Failure answered as success",
    text: "The HTTP status says that the call succeeded, and the answer says what went wrong. A sender that goes by the HTTP status \
        takes the student for enrolled. Answer with a status such as 400 or 404.",
    message: "The HTTP status {status} says that the call succeeded, but the answer is about a failure. Correct one of the two.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_SAME: &str = texts! {
    title: "Changes nothing",
    text: "The state that this change sets is the one that the host has already. That does no harm, but perhaps another state \
        was \
        meant, or the change was sent twice.",
    message: "The host has the state “{value}” already, so this changes nothing.",
    hint: "",
    fix: "",
};

pub(crate) const CONSUMER_MISSING: &str = texts! {
    title: "Alliance of eduXchange missing",
    text: "What is meant for eduXchange names the alliances that it is offered in, each by its name. Without them the offering \
        isn't shown to anyone. Fill them in, or leave out the additions for eduXchange.",
    message: "eduXchange asks for “{name}” here. Fill it in, or leave out the additions for eduXchange.",
    hint: "",
    fix: "",
};

pub(crate) const CONSUMER_FORM: &str = texts! {
    title: "Other than eduXchange asks",
    text: "eduXchange's own page says how its additions are written. What is written otherwise is skipped, or shows up wrongly. \
        Write it as the page says.",
    message: "{label}: “{value}” isn't what eduXchange asks for. Write {form}.",
    hint: "",
    fix: "",
};

pub(crate) const RESULT_EARLY: &str = texts! {
    title: "Result before the start",
    text: "A result is there at the earliest when the offering has started. Mostly the year of one of the dates is wrong. \
        Correct it.",
    message: "The result is of {value}, but the offering starts on {start}. Correct one of the two dates.",
    hint: "",
    fix: "",
};

pub(crate) const ENROLLMENT_OVER: &str = texts! {
    title: "Enrollment after the end",
    text: "Nobody can enrol in what is over. Mostly the year of one of the dates is wrong. Correct it.",
    message: "{label}: {value} is after the offering has ended, on {end}. Correct one of the two.",
    hint: "",
    fix: "",
};

pub(crate) const PRIMARY_CODE_ID: &str = texts! {
    title: "Main code is another id",
    text: "eduXchange asks for the id of the offering as its main code too. Here the main code is an id, but another one: a home \
        institution may look up the wrong offering. Take over the id, or write a code that is none.",
    message: "The main code is an id, but not that of the offering. eduXchange asks for {id} here.",
    hint: "",
    fix: "Change to {id}",
};

pub(crate) const CODE_FORM: &str = texts! {
    title: "Wrong form of code",
    text: "Codes of this type are built in one way all over. One that is built otherwise isn't found by a receiver. Correct the \
        code, or choose another type.",
    message: "“{value}” isn't a code of the type {type}. Write {form}, or choose another type.",
    hint: "",
    fix: "",
};

pub(crate) const CODE_CHECK: &str = texts! {
    title: "Check digit doesn't fit",
    text: "The last digit of such a code follows from the others, so that a slip shows. Here it doesn't fit: most likely a digit \
        is wrong or two are swapped. Compare the code with its source.",
    message: "A digit of “{value}” is wrong: the last one doesn't fit the others of this {type}. Compare it with its source.",
    hint: "",
    fix: "",
};

pub(crate) const PLACEHOLDER: &str = texts! {
    title: "Looks like a placeholder",
    text: "Tools and people write such a text where another one is still to come. A student gets to read it as it stands. \
        Fill in \
        the text, or leave the property out.",
    message: "“{value}” doesn't look like a real text. Fill in the one that is meant.",
    hint: "",
    fix: "",
};

pub(crate) const NIL_ID: &str = texts! {
    title: "Id of nothing",
    text: "An id of zeros only is what a program writes when it has none. It names nothing, and two of them name the same. \
        Fill in \
        the real id.",
    message: "“{value}” is no real id: it names nothing. Fill in the real one.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE_UNKNOWN: &str = texts! {
    title: "No such language",
    text: "Systems know a language by its international code (ISO 639). No language has this one, so a student who looks for a \
        language doesn't find the offering. Write the code of the language.",
    message: "No language has the code “{value}”. Write the right code, such as nld or eng for teaching, nl-NL or en-GB for \
        texts.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE_REGION: &str = texts! {
    title: "No such country",
    text: "Behind a language stands the country whose spelling is used, by its international code (ISO 3166-1). No country has \
        this one. Correct it, or leave out the country.",
    message: "No country has the code “{region}”. Write the language with another country, such as en-GB.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE_BIBLIOGRAPHIC: &str = texts! {
    title: "Code that libraries use",
    text: "Some languages have two codes of three letters: one for libraries, one for all else. Both are right, but in Dutch \
        education everyone uses the other one, and a receiver may know only that.",
    message: "“{value}” is the code that libraries use. In education {usual} is usual.",
    hint: "",
    fix: "Change to {usual}",
};

pub(crate) const OPTIONAL_EMPTY: &str = texts! {
    title: "Empty, and not needed",
    text: "The standard has no empty values: what an institution doesn't know, it leaves out. SURF's own validator lets such \
        a value pass, but a receiver that holds to the standard refuses the whole document. Fill it in, or leave it out.",
    message: "Fill in “{label}”, or leave it out: a receiver may refuse empty values.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "Leave it out",
};
