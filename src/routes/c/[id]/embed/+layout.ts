/** No framework reaches the reader of an embed. */
export const csr = false;
