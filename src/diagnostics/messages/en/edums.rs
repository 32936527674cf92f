//! Courses, catalogues and changes of a course.

pub(crate) const SUB_SEGMENT: &str = texts! {
    title: "Subsegment missing",
    text: "A segment and a subsegment together decide where customers find the course. Only a course that comes from \
        Edudex may leave out the subsegment. Choose a subsegment that belongs to the chosen segment.",
    message: "Choose a subsegment that belongs to the segment.",
    hint: "",
    fix: "",
};

pub(crate) const SELF_PLANNED_START_MOMENTS: &str = texts! {
    title: "Start moments not allowed",
    text: "With the learning method SelfPlanned the participant decides when to start, so such a course has no start \
        moments and is ordered without one. Remove the start moments, or choose another learning method when there are \
        fixed dates after all.",
    message: "A course of the type SelfPlanned can't have start moments (now: {count}). Remove them, or choose another type.",
    hint: "",
    fix: "",
};

pub(crate) const E_LEARNING_START_MOMENTS: &str = texts! {
    title: "Start moments in e-learning",
    text: "E-learning can mostly start at any time, so its list of start moments should be empty. With start moments, \
        customers may think that they are bound to a date. Leave the list empty, unless the course really starts on \
        fixed dates.",
    message: "A course of the type eLearning should have no start moments (now: {count}). Remove them, unless the course \
        really starts on fixed dates.",
    hint: "",
    fix: "",
};

pub(crate) const INCOMPANY_CUT_OFF_DATE: &str = texts! {
    title: "Cut-off date missing",
    text: "An in-company course must state for every start moment until when it can be booked. Without that date the \
        customer and the receiving system don't know whether the start moment is still open. Fill in a cut-off date for \
        this start moment.",
    message: "Fill in the cut-off date of this start moment; an Incompany course must have it.",
    hint: "",
    fix: "",
};

pub(crate) const PERIOD_REVERSED: &str = texts! {
    title: "Period ends before it starts",
    text: "A price is valid from the start of its period to the end. When the end isn't later than the start, no order \
        can fall in the period and its price is never used. Correct one of the two dates.",
    message: "This period starts on {start} and ends on {end}, but the end must come after the start. Correct one of the \
        two.",
    hint: "",
    fix: "",
};

pub(crate) const PERIOD_OVERLAP: &str = texts! {
    title: "Overlapping periods",
    text: "The date of ordering decides which price applies. Where two periods overlap there are two prices for one \
        order, so nobody can tell what the invoice should say. Change the dates so that one period ends exactly when the \
        next one starts.",
    message: "Price periods {first} and {second} overlap {span}: whoever orders then has two prices.",
    hint: "",
    fix: "",
};

pub(crate) const PERIOD_GAP: &str = texts! {
    title: "Time without a price",
    text: "An order that falls between two periods has no price, so it can't be invoiced. Often the gap is only a second \
        or a day, left by an end such as 23:59:59 or by a last day on which the period ends at midnight. Let the earlier \
        period end when the next one starts, unless the course really can't be ordered in between.",
    message: "There is no price {span}. Let the earlier period end when the next one starts, if the course can be ordered then.",
    hint: "The next period: {other}.",
    fix: "",
};

pub(crate) const PERIOD_MIDNIGHT: &str = texts! {
    title: "Last day left out",
    text: "A period that ends at 00:00 ends at the very beginning of that day. So an order later that day falls outside \
        the period and gets no price, or the price of the next period. If the day should still count, let the period end \
        at 00:00 of the day after.",
    message: "This period ends on {end}, so an order later on {day} falls outside it. If \
        that day should count, let the period end when the next day starts.",
    hint: "",
    fix: "",
};

pub(crate) const PRICE_NONE_NOW: &str = texts! {
    title: "No price at present",
    text: "Every order needs a period that covers the moment of ordering. None of the periods covers the present, so an \
        order placed now has no price and can't be invoiced. Add a period, or change the dates, if the course can be \
        ordered now.",
    message: "There is no price at present[ ({now})]. Add a price period if the course can be ordered.",
    hint: "",
    fix: "",
};

