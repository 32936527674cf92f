// A course without a single finding on 1 February 2026, and ways to spoil it.

/** The present, for checks of this course. */
export const NOW = "2026-02-01T12:00:00Z";

const item = (costType, priceBeforeTax, vatAmount, rest = {}) => ({
  costType,
  quantity: 1,
  priceBeforeTax,
  vatAmount,
  vatCountry: "NL",
  vatPercentage: 21,
  vatExemptAmount: priceBeforeTax + 100,
  vatExemptAmountVAT: 0,
  isOptional: false,
  ...rest,
});

/** A fresh copy, to be changed at will. */
export const course = () => ({
  id: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  externalId: "VCA-BASIS",
  status: "Published",
  source: "EduMS",
  name: "VCA basis",
  providerId: "7d444840-9dc0-11d1-b245-5ffdce74fad2",
  learningMethod: {
    type: "Class",
    languageCode: "nl",
    costs: {
      details: [
        {
          startDate: "2026-01-01T00:00:00Z",
          endDate: "2027-01-01T00:00:00Z",
          currencyCode: "EUR",
          invoiceItems: [
            item("Tuition fee", 1000, 210),
            item("Study material", 50, 4.5, { vatPercentage: 9, isOptional: true }),
          ],
        },
      ],
    },
    duration: { value: 2, unit: "Day" },
    planning: { startMoments: [] },
  },
});

/** The course as text of several lines. */
export const courseText = () => `${JSON.stringify(course(), null, 2)}\n`;
