//! Enrollments, and the exchange about them.

pub(crate) const ENROLLMENT_DUPLICATE: &str = texts! {
    title: "Enrollment given twice",
    text: "Every enrollment has an id of its own, by which systems refer to it. When two enrollments in one list have \
        the same id, a receiving system keeps one of them and loses the other. Give each its own id, or remove the copy.",
    message: "Another enrollment in the list has the same id, “{value}”. Remove the copy, or give it its own id.",
    hint: "The other one: {other}.",
    fix: "",
};

pub(crate) const ENROLLMENT_REVERSED: &str = texts! {
    title: "Enrollment without a day",
    text: "An enrollment counts from its first day up to, but not including, the day on which it ends. When it ends on \
        or before its first day, there is no day on which the student is enrolled, and systems give no access. Correct \
        one of the two dates; for a student who left on the first day, the end is the day after.",
    message: "This enrollment starts on {begin} and ends on {end}, so it counts on no day at all. Correct one of the two.",
    hint: "On the day of the end itself the student is no longer enrolled.",
    fix: "",
};

pub(crate) const ENROLLMENT_MODIFIED: &str = texts! {
    title: "Changed before it existed",
    text: "The moment of the last change lies before the moment at which the record was made. Receiving systems use the \
        last change to see what is new, so a wrong one can keep an update from getting through. Check the clock or the \
        time zone of the system that wrote it.",
    message: "The last change, on {modified}, lies before the record was made, on {created}. Check both moments.",
    hint: "",
    fix: "",
};

pub(crate) const STUDY_YEAR: &str = texts! {
    title: "Unusual year of study",
    text: "Primary schools count years from 0 to 8, secondary schools from 1 to 6 at most. Another number most likely \
        stands for something else, such as a calendar year or a group, and the student may get the wrong material. \
        Fill in the year that the student is in.",
    message: "{label}: {value} isn't a year that a Dutch school has; they count from 0 to 8. Check the number.",
    hint: "",
    fix: "",
};

pub(crate) const USER_ID_OWNER: &str = texts! {
    title: "Id type for employees",
    text: "Some types of codes are meant for employees and others for students. Systems differ in how strict they are, \
        so a code of the wrong type may not be recognised. A student's ECK iD has a place of its own: \
        userMasterIdentifier.",
    message: "“{value}” is a type for employees, but this is a student. Check the type; a student's ECK iD goes in \
        “userMasterIdentifier”.",
    hint: "",
    fix: "",
};

pub(crate) const IDENTIFIER_EMPTY: &str = texts! {
    title: "Empty identifier",
    text: "Who is meant can be told by a main identifier or by others. An empty main identifier beside the others makes a \
        receiving system look for someone without an identifier, and overlook the others. Leave out what is empty.",
    message: "{label} is empty, and another identifier is given. Leave it out.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "Leave it out",
};

pub(crate) const SCHOOL_YEAR_DATES: &str = texts! {
    title: "Outside the school year",
    text: "An enrollment names its school year, which runs from August up to and including July, and its own days. Here no \
        day of the enrollment is in that year, so one of the two is most likely wrong. Check them.",
    message: "The school year is {value}, but the enrollment starts on {begin}[ and ends on {end}]. Check which is right.",
    hint: "",
    fix: "",
};

pub(crate) const STATUS_REPEATED: &str = texts! {
    title: "HTTP status as status code",
    text: "Edu-V has status codes of its own, which say more than the HTTP status: 11 for a wrong request, 22 for missing \
        consent, and so on. A code such as 400 or 404 only repeats the HTTP status, and a receiving system doesn't know it. \
        Send the code of the reason.",
    message: "{value} is an HTTP status, not a status code of Edu-V. Send the code of the reason, such as 11.",
    hint: "",
    fix: "",
};

pub(crate) const STATUS_ZEROS: &str = texts! {
    title: "Status with leading zeros",
    text: "Edu-V's documentation writes status codes with zeros in front, such as 0011. In a message the code is a whole \
        number, and numbers have no zeros in front: 11. As a text it isn't understood by a system that expects a number. \
        Write the number without quotes and zeros.",
    message: "The status is a number, not a text. Write {expected}, without quotes and without zeros in front.",
    hint: "The documentation has “{value}”, but what is sent is the number.",
    fix: "Change to {expected}",
};

