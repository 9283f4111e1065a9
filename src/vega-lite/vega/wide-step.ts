/** The most px that a name along the x axis takes where a specification leaves it open. */
export const wideStep = 56;
