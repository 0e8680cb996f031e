/** Nothing here needs a framework: the form is a plain one, and the charts’ own script does the rest. */
export const csr = false;
