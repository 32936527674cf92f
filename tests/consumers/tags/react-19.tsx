// Right and wrong uses of the elements in JSX with React 19, which sets properties and hears events. Nothing here runs.
import type {} from "aanbod/react";
import type { AanbodEditor, AanbodQuote } from "aanbod/element";
import { useRef, useState } from "react";

export function Offer() {
  const editor = useRef<AanbodEditor>(null);
  const quote = useRef<AanbodQuote>(null);
  const [text, setText] = useState("{}");
  return (
    <>
      <aanbod-editor
        ref={editor}
        id="offer"
        kind="course"
        value={text}
        options={{ operation: "stored", allowed: { status: ["Open"] } }}
        onchange={({ detail }) => setText(detail.operations.length ? detail.value : text)}
        onreport={({ detail }) => console.log(detail.report?.valid)}
        ontext-toggle={({ detail: { open } }) => console.log(open satisfies boolean)}
        style={{ minHeight: "20rem" }}
        data-course="x"
        readonly
      >
        <aanbod-quote
          ref={quote}
          slot="price"
          orderedAt={new Date()}
          include="all"
          vatExempt
          onquote={(event) => console.log(event.detail.quote)}
        />
      </aanbod-editor>
      <aanbod-quote value={text} vat-exempt={true} ordered-at="2026-01-15" options={{ periodEnd: "inclusive" }} />
      <aanbod-findings for="offer" lang="nl" />
      <aanbod-price for="offer" />
    </>
  );
}

// @ts-expect-error there is no such kind
export const kind = <aanbod-editor kind="cours" />;
// @ts-expect-error the language is an attribute of its own
export const options = <aanbod-editor options={{ locale: "nl" }} />;
// @ts-expect-error a change carries no report
export const change = <aanbod-editor onchange={({ detail }) => console.log(detail.report)} />;
// @ts-expect-error a quote makes no report
export const report = <aanbod-quote onreport={() => {}} />;
// @ts-expect-error React hears its own change events there, not those of the element
export const synthetic = <aanbod-editor onChange={() => {}} />;
// @ts-expect-error the editor makes it
export const made = <aanbod-editor report={null} />;
// @ts-expect-error findings have no document
export const findings = <aanbod-findings value="{}" />;
// @ts-expect-error a ref of another element
export const other = <aanbod-editor ref={useRef<AanbodQuote>(null)} />;
