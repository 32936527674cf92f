// Right and wrong uses of the elements in JSX with React 18, which sets attributes alone. Nothing here runs.
import type {} from "aanbod/react";
import type { AanbodEditor } from "aanbod/element";
import { useRef } from "react";

export function Offer() {
  const editor = useRef<AanbodEditor>(null);
  const valid: boolean | undefined = editor.current?.report?.valid;
  return (
    <section hidden={!valid}>
      <aanbod-editor id="offer" ref={editor} kind="course" locale="nl" name="course" value="{}" className="wide" />
      <aanbod-quote for="offer" ordered-at="2026-01-15" vat-exempt="" period-end="inclusive" />
      <aanbod-findings for="offer" />
      <aanbod-price for="offer" locale="en" key="price" />
    </section>
  );
}

// @ts-expect-error there is no such kind
export const kind = <aanbod-editor kind="cours" />;
// @ts-expect-error there is no such language
export const language = <aanbod-price for="offer" locale="de" />;
// @ts-expect-error a reading is one of two
export const reading = <aanbod-quote period-end="both" />;
// @ts-expect-error findings have no document
export const findings = <aanbod-findings value="{}" />;
// @ts-expect-error there is no such element
export const element = <aanbod-offer />;