pub(crate) const PRICE_ENDS: &str = texts! {
    title: "Price comes to an end",
    text: "The last period has an end, and no other follows. From then on an order has no price. That is fine for a \
        course that stops; otherwise add the next period in time, or leave out the end date.",
    message: "The last period ends on {end}, and after that the course has no price. Add a period in time if the course \
        goes on.",
    hint: "",
    fix: "",
};

pub(crate) const PRICE_NEGATIVE: &str = texts! {
    title: "Price below zero",
    text: "An amount below zero lowers the invoice. That is right for a discount, but this item doesn't look like one. \
        Remove the minus sign, or make clear in the cost type that it is a discount.",
    message: "{label} is {value}, but this item isn't a discount. Check the amount, or choose a cost type for a discount.",
    hint: "",
    fix: "",
};

pub(crate) const MONEY_DECIMALS: &str = texts! {
    title: "Too many decimals",
    text: "An invoice is paid in whole cents, or in the smallest unit of its currency. An amount with more decimals has \
        to be rounded by someone, and both sides may do that differently. Round the amount to what will be charged.",
    message: "{label} is {value}, but an amount[ in {currency}] has at most {places} decimals. Round it to what will be \
        charged.",
    hint: "",
    fix: "",
};

pub(crate) const QUANTITY: &str = texts! {
    title: "Charged less than once",
    text: "The quantity says how often the item is charged. With zero the item has no effect, and below zero the \
        customer gets money back. Fill in 1 or more, or remove the item.",
    message: "The quantity is {value}. Fill in 1 or more, or remove the item.",
    hint: "",
    fix: "",
};

pub(crate) const VAT_MISMATCH: &str = texts! {
    title: "VAT doesn't match",
    text: "The VAT in this item isn't what the percentage and the price lead to. An invoice with the wrong VAT has to be \
        corrected later, for the customer and for the tax office. Differences of a cent from rounding, per item or on \
        the total, are accepted. Find out which of the three figures is wrong.",
    message: "{label} is {value}, but {percentage}% of {price} is {expected}. Check the VAT, the price and the \
        percentage.",
    hint: "",
    fix: "",
};

pub(crate) const VAT_RATE: &str = texts! {
    title: "Not a Dutch VAT rate",
    text: "In the Netherlands only a few VAT rates exist, and they change now and then. A percentage that isn't one of them \
        leads to an invoice that has to be corrected. Choose the rate that applies in this period, or fill in the country \
        where this rate is due.",
    message: "{value}% isn't [a Dutch VAT rate in this period. Choose from: {rates}. Correct the percentage, or fill in another \
        country.][{foreign}]",
    hint: "",
    fix: "",
};

pub(crate) const VAT_FRACTION: &str = texts! {
    title: "VAT rate as a fraction",
    text: "The rate is a percentage: 21 for 21%. A spreadsheet keeps 21% as 0.21, and that is how a fraction gets into a \
        document. Whoever reckons with it gets a hundredth of the VAT. Write the percentage.",
    message: "The rate is written as a fraction: {value}. Write the percentage: {expected}.",
    hint: "",
    fix: "",
};

pub(crate) const VAT_RATE_UNKNOWN: &str = texts! {
    title: "VAT rate unclear",
    text: "There is no VAT percentage, so it has to follow from the amounts. No Dutch rate leads from this price to this \
        VAT, so either an amount is wrong or the rate isn't Dutch. Fill in the percentage and check both amounts.",
    message: "There is no VAT percentage, and no Dutch rate leads from a price of {price} to {value} of VAT. Fill in the \
        percentage, or correct the amounts.",
    hint: "",
    fix: "",
};

pub(crate) const EXEMPT_READING: &str = texts! {
    title: "Exempt amount looks different",
    text: "The amount for VAT-exempt buyers can be read in two ways: as a price instead of the normal price, or as an \
        amount instead of the VAT. The figures here fit the other reading better than the one in use, so exempt buyers \
        might be charged far too much or too little. Check which is meant.",
    message: "{label} is {value}, with a price of {price} and {vat} of VAT. That doesn't fit how it is read now ({reading}). \
        Check the amount.",
    hint: "",
    fix: "",
};

