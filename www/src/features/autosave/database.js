/**
 * Whether anything was ever kept: asked after the first report, so that the page only loads what drafts need when there
 * are some, and a look makes no database.
 */

/** The name of the database. */
export const DATABASE = "aanbod";

/** @returns {Promise<boolean>} */
export async function isThere() {
  try {
    // Firefox had no list of databases before version 126: there the look itself has to tell.
    if (!indexedDB.databases) return true;
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    // Storage is forbidden, so nothing was kept.
    return false;
  }
}
