/**
 * No page starts the framework, nor does an error page, but those that say so themselves: what is
 * only read has the charts' own script, and forms are plain ones.
 */
export const csr = false;
