//! What other versions of OOAPI call things, and words that people write in the place of a value of a list.

use crate::spec::Property;

/// Names of properties in other versions: the version, and the name in version 5.
const NAMES: &[(&str, char, &str)] = &[
    ("consumer", '6', "consumers"),
    ("courseOfferingId", '6', "offering"),
    ("endEnrollDate", '4', "enrollEndDate"),
    ("enrolEndDate", '6', "enrollEndDate"),
    ("enrolEndDateTime", '6', "enrollEndDate"),
    ("enrolStartDate", '6', "enrollStartDate"),
    ("enrolStartDateTime", '6', "enrollStartDate"),
    ("enrolment", '6', "enrollment"),
    ("enrolmentPeriods", '6', "enrollStartDate"),
    ("flexibleEntryPeriodEndDateTime", '6', "flexibleEntryPeriodEnd"),
    ("flexibleEntryPeriodStartDateTime", '6', "flexibleEntryPeriodStart"),
    ("isLineItem", '4', "resultExpected"),
    ("learningComponent", '6', "component"),
    ("mainLanguage", '4', "teachingLanguage"),
    ("modesOfDelivery", '6', "modeOfDelivery"),
    ("organisation", '6', "organization"),
    ("organisationId", '6', "organizationId"),
    ("organisationId", '6', "organization"),
    ("organisationType", '6', "organizationType"),
    ("programme", '6', "program"),
    ("programmeId", '6', "programId"),
    ("programmeId", '6', "program"),
    ("programmeOffering", '6', "programOffering"),
    ("programmeOfferingIds", '6', "programOffering"),
    ("programmeOfferings", '6', "programOffering"),
    ("programmeType", '6', "programType"),
    ("programmes", '6', "programs"),
    ("startEnrollDate", '4', "enrollStartDate"),
    ("teachingLanguages", '6', "teachingLanguage"),
    ("testComponent", '6', "component"),
    ("title", '4', "name"),
    ("type", '4', "offeringType"),
    ("type", '4', "associationType"),
    ("type", '4', "organizationType"),
    ("courseOffering", '6', "offering"),
    ("programmeOfferingId", '6', "offering"),
    ("ects", '4', "studyLoad"),
    ("brin", '4', "otherCodes"),
];

/// The version that a key of an object belongs to, and the row of version 5 that it stands for.
pub(crate) fn name(key: &str, table: &'static Property) -> Option<(char, &'static Property)> {
    let named = NAMES.iter().filter(|(name, ..)| *name == key);
    named.filter_map(|(_, version, now)| Some((*version, table.child(now)?))).next()
}

/// Values in other versions: the property, the value, the version, and the value in version 5.
const VALUES: &[(&str, &str, char, &str)] = &[
    ("resultValueType", "PF", '4', "pass-or-fail"),
    ("resultValueType", "USletter", '4', "US letter"),
    ("resultValueType", "UKletter", '4', "UK letter"),
    ("resultValueType", "100", '4', "0-100"),
    ("resultValueType", "10", '4', "1-10"),
    ("resultValueType", "grade_0_100", '6', "0-100"),
    ("resultValueType", "grade_1_10", '6', "1-10"),
    ("offeringType", "programme", '6', "program"),
    ("offeringType", "learning_component", '6', "component"),
    ("offeringType", "test_component", '6', "component"),
    ("offeringType", "programOffering", '6', "program"),
    ("offeringType", "programmeOffering", '6', "program"),
    ("offeringType", "courseOffering", '6', "course"),
    ("offeringType", "componentOffering", '6', "component"),
    ("offeringType", "learningComponentOffering", '6', "component"),
    ("offeringType", "testComponentOffering", '6', "component"),
    ("associationType", "programOffering", '4', "programOfferingAssociation"),
    ("associationType", "courseOffering", '4', "courseOfferingAssociation"),
    ("associationType", "componentOffering", '4', "componentOfferingAssociation"),
    ("programType", "programme", '6', "program"),
    ("codeType", "organisation_id", '6', "organizationId"),
    ("codeType", "programme_code", '6', "programCode"),
    ("codeType", "email_address", '6', "emailAdress"),
    ("codeType", "institution_code", '6', "brin"),
];

/// The version that a value of a property belongs to, and the value in version 5. `spelled` is the value of the list that it is but
/// for its spelling: version 6 writes underscores everywhere.
pub(crate) fn value(property: &str, text: &str, spelled: Option<&str>) -> Option<(char, String)> {
    // In version 4, several properties are called type.
    let known = VALUES.iter().find(|(of, value, ..)| (*of == property || property == "type") && *value == text);
    let known = known.map(|(.., version, now)| (*version, (*now).to_owned()));
    known.or_else(|| spelled.filter(|_| text.contains('_')).map(|now| ('6', now.to_owned())))
}