pub(crate) const EXEMPT_MIXED: &str = texts! {
    title: "Exempt amounts disagree",
    text: "The amount for VAT-exempt buyers can stand for the whole price or only for what comes in place of the VAT. In \
        this document some items look like the one and some like the other. Whichever reading holds, part of them is \
        charged wrongly. Use the same meaning in every item.",
    message: "In this item the amount for VAT-exempt buyers seems to mean something else than in another item. Use it in \
        the same way everywhere.",
    hint: "The other item: {other}.",
    fix: "",
};

pub(crate) const EXEMPT_FREE: &str = texts! {
    title: "Free for exempt buyers",
    text: "The item has a price, but the amount for VAT-exempt buyers is zero. Read as their price, they would get the \
        item for nothing. Fill in what they pay, unless it really is free for them.",
    message: "VAT-exempt buyers would pay nothing for this item, while other buyers pay {price}. Fill in what exempt \
        buyers pay, unless it is free for them.",
    hint: "",
    fix: "",
};

pub(crate) const CURRENCY: &str = texts! {
    title: "Unknown currency",
    text: "A currency is written as three capitals, the same all over the world. With another code it isn't certain in \
        which money the invoice has to be paid. Use the international code.",
    message: "“{value}” isn't a currency code. Use the ISO code, such as EUR.",
    hint: "",
    fix: "",
};

pub(crate) const CURRENCY_MISSING: &str = texts! {
    title: "Price without a currency",
    text: "The amounts of this period have no currency, so nobody can be sure in which money an order has to be paid. Fill in \
        the \
        international code, such as EUR.",
    message: "Fill in the currency of this price, such as EUR.",
    hint: "",
    fix: "",
};

pub(crate) const CURRENCY_MIXED: &str = texts! {
    title: "Start moment in two currencies",
    text: "A start moment's own items have no currency: that of the period holds in which is ordered. The periods have different \
        ones, so the same figure is charged in one money today and in another tomorrow. Use one currency, or put the prices of \
        the start moment into the periods.",
    message: "The amounts of this start moment would be charged in different currencies ({currencies}), depending on the \
        date of ordering. Use one currency.",
    hint: "",
    fix: "",
};

pub(crate) const ALL_OPTIONAL: &str = texts! {
    title: "Every item is optional",
    text: "Optional items count in the price only when the customer chooses them. Where all items are optional, an order without \
        any choice costs nothing. That may be meant; otherwise make the items that everybody pays not optional.",
    message: "All items are optional, so nothing is charged unless the customer chooses some. Check whether that is meant.",
    hint: "",
    fix: "",
};

pub(crate) const COUNTRY: &str = texts! {
    title: "Unknown country",
    text: "A country is written as two capitals, the same all over the world. It decides which VAT rules apply and where \
        mail goes, and an unknown code leaves that open. Use the international code.",
    message: "“{value}” isn't a country code. Use the ISO code, such as NL, BE or GB.",
    hint: "",
    fix: "",
};

pub(crate) const LANGUAGE: &str = texts! {
    title: "Unknown language",
    text: "Customers look for a course in a language they understand, and systems recognise that language by its code. \
        An unknown code can keep the course out of their results. Use the international code.",
    message: "“{value}” isn't a language code. Use the international code, such as nl or en.",
    hint: "",
    fix: "",
};

pub(crate) const START_MOMENT_DUPLICATE: &str = texts! {
    title: "Start moment code used twice",
    text: "An order names its start moment by this code. When two start moments have the same one, nobody can tell which \
        of the two the customer chose. Give every start moment in the course a code of its own.",
    message: "An earlier start moment already has the code “{value}”. Give this one a code of its own.",
    hint: "The earlier start moment: {other}.",
    fix: "",
};

pub(crate) const START_DATE: &str = texts! {
    title: "Impossible start date",
    text: "The start date consists of a year, a month and, where known, a day. Together they must make a date that \
        exists; otherwise customers see a wrong date or none. Correct the day, the month or the year.",
    message: "{label}: “{value}” doesn't exist[: {lastDay}]. Correct the day, the month or the year.",
    hint: "",
    fix: "",
};

pub(crate) const WEEKDAY: &str = texts! {
    title: "Weekday doesn't fit the date",
    text: "The day of the week and the date contradict each other. A participant who goes by the day comes on the wrong \
        date. Correct the day, or the date if the day is right.",
    message: "{date} is a {expected}, not a {value}.",
    hint: "The date is the one in the Netherlands.",
    fix: "Change to {expected}",
};

