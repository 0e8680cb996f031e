/** The dialog of a published chart, and its correction: the edit key is in no request. */
export const csr = true;
