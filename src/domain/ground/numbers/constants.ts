/** ln 2 in two parts: the first has so few digits that small whole multiples of it are exact (fdlibm). */
export const LN2_HIGH = 6.9314718036912381649e-1;
export const LN2_LOW = 1.90821492927058770002e-10;
