/** What a column of figures is often called, whatever the figures are of. */
export const figureNames = 'waarde,cijfer,percentage,aandeel,score,aantal,bedrag,value,count';
