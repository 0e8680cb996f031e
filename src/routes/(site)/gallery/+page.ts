/** Pictures alone: nothing here needs a framework. */
export const csr = false;
