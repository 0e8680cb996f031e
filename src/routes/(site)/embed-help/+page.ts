/** Nothing here needs a framework: the charts’ own script does the rest. */
export const csr = false;
