//! Quotes, and comparisons of two documents.

pub(crate) const QUOTE_NO_PERIOD: &str = texts! {
    title: "No price at this date",
    text: "The price depends on the moment at which the customer orders, and no period covers that moment. So there is \
        no price to charge. Choose another order date, or add a period that covers it.",
    message: "A customer who orders on {orderedAt} has no price, because no period covers that moment.[ The period \
        before it ends on {before}.][ The next one starts on {after}.]",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_OVERLAP: &str = texts! {
    title: "More than one price",
    text: "The price depends on the moment at which the customer orders, and several periods cover that moment. So it \
        isn't clear which price to charge. Change the dates of the periods so that only one of them covers it.",
    message: "A customer who orders on {orderedAt} has more than one price, because several periods cover that moment. \
        Change their dates so that only one does.",
    hint: "The periods: {periods}.",
    fix: "",
};

pub(crate) const QUOTE_START_MOMENT: &str = texts! {
    title: "Unknown start moment",
    text: "The price was asked for a start moment that isn't in this course. A start moment can have a price of its own, \
        so without it there is no certain price. Choose a start moment of this course, or leave it out.",
    message: "This course has no start moment with the code “{value}”.[ Choose from: {known}.]",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_UNREADABLE: &str = texts! {
    title: "Price can't be calculated",
    text: "Something that the price depends on is missing or can't be read, such as an amount, a quantity or the start \
        of a period. A guess would put a wrong figure on the invoice, so no price is given. Correct it and ask again.",
    message: "There is no price yet[: fill in {field} first][: add a {item} first][: add {list} first][: correct {wrong} first].",
    hint: "[In the JSON it is called “{name}”.]",
    fix: "",
};

pub(crate) const QUOTE_BROKEN: &str = texts! {
    title: "Price in unreadable text",
    text: "The text can't be read to its end, and what the price is made of may stand in the part that can't be read. A \
        price from the first part alone could be wrong, so none is given. Mend the text at that place; the price then follows.",
    message: "There is no price yet, because the text can't be read from line {line} on. Correct the text there first.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_TOO_LARGE: &str = texts! {
    title: "Price too large",
    text: "Prices are calculated exactly, and there is a limit to how large they can be. No real order comes near it, so \
        an amount or a quantity is most likely wrong. Check them.",
    message: "The price is too large to calculate exactly. Check the amounts and the quantities.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_NOTHING: &str = texts! {
    title: "Nothing is charged",
    text: "There are no invoice items for this order, so the customer pays nothing. That is right for a free course; \
        otherwise add the items that are to be charged.",
    message: "There are no invoice items, so the customer pays nothing for this order. Add the items, unless the course \
        is free.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_SKIPPED: &str = texts! {
    title: "Not counted in the price",
    text: "The price is made from the properties that the specification names, spelled exactly so. This one has another name, \
        and \
        so no part in the price, though it looks like one that has. A system that is less strict may count it, and come to \
        another price. Correct the name, or remove the property.",
    message: "“{name}” isn't counted in this price, because the property is called “{expected}”. A less strict system may count \
        it, and come to another price.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_ASSUMED: &str = texts! {
    title: "Left out of the price",
    text: "A value that the price could depend on is of another sort than the specification asks for, such as a text instead of \
        true or false. The price is calculated as if nothing were there. Another system may read the value after all, and come \
        to another price. Write it in the sort that is asked for.",
    message: "[{label}: ]{expected} belongs here, {notFound}[: “{value}”]. The price is calculated as if nothing were there.[ \
        {effect}]",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_CURRENCY: &str = texts! {
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
};

pub(crate) const QUOTE_DATE_ONLY: &str = texts! {
    title: "Time of ordering matters",
    text: "The order date was given without a time, and is then read as the very beginning of that day in UTC. A period \
        starts or ends within that day, so a customer who orders a few hours later may have another price. Give the time \
        as well.",
    message: "The order date has no time and is read as {orderedAt}. A period starts or ends that same day, at {limit}, \
        so give the time as well.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_INCLUDE: &str = texts! {
    title: "Choice has no effect",
    text: "An optional item was chosen that this order doesn't have, or that isn't optional. The choice is left out of \
        account and the price is right for the rest. It may belong to another period or another start moment.",
    message: "A chosen item isn't an optional item of this order, so the choice has no effect.",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_EXEMPT_AMOUNT: &str = texts! {
    title: "Exempt amount, two readings",
    text: "The amount for VAT-exempt buyers can be read as their price, or as what they pay in place of the VAT. The \
        specification supports both. The price was calculated in one reading, and differs in the other. Agree with the \
        marketplace which one holds.",
    message: "The amount for VAT-exempt buyers can be read in two ways. As it is read here ({reading}) the customer pays \
        {gross}[; in the other reading it would be {other}].",
    hint: "",
    fix: "",
};

pub(crate) const QUOTE_PERIOD_END: &str = texts! {
    title: "Order on the period's end",
    text: "The customer orders at the exact moment at which a period ends. The specification doesn't say whether that \
        moment still belongs to the period, so the price depends on how that is read. Agree with the marketplace which \
        reading holds.",
    message: "The order falls exactly on the end of a period, which is read here as follows: {reading}.[ The customer \
        pays {gross}.][ In the other reading the price would be {other}.]",
    hint: "A reading for which no price is named leaves this order without a certain price.",
    fix: "",
};

pub(crate) const QUOTE_START_MOMENT_ITEMS: &str = texts! {
    title: "Start moment's own items",
    text: "The chosen start moment has invoice items of its own. The specification doesn't say whether they come in \
        place of the items of the period or on top of them, and the price depends on it. Agree with the marketplace \
        which reading holds.",
    message: "The start moment has invoice items of its own. As they are read here ({reading}) the price is {gross}[; in \
        the other reading it would be {other}].",
    hint: "",
    fix: "",
};

pub(crate) const NOT_PATCHABLE: &str = texts! {
    title: "Can't be changed",
    text: "Some properties of a stored course are fixed: a change request (PATCH) that touches them is refused, and all \
        other changes in it with it. Put the old value back. If the value really has to change, do so in the system \
        where the course was made, or create a new course.",
    message: "{label} can't be changed in a stored course. Put the old value back, or leave it out of the change.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const REQUIRED_REMOVED: &str = texts! {
    title: "Required property removed",
    text: "A course must have this property, so a change that takes it away is refused, with all other changes in it. Give \
        the property another value, or leave this change out.",
    message: "{label} is required, so it can't be taken away. Give it another value, or leave this change out.",
    hint: "In the JSON this property is called “{name}”.",
    fix: "",
};

pub(crate) const PATCH_PATH: &str = texts! {
    title: "Path that leads nowhere",
    text: "A path says in a JSON Patch what changes: a slash before each name, and for an item of a list its number, counted \
        from 0. A dash instead of the number adds an item at the end. A path that leads nowhere makes the whole change fail.",
    message: "This path leads to nothing in a course.",
    hint: "Start each step with a slash, and give the number of an item in a list, counted from 0.",
    fix: "Put slashes in the path",
};
