/**
 * The forms of Edu-V: an enrollment, the request for enrollments.
 */

const studentId = { name: { en: "Student id", nl: "Leerling-id" } };

/** @type {import("./layout.js").Layout} */
export const enrollment = {
  sections: [
    {
      at: "",
      title: { en: "Enrollment", nl: "Inschrijving" },
      names: [
        "enrollmentType",
        "study",
        "subject",
        "studyYear",
        "studyPublicId",
        "schoolPeriod",
        "beginDate",
        "endDate",
      ],
    },
    { at: "student" },
    { at: "location", optional: true },
    { at: "", title: { en: "Record", nl: "Registratie" } },
  ],
  items: {
    "student.userIds[n]": studentId,
    "location.locationIds[n]": { name: { en: "Location id", nl: "Locatie-id" } },
  },
  wide: new Set(["student.userMasterIdentifier", "userMasterIdentifier"]),
  broad: new Set(["location.name", "location.locationMasterIdentifier"]),
  shown: new Set(["endDate", "studyYear"]),
  order: {
    "": [
      "enrollmentType",
      "study",
      "subject",
      "studyYear",
      "studyPublicId",
      "schoolPeriod",
      "beginDate",
      "endDate",
      "enrollmentId",
      "status",
      "dateCreated",
      "dateLastModified",
      "student",
      "location",
    ],
    student: ["userMasterIdentifier", "userIds"],
    location: ["name", "locationMasterIdentifier", "locationIds"],
  },
};

/** @type {import("./layout.js").Items} */
export const oneEnrollment = {
  name: { en: "Enrollment", nl: "Inschrijving" },
  summary: ["enrollmentType", "schoolPeriod", "beginDate"],
  firstOpen: true,
};

/** @type {import("./layout.js").Layout} */
export const enrollmentRequest = {
  sections: [{ at: "student" }, { at: "school" }, { at: "" }],
  items: {
    "student.userIds[n]": studentId,
    "school.organisationIds[n]": { name: { en: "School id", nl: "School-id" } },
  },
  wide: new Set(["student.userMasterIdentifier"]),
  broad: new Set(["school.organisationMasterIdentifier"]),
  order: {
    student: ["userMasterIdentifier", "userIds"],
    school: ["organisationMasterIdentifier", "organisationIds"],
  },
};
