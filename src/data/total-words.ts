/** A cell that can be nothing but a total: the word for it, a code of Statistics Netherlands, the country. */
export const totalWords =
  /^(sub|eind|gemeente)?-?tota(al|len|l|ls)$|^(alles|alle|all|nederland|netherlands|the netherlands)$|^T\d{6}$|^NL0[01]$/i;