pub(crate) const STATUS_MEANING: &str = texts! {
    title: "What the status means",
    text: "Edu-V numbers the reasons for which a request isn't answered. The common ones are told here in words, so that \
        nobody has to look them up. There are others, which are right as well.",
    message: "Status {value} means: {meaning}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_QUERY: &str = texts! {
    title: "Filters contradict each other",
    text: "An enrollment is for a study or for a subject, never for both. A query that asks for one sort and also for an \
        offering of the other sort leaves nothing, so its answer is always empty. Leave out one of the two filters.",
    message: "“{name}” and “{other}” contradict each other, so this query can only find nothing. Leave out one of them.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_STUDENT: &str = texts! {
    title: "Enrollment of another student",
    text: "The request names one student, and the response holds an enrollment of another. That is personal data of \
        someone who wasn't asked about, and the student who was may get the wrong material. Find out in the system that \
        answered how the student is looked up.",
    message: "This enrollment is of another student than the request asks about. Check how the student is looked up.",
    hint: "The student that was asked about stands in the request.",
    fix: "",
};

pub(crate) const EXCHANGE_FILTER: &str = texts! {
    title: "Not what was asked",
    text: "The query asks for certain enrollments only, and this isn't one of them. A system that relies on the filter \
        takes it for one that was asked for. Check whether the system that answered applies the filter.",
    message: "{label} is “{value}”, while the query asks for “{asked}”. Check whether the filter is applied.",
    hint: "The filter stands in the query.",
    fix: "",
};

pub(crate) const EXCHANGE_INCOMPARABLE: &str = texts! {
    title: "Identifiers of different types",
    text: "Whether the response answers the request shows in their identifiers, and these are of different types: \
        without a register that knows both, nobody can tell whether they mean the same. So nothing was compared. That \
        needn't be a mistake. It is told only once in a response.",
    message: "{label}: the response and the request use different types of identifiers, so whether they mean the same \
        can't be told.",
    hint: "What was asked for stands in the request or in its query.",
    fix: "",
};

pub(crate) const EXCHANGE_SUCCESS_BODY: &str = texts! {
    title: "Failure told as success",
    text: "The HTTP status says that the request succeeded, but the body says why it didn't. A system that goes by the \
        HTTP status expects a list of enrollments here and breaks off. Send a status such as 400 or 404 with it, or an \
        empty list when there are no enrollments.",
    message: "The HTTP status is {status}, a success, but the body is a status and not a list of enrollments. Send the \
        list, or another HTTP status.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_FAILURE_BODY: &str = texts! {
    title: "List with a failure",
    text: "The HTTP status says that the request failed, but the body is a list. A system that goes by the HTTP status \
        looks for the reason here and finds none. When there are simply no enrollments, the answer is 200 with an empty \
        list.",
    message: "The HTTP status is {status}, which isn't a success, but the body is a list. Send an object with the \
        reason, or 200 with the list.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_STATUS: &str = texts! {
    title: "Status codes don't match",
    text: "The agreements tie each general status code of Edu-V to an HTTP status: 11 to 400, 21 to 401, 22 to 403. A system \
        that goes by the one and a system that goes by the other then do different things. Change one of the two.",
    message: "Status {value} goes with HTTP status {expected}, but the HTTP status is {status}. Change one of the two.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_NO_BODY: &str = texts! {
    title: "Response without a body",
    text: "A request that succeeds is answered with the list, which is empty when there is nothing, and one that fails with the \
        reason. Without a body the system that asked knows neither. Only 204 and 401 come without one.",
    message: "The response is empty. With HTTP status {status} it should have {body}.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_BODY: &str = texts! {
    title: "Body that isn't needed",
    text: "By the agreements a response with this HTTP status has no body. The published definition still shows one, so \
        systems accept it. Leave it out when you can.",
    message: "A response with HTTP status {status} has no body, but this one has. It is accepted; leave it out when you can.",
    hint: "",
    fix: "",
};

pub(crate) const EXCHANGE_HTTP_STATUS: &str = texts! {
    title: "Unusual HTTP status",
    text: "Edu-V names the HTTP statuses 200, 204, 400, 401, 403 and 404 for this request. Another one can come from \
        something in between, such as a gateway, or from a fault in the server. The body is then checked as a reason \
        for failure, or as enrollments when the status is a success.",
    message: "The specification doesn't name the HTTP status {status}. Check whether it comes from the system itself.",
    hint: "",
    fix: "",
};
