/** Pictures alone; tables have the charts’ own script. */
export const csr = false;
