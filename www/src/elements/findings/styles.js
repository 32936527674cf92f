/**
 * The list of findings by itself.
 */

import { css } from "lit";
import { controls } from "../../ui/controls.js";
import { tokens } from "../../ui/tokens.js";
import { findingStyles } from "../editor/styles.js";

const alone = css`
  .pane { position: relative; background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); }
  .pane-body { position: relative; }
`;

export const findingsStyles = [tokens, controls, alone, findingStyles];
