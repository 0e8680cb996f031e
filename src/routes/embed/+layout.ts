/** No framework reaches the reader of an embed, nor of what is said when there is none. */
export const csr = false;