pub(crate) const PARTICIPANTS: &str = texts! {
    title: "Minimum above maximum",
    text: "The minimum number of participants is higher than the maximum, so there can never be a group of the right \
        size. Correct one of the two numbers.",
    message: "The minimum number of participants is {value}, which is more than the maximum of {maximum}. Correct one of \
        the two.",
    hint: "",
    fix: "",
};

pub(crate) const CUT_OFF_DATE: &str = texts! {
    title: "Invalid cut-off date",
    text: "The cut-off date says until when a start moment can be booked. When it can't be read as a date, the receiving \
        system can't close the start moment in time. Write year, month and day, in that order.",
    message: "{label}: “{value}” [doesn't exist: {lastDay}. Correct the day.][isn't an existing date in the right form. \
        Write {example}.]",
    hint: "",
    fix: "",
};

pub(crate) const CUT_OFF_DATE_LATE: &str = texts! {
    title: "Cut-off date after start",
    text: "Booking would stay possible after the course has started, which is rarely meant. Choose a cut-off date before \
        the start, or check the start date.",
    message: "{label}: {value} is after the start on {start}. Choose an earlier date, or check the start.",
    hint: "",
    fix: "",
};

pub(crate) const NOTHING_PLANNED: &str = texts! {
    title: "Nothing planned yet",
    text: "A start moment consists of modules, and a module of events. Without them customers see a start moment without \
        any meeting in it. Add what is planned, or leave it for now when the details follow later.",
    message: "Nothing is planned here yet: “{label}” is missing or empty. Add what is planned, as soon as it is known.",
    hint: "In the JSON this list is called “{name}”.",
    fix: "",
};

pub(crate) const EVENT_REVERSED: &str = texts! {
    title: "Event ends before it starts",
    text: "The end of an event must come after its start; otherwise calendars show it wrongly or not at all. Mostly the \
        date of one of the two is wrong, or the time was entered in the wrong half of the day. Correct the start or the \
        end.",
    message: "This event starts on {start} and ends on {end}, but the end must come after the start. Correct one of the \
        two.",
    hint: "",
    fix: "",
};

pub(crate) const CONTACT_SESSIONS: &str = texts! {
    title: "Number of sessions differs",
    text: "The number of sessions that is given differs from the number of events that are planned. Both can be right, \
        for instance when not all events are planned yet. Check whether customers get the right picture.",
    message: "The number of sessions is given as {value}, and {found} are planned. Check whether that is right.",
    hint: "",
    fix: "",
};

pub(crate) const CREBO: &str = texts! {
    title: "Unusual crebo number",
    text: "Crebo is the Dutch register of vocational education, and its numbers have five digits. With another number \
        the course can't be linked to its recognised qualification. Copy the number from the register, or leave it out.",
    message: "“{value}” isn't a crebo number of five digits. Check the number, or leave it out.",
    hint: "",
    fix: "Remove the spaces around it",
};

pub(crate) const CROHO: &str = texts! {
    title: "Unusual croho number",
    text: "Croho is the Dutch register of higher education, and its numbers have five digits. With another number the \
        course can't be linked to its recognised programme. Copy the number from the register, or leave it out.",
    message: "“{value}” isn't a croho number of five digits. Check the number, or leave it out.",
    hint: "",
    fix: "Remove the spaces around it",
};

pub(crate) const CATALOGUE_ID: &str = texts! {
    title: "Course id used twice",
    text: "Every stored course has an id of its own. With the same id twice, one course may overwrite the other, or \
        orders end up with the wrong one. Mostly the course was copied together with its id: remove the id from the new \
        one.",
    message: "An earlier course in this catalogue already has the id “{value}”. Remove the id from the copy, or remove \
        the course that is there twice.",
    hint: "The earlier id: {other}.",
    fix: "",
};

pub(crate) const CATALOGUE_EXTERNAL_ID: &str = texts! {
    title: "Course code used twice",
    text: "This is the provider's own code for a course, and it must be different for every course of that provider. \
        With the same code twice, one course may overwrite the other, or orders end up with the wrong one. Give one of \
        the two another code.",
    message: "An earlier course in this catalogue already has the course code “{value}”. Give this course a code of its \
        own.",
    hint: "The earlier one: {other}.",
    fix: "",
};
